import { expect, test } from "vitest";
import { fieldOf } from "../../src/mentions/blocks/fields.ts";
import { sectionOf } from "../../src/mentions/blocks/sections.ts";
import { mentionsIn } from "./read.ts";

test.each([
  ["RED Phase", "red"],
  ["Verify RED", "red"],
  ["Step 2: Run test to verify it fails", "red"],
  ["GREEN Phase", "green"],
  ["Verify GREEN", "verify"],
  ["Commit", "commit"],
  ["Prerequisite", "context"],
  ["Target files", "files"],
  ["Title", undefined],
])("%s opens %s", (label, section) => {
  expect(sectionOf(label)).toBe(section);
});

test("an aside ends with the next label, and the part around it goes on", () => {
  const text = "**RED Phase:**\n\n**Prerequisite:** Read `a.md`\n\n**Assertions:** see `tests/test_b.py`\n";
  expect(mentionsIn(text).map(({ section }) => section)).toEqual(["context", "red"]);
});

test("fields name what is done to their files", () => {
  expect(fieldOf("Test file")).toBe("write");
  expect(fieldOf("Files to modify")).toBe("modify");
  expect(fieldOf("Reference")).toBe("read");
  expect(fieldOf("Reasoning")).toBeUndefined();
});
