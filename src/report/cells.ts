import { eastAsianWidth } from "get-east-asian-width";
import { visible } from "./visible.ts";

/** What a terminal shows in one place: a character with its accents, an emoji sequence, a tab. */
export interface Cell {
  readonly text: string;
  /** In columns: 0, 1 or 2; a tab takes up to four. */
  readonly width: number;
  /** UTF-16 offsets in the line, half-open. */
  readonly start: number;
  readonly end: number;
}

const tabStop = 4;
const plain = /^[\x20-\x7e]*$/;

let graphemes: Intl.Segmenter | undefined;

/** Cuts a line into what a terminal shows. `from` is the offset of the text in its line. */
export function cellsOf(text: string, from: number): Cell[] {
  let column = 0;
  return segmentsOf(text).map(([segment, index]) => {
    const shown = segment === "\t" ? " ".repeat(tabStop - (column % tabStop)) : visible(segment);
    const width = widthOf(shown);
    column += width;
    return { text: shown, width, start: from + index, end: from + index + segment.length };
  });
}

function segmentsOf(text: string): [string, number][] {
  if (plain.test(text)) return Array.from(text, (character, index) => [character, index]);
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment, index }) => [segment, index]);
}

/** The columns that one cell takes. */
function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  if (/^(?:\p{Mark}|\p{Default_Ignorable_Code_Point})+$/u.test(text)) return 0;
  return /\p{Emoji_Presentation}|\u{fe0f}/u.test(text) ? 2 : eastAsianWidth(text.codePointAt(0)!);
}
