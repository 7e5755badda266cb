import{baselineOf,faultOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown}from"../shared/CXVJZXP7.mjs";import"../shared/GJFSLWXE.mjs";
import"../shared/E2E2V3SO.mjs";
export {baselineOf,faultOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown};
