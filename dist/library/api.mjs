import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"./shared/ADUZ2SU6.mjs";import"./shared/42SUCHJ6.mjs";
import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import"./shared/MAR7IKBK.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/3UNV5AYL.mjs";
import"./shared/2OHVJ4WL.mjs";import"./shared/7P2LKXB4.mjs";import"./shared/ON732SFE.mjs";import"./shared/MAPMSS77.mjs";import"./shared/X4SDC3CU.mjs";
import"./shared/OMH5PDYO.mjs";import"./shared/2OOL6VTG.mjs";import"./shared/JRUXXMJP.mjs";import"./shared/BQWTIF5G.mjs";import"./shared/UX2SHOZ6.mjs";
import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
