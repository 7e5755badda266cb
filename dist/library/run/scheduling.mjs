import {
  schedulePlans
} from "../shared/analyze.mjs";
import "../shared/lint.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  schedulePlans
};
