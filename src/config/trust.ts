import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { UsageError } from "../model/index.ts";

// Code that a folder brings along is run where a person said that they trust the folder. What they said stands in a file of their own,
// outside of every repository: nothing that comes with a repository can say it for them.

type Variables = Readonly<Record<string, string | undefined>>;

/** The file with the folders that this user trusts. */
export function trustFile(variables: Variables = process.env): string {
  const { XDG_CONFIG_HOME: own, APPDATA: roaming } = variables;
  const base =
    own && isAbsolute(own)
      ? own
      : process.platform === "win32" && roaming
        ? roaming
        : join(homedir(), ".config");
  return join(base, "runbook-lint", "trusted-folders.json");
}

/** The folders that are trusted, without symbolic links. Throws a `UsageError` for a list that can't be read. */
export function trustedFolders(file = trustFile()): readonly string[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new UsageError(`Unexpected ${code} on reading \`${file}\`, expected the list of trusted folders`);
  }
  const folders = foldersIn(text);
  if (folders) return folders;
  throw new UsageError(`Unexpected content of \`${file}\`, expected \`{ "folders": [...] }\` with paths`);
}

function foldersIn(text: string): readonly string[] | undefined {
  try {
    const { folders } = JSON.parse(text) as { folders?: unknown };
    return Array.isArray(folders) && folders.every((each) => typeof each === "string") ? folders : undefined;
  } catch {
    return undefined;
  }
}

/** Adds a folder to the list, or takes it off. False where there was nothing to do. */
export function changeTrust(folder: string, trusts: boolean, file = trustFile()): boolean {
  const real = realOf(folder);
  const before = trustedFolders(file);
  if (before.includes(real) === trusts) return false;
  const folders = trusts ? [...before, real].sort() : before.filter((each) => each !== real);
  const beside = `${file}.${crypto.randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(beside, `${JSON.stringify({ folders }, undefined, 2)}\n`, { flag: "wx", mode: 0o600 });
    renameSync(beside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`Unexpected ${code} on writing \`${file}\`, expected the list of trusted folders`);
  }
  return true;
}

/**
 * Whether a file lies in a folder that is trusted. A repository or worktree inside of such a folder holds what somebody else may have
 * written, and needs a word of its own.
 */
export function liesInTrusted(place: string, folders: readonly string[]): boolean {
  const real = realOf(place);
  return folders.some((folder) => {
    const path = relative(folder, real);
    if (path === "" || path.split(sep)[0] === ".." || isAbsolute(path)) return false;
    return !between(folder, real).some((each) => existsSync(join(each, ".git")));
  });
}

/** The folders above a file and below a folder. */
function between(folder: string, place: string): string[] {
  const found: string[] = [];
  for (let at = dirname(place); at !== folder && at !== dirname(at); at = dirname(at)) found.push(at);
  return found;
}

function realOf(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    return place;
  }
}
