import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"./shared/ZUB2AJVU.mjs";import"./shared/M75BI6M3.mjs";
import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import"./shared/F5YADCCL.mjs";import"./shared/SHFN2DTD.mjs";import"./shared/5HBFELME.mjs";
import"./shared/3BAWXPNT.mjs";import"./shared/7P2LKXB4.mjs";import"./shared/TPXML3SA.mjs";import"./shared/QZK6D5YV.mjs";import"./shared/X4SDC3CU.mjs";
import"./shared/OMH5PDYO.mjs";import"./shared/2OOL6VTG.mjs";import"./shared/XFXMMK2W.mjs";import"./shared/BQWTIF5G.mjs";import"./shared/UX2SHOZ6.mjs";
import"./shared/DUSCGDTP.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
