import { determiners } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import type { Clause } from "./clause.ts";

// What the words beside a path say of its place. `at`: the index of the path.

/** "everything in `src/`", "all files under `src/`" */
export function meansAll(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  return /\b(?:everything|(?:all|every|each)(?: [\w-]+){1,3}) (?:in|inside|under|below|within|of)(?: the)?$/.test(
    before.join(" "),
  );
}

/** "`README.md` at the repo root", "root `package.json`" */
export function isAtRoot(tokens: readonly Token[], at: number): boolean {
  if (/^(?:root|root-level|top-level)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  const behind = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  return /^(?:at|in) (?:the )?(?:repo|repository|project|workspace|monorepo)(?:'s)?[ -]root\b/.test(
    behind.join(" "),
  );
}

/** "`src/a.ts` around line 80": so much is said of the place that it is no remark. */
export function isAtLine(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return /^(?:\( )?(?:(?:around|at|near|after|before|on) )?lines? ~?\d/.test(behind.join(" "));
}

/** "In `docs/adr/` add `0005-x.md`", "add `0005-x.md` to `docs/adr/`": the folder that stands beside a name alone. */
export function folderBeside({ tokens, paths }: Clause, at: number): string {
  if (paths[at]?.path.includes("/")) return "";
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i += 1) {
    const folder = paths[i]?.path;
    if (folder !== undefined) return folder.endsWith("/") && i > at + 1 ? folder : "";
    if (!/^(?:in|into|under|inside|to|the)$/.test(tokens[i]!.lower)) break;
  }
  let added = false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const folder = paths[i]?.path;
    if (folder !== undefined) return folder.endsWith("/") && added ? folder : "";
    const { lower } = tokens[i]!;
    if (/^(?:add|create|write|put|place)$/.test(lower)) added = true;
    else if (!determiners.has(lower) && lower !== ",") break;
  }
  return "";
}
