import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** The fenced blocks of a page of the documentation, in their order. */
export function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(resolve(root, page), "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, body]) =>
    name === language ? [body!] : [],
  );
}

/** The one block among them that holds the words. */
export function blockWith(page: string, language: string, words: string): string {
  const found = blocksOf(page, language).filter((block) => block.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} blocks of ${page} hold \`${words}\``);
  return found[0]!;
}
