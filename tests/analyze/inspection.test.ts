import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { inspect, inspectionText } from "../../src/index.ts";
import type { Inspection } from "../../src/model/index.ts";
import { type JsonInspection as SchemaInspection, schemas } from "../../src/schema/index.ts";

const runbook = `---
name: greeter
type: tdd
---

# Greeter

Execute the cycles sequentially.

## Cycle 1.1: Greet by name

**RED Phase:**

**Expected failure:** \`AttributeError: module 'greeter' has no attribute 'greet'\`

**Verify RED:** \`pytest tests/test_greeter.py::test_name\`

**GREEN Phase:**

**Changes:**
- File: src/greeter.py
  Action: Add function \`greet(name)\`
- File: tests/test_greeter.py
  Action: Create test for \`greet\`

**Verify no regression:** \`pytest\`

## Cycle 1.2: Greet in a language

**RED Phase:**

**Verify RED:** \`pytest tests/test_greeter.py::test_language\`

**GREEN Phase:**

**Changes:**
- File: src/greeter.py
  Action: In \`greet()\`, add a parameter \`language\`

**Verify no regression:** \`pytest\`
`;

const inspected = () => inspect({ sources: [{ path: "plans/greeter/runbook.md", text: runbook }] });

describe("an inspected plan", () => {
  test("keeps to its schema, whose type is its type", async () => {
    const inspection: SchemaInspection = (await inspected()) satisfies Inspection;
    const validate = new Ajv({ strict: true, allErrors: true }).compile(schemas.inspect);
    validate(inspection);
    expect(validate.errors).toBeNull();
  });

  test("says which dependency is missing, and quotes why", async () => {
    const { plans } = await inspected();
    expect(plans.map(({ path, dialect }) => [path, dialect])).toEqual([["plans/greeter", "runbook"]]);
    const [{ step, dependsOn, evidence } = {}] = plans[0]!.missing;
    expect([step, dependsOn]).toEqual(["1.2", "1.1"]);
    const file = evidence?.find(
      ({ resource }) => resource.kind === "file" && resource.path === "src/greeter.py",
    );
    expect(file?.evidence.map((each) => [each.step, each.line, each.evidence])).toEqual([
      ["1.1", 21, "- File: src/greeter.py"],
      ["1.2", 37, "- File: src/greeter.py"],
    ]);
  });

  test("is told to people with the lines that it rests on", async () => {
    const text = inspectionText(await inspected(), { colors: false });
    expect(text).toContain("plans/greeter: runbook, 2 steps, sequential (prose, runbook.md:8)");
    expect(text).toContain("cycle 1.2: Greet in a language  runbook.md:28");
    expect(text).toContain("  waits for     1.1 (mode, prose)");
    expect(text).toContain("  write-write   src/greeter.py: 1.1 and 1.2");
    expect(text).toMatch(/1\.2 after 1\.1: .*src\/greeter\.py \(write-write\)/);
  });
});

describe("the order of an inspected plan", () => {
  const declared = runbook
    .replace("type: tdd\n", "")
    .replace("Execute the cycles sequentially.", "Execute in waves.")
    .replace("in a language\n", "in a language\n\n**Depends on**: Cycle 1.1\n");
  const orderOf = async (text: string) =>
    (await inspect({ sources: [{ path: "plans/greeter/runbook.md", text }] })).plans[0]!.order;

  test("quotes the line that declares an edge", async () => {
    const [edge] = await orderOf(declared);
    expect(edge).toMatchObject({ before: "1.1", after: "1.2", reason: "declared", line: 29 });
    expect([edge?.path, edge?.evidence]).toEqual(["plans/greeter/runbook.md", "**Depends on**: Cycle 1.1"]);
    const [stated] = await orderOf(runbook);
    expect([stated?.reason, stated?.line, stated?.evidence]).toEqual([
      "mode",
      8,
      "Execute the cycles sequentially.",
    ]);
  });

  test("quotes nothing where the format implies it", async () => {
    const text =
      "# Greeter\n\n### Task 1: A\n\n**Files:**\n- Create: `a.ts`\n\n### Task 2: B\n\n**Files:**\n- Create: `b.ts`\n";
    const { plans } = await inspect({ sources: [{ path: "docs/plans/greeter.md", text }] });
    expect(plans[0]!.order).toEqual([
      {
        before: "1",
        after: "2",
        reason: "mode",
        strength: "contract",
        path: null,
        line: null,
        evidence: null,
      },
    ]);
  });

  test("is told to people with the same words", async () => {
    const inspection = await inspect({ sources: [{ path: "plans/greeter/runbook.md", text: declared }] });
    expect(inspectionText(inspection, { colors: false })).toContain(
      "  waits for     1.1 (declared, metadata) runbook.md:29: **Depends on**: Cycle 1.1\n",
    );
  });
});

test("a long line is quoted around the words that say so, for programs and for people", async () => {
  const words = "They are old. ".repeat(40);
  const text = `# Runbook: Greeter\n\n## Step 1: A\n\n${words}Create \`src/far/away.py\`. ${words}\n\n## Step 2: B\n\nCreate \`b.py\`.\n`;
  const inspection = await inspect({ sources: [{ path: "plans/greeter/runbook.md", text }] });
  const effect = inspection.plans[0]!.steps[0]!.effects.find(({ action }) => action === "create");
  expect(effect?.evidence).toContain("Create `src/far/away.py`");
  expect(effect?.evidence.length).toBeLessThanOrEqual(300);
  const line = inspectionText(inspection, { colors: false })
    .split("\n")
    .find((each) => each.startsWith("  create        src/far/away.py"));
  expect(line).toMatch(/runbook\.md:5: .{10,60} … .*src\/far\/away\.py.*…$/);
});
