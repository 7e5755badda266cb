import{lintPlans,readRuleSetting}from"../shared/4IH6RHF3.mjs";import"../shared/SQEEFG4P.mjs";import"../shared/E2E2V3SO.mjs";
export {lintPlans,readRuleSetting};
