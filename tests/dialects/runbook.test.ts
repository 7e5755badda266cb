import { describe, expect, it, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { textAt } from "../../src/model/index.ts";
import { linesOf, realPlans } from "./corpus.ts";
import { misplaced } from "./reading.ts";

const plan = `---
name: parser
type: tdd
---

# Parser Runbook

**Total Steps**: 3 cycles

## Phase 1: Core (type: tdd, model: haiku)

### Cycle 1.1: Tokens

**RED Phase:**

**Expected failure:** \`ImportError\`

**GREEN Phase:**

- File: src/tokens.py
  Action: Create

**Verify GREEN:** \`pytest\`

### Cycle 1.2: Tree [DEPENDS: 1.1]

**Depends on**: Cycle 1.1 (tokens)

**Execution Mode**: sequential-required
`;

describe("a runbook in one file", () => {
  const { plans, passedOver } = readPlans([
    { path: "plans/parser/runbook.md", text: plan },
    { path: "plans/parser/design.md", text: "# Design\n\n## Cycle 9.9: an example\n" },
  ]);
  const [read] = plans;

  it("is one plan, and what is beside it is passed over", () => {
    expect(plans).toHaveLength(1);
    expect(read?.path).toBe("plans/parser");
    expect(read?.type?.value).toBe("tdd");
    expect(passedOver.map((source) => source.path)).toEqual(["plans/parser/design.md"]);
  });

  it("has its steps with ids, titles and phases", () => {
    expect(read?.steps.map((step) => [step.kind, step.id, step.title, step.phase?.id])).toEqual([
      ["cycle", "1.1", "Tokens", "1"],
      ["cycle", "1.2", "Tree", "1"],
    ]);
    expect(read?.steps.map((step) => textAt(step.idSpan))).toEqual(["1.1", "1.2"]);
  });

  it("reads parts, references and modes with their places", () => {
    const [first, second] = read!.steps;
    expect(first!.redGreen.red && textAt(first!.redGreen.red)).toBe("**RED Phase:**");
    expect(first!.redGreen.green && textAt(first!.redGreen.green)).toBe("**GREEN Phase:**");
    expect(second!.dependsOn.map((need) => [need.id, need.form, textAt(need.span)])).toEqual([
      ["1.1", "marker", "1.1"],
      ["1.1", "label", "1.1"],
    ]);
    expect(second!.mode?.value).toBe("sequential-required");
    expect(read!.claims.map((claim) => [claim.of, claim.count])).toEqual([["cycles", 3]]);
  });
});

describe("metadata in a runbook", () => {
  const flawsOf = (text: string, path = "plans/p/runbook.md") =>
    readPlans([{ path, text }]).plans[0]!.flaws.map(({ span, message }) => [textAt(span), message]);

  it("is held against the schema in front matter", () => {
    const text = plan.replace("type: tdd", "type: tdd\nexecution_mode: sequental-strict");
    expect(flawsOf(text)).toEqual([
      [
        "sequental-strict",
        "Unexpected `sequental-strict` for `execution_mode`, expected `sequential-strict`",
      ],
    ]);
  });

  it("is read from a fence below the heading, and not from examples", () => {
    const fence = (id: string) => `\n\n\`\`\`yaml\ncycle: "${id}"\ndepends_on: [1.1, 1.10]\n\`\`\`\n`;
    const own = plan.replace("[DEPENDS: 1.1]", `${fence("1.2")}`);
    expect(readPlans([{ path: "plans/p/runbook.md", text: own }]).plans[0]!.steps[1]!.fields[0]?.form).toBe(
      "metadata",
    );
    expect(flawsOf(own)).toEqual([
      ["1.10", 'Unexpected unquoted id `1.10`, which YAML reads as `1.1`, expected `"1.10"`'],
    ]);
    expect(flawsOf(plan.replace("[DEPENDS: 1.1]", `${fence("7.1")}`))).toEqual([]);
  });
});

const real = ["runbook", "incident"].map(realPlans);

/** Ids of step headings, by lines alone. */
const counted = (text: string): string[] =>
  linesOf(text).flatMap((line) => /^#{2,4} (?:Cycle|Step) (\d+(?:\.\d+)?)\b/.exec(line)?.[1] ?? []);

if (real.some(Boolean))
  test("real runbooks: every step is found, once", { timeout: 120_000 }, () => {
    for (const sources of real) {
      const { plans } = readPlans(sources ?? []);
      for (const plan of plans) {
        const main = plan.files.filter(({ role }) => role === "runbook" || role === "phase");
        const expected = main.flatMap(({ source }) => counted(source.text));
        expect([plan.path, ...plan.steps.map((step) => step.id)]).toEqual([plan.path, ...expected]);
      }
      expect(plans.flatMap(misplaced)).toEqual([]);
      expect(plans.flatMap((plan) => plan.steps).filter((step) => textAt(step.idSpan) !== step.id)).toEqual(
        [],
      );
    }
  });
