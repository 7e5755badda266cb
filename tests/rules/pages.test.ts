import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";
import type { Rule, Source } from "../../src/model/index.ts";
import { type Page, readPage, rulesFolder } from "./page.ts";
import { printed } from "./print.ts";

/** What the rule alone says about the files of an example. */
function findings(rule: Rule, files: readonly Source[], options: unknown): string {
  const { plans } = readPlans(files);
  expect(plans.length).toBeGreaterThan(0);
  const off = Object.fromEntries(rules.map((each) => [each.name, { severity: "off" as const }]));
  const settings = { rules: { ...off, [rule.name]: { severity: rule.severity, options } } };
  const { diagnostics, failures } = lintPlans(plans, rules, settings);
  expect(failures).toEqual([]);
  return printed(diagnostics);
}

test("each rule has a page, and each page a rule", () => {
  const pages = readdirSync(rulesFolder).filter((name) => name.endsWith(".md"));
  expect(pages.sort()).toEqual(rules.map((rule) => `${rule.name}.md`).sort());
});

describe.each(rules.map((rule) => [rule.name, rule] as const))("the page of %s", (name, rule) => {
  const page: Page = readPage(name);

  test("says what the rule says of itself", () => {
    expect(page.title).toBe(name);
    expect(page.summary).toBe(`Finds ${rule.summary}.`);
    expect(page.facts.get("severity")).toBe(rule.severity);
    expect(page.facts.get("preset")).toBe(rule.preset ?? "none");
    expect(page.headings).toContain("Why it matters");
    expect(page.headings.includes("Options")).toBe(rule.options !== undefined);
  });

  test("has bad examples with just the findings that it states", () => {
    expect(page.bad.length).toBeGreaterThan(0);
    for (const { files, findings: stated } of page.bad) {
      expect(stated).not.toBe("");
      expect(findings(rule, files, page.options)).toBe(stated);
    }
  });

  test("has good examples without a finding", () => {
    expect(page.good.length).toBeGreaterThan(0);
    for (const { files } of page.good) expect(findings(rule, files, page.options)).toBe("");
  });
});
