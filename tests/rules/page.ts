import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Source } from "../../src/model/index.ts";

/** A rule's page, taken apart by lines: pages are ours, and regular enough for that. */
export interface Page {
  readonly title: string;
  readonly summary: string;
  /** The table below the summary, by its first column. */
  readonly facts: ReadonlyMap<string, string>;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  readonly headings: readonly string[];
  /** The JSON of the section on options, with which the examples run. */
  readonly options: unknown;
}

export interface Example {
  readonly files: readonly Source[];
  /** The lines of the fence without a file name: the findings, as the compact format prints them. */
  readonly findings: string;
}

export const rulesFolder = resolve(import.meta.dirname, "../../rules");

export function readPage(name: string): Page {
  const lines = readFileSync(resolve(rulesFolder, `${name}.md`), "utf8").split("\n");
  const heads = outsideFences(lines).filter((line) => line.startsWith("#"));
  return {
    title: lines[0]!.replace("# ", ""),
    summary: lines[2]!,
    facts: new Map(lines.flatMap(factOf)),
    bad: examplesUnder(lines, "Bad"),
    good: examplesUnder(lines, "Good"),
    headings: heads.map((line) => line.replace(/^#+ /, "")),
    options: optionsIn(lines),
  };
}

function factOf(line: string): [string, string][] {
  const cells = /^\| (\w+) \| (.+?) \|$/.exec(line);
  return cells ? [[cells[1]!, cells[2]!]] : [];
}

/** One example for each heading that starts with the word: `## Bad`, `## Bad: two files`. */
function examplesUnder(lines: readonly string[], word: string): Example[] {
  const examples: { files: Source[]; findings: string }[] = [];
  let inside = false;
  for (const part of parts(lines)) {
    if (part.kind === "heading") {
      inside = part.text.startsWith(`## ${word}`);
      if (inside) examples.push({ files: [], findings: "" });
    } else if (inside) {
      const example = examples.at(-1)!;
      if (part.file) example.files.push({ path: part.file, text: part.text });
      else example.findings += part.text;
    }
  }
  return examples;
}

function optionsIn(lines: readonly string[]): unknown {
  const start = lines.indexOf("```json", lines.indexOf("## Options"));
  if (start < 0) return undefined;
  return JSON.parse(lines.slice(start + 1, lines.indexOf("```", start)).join("\n"));
}

type Part =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "fence"; readonly file: string | undefined; readonly text: string };

/** Headings of depth two, and fences with the name of their file, which is the last word of the info string if it has a dot. */
function* parts(lines: readonly string[]): Generator<Part> {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const fence = /^(`{3,})(.*)$/.exec(line);
    if (!fence) {
      if (line.startsWith("## ")) yield { kind: "heading", text: line };
      continue;
    }
    const end = lines.indexOf(fence[1]!, i + 1);
    const file = /\S+\.\S+$/.exec(fence[2]!)?.[0];
    yield { kind: "fence", file, text: `${lines.slice(i + 1, end).join("\n")}\n` };
    i = end;
  }
}

function outsideFences(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const fence = /^`{3,}/.exec(lines[i]!)?.[0];
    if (fence) i = lines.indexOf(fence, i + 1);
    else kept.push(lines[i]!);
  }
  return kept;
}
