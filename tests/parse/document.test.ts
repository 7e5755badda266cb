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

test("what stands in fences, comments, lists and quotes is no heading", () => {
  const hidden = [
    "````md",
    "# no",
    "```",
    "# no",
    "```",
    "````",
    "<!--",
    "# no",
    "-->",
    "- # no",
    "> # no",
    "    # no",
    "~~~",
    "# no",
    "```",
    "# no",
    "~~~",
  ];
  for (const ending of ["\n", "\r\n", "\r"]) {
    const text = ["# Yes", ...hidden, "## Yes too", "Title", "===", "\\# no"].join(ending);
    const { outline } = readDocument({ path: "a.md", text });
    const [yes, title] = outline.children;
    expect([yes?.title, yes?.children[0]?.title, title?.title]).toEqual(["Yes", "Yes too", "Title"]);
    expect(outline.children).toHaveLength(2);
    expect(textAt(yes!.extent)).toBe(text.slice(0, text.indexOf("Title")));
  }
});
