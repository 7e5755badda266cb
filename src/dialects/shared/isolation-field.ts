import { type Isolation, type Located, located } from "../../model/index.ts";
import type { Metadata } from "../../parse/index.ts";
import { scalarOf } from "./metadata.ts";

/** How agents work, as a field made for it says: `worktree`, `git worktree (one each)`, `shared`; undefined for other words. */
export function readIsolation(value: Located<string>): Located<Isolation> | undefined {
  const text = plain(value.value);
  if (/^(?:git[- ])?worktrees?\b/.test(text)) return located("worktree", value.span);
  return /^(?:shared|none)\b/.test(text) ? located("shared", value.span) : undefined;
}

/** Whether a text is the word alone, or with a note in brackets. */
export const isIsolation = (text: string): boolean =>
  /^(?:(?:git[- ])?worktrees?|shared)(?:\s*\([^()]*\))?$/.test(plain(text));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[`"'*_.]/g, "")
    .trim();

/** What the key `isolation` of some metadata says. */
export function isolationOf(metadata: Pick<Metadata, "entries"> | undefined): Located<Isolation> | undefined {
  const value = scalarOf(metadata, "isolation");
  return value && readIsolation(value);
}
