import{parsePlan}from"../shared/X4QAFY4A.mjs";import"../shared/D3RT2NCN.mjs";import"../shared/QNK7XW2M.mjs";import"../shared/3WSZVVP5.mjs";import"../shared/4TDKTCFT.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
