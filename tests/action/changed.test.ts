import { readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { remove } from "../cli/workspace.ts";
import { repository } from "../support/repository.ts";
import { stepIn } from "./runner.ts";

const root = resolve(import.meta.dirname, "../..");
const bad = readFileSync(join(root, "examples/first-look/runbook.md"), "utf8");
afterAll(remove);

/** A repository whose branch has a new plan beside one that was there. */
function branched() {
  const made = repository({ "plans/old/runbook.md": bad });
  const { git, put } = made;
  git("add", ".");
  git("commit", "-q", "-m", "Old");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  const before = git("rev-parse", "HEAD").trim();
  git("checkout", "-q", "-b", "topic");
  put("plans/new/runbook.md", bad);
  put("event.json", JSON.stringify({ before }));
  git("add", ".");
  git("commit", "-q", "-m", "New");
  return { ...made, place: realpathSync(made.place), before };
}

const changed = { "changed-only": "true" };
const filesOf = (step: Awaited<ReturnType<typeof stepIn>>) => [
  ...new Set(step.commands.map(({ properties }) => properties.file)),
];

test("looks at what a pull request changes", async () => {
  const { place } = branched();
  expect(filesOf(await stepIn(place))).toHaveLength(2);
  const step = await stepIn(place, changed, { GITHUB_EVENT_NAME: "pull_request", GITHUB_BASE_REF: "main" });
  expect(filesOf(step)).toEqual(["plans/new/runbook.md"]);
});

test("looks at what a push brings, and for a new branch at what differs from the main one", async () => {
  const { place, put } = branched();
  const push = { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: join(place, "event.json") };
  expect(filesOf(await stepIn(place, changed, push))).toEqual(["plans/new/runbook.md"]);
  put("event.json", JSON.stringify({ before: "0".repeat(40) }));
  expect(filesOf(await stepIn(place, changed, push))).toEqual(["plans/new/runbook.md"]);
});

test("says what a checkout without the history lacks", async () => {
  const { place, git } = branched();
  git("update-ref", "-d", "refs/remotes/origin/main");
  const { code, commands } = await stepIn(place, changed, { GITHUB_BASE_REF: "main" });
  expect(code).toBe(2);
  expect(commands[0]!.message).toContain("`fetch-depth: 0`");
});
