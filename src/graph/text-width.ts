import { eastAsianWidth } from "get-east-asian-width";

// Nothing here can ask a browser. The widths are those of Helvetica and Arial, which system fonts come near to.

const narrow = /[iljI.,:;'|!()[\]{}`ftr/\\ -]/;
const wide = /[mwMW@%—…]/;
const upper = /[A-Z&]/;

/** The width of a text in a sans-serif font, a little more than it will need. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += widthOf(letter);
  return ems * size;
}

function widthOf(letter: string): number {
  if (/\p{Mark}/u.test(letter)) return 0;
  if (eastAsianWidth(letter.codePointAt(0)!) === 2) return 1.05;
  if (narrow.test(letter)) return 0.34;
  if (wide.test(letter)) return 0.95;
  return upper.test(letter) ? 0.72 : 0.58;
}

/** At most `most` lines, broken between words, and within a word only where it is too long for a line of its own. */
export function wrapped(text: string, size: number, room: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => cut(each, size, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fitted(`${lines[most - 1]}…`, size, room)];
}

function fitted(text: string, size: number, room: number): string {
  const letters = [...text];
  while (letters.length > 1 && textWidth(letters.join(""), size) > room) letters.splice(-2, 1);
  return letters.join("");
}

function cut(word: string, size: number, room: number): string[] {
  const pieces = [""];
  for (const letter of word) {
    const longer = pieces.at(-1)! + letter;
    if (textWidth(longer, size) > room) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}
