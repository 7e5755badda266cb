var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// builtin:node:fs
var require_node_fs = __commonJS({
  "builtin:node:fs"(exports, module) {
    var whole = process.getBuiltinModule("node:fs");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// builtin:node:os
var require_node_os = __commonJS({
  "builtin:node:os"(exports, module) {
    var whole = process.getBuiltinModule("node:os");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// builtin:node:path
var require_node_path = __commonJS({
  "builtin:node:path"(exports, module) {
    var whole = process.getBuiltinModule("node:path");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// builtin:node:util
var require_node_util = __commonJS({
  "builtin:node:util"(exports, module) {
    var whole = process.getBuiltinModule("node:util");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// builtin:node:crypto
var require_node_crypto = __commonJS({
  "builtin:node:crypto"(exports, module) {
    var whole = process.getBuiltinModule("node:crypto");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// src/action/index.ts
var import_node_fs4 = __toESM(require_node_fs(), 1);
var import_node_os = __toESM(require_node_os(), 1);
var import_node_path2 = __toESM(require_node_path(), 1);
var import_node_util = __toESM(require_node_util(), 1);
import { asText, run } from "./runbook-lint.mjs";
import { UsageError as UsageError2 } from "./runbook-lint.mjs";

// src/action/words.ts
function wordsOf(text2) {
  const parts = text2.match(/(?:'[^']*'?|"[^"]*"?|[^\s'"])+/g) ?? [];
  return parts.map((part) => part.replace(/'([^']*)'?|"([^"]*)"?/g, (_, single, double) => single ?? double));
}

// src/action/command-line.ts
function commandLineOf(inputs, files, since) {
  const { config, failOn, maxWarnings, changedOnly } = inputs;
  return [
    ...formatOf(inputs),
    `--format=json=${files.report}`,
    ...files.sarif === void 0 ? [] : [`--format=sarif=${files.sarif}`],
    ...config === "" ? [] : [`--config=${config}`],
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

// src/action/inputs.ts
import { UsageError } from "./runbook-lint.mjs";
var inputsOf = (variables) => ({
  paths: textOf("paths", variables) || ".",
  config: textOf("config", variables),
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
  const text2 = textOf(name, variables);
  if (text2 === "") return otherwise;
  if (/^(?:true|True|TRUE)$/.test(text2)) return true;
  if (/^(?:false|False|FALSE)$/.test(text2)) return false;
  throw new UsageError(`Unexpected \`${text2}\` for the input \`${name}\`, expected true or false`);
}

// src/action/outputs.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
var results = { 0: "clean", 1: "problems", 2: "misuse", 3: "fault" };
function outputsOf({ report, sarif }, code2) {
  if (!(0, import_node_fs.existsSync)(report)) return { result: results[code2] };
  const { summary, diagnostics } = JSON.parse((0, import_node_fs.readFileSync)(report, "utf8"));
  const fixable = diagnostics.filter(({ fix }) => fix?.safe).length;
  return {
    // Problems that may be are no less there.
    result: results[code2 === 0 && diagnostics.length > 0 ? 1 : code2],
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    fixable: String(fixable),
    "report-file": report,
    ...sarif !== void 0 && { "sarif-file": sarif }
  };
}
function writeOutputs(outputs, { GITHUB_OUTPUT }) {
  if (!GITHUB_OUTPUT) return;
  const mark = `end-${(0, import_node_crypto.randomUUID)()}`;
  const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${mark}
${value}
${mark}
`);
  (0, import_node_fs.appendFileSync)(GITHUB_OUTPUT, entries.join(""));
}

// src/action/since.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
function sinceOf({
  GITHUB_BASE_REF,
  GITHUB_EVENT_NAME,
  GITHUB_EVENT_PATH
}) {
  if (GITHUB_BASE_REF) return `origin/${GITHUB_BASE_REF}`;
  if (GITHUB_EVENT_NAME !== "push" || !GITHUB_EVENT_PATH) return void 0;
  const { before } = JSON.parse((0, import_node_fs2.readFileSync)(GITHUB_EVENT_PATH, "utf8"));
  return typeof before === "string" && /^[0-9a-f]*[1-9a-f][0-9a-f]*$/.test(before) ? before : void 0;
}

// src/action/version-check.ts
var import_node_fs3 = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
import { version } from "./runbook-lint.mjs";
function otherVersion(folder, workspace) {
  const lock = lockAbove(folder, workspace);
  const locked = lock && lockedIn(lock);
  if (locked === void 0 || locked === version) return void 0;
  return `Unexpected version ${version} of this action beside ${locked} in package-lock.json, expected the same: they may find different problems`;
}
function lockAbove(folder, workspace) {
  const path = (0, import_node_path.join)(folder, "package-lock.json");
  if ((0, import_node_fs3.existsSync)(path)) return path;
  const above = (0, import_node_path.dirname)(folder);
  return folder === workspace || above === folder ? void 0 : lockAbove(above, workspace);
}
function lockedIn(path) {
  try {
    const locked = JSON.parse((0, import_node_fs3.readFileSync)(path, "utf8"))?.packages?.["node_modules/runbook-lint"]?.version;
    return typeof locked === "string" ? locked : void 0;
  } catch {
    return void 0;
  }
}

// src/action/index.ts
async function act(variables) {
  try {
    return await lint(inputsOf(variables), variables);
  } catch (error) {
    const code2 = error instanceof UsageError2 ? 2 : 3;
    writeOutputs({ result: code2 === 2 ? "misuse" : "fault" }, variables);
    const said = error instanceof Error ? error.message : String(error);
    return { text: annotation("error", said), code: code2 };
  }
}
async function lint(inputs, variables) {
  const workspace = (0, import_node_path2.resolve)(variables.GITHUB_WORKSPACE || ".");
  const cwd = folderOf(inputs, workspace);
  const files = filesOf(inputs, cwd, variables);
  const since = inputs.changedOnly ? sinceOf(variables) : void 0;
  const { text: text2, aside, code: code2 } = await run(commandLineOf(inputs, files, since), {
    variables: seenBy(variables, inputs),
    cwd,
    terminal: void 0
  });
  writeOutputs(outputsOf(files, code2), variables);
  const warning = inputs.versionCheck ? otherVersion(cwd, workspace) : void 0;
  return {
    code: code2,
    text: [
      isShielded(inputs) ? text2 : shielded(text2),
      code2 === 2 ? annotation("error", misuseOf(aside ?? "", inputs)) : shielded(aside),
      warning === void 0 ? "" : annotation("warning", warning)
    ].join("")
  };
}
function folderOf({ workingDirectory }, workspace) {
  const folder = (0, import_node_path2.resolve)(workspace, workingDirectory);
  if ((0, import_node_fs4.existsSync)(folder)) return folder;
  throw new UsageError2(
    `Unexpected \`${workingDirectory}\` for the input \`working-directory\`, expected a folder below the workspace`
  );
}
var seenBy = (variables, { summary }) => ({
  FORCE_COLOR: "1",
  ...variables,
  ...!summary && { GITHUB_STEP_SUMMARY: void 0 }
});
function filesOf({ sarifFile }, cwd, { RUNNER_TEMP }) {
  const folder = (0, import_node_fs4.mkdtempSync)((0, import_node_path2.join)((0, import_node_fs4.realpathSync)(RUNNER_TEMP || (0, import_node_os.tmpdir)()), "runbook-lint-"));
  return {
    report: (0, import_node_path2.join)(folder, "report.json"),
    sarif: sarifFile === "" ? void 0 : (0, import_node_path2.resolve)(cwd, sarifFile)
  };
}
var isShielded = ({ format, annotations }) => format === "github" || format === "auto" && annotations;
var shielded = (text2) => text2 ? asText(text2) : "";
function misuseOf(aside, { changedOnly }) {
  const said = (0, import_node_util.stripVTControlCharacters)(aside).replace(
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

// src/action/main.ts
var { text, code } = await act(process.env);
process.stdout.write(text);
process.exitCode = code;
