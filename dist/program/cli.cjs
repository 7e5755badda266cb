const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_cli_lint", () => require("./cli-lint.cjs"));
__late("import_cli_arguments", () => require("./cli-arguments.cjs"));
__late("import_cli_command", () => require("./cli-command.cjs"));
__late("import_index", () => require("./index.cjs"));
__late("import_report", () => require("./report.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_fs", () => require("node:fs"));
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
  main: () => main,
  run: () => run
});
module.exports = __toCommonJS(stdin_exports);
var patience = 500;
var pace = 100;
var words = {
  read: "reading files",
  parse: "parsing plans",
  rules: "checking plans"
};
function showProgress(screen, now = () => performance.now()) {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  (0, __parts.import_model.listenToProgress)((stage, done, all) => {
    const time = now();
    const doing = words[stage];
    if (doing === void 0 || time - start < patience || time - last < pace) return;
    last = time;
    shown = true;
    const line = `${doing} ${Math.floor(100 * done / all)} % (${done} of ${all})`;
    screen.write(`\r\x1B[2K${line.slice(0, (screen.columns || 80) - 1)}`);
  });
  return () => {
    (0, __parts.import_model.listenToProgress)(void 0);
    if (shown) screen.write("\r\x1B[2K");
    shown = false;
  };
}
var showsProgress = ({ CI, TERM }) => !CI && TERM !== "dumb";
async function run(args, environment) {
  try {
    const { command, operands, values } = (0, __parts.import_cli_arguments.readArguments)(args, await commandsFor(args));
    if (values.help) return { text: await help(command), code: 0 };
    if (values.version) return { text: `${__parts.import_index.version}
`, code: 0 };
    return await command.run(operands, values, environment);
  } catch (error) {
    if (error instanceof __parts.import_model.ConfigurationError)
      return { text: "", aside: told(error, args, environment), code: 2, problems: error.faults.length };
    return error instanceof __parts.import_model.UsageError ? misused(error, args) : broken(error);
  }
}
async function commandsFor(words2) {
  const names = __parts.import_cli_command.commandNames;
  return words2.some((word) => names.includes(word)) ? (await Promise.resolve().then(() => require("./cli-commands.cjs"))).commands : [__parts.import_cli_lint.lintCommand];
}
async function help(command) {
  const [{ helpOf }, { commands }] = await Promise.all([Promise.resolve().then(() => require("./cli-help-door.cjs")), Promise.resolve().then(() => require("./cli-commands.cjs"))]);
  return helpOf(command, commands);
}
var told = ({ faults }, args, environment) => {
  const values = args.includes("--no-color") ? { "no-color": true } : {};
  return (0, __parts.import_report.faultsText)(faults, { colors: (0, __parts.import_cli_lint.wantsColors)(values, environment), width: (0, __parts.import_cli_lint.widthOf)(environment) });
};
function misused({ message }, [word]) {
  const named = __parts.import_cli_command.commandNames.find((name) => name !== "help" && name === word);
  const help2 = named ? `runbook-lint ${named} --help` : "runbook-lint --help";
  return { text: "", aside: `runbook-lint: ${(0, __parts.import_report.visible)(message)}
See \`${help2}\`.
`, code: 2 };
}
function broken(error) {
  const said = error instanceof Error ? error.stack ?? error.message : String(error);
  const lines = said.split("\n").map(__parts.import_report.visible).join("\n");
  return {
    text: "",
    aside: `runbook-lint ${__parts.import_index.version} failed; this is its own fault, not that of a plan.
${lines}
`,
    code: 3
  };
}
var streamAt = (descriptor) => descriptor === 1 ? process.stdout : process.stderr;
function terminalAt(descriptor) {
  if (!mayBeTerminal(descriptor)) return void 0;
  const stream = streamAt(descriptor);
  return stream.isTTY ? stream : void 0;
}
function mayBeTerminal(descriptor) {
  try {
    const device = (0, __parts.import_node_fs.fstatSync)(descriptor);
    return device.isCharacterDevice() && device.rdev !== (0, __parts.import_node_fs.statSync)("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return true;
  }
}
function write(descriptor, text) {
  if (text === "") return true;
  const terminal = terminalAt(descriptor);
  if (terminal) {
    terminal.write(text);
    return false;
  }
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray((0, __parts.import_node_fs.writeSync)(descriptor, rest));
    return true;
  } catch (error) {
    if (error.code !== "EAGAIN") return giveUp(error);
    streamAt(descriptor).on("error", giveUp).write(rest);
    return false;
  }
}
function giveUp({ code, message }) {
  if (code === "EPIPE" || code === "EOF") return true;
  process.exitCode = 2;
  process.stderr.write(`runbook-lint: The output could not be written: ${message}
`);
  return true;
}
async function main(args) {
  const [output, screen] = [terminalAt(1), terminalAt(2)];
  const endProgress = screen && showsProgress(process.env) ? showProgress(screen) : () => {
  };
  const { text, aside, code, problems } = await run(args, {
    variables: process.env,
    program: process.argv[1],
    cwd: process.cwd(),
    terminal: output && { columns: output.columns },
    questions: async () => output && process.stdin.isTTY ? (await Promise.resolve().then(() => require("./cli-ask.cjs"))).questions() : void 0,
    live: async () => (await Promise.resolve().then(() => require("./cli-live.cjs"))).live(args),
    serve: async () => (await Promise.resolve().then(() => require("./lsp.cjs"))).serve(process.argv[1]),
    input: async () => (await process.stdin.setEncoding("utf8").toArray()).join("")
  });
  endProgress();
  process.exitCode = code;
  if (process.env[__parts.import_cli_command.startedByWatch]) process.send?.({ problems });
  const written = [write(1, text), write(2, aside ?? "")];
  if (written.every(Boolean) && !process.connected) process.exit();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main,
  run
});
