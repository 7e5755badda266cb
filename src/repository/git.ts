import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { posix, relative, resolve, sep } from "node:path";
import { UsageError } from "../model/index.ts";

/** Git, asked in one folder. */
export interface Git {
  /** What git prints. Throws a `UsageError` with git's own words where it fails. */
  run(args: readonly string[], input?: string): Buffer;
  /** Whether git succeeds. */
  succeeds(args: readonly string[]): boolean;
  /** Names that git prints with `-z`, from the top of the repository. */
  names(args: readonly string[]): string[];
  /** The same; undefined where git fails, as it does on finding nothing. */
  namesIfAny(args: readonly string[]): string[] | undefined;
}

/** The repository around a folder, as git sees it. */
export interface GitRepository extends Git {
  /** The absolute place of such a name, and how it is written from the folder that was asked about. */
  fileOf(name: string): { readonly place: string; readonly shown: string };
}

/** Throws a `UsageError` where git is not installed, or knows of no work tree around the folder. */
export function gitAround(cwd: string): GitRepository {
  const top = topOf(cwd);
  const prefix = relative(top, realpathSync.native(cwd)).replaceAll(sep, "/");
  return {
    ...gitIn(top),
    fileOf(name) {
      const shown = posix.relative(prefix, name);
      return { place: resolve(cwd, shown), shown };
    },
  };
}

/** The folder is the top of a work tree. */
export function gitIn(top: string): Git {
  const run = (args: readonly string[], input?: string) => {
    const { status, stdout, said } = ask(top, args, input);
    if (status === 0) return stdout;
    throw new UsageError(`Unexpected failure of \`git ${args[0]}\` (${said}), expected its answer`);
  };
  return {
    run,
    succeeds: (args) => ask(top, args).status === 0,
    names: (args) => namesIn(run(args)),
    namesIfAny(args) {
      const { status, stdout } = ask(top, args);
      return status === 0 ? namesIn(stdout) : undefined;
    },
  };
}

const namesIn = (printed: Buffer): string[] =>
  printed
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");

function topOf(cwd: string): string {
  const { status, stdout, said } = ask(cwd, ["rev-parse", "--show-toplevel"]);
  if (status === 0) return realpathSync.native(stdout.toString("utf8").replace(/\n$/, ""));
  const found = said.includes("not a git repository") ? `folder \`${cwd}\`` : `answer of git (${said})`;
  throw new UsageError(`Unexpected ${found}, expected one in the work tree of a git repository`);
}

/**
 * Settings under which git starts no program and no connection that the repository's own configuration names: hooks, the
 * file system monitor, signature checks, missing objects of a partial clone. `diff` and `log` still need `--no-ext-diff --no-textconv`.
 */
const nothingRuns = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.pager=cat",
  "log.showSignature=false",
  "protocol.allow=never",
  "submodule.recurse=false",
  "safe.bareRepository=explicit",
  "core.alternateRefsCommand=",
  "diff.external=",
].flatMap((setting) => ["-c", setting]);

const quiet = { GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };

/** No shell stands between. Locks that others may wait for are not taken. */
function ask(cwd: string, args: readonly string[], input?: string) {
  const env = { ...process.env, ...quiet };
  const maxBuffer = 2 ** 30;
  const { error, status, stdout, stderr } = spawnSync("git", ["--no-pager", ...nothingRuns, ...args], {
    cwd,
    env,
    input,
    maxBuffer,
  });
  if (error) throw unusable(error);
  return { status, stdout, said: stderr.toString("utf8").split("\n", 1)[0]! };
}

function unusable(error: NodeJS.ErrnoException): UsageError {
  return error.code === "ENOENT"
    ? new UsageError("Unexpected lack of the program `git`, expected it in a folder of `PATH`")
    : new UsageError(`Unexpected ${error.code ?? error.message} on starting \`git\`, expected it to run`);
}

/** To compare a file git would run it through the programs that the repository's configuration names as its filters. */
export function withoutFilters(git: Git): readonly string[] {
  const asked = [
    "config",
    "--name-only",
    "-z",
    "--get-regexp",
    "^filter\\..*\\.(clean|process|smudge|required)$",
  ];
  return (git.namesIfAny(asked) ?? []).flatMap((name) => [
    "-c",
    name.endsWith(".required") ? `${name}=false` : `${name}=`,
  ]);
}
