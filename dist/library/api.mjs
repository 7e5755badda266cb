import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"./shared/ATK52LU7.mjs";import"./shared/7AT6KFV7.mjs";
import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import"./shared/3PNIUEID.mjs";import"./shared/4V5ZM5DB.mjs";import"./shared/6KHTKCXL.mjs";
import"./shared/IDAVDIWS.mjs";import"./shared/LM2AGWRL.mjs";import"./shared/3NPWQASY.mjs";import"./shared/AEUYLKI5.mjs";import"./shared/3WSZVVP5.mjs";
import"./shared/OMH5PDYO.mjs";import"./shared/2OOL6VTG.mjs";import"./shared/47XGNPVL.mjs";import"./shared/2LA3KT27.mjs";import"./shared/TT3K7GEK.mjs";
import"./shared/DUSCGDTP.mjs";import"./shared/4R7KRF7K.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
