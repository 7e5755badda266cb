import { tableOf } from "../../model/index.ts";
import { type Deed, file } from "./deeds.ts";

/** Package managers that write two files when a package is added or taken away: the words that do it, the manifest and the lock. */
const managers = tableOf<readonly [words: RegExp, manifest: string, lock: string]>({
  npm: [/^(?:i|install|add|uninstall|remove|rm)$/, "package.json", "package-lock.json"],
  pnpm: [/^(?:add|remove|rm)$/, "package.json", "pnpm-lock.yaml"],
  yarn: [/^(?:add|remove)$/, "package.json", "yarn.lock"],
  bun: [/^(?:add|remove|rm)$/, "package.json", "bun.lock"],
  cargo: [/^(?:add|remove|rm)$/, "Cargo.toml", "Cargo.lock"],
  uv: [/^(?:add|remove)$/, "pyproject.toml", "uv.lock"],
  poetry: [/^(?:add|remove)$/, "pyproject.toml", "poetry.lock"],
  pdm: [/^(?:add|remove)$/, "pyproject.toml", "pdm.lock"],
  rye: [/^(?:add|remove)$/, "pyproject.toml", "requirements.lock"],
  pipenv: [/^(?:install|uninstall)$/, "Pipfile", "Pipfile.lock"],
  composer: [/^(?:require|remove)$/, "composer.json", "composer.lock"],
  bundle: [/^(?:add|remove)$/, "Gemfile", "Gemfile.lock"],
  go: [/^get$/, "go.mod", "go.sum"],
});

/** Locks that a whole workspace may share, by the manifest of its packages. */
const workspaces = tableOf<readonly string[]>({
  "package.json": ["pnpm-lock.yaml", "yarn.lock", "package-lock.json", "bun.lock"],
  "Cargo.toml": ["Cargo.lock"],
  "pyproject.toml": ["uv.lock"],
});
export const lockOf = (manifest: string): readonly string[] => workspaces.get(manifest) ?? [];
export const locks: ReadonlySet<string> = new Set([...workspaces.values()].flat());

/** Whether a command adds or takes away packages. */
export const changesPackages = ([name = "", ...args]: readonly string[]): boolean =>
  managerDeeds(name, args) !== undefined;

/**
 * `npm install name` writes the manifest; a bare `npm install` and a global one do not. Whether the lock is kept in the repository
 * is not known; whoever meets there meets at the manifest, too.
 */
export function managerDeeds(name: string, args: readonly string[]): Deed[] | undefined {
  const manager = managers.get(name);
  const [verb = "", ...rest] = args;
  const tidies = name === "go" && verb === "mod" && rest[0] === "tidy";
  if (!manager || !(tidies || manager[0].test(verb))) return undefined;
  if (rest.some((arg) => /^(?:-g|--global|--no-save)$/.test(arg))) return undefined;
  if (!rest.some((arg) => /^[\w@]/.test(arg))) return undefined;
  const because = `\`${name} ${tidies ? "mod tidy" : verb}\``;
  return [file("modify", manager[1], because), { ...file("modify", manager[2], because), perhaps: true }];
}
