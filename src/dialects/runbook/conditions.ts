import { type Span, textAt } from "../../model/index.ts";
import { sentencesIn } from "../shared/sentences.ts";
import { piecesOf } from "./pieces.ts";
import type { Region } from "./regions.ts";

const stopLabel =
  /^\W*(?:stop(?: and escalate)?|error|abort|halt|escalation)\b[\w\s/]*\bconditions?\b|^\W*(?:stop|escalat\w+|abort)\s+(?:if|when|on)\b/i;
const stopSentence =
  /\bstop (?:immediately|on|if|when|and (?:report|escalate))\b|^\W*(?:halt|abort) (?:on|if|when)\b/i;
const checkpointLabel = /^\W*(?:[^\W\d_]+\s+)?checkpoint\b(?!\s*guidance)/i;

/** A label, heading or sentence that says when to stop. */
export function stopConditionIn(region: Region): Span | undefined {
  const { source } = region.extent;
  if (region.section.heading && stopLabel.test(region.section.title)) return region.section.span;
  for (const piece of piecesOf(region.blocks, source))
    if (piece.label && stopLabel.test(piece.label.text)) return piece.label.span;
  for (const sentence of sentencesIn(region.blocks, source))
    if (stopSentence.test(textAt(sentence))) return sentence;
  return undefined;
}

/** A checkpoint asked for by a label, and the step after which it comes, where it says so. */
export interface CheckpointLabel {
  readonly span: Span;
  readonly after: string | undefined;
}

export function checkpointsIn(region: Region): CheckpointLabel[] {
  return piecesOf(region.blocks, region.extent.source).flatMap(({ label, block }) => {
    if (!label || !/checkpoint/i.test(label.text) || !checkpointLabel.test(label.text)) return [];
    const end = block.position?.end.offset ?? label.span.end;
    const text = label.span.source.text.slice(label.span.start, end);
    if (/:\W*(?:none|no|n\/a|-|skip\w*)\W*$/i.test(text)) return [];
    return [{ span: label.span, after: afterIn(text) }];
  });
}

/** `After Cycle 1.3`, in a checkpoint's heading or `Placement`. */
export const afterIn = (text: string): string | undefined =>
  /\bafter\s+(?:cycle|step|task)s?\s+(\d[\w.]*\w|\d)/i.exec(text)?.[1];
