import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { program } from "../cli/program.ts";
import { workspace } from "../cli/workspace.ts";
import { bareGit, repository } from "./repository.ts";

const root = resolve(import.meta.dirname, "../..");

/**
 * This repository as others fetch it, with the program as it is now. What it is developed with is left out of its
 * package.json, so that installing asks no registry for anything: nothing of it ends up in the hook.
 */
export function hookRepository(): string {
  return repositoryWith(({ devDependencies: _, ...manifest }) => manifest);
}

/** The same with all of its package.json. */
export const wholeRepository = (): string => repositoryWith((manifest) => manifest);

type Manifest = Readonly<Record<string, unknown>>;

function repositoryWith(change: (manifest: Manifest) => Manifest): string {
  const { place, git } = repository({});
  for (const name of [".pre-commit-hooks.yaml", "README.md", "LICENSE", "man", "schema", "rules"])
    cpSync(join(root, name), join(place, name), { recursive: true });
  const manifest = change(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
  cpSync(dirname(program), join(place, "dist"), { recursive: true });
  git("add", ".");
  git("commit", "-q", "-m", "All of it");
  git("tag", `v${manifest.version}`);
  return place;
}

/** The environment of somebody to whom the address in the documentation leads to this repository, without a network. */
export function hookEnvironment(
  repository: string,
  address = "https://github.com/OWNER/runbook-lint",
): Record<string, string> {
  const home = workspace({
    ".gitconfig": `[url "${repository}"]\n\tinsteadOf = ${address}\n`,
  });
  const { GIT_CONFIG_NOSYSTEM: _, ...git } = bareGit;
  return {
    ...git,
    HOME: home,
    PRE_COMMIT_HOME: join(home, "pre-commit"),
    PREK_HOME: join(home, "prek"),
    XDG_CACHE_HOME: join(home, "cache"),
    npm_config_cache: join(home, "npm"),
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
}
