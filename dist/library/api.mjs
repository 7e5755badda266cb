import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"./shared/KJX5O7G4.mjs";import"./shared/DP64TSXY.mjs";
import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import"./shared/PVJCDUJN.mjs";import"./shared/VTGGIE7X.mjs";import"./shared/3NJYGRKP.mjs";
import"./shared/HOPH5F6N.mjs";import"./shared/S5OXRJHZ.mjs";import"./shared/HDK7FTDL.mjs";import"./shared/QNK7XW2M.mjs";import"./shared/3WSZVVP5.mjs";
import"./shared/OMH5PDYO.mjs";import"./shared/2OOL6VTG.mjs";import"./shared/JHFWXCLX.mjs";import"./shared/MXFHT7B5.mjs";import"./shared/JRUCLMHS.mjs";
import"./shared/DUSCGDTP.mjs";import"./shared/4TDKTCFT.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
