/** Nobody nests so deep, and parsers and readers call themselves once for each level. */
const deepest = 200;

/**
 * A text in which no line opens more containers than that: the marks of further ones become letters, so that every place stays where it is.
 */
export const withoutDepth = (text: string): string =>
  text.replace(/^[^\r\n]{400,}/gm, (line) => {
    const marks = /[ \t]*(?:>|[-*+]|\d{1,9}[.)])/y;
    let count = 0;
    let from = 0;
    let end = 0;
    while (marks.test(line)) {
      count += 1;
      end = marks.lastIndex;
      if (count === deepest) from = end;
    }
    if (count <= deepest) return line;
    return line.slice(0, from) + line.slice(from, end).replace(/[^ \t]/g, "x") + line.slice(end);
  });
