import type { ListItem, Nodes, RootContent } from "mdast";
import type { Mention, Section, Source, Span } from "../model/index.ts";
import { plainText, spanOfNode } from "../parse/index.ts";
import { absencesIn } from "./absence.ts";
import { demandBelow, type FolderAbove, folderIn, folderNamed, placeBelow } from "./below-folder.ts";
import { carriedMention, type Spoken, spokenOf } from "./carried.ts";
import { readClause } from "./clauses.ts";
import { type Demand, noDemand } from "./demand.ts";
import { saysThat, tellsState } from "./document-text.ts";
import { failsWith, isFailing } from "./failing.ts";
import { headFence, readFence } from "./fences.ts";
import { passing, sectionOf } from "./sections.ts";
import { beginsLine, isOrder, labelOf, sentences } from "./sentences.ts";
import { readTable } from "./tables.ts";
import { spanOfTokens, type Token, tokensOf, words } from "./tokens.ts";
import { asksForTests, orderTestsOnly } from "./trials.ts";
import { workWithoutVerb } from "./verbless.ts";

/** Where reading stands: the section that is open, and what the last line asks of a list or fence that follows it. */
interface Place {
  section: Section;
  /** The part that an aside (`Prerequisite:`) interrupts. */
  around?: Section | undefined;
  demand: Demand;
  /** What the line above a list asks of the first line of each item. */
  inherited: Demand;
  writes: string | undefined;
  /** The folder in which what a list names stands. */
  folder: FolderAbove | undefined;
  /** The line above a list says that it is what a document holds: "a summary showing:". */
  contents: boolean;
  /** The line above a list says in a sentence what its items are, and asks nothing of them. */
  introduced: boolean;
  /** The line above a fence says what a document shall say; it goes on behind the fence. */
  says: boolean;
  /** The line above a list asks for tests: what stands in it they do when they run. */
  tries: boolean;
  /** All of it stands in the GREEN phase of a cycle. */
  making: boolean;
  /** The lines are those of a list of tasks. */
  tasks: boolean;
  /** An `Expected failure` label is open: its text is what RED relies on. */
  failure: boolean;
}

export function readBlocks(
  blocks: readonly RootContent[],
  source: Source,
  section: Section,
  tasks: boolean,
): Mention[] {
  const found: Mention[] = [];
  walk(
    blocks,
    source,
    {
      section,
      demand: noDemand,
      inherited: noDemand,
      writes: undefined,
      folder: undefined,
      contents: false,
      introduced: false,
      says: false,
      tries: false,
      making: section === "green",
      tasks,
      failure: false,
    },
    found,
  );
  return found;
}

function walk(blocks: readonly Nodes[], source: Source, place: Place, found: Mention[]): void {
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]!;
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
        if (blocks[i + 1]?.type === "code") headFence(spanOfNode(source, block), place, found);
        break;
      case "list":
        // Stays set for the lists that follow: a caller may hand over each item as a list of its own.
        if (place.contents) break;
        readItems(block.children, source, place, found);
        if (blocks[i + 1]?.type === "list") break;
        // Its list says what the folder stands for.
        if (place.folder?.used) found.splice(place.folder.at, 1);
        place.demand = noDemand;
        place.writes = undefined;
        place.folder = undefined;
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

function readItems(items: readonly ListItem[], source: Source, place: Place, found: Mention[]): void {
  const { folder, tries } = place;
  const first = found.length;
  const demand = folder ? demandBelow(folder, place.demand) : place.demand;
  for (const item of items) {
    const from = found.length;
    walk(item.children, source, within(place, place.section, demand), found);
    if (folder && placeBelow(found, from, spanOfNode(source, item).start, folder, source)) folder.used = true;
  }
  if (tries) orderTestsOnly(found, first);
  place.tries = tries;
}

/** Where reading stands inside a list item or a quote. Field by field: it runs for every item, and a spread costs three times as much. */
const within = (place: Place, section: Section, inherited: Demand): Place => ({
  section,
  around: place.around,
  demand: place.demand,
  inherited,
  writes: place.writes,
  folder: undefined,
  contents: place.contents,
  introduced: place.introduced,
  says: place.says,
  tries: place.tries,
  making: place.making,
  tasks: place.tasks,
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
  let spoken: Spoken | undefined;
  for (const clause of sentences(tokens, source)) {
    const label = labelOf(clause, source);
    if (label !== undefined) {
      demand = first && !tellsState(label) ? place.demand : noDemand;
      after = /^if\b/i.test(label) ? perhaps : noDemand;
      // "Dependencies: install them" as a title is the name of the step, and opens no part of it.
      enter(place, place.section === "title" ? undefined : sectionOf(label));
      place.failure =
        /^(?:expected )?failure|^expected fail|^why it fails/i.test(label) ||
        isFailing(label, clause, source);
    } else if (!first) {
      demand = after;
      if (isOrder(clause[0]!) && beginsLine(clause[0]!, source)) enter(place, undefined);
    }
    const labelled = label !== undefined && demand.verb !== "none";
    const { tasks } = place;
    const making = place.making && place.section === "green";
    const read = readClause(clause, { source, section: place.section, demand, labelled, making, tasks });
    const asked = place.introduced || demand.verb !== "none";
    workWithoutVerb(clause, read.mentions, place.section, !asked && (first || after === noDemand));
    place.folder = folderIn(clause, read.mentions, found.length);
    found.push(...read.mentions);
    const carried = spoken && carriedMention(clause, read.mentions, spoken, place.section);
    if (carried) found.push(carried);
    spoken = spokenOf(clause, read.mentions);
    if ((place.failure || failsWith(clause, place.section)) && clause.length > 0) {
      const span = spanOfTokens(clause, source);
      found.push(...absencesIn(source.text.slice(span.start, span.end), source, span, place.section));
    }
    place.demand = handsOn(clause, label !== undefined, read) ? read.demand : noDemand;
    place.writes = read.mentions.flatMap(({ subject, verb }) =>
      subject.kind === "path" && /^(?:create|write|modify)$/.test(verb) ? subject.path : [],
    )[0];
    place.contents = namesContents(clause);
    place.introduced = introduces(clause);
    place.says = saysThat(clause);
    place.tries = asksForTests(clause);
    first = false;
  }
}

/** "Create a summary showing:", "Structure and content:": what follows is written into a document; "Cover:", what tests try. */
const namesContents = (clause: readonly Token[]): boolean =>
  clause.at(-1)?.text === ":" &&
  (/^(?:showing|containing|contents?|sections|outline)$/i.test(clause.at(-2)?.text ?? "") ||
    /^cover$/i.test(clause[0]!.text));

/** "Core modules to cover:" is a sentence about the list below it, "Pages (4 files):" the name of a group. */
function introduces(clause: readonly Token[]): boolean {
  if (!/^[:\uff1a]$/.test(clause.at(-1)!.text)) return false;
  const open = clause.findIndex(({ text }) => text === "(");
  return (open < 0 ? clause.length - 1 : open) > 3;
}

/** Whether a line leaves its objects to the list below it: it ends in a colon, or is a short label, and names none itself. */
function handsOn(clause: readonly Token[], labelled: boolean, read: ReturnType<typeof readClause>): boolean {
  if (read.mentions.some(({ subject }) => subject.kind === "path" && folderNamed(subject.path) === undefined))
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
