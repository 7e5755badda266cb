import { expect, test } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { planOf } from "./reading.ts";

/** What the second step waits for by its field, and where that stands. */
const waits = (field: string) =>
  planOf({
    "plans/x/runbook.md": `# R\n\n## Step 5.1: A\n\nCreate \`src/a.json\`.\n\n## Step 5.2: B\n\n${field}\n\nExtend it.\n`,
  }).steps[1]!.dependsOn.map(({ id, span }) => `${id} at ${textAt(span)}`);

test.each([
  "**Prerequisite:** Step 5.1 complete",
  "**Prerequisite:** Verify Step 5.1 complete: the file exists",
  "**Prerequisites:**\n- Step 5.1 complete: the file exists\n- Read `src/b.json`, which Step 5.3 changes",
  "**Prerequisites:**\n- [ ] Read `src/b.json`\n- [ ] Ensure that Step 5.1 is done",
])("%s", (field) => expect(waits(field)).toEqual(["5.1 at 5.1"]));

test.each([
  "**Prerequisite:** Read the parser of Step 5.1",
  "**Prerequisites:**\n- Python 3.11\n- Verify `which ruff`\n- Read what Step 5.1 wrote",
])("%s is no order that a field states", (field) => expect(waits(field)).toEqual([]));
