const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_cli_outputs", () => require("./cli-outputs.cjs"));
__late("import_cli_arguments", () => require("./cli-arguments.cjs"));
__late("import_cli_command", () => require("./cli-command.cjs"));
__late("import_index", () => require("./index.cjs"));
__late("import_fix", () => require("./fix.cjs"));
__late("import_report", () => require("./report.cjs"));
__late("import_run_cache", () => require("./run-cache.cjs"));
__late("import_lint", () => require("./lint.cjs"));
__late("import_dialects", () => require("./dialects.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_path2", () => require("node:path"));
__late("import_node_fs3", () => require("node:fs"));
__late("import_node_path3", () => require("node:path"));
__late("import_node_fs4", () => require("node:fs"));
__late("import_node_path4", () => require("node:path"));
__late("import_node_url", () => require("node:url"));
__late("import_node_fs5", () => require("node:fs"));
__late("import_node_path5", () => require("node:path"));
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
  asText: () => asText,
  fileOptions: () => fileOptions,
  hyperlinks: () => hyperlinks,
  lintCommand: () => lintCommand,
  noPlansIn: () => noPlansIn,
  print: () => print,
  readingOf: () => readingOf,
  skippedOf: () => skippedOf,
  wantsColors: () => wantsColors,
  widthOf: () => widthOf
});
module.exports = __toCommonJS(stdin_exports);
function topOf({ variables, cwd }) {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR, BUILD_SOURCESDIRECTORY } = variables;
  const workspace = GITHUB_WORKSPACE || CI_PROJECT_DIR || BUILD_SOURCESDIRECTORY;
  if (workspace && (0, __parts.import_node_fs.existsSync)(workspace)) return (0, __parts.import_node_fs.realpathSync)(workspace);
  let folder = cwd;
  while (!(0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.join)(folder, ".git"))) {
    const above = (0, __parts.import_node_path.dirname)(folder);
    if (above === folder) return cwd;
    folder = above;
  }
  return folder;
}
function asText(text) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const token = createHash("sha256").update(text).digest("hex");
  return `::stop-commands::${token}
${text}::${token}::
`;
}
function baselineOf(values) {
  const { baseline } = values;
  if (!values["no-baseline"]) return baseline === void 0 ? {} : { baseline };
  for (const other of ["baseline", "baseline-write", "prune"])
    if (values[other] !== void 0)
      throw (0, __parts.import_cli_arguments.unexpected)(`\`--${other}\` beside \`--no-baseline\``, "one of them");
  return { baseline: false };
}
async function renewBaseline(options, { baseline: asked }, cwd) {
  const place = (0, __parts.import_node_path2.resolve)(cwd, asked ?? __parts.import_index.baselineName);
  const isNew = asked !== void 0 && !(0, __parts.import_node_fs2.existsSync)(place);
  const before = (isNew ? void 0 : (0, __parts.import_index.findBaseline)(asked, cwd)) ?? { place, entries: [] };
  const result = await (0, __parts.import_index.lint)({ ...options, baseline: false });
  const entries = (0, __parts.import_index.renewed)(result, before, cwd);
  (0, __parts.import_index.writeBaseline)(before.place, entries);
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  return {
    text: `wrote ${findings(count)} to ${shown(before.place, cwd)}
`,
    code: result.failures.length > 0 ? 3 : 0
  };
}
function staleOf({ stale = [] }, { prune, baseline: asked }, cwd) {
  const baseline = prune || stale.length > 0 ? (0, __parts.import_index.findBaseline)(asked, cwd) : void 0;
  if (prune && !baseline)
    throw (0, __parts.import_cli_arguments.unexpected)("`--prune` without a baseline", `\`${__parts.import_index.baselineName}\` or \`--baseline FILE\``);
  if (!baseline || stale.length === 0) return "";
  const count = stale.reduce((sum, entry) => sum + entry.count, 0);
  const words = `${findings(count)} of ${shown(baseline.place, cwd)}`;
  if (!prune)
    return `${words} no longer ${count === 1 ? "occurs" : "occur"}: \`--prune\` drops ${count === 1 ? "it" : "them"}
`;
  (0, __parts.import_index.writeBaseline)(baseline.place, (0, __parts.import_index.pruned)(baseline, stale));
  return `dropped ${words}
`;
}
var findings = (count) => `${count} ${count === 1 ? "finding" : "findings"}`;
var shown = (place, cwd) => (0, __parts.import_report.visible)((0, __parts.import_node_path2.relative)(cwd, place).replaceAll("\\", "/"));
var fileOptions = [
  "stdin-filename",
  "staged",
  "changed",
  "since",
  "no-ignore",
  "force-exclude",
  "no-error-on-unmatched",
  "max-file-size",
  "no-cache",
  "cache-dir"
];
async function readingOf(operands, values, environment) {
  const { isolation, dialect } = values;
  const { cwd } = environment;
  if (!values["no-error-on-unmatched"]) refuseSlip(operands[0], cwd);
  return {
    cwd,
    ...configOf(values),
    ...operands.length > 0 && { paths: operands },
    ...dialect !== void 0 && { dialect },
    ...isolation !== void 0 && { isolation },
    ...values["assume-parallel"] && { dispatch: "parallel" },
    ...values["no-repository"] && { repository: false },
    ...findingOf(values),
    ...cacheOf(values, cwd),
    ...readsInput(values, operands) && await inputOf(operands, values, environment)
  };
}
function configOf(values) {
  const { config } = values;
  if (values["no-config"] && config !== void 0)
    throw (0, __parts.import_cli_arguments.unexpected)("`--config` beside `--no-config`", "one of them");
  if (values["no-config"]) return { config: false };
  return {
    ...config !== void 0 && { config },
    ...values["trust-config"] && { trustConfig: true }
  };
}
function cacheOf(values, cwd) {
  const asked = values["cache-dir"];
  if (values["no-cache"] && asked !== void 0)
    throw (0, __parts.import_cli_arguments.unexpected)("`--cache-dir` beside `--no-cache`", "one of them");
  return { cache: values["no-cache"] ? false : asked ?? (0, __parts.import_run_cache.cachePlace)(cwd) };
}
function findingOf(values) {
  const { staged, changed, since } = values;
  const size = values["max-file-size"];
  if (staged && (changed || since !== void 0))
    throw (0, __parts.import_cli_arguments.unexpected)("`--staged` with `--changed` or `--since`", "one of them");
  if (size !== void 0 && !(Number(size) > 0))
    throw (0, __parts.import_cli_arguments.unexpected)(`\`${size}\` for \`--max-file-size\``, "a number of megabytes");
  return {
    ...staged && { changes: "staged" },
    ...(changed || since !== void 0) && { changes: "changed", since },
    ...values["no-ignore"] && { ignore: false },
    ...values["force-exclude"] && { forceExclude: true },
    ...values["no-error-on-unmatched"] && { allowUnmatched: true },
    ...size !== void 0 && { largest: Number(size) * 1024 * 1024 }
  };
}
var readsInput = (values, operands) => operands.includes("-") || values["stdin-filename"] !== void 0 && operands.length === 0;
async function inputOf(operands, values, { cwd, input }) {
  const name = values["stdin-filename"];
  if (values.staged || values.changed || values.since !== void 0)
    throw (0, __parts.import_cli_arguments.unexpected)("`-` with what git says was changed", "one of them");
  if (name === void 0 && operands.length > 1)
    throw (0, __parts.import_cli_arguments.unexpected)("`-` beside other paths", "`--stdin-filename` too, which says where the text belongs");
  const text = await input?.() ?? "";
  if (name === void 0)
    return {
      sources: [{ path: /^\uFEFF?\s*[{[]/.test(text) ? "plan.json" : "runbook.md", text, named: true }]
    };
  const paths = operands.length === 0 ? [name] : operands.map((path) => path === "-" ? name : path);
  return { paths, contents: /* @__PURE__ */ new Map([[(0, __parts.import_node_path3.resolve)(cwd, name), text]]) };
}
function refuseSlip(word, cwd) {
  if (word === void 0 || !/^[a-z]+$/.test(word) || (0, __parts.import_node_fs3.existsSync)((0, __parts.import_node_path3.resolve)(cwd, word))) return;
  const other = __parts.import_cli_arguments.borrowedCommands.get(word);
  if (other !== void 0) throw (0, __parts.import_cli_arguments.unexpected)(`path \`${word}\``, `an existing file or folder, or ${other}`);
  const meant = (0, __parts.import_model.nearest)(word, __parts.import_cli_command.commandNames);
  if (meant === void 0) return;
  throw (0, __parts.import_cli_arguments.unexpected)(`path \`${word}\``, `an existing file or folder or the command \`${meant}\``);
}
async function showConfiguration(operands, values, environment, settings) {
  const printed = values["print-config"];
  const explained = values["explain-config"];
  if (printed === void 0 && explained === void 0) return void 0;
  const options = { ...await readingOf([], values, environment), settings };
  if (printed !== void 0) {
    if (operands.length > 0) throw (0, __parts.import_cli_arguments.unexpected)(`\`${operands[0]}\` beside \`--print-config\``, "one file");
    return { text: `${JSON.stringify((0, __parts.import_index.configurationOf)(printed, options), void 0, 2)}
`, code: 0 };
  }
  const [rule, ...rest] = operands;
  if (rule === void 0 || rest.length > 0)
    throw (0, __parts.import_cli_arguments.unexpected)("words behind `--explain-config`", "a file and the name of one rule");
  return { text: explain(explained, rule, options), code: 0 };
}
function explain(file, rule, options) {
  const { severity, options: own, origins } = (0, __parts.import_index.explainRule)(file, rule, options);
  const rows = origins.map((origin) => [placeOf(origin), sayingOf(origin)]);
  const widest = Math.max(...rows.map(([place]) => place.length));
  const lines = rows.map(([place, says]) => `  ${place.padEnd(widest)}  ${says}
`);
  const withOptions = own === void 0 || severity === "off" ? "" : ` with ${JSON.stringify(own)}`;
  return `${(0, __parts.import_report.visible)(file)}: \`${rule}\` is ${severity}${withOptions}
${lines.join("")}`;
}
function placeOf({ span, says }) {
  if (!span) return says.startsWith("`--") ? "command line" : "built in";
  const { line, column } = (0, __parts.import_model.positionAt)(span.source, span.start);
  return `${(0, __parts.import_report.visible)(span.source.path)}:${line}:${column}`;
}
var sayingOf = ({ says, about: about2 }) => about2 === void 0 ? says : `${says} (for ${(0, __parts.import_report.visible)(about2)})`;
function limitOf(values) {
  const most = values["max-warnings"];
  if (most !== void 0 && !/^\d+$/.test(most))
    throw (0, __parts.import_cli_arguments.unexpected)(`\`${most}\` for \`--max-warnings\``, "a number of at least 0");
  const mostWarnings = most === void 0 ? void 0 : Number(most);
  const asked = values["exit-zero"] ? "never" : values["fail-on"];
  if (asked === "never") return { least: void 0, mostWarnings: void 0 };
  const otherwise = values.quiet || most !== void 0 ? "error" : "warning";
  return { least: asked ?? otherwise, mostWarnings };
}
var ranks = { info: 0, warning: 1, error: 2 };
function exitCodeOf({ diagnostics, failures }, { least, mostWarnings }) {
  if (failures.length > 0) return 3;
  const warnings = diagnostics.filter((each) => each.severity === "warning").length;
  if (mostWarnings !== void 0 && warnings > mostWarnings) return 1;
  const counts = ({ severity }) => least !== void 0 && ranks[severity] >= ranks[least] && !(severity === "warning" && mostWarnings !== void 0);
  return diagnostics.some(counts) ? 1 : 0;
}
function filesOf({ plans, passedOver, skipped, leftOut, companions }) {
  const unasked = new Set(companions);
  const lines = plans.flatMap((plan) => [
    headOf(plan),
    ...plan.files.map(
      ({ source, role }) => row(source.path, unasked.has(source) ? `${role}, read for the others` : role)
    )
  ]);
  if (passedOver.length > 0) lines.push("passed over:", ...passedOver.map((source) => row(source.path)));
  if (skipped.length > 0) lines.push("skipped:", ...skipped.map(({ path, reason }) => row(path, reason)));
  if (leftOut.length > 0) lines.push("ignored:", ...leftOut.map(({ path, by }) => row(path, by)));
  return lines.map((line) => `${line}
`).join("");
}
var headOf = ({ path, dialect, steps }) => `${(0, __parts.import_report.visible)(path)}: ${dialect}, ${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
var row = (path, words) => `  ${(0, __parts.import_report.visible)(path)}${words === void 0 ? "" : `  (${words})`}`;
var skippedOf = (skipped) => skipped.map(({ path, reason }) => `skipped ${(0, __parts.import_report.visible)(path)}: ${(0, __parts.import_report.visible)(reason)}
`).join("");
function leftOutOf({ plans, leftOut = [] }) {
  const hidden = leftOut.filter(
    ({ by, holdsPlans }) => by === "ignore file" && (holdsPlans || plans.length === 0)
  );
  if (hidden.length === 0) return "";
  const names = hidden.slice(0, 3).map(({ path }) => (0, __parts.import_report.visible)(path));
  if (hidden.length > 3) names.push(`${hidden.length - 3} more`);
  return `passed over because of ignore files: ${names.join(", ")} (--no-ignore reads them)
`;
}
function notShownOf({ plans }, { dialect }) {
  const shown2 = plans.length === 0 && dialect !== void 0 ? (0, __parts.import_dialects.shownBy)(dialect) : void 0;
  return shown2 === void 0 ? "" : `no plan of ${dialect} is there: expected ${shown2}
`;
}
var noPlansIn = async (reading) => `${(0, __parts.import_report.noPlansText)(await (0, __parts.import_index.read)(reading))}
`;
var firstSteps = ({ plans, passedOver }) => {
  if (plans.length > 0) return "";
  const why = passedOver.length > 0 ? "`--show-files` says what files were taken for; " : "";
  return `${why}\`runbook-lint new tdd plans/NAME\` writes a first plan
`;
};
async function checkOrFix(options, values, { cwd, piped }) {
  const choice = choiceOf(values);
  if (!choice) return { result: await (0, __parts.import_index.lint)(options), note: "" };
  const result = await (0, __parts.import_index.fix)({ ...options, ...choice });
  if (values.diff) return { result, diff: (0, __parts.import_fix.unifiedDiff)(result.changed), note: noteOn(result, "would be") };
  if (values["fix-dry-run"]) return { result, note: noteOn(result, "would be") };
  if (piped)
    return {
      result,
      text: result.changed[0]?.text ?? inputOf2(options),
      note: noteOn(result, areOrIs(result))
    };
  (0, __parts.import_index.writeChanges)(result.changed, cwd);
  return { result, note: noteOn(result, areOrIs(result)) };
}
var inputOf2 = ({ sources, contents }) => sources?.[0]?.text ?? [...contents?.values() ?? []][0] ?? "";
function choiceOf(values) {
  const only = values["fix-rule"];
  if (!values.fix && !only && !values.diff && !values["fix-dry-run"]) return void 0;
  return { unsafe: values.fix === "unsafe", ...only && { only } };
}
var areOrIs = ({ fixed }) => fixed.length === 1 ? "is" : "are";
function noteOn({ fixed, changed }, verb) {
  if (fixed.length === 0) return "";
  const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  return `${count(fixed.length, "problem")} ${verb} fixed in ${count(changed.length, "file")}
`;
}
function wantsColors(values, { variables, terminal }) {
  if (values["no-color"] || values.color === "never") return false;
  if (values.color === "always") return true;
  if (variables.NO_COLOR) return false;
  if (variables.FORCE_COLOR !== void 0) return !["0", "false"].includes(variables.FORCE_COLOR);
  return terminal !== void 0 && variables.TERM !== "dumb";
}
var widthOf = ({ terminal }) => terminal ? Math.max(60, Math.min(160, terminal.columns)) : 120;
var followers = ["iTerm.app", "WezTerm", "vscode", "ghostty", "zed", "WarpTerminal"];
function hyperlinks(colors, environment) {
  const { variables, terminal, program } = environment;
  const forced = variables.FORCE_HYPERLINK;
  const wanted = forced ? forced !== "0" : colors && terminal !== void 0 && followsLinks(variables);
  if (!wanted || program === void 0) return void 0;
  const folder = (0, __parts.import_node_path4.resolve)((0, __parts.import_node_fs4.realpathSync)(program), "../../rules");
  return (rule) => {
    const page = (0, __parts.import_node_path4.resolve)(folder, `${rule}.md`);
    return (0, __parts.import_node_fs4.existsSync)(page) ? (0, __parts.import_node_url.pathToFileURL)(page).href : void 0;
  };
}
var followsLinks = ({
  CI,
  WT_SESSION,
  TERM_PROGRAM,
  VTE_VERSION,
  TERM
}) => !CI && (WT_SESSION !== void 0 || followers.includes(TERM_PROGRAM ?? "") || Number(VTE_VERSION ?? 0) > 5e3 || TERM === "xterm-kitty" || TERM === "alacritty");
var mostBytes = 1024 * 1024;
function appendSummary(result, options, { variables }) {
  const file = variables.GITHUB_STEP_SUMMARY;
  if (!file || result.diagnostics.length + result.failures.length === 0) return "";
  try {
    const taken = (0, __parts.import_node_fs5.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    const bytes = mostBytes - taken - 1;
    const text = __parts.import_report.reporters.markdown(result, { ...options, bytes });
    if (Buffer.byteLength(text) > bytes) return "";
    (0, __parts.import_node_fs5.appendFileSync)(file, taken > 0 ? `
${text}` : text);
    return "";
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `The step summary was not written: ${(0, __parts.import_report.visible)(said)}
`;
  }
}
var mostInTerminal = 50;
function print(result, outputs, values, environment) {
  const options = optionsOf(values, environment);
  const { standard } = outputs;
  (0, __parts.import_cli_outputs.writeOutputs)(
    outputs,
    result,
    environment,
    (format) => __parts.import_report.reporters[format](result, plainly(options, environment))
  );
  if (values.stats) {
    const text = standard === "json" ? (0, __parts.import_report.statsJson)(result) : (0, __parts.import_report.statsText)(result, options);
    return { text, summary: "" };
  }
  const isAction = environment.variables.GITHUB_ACTIONS === "true";
  const hasSummary = isAction && forReaders.includes(standard);
  const note = hasSummary ? appendSummary(result, options, environment) : "";
  if (standard === void 0 && isAction) {
    const text = asText(__parts.import_report.reporters.pretty(result, options)) + __parts.import_report.reporters.github(result, options);
    return { text, summary: note };
  }
  return {
    text: __parts.import_report.reporters[standard ?? "pretty"](result, options),
    summary: note + asideOf(result, standard)
  };
}
var forReaders = [void 0, "pretty", "github"];
var ofLines = ["compact", "github", "azure"];
var asideOf = (result, format) => ofLines.includes(format) ? `${(0, __parts.import_report.summaryOf)(result)}
` : "";
function optionsOf(values, environment) {
  const colors = wantsColors(values, environment);
  const linkOf = hyperlinks(colors, environment);
  return {
    about: __parts.import_index.about,
    colors,
    width: widthOf(environment),
    cwd: environment.cwd,
    limit: limitOf2(values, environment),
    tokens: countOf(values, "max-tokens"),
    linkOf,
    // Looked for only by the format that needs it.
    get root() {
      return topOf(environment);
    }
  };
}
var plainly = ({ about: about2, cwd, tokens }, environment) => ({
  about: about2,
  cwd,
  tokens,
  colors: false,
  width: widthOf({ terminal: void 0 }),
  get root() {
    return topOf(environment);
  }
});
function limitOf2(values, { terminal }) {
  const given = countOf(values, "limit");
  if (given === void 0) return terminal && mostInTerminal;
  return given === 0 ? void 0 : given;
}
function countOf(values, name) {
  const given = values[name];
  if (given === void 0) return void 0;
  if (!/^\d+$/.test(given)) throw (0, __parts.import_cli_arguments.unexpected)(`\`${given}\` for \`--${name}\``, "a number of at least 0");
  return Number(given);
}
function unprovenOf({ plans, skipped, diagnostics }, operands, values, cwd) {
  const { staged, changed, since } = values;
  if (values["no-error-on-unmatched"] || values["exit-zero"] || values["force-exclude"]) return "";
  if (staged || changed || since !== void 0 || readsInput(values, operands)) return "";
  const told = [
    ...plans.flatMap((plan) => plan.files.map(({ source }) => source.path)),
    ...diagnostics.map(({ span }) => span.source.path)
  ].map((path) => (0, __parts.import_node_path5.resolve)(cwd, path));
  const isBelow = (place) => (path) => path === place || path.startsWith(place.endsWith(__parts.import_node_path5.sep) ? place : place + __parts.import_node_path5.sep);
  const asked = operands.length > 0 ? operands : ["."];
  const empty = asked.filter((path) => !/[*?{[]/.test(path) && !told.some(isBelow((0, __parts.import_node_path5.resolve)(cwd, path))));
  const lines = empty.map(
    (path) => `no plan in \`${(0, __parts.import_report.visible)(path)}\`, expected one, or \`--no-error-on-unmatched\`
`
  );
  if (skipped.length > 0) lines.push("not all was read, so that the exit code is 2\n");
  return lines.join("");
}
var lintCommand = {
  name: "",
  operands: "[PATH...]",
  summary: "Finds, in plans that AI agents execute, where order is only hoped for",
  description: "A path is a file, a folder to search for plans, or a pattern; the current folder if there is none.",
  options: [
    "format",
    "limit",
    "max-tokens",
    "stats",
    "timing",
    "color",
    "no-color",
    "rule",
    "preset",
    "isolation",
    "assume-parallel",
    "no-repository",
    "dialect",
    ...fileOptions,
    "show-files",
    "fix",
    "fix-rule",
    "fix-dry-run",
    "diff",
    "fail-on",
    "exit-zero",
    "max-warnings",
    "quiet",
    "config",
    "no-config",
    "trust-config",
    "print-config",
    "explain-config",
    "baseline",
    "no-baseline",
    "baseline-write",
    "prune",
    "watch",
    "help",
    "version"
  ],
  headings: {
    format: "Output",
    rule: "Rules",
    [fileOptions[0]]: "Files",
    fix: "Fixes",
    "fail-on": "What fails",
    config: "Configuration",
    baseline: "Known findings",
    watch: "Other options"
  },
  get formats() {
    return __parts.import_report.formats;
  },
  writesFiles: true,
  examples: [
    ["runbook-lint plans/", "check every plan in the folder"],
    ["runbook-lint --rule shared-file=off plans/", "without one rule"],
    ["runbook-lint --preset strict --format compact", "more rules, one line for each problem"],
    ["runbook-lint --staged", "what is about to be committed, as it is staged"],
    ["runbook-lint --format pretty --format sarif=out.sarif", "for people, and into a file for others"],
    ["runbook-lint --diff plans/", "see what `--fix` would write"],
    ["runbook-lint explain shared-file", "read what a rule finds, and why"],
    ["runbook-lint inspect plans/", "see what was understood of the plans"]
  ],
  run
};
async function run(operands, values, environment) {
  if (!values.timing || values.watch) return await check(operands, values, environment);
  const { withTiming } = await Promise.resolve().then(() => require("./cli-timing.cjs"));
  return await withTiming(() => check(operands, values, environment));
}
async function check(operands, values, environment) {
  if (values.watch && environment.variables[__parts.import_cli_command.startedByWatch] === void 0)
    return (await Promise.resolve().then(() => require("./cli-watch.cjs"))).watch(operands, values, environment);
  const shown2 = await showConfiguration(operands, values, environment, settingsOf(values));
  if (shown2) return shown2;
  const outputs = (0, __parts.import_cli_outputs.outputsOf)(values, environment);
  const reading = await readingOf(operands, values, environment);
  if (values["show-files"]) return { text: filesOf(await (0, __parts.import_index.read)(reading)), code: 0 };
  const limit = limitOf(values);
  refuseChanges(values, operands);
  const options = { ...reading, settings: settingsOf(values), ...baselineOf(values) };
  if (values["baseline-write"]) return await renewBaseline(options, values, environment.cwd);
  const place = { cwd: environment.cwd, piped: readsInput(values, operands) };
  const { result: all, diff, text: mended, note } = await checkOrFix(options, values, place);
  const hidden = values["force-exclude"] ? "" : leftOutOf(all);
  const unproven = unprovenOf(all, operands, values, environment.cwd);
  const aside = failuresOf(all, values, outputs) + note + staleOf(all, values, environment.cwd) + skippedOf(all.skipped) + notesOf(all) + hidden + unproven + notShownOf(all, values);
  if (diff !== void 0)
    return {
      text: diff,
      aside,
      code: all.failures.length > 0 ? 3 : diff === "" || limit.least === void 0 ? 0 : 1
    };
  const found = exitCodeOf(all, limit);
  const code = found === 0 && unproven !== "" ? 2 : found;
  const told = values.quiet ? onlyErrors(all) : all;
  const { text, summary } = (0, __parts.import_model.timed)("report", () => print(told, outputs, values, environment));
  if (mended !== void 0) return { text: mended, aside: aside + text + summary, code };
  const hint = environment.terminal && (outputs.standard ?? "pretty") === "pretty" ? firstSteps(all) : "";
  return { text, aside: aside + summary + hint, code, problems: told.diagnostics.length };
}
function settingsOf({ preset, rule = [] }) {
  const asked = Object.fromEntries(rule.map(__parts.import_lint.readRuleSetting));
  return { rules: asked, ...preset !== void 0 && { preset } };
}
function refuseChanges(values, operands) {
  if (!(values.fix || values["fix-rule"]) || values.diff || values["fix-dry-run"]) return;
  if (values.staged)
    throw (0, __parts.import_cli_arguments.unexpected)("`--fix` with `--staged`", "`--diff`, which shows the fixes and writes nothing");
  if (readsInput(values, operands) && operands.length > 1)
    throw (0, __parts.import_cli_arguments.unexpected)("`--fix` with `-` beside other paths", "`-` alone, whose fixed text is then printed");
}
function failuresOf({ failures }, values, { standard }) {
  const isSilent = values.diff || values.stats || standard === "compact";
  return isSilent ? failures.map((failure) => `${(0, __parts.import_report.visible)((0, __parts.import_report.failureText)(failure))}
`).join("") : "";
}
var notesOf = ({ notes = [] }) => notes.map((note) => `${(0, __parts.import_report.visible)(note)}
`).join("");
var onlyErrors = (result) => ({
  ...result,
  diagnostics: result.diagnostics.filter((each) => each.severity === "error"),
  suppressed: result.suppressed.filter(({ diagnostic }) => diagnostic.severity === "error")
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  asText,
  fileOptions,
  hyperlinks,
  lintCommand,
  noPlansIn,
  print,
  readingOf,
  skippedOf,
  wantsColors,
  widthOf
});
