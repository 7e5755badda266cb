import {
  type Located,
  located,
  type Reference,
  type Slot,
  type Span,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { type Document, type Section, sectionsBelow } from "../../parse/index.ts";
import { idsIn, readReferences, saysNothing } from "../shared/references.ts";
import { statedLine, statedSlot } from "../shared/slots.ts";

const packageHeading = /^(?:Work Package\s+)?(WP\d+[a-z]?)\b\s*[:.—–-]*\s*(.*)$/is;

/** A work package as the task list tells of it. */
export interface Listed {
  readonly section: Section;
  readonly id: Located<string>;
  readonly title: string;
  /** The lines that say what the package waits for; none where the list says nothing of it. */
  readonly depends: readonly Located<string>[];
  /** The packages in front of it. */
  earlier(): readonly string[];
}

export function packageSections({ outline, source }: Document): Listed[] {
  const ids: string[] = [];
  return [...sectionsBelow(outline)].flatMap((section) => {
    const found = packageHeading.exec(section.title);
    if (!found || section.depth < 2) return [];
    const at = section.span.start + Math.max(0, textAt(section.span).indexOf(found[1]!));
    const id = located(found[1]!, spanOf(source, at, at + found[1]!.length));
    const depends = dependsLines(section);
    const count = ids.push(id.value) - 1;
    return [{ section, id, title: found[2]!.trim(), depends, earlier: () => ids.slice(0, count) }];
  });
}

const dependsLabel =
  /^[ \t]*(?:[-*][ \t]+)?\**(?:Dependencies|Depends on)\**[ \t]*:\**[ \t]*([^|\r\n]*)((?:\r?\n[ \t]*[-*][ \t][^\r\n]*)*)/im;
const dependsHeading = /^#{3,5}[ \t]+Dependencies[ \t]*\r?\n((?:(?!#)[^\r\n]*(?:\r?\n|$))+)/im;
const dependsWords = /\bDepends on (WP[^.;|\r\n]*)/;

/** `**Dependencies**: WP01, WP02 | **Prompt**: ...`, a list below that label or below a heading `Dependencies`, or `Depends on WP01`. */
function dependsLines({ span, extent }: Section): Located<string>[] {
  const { source } = span;
  const text = source.text.slice(span.end, extent.end);
  const label = dependsLabel.exec(text);
  const found = label ?? dependsHeading.exec(text) ?? dependsWords.exec(text);
  if (!found) return [];
  // What stands on the line of the label is all there is; only a label without words leads to a list.
  const part = label && !label[1]!.trim() ? label[2]! : found[1]!;
  const start = span.end + found.index + (part ? found[0].lastIndexOf(part) : 0);
  return [...part.matchAll(/[^\r\n]+/g)].flatMap((line) => {
    const lead = /^[ \t]*(?:[-*][ \t]+)?/.exec(line[0])![0].length;
    const value = line[0].slice(lead).replace(endOfIds, "").trimEnd();
    const at = start + line.index + lead;
    return [...value.matchAll(/\S.*?(?:\.(?=\s+\W*WP\d)|$)/g)].map((sentence) => {
      const from = at + sentence.index;
      return located(sentence[0], spanOf(source, from, from + sentence[0].length));
    });
  });
}

/** Another label, or the end of the sentence, unless the next one begins with an id: `WP03 (the schema). WP04 (the store)`. */
const endOfIds = /[ \t]\*\*(?:[^*:]+:\*\*|[^*:]+\*\*:).*$|\.\s(?!\W*WP\d).*$|\.$/;

const isPackage = /^WP\d/i;

/** `None on WP01 (disjoint files)` names what it does not wait for. */
const deniesAll = ({ value }: Located<string>): boolean =>
  /^\W*(?:none|no|nothing|n\/a)\b/i.test(value) || saysNothing(value);

export const listedReferences = ({ depends, earlier }: Listed): Reference[] =>
  depends
    .slice(depends[0] && deniesAll(depends[0]) ? depends.length : 0)
    .filter(({ value }) => !denies.test(value))
    .flatMap((line) =>
      meansAll.test(line.value) ? allIn(line.span, earlier()) : readReferences(line.span, "label"),
    )
    .filter((reference) => isPackage.test(reference.id));

/** "Does NOT depend on WP02" */
const denies = /\b(?:not|n't)\s+(?:depend|wait|need|require)/i;

const meansAll = /^\W*all\b/i;

/** `All (final gate)` is all that stand before; `All content packages (WP03-WP08)` says which. */
function allIn(line: Span, earlier: readonly string[]): Reference[] {
  const named = [...idsIn(line, isPackage, true)];
  const all = named.length ? named : [{ ids: earlier, span: line }];
  return all.flatMap(({ ids, span }) =>
    ids.map((id): Reference => ({ kind: "step", id, form: "label", span })),
  );
}

/** Whether the list says what the package waits for, or that it waits for none. */
export const saysDependencies = (listed: Listed): boolean =>
  listedReferences(listed).length > 0 || listed.depends.some(deniesAll);

const idsAlone =
  /^(?:Depends on\s+)?[*_`[]*WP\d+\w*[*_`\]]*(?:\s*\([^()]*\))?(?:(?:\s*,\s*|\s+and\s+)[*_`[]*WP\d+\w*[*_`\]]*(?:\s*\([^()]*\))?)*$/i;

/**
 * Where the list can say that a package waits for more: behind its ids, or below the last of its lines. What is said in a
 * sentence is for a person to say anew.
 */
export function listedSlot(listed: Listed): Slot | undefined {
  const last = listed.depends.at(-1);
  if (!last || !saysDependencies(listed)) return undefined;
  const ids = listedReferences(listed).map(({ id }) => id);
  const alone = listed.depends.length === 1 && (idsAlone.test(last.value) || deniesAll(last));
  if (alone) return statedSlot("depends_on", last.span, ids);
  const { source } = last.span;
  const before = source.text.slice(source.text.lastIndexOf("\n", last.span.start - 1) + 1, last.span.start);
  const rest = /^[^\r\n]*/.exec(source.text.slice(last.span.end))![0].trimEnd().length;
  const line = spanOf(source, last.span.start, last.span.end + rest);
  return /^[ \t]*[-*+][ \t]+$/.test(before) ? statedLine("Depends on", line, ids) : undefined;
}
