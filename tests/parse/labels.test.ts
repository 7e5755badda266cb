import { expect, test } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { labelsOf, readDocument } from "../../src/parse/index.ts";

function labels(text: string) {
  const document = readDocument({ path: "a.md", text });
  return labelsOf(document.outline.blocks, document.source);
}

test.each([
  ["**Depends on**: Cycle 1.2", "Depends on", "Cycle 1.2"],
  ["**Depends on:** Cycle 1.2  ", "Depends on", "Cycle 1.2"],
  ["**Depends on :** `1.2`", "Depends on", "`1.2`"],
  ["__Depends on__:\t**Cycle 1.2**", "Depends on", "**Cycle 1.2**"],
  ["**Expected failure:**", "Expected failure", ""],
])("%s is a label, wherever its colon stands", (text, name, value) => {
  for (const ending of ["", "\n", "\r\n"]) {
    const [label] = labels(text + ending);
    expect([label!.name, label!.value.value, textAt(label!.value.span)]).toEqual([name, value, value]);
  }
});

test("bold inside a line is no label, and a line may hold one behind another line's", () => {
  expect(labels("Some **bold**: words\nand **more:** words\n")).toEqual([]);
  const found = labels("**A:** one\n**B**: two\n  **C:** three\ntext\n");
  expect(found.map((label) => [label.name, label.value.value])).toEqual([
    ["A", "one"],
    ["B", "two"],
    ["C", "three\ntext"],
  ]);
});

test("what follows belongs to a label until the next label or rule", () => {
  const [first, second] = labels("**A:**\n\n- one\n\n```\ncode\n```\n\n**B:** x\n\n---\n\nafter\n");
  expect(first!.nodes.map((node) => node.type)).toEqual(["list", "code"]);
  expect(second!.nodes).toEqual([]);
});
