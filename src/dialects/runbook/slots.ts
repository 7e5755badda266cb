import type { Paragraph, RootContent } from "mdast";
import { type Slot, type Source, type Span, spanOf } from "../../model/index.ts";
import { type Document, type Metadata, spanOfNode } from "../../parse/index.ts";
import { frontMatterSlot, lineEnding, metadataSlot } from "../shared/slots.ts";
import { type FieldLine, fieldLinesIn } from "./lines.ts";
import type { Region } from "./regions.ts";

const labels: Slot["keys"] = {
  depends_on: "Depends on",
  blocks: "Blocks",
  execution_mode: "Execution Mode",
  reason: "Reason",
};
const step: Slot["keys"] = {
  depends_on: "depends_on",
  blocks: "blocks",
  execution_mode: "execution_mode",
  reason: "reason",
};
const whole: Slot["keys"] = { execution_mode: "execution_mode", reason: "reason" };

export const planSlot = (document: Document): Slot | undefined => frontMatterSlot(document, whole);

/** The front matter of a step file. New front matter says which step it is, in the word that the step has. */
export function stepFileSlot(document: Document, kind: string): Slot | undefined {
  const id = kind === "cycle" ? "cycle" : "step";
  return frontMatterSlot(document, document.frontMatter ? step : { id, ...step });
}

/** Where a label line about order goes in a runbook: behind the labels that the step begins with, in their style. */
export function stepSlot(region: Region, fenced: Metadata | undefined): Slot | undefined {
  if (fenced) return metadataSlot(fenced, step);
  const { source } = region.extent;
  const { heading, span } = region.section;
  if (!heading) return undefined;
  const header = headerOf(region.blocks, source);
  const last = header.at(-1);
  if (!last) return belowHeading(source, span.end);
  const at = endOfLine(source, spanOfNode(source, last).end);
  const lines = fieldLinesIn([last], source);
  return slot(at, before(last, lines, header.length, source), colonOf(lines.at(-1)));
}

/** Text right below a heading would become part of the label's paragraph. */
function belowHeading(source: Source, end: number): Slot {
  const at = endOfLine(source, end);
  const isTight = /^\r?\n[ \t]*\S/.test(source.text.slice(at.end, at.end + 80));
  return { ...slot(at, doubled(source), "outside"), after: isTight ? lineEnding(source) : "" };
}

/** Behind the paragraph or list that holds a sentence. */
export function paragraphSlot(blocks: readonly RootContent[], within: Span): Slot | undefined {
  const { source, start } = within;
  const block = blocks.find((each) => {
    const span = spanOfNode(source, each);
    return span.start <= start && start < span.end;
  });
  if (!block) return undefined;
  const at = endOfLine(source, spanOfNode(source, block).end);
  return { ...slot(at, doubled(source), "outside"), form: "paragraph", keys: {} };
}

const slot = (at: Span, before: string, colon: Slot["colon"]): Slot => ({
  form: "label",
  at,
  before,
  after: "",
  keys: labels,
  colon,
});

const doubled = (source: Source): string => lineEnding(source).repeat(2);

/** The blocks below a heading that hold nothing but labels with a value; labels of parts begin what is to be done. */
function headerOf(blocks: readonly RootContent[], source: Source): RootContent[] {
  const end = blocks.findIndex((block) => !isHeader(block, source));
  return blocks.slice(0, end < 0 ? blocks.length : end);
}

const ofPart =
  /^(?:red|green|refactor|verify|test|expected|why|implementation|changes|assertions|behaviou?r|approach|actions?|files?|steps?|details|tasks?)\b/i;

function isHeader(block: RootContent, source: Source): boolean {
  if (block.type !== "paragraph" && block.type !== "list") return false;
  const parts = block.type === "list" ? block.children.map((item) => item.children[0]) : [block];
  return parts.every((part) => {
    const lines = part?.type === "paragraph" ? fieldLinesIn([part], source) : [];
    return lines.length > 0 && beginsWith(part as Paragraph, lines[0]!, source) && lines.every(isOwn);
  });
}

const beginsWith = (paragraph: Paragraph, { nameSpan }: FieldLine, source: Source): boolean =>
  source.text.slice(spanOfNode(source, paragraph).start, nameSpan.start).trim().replace(/[*_]/g, "") === "";

const isOwn = ({ bold, name, value, list }: FieldLine): boolean =>
  bold && value.value !== "" && !list && !ofPart.test(name);

/** Labels in one paragraph stay in it, a list gets one more item, and paragraphs of their own are followed by another. */
function before(last: RootContent, lines: readonly FieldLine[], paragraphs: number, source: Source): string {
  const { start, end } = spanOfNode(source, last);
  const ending = lineEnding(source);
  if (last.type === "list") {
    const indent = /[ \t]*$/.exec(source.text.slice(0, start))![0];
    const marker = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(source.text.slice(start, end))?.[0] ?? "- ";
    return `${ending}${indent}${/^\d/.test(marker) ? "- " : marker}`;
  }
  const hard = /((?<! ) {2,}|\\)\r?\n/.exec(source.text.slice(start, end))?.[1];
  if (hard) return `${hard}${ending}`;
  return lines.length > 1 && paragraphs === 1 ? ending : doubled(source);
}

function colonOf(line: FieldLine | undefined): Slot["colon"] {
  if (!line) return "outside";
  return line.nameSpan.source.text[line.nameSpan.end] === ":" ? "inside" : "outside";
}

function endOfLine(source: Source, offset: number): Span {
  const rest = /^[ \t]*#*[ \t]*/.exec(source.text.slice(offset, offset + 80))![0];
  const at = /^(?:\r|\n|$)/.test(source.text.slice(offset + rest.length)) ? offset + rest.length : offset;
  return spanOf(source, at, at);
}
