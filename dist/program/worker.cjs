var import_analyze = require("./analyze.cjs");
var import_model_step_count = require("./model-step-count.cjs");
var import_config = require("./config.cjs");
var import_minimatch = require("./minimatch.cjs");
var import_dialects = require("./dialects.cjs");
var import_model_natural = require("./model-natural.cjs");
var import_repository = require("./repository.cjs");
var import_model_source = require("./model-source.cjs");
var import_esbuild = require("./esbuild.cjs");
var import_node_worker_threads = require("node:worker_threads");
var { sources, lints, cache, run, ...asked } = import_node_worker_threads.workerData;
var terms = (0, import_analyze.termsOf)({ ...asked, rules: import_analyze.rules, presets: [] });
var index = Buffer.alloc(0);
var disk = cache === void 0 ? void 0 : (0, import_analyze.openStore)(cache, cache);
var store = {
  notes: [],
  keepsPlans: disk !== void 0,
  get: (key) => disk?.get(key),
  set(key, value) {
    if (key.startsWith("run-")) index = Buffer.from(value);
    else disk?.set(key, value);
  },
  close: () => {
  }
};
(0, import_dialects.chooseParser)((0, import_analyze.lengthOf)(sources)).then(() => {
  const core = (0, import_analyze.createCore)({
    ...(0, import_analyze.coreTerms)(terms, asked.cwd),
    rules: import_analyze.rules,
    archive: (0, import_analyze.openArchive)(store, run)
  });
  const { plans } = core.read(sources);
  if (lints) core.lint(plans, terms.settings(sources));
  core.close();
  import_node_worker_threads.parentPort?.postMessage({ index });
});
