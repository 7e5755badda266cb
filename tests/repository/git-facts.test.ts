import { afterAll, beforeEach, expect, test } from "vitest";
import { gitFacts, type Memory } from "../../src/repository/git-facts.ts";
import { remove } from "../cli/workspace.ts";
import { repository, type TestRepository } from "../support/repository.ts";

// What is remembered from one run to the next is what git would tell now, whatever happened in between.

afterAll(remove);

let made: TestRepository;
let kept: Map<string, string>;
let written: string[];
const memory: Memory = {
  get: (name) => kept.get(name),
  set(name, text) {
    written.push(name);
    kept.set(name, text);
  },
};

beforeEach(() => {
  made = repository({ "src/a.py": "class Harbour:\n    pass\n" });
  kept = new Map();
  written = [];
  commit("Begin", { "README.md": "" });
});

function commit(subject: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) made.put(path, text);
  made.git("add", "-A");
  made.git("commit", "-qm", subject);
}

/** The same with and without a memory; which of both were written anew. */
function told(): readonly string[] {
  written = [];
  const [remembered, fresh] = [gitFacts(made.place, memory), gitFacts(made.place)];
  expect(remembered.commits()).toEqual(fresh.commits());
  expect(remembered.history()).toEqual(fresh.history());
  expect(remembered.declarations()).toEqual(fresh.declarations());
  expect(remembered.state()).toEqual(fresh.state());
  expect(remembered.files()).toEqual(fresh.files());
  return written;
}

test("nothing is asked again while nothing changes", () => {
  expect(told()).toEqual(["log", "names", "files"]);
  expect(told()).toEqual([]);
});

test("new commits in one line are put before the known ones", () => {
  told();
  commit("One", { "src/b.py": "class Quay: pass\n" });
  commit("Two", { "src/c.py": "" });
  expect(told()).toEqual(["log", "names", "files"]);
  expect(
    gitFacts(made.place, memory)
      .commits()
      .map(({ subject }) => subject),
  ).toEqual(["Two", "One", "Begin"]);
});

test.each<[string, () => void]>([
  [
    "a merge",
    () => {
      made.git("checkout", "-q", "-b", "aside", "HEAD~1");
      commit("Aside", { "src/aside.py": "" });
      made.git("checkout", "-q", "main");
      made.git("merge", "-q", "--no-ff", "-m", "Merge", "aside");
    },
  ],
  ["a commit made anew", () => made.git("commit", "-q", "--amend", "-m", "Other words")],
  ["a step back", () => made.git("reset", "-q", "--hard", "HEAD~1")],
  ["another branch", () => made.git("checkout", "-q", "-b", "other", "HEAD~1")],
  ["a branch without commits", () => made.git("checkout", "-q", "--orphan", "empty")],
])("%s", (_, change) => {
  commit("One", { "src/b.py": "" });
  told();
  change();
  told();
});

test("declarations follow files that are not committed", () => {
  told();
  made.put("src/a.py", "class Lighthouse:\n    pass\n");
  expect(told()).toEqual(["names"]);
  expect(gitFacts(made.place, memory).declarations().get("Lighthouse")).toEqual(["src/a.py"]);
});

test("what is damaged in the memory is asked anew", () => {
  told();
  kept.set("log", "{ half");
  kept.set("names", "{ half");
  kept.set("files", "{ half");
  expect(told()).toEqual(["log", "names", "files"]);
});

test("names with spaces, new files and deleted ones are told apart", () => {
  made.put("src/a new.py", "");
  made.drop("README.md");
  expect(gitFacts(made.place).state()?.dirty).toEqual([
    { path: "README.md", isNew: false },
    { path: "src/a new.py", isNew: true },
  ]);
});
