import type { Span, Step, TestTelling } from "../../model/index.ts";
import { claimsIn } from "./claims.ts";
import { testsInCode } from "./code.ts";
import { fileBefore, replaces } from "./introduction.ts";
import { type Line, type Part, partsOf } from "./parts.ts";

/**
 * What a step says of tests: those that its code brings, and how many it expects to pass. Read from its lines, as it stands in any
 * format, and only when somebody asks: few do.
 */
export function tellingsOf({ extent }: Step): TestTelling[] {
  const { text } = extent.source;
  // Neither code nor numbers: nothing to tell.
  if (!/\b(?:tests?|specs?|examples?|it|pass(?:ed|ing)?)\b/i.test(text.slice(extent.start, extent.end)))
    return [];
  return partsOf(extent).flatMap((part) => tellingsOfPart(part, extent));
}

function tellingsOfPart(part: Part, extent: Span): TestTelling[] {
  const codes = part.fences.flatMap((fence): TestTelling[] => {
    const found = testsInCode(fence.language, fence.code);
    if (!found) return [];
    const { names, certain } = found;
    return [
      {
        kind: "code",
        span: fence.span,
        file: fileBefore(fence.before, fence.code),
        names,
        certain: certain && !replaces(fence.before),
      },
    ];
  });
  const claims = claimsIn(part, extent);
  const told =
    codes.length === 0
      ? part.lines.find((line) => line.span.start > extent.start && asksForTests(line))
      : undefined;
  const open: TestTelling[] = told ? [{ kind: "words", span: told.span }] : [];
  return [...codes, ...open, ...claims].sort((a, b) => a.span.start - b.span.start);
}

/** "Add a fourth test", "remove the old cases": what is done to tests in words, without the code of it. */
const asksForTests = ({ text }: Line): boolean =>
  /\b(?:add|append|write|extend|cover|port|move|copy|repeat|duplicate|remove|delete|drop|replace|rename|split|merge|skip|adjust|convert)\b(?:\W+(?!to\b|so\b|that\b|until\b|make\b)[\w`'-]+){0,4}?\W+(?:tests?|specs?|cases?|assertions?|examples?|coverage)\b/i.test(
    text,
  );
