import type { RootContent } from "mdast";
import { readMentions } from "../../mentions/index.ts";
import {
  lettered,
  type Mention,
  type RedGreen,
  type Section,
  type Source,
  type Span,
  spanOf,
} from "../../model/index.ts";
import { canonicalKey } from "./keys.ts";
import { belowLabel, type Piece, piecesOf } from "./pieces.ts";

/** What a step's body says: its mentions by the part they stand in, and where its red and green parts are. */
export interface Body {
  readonly mentions: Mention[];
  readonly redGreen: RedGreen;
}

type Base = "body" | "red" | "green" | "context";

/** What stands before the words of a label. */
const signs = lettered("^[^\\p{L}]+");

/** The part that a label opens, and whether it lasts until the next part or only until the next label. */
function partOf(text: string): { section: Section; lasts: boolean } | undefined {
  const name = text.replace(signs(text), "").toLowerCase();
  if (/^verify\s+red\b/.test(name)) return { section: "red", lasts: false };
  if (/^(?:verify|verification|validat|check|success criteria|expected outcome|acceptance|assert)/.test(name))
    return { section: "verify", lasts: false };
  if (/^(?:step \d+[:.]? ?)?(?:the )?red\b/.test(name) || /^(?:write|add) (?:the )?failing test/.test(name))
    return { section: "red", lasts: true };
  if (/^(?:step \d+[:.]? ?)?(?:the )?green\b/.test(name)) return { section: "green", lasts: true };
  if (/\(red\)/.test(name)) return { section: "red", lasts: true };
  if (/\(green\)/.test(name)) return { section: "green", lasts: true };
  if (/^refactor\b/.test(name)) return { section: "body", lasts: true };
  if (
    /^(?:files?|target files?|file changes|files (?:to|touched|changed|modified|affected).*)\s*:?$/.test(name)
  )
    return { section: "files", lasts: false };
  if (/^commit\b/.test(name)) return { section: "commit", lasts: false };
  if (
    /^(?:prerequisite|precondition|context|background|references?|design|key (?:decision|constraint))/.test(
      name,
    )
  )
    return { section: "context", lasts: false };
  if (/^(?:error conditions?|stop|report|depend|why it fails)/.test(name))
    return { section: "context", lasts: false };
  return undefined;
}

/** What such a label names, and why, is what other steps do. */
const isAboutOrder = (text: string): boolean =>
  ["depends_on", "blocks", "execution_mode", "reason"].includes(keyOf(text));

/** Its text may go on in the next line. */
const isReason = (text: string): boolean => keyOf(text) === "reason";

const keyOf = (text: string): string => canonicalKey(text.replace(/\s*:\s*$/, "")) ?? "";

const isAssertions = (text: string) => /^assert/i.test(text);

/** Reads blocks in order, remembering in which part they stand. `base` is the part before any label says another. */
export function readBody(blocks: readonly RootContent[], source: Source, base: Base): Body {
  const redGreen: { -readonly [part in keyof RedGreen]: RedGreen[part] } = {
    red: undefined,
    green: undefined,
    verification: undefined,
    expectedFailure: undefined,
  };
  let lasting: Section = base;
  let section: Section = base;
  const runs: Array<{ section: Section; blocks: RootContent[] }> = [];
  for (const piece of piecesOf(blocks, source)) {
    if (piece.block.type === "thematicBreak") {
      section = lasting;
      continue;
    }
    if (piece.label && isAboutOrder(piece.label.text)) {
      const below = isReason(piece.label.text) ? undefined : belowLabel(piece, source);
      if (below) add(runs, section, { block: below, label: undefined });
      continue;
    }
    if (piece.label) {
      const part = isAssertions(piece.label.text) ? undefined : partOf(piece.label.text);
      if (part?.lasts) lasting = part.section;
      section = part?.section ?? lasting;
      notePart(piece.label, part, redGreen);
      if (part?.section === "red") redGreen.green ??= greenInside(piece, source);
    }
    add(runs, section, piece);
  }
  return {
    mentions: runs.flatMap((run) => readMentions(run.blocks, source, { section: run.section })),
    redGreen,
  };
}

/** `RED: write the test. GREEN: make it pass.` in one paragraph. */
function greenInside({ block, label }: Piece, source: Source): Span | undefined {
  if (block.type !== "paragraph" || !label) return undefined;
  const end = block.position?.end.offset ?? label.span.end;
  const match = /(?<=[\s.;])GREEN\b[^:\r\n]{0,30}:/.exec(source.text.slice(label.span.end, end));
  if (!match) return undefined;
  const start = label.span.end + match.index;
  return spanOf(source, start, start + match[0].length);
}

function add(runs: Array<{ section: Section; blocks: RootContent[] }>, section: Section, piece: Piece): void {
  const run = runs.at(-1);
  if (run?.section === section) run.blocks.push(piece.block);
  else runs.push({ section, blocks: [piece.block] });
}

function notePart(
  label: NonNullable<Piece["label"]>,
  part: { section: Section; lasts: boolean } | undefined,
  redGreen: { -readonly [part in keyof RedGreen]: RedGreen[part] },
): void {
  const span: Span = label.span;
  if (/^\W*(?:expected (?:failure|error|fail|red)|fails with)/i.test(label.text))
    redGreen.expectedFailure ??= span;
  if (/^\W*(?:verif|validat)/i.test(label.text)) redGreen.verification ??= span;
  else if (part?.lasts && part.section === "red") redGreen.red ??= span;
  else if (part?.lasts && part.section === "green") redGreen.green ??= span;
}
