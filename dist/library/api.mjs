import{dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version}from"./shared/CPDNTODO.mjs";import"./shared/P66VRUIA.mjs";import"./shared/RB5HJMWE.mjs";
import"./shared/PAWVZNA3.mjs";import"./shared/UPA2SCQD.mjs";import"./shared/4IH6RHF3.mjs";import"./shared/QC3O3ZOA.mjs";import"./shared/AHH6SCCI.mjs";
import"./shared/QZDV6LIJ.mjs";import"./shared/SQEEFG4P.mjs";import"./shared/KU47NFQF.mjs";import"./shared/E2E2V3SO.mjs";
export {dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version};
