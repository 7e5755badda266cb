import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Repository } from "../model/index.ts";
import { commitsOf } from "./commits.ts";
import { type GitRepository, gitAround } from "./git.ts";
import { gitFolderOf } from "./git-folder.ts";
import { reportsIn } from "./reports.ts";

type Work = Pick<Repository, "commits" | "hasCommit" | "uncommitted" | "reportsBeside" | "placeOf">;

/**
 * What the repository around `root` tells of work that was done. Each question is put to git when it is first asked; where git knows of
 * no repository, or is not there, nothing is known. `cwd`: the folder from which the paths of plans start.
 */
export function workAt(root: string, cwd: string): Required<Work> {
  const git = lazily(() => gitAt(root));
  const commits = lazily(() => {
    const own = git();
    return own && commitsOf(own);
  });
  const uncommitted = lazily(() => uncommittedIn(git()));
  const isShallow = lazily(() => {
    const folder = gitFolderOf(root);
    return folder !== undefined && existsSync(resolve(folder, "shallow"));
  });
  const folders = lazily(() => [realOf(root), realOf(cwd)] as const);
  return {
    commits,
    uncommitted,
    // A plain name in hexadecimal only: nothing else may reach git as a revision.
    hasCommit(hash) {
      if (/^[0-9a-f]{7,40}$/.test(hash) && git()?.succeeds(["cat-file", "-e", `${hash}^{commit}`]))
        return true;
      return isShallow() ? undefined : false;
    },
    reportsBeside: (sources) => reportsIn(root, cwd, sources),
    placeOf(source) {
      const [top, from] = folders();
      const path = relative(top, resolve(from, source)).split(sep).join("/");
      return path.startsWith("..") || isAbsolute(path) ? undefined : path;
    },
  };
}

function gitAt(root: string): GitRepository | undefined {
  try {
    return gitAround(root);
  } catch {
    return undefined;
  }
}

function realOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Files that differ from HEAD in the index or the work tree, and new ones that are not ignored. */
function uncommittedIn(git: GitRepository | undefined): { readonly path: string; readonly isNew: boolean }[] {
  if (!git) return [];
  const words = [
    "status",
    "--porcelain=v1",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    "--ignore-submodules=all",
  ];
  return git
    .names([...withoutFilters(git), ...words])
    .map((entry) => ({ path: entry.slice(3), isNew: entry.startsWith("??") }));
}

/** To compare a file git would run it through the programs that the repository's configuration names as its filters. */
function withoutFilters(git: GitRepository): readonly string[] {
  const asked = [
    "config",
    "--name-only",
    "-z",
    "--get-regexp",
    "^filter\\..*\\.(clean|process|smudge|required)$",
  ];
  if (!git.succeeds(asked)) return [];
  return git
    .names(asked)
    .flatMap((name) => ["-c", name.endsWith(".required") ? `${name}=false` : `${name}=`]);
}
