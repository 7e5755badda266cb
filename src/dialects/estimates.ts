import type { Nodes, Parents } from "mdast";
import { type Located, type Plan, type Source, type Step, spanOf, textAt } from "../model/index.ts";
import type { Document } from "../parse/index.ts";
import { estimateFrom, estimateOf, isEstimate } from "./shared/estimate-field.ts";

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

const label =
  /^[ \t>]{0,12}(?:[-*+][ \t]+)?(?:\[[ xX]\][ \t]+)?[*_`]{0,3}([A-Za-z][A-Za-z ]{2,24}?)[*_`]{0,3}:[*_`]{0,3}[ \t]*(\S[^\r\n]{0,120})/gm;

/** Label lines that give an estimate, outside of code. Most files have none, and need no look at their tree. */
function linesOf(document: Document): Located<number>[] {
  const { source } = document;
  if (!/estimat|effort|hours|duration|\beta\b|\btime\b|\bsize\b/i.test(source.text)) return [];
  const found: Located<number>[] = [];
  for (const match of source.text.matchAll(label)) {
    if (!isEstimate(match[1]!)) continue;
    const at = match.index + match[0].length - match[2]!.length;
    const estimate = estimateFrom(match[1]!, match[2]!, spanOf(source, at, at + match[2]!.length));
    if (estimate) found.push(estimate);
  }
  if (!found.length) return found;
  const prose = document.around(found.map(({ span }) => span.start)).flatMap(paragraphsIn);
  return found.filter(({ span }) => prose.some(([start, end]) => start <= span.start && span.end <= end));
}

function paragraphsIn(node: Nodes): [start: number, end: number][] {
  const { start, end } = node.position ?? {};
  if (node.type === "paragraph") return [[start?.offset ?? 0, end?.offset ?? 0]];
  return "children" in node ? (node as Parents).children.flatMap(paragraphsIn) : [];
}

interface Part {
  readonly step: Step;
  readonly start: number;
  readonly end: number;
}

/** What each step has of a file, in the order of the file: its own text, or a copy that fills the whole file. */
function partsIn({ steps }: Plan, source: Source): Part[] {
  const parts = steps.flatMap((step): Part[] => {
    if (step.extent.source === source) return [{ step, start: step.extent.start, end: step.extent.end }];
    const isCopy = step.copies.some((copy) => copy.source === source);
    return isCopy ? [{ step, start: 0, end: source.text.length }] : [];
  });
  return parts.sort((a, b) => a.start - b.start);
}

/** The innermost that holds the place. */
const stepAt = (parts: readonly Part[], at: number): Step | undefined =>
  parts.findLast(({ start, end }) => start <= at && at < end)?.step;
