import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSources } from "../../src/files/index.ts";
import { UsageError } from "../../src/model/index.ts";

let root: string;

function put(path: string, text: string | Buffer = "# text\n"): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "runbook-lint-files-"));
  put("plans/a/runbook.md");
  put("plans/a/orchestrator-plan.md");
  for (const step of ["1-1", "1-2", "1-10"]) put(`plans/a/steps/step-${step}.md`);
  put("plans/b/runbook.md");
  put("plans/b/notes.txt");
  put(".planning/phases/01/01-01-PLAN.md");
  put(".kiro/specs/x/tasks.md");
  put(".claude/epics/e/001.md");
  put(".claude/worktrees/copy/plans/a/runbook.md");
  put(".cache/x.md");
  put(".git/x.md");
  put("node_modules/pkg/README.md");
  put("plans/b/node_modules/pkg/README.md");
  put(".taskmaster/tasks/tasks.json", "{}");
  put("odd/[x].md");
  put("odd/utf16.md", Buffer.from("\uFEFF# Title\n", "utf16le"));
  mkdirSync(join(root, "odd/folder.md"));
  symlinkSync(join(root, "plans"), join(root, "plans/b/loop"));
  symlinkSync(join(root, "plans/a/runbook.md"), join(root, "plans/a-link.md"));
  symlinkSync(join(root, "nowhere"), join(root, "plans/broken.md"));
});

afterAll(() => rmSync(root, { recursive: true }));

const shown = async (...paths: string[]) =>
  (await findSources(paths, root)).sources.map((source) => source.path);

const all = [
  "plans/a/orchestrator-plan.md",
  "plans/a/runbook.md",
  "plans/a/steps/step-1-1.md",
  "plans/a/steps/step-1-2.md",
  "plans/a/steps/step-1-10.md",
  "plans/b/runbook.md",
];

describe("a folder", () => {
  it("is searched for plan files, in natural order, and loops of links end", async () => {
    expect(await shown("plans")).toEqual(all);
  });

  it("is shown as it was given, with slashes", async () => {
    expect(await shown("./plans/")).toEqual(all.map((path) => `./${path}`));
    expect(await shown(join(root, "plans"))).toEqual(all.map((path) => join(root, path)));
    expect((await findSources(["../a"], join(root, "plans/b"))).sources[0]?.path).toBe(
      "../a/orchestrator-plan.md",
    );
  });

  it("of dots is read where a format keeps its plans there", async () => {
    expect((await shown(".")).filter((path) => path.startsWith("."))).toEqual([
      ".claude/epics/e/001.md",
      ".kiro/specs/x/tasks.md",
      ".planning/phases/01/01-01-PLAN.md",
      ".taskmaster/tasks/tasks.json",
    ]);
    expect(await shown(".cache")).toEqual([".cache/x.md"]);
  });
});

describe("a file", () => {
  it("brings the files along that may belong to its plan", async () => {
    const found = await findSources(["plans/a/steps/step-1-2.md"], root);
    expect(found.sources.map((source) => source.path)).toEqual(["plans/a/steps/step-1-2.md"]);
    expect(found.companions.map((source) => source.path)).toEqual(
      all.filter((path) => path.startsWith("plans/a/") && !path.endsWith("step-1-2.md")),
    );
  });

  it("is read once, whichever ways lead to it", async () => {
    expect(
      await shown("plans/a/runbook.md", "plans/a", "./plans/a/runbook.md", "plans/a-link.md"),
    ).toHaveLength(5);
  });

  it("of any name is read when it is named", async () => {
    expect(await shown("plans/b/notes.txt")).toEqual(["plans/b/notes.txt"]);
    expect(await shown("odd/[x].md")).toEqual(["odd/[x].md"]);
  });

  it("in UTF-16 is text too", async () => {
    expect((await findSources(["odd/utf16.md"], root)).sources[0]?.text).toBe("\uFEFF# Title\n");
  });
});

describe("what can't be read", () => {
  it("is told of a folder's files, and is wrong use of a named one", async () => {
    put("big/huge.md", "");
    truncateSync(join(root, "big/huge.md"), 65 * 1024 * 1024);
    put("big/small.md");
    const { sources, skipped } = await findSources(["big"], root);
    expect(sources.map((source) => source.path)).toEqual(["big/small.md"]);
    expect(skipped).toEqual([{ path: "big/huge.md", reason: "65 MB, more than the limit of 10 MB" }]);
    await expect(shown("big/huge.md")).rejects.toThrow(UsageError);
  });
});

describe("a pattern", () => {
  it("finds files and folders", async () => {
    expect(await shown("plans/*/runbook.md")).toEqual(["plans/a/runbook.md", "plans/b/runbook.md"]);
    expect(await shown("./plans/{a,b}")).toEqual(all.map((path) => `./${path}`));
    expect(await shown("**/*.md")).not.toContain("node_modules/pkg/README.md");
  });

  it("that finds nothing is wrong use, as is a path that does not exist", async () => {
    await expect(shown("plans/*/nothing.md")).rejects.toThrow(UsageError);
    await expect(shown("nothing/**")).rejects.toThrow(
      "Unexpected pattern `nothing/**`, expected one that matches a plan file or a folder",
    );
    await expect(shown("nothing")).rejects.toThrow(
      "Unexpected path `nothing`, expected an existing file or folder",
    );
  });
});
