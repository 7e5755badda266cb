import type { RootContent } from "mdast";
import {
  type Flaw,
  located,
  type Reference,
  type Source,
  type Span,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { linesOf } from "../shared/file-list.ts";
import { readIsolation } from "../shared/isolation-field.ts";
import { readMode } from "../shared/modes.ts";
import { canonicalKey } from "./keys.ts";
import { type FieldLine, fieldLinesIn, fieldSpan } from "./lines.ts";
import type { Facts } from "./metadata.ts";
import type { KnownIds } from "./ranges.ts";
import { readReferences } from "./references.ts";

/** Names that are labels of ours even when they are not in bold; of the others, a sentence could begin so. */
const plainNames = new Set(["depends_on", "execution_mode", "blocks", "conflicts_with", "isolation"]);

/** `Prerequisite: Cycle 1.2 complete` is a dependency; `Prerequisite: Read the parser of Cycle 1.2` is a sentence. */
const namesStepFirst =
  /^[\s*_`[(]*(?:(?:verify|ensure|confirm|check)\s+(?:that\s+)?)?[*_`[(]*(?:(?:cycles?|steps?|phases?)\s+\d|\d+\.\d)/i;

/** Adds what label lines say. Nearer statements are read first and stay. */
export function readLabels(
  blocks: readonly RootContent[],
  source: Source,
  facts: Facts,
  known: KnownIds,
  flaws: Flaw[],
): void {
  for (const line of fieldLinesIn(blocks, source)) {
    const name = canonicalKey(line.name);
    if (!name || !(line.bold || plainNames.has(name))) continue;
    facts.fields.push({ name, key: line.nameSpan, value: line.value, form: "label" });
    readLabel(name, line, facts, known, flaws);
  }
}

function readLabel(name: string, line: FieldLine, facts: Facts, known: KnownIds, flaws: Flaw[]): void {
  const references = (): Reference[] => readReferences(fieldSpan(line), "label", known);
  const word = firstWord(line.value.span);
  if (name === "depends_on") facts.dependsOn.push(...references());
  else if (name === "prerequisites")
    for (const each of prerequisitesOf(line)) facts.dependsOn.push(...readReferences(each, "label", known));
  else if (name === "blocks") facts.blocks.push(...references());
  else if (name === "conflicts_with") facts.conflictsWith.push(...references());
  else if (name === "execution_mode" && isMode(line)) facts.mode ??= readMode(line.value, flaws);
  else if (name === "isolation") facts.isolation ??= readIsolation(line.value);
  else if (name === "model" && word) facts.model ??= located(word.text.toLowerCase(), word.span);
  else if (name === "type" && word) facts.type ??= located(word.text.toLowerCase(), word.span);
  else if (name === "parallel" && word && /^(?:yes|true|no|false|y|n)$/i.test(word.text))
    facts.parallel ??= located(/^(?:yes|true|y)$/i.test(word.text), word.span);
  else if (name === "wave" && word && /^\d+$/.test(word.text))
    facts.wave ??= located(Number(word.text), word.span);
}

/** What the label says on its own line, or each bullet below it, where that names a step: others are things to read or to have. */
function prerequisitesOf(line: FieldLine): Span[] {
  const lines = line.list ? linesOf(line.list) : [line.value.span];
  return lines.flatMap((each) => {
    const marker = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/.exec(textAt(each))?.[0] ?? "";
    const words = spanOf(each.source, each.start + marker.length, each.end);
    return namesStepFirst.test(textAt(words)) ? [words] : [];
  });
}

/** `Execution: steps/step-1-1.md` and `Mode: A` name other things; only `Execution Mode` must hold a mode. */
function isMode(line: FieldLine): boolean {
  if (/^execution[\s_-]*mode$/i.test(line.name)) return true;
  return /^[`"'*]*(?:sequential|parallel|mixed|serial)/i.test(line.value.value);
}

/** `sonnet (implementation)`: the value without the comment. */
function firstWord(span: Span): { text: string; span: Span } | undefined {
  const match = /^[`"'*]*([\p{L}\d][\p{L}\d._-]*)/u.exec(span.source.text.slice(span.start, span.end));
  if (!match) return undefined;
  const start = span.start + match[0].length - match[1]!.length;
  return { text: match[1]!, span: { ...span, start, end: start + match[1]!.length } };
}
