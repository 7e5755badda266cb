import { lettered, tableOf } from "../../model/index.ts";

/** A working day has eight hours and a week five days: that is what people mean who estimate work. */
const minutesOf = tableOf<number>({ m: 1, h: 60, d: 8 * 60, w: 5 * 8 * 60 });

const number = String.raw`(\d{1,5}(?:\.\d{1,3})?)`;
const unit = String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)(?![\w-])`;
const lead = String.raw`^(?:[\p{L}/ ]{0,24}[(\[,–—-]\s{0,3})?(?:about |approx\.? |est\.? )?[~≈<≤]?\s{0,3}`;
const span = lettered(
  String.raw`${lead}${number}\s{0,3}(?:${unit})?(?:\s{0,3}(?:-|–|—|to)\s{0,3}${number})?[\s-]{0,3}(?:${unit})?`,
  "i",
);
const rest = new RegExp(String.raw`^\s{0,3}(?:and )?${number}\s{0,3}(m|min|mins|minutes?)(?![\w-])`, "i");

/** What makes a number one of something else. */
const attached = lettered(String.raw`^\s{0,3}[\p{L}%$]`);

/**
 * The minutes that a text begins with: `30 min`, `4-6 hours` (the middle), `1h 30m`, `Medium (2 days)`. A bare number is
 * taken in `unit`, where the name of its field says one. Undefined for sizes, points and lines of code.
 */
export function durationIn(text: string, unit?: string): number | undefined {
  const match = span(text).exec(text);
  if (!match) return undefined;
  const [whole, low, early, high, late] = match;
  const last = scaleOf(late ?? early ?? unit);
  if (last === undefined || (!(late ?? early) && attached(text).test(text.slice(whole.length))))
    return undefined;
  const from = Number(low) * (scaleOf(early) ?? last);
  if (high !== undefined) return (from + Number(high) * last) / 2;
  return from + Number(rest.exec(text.slice(whole.length))?.[1] ?? 0);
}

const scaleOf = (unit: string | undefined): number | undefined =>
  unit === undefined ? undefined : minutesOf.get(unit[0]!.toLowerCase());
