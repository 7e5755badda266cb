import { expect, test } from "vitest";
import { asPath, expandBraces, isFileName } from "../../src/mentions/names/paths.ts";
import { told } from "./read.ts";

test.each([
  ["src/a.ts:12-40", "src/a.ts"],
  ["./src/a.ts", "src/a.ts"],
  ["tests/test_a.py::test_x", "tests/test_a.py"],
  ["docs/a.md#part", "docs/a.md"],
  ["(src/a.ts),", "src/a.ts"],
  ["src/app/[id]/page.tsx", "src/app/[id]/page.tsx"],
  ["src/**/*.ts", "src/**/*.ts"],
  ["~/.config/tool.json", "~/.config/tool.json"],
  ["Makefile", "Makefile"],
  ["model.R", "model.R"],
  ["Shop.psm1", "Shop.psm1"],
])("%s is a path", (text, path) => {
  expect(asPath(text, false)?.path).toBe(path);
});

test.each([
  "and/or",
  "Node.js",
  "https://a.dev/b.ts",
  "state.save()",
  "$HOME/a.ts",
  "plans/<name>/a.md",
  "1/2",
  "/api/users",
])("%s is none", (text) => {
  expect(asPath(text, false)).toBeUndefined();
});

test("inside backticks a name with a slash needs no ending", () => {
  expect(asPath("hooks/pre-push", true)?.path).toBe("hooks/pre-push");
  expect(asPath("hooks/pre-push", false)).toBeUndefined();
  expect(asPath("and/or", true)).toBeUndefined();
});

test("a list in braces is its members", () => {
  expect(expandBraces("src/{a,b}.ts")).toEqual(["src/a.ts", "src/b.ts"]);
});

test("text without spaces around a path leaves it whole", () => {
  expect(told("在src/app/state.ts中创建函数")).toEqual(["modify src/app/state.ts"]);
});

test("endings tell files from members", () => {
  expect(["state.py", ".gitignore", "go.mod"].every(isFileName)).toBe(true);
  expect([".test.ts", ".unit.test.ts", ".d.ts", ".module.css"].some(isFileName)).toBe(false);
  expect(["self.state", "v1.2", "obj.key"].some(isFileName)).toBe(false);
});

test("a folder in brackets groups routes, also outside of backticks", () => {
  expect(told("Create src/app/(auth)/login/page.tsx with a form")).toEqual([
    "create src/app/(auth)/login/page.tsx",
  ]);
  expect(told("Create src/app(new) and lib/a.ts")).toEqual(["create lib/a.ts"]);
});
