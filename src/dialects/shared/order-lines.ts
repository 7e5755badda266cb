import type { Reference, ReferenceForm, Span } from "../../model/index.ts";
import { type Located, located, spanOf, textAt } from "../../model/index.ts";
import { idsIn } from "./references.ts";

/** Steps that a line of text puts in order: `after` waits for each of `before`. */
export interface StatedOrder {
  readonly after: Located<string>;
  readonly before: readonly Reference[];
}

/** Words between two groups of ids, up to what the right one is called. `waits`: the left waits for the right; otherwise the right for the left. */
const connectors: ReadonlyArray<readonly [string, "waits" | "leads"]> = [
  [
    "(?:tasks?\\s+)?(?:←\\s*)?(?:must\\s+)?(?:depends?\\s+(?:up)?on|requires?|needs?|waits?\\s+(?:for|on)|(?:are|is)?\\s*blocked\\s+by|(?:runs?|comes?|starts?)?\\s*after|←|<-+)",
    "waits",
  ],
  [
    "(?:which\\s+)?(?:in\\s+turn\\s+)?(?:must\\s+be\\s+(?:done|completed?|finished)\\s+|(?:must\\s+)?(?:complete|come|finish|run|exist|pass|fail)\\s+)?(?:(?:un)?blocks?|before|prior\\s+to|precedes?)",
    "leads",
  ],
  ["(?:→|-+>|=+>|─+[►>]|⟶)", "leads"],
];

/** `T004 blocks T005`, `unblock service tasks T019`; `before **Models (T030-T035)**`, where the words name what the bracket lists. */
const called = "\\W{0,4}(?:(?:[\\w-]+\\s+){0,2}tasks?\\s+)?";
const listed = "\\W{0,4}(?:[\\w/&-]+[ ,]+){0,6}[\\w/&-]*\\s*\\(";

const ways = connectors.map(([words, way]) => ({
  way,
  pattern: new RegExp(`^\\W{0,6}${words}(?:${called}|${listed})$`, "i"),
}));

/** Reads `T034 depends on T026`, `T004 blocks T005-T009`, `T001 → T002 → T003`. Lines about what runs in parallel state no order. */
export function readOrderLine(line: Span, form: ReferenceForm, shape?: RegExp): StatedOrder[] {
  const text = textAt(line);
  if (/parallel/i.test(text)) return [];
  const groups = groupsIn(line, shape);
  const found: StatedOrder[] = [];
  for (let index = 1; index < groups.length; index++) {
    const left = groups[index - 1]!;
    const right = groups[index]!;
    const between = text
      .slice(left.end - line.start, right.start - line.start)
      .replace(/\([^()]*\)|\[[^\]]*\]/g, " ");
    const way = ways.find(({ pattern }) => pattern.test(between))?.way;
    if (!way) continue;
    const [after, before] = way === "waits" ? [left, right] : [right, left];
    const references = before.ids.map<Reference>((id) => ({
      kind: "step",
      id: id.value,
      form,
      span: id.span,
    }));
    for (const id of after.ids) found.push({ after: id, before: references });
  }
  return found;
}

/** Orders that the lines of a text state, one list for each waiting step. */
export function orderIn(text: Span, form: ReferenceForm, shape?: RegExp): Map<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const match of textAt(text).matchAll(/[^\r\n]+/g)) {
    const line = spanOf(text.source, text.start + match.index, text.start + match.index + match[0].length);
    for (const { after, before } of readOrderLine(line, form, shape))
      found.set(after.value, [...(found.get(after.value) ?? []), ...before]);
  }
  return found;
}

export interface Group {
  readonly ids: Located<string>[];
  readonly start: number;
  end: number;
}

/** Ids that only commas and "and" separate are one group, also where each of them stands in a bracket behind its name. */
const joined =
  /^\)?\W{0,4}(?:,|&|\+|and|,\s*and|\/|[，、和与及])(?:\s*|\s*(?:tasks?|steps?|phases?)\s+|\s+(?:[\w/-]+\s+){1,5}\()$/i;

export function groupsIn(line: Span, shape: RegExp | undefined): Group[] {
  const groups: Group[] = [];
  for (const { ids, span } of idsIn(line, shape, true)) {
    const last = groups.at(-1);
    const between =
      last && textAt(spanOf(line.source, last.end, span.start)).replace(/\([^()]*\)|\[[^\]]*\]/g, " ");
    const fresh = ids.map((id) => located(id, span));
    if (last && joined.test(between!)) {
      last.ids.push(...fresh);
      last.end = span.end;
    } else groups.push({ ids: fresh, start: span.start, end: span.end });
  }
  return groups;
}
