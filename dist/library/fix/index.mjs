import {
  applyFixes,
  fixSources,
  unifiedDiff
} from "../shared/fix.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  applyFixes,
  fixSources,
  unifiedDiff
};
