import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findSources } from "../../src/files/index.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { repository } from "../support/repository.ts";

afterAll(remove);

type Options = NonNullable<Parameters<typeof findSources>[2]>;

const staged = (place: string, paths = ["."], more: Options = {}) =>
  findSources(paths, place, { ...more, changes: "staged" });
const namesOf = (sources: readonly { readonly path: string }[]) => sources.map(({ path }) => path);

test("texts are those of the index, whatever the work tree holds", async () => {
  const { place, git, put, drop } = repository({
    "plans/a/runbook.md": "one\n",
    "plans/a/steps/step-1-1.md": "step\n",
    "plans/b/runbook.md": "b\n",
  });
  expect(namesOf((await staged(place)).sources)).toEqual([]);
  git("add", "-A");
  git("commit", "-qm", "first");
  put("plans/a/runbook.md", "two\n");
  git("add", "-A");
  put("plans/a/runbook.md", "three\n");
  put("plans/a/steps/step-1-1.md", "not staged\n");
  put("plans/a/steps/step-1-2.md", "not known to git\n");
  put("plans/b/runbook.md", "not staged\n");
  expect(await staged(place)).toEqual({
    sources: [{ path: "plans/a/runbook.md", text: "two\n" }],
    companions: [{ path: "plans/a/steps/step-1-1.md", text: "step\n" }],
    leftOut: [],
    skipped: [],
  });
  drop("plans/a");
  expect((await staged(place)).sources).toEqual([{ path: "plans/a/runbook.md", text: "two\n" }]);
});

test("new, moved and oddly named files are read, deleted ones and links are not", async () => {
  const { place, git, put } = repository({
    "plans/old.md": "a text that is long enough for git to see that it moved\n",
    "plans/gone.md": "",
    "plans/same.md": "",
  });
  git("add", "-A");
  git("commit", "-qm", "first");
  git("mv", "plans/old.md", "plans/moved.md");
  git("rm", "-q", "plans/gone.md");
  const odd = ["plans/two words.md", "plans/größe 計画.md", "plans/line\nbreak.md", 'plans/"quoted".md'];
  for (const name of odd) put(name, name);
  put("plans/picture.png", "");
  put(".cache/x.md", "");
  symlinkSync("same.md", join(place, "plans/link.md"));
  git("add", "-A");
  const { sources } = await staged(place);
  expect(namesOf(sources).sort()).toEqual(["plans/moved.md", ...odd].sort());
  for (const { path, text } of sources) if (odd.includes(path)) expect(text).toBe(path);
});

test("paths and patterns choose among them, and start at the working folder", async () => {
  const { place, git } = repository({ "a/x.md": "", "a/b/y.md": "", "c/z.md": "", "c/notes.txt": "" });
  git("add", "-A");
  const from = async (cwd: string, ...paths: string[]) =>
    namesOf((await staged(join(place, cwd), paths)).sources);
  expect(await from("", "a")).toEqual(["a/b/y.md", "a/x.md"]);
  expect(await from("", "a/*.md", "c/notes.txt")).toEqual(["a/x.md", "c/notes.txt"]);
  expect(await from("", "{a,d}")).toEqual(["a/b/y.md", "a/x.md"]);
  expect(await from("a", ".")).toEqual(["b/y.md", "x.md"]);
  expect(await from("a", "../c")).toEqual(["../c/z.md"]);
  await expect(from("", "nowhere")).rejects.toThrow("Unexpected path `nowhere`");
  expect(namesOf((await staged(place, ["nowhere"], { allowUnmatched: true })).sources)).toEqual([]);
});

test("what the configuration leaves out and what is too large is not read", async () => {
  const { place, git } = repository({ "a/x.md": "", "old/y.md": "", "big.md": "0123456789" });
  git("add", "-A");
  const ignored = (path: string, isFolder: boolean) => isFolder && path === join(place, "old");
  const { sources, skipped } = await staged(place, ["."], { ignored, largest: 5 });
  expect(namesOf(sources)).toEqual(["a/x.md"]);
  expect(skipped).toEqual([{ path: "big.md", reason: "0.1 MB, more than the limit of 0.1 MB" }]);
  expect((await staged(place, ["."], { ignored, ignore: false })).sources).toHaveLength(3);
});

describe("without git", () => {
  test("around the folder, it is wrong use", async () => {
    await expect(staged(workspace({}))).rejects.toThrow(
      /^Unexpected folder .* work tree of a git repository$/,
    );
  });

  test("on the path, it is wrong use", async () => {
    const path = process.env.PATH;
    const empty = workspace({});
    mkdirSync(join(empty, ".git"));
    process.env.PATH = empty;
    try {
      await expect(staged(empty)).rejects.toThrow("Unexpected lack of the program `git`");
    } finally {
      process.env.PATH = path;
    }
  });
});
