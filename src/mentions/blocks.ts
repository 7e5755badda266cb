import type { Nodes, RootContent } from "mdast";
import type { Mention, Section, Source, Span } from "../model/index.ts";
import { plainText, spanOfNode } from "../parse/index.ts";
import { absencesIn } from "./absence.ts";
import { readClause } from "./clauses.ts";
import { type Demand, noDemand } from "./demand.ts";
import { saysThat, tellsState } from "./document-text.ts";
import { readFence } from "./fences.ts";
import { leadOf } from "./lead.ts";
import { verbWord } from "./lexicon.ts";
import { passing, sectionOf } from "./sections.ts";
import { readTable } from "./tables.ts";
import { type Token, tokensOf, words } from "./tokens.ts";

/** Where reading stands: the section that is open, and what the last line asks of a list or fence that follows it. */
interface Place {
  section: Section;
  /** The part that an aside (`Prerequisite:`) interrupts. */
  around?: Section | undefined;
  demand: Demand;
  /** What the line above a list asks of the first line of each item. */
  inherited: Demand;
  writes: string | undefined;
  /** The line above a list says that it is what a document holds: "a summary showing:". */
  contents: boolean;
  /** The line above a fence says what a document shall say; it goes on behind the fence. */
  says: boolean;
  /** An `Expected failure` label is open: its text is what RED relies on. */
  failure: boolean;
}

export function readBlocks(blocks: readonly RootContent[], source: Source, section: Section): Mention[] {
  const found: Mention[] = [];
  walk(
    blocks,
    source,
    {
      section,
      demand: noDemand,
      inherited: noDemand,
      writes: undefined,
      contents: false,
      says: false,
      failure: false,
    },
    found,
  );
  return found;
}

function walk(blocks: readonly Nodes[], source: Source, place: Place, found: Mention[]): void {
  for (const block of blocks) {
    switch (block.type) {
      case "heading": {
        const section = place.section === "title" ? undefined : sectionOf(plainText(block));
        place.section = section ?? (/^(?:context|title)$/.test(place.section) ? place.section : "body");
        place.around = undefined;
        place.failure = false;
        readLines(tokensOf(block.children, source), source, place, found);
        place.demand = noDemand;
        break;
      }
      case "paragraph":
        place.demand = place.inherited;
        place.inherited = noDemand;
        if (place.says && goesOn(spanOfNode(source, block))) break;
        readLines(tokensOf(block.children, source), source, place, found);
        break;
      case "list":
        // Stays set for the lists that follow: a caller may hand over each item as a list of its own.
        if (place.contents) break;
        for (const item of block.children)
          walk(item.children, source, within(place, place.section, place.demand), found);
        place.demand = noDemand;
        place.writes = undefined;
        break;
      case "code":
        if (place.failure)
          found.push(...absencesIn(block.value, source, spanOfNode(source, block), place.section));
        else found.push(...readFence(block, source, place.section, place));
        break;
      case "table":
        found.push(...readTable(block, source, place.section));
        place.demand = noDemand;
        break;
      case "blockquote":
        walk(block.children, source, within(place, "context", place.inherited), found);
        break;
      case "html": {
        const tokens: Token[] = [];
        const span = spanOfNode(source, block);
        words(source.text, span.start, span.end, tokens);
        readLines(tokens, source, place, found);
        break;
      }
      case "thematicBreak":
        place.demand = noDemand;
        place.failure = false;
        break;
    }
  }
}

/** Where reading stands inside a list item or a quote. Field by field: it runs for every item, and a spread costs three times as much. */
const within = (place: Place, section: Section, inherited: Demand): Place => ({
  section,
  around: place.around,
  demand: place.demand,
  inherited,
  writes: place.writes,
  contents: place.contents,
  says: place.says,
  failure: place.failure,
});

/** A sentence that a fence interrupts goes on in small letters. */
const goesOn = ({ source, start }: Span): boolean => /\p{Ll}/u.test(source.text[start] ?? "");

/** `If it fails: ...`: what the sentences behind the label ask for, too. */
const perhaps: Demand = { ...noDemand, conditional: true };

/** Reads a run of text sentence by sentence; labels open sections, a colon at the end hands the demand on. */
function readLines(tokens: readonly Token[], source: Source, place: Place, found: Mention[]): void {
  let demand = place.demand;
  let after = noDemand;
  let first = true;
  for (const clause of sentences(tokens, source)) {
    const label = labelOf(clause, source);
    if (label !== undefined) {
      demand = first && !tellsState(label) ? place.demand : noDemand;
      after = /^if\b/i.test(label) ? perhaps : noDemand;
      // "Dependencies: install them" as a title is the name of the step, and opens no part of it.
      enter(place, place.section === "title" ? undefined : sectionOf(label));
      place.failure = /^(?:expected )?failure|^expected fail|^why it fails/i.test(label);
    } else if (!first) {
      demand = after;
      if (isOrder(clause[0]!) && beginsLine(clause[0]!, source)) enter(place, undefined);
    }
    const labelled = label !== undefined && demand.verb !== "none";
    const read = readClause(clause, { source, section: place.section, demand, labelled });
    found.push(...read.mentions);
    if (place.failure && clause.length > 0) {
      const [start, end] = [clause[0]!.start, clause.at(-1)!.end];
      found.push(...absencesIn(source.text.slice(start, end), source, { source, start, end }, place.section));
    }
    place.demand = handsOn(clause, label !== undefined, read) ? read.demand : noDemand;
    place.writes = read.mentions.flatMap(({ subject, verb }) =>
      subject.kind === "path" && /^(?:create|write|modify)$/.test(verb) ? subject.path : [],
    )[0];
    place.contents = namesContents(clause);
    place.says = saysThat(clause);
    first = false;
  }
}

/** "Create a summary showing:", "Structure and content:": what follows is written into a document; "Cover:", what tests try. */
const namesContents = (clause: readonly Token[]): boolean =>
  clause.at(-1)?.text === ":" &&
  (/^(?:showing|containing|contents?|sections|outline)$/i.test(clause.at(-2)?.text ?? "") ||
    /^cover$/i.test(clause[0]!.text));

/** Whether a line leaves its objects to the list below it: it ends in a colon, or is a short label, and names none itself. */
function handsOn(clause: readonly Token[], labelled: boolean, read: ReturnType<typeof readClause>): boolean {
  if (read.mentions.some(({ subject }) => subject.kind === "path" && !subject.path.endsWith("/")))
    return false;
  return /^[:\uff1a]$/.test(clause.at(-1)?.text ?? "") || (labelled && clause.length < 8);
}

/** A label begins: it opens a part of the step, or ends an aside and goes on with the part around it. */
function enter(place: Place, section: Section | undefined): void {
  if (section && passing.has(section)) place.around ??= place.section;
  else {
    place.section = place.around ?? place.section;
    place.around = undefined;
  }
  if (section) place.section = section;
}

/** Cuts tokens at sentence ends, and at line ends before a new label or behind a title. */
function sentences(tokens: readonly Token[], source: Source): Token[][] {
  const found: Token[][] = [];
  let open: Token[] = [];
  const close = () => {
    if (open.length > 0) found.push(open);
    open = [];
  };
  // The point behind `1.` ends no sentence.
  const numbers = () => found.length === 0 && open.length > 0 && leadOf(open) === open.length;
  tokens.forEach((token, index) => {
    if (token.kind !== "mark") open.push(token);
    else if (stops.has(token.text) && !numbers()) {
      if (token.text === "?" && open.length > 0) open.push(token);
      close();
    } else if (token.text === "\n") {
      const next = tokens[index + 1];
      if (startsLabel(tokens, index + 1) || isTitle(open, source)) close();
      else if (next && isOrder(next) && labelOf(open, source) !== undefined) close();
    } else open.push(token);
  });
  close();
  return found;
}

const stops = new Set(".!?\u3002");

/** `**Step 1: Wire the state**`: a line in bold that says something after its label, so that it asks nothing of the next line. */
function isTitle(line: readonly Token[], { text }: Source): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || last.text === ":" || !/^(?:\*\*|__)/.test(text.slice(first.start - 2, first.start)))
    return false;
  return (
    /^`*(?:\*\*|__)[ \t]*\r?$/.test(text.slice(last.end, last.end + 40).split("\n", 1)[0]!) &&
    line.some(({ text }) => text === ":")
  );
}

/** `Modify ...`: a line that begins with what is to be done goes on with no label above it. */
const isOrder = ({ kind, text, lower }: Token): boolean =>
  kind === "word" && /^[A-Z]/.test(text) && verbWord(lower)?.form === "base";

const beginsLine = ({ start }: Token, { text }: Source): boolean =>
  /(?:^|\n)[ \t*_]*$/.test(text.slice(Math.max(0, start - 20), start));

/** `Action: ...`: at most four words and a colon. */
function startsLabel(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 5, tokens.length); i += 1) {
    const token = tokens[i]!;
    if (token.kind === "mark") return token.text === ":" && i > at;
    if (token.kind === "code") return false;
    if (i === at && /^[-*+]$|^\d+$/.test(token.text)) return true;
  }
  return false;
}

/** The words before an early colon, when the line begins with them. */
function labelOf(clause: readonly Token[], source: Source): string | undefined {
  for (let i = 1; i < Math.min(7, clause.length); i += 1) {
    const token = clause[i]!;
    if (token.kind === "code") return undefined;
    if (token.kind === "mark" && /^[:\uff1a]$/.test(token.text))
      return source.text.slice(clause[0]!.start, clause[i - 1]!.end);
  }
  return undefined;
}
