import { located, type Span, spanOf, textAt } from "../../model/index.ts";
import type { Metadata, Value } from "../../parse/index.ts";
import type { Entry } from "./entries.ts";
import type { KnownIds } from "./ranges.ts";
import { readReferences } from "./references.ts";

const oneLine = /^[\s*_]*((?:parallel )?(?:group|wave|batch)\s+\w+)([^:]*):[*_]*\s*(.+)$/i;

/** `Wave 2 (parallel): 2.1, 2.2`: a group in one line. */
export function groupInLine(line: Span, known: KnownIds): Entry[] {
  const text = textAt(line);
  const match = oneLine.exec(text);
  if (!match) return [];
  const [, name, note, list] = match as unknown as [string, string, string, string];
  const at = line.start + text.indexOf(name);
  const field = spanOf(line.source, line.start + text.length - list.length, line.end);
  const group = located(name, spanOf(line.source, at, at + name.length));
  const groupParallel = /\bparallel|concurrent|simultaneous/i.test(name + note) && !/\bnot?\b/i.test(note);
  return readReferences(field, "group", known).flatMap(({ kind, id, span }) =>
    kind === "step" && known.steps.has(id)
      ? [
          {
            id: located(id, span),
            file: undefined,
            group,
            groupParallel,
            boundary: false,
            dependsOn: undefined,
          },
        ]
      : [],
  );
}

/** The lines of a paragraph. */
export function* linesOf(span: Span): Generator<Span> {
  for (const line of textAt(span).matchAll(/[^\r\n]+/g))
    yield spanOf(span.source, span.start + line.index, span.start + line.index + line[0].length);
}

/** The `groups:` of an orchestrator plan's front matter. */
export function groupsOf(metadata: Metadata | undefined, known: KnownIds): Entry[] {
  const groups = metadata?.entries.get("groups")?.value;
  if (groups?.kind !== "list") return [];
  return groups.items.flatMap((group) => (group.kind === "map" ? entriesOf(group, known) : []));
}

function entriesOf({ entries }: Extract<Value, { kind: "map" }>, known: KnownIds): Entry[] {
  const [id, steps, parallel] = ["id", "steps", "parallel"].map((key) => entries.get(key)?.value);
  if (steps?.kind !== "list") return [];
  const group = id?.kind === "scalar" ? located(id.text, id.span) : undefined;
  const groupParallel = parallel?.kind === "scalar" && parallel.text === "true";
  return steps.items.flatMap((step) => {
    if (step.kind !== "scalar") return [];
    const { span, quoted, text } = step;
    const place = quoted ? { ...span, start: span.start + 1, end: span.end - 1 } : span;
    const written = known.steps.has(text) ? text : text.replace(/[-_]/g, ".");
    return [
      {
        id: located(written, place),
        file: undefined,
        group,
        groupParallel,
        boundary: false,
        dependsOn: undefined,
      },
    ];
  });
}
