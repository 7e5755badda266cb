import { expect, test } from "vitest";
import { told } from "./read.ts";

test("names in a list below a folder stand in that folder", () => {
  expect(told("Under `lib/chat/`:\n\n- `index.ex`\n- `show.ex` (new): the live view\n")).toEqual([
    "write lib/chat/index.ex",
    "create lib/chat/show.ex",
  ]);
  expect(told("- `src/auth/`:\n  - `login.ts`\n  - `hooks/use-login.ts`, `logout.ts`\n")).toEqual([
    "write src/auth/login.ts",
    "write src/auth/hooks/use-login.ts",
    "write src/auth/logout.ts",
  ]);
  expect(told("Delete these from `src/old`:\n\n- `a.ts`\n- `b.ts`\n")).toEqual([
    "delete src/old/a.ts",
    "delete src/old/b.ts",
  ]);
  expect(told("- `web/`\n  - `src/`\n    - `main.ts`\n")).toEqual(["write web/src/main.ts"]);
});

test("what says itself where it stands, or is named in the middle of a sentence, stays as it is", () => {
  expect(told("Under `lib/chat/`:\n\n- `lib/desk/chat.ex`\n- `~/.desk.exs`\n")).toEqual([
    "none lib/chat/",
    "write lib/desk/chat.ex",
    "write ~/.desk.exs",
  ]);
  expect(told("Create in `src/ui/`:\n\n- `button.ts`, listed in `package.json`\n")).toEqual([
    "create src/ui/button.ts",
    "use package.json",
  ]);
});

test("a folder whose list names nothing is what is meant itself", () => {
  expect(told("Create `src/ui/`:\n\n- keep it small\n")).toEqual(["create src/ui/"]);
});

test("a line asks the same of each item, whether or not the items are handed over as one list", () => {
  const text = "Delete:\n\n- `a/x.ts`\n- `a/y.ts`\n\nThen look at `a/z.ts`.";
  expect(told(text)).toEqual(["delete a/x.ts", "delete a/y.ts", "read a/z.ts"]);
});
