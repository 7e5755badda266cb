const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_cli_help", () => require("./cli-help.cjs"));
__late("import_gate", () => require("./gate.cjs"));
__late("import_cli_lint", () => require("./cli-lint.cjs"));
__late("import_cli_arguments", () => require("./cli-arguments.cjs"));
__late("import_cli_options", () => require("./cli-options.cjs"));
__late("import_cli_command", () => require("./cli-command.cjs"));
__late("import_index", () => require("./index.cjs"));
__late("import_scaffold", () => require("./scaffold.cjs"));
__late("import_graph", () => require("./graph.cjs"));
__late("import_report", () => require("./report.cjs"));
__late("import_rules", () => require("./rules.cjs"));
__late("import_run_cache", () => require("./run-cache.cjs"));
__late("import_config", () => require("./config.cjs"));
__late("import_schema_schemas_generated", () => require("./schema-schemas-generated.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path2", () => require("node:path"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_path3", () => require("node:path"));
__late("import_node_fs3", () => require("node:fs"));
__late("import_node_path4", () => require("node:path"));
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
  commands: () => commands
});
module.exports = __toCommonJS(stdin_exports);
var cleanCommand = {
  name: "clean",
  operands: "",
  summary: "Remove what earlier runs have kept of the plans that they read",
  description: "No result depends on it: the next run takes longer, and keeps it again.",
  options: ["cache-dir", "help"],
  examples: [["runbook-lint clean", "remove `.runbook-lint-cache/` beside the configuration"]],
  run([word], values, { cwd }) {
    if (word !== void 0) throw (0, __parts.import_cli_arguments.unexpected)(`word \`${word}\``, "nothing behind `clean`");
    const asked = values["cache-dir"];
    const place2 = asked === void 0 ? (0, __parts.import_run_cache.cachePlace)(cwd) : (0, __parts.import_node_path.resolve)(cwd, asked);
    const shown = asked ?? ((0, __parts.import_node_path.relative)(cwd, place2) || ".");
    return { text: (0, __parts.import_run_cache.removeCache)(place2) ? `Removed ${shown}
` : "There is no cache\n", code: 0 };
  }
};
var ruleNames = () => __parts.import_rules.rules.map((rule) => rule.name);
var severities = ["off", "info", "warning", "error"];
var offered = (commands2) => commands2.map(({ name, summary, options: options2, operandChoices, formats }) => ({
  name,
  summary,
  options: options2.flatMap((option) => optionsOf(option, formats)),
  operands: operandChoices ?? "files"
}));
function optionsOf(name, formats) {
  const option = __parts.import_cli_options.options[name];
  const names = [...option.short === void 0 ? [] : [`-${option.short}`], `--${name}`];
  const { summary, multiple: repeated = false, optional = [] } = option;
  const value = option.type === "boolean" ? void 0 : offerOf(option, name === "format" ? formats : void 0);
  const assigned = optional.map((word) => ({
    names: [`--${name}=${word}`],
    summary,
    repeated,
    value: void 0
  }));
  return [{ names, summary, repeated, value }, ...assigned];
}
function offerOf({ choices, completes }, formats) {
  if (completes === "rules") return ruleNames();
  return formats ?? choices ?? completes ?? "anything";
}
var bash = (commands2) => `# bash completion of runbook-lint
_runbook_lint() {
  local at=$COMP_CWORD current option command= setting= word i
  current=\${COMP_WORDS[at]}
  if [[ $current == = ]]; then
    current=
    at=$((at + 1))
  fi
  option=\${COMP_WORDS[at - 1]}
  if [[ $option == = ]]; then
    option=\${COMP_WORDS[at - 2]}
    if [[ $option != -* ]]; then
      setting=$option
      option=\${COMP_WORDS[at - 3]}
    fi
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${commands2.flatMap(({ name }) => name || []).join(" | ")}) command=$word; break ;;
      -* | =) ;;
      *) [[ \${COMP_WORDS[i - 1]} == -* || \${COMP_WORDS[i - 1]} == = ]] || break ;;
    esac
  done
  local words=
  if [[ -n $setting ]]; then
    words=${quoted(severities)}
  else
    case $command:$option in
${commands2.flatMap(valueCases).join("\n")}
      *)
        case $command in
${commands2.map(commandCase).join("\n")}
        esac
        ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -F _runbook_lint runbook-lint
`;
function valueCases({ name, options: options2 }) {
  return options2.flatMap(({ names, value }) => {
    if (value === void 0) return [];
    const patterns = names.map((option) => `${name}:${option}`).join(" | ");
    return [`      ${patterns}) ${offer(value)} ;;`];
  });
}
function offer(value) {
  if (value === "files" || value === "anything") return "COMPREPLY=(); return";
  return `words=${quoted(value === "settings" ? ruleNames().map((rule) => `${rule}=`) : value)}`;
}
function commandCase({ name, options: options2, operands }, _, all) {
  const flags = options2.flatMap(({ names }) => names.filter((option) => option.startsWith("--")));
  const others = name === "" ? all.flatMap((command) => command.name || []) : words(operands);
  return `          ${name || "''"}) if [[ $current == -* ]]; then words=${quoted(flags)}; else words=${quoted(others)}; fi ;;`;
}
var words = (offer2) => typeof offer2 === "string" ? [] : offer2;
var quoted = (list2) => `'${list2.join(" ")}'`;
var fish = (commands2) => `# fish completion of runbook-lint
function __runbook_lint_command
    for word in (commandline -opc)[2..-1]
        if contains -- $word ${commands2.flatMap(({ name }) => name || []).join(" ")}
            echo $word
            return
        end
    end
end
${commands2.map(commandLines).join("")}`;
function commandLines({ name, summary, options: options2, operands }) {
  const within = `complete -c runbook-lint -n '${condition(name)}'`;
  const call = name === "" ? [] : [`complete -c runbook-lint -n '${condition("")}' -a ${name} -d ${quoted2(summary)}`];
  const words4 = operands === "files" ? [] : [`${within} -f ${offered2(operands)}`.trimEnd()];
  return ["", ...call, ...words4, ...options2.map((option) => `${within} ${optionWords(option)}`), ""].join(
    "\n"
  );
}
var condition = (name) => name === "" ? "test -z (__runbook_lint_command | string collect)" : `test (__runbook_lint_command | string collect) = ${name}`;
function optionWords({ names, summary, value }) {
  if (names[0].includes("=")) return `-a ${names[0]} -d ${quoted2(summary)}`;
  const flags = names.map((name) => name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`);
  const takes = value === void 0 ? [] : value === "files" ? ["-r"] : ["-x", offered2(value)];
  return [...flags, ...takes, `-d ${quoted2(summary)}`].filter((word) => word !== "").join(" ");
}
function offered2(offer2) {
  if (offer2 === "files" || offer2 === "anything") return "";
  const words4 = offer2 === "settings" ? settings() : offer2;
  return words4.length === 0 ? "" : `-a ${quoted2(words4.join(" "))}`;
}
var settings = () => ruleNames().flatMap((rule) => severities.map((severity) => `${rule}=${severity}`));
var quoted2 = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
var powershell = (commands2) => `# PowerShell completion of runbook-lint
Register-ArgumentCompleter -Native -CommandName runbook-lint -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $commands = [ordered]@{
${commands2.flatMap(({ name, summary }) => name ? [`        ${quoted3(name)} = ${quoted3(summary)}`] : []).join("\n")}
    }
    $options = @{
${commands2.map(optionsOf2).join("\n")}
    }
    $values = @{
${commands2.flatMap(valuesOf).join("\n")}
    }
    $operands = @{
${commands2.map(({ name, operands }) => `        ${quoted3(name)} = ${list(words2(operands))}`).join("\n")}
    }
    $given = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    $before = if ($wordToComplete -eq '') { $given } else { @($given | Select-Object -SkipLast 1) }
    $command = [string]($before | Where-Object { $commands.Contains($_) } | Select-Object -First 1)
    $last = [string]($before | Select-Object -Last 1)
    $offered = if ($values.ContainsKey("$command $last")) {
        $values["$command $last"]
    } elseif ($wordToComplete -like '-*') {
        $options[$command]
    } elseif ($command -eq '') {
        @($commands.Keys)
    } else {
        $operands[$command]
    }
    $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
        $summary = if ($commands.Contains($_)) { $commands[$_] } else { $_ }
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $summary)
    }
}
`;
var optionsOf2 = ({ name, options: options2 }) => `        ${quoted3(name)} = ${list(options2.flatMap((option) => option.names))}`;
var valuesOf = ({ name, options: options2 }) => options2.flatMap(
  ({ names, value }) => value === void 0 ? [] : names.map((option) => `        ${quoted3(`${name} ${option}`)} = ${list(words2(value))}`)
);
function words2(offer2) {
  if (offer2 === "settings")
    return ruleNames().flatMap((rule) => severities.map((severity) => `${rule}=${severity}`));
  return typeof offer2 === "string" ? [] : offer2;
}
var list = (items) => `@(${items.map(quoted3).join(", ")})`;
var quoted3 = (text) => `'${text.replaceAll("'", "''")}'`;
var zsh = (commands2) => `#compdef runbook-lint
_runbook-lint_settings() {
  if compset -P '*='; then
    compadd -- ${severities.join(" ")}
  else
    compadd -S '=' -q -- ${ruleNames().join(" ")}
  fi
}

_runbook-lint_first() {
  local -a commands=(
${commands2.flatMap(({ name, summary }) => name ? [`    ${quoted4(`${name}:${summary}`)}`] : []).join("\n")}
  )
  _describe -t commands command commands
  _files
}

_runbook-lint() {
  local command= word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case $word in
      (${commands2.flatMap(({ name }) => name || []).join("|")}) command=$word; break ;;
    esac
  done
  case $command in
${commands2.map(commandCase2).join("\n")}
  esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _runbook-lint "$@"
else
  compdef _runbook-lint runbook-lint
fi
`;
function commandCase2({ name, options: options2, operands }) {
  const places = name === "" ? ["1: :_runbook-lint_first"] : [`1: :(${name})`];
  const specs = [...options2.flatMap(specsOf), ...places.map(quoted4), quoted4(`*: :${action(operands)}`)];
  return `    (${name || "''"}) _arguments -s -S \\
      ${specs.join(" \\\n      ")} ;;`;
}
function specsOf({ names, summary, repeated, value }) {
  const others = repeated ? "*" : `(${names.join(" ")})`;
  const taken = value === void 0 ? "" : `:value:${action(value)}`;
  return names.map(
    (name) => quoted4(
      `${others}${name}${value === void 0 ? "" : name.startsWith("--") ? "=" : "+"}[${bracketed(summary)}]${taken}`
    )
  );
}
function action(offer2) {
  if (offer2 === "files") return "_files";
  if (offer2 === "settings") return "_runbook-lint_settings";
  return offer2 === "anything" || offer2.length === 0 ? " " : `(${offer2.join(" ")})`;
}
var bracketed = (text) => text.replace(/[[\]\\]/g, "\\$&");
var quoted4 = (text) => `'${text.replaceAll("'", "'\\''")}'`;
var scripts = new Map(
  Object.entries({ bash, zsh, fish, powershell })
);
var shells = [...scripts.keys()];
var completionCommand = (commands2) => {
  const command = {
    name: "completion",
    operands: shells.join("|"),
    operandChoices: shells,
    summary: "Print a script that lets a shell complete commands, options and rule names",
    options: ["help"],
    examples: [
      ['eval "$(runbook-lint completion bash)"', "in ~/.bashrc"],
      ["runbook-lint completion zsh > ~/.zfunc/_runbook-lint", "a folder of $fpath"],
      ["runbook-lint completion fish | source", "in ~/.config/fish/config.fish"],
      ["runbook-lint completion powershell | Out-String | Invoke-Expression", "in $PROFILE"]
    ],
    run: ([shell, ...rest]) => {
      if (shell === void 0 || rest.length > 0)
        throw (0, __parts.import_cli_arguments.unexpected)("words", `one shell, as \`${(0, __parts.import_cli_arguments.helpFor)(command)}\` shows`);
      const script = scripts.get(shell);
      if (script) return { text: script(offered(commands2())), code: 0 };
      throw (0, __parts.import_cli_arguments.unexpected)(`shell \`${shell}\``, (0, __parts.import_cli_arguments.oneOf)(shells));
    }
  };
  return command;
};
var explainCommand = {
  name: "explain",
  operands: "RULE...",
  get operandChoices() {
    return __parts.import_rules.rules.map((rule) => rule.name);
  },
  summary: "Show what a rule finds, why it matters and how to mend it",
  description: "A terminal shows the page laid out; elsewhere it is the Markdown that the package has in `rules/`.",
  options: ["color", "no-color", "help"],
  examples: [
    ["runbook-lint explain shared-file", "the page of one rule"],
    ["runbook-lint explain shared-file stale-read | less", "of two, as Markdown"]
  ],
  run: async (names, values, environment2) => {
    if (names.length === 0) throw (0, __parts.import_cli_arguments.unexpected)("`explain` without a rule", `\`${(0, __parts.import_cli_arguments.helpFor)(explainCommand)}\``);
    return { text: await laidOut(names.map(pageFor), values, environment2), code: 0 };
  }
};
async function laidOut(pages, values, environment2) {
  const colors = (0, __parts.import_cli_lint.wantsColors)(values, environment2);
  if (!environment2.terminal && !colors) return pages.join("\n");
  const { renderPage } = await Promise.resolve().then(() => require("./cli-page.cjs"));
  const options2 = { colors, width: (0, __parts.import_cli_lint.widthOf)(environment2), linkOf: (0, __parts.import_cli_lint.hyperlinks)(colors, environment2) };
  return pages.map((page) => renderPage(page, options2)).join("\n");
}
function pageFor(name) {
  const page = (0, __parts.import_index.pageOf)(name);
  if (page !== void 0) return page;
  const names = __parts.import_rules.rules.map((rule) => rule.name);
  const meant = (0, __parts.import_model.nearest)(name, names);
  const expected = meant === void 0 ? "one that `runbook-lint rules` lists" : `\`${meant}\``;
  throw (0, __parts.import_cli_arguments.unexpected)(`rule name \`${name}\``, expected);
}
var gateCommand = {
  name: "gate",
  operands: "HOST",
  get operandChoices() {
    return __parts.import_gate.hostNames;
  },
  summary: "Answer a host that is about to dispatch an agent: may this step of a plan start now?",
  description: `A hook: it reads the host's event on standard input, and answers as the host wants it. A step that must wait
is refused, with the reason and what may start instead; what is about no step of a plan goes through. Exit codes are the
host's. \`runbook-lint init gate HOST\` writes the configuration that calls it.`,
  options: ["fail-closed", "trust-config", "help"],
  examples: [
    ["runbook-lint gate claude-code", "as a hook of Claude Code"],
    ["runbook-lint gate generic < event.json", "for orchestrators without hooks: exit code 1 refuses"]
  ],
  run
};
async function run([host, ...more], values, environment2) {
  if (host === void 0 || more.length > 0)
    throw (0, __parts.import_cli_arguments.unexpected)(
      host === void 0 ? "`gate` without a host" : `\`${more[0]}\` behind the host`,
      host === void 0 ? (0, __parts.import_cli_arguments.oneOf)(__parts.import_gate.hostNames) : "nothing"
    );
  if (!__parts.import_gate.hostNames.includes(host)) {
    const meant = (0, __parts.import_model.nearest)(host, __parts.import_gate.hostNames);
    throw (0, __parts.import_cli_arguments.unexpected)(`host \`${host}\``, meant === void 0 ? (0, __parts.import_cli_arguments.oneOf)(__parts.import_gate.hostNames) : `\`${meant}\``);
  }
  const { text, aside, code } = await (0, __parts.import_gate.gate)(
    host,
    await inputOf(environment2),
    values["fail-closed"] === true,
    values["trust-config"] || void 0
  );
  return { text, aside, code };
}
var patience = 5e3;
async function inputOf({ input }) {
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(() => done(""), patience);
  });
  try {
    return await Promise.race([input?.() ?? "", late]);
  } finally {
    clearTimeout(timer);
  }
}
var scheduleCommand = {
  name: "schedule",
  operands: "[PATH...]",
  summary: "Show in which order to dispatch the steps of plans, what may run together, and why not more",
  description: `Steps of one wave may run at the same time. A plan whose order can't be known, since steps wait for each
other in a circle or for ids that nothing has, gets the findings that say so, no schedule, and exit code 1.`,
  options: [
    "format",
    "max-parallel",
    "isolation",
    "assume-parallel",
    "no-repository",
    "checkpoint",
    "from",
    "done",
    "dialect",
    ...__parts.import_cli_lint.fileOptions,
    "config",
    "no-config",
    "trust-config",
    "color",
    "no-color",
    "help"
  ],
  formats: ["text", "json", "markdown"],
  examples: [
    ["runbook-lint schedule plans/login", "what may run together, and what keeps the rest apart"],
    [
      "runbook-lint schedule plans/login --max-parallel 3 --isolation worktree",
      "three agents, a tree for each"
    ],
    ["runbook-lint schedule plans/login --done marked", "the rest of a plan that ticks off what is done"],
    ["runbook-lint schedule plans/ --format json", "for orchestrators, as in schema/schedule.schema.json"]
  ],
  run: run2
};
async function run2(operands, values, environment2) {
  const scheduled = await (0, __parts.import_index.schedule)({
    ...await (0, __parts.import_cli_lint.readingOf)(operands, values, environment2),
    maxParallel: countIn(values["max-parallel"]),
    checkpoint: policyIn(values.checkpoint),
    from: values.from,
    done: values.done?.flatMap((ids) => ids.split(",")).map((id) => id.trim())
  });
  const { text, aside = "" } = show(scheduled, values, environment2);
  const code = scheduled.diagnostics.length > 0 ? 1 : 0;
  return { text, aside: aside + (0, __parts.import_cli_lint.skippedOf)(scheduled.skipped), code };
}
function show(scheduled, values, environment2) {
  const { scheduling } = scheduled;
  if (values.format?.at(-1) === "json") return { text: `${JSON.stringify(scheduling, void 0, 2)}
` };
  if (scheduled.plans.length === 0) return { text: `${(0, __parts.import_report.noPlansText)(scheduled)}
` };
  const proven = values.done?.some((ids) => ids.split(",").includes("proven")) ?? false;
  const options2 = { colors: (0, __parts.import_cli_lint.wantsColors)(values, environment2), width: (0, __parts.import_cli_lint.widthOf)(environment2), proven };
  const told = values.format?.at(-1) === "markdown" ? (0, __parts.import_report.scheduleMarkdown)(scheduling, proven) : (0, __parts.import_report.scheduleText)(scheduling, options2);
  if (scheduled.diagnostics.length === 0) return { text: told };
  const findings = findingsOf(scheduled, environment2, values);
  return values.format?.at(-1) === "markdown" ? { text: told, aside: findings } : { text: findings + told };
}
function findingsOf(scheduled, environment2, { format: _, ...values }) {
  const unsafe = new Set(scheduled.scheduling.unsafe.map(({ path }) => path));
  const plans = scheduled.plans.filter(({ path }) => unsafe.has(path));
  const result = { ...scheduled, plans, failures: [], suppressed: [] };
  return (0, __parts.import_cli_lint.print)(result, { standard: void 0, files: [] }, values, environment2).text;
}
function countIn(given) {
  if (given === void 0 || /^[1-9]\d*$/.test(given)) return given === void 0 ? void 0 : Number(given);
  throw (0, __parts.import_cli_arguments.unexpected)(`\`${given}\` for \`--max-parallel\``, "a number of at least 1");
}
var policies = ["every-cycle", "every-phase", "natural"];
function policyIn(given) {
  const every = /^every:\s*([1-9]\d*)$/.exec(given ?? "")?.[1];
  if (every !== void 0) return { every: Number(every) };
  const known = policies.find((policy) => policy === given);
  if (known || given === void 0) return known;
  throw (0, __parts.import_cli_arguments.unexpected)(`\`${given}\` for \`--checkpoint\``, `${(0, __parts.import_cli_arguments.oneOf)(policies)}, every:N`);
}
var graphCommand = {
  name: "graph",
  operands: "[PATH]",
  summary: "Draw in which order the steps of a plan run, by waves and phases, and what that order rests on",
  description: `The graph has the edges of the schedule: what follows from others is left out. Edges that were found and not
declared are dashed. A plan that has no schedule has no graph either.`,
  options: [
    "format",
    "isolation",
    "assume-parallel",
    "no-repository",
    "collapse",
    "focus",
    "depth",
    "dialect",
    ...__parts.import_cli_lint.fileOptions,
    "config",
    "no-config",
    "trust-config",
    "color",
    "no-color",
    "help"
  ],
  get formats() {
    return __parts.import_graph.graphFormats;
  },
  examples: [
    ["runbook-lint graph plans/login > order.mmd", "a Mermaid flow chart, as GitHub draws it"],
    ["runbook-lint graph plans/login --format svg > order.svg", "a picture"],
    [
      "runbook-lint graph plans/login --focus 2.3 --depth 1",
      "one step, what it waits for and what waits for it"
    ],
    ["runbook-lint graph plans/login --format dot | dot -Tpdf > order.pdf", "by Graphviz"]
  ],
  run: run3
};
async function run3(operands, values, environment2) {
  const choice = {
    collapse: values.collapse,
    focus: values.focus,
    depth: depthIn(values.depth)
  };
  const scheduled = await (0, __parts.import_index.schedule)(await (0, __parts.import_cli_lint.readingOf)(operands, values, environment2));
  const aside = (0, __parts.import_cli_lint.skippedOf)(scheduled.skipped);
  const plan = onePlan(scheduled);
  const own = scheduled.scheduling.plans[0];
  if (!own) return { text: "", aside: findingsOf(scheduled, environment2, values) + aside, code: 1 };
  const text = await (0, __parts.import_graph.graphText)(
    (0, __parts.import_graph.graphOf)(plan, own, choice),
    values.format?.at(-1) ?? "mermaid"
  );
  return { text, aside, code: 0 };
}
function onePlan(reading) {
  const [plan, second] = reading.plans;
  if (!plan) throw (0, __parts.import_index.lackOfPlan)(reading);
  if (!second) return plan;
  const found = `${reading.plans.length} plans, the first being \`${plan.path}\``;
  throw (0, __parts.import_cli_arguments.unexpected)(found, "the path of one plan");
}
function depthIn(given) {
  if (given === void 0) return void 0;
  if (/^\d+$/.test(given)) return Number(given);
  throw (0, __parts.import_cli_arguments.unexpected)(`\`${given}\` for \`--depth\``, "a number of at least 0");
}
var helpCommand = (commands2) => ({
  name: "help",
  operands: "[COMMAND]",
  operandChoices: __parts.import_cli_command.commandNames,
  summary: "Show help, of a command if one is named",
  options: ["help"],
  examples: [["runbook-lint help inspect", "the same as runbook-lint inspect --help"]],
  run: ([name = ""]) => {
    const command = commands2().find((each) => each.name === name);
    if (command) return { text: (0, __parts.import_cli_help.helpOf)(command, commands2()), code: 0 };
    const meant = (0, __parts.import_model.nearest)(name, __parts.import_cli_command.commandNames);
    throw (0, __parts.import_cli_arguments.unexpected)(`command \`${name}\``, meant === void 0 ? (0, __parts.import_cli_arguments.oneOf)(__parts.import_cli_command.commandNames) : `\`${meant}\``);
  }
});
var words3 = {
  config: "a configuration",
  "pre-commit": "a pre-commit hook",
  workflow: "a GitHub workflow",
  tasks: "VS Code tasks"
};
async function questionsOf(ask, fileOf2, lacksSource) {
  const parts = [];
  let [preset, isolation] = ["recommended", "shared"];
  let source;
  for (const part of __parts.import_scaffold.projectParts) {
    const { path, exists } = fileOf2(part);
    const doing = exists ? `Show what ${path} needs for ${words3[part]}?` : `Write ${words3[part]}, ${path}?`;
    if (await choose(ask, doing, ["yes", "no"]) === "no") continue;
    parts.push(part);
    if (source === void 0 && lacksSource(part))
      source = (await ask("  From which git repository do others get runbook-lint? (empty: leave it out) ")).trim();
    if (part !== "config" || exists) continue;
    preset = await choose(ask, "  Which rules?", ["recommended", "strict"]);
    isolation = await choose(ask, "  Do agents work in one tree, or each in its own?", [
      "shared",
      "worktree"
    ]);
  }
  return { parts, preset, isolation, source: source || void 0 };
}
async function choose(ask, question, choices) {
  for (; ; ) {
    const answer = (await ask(`${question} [${choices.join("/")}] `)).trim().toLowerCase();
    if (answer === "") return choices[0];
    const meant = choices.find((choice) => choice.startsWith(answer));
    if (meant !== void 0) return meant;
  }
}
var initCommand = {
  name: "init",
  operands: "[PART...]",
  get operandChoices() {
    return [...__parts.import_scaffold.projectParts, "gate"];
  },
  summary: "Set a project up: configuration, pre-commit hook, GitHub workflow, VS Code tasks",
  description: `Asks what is wanted, unless parts are named or \`--yes\` takes them all. Nothing is overwritten:
where a file is there, what to add to it is shown. What is written starts this installation, and asks no registry: hook and workflow are left out where it is not known from where others get it. \`init gate [HOST]\` writes the hook that asks before an agent is
dispatched into the configuration of a host (claude-code, cursor, codex, copilot, vscode, opencode, kiro), beside what stands there.`,
  options: ["yes", "source", "dry-run", "help"],
  examples: [
    ["runbook-lint init", "asks"],
    ["runbook-lint init --yes", "all four, as is usual"],
    ["runbook-lint init --dry-run config workflow", "shows two of them, and writes nothing"],
    [
      "runbook-lint init --source https://git.example.org/tools/runbook-lint pre-commit",
      "the hook, from there"
    ],
    ["runbook-lint init gate claude-code", "the hook of Claude Code"]
  ],
  run: run4
};
async function run4(operands, values, environment2) {
  const top = topOf(environment2.cwd);
  if (operands[0] === "gate")
    return (await Promise.resolve().then(() => require("./cli-init-gate.cjs"))).initGate(
      operands.slice(1),
      top,
      environment2,
      values["dry-run"] === true
    );
  const named = operands.map(partOf);
  const { cwd } = environment2;
  const configuration = (0, __parts.import_index.configurationOf)((0, __parts.import_node_path2.join)(top, "plan.md"), { cwd }).files[0];
  const asks = named.length === 0 && !values.yes && !values["dry-run"];
  const answers = asks ? await answersOf(environment2, top) : { parts: named.length > 0 ? named : __parts.import_scaffold.projectParts, ...usual };
  const installation = installationFor(top, environment2, values.source ?? answers.source);
  const files = (0, __parts.import_scaffold.projectFiles)({ ...answers, ...installation });
  const chosen = files.filter(({ part }) => answers.parts.includes(part));
  const dry = values["dry-run"] === true;
  const isLacking = ({ part }) => needsSource(part) && installation.source === void 0;
  const lacking = chosen.filter(isLacking);
  if (lacking.length === chosen.length && lacking.length > 0) throw (0, __parts.import_cli_arguments.unexpected)(...lackOf(installation));
  const told = chosen.map((file) => {
    if (isLacking(file)) return "";
    return file.part === "config" && configuration !== void 0 ? `kept ${(0, __parts.import_report.visible)(configuration)}, which configures this project
` : place(file, top, cwd, dry);
  });
  const next2 = dry ? "" : await nextOf(cwd);
  const text = told.join("") + next2;
  return lacking.length === 0 ? { text, code: 0 } : { text, aside: asideFor(lacking, installation), code: 1 };
}
var needsSource = (part) => part === "pre-commit" || part === "workflow";
var installationFor = (top, { program, variables }, asked) => (0, __parts.import_index.installationAt)({ top, program, path: variables.PATH, asked });
var lackOf = ({ lack }) => [
  `installation of runbook-lint (${lack})`,
  "one that others have, too: install it into the project, from a tarball in it or a git repository, or name one with `--source URL`"
];
function asideFor(lacking, installation) {
  const paths = lacking.map(({ path }) => path).join(" and ");
  return `left out ${paths}: ${(0, __parts.import_cli_arguments.unexpected)(...lackOf(installation)).message}
`;
}
var usual = { preset: "recommended", isolation: "shared", source: void 0 };
async function answersOf(environment2, top) {
  const questions = await environment2.questions?.();
  if (!questions)
    throw (0, __parts.import_cli_arguments.unexpected)("`init` where nobody can be asked", `\`--yes\`, or parts: ${__parts.import_scaffold.projectParts.join(", ")}`);
  try {
    const { source } = installationFor(top, environment2);
    return await questionsOf(
      questions.ask,
      (part) => fileOf(part, top),
      (part) => needsSource(part) && source === void 0
    );
  } finally {
    questions.close();
  }
}
function partOf(word) {
  const part = __parts.import_scaffold.projectParts.find((each) => each === word);
  if (part) return part;
  const known = [...__parts.import_scaffold.projectParts, "gate"];
  const meant = (0, __parts.import_model.nearest)(word, known);
  throw (0, __parts.import_cli_arguments.unexpected)(`part \`${word}\``, meant === void 0 ? (0, __parts.import_cli_arguments.oneOf)(known) : `\`${meant}\``);
}
function topOf(folder) {
  for (let at = folder; ; at = (0, __parts.import_node_path2.dirname)(at)) {
    if ((0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path2.join)(at, ".git"))) return at;
    if ((0, __parts.import_node_path2.dirname)(at) === at) return folder;
  }
}
var fileOf = (part, top) => {
  const { path } = (0, __parts.import_scaffold.projectFiles)({ ...usual, command: [], schema: void 0 }).find(
    (file) => file.part === part
  );
  return { path, exists: (0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path2.join)(top, path)) };
};
function place({ path, text, addition }, top, cwd, dry) {
  const target = (0, __parts.import_node_path2.join)(top, path);
  const shown = (0, __parts.import_report.visible)((0, __parts.import_node_path2.relative)(cwd, target).replaceAll("\\", "/"));
  if ((0, __parts.import_node_fs.existsSync)(target)) {
    if ((0, __parts.import_node_fs.readFileSync)(target, "utf8").includes("runbook-lint"))
      return `kept ${shown}, which speaks of runbook-lint
`;
    return addition ? `kept ${shown}; add ${addition.where}:

${addition.text}
` : `kept ${shown}
`;
  }
  if (dry) return `would write ${shown}:

${text.replace(/^(?=.)/gm, "    ")}
`;
  write(target, top, text, shown);
  return `wrote ${shown}
`;
}
function write(target, top, text, shown) {
  try {
    (0, __parts.import_node_fs.mkdirSync)((0, __parts.import_node_path2.dirname)(target), { recursive: true });
    const [folder, project] = [__parts.import_node_fs.realpathSync.native((0, __parts.import_node_path2.dirname)(target)), __parts.import_node_fs.realpathSync.native(top)];
    if (folder !== project && !folder.startsWith(project.endsWith(__parts.import_node_path2.sep) ? project : project + __parts.import_node_path2.sep))
      throw (0, __parts.import_cli_arguments.unexpected)(`link on the way to \`${shown}\``, "a folder of the project");
    (0, __parts.import_node_fs.writeFileSync)(target, text, { flag: "wx" });
  } catch (error) {
    const { code } = error;
    if (error instanceof __parts.import_model.UsageError || code === void 0) throw error;
    throw (0, __parts.import_cli_arguments.unexpected)(`${code} on writing \`${shown}\``, "a folder that can be written");
  }
}
async function nextOf(cwd) {
  const { plans, notPlans = [] } = await (0, __parts.import_index.read)({ cwd });
  if (notPlans.length > 0)
    return `
${(0, __parts.import_report.notPlansText)(notPlans)}.
\`runbook-lint --show-files\` lists all files, and \`--dialect generic FILE\` reads one as a plan all the same.
`;
  if (plans.length === 0)
    return "\nThere is no plan yet: `runbook-lint new tdd plans/NAME` writes a first one.\n";
  const count = plans.length === 1 ? "1 plan" : `${plans.length} plans`;
  return `
${count} found. \`runbook-lint\` checks ${plans.length === 1 ? "it" : "them"}; \`runbook-lint --baseline-write\` leaves what is found today for later.
`;
}
var inspectCommand = {
  name: "inspect",
  operands: "[PATH...]",
  summary: "Show what was understood of plans: modes, order, effects, collisions, missing dependencies",
  description: "Every effect is shown with the line that says so, so that either the plan or its reading can be put right.",
  options: [
    "format",
    "isolation",
    "assume-parallel",
    "no-repository",
    "dialect",
    ...__parts.import_cli_lint.fileOptions,
    "config",
    "no-config",
    "trust-config",
    "color",
    "no-color",
    "help"
  ],
  formats: ["text", "json", "plan"],
  examples: [
    ["runbook-lint inspect plans/login", "read why two steps are held to collide"],
    ["runbook-lint inspect plans/ --format json", "the same for programs, as in schema/inspect.schema.json"],
    [
      "runbook-lint inspect plans/ --format plan",
      "the plans without Markdown, as in schema/json-plan.schema.json"
    ]
  ],
  run: async (operands, values, environment2) => {
    const reading = await (0, __parts.import_cli_lint.readingOf)(operands, values, environment2);
    if (values.format?.at(-1) === "plan")
      return { text: `${JSON.stringify(await (0, __parts.import_index.planDocument)(reading), void 0, 2)}
`, code: 0 };
    const inspection = await (0, __parts.import_index.inspect)(reading);
    if (values.format?.at(-1) === "json")
      return { text: `${JSON.stringify(inspection, void 0, 2)}
`, code: 0 };
    if (inspection.plans.length === 0) return { text: await (0, __parts.import_cli_lint.noPlansIn)(reading), code: 0 };
    return { text: (0, __parts.import_report.inspectionText)(inspection, { colors: (0, __parts.import_cli_lint.wantsColors)(values, environment2) }), code: 0 };
  }
};
var lspCommand = {
  name: "lsp",
  operands: "",
  summary: "Serve an editor: findings, fixes and what is known of steps, while a plan is written",
  description: `A language server (LSP 3.17) on standard input and output, which an editor starts. It checks what the editor
holds, as \`runbook-lint .\` would in each of its folders, and ends with the editor.`,
  options: ["stdio", "clientProcessId", "help"],
  examples: [
    ["runbook-lint lsp --stdio", "as the command of a language server in the settings of an editor"]
  ],
  run: run5
};
async function run5([operand], _values, { serve }) {
  if (operand !== void 0)
    throw (0, __parts.import_cli_arguments.unexpected)(`\`${operand}\` behind \`lsp\``, "nothing: an editor says what it holds");
  if (!serve) throw (0, __parts.import_cli_arguments.unexpected)("`lsp` without a process", "to be started by an editor");
  return await serve();
}
var manCommand = (commands2) => ({
  name: "man",
  operands: "",
  operandChoices: [],
  summary: "Print the manual page",
  description: "Packages install the same page, as man/runbook-lint.1.",
  options: ["help"],
  examples: [["runbook-lint man | man -l -", "read it where npm has not put it on man's path"]],
  run: () => ({ text: manualOf(commands2()), code: 0 })
});
function manualOf(commands2) {
  const [main, ...others] = [...commands2].sort((a, b) => Number(b.name === "") - Number(a.name === ""));
  const parts = [
    `.TH RUNBOOK\\-LINT 1 "" "runbook\\-lint ${plain(__parts.import_index.version)}"`,
    head("Name"),
    `runbook\\-lint \\- static analysis of the plans that AI agents execute`,
    head("Synopsis"),
    `.B runbook\\-lint
[OPTIONS] ${plain(main.operands)}
.br
.B runbook\\-lint
COMMAND ...`,
    head("Description"),
    paragraphs(main),
    head("Options"),
    ...(0, __parts.import_cli_help.groupsOf)(main).flatMap(([title, names]) => [
      `.SS ${plain(title)}`,
      ...names.map((name) => optionEntry(name, main))
    ]),
    ...others.flatMap(commandSection),
    head("Exit status"),
    ...__parts.import_cli_help.exitCodes.map(([code, words4]) => entry(`.B ${code}`, words4)),
    head("Environment"),
    ...environment.map(([name, words4]) => entry(`.B ${plain(name)}`, words4)),
    head("Examples"),
    ...commands2.flatMap(({ examples }) => examples.map(([line, words4]) => entry(`.B ${plain(line)}`, words4)))
  ];
  return `${parts.join("\n")}
`;
}
var environment = [
  ["NO_COLOR", "No colours, unless --color always asks for them."],
  ["FORCE_COLOR", "Colours although nobody looks; 0: none although somebody does."],
  ["FORCE_HYPERLINK", "Names of rules as links to their pages; 0: never."],
  ["TERM", "dumb: neither colours nor the line that shows how far a long run is."],
  ["CI", "No such line, and no links."],
  ["GITHUB_ACTIONS", "true: annotations beside what people read, where no format is named."],
  ["GITHUB_STEP_SUMMARY", "The file to which findings are added as a table."],
  [
    "GITHUB_WORKSPACE, CI_PROJECT_DIR, BUILD_SOURCESDIRECTORY",
    "The folder from which paths of annotations start."
  ],
  ["XDG_CACHE_HOME", "Where the compiled program is kept between runs, below runbook-lint/."],
  ["NODE_DISABLE_COMPILE_CACHE", "Nothing is kept."]
];
var head = (title) => `.SH ${title.toUpperCase()}`;
var paragraphs = ({ summary, description }) => [`${summary}.`, ...description === void 0 ? [] : [description]].map(plain).join("\n.PP\n");
function commandSection(command) {
  const { name, operands, options: options2 } = command;
  return [
    `.SH RUNBOOK\\-LINT ${plain(`${name.toUpperCase()} ${operands}`.trimEnd())}`,
    paragraphs(command),
    ...options2.filter((option) => option !== "help").map((option) => optionEntry(option, command))
  ];
}
function optionEntry(name, { formats }) {
  const { short, value, optional, summary, otherwise, ...option } = __parts.import_cli_options.options[name];
  const names = [
    ...short === void 0 ? [] : [`-${short}`],
    `--${name}${optional ? `[=${optional}]` : ""}`
  ];
  const choices = name === "format" ? formats : option.choices;
  const usual2 = name === "format" ? formats?.[0] : otherwise;
  const taken = value === void 0 ? "" : ` \\fI${plain(value)}\\fR`;
  const listed = choices ? `: ${choices.join(", ")}` : "";
  const unsaid = usual2 === void 0 ? "" : `. Otherwise ${usual2}`;
  return entry(
    `${names.map((each) => `\\fB${plain(each)}\\fR`).join(", ")}${taken}`,
    `${summary}${listed}${unsaid}.`
  );
}
var entry = (tag, words4) => `.TP
${tag}
${plain(words4)}`;
var plain = (text) => text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^(?=[.'])/gm, "\\&");
var newCommand = {
  name: "new",
  operands: `${__parts.import_scaffold.scaffoldKinds.join("|")} FOLDER`,
  operandChoices: __parts.import_scaffold.scaffoldKinds,
  summary: "Write the skeleton of a plan that is clean under the strict preset",
  description: "`tdd` and `general` write a runbook with its orchestrator plan, `orchestrator` the latter alone. Nothing is overwritten.",
  options: ["help"],
  examples: [
    ["runbook-lint new tdd plans/login", "a runbook of red/green cycles, and its orchestrator plan"],
    ["runbook-lint new orchestrator plans/login", "an orchestrator plan for a runbook that is there"]
  ],
  run: ([kind, folder, ...rest], _values, environment2) => {
    if (folder === void 0 || rest.length > 0) throw (0, __parts.import_cli_arguments.unexpected)("words", "a kind of plan and one folder");
    return write2(kindOf(kind), folder, environment2);
  }
};
function kindOf(word) {
  const known = __parts.import_scaffold.scaffoldKinds.find((kind) => kind === word);
  if (known) return known;
  const meant = (0, __parts.import_model.nearest)(word ?? "", __parts.import_scaffold.scaffoldKinds);
  throw (0, __parts.import_cli_arguments.unexpected)(`kind of plan \`${word}\``, meant === void 0 ? (0, __parts.import_cli_arguments.oneOf)(__parts.import_scaffold.scaffoldKinds) : `\`${meant}\``);
}
function write2(kind, folder, { cwd }) {
  const place2 = (0, __parts.import_node_path3.resolve)(cwd, folder);
  const files = (0, __parts.import_scaffold.scaffold)(kind, (0, __parts.import_node_path3.basename)(place2), isStrict(kind, place2));
  for (const { name } of files)
    if ((0, __parts.import_node_fs2.existsSync)((0, __parts.import_node_path3.join)(place2, name))) throw (0, __parts.import_cli_arguments.unexpected)(`file \`${folder}/${name}\``, "a folder without one");
  (0, __parts.import_node_fs2.mkdirSync)(place2, { recursive: true });
  for (const { name, text } of files) (0, __parts.import_node_fs2.writeFileSync)((0, __parts.import_node_path3.join)(place2, name), text, { flag: "wx" });
  const shown = folder.replace(/\/+$/, "");
  const written = files.map(({ name }) => `wrote ${(0, __parts.import_report.visible)(`${shown}/${name}`)}
`).join("");
  return { text: kind === "orchestrator" ? written + runbookFor(place2, shown) : written, code: 0 };
}
function runbookFor(place2, shown) {
  const runbook = `\`${(0, __parts.import_report.visible)(`${shown}/runbook.md`)}\``;
  return (0, __parts.import_node_fs2.existsSync)((0, __parts.import_node_path3.join)(place2, "runbook.md")) ? `it belongs to ${runbook}, and is read with it
` : `it is read once its runbook lies beside it: ${runbook}
`;
}
function isStrict(kind, place2) {
  const runbook = (0, __parts.import_node_path3.join)(place2, "runbook.md");
  if (kind !== "orchestrator" || !(0, __parts.import_node_fs2.existsSync)(runbook)) return kind !== "general";
  return /^type:\s*["']?tdd\b/im.test((0, __parts.import_node_fs2.readFileSync)(runbook, "utf8"));
}
var progressOptions = [
  "json",
  "done",
  "running",
  "max",
  "isolation",
  "no-repository",
  "dialect",
  "config",
  "no-config",
  "trust-config"
];
var nextCommand = {
  name: "next",
  operands: "[PATH...]",
  summary: "Show which steps of a plan may start now, and what the others wait for",
  description: `A step may start once all that the plan puts before it is done, and nothing in flight collides with it.
Exit code 1: the order of a plan can't be known, since steps wait for each other in a circle or for ids that nothing has.`,
  options: [...progressOptions, "color", "no-color", "help"],
  examples: [
    ["runbook-lint next plans/login", "what may start, by what is done as the repository shows it"],
    [
      "runbook-lint next plans/login --running 1.2,1.5 --max 3",
      "beside two steps in flight, at most three in all"
    ],
    ["runbook-lint next plans/login --json", "for orchestrators"]
  ],
  run: runNext
};
async function runNext(operands, values, environment2) {
  const reading = await (0, __parts.import_cli_lint.readingOf)(operands, values, environment2);
  const found = await (0, __parts.import_index.next)({ ...reading, ...progressIn(values) });
  const { plans, unsafe } = found;
  const aside = (0, __parts.import_cli_lint.skippedOf)(found.skipped) + unsafe.map(unsafeLine).join("");
  const code = unsafe.length > 0 ? 1 : 0;
  if (values.json)
    return { text: `${JSON.stringify({ version: 1, plans, unsafe }, void 0, 2)}
`, aside, code };
  if (plans.length + unsafe.length === 0) return { text: await (0, __parts.import_cli_lint.noPlansIn)(reading), aside, code };
  return { text: (0, __parts.import_report.nextText)(plans, { colors: (0, __parts.import_cli_lint.wantsColors)(values, environment2) }), aside, code };
}
var unsafeLine = ({ path, findings }) => {
  const [first] = findings;
  const place2 = first ? `: ${first.path}:${first.line}: ${first.message}` : "";
  return `${(0, __parts.import_report.visible)(path)}: the order can't be known${(0, __parts.import_report.visible)(place2)}
`;
};
var mayStartCommand = {
  name: "may-start",
  operands: "STEP [PATH...]",
  summary: "Say by the exit code whether a step of a plan may start now",
  description: `Exit code 0: it may. Exit code 1: it waits, is in flight or is done; standard output says why, and what may
start instead. Exit code 2: there is no such step.`,
  options: [...progressOptions, "help"],
  examples: [
    ["runbook-lint may-start 1.3 plans/login", "may 1.3 start?"],
    ["runbook-lint may-start 1.3 plans/login --running 1.2", "and beside 1.2?"]
  ],
  run: runMayStart
};
async function runMayStart([id, ...operands], values, environment2) {
  if (id === void 0) throw (0, __parts.import_cli_arguments.unexpected)("`may-start` without a step", "the id of one");
  const answer = await (0, __parts.import_index.mayStart)(id, {
    ...await (0, __parts.import_cli_lint.readingOf)(operands, values, environment2),
    ...progressIn(values)
  });
  const code = answer.mayStart ? 0 : 1;
  if (values.json) return { text: `${JSON.stringify(answer, void 0, 2)}
`, code };
  return { text: answerText(answer), code };
}
function answerText({ id, mayStart: mayStart2, state, waitsFor, instead, path }) {
  const step = (0, __parts.import_report.visible)(id);
  if (mayStart2) return `${step} may start
`;
  if (state === "done") return `${step} is done
`;
  const head2 = state === "running" ? `${step} is in flight` : `${step} waits`;
  const waits = waitsFor.map((wait) => `  ${(0, __parts.import_report.waitWords)(wait, path)}
`).join("");
  const free = instead.length > 0 ? instead.map(__parts.import_report.visible).join(", ") : "nothing";
  return `${head2}
${waits}may start now: ${free}
`;
}
var progressIn = ({ done, running, max }) => ({
  done: listIn(done),
  running: listIn(running),
  max: countIn2(max)
});
var listIn = (given) => given?.flatMap((ids) => ids.split(",")).map((id) => id.trim());
function countIn2(given) {
  if (given === void 0) return void 0;
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw (0, __parts.import_cli_arguments.unexpected)(`\`${given}\` for \`--max\``, "a number of at least 1");
}
var rulesCommand = {
  name: "rules",
  operands: "",
  operandChoices: [],
  summary: "List the rules",
  options: ["format", "help"],
  formats: ["text", "json", "md"],
  examples: [
    ["runbook-lint rules", "every rule with its severity, its preset and one sentence"],
    ["runbook-lint rules --format md", "the same as a table in Markdown"]
  ],
  run: (_operands, { format }) => ({
    text: writers[format?.at(-1) ?? "text"](__parts.import_rules.rules),
    code: 0
  })
};
function asTable(rules2) {
  const widest = Math.max(...rules2.map((rule) => rule.name.length));
  return rules2.map(
    ({ name, severity, preset = "off", summary }) => [name.padEnd(widest), severity.padEnd(7), preset.padEnd(11), summary].join("  ")
  ).map((line) => `${line}
`).join("");
}
var asJson = (rules2) => `${JSON.stringify(
  rules2.map(({ name, severity, preset, summary }) => ({ name, severity, preset: preset ?? null, summary })),
  void 0,
  2
)}
`;
function asMarkdown(rules2) {
  const rows = rules2.map(({ name, severity, preset = "off", summary }) => [
    `\`${name}\``,
    severity,
    preset,
    summary
  ]);
  const all = [["rule", "severity", "preset", "finds"], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |
`;
  const [head2, ...others] = all;
  return [head2, widths.map((width) => "-".repeat(width)), ...others].map(line).join("");
}
var writers = { text: asTable, json: asJson, md: asMarkdown };
var namesOf = () => Object.keys(__parts.import_schema_schemas_generated.schemas);
var schemaCommand = {
  name: "schema",
  operands: "[NAME]",
  get operandChoices() {
    return namesOf();
  },
  summary: "Print a JSON Schema, or list them",
  description: "The same files are in the package, as `runbook-lint/schema/NAME.schema.json`.",
  options: ["help"],
  examples: [
    ["runbook-lint schema", "list them, with what each is for"],
    ["runbook-lint schema step > step.schema.json", "the schema of a step file's front matter"]
  ],
  run: ([name, ...rest]) => {
    if (rest.length > 0) throw (0, __parts.import_cli_arguments.unexpected)(`word \`${rest[0]}\``, "one name");
    const names = namesOf();
    if (name === void 0) return { text: table(), code: 0 };
    const known = names.find((each) => each === name.replace(/\.schema\.json$/, ""));
    if (known) return { text: `${JSON.stringify(__parts.import_schema_schemas_generated.schemas[known], void 0, 2)}
`, code: 0 };
    const meant = (0, __parts.import_model.nearest)(name, names);
    throw (0, __parts.import_cli_arguments.unexpected)(`schema \`${name}\``, meant === void 0 ? (0, __parts.import_cli_arguments.oneOf)(names) : `\`${meant}\``);
  }
};
function table() {
  const names = namesOf();
  const widest = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(widest)}  ${__parts.import_schema_schemas_generated.schemas[name].title ?? ""}
`).join("");
}
var readOptions = [
  "json",
  "dialect",
  "config",
  "no-config",
  "trust-config",
  "color",
  "no-color",
  "help"
];
var statusCommand = {
  name: "status",
  operands: "[PATH...]",
  summary: "Hold plans against their repository: which steps are done, and which are only said to be",
  description: `What is claimed (marks, reports, commits that they name) beside what is there (commits, files). Nothing of
the repository is run; commands that would prove a step are printed. Exit code 1: a step is claimed without evidence.`,
  options: readOptions,
  examples: [
    ["runbook-lint status plans/login", "how far it is"],
    ["runbook-lint status plans/login --json", "the same for programs"]
  ],
  run: async (operands, values, environment2) => {
    const reading = await (0, __parts.import_cli_lint.readingOf)(operands, values, environment2);
    const { statuses, skipped } = await (0, __parts.import_index.status)(reading);
    const isSound = statuses.every(({ steps }) => steps.every(({ verdict }) => verdict !== "phantom"));
    const end = { aside: (0, __parts.import_cli_lint.skippedOf)(skipped), code: isSound ? 0 : 1 };
    if (values.json)
      return { text: `${JSON.stringify({ version: 1, plans: statuses }, void 0, 2)}
`, ...end };
    if (statuses.length === 0) return { text: await (0, __parts.import_cli_lint.noPlansIn)(reading), ...end };
    return { text: (0, __parts.import_report.statusText)(statuses, { colors: (0, __parts.import_cli_lint.wantsColors)(values, environment2) }), ...end };
  }
};
var resumeCommand = {
  name: "resume",
  operands: "[PATH]",
  summary: "Show where to go on with a plan that is half done, what to undo first, and what each way costs",
  description: `The first step that is not done, claims that nothing shows, files and commits that are in the way, and four
ways to go on with their number of steps and checkpoints. Changes nothing.`,
  options: ["batch", ...readOptions],
  examples: [
    ["runbook-lint resume plans/login", "after a crash, or a halt"],
    ["runbook-lint resume plans/login --batch 3", "with a checkpoint after every three steps"]
  ],
  run: async (operands, values, environment2) => {
    const batch = values.batch;
    if (batch !== void 0 && !/^[1-9]\d*$/.test(batch))
      throw (0, __parts.import_cli_arguments.unexpected)(`\`${batch}\` for \`--batch\``, "a number of at least 1");
    const reading = await (0, __parts.import_cli_lint.readingOf)(operands, values, environment2);
    const found = await (0, __parts.import_index.resume)({ ...reading, batch: batch === void 0 ? void 0 : Number(batch) });
    if (values.json) return { text: `${JSON.stringify(found, void 0, 2)}
`, code: 0 };
    return { text: (0, __parts.import_report.resumeText)(found, { colors: (0, __parts.import_cli_lint.wantsColors)(values, environment2) }), code: 0 };
  }
};
var trustCommand = {
  name: "trust",
  operands: "[FOLDER]",
  summary: "Let configurations of a folder run code: modules, plugins, packages",
  description: `Without a folder, that of the repository around the current one. What was said is kept in a file of yours,
outside of every repository. It counts for all below the folder, but for repositories and worktrees inside of it.`,
  options: ["list", "remove", "help"],
  examples: [
    ["runbook-lint trust", "this repository, whose configuration you have read"],
    ["runbook-lint trust --remove ../theirs", "no longer"],
    ["runbook-lint trust --list", "all that is trusted"]
  ],
  run: run6
};
function run6([folder, ...more], values, environment2) {
  const file = (0, __parts.import_config.trustFile)(environment2.variables);
  const asked = folder ?? more[0];
  if (more.length > 0 || values.list && asked !== void 0)
    throw (0, __parts.import_cli_arguments.unexpected)(`\`${more[0] ?? asked}\``, values.list ? "no folder behind `--list`" : "one folder");
  if (values.list)
    return {
      text: (0, __parts.import_config.trustedFolders)(file).map((each) => `${(0, __parts.import_report.visible)(each)}
`).join(""),
      code: 0
    };
  const place2 = folder === void 0 ? topOf2(environment2.cwd) : (0, __parts.import_node_path4.resolve)(environment2.cwd, folder);
  if (!values.remove && !(0, __parts.import_node_fs3.statSync)(place2, { throwIfNoEntry: false })?.isDirectory())
    throw (0, __parts.import_cli_arguments.unexpected)(`\`${folder}\``, "a folder");
  const shown = (0, __parts.import_report.visible)((0, __parts.import_node_path4.relative)(environment2.cwd, place2) || ".");
  const changed = (0, __parts.import_config.changeTrust)(place2, !values.remove, file);
  if (values.remove)
    return { text: changed ? `no longer trusted: ${shown}
` : `was not trusted: ${shown}
`, code: 0 };
  const said = changed ? "trusted" : "was trusted already";
  return { text: `${said}: ${shown}; its configurations may run code
`, code: 0 };
}
function topOf2(folder) {
  for (let at = folder; ; at = (0, __parts.import_node_path4.dirname)(at)) {
    if ((0, __parts.import_node_fs3.existsSync)((0, __parts.import_node_path4.join)(at, ".git"))) return at;
    if ((0, __parts.import_node_path4.dirname)(at) === at) return folder;
  }
}
var commands = [
  __parts.import_cli_lint.lintCommand,
  inspectCommand,
  scheduleCommand,
  nextCommand,
  mayStartCommand,
  statusCommand,
  resumeCommand,
  gateCommand,
  lspCommand,
  graphCommand,
  explainCommand,
  rulesCommand,
  initCommand,
  trustCommand,
  cleanCommand,
  newCommand,
  schemaCommand,
  completionCommand(() => commands),
  manCommand(() => commands),
  helpCommand(() => commands)
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commands
});
