import { describe, expect, test } from "vitest";
import { unknownDependency } from "../../rules/unknown-dependency.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";
import { type Source, textAt } from "../../src/model/index.ts";

/** What each finding says, and the text that it points at. */
const said = (sources: readonly Source[]): string[] =>
  lintPlans(readPlans(sources).plans, [unknownDependency], {}).diagnostics.map(
    ({ message, span }) => `${textAt(span)}: ${/(?<=dependency on ).*$/.exec(message)?.[0]}`,
  );

const tasks = (last: string, rest = ""): Source[] => [
  {
    path: "specs/x/tasks.md",
    text: `# Tasks\n\n## Phase 2: Labels\n\n- [ ] T001 A\n- [ ] T002 B\n- [ ] T003 C\n- [ ] T004 Write src/d.py ${last}\n${rest}`,
  },
];
const story = (id: string, words: string): Source => ({
  path: `_bmad-output/implementation-artifacts/${id.replace(".", "-")}-x.md`,
  text: `# Story ${id}: One\n\nStatus: ready-for-dev\n\n## Dev Notes\n\n${words}\n`,
});
const epics = (...ids: string[]): Source => ({
  path: "_bmad-output/epics.md",
  text: `# Epics\n\n## Epic 1: One\n\n${ids.map((id) => `### Story ${id}: One\n\nText.\n`).join("\n")}`,
});
const gsd = (phase: string, plan: string, dependsOn = "[]"): Source => ({
  path: `.planning/phases/${phase}-x/${phase}-${plan}-PLAN.md`,
  text: `---\nphase: ${phase}-x\nplan: ${plan}\nwave: 1\ndepends_on: ${dependsOn}\n---\n`,
});

describe("a task that is not in the list", () => {
  test.each<[string, string[]]>([
    ["(depends on 002)", ["002: `002`, expected `T002`"]],
    ["(depends on T-002)", ["T-002: `T-002`, expected `T002`"]],
    ["(depends on T0O2)", ["T0O2: `T0O2`, expected `T002`"]],
    ["(depends on Task 2)", ["2: `2`, expected `T002`"]],
    [
      "(depends on T2, T0O3, T033)",
      ["T0O3: `T0O3`, expected `T003`", "T033: `T033`, expected the id of a step in this plan"],
    ],
    ["— Depends on T033", ["T033: `T033`, expected the id of a step in this plan"]],
    ["（依赖 T002、T033）", ["T033: `T033`, expected the id of a step in this plan"]],
    [
      "(depends on T002-T033)",
      ["T002-T033: `T005`, `T006`, `T007`, `T008` and 25 more, expected ids of steps in this plan"],
    ],
  ])("%s", (words, expected) => expect(said(tasks(words))).toEqual(expected));

  test("in the section on dependencies", () => {
    const rest = "\n## Dependencies\n\n- T003 depends on T002\n- T003 depends on T044\n";
    expect(said(tasks("", rest))).toEqual(["T044: `T044`, expected the id of a step in this plan"]);
  });

  test.each([
    "(depends on t002)",
    "(depends on T2 and T003)",
    "(requires Python 3)",
    "(depends on 2 reviewers)",
    "(after 2025)",
    "(depends on Phase 1, US1)",
    "(requires T-shirts)",
    "— it does not depend on T033",
    "— Depends on T033 of 002-search",
  ])("silent: %s", (words) => expect(said(tasks(words))).toEqual([]));
});

describe("a story that nobody has", () => {
  test.each<[string, Source[], string[]]>([
    [
      "later in the epic",
      [story("1.1", ""), story("1.2", "Depends on Story 1.9")],
      ["1.9: `1.9`, expected the id of a step in this plan"],
    ],
    [
      "of an epic whose stories are listed",
      [epics("1.1", "1.2"), story("1.2", "**Dependencies:** Stories 1.1, 1.8")],
      ["1.8: `1.8`, expected the id of a step in this plan"],
    ],
    ["an earlier one, which may be put away", [story("1.5", "Depends on Story 1.2")], []],
    ["one of an epic that is not at hand", [epics("1.1"), story("1.1", "Depends on Story 3.2")], []],
    ["a number that is no story", [epics("1.1", "1.2"), story("1.2", "Depends on Story 1.1 (AC 1.9)")], []],
    ["what is denied", [epics("1.1"), story("1.1", "It no longer depends on Story 1.9")], []],
  ])("%s", (_, sources, expected) => expect(said(sources)).toEqual(expected));
});

describe("a plan of an earlier phase", () => {
  test.each<[string, Source[], string[]]>([
    [
      "its phase has others",
      [gsd("03", "01"), gsd("04", "01", '["03-01", "3-07"]')],
      ["3-07: `3-07`, expected the id of a step in this plan"],
    ],
    ["its phase is not at hand", [gsd("04", "01", '["03-07"]')], []],
    [
      "only its summary is left",
      [
        gsd("03", "01"),
        { path: ".planning/phases/03-x/03-07-SUMMARY.md", text: "# Done\n" },
        gsd("04", "01", '["03-07"]'),
      ],
      [],
    ],
    ["phases count on behind the point", [gsd("3.10", "01", '["3.9-01"]')], []],
  ])("%s", (_, sources, expected) => expect(said(sources)).toEqual(expected));
});

test.each(["**依赖:** 任务 1, 任务 9", "**依赖：** 任务1、任务9", "**依赖**：任务 9"])(
  "a task of a plan in Chinese: %s",
  (label) => {
    const text = `# X\n\n## 任务 1: A\n\n**文件:**\n- 创建: \`src/a.ts\`\n\n## 任务 2: B\n\n${label}\n`;
    expect(said([{ path: "docs/plans/x.md", text }])).toEqual([
      "9: `9`, expected the id of a step in this plan",
    ]);
  },
);
