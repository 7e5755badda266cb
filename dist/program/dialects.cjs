const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_mentions", () => require("./mentions.cjs"));
__late("import_parse", () => require("./parse.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_dialects_format_files", () => require("./dialects-format-files.cjs"));
__late("import_dialects_late_plan", () => require("./dialects-late-plan.cjs"));
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name5 in all)
    __defProp(target, name5, { get: all[name5], enumerable: true });
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
  dialectNames: () => dialectNames,
  dialects: () => dialects,
  expectDialect: () => expectDialect,
  kinOf: () => kinOf,
  kinships: () => kinships,
  notPlansIn: () => notPlansIn,
  readPlans: () => readPlans,
  shownBy: () => shownBy,
  tellingOf: () => tellingOf,
  tellingsOf: () => tellingsOf,
  unreadPlan: () => unreadPlan
});
module.exports = __toCommonJS(stdin_exports);
var idPattern = "[A-Za-z]{0,3}\\d+[a-z]?(?:\\.\\d+[a-z]?)*";
var nothing = /^(?:none|nothing|no|n\/a|null|nil|-+|—|–|\[\s*\]|~|)$/i;
var range = new RegExp(`(${idPattern})\\s*(?:-|\u2013|\u2014|\\.\\.\\.?|to|through|thru)\\s*(${idPattern})`, "y");
var single = new RegExp(idPattern, "y");
var saysNothing = (text) => nothing.test(
  text.replace(/[*_`.]/g, "").replace(/\s*\(.*$|\s*[—–-]\s+.*$/, "").trim()
);
function readReferences(field2, form, kind = "step") {
  if (saysNothing((0, __parts.import_model.textAt)(field2))) return [];
  const found = [];
  for (const { ids: ids2, span: span2 } of idsIn(field2))
    if (leadsToId.test(field2.source.text.slice(field2.start, span2.start)) && !isMet.test(field2.source.text.slice(span2.end, field2.end)))
      for (const id3 of ids2) found.push({ kind, id: id3, form, span: span2 });
  return found;
}
var isMet = /^["'`*]*(?:\s*\((?:already )?|(?:\s*(?:,|&|and)\s*["'`*]*[A-Z]{0,3}\d[\w.]*["'`*]*)+\s*\((?:both|all)(?: already)? )(?:complete|completed|done|finished|merged)\)/i;
var leadsToId = /(?:^|[,;:&+/|([\])"'`*#]|\b(?:and|or|on|after|by|tasks?|steps?|cycles?|todos?|items?|stor(?:y|ies)|issues?|wps?|packages?)|任务|タスク|작업|[、，；：和与及（）【】])\s*["'`*#[]*$/i;
var idBracket = new RegExp(`\\((?:\\s*(?:[-\u2013\u2014,&]|(?:${idPattern}|to|and)(?![\\w.])))+\\s*\\)`, "y");
function* idsIn(field2, shape2, named6 = false) {
  const text = (0, __parts.import_model.textAt)(field2);
  let bracket = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    idBracket.lastIndex = at;
    if (char === "(" && !(named6 && bracket === 0 && idBracket.test(text))) bracket++;
    else if (char === ")") bracket = Math.max(0, bracket - 1);
    if (bracket > 0 || /[\w.-]/.test(text[at - 1] ?? " ")) continue;
    const end = endOfIds(text, at);
    if (!end) continue;
    const { ids: ids2, length } = end;
    if (shape2 && !shape2.test(ids2[0])) continue;
    yield { ids: ids2, span: (0, __parts.import_model.spanOf)(field2.source, field2.start + at, field2.start + at + length) };
    at += length - 1;
  }
}
function endOfIds(text, at) {
  range.lastIndex = at;
  const ranged = range.exec(text);
  const expanded = ranged && !/[\w]/.test(text[at + ranged[0].length] ?? "") && expandRange(ranged[1], ranged[2]);
  if (ranged && expanded) return { ids: expanded, length: ranged[0].length };
  single.lastIndex = at;
  const id3 = single.exec(text)?.[0];
  if (!id3 || /\w/.test(text[at + id3.length] ?? "")) return void 0;
  return { ids: [id3], length: id3.length };
}
function expandRange(first2, last2) {
  const from = /^(.*?)(\d+)$/.exec(first2);
  const to = /^(.*?)(\d+)$/.exec(last2);
  if (!from || !to) return void 0;
  if (to[1] !== from[1] && to[1] !== "") return void 0;
  const low = Number(from[2]);
  const high = Number(to[2]);
  if (high < low || high - low > 500) return void 0;
  const ids2 = [];
  for (let number3 = low; number3 <= high; number3++)
    ids2.push(from[1] + String(number3).padStart(from[2].length, "0"));
  return ids2;
}
var flawsOf = (metadata, schema) => metadata ? [...metadata.flaws, ...schema ? (0, __parts.import_parse.validateMetadata)(metadata, schema) : []] : [];
function tightSpan(value) {
  const { source, start, end } = value.span;
  return value.kind === "scalar" && value.quoted ? (0, __parts.import_model.spanOf)(source, start + 1, end - 1) : value.span;
}
function scalarOf(metadata, key) {
  const value = metadata?.entries.get(key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? (0, __parts.import_model.located)(value.text, tightSpan(value)) : void 0;
}
function itemsOf(entry) {
  if (!entry) return [];
  const { value } = entry;
  if (value.kind === "list")
    return value.items.flatMap(
      (item) => item.kind === "scalar" ? [(0, __parts.import_model.located)(item.text, tightSpan(item))] : []
    );
  if (value.kind !== "scalar" || value.text === "") return [];
  const span2 = tightSpan(value);
  const text = span2.source.text.slice(span2.start, span2.end);
  return [...text.matchAll(/[^,\s[\]"'][^,[\]"'\r\n]*/g)].map((match) => {
    const part = match[0].trimEnd();
    return (0, __parts.import_model.located)(
      part,
      (0, __parts.import_model.spanOf)(span2.source, span2.start + match.index, span2.start + match.index + part.length)
    );
  });
}
function referencesOf(entry, form = "metadata") {
  return itemsOf(entry).filter((item) => !saysNothing(item.value)).map((item) => ({ kind: "step", id: item.value, form, span: item.span }));
}
function numberOf(metadata, key) {
  const text = scalarOf(metadata, key);
  const value = Number(text?.value);
  return text && Number.isFinite(value) ? (0, __parts.import_model.located)(value, text.span) : void 0;
}
function booleanOf(metadata, key) {
  const text = scalarOf(metadata, key);
  if (!text || !/^(?:true|false|yes|no)$/i.test(text.value)) return void 0;
  return (0, __parts.import_model.located)(/^(?:true|yes)$/i.test(text.value), text.span);
}
function fieldsOf(metadata, keys) {
  return keys.flatMap((key) => {
    const entry = metadata?.entries.get(key);
    if (!entry) return [];
    const span2 = tightSpan(entry.value);
    const text = span2.source.text.slice(span2.start, span2.end);
    return [{ name: key, key: entry.keySpan, value: (0, __parts.import_model.located)(text, span2), form: "metadata" }];
  });
}
function readIsolation(value) {
  const text = plain(value.value);
  if (/^(?:git[- ])?worktrees?\b/.test(text)) return (0, __parts.import_model.located)("worktree", value.span);
  return /^(?:shared|none)\b/.test(text) ? (0, __parts.import_model.located)("shared", value.span) : void 0;
}
var isIsolation = (text) => /^(?:(?:git[- ])?worktrees?|shared)(?:\s*\([^()]*\))?$/.test(plain(text));
var plain = (text) => text.toLowerCase().replace(/[`"'*_.]/g, "").trim();
function isolationOf(metadata) {
  const value = scalarOf(metadata, "isolation");
  return value && readIsolation(value);
}
function makeStep(parts2) {
  return {
    kind: "task",
    source: parts2.span.source,
    phase: void 0,
    mode: void 0,
    dependsOn: [],
    blocks: [],
    fields: [],
    mentions: [],
    redGreen: { red: void 0, green: void 0, verification: void 0, expectedFailure: void 0 },
    regression: false,
    spike: false,
    done: void 0,
    parallel: void 0,
    wave: void 0,
    conflictsWith: [],
    model: void 0,
    isolation: void 0,
    copies: [],
    ...onlyLooks(parts2.title) ? { onlyLooks: true } : {},
    ...parts2
  };
}
var explores = (title2) => /^(?:explore|investigate|inspect|survey|study|research|analy[sz]e)\s(?!.*\band\b)/i.test(title2);
var onlyLooks = (title2) => explores(title2) || /^(?:(?:re-?)?run|verify|check|confirm|ensure|validate|review|test that|checkpoint)\s+(?!in\b|for\b|and\b)/i.test(
  title2
);
var saysNoChange = (text) => /\b(?=no|change|edit|fix)(?<=^|[.;!?]\s+|\n\s*(?:[-*]\s+)?)(?:no (?:code |source |file )?changes?(?: (?:(?:is|are) )?(?:needed|expected|made))?|nothing (?:is|gets) (?:edited|changed)|(?:change|edit|fix) nothing(?: here)?)[.;]/i.test(
  text
);
function makePlan(parts2) {
  return {
    type: void 0,
    model: void 0,
    mode: void 0,
    isolation: void 0,
    phases: [],
    barriers: [],
    rationale: void 0,
    prohibition: void 0,
    stopCondition: void 0,
    checkpoints: [],
    orchestration: void 0,
    orphans: [],
    claims: [],
    proseOrder: [],
    mentions: [],
    flaws: [],
    ...parts2
  };
}
var filesOf = (claimed) => claimed.map(({ document, role }) => ({ source: document.source, role }));
var contractWith = (contract26, trackers) => ({
  ...contract26,
  trackers: [...contract26.trackers, ...trackers]
});
function firstLine(source) {
  const match = /[^\s\uFEFF][^\r\n]*/.exec(source.text);
  const start = match?.index ?? 0;
  return (0, __parts.import_model.spanOf)(source, start, start + (match?.[0].trimEnd().length ?? 0));
}
function titleOf({ outline, source }) {
  const first2 = outline.children[0];
  if (first2?.depth === 1) return { title: first2.title, span: first2.span };
  const folder2 = folderOf(source.path);
  return { title: folder2.slice(folder2.lastIndexOf("/") + 1), span: first2?.span ?? firstLine(source) };
}
var folderOf = (path3) => path3.includes("/") ? path3.slice(0, path3.lastIndexOf("/")) : ".";
var baseName = (path3) => path3.slice(path3.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
var makePhase = (parts2) => ({
  type: void 0,
  model: void 0,
  mode: void 0,
  dependsOn: [],
  mentions: [],
  ...parts2
});
var mapsOf = (entry) => entry?.value.kind === "list" ? entry.value.items.filter((item) => item.kind === "map") : [];
var kinds = /* @__PURE__ */ new Set(["cycle", "step", "task", "checkpoint"]);
function readStep(step3, mode) {
  const id3 = scalarOf(step3, "id");
  if (!id3) return void 0;
  const title2 = scalarOf(step3, "title");
  const kind = scalarOf(step3, "kind")?.value;
  const estimate = numberOf(step3, "estimate");
  return makeStep({
    id: id3.value,
    title: title2?.value ?? "",
    kind: kind && kinds.has(kind) ? kind : "task",
    span: lineAt(title2?.span ?? id3.span),
    idSpan: id3.span,
    extent: step3.span,
    mode,
    dependsOn: referencesOf(step3.entries.get("dependsOn")),
    parallel: booleanOf(step3, "parallel"),
    wave: numberOf(step3, "wave"),
    done: booleanOf(step3, "done"),
    isolation: isolationOf(step3),
    mentions: [
      ...itemsOf(step3.entries.get("files")).flatMap(({ span: span2 }) => (0, __parts.import_mentions.readFileField)(span2, "write")),
      ...mapsOf(step3.entries.get("effects")).flatMap(readEffect)
    ],
    ...estimate && { estimate }
  });
}
function lineAt({ source, start, end }) {
  const stop = source.text.slice(start, end).search(/[\r\n]/);
  return stop < 0 ? (0, __parts.import_model.spanOf)(source, start, end) : (0, __parts.import_model.spanOf)(source, start, start + stop);
}
var verbs = (0, __parts.import_model.tableOf)({
  create: "create",
  modify: "modify",
  write: "write",
  delete: "delete",
  rename: "rename",
  read: "read"
});
function readEffect(effect) {
  const action = scalarOf(effect, "action");
  const [file, to, command] = ["file", "to", "command"].map((key) => scalarOf(effect, key));
  const maybe = booleanOf(effect, "maybe")?.value ?? false;
  const verb2 = action && verbs.get(action.value);
  const found = [
    ...verb2 && file ? [file, ...verb2 === "rename" && to ? [to] : []].flatMap(({ span: span2 }) => (0, __parts.import_mentions.readFileField)(span2, verb2)) : [],
    ...action?.value === "run" && command ? (0, __parts.import_mentions.readCommandLine)(command.span, "body") : [],
    ...action?.value === "commit" ? [commitAt(action.span)] : []
  ];
  return maybe ? found.map((mention2) => ({ ...mention2, conditional: true })) : found;
}
function commitAt(span2) {
  return {
    subject: { kind: "command", words: ["git", "commit", "-m", "done"] },
    verb: "commit",
    certainty: "declared",
    section: "commit",
    conditional: false,
    span: span2,
    evidence: span2,
    row: "field"
  };
}
var contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids2) => `"dependsOn": [${ids2.map((id3) => `"${id3}"`).join(", ")}]`,
  trackers: []
};
var name = /(?:^|[\\/.])plan\.json$/;
var dialect = {
  name: "json-plan",
  places: "`*.plan.json`, standard input",
  files: name,
  contract,
  declared: {
    step: "a member of `steps`",
    barriers: "steps of the kind `checkpoint`",
    progress: "`done` of each step, by whoever writes the file",
    written: "-"
  },
  shows: 'JSON with `"plans"` that have `"steps"`',
  forced: (document) => holdsPlans(document) ? { role: "plans", plan: document.source.path } : void 0,
  recognises: recognise,
  // Whoever hands over JSON means a plan, however broken it is, and wants to know what is wrong with it.
  takes: ({ source: { path: path3, text } }) => name.test(path3) && /^\uFEFF?\s*[[{]/.test(text) ? { role: "plans", plan: path3 } : void 0,
  read: readFile
};
var holdsPlans = ({ source: { text } }) => /^\uFEFF?\s*\{/.test(text) && /"plans"\s*:\s*\[/.test(text) && /"steps"\s*:\s*\[/.test(text);
function recognise(document) {
  const { path: path3, text } = document.source;
  const known4 = name.test(path3) || /"version"\s*:/.test(text);
  return known4 && holdsPlans(document) ? { role: "plans", plan: path3 } : void 0;
}
function readFile(path3, files) {
  const { source } = files[0].document;
  const metadata = (0, __parts.import_parse.readYaml)(source, 0, source.text.length);
  const broken = (0, __parts.import_parse.flawOfJson)(source);
  const flaws = broken ? [broken] : (0, __parts.import_parse.validateMetadata)(metadata, "json-plan");
  const plans = mapsOf(metadata.entries.get("plans")).flatMap((each) => readPlan(path3, each, files) ?? []);
  const [first2, ...others2] = plans;
  if (first2) return [{ ...first2, flaws }, ...others2];
  return flaws.length === 0 ? [] : [
    makePlan({
      path: path3,
      dialect: dialect.name,
      title: "",
      contract,
      span: firstLine(source),
      files: filesOf(files),
      steps: [],
      flaws
    })
  ];
}
function readPlan(path3, plan, files) {
  const mode = modeOf(plan);
  const steps2 = mapsOf(plan.entries.get("steps")).flatMap((step3) => readStep(step3, modeOf(step3)) ?? []);
  if (steps2.length === 0) return void 0;
  const most = numberOf(plan, "maxParallel");
  const title2 = scalarOf(plan, "title");
  return makePlan({
    path: path3,
    dialect: dialect.name,
    title: title2?.value ?? "",
    contract: { ...contract, commits: booleanOf(plan, "commits")?.value ?? false },
    span: title2?.span ?? plan.entries.get("steps").keySpan,
    files: filesOf(files),
    mode,
    isolation: isolationOf(plan),
    ...most && { maxParallel: most },
    steps: steps2,
    barriers: barriersOf(steps2),
    checkpoints: steps2.filter(({ kind }) => kind === "checkpoint").map(({ span: span2 }) => span2)
  });
}
function modeOf(holder) {
  const written = scalarOf(holder, "mode");
  const value = __parts.import_model.executionModes.find((mode) => mode === written?.value);
  return value && { value, strength: "metadata", span: written.span };
}
function barriersOf(steps2) {
  return steps2.flatMap((step3, index) => {
    if (step3.kind !== "checkpoint") return [];
    const at = (before3) => ({
      kind: "checkpoint",
      span: step3.span,
      before: before3,
      strength: "metadata"
    });
    return [...index > 0 ? [at(index)] : [], ...index + 1 < steps2.length ? [at(index + 1)] : []];
  });
}
var lineEnding = ({ text }) => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
function slotsOf({ frontMatter }, keys) {
  const slot2 = frontMatter && metadataSlot(frontMatter, keys);
  return slot2 ? [slot2] : [];
}
function frontMatterSlot({ source, frontMatter }, keys) {
  if (frontMatter) return metadataSlot(frontMatter, keys);
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  if (/^-{3,}[ \t]*$/m.test(source.text.slice(start).split(/\r?\n/, 1)[0])) return void 0;
  const at = (0, __parts.import_model.spanOf)(source, start, start);
  return { form: "new front matter", at, before: "", after: lineEnding(source), keys, colon: "outside" };
}
function metadataSlot({ span: span2, flaws }, keys) {
  if (flaws.some((flaw) => flaw.kind === "unreadable-metadata")) return void 0;
  const { source, start, end } = span2;
  const ending = lineEnding(source);
  const text = source.text.slice(start, end);
  const last2 = start + text.trimEnd().length;
  return text.trim() === "" ? {
    form: "front matter",
    at: (0, __parts.import_model.spanOf)(source, start, start),
    before: "",
    after: ending,
    keys,
    colon: "outside"
  } : {
    form: "front matter",
    at: (0, __parts.import_model.spanOf)(source, last2, last2),
    before: ending,
    after: "",
    keys,
    colon: "outside"
  };
}
function statedSlot(name5, at, ids2) {
  const field2 = { name: name5, key: at, value: (0, __parts.import_model.located)((0, __parts.import_model.textAt)(at), at), form: "marker" };
  return {
    form: "suffix",
    at,
    before: "",
    after: "",
    keys: {},
    colon: "inside",
    stated: { name: name5, field: field2, ids: ids2 }
  };
}
function statedLine(words, last2, ids2) {
  const { source, start, end } = last2;
  const lead7 = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  const mark5 = /^[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?/.exec(lead7)[0].replace(/\[[^ ]\]/, "[ ]");
  return {
    form: "suffix",
    at: (0, __parts.import_model.spanOf)(source, end, end),
    before: lineEnding(source) + mark5,
    after: "",
    keys: { depends_on: words },
    colon: "inside",
    stated: { name: "depends_on", ids: ids2 }
  };
}
var givenUp = /^(?:cancell?ed|abandoned|dropped|superseded|won'?t[ -]?do)\b/i;
function stateOf(word3, finished3) {
  if (!word3) return { done: void 0 };
  const value = word3.value.trim();
  return givenUp.test(value) ? { done: (0, __parts.import_model.located)(true, word3.span), cancelled: true } : { done: (0, __parts.import_model.located)(finished3.test(value), word3.span) };
}
var rows = [
  ["phase", "phases?|phasen|fases?|\u30D5\u30A7\u30FC\u30BA|\u9636\u6BB5|\u968E\u6BB5"],
  ["milestone", "milestones?|meilensteine?|jalons?|hitos?|marcos?|\u91CC\u7A0B\u7891|\u30DE\u30A4\u30EB\u30B9\u30C8\u30FC\u30F3"],
  ["stage", "stages?|etappen?|\xE9tapes?|etapas?|\u6BB5\u968E"],
  ["task", "tasks?|aufgaben?|t\xE2ches?|tareas?|tarefas?|\u4EFB\u52A1|\u4EFB\u52D9|\u30BF\u30B9\u30AF|\u4F5C\u4E1A|\uC791\uC5C5"],
  ["step", "steps?|schritte?|pasos?|passos?|\u6B65\u9AA4|\u6B65\u9A5F|\u624B\u9806|\u30B9\u30C6\u30C3\u30D7|\uB2E8\uACC4"],
  ["part", "parts?|teile?|parties?|partes?"],
  ["sprint", "sprints?"],
  ["iteration", "iterations?|iteration|iteraci\xF3n|itera\xE7\xE3o|\u8FED\u4EE3"],
  ["workstream", "work ?streams?|work ?packages?|arbeitspakete?"],
  ["slice", "slices?"],
  ["wave", "waves?"],
  ["batch", "batch(?:es)?"],
  ["story", "(?:user )?stor(?:y|ies)"],
  ["unit", "units?"],
  ["chunk", "chunks?"],
  ["change", "changes?"],
  ["issue", "issues?"]
];
var stepWords = rows.map(([, words]) => words).join("|");
var id = String.raw`(?:[A-Z]{1,3}-?)?\d+(?:[.-]\d+)*[a-z]?|[A-Z]|[IVX]{1,5}|[一二三四五六七八九十]{1,3}`;
var behind = String.raw`(?=\s*(?:[:：.,、(（\[—–\-]|\s|$))\s*[:：.)、\]—–-]*\s*`;
var lead = String.raw`^[^\p{L}\p{N}\[]{0,6}`;
var byWord = rows.map(
  ([word3, words]) => [word3, (0, __parts.import_model.lettered)(`${lead}(?:${words})\\s*[#\u2116-]?\\s*(${id})${behind}`, "i")]
);
var ordinal = /^[^\p{L}\p{N}]{0,6}第\s*([一二三四五六七八九十\d]+)\s*(?:阶段|階段|步骤|步|部分|フェーズ|段階)\s*[:：、.—–-]*\s*/u;
var code = /^[^\p{L}\p{N}[]{0,6}\[?([A-Z]{1,5}-?\d+(?:[.-]\d+)*[a-z]?)\]?\s*(?:[:：.)—–]|-(?=\s)|\s-\s)\s*/u;
var number = /^[^\p{L}\p{N}]{0,6}(\d{1,3}(?:(?:\.\d{1,3})+[a-z]?|[a-z]?(?=[.)、:：]|\s*[—–]|\s-\s)))[.)、:：]?\s*[:：—–-]?\s*(?=\S)/u;
function namedIn(title2) {
  for (const [word3, pattern] of byWord) {
    const found = pattern(title2).exec(title2);
    if (found && /^[A-Z\d一二三四五六七八九十]/.test(found[1])) return named(word3, found, title2);
  }
  const ordered = ordinal.exec(title2);
  if (ordered) return named("phase", ordered, title2);
  const coded = code.exec(title2);
  if (coded) return named("code", coded, title2);
  const counted = number.exec(title2);
  return counted ? named("number", counted, title2) : void 0;
}
function named(word3, found, title2) {
  const at = found.index + found[0].lastIndexOf(found[1]);
  const rest2 = title2.slice(found[0].length).trim();
  return { word: word3, id: found[1], at, title: rest2 || title2.trim() };
}
var waitWords = "depends?(?:[ _-]on)?|dependency|dependencies|blocked by|requires|prerequisites?|after|\u4F9D\u8D56(?:\u4E8E|\u4EFB\u52A1|\u5173\u7CFB)?|\u524D\u7F6E(?:\u4EFB\u52A1|\u4F9D\u8D56|\u6761\u4EF6)?|\u4F9D\u5B58(?:\u95A2\u4FC2)?|abh\xE4ngig(?:keiten)?(?: von)?|voraussetzung(?:en)?|d\xE9pend(?:ances?)?(?: de)?|depende(?: de|ncias)?|depend\xEAncias";
var waitsLabel = new RegExp(`^(?:${waitWords})$`, "i");
var called = (0, __parts.import_model.lettered)(`(?:^|[\\s,;:&+/|(\\[\u3001\uFF0C\u548C\u4E0E\u53CA])(?:${stepWords})?\\s*[#\u2116]?\\s*["'\`*]*$`, "i");
var word = (0, __parts.import_model.lettered)(`(?:${stepWords})\\s*[#\u2116]?\\s*["'\`*]*$`, "i");
function stepsNamed(field2, form) {
  const text = (0, __parts.import_model.textAt)(field2);
  if (saysNothing(text) || /^\W*(?:none|nothing|no(?:ne)? |keine|aucune|ninguna|nenhuma|无|なし)/i.test(text))
    return [];
  return [...idsIn(field2)].flatMap(({ ids: ids2, span: span2 }) => {
    const before3 = text.slice(0, span2.start - field2.start);
    if (!called(before3).test(before3)) return [];
    const explicit = word(before3).test(before3);
    return ids2.map((id3) => ({ kind: "step", id: id3, form, span: span2, ...explicit && { explicit } }));
  });
}
var waitsIn = (labels2, form) => labels2.filter(({ name: name5 }) => waitsLabel.test(name5)).flatMap(({ value }) => {
  const end = value.value.search(/\s(?:—|–|-|because|since)\s|[.;](?:\s|$)/);
  const { source, start } = value.span;
  return stepsNamed(end < 0 ? value.span : (0, __parts.import_model.spanOf)(source, start, start + end), form);
});
var leads = [
  [/^(?:create|add|new)\s*(?:\/|or|and)\s*(?:modify|update|edit)/, "write"],
  [/^(?:rename|move|mv)/, "rename"],
  [/^(?:create|add|new|generate|scaffold)/, "create"],
  [
    /^(?:modif|update|edit|change|extend|append|replace|rewrite|touch|refactor|adjust|fix|wire|patch)/,
    "modify"
  ],
  [/^(?:delete|remove|drop)/, "delete"],
  [/^copy/, "copy"],
  [/^(?:tests?|write|output|regenerate)\b/, "write"],
  [
    /^(?:read|ref|see|depends on|review|inspect|consult|input|uses?\b|context|source|unchanged|existing|reuse|candidate|leave|keep\b|do not|never|not )/,
    "read"
  ],
  [/^(?:verify|check|run|audit|validate)/, "verify"]
];
var notes = [
  [
    /(?:^|[,;] )(?:no (?:changes?|edits?)|unchanged|untouched)(?: (?:needed|expected|required|here))?\.?$/,
    "read"
  ],
  [/^(?:read|read[- ]only|reference|unchanged|no changes?|verify only|no edits?|for reference)\b/, "read"],
  [/^(?:\w+ ){0,2}(?:analysis|comparison|reference)$|^analy[sz]e\b/, "read"],
  [/^(?:new|new file|create|created|throwaway)$/, "create"],
  [/^(?:delete|deleted|remove|removed)$/, "delete"],
  [/^(?:modify|modified|update|updated|edit|extend|append|add)\b/, "modify"]
];
var lead2 = /^\s*(?<mark>\*\*|__|_|\*)?(?<words>[A-Za-z]+(?:[ /]+[A-Za-z]+){0,3}?)(?:\s*\([^)]*\))?\s*(?:(?::\s*\k<mark>?|\k<mark>\s*:)|\k<mark>?\s*(?=`))\s*/;
var pick = (table, words) => table.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
function leadingVerb(text) {
  const match = lead2.exec(text);
  const verb2 = match ? pick(leads, match.groups.words) : void 0;
  return { verb: verb2, rest: match && verb2 ? match[0].length : 0 };
}
function readFileLine(line4, inherited2) {
  const text = (0, __parts.import_model.textAt)(line4);
  const { verb: verb2, rest: rest2 } = leadingVerb(text);
  const perhaps = doubtful.test(text.slice(0, rest2).replace(/^[^(]*\(?/, "")) || remark.test(text.slice(rest2));
  const found = partsOf(text, rest2).flatMap((part) => {
    const said = pick(notes, part.note);
    const known4 = meant(verb2 ?? inherited2, said, verb2 !== void 0);
    const stands = known4 === "write" && /^(?:already )?exist/i.test(part.note) ? "run" : known4;
    const mentions = (0, __parts.import_mentions.readFileField)(
      (0, __parts.import_model.spanOf)(line4.source, line4.start + part.start, line4.start + part.end),
      stands
    );
    if (!perhaps && !doubtful.test(part.note)) return mentions;
    return mentions.map((mention2) => ({ ...mention2, conditional: true }));
  });
  const before3 = former.exec(text);
  if (!before3 || found.length === 0) return found;
  const end = line4.start + before3.index + before3[0].length;
  return [...found, ...(0, __parts.import_mentions.readFileField)((0, __parts.import_model.spanOf)(line4.source, end - before3[1].length, end), "rename")];
}
var former = /(?:\b(?:moved|renamed) from|\(was) (`[^`\n]+`)/;
var meant = (verb2, note, leads3) => note === "read" || !leads3 ? note ?? verb2 : verb2;
var doubtful = /^(?:only )?(?:if|when|where)\b|^as needed|^optional|^possibly|^maybe|^any \w+ (?:that|which|with)\b/i;
var remark = /^`[^`]+`\s+(?:is|are|stays?|remains?)\b/;
function readFileItem(item, source, inherited2) {
  const found = [];
  let verb2 = inherited2;
  let own2 = [];
  for (const block of item.children) {
    if (block.type === "list") {
      const inner = block.children.flatMap((child2) => readFileItem(child2, source, verb2));
      const placed = inFolder(own2, inner);
      found.push(...placed ?? [...own2, ...inner]);
      own2 = [];
    } else if (block.type === "paragraph")
      for (const line4 of linesOf((0, __parts.import_parse.spanOfNode)(source, block))) {
        verb2 = leadingVerb((0, __parts.import_model.textAt)(line4)).verb ?? verb2;
        own2.push(...readFileLine(line4, verb2));
      }
  }
  return [...found, ...own2];
}
function inFolder(above, inner) {
  const [only] = above;
  if (above.length !== 1 || inner.length === 0 || only.subject.kind !== "path") return void 0;
  const folder2 = (0, __parts.import_mentions.folderNamed)(only.subject.path);
  return folder2 === void 0 ? void 0 : inner.map((mention2) => (0, __parts.import_mentions.below)(folder2, mention2));
}
function readFileRow(row3, source, inherited2) {
  const cells = row3.children.map((cell) => (0, __parts.import_parse.spanOfNodes)(source, cell.children));
  const at = cells.findIndex((cell) => cell.end > cell.start && (0, __parts.import_mentions.readFileField)(cell, inherited2).length > 0);
  const place3 = cells[at];
  if (!place3) return [];
  const words = cells.filter((_, index) => index !== at).map((cell) => (0, __parts.import_model.textAt)(cell).replace(/^[*_`\s]+/, ""));
  const verb2 = words.map((text) => actionOf(text)).find((found) => found !== void 0);
  return readFileLine(place3, verb2 ?? inherited2);
}
var actionOf = (text) => {
  const word3 = /^[a-z-]+(?: only)?/i.exec(text)?.[0] ?? "";
  return pick(notes, word3) ?? pick(leads, word3);
};
var isPlainText = (language) => !language || /^(?:te?xt|plain\w*)$/i.test(language);
function readFileBlock(block, source, inherited2) {
  if (block.type === "list") return block.children.flatMap((item) => readFileItem(item, source, inherited2));
  if (block.type === "table")
    return block.children.slice(1).flatMap((row3) => readFileRow(row3, source, inherited2));
  if (block.type === "code" ? !isPlainText(block.lang) : block.type !== "paragraph") return [];
  return linesOf((0, __parts.import_parse.spanOfNode)(source, block)).flatMap((line4) => readFileLine(line4, inherited2));
}
function linesOf(span2) {
  return [...(0, __parts.import_model.textAt)(span2).matchAll(/[^\r\n]+/g)].map(
    (match) => (0, __parts.import_model.spanOf)(span2.source, span2.start + match.index, span2.start + match.index + match[0].length)
  );
}
function partsOf(text, from) {
  const found = [];
  const dash = /\s(?:—|–|--)\s|(?<=`\s?\([^()`]{0,80}\)):\s|\s-\s|\s+via\s+|[。；]/g;
  dash.lastIndex = from;
  const stop = dash.exec(text)?.index ?? text.length;
  let start = from;
  for (const match of text.slice(0, stop).matchAll(/\s*[([（]([^()[\]（）]*(?:\([^()]*\)[^()]*)*)[)\]）]/g)) {
    if (match.index < start || insideCode(text, match.index) || isRouteGroup(text, match)) continue;
    found.push({ start, end: match.index, note: match[1].trim() });
    start = match.index + match[0].length;
  }
  const tail = text.slice(stop).replace(/^[\s:—–-]+/, "");
  if (text.slice(start, stop).trim() !== "") found.push({ start, end: stop, note: tail });
  return found;
}
var isRouteGroup = (text, { index, 0: { length } }) => text[index - 1] === "/" && text[index + length] === "/";
var insideCode = (text, at) => (text.slice(0, at).match(/`/g)?.length ?? 0) % 2 === 1;
function readWork(blocks, source, names3 = sectionNamed) {
  return partsOf2(blocks, source, names3).flatMap(({ section: section2, blocks: own2 }) => {
    if (section2 === "files") return readFileList(own2, source);
    return section2 ? (0, __parts.import_mentions.readMentions)(own2, source, { section: section2 }) : [];
  });
}
var blocksOf = (section2) => [
  ...section2.blocks,
  ...section2.children.flatMap((child2) => [...child2.heading ? [child2.heading] : [], ...blocksOf(child2)])
];
function partsOf2(blocks, source, names3) {
  let current = { section: "body", blocks: [] };
  const parts2 = [current];
  const begin = (section2) => {
    current = { section: section2, blocks: [] };
    parts2.push(current);
  };
  for (const block of blocks.flatMap(itemsOf2)) {
    const heading5 = stepTitle(block);
    if (isFileLabel(block, source)) begin("files");
    else if (heading5 !== void 0 && !(block.type === "list" && !current.section)) begin(names3(heading5));
    else if (current.section === "files" && !goesOn(block, current)) begin("body");
    current.blocks.push(block);
  }
  return parts2;
}
var itemsOf2 = (block) => block.type === "list" ? block.children.map((item) => ({ ...block, children: [item], position: item.position })) : [block];
function sectionNamed(title2) {
  if (/\bcommit\b/i.test(title2)) return "commit";
  if (/\bfail(?:s|ing|ed|ure)?\b|\bred\b/i.test(title2)) return "red";
  if (/^(?:run|re-?run|verify|check|confirm|validate|lint|test)\b/i.test(title2)) return "verify";
  return /^(?:implement|make it pass|write (?:the )?minimal)|\bgreen\b/i.test(title2) ? "green" : "body";
}
var numbered = /^Step\s+\w+(?:\.\w+)*\s*[:：.—–-]*\s*/i;
function stepTitle(block) {
  if (block.type === "heading") return (0, __parts.import_parse.plainText)(block).replace(numbered, "");
  const item = block.type === "list" ? block.children[0] : void 0;
  if (item && typeof item.checked === "boolean") return leadOf(item.children[0]).replace(numbered, "");
  if (block.type !== "paragraph" || block.children[0]?.type !== "strong") return void 0;
  const bold = (0, __parts.import_parse.plainText)(block.children[0]);
  return numbered.test(bold) ? bold.replace(numbered, "") : void 0;
}
function leadOf(block) {
  if (block?.type !== "paragraph") return "";
  const bold = block.children[0]?.type === "strong" ? (0, __parts.import_parse.plainText)(block.children[0]) : void 0;
  return (bold ?? (0, __parts.import_parse.plainText)(block).split(/[.:\n]/)[0] ?? "").replace(/^[\d.]+\s+/, "");
}
var fileWords = /^(?:(?:key|affected|changed|new|modified|critical|relevant)\s+)?files?\b(?!.*\b(?:structure|map|layout|tree|format|naming|locations?)\b)[^:：]{0,40}$|\bcomponents to touch$/i;
function isFileLabel(block, source) {
  if (block.type === "heading") return fileWords.test((0, __parts.import_parse.plainText)(block).replace(/:$/, ""));
  if (block.type !== "paragraph") return false;
  return fileLabels(block, source).length > 0 || block.children.length === 1 && block.children[0].type === "strong" && fileWords.test((0, __parts.import_parse.plainText)(block)) || /^(?:(?:key|affected) )?files?\b[^:\n]{0,30}:$/i.test((0, __parts.import_parse.plainText)(block).trim());
}
var fileLabels = (block, source) => (0, __parts.import_parse.labelsOf)([block], source).filter((label2) => fileWords.test(label2.name));
var goesOn = (block, { blocks }) => block.type === "list" ? !(block.ordered && blocks.some((before3) => before3.type === "list" && !before3.ordered)) : block.type === "table" || block.type === "code" && isPlainText(block.lang);
function readFileList(blocks, source) {
  const found = [];
  let verb2 = "write";
  for (const block of blocks) {
    const labels2 = fileLabels(block, source);
    for (const label2 of labels2) {
      verb2 = verbNamed(label2.name);
      found.push(...linesOf(label2.value.span).flatMap((line4) => readFileLine(line4, verb2)));
    }
    if (block.type === "heading") verb2 = verbNamed((0, __parts.import_parse.plainText)(block));
    else if (labels2.length === 0) found.push(...readFileBlock(block, source, verb2));
  }
  return found;
}
var ofOthers = /\b(?:created|made|added|changed|modified|updated|touched)\s+(?:by|in)\s+(?:the\s+)?(?:previous|prior|earlier|(?:(?:story|task|phase|plan|step|cycle|wp)\s*)?#?[A-Z]{0,3}-?\d)/i;
function verbNamed(name5) {
  if (/\bread|reference|\bleave\b|\bnot\b|\bun(?:changed|touched)\b/i.test(name5) || ofOthers.test(name5))
    return "read";
  const creates = /\bcreat|\bnew\b|\badd/i.test(name5);
  const modifies = /\bmodif|\bchang|\bedit|\bupdat/i.test(name5);
  if (creates !== modifies) return creates ? "create" : "modify";
  return /\bdelet|\bremov/i.test(name5) ? "delete" : "write";
}
var known = /* @__PURE__ */ new WeakMap();
function metadataOf(document) {
  const { frontMatter } = document;
  if (frontMatter && !isBroken(frontMatter)) return frontMatter;
  const found = known.get(document) ?? { metadata: frontMatter ? byLine(frontMatter) : blockOf(document) };
  known.set(document, found);
  return found.metadata;
}
var below2 = /^\uFEFF?(?:[ \t]*\r?\n|#[^\r\n]*\r?\n)*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
var fenced = /^```ya?ml[ \t]*\r?\n((?:(?!```)[^\r\n]*\r?\n)*?plan:[\s\S]*?)\r?\n```/m;
function blockOf({ source }) {
  const head2 = source.text.slice(0, 8e3);
  const found = below2.exec(head2) ?? fenced.exec(head2);
  if (!found) return void 0;
  const start = found.index + found[0].indexOf(found[1]);
  const metadata = (0, __parts.import_parse.readYaml)(source, start, start + found[1].length);
  return metadata.entries.has("phase") && metadata.entries.has("plan") ? metadata : void 0;
}
var goals = /^must_haves:[ \t]*(?:\r?\n(?:[ \t][^\r\n]*)?(?=\r?\n|$))+/gm;
function byLine(metadata) {
  const { source, start, end } = metadata.span;
  const read = (0, __parts.import_parse.readYaml)(
    source,
    start,
    end,
    (text) => text.replace(goals, (block) => block.replace(/[^\r\n]/g, " "))
  );
  return isBroken(read) ? metadata : read;
}
var isBroken = ({ flaws }) => flaws.some(({ kind }) => kind === "unreadable-metadata");
var plain2 = (id3) => id3.replace(/(^|[-.])0+(?=\d)/g, "$1");
function withinPhases(told) {
  const known4 = told.filter((each) => each !== void 0);
  const phases = new Map(known4.map(([phase4, ids2]) => [phase4, new Set(ids2)]));
  return (plan) => ({
    ...plan,
    steps: plan.steps.map((step3) => ({
      ...step3,
      dependsOn: step3.dependsOn.filter(
        (reference) => !isEarlierPhase(reference, step3.id) || isMissing(reference, folderOf(plan.path), phases)
      )
    }))
  });
}
function phaseIn(plan) {
  const number3 = phaseOf(plan.steps[0]?.id ?? "");
  if (number3 === void 0) return void 0;
  const finished3 = plan.files.flatMap(
    ({ source }) => /(?:^|\/)(\d[\w.]*-\w+)-SUMMARY\.md$/.exec(source.path)?.[1] ?? []
  );
  const ids2 = [...plan.steps.map(({ id: id3 }) => id3), ...finished3].map(plain2);
  return [`${folderOf(plan.path)}\0${plain2(number3)}`, ids2];
}
function isMissing({ id: id3 }, folder2, phases) {
  const [, named6, phase4] = /^((\d+(?:\.\d+)*)-\d+[a-z]?)(?:-PLAN)?(?:\.md)?$/i.exec(id3) ?? [];
  const known4 = phase4 && phases.get(`${folder2}\0${plain2(phase4)}`);
  return known4 ? !known4.has(plain2(named6)) : false;
}
var phaseOf = (id3) => /^(\d+(?:\.\d+)*)-/.exec(id3)?.[1];
function isEarlierPhase(reference, id3) {
  const [phase4, own2] = [phaseOf(reference.id), phaseOf(id3)];
  return phase4 !== void 0 && own2 !== void 0 && (0, __parts.import_model.compareNaturally)(plain2(phase4), plain2(own2)) < 0;
}
function delegatedFirst(steps2, plans) {
  const marks3 = /* @__PURE__ */ new Map();
  for (const step3 of steps2) {
    const document = plans.find(({ source }) => source === step3.source);
    const mark5 = document && booleanOf(metadataOf(document), "cross_ai");
    if (mark5?.value && step3.dependsOn.length === 0) marks3.set(step3, mark5.span);
  }
  const first2 = steps2.filter((step3) => marks3.has(step3));
  const barriers = first2.map(
    (step3, index) => ({
      kind: "phase",
      span: marks3.get(step3),
      before: index + 1,
      strength: "contract"
    })
  );
  return { steps: [...first2, ...steps2.filter((step3) => !marks3.has(step3))], barriers };
}
function serialised(steps2) {
  const owners = /* @__PURE__ */ new Map();
  const before3 = ancestors(steps2);
  return steps2.map((step3) => {
    const known4 = new Set(step3.dependsOn.map(({ id: id3 }) => plain2(id3)));
    const more = (step3.done?.value ? [] : declaredBy(step3)).flatMap(([path3, span2]) => {
      const owner = owners.get(path3);
      owners.set(path3, step3);
      if (!owner || owner === step3 || known4.has(plain2(owner.id)) || before3(step3).has(plain2(owner.id)))
        return [];
      if (before3(owner).has(plain2(step3.id))) return [];
      known4.add(plain2(owner.id));
      return [{ kind: "step", id: owner.id, form: "group", span: span2 }];
    });
    return more.length > 0 ? { ...step3, dependsOn: [...step3.dependsOn, ...more] } : step3;
  });
}
var declaredBy = ({ mentions }) => mentions.flatMap(
  ({ subject: subject2, certainty, verb: verb2, span: span2 }) => subject2.kind === "path" && certainty === "declared" && verb2 !== "read" ? [[subject2.path, span2]] : []
);
function ancestors(steps2) {
  const byId = new Map(steps2.map((step3) => [plain2(step3.id), step3]));
  const known4 = /* @__PURE__ */ new Map();
  const of = (step3) => {
    const found = known4.get(step3) ?? /* @__PURE__ */ new Set();
    if (known4.has(step3)) return found;
    known4.set(step3, found);
    for (const { id: id3 } of step3.dependsOn) {
      found.add(plain2(id3));
      const other3 = byId.get(plain2(id3));
      if (other3) for (const above of of(other3)) found.add(above);
    }
    return found;
  };
  return of;
}
var containers = /* @__PURE__ */ new Set(["", "tasks", "task", "feature"]);
var tags = /<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/g;
function readElements(source, from) {
  const root = { name: "", attributes: "", tag: (0, __parts.import_model.spanOf)(source, from, from), start: from, children: [] };
  const stack = [root];
  const close = (end) => {
    const { start, ...done } = stack.pop();
    stack.at(-1).children.push({ ...done, content: (0, __parts.import_model.spanOf)(source, start, end) });
  };
  for (const line4 of linesOutsideFences(source.text, from)) {
    let from2 = 0;
    for (const match of line4.text.matchAll(tags)) {
      const [whole2, slash, name5, attributes] = match;
      const at = line4.start + match.index;
      if (slash) {
        const depth = stack.findLastIndex((open2) => open2.name === name5);
        if (depth > 0) from2 = match.index + whole2.length;
        if (depth > 0) while (stack.length > depth) close(at);
        continue;
      }
      const inText = !containers.has(stack.at(-1).name);
      if (inText && name5 !== "task") continue;
      if (!/^(?:\s|<[^<>]*>)*$/.test(line4.text.slice(from2, match.index))) continue;
      if (name5 === "task") while (stack.some((open2) => open2.name === "task")) close(at);
      const tag = (0, __parts.import_model.spanOf)(source, at, at + whole2.length);
      stack.push({ name: name5, attributes: attributes.trim(), tag, start: tag.end, children: [] });
    }
  }
  while (stack.length > 1) close(source.text.length);
  return root.children;
}
function* linesOutsideFences(text, from) {
  const fence = /^[ \t]*(`{3,}|~{3,})/;
  let held = [];
  let mark5 = "";
  for (const match of text.slice(from).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const line4 = { text: match[0], start: from + match.index };
    const found = fence.exec(line4.text)?.[1];
    if (mark5) {
      held.push(line4);
      const closes = found?.startsWith(mark5) && line4.text.trim() === found;
      if (!closes) continue;
      held = [];
      mark5 = "";
    } else if (found) {
      mark5 = found;
      held = [line4];
    } else yield line4;
  }
  yield* held;
}
function readSettings(documents) {
  const document = documents.at(-1);
  if (!document)
    return { plan: { mode: void 0, isolation: void 0 }, delegates: false, serialises: false };
  const { source } = document;
  const all = { ...(0, __parts.import_parse.readYaml)(source, 0, source.text.length) };
  const within2 = (key) => {
    const value = all.entries.get(key)?.value;
    return { entries: value?.kind === "map" ? value.entries : /* @__PURE__ */ new Map() };
  };
  const [parallel, workflow] = [within2("parallelization"), within2("workflow")];
  const enabled = booleanOf(all, "parallelization") ?? booleanOf(parallel, "enabled");
  const most = numberOf(parallel, "max_concurrent_agents") ?? numberOf(all, "max_concurrent_agents");
  const trees = booleanOf(workflow, "use_worktrees");
  const isOff = enabled && !enabled.value;
  return {
    plan: {
      mode: isOff ? { value: "sequential", strength: "metadata", span: enabled.span } : void 0,
      isolation: trees && (0, __parts.import_model.located)(trees.value ? "worktree" : "shared", trees.span),
      ...most && { maxParallel: most }
    },
    delegates: booleanOf(workflow, "cross_ai_execution")?.value ?? false,
    serialises: trees !== void 0
  };
}
var contractUnder = (contract26, { plan: { isolation } }) => isolation?.value === "worktree" ? { ...contract26, trackers: [] } : contract26;
var unseenIn = (plan, checks2 = []) => checks2.flatMap((check) => {
  const [first2, ...others2] = check(plan);
  if (!first2) return [];
  const related = others2.map(({ span: span2 }) => ({ span: span2, message: "and here" }));
  return [{ kind: "unread-by-executor", message: first2.message, span: first2.span, related }];
});
var nameOf = ({ path: path3 }) => path3.slice(path3.lastIndexOf("/") + 1);
var lines = (pattern, words, isNews = (_, _plan) => true) => (plan) => [...new Set(plan.files.map(({ source }) => source))].flatMap(
  (source) => [...source.text.matchAll(pattern)].flatMap((match) => {
    if (!isNews(match[1] ?? "", plan)) return [];
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    return [{ span: (0, __parts.import_model.spanOf)(source, start, end), message: words(match) }];
  })
);
var steps = (isUnseen, words) => (plan) => plan.steps.filter((step3) => isUnseen(step3, plan)).map((step3) => ({ span: step3.idSpan, message: words(step3) }));
var isNoStep = (id3, { steps: all }) => !all.some((step3) => step3.id === id3);
var unseen = [
  // The executor lists `*-PLAN.md` and takes the numbers in front for the id.
  steps(
    ({ source }) => !/(?:^|-)PLAN\.md$/.test(nameOf(source)),
    ({ source, id: id3 }) => `Unexpected file name \`${nameOf(source)}\`, which the executor passes over, expected \`${id3}-PLAN.md\``
  ),
  steps(
    ({ wave }) => wave !== void 0 && wave.value < 1,
    ({ wave }) => `Unexpected wave ${wave.value}, which the executor does not have, expected 1 or more`
  ),
  lines(
    /<!-- gsd:write-continue -->\s*$/g,
    () => "Unexpected `<!-- gsd:write-continue -->` at the end, with which the file is unfinished, expected the rest of the plan"
  ),
  lines(
    /^autonomous:[ \t]*true[ \t]*$(?=[\s\S]*?<task[^>]*\btype="(checkpoint:[\w-]+)")/gm,
    ([, type]) => `Unexpected \`autonomous: true\` beside a task of type \`${type}\`, at which nobody is asked then, expected \`autonomous: false\``
  )
];
function parseFragment(span2, indent) {
  const lines2 = (0, __parts.import_model.textAt)(span2).split(/(?<=\n)/);
  const shared = indent ?? sharedIndent(lines2.slice(1));
  let text = "";
  let offset = span2.start;
  const starts = [];
  lines2.forEach((line4, index) => {
    const cut2 = index === 0 && indent === void 0 ? indentOf(line4) : Math.min(shared, indentOf(line4));
    starts.push({ at: text.length, offset: offset + cut2 });
    text += line4.slice(cut2);
    offset += line4.length;
  });
  const root = (0, __parts.import_parse.parseMarkdown)(text);
  shiftAll(root.children, starts);
  return root.children;
}
function shiftAll(nodes, stretches) {
  for (const node of nodes) shift(node, stretches);
}
function sharedIndent(lines2) {
  let least = Number.POSITIVE_INFINITY;
  for (const line4 of lines2) if (line4.trim() !== "") least = Math.min(least, indentOf(line4));
  return least;
}
var indentOf = (line4) => /^[ \t]*/.exec(line4)[0].length;
function shift(node, starts) {
  const { position } = node;
  if (position) {
    position.start.offset = translate(position.start.offset ?? 0, starts);
    position.end.offset = translate(position.end.offset ?? 0, starts);
  }
  if ("children" in node) for (const child2 of node.children) shift(child2, starts);
}
function translate(at, starts) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle].at <= at) low = middle;
    else high = middle - 1;
  }
  return starts[low].offset + at - starts[low].at;
}
var sections = (0, __parts.import_model.tableOf)({
  name: "title",
  objective: "context",
  context: "context",
  execution_context: "context",
  interfaces: "context",
  behavior: "context",
  verify: "verify",
  verification: "verify",
  done: "verify",
  acceptance_criteria: "verify",
  success_criteria: "verify",
  "how-to-verify": "verify"
});
var fileKeys = [
  ["files_modified", "write"],
  ["files-modified", "write"],
  ["files_exclusive", "write"],
  ["files_created", "create"],
  ["files_deleted", "delete"]
];
function readPlanMentions(metadata, elements, source) {
  const found = fileKeys.flatMap(
    ([key, verb2]) => itemsOf(metadata?.entries.get(key)).flatMap((item) => readFileLine(item.span, verb2))
  );
  let at = metadata?.span.end ?? 0;
  for (const element of elements) {
    found.push(...readBeside((0, __parts.import_model.spanOf)(source, at, element.tag.start)), ...readElement(element));
    at = element.content.end + element.name.length + 3;
  }
  const rest2 = (0, __parts.import_model.spanOf)(source, Math.min(at, source.text.length), source.text.length);
  found.push(...elements.length > 0 ? readBeside(rest2) : readText(rest2, "body"));
  const unsure = unsureArtifacts(metadata);
  return unsure.size === 0 ? found : found.map((mention2) => doubted(mention2, unsure));
}
var doubted = (mention2, unsure) => mention2.certainty === "declared" && mention2.subject.kind === "path" && unsure.has(mention2.subject.path) ? { ...mention2, conditional: true } : mention2;
function unsureArtifacts(metadata) {
  const found = /* @__PURE__ */ new Set();
  const duties = metadata?.entries.get("must_haves")?.value;
  const artifacts = duties?.kind === "map" ? duties.entries.get("artifacts")?.value : void 0;
  for (const item of artifacts?.kind === "list" ? artifacts.items : []) {
    if (item.kind !== "map") continue;
    const [path3, provides] = ["path", "provides"].map((key) => item.entries.get(key)?.value);
    if (path3?.kind === "scalar" && provides?.kind === "scalar" && condition.test(provides.text))
      found.add(path3.text);
  }
  return found;
}
var condition = /\bconditional\b|\bonly (?:if|when|where)\b|\b(?:as|if|where|when) needed\b/i;
var orders = /* @__PURE__ */ new Set(["action", "implementation"]);
var readBeside = (span2) => readText(span2, "body").map(unordered);
var unordered = (mention2) => mention2.tells === "order" ? { ...mention2, tells: void 0 } : mention2;
function readElement(element, byPerson = false) {
  if (element.children.length > 0) {
    const waits4 = /\btype=["']?checkpoint:human/.test(element.attributes);
    return element.children.flatMap((child2) => readElement(child2, waits4));
  }
  if (element.name === "files")
    return linesOf(element.content).flatMap((line4) => readFileLine(line4, "write"));
  if (element.name === "read_first")
    return lookedUp(linesOf(element.content).flatMap((line4) => readFileLine(line4, "read")));
  const own2 = byPerson && element.name === "action" ? "context" : sections.get(element.name);
  const read = readText(element.content, own2 ?? "body");
  const said = orders.has(element.name) ? read : read.map(unordered);
  if (element.name === "verify") return [...said, ...readPlainCommands(element.content)];
  if (!/context$/.test(element.name)) return said;
  const isReference = ({ subject: subject2 }) => subject2.kind === "path" && subject2.path.startsWith("@");
  return [
    ...lookedUp(readReferencedFiles(element.content)),
    ...said.filter((mention2) => !isReference(mention2))
  ];
}
var lookedUp = (mentions) => mentions.map((mention2) => ({ ...mention2, section: "context" }));
var readPlainCommands = (content) => linesOf(content).flatMap((line4) => {
  const text = (0, __parts.import_model.textAt)(line4);
  const start = /^\s*(?:<automated>\s*)?/.exec(text)[0].length;
  const end = text.indexOf("</", start);
  if (text.includes("`")) return [];
  return (0, __parts.import_mentions.readCommandLine)(
    (0, __parts.import_model.spanOf)(line4.source, line4.start + start, end < 0 ? line4.end : line4.start + end),
    "verify"
  );
});
function readText(span2, section2) {
  if (!/\w/.test((0, __parts.import_model.textAt)(span2))) return [];
  return (0, __parts.import_mentions.readMentions)(parseFragment(span2), span2.source, { section: section2 });
}
function readReferencedFiles(content) {
  return linesOf(content).flatMap((line4) => {
    const path3 = /^\s*(?:[-*]\s+)?@(\S+)/.exec((0, __parts.import_model.textAt)(line4))?.[1];
    if (!path3) return [];
    const start = line4.start + (0, __parts.import_model.textAt)(line4).indexOf(`@${path3}`) + 1;
    return (0, __parts.import_mentions.readFileField)((0, __parts.import_model.spanOf)(line4.source, start, start + path3.length), "read");
  });
}
function titleOf2(elements) {
  const content = find(elements, "objective") ?? find(elements, "name");
  const line4 = content && (0, __parts.import_model.textAt)(content).trim().split(/\r?\n/)[0];
  return (line4 ?? "").replace(/\*\*/g, "").replace(/(?<=[a-z)`])\.\s.*$|[.:]$/, "").trim();
}
function find(elements, name5) {
  for (const element of elements) {
    const found = element.name === name5 ? element.content : find(element.children, name5);
    if (found) return found;
  }
  return void 0;
}
function checkpointsIn(elements) {
  return elements.flatMap((element) => [
    .../\btype=["']?checkpoint/.test(element.attributes) ? [element.tag] : [],
    ...checkpointsIn(element.children)
  ]);
}
var contract2 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: true,
  recomputesWaves: true,
  ordersAdd: true,
  trackers: [".planning/STATE.md", ".planning/ROADMAP.md"]
};
var summary = /(?:^|[-/])SUMMARY\.md$/;
var summaryHome = /(?:^|\/)\.planning\/phases\/(?:.*\/)?\d[\w.]*-\w+-SUMMARY\.md$/;
var planHome = /(?:^|\/)\.planning\/phases\/(?:[^/]+\/)+(?:plans\/)?(?:\d[\w.]*-\w+(?:-[\w-]+)?-PLAN|PLAN-\d+)\.md$/;
var other = /-(?:CONTEXT|RESEARCH|VERIFICATION|UAT|VALIDATION|DISCUSSION-LOG)\.md$/;
var dialect2 = {
  name: "gsd",
  metadata: { plan: "gsd-plan" },
  places: "`.planning/phases/**/*-PLAN.md`",
  folders: [".planning"],
  settings: {
    files: /(?:^|\/)\.planning\/config\.json$/,
    plan: /^((?:.*\/)?\.planning\/)/,
    places: ["$1config.json"]
  },
  archive: /(?:^|\/)\.planning\/milestones\//,
  keeps: { path: /(?:^|\/)\.planning\/phases\/.*-PLAN\.md$/, expected: "front matter and `<task>` elements" },
  unseen,
  contract: contract2,
  declared: {
    step: "a plan file",
    barriers: "plans that close gaps wait for all others",
    progress: "`STATE.md` and `ROADMAP.md`, by every agent; a `SUMMARY.md` each",
    written: "front matter"
  },
  recognises(document) {
    const { source } = document;
    if (summaryHome.test(source.path)) return { role: "summary", plan: folderOf(source.path) };
    if (other.test(source.path)) return void 0;
    const keys = document.frontMatter?.entries;
    const shaped = keys?.has("phase") && keys.has("plan");
    if (!shaped && !(planHome.test(source.path) && source.text.trim())) return void 0;
    return { role: summary.test(source.path) ? "summary" : "plan", plan: folderOf(source.path) };
  },
  shows: "front matter with `phase` and `plan`, or `<task>` elements",
  forced: ({ source, frontMatter }) => ownKeys.some((key) => frontMatter?.entries.has(key)) || /^[ \t]*<tasks?\b/m.test(source.text) ? { role: "plan", plan: folderOf(source.path) } : void 0,
  read: readPhase,
  among: { kin: folderOf, tell: phaseIn, heed: withinPhases }
};
var ownKeys = ["phase", "plan", "wave", "depends_on", "files_modified"];
function readPhase(path3, files, settingsFiles) {
  const settings = readSettings(settingsFiles);
  const summaries = /* @__PURE__ */ new Map();
  for (const { document, role } of files)
    if (role === "summary" && !isHalted(document) && !isUnfinished(document))
      summaries.set(idOf(document).value, document.source);
  const plans = files.filter(({ role }) => role === "plan").map(({ document }) => document);
  const first2 = plans[0];
  if (!first2) return void 0;
  const elements = new Map(plans.map((document) => [document, elementsOf(document)]));
  const read = (documents) => documents.map((document) => readStep2(document, elements.get(document), summaries));
  const planned = plans.filter((document) => !closesGaps(document));
  const steps2 = byWave(read(planned.length ? planned : plans));
  const last2 = Math.max(0, ...steps2.map((step3) => step3.wave?.value ?? 0));
  const closing = metadataOf(plans.find(closesGaps) ?? first2)?.entries;
  const gap = closing?.get("gap_closure") ?? closing?.get("type");
  const later = planned.length ? read(plans.filter(closesGaps)) : [];
  const all = [...steps2, ...later.map((step3) => inLaterWave(step3, last2))];
  const ids2 = new Set(all.map(({ id: id3 }) => plain2(id3)));
  const met = new Set([...summaries.keys()].map(plain2).filter((id3) => !ids2.has(id3)));
  const named6 = all.map((step3) => withoutSlugs(step3, ids2)).map((step3) => ({ ...step3, dependsOn: step3.dependsOn.filter(({ id: id3 }) => !met.has(plain2(id3))) }));
  const dispatch = settings.delegates ? delegatedFirst(named6, plans) : { steps: named6, barriers: [] };
  const phase4 = scalarOf(metadataOf(first2), "phase");
  return makePlan({
    path: path3,
    dialect: dialect2.name,
    title: phase4?.value ?? "",
    ...settings.plan,
    contract: contractUnder(contract2, settings),
    span: phase4?.span ?? firstLine(first2.source),
    files: filesOf(files),
    steps: settings.serialises ? serialised(dispatch.steps) : dispatch.steps,
    barriers: [
      ...dispatch.barriers,
      ...gap && later.length ? [{ kind: "phase", span: gap.keySpan, before: steps2.length, strength: "contract" }] : []
    ],
    checkpoints: plans.flatMap((document) => checkpointsIn(elements.get(document))),
    flaws: plans.flatMap((document) => flawsOf(metadataOf(document), "gsd-plan"))
  });
}
function byWave(steps2) {
  let wave = 0;
  const placed = steps2.map((step3) => {
    wave = step3.wave?.value ?? wave;
    return { step: step3, wave };
  });
  return placed.sort((a, b) => a.wave - b.wave).map(({ step: step3 }) => step3);
}
var closesGaps = (document) => booleanOf(metadataOf(document), "gap_closure")?.value ?? scalarOf(metadataOf(document), "type")?.value === "gap_closure";
var isUnfinished = ({ source }) => /<!-- gsd:write-continue -->\s*$/.test(source.text);
var isHalted = ({ frontMatter }) => /^halted$/i.test(scalarOf(frontMatter, "status")?.value ?? "");
function withoutSlugs(step3, known4) {
  const dependsOn = step3.dependsOn.map((reference) => {
    const number3 = /^(\d[\d.]*-\d+[a-z]?)-[a-z]/i.exec(reference.id)?.[1];
    return number3 && !known4.has(plain2(reference.id)) ? { ...reference, id: number3 } : reference;
  });
  return { ...step3, dependsOn };
}
var inLaterWave = (step3, last2) => step3.wave ? {
  ...step3,
  wave: (0, __parts.import_model.located)(last2 + step3.wave.value, step3.wave.span),
  waveShown: `wave ${step3.wave.value} of those that close gaps`,
  isAddedLater: true
} : step3;
var elementsOf = (document) => readElements(document.source, metadataOf(document)?.span.end ?? 0);
function readStep2(document, elements, summaries) {
  const { source } = document;
  const metadata = metadataOf(document);
  const id3 = idOf(document);
  const state = stateOf(scalarOf(metadata, "status"), /^(?:completed?|done)$/i);
  const plan = metadata?.entries.get("plan");
  return makeStep({
    id: id3.value,
    title: titleOf2(elements) || (document.frontMatter ? "" : document.outline.children[0]?.title ?? ""),
    span: plan ? (0, __parts.import_model.spanOf)(source, plan.keySpan.start, plan.value.span.end) : firstLine(source),
    idSpan: id3.span,
    extent: (0, __parts.import_model.spanOf)(source, 0, source.text.length),
    fields: fieldsOf(metadata, ["depends_on", "wave", "files_modified", "autonomous", "type"]),
    dependsOn: metadata ? referencesOf(metadata.entries.get("depends_on") ?? metadata.entries.get("depends-on")) : labelledWaits(document),
    mentions: elements.length > 0 || metadata ? readPlanMentions(metadata, elements, source) : readWorkOf(document),
    ...state.cancelled ? state : { done: (0, __parts.import_model.located)(summaries.has(id3.value), id3.span) },
    ...waveOf(metadata),
    slots: slotsOf(document, { depends_on: "depends_on" })
  });
}
function waveOf(metadata) {
  const wave = numberOf(metadata, "wave");
  if (!wave) return {};
  if (wave.value > 0) return { wave };
  return { wave: (0, __parts.import_model.located)(1, wave.span), waveShown: `wave 1 (written as ${wave.value})` };
}
var labelledWaits = ({ root, source }) => (0, __parts.import_parse.labelsOf)(root.children, source).filter(({ name: name5 }) => waitsLabel.test(name5)).flatMap(
  ({ value: { span: span2 } }) => [...(0, __parts.import_model.textAt)(span2).matchAll(/\b\d[\d.]*-\d+[a-z]?\b/gi)].map(({ 0: id3, index }) => {
    const start = span2.start + index;
    return { kind: "step", id: id3, form: "label", span: (0, __parts.import_model.spanOf)(source, start, start + id3.length) };
  })
);
var readWorkOf = ({ outline, source }) => readWork(blocksOf(outline), source);
function idOf(document) {
  const { source } = document;
  const metadata = metadataOf(document);
  const phase4 = scalarOf(metadata, "phase");
  const plan = scalarOf(metadata, "plan");
  const number3 = /^\d+(?:\.\d+)*[a-z]?/i.exec(phase4?.value ?? "")?.[0];
  const span2 = plan?.span ?? firstLine(source);
  const named6 = /(?:^|\/)(\d[\w.]*-\w+)(?:-[\w-]+)?-(?:PLAN|SUMMARY)\.md$/.exec(source.path)?.[1];
  const given = plan?.value.startsWith(`${number3}-`) ? plan.value : `${number3 ?? ""}-${plan?.value ?? ""}`;
  if (!number3 || !plan) return (0, __parts.import_model.located)(named6 ?? plan?.value ?? baseName(source.path), span2);
  return (0, __parts.import_model.located)(named6 && plain2(named6) === plain2(given) ? named6 : given, span2);
}
var mark = /^(?:[-*+]|\d+[.)])(?:[ \t]+(?:\[([^\]\r\n])\](\*?)(?:[ \t]+|(?=\r?$)))?)?/m;
function itemsIn(blocks, source) {
  return blocks.filter((block) => block.type === "list").flatMap((list2) => listItems(list2, source));
}
var listItems = (list2, source) => list2.children.map((node) => readItem(node, source));
function readItem(node, source) {
  const extent = (0, __parts.import_parse.spanOfNode)(source, node);
  const first2 = node.children[0];
  const whole2 = source.text.slice(extent.start, extent.end);
  const found = mark.exec(whole2) ?? [""];
  const start = extent.start + found[0].length;
  const end = Math.max(start, first2?.type === "paragraph" ? (0, __parts.import_parse.spanOfNode)(source, first2).end : start);
  const paragraph = source.text.slice(start, end);
  const line4 = /^[^\r\n]*/.exec(paragraph)[0].trimEnd();
  const at = found[1] === void 0 ? -1 : extent.start + found[0].indexOf("[");
  return {
    node,
    box: at < 0 ? void 0 : (0, __parts.import_model.located)(found[1], (0, __parts.import_model.spanOf)(source, at, at + 3)),
    star: found[2] ? (0, __parts.import_model.spanOf)(source, at + 3, at + 4) : void 0,
    head: (0, __parts.import_model.spanOf)(source, start, start + line4.length),
    text: plain3(paragraph),
    extent,
    children: node.children.filter((child2) => child2.type === "list").flatMap((list2) => listItems(list2, source))
  };
}
var plain3 = (text) => text.replace(/\*\*|`/g, "").replace(/\s{2,}|[^\S ]/g, " ").trim();
var isTicked = (box4) => box4 && (0, __parts.import_model.located)(/[xX✓✔]/.test(box4.value), box4.span);
function* itemsBelow(section2, source) {
  for (const item of itemsIn(section2.blocks, source)) yield { item, section: section2 };
  for (const child2 of section2.children) yield* itemsBelow(child2, source);
}
function idOf2(item, pattern) {
  const line4 = (0, __parts.import_model.textAt)(item.head);
  const found = pattern.exec(line4);
  if (!found) return void 0;
  const start = item.head.start + found[0].indexOf(found[1]);
  const { source, end } = item.head;
  return {
    id: (0, __parts.import_model.located)(found[1], (0, __parts.import_model.spanOf)(source, start, start + found[1].length)),
    rest: (0, __parts.import_model.spanOf)(source, item.head.start + found[0].length, end)
  };
}
function doneOf(blocks, source) {
  let first2;
  for (const box4 of boxesIn(blocks, source)) {
    if (!box4.value) return box4;
    first2 ??= box4;
  }
  return first2;
}
function* boxesIn(nodes, source) {
  for (const node of nodes) {
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      const at = source.text.indexOf("[", (0, __parts.import_parse.spanOfNode)(source, node).start);
      yield (0, __parts.import_model.located)(node.checked, (0, __parts.import_model.spanOf)(source, at, at + 3));
    }
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote")
      yield* boxesIn(node.children, source);
  }
}
function detailOf({ outline, source }) {
  const listed4 = (title2, verb2) => [...(0, __parts.import_parse.sectionsBelow)(outline)].filter((section2) => title2.test(section2.title)).flatMap(({ blocks }) => itemsIn(blocks, source)).flatMap(({ head: head2 }) => readFileLine(head2, verb2));
  const work2 = [...(0, __parts.import_parse.sectionsBelow)(outline)].filter(({ title: title2 }) => /^(?:Description|Steps)$/i.test(title2));
  return {
    inputs: listed4(/^Inputs?$/i, "read"),
    outputs: listed4(/^Expected Outputs?$/i, "write"),
    said: work2.flatMap((section2) => readWork(blocksOf(section2), source))
  };
}
var withDetail = (step3, detail2) => detail2 ? { ...step3, mentions: [...step3.mentions, ...detail2.outputs, ...detail2.inputs, ...detail2.said] } : step3;
function withInputs(steps2, details) {
  const makers = /* @__PURE__ */ new Map();
  return steps2.map((step3) => {
    const detail2 = details.get(step3.id);
    const waits4 = /* @__PURE__ */ new Map();
    for (const { subject: subject2, span: span2 } of detail2?.inputs ?? []) {
      const maker = subject2.kind === "path" ? makers.get(subject2.path) : void 0;
      if (maker && !waits4.has(maker)) waits4.set(maker, { kind: "step", id: maker, form: "metadata", span: span2 });
    }
    for (const { subject: subject2 } of detail2?.outputs ?? [])
      if (subject2.kind === "path") makers.set(subject2.path, step3.id);
    return waits4.size > 0 ? { ...step3, dependsOn: [...step3.dependsOn, ...waits4.values()] } : step3;
  });
}
var minutesOf = (0, __parts.import_model.tableOf)({ m: 1, h: 60, d: 8 * 60, w: 5 * 8 * 60 });
var number2 = String.raw`(\d{1,5}(?:\.\d{1,3})?)`;
var unit = String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)(?![\w-])`;
var lead3 = String.raw`^(?:[\p{L}/ ]{0,24}[(\[,–—-]\s{0,3})?(?:about |approx\.? |est\.? )?[~≈<≤]?\s{0,3}`;
var span = (0, __parts.import_model.lettered)(
  String.raw`${lead3}${number2}\s{0,3}(?:${unit})?(?:\s{0,3}(?:-|–|—|to)\s{0,3}${number2})?[\s-]{0,3}(?:${unit})?`,
  "i"
);
var rest = new RegExp(String.raw`^\s{0,3}(?:and )?${number2}\s{0,3}(m|min|mins|minutes?)(?![\w-])`, "i");
var attached = (0, __parts.import_model.lettered)(String.raw`^\s{0,3}[\p{L}%$]`);
function durationIn(text, unit4) {
  const match = span(text).exec(text);
  if (!match) return void 0;
  const [whole2, low, early, high, late] = match;
  const last2 = scaleOf(late ?? early ?? unit4);
  if (last2 === void 0 || !(late ?? early) && attached(text).test(text.slice(whole2.length)))
    return void 0;
  const from = Number(low) * (scaleOf(early) ?? last2);
  if (high !== void 0) return (from + Number(high) * last2) / 2;
  return from + Number(rest.exec(text.slice(whole2.length))?.[1] ?? 0);
}
var scaleOf = (unit4) => unit4 === void 0 ? void 0 : minutesOf.get(unit4[0].toLowerCase());
var verbs2 = (0, __parts.import_model.tableOf)({
  new: "create",
  create: "create",
  add: "create",
  modify: "modify",
  modified: "modify",
  update: "modify",
  edit: "modify",
  delete: "delete",
  remove: "delete",
  move: "rename",
  rename: "rename"
});
var mark2 = /\[(NEW|CREATE|ADD|MODIFY|MODIFIED|UPDATE|EDIT|DELETE|REMOVE|MOVE|RENAME)\][ \t:]*([^\r\n]*)/g;
var link = /^`?\[`?([^\]`]+)`?\]\([^)]*\)/;
var withoutFences = (text) => text.replace(
  /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[`~]*[ \t]*$/gm,
  (code2) => code2.replace(/[^\r\n]/g, " ")
);
function markedFiles(text) {
  const prose = withoutFences((0, __parts.import_model.textAt)(text));
  return [...prose.matchAll(mark2)].flatMap((match) => {
    const verb2 = verbs2.get(match[1].toLowerCase());
    const start = text.start + match.index + match[0].length - match[2].length;
    const linked = link.exec(match[2]);
    if (linked) {
      const at = start + linked[0].indexOf(linked[1]);
      return (0, __parts.import_mentions.readFileField)((0, __parts.import_model.spanOf)(text.source, at, at + linked[1].length), verb2);
    }
    const value = /^(?:`[^`]+`|[^\s`]+)(?:\s*(?:->|→|,)\s*(?:`[^`]+`|[^\s`]+))*/.exec(match[2])?.[0] ?? "";
    return (0, __parts.import_mentions.readFileField)((0, __parts.import_model.spanOf)(text.source, start, start + value.length), verb2);
  });
}
var finished = /^\W*(?:done|completed?|finished|closed|implemented|完成|已完成|完了|erledigt|fertig|terminé|hecho|completado|concluído|✅|☑)/i;
var statusWord = /^(?:status|state|状态|ステータス|statut|estado|stand)$/i;
function readHeadedSteps(headed) {
  const phases = /* @__PURE__ */ new Map();
  const steps2 = headed.map((each) => readHeadedStep(each, each.group && phaseOf2(each.group, phases)));
  return { steps: steps2, phases: [...phases.values()] };
}
function phaseOf2({ section: section2, id: id3, title: title2 }, phases) {
  const known4 = phases.get(section2);
  if (known4) return known4;
  const { source } = section2.span;
  const phase4 = makePhase({
    id: id3,
    title: title2,
    span: section2.span,
    dependsOn: waitsIn((0, __parts.import_parse.labelsOf)(section2.blocks, source), "label").map((each) => ({
      ...each,
      kind: "phase"
    })),
    mentions: (0, __parts.import_mentions.readMentions)(section2.blocks, source, { section: "context" })
  });
  phases.set(section2, phase4);
  return phase4;
}
function readHeadedStep({ section: section2, id: id3, at, title: title2 }, phase4) {
  const { source } = section2.span;
  const blocks = blocksOf(section2);
  const labels2 = labelsIn(blocks, section2);
  const written = (0, __parts.import_model.textAt)(section2.span);
  const shown = id3.includes(".") && !written.includes(id3) ? id3.slice(id3.lastIndexOf(".") + 1) : id3;
  const start = section2.span.start + Math.max(0, written.indexOf(shown, Math.max(0, Math.min(at, written.length - 1) - 4)));
  const waits4 = labels2.filter(({ name: name5 }) => waitsLabel.test(name5));
  return makeStep({
    id: id3,
    title: title2,
    span: section2.span,
    idSpan: (0, __parts.import_model.spanOf)(source, start, start + shown.length),
    extent: section2.extent,
    phase: phase4,
    fields: waits4.map(({ nameSpan, value }) => ({
      name: "depends_on",
      key: nameSpan,
      value,
      form: "label"
    })),
    dependsOn: withoutItself(waitsIn(labels2, "label"), id3),
    mentions: mentionsOf(section2, blocks),
    parallel: parallelOf(section2, labels2),
    done: doneBy(section2, labels2) ?? doneOf(blocks, source)
  });
}
var withoutItself = (references2, id3) => references2.filter(
  (each, index, all) => each.id !== id3 && all.findIndex((other3) => other3.id === each.id) === index
);
function labelsIn(blocks, { span: span2 }) {
  const inLists = blocks.flatMap(
    (block) => block.type === "list" ? block.children.flatMap((item) => (0, __parts.import_parse.labelsOf)(item.children, span2.source)) : []
  );
  return [...(0, __parts.import_parse.labelsOf)(blocks, span2.source), ...inLists];
}
function mentionsOf({ heading: heading5, span: span2, extent }, blocks) {
  const { source } = span2;
  const title2 = heading5 ? (0, __parts.import_mentions.readMentions)([heading5], source, { section: "title" }) : [];
  const marked3 = markedFiles(extent);
  const places = new Set(marked3.map((mention2) => mention2.span.start));
  const work2 = readWork(
    blocks.filter((block) => !isWait(block, span2)),
    source,
    partNamed
  ).filter((mention2) => !places.has(mention2.span.start));
  return [...title2, ...marked3, ...work2];
}
function isWait(block, { source }) {
  const labels2 = (0, __parts.import_parse.labelsOf)([block], source);
  return labels2.length > 0 && labels2.every(({ name: name5 }) => waitsLabel.test(name5));
}
function partNamed(title2) {
  if (/^(?:risks?|rollback|alternatives?|open questions?|out of scope|non-goals?|references?|notes?$|estimate|effort)/i.test(
    title2
  ))
    return void 0;
  if (/^(?:why|background|context|motivation|problem|rationale|current state|goal|objective|summary)/i.test(
    title2
  ))
    return "context";
  if (/^(?:acceptance|success criteria|definition of done|verification|validation|test plan|exit criteria|done when)/i.test(
    title2
  ))
    return "verify";
  return sectionNamed(title2);
}
function parallelOf(section2, labels2) {
  const text = (0, __parts.import_model.textAt)(section2.span);
  const mark5 = /\[P\]|[(（]\s*(?:can (?:be )?run in |in )?parallel(?:izable)?\s*[)）]/.exec(text);
  if (mark5) {
    const start = section2.span.start + mark5.index;
    return (0, __parts.import_model.located)(true, (0, __parts.import_model.spanOf)(section2.span.source, start, start + mark5[0].length));
  }
  const label2 = labels2.find(({ name: name5 }) => /^(?:parallel(?:izable)?|can run in parallel|并行)$/i.test(name5));
  const said = label2 && /^\W*(yes|true|no|false|是|否)/i.exec(label2.value.value)?.[1];
  return said ? (0, __parts.import_model.located)(/^(?:yes|true|是)$/i.test(said), label2.value.span) : void 0;
}
function doneBy({ span: span2 }, labels2) {
  const label2 = labels2.find(({ name: name5 }) => statusWord.test(name5));
  if (label2) return (0, __parts.import_model.located)(finished.test(label2.value.value), label2.value.span);
  return /[✅☑✔]|[(（[]\s*(?:done|completed?|完成|完了)\s*[)）\]]|[—–-]\s*(?:DONE|COMPLETED?)\s*$/i.test(
    (0, __parts.import_model.textAt)(span2)
  ) ? (0, __parts.import_model.located)(true, span2) : void 0;
}
var name2 = /^\**([ST]\d+(?:\.\d+)?[a-z]?)\s*[:.—–-]\**\s*/;
function readListed(document) {
  const { outline, source } = document;
  const listed4 = [...itemsBelow(outline, source)].flatMap(({ item }) => readItem2(item) ?? []);
  return listed4.length > 0 ? listed4 : readHeadedSteps(headingsIn(document)).steps;
}
var heading = /^\**(T\d+[a-z]?)\**\s*(?:--|[:.·—–-])\s*/;
var headingsIn = ({ outline }) => [...(0, __parts.import_parse.sectionsBelow)(outline)].flatMap((section2) => {
  const found = heading.exec(section2.title);
  if (!found) return [];
  const title2 = section2.title.slice(found[0].length).replace(/\s*`?est:[^`]*`?\s*$/, "");
  return [{ section: section2, id: found[1], at: 0, title: title2, word: "code", group: void 0 }];
});
function readItem2(item) {
  const found = item.box && idOf2(item, name2);
  if (!found) return void 0;
  const { source } = item.head;
  const text = (0, __parts.import_model.textAt)(item.head);
  const estimate = /`est:\s*([^`]+)`/.exec(text);
  const minutes = estimate ? durationIn(estimate[1]) : void 0;
  const at = item.head.start + (estimate?.index ?? 0);
  return makeStep({
    id: found.id.value,
    title: plain3(text.replace(name2, "").replace(/`(?:est|risk|depends):[^`]*`/g, "")),
    span: item.head,
    idSpan: found.id.span,
    extent: item.extent,
    dependsOn: dependsIn(item),
    mentions: item.children.flatMap((child2) => mentionsOf2(child2)),
    done: isTicked(item.box),
    ...minutes !== void 0 && {
      estimate: { value: minutes, span: (0, __parts.import_model.spanOf)(source, at, at + estimate[0].length) }
    }
  });
}
function dependsIn({ head: head2 }) {
  const found = /`depends:\s*\[([^\]]*)\]`/.exec((0, __parts.import_model.textAt)(head2));
  if (!found?.[1]?.trim()) return [];
  const start = head2.start + found.index + found[0].indexOf(found[1]);
  return stepsNamed((0, __parts.import_model.spanOf)(head2.source, start, start + found[1].length), "metadata");
}
function mentionsOf2(child2) {
  const { source } = child2.head;
  const text = (0, __parts.import_model.textAt)(child2.head);
  const files = /^\**Files:?\**:?\s*/i.exec(text);
  if (files) return readFileLine((0, __parts.import_model.spanOf)(source, child2.head.start + files[0].length, child2.head.end), "write");
  if (/^\**(?:Why|Done when|Skills)\b/i.test(text)) return [];
  return readWork(child2.node.children, source).map(
    (mention2) => /^\**Verify\b/i.test(text) ? { ...mention2, section: "verify" } : mention2
  );
}
var contract3 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids2) => `## Inputs: what ${ids2.join(", ")} puts out`,
  trackers: [".gsd/STATE.md"]
};
var reactive = { mode: { value: "parallel", strength: "contract" } };
var home = /(?:^|\/)\.gsd\/(?:.*\/)?milestones\//;
var slice = /(?:^|\/)S\d+-PLAN\.md$/;
var roadmap = /(?:^|\/)M\d+[\w-]*-ROADMAP\.md$/;
var detail = /(?:^|\/)tasks\/(T\d+)-PLAN\.md$/;
var summary2 = /(?:^|\/)tasks\/(T\d+)-SUMMARY\.md$/;
var dialect3 = {
  name: "gsd-2",
  places: "`.gsd/milestones/*/slices/*/*-PLAN.md`, `.gsd/milestones/*/*-ROADMAP.md`",
  folders: [".gsd"],
  contract: contract3,
  declared: {
    step: "a task of a slice, or a slice of a roadmap",
    barriers: "-",
    progress: "boxes of the slice, by the one who dispatches; a `SUMMARY.md` each",
    written: "-"
  },
  shows: "tasks such as `- [ ] **T01: Title**`",
  forced: ({ source }) => ({ role: "slice", plan: source.path }),
  recognises({ source: { path: path3, text } }) {
    if (!home.test(path3)) return void 0;
    const folder2 = folderOf(path3);
    if (slice.test(path3)) return { role: "slice", plan: folder2 };
    if (roadmap.test(path3))
      return /^[-*] \[[^\]]\] \**S\d/m.test(text) ? { role: "roadmap", plan: path3 } : void 0;
    if (detail.test(path3)) return { role: "task", plan: folderOf(folder2) };
    return summary2.test(path3) ? { role: "summary", plan: folderOf(folder2) } : void 0;
  },
  read: readPlan2
};
function readPlan2(path3, files) {
  const list2 = files.find(({ role }) => role === "slice" || role === "roadmap");
  if (!list2) return void 0;
  const { document } = list2;
  const details = detailsIn(files);
  const read = readListed(document).map((step3) => withDetail(step3, details.get(step3.id)));
  if (read.length === 0) return void 0;
  const steps2 = list2.role === "slice" ? withInputs(read, details) : read;
  return makePlan({
    path: path3,
    dialect: dialect3.name,
    ...titleOf(document),
    contract: list2.role === "slice" && areKnown(read, details) ? { ...contract3, ...reactive } : contract3,
    files: filesOf(files),
    steps: steps2.map((step3) => finishedIn(step3, files))
  });
}
var areKnown = (steps2, details) => steps2.every(({ id: id3 }) => (details.get(id3)?.outputs.length ?? 0) > 0);
var detailsIn = (files) => new Map(
  files.flatMap(({ document, role }) => {
    const id3 = role === "task" ? detail.exec(document.source.path)?.[1] : void 0;
    return id3 ? [[id3, detailOf(document)]] : [];
  })
);
var idIn = ({ path: path3 }) => summary2.exec(path3)?.[1];
function finishedIn(step3, files) {
  const written = files.some(({ role, document }) => role === "summary" && idIn(document.source) === step3.id);
  return written ? { ...step3, done: (0, __parts.import_model.located)(true, step3.done?.span ?? step3.span) } : step3;
}
var known2 = /* @__PURE__ */ new WeakMap();
function metadataOf2(document) {
  const { frontMatter } = document;
  if (!frontMatter?.flaws.some(({ kind }) => kind === "unreadable-metadata")) return frontMatter;
  const found = known2.get(document) ?? byLine2(frontMatter);
  known2.set(document, found);
  return found;
}
var line = /^([\w-]+:[ \t]+(?!["'[{|>&*!%@`]))([^\r\n]*)$/gm;
function byLine2(metadata) {
  const { source, start, end } = metadata.span;
  const read = (0, __parts.import_parse.readYaml)(
    source,
    start,
    end,
    (text) => text.replace(line, (_, lead7, value) => lead7 + masked(value))
  );
  const isBroken2 = read.flaws.some(({ kind }) => kind === "unreadable-metadata");
  return isBroken2 ? metadata : { ...read, entries: unmasked(read.entries) };
}
var masked = (value) => /\S:\s*\w+:\s|(?<![a-z])[a-z]{3,}(?:_[a-z]*)?:\s*https?:|Z[a-z]+:/.test(value) ? value : value.replace(/: /g, ":\xA0");
var unmasked = (entries) => new Map([...entries].map(([key, entry]) => [key, { ...entry, value: unmaskedValue(entry.value) }]));
function unmaskedValue(value) {
  if (value.kind === "scalar") return { ...value, text: value.text.replaceAll("\xA0", " ") };
  if (value.kind === "list") return { ...value, items: value.items.map(unmaskedValue) };
  return { ...value, entries: unmasked(value.entries) };
}
var taskFile = /(?:^|\/)(\d+[a-z]?(?:\.\d+)?)(?:-(?!analysis\.md)[^/]*)?\.md$/;
var numberOf2 = ({ path: path3 }, pattern) => {
  const found = pattern.exec(path3);
  return found?.[1] ?? found?.[2] ?? baseName(path3);
};
function ownNames(tasks2, known4) {
  const found = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const task4 of tasks2) {
    const { source } = task4;
    const frontMatter = metadataOf2(task4);
    const stated2 = ["task_id", "task_number"].flatMap((key) => scalarOf(frontMatter, key)?.value ?? [])[0] ?? /^\*\*Task (?:ID|Number):?\*\*:?\s*#?(\d+)\s*$/im.exec(source.text)?.[1];
    if (!stated2 || known4.has(stated2)) continue;
    if (found.has(stated2)) twice.add(stated2);
    found.set(stated2, numberOf2(source, taskFile));
  }
  for (const name5 of twice) found.delete(name5);
  return found;
}
function byFile(step3, names3) {
  if (names3.size === 0) return step3;
  const named6 = (references2) => references2.map((each) => ({ ...each, id: names3.get(each.id) ?? each.id }));
  return { ...step3, dependsOn: named6(step3.dependsOn), conflictsWith: named6(step3.conflictsWith) };
}
function readHeader(outline, source) {
  const top = outline.children[0];
  const part = top?.children.find((child2) => /^metadata$/i.test(child2.title)) ?? top;
  const end = part === top ? top?.children[0]?.extent.start ?? source.text.length : part.extent.end;
  const start = part?.span.end ?? 0;
  const text = source.text.slice(start, end);
  const field2 = (name5) => {
    const found = new RegExp(`\\*\\*(?:${name5}):?\\*\\*:?\\s*([^*\\r\\n]*)`, "i").exec(text);
    if (!found) return void 0;
    const at = start + found.index + found[0].length - found[1].length;
    const value = found[1].trimEnd();
    return (0, __parts.import_model.located)(value, (0, __parts.import_model.spanOf)(source, at, at + value.length));
  };
  const [depends, status2, parallel] = [field2("Depends on|Dependencies"), field2("Status"), field2("Parallel")];
  return {
    ...depends ? { dependsOn: depends.span } : {},
    ...status2 ? { status: status2 } : {},
    ...parallel ? { parallel: (0, __parts.import_model.located)(/^true|^yes/i.test(parallel.value), parallel.span) } : {}
  };
}
function dependenciesInText(outline, known4) {
  const section2 = [...(0, __parts.import_parse.sectionsBelow)(outline)].find(({ title: title2 }) => /^dependencies$/i.test(title2));
  if (!section2) return void 0;
  const { source } = section2.extent;
  const found = [];
  for (const match of source.text.slice(section2.span.end, section2.extent.end).matchAll(/\b(?:tasks?|issues?)\s+#?([^\r\n:—(]*)/gi)) {
    const start = section2.span.end + match.index + match[0].length - match[1].length;
    for (const { ids: ids2, span: span2 } of idsIn((0, __parts.import_model.spanOf)(source, start, start + match[1].length)))
      for (const id3 of ids2) if (known4.has(id3)) found.push({ kind: "step", id: id3, form: "prose", span: span2 });
  }
  return found;
}
function headerSlot(value) {
  const text = (0, __parts.import_model.textAt)(value);
  const inside2 = /^\[.*\S.*\]$/.test(text) ? (0, __parts.import_model.spanOf)(value.source, value.start + 1, value.end - 1) : value;
  const ids2 = readReferences(value, "label").map(({ id: id3 }) => id3);
  return statedSlot("depends_on", inside2, ids2);
}
function sectionSlot(body) {
  const { span: span2 } = body.at(-1);
  const { source } = span2;
  const lineStart = source.text.lastIndexOf("\n", span2.start - 1) + 1;
  const lead7 = /^[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?/.exec(source.text.slice(lineStart))[0].length;
  const end = lineStart + /^[^\r\n]*/.exec(source.text.slice(lineStart))[0].trimEnd().length;
  return statedLine(
    "Task",
    (0, __parts.import_model.spanOf)(source, lineStart + lead7, end),
    body.map(({ id: id3 }) => id3)
  );
}
var title = /^(?:Work\s+)?Stream\s+([A-Z]|\d+)\b(?!\s+(?:is\s+)?(?:complete|completion|done|finished|ready)\b)\s*[:：.—–-]*\s*/i;
var streamsIn = ({ outline }) => [...(0, __parts.import_parse.sectionsBelow)(outline)].filter((section2) => title.test(section2.title));
var filesOfStreams = (analysis) => [...(0, __parts.import_parse.sectionsBelow)(analysis.outline)].filter((section2) => /\bstream\b/i.test(section2.title)).flatMap((section2) => declaredIn(section2, analysis));
function declaredIn({ blocks }, { source }) {
  const items = blocks.flatMap((block) => block.type === "list" ? block.children : []);
  const inItems = items.flatMap((item) => readWork(item.children, source));
  return [...readWork(blocks, source), ...inItems].filter(({ section: section2 }) => section2 === "files");
}
function readStreams(analysis, { dialect: dialect23, contract: contract26, progress: progress2 }) {
  const sections2 = streamsIn(analysis);
  if (sections2.length < 2) return void 0;
  const { source, outline } = analysis;
  const heading5 = outline.children[0];
  const file = { source, role: "analysis" };
  return makePlan({
    path: source.path,
    dialect: dialect23,
    title: heading5?.title ?? "",
    contract: contract26,
    span: heading5?.span ?? firstLine(source),
    files: [file],
    steps: sections2.map((section2) => readStream(section2, analysis, progress2))
  });
}
function readStream(section2, analysis, progress2) {
  const { source } = analysis;
  const [lead7, id3 = ""] = title.exec(section2.title);
  const at = section2.span.start + Math.max(0, (0, __parts.import_model.textAt)(section2.span).search(/(?<=Stream\s+)[A-Z\d]/i));
  const state = scalarOf(progress2.get(id3.toUpperCase())?.frontMatter, "status");
  const blocks = blocksOf(section2);
  return makeStep({
    id: id3,
    title: section2.title.slice(lead7.length),
    span: section2.span,
    idSpan: (0, __parts.import_model.spanOf)(source, at, at + id3.length),
    extent: section2.extent,
    dependsOn: waitsFor(section2, id3),
    mentions: [...declaredIn(section2, analysis), ...readWork(blocks, source).filter(isSaid)],
    ...state ? stateOf(state, /^(?:closed|completed?|done)$/i) : { done: (0, __parts.import_model.located)(false, section2.span) }
  });
}
var isSaid = ({ section: section2 }) => section2 !== "files";
function waitsFor({ blocks, span: span2 }, own2) {
  const inLists = blocks.flatMap((block) => block.type === "list" ? block.children : []);
  const labels2 = [blocks, ...inLists.map((item) => item.children)].flatMap(
    (each) => (0, __parts.import_parse.labelsOf)(each, span2.source)
  );
  return labels2.filter(({ name: name5 }) => /^(?:can start|dependencies|depends on|blocked by)$/i.test(name5)).flatMap(({ value }) => streamsNamed(value.span)).filter(
    (reference, index, all) => reference.id !== own2 && all.findIndex(({ id: id3 }) => id3 === reference.id) === index
  );
}
function streamsNamed(span2) {
  const text = (0, __parts.import_model.textAt)(span2);
  if (/^\W*(?:immediately|none)\b|\bparallel with\b/i.test(text)) return [];
  return [
    ...text.matchAll(
      /\bstreams?\s+((?:[A-Z]|\d+)\b(?:\s*(?:,|&|\+|and)\s*(?:stream\s+)?(?:[A-Z]|\d+)\b)*)/gi
    )
  ].flatMap((match) => {
    const start = span2.start + match.index + match[0].length - match[1].length;
    return [...match[1].matchAll(/(?<![A-Za-z])(?:[A-Z]|\d+)\b/g)].map((id3) => ({
      kind: "step",
      id: id3[0],
      form: "label",
      span: (0, __parts.import_model.spanOf)(span2.source, start + id3.index, start + id3.index + id3[0].length)
    }));
  });
}
function readTask(document, analysis, known4) {
  const { source, outline } = document;
  const frontMatter = metadataOf2(document);
  const id3 = numberOf2(source, taskFile);
  const heading5 = outline.children[0];
  const name5 = scalarOf(frontMatter, "name");
  const span2 = name5?.span ?? heading5?.span ?? firstLine(source);
  const body = dependenciesInText(outline, known4);
  const head2 = readHeader(outline, source);
  const declared2 = frontMatter?.entries.has("depends_on") ?? false;
  const fromHeader = head2.dependsOn && readReferences(head2.dependsOn, "label");
  const dependsOn = declared2 ? referencesOf(frontMatter?.entries.get("depends_on")) : fromHeader ?? body ?? [];
  const status2 = scalarOf(frontMatter, "status") ?? head2.status;
  const step3 = makeStep({
    id: id3,
    title: name5?.value ?? heading5?.title.replace(/^Task(?:\s+[\w.]+)?\s*[:—–]\s*/, "") ?? "",
    span: span2,
    idSpan: idSpanOf(document, id3, span2),
    extent: (0, __parts.import_model.spanOf)(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["depends_on", "parallel", "conflicts_with", "status"]),
    dependsOn,
    conflictsWith: referencesOf(frontMatter?.entries.get("conflicts_with")),
    parallel: booleanOf(frontMatter, "parallel") ?? partnersOf(document) ?? head2.parallel,
    mentions: [
      ...filesNamed(document),
      ...readWork(workOf(outline), source, partNamed2),
      ...analysis ? filesOfStreams(analysis) : []
    ],
    ...stateOf(status2, /^(?:closed|completed?|done)$/i),
    slots: slotsIn(document, head2, body)
  });
  return { step: step3, id: (0, __parts.import_model.located)(id3, span2), body, declared: declared2 };
}
var filesNamed = (document) => ["files", "files_modified"].flatMap(
  (key) => itemsOf(metadataOf2(document)?.entries.get(key)).flatMap(({ span: span2 }) => readFileLine(span2, "write"))
);
function slotsIn(document, { dependsOn: header2 }, body = []) {
  const followed = [
    ...slotsOf(asRead(document), { depends_on: "depends_on" }),
    ...header2 ? [headerSlot(header2)] : []
  ];
  return followed.length > 0 && body.length > 0 ? [...followed, sectionSlot(body)] : followed;
}
var asRead = (document) => ({ frontMatter: metadataOf2(document) });
function partnersOf(document) {
  const first2 = itemsOf(metadataOf2(document)?.entries.get("parallel"))[0];
  return first2 && (0, __parts.import_model.located)(true, first2.span);
}
function idSpanOf(document, id3, fallback) {
  const { outline } = document;
  const frontMatter = metadataOf2(document);
  const own2 = scalarOf(frontMatter, "task_id") ?? scalarOf(frontMatter, "task");
  if (own2?.value === id3) return own2.span;
  const heading5 = outline.children[0];
  const found = heading5 && [...idsIn(heading5.span)].find(({ ids: ids2 }) => ids2[0] === id3);
  return found?.span ?? fallback;
}
var idle = /^(?:dependencies|effort|estimate|metadata|notes?|risks?|references?|related)/i;
var workOf = (outline) => outline.children.flatMap((child2) => blocksOf(child2));
function partNamed2(title2) {
  if (idle.test(title2)) return void 0;
  if (/^(?:overview|objectives?|context|background|problem|goal)/i.test(title2)) return "context";
  if (/^(?:definition of done|success criteria|verification|validation|testing)/i.test(title2))
    return "verify";
  return sectionNamed(title2);
}
var contract4 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  bareIds: true,
  trackers: []
};
var home2 = /(?:^|\/)\.claude\/epics\/(?:[^/]+\/)+[^/]+\.md$/;
var besides = /(?:^|\/)updates\/|(?:^|\/)(?:execution-status|github-mapping)\.md$|-(?:summary|report|status)\.md$/i;
var progressFile = /^(.*)\/updates\/(\d+[a-z]?)\/stream-(\w+)\.md$/i;
var analysisFile = /(?:^|\/)(?:(\d+[a-z]?)-analysis|analysis-(\d+[a-z]?))\.md$/;
var dialect4 = {
  name: "ccpm",
  metadata: { task: "ccpm-task" },
  places: "`.claude/epics/*/*.md`",
  folders: [".claude"],
  archive: /(?:^|\/)\.claude\/epics\/(?:[^/]+\/)*\.?archived?\//,
  contract: contract4,
  declared: {
    step: "a task file",
    barriers: "-",
    progress: "`status` of each task's own file",
    written: "front matter, and where the text states the same"
  },
  recognises(document) {
    const { path: path3 } = document.source;
    const progress2 = home2.test(path3) && progressFile.exec(path3);
    if (progress2) return { role: "progress", plan: progress2[1] };
    if (besides.test(path3)) return void 0;
    const keys = document.frontMatter?.entries;
    const shaped = keys?.has("depends_on") && keys.has("parallel") && keys.has("status");
    if (!shaped && !home2.test(path3)) return void 0;
    const plan = folderOf(path3);
    if (analysisFile.test(path3)) return { role: "analysis", plan };
    if (taskFile.test(path3)) return { role: "task", plan };
    return /(?:^|\/)epic\.md$/.test(path3) ? { role: "epic", plan } : void 0;
  },
  shows: "front matter with `depends_on` or `parallel`",
  forced(document) {
    const keys = document.frontMatter?.entries;
    const header2 = readHeader(document.outline, document.source);
    const shaped = ["depends_on", "parallel", "conflicts_with"].some((key) => keys?.has(key));
    return shaped || header2.dependsOn || header2.parallel ? { role: "task", plan: folderOf(document.source.path) } : void 0;
  },
  read: readEpic
};
function readEpic(path3, files) {
  const of = (role) => files.filter((file) => file.role === role).map(({ document }) => document);
  const byNumber = (a, b) => (0, __parts.import_model.compareNaturally)(numberOf2(a.source, taskFile), numberOf2(b.source, taskFile));
  const tasks2 = of("task").sort(byNumber);
  if (tasks2.length === 0) return [];
  const analyses = new Map(
    of("analysis").map((document) => [numberOf2(document.source, analysisFile), document])
  );
  const known4 = new Set(tasks2.map(({ source }) => numberOf2(source, taskFile)));
  const names3 = ownNames(tasks2, known4);
  const read = tasks2.map((task4) => readTask(task4, analyses.get(numberOf2(task4.source, taskFile)), known4)).map((task4) => ({ ...task4, step: byFile(task4.step, names3) }));
  const epic = of("epic")[0] ?? tasks2[0];
  const heading5 = epic.outline.children[0];
  const plan = makePlan({
    path: path3,
    dialect: dialect4.name,
    title: scalarOf(of("epic")[0] && metadataOf2(of("epic")[0]), "name")?.value ?? heading5?.title ?? "",
    contract: contract4,
    span: heading5?.span ?? firstLine(epic.source),
    files: filesOf(files),
    steps: read.map(({ step: step3 }) => step3),
    graphs: graphsOf(read),
    flaws: files.flatMap(
      ({ document, role }) => flawsOf(metadataOf2(document), role === "task" ? "ccpm-task" : void 0)
    )
  });
  const streams = [...analyses].flatMap(
    ([id3, analysis]) => readStreams(analysis, { dialect: dialect4.name, contract: contract4, progress: progressOf(id3, of("progress")) }) ?? []
  );
  return [plan, ...streams];
}
var progressOf = (task4, documents) => new Map(
  documents.flatMap((document) => {
    const [, , of, stream] = progressFile.exec(document.source.path) ?? [];
    return of === task4 ? [[stream.toUpperCase(), document]] : [];
  })
);
function graphsOf(read) {
  const declared2 = read.filter((task4) => task4.declared).map(({ id: id3, step: step3 }) => ({ id: id3, dependsOn: step3.dependsOn }));
  const body = read.flatMap(({ id: id3, body: body2 }) => body2?.length ? [{ id: id3, dependsOn: body2 }] : []);
  return [
    ...declared2.length > 0 ? [{ name: "front matter", span: declared2[0].id.span, entries: declared2 }] : [],
    ...body.length > 0 ? [{ name: "dependency section", span: body[0].id.span, entries: body }] : []
  ];
}
var packageHeading = /^(?:Work Package\s+)?(WP\d+[a-z]?)\b\s*[:.—–-]*\s*(.*)$/is;
function packageSections({ outline, source }) {
  const ids2 = [];
  return [...(0, __parts.import_parse.sectionsBelow)(outline)].flatMap((section2) => {
    const found = packageHeading.exec(section2.title);
    if (!found || section2.depth < 2) return [];
    const at = section2.span.start + Math.max(0, (0, __parts.import_model.textAt)(section2.span).indexOf(found[1]));
    const id3 = (0, __parts.import_model.located)(found[1], (0, __parts.import_model.spanOf)(source, at, at + found[1].length));
    const depends = dependsLines(section2);
    const count = ids2.push(id3.value) - 1;
    return [{ section: section2, id: id3, title: found[2].trim(), depends, earlier: () => ids2.slice(0, count) }];
  });
}
var dependsLabel = /^[ \t]*(?:[-*][ \t]+)?\**(?:Dependencies|Depends on)\**[ \t]*:\**[ \t]*([^|\r\n]*)((?:\r?\n[ \t]*[-*][ \t][^\r\n]*)*)/im;
var dependsHeading = /^#{3,5}[ \t]+Dependencies[ \t]*\r?\n((?:(?!#)[^\r\n]*(?:\r?\n|$))+)/im;
var dependsWords = /\bDepends on (WP[^.;|\r\n]*)/;
function dependsLines({ span: span2, extent }) {
  const { source } = span2;
  const text = source.text.slice(span2.end, extent.end);
  const label2 = dependsLabel.exec(text);
  const found = label2 ?? dependsHeading.exec(text) ?? dependsWords.exec(text);
  if (!found) return [];
  const part = label2 && !label2[1].trim() ? label2[2] : found[1];
  const start = span2.end + found.index + (part ? found[0].lastIndexOf(part) : 0);
  return [...part.matchAll(/[^\r\n]+/g)].flatMap((line4) => {
    const lead7 = /^[ \t]*(?:[-*][ \t]+)?/.exec(line4[0])[0].length;
    const value = line4[0].slice(lead7).replace(endOfIds2, "").trimEnd();
    const at = start + line4.index + lead7;
    return [...value.matchAll(/\S.*?(?:\.(?=\s+\W*WP\d)|$)/g)].map((sentence2) => {
      const from = at + sentence2.index;
      return (0, __parts.import_model.located)(sentence2[0], (0, __parts.import_model.spanOf)(source, from, from + sentence2[0].length));
    });
  });
}
var endOfIds2 = /[ \t]\*\*(?:[^*:]+:\*\*|[^*:]+\*\*:).*$|\.\s(?!\W*WP\d).*$|\.$/;
var isPackage = /^WP\d/i;
var deniesAll = ({ value }) => /^\W*(?:none|no|nothing|n\/a)\b/i.test(value) || saysNothing(value);
var listedReferences = ({ depends, earlier: earlier2 }) => depends.slice(depends[0] && deniesAll(depends[0]) ? depends.length : 0).filter(({ value }) => !denies.test(value)).flatMap(
  (line4) => meansAll.test(line4.value) ? allIn(line4.span, earlier2()) : readReferences(line4.span, "label")
).filter((reference) => isPackage.test(reference.id));
var denies = /\b(?:not|n't)\s+(?:depend|wait|need|require)/i;
var meansAll = /^\W*all\b/i;
function allIn(line4, earlier2) {
  const named6 = [...idsIn(line4, isPackage, true)];
  const all = named6.length ? named6 : [{ ids: earlier2, span: line4 }];
  return all.flatMap(
    ({ ids: ids2, span: span2 }) => ids2.map((id3) => ({ kind: "step", id: id3, form: "label", span: span2 }))
  );
}
var saysDependencies = (listed4) => listedReferences(listed4).length > 0 || listed4.depends.some(deniesAll);
var idsAlone = /^(?:Depends on\s+)?[*_`[]*WP\d+\w*[*_`\]]*(?:\s*\([^()]*\))?(?:(?:\s*,\s*|\s+and\s+)[*_`[]*WP\d+\w*[*_`\]]*(?:\s*\([^()]*\))?)*$/i;
function listedSlot(listed4) {
  const last2 = listed4.depends.at(-1);
  if (!last2 || !saysDependencies(listed4)) return void 0;
  const ids2 = listedReferences(listed4).map(({ id: id3 }) => id3);
  const alone = listed4.depends.length === 1 && (idsAlone.test(last2.value) || deniesAll(last2));
  if (alone) return statedSlot("depends_on", last2.span, ids2);
  const { source } = last2.span;
  const before3 = source.text.slice(source.text.lastIndexOf("\n", last2.span.start - 1) + 1, last2.span.start);
  const rest2 = /^[^\r\n]*/.exec(source.text.slice(last2.span.end))[0].trimEnd().length;
  const line4 = (0, __parts.import_model.spanOf)(source, last2.span.start, last2.span.end + rest2);
  return /^[ \t]*[-*+][ \t]+$/.test(before3) ? statedLine("Depends on", line4, ids2) : void 0;
}
var finished2 = /^(?:done|approved|merged)$/i;
function lanesIn(source) {
  const found = /* @__PURE__ */ new Map();
  for (const line4 of source?.text.matchAll(/^\{.*\}/gm) ?? []) {
    const { id: id3, lane } = eventIn(line4[0]) ?? {};
    if (!id3 || !lane) continue;
    const start = line4.index + Math.max(0, line4[0].lastIndexOf(lane));
    found.set(id3, (0, __parts.import_model.located)(lane, (0, __parts.import_model.spanOf)(source, start, start + lane.length)));
  }
  return found;
}
function eventIn(line4) {
  const text = (value) => typeof value === "string" ? value : void 0;
  try {
    const event = JSON.parse(line4);
    return { id: text(event.wp_id), lane: text(event.to_lane) };
  } catch {
    return void 0;
  }
}
var doneIn = (lane) => lane && (0, __parts.import_model.located)(finished2.test(lane.value), lane.span);
function laneOrder(document) {
  const lanes = document ? readLanes(document.source) : [];
  const last2 = new Map(lanes.map(({ id: id3, packages }) => [id3, packages.at(-1)]));
  const found = /* @__PURE__ */ new Map();
  const add2 = (step3, before3) => found.set(step3, [
    ...found.get(step3) ?? [],
    { kind: "step", id: before3.value, form: "group", span: before3.span }
  ]);
  for (const { packages, after } of lanes) {
    packages.slice(1).forEach(({ value }, index) => {
      add2(value, packages[index]);
    });
    for (const other3 of after) {
      const before3 = last2.get(other3);
      if (before3 && packages[0]) add2(packages[0].value, before3);
    }
  }
  return found;
}
function readLanes(source) {
  const list2 = (0, __parts.import_parse.readYaml)(source, 0, source.text.length).entries.get("lanes")?.value;
  return (list2?.kind === "list" ? list2.items : []).flatMap((item) => {
    if (item.kind !== "map") return [];
    const names3 = (key) => itemsOf(item.entries.get(key));
    const id3 = scalarOf(item, "lane_id")?.value ?? "";
    return [{ id: id3, packages: names3("wp_ids"), after: names3("depends_on_lanes").map(({ value }) => value) }];
  });
}
function inLane(step3, order) {
  const own2 = new Set(step3.dependsOn.map(({ id: id3 }) => id3));
  const more = (order.get(step3.id) ?? []).filter(({ id: id3 }) => !own2.has(id3));
  return more.length > 0 ? { ...step3, dependsOn: [...step3.dependsOn, ...more] } : step3;
}
var unseen2 = [
  steps(
    ({ source }, plan) => nameOf(source) === "tasks.md" && plan.steps.some((other3) => nameOf(other3.source) !== "tasks.md"),
    ({ id: id3 }) => `Unexpected \`${id3}\` in the task list alone, expected a file for it in \`tasks/\`, from which it is started`
  )
];
var contract5 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  isolation: "worktree",
  stateElsewhere: true,
  commits: true,
  waiting: (ids2) => `dependencies: [${ids2.map((id3) => `"${id3}"`).join(", ")}]`,
  trackers: []
};
var packageLine = /^\uFEFF?#{2,4}[ \t]+(?:Work Package[ \t]+)?WP\d/m;
var dialect5 = {
  name: "spec-kitty",
  metadata: { "work package": "spec-kitty-work-package" },
  places: "`kitty-specs/*/tasks.md`, `kitty-specs/*/tasks/WP*.md`",
  files: /(?:^|[\\/])kitty-specs[\\/][^\\/]+[\\/](?:lanes\.json|status\.events\.jsonl)$/,
  keeps: { path: /(?:^|\/)kitty-specs\/[^/]+\/tasks\.md$/, expected: "`## Work Package WP01`" },
  unseen: unseen2,
  contract: contract5,
  declared: {
    step: "a work package",
    barriers: "-",
    progress: "`lane` of each package's own file",
    written: "front matter, and the task list where it states the same"
  },
  recognises({ source, frontMatter }) {
    const { path: path3, text } = source;
    const folder2 = folderOf(path3);
    if (/(?:^|\/)kitty-specs\/[^/]+\/lanes\.json$/.test(path3)) return { role: "lanes", plan: folder2 };
    if (/\/status\.events\.jsonl$/.test(path3)) return { role: "events", plan: folder2 };
    if (frontMatter?.entries.has("work_package_id"))
      return { role: "work package", plan: /(?:^|\/)tasks$/.test(folder2) ? folderOf(folder2) : folder2 };
    return /(?:^|\/)tasks\.md$/.test(path3) && packageLine.test(text) ? { role: "tasks", plan: folder2 } : void 0;
  },
  shows: "front matter with `work_package_id`, or headings such as `## WP01: Title`",
  forced({ source, frontMatter }) {
    const shaped = ["dependencies", "owned_files", "subtasks"].some((key) => frontMatter?.entries.has(key));
    const plan = folderOf(source.path);
    if (shaped) return { role: "work package", plan };
    return packageLine.test(source.text) ? { role: "tasks", plan } : void 0;
  },
  read: readMission
};
function readMission(path3, files) {
  const list2 = files.find(({ role }) => role === "tasks")?.document;
  const sections2 = new Map(list2 ? packageSections(list2).map((section2) => [section2.id.value, section2]) : []);
  const of = (role) => files.find((file) => file.role === role)?.document;
  const states = lanesIn(of("events")?.source);
  const order = laneOrder(of("lanes"));
  const packages = files.filter(({ role }) => role === "work package").map(({ document }) => document);
  const fromFiles = packages.map((document) => readPackage(document, sections2));
  const named6 = new Set(fromFiles.map((step3) => step3.id));
  const others2 = [...sections2.values()].filter(({ id: id3 }) => !named6.has(id3.value)).map(readListed2);
  const steps2 = [...fromFiles, ...others2].sort((a, b) => (0, __parts.import_model.compareNaturally)(a.id, b.id)).map((step3) => inLane({ ...step3, done: doneIn(states.get(step3.id)) ?? step3.done }, order));
  if (steps2.length === 0) return void 0;
  const heading5 = list2?.outline.children[0];
  const first2 = (list2 ?? packages[0] ?? files[0].document).source;
  return makePlan({
    path: path3,
    dialect: dialect5.name,
    title: heading5?.title ?? "",
    contract: contract5,
    span: heading5?.span ?? firstLine(first2),
    files: filesOf(files),
    steps: steps2,
    graphs: graphsOf2(fromFiles, [...sections2.values()]),
    flaws: files.flatMap(
      ({ document, role }) => isRecord(role) ? [] : flawsOf(document.frontMatter, role === "work package" ? "spec-kitty-work-package" : void 0)
    )
  });
}
var isRecord = (role) => role === "lanes" || role === "events";
function readPackage(document, sections2) {
  const { source, frontMatter, outline } = document;
  const id3 = scalarOf(frontMatter, "work_package_id") ?? (0, __parts.import_model.located)(baseName(source.path), firstLine(source));
  const title2 = scalarOf(frontMatter, "title");
  const listed4 = sections2.get(id3.value);
  const lane = scalarOf(frontMatter, "lane");
  const done = lane ? (0, __parts.import_model.located)(/^(?:done|approved|merged)$/i.test(lane.value), lane.span) : void 0;
  const owned = ["owned_files", "create_intent"].flatMap((key) => itemsOf(frontMatter?.entries.get(key)));
  return makeStep({
    id: id3.value,
    title: title2?.value ?? listed4?.title ?? "",
    span: title2?.span ?? id3.span,
    idSpan: id3.span,
    extent: (0, __parts.import_model.spanOf)(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["dependencies", "owned_files", "lane"]),
    dependsOn: referencesOf(frontMatter?.entries.get("dependencies")),
    mentions: [...owned.flatMap((item) => ownedIn(item.span, frontMatter)), ...workOf2(outline, source)],
    done: done ?? (listed4 && doneOf(blocksOf(listed4.section), listed4.section.span.source)),
    model: scalarOf(frontMatter, "model"),
    slots: slotsIn2(document, listed4)
  });
}
var ownedIn = (span2, metadata) => readFileLine(span2, "write").map(
  (mention2) => scalarOf(metadata, "scope")?.value === "codebase-wide" ? { ...mention2, conditional: true } : mention2
);
function slotsIn2(document, listed4) {
  const own2 = slotsOf(document, { depends_on: "dependencies" });
  if (!listed4 || !saysDependencies(listed4)) return own2;
  const other3 = listedSlot(listed4);
  return own2.length > 0 && other3 ? [...own2, other3] : [];
}
var workOf2 = (outline, source) => readWork(outline.children.flatMap(blocksOf), source, partNamed3);
function readListed2(listed4) {
  const { section: section2, id: id3, title: title2 } = listed4;
  const { source } = section2.span;
  const blocks = blocksOf(section2);
  return makeStep({
    id: id3.value,
    title: title2,
    span: section2.span,
    idSpan: id3.span,
    extent: section2.extent,
    dependsOn: listedReferences(listed4),
    mentions: readWork(blocks, source, partNamed3),
    done: doneOf(blocks, source),
    slots: [listedSlot(listed4) ?? []].flat()
  });
}
function partNamed3(title2) {
  if (/^(?:activity log|review (?:feedback|guidance)|branch strategy|dependencies|risks?|history|reviewer)/i.test(
    title2
  ))
    return void 0;
  if (/^(?:objectives?|context|background|references?|non-goals|out of scope|why|purpose)/i.test(title2))
    return "context";
  if (/^(?:definition of done|success|acceptance|validation|test strategy)/i.test(title2)) return "verify";
  return sectionNamed(title2);
}
function graphsOf2(packages, listed4) {
  const own2 = packages.map((step3) => ({
    id: (0, __parts.import_model.located)(step3.id, step3.idSpan),
    dependsOn: step3.dependsOn
  }));
  const list2 = listed4.flatMap((each) => {
    return saysDependencies(each) ? [{ id: each.id, dependsOn: listedReferences(each) }] : [];
  });
  return [
    ...own2.length > 0 ? [{ name: "front matter", span: own2[0].id.span, entries: own2 }] : [],
    ...list2.length > 0 ? [{ name: "task list", span: list2[0].id.span, entries: list2 }] : []
  ];
}
var contract6 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  waiting: (ids2) => `dependencies: [${ids2.join(", ")}]`,
  trackers: []
};
var home3 = /(?:^|\/)\.?backlog\/tasks\/[^/]+\.md$/i;
var dialect6 = {
  name: "backlog",
  places: "`backlog/tasks/*.md`",
  folders: [".backlog"],
  archive: /(?:^|\/)\.?backlog\/(?:archive|completed|drafts)\//i,
  contract: contract6,
  declared: {
    step: "a task file",
    barriers: "-",
    progress: "`status` of each task's own file",
    written: "`dependencies` in the front matter"
  },
  shows: "front matter with `id`, `status` and `dependencies`",
  forced: ({ source, frontMatter }) => scalarOf(frontMatter, "id") ? { role: "task", plan: folderOf(source.path) } : void 0,
  recognises({ source, frontMatter }) {
    if (!home3.test(source.path)) return void 0;
    return scalarOf(frontMatter, "id") && frontMatter?.entries.has("status") ? { role: "task", plan: folderOf(source.path) } : void 0;
  },
  read: readBacklog
};
function readBacklog(path3, files) {
  const read = files.map(({ document }) => ({
    ordinal: numberOf(document.frontMatter, "ordinal")?.value,
    step: readTask2(document)
  }));
  const placed = read.toSorted(
    (a, b) => (a.ordinal ?? Number.MAX_VALUE) - (b.ordinal ?? Number.MAX_VALUE) || (0, __parts.import_model.compareNaturally)(a.step.id, b.step.id)
  );
  const first2 = files[0].document;
  return makePlan({
    path: path3,
    dialect: dialect6.name,
    title: "",
    contract: contract6,
    span: firstLine(first2.source),
    files: filesOf(files),
    steps: placed.map(({ step: step3 }) => step3),
    flaws: files.flatMap(({ document }) => flawsOf(document.frontMatter, void 0))
  });
}
function readTask2(document) {
  const { source, frontMatter, outline } = document;
  const id3 = scalarOf(frontMatter, "id");
  const title2 = scalarOf(frontMatter, "title");
  return makeStep({
    id: id3.value,
    title: title2?.value ?? outline.children[0]?.title ?? "",
    span: title2?.span ?? id3.span,
    idSpan: id3.span,
    extent: (0, __parts.import_model.spanOf)(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["dependencies", "status"]),
    dependsOn: referencesOf(frontMatter?.entries.get("dependencies")),
    mentions: [...declared(document), ...readWork(blocksOf(outline), source, partNamed4)],
    ...stateOf(scalarOf(frontMatter, "status"), /^(?:done|completed?|closed)$/i),
    slots: slotsOf(document, { depends_on: "dependencies" })
  });
}
var declared = ({ frontMatter }) => ["modified_files", "files"].flatMap(
  (key) => itemsOf(frontMatter?.entries.get(key)).flatMap(({ span: span2 }) => readFileLine(span2, "write"))
);
function partNamed4(title2) {
  if (/^(?:implementation notes|final summary|notes|comments|references)/i.test(title2)) return void 0;
  if (/^(?:acceptance criteria|definition of done)/i.test(title2)) return "verify";
  return sectionNamed(title2);
}
var name3 = "bmad";
var contract7 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: []
};
var contract8 = { ...contract7, commits: false };
var isBuildSpec = ({ source, frontMatter }) => /^(?:#{2,4}[ \t]+|\*\*)Execution:?(?:\*\*)?:?[ \t]*$/m.test(source.text) && (/(?:^|\/)spec-[^/]+\.md$/.test(source.path) || frontMatter?.entries.has("baseline_commit") === true) && row.test(source.text);
var row = /^\uFEFF?[ \t]*[-*] \[[^\]]\] +`[^`\n]+`/m;
function readBuildSpec(path3, { document, role }) {
  const { source, outline, frontMatter } = document;
  const items = rowsOf(outline, document);
  if (items.length === 0) return void 0;
  const heading5 = outline.children[0];
  const title2 = scalarOf(frontMatter, "title");
  return makePlan({
    path: path3,
    dialect: name3,
    title: title2?.value ?? heading5?.title ?? "",
    contract: contract8,
    span: title2?.span ?? heading5?.span ?? firstLine(source),
    files: [{ source, role }],
    steps: items.map((item, index) => stepOf(item, index)),
    flaws: frontMatter?.flaws ?? []
  });
}
function rowsOf(outline, { source }) {
  for (const section2 of (0, __parts.import_parse.sectionsBelow)(outline)) {
    const label2 = (0, __parts.import_parse.labelsOf)(section2.blocks, source).find(({ name: words }) => /^execution$/i.test(words));
    const blocks = label2?.nodes ?? (/^execution$/i.test(section2.title) ? section2.blocks : void 0);
    if (blocks) return itemsIn(blocks, source).filter(({ box: box4 }) => box4);
  }
  return [];
}
function stepOf(item, index) {
  const { source } = item.head;
  const text = (0, __parts.import_model.textAt)(item.head);
  const file = /^(`[^`]+`(?:\s*,\s*`[^`]+`)*)/.exec(text)?.[1];
  const said = file ? readFileLine((0, __parts.import_model.spanOf)(source, item.head.start, item.head.start + file.length), verbOf(text)) : [];
  return makeStep({
    id: String(index + 1),
    title: plain3(
      text.split(/\s+(?:--|—|–)\s+/).slice(0, 2).join(": ")
    ),
    span: item.head,
    idSpan: item.box?.span ?? item.head,
    extent: item.extent,
    mentions: [...said, ...readWork(item.node.children.slice(file ? 1 : 0), source)],
    done: isTicked(item.box) ?? (0, __parts.import_model.located)(false, item.head)
  });
}
var verbOf = (text) => /(?:--|—|–)\s+(?:create|add a new file|new file)\b/i.test(text) ? "create" : /(?:--|—|–)\s+(?:delete|remove the file)\b/i.test(text) ? "delete" : "write";
var specTask = /^\**(?:Task\s+)(\d+(?:\.\d+)*[a-z]?)\b\**\s*[:.—–-]*\s*/i;
function readSpec(path3, { document, role }) {
  const { source, outline, frontMatter } = document;
  const steps2 = [...itemsBelow(outline, source)].flatMap(({ item }) => specStep(item, source));
  if (steps2.length === 0) return void 0;
  const heading5 = outline.children[0];
  return makePlan({
    path: path3,
    dialect: name3,
    title: scalarOf(frontMatter, "title")?.value ?? heading5?.title ?? "",
    contract: contract7,
    span: heading5?.span ?? firstLine(source),
    files: [{ source, role }],
    steps: steps2,
    flaws: frontMatter?.flaws ?? []
  });
}
function specStep(item, source) {
  const found = item.box && idOf2(item, specTask);
  if (!found) return [];
  return [
    makeStep({
      id: found.id.value,
      title: item.text.replace(specTask, "").trim(),
      span: item.head,
      idSpan: found.id.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box)
    })
  ];
}
var line2 = /^(?:\*\*)?Status:?(?:\*\*)?[: \t]+(\S[^\r\n]*)/m;
var section = /^#{2,3}[ \t]+Status[ \t]*\r?\n\s*(?:[-*][ \t]+)?([^\s#][^\r\n]*)/m;
function statusOf({ source, frontMatter }) {
  const found = line2.exec(source.text) ?? section.exec(source.text);
  if (!found) return scalarOf(frontMatter, "status");
  const value = found[1].trimEnd();
  const start = found.index + found[0].lastIndexOf(found[1]);
  return (0, __parts.import_model.located)(value, (0, __parts.import_model.spanOf)(source, start, start + value.length));
}
var storyHeading = /^Story\s+(\d+\.\d+[a-z]?)\s*[:.—–-]*\s*(.*)$/is;
function readStory(document) {
  const { source, outline, frontMatter } = document;
  const section2 = outline.children.find(({ title: title2 }) => storyHeading.test(title2));
  if (!section2) return void 0;
  const status2 = statusOf(document);
  const declared2 = ["blocked_by", "depends_on"].flatMap((key) => referencesOf(frontMatter?.entries.get(key)));
  return {
    ...namedStory(section2),
    extent: (0, __parts.import_model.spanOf)(source, 0, source.text.length),
    done: status2 && (0, __parts.import_model.located)(isClosed(status2.value), status2.span),
    says: status2?.value,
    dependsOn: [...declared2.map(asStory), ...storyReferences(section2)],
    mentions: readWork(outline.children.flatMap(blocksOf), source, partNamed5)
  };
}
var asStory = (reference) => ({
  ...reference,
  id: reference.id.replace(/^(\d+)-(\d+[a-z]?).*$/, "$1.$2")
});
var isClosed = (word3) => /^(?:done|completed?|closed|ready for merge)\b/i.test(word3.trim());
function namedStory(section2) {
  const [, id3 = "", title2 = ""] = storyHeading.exec(section2.title) ?? [];
  const at = section2.span.start + Math.max(0, (0, __parts.import_model.textAt)(section2.span).indexOf(id3));
  return {
    id: (0, __parts.import_model.located)(id3, (0, __parts.import_model.spanOf)(section2.span.source, at, at + id3.length)),
    title: title2.trim(),
    span: section2.span
  };
}
function storyReferences({ extent, span: span2 }) {
  const { source } = span2;
  const end = source.text.indexOf("\n## Dev Agent Record", span2.end);
  const text = source.text.slice(span2.end, end > 0 && end < extent.end ? end : extent.end);
  return [
    ...text.matchAll(landsFirst),
    ...text.matchAll(
      /\b(?:depends on|dependencies|blocked by|prerequisites?|requires)\b[^.\r\n]{0,40}?\bStor(?:y|ies)\s+[^.;\r\n]*(?:\.\d[^.;\r\n]*)*/gi
    )
  ].flatMap(
    (phrase) => [...phrase[0].matchAll(/(?<![\w.])(\d+\.\d+[a-z]?)(?![\w.]*\d)/g)].map((match) => {
      const at = span2.end + phrase.index + match.index;
      const explicit = listedStory.test(phrase[0].slice(0, match.index)) && !denied.test(text.slice(0, phrase.index));
      return {
        kind: "step",
        id: match[1],
        form: "prose",
        span: (0, __parts.import_model.spanOf)(source, at, at + match[1].length),
        ...explicit ? { explicit } : {}
      };
    })
  );
}
var landsFirst = /\bStor(?:y|ies)\s+(?:\d+\.\d+[a-z]?(?:,\s*|\s+and\s+|\s*&\s*)?)+\)?\s+(?:has|have|needs?|must|should)\s+(?:to\s+)?(?:land|ship|merge|finish|come|go|exist|be\s+(?:done|merged|finished|completed?|implemented|in\s+place))\s+(?:first\b|before\b(?!\s+(?:[\w-]+\s+){0,2}Stor(?:y|ies)\b))|\b(?:waits?\s+for|only\s+after|not\s+(?:start\s+|begin\s+)?(?:before|until))\s+Stor(?:y|ies)\s+(?:\d+\.\d+[a-z]?(?:,\s*|\s+and\s+|\s*&\s*)?)+/gi;
var listedStory = /^(?:depends on|dependencies|blocked by)\b[\s:*]*(?:stor(?:y|ies)\s+|epics?\s+\d+\s+|\d+\.\d+[a-z]?|[\s,&/]|\band\b)*$/i;
var denied = /\b(?:not|never|no longer|longer)\s+$/i;
function partNamed5(title2) {
  if (/^(?:agent model|debug log|completion notes|change log|code review|findings|reviewer|outcome|verification$|quality gates|references|git intelligence|previous story|story$|latest tech|review|what not|anti-patterns|optional|nice to have|out of scope)|\bpiggyback/i.test(
    title2
  ))
    return void 0;
  if (/^(?:dev notes|architecture|project structure|context|story|library|technical|critical|testing|dev agent record)/i.test(
    title2
  ))
    return "context";
  if (/^(?:acceptance criteria|ac-to-test|test)/i.test(title2)) return "verify";
  return sectionNamed(title2);
}
function storiesIn({ outline, source }) {
  return [...(0, __parts.import_parse.sectionsBelow)(outline)].flatMap((section2) => {
    if (!storyHeading.test(section2.title)) return [];
    const mentions = readWork(blocksOf(section2), source, partNamed5);
    return [
      {
        ...namedStory(section2),
        extent: section2.extent,
        done: void 0,
        dependsOn: storyReferences(section2),
        mentions
      }
    ];
  });
}
function readStoryList(source) {
  const { entries } = (0, __parts.import_parse.readYaml)(source, 0, source.text.length);
  const list2 = entries.get("stories")?.value;
  return (list2?.kind === "list" ? list2.items : []).flatMap((item) => {
    if (item.kind !== "map") return [];
    const id3 = scalarOf(item, "id");
    if (!id3) return [];
    const title2 = scalarOf(item, "title") ?? scalarOf(item, "name");
    return [
      {
        id: id3,
        title: title2?.value ?? "",
        span: title2?.span ?? id3.span,
        extent: item.span,
        done: void 0,
        dependsOn: referencesOf(item.entries.get("depends_on")),
        mentions: []
      }
    ];
  });
}
function statusesIn(source) {
  const entry = (0, __parts.import_parse.readYaml)(source, 0, source.text.length).entries.get("development_status");
  if (entry?.value.kind !== "map") return [];
  return [...entry.value.entries.values()].flatMap(({ key, value }) => {
    if (value.kind !== "scalar") return [];
    const [, epic, story] = /^(?:epic-(\d+)|(\d+-\d+[a-z]?)-.+)$/.exec(key) ?? [];
    const of = epic ? { kind: "phase", id: epic } : { kind: "step", id: story?.replace("-", ".") ?? "" };
    return of.id ? [{ of, done: isClosed(value.text), says: value.text, span: value.span }] : [];
  });
}
function readStatuses(source) {
  const entry = (0, __parts.import_parse.readYaml)(source, 0, source.text.length).entries.get("development_status");
  if (entry?.value.kind !== "map") return [];
  return [...entry.value.entries.values()].flatMap(({ key, keySpan, value }) => {
    const found = /^(\d+)-(\d+[a-z]?)-(.+)$/.exec(key);
    if (!found || value.kind !== "scalar") return [];
    return [
      {
        id: (0, __parts.import_model.located)(`${found[1]}.${found[2]}`, keySpan),
        title: found[3].replaceAll("-", " "),
        span: keySpan,
        extent: (0, __parts.import_model.spanOf)(source, keySpan.start, value.span.end),
        done: (0, __parts.import_model.located)(isClosed(value.text), value.span),
        dependsOn: [],
        mentions: []
      }
    ];
  });
}
var storyTitle = /^\uFEFF?#[ \t]+Story[ \t]+(\d+\.\d+[a-z]?)\b/m;
var storyHome = /(?:^|\/)_bmad-output\/(?:.*\/)?\d+-\d+[a-z]?-[^/]*\.md$|\d\.story\.md$/;
var storyHeading2 = /^\uFEFF?#{2,4}[ \t]+Story[ \t]+\d+\.\d+/m;
var specLine = /^\uFEFF?[-*] \[[ xX]\] +\**Task\b/m;
var epicTitle = /^\uFEFF?#{1,3}[ \t]+Epic[ \t]+\d+/m;
var dialect7 = {
  name: name3,
  places: "`_bmad-output/**/*.md`, `sprint-status.yaml`, `stories.yaml`",
  files: /(?:^|[\\/])(?:sprint-status|stories)\.ya?ml$/,
  contract: contract7,
  declared: {
    step: "a story",
    barriers: "-",
    progress: "`Status` of the story; `sprint-status.yaml`, by every agent",
    written: "-"
  },
  recognises(document) {
    const { source, frontMatter } = document;
    const { path: path3, text } = source;
    if (/stories\.ya?ml$/.test(path3))
      return /^\uFEFF?stories:/m.test(text) && /^[ \t]*-[ \t]+id:/m.test(text) ? { role: "story list", plan: path3 } : void 0;
    if (/\.ya?ml$/.test(path3))
      return /^\uFEFF?development_status:/m.test(text) ? { role: "sprint status", plan: rootOf(path3) } : void 0;
    if (!path3.endsWith(".md")) return void 0;
    if (/^\uFEFF?#[ \t]+Tech[- ]Spec\b/im.test(text) && specLine.test(text))
      return { role: "tech spec", plan: path3 };
    if (isBuildSpec(document)) return { role: "build spec", plan: path3 };
    if (storyTitle.test(text) && (statusOf(document) || storyHome.test(path3)))
      return { role: "story", plan: rootOf(path3) };
    const epics = epicTitle.test(text) && storyHeading2.test(text) && !frontMatter?.entries.has("plan");
    return epics ? { role: "epics", plan: rootOf(path3) } : void 0;
  },
  shows: "a title such as `# Story 1.2: Title` with `Status:`, or tasks such as `- [ ] Task 1: Title`",
  forced({ source: { path: path3, text } }) {
    if (storyTitle.test(text)) return { role: "story", plan: path3 };
    if (storyHeading2.test(text)) return { role: "epics", plan: path3 };
    return specLine.test(text) ? { role: "tech spec", plan: path3 } : void 0;
  },
  read(path3, files) {
    const [first2] = files;
    if (first2.role === "tech spec") return readSpec(path3, first2);
    return first2.role === "build spec" ? readBuildSpec(path3, first2) : readSprint(path3, files);
  }
};
var rootOf = (path3) => /^(.*?(?:^|\/)_bmad-output)\//.exec(path3)?.[1] ?? folderOf(path3);
function readSprint(path3, files) {
  const of = (role) => files.filter((file) => file.role === role).map(({ document }) => document);
  const tracker = of("sprint status")[0];
  const statuses = tracker ? readStatuses(tracker.source) : [];
  const list2 = of("story list")[0];
  if (list2) return readList(path3, list2, files);
  const stories = /* @__PURE__ */ new Map();
  const add2 = (story) => stories.has(story.id.value) || stories.set(story.id.value, story);
  for (const document of of("story")) {
    const story = readStory(document);
    if (story) add2(story);
  }
  for (const document of of("epics")) for (const story of storiesIn(document)) add2(story);
  for (const story of statuses) add2(story);
  if (stories.size === 0) return void 0;
  const stated2 = new Map(statuses.map((story) => [story.id.value, story.done]));
  const phases = /* @__PURE__ */ new Map();
  const ordered = [...stories.values()].sort((a, b) => compareIds(a.id.value, b.id.value));
  const listed4 = new Set([...statuses, ...of("epics").flatMap(storiesIn)].map(({ id: id3 }) => epicOf(id3.value)));
  const steps2 = ordered.map((story) => stepOf2(story, stated2, phases, { stories, listed: listed4 }));
  const first2 = files[0].document;
  return makePlan({
    path: path3,
    dialect: name3,
    title: "",
    contract: contractWith(contract7, tracker ? [tracker.source.path] : []),
    span: first2.source.path.endsWith(".md") ? first2.outline.children[0]?.span ?? firstLine(first2.source) : firstLine(first2.source),
    files: filesOf(files),
    phases: [...phases.values()],
    steps: steps2,
    statuses: [...tracker ? statusesIn(tracker.source) : [], ...ordered.flatMap(statusClaimOf)]
  });
}
var statusClaimOf = ({ id: id3, done, says }) => done && says ? [{ of: { kind: "step", id: id3.value }, done: done.value, says, span: done.span }] : [];
function readList(path3, { source }, files) {
  const stories = readStoryList(source);
  if (stories.length === 0) return void 0;
  const steps2 = stories.map(
    ({ id: id3, title: title2, span: span2, extent, dependsOn, mentions, done }) => makeStep({ id: id3.value, title: title2, span: span2, idSpan: id3.span, extent, dependsOn, mentions, done })
  );
  return makePlan({
    path: path3,
    dialect: name3,
    title: "",
    contract: contract7,
    span: firstLine(source),
    files: filesOf(files),
    steps: steps2
  });
}
function compareIds(a, b) {
  const [ea = 0, sa = 0] = a.split(".").map(Number.parseFloat);
  const [eb = 0, sb = 0] = b.split(".").map(Number.parseFloat);
  return ea - eb || sa - sb;
}
var epicOf = (id3) => id3.split(".")[0];
function isOfPlan({ id: id3, explicit }, story, { stories, listed: listed4 }) {
  const own2 = story.id.value;
  if (id3 === own2 || stories.has(id3)) return id3 !== own2;
  return explicit === true && (listed4.has(epicOf(id3)) || epicOf(id3) === epicOf(own2) && compareIds(id3, own2) > 0);
}
function stepOf2(story, stated2, phases, known4) {
  const epic = epicOf(story.id.value);
  const phase4 = phases.get(epic) ?? makePhase({ id: epic, title: `Epic ${epic}`, span: story.span });
  phases.set(epic, phase4);
  return makeStep({
    id: story.id.value,
    title: story.title,
    span: story.span,
    idSpan: story.id.span,
    extent: story.extent,
    phase: phase4,
    dependsOn: story.dependsOn.filter((reference) => isOfPlan(reference, story, known4)),
    mentions: story.mentions,
    done: story.done ?? stated2.get(story.id.value)
  });
}
var names = /^(?:(?:total |time |effort )?estimat(?:e|ed|ion)(?: (?:total )?(?:time|effort|duration|size|work|hours|days|minutes))?|effort(?: estimate)?|duration|hours|minutes|days|size|time|eta)$/i;
var isEstimate = (name5) => names.test(plain4(name5));
var plain4 = (name5) => name5.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_-]/g, " ").trim();
var minutesIn = (name5, value) => durationIn(value.replace(/[*_`]+/g, ""), /\b(hours|days|minutes)$/i.exec(plain4(name5))?.[1]);
function estimateOf(metadata) {
  for (const key of metadata?.entries.keys() ?? []) {
    const value = isEstimate(key) ? scalarOf(metadata, key) : void 0;
    const estimate = value && estimateFrom(key, value.value, value.span);
    if (estimate) return estimate;
  }
  return void 0;
}
function estimateFrom(name5, value, span2) {
  const minutes = minutesIn(name5, value);
  return minutes === void 0 ? void 0 : (0, __parts.import_model.located)(minutes, span2);
}
function parseQuoted(value) {
  const span2 = tightSpan(value);
  const raw = (0, __parts.import_model.textAt)(span2);
  if (!raw.includes("\\")) return withOffsets(raw, [{ at: 0, offset: span2.start }]);
  let text = "";
  const stretches = [];
  for (const match of raw.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)|[^\\]+/g)) {
    stretches.push({ at: text.length, offset: span2.start + match.index });
    text += match[0].startsWith("\\") ? unescaped(match[0]) : match[0];
  }
  return withOffsets(text, stretches);
}
var escapes = (0, __parts.import_model.tableOf)({ n: "\n", t: "	", r: "\r", b: "\b", f: "\f" });
var unescaped = (written) => written[1] === "u" ? String.fromCharCode(Number.parseInt(written.slice(2), 16)) : escapes.get(written[1]) ?? written[1];
function withOffsets(text, stretches) {
  const { children } = (0, __parts.import_parse.parseMarkdown)(text);
  shiftAll(children, stretches);
  return children;
}
var contract9 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var home4 = /(?:^|\/)\.taskmaster\/(?:.*\/)?tasks\.json$/;
var dialect8 = {
  name: "task-master",
  places: "`.taskmaster/tasks/tasks.json`",
  folders: [".taskmaster"],
  files: /(?:^|[\\/])tasks[\\/]tasks\.json$/,
  keeps: { path: /(?:^|\/)\.taskmaster\/tasks\/tasks\.json$/, expected: "a list of `tasks`" },
  contract: contract9,
  declared: {
    step: "a task or subtask",
    barriers: "-",
    progress: "`status` in the one file, by the tool",
    written: "-"
  },
  recognises({ source }) {
    if (!/\.json$/i.test(source.path)) return void 0;
    if (home4.test(source.path)) return { role: "tasks", plan: source.path };
    const shaped = /"tasks"\s*:\s*\[/.test(source.text) && /"dependencies"\s*:/.test(source.text) && /"id"\s*:/.test(source.text);
    return shaped ? { role: "tasks", plan: source.path } : void 0;
  },
  shows: "JSON with `tasks`",
  forced: ({ source }) => /^\s*\{/.test(source.text) && /"tasks"\s*:\s*\[/.test(source.text) ? { role: "tasks", plan: source.path } : void 0,
  read: readFile2
};
function readFile2(path3, files) {
  const { source } = files[0].document;
  const { entries, flaws } = readTasksFile(source);
  const lists = entries.has("tasks") ? [["", entries]] : tagsOf(entries);
  const plans = lists.flatMap(([tag, holder]) => {
    const tasks2 = mapsOf2(holder.get("tasks")?.value);
    if (tasks2.length === 0) return [];
    const { steps: steps2, phases } = readTasks(tasks2);
    const key = holder.get("tasks")?.keySpan ?? firstLine(source);
    return [
      makePlan({
        path: path3,
        dialect: dialect8.name,
        title: tag,
        contract: contract9,
        isolation: isolationOf({ entries: holder }) ?? isolationOf({ entries }),
        span: key,
        files: filesOf(files),
        steps: steps2,
        phases,
        flaws
      })
    ];
  });
  if (plans.length > 0 || flaws.length === 0) return plans;
  const span2 = firstLine(source);
  return [
    makePlan({
      path: path3,
      dialect: dialect8.name,
      title: "",
      contract: contract9,
      span: span2,
      files: filesOf(files),
      steps: [],
      flaws
    })
  ];
}
function readTasksFile(source) {
  const { entries, flaws } = (0, __parts.import_parse.readYaml)(source, 0, source.text.length);
  const broken = home4.test(source.path) ? (0, __parts.import_parse.flawOfJson)(source) : void 0;
  if (!broken) return { entries, flaws };
  const others2 = flaws.filter(
    ({ kind, span: span2 }) => kind !== "unreadable-metadata" && span2.end <= broken.span.start
  );
  return { entries, flaws: [...others2, broken] };
}
var tagsOf = (entries) => [...entries.values()].flatMap(
  ({ key, value }) => value.kind === "map" && value.entries.has("tasks") ? [[key, value.entries]] : []
);
var mapsOf2 = (value) => value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
function readTasks(tasks2) {
  const steps2 = [];
  const phases = [];
  for (const task4 of tasks2) {
    const id3 = scalar(task4, "id");
    if (!id3) continue;
    const subtasks = mapsOf2(task4.entries.get("subtasks")?.value);
    if (subtasks.length === 0) {
      steps2.push(readTask3(task4, id3, id3.value, void 0, (other3) => other3));
      continue;
    }
    const phase4 = readPhase2(task4, id3);
    phases.push(phase4);
    const inside2 = (other3) => other3.includes(".") ? other3 : `${id3.value}.${other3}`;
    for (const subtask of subtasks) {
      const own2 = scalar(subtask, "id");
      if (own2) steps2.push(readTask3(subtask, own2, inside2(own2.value), phase4, inside2));
    }
  }
  return { steps: steps2, phases };
}
function scalar({ entries }, key) {
  const value = entries.get(key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? (0, __parts.import_model.located)(value.text, tightSpan(value)) : void 0;
}
function readPhase2(task4, id3) {
  const title2 = scalar(task4, "title");
  return makePhase({
    id: id3.value,
    title: title2?.value ?? "",
    span: title2?.span ?? id3.span,
    dependsOn: dependenciesOf(task4, (other3) => other3),
    mentions: mentionsOf3(task4, "context")
  });
}
function readTask3(task4, id3, name5, phase4, spelled) {
  const title2 = scalar(task4, "title");
  const state = scalar(task4, "status");
  const estimate = estimateOf(task4);
  return makeStep({
    id: name5,
    title: title2?.value ?? "",
    span: title2 ? lineAt2(title2.span) : id3.span,
    idSpan: id3.span,
    extent: task4.span,
    phase: phase4,
    dependsOn: dependenciesOf(task4, spelled),
    mentions: [...relevantFiles(task4), ...mentionsOf3(task4, "body")],
    isolation: isolationOf(task4),
    ...stateOf(state, /^(?:done|completed?)$/i),
    ...estimate && { estimate }
  });
}
function lineAt2({ source, start, end }) {
  const stop = source.text.slice(start, end).search(/[\r\n]/);
  return stop < 0 ? (0, __parts.import_model.spanOf)(source, start, end) : (0, __parts.import_model.spanOf)(source, start, start + stop);
}
function dependenciesOf(task4, spelled) {
  return itemsOf(task4.entries.get("dependencies")).filter(({ value }) => value !== "" && !/^null$/.test(value)).map(({ value, span: span2 }) => ({ kind: "step", id: spelled(value), form: "metadata", span: span2 }));
}
function relevantFiles(task4) {
  return mapsOf2(task4.entries.get("relevantFiles")?.value).flatMap((file) => {
    const path3 = scalar(file, "path");
    const verb2 = actions.get(scalar(file, "action")?.value.toLowerCase() ?? "modify");
    return path3 && verb2 ? (0, __parts.import_mentions.readFileField)(path3.span, verb2) : [];
  });
}
var actions = /* @__PURE__ */ new Map([
  ["create", "create"],
  ["modify", "modify"],
  ["delete", "delete"],
  ["reference", "read"]
]);
var texts = [
  ["title", "title"],
  ["description", void 0],
  ["details", void 0],
  ["testStrategy", "verify"]
];
function mentionsOf3(task4, section2) {
  return texts.flatMap(([key, own2]) => {
    const value = task4.entries.get(key)?.value;
    if (value?.kind !== "scalar" || !/\w/.test(value.text)) return [];
    const source = value.span.source;
    return (0, __parts.import_mentions.readMentions)(parseQuoted(value), source, {
      section: section2 === "context" ? section2 : own2 ?? section2
    });
  });
}
var contract10 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: []
};
var home5 = /(?:^|[\\/])prd\.json$/;
var dialect9 = {
  name: "ralph",
  places: "`prd.json`",
  files: home5,
  contract: contract10,
  declared: {
    step: "a user story",
    barriers: "-",
    progress: "`passes` of each story, by every agent",
    written: "-"
  },
  shows: "JSON with `userStories`",
  forced: ({ source }) => /"userStories"\s*:\s*\[/.test(source.text) ? { role: "stories", plan: source.path } : void 0,
  recognises: ({ source }) => home5.test(source.path) && /"userStories"\s*:\s*\[/.test(source.text) ? { role: "stories", plan: source.path } : void 0,
  read: readFile3
};
function readFile3(path3, files) {
  const { source } = files[0].document;
  const metadata = (0, __parts.import_parse.readYaml)(source, 0, source.text.length);
  const list2 = metadata.entries.get("userStories");
  const stories = list2?.value.kind === "list" ? list2.value.items.filter((item) => item.kind === "map") : [];
  const read = stories.flatMap((story) => readStory2(story) ?? []);
  if (read.length === 0) return void 0;
  const ordered = read.toSorted((a, b) => a.priority - b.priority);
  const title2 = scalarOf(metadata, "description") ?? scalarOf(metadata, "project");
  return makePlan({
    path: path3,
    dialect: dialect9.name,
    title: plain3(title2?.value ?? ""),
    contract: { ...contract10, trackers: [source.path] },
    span: list2?.keySpan ?? firstLine(source),
    files: filesOf(files),
    steps: ordered.map(({ step: step3 }) => step3),
    flaws: metadata.flaws
  });
}
function readStory2(story) {
  const id3 = scalarOf(story, "id");
  if (!id3) return void 0;
  const title2 = scalarOf(story, "title");
  const passes = booleanOf(story, "passes");
  const step3 = makeStep({
    id: id3.value,
    title: plain3(title2?.value ?? ""),
    span: title2?.span ?? id3.span,
    idSpan: id3.span,
    extent: story.span,
    dependsOn: referencesOf(story.entries.get("dependsOn") ?? story.entries.get("depends_on")),
    mentions: [
      ...textOf(story.entries.get("title"), "title"),
      ...textOf(story.entries.get("description"), "body"),
      ...textOf(story.entries.get("acceptanceCriteria"), "verify"),
      ...textOf(story.entries.get("notes"), "context")
    ],
    done: passes
  });
  return { priority: numberOf(story, "priority")?.value ?? Number.MAX_SAFE_INTEGER, step: step3 };
}
function textOf(entry, section2) {
  const values = entry?.value.kind === "list" ? entry.value.items : entry ? [entry.value] : [];
  return values.flatMap(
    (value) => value.kind === "scalar" && /\w/.test(value.text) ? (0, __parts.import_mentions.readMentions)(parseQuoted(value), value.span.source, { section: section2 }) : []
  );
}
var contract11 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: [],
  commits: false,
  waiting: (ids2) => `bd dep add ISSUE ${ids2.join(" ")}`,
  trackers: [".beads/issues.jsonl"]
};
var home6 = /(?:^|[\\/])\.beads[\\/](?:issues|beads)\.jsonl$/;
var dialect10 = {
  name: "beads",
  places: "`.beads/issues.jsonl`",
  folders: [".beads"],
  files: home6,
  contract: contract11,
  declared: {
    step: "an issue",
    barriers: "-",
    progress: "`status` of each issue, by its agent",
    written: "-"
  },
  shows: "a line of JSON for each issue, with `id` and `status`",
  forced: ({ source }) => /^\uFEFF?\{.*"id"\s*:/m.test(source.text) ? { role: "issues", plan: source.path } : void 0,
  recognises: ({ source }) => home6.test(source.path) && /^\uFEFF?\{.*"id"\s*:/m.test(source.text) ? { role: "issues", plan: source.path } : void 0,
  read: readFile4
};
function readFile4(path3, files) {
  const { source } = files[0].document;
  const issues = [...source.text.matchAll(/^\uFEFF?(\{.*\})[ \t]*$/gm)].flatMap(
    (line4) => issueIn(source, line4.index + line4[0].indexOf("{"), line4[1].length)
  );
  const known4 = new Map(issues.map((issue) => [scalarOf(issue, "id")?.value ?? "", typeOf(issue)]));
  const steps2 = issues.filter((issue) => typeOf(issue) !== "epic").flatMap((issue) => readIssue(issue, known4) ?? []);
  if (steps2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect10.name,
    title: "",
    contract: contract11,
    span: firstLine(source),
    files: filesOf(files),
    steps: steps2,
    flaws: brokenLines(source)
  });
}
var brokenLines = (source) => [...source.text.matchAll(/^\uFEFF?([^\s\uFEFF][^\r\n]*)/gm)].flatMap((line4) => {
  if (isJson(line4[1])) return [];
  const span2 = (0, __parts.import_model.spanOf)(source, line4.index, line4.index + line4[0].length);
  return [
    {
      kind: "unreadable-metadata",
      message: "Unexpected line that is no JSON, expected one issue a line",
      span: span2
    }
  ];
});
function isJson(line4) {
  try {
    return JSON.parse(line4) !== null;
  } catch {
    return false;
  }
}
function issueIn(source, start, length) {
  const read = (0, __parts.import_parse.readYaml)(source, start, start + length);
  const broken = read.flaws.some(({ kind }) => kind === "unreadable-metadata");
  return broken || read.entries.size === 0 ? [] : [{ kind: "map", entries: read.entries, span: (0, __parts.import_model.spanOf)(source, start, start + length) }];
}
var typeOf = (issue) => scalarOf(issue, "issue_type")?.value ?? "task";
function readIssue(issue, known4) {
  const id3 = scalarOf(issue, "id");
  const status2 = scalarOf(issue, "status");
  if (!id3 || status2?.value === "tombstone") return void 0;
  const title2 = scalarOf(issue, "title");
  return makeStep({
    id: id3.value,
    title: plain3(title2?.value ?? ""),
    span: title2?.span ?? id3.span,
    idSpan: id3.span,
    extent: issue.span,
    dependsOn: blockers(issue).filter((reference) => known4.get(reference.id) !== "epic"),
    mentions: [
      ...textOf2(issue.entries.get("title"), "title"),
      ...textOf2(issue.entries.get("description"), "body"),
      ...textOf2(issue.entries.get("design"), "body"),
      ...textOf2(issue.entries.get("acceptance_criteria"), "verify")
    ],
    ...stateOf(status2, /^(?:closed|done)$/i)
  });
}
function blockers(issue) {
  const list2 = issue.entries.get("dependencies")?.value;
  return (list2?.kind === "list" ? list2.items : []).flatMap((item) => {
    if (item.kind !== "map" || (scalarOf(item, "type")?.value ?? "blocks") !== "blocks") return [];
    const id3 = scalarOf(item, "depends_on_id");
    return id3 ? [{ kind: "step", id: id3.value, form: "metadata", span: id3.span }] : [];
  });
}
function textOf2(entry, section2) {
  const value = entry?.value;
  return value?.kind === "scalar" && /\w/.test(value.text) ? (0, __parts.import_mentions.readMentions)(parseQuoted(value), value.span.source, { section: section2 }) : [];
}
var parts = [
  [
    /^(?:must not|do not|recommended agent|agent profile|paralleli[sz]ation|category|skills|blocks|blocked by|location)/i,
    void 0
  ],
  [/^(?:references|context|background|why)/i, "context"],
  [/^(?:acceptance|qa\b|verif|definition of done|test|evidence|expected)/i, "verify"]
];
function readTaskMentions(task4, fields) {
  const blocks = parseFragment(task4.body, 2);
  const { source } = task4.body;
  const labels2 = (0, __parts.import_parse.labelsOf)(blocks, source);
  const labelled = new Set(labels2.flatMap((label2) => label2.nodes));
  const labelBlocks = new Set(labels2.map((label2) => label2.nameSpan.start));
  const free = blocks.filter(
    (block) => !labelled.has(block) && !labelBlocks.has(block.position?.start.offset ?? -1)
  );
  const files = explores(task4.title) ? [] : ["files", "file"].flatMap((name5) => fields.get(name5) ?? []);
  return [
    ...titleMentions(task4),
    ...(0, __parts.import_mentions.readMentions)(free, source, { section: "body" }),
    ...labels2.flatMap((label2) => readLabel(label2)),
    ...files.flatMap(({ value }) => readFileLine(withoutBrackets(value.span), "write")),
    ...commitOf(fields)
  ];
}
var withoutBrackets = (span2) => /^\[[^\]]*\]$/.test((0, __parts.import_model.textAt)(span2)) ? (0, __parts.import_model.spanOf)(span2.source, span2.start + 1, span2.end - 1) : span2;
function titleMentions({ head: head2 }) {
  return (0, __parts.import_mentions.readMentions)(parseFragment(head2), head2.source, { section: "title" });
}
function readLabel(label2) {
  if (/^(?:commit|files?)\b/i.test(label2.name)) return [];
  const part = parts.find(([pattern]) => pattern.test(label2.name));
  if (part && !part[1]) return [];
  const section2 = part?.[1] ?? "body";
  const { source } = label2.nameSpan;
  const line4 = label2.value.value ? (0, __parts.import_mentions.readMentions)(parseFragment(label2.value.span), source, { section: section2 }) : [];
  return [...line4, ...(0, __parts.import_mentions.readMentions)(label2.nodes, source, { section: section2 })];
}
function commitOf(fields) {
  const commit = fields.get("commit")?.value;
  if (!commit || !/^y(?:es)?\b/i.test(commit.value)) return [];
  const message = fields.get("message")?.value ?? commit;
  return [
    {
      subject: { kind: "command", words: ["git", "commit", "-m", message.value.replace(/`/g, "")] },
      verb: "commit",
      certainty: "declared",
      row: "field",
      section: "commit",
      conditional: false,
      span: commit.span,
      evidence: commit.span
    }
  ];
}
var waitsFor2 = (fields) => ["blocked by", "depends on"].find((name5) => fields.has(name5));
var wordIn = (span2, pattern) => {
  const found = pattern.exec((0, __parts.import_model.textAt)(span2));
  return found ? (0, __parts.import_model.spanOf)(span2.source, span2.start + found.index, span2.start + found.index + found[0].length) : span2;
};
function workOn(path3, settings) {
  const document = settings.at(-1);
  if (!document) return void 0;
  const all = (0, __parts.import_parse.readYaml)(document.source, 0, document.source.text.length);
  const works = all.entries.get("works")?.value;
  const several = works?.kind === "map" ? [...works.entries.values()] : [];
  const each = [...several.flatMap(({ value }) => value.kind === "map" ? [value] : []), all];
  const own2 = each.find((work2) => isOf(work2, path3));
  const said = (key) => {
    const value = own2 && scalarOf(own2, key);
    return value?.value === "null" ? void 0 : value;
  };
  return own2 && { worktree: said("worktree_path"), status: said("status") };
}
function isOf(work2, path3) {
  const plan = scalarOf(work2, "active_plan")?.value.replaceAll("\\", "/");
  const inFolder2 = /(?:^|\/)(\.(?:sisyphus|omo)\/.*)$/.exec(path3)?.[1] ?? path3;
  return plan !== void 0 && (plan === path3 || plan.endsWith(`/${inFolder2}`));
}
function carriedOut(steps2, work2) {
  const { status: status2 } = work2 ?? {};
  if (!status2 || !/^(?:completed|abandoned)$/.test(status2.value)) return steps2;
  const cancelled = status2.value === "abandoned";
  return steps2.map(
    (step3) => step3.done?.value ? step3 : { ...step3, done: (0, __parts.import_model.located)(true, status2.span), ...cancelled && { cancelled } }
  );
}
var names2 = "Can Run In Parallel|Can Parallel(?:ize)?(?: With)?|Parallel Group|Paralleli[sz]ation|Blocks|Blocked By|Depends On|Commit|Message|Files?|Wave";
var fieldLine = new RegExp(
  `^[ \\t]*(?:[-*][ \\t]+)?(?:\\|[ \\t]*)?\\**(?:${names2})\\**[ \\t]*(?::\\**|\\|)[^\\r\\n]*`,
  "gim"
);
var inLine = new RegExp(`^[-*\\s|]*(${names2})\\**[ \\t]*(?::\\**|\\|)[ \\t]*`, "i");
function readFields({ body }) {
  const fields = /* @__PURE__ */ new Map();
  const add2 = (name5, key, value) => {
    if (fields.has(name5)) return;
    fields.set(name5, {
      name: name5.replaceAll(" ", "_"),
      key,
      value: (0, __parts.import_model.located)((0, __parts.import_model.textAt)(value), value),
      form: "label"
    });
  };
  for (const match of (0, __parts.import_model.textAt)(body).matchAll(fieldLine)) {
    const start = body.start + match.index;
    const line4 = (0, __parts.import_model.spanOf)(body.source, start, start + match[0].length);
    if (/^\s*\|/.test(match[0])) addRow(line4, add2);
    else addParts(line4, add2);
  }
  return fields;
}
function addRow(line4, add2) {
  const found = inLine.exec((0, __parts.import_model.textAt)(line4));
  const rest2 = found && /^[^|]*/.exec((0, __parts.import_model.textAt)(line4).slice(found[0].length))[0];
  if (found) addPart((0, __parts.import_model.spanOf)(line4.source, line4.start, line4.start + found[0].length + rest2.length), add2);
}
function addParts(line4, add2) {
  let at = line4.start;
  let before3 = "";
  for (const part of (0, __parts.import_model.textAt)(line4).split("|")) {
    const span2 = (0, __parts.import_model.spanOf)(line4.source, at, at + part.length);
    const name5 = addPart(span2, add2);
    const value = trimmed(span2);
    if (!name5 && /^wave\b/i.test((0, __parts.import_model.textAt)(value))) add2("parallel group", value, value);
    else if (!name5 && before3 === "commit" && (0, __parts.import_model.textAt)(value)) add2("message", value, value);
    before3 = name5 ?? before3;
    at += part.length + 1;
  }
}
function addPart(part, add2) {
  const found = inLine.exec((0, __parts.import_model.textAt)(part));
  if (!found) return void 0;
  const key = part.start + found[0].indexOf(found[1]);
  const keySpan = (0, __parts.import_model.spanOf)(part.source, key, key + found[1].length);
  const value = trimmed((0, __parts.import_model.spanOf)(part.source, part.start + found[0].length, part.end));
  const name5 = found[1].toLowerCase();
  const said = (0, __parts.import_model.textAt)(value);
  if (/^paralleli[sz]ation$/.test(name5)) {
    addNested(value, add2);
    return name5;
  }
  if (/^can parallel(?:ize)?$/.test(name5)) add2("can run in parallel", keySpan, value);
  else if (/ with$/.test(name5) && said) add2("can run in parallel", keySpan, value);
  else add2(name5, keySpan, value);
  return name5;
}
function addNested(value, add2) {
  if (/^wave\b/i.test((0, __parts.import_model.textAt)(value))) add2("parallel group", value, value);
  else addPart(value, add2);
}
function trimmed(span2) {
  const text = (0, __parts.import_model.textAt)(span2);
  const lead7 = text.length - text.trimStart().length;
  return (0, __parts.import_model.spanOf)(span2.source, span2.start + lead7, span2.start + Math.max(lead7, text.trimEnd().length));
}
var graphMaps = ({ matrix, tree }) => [matrix, tree].flatMap(
  (graph2) => graph2 ? [new Map(graph2.entries.map((entry) => [entry.id.value, entry]))] : []
);
function graphsOf3(tasks2, fields, steps2, { matrix, tree }) {
  const own2 = tasks2.flatMap(
    ({ id: id3 }, index) => waitsFor2(fields[index]) ? [{ id: id3, dependsOn: steps2[index].dependsOn.filter(({ form }) => form === "label") }] : []
  );
  const fromTasks = own2.length > 0 ? [{ name: "task fields", span: own2[0].id.span, entries: own2 }] : [];
  return [...fromTasks, ...[matrix, tree].flatMap((graph2) => graph2 ? [graph2] : [])];
}
function readMatrix(source, lines2) {
  const start = lines2.findIndex(({ text }) => /^#{2,5}\s.*dependency matrix/i.test(text));
  if (start < 0) return void 0;
  const entries = [];
  let blocksColumn = -1;
  for (const line4 of lines2.slice(start + 1)) {
    if (/^#{1,5}\s/.test(line4.text)) break;
    const isRow = line4.text.trimStart().startsWith("|");
    if (isRow && blocksColumn < 0)
      blocksColumn = cellsOf(line4).findIndex(([cell]) => /^\W*blocks\W*$/i.test(cell));
    entries.push(...isRow ? readRow(source, line4, blocksColumn) : readBullet(source, line4));
  }
  const head2 = lines2[start];
  const at = head2.start + head2.text.search(/[^#\s]/);
  const span2 = (0, __parts.import_model.spanOf)(source, at, head2.start + head2.text.trimEnd().length);
  return entries.length > 0 ? { name: "dependency matrix", span: span2, entries } : void 0;
}
function readBullet(source, line4) {
  const found = /^\s*[-*]\s+\**(?:(?:Tasks?|Todos?)\s+)?([A-Z]{0,2}\d+[^:*]*)\**\s*:\**\s*(.*)$/.exec(
    line4.text
  );
  if (!found) return [];
  const [whole2, ids2, rest2] = found;
  const [, value = "", mark5 = "", blocked] = /^(.*?)(?:(\s+[-–—→]\s+)(.*))?$/.exec(rest2);
  const at = line4.start + whole2.length - rest2.length;
  const after = at + value.length + mark5.length;
  return entriesOf(
    place(source, line4, ids2),
    (0, __parts.import_model.spanOf)(source, at, at + value.length),
    blocked === void 0 ? void 0 : (0, __parts.import_model.spanOf)(source, after, after + blocked.length)
  );
}
var cellsOf = ({ text }) => [...text.matchAll(/[^|]+/g)].filter(([cell], index) => index > 0 || cell.trim() !== "");
function readRow(source, line4, blocksColumn) {
  const cells = cellsOf(line4);
  const [ids2, value] = cells;
  if (!ids2 || !value || !/^\s*\**(?:(?:Task|Todo)\s+)?[A-Z]{0,2}\d/i.test(ids2[0])) return [];
  const spanOfCell = (cell) => (0, __parts.import_model.spanOf)(source, line4.start + cell.index, line4.start + cell.index + cell[0].length);
  const blocked = cells[blocksColumn];
  return entriesOf(place(source, line4, ids2[0].trim()), spanOfCell(value), blocked && spanOfCell(blocked));
}
var place = (source, line4, part) => {
  const at = line4.start + line4.text.indexOf(part);
  return (0, __parts.import_model.spanOf)(source, at, at + part.length);
};
function entriesOf(ids2, value, blocked) {
  const place3 = trimmed2(value);
  const dependsOn = readReferences(place3, "group");
  const all = [...idsIn(ids2)].flatMap(({ ids: names3, span: span2 }) => names3.map((id3) => (0, __parts.import_model.located)(id3, span2)));
  const alone = all.length === 1;
  const blocks = alone && blocked ? { place: trimmed2(blocked), ids: idsAt(trimmed2(blocked)) } : void 0;
  return all.map((id3) => ({ id: id3, dependsOn, ...alone && { place: place3 }, ...blocks && { blocks } }));
}
var idsAt = (place3) => readReferences(place3, "group").map(({ id: id3 }) => id3);
function trimmed2(span2) {
  const text = (0, __parts.import_model.textAt)(span2);
  const lead7 = text.length - text.trimStart().length;
  return (0, __parts.import_model.spanOf)(span2.source, span2.start + lead7, span2.start + Math.max(lead7, text.trimEnd().length));
}
var taskLine = /^[-*] \[([^\]])\] +\**(?:(?:Task|Todo)\s+)?([A-Z]{0,2}\d+[a-z]?(?:\.\d+)*)[.:)]\**\s+(.*)$/;
var taskHeading = /^#{2,4} +\**(?:Task\s+([A-Z]{0,2}\d+[a-z]?(?:\.\d+)*)|(F\d+))\**\s*[:.—–-]\s*(.*)$/;
var finalHeading = /^#{2,4} +\**F\d+\**\s*[:.—–-]/;
var heading2 = /^#{1,4} +(.*)$/;
var linesOf2 = (source) => [...source.text.matchAll(/[^\r\n\uFEFF][^\r\n]*/g)].map((match) => ({
  start: match.index,
  text: match[0]
}));
function readTasks2(source) {
  const boxed2 = tasksBy(source, (line4, fenced2) => readBox(source, line4) ?? (fenced2 ? "skip" : void 0));
  if (boxed2.length === 0)
    return tasksBy(source, (line4, fenced2) => fenced2 ? "skip" : readHeading(source, line4));
  const known4 = new Set(boxed2.map(({ id: id3 }) => id3.value));
  const isFinalOnly = boxed2.every(({ id: id3 }) => id3.value.startsWith("F"));
  return tasksBy(
    source,
    (line4, fenced2) => readBox(source, line4) ?? (fenced2 ? "skip" : readUnboxed(source, line4, known4, isFinalOnly))
  );
}
function readUnboxed(source, line4, known4, isFinalOnly) {
  const head2 = isFinalOnly || finalHeading.test(line4.text) ? readHeading(source, line4) : void 0;
  return head2 && !known4.has(head2.id.value) ? head2 : void 0;
}
function tasksBy(source, read) {
  const found = [];
  let open2;
  let group2;
  let fence = "";
  const close = (end) => {
    if (open2) found.push({ ...open2.head, group: open2.group, body: (0, __parts.import_model.spanOf)(source, open2.head.head.end, end) });
    open2 = void 0;
  };
  for (const line4 of linesOf2(source)) {
    const mark5 = /^\s*(`{3,}|~{3,})/.exec(line4.text)?.[1];
    const wasIn = fence;
    if (fence) fence = mark5?.startsWith(fence) && line4.text.trim() === mark5 ? "" : fence;
    else if (mark5) fence = mark5;
    const task4 = read(line4, wasIn !== "");
    if (task4 === "skip") continue;
    if (task4) {
      close(line4.start);
      fence = "";
      open2 = { head: task4, group: group2 };
    } else if (heading2.test(line4.text)) {
      close(line4.start);
      const at = line4.start + line4.text.search(/[^#\s]/);
      group2 = (0, __parts.import_model.spanOf)(source, at, line4.start + line4.text.trimEnd().length);
    }
  }
  close(source.text.length);
  return found;
}
function readBox(source, line4) {
  const found = taskLine.exec(line4.text);
  if (!found) return void 0;
  const [, box4, id3, title2] = found;
  const text = line4.text.trimEnd();
  const at = line4.start + text.indexOf("]") + 1;
  const head2 = (0, __parts.import_model.spanOf)(
    source,
    at + /^\s*/.exec(text.slice(at - line4.start))[0].length,
    line4.start + text.length
  );
  const boxAt = line4.start + text.indexOf("[");
  return { ...named2(source, head2, id3, title2), box: (0, __parts.import_model.located)(box4, (0, __parts.import_model.spanOf)(source, boxAt, boxAt + 3)) };
}
function readHeading(source, line4) {
  const found = taskHeading.exec(line4.text.trimEnd());
  if (!found) return void 0;
  const head2 = (0, __parts.import_model.spanOf)(
    source,
    line4.start + line4.text.search(/[^#\s]/),
    line4.start + line4.text.trimEnd().length
  );
  const title2 = found[3].replace(/\s+[-–—]\s+✅.*$/, "");
  return { ...named2(source, head2, found[1] ?? found[2], title2), box: markOf(source, line4) };
}
function markOf(source, line4) {
  const at = line4.text.indexOf("\u2705");
  return at < 0 ? void 0 : (0, __parts.import_model.located)("\u2714", (0, __parts.import_model.spanOf)(source, line4.start + at, line4.start + at + 1));
}
function named2(source, head2, id3, title2) {
  const at = source.text.indexOf(id3, head2.start);
  return {
    id: (0, __parts.import_model.located)(id3, (0, __parts.import_model.spanOf)(source, at, at + id3.length)),
    head: head2,
    title: title2.replace(/\*\*|`/g, "").trim()
  };
}
var finalWave = Number.MAX_SAFE_INTEGER;
var waveLine = /^\s*(?:[#>*-]+\s*)?\**Wave\s+(\d+|FINAL)\b/i;
var treeLine = /^[\s│|]*(?:(?:[├└+`][─-]+|[-*])\s*\**(?:Task|T)\s*([A-Z]{0,2}\d+[a-z]?)|[├└+`][─-]+\s*\**([A-Z]\d+))\**\s*[:.]/i;
function readSchedule(source, tasks2) {
  const lines2 = outsideOfTexts(linesOf2(source), tasks2);
  const waves = readTree(source, lines2);
  const tree = waves.flatMap((wave) => wave.entries);
  const stated2 = tree.filter((entry) => entry.dependsOn !== void 0);
  return {
    waves: waves.map(({ wave }) => wave).filter((wave) => wave.members.length > 0),
    tree: stated2.length > 0 ? { name: "wave tree", span: stated2[0].id.span, entries: stated2 } : void 0,
    matrix: readMatrix(source, lines2)
  };
}
function outsideOfTexts(lines2, tasks2) {
  let fence = "";
  return lines2.filter(({ start, text }) => {
    if (start < tasks2) return true;
    const mark5 = /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
    const wasIn = fence !== "";
    if (!wasIn) fence = mark5;
    else if (mark5.startsWith(fence) && text.trim() === mark5) fence = "";
    return !wasIn;
  });
}
function readTree(source, lines2) {
  const found = [];
  let open2;
  for (const line4 of lines2) {
    const wave = waveLine.exec(line4.text);
    const task4 = open2 && treeLine.exec(line4.text);
    if (wave) {
      open2 = beginWave(source, line4, wave[1]);
      for (const { id: id3, span: span2 } of listedIn(source, line4))
        open2.wave.members.push({ kind: "step", id: id3, form: "group", span: span2 });
      found.push(open2);
    } else if (task4) hang(open2, source, line4, task4[1] ?? task4[2]);
    else if (!/^[\s│|]*$/.test(line4.text)) open2 = void 0;
  }
  return found;
}
function listedIn(source, line4) {
  const found = /:\**\s*((?:(?:todos?|tasks?|T)?\s*[A-Z]{0,2}\d+[a-z]?(?:\.\d+)*\s*(?:[-–,&+]|and)?\s*)+)\.?\s*$/i.exec(
    line4.text
  );
  if (!found) return [];
  const at = line4.start + found.index + found[0].indexOf(found[1]);
  return readReferences((0, __parts.import_model.spanOf)(source, at, at + found[1].trimEnd().length), "group");
}
function beginWave(source, line4, name5) {
  const start = line4.start + line4.text.search(/wave/i);
  const span2 = (0, __parts.import_model.spanOf)(
    source,
    start,
    start + /^wave\s+\w+/i.exec(line4.text.slice(start - line4.start))[0].length
  );
  const last2 = /final/i.test(name5) ? finalWave : Number(name5);
  const after = [...line4.text.matchAll(/after\s+wave\s+(\d+)/gi)].map((match) => {
    const at = line4.start + match.index + match[0].length - match[1].length;
    return (0, __parts.import_model.located)(Number(match[1]), (0, __parts.import_model.spanOf)(source, at, at + match[1].length));
  });
  return { wave: { number: (0, __parts.import_model.located)(last2, span2), members: [], after }, entries: [] };
}
function hang({ wave, entries }, source, line4, id3) {
  const at = line4.start + line4.text.indexOf(id3, line4.text.search(/[A-Z]/i));
  const span2 = (0, __parts.import_model.spanOf)(source, at, at + id3.length);
  wave.members.push({ kind: "step", id: id3, form: "group", span: span2 });
  const depends = /\((?:depends|depends on|after|blocked by):?\s*([^()]*)\)/i.exec(line4.text);
  const start = depends ? line4.start + depends.index + depends[0].lastIndexOf(depends[1]) : 0;
  const ids2 = depends && readReferences((0, __parts.import_model.spanOf)(source, start, start + depends[1].length), "group");
  const dependsOn = ids2?.length || /\bnone\b|^\W*$/i.test(depends?.[1] ?? "none") ? ids2 : void 0;
  const place3 = depends && (0, __parts.import_model.spanOf)(source, start, start + depends[1].trimEnd().length);
  entries.push({ id: (0, __parts.import_model.located)(id3, span2), dependsOn: dependsOn ?? void 0, ...place3 && { place: place3 } });
}
var markedFields = (fields) => [...fields].map(([key, field2]) => {
  if (key === waitsFor2(fields)) return { ...field2, name: "depends_on", form: "marker" };
  return key === "blocks" ? { ...field2, form: "marker" } : field2;
});
function slotsOf2({ id: id3 }, fields, { graphs }, wave) {
  const entries = graphs.flatMap((graph2) => graph2.get(id3.value) ?? []);
  if (entries.some((entry) => !entry.place)) return [];
  const stated2 = entries.flatMap((entry) => statedSlots(entry, fields, wave));
  const own2 = waitsFor2(fields) || entries.length === 0 ? newField(fields) : void 0;
  return own2 ? [own2, ...stated2] : stated2;
}
function statedSlots({ dependsOn, place: place3, blocks }, fields, wave) {
  const ids2 = dependsOn.map((reference) => reference.id);
  const blocked = blocks && withoutWave(blocks, fields, wave);
  return [
    ...place3 ? [statedSlot("depends_on", place3, ids2)] : [],
    ...blocked ? [statedSlot("blocks", blocked.place, blocked.ids)] : []
  ];
}
function withoutWave(blocks, fields, wave) {
  const { ids: ids2, place: place3 } = blocks;
  const last2 = ids2.at(-1);
  const own2 = fields.get("blocks")?.value.value.match(/\w+/g) ?? [];
  if (wave === void 0 || last2 !== String(wave) || own2.includes(last2)) return blocks;
  const lead7 = /^(.*?)\s*,\s*\d+$/.exec((0, __parts.import_model.textAt)(place3))?.[1];
  return lead7 ? { ids: ids2.slice(0, -1), place: (0, __parts.import_model.spanOf)(place3.source, place3.start, place3.start + lead7.length) } : void 0;
}
function newField(fields) {
  const near = ["blocks", "parallel group", "can run in parallel", "wave"].flatMap(
    (name5) => fields.get(name5) ?? []
  );
  const last2 = [...near].sort((a, b) => b.key.start - a.key.start)[0];
  if (!last2) return void 0;
  const { source } = last2.key;
  const { text } = source;
  const start = text.lastIndexOf("\n", last2.key.start) + 1;
  const rest2 = /^[^\r\n]*/.exec(text.slice(last2.value.span.end))[0];
  const end = last2.value.span.end + rest2.length;
  const colon = text.slice(last2.key.end, last2.value.span.start).trimEnd();
  return {
    form: "suffix",
    at: (0, __parts.import_model.spanOf)(source, end, end),
    before: lineEnding(source) + text.slice(start, last2.key.start),
    after: rest2.trimEnd(),
    keys: { depends_on: `Blocked By${colon}` },
    colon: "inside"
  };
}
function respelled({ waves, matrix, tree }, known4) {
  const graph2 = (each) => each && { ...each, entries: each.entries.map(entry) };
  const entry = (each) => ({
    ...each,
    id: (0, __parts.import_model.located)(respell(each.id.value, known4), each.id.span),
    dependsOn: each.dependsOn.filter(({ id: id3 }) => !isNone(id3, known4)).map((reference) => ({ ...reference, id: respell(reference.id, known4) }))
  });
  return {
    waves: waves.map((wave) => ({
      ...wave,
      members: wave.members.map((member) => ({ ...member, id: respell(member.id, known4) }))
    })),
    matrix: graph2(matrix),
    tree: graph2(tree)
  };
}
var isNone = (id3, known4) => id3 === "0" && !known4.has("0") && !known4.has("T0");
function respell(id3, known4) {
  if (known4.has(id3)) return id3;
  return [`T${id3}`, id3.replace(/^T/i, "")].find((spelling) => known4.has(spelling)) ?? id3;
}
var unseen3 = [
  steps(
    ({ id: id3 }) => !/^F?\d+$/.test(id3),
    ({ id: id3 }) => `Unexpected id \`${id3}\`, as the executor counts no such task, expected \`1.\` and the like, or \`F1.\` in the final wave`
  ),
  steps(
    ({ span: span2 }) => span2.source.text.slice(span2.source.text.lastIndexOf("\n", span2.start) + 1)[0] === "#",
    () => "Unexpected task in a heading, as the executor counts boxes alone, expected `- [ ] 1. Title`"
  ),
  lines(
    /^[-*] \[([^ xX\]])\] +\S.*$/gm,
    ([, mark5]) => `Unexpected mark \`[${mark5}]\`, which the executor takes for no task, expected \`[ ]\` or \`[x]\``
  )
];
var numbered2 = (wave, last2) => wave.value === finalWave ? (0, __parts.import_model.located)(last2 + 1, wave.span) : wave;
function lastWave({ waves }, fields) {
  let last2 = 0;
  for (const { number: number3 } of waves) if (number3.value !== finalWave) last2 = Math.max(last2, number3.value);
  for (const each of fields) {
    const group2 = waveNamed(each.get("parallel group")?.value.span);
    if (group2 && group2.value !== finalWave) last2 = Math.max(last2, group2.value);
  }
  return last2;
}
var placesInTree = ({ waves }) => new Map(
  waves.flatMap(({ number: number3, members }) => members.map(({ id: id3, span: span2 }) => [id3, (0, __parts.import_model.located)(number3.value, span2)]))
);
function waveOf2(each, fields, { placed, last: last2 }) {
  const found = waveNamed((fields.get("parallel group") ?? fields.get("wave"))?.value.span) ?? placed.get(each.id.value) ?? waveNamed(each.group);
  return found && numbered2(found, last2);
}
function waveNamed(span2) {
  const at = span2 && wordIn(
    span2,
    /(?<!\b(?:after|behind|depends on|requires)(?: all)?(?: of)? )(?:wave\s+(?:\d+(?:[-–]\d+)?|final)\b|final(?:\s+\w+)?\s+wave\b)/i
  );
  if (!at || at === span2) return void 0;
  const number3 = /\d+$/.exec((0, __parts.import_model.textAt)(at))?.[0];
  return (0, __parts.import_model.located)(number3 ? Number(number3) : finalWave, at);
}
var contract12 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids2) => `Blocked By: ${ids2.join(", ")}`,
  trackers: []
};
var home7 = /(?:^|\/)\.(?:sisyphus|omo)\/plans\/[^/]+\.md$/;
var marks = /^[ \t]*(?:[-*][ \t]+)?\**(?:(?:Can Run In Parallel|Parallel Group|Blocked By)\**\s*:|Paralleli[sz]ation\**\s*:(?:\**[ \t]*\r?$|.*\|))/m;
var task = /^\uFEFF?[-*] \[[^\]]\] +\**(?:Task\s+)?[A-Z]{0,2}\d+[a-z]?[.:)]|^\uFEFF?#{2,4} +\**Task\s+\d/m;
var dialect11 = {
  name: "omo",
  places: "`.sisyphus/plans/*.md`, `.omo/plans/*.md`",
  folders: [".sisyphus", ".omo"],
  settings: {
    files: /(?:^|\/)\.(?:sisyphus|omo)\/boulder\.json$/,
    plan: /^((?:.*\/)?\.(?:sisyphus|omo)\/)/,
    places: ["$1boulder.json"]
  },
  keeps: {
    path: /(?:^|\/)\.(?:omo|sisyphus)\/plans\/[^/]+\.md$/,
    expected: "`- [ ] 1. Task`",
    besideNotes: true
  },
  unseen: unseen3,
  contract: contract12,
  declared: {
    step: "a task",
    barriers: "waves",
    progress: "boxes of the plan, by the one who dispatches",
    written: "fields of the task, matrix and tree"
  },
  shows: "tasks such as `- [ ] 1. Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    if (!task.test(source.text)) return void 0;
    return marks.test(source.text) || home7.test(source.path) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan3
};
function readPlan3(path3, files, settings) {
  const { source } = files[0].document;
  const tasks2 = readTasks2(source);
  if (tasks2.length === 0) return void 0;
  const fields = tasks2.map(readFields);
  const known4 = new Set(tasks2.map(({ id: id3 }) => id3.value));
  const schedule = respelled(readSchedule(source, tasks2[0].head.start), known4);
  const last2 = lastWave(schedule, fields);
  const reading = { schedule, known: known4, last: last2, placed: placesInTree(schedule), graphs: graphMaps(schedule) };
  const steps2 = tasks2.map((each, index) => readTask4(each, fields[index], reading));
  const work2 = workOn(path3, settings);
  const title2 = /^\uFEFF?#[ \t]+(\S.*)$/m.exec(source.text);
  const start = title2 ? title2.index + title2[0].indexOf(title2[1]) : 0;
  return makePlan({
    path: path3,
    dialect: dialect11.name,
    title: title2?.[1]?.trim() ?? "",
    contract: contract12,
    span: title2 ? (0, __parts.import_model.spanOf)(source, start, start + title2[1].trimEnd().length) : firstLine(source),
    files: filesOf(files),
    steps: carriedOut(steps2, work2),
    isolation: work2?.worktree && (0, __parts.import_model.located)("shared", work2.worktree.span),
    barriers: barriersOf2(steps2),
    waves: schedule.waves.map((wave) => ({ ...wave, number: numbered2(wave.number, last2) })),
    graphs: graphsOf3(tasks2, fields, steps2, schedule)
  });
}
function readTask4(each, fields, reading) {
  const parallel = fields.get("can run in parallel")?.value;
  const yes = saysParallel(parallel);
  const answer = parallel && wordIn(parallel.span, /^\w+/);
  const spelled = (all) => all.flatMap(
    (reference) => isNone(reference.id, reading.known) ? [] : { ...reference, id: respell(reference.id, reading.known) }
  );
  const references2 = (name5) => spelled(referencesOf2(fields, name5));
  const own2 = waitsFor2(fields) ? references2(waitsFor2(fields)) : stated(each, reading);
  const behind3 = spelled(comesAfter(each)).filter(({ id: id3 }) => !own2.some((known4) => known4.id === id3));
  const wave = waveOf2(each, fields, reading);
  return makeStep({
    id: each.id.value,
    title: each.title,
    span: each.head,
    idSpan: each.id.span,
    extent: (0, __parts.import_model.spanOf)(each.head.source, each.head.start, each.body.end),
    fields: markedFields(fields),
    mode: answer && !yes ? { value: "sequential", strength: "metadata", span: answer } : void 0,
    parallel: answer && (0, __parts.import_model.located)(yes, answer),
    wave,
    dependsOn: [...own2, ...behind3],
    blocks: references2("blocks"),
    mentions: readTaskMentions(each, fields),
    done: isTicked(each.box),
    slots: slotsOf2(each, fields, reading, wave?.value)
  });
}
var saysParallel = (field2) => /^y(?:es)?\b|^\W*(?:todos?|tasks?)?\s*[A-Z]{0,2}\d/i.test(field2?.value ?? "");
var referencesOf2 = (fields, name5) => {
  const field2 = fields.get(name5);
  return field2 ? readReferences(field2.value.span, "label") : [];
};
function barriersOf2(steps2) {
  const before3 = steps2.findIndex(({ id: id3 }) => /^F\d/.test(id3));
  const last2 = before3 > 0 && steps2.slice(before3).every(({ id: id3 }) => /^F\d/.test(id3));
  return last2 ? [{ kind: "phase", span: steps2[before3].span, before: before3, strength: "contract" }] : [];
}
var stated = ({ id: id3 }, { graphs }) => graphs.find((graph2) => graph2.has(id3.value))?.get(id3.value)?.dependsOn ?? [];
function comesAfter({ group: group2 }) {
  const after = group2 && wordIn(group2, /(?<=\(after )(?:tasks?\s+|(?=T\d))[^()]+(?=\))/i);
  return after && after !== group2 ? readReferences(after, "group") : [];
}
var outer = /* @__PURE__ */ new Set(["phase", "milestone", "stage", "sprint", "wave", "part", "iteration", "workstream"]);
function headedSteps(document, kind) {
  const all = namedHeadings(document).filter(({ word: word3 }) => kind === "words" || word3 === "number");
  const families = familiesOf(all);
  const words = families.filter(({ members: members2 }) => members2[0].word !== "number");
  const chosen = kind === "words" ? withNumbersBelow(words, families) : families;
  const members = new Map(chosen.flatMap((family) => family.members).map((each) => [each.section, each]));
  const groups = new Set([...members.values()].filter((each) => holdsSteps(each, members)));
  const steps2 = [...members.values()].filter((each) => !groups.has(each)).map((each) => ({ ...each, group: groupOf(each, members) })).filter(({ group: group2 }) => group2 === void 0 || groups.has(group2));
  return withWholeIds(firstOnly(steps2));
}
function firstOnly(steps2) {
  const seen = /* @__PURE__ */ new Set();
  return steps2.filter(({ group: group2, word: word3, id: id3 }) => {
    const key = `${group2?.word ?? ""} ${group2?.id ?? ""} ${word3} ${id3}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function withWholeIds(steps2) {
  const twice = new Set(steps2.map(({ id: id3 }) => id3)).size < steps2.length;
  const grouped = twice && steps2.every(({ group: group2 }) => group2 !== void 0);
  return grouped ? steps2.map((each) => ({ ...each, id: `${each.group.id}.${each.id}` })) : [...steps2];
}
var namedHeadings = ({ outline }) => [...(0, __parts.import_parse.sectionsBelow)(outline)].flatMap((section2) => {
  const named6 = section2.depth <= 5 ? namedIn(section2.title) : void 0;
  return named6 ? [{ ...named6, section: section2, group: void 0 }] : [];
});
function familiesOf(all) {
  const found = /* @__PURE__ */ new Map();
  for (const each of all) {
    const key = `${each.word} ${each.section.depth}`;
    const known4 = found.get(key);
    if (known4) known4.push(each);
    else found.set(key, [each]);
  }
  return [...found].flatMap(([key, members]) => isRising(members) ? [{ key, members }] : []);
}
function isRising(members) {
  if (new Set(members.map(({ id: id3 }) => id3)).size < 2) return false;
  let rising = 0;
  for (const [index, each] of members.entries()) {
    const before3 = members[index - 1];
    if (before3 && (0, __parts.import_model.compareNaturally)(before3.id, each.id) < 0) rising += 1;
  }
  return rising * 2 >= members.length - 1;
}
function withNumbersBelow(words, families) {
  const above = new Set(words.flatMap(({ members }) => members.map(({ section: section2 }) => section2)));
  const below4 = families.flatMap((family) => {
    if (family.members[0].word !== "number") return [];
    const members = family.members.filter(
      ({ section: section2, id: id3 }) => section2.parent && above.has(section2.parent) && isPart(id3, section2.parent)
    );
    return members.length > 1 ? [{ ...family, members }] : [];
  });
  return [...words, ...below4];
}
function isPart(id3, parent2) {
  const own2 = namedIn(parent2.title)?.id ?? "";
  return own2 !== "" && id3 !== own2 && (id3.startsWith(`${own2}.`) || new RegExp(`^${own2}[a-z]$`).test(id3));
}
function holdsSteps(each, members) {
  for (const below4 of (0, __parts.import_parse.sectionsBelow)(each.section)) {
    const inner = members.get(below4);
    if (!inner || inner === each) continue;
    if (outer.has(each.word) || inner.word === "number" || each.word === "number") return true;
  }
  return false;
}
function groupOf(each, members) {
  for (let at = each.section.parent; at; at = at.parent) {
    const above = members.get(at);
    if (above) return above;
  }
  return void 0;
}
var contract13 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids2) => `**Dependencies:** ${ids2.join(", ")}`,
  trackers: []
};
var unit2 = /^\uFEFF?#{2,4}[ \t]+\**U\d+[.:)]/m;
var field = /^\uFEFF?[ \t]*[-*]?[ \t]*\**(?:Files|Dependencies)\**[ \t]*:/im;
var dialect12 = {
  name: "compound",
  places: "`docs/plans/*-plan.md` with units",
  contract: contract13,
  declared: { step: "a unit", barriers: "-", progress: "-", written: "-" },
  shows: "headings such as `### U1. Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source, frontMatter }) {
    if (!unit2.test(source.text)) return void 0;
    return frontMatter?.entries.has("artifact_contract") || field.test(source.text) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan4
};
function readPlan4(path3, files) {
  const { document } = files[0];
  const units = namedHeadings(document).filter(({ word: word3, id: id3 }) => word3 === "code" && /^U\d/.test(id3));
  if (units.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect12.name,
    ...titleOf(document),
    contract: contract13,
    files: filesOf(files),
    ...readHeadedSteps(units)
  });
}
var contract14 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: []
};
var home8 = /(?:^|\/)conductor\/tracks\/[^/]+\/plan\.md$/;
var task2 = /^\uFEFF?[-*] \[[^\]]\][ \t]+\**Task\b/m;
var phase = /^\uFEFF?#{2,3}[ \t]+Phase[ \t]+\w+/im;
var dialect13 = {
  name: "conductor",
  places: "`conductor/tracks/*/plan.md`",
  archive: /(?:^|\/)conductor\/(?:tracks\/)?_?archived?\//,
  contract: contract14,
  declared: {
    step: "a task",
    barriers: "phases, and tasks that verify one",
    progress: "boxes of `plan.md` with the commit of each task, by the one agent",
    written: "-"
  },
  shows: "`## Phase 1: Title` with tasks such as `- [ ] Task: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    const shaped = phase.test(source.text) && task2.test(source.text) && /(?:^|\/)plan\.md$/.test(source.path);
    return shaped || home8.test(source.path) && /^[-*] \[[^\]]\]/m.test(source.text) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan5
};
function readPlan5(path3, files) {
  const { document } = files[0];
  const { source, outline } = document;
  const phases = [];
  const steps2 = [];
  for (const section2 of [outline, ...(0, __parts.import_parse.sectionsBelow)(outline)]) {
    const items = itemsIn(section2.blocks, source).filter(({ box: box4 }) => box4);
    if (items.length === 0) continue;
    const phase4 = phaseOf3(section2, phases);
    if (phase4 && !phases.includes(phase4)) phases.push(phase4);
    const before3 = steps2.filter((step3) => step3.phase === phase4).length;
    steps2.push(...items.map((item, index) => stepOf3(item, phase4, before3 + index + 1)));
  }
  if (steps2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect13.name,
    ...titleOf(document),
    contract: contractWith(contract14, [source.path]),
    files: filesOf(files),
    phases,
    steps: steps2,
    barriers: barriersOf3(steps2),
    checkpoints: steps2.filter(({ kind }) => kind === "checkpoint").map(({ span: span2 }) => span2)
  });
}
function phaseOf3(section2, phases) {
  for (let at = section2; at && at.depth > 0; at = at.parent) {
    const named6 = namedIn(at.title);
    if (named6?.word !== "phase") continue;
    const { span: span2 } = at;
    return phases.find((phase4) => phase4.span.start === span2.start) ?? makePhase({
      id: named6.id,
      title: named6.title.replace(/\s*\[checkpoint:.*$/i, ""),
      span: span2,
      mentions: (0, __parts.import_mentions.readMentions)(
        at.blocks.filter(({ type }) => type !== "list"),
        span2.source,
        { section: "context" }
      )
    });
  }
  return void 0;
}
var own = /^\**(?:Task\s+)?(\d+(?:\.\d+)*[a-z]?)\**[:.)]\**\s*/i;
var verifies = /\b(?:conductor\s*-\s*)?(?:user manual verification|phase (?:completion )?(?:verification|checkpoint)|checkpoint)\b/i;
function stepOf3(item, phase4, count) {
  const { source } = item.head;
  const named6 = idOf2(item, own);
  const id3 = named6?.id.value ?? (phase4 ? `${phase4.id}.${count}` : String(count));
  const title2 = plain3(item.text).replace(own, "").replace(/^Task\s*[:：]\s*/i, "").replace(/\s*\[[0-9a-f]{7,12}\]\s*$|\s+[0-9a-f]{7,12}\s*$/, "");
  const isCheckpoint = verifies.test(title2);
  return makeStep({
    id: id3,
    kind: isCheckpoint ? "checkpoint" : "task",
    title: title2.split(" - [")[0].trim() || plain3(item.text),
    span: item.head.end > item.head.start ? item.head : item.box.span,
    idSpan: named6?.id.span ?? item.box.span,
    extent: item.extent,
    phase: phase4,
    // The protocol that a person follows is named in brackets, and nobody changes it.
    mentions: isCheckpoint ? [] : readWork(item.node.children, source),
    done: doneOf2(item),
    ...commitOf2(item)
  });
}
function commitOf2({ head: head2, box: box4 }) {
  if (!isTicked(box4)?.value) return {};
  const found = /\[?([0-9a-f]{7,40})\]?\s*$/.exec((0, __parts.import_model.textAt)(head2).split("\n", 1)[0]);
  if (!found || !/\d/.test(found[1])) return {};
  const at = head2.start + found.index + found[0].indexOf(found[1]);
  return { commit: (0, __parts.import_model.located)(found[1], (0, __parts.import_model.spanOf)(head2.source, at, at + found[1].length)) };
}
var doneOf2 = (item) => item.box?.value === "~" ? (0, __parts.import_model.located)(false, item.box.span) : isTicked(item.box);
function barriersOf3(steps2) {
  return steps2.flatMap((step3, before3) => {
    const last2 = steps2[before3 - 1];
    if (!last2 || last2.phase === step3.phase || !step3.phase) return [];
    return [{ kind: "phase", span: step3.phase.span, before: before3, strength: "contract" }];
  });
}
var directiveWords = [
  {
    mode: "sequential",
    phrases: ["sequential", "sequentially", "serial", "serially"],
    examples: ["Execute the steps sequentially.", "Run all tasks serially."]
  },
  {
    mode: "sequential",
    phrases: ["one by one", "step by step", "task by task", "strictly in turn"],
    examples: [
      "Execute the steps one by one.",
      "Run the plan step by step.",
      "Implement this plan task-by-task."
    ]
  },
  {
    mode: "sequential",
    phrases: [
      "one at a time",
      "one step at a time",
      "one cycle at a time",
      "one task at a time",
      "one phase at a time",
      "one item at a time",
      "one after the other",
      "one after another"
    ],
    examples: ["Dispatch one task at a time.", "Run the steps one after the other."]
  },
  {
    mode: "sequential",
    phrases: [
      "in order",
      "in sequence",
      "in strict order",
      "in strict sequence",
      "in numeric order",
      "in numerical order",
      "in document order"
    ],
    examples: ["Execute the steps in order.", "Run the tasks in numerical order."]
  },
  {
    mode: "sequential",
    phrases: ["do not start * until", "don't start * until", "never start * until"],
    examples: ["Do not start a step until the one before it is committed."]
  },
  {
    mode: "parallel",
    phrases: [
      "in parallel",
      "parallel",
      "parallelize",
      "parallelise",
      "parallelized",
      "parallelised",
      "parallely"
    ],
    examples: ["All steps can run in parallel.", "The tasks can be parallelized."]
  },
  {
    mode: "parallel",
    phrases: ["concurrent", "concurrently", "simultaneous", "simultaneously"],
    examples: ["Dispatch all tasks concurrently.", "Run the steps simultaneously."]
  },
  {
    mode: "parallel",
    phrases: ["at the same time", "all at once"],
    examples: ["Start all tasks at the same time.", "Dispatch the steps all at once."]
  },
  {
    mode: "parallel",
    phrases: ["fan out", "one agent per task", "one subagent per task", "one subagent per step"],
    examples: ["Dispatch one subagent per task.", "Run the tasks as a fan out."]
  }
];
function patternOf(mode) {
  const phrases = directiveWords.filter((row3) => row3.mode === mode).flatMap((row3) => row3.phrases);
  const alternatives = phrases.toSorted((a, b) => b.length - a.length).map((phrase) => phrase.split(" ").join("[\\s-]+").replace("[\\s-]+*[\\s-]+", "\\b[^.;]{1,60}?\\b"));
  return new RegExp(`\\b(?:${alternatives.join("|")})\\b`, "i");
}
var sequenceWords = patternOf("sequential");
var parallelWords = patternOf("parallel");
function* sentencesIn(blocks, source) {
  for (const block of blocks) {
    if (block.type === "paragraph") yield* sentencesOf((0, __parts.import_parse.spanOfNode)(source, block));
    else if (block.type === "list")
      for (const item of block.children) yield* sentencesIn(item.children, source);
  }
}
function* sentencesOf(span2) {
  const text = span2.source.text.slice(span2.start, span2.end);
  for (const match of text.matchAll(/\S(?:[^.!?;•\r\n]|[.!?;](?!\s|$)|\r?\n(?![-*+\d]|\s*\*\*))*[.!?;]?/g)) {
    yield (0, __parts.import_model.spanOf)(span2.source, span2.start + match.index, span2.start + match.index + match[0].length);
  }
}
var synonyms = (0, __parts.import_model.tableOf)({
  serial: "sequential",
  strict: "sequential-strict",
  required: "sequential-required",
  concurrent: "parallel"
});
function readMode(value, flaws) {
  const text = value.value.replace(/^[`"'*]+|[`"'*.]+$/g, "").toLowerCase();
  const name5 = text.replace(/[\s_]+/g, "-");
  const mode = __parts.import_model.executionModes.find((known4) => known4 === name5) ?? synonyms.get(name5) ?? leading(name5);
  if (mode) return { value: mode, strength: "metadata", span: value.span };
  if (text === "" || /^(?:code-change|planning-artifact)$/.test(name5)) return void 0;
  const near = (0, __parts.import_model.nearest)(name5, __parts.import_model.executionModes);
  const meant2 = near ?? alike(name5);
  flaws.push({
    kind: "invalid-metadata",
    message: `Unexpected execution mode \`${value.value}\`, expected ${meant2 ? `\`${meant2}\`` : __parts.import_model.executionModes.map((known4) => `\`${known4}\``).join(", ")}`,
    span: value.span,
    ...near && { fix: renamed(value.span, near) }
  });
  return void 0;
}
function renamed(span2, mode) {
  const text = (0, __parts.import_model.textAt)(span2);
  const start = span2.start + /^[`"'*]*/.exec(text)[0].length;
  const end = span2.end - /[`"'*.]*$/.exec(text)[0].length;
  const safe = folded((0, __parts.import_model.textAt)({ ...span2, start, end })) === folded(mode);
  return { title: `Rename to \`${mode}\``, safe, edits: [{ span: { ...span2, start, end }, text: mode }] };
}
var folded = (text) => text.toLowerCase().replace(/[\s_-]+/g, "");
var alike = (name5) => /strict/.test(name5) ? "sequential-strict" : /requir/.test(name5) ? "sequential-required" : /sequen|serial/.test(name5) ? "sequential" : void 0;
function leading(name5) {
  const word3 = /^[a-z]+(?:-[a-z]+)?(?=-?[(,;:—–])/.exec(name5)?.[0].replace(/-$/, "");
  return __parts.import_model.executionModes.find((known4) => known4 === word3);
}
var negated = /\b(?:never|not|no|don't|without|avoid|instead of|rather than|forbid\w*|prohibit\w*)\b[^.;]{0,40}$/i;
function readProseMode(sentence2) {
  const text = (0, __parts.import_model.textAt)(sentence2);
  const found = sequenceWords.exec(text);
  const inOrder2 = found && !/^\s+to\b/.test(text.slice(found.index + found[0].length)) ? found : void 0;
  const together4 = parallelWords.exec(text);
  const both = together4 && !negated.test(text.slice(0, together4.index)) && // "Always sequential unless the plan explicitly allows parallel": the exception is no permission.
  !(inOrder2 && /\bunless\b[^.;]*$/i.test(text.slice(0, together4.index)));
  const at = (match) => (0, __parts.import_model.spanOf)(sentence2.source, sentence2.start + match.index, sentence2.start + match.index + match[0].length);
  if (inOrder2 && !negated.test(text.slice(0, inOrder2.index)))
    return { value: both ? "mixed" : "sequential", strength: "prose", span: at(inOrder2) };
  if (both) return { value: "parallel", strength: "prose", span: at(together4) };
  return together4 ? { value: "sequential", strength: "prose", span: at(together4) } : void 0;
}
var unit3 = String.raw`\b(?:steps?|cycles?|tasks?|phases?|agents?|items?|groups?|(?:this )?(?:plan|runbook)|everything|all|them|it)\b`;
var dispatching = new RegExp(
  String.raw`\b(?:execut|implement(?!ation)|run|dispatch|launch|process|perform|delegat|invok|start)\w*\b[^.;]{0,60}${unit3}|${unit3}[^.;]{0,40}\b(?:must|should|can|may|will|are|is|runs?|executes?)\b`,
  "i"
);
function sequenceAskedIn(source, first2) {
  for (const sentence2 of sentencesOf((0, __parts.import_model.spanOf)(source, 0, first2))) {
    const asked = isAboutExecution((0, __parts.import_model.textAt)(sentence2)) ? readProseMode(sentence2) : void 0;
    if (asked?.value === "sequential") return asked.span;
  }
  const heading5 = orderHeading.exec(source.text);
  return heading5 ? (0, __parts.import_model.spanOf)(source, heading5.index, heading5.index + heading5[0].length) : void 0;
}
var orderHeading = /^#{2,4} .*\b(?:execution|implementation|build|task) (?:order|ordering|sequence)\b.*$/im;
var isAboutExecution = (text) => dispatching.test(text) && !/^\W*(?:in|out|in scope|out of scope)\W*:/i.test(text);
function modesIn(document, before3, names3 = tasks) {
  const { source, frontMatter } = document;
  const flaws = [];
  const key = scalarOf(frontMatter, "execution_mode");
  const label2 = (0, __parts.import_parse.labelsOf)(before3, source).find(({ name: name5 }) => /^execution[ _-]mode$/i.test(name5));
  const field2 = (key && readMode(key, flaws)) ?? (label2 && readMode(label2.value, []));
  const ofSteps = /* @__PURE__ */ new Map();
  let ofPlan = field2;
  for (const sentence2 of sentencesIn(before3, source)) {
    const asked = togetherIn(sentence2, names3);
    if (!asked) continue;
    const mode = { value: "parallel", strength: "prose", span: asked };
    const ids2 = stepsNamed(asked, "prose").map(({ id: id3 }) => id3);
    if (ids2.length === 0) ofPlan ??= mode;
    for (const id3 of ids2) if (!field2) ofSteps.set(id3, mode);
  }
  return { ofPlan, ofSteps, flaws };
}
var lead4 = String.raw`^[\s*_]*(?:[*_]{2}[\p{L} ]{3,30}[*_:]{2,3}:?\s*)?`;
var together = String.raw`(?:in parallel|concurrently|simultaneously|side by side|at the same time|at once)\b`;
var verb = "(?:dispatch|execut|run|start|launch|implement)\\w*";
function calledBy(word3) {
  const many = String.raw`((?:all(?: of)?(?: the| these)?|the|these)\s+(?:${word3})|(?:every|each)\s+(?:${word3})|(?:${word3})\s+#?[A-Z]?\d[^.;:]{0,60}?)`;
  return {
    word: new RegExp(word3, "i"),
    orders: (0, __parts.import_model.lettered)(String.raw`${lead4}(?:please\s+)?${verb}\s+${many}\s+${together}`, "i"),
    allows: (0, __parts.import_model.lettered)(
      String.raw`${lead4}${many}\s+(?:can|may|should|must|will)\s+(?:all\s+|both\s+)?(?:be\s+)?${verb}\s+${together}`,
      "i"
    )
  };
}
var tasks = calledBy("tasks?");
function togetherIn(sentence2, { orders: orders2, allows, word: word3 }) {
  const text = (0, __parts.import_model.textAt)(sentence2);
  if (!word3.test(text) || /\b(?:if|unless|when|whether|not|never|except|until)\b/i.test(text))
    return void 0;
  const match = orders2(text).exec(text) ?? allows(text).exec(text);
  if (!match) return void 0;
  const start = sentence2.start + match[0].indexOf(match[1]);
  return (0, __parts.import_model.spanOf)(sentence2.source, start, start + match[1].length);
}
var named3 = /\btasks?\s+#?(?=[A-Z]{0,3}\d)([A-Z]{0,3}(?:\d[\w.]*\w|\d)(?:\s{0,2}(?:,|&|-|–|\band\b|\bto\b|\bor\b)\s{0,2}#?(?:tasks?\s)?[A-Z]{0,3}\d[\w.]*)*)/gi;
var onlyCompared = /(?:\b(?:independent(?:ly)? of|unlike|not|nor|without|than|parallel (?:with|to)|alongside|same (?:as|pattern as)|like|as in|similar(?:ly)? to|mirrors?|mirroring|pattern (?:of|in|from)|instead of|before|until|blocks|for)|[≠!]=?)\s+(?:the\s+)?(?:\w+\s+)?$/i;
function earlierTasks(blocks, source, earlier2) {
  const found = /* @__PURE__ */ new Map();
  for (const span2 of blocks.flatMap((block) => sentencesIn2(block, source)))
    for (const { 0: whole2, 1: list2, index } of (0, __parts.import_model.textAt)(span2).matchAll(named3)) {
      if (onlyCompared.test((0, __parts.import_model.textAt)(span2).slice(Math.max(0, index - 60), index))) continue;
      const start = span2.start + index + whole2.length - list2.length;
      for (const { ids: ids2, span: place3 } of idsIn((0, __parts.import_model.spanOf)(source, start, start + list2.length)))
        for (const id3 of ids2)
          if (earlier2.has(id3) && !found.has(id3))
            found.set(id3, { kind: "step", id: id3, form: "prose", span: place3 });
    }
  return [...found.values()];
}
function sentencesIn2(node, source) {
  if (node.type === "paragraph" || node.type === "tableCell") {
    const { start, end } = node.position;
    return [(0, __parts.import_model.spanOf)(source, start.offset, end.offset)];
  }
  return "children" in node ? node.children.flatMap((child2) => sentencesIn2(child2, source)) : [];
}
function fencedHeadings({ root, source }, idOf4) {
  return root.children.flatMap((block) => {
    if (block.type !== "code" || !block.position) return [];
    const start = block.position.start.offset ?? 0;
    const text = source.text.slice(start, block.position.end.offset);
    const fence = (0, __parts.import_model.spanOf)(source, start, start + text.search(/[\r\n]|$/));
    return [...text.matchAll(/^#{2,4}[ \t]+([^\r\n]+)/gm)].flatMap(({ 0: line4, 1: title2 = "", index }) => {
      const id3 = idOf4(title2.trim());
      if (id3 === void 0) return [];
      const at = start + index + line4.length - title2.length + title2.indexOf(id3);
      return [{ id: (0, __parts.import_model.located)(id3, (0, __parts.import_model.spanOf)(source, at, at + id3.length)), fence }];
    });
  });
}
function tornText(blocks, source, isStep2) {
  const found = /* @__PURE__ */ new Set();
  let open2;
  for (const block of blocks) {
    if (isStep2(block)) open2 = void 0;
    else if (open2 && block.type === "code" && isBare(block, source)) {
      for (const torn of open2) found.add(torn);
      open2 = void 0;
    } else if (open2) open2.push(block);
    else if (block.type === "code" && isTorn(block, source)) open2 = [];
  }
  return found;
}
function isTorn(code2, source) {
  const fence = fenceOf(code2, source);
  return fence !== "" && new RegExp(`^${fence}${fence[0]}*[A-Za-z][\\w+-]*[ \\t]*$`, "m").test(code2.value);
}
var isBare = (code2, source) => !code2.lang && fenceOf(code2, source) !== "";
function fenceOf(code2, source) {
  const { start, end } = (0, __parts.import_parse.spanOfNode)(source, code2);
  return /^(?:`{3,}|~{3,})/.exec(source.text.slice(start, Math.min(end, start + 80)))?.[0] ?? "";
}
var folder = /^(.*\/)?docs\/(?:[\w.-]+\/)?plans\/([^/]+)\.md$/;
var ledgers = {
  files: /(?:^|\/)\.superpowers\/sdd\/(?:[^/]+\/)?progress\.md$/,
  plan: folder,
  places: ["$1.superpowers/sdd/progress.md", "$1.superpowers/sdd/$2/progress.md"]
};
var line3 = /^[ \t]*(?:[-*][ \t]+)?\**Task[ \t]+#?([A-Z]?\d+(?:\.\d+)*[a-z]?)\**[ \t]*:[ \t]*\**(\w+)/gim;
function completeIn(path3, settings) {
  const found = /* @__PURE__ */ new Map();
  for (const { source } of settings) {
    if (!isAbout(path3, source)) continue;
    for (const match of source.text.matchAll(line3)) {
      const span2 = (0, __parts.import_model.spanOf)(source, match.index, match.index + match[0].length);
      found.set(match[1], (0, __parts.import_model.located)(/^complete(?:d)?$/i.test(match[2]), span2));
    }
  }
  return found;
}
function isAbout(plan, { path: path3, text }) {
  const name5 = folder.exec(plan)?.[2] ?? "";
  return path3.endsWith(`/${name5}/progress.md`) || text.includes(name5);
}
var taskHeading2 = /^(?:(?:Task|任务|タスク|작업)\s*#?|(?=T\d+[a-z]?\s*[:：.]))((?:[A-Z]{1,2}-?)?\d+[a-z]?(?:\.\d+[a-z]?)*)(?=\s*(?:[:：.,(（[—–-]|\s|$))\s*([:：.—–-]?)\s*(.*)$/s;
var taskIdIn = (title2) => taskHeading2.exec(title2)?.[1];
function taskSections(document) {
  const headings2 = [...(0, __parts.import_parse.sectionsBelow)(document.outline)].flatMap(headingOf);
  const marked3 = new Set(headings2.filter(({ mark: mark5 }) => mark5).map(({ id: id3 }) => id3));
  const all = new Set(headings2.map(({ section: section2 }) => section2));
  const above = new Set(headings2.filter(({ section: section2 }) => !isBelowAny(section2, all)).map(({ id: id3 }) => id3));
  const found = [];
  const depths = /* @__PURE__ */ new Map();
  for (const heading5 of headings2) {
    const { section: section2, id: id3, mark: mark5, title: title2 } = heading5;
    const outer2 = found.at(-1);
    const goesOn2 = outer2 && mark5 && !above.has(id3) && isNext(outer2.id, id3);
    if (outer2 && isBelow(section2, outer2.section) && !goesOn2) continue;
    if (section2.depth < (depths.get(id3) ?? 0)) continue;
    if (!mark5 && title2 && marked3.has(id3)) continue;
    depths.set(id3, section2.depth);
    found.push(heading5);
  }
  return found.map((heading5, index) => withoutInner(heading5, found[index + 1]));
}
var isNext = (before3, id3) => /^\d+$/.test(before3) && /^\d+$/.test(id3) && Number(id3) === Number(before3) + 1;
function withoutInner({ section: section2, id: id3, title: title2 }, next) {
  const blocks = blocksOf(section2);
  const { source, start } = section2.extent;
  if (!next || !isBelow(next.section, section2)) return { section: section2, id: id3, title: title2, blocks, extent: section2.extent };
  const end = next.section.extent.start;
  const own2 = blocks.filter((block) => (block.position?.start.offset ?? 0) < end);
  return { section: section2, id: id3, title: title2, blocks: own2, extent: (0, __parts.import_model.spanOf)(source, start, end) };
}
function headingOf(section2) {
  const match = section2.depth <= 4 ? taskHeading2.exec(section2.title) : null;
  if (!match) return [];
  const [, id3 = "", mark5 = "", title2 = ""] = match;
  return [{ section: section2, id: id3, mark: mark5, title: title2.trim() }];
}
function isBelow(section2, above) {
  for (let at = section2.parent; at; at = at.parent) if (at === above) return true;
  return false;
}
function isBelowAny(section2, sections2) {
  for (let at = section2.parent; at; at = at.parent) if (sections2.has(at)) return true;
  return false;
}
var unseen4 = [
  // One of the two skills cuts tasks out of the plan with a script that looks for `Task 3` in headings.
  steps(
    ({ span: span2 }) => span2.source.text.includes("subagent-driven-development") && !/^Task[ \t]+\d/.test(span2.source.text.slice(span2.start, span2.end).replace(/^[#\s*]*/, "")),
    ({ id: id3 }) => `Unexpected name of task \`${id3}\`, which the executor's \`task-brief\` does not find, expected \`Task 1\` and the like`
  )
];
var contract15 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  waiting: (ids2) => `**Depends on:** ${ids2.map((id3) => `Task ${id3}`).join(", ")}`,
  trackers: []
};
var taskLine2 = /^\uFEFF?#{2,4}[ \t]+(?:\*\*)?(?:(?:Task|任务|タスク|작업)\s*#?(?:[A-Z]{1,2}-?)?\d|T\d+[a-z]?\s*[:：.])/m;
var header = /(?:executing-plans|subagent-driven-development)\b/;
var home9 = /(?:^|\/)docs\/(?:[\w.-]+\/)?plans\/[^/]+\.md$/;
var fileLabel = /^\*\*Files?\b[^*\n]*(?:\*\*[ \t]*:|:[ \t]*\*\*)/m;
var dialect14 = {
  name: "superpowers",
  places: "`docs/superpowers/plans/*.md`, `docs/plans/*.md`",
  keeps: {
    path: /(?:^|\/)docs\/superpowers\/plans\/[^/]+\.md$/,
    expected: "`### Task 1: Title`",
    besideNotes: true
  },
  unseen: unseen4,
  contract: contract15,
  declared: {
    step: "a task",
    barriers: "-",
    progress: "boxes of the plan, by every agent; `progress.md`, by the one who dispatches",
    written: "-"
  },
  shows: "headings such as `### Task 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    if (!taskLine2.test(source.text)) return void 0;
    const known4 = header.test(source.text) || fileLabel.test(source.text) || home9.test(source.path);
    return known4 ? { role: "plan", plan: source.path } : void 0;
  },
  settings: ledgers,
  read: readPlan6
};
function readPlan6(path3, files, settings) {
  const claimed = files[0];
  const { document } = claimed;
  const tasks2 = taskSections(document);
  if (tasks2.length === 0) return void 0;
  const phases = /* @__PURE__ */ new Map();
  const headings2 = new Set(tasks2.flatMap(({ section: section2 }) => section2.heading ?? []));
  const torn = tornText(document.root.children, document.source, (block) => headings2.has(block));
  const told = blocksBefore(document, tasks2[0].section);
  const asked = modesIn(document, told);
  const complete2 = completeIn(path3, settings);
  const steps2 = tasks2.map((task4) => {
    const blocks = task4.blocks.filter((block) => !torn.has(block));
    const step3 = readTask5(task4, blocks, phaseAbove(task4.section, phases));
    const mode = asked.ofSteps.get(task4.id);
    const done = complete2.get(task4.id)?.value ? complete2.get(task4.id) : step3.done;
    return { ...step3, done, ...mode && { mode } };
  });
  const first2 = document.outline.children[0];
  const named6 = first2 && !tasks2.some((task4) => task4.section === first2);
  return makePlan({
    path: path3,
    dialect: dialect14.name,
    title: named6 ? first2.title : "",
    contract: contractWith(contract15, [document.source.path]),
    span: named6 ? first2.span : firstLine(document.source),
    files: filesOf(files),
    phases: [...phases.values()],
    steps: steps2,
    proseOrder: orderInProse(tasks2),
    fencedHeadings: fencedHeadings(document, taskIdIn),
    mentions: (0, __parts.import_mentions.readMentions)(told, document.source, { section: "context" }),
    mode: asked.ofPlan,
    sequenceAsked: sequenceAskedIn(document.source, tasks2[0].section.span.start),
    flaws: asked.flaws
  });
}
function orderInProse(tasks2) {
  const earlier2 = /* @__PURE__ */ new Set();
  return tasks2.flatMap(({ section: section2, id: id3, blocks }) => {
    const found = earlierTasks(blocks, section2.span.source, earlier2);
    earlier2.add(id3);
    return found.map((reference) => ({ ...reference, of: { kind: "step", id: id3 } }));
  });
}
function blocksBefore(document, first2) {
  return document.root.children.filter(
    (block) => (block.position?.start.offset ?? 0) < first2.extent.start && block.type !== "yaml"
  );
}
function phaseAbove(section2, phases) {
  const parent2 = section2.parent;
  if (!parent2 || parent2.depth < 1) return void 0;
  const match = /^(?:Phase|Chunk|Part|Stage|Milestone|Section|Wave|Group|Task)(?:\s*#?(?=\d)|\s+#?)([A-Z]?\d+(?:\.\d+)*|[A-Z])\b\s*[:：.—–-]?\s*(.*)$/is.exec(
    parent2.title
  );
  if (!match) return void 0;
  const known4 = phases.get(parent2);
  if (known4) return known4;
  const phase4 = {
    id: match[1],
    title: match[2].trim(),
    span: parent2.span,
    type: void 0,
    model: void 0,
    mode: void 0,
    dependsOn: [],
    mentions: (0, __parts.import_mentions.readMentions)(parent2.blocks, parent2.span.source, { section: "context" })
  };
  phases.set(parent2, phase4);
  return phase4;
}
function readTask5({ section: section2, id: id3, title: title2, extent }, blocks, phase4) {
  const { source } = section2.span;
  const labels2 = (0, __parts.import_parse.labelsOf)(blocks, source);
  const mentions = [...titleMentions2(section2), ...readWork(blocks, source)];
  const at = (0, __parts.import_model.textAt)(section2.span).indexOf(id3);
  const idSpan = (0, __parts.import_model.spanOf)(
    source,
    section2.span.start + Math.max(at, 0),
    section2.span.start + Math.max(at, 0) + id3.length
  );
  const depends = labels2.filter(({ name: name5 }) => waitsLabel.test(name5) && !beforeAndAfter.test(name5));
  return makeStep({
    id: id3,
    title: title2,
    span: section2.span,
    idSpan,
    extent,
    phase: phase4,
    fields: depends.map((label2) => ({
      name: "depends_on",
      key: label2.nameSpan,
      value: label2.value,
      form: "label"
    })),
    dependsOn: depends.flatMap((label2) => taskReferences(label2.value)),
    mentions: alternative.test(title2) ? mentions.map((told) => ({ ...told, conditional: true })) : mentions,
    done: doneOf(blocks, source)
  });
}
var beforeAndAfter = /^after$/i;
var alternative = /\(\s*(?:fallback only|skip if|skip unless)\b|\bonly if\b/i;
function taskReferences(value) {
  const text = value.value;
  if (!/\btasks?\b|任务|タスク|작업/i.test(text) && !/^[\s\d.,&A-Za-z()[\]-]{0,40}$/.test(text)) return [];
  return readReferences(value.span, "label");
}
var titleMentions2 = ({ heading: heading5, span: span2 }) => heading5 ? (0, __parts.import_mentions.readMentions)([heading5], span2.source, { section: "title" }) : [];
var name4 = /^\**(?:Phase|阶段)[ \t]*(\d+(?:\.\d+)*[a-z]?)\**[ \t]*[:：.—–-]\**[ \t]*/i;
var listedPhases = ({ outline, source }) => [...itemsBelow(outline, source)].flatMap(({ item }) => {
  const found = item.box && idOf2(item, name4);
  if (!found) return [];
  return [
    makeStep({
      id: found.id.value,
      title: plain3(item.text).replace(name4, ""),
      span: item.head,
      idSpan: found.id.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box)
    })
  ];
});
var contract16 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var home10 = /(?:^|\/)task_plan\.md$/i;
var phase2 = /^\uFEFF?#{2,4}[ \t]+Phase[ \t]+\w+/im;
var listed = /^\uFEFF?[ \t]*[-*][ \t]+\[[^\]\r\n]\][ \t]+\**(?:Phase|阶段)[ \t]*\d/im;
var status = /^\uFEFF?[ \t]*[-*][ \t]+\**Status:?\**:?[ \t]*\**(?:pending|in[_ ]progress|complete)/im;
var dialect15 = {
  name: "task-plan",
  places: "`task_plan.md`",
  contract: contract16,
  declared: {
    step: "a phase",
    barriers: "-",
    progress: "`Status` of each phase and boxes of `task_plan.md`, by the one agent",
    written: "-"
  },
  shows: "headings such as `### Phase 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    const isHome = home10.test(source.path);
    const shaped = phase2.test(source.text) && (isHome || status.test(source.text)) || isHome && listed.test(source.text);
    return shaped && /(?:^|\/)[^/]*plan[^/]*\.md$/i.test(source.path) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan7
};
function readPlan7(path3, files) {
  const { document } = files[0];
  const phases = headedSteps(document, "words");
  const headed = phases.length > 0 ? phases : namedHeadings(document).filter(({ word: word3 }) => word3 === "phase");
  const read = headed.length > 0 ? readHeadedSteps(headed) : { steps: listedPhases(document) };
  if (read.steps.length === 0) return void 0;
  const folder2 = folderOf(document.source.path);
  const beside = ["findings.md", "progress.md"].map((name5) => folder2 === "." ? name5 : `${folder2}/${name5}`);
  return makePlan({
    path: path3,
    dialect: dialect15.name,
    ...titleOf(document),
    contract: contractWith(contract16, [document.source.path, ...beside]),
    files: filesOf(files),
    ...read
  });
}
var contract17 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var living = /\bExecPlan\b[^\n]{0,80}\bliving document\b|\bThis is a living document\b[^\n]*\bExecPlan\b/i;
var progress = /^\uFEFF?#{1,3}[ \t]+Progress[ \t]*$/m;
var outcomes = /^#{1,3}[ \t]+(?:Surprises (?:&|and) Discoveries|Decision Log|Outcomes (?:&|and) Retrospective)[ \t]*$/m;
var dialect16 = {
  name: "exec-plan",
  places: "`.agent/execplans/*.md`, `execplans/*.md`",
  folders: [".agent"],
  contract: contract17,
  declared: {
    step: "a milestone, or a box of `Progress`",
    barriers: "-",
    progress: "boxes of `Progress`, by the one agent",
    written: "-"
  },
  shows: "`## Progress` with boxes, or headings such as `### Milestone 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    const { text, path: path3 } = source;
    if (/(?:^|\/)PLANS\.md$/.test(path3)) return void 0;
    return progress.test(text) && (living.test(text) || outcomes.test(text)) ? { role: "plan", plan: path3 } : void 0;
  },
  read: readPlan8
};
function readPlan8(path3, files) {
  const { document } = files[0];
  const milestones = headedSteps(document, "words");
  const read = milestones.length > 0 ? readHeadedSteps(milestones) : { steps: boxesOf(document), phases: [] };
  if (read.steps.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect16.name,
    ...titleOf(document),
    contract: contractWith(contract17, [document.source.path]),
    files: filesOf(files),
    ...read
  });
}
var stamp = /^\**[([]?\d{4}-\d{2}-\d{2}[^\])]*[)\]]?\**\s*[:—–-]?\s*/;
function boxesOf({ outline, source }) {
  const section2 = [...(0, __parts.import_parse.sectionsBelow)(outline)].find(({ title: title2 }) => /^Progress$/i.test(title2));
  const items = section2 ? below3(section2).flatMap(({ blocks }) => itemsIn(blocks, source)).filter(({ box: box4 }) => box4) : [];
  return items.map(
    (item, index) => makeStep({
      id: String(index + 1),
      title: plain3(item.text).replace(stamp, ""),
      span: item.head.end > item.head.start ? item.head : item.box.span,
      idSpan: item.box.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box)
    })
  );
}
var below3 = (section2) => [section2, ...section2.children];
var contract18 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var changes = /^(?:\d+[.)]\s*)?Proposed Changes\b/i;
var heading3 = /^\uFEFF?#{1,3}[ \t]+(?:\d+[.)][ \t]*)?Proposed Changes\b/im;
var mark3 = /^\uFEFF?(?:#{2,5}|[-*])[ \t]+\**`?\[(?:NEW|MODIFY|DELETE|MOVE|RENAME)\]/m;
var dialect17 = {
  name: "antigravity",
  places: "`implementation_plan.md`",
  contract: contract18,
  declared: { step: "a component", barriers: "-", progress: "-", written: "-" },
  shows: "`## Proposed Changes` with headings such as `#### [MODIFY] path`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    return heading3.test(source.text) && mark3.test(source.text) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan9
};
function readPlan9(path3, files) {
  const { document } = files[0];
  const steps2 = [...(0, __parts.import_parse.sectionsBelow)(document.outline)].filter(({ title: title2 }) => changes.test(title2)).flatMap(stepsIn);
  if (steps2.length === 0) return void 0;
  const numbered5 = steps2.map((section2, index) => stepOf4(section2, index + 1));
  return makePlan({
    path: path3,
    dialect: dialect17.name,
    ...titleOf(document),
    contract: contract18,
    files: filesOf(files),
    steps: numbered5
  });
}
var stepsIn = (section2) => section2.children;
function stepOf4(section2, count) {
  const { source, start } = section2.span;
  const step3 = readHeadedStep(
    { section: section2, word: "number", id: String(count), at: 0, title: titleIn(section2), group: void 0 },
    void 0
  );
  return { ...step3, idSpan: (0, __parts.import_model.spanOf)(source, start, Math.min(section2.span.end, start + 1)) };
}
var titleIn = ({ title: title2 }) => title2.replace(/^\[\w+\]\s*/, "").replace(/^Component:?\s*/i, "");
var contract19 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: true,
  waiting: (ids2, kind) => `**Depends on**: ${kind === "cycle" ? "Cycle" : "Step"} ${ids2.join(", ")}`,
  trackers: []
};
var idPattern2 = String.raw`(?:[A-Za-z]{1,3}-?)?\d+(?:[.\-_]\d+)*[a-z]?(?![\w])`;
var lead5 = (0, __parts.import_model.lettered)(String.raw`^[^\p{L}\p{N}[]*(?:\[[ xX~]\][^\p{L}\p{N}]*)?(?:\d+[.)]\s+)?[^\p{L}\p{N}]*`);
var delimiter = String.raw`[*_\s]*([:：.)|–—]|-(?=\s|$)|->|→)?[*_\s]*`;
var qualifier = String.raw`(?:(?:TDD|RED[-/ ]GREEN|General|Implementation|Inline|Spike|Regression)\s+)?`;
var step = new RegExp(
  `${qualifier}(cycle|step|task)\\s+#?(${idPattern2})(?=$|[\\s:\uFF1A.)|\u2013\u2014*_\`([\\-])${delimiter}`,
  "iy"
);
var phase3 = new RegExp(
  `(?:TDD\\s+)?(phase|stage)\\s+#?(${idPattern2})[*_]*\\s*(?:$|[:\uFF1A.|\u2013\u2014]|-\\s|(?=[([]))[*_\\s]*`,
  "iy"
);
var checkpoint = (0, __parts.import_model.lettered)(
  `(?:(?:phase|stage|step|cycle)\\s+${idPattern2}\\s+)?(?:[\\p{L}]+\\s+){0,2}checkpoint\\b`,
  "iy"
);
function behindLead(pattern, text) {
  pattern.lastIndex = /^[A-Za-z]/.test(text) ? 0 : lead5(text).exec(text)[0].length;
  return pattern.exec(text);
}
var aftermath = /^(?:completion|complete|summary|notes?|results?|report|details?|validation|review|status|output|(?:\w+ )?checkpoint)\b/i;
function readStepHeading(text) {
  const match = behindLead(step, text);
  if (!match) return void 0;
  const titleAt = match.index + match[0].length;
  if (!match[3] && aftermath.test(text.slice(titleAt))) return void 0;
  return {
    kind: match[1].toLowerCase(),
    id: match[2],
    idAt: idOffset(match),
    titleAt
  };
}
var numbered3 = /^[*_\s]*(\d+(?:\.\d+)+[a-z]?)(?:[:：.)]|\s+[–—-])?\s+(?=\S)/;
function readNumberedHeading(text) {
  const match = numbered3.exec(text);
  if (!match) return void 0;
  return { kind: "step", id: match[1], idAt: match[0].indexOf(match[1]), titleAt: match[0].length };
}
function readPhaseHeading(text) {
  const match = /phase|stage/i.test(text) && behindLead(phase3, text);
  if (!match || isCheckpointHeading(text)) return void 0;
  return { id: match[2], idAt: idOffset(match), titleAt: match.index + match[0].length };
}
var isCheckpointHeading = (text) => /checkpoint/i.test(text) && behindLead(checkpoint(text), text) !== null;
function idOffset(match) {
  const word3 = match[0].indexOf(match[1]);
  return match.index + match[0].indexOf(match[2], word3 + match[1].length);
}
var isPartHeading = (title2) => /^(?:🔴|🟢|🔵|\W)*(?:verify\s+)?(?:red|green|refactor)\b/iu.test(title2);
var isPrefixOf = (outer2, inner) => inner.length > outer2.length && inner.startsWith(outer2) && /[.\-_]/.test(inner[outer2.length]);
var componentsOf = (id3) => id3.split(/[.\-_]/).length;
var known3 = /* @__PURE__ */ new WeakMap();
function regionsOf(document) {
  const regions = known3.get(document) ?? readRegions(document);
  known3.set(document, regions);
  return regions;
}
function readRegions(document) {
  const { outline } = document;
  const sections2 = [...(0, __parts.import_parse.sectionsBelow)(outline)];
  const worded = sections2.map((section2) => readStepHeading((0, __parts.import_model.textAt)(section2.span)));
  const steps2 = worded.some((step3) => step3) ? worded : sections2.map((section2) => readNumberedHeading((0, __parts.import_model.textAt)(section2.span)));
  const tasks2 = !steps2.some((step3) => step3 && step3.kind !== "task");
  const regions = [open("plan", outline, void 0, void 0)];
  sections2.forEach((section2, index) => {
    const current = regions.at(-1);
    const step3 = steps2[index];
    const fresh = beginning(section2, step3 && (tasks2 || step3.kind !== "task") ? step3 : void 0, current);
    if (!fresh) {
      if (section2.heading) current.blocks.push(section2.heading);
      current.blocks.push(...section2.blocks);
    } else {
      current.extent = (0, __parts.import_model.spanOf)(document.source, current.extent.start, section2.extent.start);
      regions.push(fresh);
    }
  });
  return regions;
}
function beginning(section2, step3, current) {
  const raw = (0, __parts.import_model.textAt)(section2.span);
  if (step3 && standsAlone(step3, section2, current)) return open("step", section2, step3, step3.kind);
  const phase4 = readPhaseHeading(raw);
  if (phase4) return open("phase", section2, phase4, void 0);
  const within2 = current.kind !== "plan" && section2.depth > current.section.depth;
  if (within2 || current.kind === "step" && isPartHeading(section2.title)) return void 0;
  return open(isCheckpointHeading(raw) ? "checkpoint" : "plan", section2, void 0, void 0);
}
function standsAlone(step3, section2, current) {
  if (current.kind !== "step" || section2.depth <= current.section.depth) return true;
  const outer2 = current.heading.id;
  if (isPrefixOf(outer2, step3.id)) {
    current.kind = "phase";
    return true;
  }
  const levels = componentsOf(step3.id);
  return levels === componentsOf(outer2) && (levels > 1 || step3.kind === current.stepKind);
}
function open(kind, section2, heading5, stepKind) {
  return { kind, section: section2, heading: heading5, stepKind, blocks: [...section2.blocks], extent: section2.extent };
}
function chooseFiles(files) {
  const of = (role) => files.filter((file) => file.role === role);
  const runbooks = of("runbook");
  const assembled = new Set(runbooks.flatMap((file) => stepIds(file.document)));
  const phases = of("phase").filter((file) => {
    const ids2 = stepIds(file.document);
    return ids2.length === 0 ? assembled.size === 0 : !ids2.every((id3) => assembled.has(id3));
  });
  const steps2 = of("step").map((file) => file.document);
  const fuller = [...runbooks, ...phases];
  const outline = fuller.length > 0 || steps2.length > 0 ? [] : of("outline");
  const main = [...fuller, ...outline];
  const orchestrator = of("orchestrator plan")[0]?.document;
  const documents = /* @__PURE__ */ new Set([...main.map((file) => file.document), ...steps2]);
  if (orchestrator) documents.add(orchestrator);
  return { main, steps: steps2, orchestrator, documents };
}
var stepIds = (document) => regionsOf(document).flatMap(
  (region) => region.kind === "step" && region.heading ? [region.heading.id] : []
);
var total = /^(?:total |number of )?(steps|cycles|phases|tests)(?: total| count)?$|^total (?:tdd )?(steps|cycles|phases|tests)$/i;
function claimsInField(line4, within2) {
  const match = total.exec(line4.name);
  if (!match || !within2 && !/total|number/i.test(line4.name)) return [];
  const named6 = (match[1] ?? match[2]).toLowerCase();
  const { span: span2, value } = line4.value;
  const first2 = /^[*_`]*(\d+)(?![\d.\w–-])\s*(?:\(|(?:tdd |general |total )?(cycles|steps|phases|tests)\b|$|[*_`.,;—–])/i.exec(
    value
  );
  if (!first2) return [];
  const at = (index, text) => (0, __parts.import_model.spanOf)(span2.source, span2.start + index, span2.start + index + text.length);
  const claims = [
    {
      of: first2[2]?.toLowerCase() ?? named6,
      count: Number(first2[1]),
      span: at(first2[0].indexOf(first2[1]), first2[1]),
      within: within2
    }
  ];
  const across = /\b(?:across|in|over)\s+(\d+)\s+phases\b/i.exec(value);
  if (across && named6 !== "phases")
    claims.push({
      of: "phases",
      count: Number(across[1]),
      span: at(across.index + across[0].indexOf(across[1]), across[1]),
      within: within2
    });
  return claims;
}
function claimsInHeading(heading5, within2) {
  const match = /[(,]\s*(\d+)\s+(?:tdd |general )?(cycles?|steps?)\b/i.exec((0, __parts.import_model.textAt)(heading5));
  if (!match) return [];
  const start = heading5.start + match.index + match[0].indexOf(match[1]);
  const of = /^cycle/i.test(match[2]) ? "cycles" : "steps";
  return [
    { of, count: Number(match[1]), span: (0, __parts.import_model.spanOf)(heading5.source, start, start + match[1].length), within: within2 }
  ];
}
function* testClaims(extent, within2) {
  for (const match of (0, __parts.import_model.textAt)(extent).matchAll(
    /(?<!["'`“])\b[Aa]ll (\d+) tests? (?:now |should |must )?pass/g
  )) {
    const start = extent.start + match.index + match[0].indexOf(match[1]);
    yield {
      of: "tests",
      count: Number(match[1]),
      span: (0, __parts.import_model.spanOf)(extent.source, start, start + match[1].length),
      within: within2
    };
  }
}
function piecesOf(blocks, source) {
  return blocks.flatMap((block) => {
    if (block.type === "heading") return [{ block, label: headingLabel(block, source) }];
    if (block.type === "list" && block.children.some((item) => isPartItem(textOf3(item, source))))
      return block.children.flatMap((item) => piecesOf(item.children, source));
    if (block.type !== "paragraph") return [{ block, label: void 0 }];
    return cut(block, source);
  });
}
var partItem = (0, __parts.import_model.lettered)(
  String.raw`^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?(?:[^\p{L}\p{N}\r\n]{0,6}(?:red|green)\b[^:\r\n]{0,30}:|[^\p{L}\p{N}\r\n]{0,4}(?:\*\*|__)(?:red|green)\b[^*_\r\n]{0,30}(?:\*\*|__)\s*(?:$|\r?\n|[-\u2013\u2014]))`,
  "i"
);
var isPartItem = (text) => /red|green/i.test(text) && partItem(text).test(text);
function textOf3(node, source) {
  const { start, end } = (0, __parts.import_parse.spanOfNode)(source, node);
  return source.text.slice(start, Math.min(end, start + 80));
}
function headingLabel(heading5, source) {
  const text = (0, __parts.import_parse.plainText)(heading5).trim();
  return { text, span: innerSpan(heading5, source), heading: true };
}
function innerSpan(heading5, source) {
  const first2 = heading5.children[0];
  const last2 = heading5.children.at(-1);
  if (!first2 || !last2) return (0, __parts.import_parse.spanOfNode)(source, heading5);
  return (0, __parts.import_model.spanOf)(source, (0, __parts.import_parse.spanOfNode)(source, first2).start, (0, __parts.import_parse.spanOfNode)(source, last2).end);
}
var letter = (0, __parts.import_model.lettered)(String.raw`[\p{L}\p{N}]`);
function cut(paragraph, source) {
  const { children } = paragraph;
  const starts = children.map((_, index) => index).filter((index) => beginsLabel(children, index));
  if (starts.length === 0) return [{ block: paragraph, label: plainLabel(paragraph, source) }];
  const pieces = [];
  const before3 = slice2(paragraph, 0, starts[0]);
  const words = (0, __parts.import_parse.plainText)(before3);
  if (letter(words).test(words)) pieces.push({ block: before3, label: plainLabel(paragraph, source) });
  starts.forEach((start, at) => {
    const strong = children[start];
    pieces.push({
      block: slice2(paragraph, pieces.length === 0 ? 0 : start, starts[at + 1] ?? children.length),
      label: { text: (0, __parts.import_parse.plainText)(strong).trim(), span: (0, __parts.import_parse.spanOfNode)(source, strong), heading: false }
    });
  });
  return pieces;
}
var firstLead = (0, __parts.import_model.lettered)(String.raw`(?:^|[\r\n])[^\p{L}\p{N}\r\n]*$`);
var laterLead = (0, __parts.import_model.lettered)(String.raw`[\r\n][^\p{L}\p{N}\r\n]*$`);
function beginsLabel(children, index) {
  if (children[index].type !== "strong") return false;
  const before3 = children[index - 1];
  if (!before3 || before3.type === "break") return true;
  if (before3.type !== "text") return false;
  const lead7 = index === 1 ? firstLead : laterLead;
  return lead7(before3.value).test(before3.value);
}
var plainPart = (0, __parts.import_model.lettered)(
  String.raw`^[^\p{L}\p{N}\r\n]{0,4}(?:verify )?(?:red|green|refactor)\b[^:\r\n]{0,30}:`,
  "i"
);
function plainLabel(paragraph, source) {
  const { start } = (0, __parts.import_parse.spanOfNode)(source, paragraph);
  const begin = source.text.slice(start, start + 54);
  const match = plainPart(begin).exec(begin);
  if (!match) return void 0;
  return { text: match[0], span: (0, __parts.import_model.spanOf)(source, start, start + match[0].length), heading: false };
}
function belowLabel({ block }, source) {
  if (block.type !== "paragraph") return void 0;
  const { start, end } = (0, __parts.import_parse.spanOfNode)(source, block);
  const match = /^([^\r\n]*)\r?\n(?=[ \t]*[`*_]{0,3}[A-Z`])/.exec(source.text.slice(start, end));
  if (!match || /[,(\u2013\u2014-]\s*$|\([^)]*$/.test(match[1])) return void 0;
  const from = start + match[0].length;
  const children = block.children.flatMap((child2) => {
    const span2 = (0, __parts.import_parse.spanOfNode)(source, child2);
    if (span2.start >= from) return [child2];
    if (span2.end <= from || child2.type !== "text" || !child2.position) return [];
    const position = { ...child2.position, start: { ...child2.position.start, offset: from } };
    return [{ ...child2, value: source.text.slice(from, span2.end), position }];
  });
  return children.length > 0 ? slice2({ ...block, children }, 0, children.length) : void 0;
}
function slice2(paragraph, from, to) {
  const children = paragraph.children.slice(from, to);
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { ...paragraph, children, ...start && end && { position: { start, end } } };
}
var stopLabel = /^\W*(?:stop(?: and escalate)?|error|abort|halt|escalation)\b[\w\s/]*\bconditions?\b|^\W*(?:stop|escalat\w+|abort)\s+(?:if|when|on)\b/i;
var stopSentence = /\bstop (?:immediately|on|if|when|and (?:report|escalate))\b|^\W*(?:halt|abort) (?:on|if|when)\b/i;
var checkpointLabel = /^\W*(?:[^\W\d_]+\s+)?checkpoint\b(?!\s*guidance)/i;
function stopConditionIn(region) {
  const { source } = region.extent;
  if (region.section.heading && stopLabel.test(region.section.title)) return region.section.span;
  for (const piece of piecesOf(region.blocks, source))
    if (piece.label && stopLabel.test(piece.label.text)) return piece.label.span;
  for (const sentence2 of sentencesIn(region.blocks, source))
    if (stopSentence.test((0, __parts.import_model.textAt)(sentence2))) return sentence2;
  return void 0;
}
function checkpointsIn2(region) {
  return piecesOf(region.blocks, region.extent.source).flatMap(({ label: label2, block }) => {
    if (!label2 || !/checkpoint/i.test(label2.text) || !checkpointLabel.test(label2.text)) return [];
    const end = block.position?.end.offset ?? label2.span.end;
    const text = label2.span.source.text.slice(label2.span.start, end);
    if (/:\W*(?:none|no|n\/a|-|skip\w*)\W*$/i.test(text)) return [];
    return [{ span: label2.span, after: afterIn(text) }];
  });
}
var afterIn = (text) => /\bafter\s+(?:cycle|step|task)s?\s+(\d[\w.]*\w|\d)/i.exec(text)?.[1];
var spellings = (0, __parts.import_model.tableOf)({
  depends_on: [
    "depends on",
    "depend on",
    "dependson",
    "dependencies",
    "dependency",
    "depends",
    "requires",
    "blocked by",
    "depends upon"
  ],
  prerequisites: ["prerequisite", "prerequisites", "preconditions"],
  blocks: ["blocks", "blocking", "required by", "unblocks"],
  execution_mode: ["execution mode", "execution", "executionmode", "mode"],
  reason: ["reason", "rationale", "dependency reason"],
  modifies_shared_state: ["modifies shared state", "shared state"],
  isolation: ["isolation"],
  model: ["model", "execution model"],
  type: ["type", "phase type"],
  parallel: ["parallel", "parallelizable", "parallelisable", "can run in parallel", "parallel safe"],
  phase: ["phase"],
  checkpoint: ["checkpoint"],
  files: ["files modified", "modifies"],
  groups: ["groups"],
  overrides: ["overrides"],
  max_parallel: ["max parallel"],
  conflicts_with: ["conflicts with", "conflicts"],
  group: ["group", "parallel group"],
  wave: ["wave"],
  estimate: ["estimated time", "estimated effort", "estimated duration"],
  id: ["cycle", "step", "id", "task"]
});
var byName = new Map(
  [...spellings].flatMap(([name5, all]) => [name5, ...all].map((spelling) => [fold(spelling), name5]))
);
function fold(key) {
  return key.toLowerCase().replace(/[\s_\-/]+/g, " ").trim();
}
var canonicalKey = (key) => byName.get(fold(key)) ?? byName.get(fold(key.replace(/([a-z])([A-Z])/g, "$1 $2")));
var marked = String.raw`(\*\*|__|\*|_)`;
var mark4 = `${marked}?`;
var fieldLine2 = (0, __parts.import_model.lettered)(
  String.raw`^[ \t>]*(?:[-*+]\s+(?:\[[ xX]\]\s+)?)?${mark4}([\p{L}][\p{L}\p{N} _/\-—–()&.']{0,60}?)[ \t]*(?:${marked}[ \t]*)?[:：](?!//)${mark4}[ \t]*(.*)$`
);
function fieldLinesIn(blocks, source) {
  return blocks.flatMap((block, index) => {
    if (block.type === "paragraph") return linesOf3(block, source, listAfter(blocks, index));
    if (block.type === "table") return block.children.flatMap((row3) => rowOf(row3, source));
    if (block.type !== "list") return [];
    return block.children.flatMap((item) => fieldLinesIn(item.children, source));
  });
}
function rowOf(row3, source) {
  const [first2, second, ...others2] = row3.children;
  const [named6, valued] = [first2?.children[0], second?.children[0]];
  if (!first2 || !second || !named6 || !valued || others2.length > 0) return [];
  const nameSpan = { ...(0, __parts.import_parse.spanOfNode)(source, named6), end: (0, __parts.import_parse.spanOfNode)(source, first2.children.at(-1)).end };
  const span2 = { ...(0, __parts.import_parse.spanOfNode)(source, valued), end: (0, __parts.import_parse.spanOfNode)(source, second.children.at(-1)).end };
  const name5 = (0, __parts.import_parse.plainText)(first2).trim().replace(/\s*:$/, "");
  return [{ name: name5, nameSpan, value: (0, __parts.import_model.located)((0, __parts.import_model.textAt)(span2), span2), list: void 0, bold: true }];
}
var listAfter = (blocks, index) => {
  const next = blocks[index + 1];
  return next?.type === "list" ? next : void 0;
};
function linesOf3(paragraph, source, list2) {
  const { start, end } = (0, __parts.import_parse.spanOfNode)(source, paragraph);
  const lines2 = [...source.text.slice(start, end).matchAll(/[^\r\n]+/g)];
  return lines2.flatMap((line4, index) => {
    const match = fieldLine2(line4[0]).exec(line4[0]);
    if (!match) return [];
    const found = fieldOf(match, start + line4.index, source);
    const next = lines2[index + 1];
    if (next && /,$/.test(found.value.value) && !fieldLine2(next[0]).test(next[0]))
      return [{ ...found, value: until(found.value.span, start + next.index + next[0].trimEnd().length) }];
    return [found.value.value === "" && !next && list2 ? { ...found, list: (0, __parts.import_parse.spanOfNode)(source, list2) } : found];
  });
}
function fieldOf(match, at, source) {
  const [whole2, open2, raw, close, late, rest2] = match;
  const name5 = raw.trim();
  const nameAt = at + whole2.indexOf(raw);
  const trimmed3 = rest2.trimEnd();
  const value = open2 && !close && !late ? trimmed3.replace(/[*_]+$/, "").trimEnd() : trimmed3;
  const valueAt = at + whole2.length - rest2.length;
  return {
    name: name5,
    nameSpan: (0, __parts.import_model.spanOf)(source, nameAt, nameAt + name5.length),
    value: (0, __parts.import_model.located)(value, (0, __parts.import_model.spanOf)(source, valueAt, valueAt + value.length)),
    list: void 0,
    bold: open2 === "**" || open2 === "__"
  };
}
function until(span2, end) {
  const whole2 = { ...span2, end };
  return (0, __parts.import_model.located)((0, __parts.import_model.textAt)(whole2), whole2);
}
var fieldSpan = (line4) => line4.list ?? line4.value.span;
var nothingKnown = { steps: /* @__PURE__ */ new Map(), phases: /* @__PURE__ */ new Set() };
var longest = 500;
function hyphenated(text, start, id3, known4) {
  const more = /^(?:-\d+)+[a-z]?(?!\w)/.exec(text.slice(start + id3.length, start + id3.length + 24));
  if (more) {
    const whole2 = id3 + more[0];
    if (known4.steps.has(whole2)) return [whole2, start + whole2.length];
  }
  return [id3, start + id3.length];
}
function expandRange2(from, to, kind, known4) {
  const dotted = `${from}.${to}`;
  if (kind !== "phase" && known4.steps.has(dotted) && !known4.steps.has(from)) return [dotted];
  const [prefix, first2] = split(from);
  const [end, last2] = split(to);
  if ((end === prefix || end === "") && first2 < last2 && last2 - first2 < longest) {
    const width = /(?:^|\D)(0\d+)$/.exec(from)?.[1]?.length ?? 0;
    return Array.from(
      { length: last2 - first2 + 1 },
      (_, index) => prefix + String(first2 + index).padStart(width, "0")
    );
  }
  const between = [...kind === "phase" ? known4.phases : known4.steps.keys()].filter(
    (id3) => (0, __parts.import_model.compareNaturally)(id3, from) > 0 && (0, __parts.import_model.compareNaturally)(id3, to) < 0
  );
  return (0, __parts.import_model.compareNaturally)(from, to) < 0 ? [from, ...between, to] : [from, to];
}
function split(id3) {
  const match = /^(.*?)(\d+)[a-z]?$/i.exec(id3);
  return match ? [match[1], Number(match[2])] : [id3, Number.NaN];
}
var word2 = String.raw`(?:TDD\s+)?(?:cycles?|steps?|tasks?|phases?|stages?)`;
var token = new RegExp(
  `(?:\\b(${word2})\\s+#?)?(?<![\\w.\\-])((?:[A-Za-z]{1,3}-?)?\\d+(?:[._]\\d+)*[a-z]?)(?!\\w)`,
  "gi"
);
var rangeEnd = new RegExp(
  `[ \\t]*(?:-(?!>)|\u2013|\u2014|\\.\\.\\.?|\\b(?:to|through|thru)\\b)[ \\t]*(?:${word2}\\s+)?(\\d+(?:[._]\\d+)*[a-z]?)(?!\\w)`,
  "iy"
);
var markup = "[\\s*_`\\[\\]\"']*";
var separator = new RegExp(`^${markup}(?:(?:[,;&+/]|\\band\\b|\\bor\\b|->|\u2192)${markup})+$`, "i");
var opening = new RegExp(
  `^${markup}\\(?(?:(?:depends(?: on)?|requires?|needs|after|blocks)\\s*:?\\s*)?${markup}$`,
  "i"
);
var nothing2 = /^[\s*_`[\]]*(?:none|n\/a|nothing|null|no|not|independent|-+\s*$|[–—~]|$)(?!\w)/i;
var sentence = /\S\s+(?:depends? (?:up)?on|(?:are|is) independent)\b/i;
var afterNumber = /^[\s*_`\]"']*(?:$|[,;&+/()[:—–.-]|\b(?:and|or|to|through)\b|→)/i;
var unrelated = /\b(?:independent of|parallel (?:to|with)|not (?:depend|on)\b|no dependenc\w+ on|except)[\s\w]*$/i;
function readReferences2(field2, form, known4) {
  const text = inOneLine((0, __parts.import_model.textAt)(field2));
  if (nothing2.test(text) || sentence.test(text)) return [];
  const items = readItems(text, known4);
  const kept = items.filter((item, index) => !item.comment && !isMadePrecise(item, items[index + 1]));
  return kept.flatMap((item) => {
    const span2 = (0, __parts.import_model.spanOf)(field2.source, field2.start + item.start, field2.start + item.end);
    const reason = reasonIn(text.slice(item.end, items[item.index + 1]?.from ?? text.length));
    return item.ids.map((id3) => ({
      kind: kindOf(item, id3, known4),
      id: id3,
      form,
      span: span2,
      ...reason && { reason }
    }));
  });
}
function kindOf({ kind, group: group2 }, id3, known4) {
  if (kind === "phase" || kind === "step" && !group2) return kind;
  return !known4.steps.has(id3) && known4.phases.has(id3) ? "phase" : "step";
}
var inOneLine = (text) => text.replace(
  /(^|[\r\n])([ \t]*)([-*+]|\d+[.)])(?=[ \t])/g,
  (marker) => marker.replace(/[^\r\n]/g, " ")
).replace(/\r\n/g, " ,").replace(/[\r\n]/g, ",");
var isMadePrecise = (item, next) => item.kind === "phase" && !item.deep && next?.deep && next.kind !== "phase";
function readItems(text, known4) {
  const items = [];
  let kind;
  let outer2;
  let last2 = 0;
  let depth = 0;
  for (const match of text.matchAll(token)) {
    const start = match.index + match[0].length - match[2].length;
    if (start < last2) continue;
    const between = text.slice(last2, match.index);
    const deep = depth + depthOf(between) > 0;
    const [id3, end] = hyphenated(text, start, match[2], known4);
    if (!match[1] && /^\d+$/.test(id3) && !afterNumber.test(text.slice(end, end + 40))) continue;
    if (unrelated.test(between) || !(match[1] || isListed(between, id3, items.length === 0, known4))) continue;
    depth += depthOf(between);
    if (match[1]) kind = /^(?:phase|stage)/i.test(match[1]) ? "phase" : "step";
    else if (deep && !items.at(-1)?.deep) kind = void 0;
    const range2 = known4.steps.has(id3) && id3.includes("-") ? null : rangeAfter(text, end);
    const ids2 = range2 ? expandRange2(id3, range2[1], kind, known4) : [id3];
    last2 = range2 ? end + range2[0].length : end;
    const comment = deep && outer2 !== void 0 && !(outer2 === "phase" && kind !== "phase");
    const group2 = /^(?:TDD\s+)?steps?$/i.test(match[1] ?? "");
    items.push({ index: items.length, from: match.index, group: group2, kind, ids: ids2, start, end: last2, deep, comment });
    if (!deep) outer2 = kind ?? "step";
  }
  return items;
}
function isListed(between, id3, first2, known4) {
  if (/^[A-Za-z]/.test(id3) && !known4.steps.has(id3) && !known4.phases.has(id3)) return false;
  if (first2) return opening.test(between);
  const outside = between.replace(/\([^()]*\)/g, " ");
  return separator.test(outside) || /^\s*\(\s*$/.test(between) && /[._]/.test(id3);
}
function rangeAfter(text, at) {
  rangeEnd.lastIndex = at;
  return rangeEnd.exec(text);
}
var depthOf = (text) => text.split("(").length - text.split(")").length;
function reasonIn(text) {
  const reason = text.replace(/^[\]`*_]*\([#.][^)]*\)/, "").replace(/^[\s,;:.()[\]*_–—-]+|[\s,;(.[\]*_–—-]+$/g, "").replace(/\)$/, "");
  return new RegExp("\\p{L}{3}", "u").test(reason) && !/^(?:and|plus|with|then)$/i.test(reason) ? reason : void 0;
}
var oneLine = /^[\s*_]*((?:parallel )?(?:group|wave|batch)\s+\w+)([^:]*):[*_]*\s*(.+)$/i;
function groupInLine(line4, known4) {
  const text = (0, __parts.import_model.textAt)(line4);
  const match = oneLine.exec(text);
  if (!match) return [];
  const [, name5, note, list2] = match;
  const at = line4.start + text.indexOf(name5);
  const field2 = (0, __parts.import_model.spanOf)(line4.source, line4.start + text.length - list2.length, line4.end);
  const group2 = (0, __parts.import_model.located)(name5, (0, __parts.import_model.spanOf)(line4.source, at, at + name5.length));
  const groupParallel = /\bparallel|concurrent|simultaneous/i.test(name5 + note) && !/\bnot?\b/i.test(note);
  return readReferences2(field2, "group", known4).flatMap(
    ({ kind, id: id3, span: span2 }) => kind === "step" && known4.steps.has(id3) ? [
      {
        id: (0, __parts.import_model.located)(id3, span2),
        file: void 0,
        group: group2,
        groupParallel,
        boundary: false,
        dependsOn: void 0
      }
    ] : []
  );
}
function* linesOf4(span2) {
  for (const line4 of (0, __parts.import_model.textAt)(span2).matchAll(/[^\r\n]+/g))
    yield (0, __parts.import_model.spanOf)(span2.source, span2.start + line4.index, span2.start + line4.index + line4[0].length);
}
function groupsOf(metadata, known4) {
  const groups = metadata?.entries.get("groups")?.value;
  if (groups?.kind !== "list") return [];
  return groups.items.flatMap((group2) => group2.kind === "map" ? entriesOf2(group2, known4) : []);
}
function entriesOf2({ entries }, known4) {
  const [id3, steps2, parallel] = ["id", "steps", "parallel"].map((key) => entries.get(key)?.value);
  if (steps2?.kind !== "list") return [];
  const group2 = id3?.kind === "scalar" ? (0, __parts.import_model.located)(id3.text, id3.span) : void 0;
  const groupParallel = parallel?.kind === "scalar" && parallel.text === "true";
  return steps2.items.flatMap((step3) => {
    if (step3.kind !== "scalar") return [];
    const { span: span2, quoted, text } = step3;
    const place3 = quoted ? { ...span2, start: span2.start + 1, end: span2.end - 1 } : span2;
    const written = known4.steps.has(text) ? text : text.replace(/[-_]/g, ".");
    return [
      {
        id: (0, __parts.import_model.located)(written, place3),
        file: void 0,
        group: group2,
        groupParallel,
        boundary: false,
        dependsOn: void 0
      }
    ];
  });
}
var id2 = String.raw`((?:[A-Za-z]{1,3}-?)?\d+(?:[.\-_]\d+)*[a-z]?)`;
var isStepFile = /(?:^|\/)(?:(?:step|cycle|task)[-_][^/]+|steps\/[^/]+)\.md$/i;
var named4 = new RegExp(`\\((?:TDD )?(?:cycle|step|task)s?\\s+${id2}\\)`, "i");
var leading2 = new RegExp(`^[\\s*_\`\\[\\]x.)\\d]*?(?:cycle|step|task)[\\s_-]+${id2}`, "i");
var inFile = new RegExp(`(?:step|cycle|task)[-_]${id2}(?=[-_.])`, "i");
var groupHeading = /^\W*((?:parallel )?(?:group|wave|batch|stage|track|lane)\b[\s\w.-]*)/i;
function readEntries(document, known4) {
  const { source, outline } = document;
  const found = [];
  const read = (section2, group2) => {
    const own2 = groupOf2(section2, group2);
    const entry = section2.heading && entryAt(section2.span, own2, known4, section2);
    if (entry) found.push(entry);
    else for (const block of section2.blocks) found.push(...entriesIn(block, source, own2, known4));
  };
  read(outline, { name: void 0, parallel: false });
  for (const section2 of (0, __parts.import_parse.sectionsBelow)(outline)) read(section2, inherited(section2));
  return found;
}
function inherited(section2) {
  for (let above = section2.parent; above; above = above.parent) {
    const group2 = groupOf2(above, void 0);
    if (group2) return group2;
  }
  return { name: void 0, parallel: false };
}
function groupOf2(section2, otherwise) {
  const match = groupHeading.exec(section2.title);
  if (!match) return otherwise;
  const name5 = match[1].trim();
  const raw = section2.span.source.text.slice(section2.span.start, section2.span.end);
  const at = section2.span.start + Math.max(0, raw.indexOf(name5));
  const parallel = /\bparallel|concurrent|simultaneous/i.test(section2.title) && !/\bnot\b|\bno\b/i.test(section2.title);
  return { name: (0, __parts.import_model.located)(name5, (0, __parts.import_model.spanOf)(section2.span.source, at, at + name5.length)), parallel };
}
function entriesIn(block, source, group2, known4) {
  if (block.type === "list") return listEntries(block, source, group2, known4);
  if (block.type === "table") return tableEntries(block, source, group2, known4);
  if (block.type === "paragraph")
    return [...linesOf4((0, __parts.import_parse.spanOfNode)(source, block))].flatMap((line4) => groupInLine(line4, known4));
  return [];
}
function listEntries(list2, source, group2, known4) {
  return list2.children.flatMap((item) => {
    const first2 = item.children[0];
    if (first2?.type !== "paragraph") return [];
    const grouped = groupInLine((0, __parts.import_parse.spanOfNode)(source, first2), known4);
    if (grouped.length > 0) return grouped;
    const entry = entryAt((0, __parts.import_parse.spanOfNode)(source, first2), group2, known4, void 0);
    if (entry) return [entry];
    return item.children.slice(1).flatMap((block) => entriesIn(block, source, group2, known4));
  });
}
function tableEntries(table, source, group2, known4) {
  const [head2, ...rows2] = table.children;
  const names3 = head2?.children.map((cell) => (0, __parts.import_parse.plainText)(cell).trim().toLowerCase()) ?? [];
  const column = names3.findIndex(
    (name5) => /^(?:step|cycle|task|id|file|item)(?:s|\s+file|\s+id)?$/.test(name5)
  );
  if (column < 0) return [];
  const needs = names3.findIndex((name5) => /^(?:depends|dependenc|requires|blocked by|after)/.test(name5));
  return rows2.flatMap((row3) => {
    const cell = row3.children[column];
    if (!cell || cell.children.length === 0) return [];
    const span2 = (0, __parts.import_parse.spanOfNode)(source, row3);
    const entry = entryAt(span2, group2, known4, void 0, cellSpan(cell, source));
    const waits4 = row3.children[needs];
    return entry ? [{ ...entry, dependsOn: waits4 && cellSpan(waits4, source) }] : [];
  });
}
function cellSpan(cell, source) {
  const [first2, last2] = [cell.children[0], cell.children.at(-1)];
  return first2 && last2 && (0, __parts.import_model.spanOf)(source, (0, __parts.import_parse.spanOfNode)(source, first2).start, (0, __parts.import_parse.spanOfNode)(source, last2).end);
}
function entryAt(span2, group2, known4, section2, where = span2) {
  const { text } = span2.source;
  const line4 = text.slice(span2.start, span2.end).split(/[\r\n]/, 1)[0];
  const place3 = text.slice(where.start, where.end).split(/[\r\n]/, 1)[0];
  const path3 = fileIn(line4);
  const match = named4.exec(place3) ?? (path3 && inFile.exec(place3)) ?? leading2.exec(place3) ?? (where === span2 ? null : new RegExp(`^\\W*${id2}(?!\\w)`).exec(place3));
  if (!match) return void 0;
  const at = where.start + match.index + match[0].lastIndexOf(match[1]);
  const below4 = section2 && fileBelow(section2);
  return {
    id: (0, __parts.import_model.located)(asKnown(match[1], known4), (0, __parts.import_model.spanOf)(span2.source, at, at + match[1].length)),
    file: path3 ? (0, __parts.import_model.located)(
      path3[0],
      (0, __parts.import_model.spanOf)(span2.source, span2.start + path3.index, span2.start + path3.index + path3[0].length)
    ) : below4,
    group: group2.name,
    groupParallel: group2.parallel,
    boundary: /\bPHASE[_ -]BOUNDARY\b/i.test(line4),
    dependsOn: dependsIn2(span2, line4)
  };
}
function fileIn(text) {
  for (const match of text.matchAll(/[\w./-]*[\w]/g)) if (isStepFile.test(match[0])) return match;
  return void 0;
}
function fileBelow(section2) {
  const first2 = section2.blocks[0];
  if (!first2) return void 0;
  const { source } = section2.span;
  const { start, end } = (0, __parts.import_parse.spanOfNode)(source, first2);
  const match = fileIn(source.text.slice(start, end));
  return match ? (0, __parts.import_model.located)(match[0], (0, __parts.import_model.spanOf)(source, start + match.index, start + match.index + match[0].length)) : void 0;
}
function dependsIn2(span2, line4) {
  const match = /\b(?:depends on|depends|requires|after|blocked by)\s*:?\s*([^|;)\]]+)/i.exec(line4);
  if (!match) return void 0;
  const at = span2.start + match.index + match[0].length - match[1].length;
  return (0, __parts.import_model.spanOf)(span2.source, at, at + match[1].trimEnd().length);
}
function asKnown(written, known4) {
  return known4.steps.has(written) ? written : written.replace(/[-_]/g, ".");
}
var plainNames = /* @__PURE__ */ new Set(["depends_on", "execution_mode", "blocks", "conflicts_with", "isolation"]);
var namesStepFirst = /^[\s*_`[(]*(?:(?:verify|ensure|confirm|check)\s+(?:that\s+)?)?[*_`[(]*(?:(?:cycles?|steps?|phases?)\s+\d|\d+\.\d)/i;
function readLabels(blocks, source, facts, known4, flaws) {
  for (const line4 of fieldLinesIn(blocks, source)) {
    const name5 = canonicalKey(line4.name);
    if (!name5 || !(line4.bold || plainNames.has(name5))) continue;
    facts.fields.push({ name: name5, key: line4.nameSpan, value: line4.value, form: "label" });
    readLabel2(name5, line4, facts, known4, flaws);
  }
}
function readLabel2(name5, line4, facts, known4, flaws) {
  const references2 = () => readReferences2(fieldSpan(line4), "label", known4);
  const word3 = firstWord(line4.value.span);
  if (name5 === "depends_on") facts.dependsOn.push(...references2());
  else if (name5 === "prerequisites")
    for (const each of prerequisitesOf(line4)) facts.dependsOn.push(...readReferences2(each, "label", known4));
  else if (name5 === "blocks") facts.blocks.push(...references2());
  else if (name5 === "conflicts_with") facts.conflictsWith.push(...references2());
  else if (name5 === "execution_mode" && isMode(line4)) facts.mode ??= readMode(line4.value, flaws);
  else if (name5 === "isolation") facts.isolation ??= readIsolation(line4.value);
  else if (name5 === "model" && word3) facts.model ??= (0, __parts.import_model.located)(word3.text.toLowerCase(), word3.span);
  else if (name5 === "type" && word3) facts.type ??= (0, __parts.import_model.located)(word3.text.toLowerCase(), word3.span);
  else if (name5 === "parallel" && word3 && /^(?:yes|true|no|false|y|n)$/i.test(word3.text))
    facts.parallel ??= (0, __parts.import_model.located)(/^(?:yes|true|y)$/i.test(word3.text), word3.span);
  else if (name5 === "wave" && word3 && /^\d+$/.test(word3.text))
    facts.wave ??= (0, __parts.import_model.located)(Number(word3.text), word3.span);
}
function prerequisitesOf(line4) {
  const lines2 = line4.list ? linesOf(line4.list) : [line4.value.span];
  return lines2.flatMap((each) => {
    const marker = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/.exec((0, __parts.import_model.textAt)(each))?.[0] ?? "";
    const words = (0, __parts.import_model.spanOf)(each.source, each.start + marker.length, each.end);
    return namesStepFirst.test((0, __parts.import_model.textAt)(words)) ? [words] : [];
  });
}
function isMode(line4) {
  if (/^execution[\s_-]*mode$/i.test(line4.name)) return true;
  return /^[`"'*]*(?:sequential|parallel|mixed|serial)/i.test(line4.value.value);
}
function firstWord(span2) {
  const match = /^[`"'*]*([\p{L}\d][\p{L}\d._-]*)/u.exec(span2.source.text.slice(span2.start, span2.end));
  if (!match) return void 0;
  const start = span2.start + match[0].length - match[1].length;
  return { text: match[1], span: { ...span2, start, end: start + match[1].length } };
}
var noFacts = () => ({
  fields: [],
  dependsOn: [],
  blocks: [],
  conflictsWith: [],
  mentions: [],
  mode: void 0,
  isolation: void 0,
  model: void 0,
  type: void 0,
  parallel: void 0,
  wave: void 0,
  estimate: void 0
});
var references = (0, __parts.import_model.tableOf)({
  depends_on: "dependsOn",
  blocks: "blocks",
  conflicts_with: "conflictsWith"
});
function readMetadata(metadata, of, facts, known4, flaws) {
  flaws.push(...metadata.flaws, ...(0, __parts.import_parse.validateMetadata)(metadata, of));
  for (const entry of metadata.entries.values()) {
    const name5 = canonicalKey(entry.key);
    if (!name5) continue;
    const value = (0, __parts.import_model.located)((0, __parts.import_model.textAt)(entry.value.span), entry.value.span);
    facts.fields.push({ name: name5, key: entry.keySpan, value, form: "metadata" });
    if (name5 === "files") facts.mentions.push(...readFiles(entry));
    const list2 = references.get(name5);
    if (list2) facts[list2].push(...readReferenceValue(entry, known4));
    else readScalarFact(name5, entry, facts);
  }
}
function readScalarFact(name5, { value }, facts) {
  if (value.kind !== "scalar") return;
  const scalar2 = (0, __parts.import_model.located)(value.text, inside(value));
  if (name5 === "execution_mode") facts.mode ??= readMode(scalar2, []);
  else if (name5 === "isolation") facts.isolation ??= readIsolation(scalar2);
  else if (name5 === "model") facts.model ??= (0, __parts.import_model.located)(scalar2.value.toLowerCase(), scalar2.span);
  else if (name5 === "type") facts.type ??= (0, __parts.import_model.located)(scalar2.value.toLowerCase(), scalar2.span);
  else if (name5 === "parallel") facts.parallel ??= readBoolean(scalar2);
  else if (name5 === "estimate") facts.estimate ??= estimateFrom(name5, scalar2.value, scalar2.span);
  else if (name5 === "wave" && /^\d+$/.test(scalar2.value))
    facts.wave ??= (0, __parts.import_model.located)(Number(scalar2.value), scalar2.span);
}
function readReferenceValue(entry, known4) {
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  return items.flatMap(
    (item) => item.kind === "scalar" ? readReferences2(inside(item), "metadata", known4) : []
  );
}
function readFiles({ value }) {
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => item.kind === "scalar" ? (0, __parts.import_mentions.readFileField)(inside(item), "write") : []);
}
function inside(value) {
  const { span: span2 } = value;
  if (value.kind !== "scalar" || !value.quoted || span2.end - span2.start < 2) return span2;
  return { ...span2, start: span2.start + 1, end: span2.end - 1 };
}
function readBoolean(value) {
  if (/^(?:true|yes|y)\b/i.test(value.value)) return (0, __parts.import_model.located)(true, value.span);
  return /^(?:false|no|n)\b/i.test(value.value) ? (0, __parts.import_model.located)(false, value.span) : void 0;
}
var labels = {
  depends_on: "Depends on",
  blocks: "Blocks",
  execution_mode: "Execution Mode",
  reason: "Reason"
};
var step2 = {
  depends_on: "depends_on",
  blocks: "blocks",
  execution_mode: "execution_mode",
  reason: "reason"
};
var whole = { execution_mode: "execution_mode", reason: "reason" };
var planSlot = (document) => frontMatterSlot(document, whole);
function stepFileSlot(document, kind) {
  const id3 = kind === "cycle" ? "cycle" : "step";
  return frontMatterSlot(document, document.frontMatter ? step2 : { id: id3, ...step2 });
}
function stepSlot(region, fenced2) {
  if (fenced2) return metadataSlot(fenced2, step2);
  const { source } = region.extent;
  const { heading: heading5, span: span2 } = region.section;
  if (!heading5) return void 0;
  const header2 = headerOf(region.blocks, source);
  const last2 = header2.at(-1);
  if (!last2) return belowHeading(source, span2.end);
  const at = endOfLine(source, (0, __parts.import_parse.spanOfNode)(source, last2).end);
  const lines2 = fieldLinesIn([last2], source);
  return slot(at, before(last2, lines2, header2.length, source), colonOf(lines2.at(-1)));
}
function belowHeading(source, end) {
  const at = endOfLine(source, end);
  const isTight = /^\r?\n[ \t]*\S/.test(source.text.slice(at.end, at.end + 80));
  return { ...slot(at, doubled(source), "outside"), after: isTight ? lineEnding(source) : "" };
}
function paragraphSlot(blocks, within2) {
  const { source, start } = within2;
  const block = blocks.find((each) => {
    const span2 = (0, __parts.import_parse.spanOfNode)(source, each);
    return span2.start <= start && start < span2.end;
  });
  if (!block) return void 0;
  const at = endOfLine(source, (0, __parts.import_parse.spanOfNode)(source, block).end);
  return { ...slot(at, doubled(source), "outside"), form: "paragraph", keys: {} };
}
var slot = (at, before3, colon) => ({
  form: "label",
  at,
  before: before3,
  after: "",
  keys: labels,
  colon
});
var doubled = (source) => lineEnding(source).repeat(2);
function headerOf(blocks, source) {
  const end = blocks.findIndex((block) => !isHeader(block, source));
  return blocks.slice(0, end < 0 ? blocks.length : end);
}
var ofPart = /^(?:red|green|refactor|verify|test|expected|why|implementation|changes|assertions|behaviou?r|approach|actions?|files?|steps?|details|tasks?)\b/i;
function isHeader(block, source) {
  if (block.type !== "paragraph" && block.type !== "list") return false;
  const parts2 = block.type === "list" ? block.children.map((item) => item.children[0]) : [block];
  return parts2.every((part) => {
    const lines2 = part?.type === "paragraph" ? fieldLinesIn([part], source) : [];
    return lines2.length > 0 && beginsWith(part, lines2[0], source) && lines2.every(isOwn);
  });
}
var beginsWith = (paragraph, { nameSpan }, source) => source.text.slice((0, __parts.import_parse.spanOfNode)(source, paragraph).start, nameSpan.start).trim().replace(/[*_]/g, "") === "";
var isOwn = ({ bold, name: name5, value, list: list2 }) => bold && value.value !== "" && !list2 && !ofPart.test(name5);
function before(last2, lines2, paragraphs, source) {
  const { start, end } = (0, __parts.import_parse.spanOfNode)(source, last2);
  const ending = lineEnding(source);
  if (last2.type === "list") {
    const indent = /[ \t]*$/.exec(source.text.slice(0, start))[0];
    const marker = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(source.text.slice(start, end))?.[0] ?? "- ";
    return `${ending}${indent}${/^\d/.test(marker) ? "- " : marker}`;
  }
  const hard = /((?<! ) {2,}|\\)\r?\n/.exec(source.text.slice(start, end))?.[1];
  if (hard) return `${hard}${ending}`;
  return lines2.length > 1 && paragraphs === 1 ? ending : doubled(source);
}
function colonOf(line4) {
  if (!line4) return "outside";
  return line4.nameSpan.source.text[line4.nameSpan.end] === ":" ? "inside" : "outside";
}
function endOfLine(source, offset) {
  const rest2 = /^[ \t]*#*[ \t]*/.exec(source.text.slice(offset, offset + 80))[0];
  const at = /^(?:\r|\n|$)/.test(source.text.slice(offset + rest2.length)) ? offset + rest2.length : offset;
  return (0, __parts.import_model.spanOf)(source, at, at);
}
function blocksOf2(section2) {
  return [...section2.blocks, ...[...(0, __parts.import_parse.sectionsBelow)(section2)].flatMap((below4) => below4.blocks)];
}
var reasons = /\b(?:because|since|reason|rationale|due to|as (?:they|each|all|every|the)|so that|otherwise|shares?d?|same (?:files?|tree|index|branch)|conflicts?|race|corrupt\w*|builds? on)\b/i;
var together2 = String.raw`(?:parallel\w*|batch\w*|concurren\w+|simultaneous\w*|at the same time|in one message|multiple (?:task|agent|tool)s?)`;
var forbids = new RegExp(
  String.raw`\b(?:never|do not|don't|must not|may not|no|forbidden|prohibited|not allowed)\b[^.]*\b${together2}|\b${together2}[^.]*\b(?:forbidden|prohibited|not allowed|never)\b|\b(?:one|single|exactly one|only one)\s+(?:task|step|cycle|agent|tool)?\s*(?:tool |task )?(?:call|dispatch|agent|step|cycle|task)?s?\s*(?:at a time|per message|per turn|in each message)`,
  "i"
);
var orderLabel = /^\W*(?:(?:step|cycle|task|phase|execution) )?(?:dependenc(?:y|ies)|order(?:ing)?|sequenc(?:e|ing)|execution(?: (?:order|strategy|plan))?|parallelism)\b([^:]*)$/i;
function isOrderLabel(text) {
  if (!/depend|order|sequenc|execution|parallel/i.test(text)) return false;
  const rest2 = orderLabel.exec(text)?.[1];
  return rest2 !== void 0 && rest2.length <= 30;
}
function* saidIn(blocks, source, title2) {
  const wholly = isOrderLabel(title2);
  let labelled = false;
  for (const { block, label: label2 } of piecesOf(blocks, source)) {
    if (label2) labelled = isOrderLabel(label2.text.replace(/:\s*$/, ""));
    else if (block.type === "thematicBreak") labelled = false;
    for (const sentence2 of sentencesIn([block], source)) yield { sentence: sentence2, aboutOrder: wholly || labelled };
  }
}
var aboutMode = /parallel|batch|concurren|simultan|sequen|serial|order|same time|at a time|message|turn|multiple|another|the other|one by one|step by step|until|fan out|at once|per task/i;
var arrow = /\d\W*(?:→|->|=>)/;
var ofSome = /^\W*(?:steps?|cycles?|tasks?)\s+#?\d/i;
function readDirective(said, labelled) {
  let mode;
  let rationale;
  let prohibition;
  let before3 = false;
  for (const { sentence: sentence2, aboutOrder } of said) {
    const text = (0, __parts.import_model.textAt)(sentence2);
    const telling2 = aboutMode.test(text);
    const forbidding = telling2 && forbids.test(text);
    if (forbidding) prohibition ??= sentence2;
    const said2 = telling2 && (aboutOrder || forbidding || isAboutExecution(text));
    const read = said2 ? readProseMode(sentence2) : void 0;
    const own2 = read?.value === "sequential" && ofSome.test(text) ? void 0 : read;
    const stated2 = own2?.value === "parallel" && arrow.test(text) ? { ...own2, value: "mixed" } : own2;
    if (aboutOrder && mode && stated2 && stated2.value !== mode.value) mode = { ...mode, value: "mixed" };
    mode ??= stated2;
    const near = before3 || stated2 || forbidding || labelled && /^\W*(?:rationale|reason|why)\b/i.test(text);
    if (near && reasons.test(text)) rationale ??= sentence2;
    before3 = Boolean(stated2 || forbidding);
  }
  return { mode, rationale, prohibition };
}
function prohibitionOf(metadata) {
  for (const { key, value } of metadata?.entries.values() ?? []) {
    const name5 = canonicalKey(key);
    if (name5 === "max_parallel" && value.kind === "scalar" && value.text === "1") return value.span;
    if (name5 === "overrides" && /\bparallel|\bbatch|\bconcurren/i.test((0, __parts.import_model.textAt)(value.span))) return value.span;
  }
  return void 0;
}
function readOrchestrator(document, known4, flaws) {
  const { source, frontMatter } = document;
  const facts = noFacts();
  if (frontMatter) readMetadata(frontMatter, "orchestrator", facts, known4, flaws);
  const blocks = blocksOf2(document.outline);
  readLabels(blocks, source, facts, known4, flaws);
  const directive = readDirective(saidIn(blocks, source, ""), true);
  const entries = [...groupsOf(frontMatter, known4), ...readEntries(document, known4)];
  const slot2 = planSlot(document);
  const paragraph = directive.mode?.span && paragraphSlot(blocks, directive.mode.span);
  const reason = facts.fields.find((field2) => field2.name === "reason");
  return {
    entries,
    orchestration: {
      source,
      mode: facts.mode ?? directive.mode,
      rationale: reason?.value.span ?? directive.rationale,
      prohibition: prohibitionOf(frontMatter) ?? directive.prohibition,
      entries,
      ...slot2 && { slot: slot2 },
      ...paragraph && { paragraph }
    }
  };
}
var signs = (0, __parts.import_model.lettered)("^[^\\p{L}]+");
function partOf(text) {
  const name5 = text.replace(signs(text), "").toLowerCase();
  if (/^verify\s+red\b/.test(name5)) return { section: "red", lasts: false };
  if (/^(?:verify|verification|validat|check|success criteria|expected outcome|acceptance|assert)/.test(name5))
    return { section: "verify", lasts: false };
  if (/^(?:step \d+[:.]? ?)?(?:the )?red\b/.test(name5) || /^(?:write|add) (?:the )?failing test/.test(name5))
    return { section: "red", lasts: true };
  if (/^(?:step \d+[:.]? ?)?(?:the )?green\b/.test(name5)) return { section: "green", lasts: true };
  if (/\(red\)/.test(name5)) return { section: "red", lasts: true };
  if (/\(green\)/.test(name5)) return { section: "green", lasts: true };
  if (/^refactor\b/.test(name5)) return { section: "body", lasts: true };
  if (/^(?:files?|target files?|file changes|files (?:to|touched|changed|modified|affected).*)\s*:?$/.test(name5))
    return { section: "files", lasts: false };
  if (/^commit\b/.test(name5)) return { section: "commit", lasts: false };
  if (/^(?:prerequisite|precondition|context|background|references?|design|key (?:decision|constraint))/.test(
    name5
  ))
    return { section: "context", lasts: false };
  if (/^(?:error conditions?|stop|report|depend|why it fails)/.test(name5))
    return { section: "context", lasts: false };
  return void 0;
}
var isAboutOrder = (text) => ["depends_on", "blocks", "execution_mode", "reason"].includes(keyOf(text));
var isReason = (text) => keyOf(text) === "reason";
var keyOf = (text) => canonicalKey(text.replace(/\s*:\s*$/, "")) ?? "";
var isAssertions = (text) => /^assert/i.test(text);
function readBody(blocks, source, base) {
  const redGreen = {
    red: void 0,
    green: void 0,
    verification: void 0,
    expectedFailure: void 0
  };
  let lasting = base;
  let section2 = base;
  const runs = [];
  for (const piece of piecesOf(blocks, source)) {
    if (piece.block.type === "thematicBreak") {
      section2 = lasting;
      continue;
    }
    if (piece.label && isAboutOrder(piece.label.text)) {
      const below4 = isReason(piece.label.text) ? void 0 : belowLabel(piece, source);
      if (below4) add(runs, section2, { block: below4, label: void 0 });
      continue;
    }
    if (piece.label) {
      const part = isAssertions(piece.label.text) ? void 0 : partOf(piece.label.text);
      if (part?.lasts) lasting = part.section;
      section2 = part?.section ?? lasting;
      notePart(piece.label, part, redGreen);
      if (part?.section === "red") redGreen.green ??= greenInside(piece, source);
    }
    add(runs, section2, piece);
  }
  return {
    mentions: runs.flatMap((run) => (0, __parts.import_mentions.readMentions)(run.blocks, source, { section: run.section })),
    redGreen
  };
}
function greenInside({ block, label: label2 }, source) {
  if (block.type !== "paragraph" || !label2) return void 0;
  const end = block.position?.end.offset ?? label2.span.end;
  const match = /(?<=[\s.;])GREEN\b[^:\r\n]{0,30}:/.exec(source.text.slice(label2.span.end, end));
  if (!match) return void 0;
  const start = label2.span.end + match.index;
  return (0, __parts.import_model.spanOf)(source, start, start + match[0].length);
}
function add(runs, section2, piece) {
  const run = runs.at(-1);
  if (run?.section === section2) run.blocks.push(piece.block);
  else runs.push({ section: section2, blocks: [piece.block] });
}
function notePart(label2, part, redGreen) {
  const span2 = label2.span;
  if (/^\W*(?:expected (?:failure|error|fail|red)|fails with)/i.test(label2.text))
    redGreen.expectedFailure ??= span2;
  if (/^\W*(?:verif|validat)/i.test(label2.text)) redGreen.verification ??= span2;
  else if (part?.lasts && part.section === "red") redGreen.red ??= span2;
  else if (part?.lasts && part.section === "green") redGreen.green ??= span2;
}
var thing = String.raw`(?:TDD )?(?:cycles?|steps?|phases?|tasks?)\s+#?\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*(?:(?:cycles?|steps?|phases?)\s+)?\d[\w.]*){0,60}`;
var waits = new RegExp(
  String.raw`\b(?:depend(?:s|ent|ing)? (?:up)?on|rel(?:ies|y|ying) on|requires?|needs|blocked by|waits? for|builds? (?:up)?on)\s+(?:the |all |that )?(${thing})`,
  "gi"
);
var follows = new RegExp(
  String.raw`(?:\bonly after|^\W*after|\b(?:run|start|execute|begin|perform)\w* after|\bonce|\bfrom|\b(?:established|introduced|created|added|defined|implemented|written|built) (?:in|by))\s+(?:the |all )?(${thing})`,
  "gi"
);
var leads2 = new RegExp(
  String.raw`(${thing})[^.;:]{0,60}?\bmust (?:be )?(?:complete\w*|finish\w*|done|run|land\w*|precede)[^.;:]{0,20}?\b(?:before|ahead of)?\s+(${thing})`,
  "gi"
);
var bare = /\bdepends? on\s+(\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*\d[\w.]*)*)(?![\w(])/i;
var head = String.raw`^[\s*_\-]*(?:\d+[.)]\s+)?(?:[*_]*[\p{L} /]{3,30}:[*_]*\s*)?`;
var subject = (0, __parts.import_model.lettered)(
  String.raw`${head}(${thing})\s+(?:\([^)]*\)\s*)?[:—–-]?\s*(?:all )?(?:depends?|rel(?:y|ies)|requires?|needs?|builds?|waits?|(?:must|can) only)\b`,
  "i"
);
var pointer = /(?:cycle|step|phase|task)s?\s+#?\d|depends?\s+on\s+\d|->|→|=>/i;
var begins = (0, __parts.import_model.lettered)(String.raw`${head}(${thing})(?=[\s:,(—–-])`, "i");
function readProseOrder(sentence2, own2, known4) {
  const text = (0, __parts.import_model.textAt)(sentence2);
  if (!pointer.test(text)) return [];
  const found = [];
  const named6 = subject(text).exec(text);
  const waiting = named6 ? idsAt2(sentence2, named6.index, named6[0], named6[1], known4) : [];
  for (const match of text.matchAll(waits)) {
    const needed = idsAt2(sentence2, match.index, match[0], match[1], known4);
    if (waiting.length > 0)
      for (const one of waiting)
        found.push(...needed.map((need) => ({ ...need, of: { kind: one.kind, id: one.id } })));
    else if (own2) {
      for (const need of needed)
        if (need.id !== own2.id && !isPrefixOf(own2.id, need.id))
          found.push(own2.kind === "step" ? need : { ...need, of: own2 });
    }
  }
  const listed4 = named6 && bare.exec(text);
  for (const need of listed4 ? idsAt2(sentence2, listed4.index, listed4[0], listed4[1], known4) : [])
    for (const one of waiting) found.push({ ...need, of: { kind: one.kind, id: one.id } });
  if (own2?.kind === "step") found.push(...earlier(sentence2, text, own2.id, known4));
  for (const match of text.matchAll(leads2)) {
    const needed = idsAt2(sentence2, match.index, match[0], match[1], known4);
    const later = idsAt2(sentence2, match.index, match[0], match[2], known4);
    for (const one of later)
      found.push(...needed.map((need) => ({ ...need, of: { kind: one.kind, id: one.id } })));
  }
  const ofPlan = found.filter((need) => (need.kind === "step" ? known4.steps : known4.phases).has(need.id));
  return [...ofPlan, ...chain(sentence2, text, known4)];
}
function earlier(sentence2, text, own2, known4) {
  const before3 = known4.steps.get(own2) ?? 0;
  return [...text.matchAll(follows)].flatMap((match) => idsAt2(sentence2, match.index, match[0], match[1], known4)).filter((need) => need.kind === "step" && (known4.steps.get(need.id) ?? before3) < before3);
}
function subjectOf(sentence2, known4) {
  const text = (0, __parts.import_model.textAt)(sentence2);
  const match = begins(text).exec(text);
  return match ? idsAt2(sentence2, match.index, match[0], match[1], known4) : [];
}
function idsAt2(sentence2, index, whole2, part, known4) {
  const start = sentence2.start + index + whole2.lastIndexOf(part);
  return readReferences2((0, __parts.import_model.spanOf)(sentence2.source, start, start + part.length), "prose", known4);
}
function chain(sentence2, text, known4) {
  const found = [];
  for (const match of text.matchAll(
    /(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\s*(?:->|→|=>)\s*(?=(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\b)/gi
  )) {
    const [before3, after] = [match[1], match[2]];
    if (!known4.steps.has(before3) || !known4.steps.has(after)) continue;
    const start = sentence2.start + match.index + match[0].indexOf(before3);
    const span2 = (0, __parts.import_model.spanOf)(sentence2.source, start, start + before3.length);
    found.push({ kind: "step", id: before3, form: "prose", span: span2, of: { kind: "step", id: after } });
  }
  return found;
}
var nothingGathered = () => ({
  steps: [],
  phases: [],
  pauses: [],
  claims: [],
  proseOrder: [],
  said: /* @__PURE__ */ new Set(),
  mentions: [],
  flaws: [],
  besideOthers: /* @__PURE__ */ new Set(),
  modes: /* @__PURE__ */ new Map(),
  stopCondition: void 0,
  stepsWithStop: 0,
  firstStepStop: void 0,
  mode: void 0,
  overruled: [],
  rationale: void 0,
  prohibition: void 0
});
function gatherFromPlan(region, found, known4) {
  const { source } = region.extent;
  const { blocks } = region;
  const title2 = region.section.title;
  addDirective(readDirective(saidIn(blocks, source, title2), false), found);
  found.stopCondition ??= stopConditionIn(region);
  for (const line4 of fieldLinesIn(blocks, source)) found.claims.push(...claimsInField(line4, void 0));
  if (/\b(?:completion|validation|verification)\b/i.test(title2))
    found.claims.push(...testClaims(region.extent, void 0));
  for (const label2 of checkpointsIn2(region))
    if (label2.after) found.pauses.push({ ...label2, before: found.steps.length, phase: void 0 });
  gatherOrder(region, void 0, found, known4);
  gatherModes(region, found, known4);
  found.mentions.push(...readBody(blocks, source, "context").mentions);
}
function addDirective(said, found) {
  found.mode ??= said.mode;
  found.rationale ??= said.rationale;
  found.prohibition ??= said.prohibition;
}
function gatherFromPhase(region, phase4, found, known4) {
  const { source } = region.extent;
  found.claims.push(...claimsInHeading(region.section.span, phase4.id));
  for (const line4 of fieldLinesIn(region.blocks, source)) {
    found.claims.push(...claimsInField(line4, phase4.id));
    if (canonicalKey(line4.name) === "parallel" && /^\W*(?:yes|true|can|with|may)\b/i.test(line4.value.value))
      found.besideOthers.add(phase4);
  }
  for (const label2 of checkpointsIn2(region))
    found.pauses.push({ ...label2, before: found.steps.length, phase: phase4 });
  gatherOrder(region, { kind: "phase", id: phase4.id }, found, known4);
}
function gatherFromStep(region, step3, found, known4) {
  found.claims.push(...testClaims(region.extent, step3.id));
  const stop = stopConditionIn(region);
  if (stop) found.stepsWithStop += 1;
  found.firstStepStop ??= stop;
  for (const label2 of checkpointsIn2(region))
    found.pauses.push({ ...label2, before: found.steps.length, phase: void 0 });
  gatherOrder(region, { kind: "step", id: step3.id }, found, known4, step3.dependsOn);
}
function gatherFromCheckpoint(region, found) {
  const text = region.section.span.source.text.slice(region.extent.start, region.extent.end).slice(0, 400);
  found.pauses.push({
    span: region.section.span,
    after: afterIn(text),
    before: found.steps.length,
    phase: void 0
  });
  found.claims.push(...testClaims(region.extent, void 0));
  found.stopCondition ??= stopConditionIn(region);
}
function gatherModes(region, found, known4) {
  for (const sentence2 of sentencesIn(region.blocks, region.extent.source)) {
    const mode = readProseMode(sentence2);
    if (!mode) continue;
    for (const step3 of subjectOf(sentence2, known4))
      if (step3.kind === "step" && !found.modes.has(step3.id)) found.modes.set(step3.id, mode);
  }
}
function addOnce(reference, waits4, found) {
  const { kind, id: id3 } = reference;
  const key = `${waits4?.kind} ${waits4?.id}\0${kind} ${id3}`;
  if (found.said.has(key)) return;
  found.said.add(key);
  found.proseOrder.push(reference);
}
function gatherOrder(region, own2, found, known4, edges = []) {
  const taken = new Set(edges.map((edge) => edge.span.start));
  for (const sentence2 of sentencesIn(region.blocks, region.extent.source))
    for (const reference of readProseOrder(sentence2, own2, known4))
      if (!taken.has(reference.span.start)) addOnce(reference, reference.of ?? own2, found);
}
var telling = ["depends_on", "execution_mode", "modifies_shared_state"];
function fencedMetadata(blocks, id3, source) {
  const fence = blocks.slice(0, 2).find((block) => block.type === "code");
  if (fence?.type !== "code" || !/^ya?ml$/i.test(fence.lang ?? "")) return void 0;
  const { start, end } = contentOf(fence, source);
  const metadata = (0, __parts.import_parse.readYaml)(source, start, end);
  const own2 = metadata.entries.get("cycle") ?? metadata.entries.get("step");
  const named6 = own2?.value.kind === "scalar" ? own2.value.text === id3 : void 0;
  return named6 ?? telling.some((key) => metadata.entries.has(key)) ? metadata : void 0;
}
function contentOf(fence, source) {
  const { start, end } = (0, __parts.import_parse.spanOfNode)(source, fence);
  const text = source.text.slice(start, end);
  const open2 = /^[^\r\n]*(?:\r?\n|$)(?:[ \t]*---[ \t]*\r?\n)?/.exec(text)[0].length;
  const close = /(?:\r?\n[ \t]*---)?\r?\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(text)?.index ?? text.length;
  return (0, __parts.import_model.spanOf)(source, start + Math.min(open2, close), start + Math.max(open2, close));
}
var flag = /[[(]\s*(REGRESSION|SPIKE|PARALLEL|P)\s*[\])]/gi;
var list = /[[(]\s*((DEPENDS?(?:[ _-]?ON)?|REQUIRES?|BLOCKED[ _-]BY|AFTER|BLOCKS?)\s*:?)\s+([^\])]*)[\])]/gi;
var model = /\(\s*(?:model:\s*)?(opus|sonnet|haiku)\b[^()]*\)|\bmodel:\s*([\w.-]+)/i;
var loneModel = /\(\s*(?:model:\s*)?(?:opus|sonnet|haiku)\s*\)|\(\s*model:\s*[\w.-]+\s*\)/gi;
function readMarkers(raw, title2, known4) {
  const text = raw.source.text.slice(raw.start, raw.end);
  const found = {
    dependsOn: [],
    blocks: [],
    fields: [],
    regression: false,
    spike: false,
    parallel: void 0,
    model: void 0,
    title: title2.replace(/\s+/g, " ").trim()
  };
  if (!/[[(]|model:/i.test(`${text} ${title2}`)) return found;
  found.title = title2.replace(flag, " ").replace(list, " ").replace(loneModel, " ").replace(/\s+/g, " ").trim();
  const at = (start, length) => (0, __parts.import_model.spanOf)(raw.source, raw.start + start, raw.start + start + length);
  for (const match of text.matchAll(flag)) {
    const name5 = match[1].toUpperCase();
    if (name5 === "REGRESSION") found.regression = true;
    else if (name5 === "SPIKE") found.spike = true;
    else if (match[0].startsWith("[") || name5 === "P")
      found.parallel = (0, __parts.import_model.located)(true, at(match.index, match[0].length));
  }
  for (const match of text.matchAll(list)) readList2(match, at, found, known4);
  const named6 = model.exec(text);
  const value = named6?.[1] ?? named6?.[2];
  if (named6 && value)
    found.model = (0, __parts.import_model.located)(value.toLowerCase(), at(named6.index + named6[0].indexOf(value), value.length));
  return found;
}
function readList2(match, at, found, known4) {
  const valueAt = match.index + match[0].length - 1 - match[3].length;
  const value = at(valueAt, match[3].length);
  const references2 = readReferences2(value, "marker", known4);
  if (references2.length === 0) return;
  const key = at(match.index + match[0].indexOf(match[2]), match[2].length);
  const name5 = /^blocks?$/i.test(match[2]) ? "blocks" : canonicalKey(match[2]) ?? "depends_on";
  found.fields.push({ name: name5, key, value: (0, __parts.import_model.located)(match[3], value), form: "marker" });
  if (name5 === "blocks") found.blocks.push(...references2);
  else found.dependsOn.push(...references2);
}
function readStep3(region, phase4, known4, flaws, base = "body") {
  const { section: section2, heading: heading5 } = region;
  const { source } = region.extent;
  const plain6 = readStepHeading(section2.title) ?? readNumberedHeading(section2.title);
  const markers = readMarkers(section2.span, section2.title.slice(plain6?.titleAt ?? 0), known4);
  const facts = noFacts();
  const fenced2 = fencedMetadata(region.blocks, heading5.id, source);
  if (fenced2) readMetadata(fenced2, "step", facts, known4, flaws);
  readLabels(region.blocks, source, facts, known4, flaws);
  addPrevious(facts, heading5.id, known4);
  const body = readBody(region.blocks, source, base);
  const title2 = section2.heading ? (0, __parts.import_mentions.readMentions)([section2.heading], source, { section: "title" }) : [];
  const id3 = heading5.id;
  const slot2 = stepSlot(region, fenced2);
  return {
    id: id3,
    kind: region.stepKind ?? "step",
    title: markers.title,
    source,
    span: section2.span,
    idSpan: (0, __parts.import_model.spanOf)(
      source,
      section2.span.start + heading5.idAt,
      section2.span.start + heading5.idAt + id3.length
    ),
    extent: region.extent,
    phase: phase4,
    mode: facts.mode,
    dependsOn: [...markers.dependsOn, ...facts.dependsOn],
    blocks: [...markers.blocks, ...facts.blocks],
    fields: [...markers.fields, ...facts.fields],
    mentions: [...title2, ...facts.mentions, ...body.mentions],
    redGreen: body.redGreen,
    regression: markers.regression,
    spike: markers.spike || /^[A-Za-z]?0[.-]/.test(id3),
    done: doneMark(section2.span, heading5.idAt),
    parallel: markers.parallel ?? facts.parallel,
    wave: facts.wave,
    conflictsWith: facts.conflictsWith,
    model: markers.model ?? facts.model,
    isolation: facts.isolation,
    copies: [],
    slots: slot2 ? [slot2] : [],
    ...looks(region, body, markers.title) ? { onlyLooks: true } : {},
    ...facts.estimate && { estimate: facts.estimate }
  };
}
var looks = ({ stepKind, extent }, { redGreen }, title2) => stepKind !== "cycle" && onlyLooks(title2) || redGreen.red === void 0 && redGreen.green === void 0 && saysNoChange((0, __parts.import_model.textAt)(extent));
function addPrevious(facts, id3, known4) {
  const at = known4.steps.get(id3) ?? 0;
  for (const { name: name5, value, form } of facts.fields) {
    const match = /\b(all )?(?:the )?(?:previous|prior|preceding)(?: (?:cycle|step|one)s?)?\b/i.exec(
      value.value
    );
    if (name5 !== "depends_on" || !match || at === 0) continue;
    const start = value.span.start + match.index;
    const span2 = (0, __parts.import_model.spanOf)(value.span.source, start, start + match[0].length);
    const ids2 = [...known4.steps.keys()].slice(match[1] ? Math.max(0, at - mostPrevious) : at - 1, at);
    facts.dependsOn.push(...ids2.map((need) => ({ kind: "step", id: need, form, span: span2 })));
  }
}
var mostPrevious = 100;
function doneMark(heading5, until2) {
  const text = (0, __parts.import_model.textAt)(heading5);
  const match = /\[([ xX~])\]|[✅✓✔☑]/u.exec(text.slice(0, until2)) ?? /[✅✔]\s*$/u.exec(text);
  if (!match) return void 0;
  const start = heading5.start + match.index;
  return (0, __parts.import_model.located)(
    match[1] !== " " && match[1] !== "~",
    (0, __parts.import_model.spanOf)(heading5.source, start, start + match[0].length)
  );
}
function complete(step3, facts) {
  step3.dependsOn = [...step3.dependsOn, ...facts.dependsOn];
  step3.blocks = [...step3.blocks, ...facts.blocks];
  step3.conflictsWith = [...step3.conflictsWith, ...facts.conflictsWith];
  step3.fields = [...step3.fields, ...facts.fields];
  step3.mentions = [...step3.mentions, ...facts.mentions];
  step3.mode ??= facts.mode;
  step3.isolation ??= facts.isolation;
  step3.model ??= facts.model;
  step3.parallel ??= facts.parallel;
  step3.wave ??= facts.wave;
  if (facts.estimate) step3.estimate ??= facts.estimate;
}
function titleOf3(path3, files) {
  for (const { document, role } of files) {
    if (role !== "runbook" && role !== "outline") continue;
    for (const section2 of (0, __parts.import_parse.sectionsBelow)(document.outline))
      if (section2.depth === 1 && !readPhaseHeading(section2.title) && !readStepHeading(section2.title))
        return (0, __parts.import_model.located)(section2.title, section2.span);
  }
  const source = files.find((file) => file.role !== "orchestrator plan")?.document.source ?? files[0].document.source;
  const name5 = path3.replace(/\/$/, "").replace(/\.md$/i, "");
  return (0, __parts.import_model.located)(name5.slice(name5.lastIndexOf("/") + 1), firstLine2(source));
}
function firstLine2(source) {
  const match = /^(?:\uFEFF)?(?:[ \t]*(?:-{3,}[ \t]*)?(?:\r\n?|\n))*([^\r\n]*)/.exec(source.text);
  const start = match[0].length - match[1].length;
  return (0, __parts.import_model.spanOf)(source, start, match[0].length);
}
var fileName = /(?:^|\/)(?:step|cycle|task)?[-_]?((?:[a-z]{1,2}-?)?\d+(?:[-_.]\d+)*[a-z]?)(?:[-_.](test|impl|bootstrap|red|green))?(?:[-_.].*)?\.md$/i;
var halves = (0, __parts.import_model.tableOf)({
  test: "test",
  red: "test",
  impl: "impl",
  green: "impl",
  bootstrap: "bootstrap"
});
var isStepFileName = (path3) => fileName.test(path3);
function readStepFile(document, known4) {
  const { source } = document;
  const flaws = [];
  const facts = noFacts();
  const { frontMatter } = document;
  if (frontMatter) readMetadata(frontMatter, "step", facts, known4, flaws);
  const regions = regionsOf(document).map((region2) => ({ ...region2 }));
  const region = bodyRegion(regions);
  readLabels(headerOf2(regions, region), source, facts, known4, flaws);
  const name5 = fileName.exec(source.path);
  const id3 = idOf3(document, region, name5?.[1]);
  if (!id3) return void 0;
  const title2 = region.heading && titleOf4(region);
  const copy = {
    source,
    part: halves.get(name5?.[2]?.toLowerCase() ?? "") ?? "whole",
    id: id3,
    title: title2,
    digest: (0, __parts.import_model.digestOf)(region.extent),
    ...fromOf(document)
  };
  return { document, copy, region: withHeading(region, id3), facts, flaws };
}
function fromOf({ source }) {
  const from = /^\*\*(?:Plan|Source|Runbook)(?:\*\*:|:\*\*)[ \t]*`?([^\s`]+\.md)`?[ \t]*$/m.exec(
    source.text
  )?.[1];
  return from === void 0 ? {} : { from };
}
function headerOf2(regions, step3) {
  const found = [];
  for (const region of regions) {
    if (region === step3 || region.section.depth > 1 && region.kind !== "step") break;
    const rule = region.blocks.findIndex((block) => block.type === "thematicBreak");
    found.push(...rule < 0 ? region.blocks : region.blocks.slice(0, rule));
    if (rule >= 0) break;
  }
  return found;
}
function bodyRegion(regions) {
  const steps2 = regions.filter((region) => region.kind === "step");
  return steps2.find((region) => titleOf4(region)) ?? steps2.at(-1) ?? wholeOf(regions);
}
function wholeOf(regions) {
  const first2 = regions.find((region) => region.section.heading) ?? regions[0];
  const blocks = regions.slice(regions.indexOf(first2)).flatMap((region) => {
    const { heading: heading5 } = region.section;
    return heading5 && region !== first2 ? [heading5, ...region.blocks] : region.blocks;
  });
  const { source } = first2.extent;
  return { ...first2, kind: "step", blocks, extent: (0, __parts.import_model.spanOf)(source, first2.extent.start, source.text.length) };
}
function idOf3(document, region, inName) {
  for (const entry of document.frontMatter?.entries.values() ?? []) {
    if (canonicalKey(entry.key) !== "id" || entry.value.kind !== "scalar" || !/\d/.test(entry.value.text))
      continue;
    const { span: span2, quoted, text } = entry.value;
    return (0, __parts.import_model.located)(text, quoted ? { ...span2, start: span2.start + 1, end: span2.end - 1 } : span2);
  }
  const { source } = document;
  if (region.heading) {
    const start = region.section.span.start + region.heading.idAt;
    return (0, __parts.import_model.located)(region.heading.id, (0, __parts.import_model.spanOf)(source, start, start + region.heading.id.length));
  }
  if (!inName) return void 0;
  return (0, __parts.import_model.located)(
    inName.replace(/[-_]/g, "."),
    region.section.heading ? region.section.span : firstLine2(source)
  );
}
function titleOf4(region) {
  const { section: section2, heading: heading5 } = region;
  if (!heading5) return void 0;
  const start = section2.span.start + heading5.titleAt;
  const plain6 = section2.title.slice(
    (readStepHeading(section2.title) ?? readNumberedHeading(section2.title))?.titleAt ?? 0
  );
  const { title: title2 } = readMarkers(section2.span, plain6, nothingKnown);
  return title2 ? (0, __parts.import_model.located)(title2, { ...section2.span, start }) : void 0;
}
function withHeading(region, id3) {
  if (region.heading) return region;
  const section2 = region.section.heading ? region.section : { ...region.section, span: id3.span };
  const heading5 = { id: id3.value, idAt: id3.span.start - section2.span.start, titleAt: 0 };
  return { ...region, section: section2, heading: heading5 };
}
function readStepFiles(documents, found, known4) {
  const byId = /* @__PURE__ */ new Map();
  for (const step3 of found.steps) if (!byId.has(step3.id)) byId.set(step3.id, step3);
  const alone = found.steps.length === 0;
  const orphans = [];
  for (const document of documents) {
    const file = readStepFile(document, known4);
    if (!file) continue;
    found.flaws.push(...file.flaws);
    let step3 = byId.get(file.copy.id.value) ?? byId.get(file.copy.id.value.replace(/[-_]/g, "."));
    if (!step3 && alone) {
      step3 = stepFromFile(file, found, known4);
      byId.set(step3.id, step3);
    } else if (step3 && alone) addHalf(step3, file, known4, found.flaws);
    if (!step3) {
      orphans.push(file.copy);
      continue;
    }
    step3.copies = [...step3.copies, file.copy];
    const slot2 = stepFileSlot(document, step3.kind);
    if (slot2) step3.slots = [...step3.slots ?? [], slot2];
    complete(step3, file.facts);
  }
  return orphans;
}
var baseOf = (file) => file.copy.part === "test" ? "red" : file.copy.part === "impl" ? "green" : "body";
function stepFromFile(file, found, known4) {
  const step3 = readStep3(file.region, void 0, known4, found.flaws, baseOf(file));
  step3.id = file.copy.id.value;
  step3.idSpan = file.copy.id.span;
  step3.slots = [];
  found.steps.push(step3);
  gatherFromStep(file.region, step3, found, known4);
  return step3;
}
function addHalf(step3, file, known4, flaws) {
  const half = readStep3(file.region, void 0, known4, flaws, baseOf(file));
  step3.mentions = [...step3.mentions, ...half.mentions];
  step3.dependsOn = [...step3.dependsOn, ...half.dependsOn];
  step3.fields = [...step3.fields, ...half.fields];
  step3.redGreen = {
    red: step3.redGreen.red ?? half.redGreen.red,
    green: step3.redGreen.green ?? half.redGreen.green,
    verification: step3.redGreen.verification ?? half.redGreen.verification,
    expectedFailure: step3.redGreen.expectedFailure ?? half.redGreen.expectedFailure
  };
}
function readPhase3(region, known4, flaws) {
  const { section: section2, heading: heading5 } = region;
  const { source } = region.extent;
  const attributes = readAttributes(section2.span);
  const facts = noFacts();
  facts.type = attributes.get("type");
  facts.model = attributes.get("model");
  const mode = attributes.get("execution_mode");
  if (mode) facts.mode = readMode(mode, flaws);
  readLabels(region.blocks, source, facts, known4, flaws);
  return {
    id: heading5.id,
    title: titleOf5(section2.title),
    span: section2.span,
    type: facts.type,
    model: facts.model,
    mode: facts.mode ?? proseModeOf(region),
    dependsOn: facts.dependsOn,
    mentions: readBody(region.blocks, source, "context").mentions
  };
}
function titleOf5(text) {
  const title2 = text.slice(readPhaseHeading(text)?.titleAt ?? readStepHeading(text)?.titleAt ?? 0);
  return title2.replace(/\s*\((?:[^()]*:[^()]*|tdd|general|inline)\)\s*$/i, "").trim();
}
function readAttributes(heading5) {
  const text = (0, __parts.import_model.textAt)(heading5);
  const found = /* @__PURE__ */ new Map();
  const group2 = /\(([^()]*)\)[^()]*$/.exec(text);
  if (!group2) return found;
  const from = heading5.start + group2.index + 1;
  const at = (start, value) => (0, __parts.import_model.located)(value.toLowerCase(), (0, __parts.import_model.spanOf)(heading5.source, from + start, from + start + value.length));
  const lone = /^\s*(tdd|general|inline)\s*$/i.exec(group2[1]);
  if (lone) return found.set("type", at(group2[1].indexOf(lone[1]), lone[1]));
  for (const pair of group2[1].matchAll(/(?<![\p{L}_ -])([\p{L}_ -]+)[^\S ]*[:=]\s*([^,;]+)/gu)) {
    const name5 = canonicalKey(pair[1].trim());
    const value = pair[2].trim();
    if (name5 && value) found.set(name5, at(pair.index + pair[0].lastIndexOf(value), value));
  }
  return found;
}
function proseModeOf(region) {
  for (const sentence2 of sentencesIn(region.blocks, region.extent.source)) {
    const text = (0, __parts.import_model.textAt)(sentence2);
    if (!isAboutExecution(text) || /\bphases?\b/i.test(text)) continue;
    const mode = readProseMode(sentence2);
    if (mode) return mode;
  }
  return void 0;
}
function phaseOfFile(document, regions, facts) {
  if (regions.some((region) => region.kind === "phase")) return void 0;
  const id3 = /phase[-_]?(\w+)\.md$/i.exec(document.source.path)?.[1];
  const first2 = regions.find((region) => region.section.heading)?.section;
  if (!id3) return void 0;
  const span2 = first2?.span ?? (0, __parts.import_model.spanOf)(document.source, 0, 0);
  const title2 = first2?.depth === 1 && !regions.some((region) => region.section === first2 && region.heading);
  return implied(id3, title2 && first2 ? first2.title : "", span2, facts);
}
function inferPhases(found) {
  const byId = new Map(found.phases.map((phase4) => [phase4.id, phase4]));
  const inferred = [];
  for (const step3 of found.steps) {
    if (step3.phase) continue;
    const id3 = /^([A-Za-z]*\d+)[.-]\d/.exec(step3.id)?.[1];
    if (!id3) continue;
    const phase4 = byId.get(id3) ?? implied(id3, "", step3.span, void 0);
    if (!byId.has(id3)) inferred.push(phase4);
    byId.set(id3, phase4);
    step3.phase = phase4;
  }
  found.phases.unshift(...inferred);
}
function implied(id3, title2, span2, facts) {
  return {
    id: id3,
    title: title2,
    span: span2,
    type: facts?.type,
    model: facts?.model,
    mode: facts?.mode,
    dependsOn: facts?.dependsOn ?? [],
    mentions: []
  };
}
function readBarriers(found, entries) {
  const indexOf = new Map(found.steps.map((step3, index) => [step3.id, index]));
  const barriers = /* @__PURE__ */ new Map();
  const add2 = (barrier) => {
    if (barrier.before <= 0 || barrier.before >= found.steps.length) return;
    const key = `${barrier.kind}${barrier.before}`;
    if (!barriers.has(key)) barriers.set(key, barrier);
  };
  for (const entry of entries) {
    const at = indexOf.get(entry.id.value);
    if (entry.boundary && at !== void 0)
      add2({ kind: "phase", span: entry.id.span, before: at + 1, strength: "metadata" });
  }
  for (const pause of found.pauses)
    add2({
      kind: "checkpoint",
      span: pause.span,
      before: placeOf(pause, found, indexOf),
      strength: "metadata"
    });
  found.steps.forEach((step3, index) => {
    const before3 = found.steps[index - 1]?.phase;
    if (!step3.phase || !before3 || step3.phase === before3 || found.besideOthers.has(step3.phase)) return;
    add2({ kind: "phase", span: step3.phase.span, before: index, strength: "prose" });
  });
  return [...barriers.values()].sort((a, b) => a.before - b.before);
}
function placeOf(pause, found, indexOf) {
  const after = pause.after === void 0 ? void 0 : indexOf.get(pause.after);
  if (after !== void 0) return after + 1;
  if (!pause.phase) return pause.before;
  let last2 = pause.before;
  while (found.steps[last2]?.phase === pause.phase) last2 += 1;
  return last2;
}
function pacingOf(metadata) {
  const values = (name5) => metadata.flatMap((each) => [...each?.entries.values() ?? []]).filter(({ key }) => canonicalKey(key) === name5).map(({ value }) => value);
  const most = values("max_parallel").find((value) => countIn(value) !== void 0);
  const policy = values("checkpoint").find((value) => policyIn(value) !== void 0);
  return {
    ...most && { maxParallel: (0, __parts.import_model.located)(countIn(most), most.span) },
    ...policy && { checkpointPolicy: (0, __parts.import_model.located)(policyIn(policy), policy.span) }
  };
}
var countIn = (value) => value?.kind === "scalar" && /^[1-9]\d*$/.test(value.text) ? Number(value.text) : void 0;
function policyIn(value) {
  const text = value.kind === "scalar" ? value.text : "";
  if (text === "every-cycle" || text === "every-phase" || text === "natural") return text;
  const every = value.kind === "map" ? countIn(value.entries.get("every")?.value) : Number(/^every:\s*([1-9]\d*)$/.exec(text)?.[1] ?? 0);
  return every ? { every } : void 0;
}
function addOrchestratorOrder(file, steps2, known4) {
  const byId = new Map(steps2.map((step3) => [step3.id, step3]));
  for (const entry of file.entries) {
    const step3 = byId.get(entry.id.value);
    if (step3 && entry.dependsOn)
      step3.dependsOn = [...step3.dependsOn, ...readReferences2(entry.dependsOn, "metadata", known4)];
  }
}
function planOf(path3, files, read, found, facts, orchestrator, orphans) {
  const used = files.filter((file) => read.has(file.document));
  const title2 = titleOf3(path3, used);
  const reason = facts.fields.find((field2) => field2.name === "reason");
  const own2 = used.find((file) => file.role === "runbook" || file.role === "outline");
  const slot2 = own2 && planSlot(own2.document);
  const declared2 = used.flatMap(
    ({ document }) => document.frontMatter?.entries.get("checkpoint")?.value.span ?? []
  );
  const mostStop = found.stepsWithStop * 2 >= found.steps.length ? found.firstStepStop : void 0;
  return {
    path: path3,
    dialect: "runbook",
    title: title2.value,
    type: facts.type,
    model: facts.model,
    mode: facts.mode ?? found.mode,
    otherModes: [...found.overruled, ...facts.mode && found.mode ? [found.mode] : []],
    isolation: facts.isolation,
    ...pacingOf(used.map(({ document }) => document.frontMatter)),
    contract: contract19,
    span: title2.span,
    files: used.map((file) => ({ source: file.document.source, role: file.role })),
    phases: found.phases,
    steps: found.steps,
    barriers: readBarriers(found, orchestrator?.entries ?? []),
    rationale: reason?.value.span ?? found.rationale,
    prohibition: prohibitionOf(own2?.document.frontMatter) ?? found.prohibition,
    stopCondition: found.stopCondition ?? mostStop,
    checkpoints: [...found.pauses.map((pause) => pause.span), ...declared2],
    orchestration: orchestrator?.orchestration,
    orphans,
    claims: found.claims,
    proseOrder: found.proseOrder,
    mentions: found.mentions,
    flaws: found.flaws,
    ...slot2 && { slot: slot2 }
  };
}
function readRunbook(path3, files) {
  const chosen = chooseFiles(files);
  const read = chosen.main.map((file) => ({ ...file, regions: regionsOf(file.document) }));
  const known4 = knownIds(
    read.flatMap((file) => file.regions),
    chosen.steps
  );
  const found = nothingGathered();
  const facts = noFacts();
  for (const file of read) readFile5(file, found, facts, known4);
  const orphans = readStepFiles(chosen.steps, found, known4);
  if (found.steps.length === 0) return void 0;
  inferPhases(found);
  for (const step3 of found.steps) step3.mode ??= found.modes.get(step3.id);
  const orchestrator = chosen.orchestrator && readOrchestrator(chosen.orchestrator, known4, found.flaws);
  if (orchestrator) addOrchestratorOrder(orchestrator, found.steps, known4);
  for (const region of chosen.orchestrator ? regionsOf(chosen.orchestrator) : [])
    found.stopCondition ??= stopConditionIn(region);
  return planOf(path3, files, chosen.documents, found, facts, orchestrator, orphans);
}
function knownIds(regions, stepFiles) {
  const ids2 = (kind) => regions.flatMap((region) => region.kind === kind && region.heading ? [region.heading.id] : []);
  const steps2 = indexed(ids2("step"));
  if (steps2.size === 0)
    for (const document of stepFiles) {
      const id3 = readStepFile(document, nothingKnown)?.copy.id.value;
      if (id3 && !steps2.has(id3)) steps2.set(id3, steps2.size);
    }
  const phases = ids2("phase");
  const inferred = [...steps2.keys()].flatMap((id3) => /^(\w+)[.-]/.exec(id3)?.[1] ?? []);
  return { steps: steps2, phases: new Set(phases.length > 0 ? phases : inferred) };
}
var indexed = (ids2) => new Map([...new Set(ids2)].map((id3, index) => [id3, index]));
function readFile5(file, found, facts, known4) {
  const own2 = noFacts();
  if (file.document.frontMatter) readMetadata(file.document.frontMatter, "plan", own2, known4, found.flaws);
  const ofPhase = file.role === "phase";
  let phase4 = ofPhase ? phaseOfFile(file.document, file.regions, own2) : void 0;
  if (phase4) found.phases.push(phase4);
  if (!ofPhase) merge(facts, own2);
  for (const region of file.regions)
    phase4 = readRegion(region, phase4, found, facts, ofPhase ? own2 : void 0, known4);
}
function readRegion(region, phase4, found, facts, ofFile, known4) {
  if (region.kind === "phase") {
    const fresh = withFacts(readPhase3(region, known4, found.flaws), ofFile);
    found.phases.push(fresh);
    gatherFromPhase(region, fresh, found, known4);
    return fresh;
  }
  if (region.kind === "step") {
    const step3 = readStep3(region, phase4, known4, found.flaws);
    found.steps.push(step3);
    gatherFromStep(region, step3, found, known4);
  } else if (region.kind === "checkpoint") gatherFromCheckpoint(region, found);
  else {
    gatherFromPlan(region, found, known4);
    const said = noFacts();
    readLabels(region.blocks, region.extent.source, said, known4, found.flaws);
    if (said.mode && facts.mode) found.overruled.push(said.mode);
    facts.mode ??= said.mode;
    facts.isolation ??= said.isolation;
  }
  return phase4;
}
function withFacts(phase4, facts) {
  if (!facts) return phase4;
  return {
    ...phase4,
    type: phase4.type ?? facts.type,
    model: phase4.model ?? facts.model,
    mode: phase4.mode ?? facts.mode,
    dependsOn: [...phase4.dependsOn, ...facts.dependsOn]
  };
}
function merge(facts, own2) {
  facts.mode ??= own2.mode;
  facts.isolation ??= own2.isolation;
  facts.type ??= own2.type;
  facts.model ??= own2.model;
  facts.fields.push(...own2.fields);
}
var besides2 = /^(?:readme|changelog|contributing|design|requirements?|outline|problem|brief|session|learnings|notes?|report|review|summary|spec|architecture)\b|(?:analysis|report|review|notes?|summary|design|requirements|outline|retrospective|failure)\.md$/i;
function recognise2(document) {
  const { path: path3 } = document.source;
  const slash = path3.lastIndexOf("/");
  const folder2 = slash < 0 ? "." : path3.slice(0, slash) || "/";
  const name5 = path3.slice(slash + 1);
  if (!/\.(?:md|markdown)$/i.test(name5) || /(?:^|\/)(?:reports?|reviews?)$/.test(folder2)) return void 0;
  if (/^orchestrator[-_]plan\.md$/i.test(name5)) return { role: "orchestrator plan", plan: folder2 };
  if (/(?:^|\/)steps$/.test(folder2) && isStepFileName(path3) && hasStep(document))
    return { role: "step", plan: folder2 === "steps" ? "." : folder2.slice(0, -"/steps".length) };
  if (/^runbook[-_]phase[-_]?\w+\.md$/i.test(name5)) return { role: "phase", plan: folder2 };
  if (/^runbook[-_]outline\.md$/i.test(name5)) return { role: "outline", plan: folder2 };
  if (/^runbook\.md$/i.test(name5)) return { role: "runbook", plan: folder2 };
  if (besides2.test(name5)) return void 0;
  return readsLikeRunbook(document) ? { role: "runbook", plan: path3 } : void 0;
}
var forced = (document) => ({
  role: isCopy(document) ? "step" : "runbook",
  plan: document.source.path
});
var hasStep = (document) => isCopy(document) || headings(document.source.text).some(isStep);
var isCopy = ({ frontMatter }) => [...frontMatter?.entries.keys() ?? []].some((key) => canonicalKey(key) === "id");
var isStep = (heading5) => readStepHeading(heading5) !== void 0;
function readsLikeRunbook(document) {
  const { text } = document.source;
  if (!/\b(?:cycle|step)\b/i.test(text)) return false;
  const steps2 = headings(text).map(readStepHeading).filter((step3) => step3 !== void 0);
  if (steps2.some((step3) => step3.kind === "cycle")) return true;
  return steps2.some((step3) => step3.kind === "step" && /[.-]/.test(step3.id)) && /^[ \t]*(?:[-*][ \t]+)?\*\*(?:objective|implementation|execution model|execution mode|depends on|dependencies|verify|validation|expected outcome)\b/im.test(
    text
  );
}
function headings(text) {
  const found = [];
  let fence = "";
  for (const line4 of text.split(/\r\n?|\n/)) {
    const mark5 = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line4);
    if (fence) {
      if (mark5 && mark5[1].startsWith(fence) && mark5[2].trim() === "") fence = "";
    } else if (mark5) fence = mark5[1];
    else {
      const heading5 = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line4);
      if (heading5) found.push(heading5[1]);
    }
  }
  return found;
}
var dialect18 = {
  name: "runbook",
  metadata: {
    runbook: "plan",
    phase: "plan",
    outline: "plan",
    step: "step",
    "orchestrator plan": "orchestrator"
  },
  places: "`runbook.md`, `runbook-phase-1.md`, `steps/*.md`, `orchestrator-plan.md` in one folder",
  readsIsolation: true,
  contract: contract19,
  declared: {
    step: "a cycle or step",
    barriers: "checkpoints; phases that the orchestrator plan bounds",
    progress: "reports, one for each step",
    written: "front matter of step files, label lines of runbooks"
  },
  recognises: recognise2,
  shows: "headings such as `## Cycle 1.1: Title` or `## Step 1.1: Title`",
  forced,
  read: readRunbook
};
var connectors = [
  [
    "(?:tasks?\\s+)?(?:\u2190\\s*)?(?:must\\s+)?(?:depends?\\s+(?:up)?on|requires?|needs?|waits?\\s+(?:for|on)|(?:are|is)?\\s*blocked\\s+by|(?:runs?|comes?|starts?)?\\s*after|\u2190|<-+)",
    "waits"
  ],
  [
    "(?:which\\s+)?(?:in\\s+turn\\s+)?(?:must\\s+be\\s+(?:done|completed?|finished)\\s+|(?:must\\s+)?(?:complete|come|finish|run|exist|pass|fail)\\s+)?(?:(?:un)?blocks?|before|prior\\s+to|precedes?)",
    "leads"
  ],
  ["(?:\u2192|-+>|=+>|\u2500+[\u25BA>]|\u27F6)", "leads"]
];
var called2 = "\\W{0,4}(?:(?:[\\w-]+\\s+){0,2}tasks?\\s+)?";
var listed2 = "\\W{0,4}(?:[\\w/&-]+[ ,]+){0,6}[\\w/&-]*\\s*\\(";
var ways = connectors.map(([words, way]) => ({
  way,
  pattern: new RegExp(`^\\W{0,6}${words}(?:${called2}|${listed2})$`, "i")
}));
function readOrderLine(line4, form, shape2) {
  const text = (0, __parts.import_model.textAt)(line4);
  if (/parallel/i.test(text)) return [];
  const groups = groupsIn(line4, shape2);
  const found = [];
  for (let index = 1; index < groups.length; index++) {
    const left = groups[index - 1];
    const right = groups[index];
    const between = text.slice(left.end - line4.start, right.start - line4.start).replace(/\([^()]*\)|\[[^\]]*\]/g, " ");
    const way = ways.find(({ pattern }) => pattern.test(between))?.way;
    if (!way) continue;
    const [after, before3] = way === "waits" ? [left, right] : [right, left];
    const references2 = before3.ids.map((id3) => ({
      kind: "step",
      id: id3.value,
      form,
      span: id3.span
    }));
    for (const id3 of after.ids) found.push({ after: id3, before: references2 });
  }
  return found;
}
function orderIn(text, form, shape2) {
  const found = /* @__PURE__ */ new Map();
  for (const match of (0, __parts.import_model.textAt)(text).matchAll(/[^\r\n]+/g)) {
    const line4 = (0, __parts.import_model.spanOf)(text.source, text.start + match.index, text.start + match.index + match[0].length);
    for (const { after, before: before3 } of readOrderLine(line4, form, shape2))
      found.set(after.value, [...found.get(after.value) ?? [], ...before3]);
  }
  return found;
}
var joined = /^\)?\W{0,4}(?:,|&|\+|and|,\s*and|\/|[，、和与及])(?:\s*|\s*(?:tasks?|steps?|phases?)\s+|\s+(?:[\w/-]+\s+){1,5}\()$/i;
function groupsIn(line4, shape2) {
  const groups = [];
  for (const { ids: ids2, span: span2 } of idsIn(line4, shape2, true)) {
    const last2 = groups.at(-1);
    const between = last2 && (0, __parts.import_model.textAt)((0, __parts.import_model.spanOf)(line4.source, last2.end, span2.start)).replace(/\([^()]*\)|\[[^\]]*\]/g, " ");
    const fresh = ids2.map((id3) => (0, __parts.import_model.located)(id3, span2));
    if (last2 && joined.test(between)) {
      last2.ids.push(...fresh);
      last2.end = span2.end;
    } else groups.push({ ids: fresh, start: span2.start, end: span2.end });
  }
  return groups;
}
var dependencyPhrase = /(?:\b(?:depends?\s+(?:up)?on|dependent\s+on|depends:|dependencies:|dependency:|requires?|needs?|after|blocked\s+by|waits?\s+(?:for|on))|依赖于?|依存|前置任务)\s*[:：]?\s*(?:completion\s+of\s+)?(?:tasks?\s+|任务\s*)?/gi;
var clause = /(?:[^.;()（）；。\r\n]|\.(?=\w))*/y;
var firmWords = /^(?:depend|blocked|wait|依|前)/i;
var denied2 = /\b(?:not|never|no\s+longer|longer)\s+(?:\w+\s+)?$/i;
function referencesInText(text, { shape: shape2, slip }) {
  const whole2 = (0, __parts.import_model.textAt)(text);
  const found = [];
  for (const phrase of whole2.matchAll(dependencyPhrase)) {
    const start = phrase.index + phrase[0].length;
    clause.lastIndex = start;
    const end = start + clause.exec(whole2)[0].length;
    const line4 = (0, __parts.import_model.spanOf)(text.source, text.start + start, text.start + end);
    const before3 = whole2.slice(Math.max(0, phrase.index - 24), phrase.index);
    if (denied2.test(before3)) continue;
    const isMark = /[([（]\s*$/.test(before3) || /[:：]/.test(phrase[0]);
    const isFirm = slip !== void 0 && firmWords.test(phrase[0]);
    for (const id3 of isMark && slip ? listedIds(line4, shape2, slip, isFirm) : firstIds(line4, shape2))
      found.push({
        kind: "step",
        id: id3.value,
        form: isMark ? "marker" : "prose",
        span: id3.span,
        ...isFirm && isOwn2(id3.span) ? { explicit: true } : {}
      });
  }
  return found;
}
var isOwn2 = ({ source, end }) => !/^[^.;\r\n]{0,24}?\b(?:of|from|in)\s+(?:the\s+)?(?:[\w-]+\s+)?[`"*]*(?:specs?\b|features?\b|plans?\b|\d{3}-\w)/i.test(
  source.text.slice(end, end + 80)
);
function firstIds(line4, shape2) {
  const first2 = groupsIn(line4, shape2)[0];
  return first2 && first2.start <= line4.start + 3 ? first2.ids : [];
}
var lead6 = /[\s*`"'#[]*(?:(?:and|or)\s+)?(?:tasks?\s+|任务\s*)?/iy;
var separator2 = /[\s*`"'\]]*(?:[,，、&+/]|\b(?:and|or)\b|[和与及])/iy;
function listedIds(line4, shape2, slip, bare2) {
  const known4 = new Map([...idsIn(line4, shape2, true)].map((each) => [each.span.start, each]));
  const text = (0, __parts.import_model.textAt)(line4);
  const found = [];
  for (let at = 0; at < text.length; ) {
    at += matchAt(lead6, text, at).length;
    const read = known4.get(line4.start + at);
    const wrong = read ? void 0 : misspelled(text.slice(at), slip, bare2);
    if (read) found.push(...read.ids.map((id3) => (0, __parts.import_model.located)(id3, read.span)));
    else if (wrong)
      found.push((0, __parts.import_model.located)(wrong.id, (0, __parts.import_model.spanOf)(line4.source, line4.start + at, line4.start + at + wrong.length)));
    else break;
    at += read ? read.span.end - read.span.start : wrong.length;
    const between = matchAt(separator2, text, at);
    if (between === void 0) break;
    at += between.length;
  }
  return found;
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
function misspelled(text, slip, bare2) {
  const word3 = /^.*?(?=[*`"'\]]*\s*(?:$|[,，、&+/]|\b(?:and|or)\b|[和与及]))/i.exec(text)?.[0] ?? "";
  if (!slip.test(word3) && !(bare2 && /^\d{1,4}[a-z]?$/.test(word3))) return void 0;
  return { id: /^[a-z]\d+$/.test(word3) ? word3.toUpperCase() : word3, length: word3.length };
}
function markerFields(references2) {
  const marks3 = references2.filter(({ form }) => form === "marker" || form === "label");
  const first2 = marks3[0]?.span;
  if (!first2) return [];
  let { end } = first2;
  for (const { span: span2 } of marks3)
    if (span2.start >= end && !/[()_]/.test(first2.source.text.slice(end, span2.start))) end = span2.end;
  const value = (0, __parts.import_model.spanOf)(first2.source, first2.start, end);
  return [{ name: "depends_on", key: value, value: (0, __parts.import_model.located)((0, __parts.import_model.textAt)(value), value), form: "marker" }];
}
var ids = { shape: /^T\d/, slip: /^T[\s_-]?(?=[OIl]*\d)[\dOoIl]+[a-z]?$/i };
var taskId = /^(?:\[[Pp]\]\s*)?\**\[?(T\d+[a-z]?(?:\.\d+)*(?:-(?:\d+|[A-Z]+))?)\]?\**[:.]?(?=\s|$)\s*/;
function tasksOf(item, section2, boxed2) {
  const found = !boxed2 || item.box ? idOf2(item, taskId) : void 0;
  const nested = item.children.flatMap((child2) => tasksOf(child2, section2, boxed2));
  return found ? [{ item, section: section2, ...found }, ...nested] : nested;
}
var marks2 = /^(?:\**\[(?:[Pp]|US\d+|[A-Z][\w-]{0,12})\]\**\s*)*/;
function readTask6(task4, phase4, order) {
  const { item, id: id3, rest: rest2 } = task4;
  const { source } = rest2;
  const line4 = (0, __parts.import_model.textAt)(item.head);
  const lead7 = line4.slice(0, rest2.start - item.head.start) + marks2.exec((0, __parts.import_model.textAt)(rest2))[0];
  const at = lead7.search(/\[P\]/i);
  const parallel = at < 0 ? void 0 : (0, __parts.import_model.located)(true, (0, __parts.import_model.spanOf)(source, item.head.start + at, item.head.start + at + 3));
  const own2 = item.node.children.filter(
    (child2) => child2.type !== "list" || !item.children.some((inner) => idOf2(inner, taskId))
  );
  const words = (0, __parts.import_model.spanOf)(
    source,
    item.head.start + lead7.length,
    Math.max(endOfWords(item), item.head.start + lead7.length)
  );
  const named6 = referencesInText(words, ids);
  return makeStep({
    id: id3.value,
    title: plain3(item.text.slice(plain3(lead7).length)),
    span: item.head,
    idSpan: id3.span,
    extent: item.extent,
    phase: phase4,
    mode: parallel && { value: "parallel", strength: "metadata", span: parallel.span },
    parallel,
    fields: markerFields(named6),
    dependsOn: [...named6, ...order.get(id3.value) ?? []].filter((ref) => ref.id !== id3.value),
    mentions: (0, __parts.import_mentions.readMentions)(own2, source, { section: "body" }),
    done: isTicked(item.box),
    slots: [slotBehind(item)]
  });
}
function endOfWords({ head: head2, node }) {
  const [first2] = node.children;
  const end = first2?.type === "paragraph" ? (0, __parts.import_parse.spanOfNode)(head2.source, first2).end : head2.end;
  return head2.start + head2.source.text.slice(head2.start, Math.max(end, head2.end)).trimEnd().length;
}
function slotBehind(item) {
  const end = endOfWords(item);
  const at = (0, __parts.import_model.spanOf)(item.head.source, end, end);
  const keys = { depends_on: "(depends on" };
  return { form: "suffix", at, before: " ", after: ")", keys, colon: "inside" };
}
function statedOrder(outline) {
  const found = /* @__PURE__ */ new Map();
  for (const section2 of (0, __parts.import_parse.sectionsBelow)(outline)) {
    if (!/dependenc|execution order|依赖|依存/i.test(section2.title) || isInside(section2)) continue;
    for (const [id3, references2] of orderIn(section2.extent, "prose", ids.shape)) {
      const explicit = references2.map(
        (reference) => isOwn2(reference.span) ? { ...reference, explicit: true } : reference
      );
      found.set(id3, [...found.get(id3) ?? [], ...explicit]);
    }
  }
  return found;
}
function isInside(section2) {
  for (let at = section2.parent; at; at = at.parent)
    if (/dependenc|execution order|依赖|依存/i.test(at.title)) return true;
  return false;
}
var together3 = /^[^\r\n]*(?:\b(?:user\s+)?stor(?:y|ies)\b[^\r\n.;]{0,60}?\b(?:can|may|could)\b[^\r\n.;]{0,40}?\b(?:in parallel|concurrently|simultaneously)|\buser story implementation can now begin in parallel)[^\r\n]*/gim;
var other2 = /\bmarked\b|\[P\]|\bwithin\b|\btests?\b|\bcreation\b|\bcomponents?\b|\bmodels?\b|\b(?:not|never|cannot|can't)\b/i;
var inTurn = /\buser stories\b[^\r\n.]{0,40}\b(?:must|should|have to)\b[^\r\n.]{0,40}\b(?:sequential(?:ly)?|in (?:priority )?order|one (?:at a time|after the other))/i;
var listed3 = /\b(?:user stor(?:y|ies)|stor(?:y|ies)|US)\s*((?:(?:US)?\d+)(?:\s*(?:[-–,&/]|and|to)\s*(?:US)?\d+)*)/i;
var waits2 = /^[ \t]*[-*][ \t]+\**User Story (\d+)[^:\r\n]*:\**[^\r\n]*?\b(?:depends on|can start after|requires|after)\s+((?:all\s+)?(?:user\s+)?(?:stor(?:y|ies)|US)\s*(?:US)?\d+(?:\s*(?:[-–,&/]|and|to)\s*(?:US)?\d+)*)/gim;
function readStories(source) {
  const after = /* @__PURE__ */ new Map();
  for (const match of source.text.matchAll(waits2)) {
    const start = match.index + match[0].length - match[2].length;
    const span2 = (0, __parts.import_model.spanOf)(source, start, start + match[2].length);
    const own2 = Number(match[1]);
    const names3 = numbersIn(match[2]).filter((number3) => number3 !== own2);
    after.set(own2, [
      ...after.get(own2) ?? [],
      ...names3.map((number3) => ({ kind: "phase", id: String(number3), form: "prose", span: span2 }))
    ]);
  }
  return { beside: inTurn.test(source.text) ? void 0 : besideIn(source), after };
}
function besideIn(source) {
  for (const match of source.text.matchAll(together3)) {
    const [line4] = match;
    if (other2.test(line4)) continue;
    const lead7 = line4.length - line4.trimStart().length;
    const span2 = (0, __parts.import_model.spanOf)(source, match.index + lead7, match.index + line4.trimEnd().length);
    const names3 = listed3.exec(line4.replace(/\([^)]*\)/g, ""))?.[1];
    return { span: span2, only: names3 ? new Set(numbersIn(names3)) : void 0 };
  }
  return void 0;
}
function numbersIn(text) {
  return [...text.matchAll(/(\d+)(?:\s*(?:[-–]|to)\s*(?:US)?(\d+))?/gi)].flatMap(([, from, to]) => {
    const first2 = Number(from);
    const last2 = to ? Math.min(Number(to), first2 + 50) : first2;
    return Array.from({ length: Math.max(0, last2 - first2) + 1 }, (_, index) => first2 + index);
  });
}
var storyOf = (title2) => {
  const found = /\b(?:User Story|US)\s*-?(\d+)\b/i.exec(title2)?.[1];
  return found ? Number(found) : void 0;
};
function asStory2(phase4, story, { beside, after }, phaseIds) {
  const free = beside && (!beside.only || beside.only.has(story));
  const dependsOn = (after.get(story) ?? []).flatMap((reference) => {
    const id3 = phaseIds.get(Number(reference.id));
    return id3 === void 0 ? [] : { ...reference, id: id3 };
  });
  return { ...phase4, dependsOn: [...phase4.dependsOn, ...dependsOn], ...free && { beside: beside.span } };
}
function phaseSection(section2) {
  const above = [];
  for (let at = section2; at && at.depth > 0; at = at.parent) above.push(at);
  return above.find(isPhase) ?? above.find((at) => at.depth > 1);
}
function phasesOf(tasks2, source) {
  const sections2 = [...new Set(tasks2.flatMap(({ section: section2 }) => phaseSection(section2) ?? []))];
  const read = sections2.map((section2) => ({
    section: section2,
    phase: readPhase4(section2),
    story: storyOf(section2.title)
  }));
  const ids2 = new Map(
    read.flatMap(({ phase: phase4, story }) => story === void 0 ? [] : [[story, phase4.id]])
  );
  const stories = readStories(source);
  return new Map(
    read.map(({ section: section2, phase: phase4, story }) => [
      section2,
      story === void 0 ? phase4 : asStory2(phase4, story, stories, ids2)
    ])
  );
}
function readPhase4(found) {
  const number3 = phaseNumber.exec(found.title)?.[1];
  return makePhase({
    id: number3 ?? found.title,
    title: plain3(found.title.replace(/^Phase\s+[\w.]+\s*[:：.—–-]?\s*/i, "")),
    span: found.span,
    mentions: (0, __parts.import_mentions.readMentions)(
      found.blocks.filter((block) => block.type !== "list"),
      found.span.source,
      { section: "context" }
    )
  });
}
var phaseNumber = /^(?:Phase|フェーズ|阶段)\s*(\d+(?:\.\d+)*|[A-Z]\b)/i;
var isPhase = (section2) => phaseNumber.test(section2.title);
var isTests = ({ title: title2 }) => /\btests?\b|テスト|测试/i.test(title2);
function barriersOf4(steps2, tasks2, outline, source) {
  const barriers = [];
  steps2.forEach((step3, index) => {
    const before4 = steps2[index - 1];
    if (!before4 || !step3.phase) return;
    const { section: section2 } = tasks2[index];
    const afterTests = isTests(tasks2[index - 1].section) && !isTests(section2);
    const span2 = step3.phase !== before4.phase ? step3.phase.span : afterTests ? section2.span : void 0;
    if (span2 && !areBeside(before4, step3))
      barriers.push({ kind: "phase", span: span2, before: index, strength: "contract", ...within(before4, step3) });
  });
  let before3 = 0;
  for (const span2 of checkpointsOf(outline, source)) {
    while (before3 < steps2.length && steps2[before3].span.start < span2.start) before3++;
    const [last2, next] = [steps2[before3 - 1], steps2[before3]];
    if (last2 && next && !areBeside(last2, next))
      barriers.push({ kind: "checkpoint", span: span2, before: before3, strength: "contract", ...within(last2, next) });
  }
  return barriers.sort((a, b) => a.before - b.before);
}
var areBeside = (a, b) => a.phase !== b.phase && a.phase?.beside !== void 0 && b.phase?.beside !== void 0;
var within = (a, b) => a.phase && a.phase === b.phase && a.phase.beside ? { within: a.phase } : {};
var checkpointsOf = (outline, source) => [...(0, __parts.import_parse.sectionsBelow)(outline)].flatMap(
  (section2) => (0, __parts.import_parse.labelsOf)(section2.blocks, source).flatMap(
    (label2) => /^(?:\W*\s*)checkpoint/i.test(label2.name) ? [label2.nameSpan] : []
  )
);
var unseen5 = [
  lines(
    /^[-*][ \t]+\[?(T\d{3,})\]?[ \t]+(?:\[P\]|\[US\d+\]|[A-Z]).*$/gm,
    ([, id3]) => `Unexpected \`${id3}\` without a box, as no executor sees a task there, expected \`- [ ] ${id3}\``,
    isNoStep
  )
];
var contract20 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files", "no-dependency"],
  commits: false,
  waiting: (ids2) => `(depends on ${ids2.join(", ")})`,
  trackers: []
};
var taskLine3 = /^\uFEFF?[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?(?:\[[Pp]\][ \t]*)?\**\[?T\d{2,}\b/m;
var home11 = /(?:^|\/)(?:[^/]*[-_])?tasks(?:[-_][^/]*)?\.md$|(?:^|\/)\.specify\//i;
var taskHeading3 = /^\uFEFF?#{2,4}[ \t]+\**T\d{2,}[a-z]?\s*[:：.]/m;
var marked2 = /^\uFEFF?[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?\**\[?T\d{2,}[^\n]*\[(?:P|US\d+)\]/m;
var dialect19 = {
  name: "spec-kit",
  places: "`specs/*/tasks.md`, `.specify/specs/*/tasks.md`",
  folders: [".specify"],
  home: /(?:^|\/)(?:\.specify\/|(?<!\.[\w-]+\/))specs\/[^/]+\/tasks\.md$/,
  keeps: { path: /(?:^|\/)specs\/\d{3}[^/]*\/tasks\.md$/, expected: "`- [ ] T001 Task`" },
  unseen: unseen5,
  contract: contract20,
  declared: {
    step: "a task",
    barriers: "phases, checkpoints, the tests of a phase",
    progress: "boxes of `tasks.md`, by the one who dispatches",
    written: "brackets at the end of the task"
  },
  shows: "tasks such as `- [ ] T001 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }) {
    const { text, path: path3 } = source;
    if (taskHeading3.test(text) && home11.test(path3)) return { role: "tasks", plan: path3 };
    if (!taskLine3.test(text) || /^work_package_id:/m.test(text)) return void 0;
    return home11.test(path3) || marked2.test(text) ? { role: "tasks", plan: path3 } : void 0;
  },
  read: readPlan10
};
function readPlan10(path3, files) {
  const { document } = files[0];
  const { source, outline } = document;
  const items = [...itemsBelow(outline, source)];
  const boxed2 = withoutChecks(items.flatMap(({ item, section: section2 }) => tasksOf(item, section2, true)));
  const tasks2 = boxed2.length > 0 ? boxed2 : items.flatMap(({ item, section: section2 }) => tasksOf(item, section2, false));
  const headings2 = namedHeadings(document).filter(({ word: word3, id: id3 }) => word3 === "code" && ids.shape.test(id3));
  if (tasks2.length === 0 || boxed2.length === 0 && headings2.length > tasks2.length)
    return readHeadings(path3, files, headings2);
  const phases = phasesOf(tasks2, source);
  const order = statedOrder(outline);
  const steps2 = tasks2.map((task4) => readTask6(task4, phases.get(phaseSection(task4.section)), order));
  return makePlan({
    path: path3,
    dialect: dialect19.name,
    ...titleOf(document),
    contract: contract20,
    files: filesOf(files),
    phases: [...new Set(phases.values())],
    steps: steps2,
    barriers: barriersOf4(steps2, tasks2, outline, source),
    checkpoints: checkpointsOf(outline, source),
    sequenceAsked: sequenceAskedIn(source, steps2[0]?.extent.start ?? 0)
  });
}
var checks = /\b(?:validation|acceptance|verification|quality)\b.*\b(?:checklists?|gates?)\b|^checklist\b/i;
var isNoBox = ({ item }) => /[Pp]/.test(item.box?.value ?? "");
function withoutChecks(tasks2) {
  const asks = (task4) => checks.test(task4.section.title) || isNoBox(task4);
  const own2 = new Set(tasks2.filter((task4) => !asks(task4)).map(({ id: id3 }) => id3.value));
  return tasks2.filter((task4) => !asks(task4) || !own2.has(task4.id.value));
}
function readHeadings(path3, files, headings2) {
  const { document } = files[0];
  if (headings2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect19.name,
    ...titleOf(document),
    contract: contract20,
    files: filesOf(files),
    ...readHeadedSteps(headings2)
  });
}
function withParent(step3, parent2, first2) {
  const { source } = step3;
  const notes2 = first2 ? (0, __parts.import_mentions.readMentions)(notesOf(parent2), source, { section: "body" }) : [];
  const silent = !step3.mentions.some(isChange) && !step3.onlyLooks;
  const place3 = placesOf(parent2, source).filter(
    (mention2) => notes2.length > 0 || silent && fits(mention2, step3.title)
  );
  return { ...step3, mentions: [...place3, ...notes2, ...step3.mentions] };
}
var placesOf = ({ node }, source) => (0, __parts.import_mentions.readMentions)(
  node.children.filter((child2) => child2.type !== "list"),
  source,
  { section: "body" }
).filter(isChange);
function notesOf({ node, children }) {
  const tasks2 = new Set(children.filter(({ box: box4 }) => box4).map((item) => item.node));
  return node.children.flatMap((child2) => {
    const items = child2.type === "list" ? child2.children.filter((item) => !tasks2.has(item)) : [];
    return child2.type === "list" && items.length > 0 ? [{ ...child2, children: items }] : [];
  });
}
var isChange = ({ subject: subject2, verb: verb2, conditional }) => subject2.kind === "path" && !conditional && __parts.import_model.changing.has(verb2);
var fits = ({ subject: subject2 }, title2) => subject2.kind === "path" && ((0, __parts.import_model.isTestPath)(subject2.path) || !/\btests?\b/i.test(title2));
var taskId2 = /^\**(?:Task\s+)?\**((?:[A-Z]{1,2}-?)?\d+[a-z]?(?:\.\d+[a-z]?)*)\**[.):]*\**(?=\s|$)\s*/i;
var groupId = /^(?:(?:Task|Section|Phase|Group|Part|Step|Milestone)\s+)?(?:Group\s+)?(\d+|[A-Z](?=\s*[.:：)—–-]))\s*[.:：)—–-]*\s*(.*)$/is;
function readNumbered({ outline, root, source }) {
  const all = [...itemsBelow(outline, source)];
  const numbered5 = all.flatMap(({ item, section: section2 }) => tasksOf2(item, section2, void 0));
  const found = numbered5.length > 0 ? underParents(numbered5) : ordinals(all);
  const known4 = new Set(found.map(({ id: id3 }) => id3.value));
  const phases = /* @__PURE__ */ new Map();
  const steps2 = found.map((task4, index) => {
    const { parent: parent2 } = task4;
    const step3 = readStep4(task4, phaseOf4(task4, phases, source), known4);
    return parent2 ? withParent(step3, parent2.item, parent2 !== found[index - 1]?.parent) : step3;
  });
  const start = found[0]?.parent?.item.extent.start ?? found[0]?.item.extent.start ?? 0;
  const before3 = root.children.filter(
    (block) => block.type !== "yaml" && (block.position?.end.offset ?? 0) <= start
  );
  const mentions = (0, __parts.import_mentions.readMentions)(before3, source, { section: "context" });
  return { phases: [...phases.values()], steps: steps2, mentions };
}
function tasksOf2(item, section2, parent2) {
  const read = item.box && idOf2(item, taskId2);
  if (!read) return item.children.flatMap((child2) => tasksOf2(child2, section2, parent2));
  const task4 = { item, section: section2, parent: parent2, ...read };
  const below4 = task4.id.value.includes(".") ? [] : item.children.flatMap((child2) => tasksOf2(child2, section2, task4));
  return below4.length > 0 ? below4 : [task4];
}
function underParents(tasks2) {
  let parent2;
  return tasks2.flatMap((task4, index) => {
    const heads = (other3, id3) => other3 && !other3.parent && other3.id.value.startsWith(`${id3}.`);
    if (!task4.parent && heads(tasks2[index + 1], task4.id.value) && !task4.id.value.includes(".")) {
      parent2 = task4;
      return [];
    }
    if (parent2 && !heads(task4, parent2.id.value)) parent2 = void 0;
    return [parent2 ? { ...task4, parent: parent2 } : task4];
  });
}
function ordinals(all) {
  const groups = /* @__PURE__ */ new Map();
  return all.flatMap(({ item, section: section2 }) => {
    if (!item.box) return [];
    const group2 = groups.get(section2) ?? { place: groups.size + 1, count: 0 };
    group2.count += 1;
    groups.set(section2, group2);
    const id3 = (0, __parts.import_model.located)(`${group2.place}.${group2.count}`, item.box.span);
    return [{ item, id: id3, rest: item.head, section: section2, parent: void 0 }];
  });
}
var container = /^(?:tasks?|task list|todos?|implementation(?: plan| tasks)?|任务(?:列表)?|タスク(?:一覧)?)$/i;
function phaseOf4({ parent: parent2, section: section2 }, phases, source) {
  if (!parent2 && (section2.depth < 2 || container.test(section2.title))) return void 0;
  const key = parent2?.item ?? section2;
  const known4 = phases.get(key);
  if (known4) return known4;
  const phase4 = parent2 ? phaseOfItem(parent2, source) : phaseOfSection(section2);
  phases.set(key, phase4);
  return phase4;
}
function phaseOfItem({ item, id: id3, rest: rest2 }, source) {
  const own2 = item.node.children.filter((child2) => child2.type !== "list");
  return makePhase({
    id: id3.value,
    title: plain3((0, __parts.import_model.textAt)(rest2)),
    span: item.head,
    dependsOn: referencesInText(rest2, { shape }),
    mentions: (0, __parts.import_mentions.readMentions)(own2, source, { section: "context" })
  });
}
function phaseOfSection(section2) {
  const named6 = groupId.exec(section2.title);
  return makePhase({
    id: named6?.[1] ?? section2.title,
    title: named6?.[2]?.trim() || section2.title,
    span: section2.span,
    mentions: (0, __parts.import_mentions.readMentions)(section2.blocks.filter(isProse), section2.span.source, { section: "context" })
  });
}
var isProse = (block) => block.type !== "list";
var shape = /^[A-Z]{0,2}\d+(?:\.\d+)+|^[A-Z]{1,2}\d+$/;
function readStep4(task4, phase4, known4) {
  const { item, id: id3, rest: rest2 } = task4;
  const sure = (reference) => reference.id !== id3.value && (reference.form === "marker" || known4.has(reference.id));
  return makeStep({
    id: id3.value,
    title: plain3(item.text.slice(plain3((0, __parts.import_model.textAt)((0, __parts.import_model.spanOf)(rest2.source, item.head.start, rest2.start))).length)),
    span: item.head.end > item.head.start ? item.head : id3.span,
    idSpan: id3.span,
    extent: item.extent,
    phase: phase4,
    dependsOn: referencesInText(rest2, { shape }).filter(sure),
    mentions: (0, __parts.import_mentions.readMentions)(item.node.children, rest2.source, { section: "body" }),
    done: isTicked(item.box),
    ...item.star ? { optional: (0, __parts.import_model.located)(true, item.star) } : {}
  });
}
var unseen6 = [
  lines(
    /"waves"[ \t]*:[ \t]*\[\s*\[/g,
    () => 'Unexpected `waves` as lists in a list, expected objects with `"id"` and `"tasks"`, which the executor reads'
  ),
  lines(
    /^[ \t]+\[[ xX]\][ \t]+(\d+\.\d+)\.?[ \t]+\S.*$/gm,
    ([, id3]) => `Unexpected \`${id3}\` without \`- \` before its box, as no reader sees a task there, expected \`- [ ] ${id3}\``,
    isNoStep
  )
];
var contract21 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files", "no-dependency"],
  commits: false,
  waiting: (ids2) => `_Depends: ${ids2.join(", ")}_`,
  trackers: []
};
var home12 = /(?:^|\/)\.kiro\/specs\/(?:.*\/)?tasks\.md$/;
var parent = /^\uFEFF?[-*+][ \t]+\[[ xX~-]\]\*?[ \t]+\d+[.)]?[ \t]/m;
var child = /^[ \t]+[-*+][ \t]+\[[ xX~-]\]\*?[ \t]+\d+\.\d+[.)]?[ \t]/m;
var requirements = /^[ \t]+[-*+][ \t]+_(?:Requirements?|Depends|Boundary|Leverage|Prompt)\b/m;
var graph = /"waves"\s*:/;
var box = /^\uFEFF?[ \t]*[-*+][ \t]+\[[ xX~-]\]\*?[ \t]/m;
var dialect20 = {
  name: "kiro",
  places: "`.kiro/specs/*/tasks.md`",
  folders: [".kiro"],
  home: home12,
  keeps: { path: /(?:^|\/)\.kiro\/specs\/[^/]+\/tasks\.md$/, expected: "`- [ ] 1. Task`" },
  unseen: unseen6,
  contract: contract21,
  declared: {
    step: "a task",
    barriers: "tasks called checkpoint",
    progress: "boxes of `tasks.md`, by the one who dispatches",
    written: "notes of the task; nothing beside a graph of waves"
  },
  shows: "tasks such as `- [ ] 1.1 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }) {
    const { text, path: path3 } = source;
    if (!box.test(text)) return void 0;
    const shaped = parent.test(text) && (requirements.test(text) || graph.test(text)) && (child.test(text) || graph.test(text));
    return shaped || home12.test(path3) ? { role: "tasks", plan: path3 } : void 0;
  },
  read: readPlan11
};
function readPlan11(path3, files) {
  const { document } = files[0];
  const read = readNumbered(document);
  if (read.steps.length === 0) return void 0;
  const graph2 = readGraph(document);
  const waves = graph2 && readWaves(graph2);
  const numbers = new Map(
    waves?.flatMap(
      (wave) => wave.members.map((member) => [member.id, { ...wave.number, span: member.span }])
    )
  );
  const steps2 = read.steps.map(
    (step3) => withMarks(step3, numbers.get(step3.id) ?? numbers.get(step3.phase?.id ?? step3.id), graph2 !== void 0)
  );
  return makePlan({
    path: path3,
    dialect: dialect20.name,
    ...titleOf(document),
    mode: graph2 && { value: "parallel", strength: "metadata", span: graph2.place },
    ...graph2 && { maxParallel: (0, __parts.import_model.located)(mostAgents, graph2.place) },
    contract: contract21,
    files: filesOf(files),
    phases: read.phases,
    mentions: read.mentions,
    steps: steps2,
    barriers: barriersOf5(steps2),
    checkpoints: steps2.filter((step3) => step3.kind === "checkpoint").map((step3) => step3.span),
    ...waves ? { waves } : {}
  });
}
var mostAgents = 5;
var checkpoint2 = /^(?:final\s+)?(?:checkpoint|检查点|チェックポイント|체크포인트)(?!\w)/i;
function withMarks(step3, wave, graphed) {
  const { source, start } = step3.span;
  const at = /^\S*\s*(?:\(P\)|\[P\])/i.exec((0, __parts.import_model.textAt)(step3.span));
  const parallel = at ? (0, __parts.import_model.located)(true, (0, __parts.import_model.spanOf)(source, start + at[0].length - 3, start + at[0].length)) : void 0;
  const noted = notedDependencies(step3.extent);
  return {
    ...step3,
    title: step3.title.replace(/^(?:\(P\)|\[P\])\s*/i, ""),
    kind: checkpoint2.test(step3.title) ? "checkpoint" : step3.kind,
    parallel,
    mode: parallel && { value: "parallel", strength: "metadata", span: parallel.span },
    fields: markerFields(noted),
    dependsOn: [...step3.dependsOn, ...noted],
    wave,
    slots: graphed ? [] : [noteSlot(step3)]
  };
}
function notedDependencies(extent) {
  return [...(0, __parts.import_model.textAt)(extent).matchAll(/_(?:Depends(?: on)?|Dependencies|Blocked by):\s*([^_\n]+)_/gi)].flatMap(
    (match) => {
      const start = extent.start + match.index + match[0].lastIndexOf(match[1]);
      return readReferences((0, __parts.import_model.spanOf)(extent.source, start, start + match[1].length), "label");
    }
  );
}
function noteSlot({ extent, span: span2 }) {
  const { source } = extent;
  const text = (0, __parts.import_model.textAt)(extent).trimEnd();
  const at = (0, __parts.import_model.spanOf)(source, extent.start + text.length, extent.start + text.length);
  const lead7 = source.text.slice(source.text.lastIndexOf("\n", span2.start) + 1, span2.start);
  const [, indent = "", mark5 = "-"] = /^([ \t]*)([-*+])/.exec(lead7) ?? [];
  const note = /\n([ \t]+[-*+][ \t]+)\S/.exec(text)?.[1] ?? `${indent}  ${mark5} `;
  const keys = { depends_on: "_Depends:" };
  return { form: "suffix", at, before: lineEnding(source) + note, after: "_", keys, colon: "inside" };
}
function barriersOf5(steps2) {
  return steps2.flatMap((step3, index) => {
    if (step3.kind !== "checkpoint") return [];
    const at = (before3) => ({
      kind: "checkpoint",
      span: step3.span,
      before: before3,
      strength: "prose"
    });
    return [...index > 0 ? [at(index)] : [], ...index + 1 < steps2.length ? [at(index + 1)] : []];
  });
}
function readGraph({ root, outline, source }) {
  const blocks = [root.children, ...[...(0, __parts.import_parse.sectionsBelow)(outline)].map((section2) => section2.blocks)].flat();
  const code2 = blocks.find((block) => block.type === "code" && graph.test(block.value));
  if (!code2) return void 0;
  const fence = (0, __parts.import_parse.spanOfNode)(source, code2);
  const start = source.text.indexOf("\n", fence.start) + 1;
  const end = source.text.lastIndexOf("\n", fence.end - 1) + 1;
  const entry = (0, __parts.import_parse.readYaml)(source, start, Math.max(start, end)).entries.get("waves");
  return entry?.value.kind === "list" ? { place: entry.keySpan, waves: entry.value } : void 0;
}
function readWaves({ waves }) {
  return waves.items.map((item, index) => {
    const map = item.kind === "map" ? item.entries : void 0;
    const number3 = scalarsOf(map?.get("id")?.value ?? map?.get("wave")?.value)[0];
    const members = scalarsOf(
      item.kind === "list" ? item : map?.get("tasks")?.value ?? map?.get("members")?.value
    );
    const after = scalarsOf(map?.get("depends_on")?.value ?? map?.get("dependsOn")?.value);
    const value = Number(number3?.value ?? index);
    return {
      number: (0, __parts.import_model.located)(Number.isFinite(value) ? value : index, number3?.span ?? item.span),
      members: members.map(({ value: id3, span: span2 }) => ({ kind: "step", id: id3, form: "metadata", span: span2 })),
      after: after.map(({ value: text, span: span2 }) => (0, __parts.import_model.located)(Number(text), span2)).filter(({ value: wave }) => Number.isFinite(wave))
    };
  });
}
var scalarsOf = (value) => value === void 0 ? [] : value.kind === "scalar" ? [(0, __parts.import_model.located)(value.text, tightSpan(value))] : value.kind === "list" ? value.items.flatMap(scalarsOf) : scalarsOf(value.entries.get("id")?.value);
var contract22 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var home13 = /(?:^|\/)openspec\/changes\/(?:.*\/)?tasks\.md$/;
var group = /^\uFEFF?##[ \t]+\d+[.)][ \t]/m;
var task3 = /^\uFEFF?[-*+][ \t]+\[[ xX]\][ \t]+\**\d+\.\d+/m;
var box2 = /^\uFEFF?[-*+][ \t]+\[[ xX]\][ \t]/m;
var dialect21 = {
  name: "openspec",
  places: "`openspec/changes/**/tasks.md`",
  archive: /(?:^|\/)openspec\/changes\/archive\//,
  keeps: { path: /(?:^|\/)openspec\/changes\/[^/]+\/tasks\.md$/, expected: "`- [ ] 1.1 Task`" },
  contract: contract22,
  declared: {
    step: "a task",
    barriers: "-",
    progress: "boxes of `tasks.md`, by the one agent",
    written: "-"
  },
  shows: "tasks such as `- [ ] 1.1 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }) {
    const shaped = group.test(source.text) && task3.test(source.text);
    return shaped || home13.test(source.path) && box2.test(source.text) ? { role: "tasks", plan: source.path } : void 0;
  },
  read: readPlan12
};
function readPlan12(path3, files) {
  const { document } = files[0];
  const { phases, steps: steps2, mentions } = readNumbered(document);
  if (steps2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect21.name,
    ...titleOf(document),
    contract: contractWith(contract22, [document.source.path]),
    files: filesOf(files),
    phases,
    steps: steps2,
    mentions
  });
}
var idle2 = /\b(?:acceptance|criteria|verif\w*|checklist|success|test(?:s|ing)?|risks?|non-goals|out of scope|open questions|references?|metrics|requirements?|overview|summary|definition of done|goals?|decisions?|actions?(?: items)?|akzeptanz\w*|kriterien|risiken|ziele|risques|objectifs|riesgos|objetivos|riscos)\b|crit[eèé]r|验收|验证|测试|風險|风险|目标|検証|テスト|リスク|目標/i;
var work = /\b(?:plan|steps|tasks|todos?|changes|implementation|phases|roll-?out|schritte|aufgaben|umsetzung|ablauf|étapes|tâches|pasos|tareas|etapas|implementación|passos|tarefas|implementação|ordem)\b|\border\b.{0,12}$|步骤|步驟|任务|任務|计划|計画|实施|実装|手順|タスク|ステップ/i;
var anyAbove = (section2, pattern) => {
  for (let at = section2; at && at.depth > 0; at = at.parent)
    if (pattern.test(at.title)) return true;
  return false;
};
var isWork = (section2) => !anyAbove(section2, idle2);
var isPlanTitle = (section2) => (section2?.depth ?? 0) > 1 && work.test(section2.title) && !/^next steps$/i.test(section2.title);
var isTitledPlan = (outline) => outline.children.some(({ depth, title: title2 }) => depth === 1 && work.test(title2));
var chapter = /^(?:context|overview|introduction|background|summary|abstract|goals?|objectives?|scope|decisions?|consequences|alternatives|architecture|requirements|conclusions?|references|appendix|glossary|status|motivation|problem(?: statement)?|non-goals|risks?|open questions|success criteria|背景|概述|目标|总结|結論|概要|einleitung|hintergrund|ziele|contexte|objectifs|contexto|objetivos)\b/i;
var areChapters = (titles) => titles.filter((title2) => chapter.test(title2)).length > 1;
function boxedWithIds(document) {
  const { source, outline } = document;
  const boxes = [...(0, __parts.import_parse.sectionsBelow)(outline), outline].flatMap(({ blocks }) => itemsIn(blocks, source)).flatMap(allOf);
  const named6 = boxes.filter(({ box: box4, head: head2 }) => box4 && itemId.test((0, __parts.import_model.textAt)(head2)));
  if (named6.length < 2) return void 0;
  const read = readNumbered(document);
  const order = orderIn(outline.extent, "prose");
  const known4 = new Set(read.steps.map(({ id: id3 }) => id3));
  const steps2 = read.steps.map((step3) => {
    const own2 = new Set(step3.dependsOn.map(({ id: id3 }) => id3));
    const more = (order.get(step3.id) ?? []).filter(
      ({ id: id3 }) => known4.has(id3) && id3 !== step3.id && !own2.has(id3)
    );
    return more.length > 0 ? { ...step3, dependsOn: [...step3.dependsOn, ...more] } : step3;
  });
  return { steps: steps2, phases: read.phases };
}
var itemId = /^(?:\[[Pp]\]\s*)?\**(?:Task\s+)?(?:[A-Z]{1,2})?\d+[a-z]?(?:\.\d+[a-z]?)*\**(?:[.):]|\s)/i;
var allOf = (item) => [item, ...item.children.flatMap(allOf)];
function boxed(document) {
  const { source, outline } = document;
  const groups = [outline, ...(0, __parts.import_parse.sectionsBelow)(outline)].filter(isWork).map((section2) => ({ section: section2, items: itemsIn(section2.blocks, source).filter(({ box: box4 }) => box4) })).filter(({ items }) => items.length > 0);
  const planned = groups.filter(({ section: section2 }) => isBelowPlanTitle(section2));
  return boxesOf2(planned, true) ?? boxesOf2(groups, false);
}
var isBelowPlanTitle = (section2) => {
  for (let at = section2; at; at = at.parent) if (isPlanTitle(at)) return true;
  return false;
};
function boxesOf2(groups, isPlan) {
  if (groups.flatMap(({ items }) => items).length < 3) return void 0;
  const steps2 = groups.flatMap(
    ({ items }, group2) => items.map(
      (item, index) => stepOfItem(item, groups.length > 1 ? `${group2 + 1}.${index + 1}` : `${index + 1}`)
    )
  );
  return { steps: steps2, phases: [], isPlan };
}
function numbered4(document) {
  const { source, outline } = document;
  const lists = [outline, ...(0, __parts.import_parse.sectionsBelow)(outline)].filter(isWork).flatMap(
    (section2) => section2.blocks.filter((block) => block.type === "list" && block.ordered === true).flatMap((list3) => list3.type === "list" ? [{ section: section2, list: list3 }] : [])
  );
  const longest2 = (among) => among.filter(({ list: list3 }) => list3.children.length > 2).toSorted((a, b) => b.list.children.length - a.list.children.length)[0];
  const planned = longest2(lists.filter(({ section: section2 }) => isPlanTitle(section2)));
  const chosen = planned ?? longest2(lists);
  if (!chosen) return void 0;
  const { list: list2 } = chosen;
  const steps2 = itemsIn([list2], source).map(
    (item, index) => stepOfItem(item, String((list2.start ?? 1) + index))
  );
  return { steps: steps2, phases: [], isPlan: planned !== void 0 };
}
var waits3 = (0, __parts.import_model.lettered)(`(?:^|[\\s.;(*_-])(?:${waitWords})\\**\\s*[:\uFF1A]\\**\\s*([^.;)\\n]*)`, "gim");
var doneMark2 = /[(（[](?:done|completed?|erledigt|fertig|terminé|hecho|feito|完成|完了)[)）\]]\W*$|[✅☑✔]/i;
function stepOfItem(item, id3) {
  const { source } = item.head;
  const own2 = idOf2(item, /^\**([A-Z]{1,4}-?\d+(?:\.\d+)*)\**[:.)]\s*/);
  const mark5 = item.box?.span ?? (0, __parts.import_model.spanOf)(source, item.extent.start, Math.max(item.extent.start + 1, item.head.start));
  const done = isTicked(item.box);
  return makeStep({
    id: own2?.id.value ?? id3,
    title: plain3(item.text.split(/\n/)[0] ?? ""),
    span: item.head.end > item.head.start ? item.head : mark5,
    idSpan: own2?.id.span ?? mark5,
    extent: item.extent,
    dependsOn: waitsIn2(item.extent),
    mentions: readWork(item.node.children, source),
    done: done ?? (doneMark2.test((0, __parts.import_model.textAt)(item.head)) ? (0, __parts.import_model.located)(true, item.head) : void 0)
  });
}
function waitsIn2(extent) {
  const text = (0, __parts.import_model.textAt)(extent);
  return [...text.matchAll(waits3(text))].flatMap((match) => {
    const start = extent.start + match.index + match[0].length - match[1].length;
    return stepsNamed((0, __parts.import_model.spanOf)(extent.source, start, start + match[1].trimEnd().length), "label");
  });
}
var place2 = /(?:^|\/)(?:\.?plans?|\.trae\/specs|implementation[-_ ]plans?)\/|(?:^|[/_\-. ])plan(?:[-_.][^/]*)?\.md$|(?:^|\/)(?:[^/]*[-_])?(?:tasks?|todo[-_]plan|task[-_]?(?:splitting|breakdown|list))\.md$/i;
var first = "readme|changelog|contributing|index|roadmap|todo|todos|todolist|license|agents|claude|gemini|skill|spec|design|research|requirements|conventions|adr";
var last = "readme|roadmap|index|template|handoff|report|summary|review|retro(?:spective)?|minutes|audit|assessment";
var lastOfOthers = "design|research|analysis|notes|findings|spec|adr|context|checklist|conventions|contract|brainstorm|feedback|overview|proposal|suggestions|guide(?:lines)?|policy|faq|architecture";
var others = [
  String.raw`(?:^|/)(?:\d[\d_.-]*)?(?:${first})(?:[-_.][^/]*)?\.md$`,
  String.raw`(?:^|[/_\- ])(?:${last})\.md$`,
  String.raw`/(?!(?:[^/]*[-_. ])?(?:plan|tasks?|implementation)[-_. ])(?:[^/]*[_\- ])?(?:${lastOfOthers})\.md$`,
  `/(?:archived?|templates?|node_modules|skills?|adrs?|decisions?|meetings?)/`,
  `/(?:commands?|agents?|prompts?|rules?|workflows?)/[^/]+$`
].map((each) => new RegExp(each, "i"));
var path = /`[^`\n]*[\w)]\.[a-z]\w{0,5}[^`\n]*`|(?:^|[\s(`"'*])(?:[\w.@-]+\/)+[\w.-]+\.[a-z]\w{0,5}\b/gim;
var looksLikePlan = ({ source }) => isPlace(source.path) && !isOther(source.path) && hasSteps(source.text);
var slashed = (path3) => `/${path3.replaceAll("\\", "/")}`;
var isPlace = (path3) => place2.test(slashed(path3));
var isOther = (path3) => others.some((each) => each.test(slashed(path3)));
function whyNone({ path: path3, text }) {
  if (!isPlace(path3)) return void 0;
  if (isOther(path3)) return "its name or folder tells of something else";
  if (text.trim() === "") return "empty";
  return hasSteps(text) ? "its numbers and boxes tell of no change of a file" : "no headings such as `## Phase 1`, and no list of steps that names files";
}
var never = /(?:^|\/)(?:readme|changelog|contributing|license|security|code_of_conduct)(?:[-_.][^/]*)?\.md$/i;
var saysSteps = ({ source }) => !never.test(source.path) && /\.(?:md|markdown)$/i.test(source.path) && headingsWithWords(source.text);
function headingsWithWords(text) {
  const found = /* @__PURE__ */ new Map();
  for (const line4 of linesOutsideFences2(text)) {
    const heading5 = /^(#{1,5})[ \t]+(.*)$/.exec(line4);
    const named6 = heading5 && namedIn(heading5[2].replace(/[*`]/g, ""));
    if (!named6 || named6.word === "number") continue;
    const key = `${named6.word} ${heading5[1].length}`;
    found.set(key, (found.get(key) ?? /* @__PURE__ */ new Set()).add(named6.id));
  }
  return [...found.values()].some(({ size }) => size > 1);
}
var rowId = String.raw`(?:[A-Za-z][A-Za-z\d]*[-_.])*[A-Za-z]{0,6}\d+(?:[.-]\d+)*[a-z]?`;
var row2 = new RegExp(String.raw`^\|[\s*\`]*${rowId}[\s*\`]*\|`);
function hasSteps(text) {
  const lines2 = linesOutsideFences2(text);
  const headings2 = /* @__PURE__ */ new Map();
  let [boxes, numbered5, rows2] = [0, 0, 0];
  for (const line4 of lines2) {
    const heading5 = /^(#{1,5})[ \t]+(.*)$/.exec(line4);
    const named6 = heading5 && namedIn(heading5[2].replace(/[*`]/g, ""));
    if (named6) {
      const key = `${named6.word} ${heading5[1].length}`;
      headings2.set(key, (headings2.get(key) ?? /* @__PURE__ */ new Set()).add(named6.id));
    }
    if (/^\s*[-*+] \[[^\]]\] /.test(line4)) boxes += 1;
    if (/^\d+[.)] /.test(line4)) numbered5 += 1;
    if (row2.test(line4)) rows2 += 1;
  }
  const counts = [...headings2].map(([key, ids2]) => [key.split(" ")[0], ids2.size]);
  if (counts.some(([word3, count]) => word3 !== "number" && count > 1)) return true;
  const files = new Set(text.match(path)).size;
  const enough = files >= 2;
  if (counts.some(([, count]) => count > 2) && enough) return true;
  return (boxes > 2 || numbered5 > 2 || rows2 > 2) && enough;
}
function* linesOutsideFences2(text) {
  let fence = "";
  for (const line4 of text.split(/\r?\n/)) {
    const mark5 = /^\s*(`{3,}|~{3,})/.exec(line4)?.[1];
    if (fence) {
      if (mark5?.startsWith(fence) && line4.trim() === mark5) fence = "";
    } else if (mark5) fence = mark5;
    else yield line4;
  }
}
function tabled(document) {
  const { source, outline } = document;
  const tables = [outline, ...(0, __parts.import_parse.sectionsBelow)(outline)].flatMap(
    ({ blocks }) => blocks.filter((block) => block.type === "table")
  );
  const read = tables.flatMap((table) => rowsOf2(table, source)).filter(Boolean);
  return read.length > 2 ? { steps: read, phases: [] } : void 0;
}
function rowsOf2(table, source) {
  const [head2, ...rows2] = table.children;
  const names3 = head2?.children.map((cell) => (0, __parts.import_parse.plainText)(cell).trim()) ?? [];
  const column = (pattern) => names3.findIndex((name5) => pattern.test(name5));
  const id3 = column(/^(?:#|id|no\.?|nr\.?|step|task|phase|编号|序号|番号|nº)$/i);
  const titles = column(
    /^(?:task|title|what|description|step|name|action|work|change|描述|任务|内容|タスク|aufgabe|tâche|tarea|tarefa)/i
  );
  const title2 = titles >= 0 ? titles : column(/^(?:files?|文件|ファイル)/i);
  const waits4 = names3.findIndex((name5) => waitsLabel.test(name5));
  const isPlan = id3 >= 0 && (column(/files?|文件|ファイル|dateien|fichiers/i) >= 0 || waits4 >= 0 || title2 >= 0 && title2 !== id3);
  if (!isPlan) return [];
  const columns = { id: id3, title: title2 >= 0 ? title2 : id3, waits: waits4, status: column(statusWord) };
  return rows2.flatMap((row3) => stepOfRow(row3, columns, source) ?? []);
}
function stepOfRow(row3, { id: id3, title: title2, waits: waits4, status: status2 }, source) {
  const cell = (at2) => row3.children[at2];
  const [idCell, titleCell] = [cell(id3), cell(title2)];
  if (!idCell || !titleCell) return void 0;
  const name5 = wholeId.exec((0, __parts.import_parse.plainText)(idCell))?.[1];
  if (!name5) return void 0;
  const place3 = (0, __parts.import_parse.spanOfNode)(source, idCell);
  const at = place3.start + Math.max(0, (0, __parts.import_model.textAt)(place3).indexOf(name5));
  const whole2 = (0, __parts.import_parse.spanOfNode)(source, row3);
  const waitCell = waits4 >= 0 ? cell(waits4) : void 0;
  const statusCell = status2 >= 0 ? cell(status2) : void 0;
  return makeStep({
    id: name5,
    title: (0, __parts.import_parse.plainText)(titleCell).trim(),
    span: whole2,
    idSpan: (0, __parts.import_model.spanOf)(source, at, at + name5.length),
    extent: whole2,
    done: statusCell && (0, __parts.import_model.located)(finished.test((0, __parts.import_parse.plainText)(statusCell)), (0, __parts.import_parse.spanOfNode)(source, statusCell)),
    dependsOn: waitCell ? waitsOf(contentOf2((0, __parts.import_parse.spanOfNode)(source, waitCell))) : [],
    mentions: (0, __parts.import_mentions.readMentions)(
      [
        {
          type: "paragraph",
          children: row3.children.flatMap(({ children }) => children),
          position: row3.position
        }
      ],
      source,
      { section: "body" }
    )
  });
}
var wholeId = new RegExp(String.raw`^\W*(${rowId})\W*$`);
var longIds = /(?<![\w/.-])[A-Za-z][A-Za-z\d]*(?:[-_][A-Za-z\d]+)*[-_]\d+(?![\w/.-])/g;
function waitsOf(cell) {
  const long = [...(0, __parts.import_model.textAt)(cell).matchAll(longIds)].map(({ 0: id3, index }) => {
    const start = cell.start + index;
    return { kind: "step", id: id3, form: "group", span: (0, __parts.import_model.spanOf)(cell.source, start, start + id3.length) };
  });
  return long.length > 0 ? long : stepsNamed(cell, "group");
}
function contentOf2(cell) {
  const text = (0, __parts.import_model.textAt)(cell);
  const lead7 = /^[|\s]*/.exec(text)[0].length;
  return (0, __parts.import_model.spanOf)(
    cell.source,
    cell.start + lead7,
    cell.start + Math.max(lead7, text.replace(/[|\s]*$/, "").length)
  );
}
var contract23 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  trackers: [],
  informal: true
};
var named5 = "named plan";
var dialect22 = {
  name: "generic",
  places: "`plans/*.md`, `PLAN.md`, `.claude/plans/*.md`, `.cursor/plans/*.md`, and what is named",
  folders: [".claude", ".cursor", ".trae"],
  yields: true,
  contract: contract23,
  declared: {
    step: "a heading, item or row with a number",
    barriers: "-",
    progress: "boxes and words of the plan",
    written: "-"
  },
  shows: "headings such as `## Phase 1: Title`, or a list of steps",
  recognises: (document) => looksLikePlan(document) ? { role: "plan", plan: document.source.path } : void 0,
  takes: (document) => saysSteps(document) ? { role: "plan", plan: document.source.path } : void 0,
  declines: whyNone,
  forced: ({ source }) => ({ role: named5, plan: source.path }),
  read: readPlan13
};
function stepsOf(document) {
  const words = headedSteps(document, "words");
  const ids2 = boxedWithIds(document);
  const worded = words.length > 1 ? readHeadedSteps(words) : void 0;
  if (worded && !(ids2 && ids2.steps.length > words.length * 1.5) && (areSteps(words) || changeFiles(worded)))
    return worded;
  if (ids2) return ids2;
  const rows2 = tabled(document);
  if (rows2) return rows2;
  const numbers = headedSteps(document, "numbers");
  const headed = numbers.length > 2 && !areChapters(numbers.map(({ title: title2 }) => title2)) ? readHeadedSteps(numbers) : void 0;
  if (headed && numbers.every(({ section: section2 }) => isPlanTitle(section2.parent))) return headed;
  const boxes = boxed(document);
  if (boxes && isTitledPlan(document.outline) && nameFiles(boxes)) return boxes;
  return [headed, boxes, numbered4(document)].find((each) => each && (each.isPlan || changeFiles(each)));
}
var areSteps = (headed) => headed.some(({ word: word3, group: group2 }) => !(group2 ?? { word: word3 }).word.match(/^(?:part|change|issue)$/));
function anyStep(document) {
  const named6 = namedHeadings(document);
  return named6.length > 0 ? readHeadedSteps(named6) : void 0;
}
var changeFiles = (read) => aThirdHas(read, ({ verb: verb2 }) => changes2.has(verb2));
var nameFiles = (read) => aThirdHas(read, () => true);
var aThirdHas = ({ steps: steps2 }, isOne) => steps2.filter(({ mentions }) => mentions.some((each) => each.subject.kind === "path" && isOne(each))).length * 3 >= steps2.length;
var changes2 = /* @__PURE__ */ new Set(["create", "write", "modify", "delete", "rename"]);
var called3 = calledBy("(?:tasks?|steps?|phases?|milestones?|stages?|parts?|slices?|units?|items?)");
function readPlan13(path3, files) {
  const { document } = files[0];
  const read = stepsOf(document) ?? (files[0].role === named5 ? anyStep(document) : void 0);
  if (!read || read.steps.length === 0) return void 0;
  const told = before2(document, read.steps[0].extent.start);
  const asked = modesIn(document, told, called3);
  return makePlan({
    path: path3,
    dialect: dialect22.name,
    ...titleOf(document),
    contract: contract23,
    files: filesOf(files),
    phases: read.phases,
    steps: read.steps.map((step3) => {
      const mode = asked.ofSteps.get(step3.id);
      const dependsOn = step3.dependsOn.filter((reference) => isMeant(reference, read));
      return { ...step3, dependsOn, ...mode && !step3.mode && { mode } };
    }),
    mode: asked.ofPlan,
    mentions: (0, __parts.import_mentions.readMentions)(told, document.source, { section: "context" }),
    proseOrder: orderInProse2(read.steps, document),
    flaws: asked.flaws
  });
}
function isMeant({ id: id3, explicit }, { steps: steps2, phases }) {
  if (explicit || [...steps2, ...phases].some((each) => each.id === id3)) return true;
  const shape2 = (each) => each.replace(/\d+/g, "0").toUpperCase();
  return steps2.some((step3) => shape2(step3.id) === shape2(id3));
}
var before2 = ({ root }, end) => root.children.filter((block) => block.type !== "yaml" && (block.position?.end.offset ?? 0) <= end);
function orderInProse2(steps2, { root, source }) {
  const earlier2 = /* @__PURE__ */ new Set();
  return steps2.flatMap(({ id: id3, extent }) => {
    const blocks = root.children.filter(
      ({ position }) => (position?.start.offset ?? 0) >= extent.start && (position?.end.offset ?? 0) <= extent.end
    );
    const found = earlierTasks(blocks, source, earlier2);
    earlier2.add(id3);
    return found.map((reference) => ({ ...reference, of: { kind: "step", id: id3 } }));
  });
}
var dialects = [
  dialect,
  dialect2,
  dialect3,
  dialect4,
  dialect5,
  dialect6,
  dialect7,
  dialect8,
  dialect9,
  dialect10,
  dialect11,
  dialect12,
  dialect13,
  dialect14,
  dialect15,
  dialect16,
  dialect17,
  dialect18,
  dialect19,
  dialect20,
  dialect21,
  dialect22
];
function amongEachOther(plans) {
  const ways2 = new Map(
    kinships(plans).map(([kin, own2]) => [kin, amongOf(own2[0]).heed(own2.map(tellingOf))])
  );
  return plans.map((plan) => {
    const way = ways2.get(kinOf(plan) ?? "");
    if (!way) return plan;
    return (0, __parts.import_dialects_late_plan.isLate)(plan) ? (0, __parts.import_dialects_late_plan.latePlan)(plan, (0, __parts.import_dialects_late_plan.toldBy)(plan), () => way(plan)) : way(plan);
  });
}
var amongOf = ({ dialect: dialect23 }) => dialects.find(({ name: name5 }) => name5 === dialect23)?.among;
function kinOf(plan) {
  const among = amongOf(plan);
  return among && `${plan.dialect} ${among.kin(plan.path)}`;
}
function kinships(plans) {
  const found = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const kin = kinOf(plan);
    if (kin === void 0) continue;
    const own2 = found.get(kin) ?? [];
    own2.push(plan);
    found.set(kin, own2);
  }
  return [...found];
}
function tellingOf(plan) {
  if ((0, __parts.import_dialects_late_plan.isLate)(plan)) return (0, __parts.import_dialects_late_plan.toldBy)(plan);
  return amongOf(plan)?.tell(plan);
}
var isArchived = ({ path: path3, named: named6 }) => !named6 && dialects.some(({ archive }) => archive?.test(path3));
var notPlansIn = (sources) => sources.flatMap((source) => {
  const reason = isArchived(source) ? "put away in an archive" : reasonOf(source);
  return reason === void 0 ? [] : [{ path: source.path, reason }];
});
function reasonOf(source) {
  for (const { declines } of dialects) {
    const reason = declines?.(source);
    if (reason !== void 0) return reason;
  }
  return void 0;
}
function claim(source, asked, { groups, settings, memory }, opens) {
  if (isArchived(source)) return;
  const document = (0, __parts.import_parse.readDocument)(source);
  if (settings.add(document, asked)) return;
  const look = () => firstClaim(homeFirst(asked, source.path), document) ?? (source.named ? firstTaken(asked, document) : void 0);
  const names3 = () => asked.map(({ name: name5 }) => name5);
  const found = memory ? memory.recognised(source, names3(), look) : look();
  const dialect23 = found && asked.find(({ name: name5 }) => name5 === found.dialect);
  if (dialect23) addTo(groups, { ...found, dialect: dialect23 }, document, opens);
}
function addTo(groups, { dialect: dialect23, plan, role }, document, opens) {
  const key = `${dialect23.name}\0${plan}`;
  const group2 = groups.get(key) ?? (opens ? { dialect: dialect23, path: plan, files: [] } : void 0);
  if (!group2) return;
  group2.files.push({ document, role });
  groups.set(key, group2);
}
function force(sources, dialect23, groups) {
  for (const source of sources) {
    const document = (0, __parts.import_parse.readDocument)(source);
    const found = dialect23.forced(document);
    if (found) addTo(groups, { dialect: dialect23, ...found }, document, true);
  }
}
var inOrder = (files) => [...files].sort((a, b) => (0, __parts.import_model.compareNaturally)(a.document.source.path, b.document.source.path));
function homeFirst(asked, path3) {
  const own2 = asked.filter(({ home: home14 }) => home14?.test(path3));
  return own2.length === 0 ? asked : [...own2, ...asked.filter((dialect23) => !own2.includes(dialect23))];
}
function firstTaken(asked, document) {
  for (const dialect23 of asked) {
    const recognition = dialect23.takes?.(document);
    if (recognition) return { dialect: dialect23.name, ...recognition };
  }
  return void 0;
}
function firstClaim(asked, document) {
  for (const dialect23 of asked) {
    const recognition = dialect23.recognises(document);
    if (recognition) return { dialect: dialect23.name, ...recognition };
  }
  return void 0;
}
function dropYielding(groups) {
  const folders = [...groups.values()].filter(({ dialect: dialect23, path: path3 }) => !dialect23.yields && path3 !== ".").map(({ path: path3 }) => `${path3}/`);
  for (const [key, { dialect: dialect23, path: path3, files }] of groups)
    if (dialect23.yields && !files.some(({ document }) => document.source.named) && folders.some((folder2) => path3.startsWith(folder2)))
      groups.delete(key);
}
var label = /^[ \t>]{0,12}(?:[-*+][ \t]+)?(?:\[[ xX]\][ \t]+)?[*_`]{0,3}([A-Za-z][A-Za-z ]{2,24}?)[*_`]{0,3}:[*_`]{0,3}[ \t]*(\S[^\r\n]{0,120})/gm;
function labelLines(document, accepts) {
  const { source } = document;
  const found = [...source.text.matchAll(label)].flatMap((match) => {
    const [whole2, name5, value] = match;
    const at = match.index + whole2.length - value.length;
    const line4 = { name: name5, value: (0, __parts.import_model.located)(value, (0, __parts.import_model.spanOf)(source, at, at + value.length)) };
    return accepts(line4) ? [line4] : [];
  });
  if (!found.length) return found;
  const prose = document.around(found.map(({ value }) => value.span.start)).flatMap(paragraphsIn);
  return found.filter(
    ({ value: { span: span2 } }) => prose.some(([start, end]) => start <= span2.start && span2.end <= end)
  );
}
function paragraphsIn(node) {
  const { start, end } = node.position ?? {};
  if (node.type === "paragraph") return [[start?.offset ?? 0, end?.offset ?? 0]];
  return "children" in node ? node.children.flatMap(paragraphsIn) : [];
}
function partsIn({ steps: steps2 }, source) {
  const parts2 = steps2.flatMap((step3) => {
    if (step3.extent.source === source) return [{ step: step3, start: step3.extent.start, end: step3.extent.end }];
    const isCopy2 = step3.copies.some((copy) => copy.source === source);
    return isCopy2 ? [{ step: step3, start: 0, end: source.text.length }] : [];
  });
  return parts2.sort((a, b) => a.start - b.start);
}
var stepAt = (parts2, at) => parts2.findLast(({ start, end }) => start <= at && at < end)?.step;
function withEstimates(plan, documents) {
  const found = /* @__PURE__ */ new Map();
  const add2 = (step3, estimate) => {
    if (step3 && estimate && !step3.estimate && !found.has(step3)) found.set(step3, estimate);
  };
  for (const step3 of plan.steps) add2(step3, behindTitle(step3));
  for (const document of documents) {
    const lines2 = linesOf5(document);
    const own2 = estimateOf(document.frontMatter);
    if (!lines2.length && !own2) continue;
    const parts2 = partsIn(plan, document.source);
    if (parts2.length === 1) add2(parts2[0].step, own2);
    for (const line4 of lines2) add2(stepAt(parts2, line4.span.start), line4);
  }
  if (!found.size) return plan;
  const steps2 = plan.steps.map((step3) => {
    const estimate = found.get(step3);
    return estimate ? { ...step3, estimate } : step3;
  });
  return { ...plan, steps: steps2 };
}
var behind2 = /[([](?:est(?:imated?)?[.:]?\s)?([~≈]?\s?\d[^()[\]]{0,20})[)\]]\W*$/;
function behindTitle({ span: span2 }) {
  const text = (0, __parts.import_model.textAt)(span2);
  const match = behind2.exec(text);
  if (!match) return void 0;
  const at = span2.start + match.index + match[0].indexOf(match[1]);
  const place3 = (0, __parts.import_model.spanOf)(span2.source, at, at + match[1].length);
  return isWhole(match[1]) ? estimateFrom("estimate", match[1], place3) : void 0;
}
var isWhole = (text) => !new RegExp("\\p{L}", "u").test(
  text.replace(/\b(?:to|m(?:ins?|inutes?)?|h(?:rs?|ours?)?|d(?:ays?)?|w(?:eeks?)?)\b/giu, "").replace(/\d[mhdw]\b/gi, "")
);
function linesOf5(document) {
  if (!/estimat|effort|hours|duration|\beta\b|\btime\b|\bsize\b/i.test(document.source.text)) return [];
  const estimateIn = (line4) => estimateFrom(line4.name, line4.value.value, line4.value.span);
  const lines2 = labelLines(document, (line4) => isEstimate(line4.name) && estimateIn(line4) !== void 0);
  return lines2.flatMap((line4) => estimateIn(line4) ?? []);
}
function withIsolation(plan, documents) {
  const found = /* @__PURE__ */ new Map();
  const flaws = [];
  let ofPlan = plan.isolation;
  const add2 = (step3, isolation) => {
    if (!isolation) return;
    if (!step3) ofPlan ??= isolation;
    else if (!step3.isolation && !found.has(step3)) found.set(step3, isolation);
  };
  for (const document of documents) {
    const lines2 = linesOf6(document);
    const own2 = isolationOf(document.frontMatter);
    flaws.push(...flawOf(document, own2));
    if (!own2 && !lines2.length) continue;
    const parts2 = partsIn(plan, document.source);
    add2(wholeFile(parts2, document), own2);
    const top = [...(0, __parts.import_parse.sectionsBelow)(document.outline)].find(({ depth }) => depth > 1)?.span.start;
    for (const line4 of lines2) {
      const step3 = stepAt(parts2, line4.span.start);
      if (step3 || line4.span.start < (top ?? Number.POSITIVE_INFINITY)) add2(step3, line4);
    }
  }
  if (!found.size && !flaws.length && ofPlan === plan.isolation) return plan;
  const steps2 = plan.steps.map((step3) => {
    const isolation = found.get(step3);
    return isolation ? { ...step3, isolation } : step3;
  });
  return { ...plan, isolation: ofPlan, steps: steps2, flaws: [...plan.flaws, ...flaws] };
}
function wholeFile([first2, second], { source }) {
  return first2 && !second && first2.start === 0 && first2.end === source.text.length ? first2.step : void 0;
}
function linesOf6(document) {
  if (!/isolation/i.test(document.source.text)) return [];
  const lines2 = labelLines(
    document,
    ({ name: name5, value }) => /^isolation$/i.test(name5) && isIsolation(value.value)
  );
  return lines2.flatMap(({ value }) => readIsolation(value) ?? []);
}
function flawOf({ frontMatter }, read) {
  const value = scalarOf(frontMatter, "isolation");
  if (!value || read) return [];
  const near = (0, __parts.import_model.nearest)(value.value, ["shared", "worktree"]);
  const message = `Unexpected \`${value.value}\` for \`isolation\`, expected ${near ? `\`${near}\`` : "`shared` or `worktree`"}`;
  return [{ kind: "invalid-metadata", message, span: value.span }];
}
var contract24 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  trackers: []
};
var dialectOf = (format) => ({
  name: format.name,
  places: "-",
  contract: contract24,
  declared: { step: "-", barriers: "-", progress: "-", written: "-" },
  shows: `a plan of ${format.name}`,
  recognises: ({ source }) => guarded(format, source, () => format.recognises(source)) ? { role: "plan", plan: source.path } : void 0,
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  read: (path3, files) => readOwn(format, path3, files)
});
function guarded({ name: name5 }, { path: path3 }, ask) {
  try {
    return ask();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new __parts.import_model.UsageError(
      `Unexpected fault of the format \`${name5}\` at \`${path3}\` (${said}), expected a plan or nothing`
    );
  }
}
function readOwn(format, path3, files) {
  const { source } = files[0].document;
  const read = guarded(format, source, () => format.read({ path: source.path, text: source.text }));
  const plans = read === void 0 ? [] : [read].flat();
  return plans.map((plan) => {
    if (!Array.isArray(plan?.steps) || plan.steps.some(({ id: id3 }) => typeof id3 !== "string" || id3 === ""))
      throw new __parts.import_model.UsageError(
        `Unexpected plan of the format \`${format.name}\` at \`${source.path}\`, expected \`steps\` with \`id\` each`
      );
    return planOf2(format, path3, plan, files);
  });
}
function planOf2({ name: name5 }, path3, plan, files) {
  const { source } = files[0].document;
  const span2 = firstLine(source);
  const starts = lineStarts(source);
  return makePlan({
    path: path3,
    dialect: name5,
    title: plan.title ?? "",
    contract: { ...contract24, commits: plan.commits ?? false },
    span: span2,
    files: filesOf(files),
    mode: plan.mode && { value: plan.mode, strength: "metadata", span: span2 },
    isolation: plan.isolation && (0, __parts.import_model.located)(plan.isolation, span2),
    ...plan.maxParallel && { maxParallel: (0, __parts.import_model.located)(plan.maxParallel, span2) },
    steps: plan.steps.map((step3, index) => stepOf5(step3, extentOf(plan.steps, index, starts, source)))
  });
}
var lineStarts = ({ text }) => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)
];
function extentOf(steps2, index, starts, source) {
  const line4 = Math.min(Math.max(1, steps2[index].line ?? 1), starts.length);
  const next = Math.min(...steps2.map((step3) => step3.line ?? 1).filter((other3) => other3 > line4));
  const end = Number.isFinite(next) ? starts[next - 1] ?? source.text.length : source.text.length;
  return (0, __parts.import_model.spanOf)(source, starts[line4 - 1], Math.max(end, starts[line4 - 1]));
}
function stepOf5(step3, extent) {
  const { source, start } = extent;
  const line4 = /^[ \t]*([^\r\n]*)/.exec(source.text.slice(start, extent.end));
  const head2 = (0, __parts.import_model.spanOf)(source, start + line4[0].length - line4[1].length, start + line4[0].trimEnd().length);
  const at = (words) => placeOf2(words, extent) ?? head2;
  return makeStep({
    id: step3.id,
    title: step3.title ?? "",
    kind: step3.kind ?? "task",
    span: head2,
    idSpan: placeOf2(step3.id, head2) ?? head2,
    extent,
    mode: step3.mode && { value: step3.mode, strength: "metadata", span: head2 },
    dependsOn: (step3.dependsOn ?? []).map(
      (id3) => ({ kind: "step", id: id3, form: "metadata", span: at(id3) })
    ),
    parallel: step3.parallel === void 0 ? void 0 : (0, __parts.import_model.located)(step3.parallel, head2),
    wave: step3.wave === void 0 ? void 0 : (0, __parts.import_model.located)(step3.wave, head2),
    done: step3.done === void 0 ? void 0 : (0, __parts.import_model.located)(step3.done, head2),
    isolation: step3.isolation && (0, __parts.import_model.located)(step3.isolation, head2),
    mentions: [
      ...(step3.files ?? []).map((path3) => mention(path3, "write", at(path3), false)),
      ...(step3.effects ?? []).flatMap((effect) => effectsOf(effect, at))
    ],
    ...step3.estimate !== void 0 && { estimate: (0, __parts.import_model.located)(step3.estimate, head2) }
  });
}
function placeOf2(words, { source, start, end }) {
  const at = source.text.slice(start, end).indexOf(words);
  return at < 0 ? void 0 : (0, __parts.import_model.spanOf)(source, start + at, start + at + words.length);
}
function effectsOf({ action, file, command, maybe = false }, at) {
  if (action === "commit" || action === "run") {
    const words = action === "commit" ? ["git", "commit"] : void 0;
    const span2 = at(command ?? "");
    const read = words ? [] : command && span2.source.text.slice(span2.start, span2.end) === command ? (0, __parts.import_mentions.readCommandLine)(span2, "body") : [];
    if (read.length > 0) return read.map((each) => ({ ...each, conditional: maybe }));
    return [
      {
        ...mention("", "run", span2, maybe),
        subject: { kind: "command", words: words ?? (command ?? "").split(/\s+/) }
      }
    ];
  }
  return file ? [mention(file, action, at(file), maybe)] : [];
}
var mention = (path3, verb2, span2, conditional) => ({
  subject: { kind: "path", path: path3 },
  verb: verb2,
  certainty: "declared",
  section: "files",
  conditional,
  span: span2,
  evidence: span2,
  row: "field"
});
var Settings = class {
  #found = /* @__PURE__ */ new Map();
  /** Whether the file is one of a format's settings, which is kept then. */
  add(document, asked) {
    const { path: path3 } = document.source;
    const isOne = asked.some(({ settings }) => settings?.files.test(path3));
    if (isOne) this.#found.set(path3, document);
    return isOne;
  }
  sources() {
    return [...this.#found.values()].map(({ source }) => source);
  }
  /** Those of a plan, by the path of its folder or file. */
  of({ settings }, plan) {
    return (settings ? (0, __parts.import_dialects_format_files.settingsFor)(settings, plan) : []).flatMap((path3) => this.#found.get(path3) ?? []);
  }
};
var forms = [
  /(\d+)(?:\/\1)?\s+(?:tests?|examples?|specs?)\s+(?:should\s+|must\s+|will\s+|now\s+|all\s+|are\s+)*(?:pass(?:ed|es|ing)?|green|ok)\b/gi,
  /(\d+)\s+(?:passed|passing)\b/gi,
  /\bpass(?:ed|es)?\b[*`]{0,2}\s*[-—–:(,]+\s*(?:all\s+)?(\d+)\s+(?:tests?|specs?)(?=[).,;`*]|\s*$)/gi,
  /(\d+)\s+(?:examples?|runs?|tests?),(?:\s+\d+\s+assertions?,)?\s+0\s+failures/gi,
  /^\s*(\d+)\s+pass\s*$/gi
];
var plain5 = new Set(
  "run rerun re-run again expect expected expects output outcome result results summary test tests ok pass passes passed all the should see shows show with verify confirm confirms that now success green it then and to report reports ensure done finished in s".split(" ")
);
var partial = /\b(?:existing|previous(?:ly)?|prior|earlier|already|old|others?|plus|skip(?:ped|s)?|ignored|x?fail(?:s|ed|ures?|ing)?|todo|pending|filtered|remaining|unix|windows|linux|macos|each|per|both|new|at least|or more|minimum|about|roughly|approximately|regression)\b|\d\s*\+|\+\s*\d/i;
var harmless = /\b0 (?:fail(?:ed|ures?|s)?|skipped|ignored|measured|todo|errors?|filtered out)\b|\bno failures\b/gi;
function claimsIn(part, { source }) {
  const found = [];
  let since = part.start;
  for (const line4 of linesOf7(part)) {
    const claim2 = claimIn(line4);
    if (claim2) {
      const start = line4.span.start + claim2.at;
      const span2 = (0, __parts.import_model.spanOf)(source, start, start + claim2.digits.length);
      found.push({ kind: "claim", span: span2, count: Number(claim2.digits), since });
    }
    if (claim2 || /\bexpect(?:ed|s)?\b/i.test(line4.text)) since = line4.span.end;
  }
  return found;
}
function linesOf7({ lines: lines2, fences }) {
  const shown = fences.filter(({ language }) => /^(?:|text|txt|console|output|log|plaintext)$/.test(language)).flatMap(({ code: code2, span: span2 }) => {
    let at = span2.start;
    return code2.split("\n").map((text) => {
      const start = at;
      at += text.length + 1;
      return { text, span: (0, __parts.import_model.spanOf)(span2.source, start, start + text.length) };
    });
  });
  return [...lines2, ...shown].sort((a, b) => a.span.start - b.span.start);
}
function claimIn({ text }) {
  if (!/\d/.test(text) || !/\bpass|\bgreen|\bok\b|\b0 failures/i.test(text)) return void 0;
  if (partial.test(text.replace(harmless, ""))) return void 0;
  const numbers = /* @__PURE__ */ new Map();
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const at = match.index + match[0].indexOf(match[1]);
      if (isPlain(text.slice(0, at))) numbers.set(at, match[1]);
    }
  const [first2] = numbers;
  return first2 && numbers.size === 1 ? { at: first2[0], digits: first2[1] } : void 0;
}
function isPlain(before3) {
  if (/[\d~≥≤<>+/#.-]$/.test(before3) || /["'“‘]$/.test(before3)) return false;
  const bare2 = before3.replace(/^\s*[-*+]\s+\[[ xX]\]/, "").replace(/`[^`]*\s[^`]*`/g, " run ");
  const sentence2 = bare2.split(/(?<!\bok)[.!?]\s+|[→⇒]|->/).at(-1);
  const words = sentence2.toLowerCase().match(/[a-z0-9'/-]+/g) ?? [];
  return words.every((word3) => plain5.has(word3) || word3 === "-");
}
var python = {
  test: /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/,
  group: /^\s*class\s+(\w+)/,
  open: /parametri[sz]e|@given|params\s*=|subTest|\bskip|xfail|pytest_generate_tests|__test__|load_tests|ddt|class\s+(?!Test)\w+\s*(?:\([^)]*Test[^)]*\))?:\s*(?:\n(?:[ \t].*)?)*?\n[ \t]+(?:async\s+)?def\s+test|class\s+\w+\((?!(?:unittest\.)?(?:IsolatedAsyncio)?TestCase\)|object\)|\))[^)]*Test/
};
var script = {
  test: /^\s*(?:it|test|Deno\.test)\s*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/,
  group: /^\s*(?:test\.)?(?:describe|suite|context)\s*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/,
  open: /\b(?:it|test|describe|suite)\.(?!describe\s*\()\w+|\b[tx]\.test\(|\bx(?:it|test|describe)\b|\bf(?:it|describe)\(|\bfor\s*\([^)]*\)\s*\{?\s*(?:it|test)\(|forEach\([^\n]*\n\s*(?:it|test|describe)\(|\bfor\s*\([^\n]*\n\s*(?:it|test|describe)\(|\.map\([^\n]*\n\s*(?:it|test)\(|^\s*(?:it|test)\s*\(\s*(?!["'])/m
};
var go = {
  test: /^func\s+(Test[A-Z_0-9]\w*|Test)\s*\(\s*\w+\s+\*testing\.T\s*\)/,
  group: /(?!)()/,
  open: /\.Run\(|^func\s+(?:Fuzz|Example|TestMain|Benchmark)|\.Skip|suite\.|build\s/m
};
var rust = {
  test: /^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)\s*\(/,
  group: /^\s*(?:pub\s+)?mod\s+(\w+)\s*\{/,
  open: /#\[(?:ignore|rstest|case|test_case|values|apply|template|parameterized|should_panic_if)|macro_rules!|#\[cfg\((?!test\))|#\[cfg_attr|quickcheck|include!|dir_test|\bmod\s+\w+\s*;/,
  mark: /^\s*#\[(?:\w+::)*test(?:\(|\])/
};
var ruby = {
  test: /^\s*(?:it|specify|example|test)\s*\(?\s*(["'])((?:\\.|(?!\1).)*)\1\)?\s*(?:do\b|\{)|^\s*def\s+(test_\w+)/,
  group: /^\s*(?:RSpec\.)?(?:describe|context|feature|class)\s*\(?\s*(["']?)([^"'\n]+)\1/,
  open: /shared_(?:examples|context)|it_behaves_like|include_examples|it_should_behave|\.each\b|\.times\b|\bx(?:it|describe)\b|\bf(?:it|describe)\b|\bpending\b|\bskip\b|^\s*it\s*(?:\{|do\b)|\bits\(|scenario|where\(/m
};
var elixir = {
  test: /^\s*test\s+(")((?:\\.|[^"])*)"/,
  group: /^\s*describe\s+(")((?:\\.|[^"])*)"/,
  open: /\bfor\s+\S+\s*<-|@tag\s+:?(?:skip|pending|external)|@moduletag|doctest|property\s+"|unquote|^[ \t]*test[ \t]+"[^"\n]*"[ \t\r]*$/m
};
var languages = (0, __parts.import_model.tableOf)({
  python,
  py: python,
  javascript: script,
  js: script,
  jsx: script,
  typescript: script,
  ts: script,
  tsx: script,
  mjs: script,
  go,
  golang: go,
  rust,
  rs: rust,
  ruby,
  rb: ruby,
  elixir,
  exs: elixir,
  ex: elixir
});
var elided = /^\s*(?:(?:\/\/|#|--|\/\*|\*)\s*)?(?:\.{3}|…)|(?:\/\/|#|--|\/\*)[^\n]*(?:\.{3}|…|\b(?:existing|other|rest of|remaining|more|previous|earlier|same as|unchanged|similar)\b[^\n]*\b(?:tests?|cases?|code|file|imports?|above)\b)/im;
var likeTest = /^[ \t]*(?:\+[ \t]*)?(?:(?:it|test|describe)\s*\(|(?:async\s+)?def\s+test|func\s+[Tt]est|#\[(?:\w+::)*test|@Test\b|\[(?:Fact|Theory|Test)\b|fun\s+`|@test\s)/m;
function testsInCode(language, code2) {
  const known4 = languages.get(language);
  if (!known4) return likeTest.test(code2) ? { names: [], certain: false } : void 0;
  const shown = withoutTexts(code2);
  const names3 = namesIn(known4, shown);
  if (names3.length === 0 && !likeTest.test(shown)) return void 0;
  const once = new Set(names3).size === names3.length;
  return { names: names3, certain: once && names3.length > 0 && !elided.test(code2) && !known4.open.test(shown) };
}
var withoutTexts = (code2) => code2.replace(
  /"""[\s\S]*?"""|'''[\s\S]*?'''|r#+"[\s\S]*?"#+|`(?:\\.|[^`\\])*\n(?:\\.|[^`\\])*`/g,
  (text) => text.replace(/[^\n]/g, " ")
);
function namesIn({ test, group: group2, mark: mark5 }, code2) {
  const names3 = [];
  const groups = [];
  let marked3 = mark5 === void 0;
  for (const line4 of code2.split("\n")) {
    if (line4.trim() === "") continue;
    const depth = line4.length - line4.trimStart().length;
    while (groups.length > 0 && groups.at(-1).depth >= depth && !/^\s*[)\]}]|^\s*end\b/.test(line4))
      groups.pop();
    const holder = group2.exec(line4);
    if (holder) groups.push({ depth, name: lastOf(holder) });
    if (mark5?.test(line4)) marked3 = true;
    const found = marked3 ? test.exec(line4) : null;
    if (!found) continue;
    names3.push([...groups.map(({ name: name5 }) => name5), lastOf(found)].join(" > "));
    marked3 = mark5 === void 0;
  }
  return names3;
}
var lastOf = (match) => match.slice(1).findLast((each) => each !== void 0) ?? "";
var path2 = /(?<![\w/])((?:[\w.@[\]-]+\/)*[\w.@[\]-]+\.(?:py|rs|go|exs?|rb|[cm]?[jt]sx?))(?![\w/])/g;
function fileBefore(before3, code2) {
  const own2 = /^\s*(?:\/\/|#|--|\/\*)\s*(\S+\.\w+)/.exec(code2)?.[1];
  const named6 = own2?.includes("/") ? filesIn(own2) : [];
  if (named6.length === 1) return named6[0];
  for (const { text } of before3.toReversed()) {
    if (/^\s*\**(?:run|expected)\b/i.test(text)) break;
    const files = filesIn(text);
    if (files.length > 0) return files.length === 1 ? files[0] : void 0;
  }
  return void 0;
}
var filesIn = (text) => [...new Set([...text.matchAll(path2)].map((match) => match[1]))];
var replaces = (before3) => before3.some(
  ({ text }) => /\b(?:replac|rewrit|updat|chang|modif|renam|remov|delet|adjust|fix|correct|instead|swap|overwrit|alternativ|variant|for example|e\.g\.|such as|sketch|optional)/i.test(
    text
  )
);
var boundary = /^\s*(?:[-*+]\s+\[[ xX]\]\s|#{1,6}\s|\*\*(?:Step|RED|GREEN)\b|\d+[.)]\s)/;
var opening2 = /^\s*(?:[-*+]\s+)?(`{3,}|~{3,})\s*([\w+#-]*)/;
function partsOf3({ source, start, end }) {
  let part = { start, lines: [], fences: [] };
  const parts2 = [part];
  let fence;
  let before3 = [];
  for (let at = start; at < end; ) {
    const next = source.text.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    const text = source.text.slice(at, stop);
    const mark5 = opening2.exec(text);
    if (fence) {
      if (mark5?.[1]?.startsWith(fence.mark) && mark5[2] === "") {
        const span2 = (0, __parts.import_model.spanOf)(source, fence.from, Math.max(fence.from, at - 1));
        const { language, before: before4 } = fence;
        part.fences.push({ language, code: source.text.slice(span2.start, span2.end), span: span2, before: before4 });
        fence = void 0;
      }
    } else if (mark5) {
      fence = { mark: mark5[1], language: mark5[2].toLowerCase(), from: stop + 1, before: before3 };
      before3 = [];
    } else {
      if (boundary.test(text)) {
        part = { start: at, lines: [], fences: [] };
        parts2.push(part);
        before3 = [];
      }
      const line4 = { text, span: (0, __parts.import_model.spanOf)(source, at, stop) };
      part.lines.push(line4);
      before3.push(line4);
    }
    at = stop + 1;
  }
  return parts2;
}
function tellingsOf({ extent }) {
  const { text } = extent.source;
  if (!/\b(?:tests?|specs?|examples?|it|pass(?:ed|ing)?)\b/i.test(text.slice(extent.start, extent.end)))
    return [];
  return partsOf3(extent).flatMap((part) => tellingsOfPart(part, extent));
}
function tellingsOfPart(part, extent) {
  const codes = part.fences.flatMap((fence) => {
    const found = testsInCode(fence.language, fence.code);
    if (!found) return [];
    const { names: names3, certain } = found;
    return [
      {
        kind: "code",
        span: fence.span,
        file: fileBefore(fence.before, fence.code),
        names: names3,
        certain: certain && !replaces(fence.before)
      }
    ];
  });
  const claims = claimsIn(part, extent);
  const told = codes.length === 0 ? part.lines.find((line4) => line4.span.start > extent.start && asksForTests(line4)) : void 0;
  const open2 = told ? [{ kind: "words", span: told.span }] : [];
  return [...codes, ...open2, ...claims].sort((a, b) => a.span.start - b.span.start);
}
var asksForTests = ({ text }) => /\b(?:add|append|write|extend|cover|port|move|copy|repeat|duplicate|remove|delete|drop|replace|rename|split|merge|skip|adjust|convert)\b(?:\W+(?!to\b|so\b|that\b|until\b|make\b)[\w`'-]+){0,4}?\W+(?:tests?|specs?|cases?|assertions?|examples?|coverage)\b/i.test(
  text
);
var box3 = /^\uFEFF?[ \t]*[-*+][ \t]+\[[ xX~-]\][ \t]/gm;
var heading4 = /^\uFEFF?#{1,6}[ \t]+(?:\W*)(?:task|step|cycle|todo|WP|T)[ \t]*#?[A-Z]?\d/gim;
function unreadPlan(source, isNamed) {
  const { path: path3, text } = source;
  if (/template|\[FEATURE NAME\]/i.test(path3) || /\[FEATURE(?: NAME)?\]/.test(text)) return void 0;
  const home14 = dialects.find(({ keeps }) => keeps?.path.test(path3))?.keeps;
  const hints = [...text.matchAll(box3), ...text.matchAll(heading4)].length;
  if (!(isNamed || home14 && (!home14.besideNotes || hints > 1))) return void 0;
  const { words, span: span2 } = causeIn(source, home14?.expected ?? "the steps of a plan in one of the formats");
  const flaw = { kind: "unread-plan", message: `Unexpected ${words}`, span: span2 };
  return emptyPlan(source, span2, flaw);
}
function causeIn(source, expected) {
  const { text } = source;
  const at = (index, length) => (0, __parts.import_model.spanOf)(source, index, index + length);
  if (text.trim() === "") return { words: `empty file, expected ${expected}`, span: at(0, 0) };
  if (/^\uFEFF?---[ \t]*\r?\n/.test(text) && !/\n---[ \t]*(?:\r?\n|$)/.test(text.slice(3)))
    return {
      words: "front matter without an end, so that no plan is seen, expected a line `---` behind its last key",
      span: at(0, 3)
    };
  const fences = [...text.matchAll(/(?<=^\uFEFF?)[ \t]*(?:`{3,}|~{3,}).*$/gm)];
  if (fences.length % 2 === 1) {
    const last2 = fences.at(-1);
    return {
      words: "block of code without an end, so that no plan is seen, expected a fence that closes it",
      span: at(last2.index, last2[0].length)
    };
  }
  const bullet = /(?<=^\uFEFF?)[ \t]*(?:[-*+]|\d+[.)])[ \t]+\S.*$/m.exec(text);
  const start = bullet ?? /\S.*/.exec(text);
  const boxed2 = text.search(box3) >= 0;
  return {
    words: boxed2 ? `file in which no format sees a task, expected ${expected}` : `file without a single box or heading of a task, so that no executor sees one, expected ${expected}`,
    span: at(start.index, start[0].length)
  };
}
var contract25 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
function emptyPlan(source, span2, flaw) {
  return {
    path: source.path,
    dialect: "",
    title: "",
    type: void 0,
    model: void 0,
    mode: void 0,
    isolation: void 0,
    contract: contract25,
    span: span2,
    files: [{ source, role: "unread" }],
    phases: [],
    steps: [],
    barriers: [],
    rationale: void 0,
    prohibition: void 0,
    stopCondition: void 0,
    checkpoints: [],
    orchestration: void 0,
    orphans: [],
    claims: [],
    proseOrder: [],
    mentions: [],
    flaws: [flaw]
  };
}
var dialectNames = dialects.map((dialect23) => dialect23.name);
var shownBy = (dialect23) => dialects.find(({ name: name5 }) => name5 === dialect23)?.shows;
function expectDialect(name5, own2 = []) {
  const names3 = [...dialects, ...own2].map((dialect23) => dialect23.name);
  if (name5 === void 0 || names3.includes(name5)) return;
  const meant2 = (0, __parts.import_model.nearest)(name5, names3);
  const expected = meant2 === void 0 ? `one of ${names3.join(", ")}` : `\`${meant2}\``;
  throw new __parts.import_model.UsageError(`Unexpected dialect \`${name5}\`, expected ${expected}`);
}
function readPlans(sources, only, companions = [], own2 = [], memory) {
  const groups = /* @__PURE__ */ new Map();
  const settings = new Settings();
  const allowed = typeof only === "function" ? only : () => only === void 0 ? void 0 : [only];
  const others2 = own2.map(dialectOf);
  const known4 = [...others2, ...dialects];
  const askedOf = (source) => {
    const names3 = allowed(source);
    const isChosen = ({ name: name5 }) => names3 === void 0 || names3.includes(name5);
    return typeof only === "string" ? known4.filter(isChosen) : [...others2, ...dialects.filter(isChosen)];
  };
  sources.forEach((source, index) => {
    (0, __parts.import_model.tellProgress)("parse", index, sources.length);
    claim(source, askedOf(source), { groups, settings, memory }, true);
  });
  const forced2 = groups.size === 0 && known4.find(({ name: name5 }) => name5 === only);
  if (forced2) force(sources, forced2, groups);
  for (const source of companions) claim(source, askedOf(source), { groups, settings, memory }, false);
  dropYielding(groups);
  const found = [];
  const count = groups.size;
  for (const [key, group2] of groups) {
    (0, __parts.import_model.tellProgress)("parse", count - groups.size, count);
    groups.delete(key);
    const read = () => readGroup(group2, settings);
    found.push(...memory?.plansIn(namesOf(group2, settings), read) ?? read());
  }
  const plans = amongEachOther(found);
  const used = /* @__PURE__ */ new Set([
    ...plans.flatMap((plan) => plan.files.map((file) => file.source)),
    ...settings.sources()
  ]);
  return { plans, passedOver: sources.filter((source) => !used.has(source)) };
}
var namesOf = ({ dialect: dialect23, path: path3, files }, settings) => ({
  dialect: dialect23.name,
  path: path3,
  files: inOrder(files).map(({ document: { source }, role }) => ({ source, role })),
  settings: settings.of(dialect23, path3).map(({ source }) => source)
});
function readGroup({ dialect: dialect23, path: path3, files }, settings) {
  const documents = files.map(({ document }) => document);
  const read = [dialect23.read(path3, inOrder(files), settings.of(dialect23, path3)) ?? []].flat();
  const settled = dialect23.readsIsolation ? read : read.map((plan) => withIsolation(plan, documents));
  const plans = settled.map((plan) => ({
    ...withEstimates(plan, documents),
    testsIn: tellingsOf,
    flaws: [...plan.flaws, ...unseenIn(plan, dialect23.unseen)]
  }));
  const comments = new Map(
    files.flatMap(({ document }) => {
      const own2 = (0, __parts.import_parse.suppressionsOf)(document);
      return own2.length > 0 ? [[document.source, own2]] : [];
    })
  );
  return comments.size === 0 ? [...plans] : plans.map((plan) => withComments(plan, comments));
}
var withComments = (plan, comments) => ({
  ...plan,
  files: plan.files.map((file) => {
    const suppressions = comments.get(file.source);
    return suppressions ? { ...file, suppressions } : file;
  })
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  dialectNames,
  dialects,
  expectDialect,
  kinOf,
  kinships,
  notPlansIn,
  readPlans,
  shownBy,
  tellingOf,
  tellingsOf,
  unreadPlan
});
