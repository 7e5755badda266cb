import{baselineOf,faultOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown}from"../shared/2LA3KT27.mjs";import"../shared/4R7KRF7K.mjs";
import"../shared/E2E2V3SO.mjs";
export {baselineOf,faultOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown};
