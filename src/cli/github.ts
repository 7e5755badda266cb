import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Environment } from "./command.ts";

/** The folder from which annotations count their paths: the workspace of GitHub, GitLab or Azure, else the top of the repository. */
export function topOf({ variables, cwd }: Environment): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR, BUILD_SOURCESDIRECTORY } = variables;
  const workspace = GITHUB_WORKSPACE || CI_PROJECT_DIR || BUILD_SOURCESDIRECTORY;
  if (workspace && existsSync(workspace)) return realpathSync(workspace);
  let folder = cwd;
  while (!existsSync(join(folder, ".git"))) {
    const above = dirname(folder);
    if (above === folder) return cwd;
    folder = above;
  }
  return folder;
}

/**
 * Makes the runner take text for text. It acts on `##[command]` anywhere in a line, and a plan may hold that.
 * The word that ends it is made from the text, so that no text can hold it and each run prints the same.
 */
export function asText(text: string): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const token = createHash("sha256").update(text).digest("hex");
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}
