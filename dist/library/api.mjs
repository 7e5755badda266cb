import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"./shared/VOYNYV33.mjs";import"./shared/DGKQCXQA.mjs";
import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import"./shared/H7CDUWMB.mjs";import"./shared/VTGGIE7X.mjs";import"./shared/KAXZI3LY.mjs";
import"./shared/CFTVTPKE.mjs";import"./shared/S5OXRJHZ.mjs";import"./shared/4DNBX4LJ.mjs";import"./shared/W7CK4XPY.mjs";import"./shared/3WSZVVP5.mjs";
import"./shared/OMH5PDYO.mjs";import"./shared/2OOL6VTG.mjs";import"./shared/VES6RNXP.mjs";import"./shared/MXFHT7B5.mjs";import"./shared/JRUCLMHS.mjs";
import"./shared/DUSCGDTP.mjs";import"./shared/4TDKTCFT.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
