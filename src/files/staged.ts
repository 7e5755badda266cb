import { readingLimit } from "../disk/index.ts";
import { compareNaturally, type Source } from "../model/index.ts";
import { type GitRepository, gitAround } from "../repository/index.ts";
import { foldersBeside } from "./besides.ts";
import type { FoundFile } from "./found.ts";
import { isPlanFile } from "./kinds.ts";
import type { FindOptions, FoundSources } from "./options.ts";
import { select } from "./select.ts";
import { decode } from "./text.ts";

/** A file of the index, with the name of its content. */
interface Entry extends FoundFile {
  readonly id: string;
}

/**
 * The staged texts of the plan files that a commit would change, as far as the paths reach, and the files beside them as
 * the commit would hold them. What lies in the work tree does not count. Throws a `UsageError` outside of a repository.
 */
export async function findStaged(
  paths: readonly string[],
  cwd: string,
  options: FindOptions,
): Promise<FoundSources> {
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
      "-z",
    ]),
  );
  const staged = [...changed].map(git.fileOf);
  const selected = await select(staged, paths, cwd, { ...options, known: index });
  const wanted = new Set(selected.map(({ place }) => place));
  const asked = index.filter(({ place }) => wanted.has(place));
  const folders = new Set(asked.flatMap(foldersBeside).map(({ place }) => place));
  const isBeside = ({ place }: Entry) =>
    !wanted.has(place) && isPlanFile(place) && folders.has(place.slice(0, lastSlash(place)));
  const skipped: FoundSources["skipped"][number][] = [];
  const read = (entries: readonly Entry[]) => textsOf(entries, git, options.largest, skipped);
  return { sources: read(asked), companions: read(index.filter(isBeside)), leftOut: [], skipped };
}

const lastSlash = (place: string) => Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\"));

/** Regular files that are not in the middle of a merge, in natural order. */
function entriesOf(git: GitRepository): Entry[] {
  return git
    .names(["ls-files", "--stage", "-z"])
    .flatMap((line) => {
      const [, mode, id = "", name = ""] = /^(\d+) (\w+) 0\t(.*)$/s.exec(line) ?? [];
      return mode?.startsWith("100") ? [{ ...git.fileOf(name), id }] : [];
    })
    .sort((a, b) => compareNaturally(a.shown, b.shown));
}

function textsOf(
  entries: readonly Entry[],
  git: GitRepository,
  largest: number | undefined,
  skipped: { path: string; reason: string }[],
): Source[] {
  if (entries.length === 0) return [];
  const answer = git.run(["cat-file", "--batch"], entries.map(({ id }) => `${id}\n`).join(""));
  let at = 0;
  return entries.flatMap(({ shown }) => {
    const end = answer.indexOf("\n", at);
    const size = Number(answer.toString("latin1", at, end).split(" ").at(-1));
    const bytes = answer.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
    const reason = readingLimit(size, largest);
    if (reason === undefined) return [{ path: shown, text: decode(bytes) }];
    skipped.push({ path: shown, reason });
    return [];
  });
}
