import { UsageError } from "../model/index.ts";
import { type GitRepository, gitAround, withoutFilters } from "../repository/index.ts";
import { readFiles } from "./find.ts";
import type { FindOptions, FoundSources } from "./options.ts";
import { select } from "./select.ts";

/**
 * The plan files that differ from where this branch left another one, as far as the paths reach: committed since, changed
 * in the work tree, or new to git. Throws a `UsageError` outside of a repository, and for a revision that git does not know.
 */
export async function findChanged(
  paths: readonly string[],
  cwd: string,
  options: FindOptions,
): Promise<FoundSources> {
  const git = gitAround(cwd);
  const changed = changedNames(git, options.since).map(git.fileOf);
  return readFiles(await select(changed, paths, cwd, { ...options, known: changed }), cwd, options);
}

const words = [
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all",
  "--name-only",
  "--no-renames",
  "--no-relative",
  "--diff-filter=d",
];

function changedNames(git: GitRepository, since: string | undefined): string[] {
  const untracked = ["ls-files", "--others", "--exclude-standard", "-z"];
  // Before the first commit, everything is a change.
  if (!isCommit("HEAD", git) && since === undefined) return git.names([...untracked, "--cached"]);
  const base = baseOf(since, git);
  const differing = ["diff", ...words, "-z", base];
  return [...new Set([...git.names([...withoutFilters(git), ...differing]), ...git.names(untracked)])];
}

/** Where nothing is said: the branch that the remote gives to who clones it, or one with a name that such branches have. */
const mainBranches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

function baseOf(since: string | undefined, git: GitRepository): string {
  if (since !== undefined && (since.startsWith("-") || !isCommit(since, git)))
    throw new UsageError(`Unexpected revision \`${since}\`, expected one that git knows`);
  const other = since ?? mainBranches.find((branch) => isCommit(branch, git));
  if (other === undefined) return "HEAD";
  const common = ["merge-base", other, "HEAD"];
  if (git.succeeds(common)) return git.run(common).toString("latin1").trim();
  throw new UsageError(
    `Unexpected history without a commit that \`HEAD\` and \`${other}\` share, expected one that is not cut off (\`git fetch --unshallow\`)`,
  );
}

const isCommit = (revision: string, git: GitRepository): boolean =>
  git.succeeds(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
