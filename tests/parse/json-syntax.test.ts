import { describe, expect, test } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { flawOfJson } from "../../src/parse/json-syntax.ts";
import { random } from "../support/random.ts";

const flawOf = (text: string) => flawOfJson({ path: "tasks.json", text });

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("the first fault of JSON is told at its place", () => {
  test.each([
    ['{"a": [1, 2,]}', "Unexpected `,` behind the last value, expected `]`", ",", 11],
    ['{"a": 1,\n}', "Unexpected `,` behind the last value, expected `}`", ",", 7],
    ['{"a": 1 "b": 2}', "Unexpected string in JSON, expected `,` or `}`", '"', 8],
    ["{'a': 1}", "Unexpected `'` in JSON, expected a name in double quotes", "'", 1],
    ["{a: 1}", "Unexpected `a` in JSON, expected a name in double quotes", "a", 1],
    ['{"a" 1}', "Unexpected `1` in JSON, expected `:`", "1", 5],
    ['{"a": }', "Unexpected `}` in JSON, expected a value", "}", 6],
    ['{"a": 01}', "Unexpected `01` in JSON, expected a value", "01", 6],
    ["[1] 2", "Unexpected `2` in JSON, expected the end of the file", "2", 4],
    ['{"a": [1, {"b": 2}', "Unexpected end of JSON, expected a closing `]`", "}", 17],
    ['{"a": 1', "Unexpected end of JSON, expected a closing `}`", "1", 6],
    ["", "Unexpected end of JSON, expected a value", "", 0],
  ])("%s", (text, message, shown, start) => {
    const flaw = flawOf(text)!;
    expect([flaw.message, textAt(flaw.span), flaw.span.start]).toEqual([message, shown, start]);
  });

  test("a comma too many has a fix", () => {
    const { fix } = flawOf('{"a": [1, 2,]}')!;
    expect(fix).toMatchObject({ safe: true, edits: [{ text: "", span: { start: 11, end: 12 } }] });
  });
});

test("what a program reads is without fault, and only that", () => {
  const next = random(5);
  const pieces = [
    '"a"',
    '"\\u00e9\\n"',
    "1",
    "-0.5e3",
    "01",
    "true",
    "nul",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    " ",
    '"',
  ];
  for (let round = 0; round < 3000; round++) {
    const text = Array.from(
      { length: 1 + (round % 9) },
      () => pieces[Math.floor(next() * pieces.length)],
    ).join("");
    expect([text, flawOf(text) === undefined]).toEqual([text, isJson(text)]);
  }
  expect(flawOf('\uFEFF{"a": [], "b": {}}\n')).toBeUndefined();
  expect(flawOf(`[${"[".repeat(50_000)}`)?.message).toContain("a closing `]`");
  expect(flawOf(`"${"a\\n".repeat(500_000)}"`)).toBeUndefined();
});
