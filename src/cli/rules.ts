import { type Rule, rules } from "../index.ts";
import type { Command } from "./command.ts";

export const rulesCommand: Command = {
  name: "rules",
  operands: "",
  operandChoices: [],
  summary: "List the rules",
  options: ["format", "help"],
  formats: ["text", "json"],
  examples: [["runbook-lint rules", "every rule with its severity, its preset and one sentence"]],
  run: (_operands, { format }) => ({
    text: format?.at(-1) === "json" ? asJson(rules) : asTable(rules),
    code: 0,
  }),
};

function asTable(rules: readonly Rule[]): string {
  const widest = Math.max(...rules.map((rule) => rule.name.length));
  return rules
    .map(({ name, severity, preset = "off", summary }) =>
      [name.padEnd(widest), severity.padEnd(7), preset.padEnd(11), summary].join("  "),
    )
    .map((line) => `${line}\n`)
    .join("");
}

const asJson = (rules: readonly Rule[]): string =>
  `${JSON.stringify(
    rules.map(({ name, severity, preset, summary }) => ({ name, severity, preset: preset ?? null, summary })),
    undefined,
    2,
  )}\n`;
