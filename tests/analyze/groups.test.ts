import { describe, expect, test } from "vitest";
import { inspect } from "../../src/index.ts";

const text = `# Parcel tracker

### Phase 1: Model

## Step 1.1: Parcel
Create \`src/parcel.py\`.

## Step 1.2: Label
Create \`src/label.py\`. Extend \`src/parcel.py\`.

### Phase 2: Views

## Step 3: Screen
Create \`src/screen.py\`.
`;

const steps = async () =>
  (await inspect({ sources: [{ path: "plans/parcel/runbook.md", text }] })).plans[0]!.steps;

describe("a numbered group of steps", () => {
  test("stands before its first step, with each file that its steps change", async () => {
    const [group] = await steps();
    expect(group).toMatchObject({ id: "1", kind: "phase", title: expect.stringContaining("Model"), line: 3 });
    expect(group!.effects.map(({ resource }) => resource)).toEqual([
      { kind: "file", path: "src/parcel.py" },
      { kind: "file", path: "src/label.py" },
    ]);
  });

  test("is no group where the steps have numbers of their own", async () => {
    expect((await steps()).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "phase 1",
      "step 1.1",
      "step 1.2",
      "step 3",
    ]);
  });
});
