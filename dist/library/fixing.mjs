import{fixAll,withoutCompanions,writeChanges}from"./shared/V655RFOW.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/WO7JPUJQ.mjs";import"./shared/ZJM45R7L.mjs";
import"./shared/7P2LKXB4.mjs";import"./shared/MU3DPFVW.mjs";import"./shared/HAFZ27YS.mjs";import"./shared/NPXDYNDC.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
