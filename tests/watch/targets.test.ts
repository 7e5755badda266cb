import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { targetsOf } from "../../src/watch/targets.ts";
import { remove, workspace } from "../cli/workspace.ts";

const place = workspace({
  "docs/plans/login.md": "",
  "docs/plans/steps/step-1.md": "",
  "docs/.hidden/x.md": "",
  ".planning/phases/x.md": "",
  "shared/base.yaml": "",
});
mkdirSync(join(place, ".git"));
afterAll(remove);

const targets = (paths: readonly string[], more: Partial<Parameters<typeof targetsOf>[0]> = {}) =>
  targetsOf({ paths, cwd: place, ...more });
const foldersOf = (...paths: readonly string[]) =>
  targets(paths).folders.map((folder) => folder.slice(place.length + 1));

test("a folder is looked at, of a file what may belong to its plan, of a pattern where it starts", () => {
  expect(foldersOf("docs")).toEqual(["docs"]);
  expect(foldersOf("docs/plans/login.md")).toEqual(["docs/plans"]);
  expect(foldersOf("docs/plans/steps/step-1.md")).toEqual(["docs/plans"]);
  expect(foldersOf("docs/**/*.md", "docs/plans")).toEqual(["docs"]);
  expect(foldersOf("*.md")).toEqual([""]);
  expect(foldersOf("nowhere/new.md")).toEqual([]);
});

test("above the folders only what lies in them matters, up to the top of the repository", () => {
  const { above, concerns } = targets(["docs/plans"], { names: ["known.json"] });
  expect([...above].sort()).toEqual([place, join(place, "docs")]);
  expect(above).not.toContain(dirname(place));
  for (const path of [
    "docs/plans/new.md",
    "docs/plans/new/deep.markdown",
    ".runbook-lint.yaml",
    "package.json",
    "known.json",
    "docs/.gitignore",
  ])
    expect(concerns(join(place, path)), path).toBe(true);
  for (const path of [
    "README.md",
    "docs/other.md",
    "docs/plans/x.ts",
    "docs/plansx/a.md",
    "shared/base.yaml",
  ])
    expect(concerns(join(place, path)), path).toBe(false);
});

test("configurations of other names count, files that a run writes do not", () => {
  const base = join(place, "shared/base.yaml");
  const report = join(place, "docs/report.md");
  const { above, concerns } = targets(["docs"], { files: [base], written: [report] });
  expect(above).toContain(join(place, "shared"));
  expect(concerns(base)).toBe(true);
  expect(concerns(report)).toBe(false);
});

test("folders that a search passes over are not looked into, unless they are named", () => {
  const { skipsFolder } = targets(["."]);
  expect(skipsFolder(join(place, "docs/.hidden"))).toBe(true);
  expect(skipsFolder(join(place, "node_modules"))).toBe(true);
  expect(skipsFolder(join(place, ".planning"))).toBe(false);
  expect(targets(["docs/.hidden"]).skipsFolder(join(place, "docs/.hidden"))).toBe(false);
});
