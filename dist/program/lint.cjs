const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_analyze", () => require("./analyze.cjs"));
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
  baselineOf: () => baselineOf,
  faultsOfOptions: () => faultsOfOptions,
  joined: () => joined,
  keyOf: () => keyOf,
  lintPlans: () => lintPlans,
  readRuleSetting: () => readRuleSetting,
  settler: () => settler,
  sortBaseline: () => sortBaseline,
  withoutKnown: () => withoutKnown
});
module.exports = __toCommonJS(stdin_exports);
function inOrder(found) {
  const sorted = sort(found);
  return sorted.filter((each, index) => index === 0 || !isSame(each, sorted[index - 1]));
}
function sort(found) {
  const rank = pathRanks(found);
  return [...found].sort(
    (a, b) => rank.get(a.span.source.path) - rank.get(b.span.source.path) || a.span.start - b.span.start || a.span.end - b.span.end || (0, __parts.import_model.compareUnits)(a.rule, b.rule) || (0, __parts.import_model.compareUnits)(a.message, b.message)
  );
}
function pathRanks(found) {
  const paths = [...new Set(found.map((each) => each.span.source.path))].sort(__parts.import_model.compareNaturally);
  return new Map(paths.map((path, index) => [path, index]));
}
var isSame = (a, b) => a.rule === b.rule && a.message === b.message && a.span.source.path === b.span.source.path && a.span.start === b.span.start && a.span.end === b.span.end;
function suppressedInOrder(all) {
  const byDiagnostic = /* @__PURE__ */ new Map();
  for (const each of all) if (!byDiagnostic.has(each.diagnostic)) byDiagnostic.set(each.diagnostic, each);
  return sort([...byDiagnostic.keys()]).map((each) => byDiagnostic.get(each));
}
function baselineOf(diagnostics, plans, pathOf) {
  const entryOf = namer(plans, pathOf);
  const entries = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const entry = entryOf(diagnostic);
    const count = (entries.get(keyOf(entry))?.count ?? 0) + 1;
    entries.set(keyOf(entry), { ...entry, count });
  }
  return sortBaseline([...entries.values()]);
}
var sortBaseline = (entries) => [...entries].sort(
  (a, b) => (0, __parts.import_model.compareNaturally)(a.path, b.path) || (0, __parts.import_model.compareUnits)(a.rule, b.rule) || (0, __parts.import_model.compareNaturally)(a.step ?? "", b.step ?? "") || (0, __parts.import_model.compareUnits)(a.about, b.about)
);
function withoutKnown(found, plans, baseline, pathOf) {
  const entryOf = namer(plans, pathOf);
  const left = new Map(baseline.map((entry) => [keyOf(entry), entry]));
  const known = [];
  const diagnostics = found.diagnostics.filter((diagnostic) => {
    const key = keyOf(entryOf(diagnostic));
    const entry = left.get(key);
    if (!entry || entry.count === 0) return true;
    left.set(key, { ...entry, count: entry.count - 1 });
    known.push({ diagnostic, kind: "external", reason: void 0 });
    return false;
  });
  const unmet = [...left.values()].filter((entry) => entry.count > 0);
  const suppressed = suppressedInOrder([...found.suppressed, ...known]);
  return { found: { ...found, diagnostics, suppressed }, unmet };
}
var keyOf = ({ path, rule, step = "", about }) => [path, rule, step, about].join("\0");
function namer(plans, pathOf) {
  const steps = stepsBySource(plans);
  return ({ rule, span, about, data = {} }) => {
    const own = steps.get(span.source) ?? [];
    const within = own.findLast(({ start, end }) => span.start >= start && span.start < end);
    const names2 = new Set(about ?? Object.values(data).flatMap(namesIn));
    if (within) names2.delete(within.id);
    return {
      path: pathOf(span.source),
      rule,
      step: within?.id,
      about: [...names2].sort(__parts.import_model.compareUnits).join(", "),
      count: 1
    };
  };
}
function namesIn(datum) {
  if (typeof datum === "number" || datum === "") return [];
  if (datum.includes("`")) return [...datum.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
  return /\s/.test(datum) ? [] : [datum];
}
function stepsBySource(plans) {
  const found = /* @__PURE__ */ new Map();
  for (const { id, source, extent } of plans.flatMap(placesOf)) {
    const own = found.get(source) ?? [];
    found.set(source, own);
    own.push({ id, ...extent });
  }
  for (const own of found.values()) own.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}
var placesOf = ({ steps }) => steps.flatMap((step) => [
  { id: step.id, source: step.extent.source, extent: { start: step.extent.start, end: step.extent.end } },
  ...step.copies.map(({ source }) => ({
    id: step.id,
    source,
    extent: { start: 0, end: Number.POSITIVE_INFINITY }
  }))
]);
function commentsOf(plans) {
  const files = plans.flatMap((plan) => plan.files);
  const bySource = files.flatMap(
    ({ source, suppressions }) => suppressions ? [[source, suppressions]] : []
  );
  return { bySource: new Map(bySource), used: /* @__PURE__ */ new Map() };
}
function sift(found, comments, named = false) {
  if (comments.bySource.size === 0) return { kept: found, suppressed: [] };
  const kept = [];
  const suppressed = [];
  for (const diagnostic of found) {
    const by = silencerOf(diagnostic, comments, named);
    if (by) suppressed.push({ diagnostic, kind: "inSource", reason: by.reason });
    else kept.push(diagnostic);
  }
  return { kept, suppressed };
}
function silencerOf({ rule, span }, { bySource, used }, named) {
  const all = bySource.get(span.source) ?? [];
  const about = named ? aboutRule(all, rule).filter(({ rules }) => rules.length > 0) : aboutRule(all, rule);
  const reaching = about.filter((each) => reaches(each, span.start, all, rule));
  const by = reaching.findLast(({ kind }) => kind.value !== "disable-file") ?? reaching.at(-1);
  if (!by) return void 0;
  note(used, by, rule);
  const end = by.kind.value === "disable" ? endOf(by, all, rule) : void 0;
  if (end) note(used, end, rule);
  return by;
}
var byRule = /* @__PURE__ */ new WeakMap();
function aboutRule(all, rule) {
  const known = byRule.get(all) ?? /* @__PURE__ */ new Map();
  byRule.set(all, known);
  const own = known.get(rule) ?? all.filter(({ rules }) => rules.length === 0 || names(rules, rule));
  known.set(rule, own);
  return own;
}
var names = (rules, rule) => rules.some(({ value }) => value === rule);
function note(used, comment, rule) {
  const rules = used.get(comment) ?? /* @__PURE__ */ new Set();
  used.set(comment, rules.add(rule));
}
function reaches(comment, at, all, rule) {
  const { span, kind } = comment;
  const line = lineAt(span.source, at);
  switch (kind.value) {
    case "disable-file":
      return true;
    case "disable":
      return at >= span.start && at < (endOf(comment, all, rule)?.span.start ?? Number.POSITIVE_INFINITY);
    case "disable-line":
      return line >= lineAt(span.source, span.start) && line <= lineAt(span.source, span.end);
    case "disable-next-line":
      return line === nextLine(comment, all);
  }
  return false;
}
var lineAt = (source, offset) => (0, __parts.import_model.positionAt)(source, offset).line;
var endOf = ({ span }, all, rule) => all.find(
  ({ kind, rules, span: { start } }) => kind.value === "enable" && start > span.start && (rules.length === 0 || names(rules, rule))
);
function nextLine({ span: { source, end } }, all) {
  const lines = (0, __parts.import_model.lineStarts)(source);
  let line = lineAt(source, end) + 1;
  while (line <= lines.length) {
    const text = (0, __parts.import_model.lineText)(source, line);
    const begin = lines[line - 1] + text.search(/\S|$/);
    const other = all.find(({ span }) => span.start === begin);
    if (text.trim() !== "" && !other) break;
    line = (other ? lineAt(source, other.span.end) : line) + 1;
  }
  return line;
}
var safe = (title, edit) => ({ title, safe: true, edits: [edit] });
var renaming = ({ span }, text) => safe(`Rename to \`${text}\``, { span, text });
function nameless(comment, rule) {
  const { rules } = comment;
  if (rules.length === 1) return removal(comment);
  const at = rules.indexOf(rule);
  const { source, start, end } = rule.span;
  const span = at === 0 ? (0, __parts.import_model.spanOf)(source, start, rules[1].span.start) : (0, __parts.import_model.spanOf)(source, rules[at - 1].span.end, end);
  return safe(`Remove \`${rule.value}\` from the comment`, { span, text: "" });
}
function removal({ span: { source, start, end } }) {
  const { text } = source;
  let from = start;
  while (text[from - 1] === " " || text[from - 1] === "	") from -= 1;
  const after = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end))?.[0];
  const title = "Remove the comment";
  if (after === void 0 || !(from === 0 || /[\r\n]/.test(text[from - 1])))
    return safe(title, { span: (0, __parts.import_model.spanOf)(source, from, end), text: "" });
  const isBelowBlank = /(?:^|(?:\r\n|\r|\n))[ \t]*(?:\r\n?|\n)$|^$/.test(
    text.slice(Math.max(0, from - 200), from)
  );
  const blank = isBelowBlank ? /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end + after.length))?.[0] ?? "" : "";
  return safe(title, { span: (0, __parts.import_model.spanOf)(source, from, end + after.length + blank.length), text: "" });
}
function judge(source, comments, bench) {
  const all = comments.bySource.get(source) ?? [];
  return all.flatMap((comment) => {
    const faults = [...unknownIn(comment, bench), ...unusedIn(comment, all, comments, bench)];
    return faults.length > 0 ? faults : unexplained(comment);
  });
}
var kinds = __parts.import_model.suppressionKinds;
var isKnown = ({ kind }) => kinds.includes(kind.value);
function unknownIn(comment, { names: names2 }) {
  const { kind, rules } = comment;
  if (!isKnown(comment)) {
    const meant = (0, __parts.import_model.nearest)(kind.value, kinds);
    const expected = meant === void 0 ? kinds.map((each) => `\`${each}\``).join(", ") : `\`${meant}\``;
    return [unknown(kind, `comment \`runbook-lint-${kind.value}\``, expected, mend(kind, meant, comment))];
  }
  const strangers = rules.filter(({ value }) => !names2.includes(value));
  const tail = wordsOfReason(comment, strangers, names2);
  if (tail) return [tail];
  return strangers.map((rule) => {
    const meant = (0, __parts.import_model.nearest)(rule.value, names2);
    const expected = meant === void 0 ? "the name of a rule" : `\`${meant}\``;
    return unknown(rule, `rule name \`${rule.value}\``, expected, mend(rule, meant, comment));
  });
}
var unknown = ({ span }, found, expected, fix) => ({
  kind: "unknown-suppression",
  message: `Unexpected ${found}, expected ${expected}`,
  span,
  fix
});
var mend = (word, meant, comment) => meant !== void 0 ? renaming(word, meant) : word === comment.kind ? removal(comment) : nameless(comment, word);
function wordsOfReason({ rules, reason }, strangers, names2) {
  const first = strangers[0];
  const isTail = first && strangers.length > 1 && rules.indexOf(first) === rules.length - strangers.length;
  if (!isTail || first === rules[0] || reason !== void 0) return void 0;
  if (strangers.some(({ value }) => (0, __parts.import_model.nearest)(value, names2) !== void 0 && value.includes("-")))
    return void 0;
  const { source, start } = first.span;
  const edits = [{ span: { source, start, end: start }, text: "-- " }];
  return {
    kind: "unknown-suppression",
    message: `Unexpected rule name \`${first.value}\`, expected \`--\` before a reason`,
    span: { ...first.span, end: strangers.at(-1).span.end },
    fix: { title: "Mark the reason with `--`", safe: true, edits }
  };
}
function unusedIn(comment, all, { used }, bench) {
  const { rules, span } = comment;
  if (!isKnown(comment) || mayEndAnother(comment, all, bench)) return [];
  const by = used.get(comment);
  const idle = rules.filter(({ value }) => bench.ran(value) && !by?.has(value));
  if (rules.length === 0 ? !by : idle.length === rules.length) {
    const message = `Unexpected ${wordsFor(comment)}, expected no such comment`;
    return [{ kind: "unused-suppression", message, span, fix: removal(comment) }];
  }
  return idle.map((rule) => ({
    kind: "unused-suppression",
    message: `Unexpected suppression of \`${rule.value}\`, which finds nothing here, expected no such name`,
    span: rule.span,
    fix: nameless(comment, rule)
  }));
}
var wordsFor = ({ kind }) => kind.value === "enable" ? "`enable` that ends no suppression" : `\`${kind.value}\` that silences nothing`;
var mayEndAnother = ({ kind, rules, span }, all, { ran }) => kind.value === "enable" && rules.length === 0 && all.some(
  (other) => other.kind.value === "disable" && other.span.start < span.start && other.rules.some(({ value }) => !ran(value))
);
function unexplained(comment) {
  const { kind, reason, span } = comment;
  if (!isKnown(comment) || kind.value === "enable" || reason !== void 0) return [];
  const message = `Unexpected \`${kind.value}\` without a reason, expected \`--\` and why`;
  return [{ kind: "unexplained-suppression", message, span }];
}
var longest = 160;
function fillMessage(messages, finding) {
  const template = messages[finding.message];
  if (template === void 0) throw new Error(`there is no message named ${finding.message}`);
  const data = finding.data ?? {};
  return template.replace(/\{(\w+)\}/g, (placeholder, name, offset) => {
    const value = data[name];
    if (value === void 0)
      throw new Error(`nothing given for ${placeholder} of message ${finding.message}`);
    const quoted = template[offset - 1] === "`" && template[offset + placeholder.length] === "`";
    return quoted ? quotable(String(value)) : onOneLine(String(value));
  });
}
var onOneLine = (text) => text.replace(/\s+/g, " ").trim();
function quotable(text) {
  const line = onOneLine(text).replaceAll("`", "'");
  return line.length > longest ? `${line.slice(0, longest - 1)}\u2026` : line;
}
function faultsOfOptions(rule, given) {
  if (!rule.options) {
    const message = `Unexpected options for \`${rule.name}\`, expected none: it has no options`;
    return [{ message, keys: [], isKey: false }];
  }
  return faultsIn(given, rule.options.schema, []).map(({ found, wanted, keys, isKey = false }) => ({
    message: `Unexpected ${found} in the options of \`${rule.name}\`, expected ${wanted}`,
    keys,
    isKey
  }));
}
function settleOptions(rule, given) {
  const defaults = rule.options?.defaults;
  if (given === void 0) return defaults;
  const [fault] = faultsOfOptions(rule, given);
  if (fault) throw new __parts.import_model.UsageError(fault.message);
  return isObject(given) && isObject(defaults) ? { ...defaults, ...given } : given;
}
var shown = (keys) => `options${keys.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("")}`;
function faultsIn(value, schema, keys) {
  const found = `\`${JSON.stringify(value)}\` at \`${shown(keys)}\``;
  if (schema.type !== void 0 && !hasType(value, schema.type))
    return [{ found, wanted: `a value of type ${schema.type}`, keys }];
  if (schema.enum && !schema.enum.includes(value))
    return [{ found, wanted: `one of ${schema.enum.join(", ")}`, keys }];
  if (schema.minimum !== void 0 && typeof value === "number" && value < schema.minimum)
    return [{ found, wanted: `at least ${schema.minimum}`, keys }];
  const { items } = schema;
  if (Array.isArray(value))
    return items ? value.flatMap((item, index) => faultsIn(item, items, [...keys, index])) : [];
  return isObject(value) ? faultsInObject(value, schema, keys) : [];
}
function faultsInObject(value, schema, at) {
  const known = schema.properties ?? {};
  return Object.entries(value).flatMap(([key, entry]) => {
    const keys = [...at, key];
    const own = known[key] ?? schema.additionalProperties;
    if (own !== false) return typeof own === "object" ? faultsIn(entry, own, keys) : [];
    const wanted = expectedKey(key, Object.keys(known));
    return [{ found: `key \`${shown(keys)}\``, wanted, keys, isKey: true }];
  });
}
function expectedKey(key, known) {
  const meant = (0, __parts.import_model.nearest)(key, known);
  return meant === void 0 ? `one of ${known.join(", ")}` : `\`${meant}\``;
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function hasType(value, type) {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
var severities = ["error", "warning", "info", "off"];
function readRuleSetting(text) {
  const [name = "", severity = ""] = text.split("=", 2);
  if (name === "" || !severities.includes(severity)) {
    throw new __parts.import_model.UsageError(
      `Unexpected rule setting \`${text}\`, expected \`name=severity\` with one of ${severities.join(", ")}`
    );
  }
  return [name, { severity }];
}
function settler(rules, settings) {
  if (typeof settings !== "function") {
    const settled = settleRules(rules, settings);
    return () => settled;
  }
  const known = /* @__PURE__ */ new Map();
  return (source) => {
    const own = settings(source);
    const settled = known.get(own) ?? settleRules(rules, own);
    known.set(own, settled);
    return settled;
  };
}
function settleRules(builtIn, settings) {
  const rules = [...builtIn, ...settings.plugins ?? []];
  const asked = settings.rules ?? {};
  const names2 = rules.map((rule) => rule.name);
  for (const name of Object.keys(asked)) if (!names2.includes(name)) throw unknownRule(name, names2);
  const active = rules.flatMap(
    (rule) => settleRule(rule, settings.preset ?? "recommended", asked[rule.name])
  );
  return { active: new Map(active.map((each) => [each.rule.name, each])), names: names2 };
}
function settleRule(rule, preset, asked) {
  const inPreset = rule.preset !== void 0 && (preset === "strict" || rule.preset === preset);
  if (asked?.severity === "off" || !(asked || inPreset)) return [];
  const options = settleOptions(rule, asked?.options);
  const key = JSON.stringify(options) ?? "";
  const byDefault = asked === void 0 && preset === "recommended";
  return [{ rule, severity: asked?.severity ?? rule.severity, options, key, byDefault }];
}
function unknownRule(name, names2) {
  const meant = (0, __parts.import_model.nearest)(name, names2);
  const hint = meant === void 0 ? "the name of a rule" : `\`${meant}\``;
  return new __parts.import_model.UsageError(`Unexpected rule name \`${name}\`, expected ${hint}`);
}
function lintPlans(plans, rules, settings = {}, together = plans) {
  (0, __parts.import_analyze.readTogether)(plans, together);
  const run = { rulesIn: settler(rules, settings), found: [], failures: [] };
  plans.forEach((plan, index) => {
    (0, __parts.import_model.tellProgress)("rules", index, plans.length);
    runRules(plan, run, (rule) => !rule.judgesComments);
  });
  const comments = commentsOf(plans);
  const first = sift(inOrder(run.found), comments);
  if (comments.bySource.size === 0)
    return { diagnostics: first.kept, suppressed: [], failures: run.failures };
  const late = { ...run, found: [] };
  for (const plan of plans)
    runRules(judged(plan, comments, run), late, (rule) => rule.judgesComments === true);
  const second = sift(inOrder(late.found), comments, true);
  return {
    diagnostics: inOrder([...first.kept, ...second.kept]),
    suppressed: suppressedInOrder([...first.suppressed, ...second.suppressed]),
    failures: run.failures
  };
}
var joined = (results) => ({
  diagnostics: inOrder(results.flatMap(({ diagnostics }) => diagnostics)),
  suppressed: suppressedInOrder(results.flatMap(({ suppressed }) => suppressed)),
  failures: results.flatMap(({ failures }) => failures)
});
function runRules(plan, run, isDue) {
  const variants = /* @__PURE__ */ new Map();
  for (const rules of new Set([plan.span, ...plan.files].map(({ source }) => run.rulesIn(source)))) {
    for (const active of rules.active.values()) {
      if (!isDue(active.rule) || isTooStrict(active, plan)) continue;
      const known = variants.get(active.rule) ?? /* @__PURE__ */ new Map();
      variants.set(active.rule, known.set(active.key, active));
    }
  }
  for (const each of variants.values()) for (const active of each.values()) runRule(active, plan, run);
}
var isTooStrict = ({ rule, byDefault }, { contract, dispatch }) => contract.informal === true && dispatch !== "parallel" && byDefault && !rule.findsContradictions && !rule.judgesComments;
function runRule({ rule, options, key }, plan, { rulesIn, found, failures }) {
  const report = (finding) => {
    const here = rulesIn(finding.span.source).active.get(rule.name);
    if (here?.rule === rule && here.key === key) found.push(diagnosticOf(here, finding));
  };
  try {
    (0, __parts.import_model.timed)("rules", () => rule.check(plan, report, options), rule.name);
  } catch (error) {
    failures.push({ rule: rule.name, path: plan.path, error });
  }
}
function diagnosticOf({ rule, severity }, finding) {
  const { span, related = [], fix, data, about, probability } = finding;
  const message = fillMessage(rule.messages, finding);
  return {
    rule: rule.name,
    severity,
    message,
    span,
    related,
    ...fix && { fix },
    ...data && { data },
    ...about && { about },
    ...probability !== void 0 && { probability }
  };
}
function judged(plan, comments, run) {
  const failed = new Set(run.failures.map((failure) => failure.rule));
  const flaws = plan.files.flatMap(({ source }) => {
    const { active, names: names2 } = run.rulesIn(source);
    const ran = (name) => {
      const rule = active.get(name)?.rule;
      return rule !== void 0 && !rule.judgesComments && !failed.has(name);
    };
    return judge(source, comments, { names: names2, ran });
  });
  return { ...plan, flaws };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baselineOf,
  faultsOfOptions,
  joined,
  keyOf,
  lintPlans,
  readRuleSetting,
  settler,
  sortBaseline,
  withoutKnown
});
