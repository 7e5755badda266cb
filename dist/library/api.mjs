import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"./shared/WW4YOHZY.mjs";import"./shared/PLOJJVH5.mjs";
import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import"./shared/54ILITTP.mjs";import"./shared/4V5ZM5DB.mjs";import"./shared/HXBSKCMR.mjs";
import"./shared/XQK33OOY.mjs";import"./shared/LM2AGWRL.mjs";import"./shared/QYPLVUPC.mjs";import"./shared/AEUYLKI5.mjs";import"./shared/3WSZVVP5.mjs";
import"./shared/OMH5PDYO.mjs";import"./shared/2OOL6VTG.mjs";import"./shared/LVCLE3U4.mjs";import"./shared/BG6GFPHA.mjs";import"./shared/SLIVDS4E.mjs";
import"./shared/DUSCGDTP.mjs";import"./shared/4R7KRF7K.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
