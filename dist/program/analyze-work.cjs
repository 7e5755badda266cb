const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_analyze_ids_named_in_text", () => require("./analyze-ids-named-in-text.cjs"));
__late("import_analyze_order_wiring", () => require("./analyze-order-wiring.cjs"));
__late("import_analyze_plan_memo", () => require("./analyze-plan-memo.cjs"));
__late("import_analyze_paths_overlap", () => require("./analyze-paths-overlap.cjs"));
__late("import_model", () => require("./model.cjs"));
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
  carriedOut: () => carriedOut,
  factsOfStep: () => factsOfStep,
  isThrough: () => isThrough,
  othersWork: () => othersWork,
  outOfOrder: () => outOfOrder,
  provenSteps: () => provenSteps,
  statusOf: () => statusOf
});
module.exports = __toCommonJS(stdin_exports);
var bare = { path: null, line: null, commit: null, step: null };
var markFact = ({ span }) => ({
  ...bare,
  kind: "mark",
  says: "marked as done",
  path: span.source.path,
  line: (0, __parts.import_model.lineOf)(span)
});
var reported = {
  done: "a report says that it is done",
  failed: "a report says that it failed",
  halted: "a report says that it was halted",
  started: "a report says that it was started"
};
var reportFact = ({ says, path, line }) => ({
  ...bare,
  kind: "report",
  says: reported[says],
  path,
  line
});
var lostFact = ({ hash, path, line }, found) => ({
  ...bare,
  kind: "lost-commit",
  says: found ? `commit ${hash} is not on this branch` : `commit ${hash} does not exist`,
  path,
  line,
  commit: hash
});
var shortOf = (hash) => hash.slice(0, 7);
var commitFact = ({ commit: { hash, subject } }) => ({
  ...bare,
  kind: "commit",
  says: `commit ${shortOf(hash)}: ${subject}`,
  commit: hash
});
var fileFact = (kind, path) => ({
  ...bare,
  kind,
  says: { file: "is there", "missing-file": "is missing", "uncommitted-file": "is not committed" }[kind],
  path
});
var nameFact = (kind, name, path) => ({
  ...bare,
  kind,
  says: kind === "name" ? `declares ${name}` : `${name} is declared nowhere`,
  path: path ?? null
});
var orderFact = (earlier, commit) => ({
  ...bare,
  kind: "out-of-order",
  says: `was committed before ${earlier}, which comes first`,
  commit,
  step: earlier
});
var othersFact = (path, step, commit) => ({
  ...bare,
  kind: "others-work",
  says: `its commit ${shortOf(commit)} holds a file of ${step}`,
  path,
  commit,
  step
});
var isThrough = (verdict) => verdict === "done" || verdict === "unclaimed";
var none = { changed: /* @__PURE__ */ new Set(), created: /* @__PURE__ */ new Set(), left: /* @__PURE__ */ new Set(), names: /* @__PURE__ */ new Set() };
var foretoldIn = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const trackers = new Set(plan.contract.trackers);
  const isOwn = (path) => trackers.has(path) || path === plan.path || path.startsWith(`${plan.path}/`);
  return new Map(
    plan.steps.map((step) => {
      const effects = (0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(step) ?? [];
      const own = effects.filter(
        ({ action, resource, conditional }) => __parts.import_model.changing.has(action) && resource.kind === "file" && !conditional && isOneFile(resource.path)
      );
      const paths = (actions) => new Set(
        own.flatMap(
          ({ action, resource }) => resource.kind === "file" && actions(action) && !isOwn(resource.path) ? [resource.path] : []
        )
      );
      return [
        step,
        {
          changed: paths(() => true),
          created: paths((action) => action === "create"),
          left: paths((action) => action !== "delete" && action !== "rename"),
          names: new Set(effects.flatMap(introducedBy))
        }
      ];
    })
  );
});
var introducedBy = ({ action, resource, conditional }) => action === "create" && resource.kind === "symbol" && !conditional && new RegExp("^\\p{Lu}[\\p{L}\\p{N}_]{3,59}$", "u").test(resource.name) && new RegExp("\\p{Ll}", "u").test(resource.name) ? [resource.name] : [];
var isOneFile = (path) => !path.endsWith("/") && !(0, __parts.import_analyze_paths_overlap.isGlob)(path) && !/^[~/]|^\.\.\//.test(path);
var foretoldOf = (plan, step) => foretoldIn(plan).get(step) ?? none;
var creatorsIn = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found = /* @__PURE__ */ new Map();
  for (const step of plan.steps)
    for (const path of foretoldOf(plan, step).created) found.set(path, found.has(path) ? void 0 : step);
  return new Map([...found].flatMap(([path, step]) => step ? [[path, step]] : []));
});
var ownersIn = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found = /* @__PURE__ */ new Map();
  for (const step of plan.steps)
    for (const path of foretoldOf(plan, step).changed) found.set(path, found.has(path) ? void 0 : step);
  return new Map([...found].flatMap(([path, step]) => step ? [[path, step]] : []));
});
var common = new Set(
  "a an and as at by for from in into is it its of on or that the this to via with add added adds create creates implement implements update updates feat fix chore docs test tests refactor style build task step cycle story phase part".split(
    " "
  )
);
function wordsOf(text) {
  const plain2 = withoutPrefix(text).toLowerCase();
  const words = plain2.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !common.has(word)).map(stemOf));
}
var withoutPrefix = (text) => text.replace(/^\W*\w+(?:\([^)]*\))?!?:\s*/u, "").replace(/\s*\(#\d+\)$/u, "");
var stemOf = (word) => word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, "") : word;
function likeness(a, b) {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
var alike = 0.67;
var alikeWithFiles = 0.5;
function commitsByStep(plan, work) {
  const found = /* @__PURE__ */ new Map();
  const steps = plan.steps.map(wordsIn);
  const first = work.commits.findLastIndex(
    ({ files }) => files.some(({ path, change }) => change === "added" && work.places.has(path))
  );
  const since = first === -1 ? work.commits : work.commits.filter(({ time }) => time >= work.commits[first].time - early);
  for (const commit of since.toReversed()) {
    if (isBookkeeping(plan, work, commit)) continue;
    const age = first === -1 ? 1 : first - work.commits.indexOf(commit);
    for (const [step, by] of stepsCarried(plan, steps, commit, age))
      found.set(step, [...found.get(step) ?? [], { commit, by }]);
  }
  return found;
}
var early = 3 * 24 * 60 * 60;
function isBookkeeping(plan, { places }, { files }) {
  const roots = [...places].map(
    (path) => path.startsWith(".") ? `${path.split("/", 1)[0]}/` : path.replace(/[^/]*$/, "")
  );
  const isBook = (path) => places.has(path) || roots.some((root) => root !== "" && path.startsWith(root));
  return files.every(({ path }) => isBook(path)) && !plan.steps.some((step) => sharesFiles(plan, step, { files }));
}
function wordsIn(step) {
  const messages = step.mentions.flatMap(
    ({ subject }) => subject.kind === "command" ? messageIn(subject.words) : []
  );
  return {
    step,
    title: wordsOf(step.title),
    messages: [...new Set(messages)].map((text) => ({ text: plain(text), words: wordsOf(text) }))
  };
}
function messageIn(words) {
  if (words[0] !== "git" || !words.includes("commit")) return [];
  const at = words.findIndex((word) => /^(?:-[a-z]*m|--message)$/.test(word));
  const text = at === -1 ? words.find((word) => word.startsWith("--message="))?.slice(10) : words[at + 1];
  const first = text?.split("\n").find((line) => line.trim() !== "" && !/^\$\(cat\s*<</.test(line.trim()));
  return first ? [first] : [];
}
var plain = (text) => text.toLowerCase().replace(/\s*\(#\d+\)$/, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
function stepsCarried(plan, known, commit, age) {
  const told = (steps, by) => steps.map((step) => [step, by]);
  const subject = plain(commit.subject);
  const exact = known.filter(({ messages }) => messages.some(({ text }) => isSame(text, subject)));
  if (exact.length > 0) return told(nearest(plan, exact, commit), "message");
  if (age < 0) return [];
  const words = wordsOf(commit.subject);
  const named = namedIn(commit.subject, plan).filter((step) => isBackedUp(plan, step, commit, words));
  if (named.length > 0) return told(named, "id");
  const [best] = known.map((each) => ({ step: each.step, score: scoreOf(plan, each, commit, words) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  if (best) return told([best.step], "title");
  if (age === 0) return [];
  const creators = commit.files.flatMap(
    ({ path, change }) => change === "added" ? creatorsIn(plan).get(path) ?? [] : []
  );
  return told([...new Set(creators)], "file");
}
var isSame = (message, subject) => message === subject || subject.length > 40 && message.startsWith(subject);
function nearest(plan, known, commit) {
  const steps = known.map(({ step }) => step);
  if (steps.length === 1) return steps;
  const meeting = steps.filter((step) => sharesFiles(plan, step, commit));
  return meeting.length > 0 ? meeting : steps;
}
function namedIn(subject, plan) {
  const scope = /^\W*\w+\(([^)]*)\)!?:/u.exec(subject)?.[1];
  const own = scope === void 0 ? [] : plan.steps.filter(({ id }) => (0, __parts.import_analyze_ids_named_in_text.plainId)(id) === (0, __parts.import_analyze_ids_named_in_text.plainId)(scope));
  return own.length > 0 ? own : (0, __parts.import_analyze_ids_named_in_text.stepsMentioned)(subject.replace(/^(\W*\w+)\(([^)]*)\)!?:/u, "$1 $2 :"), plan);
}
function isBackedUp(plan, step, commit, words) {
  if (plan.dialect === "gsd" || plan.dialect === "spec-kitty") return true;
  const { changed } = foretoldOf(plan, step);
  return changed.size === 0 && commit.files.length > 0 || sharesFiles(plan, step, commit) || shares(words, wordsOf(step.title));
}
var shares = (a, b) => [...a].some((word) => word.length > 3 && b.has(word));
var sharesFiles = (plan, step, { files }) => files.some(({ path }) => foretoldOf(plan, step).changed.has(path));
function scoreOf(plan, { step, title, messages }, commit, words) {
  const likest = Math.max(
    title.size > 2 ? likeness(title, words) : 0,
    ...messages.map((message) => likeness(message.words, words))
  );
  const least = sharesFiles(plan, step, commit) ? alikeWithFiles : alike;
  return likest >= least && withoutPrefix(commit.subject).length > 8 ? likest : 0;
}
function judge(known) {
  const { plan, step, work, carried, reports } = known;
  const claims = [...step.done?.value ? [markFact(step.done)] : [], ...reports.map(reportFact)];
  const { created, changed } = foretoldOf(plan, step);
  const expected = [.../* @__PURE__ */ new Set([...created, ...reports.flatMap(({ files = [] }) => files)])];
  const there = expected.filter((path) => isThere(known, path));
  const missing = expected.filter((path) => !isThere(known, path));
  const dirty = [...changed].filter((path) => work?.dirty.has(path));
  const names = claims.length > 0 && carried.length === 0 ? namesOf(known) : [];
  const evidence = [
    ...carried.map(commitFact),
    ...claimedCommits(known).flatMap((claimed) => lostCommit(claimed, work)),
    ...there.map((path) => fileFact("file", path)),
    ...missing.map((path) => fileFact("missing-file", path)),
    ...dirty.map((path) => fileFact("uncommitted-file", path)),
    ...names
  ];
  const lost = evidence.some(({ kind }) => kind === "lost-commit");
  const provable = work !== void 0 && (changed.size > 0 || plan.contract.commits);
  const scene = { ...known, there, missing, dirty, names, lost, provable };
  return { verdict: verdictOf(scene), provable, claims, evidence };
}
function namesOf({ plan, step, work }) {
  if (!work) return [];
  return [...foretoldOf(plan, step).names].map((name) => {
    const [path] = work.definers(name);
    return path === void 0 ? nameFact("missing-name", name) : nameFact("name", name, path);
  });
}
var claimedCommits = ({ step: { commit }, reports }) => [
  ...commit ? [{ hash: commit.value, path: commit.span.source.path, line: (0, __parts.import_model.lineOf)(commit.span) }] : [],
  ...reports.flatMap(({ path, commits }) => commits.map((each) => ({ ...each, path })))
];
var isThere = ({ work }, path) => work?.holds(path) === true;
function lostCommit(claimed, work) {
  const found = work?.find(claimed.hash);
  return work && (found === void 0 || found === "elsewhere") ? [lostFact(claimed, found)] : [];
}
function verdictOf(scene) {
  const { step, reports, carried, dirty, claimsAny } = scene;
  const says = (word) => reports.some((report) => report.says === word);
  const claimed = step.done?.value === true || says("done");
  if (step.cancelled) return "done";
  if (!claimed && says("halted")) return "halted";
  if (!claimed && says("failed")) return "failed";
  if (carried.length > 0) {
    if (!claimed && isPartly(scene)) return "started";
    return claimed || !claimsAny ? "done" : "unclaimed";
  }
  if (claimed) return isProven(scene) ? "done" : "phantom";
  return dirty.length > 0 || says("started") || isBegun(scene) ? "started" : "open";
}
var isPartly = ({ carried, there, missing }) => carried.every(({ by }) => by === "file") && missing.length > there.length;
function isProven({ plan, there, missing, names, lost, provable, work, step }) {
  if (lost) return false;
  if (!provable || work === void 0 || work.commits.length === 0) return true;
  if (there.length + missing.length > 0) return there.length >= missing.length;
  if (names.length > 0) return names.some(({ kind }) => kind === "name");
  const { left } = foretoldOf(plan, step);
  return left.size > 0 ? [...left].some((path) => work.holds(path)) : !plan.contract.commits;
}
function isNew({ work, there }) {
  if (!work) return false;
  const added = (paths) => work.commits.findLastIndex(
    ({ files }) => files.some(({ path, change }) => change === "added" && paths.has(path))
  );
  const plans = added(work.places);
  return plans !== -1 && there.every((path) => {
    const own = added(/* @__PURE__ */ new Set([path]));
    return own !== -1 && own < plans;
  });
}
var isBegun = (scene) => scene.there.length > 0 && scene.missing.length > 0 && isNew(scene);
var workOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const { repository } = plan;
  const commits = repository?.commits?.();
  if (!repository || !commits) return void 0;
  const sources = plan.files.map(({ source }) => source.path);
  return {
    commits,
    dirty: new Map(repository.uncommitted?.().map(({ path, isNew: isNew2 }) => [path, isNew2])),
    places: new Set(sources.flatMap((source) => repository.placeOf?.(source) ?? [])),
    find(hash) {
      const known = commits.find((commit) => commit.hash.startsWith(hash));
      if (known) return known;
      const isThere2 = repository.hasCommit?.(hash);
      return isThere2 === void 0 ? "unknown" : isThere2 ? "elsewhere" : void 0;
    },
    definers: (name) => (repository.definers([name]).get(name) ?? []).filter((path) => !isDocument.test(path)),
    holds: (path) => repository.exists(path) === true,
    reports: repository.reportsBeside?.(sources) ?? []
  };
});
var isDocument = /\.(?:md|mdx|markdown|txt|rst|adoc|html?)$/i;
var mostProofs = 5;
var statusOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const work = workOf(plan);
  const commits = commitsIn(plan);
  const reports = work ? reportsByStep(plan, work) : /* @__PURE__ */ new Map();
  const claimsAny = plan.steps.some(({ done }) => done?.value) || [...reports.values()].flat().some(({ says }) => says === "done");
  const remarks = remarksIn(plan, commits);
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    repository: work !== void 0,
    steps: plan.steps.map((step) => {
      const { id, kind, title, source, span } = step;
      const carried = commits.get(step) ?? [];
      const judged = judge({ plan, step, work, carried, reports: reports.get(step) ?? [], claimsAny });
      const place = { path: source.path, line: (0, __parts.import_model.lineOf)(span) };
      return {
        id,
        kind,
        title,
        ...place,
        ...judged,
        remarks: remarks.get(step) ?? [],
        prove: [...new Map((0, __parts.import_analyze_order_wiring.testsOf)(step)).values()].slice(0, mostProofs)
      };
    })
  };
}, "status");
var factsOfStep = (plan, { steps }) => plan.steps.map((step, i) => ({ step, status: steps[i] }));
function carriedOut(plan) {
  return {
    work: workOf(plan),
    commits: commitsIn(plan),
    owners: (path) => ownersIn(plan).get(path)
  };
}
var commitsIn = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const work = workOf(plan);
  return work ? commitsByStep(plan, work) : /* @__PURE__ */ new Map();
});
function provenSteps(plan) {
  const { steps } = statusOf(plan);
  return new Set(plan.steps.filter((_, i) => isThrough(steps[i].verdict)));
}
function reportsByStep(plan, work) {
  const byId = new Map(plan.steps.map((step) => [(0, __parts.import_analyze_ids_named_in_text.plainId)(step.id), step]));
  const found = /* @__PURE__ */ new Map();
  for (const report of work.reports) {
    const step = byId.get((0, __parts.import_analyze_ids_named_in_text.plainId)(report.id));
    if (step) found.set(step, [...found.get(step) ?? [], report]);
  }
  return found;
}
function remarksIn(plan, commits) {
  const found = /* @__PURE__ */ new Map();
  const add = (step, fact) => found.set(step, [...found.get(step) ?? [], fact]);
  for (const [step, earlier, hash] of outOfOrder(plan, commits)) add(step, orderFact(earlier.id, hash));
  for (const [step, path, other, hash] of othersWork(plan, commits))
    add(step, othersFact(path, other.id, hash));
  return found;
}
function outOfOrder(plan, commits) {
  const { reaches } = (0, __parts.import_analyze_order_wiring.wiringOf)(plan);
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const ages = /* @__PURE__ */ new Map();
  const work = workOf(plan);
  for (const [age, { hash }] of (work?.commits ?? []).entries()) ages.set(hash, age);
  const first = [...commits].flatMap(
    ([step, [oldest]]) => oldest ? [{ step, at: index.get(step), hash: oldest.commit.hash, age: ages.get(oldest.commit.hash) }] : []
  );
  return first.flatMap(({ step, at, hash, age }) => {
    const late = first.filter((other) => other.age < age && other.hash !== hash && reaches(other.at, at));
    const last = late.reduce(
      (a, b) => a && a.at > b.at ? a : b,
      void 0
    );
    return last ? [[step, last.step, hash]] : [];
  });
}
function othersWork(plan, commits) {
  const owners = creatorsIn(plan);
  const carriers = /* @__PURE__ */ new Map();
  for (const [step, all] of commits)
    for (const { commit } of all)
      carriers.set(commit.hash, (carriers.get(commit.hash) ?? /* @__PURE__ */ new Set()).add(step));
  return [...commits].flatMap(
    ([step, all]) => all.flatMap(
      ({ commit, by }) => by === "file" ? [] : commit.files.flatMap(({ path, change }) => {
        const owner = change === "added" ? owners.get(path) : void 0;
        if (!owner || owner === step || carriers.get(commit.hash)?.has(owner)) return [];
        return foretoldOf(plan, step).changed.has(path) ? [] : [[step, path, owner, commit.hash]];
      })
    )
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  carriedOut,
  factsOfStep,
  isThrough,
  othersWork,
  outOfOrder,
  provenSteps,
  statusOf
});
