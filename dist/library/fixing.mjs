import{fixAll,withoutCompanions,writeChanges}from"./shared/S23WFQF3.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/BJODJ3XU.mjs";import"./shared/PHJCJOKU.mjs";
import"./shared/7P2LKXB4.mjs";import"./shared/AYDXYZ2B.mjs";import"./shared/MAPMSS77.mjs";import"./shared/X4SDC3CU.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
