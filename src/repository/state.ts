import { tableOf } from "../model/index.ts";
import { type Git, withoutFilters } from "./git.ts";

/** Where HEAD stands, and what differs from it in the index or the work tree. */
export interface State {
  /** Undefined before the first commit. */
  readonly head: string | undefined;
  /** `isNew` of files that git does not track, and does not ignore. */
  readonly dirty: readonly { readonly path: string; readonly isNew: boolean }[];
}

const words = [
  "status",
  "--porcelain=v2",
  "--branch",
  "-z",
  "--untracked-files=all",
  "--no-renames",
  "--ignore-submodules=all",
];

/** Undefined where git fails. */
export function stateOf(git: Git): State | undefined {
  let entries: readonly string[];
  try {
    entries = git.names([...withoutFilters(git), ...words]);
  } catch {
    return undefined;
  }
  const oid = entries.find((entry) => entry.startsWith("# branch.oid "))?.slice("# branch.oid ".length);
  return {
    head: oid === "(initial)" ? undefined : oid,
    dirty: entries.flatMap((entry) => {
      const [kind, skipped] = [entry[0]!, fieldsBefore.get(entry[0]!)];
      if (skipped === undefined) return [];
      return [{ path: entry.split(" ").slice(skipped).join(" "), isNew: kind === "?" }];
    }),
  };
}

/** How many fields stand before the path: of a changed file, of one that was not merged, of a new one. */
const fieldsBefore = tableOf<number>({ "1": 8, u: 10, "?": 1 });
