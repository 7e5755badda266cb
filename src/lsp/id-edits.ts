import { basename } from "node:path";
import type { Edit, Plan, Source, Span, Step } from "../model/index.ts";
import { placesOf } from "./occurrences.ts";

/** Where an id stands in the words of a reference, as a word of its own. */
export function idIn({ source, start, end }: Span, id: string): Span | undefined {
  const match = wordOf(id).exec(source.text.slice(start, end));
  if (!match) return undefined;
  return { source, start: start + match.index, end: start + match.index + id.length };
}

const quoted = (id: string): string => id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const wordOf = (id: string, flags = ""): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][.-])${quoted(id)}(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])`,
    `u${flags}`,
  );

/** The places that the reader knows, and the mentions behind a noun: `see Cycle 1.2`, `git commit -m "Cycle 1.2"`. */
export function idEdits(plan: Plan, step: Step, to: string): Edit[] {
  const edits = new Map<string, Edit>();
  const add = (span: Span) => edits.set(`${span.source.path}\0${span.start}`, { span, text: to });
  for (const { span } of placesOf(plan, step)) {
    const id = idIn(span, step.id);
    if (id) add(id);
  }
  for (const { source } of plan.files) for (const span of mentions(source, step.id)) add(span);
  return [...edits.values()];
}

const nouns = "cycle|step|task|story|issue|ticket|unit|item|work package";

function mentions(source: Source, id: string): Span[] {
  // An id with letters and digits means nothing else, wherever it stands.
  const isTelling = /\p{L}/u.test(id) && /\p{N}/u.test(id);
  const found = isTelling
    ? [...source.text.matchAll(wordOf(id, "g"))].map(({ index }) => index)
    : [...source.text.matchAll(new RegExp(`\\b(?:${nouns})s?[ \\t]+${wordOf(id).source}`, "giu"))].map(
        ({ index, 0: words }) => index + words.length - id.length,
      );
  return found
    .filter((start) => !/[/\\]/.test(source.text[start - 1] ?? ""))
    .map((start) => ({ source, start, end: start + id.length }));
}

/** `steps/step-1-3.md` carries step 1.3 in its name, too. */
export function fileNames(step: Step, to: string): Map<Source, string> {
  const names = new Map<Source, string>();
  for (const { source } of step.copies)
    for (const spell of [(id: string) => id, (id: string) => id.replaceAll(".", "-")]) {
      const name = basename(source.path);
      const match = new RegExp(`(?<![\\p{L}\\p{N}])${quoted(spell(step.id))}(?![\\p{L}\\p{N}])`, "u").exec(
        name,
      );
      if (match && !names.has(source))
        names.set(source, name.slice(0, match.index) + spell(to) + name.slice(match.index + match[0].length));
    }
  return names;
}

/** Where the plan names a file that gets another name. */
export const fileEdits = ({ files }: Plan, names: ReadonlyMap<Source, string>): Edit[] =>
  [...names].flatMap(([file, name]) =>
    files.flatMap(({ source }) =>
      [...source.text.matchAll(new RegExp(`(?<![\\w-])${quoted(basename(file.path))}(?![\\w-])`, "g"))].map(
        ({ index, 0: words }) => ({ span: { source, start: index, end: index + words.length }, text: name }),
      ),
    ),
  );

export const renamedPath = (path: string, name: string): string =>
  path.slice(0, path.length - basename(path).length) + name;
