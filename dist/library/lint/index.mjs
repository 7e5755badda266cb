import {
  baselineOf,
  faultsOfOptions,
  keyOf,
  lintPlans,
  readRuleSetting,
  settler,
  sortBaseline,
  withoutKnown
} from "../shared/lint.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  baselineOf,
  faultsOfOptions,
  keyOf,
  lintPlans,
  readRuleSetting,
  settler,
  sortBaseline,
  withoutKnown
};
