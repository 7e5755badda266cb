import type { Value } from "./metadata.ts";

export type Scalar = Extract<Value, { kind: "scalar" }>;

const number = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/;
/** Other notations that some version of YAML reads as a number: `0x1F`, `0o17`, `1:30`. */
const oddNumber = /^[-+]?(?:0x[\da-fA-F_]+|0o[0-7_]+|0b[01_]+|\d[\d_]*(?::[0-5]?\d)+)$/;

/** What a YAML reader makes of a scalar, by the core schema. */
export function jsonOf({ text, plain }: Scalar): string | number | boolean | null {
  if (!plain) return text;
  if (/^(?:null|~|)$/i.test(text)) return null;
  if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text);
  return number.test(text) && !text.includes("_") ? Number(text) : text;
}

/** The other text that YAML readers see for an unquoted id; undefined where they see the same. */
export function misread({ text, plain }: Scalar): string | undefined {
  if (!plain || text === "") return undefined;
  if (oddNumber.test(text)) return `\`${oddValue(text)}\``;
  if (!number.test(text)) return undefined;
  // YAML 1.1 reads a leading zero as octal, YAML 1.2 drops it: neither keeps it.
  const read = String(Number(text.replaceAll("_", "")));
  return read === text ? undefined : `\`${read}\``;
}

/** `1:30` counts minutes and seconds in YAML 1.1. */
function oddValue(text: string): number {
  const plain = text.replaceAll("_", "");
  return plain.includes(":")
    ? plain.split(":").reduce((sum, part) => sum * 60 + Number(part), 0)
    : Number(plain);
}
