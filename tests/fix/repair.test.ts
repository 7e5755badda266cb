import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { dialects } from "../../src/dialects/index.ts";
import { fix, lint, unifiedDiff } from "../../src/index.ts";
import type { Diagnostic, Plan, Source } from "../../src/model/index.ts";
import { realPlans } from "../dialects/corpus.ts";

const fixtures = join(import.meta.dirname, "../fixtures/fix");

/** The files of one plan below the folder of fixtures, as they would be read. */
function sourcesIn(plan: string, change = (text: string) => text): Source[] {
  const folder = join(fixtures, plan);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path: relative(fixtures, path), text: change(readFileSync(path, "utf8")) }));
}

const texts = (result: Awaited<ReturnType<typeof fix>>, sources: readonly Source[]): Source[] => {
  const changed = new Map(result.changed.map(({ source, text }) => [source.path, text]));
  return sources.map(({ path, text }) => ({ path, text: changed.get(path) ?? text }));
};

const plans = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What follows from prose is written on request only. */
const unsafe = true;

describe.each(plans.map((entry) => entry.name))("fixing %s", (name) => {
  const sources = sourcesIn(name);

  it("writes what a person would have written", async () => {
    const result = await fix({ sources, unsafe });
    await expect(unifiedDiff(result.changed)).toMatchFileSnapshot(join(fixtures, `${name}.diff`));
  });

  it("adds no finding, and a second run changes nothing", async () => {
    const before = (await lint({ sources })).diagnostics;
    const result = await fix({ sources, unsafe });
    expect(moreThanBefore(before, result.diagnostics)).toEqual([]);
    expect((await fix({ sources: texts(result, sources), unsafe })).changed).toEqual([]);
  });

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ])("makes the same edits under %s, and changes nothing else", async (_, change) => {
    const plain = texts(await fix({ sources, unsafe }), sources);
    const changed = sourcesIn(name, change);
    const result = await fix({ sources: changed, unsafe });
    expect(texts(result, changed)).toEqual(plain.map(({ path, text }) => ({ path, text: change(text) })));
  });
});

const examples = join(import.meta.dirname, "../../examples");
const exampleFiles = readdirSync(examples, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(examples, path), "utf8") }));

const real = ["incident", ...dialects.map(({ name }) => name)].flatMap((name) => {
  const sources = realPlans(name);
  return sources ? [[`real plans of ${name}`, sources] as const] : [];
});

const samples: ReadonlyArray<readonly [string, readonly Source[]]> = [
  ["the examples", exampleFiles],
  ...real,
];

describe.each(samples)("over %s", (_, sources) => {
  it("no fix makes another finding, and a second run changes nothing", async () => {
    const settings = { preset: "strict" } as const;
    const before = (await lint({ sources, settings })).diagnostics;
    const result = await fix({ sources, settings });
    expect(moreThanBefore(before, result.diagnostics)).toEqual([]);
    expect(result.fixed.length > 0).toBe(before.some((each) => each.fix?.safe));
    expect((await fix({ sources: texts(result, sources), settings })).changed).toEqual([]);
  }, 180_000);
});

it("writes the one word that orders all steps, and no dependency beside it", async () => {
  const [plan] = (await fix({ sources: sourcesIn("widgets"), unsafe })).plans;
  expect(orderOf(plan!)).toEqual({ "1.1": [], "1.2": [], "1.3": [] });
  expect([plan?.mode?.value, plan?.mode?.strength]).toEqual(["sequential-strict", "metadata"]);
});

const orderOf = (plan: Plan) =>
  Object.fromEntries(plan.steps.map((step) => [step.id, [...new Set(step.dependsOn.map(({ id }) => id))]]));

/** Rules that find more in a folder than they did. What is found of many steps at once may come to name fewer of them, at the first that is left. */
function moreThanBefore(before: readonly Diagnostic[], after: readonly Diagnostic[]): string[] {
  const count = (all: readonly Diagnostic[]) => {
    const counts = new Map<string, number>();
    for (const { rule, span } of all) {
      const key = `${rule} in ${dirname(span.source.path)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const known = count(before);
  return [...count(after)].filter(([key, n]) => n > (known.get(key) ?? 0)).map(([key]) => key);
}
