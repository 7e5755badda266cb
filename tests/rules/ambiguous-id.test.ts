import { describe, expect, test } from "vitest";
import { ambiguousId } from "../../rules/ambiguous-id.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { fixSources } from "../../src/fix/index.ts";
import { lintPlans } from "../../src/lint/index.ts";
import type { Source } from "../../src/model/index.ts";

const cycle = (id: string, head: string): Source => ({
  path: `plans/x/steps/step-${id.replaceAll(/\W/g, "-")}.md`,
  text: `---\n${head}\n---\n\n### Cycle ${id}: Label\n\n**GREEN Phase:** print in \`src/a.py\`\n`,
});
const gsd = (plan: string, dependsOn: string): Source => ({
  path: `.planning/phases/29-x/29-${plan}-PLAN.md`,
  text: `---\nphase: 29-x\nplan: ${plan}\ndepends_on: ${dependsOn}\n---\n\n<task><name>One</name></task>\n`,
});
const ccpm = (number: string, dependsOn: string): Source => ({
  path: `.claude/epics/x/${number}.md`,
  text: `---\nname: One\nstatus: open\ndepends_on: ${dependsOn}\nparallel: true\n---\n`,
});
const wp = (id: string, dependsOn: string): Source => ({
  path: `kitty-specs/x/tasks/${id}.md`,
  text: `---\nwork_package_id: ${id}\ndependencies: ${dependsOn}\n---\n\n# One\n`,
});
const at = (path: string, text: string): Source => ({ path, text });
const tasks = (text: string) => at("specs/x/tasks.md", text);
const json = (dependencies: string) =>
  at(
    ".taskmaster/tasks/tasks.json",
    `{"tasks": [{"id": "5.1", "dependencies": []}, {"id": "5.10", "dependencies": []}, {"id": 6, "dependencies": [${dependencies}]}]}`,
  );

function found(sources: readonly Source[]): { said: string[]; fixed: string[]; again: number } {
  const check = (texts: readonly Source[]) =>
    lintPlans(readPlans(texts).plans, [ambiguousId], {}).diagnostics;
  const diagnostics = check(sources);
  const { changed } = fixSources(diagnostics.flatMap(({ fix }) => fix ?? []));
  const mended = sources.map((source) => ({
    ...source,
    text: changed.find((each) => each.source.path === source.path)?.text ?? source.text,
  }));
  return {
    said: diagnostics.map(({ message }) => message),
    fixed: changed.map(({ text }) => text),
    again: check(mended).length,
  };
}

describe("ids that readers take for different steps", () => {
  test.each<[string, Source[], said: string, fixed: string]>([
    [
      "trailing zero",
      [cycle("2.1", 'cycle: "2.1"\ndepends_on: [1.10]')],
      "unquoted id `1.10`, which YAML reads as `1.1`",
      'depends_on: ["1.10"]',
    ],
    [
      "octal",
      [cycle("2", 'cycle: "2"\ndepends_on: [010]')],
      "unquoted id `010`, which YAML reads as `8` or `10`",
      'depends_on: ["010"]',
    ],
    [
      "exponent",
      [cycle("2", 'cycle: "2"\ndepends_on: [1e3]')],
      "unquoted id `1e3`, which YAML reads as `1000`",
      'depends_on: ["1e3"]',
    ],
    [
      "a short id in a format that takes quotes for a part of ids",
      [ccpm("008", "[]"), ccpm("010", "[]"), ccpm("011", '["10", 8]')],
      "`10` and `8`, as no step is called so and a reader that compares text drops the dependency, expected the whole id of the step that is meant, such as `010` and `008`",
      "depends_on: [010, 008]",
    ],
    [
      "another task in JSON",
      [json("5.10")],
      "`5.10` without quotes, which YAML reads as a number and so as `5.1`",
      '"dependencies": ["5.10"]',
    ],
    [
      "an integer for a padded file name",
      [ccpm("001", "[]"), ccpm("002", "[1]")],
      "`1`, as no step is called so and a reader that compares text drops the dependency, expected the whole id of the step that is meant, such as `001`",
      "depends_on: [001]",
    ],
    [
      "a short id of the phase",
      [gsd("01", "[]"), gsd("02", '["01"]')],
      "`01`, as no step is called so and a reader that compares text drops the dependency, expected the whole id of the step that is meant, such as `29-01`",
      'depends_on: ["29-01"]',
    ],
    [
      "missing zeros",
      [wp("WP01", "[]"), wp("WP02", "[WP1]")],
      "`WP1`, as no step is called so and a reader that compares text drops the dependency, expected the whole id of the step that is meant, such as `WP01`",
      "dependencies: [WP01]",
    ],
    [
      "in words",
      [tasks("- [ ] T001 A\n- [ ] T003 B (depends on T1)\n")],
      "`T1`, as no step is called so and a reader that compares text drops the dependency, expected the whole id of the step that is meant, such as `T001`",
      "T003 B (depends on T001)",
    ],
  ])("%s", (_, sources, said, fixed) => {
    const result = found(sources);
    expect(result.said).toHaveLength(1);
    expect(result.said[0]).toContain(`Unexpected ${said}`);
    expect(result.fixed.join("\n")).toContain(fixed);
    expect(result.again).toBe(0);
  });

  test.each<[string, Source[], string[]]>([
    ["two steps, one number", [tasks("- [ ] T001 A\n- [ ] T01 B\n")], ["Unexpected id `T01` beside `T001`"]],
    [
      "with and without a zero behind",
      [cycle("1", 'cycle: "1"'), cycle("1.0", 'cycle: "1.0"')],
      ["Unexpected id `1` beside `1.0`"],
    ],
    [
      "either of two",
      [tasks("- [ ] T001 A\n- [ ] T01 B\n- [ ] T003 C (depends on T1)\n")],
      ["Unexpected id `T01` beside `T001`", "Unexpected `T1`, which may mean `T001` and `T01`"],
    ],
  ])("%s: only a person knows", (_, sources, said) => {
    const result = found(sources);
    expect(result.said).toHaveLength(said.length);
    for (const [index, words] of said.entries()) expect(result.said[index]).toContain(words);
    expect(result.fixed).toEqual([]);
  });
});

describe("silent", () => {
  test.each<[string, Source[]]>([
    ["ids as they are", [gsd("01", "[]"), gsd("02", '["29-01"]')]],
    ["padded file names, which the format leaves without quotes", [ccpm("001", "[]"), ccpm("002", "[001]")]],
    [
      "padded file names that YAML may read in octal, where the format's own reader takes no quotes",
      [ccpm("008", "[]"), ccpm("010", "[]"), ccpm("011", "[010]")],
    ],
    [
      "words and separators",
      [cycle("1.1", 'cycle: "1.1"'), cycle("1.2", 'cycle: "1.2"\ndepends_on: ["Cycle 1.1"]')],
    ],
    [
      "numbers that read as they are written",
      [cycle("1.1", 'cycle: "1.1"'), cycle("1.2", 'cycle: "1.2"\ndepends_on: [1.1]')],
    ],
    ["a finished step", [at("specs/x/tasks.md", "- [x] T001 A\n- [x] T003 B (depends on T1)\n")]],
    [
      "one id twice, which has a rule of its own",
      [tasks("- [ ] T1 A\n- [ ] T1 B\n- [ ] T003 C (depends on T1)\n")],
    ],
    ["an id that no step has", [wp("WP02", "[WP9]")]],
  ])("%s", (_, sources) => expect(found(sources).said).toEqual([]));
});
