const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_cli", () => require("./cli.cjs"));
__late("import_cli_lint", () => require("./cli-lint.cjs"));
__late("import_index", () => require("./index.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_os", () => require("node:os"));
__late("import_node_path", () => require("node:path"));
__late("import_node_util", () => require("node:util"));
__late("import_node_crypto", () => require("node:crypto"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_fs3", () => require("node:fs"));
__late("import_node_fs4", () => require("node:fs"));
__late("import_node_path2", () => require("node:path"));
function wordsOf(text) {
  const parts = text.match(/(?:'[^']*'?|"[^"]*"?|[^\s'"])+/g) ?? [];
  return parts.map((part) => part.replace(/'([^']*)'?|"([^"]*)"?/g, (_, single, double) => single ?? double));
}
function commandLineOf(inputs, files, since) {
  const { config, trustConfig, failOn, maxWarnings, changedOnly } = inputs;
  return [
    ...formatOf(inputs),
    `--format=json=${files.report}`,
    ...files.sarif === void 0 ? [] : [`--format=sarif=${files.sarif}`],
    ...config === "" ? [] : [`--config=${config}`],
    ...trustConfig ? ["--trust-config"] : [],
    ...failOn === "" ? [] : [`--fail-on=${failOn}`],
    ...maxWarnings === "" ? [] : [`--max-warnings=${maxWarnings}`],
    ...changedOnly ? [since === void 0 ? "--changed" : `--since=${since}`] : [],
    ...wordsOf(inputs.args),
    "--",
    ...wordsOf(inputs.paths)
  ];
}
function formatOf({ format, annotations }) {
  if (format !== "auto") return [`--format=${format}`];
  return annotations ? [] : ["--format=pretty"];
}
var inputsOf = (variables) => ({
  paths: textOf("paths", variables) || ".",
  config: textOf("config", variables),
  trustConfig: isTrue("trust-config", variables, false),
  args: textOf("args", variables),
  failOn: textOf("fail-on", variables),
  maxWarnings: textOf("max-warnings", variables),
  format: textOf("format", variables) || "auto",
  sarifFile: textOf("sarif-file", variables),
  annotations: isTrue("annotations", variables, true),
  summary: isTrue("summary", variables, true),
  changedOnly: isTrue("changed-only", variables, false),
  workingDirectory: textOf("working-directory", variables) || ".",
  versionCheck: isTrue("version-check", variables, true)
});
var textOf = (name, variables) => (variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
function isTrue(name, variables, otherwise) {
  const text = textOf(name, variables);
  if (text === "") return otherwise;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw new __parts.import_model.UsageError(`Unexpected \`${text}\` for the input \`${name}\`, expected true or false`);
}
var results = { 0: "clean", 1: "problems", 2: "misuse", 3: "fault" };
function outputsOf({ report, sarif }, code) {
  if (!(0, __parts.import_node_fs2.existsSync)(report)) return { result: results[code] };
  const { summary, diagnostics } = JSON.parse((0, __parts.import_node_fs2.readFileSync)(report, "utf8"));
  const fixable = diagnostics.filter(({ fix }) => fix?.safe).length;
  return {
    // Problems that may be are no less there.
    result: results[code === 0 && diagnostics.length > 0 ? 1 : code],
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    fixable: String(fixable),
    "report-file": report,
    ...sarif !== void 0 && { "sarif-file": sarif }
  };
}
function writeOutputs(outputs, { GITHUB_OUTPUT }) {
  if (!GITHUB_OUTPUT) return;
  const mark = `end-${(0, __parts.import_node_crypto.randomUUID)()}`;
  const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${mark}
${value}
${mark}
`);
  (0, __parts.import_node_fs2.appendFileSync)(GITHUB_OUTPUT, entries.join(""));
}
function sinceOf({
  GITHUB_BASE_REF,
  GITHUB_EVENT_NAME,
  GITHUB_EVENT_PATH
}) {
  if (GITHUB_BASE_REF) return `origin/${GITHUB_BASE_REF}`;
  if (GITHUB_EVENT_NAME !== "push" || !GITHUB_EVENT_PATH) return void 0;
  const { before } = JSON.parse((0, __parts.import_node_fs3.readFileSync)(GITHUB_EVENT_PATH, "utf8"));
  return typeof before === "string" && /^[0-9a-f]*[1-9a-f][0-9a-f]*$/.test(before) ? before : void 0;
}
function otherVersion(folder, workspace) {
  const lock = lockAbove(folder, workspace);
  const locked = lock && lockedIn(lock);
  if (locked === void 0 || locked === __parts.import_index.version) return void 0;
  return `Unexpected version ${__parts.import_index.version} of this action beside ${locked} in package-lock.json, expected the same: they may find different problems`;
}
function lockAbove(folder, workspace) {
  const path = (0, __parts.import_node_path2.join)(folder, "package-lock.json");
  if ((0, __parts.import_node_fs4.existsSync)(path)) return path;
  const above = (0, __parts.import_node_path2.dirname)(folder);
  return folder === workspace || above === folder ? void 0 : lockAbove(above, workspace);
}
function lockedIn(path) {
  try {
    const locked = JSON.parse((0, __parts.import_node_fs4.readFileSync)(path, "utf8"))?.packages?.["node_modules/runbook-lint"]?.version;
    return typeof locked === "string" ? locked : void 0;
  } catch {
    return void 0;
  }
}
async function act(variables) {
  try {
    return await lint(inputsOf(variables), variables);
  } catch (error) {
    const code = error instanceof __parts.import_model.UsageError ? 2 : 3;
    writeOutputs({ result: code === 2 ? "misuse" : "fault" }, variables);
    const said = error instanceof Error ? error.message : String(error);
    return { text: annotation("error", said), code };
  }
}
async function lint(inputs, variables) {
  const workspace = (0, __parts.import_node_path.resolve)(variables.GITHUB_WORKSPACE || ".");
  const cwd = folderOf(inputs, workspace);
  const files = filesOf(inputs, cwd, variables);
  const since = inputs.changedOnly ? sinceOf(variables) : void 0;
  const { text, aside, code } = await (0, __parts.import_cli.run)(commandLineOf(inputs, files, since), {
    variables: seenBy(variables, inputs),
    cwd,
    terminal: void 0
  });
  writeOutputs(outputsOf(files, code), variables);
  const warning = inputs.versionCheck ? otherVersion(cwd, workspace) : void 0;
  return {
    code,
    text: [
      isShielded(inputs) ? text : shielded(text),
      code === 2 ? annotation("error", misuseOf(aside ?? "", inputs)) : shielded(aside),
      warning === void 0 ? "" : annotation("warning", warning)
    ].join("")
  };
}
function folderOf({ workingDirectory }, workspace) {
  const folder = (0, __parts.import_node_path.resolve)(workspace, workingDirectory);
  if ((0, __parts.import_node_fs.existsSync)(folder)) return folder;
  throw new __parts.import_model.UsageError(
    `Unexpected \`${workingDirectory}\` for the input \`working-directory\`, expected a folder below the workspace`
  );
}
var seenBy = (variables, { summary }) => ({
  FORCE_COLOR: "1",
  ...variables,
  ...!summary && { GITHUB_STEP_SUMMARY: void 0 }
});
function filesOf({ sarifFile }, cwd, { RUNNER_TEMP }) {
  const folder = (0, __parts.import_node_fs.mkdtempSync)((0, __parts.import_node_path.join)((0, __parts.import_node_fs.realpathSync)(RUNNER_TEMP || (0, __parts.import_node_os.tmpdir)()), "runbook-lint-"));
  return {
    report: (0, __parts.import_node_path.join)(folder, "report.json"),
    sarif: sarifFile === "" ? void 0 : (0, __parts.import_node_path.resolve)(cwd, sarifFile)
  };
}
var isShielded = ({ format, annotations }) => format === "github" || format === "auto" && annotations;
var shielded = (text) => text ? (0, __parts.import_cli_lint.asText)(text) : "";
function misuseOf(aside, { changedOnly }) {
  const said = (0, __parts.import_node_util.stripVTControlCharacters)(aside).replace(
    /^runbook-lint: |\nSee `runbook-lint --help`\.\n$/g,
    ""
  );
  return changedOnly && /revision|history/.test(said) ? `${said}; \`changed-only\` needs the history: \`fetch-depth: 0\` for actions/checkout` : said;
}
function annotation(kind, message) {
  const escaped = message.trim().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return `::${kind} title=runbook-lint::${escaped}
`;
}
act(process.env).then(({ text, code }) => {
  process.stdout.write(text);
  process.exitCode = code;
});
