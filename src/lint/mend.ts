import { type Edit, type Fix, type Located, type Suppression, spanOf } from "../model/index.ts";

const safe = (title: string, edit: Edit): Fix => ({ title, safe: true, edits: [edit] });

export const renaming = ({ span }: Located<string>, text: string): Fix =>
  safe(`Rename to \`${text}\``, { span, text });

/** Takes away one rule name with what separates it from its neighbour, and the whole comment with its only one: without a name it would silence everything. */
export function nameless(comment: Suppression, rule: Located<string>): Fix {
  const { rules } = comment;
  if (rules.length === 1) return removal(comment);
  const at = rules.indexOf(rule);
  const { source, start, end } = rule.span;
  const span =
    at === 0 ? spanOf(source, start, rules[1]!.span.start) : spanOf(source, rules[at - 1]!.span.end, end);
  return safe(`Remove \`${rule.value}\` from the comment`, { span, text: "" });
}

/** Takes away a comment: with its lines where it has them to itself, and with one of two blank lines that would then meet. */
export function removal({ span: { source, start, end } }: Suppression): Fix {
  const { text } = source;
  let from = start;
  while (text[from - 1] === " " || text[from - 1] === "\t") from -= 1;
  const after = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end))?.[0];
  const title = "Remove the comment";
  if (after === undefined || !(from === 0 || /[\r\n]/.test(text[from - 1]!)))
    return safe(title, { span: spanOf(source, from, end), text: "" });
  const isBelowBlank = /(?:^|(?:\r\n|\r|\n))[ \t]*(?:\r\n?|\n)$|^$/.test(
    text.slice(Math.max(0, from - 200), from),
  );
  const blank = isBelowBlank ? (/^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end + after.length))?.[0] ?? "") : "";
  return safe(title, { span: spanOf(source, from, end + after.length + blank.length), text: "" });
}
