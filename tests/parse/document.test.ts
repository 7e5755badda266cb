import { expect, test } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { labelsOf, readDocument } from "../../src/parse/index.ts";

const text = `---
cycle: 1.10
depends_on: [1.2, "1.3"]
---
# Plan

## Cycle 1.1: First
**Depends on:** Cycle 0.1
**Objective**: do it
- a

**RED Phase:**

**Test:** \`x\` fails
`;

test("front matter keeps ids as they were written, with their places", () => {
  const { frontMatter } = readDocument({ path: "a.md", text });
  const cycle = frontMatter!.entries.get("cycle")!.value;
  expect(cycle).toMatchObject({ kind: "scalar", text: "1.10", quoted: false });
  expect(textAt(cycle.span)).toBe("1.10");
});

test("the outline knows sections, and sections their labels", () => {
  const document = readDocument({ path: "a.md", text });
  const cycle = document.outline.children[0]!.children[0]!;
  expect(textAt(cycle.span)).toBe("Cycle 1.1: First");
  const labels = labelsOf(cycle.blocks, document.source);
  expect(labels.map((label) => [label.name, label.value.value])).toEqual([
    ["Depends on", "Cycle 0.1"],
    ["Objective", "do it"],
    ["RED Phase", ""],
    ["Test", "`x` fails"],
  ]);
  expect(textAt(labels[0]!.value.span)).toBe("Cycle 0.1");
});
