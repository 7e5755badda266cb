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
__late("import_dialects", () => require("./dialects.cjs"));
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
  options: () => options
});
module.exports = __toCommonJS(stdin_exports);
var ofFiles = {
  "stdin-filename": {
    type: "string",
    value: "PATH",
    completes: "files",
    summary: "Take the text of `-`, standard input, for that of this file, which need not exist"
  },
  staged: {
    type: "boolean",
    summary: "Only plan files that git has staged, as they are staged"
  },
  changed: {
    type: "boolean",
    summary: "Only plan files that differ from the main branch, in commits or in the work tree"
  },
  since: {
    type: "string",
    value: "REVISION",
    summary: "The same, but since the branch left this one"
  },
  "no-ignore": {
    type: "boolean",
    summary: "Read what ignore files and the configuration leave out, too"
  },
  "force-exclude": {
    type: "boolean",
    summary: "Leave out what they name even where it is named here, and say nothing of it"
  },
  "no-error-on-unmatched": {
    type: "boolean",
    summary: "Go on where a path or pattern matches nothing"
  },
  "max-file-size": {
    type: "string",
    value: "MB",
    otherwise: "10",
    summary: "Skip larger files"
  },
  "no-cache": { type: "boolean", summary: "Keep nothing for the next run, and use nothing that was kept" },
  "cache-dir": {
    type: "string",
    value: "FOLDER",
    completes: "files",
    otherwise: ".runbook-lint-cache beside the configuration",
    summary: "Where to keep what plans were read as"
  }
};
var ofFixes = {
  fix: {
    type: "boolean",
    optional: ["unsafe"],
    summary: "Write fixes into the files and show what is left; print the text of `-` as it is mended; =unsafe: also those that may change the meaning"
  },
  "fix-rule": {
    type: "string",
    multiple: true,
    value: "NAME",
    completes: "rules",
    summary: "The same, but only for what this rule finds; may be repeated"
  },
  "fix-dry-run": {
    type: "boolean",
    summary: "Show what would be left after the fixes, and write nothing"
  },
  diff: {
    type: "boolean",
    summary: "Show the fixes as a unified diff, and write nothing"
  },
  yes: { type: "boolean", short: "y", summary: "Ask nothing, and do what is usual" },
  source: {
    type: "string",
    value: "URL",
    otherwise: "what is known of this installation",
    summary: "The git repository from which others get runbook-lint; #REVISION may follow"
  },
  "dry-run": { type: "boolean", summary: "Show what would be written, and write nothing" }
};
var ofSchedules = {
  "max-parallel": {
    type: "string",
    value: "COUNT",
    otherwise: "what the plan says, or as many as there are",
    summary: "The most steps at the same time"
  },
  checkpoint: {
    type: "string",
    value: "POLICY",
    otherwise: "what the plan says, or natural",
    summary: "When to stop and verify: every-cycle, every-phase, every:N, natural"
  },
  from: {
    type: "string",
    value: "STEP",
    summary: "Leave out all that stands before this step in the document, as finished"
  },
  done: {
    type: "string",
    multiple: true,
    value: "ID,...",
    summary: "Leave out these steps or phases, as finished; `proven`: what is done by evidence, `marked`: what the plan marks as done"
  },
  running: {
    type: "string",
    multiple: true,
    value: "ID,...",
    summary: "The steps in flight"
  },
  max: {
    type: "string",
    value: "COUNT",
    otherwise: "what the plan says, or as many as there are",
    summary: "The most steps in flight at the same time"
  },
  batch: {
    type: "string",
    value: "COUNT",
    otherwise: "5",
    summary: "How many steps stand between two checkpoints of a batch"
  },
  json: { type: "boolean", summary: "Print JSON, for programs" },
  "fail-closed": {
    type: "boolean",
    summary: "Refuse a call that could not be checked, in place of letting it through"
  },
  collapse: {
    type: "string",
    value: "WHICH",
    choices: ["auto", "all", "none"],
    otherwise: "auto",
    summary: "Which phases to draw as one node each; auto: all, if there are more than 60 steps"
  },
  focus: {
    type: "string",
    value: "STEP",
    summary: "Draw only this step and what is near it"
  },
  depth: {
    type: "string",
    value: "COUNT",
    otherwise: "2",
    summary: "How many edges away from the focus is near"
  }
};
var ofServers = {
  stdio: { type: "boolean", summary: "Talk over standard input and output, which is done in any case" },
  clientProcessId: {
    type: "string",
    value: "NUMBER",
    summary: "End when this process, the editor, is gone"
  }
};
var options = {
  format: {
    type: "string",
    short: "f",
    multiple: true,
    value: "FORMAT",
    summary: "How to print what was found"
  },
  limit: {
    type: "string",
    value: "COUNT",
    otherwise: "50 in a terminal",
    summary: "How many problems `pretty` shows, the worst ones; 0: all"
  },
  "max-tokens": {
    type: "string",
    value: "COUNT",
    otherwise: "6000",
    summary: "About how many tokens `agent` may take"
  },
  rule: {
    type: "string",
    multiple: true,
    value: "NAME=SEVERITY",
    completes: "settings",
    summary: "Set a rule to off, info, warning or error; may be repeated"
  },
  preset: {
    type: "string",
    value: "PRESET",
    choices: __parts.import_index.presets,
    otherwise: "recommended",
    summary: "Which rules are on"
  },
  isolation: {
    type: "string",
    value: "KIND",
    choices: __parts.import_index.isolations,
    otherwise: "shared",
    summary: "Whether all agents work in one working tree or each in its own, where a plan does not say"
  },
  "assume-parallel": {
    type: "boolean",
    summary: "Judge as if all were started at once that no declared edge holds apart, whatever the format promises"
  },
  "no-repository": {
    type: "boolean",
    summary: "Look at nothing around the plan: neither its files nor its history"
  },
  ...ofSchedules,
  dialect: {
    type: "string",
    value: "NAME",
    get choices() {
      return __parts.import_dialects.dialectNames;
    },
    open: true,
    summary: "Read only plans of this format, which may be that of a plugin"
  },
  config: {
    type: "string",
    value: "FILE",
    summary: "Use this configuration, and look for no other; its globs start at the current folder"
  },
  "no-config": { type: "boolean", summary: "Look for no configuration" },
  "trust-config": {
    type: "boolean",
    summary: "Run the code of configurations: modules, plugins, packages; see the command `trust`"
  },
  "print-config": {
    type: "string",
    value: "FILE",
    summary: "Show what configurations make of this file's rules and settings, and check nothing"
  },
  "explain-config": {
    type: "string",
    value: "FILE",
    summary: "Show what decides on a rule for this file: --explain-config FILE RULE"
  },
  baseline: {
    type: "string",
    value: "FILE",
    otherwise: ".runbook-lint-baseline.json, here or above",
    summary: "Leave out the known findings that this file holds"
  },
  "no-baseline": { type: "boolean", summary: "Leave out nothing" },
  "baseline-write": {
    type: "boolean",
    summary: "Write what is found now into the baseline, so that only what is new is told from then on"
  },
  prune: { type: "boolean", summary: "Drop from the baseline what no longer occurs" },
  ...ofFiles,
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    choices: ["error", "warning", "info", "never"],
    otherwise: "warning",
    summary: "The least severity for which the exit code is 1"
  },
  "exit-zero": {
    type: "boolean",
    summary: "Exit with 0 whatever is found: the same as --fail-on never"
  },
  "max-warnings": {
    type: "string",
    value: "COUNT",
    otherwise: "0",
    summary: "Exit with 0 while there are no errors and no more warnings than this"
  },
  quiet: {
    type: "boolean",
    short: "q",
    summary: "Show errors only, and let only errors count for the exit code"
  },
  ...ofFixes,
  list: { type: "boolean", summary: "List what there is, and change nothing" },
  remove: { type: "boolean", summary: "Take back what was said before" },
  watch: {
    type: "boolean",
    short: "w",
    summary: "Check again whenever a plan or a configuration changes, until stopped"
  },
  ...ofServers,
  timing: {
    type: "boolean",
    summary: "Say on standard error where the time went, and which rules were the slowest"
  },
  stats: {
    type: "boolean",
    summary: "Show how much each rule found, and what of it can be fixed, in place of the findings"
  },
  "show-files": {
    type: "boolean",
    summary: "Show which file was read as what, and check nothing"
  },
  color: {
    type: "string",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    otherwise: "auto",
    summary: "Whether to colour; auto looks at the terminal, NO_COLOR and FORCE_COLOR"
  },
  "no-color": { type: "boolean", summary: "The same as --color never" },
  help: { type: "boolean", short: "h", summary: "Show this help" },
  version: { type: "boolean", short: "V", summary: "Show the version" }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  options
});
