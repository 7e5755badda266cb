import { expect, test } from "vitest";
import { told } from "./read.ts";

const called = (text: string, section: "body" | "red" | "green" = "body") => told(text, "unnamed", section);

test("a file may be called by what it is about", () => {
  expect(called("See the render module.")).toEqual(["read render"]);
  expect(called("Add a case to the parser module")).toEqual(["write parser"]);
  expect(called("In the parser module, add a case")).toEqual(["modify parser"]);
  expect(called("Add a block to the queue tests: it waits", "red")).toEqual(["write queue tests"]);
  expect(called("period spec, a second context", "red")).toEqual(["none period tests"]);
});

test("a GREEN phase works on what it calls by a word alone", () => {
  expect(called("Teach the renderer to write ids.", "green")).toEqual(["modify the renderer"]);
  expect(called("A counter in the printer.", "green")).toEqual(["write the printer"]);
  expect(called("Remember the tag in the fetcher's state.", "green")).toEqual(["write the fetcher"]);
  expect(called("The printer is slow.", "green")).toEqual([]);
  expect(called("A counter in the printer.")).toEqual([]);
});

test("words that tell no file from another, or belong to a longer name, call none", () => {
  for (const text of [
    "Add a case to the same test file",
    "Add it to the unit tests",
    "Add tests for the parser",
    "Verify tests, then commit",
    "Add it to the new module",
    "Run the parser test suite",
    "Change the parser module name",
    "Export it from the barrel file",
  ])
    expect([text, called(text).filter((each) => !each.includes("registry"))]).toEqual([text, []]);
});
