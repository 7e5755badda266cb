export { baselineOf, keyOf, sortBaseline, withoutKnown } from "./baseline.ts";
export { joined, type LintResult, lintPlans } from "./engine.ts";
export { faultsOfOptions, type OptionsFault } from "./options.ts";
export {
  type ActiveRule,
  type FileRules,
  type RuleSetting,
  readRuleSetting,
  type Settings,
  type SettingsOf,
  settler,
} from "./settings.ts";
