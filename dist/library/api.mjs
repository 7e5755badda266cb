import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,version}from"./shared/FJGNN4ZQ.mjs";import"./shared/7PXKRABC.mjs";
import"./shared/RRKKPSRS.mjs";import"./shared/OHW62FNE.mjs";import"./shared/KLC5CAFV.mjs";import"./shared/ZAFHTHMH.mjs";import"./shared/6QA7T3AE.mjs";
import"./shared/6JN46IEW.mjs";import"./shared/OKAJMWET.mjs";import"./shared/WIQYZLLL.mjs";import"./shared/VOEMY7TJ.mjs";import"./shared/BEL3KXN3.mjs";
import"./shared/UPA2SCQD.mjs";import"./shared/NM2ELMPY.mjs";import"./shared/CXVJZXP7.mjs";import"./shared/AOADFKGJ.mjs";import"./shared/AHH6SCCI.mjs";
import"./shared/GJFSLWXE.mjs";import"./shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,version};
