import type { ListItem, Nodes, RootContent } from "mdast";
import type { Block, Mention, Section, Source, Span } from "../../model/index.ts";
import { plainText, spanOfNode } from "../../parse/index.ts";
import { absencesIn } from "../names/absence.ts";
import { failsWith, isFailing } from "../names/failing.ts";
import { type Asked, nothingAsked } from "../prose/clause.ts";
import { readClause } from "../prose/read.ts";
import { beginsLine, isOrder, labelOf, sentences } from "../text/sentences.ts";
import { spanOfTokens, type Token, tokensOf, words } from "../text/tokens.ts";
import { askedBelow, type FolderAbove, folderIn, folderNamed, placeBelow } from "./below-folder.ts";
import { documentIn, tellsState } from "./documents.ts";
import { headFence, readFence } from "./fences.ts";
import { passing, sectionOf } from "./sections.ts";
import { readTable } from "./tables.ts";

/** Where reading stands: the section that is open, and what the last line asks of a list or fence that follows it. */
interface Place {
  section: Section;
  /** The part that an aside (`Prerequisite:`) interrupts. */
  around?: Section | undefined;
  block: Block;
  asked: Asked;
  /** What the line above a list asks of the first line of each item. */
  inherited: Asked;
  /** The label of the line above. */
  label: string;
  writes: string | undefined;
  /** The folder in which what a list names stands. */
  folder: FolderAbove | undefined;
  /** The line above says that what follows is what a document holds: "a summary showing:", "the skill states that:". */
  document: "text" | "tests" | "";
  /** The line above a list says in a sentence what its items are, and asks nothing of them. */
  introduced: boolean;
  /** All of it stands in the GREEN phase of a cycle. */
  readonly making: boolean;
  /** An `Expected failure` label is open: its text is what RED relies on. */
  failure: boolean;
}

export function readBlocks(blocks: readonly RootContent[], source: Source, section: Section): Mention[] {
  const found: Mention[] = [];
  const place: Place = {
    section,
    block: "paragraph",
    asked: nothingAsked,
    inherited: nothingAsked,
    label: "",
    writes: undefined,
    folder: undefined,
    document: "",
    introduced: false,
    making: section === "green",
    failure: false,
  };
  walk(blocks, source, place, found);
  return found;
}

function walk(blocks: readonly Nodes[], source: Source, place: Place, found: Mention[]): void {
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]?.type;
    switch (block.type) {
      case "heading": {
        const section = place.section === "title" ? undefined : sectionOf(plainText(block));
        place.section = section ?? (/^(?:context|title)$/.test(place.section) ? place.section : "body");
        place.around = undefined;
        place.failure = false;
        readLines(tokensOf(block.children, source), source, place, found, "heading");
        place.asked = nothingAsked;
        return;
      }
      case "paragraph":
        place.asked = place.inherited;
        place.inherited = nothingAsked;
        // What a document says, and a fence interrupts, goes on in small letters.
        if (place.document === "text" && goesOn(spanOfNode(source, block))) return;
        if (place.block !== "item") place.document = "";
        readLines(tokensOf(block.children, source), source, place, found, place.block);
        if (next === "code") headFence(spanOfNode(source, block), place, found);
        return;
      case "list":
        readItems(block.children, source, place, found);
        if (next === "list") return;
        // Its list says what the folder stands for.
        if (place.folder?.used) found.splice(place.folder.at, 1);
        place.asked = nothingAsked;
        place.writes = undefined;
        place.folder = undefined;
        return;
      case "code":
        if (place.failure)
          found.push(...absencesIn(block.value, source, spanOfNode(source, block), place.section));
        else found.push(...readFence(block, source, place.section, place));
        return;
      case "table":
        found.push(...readTable(block, source, place.section));
        place.asked = nothingAsked;
        return;
      case "blockquote":
        walk(block.children, source, within(place, "context", place.inherited, "quote"), found);
        return;
      case "html": {
        const tokens: Token[] = [];
        const span = spanOfNode(source, block);
        words(source.text, span.start, span.end, tokens);
        readLines(tokens, source, place, found, place.block);
        return;
      }
      case "thematicBreak":
        place.asked = nothingAsked;
        place.failure = false;
    }
  });
}

const goesOn = ({ source, start }: Span): boolean => /\p{Ll}/u.test(source.text[start] ?? "");

function readItems(items: readonly ListItem[], source: Source, place: Place, found: Mention[]): void {
  const { folder } = place;
  const asked = folder ? askedBelow(folder, place.asked) : place.asked;
  for (const item of items) {
    const from = found.length;
    walk(item.children, source, within(place, place.section, asked, "item"), found);
    if (folder && placeBelow(found, from, spanOfNode(source, item).start, folder, source)) folder.used = true;
  }
}

/** Where reading stands inside a list item or a quote. Field by field: it runs for every item, and a spread costs three times as much. */
const within = (place: Place, section: Section, inherited: Asked, block: Block): Place => ({
  section,
  around: place.around,
  block,
  asked: place.asked,
  inherited,
  label: place.label,
  writes: place.writes,
  folder: undefined,
  document: place.document,
  introduced: place.introduced,
  making: place.making,
  failure: place.failure,
});

/** `If it fails: ...`: what the sentences behind the label ask for is hedged, too. */
const perhaps: Asked = { ...nothingAsked, hedged: true };

/** Reads a run of text sentence by sentence; labels open sections, a colon at the end hands on what is asked. */
function readLines(
  tokens: readonly Token[],
  source: Source,
  place: Place,
  found: Mention[],
  block: Block,
): void {
  let asked = place.asked;
  let after = nothingAsked;
  let first = true;
  let fields = false;
  const { document, making } = place;
  for (const clause of sentences(tokens, source)) {
    const label = labelOf(clause, source);
    if (label !== undefined) {
      asked = first && !tellsState(label) ? place.asked : nothingAsked;
      after = /^if\b/i.test(label) ? perhaps : nothingAsked;
      // "Dependencies: install them" as a title is the name of the step, and opens no part of it.
      enter(place, place.section === "title" ? undefined : sectionOf(label));
      place.failure =
        /^(?:expected )?fail(?:ure)?|^why it fails/i.test(label) || isFailing(label, clause, source);
    } else if (!first) {
      asked = after;
      if (isOrder(clause[0]!) && beginsLine(clause[0]!, source)) enter(place, undefined);
    }
    const { section } = place;
    const read = readClause(clause, {
      source,
      section,
      asked,
      block,
      label: label === undefined ? place.label : plainLabel(label),
      labelled: label !== undefined && asked.verb !== "none",
      first: !place.introduced && asked.verb === "none" && (first || after === nothingAsked),
      making: making && section === "green",
      document,
      fields,
    });
    // "**Files:** Modify `a.py`. Test: `test_a.py`."
    fields ||= read.mentions.some(({ certainty }) => certainty === "declared");
    place.folder = folderIn(clause, read.mentions, found.length);
    found.push(...read.mentions);
    if ((place.failure || failsWith(clause, section)) && clause.length > 0) {
      const span = spanOfTokens(clause, source);
      found.push(...absencesIn(source.text.slice(span.start, span.end), source, span, section));
    }
    place.asked = handsOn(clause, label !== undefined, read.mentions) ? read.asked : nothingAsked;
    place.writes = read.mentions.flatMap(({ subject, verb }) =>
      subject.kind === "path" && /^(?:create|write|modify)$/.test(verb) ? subject.path : [],
    )[0];
    if (block !== "item") place.label = label === undefined ? "" : plainLabel(label);
    place.document = document && block === "item" ? document : documentIn(clause);
    place.introduced = introduces(clause);
    first = false;
  }
}

const plainLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[\d`*_]+/g, "")
    .trim()
    .slice(0, 40);

/** "Core modules to cover:" is a sentence about the list below it, "Pages (4 files):" the name of a group. */
function introduces(clause: readonly Token[]): boolean {
  if (!/^[:\uff1a]$/.test(clause.at(-1)!.text)) return false;
  const open = clause.findIndex(({ text }) => text === "(");
  return (open < 0 ? clause.length - 1 : open) > 3;
}

/** Whether a line leaves its objects to the list below it: it ends in a colon, or is a short label, and names none itself. */
function handsOn(clause: readonly Token[], labelled: boolean, mentions: readonly Mention[]): boolean {
  if (mentions.some(({ subject }) => subject.kind === "path" && folderNamed(subject.path) === undefined))
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
