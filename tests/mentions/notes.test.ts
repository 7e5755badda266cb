import { expect, test } from "vitest";
import { verbOfNote } from "../../src/mentions/blocks/notes.ts";
import { told } from "./read.ts";

test("a note says what is done to the file, or to something in it", () => {
  expect(["NEW", "Create", "Create the basket store", "Add file", "new module"].map(verbOfNote)).toEqual(
    Array(5).fill("create"),
  );
  expect(
    ["Add `Logout` handler", "new `parse` function", "Remove the old branch", "Extend it"].map(verbOfNote),
  ).toEqual(Array(4).fill("modify"));
  expect(["Create `parse()` in it", "Create test of the parser"].map(verbOfNote)).toEqual(["write", "write"]);
  expect(
    ["Delete", "Move to `b.ts`", "Move the guard to the start", "No change, reference only", "as agreed"].map(
      verbOfNote,
    ),
  ).toEqual(["delete", "rename", "modify", "read", undefined]);
});

test("an action below a file, or beside it in a table, says what is done to it", () => {
  expect(told("File: `src/basket.ts`\nAction: Create the basket")).toEqual(["create src/basket.ts"]);
  expect(told("- **File**: `src/basket.ts`\n- **Action**: Delete it")).toEqual(["delete src/basket.ts"]);
  expect(told("File: `src/a.ts`\nAction: Rename to `src/b.ts`")[0]).toBe("rename src/a.ts -> src/b.ts");
  expect(told("| File | Status |\n|---|---|\n| `a/x.ts` | NEW |\n| `a/y.ts` | Add `show` handler |")).toEqual(
    ["create a/x.ts", "modify a/y.ts"],
  );
  expect(told("Files:\n- `src/a.rs` (add `show`)\n- `src/b.rs` (new)")).toEqual([
    "modify src/a.rs",
    "create src/b.rs",
  ]);
});
