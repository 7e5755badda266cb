import { type Claim, type Span, spanOf, textAt } from "../../model/index.ts";
import type { FieldLine } from "./lines.ts";

type Of = Claim["of"];

const total =
  /^(?:total |number of )?(steps|cycles|phases|tests)(?: total| count)?$|^total (?:tdd )?(steps|cycles|phases|tests)$/i;

/** `**Total Steps**: 45 cycles across 3 phases`, `**Cycles:** 5`. */
export function claimsInField(line: FieldLine, within: string | undefined): Claim[] {
  const match = total.exec(line.name);
  if (!match || (!within && !/total|number/i.test(line.name))) return [];
  const named = (match[1] ?? match[2])!.toLowerCase() as Of;
  const { span, value } = line.value;
  // An estimate is no claim.
  const first =
    /^[*_`]*(\d+)(?![\d.\w–-])\s*(?:\(|(?:tdd |general |total )?(cycles|steps|phases|tests)\b|$|[*_`.,;—–])/i.exec(
      value,
    );
  if (!first) return [];
  const at = (index: number, text: string) =>
    spanOf(span.source, span.start + index, span.start + index + text.length);
  const claims: Claim[] = [
    {
      of: (first[2]?.toLowerCase() as Of | undefined) ?? named,
      count: Number(first[1]),
      span: at(first[0].indexOf(first[1]!), first[1]!),
      within,
    },
  ];
  const across = /\b(?:across|in|over)\s+(\d+)\s+phases\b/i.exec(value);
  if (across && named !== "phases")
    claims.push({
      of: "phases",
      count: Number(across[1]),
      span: at(across.index + across[0].indexOf(across[1]!), across[1]!),
      within,
    });
  return claims;
}

/** `(4 cycles)` in a phase's heading; `(~4 cycles)` is an estimate. */
export function claimsInHeading(heading: Span, within: string): Claim[] {
  const match = /[(,]\s*(\d+)\s+(?:tdd |general )?(cycles?|steps?)\b/i.exec(textAt(heading));
  if (!match) return [];
  const start = heading.start + match.index + match[0].indexOf(match[1]!);
  const of: Of = /^cycle/i.test(match[2]!) ? "cycles" : "steps";
  return [
    { of, count: Number(match[1]), span: spanOf(heading.source, start, start + match[1]!.length), within },
  ];
}

/** `All 12 tests pass`, where it is not quoted. Of some kind of tests (`All 12 existing tests`) it says nothing about all of them. */
export function* testClaims(extent: Span, within: string | undefined): Generator<Claim> {
  for (const match of textAt(extent).matchAll(
    /(?<!["'`“])\b[Aa]ll (\d+) tests? (?:now |should |must )?pass/g,
  )) {
    const start = extent.start + match.index + match[0].indexOf(match[1]!);
    yield {
      of: "tests",
      count: Number(match[1]),
      span: spanOf(extent.source, start, start + match[1]!.length),
      within,
    };
  }
}
