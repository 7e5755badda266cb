import type { PastChange } from "../model/index.ts";

/** How many commits are looked at, and how many files one may change to tell what belongs together. */
const bounds = { commits: 1000, files: 40 };

/** What `git log` is asked for: one record a commit, without merges, renames, external diffs or text conversion. */
export const historyArguments: readonly string[] = [
  "log",
  `--max-count=${bounds.commits}`,
  "--no-merges",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--name-status",
  "--format=%x01%s",
  "-z",
];

/** The records of `git log` with these arguments. Commits of more than 40 files are left out: imports and formatting. */
export function commitsIn(printed: string): PastChange[] {
  const found: PastChange[] = [];
  for (const record of printed.split("\x01")) {
    const [subject = "", ...rest] = record.split("\0");
    const entries = rest.map((entry) => entry.replace(/^\n/, "")).filter((entry) => entry !== "");
    if (entries.length === 0 || entries.length > 2 * bounds.files) continue;
    const files: string[] = [];
    const created: string[] = [];
    for (let i = 0; i + 1 < entries.length; i += 2) {
      files.push(entries[i + 1]!);
      if (entries[i] === "A") created.push(entries[i + 1]!);
    }
    found.push({ subject, files, created });
  }
  return found;
}
