import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Source } from "../../src/model/index.ts";

const shared = resolve(import.meta.dirname, "../../../shared/corpus");

/** Real plans of a format, where they are at hand and `REAL_PLANS=1` asks for the minutes that they take; else undefined. */
export function realPlans(dialect: string): Source[] | undefined {
  const root = resolve(shared, dialect);
  if (process.env.REAL_PLANS !== "1" || !existsSync(root)) return undefined;
  const found: Source[] = [];
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    const path = resolve(root, name);
    if (/\.(?:md|json|ya?ml)$/.test(name) && statSync(path).isFile())
      found.push({ path: name.replaceAll("\\", "/"), text: readFileSync(path, "utf8") });
  }
  return found;
}

/** Lines outside fences, by lines alone: a fence ends at a bare line of as many marks, and text in it is no plan. */
export function linesOf(text: string): string[] {
  let fence = "";
  return text.split(/\r?\n/).filter((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = "";
      return false;
    }
    if (mark) fence = mark;
    return !mark;
  });
}
