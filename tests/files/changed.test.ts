import { execFileSync } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { findSources } from "../../src/files/index.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { bareGit, repository } from "../support/repository.ts";

afterAll(remove);

const changed = async (place: string, since?: string) => {
  const { sources, companions } = await findSources(["."], place, { changes: "changed", since });
  return { asked: sources.map(({ path }) => path), beside: companions.map(({ path }) => path) };
};

/** A branch that changed one file by a commit, while the main branch went on. */
function branched() {
  const made = repository({
    ".gitignore": "*.draft.md\n",
    "plans/a/runbook.md": "a\n",
    "plans/a/steps/step-1-1.md": "",
    "plans/b/runbook.md": "b\n",
    "plans/c.md": "",
  });
  made.git("add", "-A");
  made.git("commit", "-qm", "first");
  made.git("checkout", "-qb", "feature");
  made.put("plans/a/runbook.md", "changed\n");
  made.git("commit", "-qam", "second");
  made.git("checkout", "-q", "main");
  made.put("plans/b/runbook.md", "changed on main\n");
  made.git("commit", "-qam", "third");
  made.git("checkout", "-q", "feature");
  return made;
}

test("what the branch committed, and what the work tree holds, counts", async () => {
  const { place, git, put, drop } = branched();
  expect(await changed(place)).toEqual({
    asked: ["plans/a/runbook.md"],
    beside: ["plans/a/steps/step-1-1.md"],
  });
  put("plans/new name.md", "");
  put("plans/x.draft.md", "");
  put("plans/staged.md", "");
  git("add", "plans/staged.md");
  drop("plans/c.md");
  expect((await changed(place)).asked).toEqual([
    "plans/a/runbook.md",
    "plans/new name.md",
    "plans/staged.md",
  ]);
  expect((await changed(place, "HEAD")).asked).toEqual(["plans/new name.md", "plans/staged.md"]);
});

test("the remote's own main branch stands before others", async () => {
  const { place, git, put } = branched();
  git("update-ref", "refs/remotes/origin/trunk", "feature");
  git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
  expect((await changed(place)).asked).toEqual([]);
  put("plans/a/runbook.md", "again\n");
  expect((await changed(place)).asked).toEqual(["plans/a/runbook.md"]);
});

test("before the first commit, everything is a change", async () => {
  const { place, git } = repository({ "plans/a.md": "", "plans/b.md": "" });
  git("add", "plans/a.md");
  expect((await changed(place)).asked).toEqual(["plans/a.md", "plans/b.md"]);
});

test("a revision that is not there, and a history that is cut off, are wrong use", async () => {
  const { place, git } = branched();
  await expect(changed(place, "nowhere")).rejects.toThrow("Unexpected revision `nowhere`");
  await expect(changed(place, "--output=x")).rejects.toThrow("Unexpected revision `--output=x`");
  const clone = workspace({});
  const shallow = ["clone", "-q", "--depth", "1", "--no-single-branch", `file://${place}`, clone];
  execFileSync("git", shallow, { env: bareGit, stdio: "pipe" });
  await expect(changed(clone, "origin/main")).rejects.toThrow(/share, expected one that is not cut off/);
  git("checkout", "-q", "--orphan", "other");
  await expect(changed(place, "nowhere")).rejects.toThrow("Unexpected revision `nowhere`");
});
