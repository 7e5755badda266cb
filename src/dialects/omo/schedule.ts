import {
  type DependencyGraph,
  type GraphEntry,
  located,
  type Reference,
  type Source,
  type Span,
  spanOf,
  type Wave,
} from "../../model/index.ts";
import { readReferences } from "../shared/references.ts";
import { readMatrix } from "./matrix.ts";
import { type Line, linesOf } from "./tasks.ts";

/** The wave tree and the dependency matrix that stand above the tasks. */
export interface Schedule {
  readonly waves: readonly Wave[];
  readonly tree: DependencyGraph | undefined;
  readonly matrix: DependencyGraph | undefined;
}

/** Stands for the wave called FINAL until it is known which is the last with a number. */
export const finalWave = Number.MAX_SAFE_INTEGER;

const waveLine = /^\s*(?:[#>*-]+\s*)?\**Wave\s+(\d+|FINAL)\b/i;
const treeLine =
  /^[\s│|]*(?:(?:[├└+`][─-]+|[-*])\s*\**(?:Task|T)\s*([A-Z]{0,2}\d+[a-z]?)|[├└+`][─-]+\s*\**([A-Z]\d+))\**\s*[:.]/i;

/** `tasks`: where they begin. What stands in a fence behind that is text that a task writes. */
export function readSchedule(source: Source, tasks: number): Schedule {
  const lines = outsideOfTexts(linesOf(source), tasks);
  const waves = readTree(source, lines);
  const tree = waves.flatMap((wave) => wave.entries);
  const stated = tree.filter((entry) => entry.dependsOn !== undefined) as GraphEntry[];
  return {
    waves: waves.map(({ wave }) => wave).filter((wave) => wave.members.length > 0),
    tree: stated.length > 0 ? { name: "wave tree", span: stated[0]!.id.span, entries: stated } : undefined,
    matrix: readMatrix(source, lines),
  };
}

function outsideOfTexts(lines: readonly Line[], tasks: number): Line[] {
  let fence = "";
  return lines.filter(({ start, text }) => {
    if (start < tasks) return true;
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
    const wasIn = fence !== "";
    if (!wasIn) fence = mark;
    else if (mark.startsWith(fence) && text.trim() === mark) fence = "";
    return !wasIn;
  });
}

interface TreeEntry {
  readonly id: GraphEntry["id"];
  readonly dependsOn: readonly Reference[] | undefined;
  readonly place?: Span;
}

interface ReadWave {
  wave: Wave & { members: Reference[] };
  entries: TreeEntry[];
}

/** `Wave 2 (After Wave 1):` and the tasks that hang from it. The last wave is called FINAL and comes after all others. */
function readTree(source: Source, lines: readonly Line[]): ReadWave[] {
  const found: ReadWave[] = [];
  let open: ReadWave | undefined;
  for (const line of lines) {
    const wave = waveLine.exec(line.text);
    const task = open && treeLine.exec(line.text);
    if (wave) {
      open = beginWave(source, line, wave[1]!);
      for (const { id, span } of listedIn(source, line))
        open.wave.members.push({ kind: "step", id, form: "group", span });
      found.push(open);
    } else if (task) hang(open!, source, line, (task[1] ?? task[2])!);
    else if (!/^[\s│|]*$/.test(line.text)) open = undefined;
  }
  return found;
}

/** `- Wave 1 (no deps): 1, 2, 4, 5`: a colon and nothing but ids. */
function listedIn(source: Source, line: Line): Reference[] {
  const found =
    /:\**\s*((?:(?:todos?|tasks?|T)?\s*[A-Z]{0,2}\d+[a-z]?(?:\.\d+)*\s*(?:[-–,&+]|and)?\s*)+)\.?\s*$/i.exec(
      line.text,
    );
  if (!found) return [];
  const at = line.start + found.index + found[0].indexOf(found[1]!);
  return readReferences(spanOf(source, at, at + found[1]!.trimEnd().length), "group");
}

function beginWave(source: Source, line: Line, name: string): ReadWave {
  const start = line.start + line.text.search(/wave/i);
  const span = spanOf(
    source,
    start,
    start + /^wave\s+\w+/i.exec(line.text.slice(start - line.start))![0].length,
  );
  const last = /final/i.test(name) ? finalWave : Number(name);
  const after = [...line.text.matchAll(/after\s+wave\s+(\d+)/gi)].map((match) => {
    const at = line.start + match.index + match[0].length - match[1]!.length;
    return located(Number(match[1]), spanOf(source, at, at + match[1]!.length));
  });
  return { wave: { number: located(last, span), members: [], after }, entries: [] };
}

function hang({ wave, entries }: ReadWave, source: Source, line: Line, id: string): void {
  const at = line.start + line.text.indexOf(id, line.text.search(/[A-Z]/i));
  const span = spanOf(source, at, at + id.length);
  wave.members.push({ kind: "step", id, form: "group", span });
  const depends = /\((?:depends|depends on|after|blocked by):?\s*([^()]*)\)/i.exec(line.text);
  const start = depends ? line.start + depends.index + depends[0].lastIndexOf(depends[1]!) : 0;
  const ids = depends && readReferences(spanOf(source, start, start + depends[1]!.length), "group");
  // Whoever names what it waits for by other names than ids is not saying that it waits for nothing.
  const dependsOn = ids?.length || /\bnone\b|^\W*$/i.test(depends?.[1] ?? "none") ? ids : undefined;
  const place = depends && spanOf(source, start, start + depends[1]!.trimEnd().length);
  entries.push({ id: located(id, span), dependsOn: dependsOn ?? undefined, ...(place && { place }) });
}
