import { dialectNames, isolations, presets } from "../index.ts";
import type { Option, ValueOf } from "./option.ts";
import { ofFiles } from "./options-of-files.ts";
import { ofFixes } from "./options-of-fixes.ts";
import { ofSchedules } from "./options-of-schedules.ts";
import { ofServers } from "./options-of-servers.ts";

export type { Option } from "./option.ts";

/** Every option of every command. A command names those that it takes. */
export const options = {
  format: {
    type: "string",
    short: "f",
    multiple: true,
    value: "FORMAT",
    summary: "How to print what was found",
  },
  limit: {
    type: "string",
    value: "COUNT",
    otherwise: "50 in a terminal",
    summary: "How many problems `pretty` shows, the worst ones; 0: all",
  },
  "max-tokens": {
    type: "string",
    value: "COUNT",
    otherwise: "6000",
    summary: "About how many tokens `agent` may take",
  },
  rule: {
    type: "string",
    multiple: true,
    value: "NAME=SEVERITY",
    completes: "settings",
    summary: "Set a rule to off, info, warning or error; may be repeated",
  },
  preset: {
    type: "string",
    value: "PRESET",
    choices: presets,
    otherwise: "recommended",
    summary: "Which rules are on",
  },
  isolation: {
    type: "string",
    value: "KIND",
    choices: isolations,
    otherwise: "shared",
    summary: "Whether all agents work in one working tree or each in its own, where a plan does not say",
  },
  "assume-parallel": {
    type: "boolean",
    summary:
      "Judge as if all were started at once that no declared edge holds apart, whatever the format promises",
  },
  "no-repository": {
    type: "boolean",
    summary: "Look at nothing around the plan: neither its files nor its history",
  },
  ...ofSchedules,
  dialect: {
    type: "string",
    value: "NAME",
    get choices() {
      return dialectNames;
    },
    open: true,
    summary: "Read only plans of this format, which may be that of a plugin",
  },
  config: {
    type: "string",
    value: "FILE",
    summary: "Use this configuration, and look for no other; its globs start at the current folder",
  },
  "no-config": { type: "boolean", summary: "Look for no configuration" },
  "trust-config": {
    type: "boolean",
    summary: "Run the code of configurations: modules, plugins, packages; see the command `trust`",
  },
  "print-config": {
    type: "string",
    value: "FILE",
    summary: "Show what configurations make of this file's rules and settings, and check nothing",
  },
  "explain-config": {
    type: "string",
    value: "FILE",
    summary: "Show what decides on a rule for this file: --explain-config FILE RULE",
  },
  baseline: {
    type: "string",
    value: "FILE",
    otherwise: ".runbook-lint-baseline.json, here or above",
    summary: "Leave out the known findings that this file holds",
  },
  "no-baseline": { type: "boolean", summary: "Leave out nothing" },
  "baseline-write": {
    type: "boolean",
    summary: "Write what is found now into the baseline, so that only what is new is told from then on",
  },
  prune: { type: "boolean", summary: "Drop from the baseline what no longer occurs" },
  ...ofFiles,
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    choices: ["error", "warning", "info", "never"],
    otherwise: "warning",
    summary: "The least severity for which the exit code is 1",
  },
  "exit-zero": {
    type: "boolean",
    summary: "Exit with 0 whatever is found: the same as --fail-on never",
  },
  "max-warnings": {
    type: "string",
    value: "COUNT",
    otherwise: "0",
    summary: "Exit with 0 while there are no errors and no more warnings than this",
  },
  quiet: {
    type: "boolean",
    short: "q",
    summary: "Show errors only, and let only errors count for the exit code",
  },
  ...ofFixes,
  list: { type: "boolean", summary: "List what there is, and change nothing" },
  remove: { type: "boolean", summary: "Take back what was said before" },
  watch: {
    type: "boolean",
    short: "w",
    summary: "Check again whenever a plan or a configuration changes, until stopped",
  },
  ...ofServers,
  timing: {
    type: "boolean",
    summary: "Say on standard error where the time went, and which rules were the slowest",
  },
  stats: {
    type: "boolean",
    summary: "Show how much each rule found, and what of it can be fixed, in place of the findings",
  },
  "show-files": {
    type: "boolean",
    summary: "Show which file was read as what, and check nothing",
  },
  color: {
    type: "string",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    otherwise: "auto",
    summary: "Whether to colour; auto looks at the terminal, NO_COLOR and FORCE_COLOR",
  },
  "no-color": { type: "boolean", summary: "The same as --color never" },
  help: { type: "boolean", short: "h", summary: "Show this help" },
  version: { type: "boolean", short: "V", summary: "Show the version" },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** What was given; an option that was not is absent. */
export type Values = { readonly [Name in OptionName]?: ValueOf<(typeof options)[Name]> };
