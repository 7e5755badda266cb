import{parsePlan}from"../shared/I5CMXTHV.mjs";import"../shared/VS53GHDF.mjs";import"../shared/QNK7XW2M.mjs";import"../shared/3WSZVVP5.mjs";import"../shared/4TDKTCFT.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
