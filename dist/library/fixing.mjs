import{fixAll,withoutCompanions,writeChanges}from"./shared/T2AGMTHS.mjs";import"./shared/VTGGIE7X.mjs";import"./shared/AXCVQ7ST.mjs";import"./shared/I6IB6W52.mjs";
import"./shared/S5OXRJHZ.mjs";import"./shared/D3RT2NCN.mjs";import"./shared/QNK7XW2M.mjs";import"./shared/3WSZVVP5.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/4TDKTCFT.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
