import { expect, test } from "vitest";
import { mentionsIn, told } from "./read.ts";

test("a command that is spoken of is not run", () => {
  expect(told("Use the framework there is (`vitest` as in `npm test`)", "command")).toEqual([
    "run vitest",
    "none npm test",
  ]);
  expect(told("Running `npm test` needs a server", "command")).toEqual(["none npm test"]);
  expect(told("Call it between the commit and `make check`", "command")).toEqual(["none make check"]);
  expect(told("Confirm with `npm test`", "command")).toEqual(["run npm test"]);
  expect(told("After GREEN run `npm test`", "command")).toEqual(["run npm test"]);
});

test("lines of other files that name a file are not the file", () => {
  expect(told("Remove the array with `setup/old.ts` references from `vitest.config.ts`")).toEqual([
    "read setup/old.ts",
    "modify vitest.config.ts",
  ]);
  expect(told("Add it to the `src/a.ts` imports")).toEqual(["write src/a.ts"]);
});

test("a note on how it went is no title", () => {
  const note = "Install it [BLOCKED: no network - `a.toml` fixed, `a.lock` not written]";
  expect(told(note, "path", "title")).toEqual(["verify a.toml", "verify a.lock"]);
});

test("a file that is not to be touched is named in passing only", () => {
  expect(mentionsIn("Do not touch `src/a.py`.").map(({ verb, certainty }) => `${verb} ${certainty}`)).toEqual(
    ["verify inferred"],
  );
  expect(mentionsIn("Verify that `src/a.py` exists.").map(({ certainty }) => certainty)).toEqual(["stated"]);
});
