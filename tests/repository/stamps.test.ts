import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { gitFacts } from "../../src/repository/git-facts.ts";
import { gitFolderOf } from "../../src/repository/git-folder.ts";
import { headIn, indexStamp } from "../../src/repository/stamps.ts";
import { remove } from "../cli/workspace.ts";
import { repository } from "../support/repository.ts";

// What git's files tell of where a repository stands is what git itself tells.

afterAll(remove);
afterEach(() => {
  delete process.env.GIT_INDEX_FILE;
});

function made() {
  const own = repository({ "a.txt": "" });
  own.git("add", ".");
  own.git("commit", "-qm", "Begin");
  const at = (place: string) => headIn(gitFolderOf(place)!);
  const said = (place: string) => own.git("-C", place, "rev-parse", "HEAD").trim();
  return { ...own, at, said };
}

test("HEAD is known on a branch, detached, packed, in another work tree, and after each commit", () => {
  const { place, git, at, said } = made();
  expect(at(place)).toBe(said(place));
  git("checkout", "-qb", "feature/deep");
  git("commit", "-qm", "One", "--allow-empty");
  expect(at(place)).toBe(said(place));
  git("pack-refs", "--all");
  expect(at(place)).toBe(said(place));
  git("commit", "-qm", "Two", "--allow-empty");
  expect(at(place)).toBe(said(place));
  const tree = join(place, "tree");
  git("worktree", "add", "-q", "-b", "side", "tree", "HEAD~1");
  expect(at(tree)).toBe(said(tree));
  expect(at(tree)).not.toBe(at(place));
  git("pack-refs", "--all");
  expect(at(tree)).toBe(said(tree));
  git("checkout", "-q", "--detach", "HEAD~1");
  expect(at(place)).toBe(said(place));
});

test("before the first commit nothing is known", () => {
  const { place } = repository({ "a.txt": "" });
  expect(headIn(gitFolderOf(place)!)).toBe(undefined);
  expect(gitFacts(place).stampOf("commits")).toBe(undefined);
});

test("an index is told from others by its end, or by all of it where git left its checksum out", () => {
  for (const settings of [[], ["-c", "index.skipHash=true"]]) {
    const { place, git, put } = made();
    const stamp = () => indexStamp(gitFolderOf(place)!);
    const change = (name: string) => {
      put(name, "");
      git(...settings, "add", ".");
      return stamp();
    };
    const [first, second] = [change("b.txt"), change("c.txt")];
    expect(first).toMatch(/^[0-9a-f]{40}$/);
    expect(second).not.toBe(first);
    expect(stamp()).toBe(second);
    git(...settings, "rm", "-q", "--cached", "c.txt");
    expect(stamp()).not.toBe(second);
  }
});

test("the tracked files are remembered as long as the index is the same", () => {
  const { place, git, put } = made();
  const kept = new Map<string, string>();
  const memory = {
    get: (name: string) => kept.get(name),
    set: (name: string, text: string) => kept.set(name, text),
  };
  const files = () => gitFacts(place, memory).files();
  expect(files()).toEqual(["a.txt"]);
  kept.set("files", kept.get("files")!.replace("a.txt", "remembered.txt"));
  expect(files()).toEqual(["remembered.txt"]);
  put("b.txt", "");
  git("add", ".");
  expect(files()).toEqual(["a.txt", "b.txt"]);
});

test("where the environment leads git elsewhere, its own files are not asked", () => {
  const { place } = made();
  expect(gitFacts(place).stampOf("files")).toMatch(/^[0-9a-f]{40}$/);
  process.env.GIT_INDEX_FILE = join(place, "other-index");
  expect(gitFacts(place).stampOf("files")).toBe(undefined);
  expect(gitFacts(place).stampOf("commits")).toBe(undefined);
});
