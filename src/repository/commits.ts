import { type Commit, type CommittedFile, type PastChange, tableOf } from "../model/index.ts";

/** So many commits are read, the newest. */
const most = 3000;

/** How many commits tell what changes together, and how many files one may change for that: more are imports and formatting. */
const past = { commits: 1000, files: 40 };

const words = [
  "log",
  "--no-ext-diff",
  "--no-textconv",
  "--no-renames",
  "--no-color",
  "--name-status",
  "-z",
  `--max-count=${most}`,
  "--format=%x1e%H%x00%P%x00%ct%x00%s%x00%b%x00",
];
const changes = tableOf<CommittedFile["change"]>({ A: "added", D: "deleted" });

type Ask = (args: readonly string[]) => string;

/** The commits that HEAD stands on, the newest first, with the files that each changed. None where nothing was committed yet. */
export const logged = (ask: Ask, more: readonly string[] = []): readonly Commit[] =>
  ask([...words, ...more])
    .split("\x1e")
    .slice(1)
    .map(commitIn);

/** The same, where an older log is known, and HEAD has gone on from it in one line; otherwise the order of the two could differ. */
export function extended(ask: Ask, old: readonly Commit[]): readonly Commit[] | undefined {
  const from = old[0]?.hash;
  if (from === undefined) return undefined;
  const fresh = logged(ask, [`${from}..HEAD`]);
  const isLine = fresh.every(
    ({ parents }, i) => parents.length === 1 && parents[0] === (fresh[i + 1]?.hash ?? from),
  );
  return fresh.length > 0 && fresh.length < most && isLine ? [...fresh, ...old].slice(0, most) : undefined;
}

function commitIn(text: string): Commit {
  const [hash = "", parents = "", time = "", subject = "", body = "", ...rest] = text.split("\0");
  const words = rest.map((word) => word.replace(/^\n+/, "")).filter((word) => word !== "");
  const files: CommittedFile[] = [];
  for (let i = 0; i + 1 < words.length; i += 2)
    files.push({ path: words[i + 1]!, change: changes.get(words[i]!.charAt(0)) ?? "modified" });
  return {
    hash,
    parents: parents.split(" ").filter((each) => each !== ""),
    time: Number(time),
    subject,
    body: body.trim(),
    files,
  };
}

/** What changed together in the newest commits, without merges and very large ones. */
export const pastIn = (commits: readonly Commit[]): PastChange[] =>
  commits
    .filter(({ parents }) => parents.length < 2)
    .slice(0, past.commits)
    .filter(({ files }) => files.length > 0 && files.length <= past.files)
    .map(({ subject, files }) => ({
      subject,
      files: files.map(({ path }) => path),
      created: files.flatMap(({ path, change }) => (change === "added" ? [path] : [])),
    }));
