import{fixAll,withoutCompanions,writeChanges}from"./shared/JVOZBMYZ.mjs";import"./shared/VTGGIE7X.mjs";import"./shared/SRRN4T4L.mjs";import"./shared/UPN6AVSM.mjs";
import"./shared/S5OXRJHZ.mjs";import"./shared/RCUOU5N3.mjs";import"./shared/QNK7XW2M.mjs";import"./shared/3WSZVVP5.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/4TDKTCFT.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
