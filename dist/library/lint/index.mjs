import{lintPlans,readRuleSetting}from"../shared/X34MIUFX.mjs";import"../shared/ZRSGYMYE.mjs";import"../shared/E2E2V3SO.mjs";
export {lintPlans,readRuleSetting};
