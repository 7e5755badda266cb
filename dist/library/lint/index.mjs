import{baselineOf,faultsOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown}from"../shared/BG6GFPHA.mjs";import"../shared/4R7KRF7K.mjs";
import"../shared/E2E2V3SO.mjs";
export {baselineOf,faultsOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown};
