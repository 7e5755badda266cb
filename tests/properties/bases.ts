import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../src/model/index.ts";

/** The plans of one format that are at hand: those of the examples and those that its reader is tested with. */
export interface Base {
  readonly format: string;
  readonly plans: readonly (readonly Source[])[];
  /** How many of them, the first ones, have only some lines: most faults need no more. */
  readonly small: number;
  /** Every line of them, so that what is put into a plan is something that plans of the format say. */
  readonly lines: readonly string[];
}

/** Reads the plans of every format from the folder of the project. */
export function basesIn(root: string): Base[] {
  const formats: readonly string[] = JSON.parse(
    readFileSync(join(root, "src/dialects/formats.json"), "utf8"),
  );
  return formats.map((format) => {
    const fixtures = join(root, "tests/fixtures/dialects", format);
    const small = foldersIn(fixtures).map(sourcesIn);
    const large = ["safe", "unsafe"].map((kind) => sourcesIn(join(root, "examples", `${format}-${kind}`)));
    const plans = [...small, ...large];
    const texts = plans.flat().map(({ text }) => text);
    return {
      format,
      plans,
      small: small.length,
      lines: [...new Set(texts.flatMap((text) => text.split(/\r\n|\n|\r/)))],
    };
  });
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();

const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|jsonl?|ya?ml)$/.test(name))
    .sort()
    .map((name) => ({ path: name.replaceAll("\\", "/"), text: readFileSync(join(folder, name), "utf8") }));
