import { expect, test } from "vitest";
import { told } from "./read.ts";

test("what is made where it is missing is made; what is added if not already there may not be", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "Create `lib/a.py` (if missing) and `lib/b.py`": ["create lib/a.py", "create lib/b.py"],
    "Create `lib/a.py` (if it does not exist yet)": ["create lib/a.py"],
    "Create `lib/a.py` (if the file isn't there)": ["create lib/a.py"],
    "Create `lib/a.py` if missing": ["create lib/a.py"],
    "Update `lib/a.py` (if needed) and `lib/b.py`": ["modify lib/a.py?", "modify lib/b.py"],
    "Update `lib/a.py` (if the tests do not pass)": ["modify lib/a.py?"],
    "Add the export to `lib/a.py` if not already present": ["write lib/a.py?"],
  };
  for (const [text, paths] of Object.entries(cases)) expect([text, told(text)]).toEqual([text, paths]);
});

test("a condition in Chinese", () => {
  expect(told("如果测试失败，修改 `lib/a.py`")).toEqual(["modify lib/a.py?"]);
  expect(told("修改 `lib/a.py`")).toEqual(["modify lib/a.py"]);
});
