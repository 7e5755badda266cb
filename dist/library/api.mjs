import{dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version}from"./shared/4GRMCFIB.mjs";import"./shared/VJ2O75RG.mjs";import"./shared/YA4QVNEV.mjs";
import"./shared/6PN45R6Y.mjs";import"./shared/UPA2SCQD.mjs";import"./shared/WSOREUXR.mjs";import"./shared/GFBO4G4Q.mjs";import"./shared/AHH6SCCI.mjs";
import"./shared/DUVPX633.mjs";import"./shared/DUOOKWB5.mjs";import"./shared/KU47NFQF.mjs";import"./shared/E2E2V3SO.mjs";
export {dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version};
