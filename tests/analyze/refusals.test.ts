import { describe, expect, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { parsePlan, schedulePlans } from "../../src/index.ts";
import type { ScheduledPlan } from "../../src/model/index.ts";

function schedule(text: string, path = "specs/001-shop/tasks.md"): ScheduledPlan {
  const plan = parsePlan({ path, text });
  return schedulePlans([plan!]).scheduling.plans[0]!;
}

const tasks = (...lines: string[]) =>
  `# Tasks: shop\n\n## Phase 1: All\n\n${lines.map((line, i) => `- [ ] T${String(i + 1).padStart(3, "0")} [P] ${line}\n`).join("")}`;
const waves = ({ waves }: ScheduledPlan) => waves.map(({ steps }) => steps.map(({ id }) => id));

describe("what keeps steps apart", () => {
  test("a shared file costs as many waves as steps that wait for each other over it", () => {
    const plan = schedule(
      tasks("Create src/a.ts", "Create src/b.ts", "Update src/a.ts", "Update src/a.ts", "Create src/c.ts"),
    );
    expect(waves(plan)).toEqual([["T001", "T002", "T005"], ["T003"], ["T004"]]);
    expect(plan.figures.costs).toEqual([{ causes: [{ kind: "file", name: "src/a.ts" }], waves: 2 }]);
    expect(plan.refused.map(({ steps, reason }) => [...steps, reason])).toEqual([
      ["T001", "T003", "missing"],
      ["T003", "T004", "missing"],
    ]);
  });

  test("of two files that keep the same steps apart neither costs anything alone", () => {
    const plan = schedule(tasks("Update src/a.ts and src/b.ts", "Update src/a.ts and src/b.ts"));
    expect(plan.figures.costs).toEqual([
      {
        causes: [
          { kind: "file", name: "src/a.ts" },
          { kind: "file", name: "src/b.ts" },
        ],
        waves: 1,
      },
    ]);
  });

  test("what is not on the longest chain costs nothing", () => {
    const plan = schedule(
      tasks("Update src/a.ts", "Update src/a.ts", "Update src/a.ts", "Update src/b.ts", "Update src/b.ts"),
    );
    expect(plan.figures.costs.map(({ causes }) => causes.map(({ name }) => name))).toEqual([["src/a.ts"]]);
  });

  test("steps that the plan declares in conflict share no wave, in either direction and once", () => {
    const task = (more: string) =>
      `---\nname: It\nstatus: open\ndepends_on: []\nparallel: true\n${more}---\n\n# Task\n`;
    const texts = {
      ".claude/epics/shop/001.md": task("conflicts_with: [003]\n"),
      ".claude/epics/shop/002.md": task(""),
      ".claude/epics/shop/003.md": task("conflicts_with: [001]\n"),
    };
    const { plans } = readPlans(Object.entries(texts).map(([path, text]) => ({ path, text })));
    const plan = schedulePlans(plans).scheduling.plans[0]!;
    expect(waves(plan)).toEqual([["001", "002"], ["003"]]);
    expect(plan.refused).toEqual([{ steps: ["001", "003"], reason: "conflict", hazards: [] }]);
    const [wait] = plan.waves[1]!.steps[0]!.waitsFor;
    expect(wait).toMatchObject({ id: "001", reason: "conflict", strength: "metadata", line: 6 });
    expect(plan.figures.costs).toEqual([{ causes: [{ kind: "conflict", name: "conflict" }], waves: 1 }]);
  });

  test("a step of which no file is known runs alone, unless the plan marks it", () => {
    const text =
      "# Runbook: shop\n\n## Step 1: A\n\nCreate `a.ts`.\n\n## Step 2: Think\n\n## Step 3: C\n\nCreate `c.ts`.\n";
    const plan = parsePlan({ path: "plans/shop/runbook.md", text })!;
    const { plans } = schedulePlans([plan]).scheduling;
    expect(plans[0]!.refused.some(({ reason }) => reason === "unknown-effects")).toBe(true);
    expect(schedule(tasks("Think about it", "Create src/c.ts")).waves).toHaveLength(1);
  });

  test("a phase that comes later in prose only waits for all of a large one", () => {
    const phase = (number: number, count: number) =>
      `## Phase ${number}: P\n\n${Array.from({ length: count }, (_, i) => `### Step ${number}.${i + 1}: S\n\nCreate \`src/${number}_${i}.ts\`.\n\n`).join("")}`;
    const text = `---\nisolation: worktree\n---\n\n# Runbook: large\n\n${phase(1, 110)}${phase(2, 110)}`;
    const plan = schedule(text, "plans/large/runbook.md");
    expect(plan.waves.map(({ steps }) => steps.length)).toEqual([110, 110]);
  });
});

test("the test of a file, by its name, is kept apart from those that change the file", () => {
  const text = (mark = "") => `# Runbook: shop

## Step 1: Store

Create \`src/store.py\`.
${mark}
## Step 2: Tests

Create \`tests/test_store.py\`.
${mark}
## Step 3: Till

Create \`src/till.py\` and \`tests/test_till.py\`.
`;
  const isolation = "---\nisolation: worktree\n---\n\n";
  const plan = schedule(isolation + text(), "plans/shop/runbook.md");
  expect(waves(plan)).toEqual([["1", "3"], ["2"]]);
  const [refusal, more] = plan.refused;
  expect([refusal?.steps, refusal?.reason, more]).toEqual([["1", "2"], "hazard", undefined]);
  expect(refusal!.hazards).toMatchObject([
    {
      kind: "read-write",
      resource: { kind: "file", path: "src/store.py" },
      evidence: [
        { step: "1", action: "create" },
        { step: "2", action: "read", certainty: "inferred", because: "a test of that name" },
      ],
    },
  ]);
  const promised = schedule(isolation + text("\n**Parallel**: yes\n"), "plans/shop/runbook.md");
  expect(waves(promised)).toEqual([["1", "2", "3"]]);
});
