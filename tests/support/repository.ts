import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workspace } from "../cli/workspace.ts";

/** What the settings of whoever runs the tests can't change. */
export const bareGit = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

/** A real git repository in a temporary folder, removed with the other workspaces. */
export interface TestRepository {
  readonly place: string;
  git(...args: readonly string[]): string;
  put(path: string, text: string): void;
  drop(path: string): void;
}

export function repository(files: Readonly<Record<string, string>>): TestRepository {
  const place = workspace(files);
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: place, env: bareGit, encoding: "utf8", stdio: "pipe" });
  git("init", "-q", "-b", "main", "--template=");
  return {
    place,
    git,
    put(path, text) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    },
    drop: (path) => rmSync(join(place, path), { recursive: true }),
  };
}
