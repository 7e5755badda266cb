import{parsePlan}from"../shared/IO4MW5QP.mjs";import"../shared/RCUOU5N3.mjs";import"../shared/QNK7XW2M.mjs";import"../shared/3WSZVVP5.mjs";import"../shared/4TDKTCFT.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
