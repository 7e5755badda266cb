const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_run_core", () => require("./run-core.cjs"));
__late("import_rules", () => require("./rules.cjs"));
__late("import_run_cache", () => require("./run-cache.cjs"));
__late("import_parse", () => require("./parse.cjs"));
__late("import_node_worker_threads", () => require("node:worker_threads"));
var { lints, cache, run, ...asked } = __parts.import_node_worker_threads.workerData;
var terms = (0, __parts.import_run_core.termsOf)({ ...asked, rules: () => __parts.import_rules.rules, presets: [] });
var index = Buffer.alloc(0);
var disk = cache === void 0 ? void 0 : (0, __parts.import_run_cache.openStore)(cache, cache);
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
var archive = (0, __parts.import_run_cache.openArchive)(store, run);
var shared = (0, __parts.import_run_core.coreTerms)(terms, asked.cwd);
async function work(sources) {
  await (0, __parts.import_parse.chooseParser)((0, __parts.import_run_core.lengthOf)(sources));
  const core = (0, __parts.import_run_core.createCore)({ ...shared, rules: () => __parts.import_rules.rules, archive, isPart: true });
  const { plans } = core.read(sources);
  if (lints) core.lint(plans, terms.settings(sources));
}
__parts.import_node_worker_threads.parentPort?.on("message", async (sources) => {
  if (sources) await work(sources);
  else archive.close();
  __parts.import_node_worker_threads.parentPort?.postMessage(sources ? {} : { index });
});
