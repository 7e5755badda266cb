export { type LintResult, lintPlans } from "./engine.ts";
export { type RuleSetting, readRuleSetting, type Settings, type SettingsOf } from "./settings.ts";
