import { expect, test } from "vitest";
import { told } from "./read.ts";

const inGreen = (text: string) => told(text, "path", "green");

test("a GREEN phase makes the code that it names without a verb", () => {
  expect(inGreen("`lib/lock.sh` with `with_lock`.")).toEqual(["write lib/lock.sh"]);
  expect(inGreen("`k/sign.ts` exports `sign(body)`.")).toEqual(["write k/sign.ts"]);
  expect(inGreen("A method `visit` in `render.py`.")).toEqual(["write render.py"]);
  expect(told("`lib/lock.sh` with `with_lock`.")).toEqual(["none lib/lock.sh"]);
});

test("what it tells of the code as it is, or names as a model, is left alone", () => {
  expect(inGreen("`k/a.ts` already has it.")).toEqual(["none k/a.ts"]);
  expect(inGreen("The same as in `k/a.ts`.")).toEqual(["none k/a.ts"]);
  expect(inGreen("Nothing in `k/a.ts`.")).toEqual(["none k/a.ts"]);
  // Documents and data are what the code works on.
  expect(inGreen("The report becomes `out/report.md`.")).toEqual(["none out/report.md"]);
});

test("a function with its number of arguments is no path", () => {
  expect(inGreen("Module `Feed` with `parse/1`.")).toEqual([]);
});
