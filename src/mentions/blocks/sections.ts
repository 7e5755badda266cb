import type { Section } from "../../model/index.ts";

/** The part of a step that a heading or label opens; undefined where it only details the part it stands in. */
export function sectionOf(name: string): Section | undefined {
  const text = name
    .toLowerCase()
    .replace(/^(?:step\s+)?\d+(?:\.\d+)*\s*[:.)-]\s*/, "")
    .trim();
  for (const [pattern, section] of openers) if (pattern.test(text)) return section;
  return undefined;
}

/** These hold for their own label only: behind them the part in which they stand goes on. */
export const passing: ReadonlySet<Section> = new Set(["context", "files"]);

/** Tried in order: the words that decide come first. */
const openers: ReadonlyArray<readonly [RegExp, Section]> = [
  // A check that the new test fails belongs to RED, whatever it is called.
  [/^(?:verify|confirm|run|check|see|watch)\b.*\b(?:red|fails?|failing|failure)\b/, "red"],
  [
    /^(?:verify|verification|validation|validate|check(?:s|list)?|acceptance|success criteria|expected outcome|error conditions?|done\b|definition of done|qa\b|run (?:the )?(?:\w+ )?(?:test|suite|check|verif)|confirm|expected(?: output| result)?$|test (?:manually|it)|manual(?:ly)? (?:test|verif)|smoke)/,
    "verify",
  ],
  [
    /^(?:red\b|write (?:the |a |an )?(?:\w+ ){0,2}(?:failing|red) |failing test|add (?:the |a )?failing|write (?:the )?tests?\b|expected failure|why it fails)/,
    "red",
  ],
  [
    /^(?:green\b|write (?:the )?minimal|minimal implementation|implement|refactor|changes?$|make (?:it|them|the tests?) pass)/,
    "green",
  ],
  [/^(?:commit\b|stage(?: (?:and|&) commit)?$|git(?: commit)?$|push$)/, "commit"],
  [
    /^(?:files?|target files?|affected files?|files? (?:to|changed|touched|created|modified|involved|affected).*)$/,
    "files",
  ],
  [
    /^(?:prerequisites?|depends? on|dependenc(?:y|ies)|design(?: ref(?:erence)?)?|references?|context|background|report(?: path| locations?)?|see also|read first|requirements?|interfaces?|consumes|produces|notes?|blocked by|blocks|source|recall|key decisions?|key constraints?|stop conditions?)\b/,
    "context",
  ],
];
