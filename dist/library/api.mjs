import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"./shared/235LBM37.mjs";import"./shared/6MOYQZGU.mjs";
import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import"./shared/V655RFOW.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/WO7JPUJQ.mjs";
import"./shared/ZJM45R7L.mjs";import"./shared/7P2LKXB4.mjs";import"./shared/MU3DPFVW.mjs";import"./shared/HAFZ27YS.mjs";import"./shared/NPXDYNDC.mjs";
import"./shared/OMH5PDYO.mjs";import"./shared/2OOL6VTG.mjs";import"./shared/XFXMMK2W.mjs";import"./shared/BQWTIF5G.mjs";import"./shared/UX2SHOZ6.mjs";
import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
