import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { runIn } from "../cli/program.ts";
import { remove } from "../cli/workspace.ts";
import { repository, type TestRepository } from "../support/repository.ts";
import { dispatch, hook, launched, sessionEvent, subagentStop, understood } from "./host.ts";

// What started this project, told anew: a runbook whose order stands in one sentence of prose, an orchestrator that launches four
// cycles in one message, one that stops at a RED phase that passes, and one that reports a commit that does not exist.

afterAll(remove);

const cycle = (id: string, title: string, work: string) => `## Cycle ${id}: ${title}

**RED Phase:**

**Test:** \`tests/test_meter.py\`

**Expected failure:** \`AttributeError: 'Meter' object has no attribute 'read_${id.replace(".", "_")}'\`

**Verify RED:** \`pytest tests/test_meter.py -v\`

**GREEN Phase:**

**Changes:**
- File: src/meter/state.py
  Action: ${work}

**Verify GREEN:** \`pytest tests/test_meter.py -v\`
`;

const first = `## Cycle 1.1: Module of meters

**RED Phase:**

**Expected failure:** \`ImportError: No module named 'meter'\`

**GREEN Phase:**

**Changes:**
- File: src/meter/__init__.py
  Action: Create
`;

const second = cycle("1.2", "Model of a meter", "Create with `class Meter`").replaceAll(
  "'Meter' object has no attribute 'read_1_2'",
  "module 'meter' has no attribute 'Meter'",
);
const later = ["1.3", "1.4", "1.5"].map((id) =>
  cycle(id, `Reading ${id}`, `Add \`def read_${id.replace(".", "_")}(self)\` to \`Meter\``),
);
const phase2 = ["2.1", "2.2"].map((id) =>
  cycle(id, `Tariff ${id}`, `Add \`def read_${id.replace(".", "_")}(self)\``),
);
const runbook = `---
type: tdd
---

# Runbook: meters

Execute the cycles sequentially.

### Phase 1: Meters (type: tdd)

${[first, second, ...later].join("\n")}
### Phase 2: Tariffs (type: tdd)

${phase2.join("\n")}`;

const folder = "plans/meters";
const stepFile = (id: string, text: string) =>
  `# Step ${id}\n\n**Plan**: ${folder}/runbook.md\n\n---\n\n${text}`;
const steps = Object.fromEntries(
  [first, second, ...later, ...phase2].map((text) => {
    const id = /Cycle ([\d.]+)/.exec(text)![1]!;
    return [`${folder}/steps/step-${id.replace(".", "-")}.md`, stepFile(id, text)];
  }),
);

const report = (id: string, status: string, more = "") =>
  `# Cycle ${id} Execution Report\n\n**Status:** ${status}\n\n## Summary\n\nAs the cycle says.\n${more}`;

let made: TestRepository;
beforeEach(() => {
  made = repository({
    [`${folder}/runbook.md`]: runbook,
    [`${folder}/orchestrator-plan.md`]: "# Orchestrator Plan\n\nExecute steps sequentially.\n",
    ...steps,
  });
  const { git, put } = made;
  git("add", ".");
  git("commit", "-q", "-m", "Add the runbook of meters");
  put("src/meter/__init__.py", "");
  git("add", ".");
  git("commit", "-q", "-m", "Cycle 1.1: Module of meters");
});

const start = (place: string, id: string, session = "s") =>
  dispatch(place, session, `Execute Cycle ${id}`, `Execute ${folder}/steps/step-${id.replace(".", "-")}.md`);

/** The repository as it was left: 1.2 is committed, 1.3 stopped, 1.4 says that it succeeded. */
function leave(): void {
  const { git, put } = made;
  put("src/meter/state.py", "class Meter:\n    pass\n");
  put("tests/test_meter.py", "");
  git("add", "src", "tests");
  git("commit", "-q", "-m", "Cycle 1.2: Model of a meter");
  const hash = git("rev-parse", "--short=7", "HEAD").trim();
  put(
    `${folder}/reports/step-1-2-execution.md`,
    report("1.2", "GREEN_VERIFIED", `\n## Commits\n\n- \`${hash}\` - Cycle 1.2\n`),
  );
  put(
    `${folder}/reports/step-1-3-execution.md`,
    report("1.3", "STOP_CONDITION", "\nRED passed. Commit f3050e2 has it already.\n"),
  );
  put(
    `${folder}/reports/step-1-4-execution.md`,
    report("1.4", "GREEN_VERIFIED", "\n## Commits\n\n- `f3050e2` - Cycle 1.4\n"),
  );
}

test("one by one: 1.2 goes through, and nothing beside it or out of order does", async () => {
  const { place } = made;
  const answers: [string, boolean, string | undefined][] = [];
  for (const id of ["1.3", "1.2", "1.3", "1.4", "1.5"]) {
    const event = start(place, id);
    const { blocked, reason } = understood(await hook(event), event);
    answers.push([id, blocked, reason]);
  }
  expect(answers.map(([id, blocked]) => [id, blocked])).toEqual([
    ["1.3", true],
    ["1.2", false],
    ["1.3", true],
    ["1.4", true],
    ["1.5", true],
  ]);
  expect(answers[0]![2]).toMatch(
    /cycle 1\.3 .* can't start yet:\n- after 1\.2: sequential mode \(in prose only, runbook\.md:\d+\)/,
  );
  expect(answers[0]![2]).toContain("May start now: 1.2.");
  expect(answers[2]![2]).toMatch(/after 1\.2, which is in flight for less than a minute/);
  expect(answers[3]![2]).toMatch(/after 1\.3: .*src\/meter\/state\.py/);
  expect(answers[3]![2]).toContain("Nothing else may start before 1.2 is done.");
});

test("eight at once, twice each: 1.2 alone goes through, once", async () => {
  const { place } = made;
  const events = ["1.2", "1.3", "1.4", "1.5", "1.2", "1.3", "1.4", "1.5"].map((id) => start(place, id));
  const ran = await Promise.all(events.map(async (event) => understood(await hook(event), event)));
  const passed = events.filter((_, i) => !ran[i]!.blocked).map(({ tool_input }) => tool_input.description);
  expect(passed).toEqual(["Execute Cycle 1.2"]);
});

test("after a crash of the session: no step beside the one that may still be at work, until its session is known to be over", async () => {
  const { place } = made;
  const event = start(place, "1.2", "first");
  await hook(event);
  await hook(launched(event, "a1"));
  const beside = start(place, "1.3", "second");
  expect(understood(await hook(beside), beside).blocked).toBe(true);
  const again = start(place, "1.2", "second");
  expect(understood(await hook(again), again).reason).toContain("is in flight already");
  await hook(sessionEvent(place, "first", "SessionStart"));
  const resumed = start(place, "1.2", "second");
  expect(understood(await hook(resumed), resumed).blocked).toBe(false);
});

test("a commit is no end: its agent may still be at work", async () => {
  const { place, git, put } = made;
  const event = start(place, "1.2");
  await hook(event);
  await hook(launched(event, "a1"));
  put("src/meter/state.py", "class Meter:\n    pass\n");
  git("add", "src");
  git("commit", "-q", "-m", "Cycle 1.2: Model of a meter");
  const early = start(place, "1.3");
  expect(understood(await hook(early), early).reason).toContain("after 1.2, which is in flight");
  await hook(subagentStop(place, "s", "a1"));
  const late = start(place, "1.3");
  expect(understood(await hook(late), late).blocked).toBe(false);
});

test("an agent that looks is nobody's business, and one that mends may work on what is done", async () => {
  const { place } = made;
  const sent = async (title: string, prompt: string) => {
    const event = dispatch(place, "s", title, `${prompt} ${folder}/steps/step-1-1.md`);
    return understood(await hook(event), event).blocked;
  };
  expect(await sent("Review Cycle 1.1", "Review the work of")).toBe(false);
  expect(await sent("Execute Cycle 1.1", "Execute")).toBe(true);
  expect(await sent("Fix Cycle 1.1", "Mend what the review found in")).toBe(false);
  expect(await sent("Execute Cycle 1.2", "Execute")).toBe(true);
});

test("that an agent has ended is no proof: the next step waits for the commit", async () => {
  const { place, git, put } = made;
  const event = start(place, "1.2");
  await hook(event);
  await hook(launched(event, "a1"));
  await hook(subagentStop(place, "s", "a1"));
  const early = start(place, "1.3");
  expect(understood(await hook(early), early)).toMatchObject({
    blocked: true,
    reason: expect.stringContaining("May start now: 1.2."),
  });
  put("src/meter/state.py", "class Meter:\n    pass\n");
  git("add", ".");
  git("commit", "-q", "-m", "Cycle 1.2: Model of a meter");
  const late = start(place, "1.3");
  expect(understood(await hook(late), late).blocked).toBe(false);
});

test("`status` calls the success of 1.4 false, and says that its commit does not exist", () => {
  leave();
  const { code, out } = runIn(made.place, ["status", folder]);
  expect(code).toBe(1);
  expect(out).toContain("1.4 Reading 1.4: claimed without evidence");
  expect(out).toContain("commit f3050e2 does not exist (reports/step-1-4-execution.md:");
  expect(out).toContain("1.3 Reading 1.3: halted");
  expect(out).toMatch(/1\.2 Model of a meter: done\n.*step-1-2-execution/);
  expect(out).toContain("to prove it: pytest tests/test_meter.py -v");
  const { plans } = JSON.parse(runIn(made.place, ["status", folder, "--json"]).out);
  expect(plans[0].steps.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict])).toEqual([
    ["1.1", "unclaimed"],
    ["1.2", "done"],
    ["1.3", "halted"],
    ["1.4", "phantom"],
    ["1.5", "open"],
    ["2.1", "open"],
    ["2.2", "open"],
  ]);
});

test("`resume` says 1.3, a clean tree, and four ways with their figures", () => {
  leave();
  const { code, out } = runIn(made.place, ["resume", folder]);
  expect(code).toBe(0);
  expect(out).toContain("go on with 1.3 Reading 1.3");
  expect(out).toContain("done: 1.1, 1.2");
  expect(out).toContain("The tree is clean: nothing has to be undone.");
  expect(out).toMatch(/A {2}one by one, each of them verified +5 steps, 5 checkpoints\n/);
  expect(out).toMatch(/B {2}in batches of 5 +5 steps, \d+ checkpoints?\n/);
  expect(out).toMatch(/C {2}phase by phase +5 steps, \d+ checkpoints?\n/);
  expect(out).toMatch(
    /D {2}all of it again, one by one +7 steps, 7 checkpoints, back to \w{7} \(Add the runbook of meters\), which gives up 2 commits\n/,
  );
  expect(runIn(made.place, ["next", folder]).out).toContain("May start now\n  1.3 Reading 1.3");
});

test("`resume` names files that are not committed, with their step, and work that was done too early", () => {
  leave();
  const { place, git, put } = made;
  put("src/meter/tariff.py", "");
  put(
    `${folder}/runbook.md`,
    readFileSync(join(place, `${folder}/runbook.md`), "utf8")
      .replace("Add `def read_2_2(self)`", "Create")
      .replace(/(Cycle 2\.2[\s\S]*File: )src\/meter\/state\.py/, "$1src/meter/tariff.py"),
  );
  writeFileSync(join(place, "src/meter/state.py"), "class Meter:\n    tariff = 1\n");
  git("add", "src/meter/state.py");
  git("commit", "-q", "-m", "Cycle 2.1: Tariff 2.1");
  const { out } = runIn(place, ["resume", folder]);
  expect(out).toContain("Not committed: to be finished or undone first\n  src/meter/tariff.py (of 2.2)");
  expect(out).toMatch(/Committed before 1\.3: .*\n {2}\w{7} Cycle 2\.1: Tariff 2\.1 \(of 2\.1\)/);
  expect(runIn(place, ["status", folder]).out).toMatch(
    /2\.1 Tariff 2\.1: done, which nobody claims\n.*commit/,
  );
});
