const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_cli_arguments", () => require("./cli-arguments.cjs"));
__late("import_fix", () => require("./fix.cjs"));
__late("import_scaffold", () => require("./scaffold.cjs"));
__late("import_report", () => require("./report.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
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
  initGate: () => initGate
});
module.exports = __toCommonJS(stdin_exports);
var names = Object.keys(__parts.import_scaffold.hookFiles);
function initGate([host, ...more], top, environment, dry) {
  if (more.length > 0) throw (0, __parts.import_cli_arguments.unexpected)(`\`${more[0]}\` behind the host`, "nothing");
  const name = host ?? hostAt(top);
  const make = Object.hasOwn(__parts.import_scaffold.hookFiles, name) ? __parts.import_scaffold.hookFiles[name] : void 0;
  if (!make) {
    const meant = (0, __parts.import_model.nearest)(name, names);
    throw (0, __parts.import_cli_arguments.unexpected)(`host \`${name}\``, meant === void 0 ? (0, __parts.import_cli_arguments.oneOf)(names) : `\`${meant}\``);
  }
  const file = make(commandFor(name, top, environment));
  return place(file, name, top, environment.cwd, dry);
}
function hostAt(top) {
  const folders = {
    "claude-code": ".claude",
    cursor: ".cursor",
    codex: ".codex",
    opencode: ".opencode",
    kiro: ".kiro"
  };
  const found = Object.entries(folders).filter(([, folder]) => (0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.join)(top, folder)));
  return found.length === 1 ? found[0][0] : "claude-code";
}
function commandFor(host, top, { variables, program }) {
  const local = "node_modules/runbook-lint/dist/runbook-lint.cjs";
  const from = host === "claude-code" ? '"$CLAUDE_PROJECT_DIR"/' : "";
  if ((0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.join)(top, local))) return { words: ["node", local], line: `node ${from}${local}` };
  const onPath = (variables.PATH ?? "").split(__parts.import_node_path.delimiter).some((folder) => folder !== "" && isThere(folder));
  if (onPath || program === void 0) return { words: ["runbook-lint"], line: "runbook-lint" };
  return { words: ["node", program], line: `node "${program}"` };
}
var isThere = (folder) => ["runbook-lint", "runbook-lint.cmd"].some((name) => (0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.join)(folder, name)));
function place({ path, value, text, note }, host, top, cwd, dry) {
  const target = (0, __parts.import_node_path.join)(top, path);
  const shown = (0, __parts.import_report.visible)((0, __parts.import_node_path.relative)(cwd, target).replaceAll("\\", "/"));
  const before = (0, __parts.import_node_fs.existsSync)(target) ? (0, __parts.import_node_fs.readFileSync)(target, "utf8") : void 0;
  if (before?.includes(`gate ${host}`) || before?.includes(`"gate","${host}"`))
    return { text: `kept ${shown}, which calls the gate
`, code: 0 };
  const after = value === void 0 ? before === void 0 ? text : void 0 : (0, __parts.import_scaffold.merged)(before, value);
  if (after === void 0)
    return {
      text: `kept ${shown}, which can't be changed by a program; add to it:

${text ?? JSON.stringify(value, void 0, 2)}
`,
      code: 1
    };
  const diff = (0, __parts.import_fix.unifiedDiff)([{ source: { path: shown, text: before ?? "" }, text: after }]);
  if (dry) return { text: `would change ${shown}:

${diff}`, code: 0 };
  write(target, after);
  const next = `
It is asked from the next session of the host on. \`runbook-lint next PLAN\` shows what it would let start.
`;
  const more = note === void 0 ? "" : `
${note}.
`;
  return {
    text: `${before === void 0 ? "wrote" : "changed"} ${shown}:

${diff}${next}${more}`,
    code: 0
  };
}
function write(target, text) {
  (0, __parts.import_node_fs.mkdirSync)((0, __parts.import_node_path.dirname)(target), { recursive: true });
  const aside = `${target}.${process.pid}`;
  (0, __parts.import_node_fs.writeFileSync)(aside, text);
  (0, __parts.import_node_fs.renameSync)(aside, target);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  initGate
});
