import{fixAll,withoutCompanions,writeChanges}from"./shared/F5YADCCL.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/5HBFELME.mjs";import"./shared/3BAWXPNT.mjs";
import"./shared/7P2LKXB4.mjs";import"./shared/TPXML3SA.mjs";import"./shared/QZK6D5YV.mjs";import"./shared/X4SDC3CU.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
