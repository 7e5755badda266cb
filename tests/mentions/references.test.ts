import { expect, test } from "vitest";
import { told } from "./read.ts";

test("a model is read, in whatever words it is one", () => {
  for (const text of [
    "Create `new.kt` as in `old.kt`",
    "Create `new.kt`, as done in `old.kt`",
    "Create `new.kt`, like it is in `old.kt`",
    "Create `new.kt` based on `old.kt`",
    "Create `new.kt` building upon `old.kt`",
  ])
    expect([text, told(text)]).toEqual([text, ["create new.kt", "read old.kt"]]);
  expect(told("Like in `old.kt`, create `new.kt`")).toEqual(["none old.kt", "create new.kt"]);
  expect(told("Add the id as a field in `new.kt`")).toEqual(["write new.kt"]);
});

test("references to a file are lines of others", () => {
  for (const text of [
    "Remove references to `old.kt` from `all.kt`",
    "Remove the import of `old.kt` from `all.kt`",
    "Update the imports of `old.kt` in `all.kt`",
    "Fix all mentions of `old.kt` in `all.kt`",
  ])
    expect([text, told(text)]).toEqual([text, ["none old.kt", "modify all.kt"]]);
  expect(told("Add a link to `all.md`")).toEqual(["write all.md"]);
  expect(told("Read `new.kt` instead of `old.kt` in `all.kt`")).toEqual([
    "read new.kt",
    "read old.kt",
    "read all.kt",
  ]);
  expect(told("Modify `new.kt` instead of `old.kt`")).toEqual(["modify new.kt", "read old.kt"]);
  expect(told("Verify that no references to `old.kt` remain")).toEqual(["verify old.kt"]);
  expect(told("Add a line to `all.md` on the removal of `old.kt`")).toEqual(["write all.md", "none old.kt"]);
});

test("a file that is given another name stays in its folder", () => {
  expect(told("Rename `k/old.kt` to `new.kt`")).toEqual(["rename k/old.kt -> k/new.kt"]);
  expect(told("Move `k/old.kt` to `new.kt`")).toEqual(["rename k/old.kt -> new.kt"]);
});

test("what goes along with a file has the same done to it", () => {
  expect(told("Remove `lib/a.rb` together with its spec `spec/a_spec.rb`")).toEqual([
    "delete lib/a.rb",
    "delete spec/a_spec.rb",
  ]);
  expect(told("Write `lib/a.rb` with fixtures `spec/x.json` and `spec/y.json`")).toEqual([
    "write lib/a.rb",
    "write spec/x.json",
    "write spec/y.json",
  ]);
  expect(told("Write `lib/a.rb` with the helper `lib/b.rb`")).toEqual(["write lib/a.rb", "read lib/b.rb"]);
});

test("a verb holds for a list across a semicolon, and not for the subject of what follows", () => {
  expect(told("Delete `lib/a.py`; `lib/b.py` replaces it")).toEqual(["delete lib/a.py", "none lib/b.py"]);
  expect(told("Delete `lib/a.py`; `lib/b.py`; `lib/c.py`")).toEqual([
    "delete lib/a.py",
    "delete lib/b.py",
    "delete lib/c.py",
  ]);
});
