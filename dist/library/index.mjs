import {
  hookFiles,
  merged,
  projectFiles,
  projectParts,
  scaffold,
  scaffoldKinds
} from "./shared/scaffold.mjs";
import {
  parsePlan
} from "./shared/library-parse-plan.mjs";
import {
  validateMetadata
} from "./shared/library-validate-metadata.mjs";
import {
  about,
  baselineName,
  cachePlace,
  expectRule,
  findBaseline,
  fix,
  inspect,
  isolations,
  lackOfPlan,
  lint,
  pageOf,
  planDocument,
  presets,
  pruned,
  read,
  readToDispatch,
  removeCache,
  renewed,
  schedule,
  termsOf,
  version,
  writeBaseline
} from "./shared/run-api.mjs";
import {
  changeTrust,
  trustFile,
  trustedFolders
} from "./shared/config.mjs";
import "./shared/minimatch.mjs";
import "./shared/node-url.mjs";
import {
  writeChanges
} from "./shared/run-fixing.mjs";
import {
  writeReport
} from "./shared/files.mjs";
import "./shared/files-find.mjs";
import "./shared/files-leaving.mjs";
import {
  applyFixes,
  fixSources,
  unifiedDiff
} from "./shared/fix.mjs";
import {
  dialectNames,
  shownBy
} from "./shared/dialects.mjs";
import "./shared/parse.mjs";
import {
  schemas,
  verdicts
} from "./shared/schema.mjs";
import {
  gitAround
} from "./shared/repository.mjs";
import {
  require_node_fs
} from "./shared/node-fs.mjs";
import {
  expectOne,
  finished,
  obstaclesIn,
  rules,
  schedulePlans,
  stepsFor,
  unsafeIn
} from "./shared/run-scheduling.mjs";
import {
  graphFormats,
  graphOf,
  graphText
} from "./shared/graph.mjs";
import "./shared/graph-gates.mjs";
import {
  carriedOut,
  mayNameStep,
  nextSteps,
  plainId,
  provenSteps,
  readRuleSetting,
  readySteps,
  schedulePlan,
  settler,
  statusOf,
  stepsMentioned,
  stepsOrdered,
  waitsOf
} from "./shared/lint.mjs";
import {
  countsOf,
  factWords,
  failureText,
  faultsText,
  formats,
  inspectionText,
  nextText,
  noPlansText,
  notPlansText,
  reporters,
  resumeText,
  scheduleMarkdown,
  scheduleText,
  statsJson,
  statsOf,
  statsText,
  statusText,
  summaryOf,
  verdictWords,
  visible,
  waitWords
} from "./shared/report.mjs";
import {
  require_node_path
} from "./shared/node-path.mjs";
import {
  ConfigurationError,
  UsageError,
  changing,
  compareNaturally,
  compareUnits,
  digestOf,
  executionModes,
  isNumeral,
  isTestPath,
  isTiming,
  lettered,
  lineOf,
  lineStarts,
  lineText,
  listenToProgress,
  located,
  nearest,
  noteSteps,
  numeralReadings,
  positionAt,
  probabilityOfHazard,
  spanOf,
  stages,
  startTiming,
  stepCountOf,
  stopTiming,
  suppressionKinds,
  tableOf,
  tellProgress,
  textAt,
  timed,
  timedTurn,
  withoutLoneReturns,
  writtenIn
} from "./shared/model.mjs";
import {
  __toESM
} from "./shared/esbuild.mjs";

// src/define-config.ts
var defineConfig = (configuration) => configuration;

// src/run/configured.ts
var import_node_path = __toESM(require_node_path(), 1);
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
    rules: rules2 = rules
  } = options;
  const terms = termsOf({
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
  return { terms, place: (0, import_node_path.resolve)(cwd, path), source, settings, ...settler(rules2, settings)(source) };
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
  const rules2 = [...options.rules ?? rules, ...settings.plugins ?? []];
  expectRule(name, rules2);
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

// src/run/installation.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path2 = __toESM(require_node_path(), 1);
var folder = "node_modules/runbook-lint";
var bundle = `${folder}/dist/runbook-lint.cjs`;
function installationAt({ top, program, path, asked }) {
  const own = (0, import_node_fs.existsSync)((0, import_node_path2.join)(top, bundle));
  const brought = packageOf(top);
  const isPackage = "install" in brought && asked === void 0;
  const command = own || isPackage ? ["node", bundle] : commandOf(program, path);
  const known = asked !== void 0 ? gitSource(asked) : "install" in brought ? brought : sourceOf(program);
  return {
    command,
    schema: own && isPackage ? `${folder}/schema/config.schema.json` : void 0,
    ..."lack" in known ? { source: void 0, lack: "lack" in brought ? `${brought.lack}, and ${known.lack}` : known.lack } : { source: known }
  };
}
function commandOf(program, path = "") {
  const names = ["runbook-lint", "runbook-lint.cmd"];
  const isOnPath = path.split(import_node_path2.delimiter).some((each) => each !== "" && names.some((name) => (0, import_node_fs.existsSync)((0, import_node_path2.join)(each, name))));
  return isOnPath || program === void 0 ? ["runbook-lint"] : ["node", realOf(program)];
}
function packageOf(top) {
  const entry = lockedIn((0, import_node_path2.join)(top, "package-lock.json"));
  if (!entry) return { lack: "`package-lock.json` does not bring it" };
  const { resolved = "", link } = entry;
  const place = link ? (0, import_node_path2.resolve)(top, resolved) : (0, import_node_path2.resolve)(top, resolved.replace(/^file:/, ""));
  const isFile = link === true || resolved.startsWith("file:");
  if (isFile && !isWithin(top, place))
    return { lack: `\`package-lock.json\` takes it from \`${resolved}\`, which others do not have` };
  return { kind: "package", install: "npm ci" };
}
function lockedIn(place) {
  try {
    return JSON.parse((0, import_node_fs.readFileSync)(place, "utf8"))?.packages?.[folder];
  } catch {
    return void 0;
  }
}
var isWithin = (top, place) => {
  const path = (0, import_node_path2.relative)(top, place);
  return path !== "" && !path.startsWith("..") && !(0, import_node_path2.isAbsolute)(path);
};
function gitSource(words) {
  const [url = "", revision] = words.split(/#(?=[^#]*$)/);
  return { kind: "git", url, revision: revision || `v${version}` };
}
function sourceOf(program) {
  const home = program === void 0 ? void 0 : (0, import_node_path2.dirname)((0, import_node_path2.dirname)(realOf(program)));
  if (home === void 0 || !(0, import_node_fs.existsSync)((0, import_node_path2.join)(home, ".git")))
    return { lack: "it was not started from a clone of its repository" };
  try {
    const git = gitAround(home);
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
    return import_node_fs.realpathSync.native(place);
  } catch {
    return place;
  }
}

// src/run/next.ts
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
    plans: judged.filter(({ findings }) => findings.length === 0).map(({ plan }) => nextSteps(plan, progressOf(plan, { done, running }), max)),
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
  throw new UsageError(
    `Unexpected step \`${id}\` of ${having.length} plans, expected the path of one plan behind it`
  );
}
function answerFor(plan, step, progress, max) {
  const [first] = obstaclesIn(plan);
  if (first)
    throw new UsageError(
      `Unexpected plan \`${plan.path}\` (${first.message}), expected an order that can be known`
    );
  const state = progress.done.has(step) ? "done" : progress.running.has(step) ? "running" : "open";
  const waitsFor = state === "open" ? waitsOf(plan, step, progress) : [];
  const limit = max ?? plan.maxParallel?.value ?? Number.POSITIVE_INFINITY;
  const mayStart2 = state === "open" && waitsFor.length === 0 && progress.running.size < limit;
  const instead = mayStart2 ? [] : readySteps(plan, progress, max);
  return { version: 1, path: plan.path, id: step.id, title: step.title, mayStart: mayStart2, state, waitsFor, instead };
}

// src/run/resume.ts
async function resume({
  batch = 5,
  ...options
} = {}) {
  const reading = await readToDispatch(options);
  const [plan, second] = reading.plans;
  if (!plan) throw lackOfPlan(reading);
  if (second) throw new UsageError(`Unexpected ${reading.plans.length} plans, expected the path of one plan`);
  const [fault] = obstaclesIn(plan);
  if (fault)
    throw new UsageError(
      `Unexpected plan \`${plan.path}\` (${fault.message}), expected an order that can be known`
    );
  return resumptionOf(plan, batch);
}
function resumptionOf(plan, batch) {
  const status2 = statusOf(plan);
  const done = provenSteps(plan);
  const next2 = nextSteps(plan, { done, running: /* @__PURE__ */ new Set() });
  const first = plan.steps.find((step) => !done.has(step));
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    done: plan.steps.filter((step) => done.has(step)).map(({ id }) => id),
    first: first ? { id: first.id, title: first.title, path: first.source.path, line: lineOf(first.span) } : null,
    unproven: status2.steps.filter(({ verdict }) => verdict === "phantom").map(({ id, claims, evidence }) => ({ id, facts: [...claims, ...evidence] })),
    undo: { files: dirtyFiles(plan), commits: first ? commitsBehind(plan, first) : [] },
    options: first ? optionsFor(plan, done, batch) : [],
    next: first ? next2 : null
  };
}
function dirtyFiles(plan) {
  const { work, owners } = carriedOut(plan);
  if (!work) return [];
  const folders = [...work.places].map((path) => path.replace(/[^/]*$/, ""));
  const isPlans = (path) => folders.some((folder2) => folder2 !== "" && path.startsWith(folder2));
  return [...work.dirty].map(([path, isNew]) => ({ path, isNew, step: owners(path)?.id ?? null })).filter(({ path, isNew, step }) => !isPlans(path) && (!isNew || step !== null)).map(({ path, step }) => ({ path, step })).sort((a, b) => a.path < b.path ? -1 : 1);
}
function commitsBehind(plan, first) {
  const { work, commits } = carriedOut(plan);
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
    const { checkpoints, figures } = schedulePlan(plan, { checkpoint, done: finished2, maxParallel: 1 });
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
  const { work, commits } = carriedOut(plan);
  const all = work?.commits ?? [];
  const own = new Set([...commits.values()].flat().map(({ commit }) => commit.hash));
  const first = all.findLastIndex(({ hash }) => own.has(hash));
  const before = first === -1 ? void 0 : all[first + 1];
  return before ? { commit: before.hash, subject: before.subject, givesUp: first + 1 } : null;
}

// src/run/status.ts
async function status(options = {}) {
  const reading = await readToDispatch(options);
  return { ...reading, statuses: reading.plans.map(statusOf) };
}

// src/run/watching.ts
async function watchPlans(options) {
  const { watch } = await import("./shared/watch.mjs");
  return await watch(options);
}
export {
  ConfigurationError,
  UsageError,
  about,
  answerFor,
  applyFixes,
  baselineName,
  cachePlace,
  changeTrust,
  changing,
  compareNaturally,
  compareUnits,
  configurationOf,
  countsOf,
  defineConfig,
  dialectNames,
  digestOf,
  executionModes,
  explainRule,
  factWords,
  failureText,
  faultsText,
  findBaseline,
  fix,
  fixSources,
  formats,
  graphFormats,
  graphOf,
  graphText,
  hookFiles,
  inspect,
  inspectionText,
  installationAt,
  isNumeral,
  isTestPath,
  isTiming,
  isolations,
  lackOfPlan,
  lettered,
  lineOf,
  lineStarts,
  lineText,
  lint,
  listenToProgress,
  located,
  mayNameStep,
  mayStart,
  merged,
  nearest,
  next,
  nextOf,
  nextText,
  noPlansText,
  notPlansText,
  noteSteps,
  numeralReadings,
  orderFindings,
  pageOf,
  parsePlan,
  plainId,
  planDocument,
  positionAt,
  presets,
  probabilityOfHazard,
  progressOf,
  projectFiles,
  projectParts,
  pruned,
  read,
  readRuleSetting,
  readToDispatch,
  removeCache,
  renewed,
  reporters,
  resume,
  resumeText,
  rules,
  scaffold,
  scaffoldKinds,
  schedule,
  scheduleMarkdown,
  schedulePlans,
  scheduleText,
  schemas,
  shownBy,
  spanOf,
  stages,
  startTiming,
  statsJson,
  statsOf,
  statsText,
  status,
  statusOf,
  statusText,
  stepCountOf,
  stepsMentioned,
  stepsOrdered,
  stopTiming,
  summaryOf,
  suppressionKinds,
  tableOf,
  tellProgress,
  textAt,
  timed,
  timedTurn,
  trustFile,
  trustedFolders,
  unifiedDiff,
  validateMetadata,
  verdictWords,
  verdicts,
  version,
  visible,
  waitWords,
  watchPlans,
  withoutLoneReturns,
  writeBaseline,
  writeChanges,
  writeReport,
  writtenIn
};
