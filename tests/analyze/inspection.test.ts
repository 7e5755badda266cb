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
