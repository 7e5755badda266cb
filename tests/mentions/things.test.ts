import { expect, test } from "vitest";
import { told } from "./read.ts";

/** Sentences with what is told of the names in them. */
function expectTold(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, names] of Object.entries(cases))
    expect([text, told(text, "symbol")]).toEqual([text, names]);
}

test("a noun makes a word a name", () => {
  expectTold({
    "Create the `Lamp` class in `a.py`": ["define Lamp class"],
    "Add class `Lamp` to `a.py`": ["define Lamp class"],
    "Use the `Lamp` class in `b.py`": ["use Lamp class"],
    "Implement the `dim` and `blink` functions": ["define dim function", "define blink function"],
    "Add the `blink` command": ["define blink command"],
    "Call the `blink` command": ["use blink command"],
    "Add tests for the `blink` command": ["use blink command"],
    "Add a `/v1/lamps` route": ["define /v1/lamps route"],
    "Load it from the `/v1/lamps` endpoint": ["use /v1/lamps route"],
    "Create the `lamps` table": ["define lamps table"],
    "Query the `lamps` table": ["use lamps table"],
  });
});

test("without one it is none, and what a language gives is nobody's", () => {
  expectTold({
    "Create `Lamp` in `a.py`": [],
    "Add `blink` to the list": [],
    "Add a `main` function": [],
    "Support the `string` type": [],
  });
});

test("what a new file is made with, or exports, is introduced there", () => {
  expectTold({
    "Create `a.ts` with a class `LampStore`": ["define LampStore"],
    "Create `a.py` with `def make_lamp()`": ["define make_lamp"],
    "Create `a.ts` that exports `makeLamp`": ["define makeLamp"],
    "Create `a.ts` exporting `class LampStore`": ["define LampStore"],
    "**Action**: Create with `func Blink()`": ["define Blink"],
    "Create `a.ts` with calls to `makeLamp()`": ["use makeLamp"],
    "Create `a.ts` that calls `makeLamp()`": ["use makeLamp"],
  });
});
