import { isNumeral, numeralReadings } from "../model/index.ts";
import type { Value } from "./metadata.ts";

export type Scalar = Extract<Value, { kind: "scalar" }>;

/** What a YAML reader makes of a scalar, by the core schema. */
export function jsonOf({ text, plain }: Scalar): string | number | boolean | null {
  if (!plain) return text;
  if (/^(?:null|~|)$/i.test(text)) return null;
  if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text);
  return isNumeral(text) && !text.includes("_") ? Number(text) : text;
}

/** The other texts that YAML readers see for an unquoted id, in words; undefined where they all see the same. */
export function misread({ text, plain }: Scalar): string | undefined {
  const readings = plain ? numeralReadings(text) : [];
  return readings.length === 0 ? undefined : readings.map((read) => `\`${read}\``).join(" or ");
}
