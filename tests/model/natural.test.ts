import { expect, test } from "vitest";
import { compareNaturally } from "../../src/model/index.ts";

test("numbers inside texts count as numbers", () => {
  const paths = ["step-1-10.md", "step-1-2.md", "Step-1-1.md", "step-1-2-test.md", "step-01-2.md"];
  expect(paths.sort(compareNaturally)).toEqual([
    "Step-1-1.md",
    "step-1-2-test.md",
    "step-01-2.md",
    "step-1-2.md",
    "step-1-10.md",
  ]);
});

test("the order is total: only equal texts compare as equal", () => {
  expect(compareNaturally("a1", "a01")).not.toBe(0);
  expect(compareNaturally("a1", "a1")).toBe(0);
  expect(compareNaturally("a", "a1")).toBeLessThan(0);
  expect(compareNaturally("9".repeat(40), `1${"0".repeat(40)}`)).toBeLessThan(0);
});
