import { type Span, textAt } from "./source.ts";

/** What a step waits for stands in the front matter of its step file, and in a label line of the runbook. */
const order =
  /^[ \t]*(?:[-*+][ \t]+)?\*\*(?:depends on|dependenc(?:y|ies)|blocked by|blocks|execution mode|reason)(?::\*\*|\*\*:).*$/gim;

/**
 * The text below the heading with which the extent begins: white space folded, rules at the end and label lines about order gone. Two copies of a
 * step are the same step as long as their digests are equal; a copy of one half of it has a digest that the whole contains.
 */
export function digestOf(extent: Span): string {
  const text = textAt(extent);
  const body = text.slice(text.search(/[\r\n]|$/));
  return body
    .replace(order, "")
    .replace(/\s+/g, " ")
    .replace(/(?: -{3,}| \*{3,}| _{3,})* ?$/, "")
    .trim();
}
