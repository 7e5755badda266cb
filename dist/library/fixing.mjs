import{fixAll,withoutCompanions,writeChanges}from"./shared/54ILITTP.mjs";import"./shared/4V5ZM5DB.mjs";import"./shared/HXBSKCMR.mjs";import"./shared/XQK33OOY.mjs";
import"./shared/LM2AGWRL.mjs";import"./shared/QYPLVUPC.mjs";import"./shared/AEUYLKI5.mjs";import"./shared/3WSZVVP5.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/4R7KRF7K.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
