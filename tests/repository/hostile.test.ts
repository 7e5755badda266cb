import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runIn } from "../cli/program.ts";
import { plan, twice } from "../cli/twice.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { bareGit, repository } from "../support/repository.ts";

// A repository whose own settings name a program wherever git starts one. Each program leaves a file behind that bears its name.

afterAll(remove);

const marks = workspace({});
const ran = (): readonly string[] => readdirSync(marks).sort();
const forget = () => {
  for (const name of ran()) rmSync(join(marks, name));
};

/** A program that says that it ran, and otherwise does what git expects of it. */
function spy(name: string): string {
  const place = join(workspace({}), name);
  writeFileSync(place, `#!/bin/sh\n: > '${join(marks, name)}'\n`);
  chmodSync(place, 0o755);
  return place;
}

const hooks = [
  "post-index-change",
  "post-checkout",
  "reference-transaction",
  "pre-auto-gc",
  "fsmonitor-watchman",
];

function hostile() {
  const { place, git, put } = repository({ [plan]: twice, "src/a.ts": "export const a = 1;\n" });
  put(".gitattributes", "* filter=evil diff=evil\n");
  git("add", ".");
  git("commit", "-q", "-m", "One");
  put("src/a.ts", "export const a = 2;\n");
  git("commit", "-q", "-a", "-m", "Two");
  for (const name of hooks) {
    const hook = join(place, ".git/hooks", name);
    put(`.git/hooks/${name}`, `#!/bin/sh\n: > '${join(marks, `hook-${name}`)}'\n`);
    chmodSync(hook, 0o755);
  }
  const settings = {
    "core.fsmonitor": spy("fsmonitor"),
    "core.pager": spy("pager"),
    "pager.log": spy("pager-of-log"),
    "pager.diff": spy("pager-of-diff"),
    "core.sshCommand": spy("ssh"),
    "core.askPass": spy("askpass"),
    "core.editor": spy("editor"),
    "core.alternateRefsCommand": spy("alternates"),
    "credential.helper": `!${spy("credential")}`,
    "diff.external": spy("external-diff"),
    "diff.evil.command": spy("diff-driver"),
    "diff.evil.textconv": spy("textconv"),
    "filter.evil.clean": spy("clean"),
    "filter.evil.smudge": spy("smudge"),
    "filter.evil.required": "true",
    "gpg.program": spy("gpg"),
    "log.showSignature": "true",
    "alias.log": `!${spy("alias-log")}`,
    "alias.status": `!${spy("alias-status")}`,
    "alias.ls-files": `!${spy("alias-ls-files")}`,
    "alias.diff": `!${spy("alias-diff")}`,
    "uploadpack.packObjectsHook": spy("pack-objects"),
    "remote.origin.url": `ext::${spy("remote-helper")}`,
    "remote.origin.promisor": "true",
    "remote.origin.uploadpack": spy("upload-pack"),
    "extensions.partialClone": "origin",
    "protocol.ext.allow": "always",
    "core.repositoryFormatVersion": "1",
    "submodule.recurse": "true",
  };
  for (const [name, value] of Object.entries(settings)) git("config", name, value);
  // Differences for git to look at, and an object that it lacks.
  writeFileSync(join(place, "src/a.ts"), "export const a = 3;\n");
  writeFileSync(join(place, plan), `${twice}\n`);
  const blob = execFileSync("git", ["rev-parse", "HEAD~1:src/a.ts"], {
    cwd: place,
    env: bareGit,
    encoding: "utf8",
  }).trim();
  rmSync(join(place, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  forget();
  return place;
}

const ways: readonly (readonly string[])[] = [
  ["--preset", "strict", "--no-cache"],
  ["--preset", "strict"],
  ["--changed"],
  ["--since", "HEAD~1"],
  ["--staged"],
  ["inspect"],
  ["next"],
  ["status"],
  ["resume"],
  ["schedule"],
  ["init", "--dry-run"],
];

test("nothing runs that a repository names as a program of git", () => {
  const place = hostile();
  const env = { HOME: bareGit.HOME, GIT_CONFIG_NOSYSTEM: "1" };
  for (const words of ways) {
    const { code, err } = runIn(place, words, env);
    expect([words, ran()]).toEqual([words, []]);
    expect(code, err).not.toBe(3);
  }
  const event = JSON.stringify({ event: "start", cwd: place, plan, steps: ["1"] });
  runIn(place, ["gate", "generic"], env, event);
  expect(ran()).toEqual([]);
}, 60_000);

test("git itself would have run them", () => {
  const place = hostile();
  const git = (...words: readonly string[]) => {
    try {
      execFileSync("git", words, {
        cwd: place,
        env: bareGit,
        stdio: ["ignore", "pipe", "pipe"],
        timeout: 20_000,
      });
    } catch {}
  };
  git("status");
  git("diff");
  git("log", "-p", "--ext-diff");
  git("cat-file", "-p", "HEAD~1:src/a.ts");
  expect(ran()).toEqual(
    expect.arrayContaining(["clean", "diff-driver", "fsmonitor", "remote-helper", "hook-post-index-change"]),
  );
});

test("a bare repository that lies in a checkout is no repository", () => {
  const { place, git } = repository({ "docs/plans/login.md": twice });
  git("init", "-q", "--bare", "--template=", "docs/inner");
  git("--git-dir=docs/inner", "config", "core.fsmonitor", spy("inner-fsmonitor"));
  forget();
  const { err } = runIn(join(place, "docs/inner"), ["--changed", "--no-error-on-unmatched"], {
    HOME: bareGit.HOME,
  });
  expect(err).toContain("expected one in the work tree of a git repository");
  expect(ran()).toEqual([]);
});
