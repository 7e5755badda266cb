import { expect, test } from "vitest";
import { effectsIn, planIn } from "./plan.ts";

/** What a plan of gsd with one task changes and reads, by its list of files, the action and what stands beside it. */
function files(listed: string, action: string, beside = "", field = ""): string[] {
  const text =
    `---\nphase: 02-mail\nplan: 01\nfiles_modified: [${listed}]\n---\n` +
    `<tasks><task type="auto">\n<name>Task</name>\n${field && `<files>${field}</files>\n`}<action>\n${action}\n</action>\n</task></tasks>\n${beside}`;
  return effectsIn(planIn(text, ".planning/phases/02-mail/02-01-PLAN.md"))["02-01"]!;
}

test("what an action orders counts beside the list of the plan", () => {
  expect(
    files("src/a.ts", "Write it. Then add the key to `config/app.yml` and bump it in CHANGELOG.md."),
  ).toEqual(["write src/a.ts", "write config/app.yml", "modify CHANGELOG.md"]);
  expect(files("src/a.ts", "Remove lib/old.rb, which nothing loads.")).toEqual([
    "write src/a.ts",
    "delete lib/old.rb",
  ]);
});

test("what is no order adds nothing", () => {
  for (const action of [
    "This will change `lib/b.ts` on the way.",
    "The next one has to edit `lib/b.ts`, too.",
    "Insert the macro (copied from `lib/b.ts`).",
    "Apply it at each place listed in `lib/b.ts`.",
    "Save it to `lib/b.ts` or similar.",
    "Edit b.ts.",
    "Create these tests:\n\n- It keeps what is there\n  - Add a line to `lib/b.ts`, run, compare",
  ])
    expect([action, files("src/a.ts", action).filter((effect) => !effect.startsWith("read"))]).toEqual([
      action,
      ["write src/a.ts"],
    ]);
});

test("only what is told inside of an action is an order", () => {
  const beside = "<output>\nAdd what was learned to `docs/log.md`.\n</output>\n";
  expect(files("src/a.ts", "Write it.", beside)).toEqual(["write src/a.ts", "read docs/log.md"]);
});

test("a plan without elements orders by its text", () => {
  const text =
    "---\nphase: 02-mail\nplan: 01\nfiles_modified: [src/a.ts]\n---\n\n## Tasks\n\n### One\n\nExtend `test/a.test.ts` with a second case.\n";
  expect(effectsIn(planIn(text, ".planning/phases/02-mail/02-01-PLAN.md"))["02-01"]).toEqual([
    "write src/a.ts",
    "modify test/a.test.ts",
  ]);
});

test("a listed file that the text leaves alone is not changed", () => {
  for (const action of [
    "Edit `src/a.ts`. `conf/b.yml` needs no change, it has the key already.",
    "Edit `src/a.ts`, and leave `conf/b.yml` as it is.",
    "Edit `src/a.ts`. Do not modify `conf/b.yml`.",
    "Edit `src/a.ts`. The list in conf/b.yml is extended by plan 02-02, so leave b.yml alone here.",
  ])
    expect([action, files("src/a.ts, conf/b.yml", action)]).toEqual([
      action,
      ["write src/a.ts", "modify src/a.ts", "read conf/b.yml"],
    ]);
});

test("a listed file is changed where the list of a task names it again, or another sentence changes it", () => {
  const changed = (action: string, field = "") =>
    files("conf/b.yml", action, "", field).some((effect) => /^(?:write|modify) conf.b.yml$/.test(effect));
  expect(changed("Leave `conf/b.yml` as it is.", "conf/b.yml")).toBe(true);
  expect(changed("Add a key to `conf/b.yml`. Do not edit `conf/b.yml` by hand.")).toBe(true);
  expect(changed("Do not change the order in `conf/b.yml`.")).toBe(true);
});

test("what a person does at a checkpoint is not done by the step", () => {
  const text =
    "---\nphase: 02-mail\nplan: 01\nfiles_modified: [src/a.ts]\n---\n" +
    '<tasks><task type="checkpoint:human-action">\n<action>Paste the key into `.env.local`</action>\n</task></tasks>\n';
  expect(effectsIn(planIn(text, ".planning/phases/02-mail/02-01-PLAN.md"))["02-01"]).toEqual([
    "write src/a.ts",
    "read .env.local",
  ]);
});
