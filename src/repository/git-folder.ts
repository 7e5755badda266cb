import { statSync } from "node:fs";
import { resolve } from "node:path";
import { textAt } from "../disk/index.ts";

/** The folder in which git keeps what belongs to the work tree at `top`; undefined where none is there. Git is not started. */
export function gitFolderOf(top: string): string | undefined {
  const place = resolve(top, ".git");
  try {
    if (statSync(place).isDirectory()) return place;
    // A worktree or a submodule has a file that says where its folder is.
    const found = /^gitdir: (.+)$/m.exec(textAt(place) ?? "")?.[1];
    const folder = found === undefined ? undefined : resolve(top, found);
    return folder !== undefined && statSync(folder).isDirectory() ? folder : undefined;
  } catch {
    return undefined;
  }
}
