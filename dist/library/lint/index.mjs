import{lintPlans,readRuleSetting}from"../shared/WSOREUXR.mjs";import"../shared/DUOOKWB5.mjs";import"../shared/E2E2V3SO.mjs";
export {lintPlans,readRuleSetting};
