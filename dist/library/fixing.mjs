import{fixAll,withoutCompanions,writeChanges}from"./shared/WNP37THX.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/A6F3JRSG.mjs";import"./shared/D4GFLRKR.mjs";
import"./shared/7P2LKXB4.mjs";import"./shared/UXIOQZSN.mjs";import"./shared/HAFZ27YS.mjs";import"./shared/NPXDYNDC.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
