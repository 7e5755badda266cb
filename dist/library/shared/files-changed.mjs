import {
  select
} from "./files-select.mjs";
import {
  readFiles
} from "./files-find.mjs";
import "./files-leaving.mjs";
import "./dialects.mjs";
import "./parse.mjs";
import "./schema.mjs";
import {
  gitAround,
  withoutFilters
} from "./repository.mjs";
import "./node-fs.mjs";
import "./node-path.mjs";
import {
  UsageError
} from "./model.mjs";
import "./esbuild.mjs";

// src/files/changed.ts
async function findChanged(paths, cwd, options) {
  const git = gitAround(cwd);
  const changed = changedNames(git, options.since).map(git.fileOf);
  return readFiles(await select(changed, paths, cwd, { ...options, known: changed }), cwd, options);
}
var words = [
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all",
  "--name-only",
  "--no-renames",
  "--no-relative",
  "--diff-filter=d"
];
function changedNames(git, since) {
  const untracked = ["ls-files", "--others", "--exclude-standard", "-z"];
  if (!isCommit("HEAD", git) && since === void 0) return git.names([...untracked, "--cached"]);
  const base = baseOf(since, git);
  const differing = ["diff", ...words, "-z", base];
  return [.../* @__PURE__ */ new Set([...git.names([...withoutFilters(git), ...differing]), ...git.names(untracked)])];
}
var mainBranches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
function baseOf(since, git) {
  if (since !== void 0 && (since.startsWith("-") || !isCommit(since, git)))
    throw new UsageError(`Unexpected revision \`${since}\`, expected one that git knows`);
  const other = since ?? mainBranches.find((branch) => isCommit(branch, git));
  if (other === void 0) return "HEAD";
  const common = ["merge-base", other, "HEAD"];
  if (git.succeeds(common)) return git.run(common).toString("latin1").trim();
  throw new UsageError(
    `Unexpected history without a commit that \`HEAD\` and \`${other}\` share, expected one that is not cut off (\`git fetch --unshallow\`)`
  );
}
var isCommit = (revision, git) => git.succeeds(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
export {
  findChanged
};
