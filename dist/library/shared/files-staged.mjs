import {
  select
} from "./files-select.mjs";
import {
  decode,
  foldersBeside,
  isPlanFile
} from "./files-leaving.mjs";
import "./dialects.mjs";
import "./parse.mjs";
import "./schema.mjs";
import {
  gitAround,
  readingLimit
} from "./repository.mjs";
import "./node-fs.mjs";
import "./node-path.mjs";
import {
  compareNaturally
} from "./model.mjs";
import "./esbuild.mjs";

// src/files/staged.ts
async function findStaged(paths, cwd, options) {
  const git = gitAround(cwd);
  const index = entriesOf(git);
  const changed = new Set(
    git.names([
      "diff",
      "--cached",
      "--no-ext-diff",
      "--no-textconv",
      "--name-only",
      "--no-renames",
      "--no-relative",
      "--diff-filter=d",
      "-z"
    ])
  );
  const staged = [...changed].map(git.fileOf);
  const selected = await select(staged, paths, cwd, { ...options, known: index });
  const wanted = new Set(selected.map(({ place }) => place));
  const asked = index.filter(({ place }) => wanted.has(place));
  const folders = new Set(asked.flatMap(foldersBeside).map(({ place }) => place));
  const isBeside = ({ place }) => !wanted.has(place) && isPlanFile(place) && folders.has(place.slice(0, lastSlash(place)));
  const skipped = [];
  const read = (entries) => textsOf(entries, git, options.largest, skipped);
  return { sources: read(asked), companions: read(index.filter(isBeside)), leftOut: [], skipped };
}
var lastSlash = (place) => Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\"));
function entriesOf(git) {
  return git.names(["ls-files", "--stage", "-z"]).flatMap((line) => {
    const [, mode, id = "", name = ""] = /^(\d+) (\w+) 0\t(.*)$/s.exec(line) ?? [];
    return mode?.startsWith("100") ? [{ ...git.fileOf(name), id }] : [];
  }).sort((a, b) => compareNaturally(a.shown, b.shown));
}
function textsOf(entries, git, largest, skipped) {
  if (entries.length === 0) return [];
  const answer = git.run(["cat-file", "--batch"], entries.map(({ id }) => `${id}
`).join(""));
  let at = 0;
  return entries.flatMap(({ shown }) => {
    const end = answer.indexOf("\n", at);
    const size = Number(answer.toString("latin1", at, end).split(" ").at(-1));
    const bytes = answer.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
    const reason = readingLimit(size, largest);
    if (reason === void 0) return [{ path: shown, text: decode(bytes) }];
    skipped.push({ path: shown, reason });
    return [];
  });
}
export {
  findStaged
};
