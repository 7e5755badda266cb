import{fixAll,withoutCompanions,writeChanges}from"./shared/Q7AV5D66.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/TNR5DW22.mjs";import"./shared/LMGTWY3L.mjs";
import"./shared/7P2LKXB4.mjs";import"./shared/7ORMZV5K.mjs";import"./shared/MAPMSS77.mjs";import"./shared/X4SDC3CU.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
