import { nearest, pageOf, rules } from "../index.ts";
import { helpFor, oneOf, unexpected } from "./arguments.ts";
import type { Command, Outcome } from "./command.ts";

export const explainCommand: Command = {
  name: "explain",
  operands: "RULE...",
  operandChoices: rules.map((rule) => rule.name),
  summary: "Show what a rule finds, why it matters and how to mend it",
  options: ["help"],
  examples: [["runbook-lint explain shared-file", "the page of one rule"]],
  run: (names) => {
    if (names.length === 0) throw unexpected("`explain` without a rule", `\`${helpFor(explainCommand)}\``);
    return { text: names.map(explain).join("\n"), code: 0 } satisfies Outcome;
  },
};

function explain(name: string): string {
  const page = pageOf(name);
  if (page !== undefined) return page;
  const names = rules.map((rule) => rule.name);
  const meant = nearest(name, names);
  throw unexpected(`rule name \`${name}\``, meant === undefined ? oneOf(names) : `\`${meant}\``);
}
