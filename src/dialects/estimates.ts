import { type Located, type Plan, type Step, spanOf, textAt } from "../model/index.ts";
import type { Document } from "../parse/index.ts";
import { estimateFrom, estimateOf, isEstimate } from "./shared/estimate-field.ts";
import { type LabelLine, labelLines } from "./shared/label-lines.ts";
import { partsIn, stepAt } from "./shared/parts-of-file.ts";

/**
 * Adds to the steps of a plan how long they will take by its own words. Authors of all formats write that alike: as a label line of the
 * step (`**Effort**: 30 minutes`), as a key in the front matter of its file, or behind its title (`(~2h)`).
 */
export function withEstimates(plan: Plan, documents: readonly Document[]): Plan {
  const found = new Map<Step, Located<number>>();
  const add = (step: Step | undefined, estimate: Located<number> | undefined) => {
    if (step && estimate && !step.estimate && !found.has(step)) found.set(step, estimate);
  };
  for (const step of plan.steps) add(step, behindTitle(step));
  for (const document of documents) {
    const lines = linesOf(document);
    const own = estimateOf(document.frontMatter);
    if (!lines.length && !own) continue;
    const parts = partsIn(plan, document.source);
    if (parts.length === 1) add(parts[0]!.step, own);
    for (const line of lines) add(stepAt(parts, line.span.start), line);
  }
  if (!found.size) return plan;
  const steps = plan.steps.map((step) => {
    const estimate = found.get(step);
    return estimate ? { ...step, estimate } : step;
  });
  return { ...plan, steps };
}

const behind = /[([](?:est(?:imated?)?[.:]?\s)?([~≈]?\s?\d[^()[\]]{0,20})[)\]]\W*$/;

function behindTitle({ span }: Step): Located<number> | undefined {
  const text = textAt(span);
  const match = behind.exec(text);
  if (!match) return undefined;
  const at = span.start + match.index + match[0].indexOf(match[1]!);
  const place = spanOf(span.source, at, at + match[1]!.length);
  return isWhole(match[1]!) ? estimateFrom("estimate", match[1]!, place) : undefined;
}

/** `(15-min expiry)` is no estimate. */
const isWhole = (text: string): boolean =>
  !/\p{L}/u.test(
    text
      .replace(/\b(?:to|m(?:ins?|inutes?)?|h(?:rs?|ours?)?|d(?:ays?)?|w(?:eeks?)?)\b/giu, "")
      .replace(/\d[mhdw]\b/gi, ""),
  );

/** Label lines that give an estimate. Most files have none. */
function linesOf(document: Document): Located<number>[] {
  if (!/estimat|effort|hours|duration|\beta\b|\btime\b|\bsize\b/i.test(document.source.text)) return [];
  const estimateIn = (line: LabelLine) => estimateFrom(line.name, line.value.value, line.value.span);
  const lines = labelLines(document, (line) => isEstimate(line.name) && estimateIn(line) !== undefined);
  return lines.flatMap((line) => estimateIn(line) ?? []);
}
