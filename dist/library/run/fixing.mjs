import {
  fixAll,
  withoutCompanions,
  writeChanges
} from "../shared/run-fixing.mjs";
import "../shared/files.mjs";
import "../shared/files-find.mjs";
import "../shared/files-leaving.mjs";
import "../shared/fix.mjs";
import "../shared/dialects.mjs";
import "../shared/parse.mjs";
import "../shared/schema.mjs";
import "../shared/repository.mjs";
import "../shared/node-fs.mjs";
import "../shared/node-path.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  fixAll,
  withoutCompanions,
  writeChanges
};
