export { type LintResult, lintPlans } from "./engine.ts";
export { type RuleSetting, readRuleSetting, type Settings } from "./settings.ts";
