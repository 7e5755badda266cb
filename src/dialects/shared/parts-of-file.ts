import type { Plan, Source, Step } from "../../model/index.ts";

export interface Part {
  readonly step: Step;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** What each step has of a file, in the order of the file: its own text, or a copy that fills the whole file. */
export function partsIn({ steps }: Plan, source: Source): Part[] {
  const parts = steps.flatMap((step): Part[] => {
    if (step.extent.source === source) return [{ step, start: step.extent.start, end: step.extent.end }];
    const isCopy = step.copies.some((copy) => copy.source === source);
    return isCopy ? [{ step, start: 0, end: source.text.length }] : [];
  });
  return parts.sort((a, b) => a.start - b.start);
}

/** The innermost that holds the place. */
export const stepAt = (parts: readonly Part[], at: number): Step | undefined =>
  parts.findLast(({ start, end }) => start <= at && at < end)?.step;
