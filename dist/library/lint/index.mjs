import {
  baselineOf,
  faultsOfOptions,
  joined,
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
  joined,
  keyOf,
  lintPlans,
  readRuleSetting,
  settler,
  sortBaseline,
  withoutKnown
};
