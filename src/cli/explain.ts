import { nearest, pageOf, rules } from "../index.ts";
import { helpFor, unexpected } from "./arguments.ts";
import { hyperlinks, wantsColors, widthOf } from "./colors.ts";
import type { Command, Environment } from "./command.ts";
import type { Values } from "./options.ts";

export const explainCommand: Command = {
  name: "explain",
  operands: "RULE...",
  get operandChoices() {
    return rules.map((rule) => rule.name);
  },
  summary: "Show what a rule finds, why it matters and how to mend it",
  description:
    "A terminal shows the page laid out; elsewhere it is the Markdown that the package has in `rules/`.",
  options: ["color", "no-color", "help"],
  examples: [
    ["runbook-lint explain shared-file", "the page of one rule"],
    ["runbook-lint explain shared-file stale-read | less", "of two, as Markdown"],
  ],
  run: async (names, values, environment) => {
    if (names.length === 0) throw unexpected("`explain` without a rule", `\`${helpFor(explainCommand)}\``);
    return { text: await laidOut(names.map(pageFor), values, environment), code: 0 };
  },
};

async function laidOut(pages: readonly string[], values: Values, environment: Environment): Promise<string> {
  const colors = wantsColors(values, environment);
  if (!environment.terminal && !colors) return pages.join("\n");
  const { renderPage } = await import("./page.ts");
  const options = { colors, width: widthOf(environment), linkOf: hyperlinks(colors, environment) };
  return pages.map((page) => renderPage(page, options)).join("\n");
}

function pageFor(name: string): string {
  const page = pageOf(name);
  if (page !== undefined) return page;
  const names = rules.map((rule) => rule.name);
  const meant = nearest(name, names);
  const expected = meant === undefined ? "one that `runbook-lint rules` lists" : `\`${meant}\``;
  throw unexpected(`rule name \`${name}\``, expected);
}
