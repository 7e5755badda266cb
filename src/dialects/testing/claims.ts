import { type Span, spanOf, type TestTelling } from "../../model/index.ts";
import type { Line, Part } from "./parts.ts";

/** How runners and authors say how many tests pass; the number comes first or last. */
const forms = [
  /(\d+)(?:\/\1)?\s+(?:tests?|examples?|specs?)\s+(?:should\s+|must\s+|will\s+|now\s+|all\s+|are\s+)*(?:pass(?:ed|es|ing)?|green|ok)\b/gi,
  /(\d+)\s+(?:passed|passing)\b/gi,
  /\bpass(?:ed|es)?\b[*`]{0,2}\s*[-—–:(,]+\s*(?:all\s+)?(\d+)\s+(?:tests?|specs?)(?=[).,;`*]|\s*$)/gi,
  /(\d+)\s+(?:examples?|runs?|tests?),(?:\s+\d+\s+assertions?,)?\s+0\s+failures/gi,
  /^\s*(\d+)\s+pass\s*$/gi,
];

/** What may stand before such a number for it to mean all tests of the run, and no part of them. */
const plain = new Set(
  (
    "run rerun re-run again expect expected expects output outcome result results summary test tests ok pass passes passed all the " +
    "should see shows show with verify confirm confirms that now success green it then and to report reports ensure done finished in s"
  ).split(" "),
);

/** What makes the number one of something else: of tests from before, of one system, of a part. */
const partial =
  /\b(?:existing|previous(?:ly)?|prior|earlier|already|old|others?|plus|skip(?:ped|s)?|ignored|x?fail(?:s|ed|ures?|ing)?|todo|pending|filtered|remaining|unix|windows|linux|macos|each|per|both|new|at least|or more|minimum|about|roughly|approximately|regression)\b|\d\s*\+|\+\s*\d/i;

const harmless =
  /\b0 (?:fail(?:ed|ures?|s)?|skipped|ignored|measured|todo|errors?|filtered out)\b|\bno failures\b/gi;

/** The numbers of tests that a part expects to pass, each with where the run begins that it speaks of. */
export function claimsIn(part: Part, { source }: Span): TestTelling[] {
  const found: TestTelling[] = [];
  let since = part.start;
  for (const line of linesOf(part)) {
    const claim = claimIn(line);
    if (claim) {
      const start = line.span.start + claim.at;
      const span = spanOf(source, start, start + claim.digits.length);
      found.push({ kind: "claim", span, count: Number(claim.digits), since });
    }
    if (claim || /\bexpect(?:ed|s)?\b/i.test(line.text)) since = line.span.end;
  }
  return found;
}

/** The lines of prose and of shown output, in document order. */
function linesOf({ lines, fences }: Part): Line[] {
  const shown = fences
    .filter(({ language }) => /^(?:|text|txt|console|output|log|plaintext)$/.test(language))
    .flatMap(({ code, span }) => {
      let at = span.start;
      return code.split("\n").map((text) => {
        const start = at;
        at += text.length + 1;
        return { text, span: spanOf(span.source, start, start + text.length) };
      });
    });
  return [...lines, ...shown].sort((a, b) => a.span.start - b.span.start);
}

interface Number_ {
  readonly digits: string;
  readonly at: number;
}

/** The number of a line, where it has exactly one and nothing in the line makes it a part of something. */
function claimIn({ text }: Line): Number_ | undefined {
  if (!/\d/.test(text) || !/\bpass|\bgreen|\bok\b|\b0 failures/i.test(text)) return undefined;
  if (partial.test(text.replace(harmless, ""))) return undefined;
  const numbers = new Map<number, string>();
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const at = match.index + match[0].indexOf(match[1]!);
      if (isPlain(text.slice(0, at))) numbers.set(at, match[1]!);
    }
  const [first] = numbers;
  return first && numbers.size === 1 ? { at: first[0], digits: first[1] } : undefined;
}

/** Whether only words that add nothing stand before a number, in its sentence; what is run is one of them. */
function isPlain(before: string): boolean {
  if (/[\d~≥≤<>+/#.-]$/.test(before) || /["'“‘]$/.test(before)) return false;
  const bare = before.replace(/^\s*[-*+]\s+\[[ xX]\]/, "").replace(/`[^`]*\s[^`]*`/g, " run ");
  const sentence = bare.split(/(?<!\bok)[.!?]\s+|[→⇒]|->/).at(-1)!;
  const words = sentence.toLowerCase().match(/[a-z0-9'/-]+/g) ?? [];
  return words.every((word) => plain.has(word) || word === "-");
}
