import {
  resolve,
  schemas,
  verdicts
} from "../shared/schema.mjs";
import "../shared/esbuild.mjs";
export {
  resolve,
  schemas,
  verdicts
};
