import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { findSources } from "../../src/files/index.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { random } from "../support/random.ts";
import { repository, type TestRepository } from "../support/repository.ts";

afterAll(remove);

type Options = Parameters<typeof findSources>[2];

const shown = async (place: string, paths: readonly string[], options?: Options) =>
  (await findSources(paths, place, options)).sources.map((source) => source.path);
const leftOut = async (place: string, paths: readonly string[], options?: Options) =>
  (await findSources(paths, place, options)).leftOut.map(({ path }) => path);

describe("ignore files", () => {
  const { place, put } = repository({
    ".gitignore": "drafts/\n*.draft.md\n!kept.draft.md\n/top.md\nteam/notes\n.planning/\n",
    "plans/a.md": "",
    "plans/a.draft.md": "",
    "plans/kept.draft.md": "",
    "plans/top.md": "",
    "plans/drafts/b.md": "",
    "top.md": "",
    "team/notes/c.md": "",
    "plans/team/notes/c.md": "",
    ".planning/phases/01/01-01-PLAN.md": "",
    "nested/.gitignore": "/own.md\n!drafts/\n",
    "nested/own.md": "",
    "nested/deep/own.md": "",
    "nested/drafts/d.md": "",
    "secret/x.md": "",
  });
  put(".git/info/exclude", "secret\n");

  it("count from the top of the repository down, the deepest first", async () => {
    expect(await shown(place, ["."])).toEqual([
      "nested/deep/own.md",
      "nested/drafts/d.md",
      "plans/a.md",
      "plans/kept.draft.md",
      "plans/team/notes/c.md",
      "plans/top.md",
    ]);
    expect(await shown(join(place, "nested"), ["."])).toEqual(["deep/own.md", "drafts/d.md"]);
  });

  it("are told of with what they left out", async () => {
    expect((await leftOut(place, ["."])).sort()).toEqual([
      ".planning/",
      "nested/own.md",
      "plans/a.draft.md",
      "plans/drafts/",
      "secret/",
      "team/notes/",
      "top.md",
    ]);
  });

  it("don't count for what is named, but below it", async () => {
    expect(await shown(place, [".planning"])).toEqual([".planning/phases/01/01-01-PLAN.md"]);
    expect(await shown(place, [".planning/phases"])).toEqual([".planning/phases/01/01-01-PLAN.md"]);
    expect(await shown(place, [".planning/**/*.md"])).toEqual([".planning/phases/01/01-01-PLAN.md"]);
    expect(await shown(place, ["plans/drafts", "top.md"])).toEqual(["plans/drafts/b.md", "top.md"]);
    expect(await shown(place, ["plans"])).not.toContain("plans/a.draft.md");
    expect(await shown(join(place, ".planning"), ["."])).toEqual(["phases/01/01-01-PLAN.md"]);
  });

  it("count for what a pattern matches", async () => {
    expect(await shown(place, ["plans/*.md"])).toEqual(["plans/a.md", "plans/kept.draft.md", "plans/top.md"]);
    expect(await shown(place, ["plans/**/b.md"])).toEqual([]);
    expect(await leftOut(place, ["plans/*/"])).toEqual(["plans/drafts/"]);
  });

  it("don't count where that is asked for", async () => {
    expect(await shown(place, ["."], { ignore: false })).toHaveLength(13);
  });

  it("count for what is named where that is asked for", async () => {
    const forced = { forceExclude: true };
    const named = ["plans/a.md", "top.md", "plans/drafts/b.md", ".planning", "nested/own.md", "secret/x.md"];
    expect(await shown(place, named, forced)).toEqual(["plans/a.md"]);
    expect(await leftOut(place, named, forced)).toHaveLength(5);
    expect(await shown(place, ["."], forced)).toHaveLength(6);
  });
});

describe("a folder that ignores itself", () => {
  const { place } = repository({ ".taskmaster/.gitignore": "*\n", ".taskmaster/tasks/tasks.json": "{}" });

  it("is read where it is named, and not where it is found", async () => {
    expect(await shown(place, ["."])).toEqual([]);
    expect(await shown(place, [".taskmaster"])).toEqual([".taskmaster/tasks/tasks.json"]);
  });
});

describe("work trees", () => {
  it("share what the repository excludes", async () => {
    const { place, git, put } = repository({ "plans/a.md": "", "plans/b.md": "" });
    git("add", "-A");
    git("commit", "-qm", "first");
    put(".git/info/exclude", "b.md\n");
    git("worktree", "add", "-q", `../${place.split("/").at(-1)}-tree`);
    const tree = `${place}-tree`;
    expect(await shown(tree, ["."])).toEqual(["plans/a.md"]);
    git("worktree", "remove", "--force", tree);
  });

  it("of a repository within another one have rules of their own", async () => {
    const { place } = repository({ ".gitignore": "*.draft.md\n", "inner/x.draft.md": "", "x.draft.md": "" });
    mkdirSync(join(place, "inner/.git"));
    expect(await shown(place, ["."])).toEqual(["inner/x.draft.md"]);
    expect(await shown(place, ["inner"], { forceExclude: true })).toEqual(["inner/x.draft.md"]);
  });
});

test("outside of a repository, ignore files count from the searched folder down", async () => {
  const place = workspace({ ".gitignore": "b.md\n", "plans/a.md": "", "plans/b.md": "", "b.md": "" });
  expect(await shown(place, ["."])).toEqual(["plans/a.md"]);
  expect(await shown(place, ["plans"])).toEqual(["plans/a.md", "plans/b.md"]);
});

describe("the configuration", () => {
  const { place } = repository({ "a/x.md": "", "a/b/y.md": "", "c/z.md": "" });
  const asked: string[] = [];
  const ignored = (path: string, isFolder: boolean) => {
    asked.push(path);
    return isFolder ? path.endsWith("/b") : path.endsWith("z.md");
  };

  it("leaves out folders, unread, and files", async () => {
    expect(await shown(place, ["."], { ignored })).toEqual(["a/x.md"]);
    expect(asked).not.toContain(join(place, "a/b/y.md"));
    expect(await leftOut(place, ["a", "c"], { ignored })).toEqual(["a/b/", "c/z.md"]);
    expect(await shown(place, ["**/*.md"], { ignored })).toEqual(["a/x.md"]);
  });

  it("leaves named files out only where that is asked for", async () => {
    expect(await shown(place, ["a/b/y.md", "c/z.md"], { ignored })).toHaveLength(2);
    expect(await shown(place, ["a/b/y.md", "c/z.md", "a/x.md"], { ignored, forceExclude: true })).toEqual([
      "a/x.md",
    ]);
    expect(await shown(place, ["."], { ignored, ignore: false })).toHaveLength(3);
  });
});

describe("links", () => {
  it("to nothing, to themselves and out of the tree are told of and not followed", async () => {
    const outside = workspace({ "secret.md": "secret", "more/x.md": "" });
    const { place } = repository({ "plans/a.md": "" });
    const link = (to: string, name: string) => symlinkSync(to, join(place, "plans", name));
    link(join(outside, "secret.md"), "out.md");
    link(join(outside, "more"), "more");
    link("nothing.md", "broken.md");
    link("self.md", "self.md");
    link("..", "up");
    const { sources, skipped } = await findSources(["plans"], place);
    expect(sources.map(({ path }) => path)).toEqual(["plans/a.md"]);
    expect([...skipped].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: "plans/broken.md", reason: "link to nothing" },
      { path: "plans/more", reason: "link that leads out of the tree" },
      { path: "plans/out.md", reason: "link that leads out of the tree" },
      { path: "plans/self.md", reason: "link to nothing" },
    ]);
    expect(await shown(place, ["plans/out.md"])).toEqual(["plans/out.md"]);
  });
});

/** Trees and rules by chance, over few names, so that rules meet files. */
function randomRepository(seed: number): TestRepository {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const names = ["a", "b", "logs", "x y", "[z]", "ü"];
  const ends = ["a.md", "b.md", "c d.md", "#e.md", "!f.md"];
  const path = (most: number) => Array.from({ length: Math.floor(next() * most) }, () => pick(names));
  const rule = () => {
    const body = pick([
      "a",
      "b",
      "logs",
      "*",
      "**",
      "*.md",
      "[ab].md",
      "a*",
      "x y",
      "\\[z\\]",
      "\\#e.md",
      "ü",
    ]);
    const more = next() < 0.4 ? `/${pick([...names, "*.md", "**", "a.md"])}` : "";
    return pick(["", "", "", "!", "!"]) + pick(["", "", "/", "**/"]) + body + more + pick(["", "", "/", " "]);
  };
  const files: Record<string, string> = {};
  for (let i = 0; i < 25; i += 1) files[[...path(4), pick(ends)].join("/")] = "";
  for (let i = 0; i < 4; i += 1) {
    const rules = Array.from({ length: 1 + Math.floor(next() * 4) }, rule);
    files[[...path(3), ".gitignore"].join("/")] = rules.join(pick(["\n", "\r\n"]));
  }
  return repository(files);
}

test("what is left out is what git leaves out", async () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const { place, git } = randomRepository(seed);
    const listed = git("ls-files", "-z", "--others", "--exclude-standard").split("\0");
    const expected = listed.filter((path) => path.endsWith(".md")).sort();
    expect((await shown(place, ["."])).sort(), `seed ${seed}`).toEqual(expected);
  }
});
