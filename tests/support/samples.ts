import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Source } from "../../src/model/index.ts";
import { readPage, rulesFolder } from "../rules/page.ts";

/** Files that are read together, as somebody would give them to the program. */
export interface Sample {
  readonly name: string;
  readonly sources: readonly Source[];
}

const root = resolve(import.meta.dirname, "../..");

function folderSample(name: string): Sample {
  const files = readdirSync(join(root, name), { recursive: true, encoding: "utf8" });
  const plans = files.filter((file) => /\.(?:md|jsonl?|ya?ml)$/.test(file)).sort();
  const read = (file: string) => readFileSync(join(root, name, file), "utf8");
  return {
    name,
    sources: plans.map((file) => ({ path: `${name}/${file.replaceAll("\\", "/")}`, text: read(file) })),
  };
}

/** The folders in `examples/`. */
export const examples: readonly Sample[] = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => folderSample(`examples/${entry.name}`));

/** The good and bad plans on the rules' pages. */
export const pageSamples: readonly Sample[] = readdirSync(rulesFolder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replace(/\.md$/, ""))
  .filter((name) => existsSync(join(rulesFolder, `${name}.ts`)))
  .flatMap((name) => {
    const { bad, good } = readPage(name);
    return [...bad, ...good].map(({ files }, index) => ({ name: `${name} ${index + 1}`, sources: files }));
  });

export const samples: readonly Sample[] = [...examples, ...pageSamples];

/** Every rule, also those that are off unless asked for. */
export const everything = { preset: "strict" } as const;
