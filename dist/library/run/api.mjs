import {
  about,
  fix,
  inspect,
  isolations,
  lackOfPlan,
  lint,
  pageOf,
  planDocument,
  presets,
  read,
  readToDispatch,
  schedule,
  version
} from "../shared/run-api.mjs";
import "../shared/config.mjs";
import "../shared/minimatch.mjs";
import "../shared/node-url.mjs";
import "../shared/run-fixing.mjs";
import "../shared/files.mjs";
import "../shared/files-find.mjs";
import "../shared/files-leaving.mjs";
import "../shared/fix.mjs";
import {
  dialectNames,
  shownBy
} from "../shared/dialects.mjs";
import "../shared/parse.mjs";
import "../shared/schema.mjs";
import "../shared/repository.mjs";
import "../shared/node-fs.mjs";
import {
  rules
} from "../shared/run-scheduling.mjs";
import "../shared/lint.mjs";
import {
  formats
} from "../shared/report.mjs";
import "../shared/node-path.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  about,
  dialectNames,
  fix,
  formats,
  inspect,
  isolations,
  lackOfPlan,
  lint,
  pageOf,
  planDocument,
  presets,
  read,
  readToDispatch,
  rules,
  schedule,
  shownBy,
  version
};
