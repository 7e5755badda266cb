const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_index", () => require("./index.cjs"));
__late("import_report", () => require("./report.cjs"));
__late("import_repository", () => require("./repository.cjs"));
__late("import_run_cache", () => require("./run-cache.cjs"));
__late("import_disk", () => require("./disk.cjs"));
__late("import_analyze_work", () => require("./analyze-work.cjs"));
__late("import_analyze_ids_named_in_text", () => require("./analyze-ids-named-in-text.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_fs3", () => require("node:fs"));
__late("import_node_path2", () => require("node:path"));
__late("import_node_fs4", () => require("node:fs"));
__late("import_node_path3", () => require("node:path"));
__late("import_node_path4", () => require("node:path"));
__late("import_node_path5", () => require("node:path"));
__late("import_node_path6", () => require("node:path"));
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
  gate: () => gate,
  hostNames: () => hostNames
});
module.exports = __toCommonJS(stdin_exports);
var patience = 3e4;
var oldest = 2e4;
function withLock(path, work) {
  const own = `${process.pid} ${Math.random()}`;
  const start = Date.now();
  while (!take(path, own)) {
    if (Date.now() - start > patience)
      throw new Error(`Unexpected lock \`${path}\` for ${patience / 1e3} s, expected it to be released`);
    if (isLeftOver(path)) breakLock(path);
    sleep(3 + Math.random() * 12);
  }
  try {
    return work();
  } finally {
    if (holderOf(path) === own) (0, __parts.import_node_fs2.rmSync)(path, { force: true });
  }
}
function take(path, own) {
  try {
    const file = (0, __parts.import_node_fs2.openSync)(path, "wx");
    (0, __parts.import_node_fs2.writeSync)(file, own);
    (0, __parts.import_node_fs2.closeSync)(file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
function holderOf(path) {
  try {
    return (0, __parts.import_node_fs2.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
function isLeftOver(path) {
  const age = Date.now() - ((0, __parts.import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > oldest) return true;
  const pid = Number.parseInt(holderOf(path) ?? "", 10);
  if (Number.isNaN(pid)) return false;
  return !isAlive(pid);
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function breakLock(path) {
  const second = `${path}.break`;
  if (!take(second, String(process.pid))) {
    const age = Date.now() - ((0, __parts.import_node_fs2.statSync)(second, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > oldest) (0, __parts.import_node_fs2.rmSync)(second, { force: true });
    return;
  }
  try {
    if (isLeftOver(path)) (0, __parts.import_node_fs2.rmSync)(path, { force: true });
  } finally {
    (0, __parts.import_node_fs2.rmSync)(second, { force: true });
  }
}
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
var emptyLedger = { version: 1, inFlight: [], sessions: {}, finished: [], ended: [] };
var silence = 2 * 60 * 60 * 1e3;
var mostFinished = 500;
var mostEnded = 50;
var nameOf = (folder) => (0, __parts.import_node_path.join)(folder, "in-flight.json");
function readLedger(folder) {
  let text;
  try {
    text = (0, __parts.import_node_fs.readFileSync)(nameOf(folder), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return emptyLedger;
    throw error;
  }
  const { version, ...rest } = JSON.parse(text);
  if (version !== 1)
    throw new Error(`Unexpected version \`${version}\` of \`${nameOf(folder)}\`, expected \`1\``);
  return { ...emptyLedger, ...rest };
}
function changeLedger(folder, change) {
  (0, __parts.import_node_fs.mkdirSync)(folder, { recursive: true });
  return withLock((0, __parts.import_node_path.join)(folder, "lock"), () => {
    const before = readLedger(folder);
    const { ledger, result } = change(before);
    if (ledger !== before) replace(folder, ledger);
    return result;
  });
}
function replace(folder, ledger) {
  const aside = `${nameOf(folder)}.${process.pid}`;
  try {
    (0, __parts.import_node_fs.writeFileSync)(aside, `${JSON.stringify(ledger, void 0, 1)}
`);
    (0, __parts.import_node_fs.renameSync)(aside, nameOf(folder));
  } catch (error) {
    (0, __parts.import_node_fs.rmSync)(aside, { force: true });
    throw error;
  }
}
function refreshed(ledger, session, now, plan) {
  const last = plan ?? ledger.sessions[session]?.plan;
  const told2 = last === void 0 ? { seen: now } : { seen: now, plan: last };
  const all = Object.entries({ ...ledger.sessions, [session]: told2 });
  const sessions = Object.fromEntries(all.filter(([, { seen }]) => now - seen < silence));
  return { ...ledger, sessions, inFlight: ledger.inFlight.filter((entry) => entry.session in sessions) };
}
var withStart = (ledger, entries) => ({
  ...ledger,
  inFlight: [...ledger.inFlight, ...entries]
});
function withAgent(ledger, session, call, agent) {
  const isMeant = (entry) => entry.session === session && entry.call === call;
  if (ledger.ended.includes(agent))
    return { ...withFinished(ledger, isMeant), ended: ledger.ended.filter((each) => each !== agent) };
  const inFlight = ledger.inFlight.map((entry) => isMeant(entry) ? { ...entry, agent } : entry);
  return { ...ledger, inFlight };
}
var withoutEntries = (ledger, ends) => ({
  ...ledger,
  inFlight: ledger.inFlight.filter((entry) => !ends(entry))
});
function withFinished(ledger, ends) {
  const ended = ledger.inFlight.filter(ends).map(({ plan, step }) => ({ plan, step }));
  return { ...withoutEntries(ledger, ends), finished: [...ledger.finished, ...ended].slice(-mostFinished) };
}
var withEnded = (ledger, agent) => ({
  ...ledger,
  ended: [...ledger.ended, agent].slice(-mostEnded)
});
async function meantBy(start, place, lastPlan) {
  const text = `${start.description}
${start.prompt}`;
  const paths = start.plan === void 0 ? pathsIn(text, place) : existing([start.plan], place);
  if (paths.length > 0) {
    const found = byPaths(await plansAt(paths, place), paths, start, place);
    if (found) return found;
  }
  if (start.plan !== void 0) return unmet(start, start.plan, paths.length > 0);
  if (!start.steps && !(0, __parts.import_analyze_ids_named_in_text.mayNameStep)(start.description) && !(0, __parts.import_analyze_ids_named_in_text.mayNameStep)(start.prompt)) return void 0;
  return byId(start, place, lastPlan);
}
function unmet({ steps }, plan, isThere) {
  if (!isThere) throw new Error(`Unexpected plan \`${plan}\`, expected the path of one that is there`);
  if (steps) throw new Error(`Unexpected step \`${steps.join("`, `")}\`, expected one of \`${plan}\``);
}
async function plansAt(paths, { top, config, trustConfig }) {
  const { plans } = await (0, __parts.import_index.readToDispatch)({
    cwd: top,
    ...paths && { paths: [...paths] },
    allowUnmatched: true,
    ...config !== void 0 && { config },
    ...trustConfig && { trustConfig },
    cache: (0, __parts.import_run_cache.cachePlace)(top)
  });
  return plans;
}
var mostPaths = 20;
function pathsIn(text, place) {
  const words = text.match(/[^\s"'`()<>[\]{}|,;*]+\.(?:md|markdown|json|ya?ml)\b/giu) ?? [];
  return existing([...words, ...words.flatMap(planOfBrief)], place);
}
function existing(words, { cwd, top }) {
  const found = words.slice(0, 5 * mostPaths).flatMap((word) => {
    const bare = word.replace(/^@|^file:\/\//u, "");
    const place = [cwd, top].map((folder) => (0, __parts.import_node_path2.resolve)(folder, bare)).find((path) => (0, __parts.import_node_fs3.existsSync)(path));
    const within = place === void 0 ? void 0 : (0, __parts.import_node_path2.relative)(top, place);
    return within === void 0 || within.startsWith("..") || (0, __parts.import_node_path2.isAbsolute)(within) ? [] : [within.split(__parts.import_node_path2.sep).join("/") || "."];
  });
  return [...new Set(found)].slice(0, mostPaths);
}
function planOfBrief(word) {
  const name = /\.superpowers\/sdd\/([^/]+)\//u.exec(word)?.[1];
  return name === void 0 ? [] : [`docs/superpowers/plans/${name}.md`, `docs/plans/${name}.md`];
}
function byPaths(plans, paths, start, place) {
  const [own] = paths.flatMap((path) => stepOfFile(plans, path));
  const plan = own?.plan ?? paths.flatMap((path) => plans.find((each) => holds(each, path)) ?? [])[0];
  if (!plan) return void 0;
  const told2 = stepsTold(start, plan);
  const steps = told2 ?? own?.steps ?? [];
  return steps.length > 0 ? { plan, steps } : briefed(plan, start, place);
}
function stepOfFile(plans, path) {
  for (const plan of plans) {
    const steps = plan.steps.filter(
      ({ source, copies }) => source.path === path || copies.some((copy) => copy.source.path === path)
    );
    if (steps.length === 1 && plan.steps.length > 1) return [{ plan, steps }];
  }
  return [];
}
var holds = ({ files, path }, asked) => path === asked || files.some(({ source }) => source.path === asked);
function stepsTold(start, plan) {
  if (start.steps) return plan.steps.filter(({ id }) => start.steps?.includes(id));
  const named = (0, __parts.import_analyze_ids_named_in_text.stepsMentioned)(start.description, plan);
  if (named.length > 0) return named;
  const ordered = (0, __parts.import_analyze_ids_named_in_text.stepsOrdered)(start.prompt, plan);
  return ordered.length > 0 ? ordered : void 0;
}
function briefed(plan, { prompt }, _) {
  const id = /\.superpowers\/sdd\/[^/\s]+\/task-([\w.]+?)-brief\.md/u.exec(prompt)?.[1];
  const steps = plan.steps.filter((step) => step.id === id);
  return steps.length > 0 ? { plan, steps } : void 0;
}
async function byId(start, place, lastPlan) {
  const named = existing(
    [lastPlan(), ...activePlans(place)].filter((path) => path !== void 0),
    place
  );
  for (const path of named) {
    const found2 = among(await plansAt([path], place), start);
    if (found2.length === 1) return found2[0];
  }
  const found = among(await plansAt(void 0, place), start);
  const open = found.filter(({ steps }) => steps.some(({ done }) => !done?.value));
  return open.length === 1 ? open[0] : void 0;
}
var among = (plans, start) => plans.flatMap((plan) => {
  const steps = stepsTold(start, plan);
  return steps && steps.length > 0 ? [{ plan, steps }] : [];
});
var stateFiles = [".omo/boulder.json", ".sisyphus/boulder.json"];
function activePlans({ top }) {
  return stateFiles.flatMap((name) => {
    const path = (0, __parts.import_node_path2.resolve)(top, name);
    try {
      const { active_plan: active } = JSON.parse((0, __parts.import_disk.textAt)(path) ?? "{}");
      return typeof active === "string" ? [active] : [];
    } catch {
      return [];
    }
  });
}
var looks = /\b(?:review|re-?review|verify|check|audit|inspect|assess|critique|evaluate|explore|research|investigate|analy[sz]e|diagnose|summari[sz]e|explain|plan|estimate)(?:s|ing|er)?\b/iu;
var reads = /\b(?:re-?)?read(?:s|ing)?\b/iu;
var mends = /\b(?:fix|address|repair|redo|re-?run|retry|rework|revise|amend|correct|resume|continue|finish)(?:es|s|ing)?\b/iu;
var works = /\b(?:execute|implement|run|perform|complete|carry out|work on|build|write|add|create|do)\b/iu;
function intentOf(description, prompt) {
  const opening = prompt.trimStart().split("\n", 1)[0] ?? "";
  for (const text of [description, opening]) {
    const found = [
      ["look", text.search(looks)],
      ["mend", text.search(mends)],
      ["start", text.search(works)]
    ];
    const [first] = found.filter(([, at]) => at !== -1).sort(([, a], [, b]) => a - b);
    if (!first && reads.test(text)) return "look";
    if (first && !/^\W*\w+[\s#-]*\d[\w.-]*\s*[:(–—-]/u.test(text)) return first[0];
  }
  return "start";
}
function placeOf({ cwd, config, trustConfig }) {
  if (!(0, __parts.import_node_fs4.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`Unexpected folder \`${cwd}\` in the event, expected the one in which the host works`);
  return { cwd, top: (0, __parts.import_repository.rootAbove)(cwd) ?? cwd, config, trustConfig };
}
var ledgerFolder = ({ top }) => (0, __parts.import_node_path3.resolve)((0, __parts.import_repository.gitFolderOf)(top) ?? top, (0, __parts.import_repository.gitFolderOf)(top) ? "runbook-lint" : ".runbook-lint");
async function starting(event) {
  const place = placeOf(event);
  const folder = ledgerFolder(place);
  const intent = intentOf(event.description, event.prompt);
  if (intent === "look") return void 0;
  const meant = await meantBy(event, place, () => readLedger(folder).sessions[event.session]?.plan);
  if (!meant) return void 0;
  orderFault(meant.plan);
  (0, __parts.import_analyze_work.statusOf)(meant.plan);
  const decide2 = (before) => {
    const ledger = refreshed(before, event.session, Date.now(), meant.plan.path);
    const reason = refusal(meant, ledger, intent === "mend");
    if (reason !== void 0) return { ledger, result: reason };
    const entries = meant.steps.map((step) => entryFor(event, meant.plan, step));
    return { ledger: withStart(ledger, entries), result: void 0 };
  };
  try {
    return changeLedger(folder, decide2);
  } catch (error) {
    return withoutWriting(folder, error, decide2);
  }
}
var closed = /* @__PURE__ */ new Set(["EACCES", "EPERM", "EROFS"]);
function withoutWriting(folder, error, decide2) {
  const { code } = error;
  if (!closed.has(code)) throw error;
  const { result } = decide2(readLedger(folder));
  if (result !== void 0) return result;
  throw new Error(
    `Unexpected ${code} in \`${folder}\`, expected a folder that can be written: this start is not in the ledger`
  );
}
var entryFor = ({ session, call }, plan, step) => ({
  plan: plan.path,
  step: step.id,
  session,
  ...call !== void 0 && { call },
  since: Date.now()
});
function refusal({ plan, steps }, ledger, mends2) {
  const ids = new Set(plan.steps.map(({ id }) => id));
  const flying = ledger.inFlight.filter((entry) => entry.plan === plan.path && ids.has(entry.step));
  const unknown = orderFault(plan);
  if (unknown !== void 0) return unknown;
  const running = new Set(plan.steps.filter(({ id }) => flying.some((entry) => entry.step === id)));
  const isDone = (step) => !running.has(step) && !(mends2 && steps.includes(step));
  const all = [...(0, __parts.import_index.progressOf)(plan, {}).done, ...endedSteps(plan, ledger)];
  const progress = { done: new Set(all.filter(isDone)), running };
  for (const step of steps) {
    const answer7 = (0, __parts.import_index.answerFor)(plan, step, progress);
    const own = answer7.waitsFor.filter(
      ({ id, state }) => state === "running" || !steps.some((other) => other.id === id)
    );
    if (answer7.mayStart || answer7.state === "open" && answer7.waitsFor.length > 0 && own.length === 0)
      continue;
    return reasonFor(step, { ...answer7, waitsFor: own }, flying, doubtsIn(plan));
  }
  return void 0;
}
function endedSteps(plan, { finished }) {
  const silent2 = new Set((0, __parts.import_analyze_work.statusOf)(plan).steps.flatMap(({ provable, id }) => provable ? [] : [id]));
  const ids = new Set(finished.filter((each) => each.plan === plan.path).map(({ step }) => step));
  return plan.steps.filter(({ id, done }) => silent2.has(id) && ids.has(id) && done?.value !== false);
}
function orderFault(plan) {
  const [first, ...more] = (0, __parts.import_index.orderFindings)(plan);
  if (!first) return void 0;
  const others = more.length > 0 ? `, and ${more.length} more` : "";
  return `The order of ${(0, __parts.import_report.visible)(plan.path)} can't be known: ${(0, __parts.import_report.visible)(first.path)}:${first.line}: ${(0, __parts.import_report.visible)(first.message)} [${first.rule}]${others}.`;
}
var mostReasons = 4;
function reasonFor(step, { state, waitsFor, instead, path }, flying, doubts) {
  const name = `${step.kind === "step" ? "step" : step.kind} ${(0, __parts.import_report.visible)(step.id)} (${(0, __parts.import_report.visible)(step.title)}) of ${(0, __parts.import_report.visible)(path)}`;
  const free = instead.length > 0 ? `May start now: ${instead.slice(0, 10).map(__parts.import_report.visible).join(", ")}.` : nothingFree(flying);
  if (state === "done") return `The ${name} is done already. ${free}`;
  if (state === "running") return `The ${name} is in flight already ${sinceOf(step.id, flying)}. ${free}`;
  const waits = waitsFor.slice(0, mostReasons).map((wait) => {
    const words = (0, __parts.import_report.waitWords)(wait, path);
    const doubt = doubts.get(wait.id);
    if (doubt !== void 0) return `- ${words}; ${doubt}`;
    return `- ${wait.state === "running" ? words.replace("in flight", `in flight ${sinceOf(wait.id, flying)}`) : words}`;
  });
  const more = waitsFor.length > mostReasons ? [`- and ${waitsFor.length - mostReasons} more`] : [];
  const limit = waitsFor.length === 0 ? [`- as many steps are in flight as the plan allows: ${flying.length}`] : [];
  return [`The ${name} can't start yet:`, ...waits, ...more, ...limit, free].join("\n");
}
var doubtsIn = (plan) => new Map(
  (0, __parts.import_analyze_work.statusOf)(plan).steps.flatMap(({ id, verdict, claims, evidence }) => {
    if (verdict === "open" || verdict === "done" || verdict === "unclaimed") return [];
    const [fact] = [
      ...evidence.filter(({ kind }) => kind === "lost-commit" || kind === "missing-file"),
      ...claims
    ];
    return [
      [id, `${(0, __parts.import_report.visible)(id)} is ${__parts.import_report.verdictWords[verdict]}${fact ? `: ${(0, __parts.import_report.factWords)(fact, plan.path)}` : ""}`]
    ];
  })
);
var nothingFree = (flying) => {
  const ids = [...new Set(flying.map(({ step }) => (0, __parts.import_report.visible)(step)))];
  return ids.length > 0 ? `Nothing else may start before ${ids.join(", ")} is done.` : "Nothing may start now.";
};
var sinceOf = (id, flying) => {
  const since = flying.find(({ step }) => step === id)?.since;
  const minutes = since === void 0 ? 0 : Math.floor((Date.now() - since) / 6e4);
  return minutes < 1 ? "for less than a minute" : minutes === 1 ? "for 1 minute" : `for ${minutes} minutes`;
};
async function ending(event) {
  const folder = ledgerFolder(placeOf(event));
  if (isEmpty(readLedger(folder), event)) return;
  const titled = event.kind === "end" && event.title !== void 0 ? await stepsTitled(event, event.title, folder) : [];
  changeLedger(folder, (before) => ({
    ledger: after(refreshed(before, event.session, Date.now()), event, titled),
    result: void 0
  }));
}
var isEmpty = ({ inFlight }, { kind }) => inFlight.length === 0 && kind !== "end";
function after(ledger, event, titled) {
  const isOwn = (entry) => entry.session === event.session;
  if (event.kind === "session-end") return withoutEntries(ledger, isOwn);
  if (event.kind === "launched") return withAgent(ledger, event.session, event.call, event.agent);
  const { call, agent, running } = event;
  const ends = (entry) => isOwn(entry) && (call !== void 0 && entry.call === call || agent !== void 0 && entry.agent === agent || titled.includes(entry.step) || running !== void 0 && entry.agent !== void 0 && !running.includes(entry.agent));
  const left = withFinished(ledger, ends);
  const isKnown = left.inFlight.length < ledger.inFlight.length;
  return agent === void 0 || isKnown ? left : withEnded(left, agent);
}
async function stepsTitled(event, title, folder) {
  const own = readLedger(folder).inFlight.filter(({ session }) => session === event.session);
  const paths = [...new Set(own.map(({ plan }) => plan))];
  if (paths.length === 0) return [];
  const plans = await plansAt(paths, placeOf(event));
  return plans.flatMap((plan) => (0, __parts.import_analyze_ids_named_in_text.stepsMentioned)(title, plan).map(({ id }) => id));
}
var longest = 6e3;
var silent = { text: "", aside: "", code: 0 };
var json = (value) => ({ ...silent, text: `${JSON.stringify(value)}
` });
var textIn = (fields, ...names) => names.map((name) => fields[name]).find((value) => typeof value === "string");
var fieldsIn = (fields, name) => {
  const value = fields[name];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
};
var around = (input, ...sessions) => ({
  cwd: (0, __parts.import_node_path5.resolve)(textIn(input, "cwd") ?? "."),
  session: textIn(input, ...sessions) ?? ""
});
function writeIn(tool, input, { cwd }) {
  const named = textIn(input, "file_path", "filePath", "path");
  if (named === void 0) return void 0;
  const path = (0, __parts.import_node_path4.isAbsolute)(named) ? named : (0, __parts.import_node_path4.resolve)(cwd, named);
  if (tool === "Write") {
    const content = textIn(input, "content");
    return content === void 0 ? void 0 : { kind: "write", path, textAfter: () => content };
  }
  const edits = tool === "MultiEdit" && Array.isArray(input.edits) ? input.edits : [input];
  if (tool !== "Edit" && tool !== "MultiEdit") return void 0;
  return { kind: "write", path, textAfter: (before) => edits.reduce(edited, before) };
}
function edited(text, edit) {
  const [from, to] = [textIn(edit, "old_string"), textIn(edit, "new_string")];
  if (text === void 0 || from === void 0 || to === void 0) return void 0;
  if (from === "") return text === "" ? to : void 0;
  if (!text.includes(from)) return void 0;
  return edit.replace_all === true ? text.replaceAll(from, () => to) : text.replace(from, () => to);
}
var dispatching = /* @__PURE__ */ new Set(["Agent", "Task"]);
var claudeCode = { name: "claude-code", read, answer, failure: 1 };
function read(input) {
  return readWith(dispatching, input);
}
var goesOn = /* @__PURE__ */ new Set(["compact", "clear"]);
function readWith(tools, input) {
  const where = around(input, "session_id");
  const call = textIn(input, "tool_use_id");
  const tool = textIn(input, "tool_name") ?? "";
  switch (textIn(input, "hook_event_name")) {
    case "PreToolUse":
      return { ...where, ...beforeTool(tools, tool, fieldsIn(input, "tool_input"), call, where) };
    case "PostToolUse":
    case "PostToolUseFailure":
      return { ...where, ...tools.has(tool) ? afterCall(input, call) : { kind: "other" } };
    case "SubagentStop":
      return {
        ...where,
        kind: "end",
        agent: textIn(input, "agent_id"),
        running: runningIn(input.background_tasks)
      };
    case "TaskCompleted":
      return { ...where, kind: "end", title: textIn(input, "task_subject") };
    case "SessionEnd":
      return { ...where, kind: textIn(input, "reason") === "clear" ? "other" : "session-end" };
    case "SessionStart":
      return { ...where, kind: goesOn.has(textIn(input, "source") ?? "") ? "other" : "session-end" };
    default:
      return { ...where, kind: "other" };
  }
}
function beforeTool(tools, tool, input, call, where) {
  if (tools.has(tool)) {
    const description = textIn(input, "description", "task_name", "title") ?? "";
    return {
      kind: "start",
      call,
      description,
      prompt: textIn(input, "prompt", "message", "task") ?? ""
    };
  }
  if (tool === "ExitPlanMode") {
    const text = textIn(input, "plan");
    return text === void 0 ? { kind: "other" } : { kind: "plan", path: textIn(input, "planFilePath"), text };
  }
  return writeIn(tool, input, where) ?? { kind: "other" };
}
function afterCall(input, call) {
  const response = fieldsIn(input, "tool_response");
  const agent = textIn(response, "agentId", "agent_id");
  if (textIn(response, "status") !== "async_launched") return { kind: "end", call };
  return call === void 0 || agent === void 0 ? { kind: "other" } : { kind: "launched", call, agent };
}
function runningIn(tasks) {
  if (!Array.isArray(tasks)) return void 0;
  const names = tasks.map(
    (task) => typeof task === "string" ? task : textIn(task, "agent_id", "agentId", "task_id", "id")
  );
  return names.every((name) => name !== void 0) ? names : void 0;
}
function answer(reason, _, input) {
  if (reason === void 0 || textIn(input, "hook_event_name") !== "PreToolUse") return silent;
  return json({
    hookSpecificOutput: {
      hookEventName: "PreToolUse",
      permissionDecision: "deny",
      permissionDecisionReason: reason.slice(0, longest)
    }
  });
}
var dispatching2 = /* @__PURE__ */ new Set(["task", "agent"]);
var copilot = { name: "copilot", read: read2, answer: answer2, failure: 1 };
function read2(input) {
  const where = around(input, "sessionId", "session_id");
  const tool = textIn(input, "toolName");
  if (tool === void 0 || !dispatching2.has(tool)) return { ...where, kind: "other" };
  const { description = "", prompt = "" } = argumentsIn(input.toolArgs);
  const call = `${description}
${prompt}`;
  if ("toolResult" in input) return { ...where, kind: "end", call };
  return { ...where, kind: "start", call, description, prompt };
}
function argumentsIn(given) {
  const fields = typeof given === "string" ? parsed(given) : given;
  if (typeof fields !== "object" || fields === null) return {};
  return { description: textIn(fields, "description"), prompt: textIn(fields, "prompt") };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("Unexpected text in `toolArgs`, expected JSON");
  }
}
function answer2(reason, { kind }) {
  return reason === void 0 || kind !== "start" ? silent : json({ permissionDecision: "deny", permissionDecisionReason: reason.slice(0, longest) });
}
var cursor = { name: "cursor", read: read3, answer: answer3, failure: 1 };
function read3(input) {
  const roots = Array.isArray(input.workspace_roots) ? input.workspace_roots : [];
  const cwd = textIn(input, "cwd") ?? (typeof roots[0] === "string" ? roots[0] : process.cwd());
  const where = { ...around(input, "parent_conversation_id", "conversation_id", "session_id"), cwd };
  const agent = textIn(input, "subagent_id", "tool_call_id");
  switch (textIn(input, "hook_event_name")) {
    case "subagentStart":
      return { ...where, kind: "start", call: agent, description: "", prompt: textIn(input, "task") ?? "" };
    case "subagentStop":
      return { ...where, kind: "end", call: agent };
    case "sessionEnd":
      return { ...where, kind: "session-end" };
    default:
      return { ...where, kind: "other" };
  }
}
function answer3(reason, { kind }) {
  return reason === void 0 || kind !== "start" ? silent : json({ permission: "deny", user_message: reason.slice(0, longest) });
}
var generic = { name: "generic", read: read4, answer: answer4, failure: 0 };
var texts = ["event", "session", "call", "cwd", "plan", "description", "prompt", "title", "path", "text"];
function expectSound(input) {
  for (const name of texts)
    if (input[name] !== void 0 && typeof input[name] !== "string")
      throw new Error(`Unexpected value of \`${name}\`, expected a text`);
  const { step } = input;
  const ids = Array.isArray(step) ? step : [step ?? ""];
  if (!ids.every((id) => typeof id === "string"))
    throw new Error("Unexpected value of `step`, expected an id as a text, or a list of them");
}
function read4(input) {
  expectSound(input);
  const where = around(input, "session");
  const call = textIn(input, "call");
  const path = textIn(input, "path");
  const text = textIn(input, "text");
  switch (textIn(input, "event")) {
    case "start":
      return {
        ...where,
        kind: "start",
        call,
        description: textIn(input, "description") ?? "",
        prompt: textIn(input, "prompt") ?? "",
        plan: textIn(input, "plan"),
        steps: stepsIn(input.step)
      };
    case "end":
      return { ...where, kind: "end", call, title: textIn(input, "title") };
    case "session-end":
      return { ...where, kind: "session-end" };
    case "write":
      if (path === void 0 || text === void 0)
        throw new Error("Unexpected `write` without `path` and `text`, expected both");
      return {
        ...where,
        kind: "write",
        path: (0, __parts.import_node_path6.isAbsolute)(path) ? path : (0, __parts.import_node_path6.resolve)(where.cwd, path),
        textAfter: () => text
      };
    default:
      throw new Error(
        `Unexpected event \`${String(input.event)}\`, expected \`start\`, \`end\`, \`session-end\` or \`write\``
      );
  }
}
var stepsIn = (step) => typeof step === "string" ? [step] : Array.isArray(step) ? step : void 0;
function answer4(reason, event) {
  const refusable = event.kind === "start" || event.kind === "write";
  const decision = reason === void 0 || !refusable ? "allow" : "deny";
  return { ...json({ version: 1, decision, reason: reason ?? null }), code: decision === "deny" ? 1 : 0 };
}
var dispatching3 = /* @__PURE__ */ new Set(["subagent", "use_subagent", "invoke_subagents"]);
var kiro = {
  name: "kiro",
  read: (input) => readWith(dispatching3, { ...input, hook_event_name: capital(input.hook_event_name) }),
  answer: answer5,
  failure: 1
};
var capital = (name) => typeof name === "string" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
function answer5(reason, { kind }) {
  return reason === void 0 || kind !== "start" ? silent : { ...silent, aside: `${reason.slice(0, longest)}
`, code: 2 };
}
var opencode = { name: "opencode", read: read5, answer: answer6, failure: 0 };
function read5(input) {
  const where = around(input, "sessionID");
  const call = textIn(input, "callID");
  if (textIn(input, "tool") !== "task") return { ...where, kind: "other" };
  if (textIn(input, "event") === "after") return { ...where, kind: "end", call };
  const args = fieldsIn(input, "args");
  return {
    ...where,
    kind: "start",
    call,
    description: textIn(args, "description") ?? "",
    prompt: textIn(args, "prompt") ?? ""
  };
}
function answer6(reason, { kind }) {
  return reason === void 0 || kind !== "start" ? silent : { ...silent, aside: `${reason.slice(0, longest)}
`, code: 2 };
}
var hostWith = (name, tools) => {
  const own = new Set(tools);
  return { name, read: (input) => readWith(own, input), answer, failure: 1 };
};
var codex = hostWith("codex", ["spawn_agent"]);
var vscode = hostWith("vscode", ["runSubagent", "agent/runSubagent", "Agent", "Task"]);
var hosts = [claudeCode, cursor, codex, copilot, vscode, opencode, kiro, generic];
var most = 10;
var planFile = /\.(?:md|markdown|json|ya?ml)$/iu;
async function writing(event) {
  const place = placeOf(event);
  const { top } = place;
  if (event.path === void 0) return event.kind === "plan" ? inMemory(event.text) : void 0;
  const path = (0, __parts.import_node_path7.relative)(top, event.path).split(__parts.import_node_path7.sep).join("/");
  if (path.startsWith("..") || (0, __parts.import_node_path7.isAbsolute)(path))
    return event.kind === "plan" ? inMemory(event.text) : void 0;
  if (!planFile.test(path)) return void 0;
  const before = (0, __parts.import_disk.textAt)(event.path);
  const after2 = event.kind === "plan" ? event.text : event.textAfter(before ?? "");
  if (after2 === void 0 || after2 === before) return void 0;
  const [then, now] = [
    before === void 0 ? [] : await errorsIn(place, path, event.path, before),
    await errorsIn(place, path, event.path, after2)
  ];
  return told(newOf(then, now));
}
async function inMemory(text) {
  const { diagnostics } = await (0, __parts.import_index.lint)({ sources: [{ path: "plan.md", text }] });
  return told(diagnostics.filter(({ severity }) => severity === "error"));
}
async function errorsIn({ top, config, trustConfig }, path, place, text) {
  const contents = /* @__PURE__ */ new Map([[place, text]]);
  const { diagnostics } = await (0, __parts.import_index.lint)({
    cwd: top,
    paths: [path],
    contents,
    allowUnmatched: true,
    forceExclude: true,
    ...config !== void 0 && { config },
    ...trustConfig && { trustConfig }
  });
  return diagnostics.filter(({ severity }) => severity === "error");
}
function newOf(before, after2) {
  const left = /* @__PURE__ */ new Map();
  const keyOf = ({ rule, message }) => `${rule}
${message}`;
  for (const each of before) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return after2.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
}
function told(errors) {
  if (errors.length === 0) return void 0;
  const lines = errors.slice(0, most).map(({ rule, message, span: { source, start } }) => {
    const { line, column } = (0, __parts.import_model.positionAt)(source, start);
    return `- ${(0, __parts.import_report.visible)(source.path)}:${line}:${column}: ${(0, __parts.import_report.visible)(message)} [${rule}]`;
  });
  const more = errors.length > most ? [`- and ${errors.length - most} more`] : [];
  const what = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  return [`The plan would have ${what} that it has not now:`, ...lines, ...more].join("\n");
}
var hostNames = hosts.map(({ name }) => name);
async function gate(name, input, failClosed, trustConfig) {
  const host = hosts.find((each) => each.name === name);
  let fields = {};
  let event;
  try {
    fields = fieldsOf(input);
    event = host.read(fields);
    const { refused, aside } = await decideIn({ ...event, trustConfig });
    const answer7 = host.answer(refused, event, fields);
    return aside === void 0 ? answer7 : { ...answer7, aside: (answer7.aside ?? "") + aside };
  } catch (error) {
    return failed(host, error, failClosed ? event ?? unread : void 0, fields);
  }
}
async function decideIn(event) {
  try {
    return { refused: await decide(event) };
  } catch (error) {
    if (!(error instanceof __parts.import_model.ConfigurationError)) throw error;
    const aside = `runbook-lint gate: ${firstLine(error)}
goes on without a configuration
`;
    return { refused: await decide({ ...event, config: false }), aside };
  }
}
var unread = {
  kind: "start",
  cwd: "",
  session: "",
  call: void 0,
  description: "",
  prompt: ""
};
async function decide(event) {
  switch (event.kind) {
    case "start":
      return starting(event);
    case "plan":
    case "write":
      return writing(event);
    case "launched":
    case "end":
    case "session-end":
      await ending(event);
      return void 0;
    case "other":
      return void 0;
  }
}
function fieldsOf(input) {
  let value;
  try {
    value = JSON.parse(input.replace(/^\uFEFF/u, ""));
  } catch {
    throw new Error("Unexpected text on standard input, expected the JSON of one event");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Error("Unexpected JSON on standard input, expected an object");
}
function failed(host, error, closed2, fields) {
  const said = firstLine(error);
  const line = `runbook-lint gate: ${said}
`;
  if (!closed2) return { text: "", aside: line, code: host.failure };
  const event = { ...fields, hook_event_name: fields.hook_event_name ?? "PreToolUse" };
  return host.answer(`The gate could not check this call: ${said}`, closed2, event);
}
var firstLine = (error) => (0, __parts.import_report.visible)((error instanceof Error ? error.message : String(error)).split("\n", 1)[0]);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gate,
  hostNames
});
