import { expect, test } from "vitest";
import { told } from "./read.ts";

const fence = (language: string, ...lines: string[]) => [`~~~${language}`, ...lines, "~~~"].join("\n");

test("a patch changes, makes and deletes the files in its headers", () => {
  const patch = fence(
    "diff",
    "diff --git a/lib/a.py b/lib/a.py",
    "--- a/lib/a.py",
    "+++ b/lib/a.py",
    "@@ -1 +1 @@",
    "--- not a header",
    "+old",
    "--- /dev/null",
    "+++ b/lib/b.py",
    "--- a/lib/c.py",
    "+++ /dev/null",
  );
  expect(told(`Apply:\n\n${patch}`)).toEqual(["modify lib/a.py", "create lib/b.py", "delete lib/c.py"]);
  expect(told(`Do not apply:\n\n${patch}`)).toEqual([
    "verify lib/a.py",
    "verify lib/b.py",
    "verify lib/c.py",
  ]);
});

test("a path alone above a fence names the file that the fence is for", () => {
  const code = fence("ts", "export const a = 1;");
  expect(told(`**src/a.ts**\n\n${code}`)).toEqual(["write src/a.ts"]);
  expect(told(`\`src/a.ts\`:\n\n${code}`)).toEqual(["write src/a.ts"]);
  expect(told(`**src/a.ts**\n\nText.\n\n${code}`)).toEqual(["none src/a.ts"]);
  expect(told(`As \`src/a.ts\` has it:\n\n${code}`)).toEqual(["none src/a.ts"]);
});
