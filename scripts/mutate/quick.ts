import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../rules/index.ts";
import { readPlans, unreadPlan } from "../../src/dialects/index.ts";
import { fix, lint, type Source, unifiedDiff } from "../../src/index.ts";
import { lintPlans } from "../../src/lint/index.ts";
import { rowsOf, shownTable } from "../../tests/dialects/table.ts";
import { basesIn } from "../../tests/properties/bases.ts";
import { type Page, readPage } from "../../tests/rules/page.ts";
import { printed } from "../../tests/rules/print.ts";

/** What tests hold the program to, as texts: the findings on the pages of the rules, tables of plans, diffs of fixes and findings in the examples. */
export type Case = () => string | Promise<string>;

export function casesIn(root: string): Case[] {
  return [...pagesOf(), ...fixesIn(join(root, "tests/fixtures/fix")), ...plansIn(root)];
}

const pagesOf = (): Case[] =>
  rules.flatMap((rule) => {
    const page: Page = readPage(rule.name);
    const off = Object.fromEntries(rules.map((each) => [each.name, { severity: "off" as const }]));
    const own = { severity: rule.severity, options: page.options };
    const settings = { rules: { ...off, [rule.name]: own } };
    return [...page.bad, ...page.good]
      .filter(({ files }) => !files.some(({ path }) => path === "git.log"))
      .map(({ files }) => () => {
        const read = readPlans(files);
        const unread = read.passedOver.flatMap((source) => unreadPlan(source, false) ?? []);
        const { diagnostics, failures } = lintPlans([...read.plans, ...unread], rules, settings);
        return `${read.plans.length} ${failures.length} ${printed(diagnostics)}`;
      });
  });

const fixesIn = (folder: string): Case[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const sources = readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".md"))
        .sort()
        .map((file): Source => ({ path: file, text: readFileSync(join(folder, name, file), "utf8") }));
      return [async () => unifiedDiff((await fix({ sources, unsafe: true })).changed)];
    });

const plansIn = (root: string): Case[] =>
  basesIn(root).flatMap(({ plans, small }) =>
    plans.map((sources, index) =>
      index < small
        ? () =>
            readPlans(sources)
              .plans.map((plan) => shownTable(rowsOf(plan)))
              .join("\n")
        : async () => printed((await lint({ sources })).diagnostics),
    ),
  );
