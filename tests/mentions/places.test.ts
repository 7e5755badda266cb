import { expect, test } from "vitest";
import { told } from "./read.ts";

test("a verb alone behind a dash belongs to the path before it", () => {
  expect(told("`k/a.go` — create, `k/b.go` — modify, `k/c.go` — delete")).toEqual([
    "create k/a.go",
    "modify k/b.go",
    "delete k/c.go",
  ]);
  expect(told("Create `k/a.go` — new parser; `k/b.go` — update the imports")).toEqual([
    "create k/a.go",
    "modify k/b.go",
  ]);
});

test("what is done in a file changes it, what is looked for there does not", () => {
  for (const deed of ["add a field", "call `boot()`", "rename `Old`", "import the kit", "derive `Clone`"])
    expect([deed, told(`In \`k/a.rs\`, ${deed}`)]).toEqual([deed, ["modify k/a.rs"]]);
  expect(told("In `k/a.rs` add a field")).toEqual(["modify k/a.rs"]);
  expect(told("In `k/a.rs` use of `boot()` is wrong")).toEqual(["none k/a.rs"]);
  for (const look of ["find the handler", "read the comment", "run `npm test`"])
    expect([look, told(`In \`k/a.rs\`, ${look}`)]).toEqual([look, ["none k/a.rs"]]);
});

test("what begins with a condition is uncertain", () => {
  for (const text of [
    "You may need to edit `a.rs`",
    "Should the build fail, edit `a.rs`",
    "In case the build fails, edit `a.rs`",
    "Unless it is there, edit `a.rs`",
  ])
    expect([text, told(text)]).toEqual([text, ["modify a.rs?"]]);
  expect(told("Edit `a.rs` so that nothing breaks in case it is empty")).toEqual(["modify a.rs"]);
});
