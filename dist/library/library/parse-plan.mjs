import{parsePlan}from"../shared/ECXMMT47.mjs";import"../shared/4DNBX4LJ.mjs";import"../shared/W7CK4XPY.mjs";import"../shared/3WSZVVP5.mjs";import"../shared/4TDKTCFT.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
