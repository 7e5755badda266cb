import { expect, test } from "vitest";
import { told } from "./read.ts";

test("what stands in quotation marks asks for nothing", () => {
  expect(told('Add to README.md: "To use it, copy config/a.toml to ~/.tool/a.toml"')).toEqual([
    "write README.md",
    "none config/a.toml",
    "none ~/.tool/a.toml",
  ]);
  expect(told("Add a case “should delete src/old.ts.” and update `src/new.ts`")).toEqual([
    "none src/old.ts",
    "modify src/new.ts",
  ]);
});

test("a name alone in quotation marks is a name", () => {
  expect(told('Create "src/a.ts" and "src/b.ts"')).toEqual(["create src/a.ts", "create src/b.ts"]);
});

test("a line that is quoted as a whole is meant", () => {
  expect(told('"Create src/a.ts first"')).toEqual(["create src/a.ts"]);
});

test("the value of an entry is written in a file, and no file that is touched", () => {
  expect(told('Remove `package.json` script "clean": "./scripts/clean.sh" again')).toEqual([
    "delete package.json",
    "none scripts/clean.sh",
  ]);
});

test("a quotation may hold several sentences, and a mark that nothing answers begins none", () => {
  expect(told('Say "remove src/a.ts first. Then src/b.ts" and update `src/c.ts`')).toEqual([
    "none src/a.ts",
    "none src/b.ts",
    "modify src/c.ts",
  ]);
  expect(told('Cut it to 5 " wide: update `src/c.ts`')).toEqual(["modify src/c.ts"]);
  expect(told('Fix the "title in `src/c.ts`\n\nThe "end" is there.')).toEqual(["modify src/c.ts"]);
});
