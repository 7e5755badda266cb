import { expect, test } from "vitest";
import { enumerated, listed, numbersOf, places, withLastNumber } from "../../src/analyze/index.ts";
import { nearest, spanOf } from "../../src/model/index.ts";

test("a list names as many as a reader takes in", () => {
  expect(listed([])).toBe("");
  expect(listed(["1"])).toBe("`1`");
  expect(listed(["1", "2"])).toBe("`1` and `2`");
  expect(listed(["1", "2", "3", "4", "5"])).toBe("`1`, `2`, `3`, `4` and `5`");
  expect(listed(["1", "2", "3", "4", "5", "6"])).toBe("`1`, `2`, `3`, `4` and 2 more");
  expect(enumerated(["a mode", "a reason", "a prohibition"])).toBe("a mode, a reason and a prohibition");
  expect(enumerated(["a mode"])).toBe("a mode");
});

test("second places are capped, and the last says how many are left out", () => {
  const span = spanOf({ path: "p.md", text: "" }, 0, 0);
  const all = Array.from({ length: 9 }, (_, i) => ({ span, message: `place ${i}` }));
  expect(
    places(all.slice(0, 6))
      .map(({ message }) => message)
      .at(-1),
  ).toBe("place 5");
  expect(places(all).map(({ message }) => message)).toEqual([
    "place 0",
    "place 1",
    "place 2",
    "place 3",
    "place 4",
    "place 5 (+3 more)",
  ]);
});

test.each([
  ["1.10", [1, 10]],
  ["T012", [12]],
  ["03-02", [3, 2]],
  ["2a", undefined],
  ["R0.1", [0, 1]],
])("the numbers of %s", (id, numbers) => expect(numbersOf(id)).toEqual(numbers));

test("the next id is written as the one before it", () => {
  expect(withLastNumber("T012", 13)).toBe("T013");
  expect(withLastNumber("1.9", 10)).toBe("1.10");
  expect(withLastNumber("03-02", 3)).toBe("03-03");
});

test("a name that is near enough was meant, another was not", () => {
  expect(nearest("sharedfile", ["shared-file", "stale-read"])).toBe("shared-file");
  expect(nearest("mots", ["most"])).toBe("most");
  expect(nearest("quite", ["shared-file", "stale-read"])).toBeUndefined();
  expect(nearest("abc", ["xyz"])).toBeUndefined();
});
