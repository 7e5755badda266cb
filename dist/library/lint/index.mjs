import{baselineOf,faultsOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown}from"../shared/BQWTIF5G.mjs";import"../shared/Y6P6UPDF.mjs";
import"../shared/E2E2V3SO.mjs";
export {baselineOf,faultsOfOptions,keyOf,lintPlans,readRuleSetting,settler,sortBaseline,withoutKnown};
