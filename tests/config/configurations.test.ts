import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { configurations } from "../../src/config/index.ts";
import { rules } from "../../src/index.ts";
import { remove, workspace } from "../cli/workspace.ts";

afterAll(remove);
const presets = ["recommended", "strict"];

/** The configurations of a repository with these files. */
function reading(files: Readonly<Record<string, string>>) {
  const cwd = workspace({ ".git/HEAD": "", ...files });
  const found = configurations({ cwd, config: undefined, rules: () => rules, presets });
  return { cwd, found, of: (path: string) => found.of(join(cwd, path)) };
}

test("a severity alone keeps the options below it, a list replaces both", () => {
  const { of } = reading({
    ".runbook-lint.yaml":
      "rules: { missing-checkpoint: [warning, { most: 3 }], model-policy: [info, { models: { a: b } }] }",
    "near/.runbook-lint.yaml":
      "rules: { missing-checkpoint: error, model-policy: [error, { models: { c: d } }] }",
  });
  expect(of("near/plan.md").settings.rules).toEqual({
    "missing-checkpoint": { severity: "error", options: { most: 3 } },
    "model-policy": { severity: "error", options: { models: { c: "d" } } },
  });
});

test("the nearest preset counts, and so do the nearest dialects and isolation", () => {
  const { of } = reading({
    ".runbook-lint.yaml": "{ extends: strict, dialects: [gsd, kiro], isolation: worktree }",
    "near/.runbook-lint.yaml": "{ extends: recommended, dialects: [kiro] }",
  });
  expect(of("plan.md")).toMatchObject({ settings: { preset: "strict" }, dialects: ["gsd", "kiro"] });
  expect(of("near/deep/plan.md")).toMatchObject({
    settings: { preset: "recommended" },
    dialects: ["kiro"],
    isolation: "worktree",
  });
});

test("neither the root nor the top of a repository lets through what stands above", () => {
  const { of } = reading({
    ".runbook-lint.yaml": "extends: strict",
    "own/.runbook-lint.yaml": "root: true",
    "inner/.git/HEAD": "",
  });
  expect(of("own/plan.md").settings.preset).toBe(undefined);
  expect(of("inner/deep/plan.md").settings.preset).toBe(undefined);
  expect(of("other/plan.md").settings.preset).toBe("strict");
});

test("later overrides stand above earlier ones, and excluded files are left alone", () => {
  const { of } = reading({
    ".runbook-lint.yaml": `overrides:
  - { files: ["*.md"], rules: { missing-red: info } }
  - { files: [plans/], excludedFiles: ["**/kept.md"], rules: { missing-red: error }, isolation: worktree }
`,
  });
  const severity = (path: string) => of(path).settings.rules?.["missing-red"]?.severity;
  expect(["a.md", "plans/a.md", "plans/deep/a.md", "plans/kept.md", "a.markdown"].map(severity)).toEqual([
    "info",
    "error",
    "error",
    "info",
    undefined,
  ]);
  expect(of("plans/a.md").isolation).toBe("worktree");
});

test("files of which the same is said share their settings", () => {
  const { of } = reading({
    ".runbook-lint.yaml": "overrides: [{ files: [a/], rules: { missing-red: off } }]",
  });
  expect(of("a/one.md")).toBe(of("a/deep/two.md"));
  expect(of("a/one.md")).not.toBe(of("b/one.md"));
  expect(reading({}).of("one.md")).toBe(reading({}).of("two.md"));
});

test("what is ignored may be read after all, in folders below it", () => {
  const { cwd, found } = reading({ ".runbook-lint.yaml": 'ignores: [drafts/, "old/**", "!old/a/kept/**"]' });
  const ignored = (path: string) => found.ignored(join(cwd, path), !path.endsWith(".md"));
  expect(["drafts", "deep/drafts", "old/a.md", "old/b", "old/a/other.md"].map(ignored)).toEqual(
    Array(5).fill(true),
  );
  expect(["drafts.md", "old/a", "old/a/kept", "old/a/kept/plan.md", "plan.md"].map(ignored)).toEqual(
    Array(5).fill(false),
  );
});
