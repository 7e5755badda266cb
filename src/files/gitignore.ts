import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { textAt as textOf } from "../disk/index.ts";
import { rootAbove } from "../repository/index.ts";

/** The ignore files that count in a folder: its own and those above it, up to the top of the repository. */
export interface IgnoreScope {
  ignores(place: string, isFolder: boolean): boolean;
  /** The scope of a folder below, which holds `names`: nothing is looked for that is not there. */
  enter(folder: string, names: ReadonlySet<string>): IgnoreScope;
}

/**
 * What counts above a folder that is to be searched. Who names a folder wants it read, so that rules which leave out all of
 * it do not count. Outside of a repository, ignore files count from the folder downward.
 */
export function scopeAbove(folder: string): IgnoreScope {
  const top = rootAbove(folder);
  if (top === undefined) return scopeOf(folder);
  if (top === folder) return topScope(top);
  const above = scopeIn(resolve(folder, ".."), top);
  const probe = (scope: IgnoreScope) =>
    scope.ignores(folder, true) ||
    scope.enter(folder, namesOf(folder)).ignores(join(folder, unlikely), false);
  if (!probe(above)) return above;
  const own = scopeOf(folder);
  return probe(own) ? nothing : own;
}

/** The names in a folder that a scope asks about. */
const namesOf = (folder: string): ReadonlySet<string> =>
  new Set([".git", ".gitignore"].filter((name) => existsSync(join(folder, name))));

/** No plan has this name, so that only rules for a whole folder, or for all Markdown in it, match it. */
const unlikely = "runbook-lint.probe.md";

const nothing: IgnoreScope = { ignores: () => false, enter: () => nothing };

/** Answers for any entry below a folder that is searched, whichever way it was found. */
export function ignoredBelow(
  folder: string,
  above: IgnoreScope,
): (place: string, isFolder: boolean) => boolean {
  const scopes = new Map([[folder, above.enter(folder, namesOf(folder))]]);
  const scopeOf = (at: string): IgnoreScope => {
    const known = scopes.get(at) ?? scopeOf(dirname(at)).enter(at, namesOf(at));
    scopes.set(at, known);
    return known;
  };
  return (place, isFolder) => scopeOf(dirname(place)).ignores(place, isFolder);
}

/** What counts for the entries of a folder, its own ignore file included, up to `top`. */
export function scopeIn(folder: string, top = rootAbove(folder) ?? folder): IgnoreScope {
  let at = top;
  let scope = topScope(top).enter(top, namesOf(top));
  for (const name of relative(top, folder).split(sep)) {
    if (name === "") break;
    at = join(at, name);
    scope = scope.enter(at, namesOf(at));
  }
  return scope;
}

/** The scope of a repository before its first ignore file: what `.git/info/exclude` says stands below all others. */
const topScope = (top: string): IgnoreScope => scopeOf(top, extended(undefined, excludeFile(top), ""));

function scopeOf(top: string, rules?: Ignore): IgnoreScope {
  const below = (place: string) => relative(top, place).replaceAll(sep, "/");
  const scope: IgnoreScope = {
    ignores: (place, isFolder) => rules?.ignores(below(place) + (isFolder ? "/" : "")) ?? false,
    enter(folder, names) {
      // What lies in a repository of its own is that one's matter.
      if (names.has(".git") && folder !== top) return topScope(folder).enter(folder, names);
      if (!names.has(".gitignore")) return scope;
      const more = extended(rules, join(folder, ".gitignore"), below(folder));
      return more === rules ? scope : scopeOf(top, more);
    },
  };
  return scope;
}

/** Rules with those of a file added: later ones win, as deeper files win in git. */
function extended(rules: Ignore | undefined, file: string, folder: string): Ignore | undefined {
  const text = textOf(file);
  if (text === undefined) return rules;
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  // Case counts everywhere, so that all machines read the same files.
  const fresh = ignore({ ignorecase: false });
  if (rules) fresh.add(rules);
  return fresh.add(lines.map((line) => moved(line, folder)));
}

/** A line of an ignore file in `folder` as it would stand in one at the top: one set of rules then serves the whole tree. */
function moved(line: string, folder: string): string {
  if (folder === "" || line.trim() === "" || line.startsWith("#")) return line;
  const [, not = "", pattern = ""] = /^(!?)(.*)$/s.exec(line) ?? [];
  // A slash in the middle or at the start binds a pattern to its folder; one at the end does not.
  const bound = /\/\s*\S/.test(pattern) ? pattern.replace(/^\//, "") : `**/${pattern}`;
  return `${not}/${folder.replace(/[\\*?[\]\s]/g, "\\$&")}/${bound}`;
}

/** In a work tree of its own or a submodule, `.git` is a file that says where the repository is. */
function excludeFile(top: string): string {
  const git = join(top, ".git");
  const elsewhere = /^gitdir: (.+)$/m.exec(isFile(git) ? (textOf(git) ?? "") : "")?.[1];
  const own = elsewhere === undefined ? git : resolve(top, elsewhere);
  const common = elsewhere === undefined ? undefined : textOf(join(own, "commondir"))?.trim();
  return join(common ? resolve(own, common) : own, "info", "exclude");
}

const isFile = (place: string) => lstatSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
