import { type Rule, rules } from "../index.ts";
import type { Command } from "./command.ts";

export const rulesCommand: Command = {
  name: "rules",
  operands: "",
  operandChoices: [],
  summary: "List the rules",
  options: ["format", "help"],
  formats: ["text", "json", "md"],
  examples: [
    ["runbook-lint rules", "every rule with its severity, its preset and one sentence"],
    ["runbook-lint rules --format md", "the same as a table in Markdown"],
  ],
  run: (_operands, { format }) => ({
    text: writers[(format?.at(-1) ?? "text") as keyof typeof writers](rules),
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

/** As wide as its cells, so that it reads well as a text too. */
function asMarkdown(rules: readonly Rule[]): string {
  const rows = rules.map(({ name, severity, preset = "off", summary }) => [
    `\`${name}\``,
    severity,
    preset,
    summary,
  ]);
  const all = [["rule", "severity", "preset", "finds"], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |\n`;
  const [head, ...others] = all;
  return [head!, widths.map((width) => "-".repeat(width)), ...others].map(line).join("");
}

const writers = { text: asTable, json: asJson, md: asMarkdown };
