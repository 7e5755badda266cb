import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { dialects, readPlans } from "../../src/dialects/index.ts";
import type { Plan } from "../../src/model/index.ts";
import { examples } from "../support/samples.ts";
import { misplaced } from "./reading.ts";

const named = dialects.flatMap(({ name }) =>
  examples
    .filter((sample) => new RegExp(`/${name}-(?:un)?safe$`).test(sample.name))
    .map((sample) => ({ name, sample })),
);

test("a format has the name of its folder, and each folder of a format is in the list", () => {
  const base = resolve(import.meta.dirname, "../../src/dialects");
  const folders = readdirSync(base).filter((name) => existsSync(resolve(base, name, "page.md")));
  expect(dialects.map(({ name }) => name).sort()).toEqual(folders.sort());
});

test("every format has a good and a bad example", () => {
  expect(named).toHaveLength(2 * dialects.length);
});

test.each(named)("$sample.name is read as $name, whole and with exact places", ({ name, sample }) => {
  const { plans, passedOver } = readPlans(sample.sources);
  expect(plans.map((plan) => plan.dialect)).toEqual([name]);
  expect(passedOver).toEqual([]);
  expect(plans.flatMap(misplaced)).toEqual([]);
});

test("examples of all formats together are the same plans as each alone", () => {
  const together = readPlans(named.flatMap(({ sample }) => sample.sources)).plans;
  const alone = named.flatMap(({ sample }) => readPlans(sample.sources).plans);
  const shown = (plans: readonly Plan[]) =>
    plans.map((plan) => `${plan.dialect} ${plan.path} ${plan.steps.length}`).sort();
  expect(shown(together)).toEqual(shown(alone));
});

test.each(dialects.map(({ name }) => name))(
  "forced upon files of other formats, %s does not throw",
  (name) => {
    for (const { sample } of named) expect(() => readPlans(sample.sources, name)).not.toThrow();
  },
);

/** The least that shows a format, and how it looks where its file has another name and place. */
const leastOf = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../fixtures/dialects/${name}/least.txt`), "utf8");

test.each(dialects.map(({ name }) => name))(
  "%s can be forced upon a file that does not look like it",
  (name) => {
    const source = { path: "notes/list.txt", text: leastOf(name) };
    expect(readPlans([source]).plans).toEqual([]);
    const { plans } = readPlans([source], name);
    expect(plans.map((plan) => [plan.dialect, plan.steps.length])).toEqual([[name, 1]]);
    expect(plans.flatMap(misplaced)).toEqual([]);
    expect(readPlans([{ ...source, text: "# Notes\n" }], name).passedOver).toHaveLength(1);
  },
);

test.each(named)("forced upon one file of $sample.name alone, $name reads steps", ({ name, sample }) => {
  const texts = sample.sources.map(({ path, text }) => ({
    path: `notes/${path.replaceAll("/", "-")}`,
    text,
  }));
  expect(
    texts.flatMap((source) => readPlans([source], name).plans.flatMap(({ steps }) => steps)),
  ).not.toEqual([]);
});
