import { type Located, located, type Span } from "../../model/index.ts";
import type { Metadata } from "../../parse/index.ts";
import { durationIn } from "./duration.ts";
import { scalarOf } from "./metadata.ts";

const names =
  /^(?:(?:total |time |effort )?estimat(?:e|ed|ion)(?: (?:total )?(?:time|effort|duration|size|work|hours|days|minutes))?|effort(?: estimate)?|duration|hours|minutes|days|size|time|eta)$/i;

/** Whether a field of this name says how long work takes. `Size` and `Effort` may hold other measures, which are no durations. */
export const isEstimate = (name: string): boolean => names.test(plain(name));

const plain = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]/g, " ")
    .trim();

/** The minutes that a field gives: `Hours: 4-6` as well as `Effort: 30 minutes`. */
export const minutesIn = (name: string, value: string): number | undefined =>
  durationIn(value.replace(/[*_`]+/g, ""), /\b(hours|days|minutes)$/i.exec(plain(name))?.[1]);

/** The first key of some metadata that is an estimate. */
export function estimateOf(metadata: Pick<Metadata, "entries"> | undefined): Located<number> | undefined {
  for (const key of metadata?.entries.keys() ?? []) {
    const value = isEstimate(key) ? scalarOf(metadata, key) : undefined;
    const estimate = value && estimateFrom(key, value.value, value.span);
    if (estimate) return estimate;
  }
  return undefined;
}

export function estimateFrom(name: string, value: string, span: Span): Located<number> | undefined {
  const minutes = minutesIn(name, value);
  return minutes === undefined ? undefined : located(minutes, span);
}
