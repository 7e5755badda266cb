import { readFileSync, writeFileSync } from "node:fs";
import type { Figures } from "./figures.ts";

/** A tenth of probability: how many files were said to change with it, with which mean, and what part of them did. */
export interface Tenth {
  readonly files: number;
  readonly said: number;
  readonly happened: number;
}

export interface Measured {
  readonly rows: ReadonlyArray<readonly [name: string, figures: Figures]>;
  readonly sources: ReadonlyArray<readonly [name: string, lists: Figures, others: Figures]>;
  readonly tenths: readonly Tenth[];
}

const [begin, end] = ["<!-- measured -->\n", "<!-- /measured -->"];

/** Puts what was measured between two marks of a page. */
export function writePage(file: string, measured: Measured): void {
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (from < begin.length || to < from) throw new Error(`${file} has no place for what was measured`);
  writeFileSync(file, `${text.slice(0, from)}\n${tablesOf(measured)}\n${text.slice(to)}`);
}

function tablesOf({ rows, sources, tenths }: Measured): string {
  const lists = table(
    ["plans", "files right", "files found", "collisions", "by plan", "by repository"],
    rows.map(([name, { files, micro, macro, repo }]) => [
      name,
      ...[...files, micro, macro, repo].map(tenthOf),
    ]),
  );
  const added = table(
    ["known", "with lists", "without"],
    sources.map(([name, own, others]) => [name, tenthOf(own.micro), tenthOf(others.micro)]),
  );
  const said = table(
    ["said", "files", "happened", ""],
    tenths.map(({ files, said, happened }) => [
      percent(said),
      String(files),
      percent(happened),
      "█".repeat(Math.round(happened * 20)),
    ]),
  );
  return `${lists}\nWhat each source of knowledge adds to the F1 of collisions:\n\n${added}\nOf what was said with a probability, how much happened:\n\n${said}`;
}

const tenthOf = (x: number): string => x.toFixed(1);
const percent = (x: number): string => `${Math.round(100 * x)} %`;

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}
