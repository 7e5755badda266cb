import{baselineOf,faultsOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown}from"../shared/MXFHT7B5.mjs";import"../shared/4TDKTCFT.mjs";
import"../shared/E2E2V3SO.mjs";
export {baselineOf,faultsOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown};
