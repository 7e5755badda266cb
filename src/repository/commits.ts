import type { Commit, CommittedFile } from "../model/index.ts";
import type { GitRepository } from "./git.ts";

/** So many commits are read, the newest. */
const most = 3000;

const format = "%x1e%H%x00%ct%x00%s%x00%b%x00";
const changes: Readonly<Record<string, CommittedFile["change"]>> = { A: "added", D: "deleted" };

/** The commits that HEAD stands on, the newest first, with the files that each changed. None where nothing was committed yet. */
export function commitsOf(git: GitRepository): readonly Commit[] {
  if (!git.succeeds(["rev-parse", "--verify", "--quiet", "HEAD"])) return [];
  const words = [
    "log",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--no-color",
    "--name-status",
    "-z",
  ];
  const text = git.run([...words, `--max-count=${most}`, `--format=${format}`]).toString("utf8");
  return text.split("\x1e").slice(1).map(commitIn);
}

function commitIn(text: string): Commit {
  const [hash = "", time = "", subject = "", body = "", ...rest] = text.split("\0");
  const words = rest.map((word) => word.replace(/^\n+/, "")).filter((word) => word !== "");
  const files: CommittedFile[] = [];
  for (let i = 0; i + 1 < words.length; i += 2)
    files.push({ path: words[i + 1]!, change: changes[words[i]!.charAt(0)] ?? "modified" });
  return { hash, time: Number(time), subject, body: body.trim(), files };
}
