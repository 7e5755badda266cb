import{fixAll,withoutCompanions,writeChanges}from"./shared/MAR7IKBK.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/3UNV5AYL.mjs";import"./shared/2OHVJ4WL.mjs";
import"./shared/7P2LKXB4.mjs";import"./shared/ON732SFE.mjs";import"./shared/MAPMSS77.mjs";import"./shared/X4SDC3CU.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
