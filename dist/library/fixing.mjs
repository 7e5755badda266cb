import{fixAll,withoutCompanions,writeChanges}from"./shared/KLC5CAFV.mjs";import"./shared/ZAFHTHMH.mjs";import"./shared/6QA7T3AE.mjs";import"./shared/6JN46IEW.mjs";
import"./shared/OKAJMWET.mjs";import"./shared/WIQYZLLL.mjs";import"./shared/VOEMY7TJ.mjs";import"./shared/BEL3KXN3.mjs";import"./shared/UPA2SCQD.mjs";
import"./shared/AHH6SCCI.mjs";import"./shared/GJFSLWXE.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
