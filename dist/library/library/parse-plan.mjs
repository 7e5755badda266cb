import{parsePlan}from"../shared/TEG6UNNO.mjs";import"../shared/EW27XABE.mjs";import"../shared/QNK7XW2M.mjs";import"../shared/3WSZVVP5.mjs";import"../shared/4TDKTCFT.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
