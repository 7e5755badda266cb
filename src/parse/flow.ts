/** How blocks that swallow lines begin and end, as CommonMark has it. */

const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** The marks of a fence that this line opens. */
export function fenceStart(line: string): string | undefined {
  const match = opening.exec(line);
  return match?.[1] ?? match?.[2];
}

/** Lines that close a fence: at least as many marks, and nothing else. */
export const fenceEnd = (marks: string): RegExp => new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`);

const delimited: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
];
const blank = /^[ \t]*$/;
const block =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i;
/** A whole tag and nothing else; with plain attributes; or with anything. */
const lone =
  /^<(?:\/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w.:-]*="[^"]*")*[ \t]*\/?)>[ \t]*$/;
const maybeLone = /^<\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/].*)?>[ \t]*$/;

/** What ends the HTML that a line beginning with `<` opens. `paragraph`: whether it may go on with text above it. */
export function htmlEnd(line: string, paragraph: boolean): RegExp | "same line" | "text" | "unsure" {
  for (const [start, end] of delimited) {
    const match = start.exec(line);
    if (!match) continue;
    if (/^<!--?-?>/.test(line)) return "unsure";
    return end.test(line.slice(match[0].length)) ? "same line" : end;
  }
  if (block.test(line)) return blank;
  if (!maybeLone.test(line)) return "text";
  return lone.test(line) && !paragraph ? blank : "unsure";
}
