import {
  parsePlan
} from "../shared/library-parse-plan.mjs";
import "../shared/dialects.mjs";
import "../shared/parse.mjs";
import "../shared/schema.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  parsePlan
};
