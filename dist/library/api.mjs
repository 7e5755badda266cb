import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"./shared/KCYP44I7.mjs";import"./shared/42SUCHJ6.mjs";
import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import"./shared/Q7AV5D66.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/TNR5DW22.mjs";
import"./shared/LMGTWY3L.mjs";import"./shared/7P2LKXB4.mjs";import"./shared/7ORMZV5K.mjs";import"./shared/MAPMSS77.mjs";import"./shared/X4SDC3CU.mjs";
import"./shared/OMH5PDYO.mjs";import"./shared/2OOL6VTG.mjs";import"./shared/JRUXXMJP.mjs";import"./shared/BQWTIF5G.mjs";import"./shared/UX2SHOZ6.mjs";
import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
