import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { textAt } from "../disk/index.ts";
import type { Commit, PastChange } from "../model/index.ts";
import { extended, logged, pastIn } from "./commits.ts";
import { type Git, gitIn } from "./git.ts";
import { gitFolderOf } from "./git-folder.ts";
import { declarationsIn, grepArguments } from "./names.ts";
import { headIn, indexStamp } from "./stamps.ts";
import { type State, stateOf } from "./state.ts";

/** Keeps texts for the next run, by names. */
export interface Memory {
  get(name: string): { toString(): string } | undefined;
  set(name: string, text: string): void;
}

/** What git tells of a repository. */
export interface GitFacts {
  /** Undefined where git fails, or is not there. */
  state(): State | undefined;
  commits(): readonly Commit[];
  history(): readonly PastChange[];
  files(): readonly string[];
  declarations(): ReadonlyMap<string, readonly string[]>;
  /** Of the questions whose answers change only with HEAD or the index. */
  stampOf(question: string): string | undefined;
  hasCommit(hash: string): boolean;
  isShallow(): boolean;
}

/**
 * Puts each question to git when it is first asked, and once. What takes long in a large repository is kept in `memory` as long as it is
 * true: the log while HEAD stands or goes on in a line, declarations while no tracked file changes.
 */
export function gitFacts(root: string, memory?: Memory): GitFacts {
  const git = lazily(() => (existsSync(resolve(root, ".git")) ? gitIn(root) : undefined));
  const ask = (args: readonly string[]): string => answered(git(), args);
  const state = lazily(() => {
    const own = git();
    return own && stateOf(own);
  });
  // Where the environment leads git to another place, its own files tell nothing.
  const folder = lazily(() =>
    redirections.some((name) => process.env[name]) ? undefined : gitFolderOf(root),
  );
  const shallow = lazily(() => textAt(resolve(gitFolderOf(root) ?? root, "shallow")));
  const index = lazily(() => {
    const own = folder();
    return own && indexStamp(own);
  });
  const headByFiles = lazily(() => {
    const own = folder();
    return own && headIn(own);
  });
  let known: readonly Commit[] | undefined;
  const commits = () => {
    known ??= memory ? rememberedLog(memory) : logged(ask);
    return known;
  };

  function rememberedLog(memory: Memory): readonly Commit[] {
    const head = state.known
      ? state()?.head
      : (headByFiles() ?? ask(["rev-parse", "--verify", "--quiet", "HEAD"]).trim());
    if (!head) return [];
    const around = shallow() ?? "";
    const before = parsed<{ head: string; around: string; commits: Commit[] }>(memory.get("log"));
    const old = before?.around === around ? before.commits : undefined;
    if (before?.head === head && old) return old;
    const now = (old && extended(ask, old)) ?? logged(ask);
    memory.set("log", JSON.stringify({ head, around, commits: now }));
    return now;
  }

  function rememberedNames(memory: Memory): ReadonlyMap<string, readonly string[]> {
    const own = state();
    if (!own) return new Map();
    const key = JSON.stringify([
      own.head,
      own.dirty.filter(({ isNew }) => !isNew).map(({ path }) => stamp(root, path)),
    ]);
    const before = parsed<{ key: string; names: [string, string[]][] }>(memory.get("names"));
    if (before?.key === key) return new Map(before.names);
    const names = declarationsIn(ask(grepArguments));
    memory.set("names", JSON.stringify({ key, names: [...names] }));
    return names;
  }

  const trackedFiles = () =>
    ask(["ls-files", "-z"])
      .split("\0")
      .filter((name) => name !== "");

  function rememberedFiles(memory: Memory, stamp: string): readonly string[] {
    const before = parsed<{ stamp: string; files: string[] }>(memory.get("files"));
    if (before?.stamp === stamp) return before.files;
    const files = trackedFiles();
    if (stamp === indexStamp(folder()!)) memory.set("files", JSON.stringify({ stamp, files }));
    return files;
  }

  return {
    state,
    stampOf(question) {
      if (question === "files") return index();
      const head = question === "commits" || question === "history" ? headByFiles() : undefined;
      return head && `${head} ${shallow() ?? ""}`;
    },
    commits,
    history: lazily(() => pastIn(memory || known ? commits() : logged(ask, pastArguments))),
    files: lazily(() => {
      const stamp = memory && index();
      return stamp ? rememberedFiles(memory, stamp) : trackedFiles();
    }),
    declarations: lazily(() => (memory ? rememberedNames(memory) : declarationsIn(ask(grepArguments)))),
    hasCommit: (hash) => git()?.succeeds(["cat-file", "-e", `${hash}^{commit}`]) === true,
    isShallow: () => shallow() !== undefined,
  };
}

const redirections = ["GIT_DIR", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_NAMESPACE"];

/** Where nothing else needs the whole log. */
const pastArguments = ["--no-merges", "--max-count=1000"];

/** What git prints; nothing where it fails or is not there: what it would have told is then not known. */
function answered(git: Git | undefined, args: readonly string[]): string {
  try {
    return git?.run(args).toString("utf8") ?? "";
  } catch {
    return "";
  }
}

/** Tells a file that was changed from what it was. */
function stamp(root: string, path: string): string {
  const { mtimeMs = 0, size = 0 } = statSync(resolve(root, path), { throwIfNoEntry: false }) ?? {};
  return `${path} ${mtimeMs} ${size}`;
}

function parsed<T>(text: { toString(): string } | undefined): T | undefined {
  try {
    return text && (JSON.parse(text.toString()) as T);
  } catch {
    return undefined;
  }
}

/** `known`: whether it was asked before. */
function lazily<T>(make: () => T): { (): T; readonly known: boolean } {
  let made: { readonly value: T } | undefined;
  const get = () => {
    made ??= { value: make() };
    return made.value;
  };
  return Object.defineProperty(get, "known", { get: () => made !== undefined }) as typeof get & {
    known: boolean;
  };
}
