const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_cli_options", () => require("./cli-options.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_util", () => require("node:util"));
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
  borrowedCommands: () => borrowedCommands,
  helpFor: () => helpFor,
  oneOf: () => oneOf,
  readArguments: () => readArguments,
  unexpected: () => unexpected
});
module.exports = __toCommonJS(stdin_exports);
var borrowedCommands = new Map(
  Object.entries({
    lint: "`runbook-lint PATH`, which needs no command",
    check: "`runbook-lint PATH`, which needs no command",
    fix: "`--fix`",
    format: "`--fix`",
    version: "`--version`",
    server: "`--watch`: there is no language server yet",
    lsp: "`--watch`: there is no language server yet"
  })
);
var borrowedOptions = new Map(
  Object.entries({
    "add-noqa": "`--baseline-write`",
    "inspect-config": "`--print-config FILE`",
    isolated: "`--no-config`",
    "min-severity": "`--fail-on SEVERITY`",
    "no-config-lookup": "`--no-config`",
    "no-exit-codes": "`--exit-zero`",
    "no-respect-gitignore": "`--no-ignore`",
    "output-file": "`--format FORMAT=FILE`",
    "output-format": "`--format`",
    "prune-suppressions": "`--prune`",
    reporter: "`--format`",
    select: "`--rule NAME=SEVERITY`",
    severity: "`--rule NAME=SEVERITY`",
    "show-settings": "`--print-config FILE`",
    silent: "`--quiet`",
    statistics: "`--stats`",
    stdin: "`-`",
    "suppress-all": "`--baseline-write`",
    "unsafe-fixes": "`--fix=unsafe`",
    write: "`--fix`"
  })
);
var table = __parts.import_cli_options.options;
function readArguments(args, commands) {
  const tokens = tokensOf(args);
  const operands = tokens.filter((token) => token.kind === "positional").map((token) => token.value);
  const terminator = tokens.find((token) => token.kind === "option-terminator")?.index ?? args.length;
  const firstWord = tokens.find((token) => token.kind === "positional");
  const named = firstWord && firstWord.index < terminator ? firstWord.value : "";
  const command = commands.find((each) => each.name === named) ?? commands.find((each) => each.name === "");
  const values = {};
  for (const token of tokens) if (token.kind === "option") keep(values, token, command);
  return { command, operands: command.name === "" ? operands : operands.slice(1), values };
}
function tokensOf(args) {
  if (!args.some((word) => word.startsWith("-")))
    return args.map((value, index) => ({ kind: "positional", value, index }));
  const { tokens } = (0, __parts.import_node_util.parseArgs)({
    args: [...args],
    options: Object.fromEntries(Object.entries(table).map(([name, option]) => [name, parsing(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  return tokens;
}
var parsing = ({ type, short, multiple }) => ({
  type,
  ...short !== void 0 && { short },
  ...multiple !== void 0 && { multiple }
});
function keep(values, token, command) {
  const option = optionOf(token, command);
  if (option.type === "boolean") {
    values[token.name] = optionalValue(token, option);
    return;
  }
  const value = readValue(token, option, command);
  const before = values[token.name];
  values[token.name] = option.multiple ? [...Array.isArray(before) ? before : [], value] : value;
}
function optionalValue({ rawName, value }, { optional }) {
  if (value === void 0) return true;
  if (!optional) throw unexpected(`value of \`${rawName}\``, "none");
  if (optional.includes(value)) return value;
  throw unexpected(`\`${value}\` for \`${rawName}\``, `no value or ${oneOf(optional)}`);
}
function optionOf({ name, rawName }, command) {
  const names = command.options;
  const option = table[name];
  if (option && names.includes(name)) return option;
  const meant = (0, __parts.import_model.nearest)(name, names);
  const of = command.name === "" ? "" : ` of \`${command.name}\``;
  const other = command.name === "" ? borrowedOptions.get(name) : void 0;
  const shown = `an option that \`${helpFor(command)}\` shows`;
  const expected = other ?? (meant === void 0 ? shown : `\`--${meant}\``);
  throw unexpected(`option \`${rawName}\`${of}`, expected);
}
function readValue({ name, rawName, value, inlineValue }, option, command) {
  const choices = name === "format" ? command.formats : option.choices;
  const expected = choices ? oneOf(choices) : `\`${option.value}\``;
  if (value === void 0 || value.startsWith("-") && !inlineValue) {
    throw unexpected(`\`${rawName}\` without a value`, expected);
  }
  const chosen = name === "format" && command.writesFiles ? value.replace(/=.*$/s, "") : value;
  if (!choices || option.open || choices.includes(chosen)) return value;
  const meant = (0, __parts.import_model.nearest)(chosen, choices);
  throw unexpected(`\`${value}\` for \`${rawName}\``, meant === void 0 ? expected : `\`${meant}\``);
}
var oneOf = (choices) => choices.length === 1 ? `\`${choices[0]}\`` : `one of ${choices.join(", ")}`;
var helpFor = (command) => ["runbook-lint", command.name, "--help"].filter((word) => word !== "").join(" ");
var unexpected = (found, expected) => new __parts.import_model.UsageError(`Unexpected ${found}, expected ${expected}`);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  borrowedCommands,
  helpFor,
  oneOf,
  readArguments,
  unexpected
});
