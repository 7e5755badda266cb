const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_files", () => require("./files.cjs"));
__late("import_files_find", () => require("./files-find.cjs"));
__late("import_fix", () => require("./fix.cjs"));
__late("import_report", () => require("./report.cjs"));
__late("import_pages", () => require("./pages.cjs"));
__late("import_run_core", () => require("./run-core.cjs"));
__late("import_rules", () => require("./rules.cjs"));
__late("import_repository", () => require("./repository.cjs"));
__late("import_run_cache", () => require("./run-cache.cjs"));
__late("import_disk", () => require("./disk.cjs"));
__late("import_lint", () => require("./lint.cjs"));
__late("import_analyze", () => require("./analyze.cjs"));
__late("import_analyze_work", () => require("./analyze-work.cjs"));
__late("import_analyze_schedule", () => require("./analyze-schedule.cjs"));
__late("import_analyze_order_wiring", () => require("./analyze-order-wiring.cjs"));
__late("import_analyze_plan_memo", () => require("./analyze-plan-memo.cjs"));
__late("import_dialects", () => require("./dialects.cjs"));
__late("import_parse", () => require("./parse.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_path2", () => require("node:path"));
__late("import_node_path3", () => require("node:path"));
__late("import_node_path4", () => require("node:path"));
__late("import_node_path5", () => require("node:path"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_os", () => require("node:os"));
__late("import_node_path6", () => require("node:path"));
__late("import_node_worker_threads", () => require("node:worker_threads"));
__late("import_node_fs3", () => require("node:fs"));
__late("import_node_path7", () => require("node:path"));
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  about: () => about,
  answerFor: () => answerFor,
  baselineName: () => baselineName,
  configurationOf: () => configurationOf,
  explainRule: () => explainRule,
  findBaseline: () => findBaseline,
  fix: () => fix,
  fixAll: () => fixAll,
  inspect: () => inspect,
  installationAt: () => installationAt,
  isolations: () => isolations,
  lackOfPlan: () => lackOfPlan,
  lint: () => lint,
  linter: () => linter,
  mayStart: () => mayStart,
  next: () => next,
  nextOf: () => nextOf,
  orderFindings: () => orderFindings,
  pageOf: () => pageOf,
  planDocument: () => planDocument,
  presets: () => presets,
  progressOf: () => progressOf,
  pruned: () => pruned,
  read: () => read2,
  readToDispatch: () => readToDispatch,
  renewed: () => renewed,
  resume: () => resume,
  schedule: () => schedule,
  schedulePlans: () => schedulePlans,
  status: () => status,
  version: () => version,
  watchPlans: () => watchPlans,
  writeBaseline: () => writeBaseline,
  writeChanges: () => writeChanges
});
module.exports = __toCommonJS(stdin_exports);
var baselineName = ".runbook-lint-baseline.json";
function findBaseline(asked, cwd) {
  if (asked === false) return void 0;
  const place = asked === void 0 ? nearestTo(cwd) : (0, __parts.import_node_path.resolve)(cwd, asked);
  if (place === void 0) return void 0;
  if (!(0, __parts.import_node_fs.existsSync)(place)) throw new __parts.import_model.UsageError(`Unexpected baseline \`${asked}\`, expected an existing file`);
  return { place, entries: read(place, asked ?? (0, __parts.import_node_path.relative)(cwd, place)) };
}
function nearestTo(folder2) {
  const place = (0, __parts.import_node_path.join)(folder2, baselineName);
  if ((0, __parts.import_node_fs.existsSync)(place)) return place;
  const isTop = (0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.join)(folder2, ".git")) || (0, __parts.import_node_path.dirname)(folder2) === folder2;
  return isTop ? void 0 : nearestTo((0, __parts.import_node_path.dirname)(folder2));
}
function read(place, shown) {
  const found = (0, __parts.import_disk.readRegular)(place);
  if ("reason" in found)
    throw new __parts.import_model.UsageError(`Unexpected ${found.reason} on reading \`${shown}\`, expected a baseline`);
  try {
    const { version: version2, findings } = JSON.parse(found.bytes.toString("utf8"));
    if (version2 !== 1) throw new __parts.import_model.UsageError(`Unexpected version of \`${shown}\`, expected 1`);
    return findings.map(entryOf);
  } catch (error) {
    if (error instanceof __parts.import_model.UsageError) throw error;
    throw new __parts.import_model.UsageError(`Unexpected content of \`${shown}\`, expected what \`--baseline-write\` writes`);
  }
}
function entryOf({ path, rule, step, about: about2 = "", count = 1 }) {
  const isWhole = typeof path === "string" && typeof rule === "string" && Number.isInteger(count);
  if (!isWhole) throw new Error("a finding without a path and a rule");
  return { path, rule, step, about: about2, count };
}
var pathIn = (place, cwd) => ({ path }) => (0, __parts.import_node_path.relative)((0, __parts.import_node_path.dirname)(place), (0, __parts.import_node_path.resolve)(cwd, path)).replaceAll(__parts.import_node_path.sep, "/");
function renewed(result, { place, entries: before }, cwd) {
  const pathOf = pathIn(place, cwd);
  const read3 = new Set(
    [...result.plans.flatMap((plan) => plan.files.map((file) => file.source)), ...result.passedOver].map(
      pathOf
    )
  );
  const others = before.filter(({ path }) => !read3.has(path) && (0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.resolve)((0, __parts.import_node_path.dirname)(place), path)));
  return (0, __parts.import_lint.sortBaseline)([...others, ...(0, __parts.import_lint.baselineOf)(result.diagnostics, result.plans, pathOf)]);
}
function pruned({ entries }, stale) {
  const gone = new Map(stale.map((entry) => [(0, __parts.import_lint.keyOf)(entry), entry.count]));
  const left = entries.map((entry) => ({ ...entry, count: entry.count - (gone.get((0, __parts.import_lint.keyOf)(entry)) ?? 0) }));
  return (0, __parts.import_lint.sortBaseline)(left.filter((entry) => entry.count > 0));
}
function writeBaseline(place, entries) {
  const lines = entries.map(
    ({ path, rule, step, about: about2, count }) => JSON.stringify({ path, rule, step, ...about2 !== "" && { about: about2 }, ...count > 1 && { count } })
  );
  const list = lines.length === 0 ? "[]" : `[
${lines.map((line) => `    ${line}`).join(",\n")}
  ]`;
  (0, __parts.import_files.placeFile)(place, `{
  "version": 1,
  "findings": ${list}
}
`);
}
function judgedBy({ place }, sources, pathOf, rulesIn) {
  const read3 = new Map(sources.map((source) => [pathOf(source), source]));
  return ({ path, rule }) => {
    const source = read3.get(path);
    if (!source) return !(0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.resolve)((0, __parts.import_node_path.dirname)(place), path));
    const { active, names } = rulesIn(source);
    return active.has(rule) || !names.includes(rule);
  };
}
function soundFixes(before, due, foundAfter, unsafe = false) {
  if (due.length === 0) return due;
  const after = foundAfter(due);
  if (!due.some(isLeft(due, after)) && (unsafe || !bringsMore(before, after))) return due;
  if (due.length === 1) return [];
  const middle = due.length >> 1;
  return [due.slice(0, middle), due.slice(middle)].flatMap(
    (half) => soundFixes(before, half, foundAfter, unsafe)
  );
}
function bringsMore(before, after) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule } of before) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return after.some(({ rule, fix: fix2 }) => {
    const left = (counts.get(rule) ?? 0) - 1;
    if (left >= 0) counts.set(rule, left);
    return left < 0 && !fix2?.safe;
  });
}
function isLeft(fixes, after) {
  const placeOf = movedBy(fixes.flatMap(({ fix: fix2 }) => fix2.edits));
  const left = new Set(after.map((each) => keyOf2(each, each.span.start)));
  return (each) => left.has(keyOf2(each, placeOf(each.span)));
}
function movedBy(all) {
  const shifts = /* @__PURE__ */ new Map();
  for (const { span, text } of all.toSorted((a, b) => a.span.end - b.span.end)) {
    const own = shifts.get(span.source) ?? [];
    own.push({ end: span.end, by: (own.at(-1)?.by ?? 0) + text.length - (span.end - span.start) });
    shifts.set(span.source, own);
  }
  return ({ source, start: start2 }) => {
    const own = shifts.get(source) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (own[middle].end <= start2) low = middle + 1;
      else high = middle;
    }
    return start2 + (own[low - 1]?.by ?? 0);
  };
}
var keyOf2 = ({ rule, message, span }, start2) => [rule, span.source.path, start2, message].join("\0");
var mostRounds = 10;
function fixAll(start2, choice) {
  const first = new Map(start2.sources.map((source) => [source.path, source]));
  let state = stateOf(start2, start2);
  const fixed = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const due = dueAmong(state.found.diagnostics, choice, new Set(state.companions));
    const outcomes = /* @__PURE__ */ new Map();
    const outcomeOf = (fixes) => {
      const known2 = outcomes.get(fixes) ?? stateOf(start2, afterFixes(state, fixes));
      outcomes.set(fixes, known2);
      return known2;
    };
    const sound = soundFixes(
      state.found.diagnostics,
      due,
      (fixes) => outcomeOf(fixes).found.diagnostics,
      choice.unsafe
    );
    if (sound.length === 0) break;
    fixed.push(...sound);
    state = outcomeOf(sound);
  }
  const { skipped, leftOut } = start2;
  const { sources, companions, reading, found } = state;
  const changed = changesSince(first, sources);
  return { ...withoutCompanions(found, companions), ...reading, skipped, leftOut, fixed, changed };
}
function stateOf(start2, { sources, companions }) {
  const reading = (0, __parts.import_model.timed)("parse", () => start2.read(sources, companions));
  return { sources, companions, reading, found: start2.lint(reading) };
}
function afterFixes({ sources, companions }, fixes) {
  const { changed } = (0, __parts.import_fix.fixSources)(fixes.map((each) => each.fix));
  const texts = new Map(changed.map(({ source, text }) => [source, withText(source, text)]));
  const renewed2 = (source) => texts.get(source) ?? source;
  return { sources: sources.map(renewed2), companions: companions.map(renewed2) };
}
var withText = ({ written: _, ...source }, text) => (0, __parts.import_model.withoutLoneReturns)({ ...source, text });
function withoutCompanions(found, companions) {
  const unasked = new Set(companions);
  return {
    ...found,
    diagnostics: found.diagnostics.filter(({ span }) => !unasked.has(span.source)),
    suppressed: found.suppressed.filter(({ diagnostic }) => !unasked.has(diagnostic.span.source))
  };
}
function dueAmong(diagnostics, { unsafe = false, only }, untouched) {
  const due = diagnostics.filter((each) => {
    if (!each.fix || only && !only.includes(each.rule)) return false;
    return (each.fix.safe || unsafe) && !each.fix.edits.some((edit) => untouched.has(edit.span.source));
  });
  const applied = new Set((0, __parts.import_fix.fixSources)(due.map((each) => each.fix)).applied);
  return due.filter((each) => applied.has(each.fix));
}
var changesSince = (first, last) => last.flatMap((after) => {
  const source = first.get(after.path);
  const text = (0, __parts.import_model.writtenIn)(after);
  return source && (0, __parts.import_model.writtenIn)(source) !== text ? [{ source, text }] : [];
});
function writeChanges(changed, cwd) {
  (0, __parts.import_files.replaceFiles)(
    changed.map(({ source, text }) => ({
      path: (0, __parts.import_node_path3.resolve)(cwd, source.path),
      before: (0, __parts.import_model.writtenIn)(source),
      after: text
    }))
  );
}
function linter({ cwd, terms, rules: rules2, core }, options) {
  const baseline = options.sources ? void 0 : findBaseline(options.baseline, cwd);
  const isNamed = namedIn(options, cwd);
  return ({ plans, passedOver }, isAsked) => {
    const judged = [...plans, ...passedOver.flatMap((source) => (0, __parts.import_dialects.unreadPlan)(source, isNamed(source)) ?? [])];
    const sources = judged.flatMap((plan) => plan.files.map((file) => file.source));
    const settings = terms.settings(sources);
    const all = core.lint(judged, settings, isAsked);
    if (!baseline) return all;
    const pathOf = pathIn(baseline.place, cwd);
    const { found, unmet } = (0, __parts.import_lint.withoutKnown)(all, judged, baseline.entries, pathOf);
    const isJudged = judgedBy(baseline, [...sources, ...passedOver], pathOf, (0, __parts.import_lint.settler)(rules2(), settings));
    return { ...found, stale: unmet.filter(isJudged) };
  };
}
function namedIn({ paths, sources, changes, contents, allowUnmatched }, cwd) {
  const named = new Set(
    sources || changes || contents || allowUnmatched ? [] : (paths ?? []).map((path) => (0, __parts.import_node_path4.resolve)(cwd, path))
  );
  return ({ path }) => named.has((0, __parts.import_node_path4.resolve)(cwd, path));
}
var unsettling = /* @__PURE__ */ new Set([
  "circular-dependency",
  "duplicate-id",
  "invalid-metadata",
  "unknown-dependency",
  "unreadable-metadata",
  "wave-mismatch"
]);
var knotting = /* @__PURE__ */ new Set([
  "blocks-mismatch",
  "forward-dependency",
  "same-wave-dependency"
]);
function schedulePlans(plans, choice = {}) {
  const { from, done: ids = [], ...options } = choice;
  expectOnePlan(plans, choice);
  const judged = plans.map((plan) => ({ plan, diagnostics: obstaclesIn(plan) }));
  const unsafe = judged.filter(({ diagnostics }) => diagnostics.length > 0);
  const safe = judged.filter(({ diagnostics }) => diagnostics.length === 0);
  const settled = (plan) => ({ ...options, done: finished(plan, from, ids) });
  return {
    scheduling: {
      version: 1,
      plans: safe.map(({ plan }) => (0, __parts.import_analyze_schedule.schedulePlan)(plan, settled(plan))),
      unsafe: unsafe.map(({ plan, diagnostics }) => unsafeIn(plan, diagnostics))
    },
    diagnostics: unsafe.flatMap(({ diagnostics }) => diagnostics)
  };
}
function expectOnePlan(plans, { from, done = [] }) {
  expectOne(plans, from === void 0 ? done : [...done, from]);
}
function expectOne(plans, ids) {
  if (plans.length < 2 || ids.every((id) => id === "marked" || id === "proven")) return;
  throw new __parts.import_model.UsageError(`Unexpected ids of steps for ${plans.length} plans, expected the path of one plan`);
}
var obstaclesIn = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const knots = (0, __parts.import_analyze_schedule.knotsOf)(plan);
  const wanted = __parts.import_rules.rules.filter(({ name }) => unsettling.has(name) || knots.length > 0 && knotting.has(name));
  const found = (0, __parts.import_lint.lintPlans)([plan], wanted, { preset: "strict" }).diagnostics;
  return found.length > 0 ? [...found] : [...knots.map(knotIn), ...twinsIn(plan)];
}, "order");
var knotIn = (steps) => ({
  rule: "circular-dependency",
  severity: "error",
  message: `Unexpected order in which ${steps.map(({ id }) => `\`${id}\``).join(" and ")} wait for each other, expected dependencies, waves and modes that agree`,
  span: steps[0].idSpan,
  related: steps.slice(1).map(({ idSpan: span, id }) => ({ span, message: `\`${id}\` is here` }))
});
function twinsIn({ steps }) {
  const first = /* @__PURE__ */ new Map();
  return steps.flatMap((step) => {
    const { id, idSpan: span } = step;
    const known2 = first.get(id);
    first.set(id, known2 ?? step);
    if (!known2) return [];
    const message = `Unexpected second step with id \`${id}\`, expected an id of its own`;
    const related = [{ span: known2.idSpan, message: "first here" }];
    return [{ rule: "duplicate-id", severity: "error", message, span, related }];
  });
}
var unsafeIn = ({ path }, diagnostics) => ({
  path,
  findings: diagnostics.map(({ rule, message, span }) => ({
    rule,
    message,
    path: span.source.path,
    ...(0, __parts.import_model.positionAt)(span.source, span.start)
  }))
});
function finished(plan, from, ids) {
  const before = from === void 0 ? 0 : plan.steps.indexOf(stepsFor(plan, from)[0]);
  const done = ids.flatMap(
    (id) => id === "proven" ? [...(0, __parts.import_analyze_work.provenSteps)(plan)] : id === "marked" ? plan.steps.filter((step) => step.done?.value) : stepsFor(plan, id)
  );
  return /* @__PURE__ */ new Set([...plan.steps.slice(0, before), ...done]);
}
function stepsFor(plan, id) {
  const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, { kind: "step", id, form: "metadata", span: plan.span });
  if (target.kind === "found" && target.steps.length > 0) return target.steps;
  const meant = (0, __parts.import_model.nearest)(
    id,
    plan.steps.map((step) => step.id)
  );
  const expected = meant === void 0 ? "the id of a step or phase of the plan" : `\`${meant}\``;
  throw new __parts.import_model.UsageError(`Unexpected step \`${id}\`, expected ${expected}`);
}
var presets = ["recommended", "strict"];
var known = {
  allowUnmatched: true,
  baseline: true,
  cache: true,
  changes: true,
  checkpoint: true,
  config: true,
  contents: true,
  cwd: true,
  dialect: true,
  dispatch: true,
  done: true,
  forceExclude: true,
  from: true,
  ignore: true,
  ignored: true,
  isolation: true,
  repository: true,
  largest: true,
  maxParallel: true,
  only: true,
  paths: true,
  rules: true,
  settings: true,
  since: true,
  sources: true,
  trustConfig: true,
  unsafe: true
};
function expectKnownOptions(options) {
  const stranger = Object.keys(options).find((key) => !Object.hasOwn(known, key));
  if (stranger === void 0) return;
  const meant = (0, __parts.import_model.nearest)(stranger, Object.keys(known));
  const expected = meant === void 0 ? `one of ${Object.keys(known).join(", ")}` : `\`${meant}\``;
  throw new __parts.import_model.UsageError(`Unexpected option \`${stranger}\`, expected ${expected}`);
}
var worthwhile = 1024 * 1024;
var most = 4;
function threadsFor(sources, asked = process.env.RUNBOOK_LINT_THREADS) {
  if ((0, __parts.import_model.isTiming)() || workerFile() === void 0 || sources.length < 2) return 0;
  if (asked) return Number(asked);
  return (0, __parts.import_run_core.lengthOf)(sources) < worthwhile ? 0 : Math.min((0, __parts.import_node_os.availableParallelism)(), most);
}
var partLength = 256 * 1024;
async function askWorkers(parts, count, task) {
  const file = workerFile();
  if (file === void 0) return [];
  const left = [...parts];
  const threads = Array.from({ length: Math.min(count, parts.length) }, () => workThrough(left, file, task));
  return (await Promise.all(threads)).flatMap((index) => index ? [Buffer.from(index)] : []);
}
async function workThrough(parts, file, workerData) {
  const worker = new __parts.import_node_worker_threads.Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: nursery } });
  try {
    for (let part = parts.shift(); part; part = parts.shift()) {
      const answer = await answerTo(worker, part);
      if (!answer) return void 0;
    }
    return (await answerTo(worker, void 0))?.index;
  } finally {
    await worker.terminate();
  }
}
var nursery = 32;
var answerTo = (worker, part) => new Promise((done) => {
  const end = () => done(void 0);
  worker.once("error", end).once("exit", end);
  worker.once("message", (answer) => {
    worker.off("error", end).off("exit", end);
    done(answer);
  });
  worker.postMessage(part);
});
function workerFile() {
  if (typeof __dirname === "undefined") return void 0;
  const file = (0, __parts.import_node_path6.join)(__dirname, "worker.cjs");
  return (0, __parts.import_node_fs2.existsSync)(file) ? file : void 0;
}
async function start(options, purpose = "tell") {
  const { dialect, isolation, dispatch, repository, settings, trustConfig, cwd = process.cwd() } = options;
  const rules2 = () => options.rules ?? __parts.import_rules.rules;
  expectKnownOptions(options);
  const config = options.sources ? false : options.config;
  const terms = (0, __parts.import_run_core.termsOf)({
    cwd,
    config,
    trustConfig,
    dialect,
    isolation,
    dispatch,
    repository,
    settings,
    rules: rules2,
    presets
  });
  const ignored = options.ignored ?? terms.ignored;
  const written = options.sources ? { sources: options.sources, companions: [], leftOut: [], skipped: [] } : await (0, __parts.import_model.timedTurn)("find", () => (0, __parts.import_files_find.findSources)(options.paths ?? ["."], cwd, { ...options, ignored }));
  const found = {
    ...written,
    sources: written.sources.map(__parts.import_model.withoutLoneReturns),
    companions: written.companions.map(__parts.import_model.withoutLoneReturns)
  };
  const looked = [...found.sources, ...found.companions];
  terms.configurations.expectSound(looked.map(({ path }) => (0, __parts.import_node_path5.resolve)(cwd, path)));
  if (dialect !== void 0) (0, __parts.import_dialects.expectDialect)(dialect, terms.configurations.formats());
  const store = storeFor(options, cwd, (0, __parts.import_run_core.lengthOf)(looked), terms);
  const archive = await archiveFor(options, purpose, store, terms, found);
  const core = (0, __parts.import_run_core.createCore)({
    ...(0, __parts.import_run_core.coreTerms)(terms, options.sources ? void 0 : cwd, store && memoryIn(store)),
    rules: rules2,
    archive,
    dispatches: purpose === "dispatch"
  });
  return { cwd, terms, rules: rules2, found, core, notes: store?.notes ?? [] };
}
var memoryIn = (store) => (root) => {
  const placeOf = (name) => `git-${name}-${(0, __parts.import_run_cache.hashOf)(root, (0, __parts.import_run_cache.programKey)() ?? "")}`;
  return {
    get: (name) => store.get(placeOf(name)),
    set: (name, text) => store.set(placeOf(name), text)
  };
};
async function archiveFor(options, purpose, store, terms, { sources, companions }) {
  const { cwd = process.cwd(), config, dialect, isolation, dispatch, repository, settings } = options;
  const run = runOf(options, cwd);
  const known2 = store && (0, __parts.import_run_cache.openArchive)(store, run);
  const all = [...sources, ...companions];
  const news = known2 ? all.filter((source) => !known2.knows(source)) : all;
  if (news.length > 0) await (0, __parts.import_parse.chooseParser)((0, __parts.import_run_core.lengthOf)(news));
  const { configurations } = terms;
  const brought = configurations.plugins().length + configurations.formats().length;
  const isOwn = bringsRules(options) || brought > 0 || options.trustConfig === true;
  const count = isOwn || options.sources || dialect ? 0 : threadsFor(news);
  if (count === 0) return known2;
  const cache = store && options.cache ? (0, __parts.import_node_path5.resolve)(cwd, options.cache) : void 0;
  const lints = purpose === "lint";
  const task = { cwd, config, dialect, isolation, dispatch, repository, settings, cache, run, lints };
  const seen = known2 ?? (0, __parts.import_run_cache.openArchive)((0, __parts.import_run_cache.passingStore)(), run);
  const parts = (0, __parts.import_run_core.cutPlans)((0, __parts.import_run_core.groupsIn)(sources, companions, terms.dialects, seen), partLength);
  const found = await askWorkers(parts, count, task);
  return (0, __parts.import_run_cache.openArchive)(store ?? (0, __parts.import_run_cache.passingStore)(), run, [seen.told(), ...found]);
}
var worthKeeping = 8 * 1024;
function storeFor(options, cwd, length, { configurations }) {
  const { cache } = options;
  if (!cache || length < worthKeeping || (0, __parts.import_run_cache.programKey)() === void 0) return void 0;
  if (bringsRules(options) || configurations.plugins().length > 0) return void 0;
  if (configurations.formats().length > 0) return void 0;
  return (0, __parts.import_run_cache.openStore)((0, __parts.import_node_path5.resolve)(cwd, cache), cache);
}
var bringsRules = ({ rules: rules2 }) => rules2 !== void 0 && rules2 !== __parts.import_rules.rules;
var runOf = ({ paths = ["."], dialect, changes }, cwd) => [(0, __parts.import_run_cache.programKey)(), cwd, dialect ?? "", changes ?? "", ...paths].join("\0");
var version = "0.1.0";
var pageOf = (rule) => __parts.import_pages.pages.get(rule)?.();
var about = {
  version,
  get rules() {
    return __parts.import_rules.rules;
  },
  pageOf,
  scheduleOf: (plans) => schedulePlans(plans).scheduling
};
var isolations = ["shared", "worktree"];
var read2 = (options = {}) => readFor("tell", options);
var readToDispatch = (options = {}) => readFor("dispatch", options);
async function readFor(purpose, options) {
  const started = await start(options, purpose);
  const reading = readAll(started);
  started.core.close();
  return reading;
}
var lackOfPlan = (reading) => new __parts.import_model.UsageError(
  `Unexpected lack of a plan${reading.notPlans?.length ? ` (${(0, __parts.import_report.noPlansText)(reading)})` : ""}, expected the path of one`
);
function readAll({ found: { sources, companions, ...around }, core }) {
  return { ...(0, __parts.import_model.timed)("parse", () => core.read(sources, companions)), companions, ...around };
}
async function fix(options = {}) {
  const started = await start(options, "lint");
  const { terms, found, core } = started;
  const lint2 = linter(started, options);
  for (const name of options.only ?? [])
    (0, __parts.import_run_core.expectRule)(name, [...started.rules(), ...terms.configurations.plugins()]);
  const result = fixAll({ ...found, read: core.read, lint: lint2 }, options);
  core.close();
  return withNotes(result, started);
}
async function lint(options = {}) {
  const started = await start(options, "lint");
  const { companions, ...looked } = readAll(started);
  const found = linter(started, options)(looked);
  started.core.close();
  return withNotes({ ...withoutCompanions(found, companions), ...looked }, started);
}
var withNotes = (result, { notes }) => notes.length > 0 ? { ...result, notes } : result;
var planDocument = async (options = {}) => (0, __parts.import_analyze.documentOf)((await read2(options)).plans);
async function inspect(options = {}) {
  const { plans } = await read2(options);
  return (0, __parts.import_analyze_schedule.inspectPlans)(plans);
}
async function schedule(options = {}) {
  const reading = await readToDispatch(options);
  const { maxParallel, checkpoint, from, done } = options;
  const choice = { maxParallel, checkpoint, from, done };
  return { ...reading, ...schedulePlans(reading.plans, choice) };
}
function sceneOf(path, options) {
  const {
    cwd = process.cwd(),
    config,
    trustConfig,
    dialect,
    isolation,
    dispatch,
    repository,
    settings: asked,
    rules: rules2 = __parts.import_rules.rules
  } = options;
  const terms = (0, __parts.import_run_core.termsOf)({
    cwd,
    config,
    trustConfig,
    dialect,
    isolation,
    dispatch,
    repository,
    settings: asked,
    rules: () => rules2,
    presets
  });
  const source = { path, text: "" };
  const settled = terms.settings([source]);
  const settings = typeof settled === "function" ? settled(source) : settled;
  return { terms, place: (0, __parts.import_node_path2.resolve)(cwd, path), source, settings, ...(0, __parts.import_lint.settler)(rules2, settings)(source) };
}
function configurationOf(path, options = {}) {
  const { terms, place, source, settings, active, names } = sceneOf(path, options);
  const { configurations } = terms.configurations.trail(place);
  const ruleOf = (name) => {
    const own = active.get(name);
    if (!own) return "off";
    return own.rule.options ? [own.severity, own.options] : own.severity;
  };
  return {
    files: configurations.flatMap((each) => each.sources.map((one) => one.path)),
    ignored: terms.ignored(place, false),
    preset: settings.preset ?? "recommended",
    rules: Object.fromEntries([...names].sort().map((name) => [name, ruleOf(name)])),
    isolation: options.isolation ?? terms.configurations.of(place).isolation ?? "shared",
    dispatch: options.dispatch ?? terms.configurations.of(place).dispatch ?? "contract",
    dialects: typeof terms.dialects === "string" ? [terms.dialects] : terms.dialects(source) ?? null,
    ignores: configurations.flatMap((each) => each.ignores.map(({ glob }) => glob))
  };
}
function explainRule(path, name, options = {}) {
  const { terms, place, settings, active } = sceneOf(path, options);
  const rules2 = [...options.rules ?? __parts.import_rules.rules, ...settings.plugins ?? []];
  (0, __parts.import_run_core.expectRule)(name, rules2);
  const rule = rules2.find((each) => each.name === name);
  const { statements } = terms.configurations.trail(place);
  const stated = statements.flatMap(({ about: about2, preset, rules: own2 }) => {
    const setting = own2.get(name);
    return [
      ...preset ? [{ span: preset.span, says: `preset \`${preset.value}\``, about: about2 }] : [],
      ...setting ? [{ span: setting.span, says: wordsFor(setting.value), about: about2 }] : []
    ];
  });
  const asked = options.settings ?? {};
  const above = [
    ...asked.preset ? [{ span: void 0, says: `\`--preset ${asked.preset}\``, about: void 0 }] : [],
    ...asked.rules?.[name] ? [{ span: void 0, says: `\`--rule ${name}=${asked.rules[name].severity}\``, about: void 0 }] : []
  ];
  const own = { span: void 0, says: `in ${presetOf(rule.preset)}, as ${rule.severity}`, about: void 0 };
  const now = active.get(name);
  return { severity: now?.severity ?? "off", options: now?.options, origins: [own, ...stated, ...above] };
}
var presetOf = (preset) => preset === void 0 ? "no preset" : preset === "strict" ? "the preset `strict`" : "the presets `recommended` and `strict`";
var wordsFor = ({ severity, options }) => options === void 0 ? `${severity}` : `${severity} with ${JSON.stringify(options)}`;
async function watchPlans(options) {
  const { watch } = await Promise.resolve().then(() => require("./watch.cjs"));
  return await watch(options);
}
var folder = "node_modules/runbook-lint";
var bundle = `${folder}/dist/runbook-lint.cjs`;
function installationAt({ top, program, path, asked }) {
  const own = (0, __parts.import_node_fs3.existsSync)((0, __parts.import_node_path7.join)(top, bundle));
  const brought = packageOf(top);
  const isPackage = "install" in brought && asked === void 0;
  const command = own || isPackage ? ["node", bundle] : commandOf(program, path);
  const known2 = asked !== void 0 ? gitSource(asked) : "install" in brought ? brought : sourceOf(program);
  return {
    command,
    schema: own && isPackage ? `${folder}/schema/config.schema.json` : void 0,
    ..."lack" in known2 ? { source: void 0, lack: "lack" in brought ? `${brought.lack}, and ${known2.lack}` : known2.lack } : { source: known2 }
  };
}
function commandOf(program, path = "") {
  const names = ["runbook-lint", "runbook-lint.cmd"];
  const isOnPath = path.split(__parts.import_node_path7.delimiter).some((each) => each !== "" && names.some((name) => (0, __parts.import_node_fs3.existsSync)((0, __parts.import_node_path7.join)(each, name))));
  return isOnPath || program === void 0 ? ["runbook-lint"] : ["node", realOf(program)];
}
function packageOf(top) {
  const entry = lockedIn((0, __parts.import_node_path7.join)(top, "package-lock.json"));
  if (!entry) return { lack: "`package-lock.json` does not bring it" };
  const { resolved = "", link } = entry;
  const place = link ? (0, __parts.import_node_path7.resolve)(top, resolved) : (0, __parts.import_node_path7.resolve)(top, resolved.replace(/^file:/, ""));
  const isFile = link === true || resolved.startsWith("file:");
  if (isFile && !isWithin(top, place))
    return { lack: `\`package-lock.json\` takes it from \`${resolved}\`, which others do not have` };
  return { kind: "package", install: "npm ci" };
}
function lockedIn(place) {
  try {
    return JSON.parse((0, __parts.import_node_fs3.readFileSync)(place, "utf8"))?.packages?.[folder];
  } catch {
    return void 0;
  }
}
var isWithin = (top, place) => {
  const path = (0, __parts.import_node_path7.relative)(top, place);
  return path !== "" && !path.startsWith("..") && !(0, __parts.import_node_path7.isAbsolute)(path);
};
function gitSource(words) {
  const [url = "", revision] = words.split(/#(?=[^#]*$)/);
  return { kind: "git", url, revision: revision || `v${version}` };
}
function sourceOf(program) {
  const home = program === void 0 ? void 0 : (0, __parts.import_node_path7.dirname)((0, __parts.import_node_path7.dirname)(realOf(program)));
  if (home === void 0 || !(0, __parts.import_node_fs3.existsSync)((0, __parts.import_node_path7.join)(home, ".git")))
    return { lack: "it was not started from a clone of its repository" };
  try {
    const git = (0, __parts.import_repository.gitAround)(home);
    const answer = (...words) => git.run(words).toString("utf8").trim();
    const [url] = git.namesIfAny(["config", "--null", "--get", "remote.origin.url"]) ?? [];
    if (url === void 0 || !/^(?:(?:https?|ssh|git):\/\/|[\w.-]+@[\w.-]+:)\S+$/.test(url))
      return { lack: "its clone has no remote `origin` that others can reach" };
    const commit = answer("rev-parse", "HEAD");
    if (answer("for-each-ref", `--contains=${commit}`, "--count=1", "refs/remotes/origin", "refs/tags") === "")
      return { lack: `its remote \`origin\` does not have the commit ${commit.slice(0, 12)} yet` };
    const tags = answer("tag", "--points-at", commit, "--list", `v${version}`);
    return { kind: "git", url: withoutSecrets(url), revision: tags === "" ? commit : tags };
  } catch {
    return { lack: "git tells nothing of its clone" };
  }
}
var withoutSecrets = (url) => url.replace(/^(https?:\/\/)[^/@]*@/, "$1");
function realOf(place) {
  try {
    return __parts.import_node_fs3.realpathSync.native(place);
  } catch {
    return place;
  }
}
async function next({
  done,
  running,
  max,
  ...options
} = {}) {
  const { plans, skipped } = await readToDispatch(options);
  return { skipped, ...nextOf(plans, { done, running, max }) };
}
function nextOf(plans, { done, running = [], max }) {
  expectOne(plans, [...done ?? [], ...running]);
  const judged = plans.map((plan) => ({ plan, findings: obstaclesIn(plan) }));
  return {
    plans: judged.filter(({ findings }) => findings.length === 0).map(({ plan }) => (0, __parts.import_analyze_schedule.nextSteps)(plan, progressOf(plan, { done, running }), max)),
    unsafe: judged.filter(({ findings }) => findings.length > 0).map(({ plan, findings }) => unsafeIn(plan, findings))
  };
}
var orderFindings = (plan) => unsafeIn(plan, obstaclesIn(plan)).findings;
function progressOf(plan, { done = ["proven"], running = [] }) {
  const finishedSteps = finished(plan, void 0, done);
  const started = running.flatMap((id) => stepsFor(plan, id)).filter((step) => !finishedSteps.has(step));
  return { done: finishedSteps, running: new Set(started) };
}
async function mayStart(id, { done, running, max, ...options } = {}) {
  const reading = await readToDispatch(options);
  const plan = planWith(reading, id);
  const [step] = stepsFor(plan, id);
  return answerFor(plan, step, progressOf(plan, { done, running }), max);
}
function planWith(reading, id) {
  const { plans } = reading;
  if (plans.length === 0) throw lackOfPlan(reading);
  const having = plans.filter(({ steps }) => steps.some((step) => step.id === id));
  if (having.length < 2) return having[0] ?? plans[0];
  throw new __parts.import_model.UsageError(
    `Unexpected step \`${id}\` of ${having.length} plans, expected the path of one plan behind it`
  );
}
function answerFor(plan, step, progress, max) {
  const [first] = obstaclesIn(plan);
  if (first)
    throw new __parts.import_model.UsageError(
      `Unexpected plan \`${plan.path}\` (${first.message}), expected an order that can be known`
    );
  const state = progress.done.has(step) ? "done" : progress.running.has(step) ? "running" : "open";
  const waitsFor = state === "open" ? (0, __parts.import_analyze_schedule.waitsOf)(plan, step, progress) : [];
  const limit = max ?? plan.maxParallel?.value ?? Number.POSITIVE_INFINITY;
  const mayStart2 = state === "open" && waitsFor.length === 0 && progress.running.size < limit;
  const instead = mayStart2 ? [] : (0, __parts.import_analyze_schedule.readySteps)(plan, progress, max);
  return { version: 1, path: plan.path, id: step.id, title: step.title, mayStart: mayStart2, state, waitsFor, instead };
}
async function resume({
  batch = 5,
  ...options
} = {}) {
  const reading = await readToDispatch(options);
  const [plan, second] = reading.plans;
  if (!plan) throw lackOfPlan(reading);
  if (second) throw new __parts.import_model.UsageError(`Unexpected ${reading.plans.length} plans, expected the path of one plan`);
  const [fault] = obstaclesIn(plan);
  if (fault)
    throw new __parts.import_model.UsageError(
      `Unexpected plan \`${plan.path}\` (${fault.message}), expected an order that can be known`
    );
  return resumptionOf(plan, batch);
}
function resumptionOf(plan, batch) {
  const status2 = (0, __parts.import_analyze_work.statusOf)(plan);
  const done = (0, __parts.import_analyze_work.provenSteps)(plan);
  const next2 = (0, __parts.import_analyze_schedule.nextSteps)(plan, { done, running: /* @__PURE__ */ new Set() });
  const first = plan.steps.find((step) => !done.has(step));
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    done: plan.steps.filter((step) => done.has(step)).map(({ id }) => id),
    first: first ? { id: first.id, title: first.title, path: first.source.path, line: (0, __parts.import_model.lineOf)(first.span) } : null,
    unproven: status2.steps.filter(({ verdict }) => verdict === "phantom").map(({ id, claims, evidence }) => ({ id, facts: [...claims, ...evidence] })),
    undo: { files: dirtyFiles(plan), commits: first ? commitsBehind(plan, first) : [] },
    options: first ? optionsFor(plan, done, batch) : [],
    next: first ? next2 : null
  };
}
function dirtyFiles(plan) {
  const { work, owners } = (0, __parts.import_analyze_work.carriedOut)(plan);
  if (!work) return [];
  const folders = [...work.places].map((path) => path.replace(/[^/]*$/, ""));
  const isPlans = (path) => folders.some((folder2) => folder2 !== "" && path.startsWith(folder2));
  return [...work.dirty].map(([path, isNew]) => ({ path, isNew, step: owners(path)?.id ?? null })).filter(({ path, isNew, step }) => !isPlans(path) && (!isNew || step !== null)).map(({ path, step }) => ({ path, step })).sort((a, b) => a.path < b.path ? -1 : 1);
}
function commitsBehind(plan, first) {
  const { work, commits } = (0, __parts.import_analyze_work.carriedOut)(plan);
  const behind = plan.steps.slice(plan.steps.indexOf(first) + 1);
  const found = behind.flatMap(
    (step) => (commits.get(step) ?? []).map(({ commit: { hash, subject } }) => ({
      commit: hash,
      subject,
      step: step.id
    }))
  );
  const age = new Map(work?.commits.map(({ hash }, i) => [hash, i]));
  return found.sort((a, b) => age.get(a.commit) - age.get(b.commit));
}
function optionsFor(plan, done, batch) {
  const cost = (name, checkpoint, finished2) => {
    const { checkpoints, figures } = (0, __parts.import_analyze_schedule.schedulePlan)(plan, { checkpoint, done: finished2, maxParallel: 1 });
    return {
      name,
      checkpointPolicy: checkpoint,
      steps: figures.steps,
      checkpoints: checkpoints.length,
      from: null
    };
  };
  const rest = [
    cost("sequential", "every-cycle", done),
    cost("batches", { every: batch }, done),
    cost("phases", "every-phase", done)
  ];
  const from = beginningOf(plan);
  return from ? [...rest, { ...cost("restart", "every-cycle", /* @__PURE__ */ new Set()), from }] : rest;
}
function beginningOf(plan) {
  const { work, commits } = (0, __parts.import_analyze_work.carriedOut)(plan);
  const all = work?.commits ?? [];
  const own = new Set([...commits.values()].flat().map(({ commit }) => commit.hash));
  const first = all.findLastIndex(({ hash }) => own.has(hash));
  const before = first === -1 ? void 0 : all[first + 1];
  return before ? { commit: before.hash, subject: before.subject, givesUp: first + 1 } : null;
}
async function status(options = {}) {
  const reading = await readToDispatch(options);
  return { ...reading, statuses: reading.plans.map(__parts.import_analyze_work.statusOf) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  about,
  answerFor,
  baselineName,
  configurationOf,
  explainRule,
  findBaseline,
  fix,
  fixAll,
  inspect,
  installationAt,
  isolations,
  lackOfPlan,
  lint,
  linter,
  mayStart,
  next,
  nextOf,
  orderFindings,
  pageOf,
  planDocument,
  presets,
  progressOf,
  pruned,
  read,
  readToDispatch,
  renewed,
  resume,
  schedule,
  schedulePlans,
  status,
  version,
  watchPlans,
  writeBaseline,
  writeChanges
});
