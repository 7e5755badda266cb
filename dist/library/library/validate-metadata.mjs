import {
  validateMetadata
} from "../shared/library-validate-metadata.mjs";
import "../shared/parse.mjs";
import "../shared/schema.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  validateMetadata
};
