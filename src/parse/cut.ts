import { fenceEnd, fenceStart, htmlEnd } from "./flow.ts";
import { findFrontMatter } from "./front-matter.ts";

/**
 * Where a large text can be cut so that its parts, parsed one by one, give the same tree: at headings that no container,
 * fence or HTML block can hold. A heading at the very start of a line ends every list, quote, table and paragraph, so only
 * fences and HTML blocks at the top matter, and a scan over the lines knows them. Where a line could be read in two ways the
 * rest stays in one piece, and where a definition reaches across parts the whole: slow is better than wrong.
 * `least`: the shortest part worth cutting, in characters.
 */
export function cutPlaces(text: string, least: number): number[] {
  if (text.length < 2 * least) return [];
  const scan: Scan = { open: undefined, list: none, paragraph: false, spaces: false };
  const places: number[] = [];
  let last = 0;
  for (let at = findFrontMatter(text)?.after ?? 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    if (!scan.open && definition.test(line)) return [];
    if (!scan.open && !scan.spaces && heading.test(line) && at - last >= least) {
      places.push(at);
      last = at;
    }
    if (!advance(scan, line)) return anyDefinition.test(text.slice(at)) ? [] : places;
    at = afterBreak(text, end);
  }
  return places;
}

const heading = /^#{1,6}(?:[ \t]|$)/;
/** A link or footnote definition, or one whose label may end on a later line. */
const definition = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*\[(?:[^\\[\]]|\\.)+(?:\]:|\\?$)/;
const anyDefinition = new RegExp(definition.source, "m");
const bullet = /^ {0,3}([-*+]|\d{1,9}[.)])( {1,4}(?=\S)|[ \t]|$)(.*)$/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** No list is open; whether one is can't be told. */
const none = -1;
const unsure = -2;

interface Scan {
  /** What ends the fence or HTML block that is open at the top. */
  open: RegExp | undefined;
  /** The column in which the content of the list item that is open at the top begins. */
  list: number;
  /** Whether the line before may be text of a paragraph, which goes on wherever the next line stands. */
  paragraph: boolean;
  /** Whether the line before is white space that a fence in a list, itself without an end, would take at the end of a part. */
  spaces: boolean;
}

/** Goes on by one line; false where it could be read in two ways. */
function advance(scan: Scan, line: string): boolean {
  if (scan.open) {
    if (scan.open.test(line)) scan.open = undefined;
    return true;
  }
  const indent = /^ */.exec(line)![0].length;
  scan.spaces = line !== "" && /^[ \t]*$/.test(line);
  if (line === "" || scan.spaces) {
    scan.spaces &&= scan.list !== none;
    scan.paragraph = false;
    return true;
  }
  // Inside a list item, indented code or a continued line: nothing that begins here stands at the top.
  const deep = indent > 3 || line[indent] === "\t" || (scan.list >= 0 && indent >= scan.list);
  if (!deep && (indent === 0 || scan.list !== unsure)) return atTop(scan, line, indent);
  scan.paragraph = true;
  return deep || !(fenceStart(line) || line[indent] === "<");
}

/** A line that is not inside a list item. */
function atTop(scan: Scan, line: string, indent: number): boolean {
  const mark = fenceStart(line);
  if (mark) return begin(scan, fenceEnd(mark));
  if (line[indent] === "<") return atHtml(scan, line.slice(indent));
  if (heading.test(line.slice(indent)) || rule.test(line)) return begin(scan, undefined);
  const item = bullet.exec(line);
  if (item) scan.list = contentOf(item, indent, scan.paragraph);
  // Text right below text goes on with the paragraph of the item; a quote or a blank line before it ends the list.
  else if (scan.list !== none) scan.list = scan.paragraph && line[indent] !== ">" ? unsure : none;
  scan.paragraph = true;
  return true;
}

/** What begins here ends lists and paragraphs, whether or not it goes on to further lines. */
function begin(scan: Scan, end: RegExp | undefined): boolean {
  Object.assign(scan, { open: end, list: none, paragraph: false });
  return true;
}

function atHtml(scan: Scan, line: string): boolean {
  const end = htmlEnd(line, scan.paragraph);
  if (end === "unsure") return false;
  if (end === "text") {
    scan.paragraph = true;
    if (scan.list !== none) scan.list = unsure;
    return true;
  }
  return begin(scan, end === "same line" ? undefined : end);
}

/** The column of an item's content; unsure where the marker may be text, or where the item may end at once. */
function contentOf(item: RegExpExecArray, indent: number, paragraph: boolean): number {
  const [, marker, space, rest] = item as unknown as [string, string, string, string];
  if (rest === "" || space === "\t" || (paragraph && !/^(?:[-*+]|1[.)])$/.test(marker))) return unsure;
  return indent + marker.length + space.length;
}

function endOfLine(text: string, at: number): number {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) return end;
  }
  return text.length;
}

const afterBreak = (text: string, end: number): number =>
  text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
