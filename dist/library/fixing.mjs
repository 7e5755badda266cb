import{fixAll,withoutCompanions,writeChanges}from"./shared/Q7KIP6AE.mjs";import"./shared/VTGGIE7X.mjs";import"./shared/WAXGH723.mjs";import"./shared/ZHTORVAY.mjs";
import"./shared/S5OXRJHZ.mjs";import"./shared/VS53GHDF.mjs";import"./shared/QNK7XW2M.mjs";import"./shared/3WSZVVP5.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/4TDKTCFT.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
