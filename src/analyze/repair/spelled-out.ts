import {
  type Edit,
  type Fix,
  numeralReadings,
  type Plan,
  type Reference,
  type Span,
  spanOf,
  textAt,
} from "../../model/index.ts";
import type { AmbiguousReference } from "../ids/ambiguous-ids.ts";
import { type Quote, quotedId, quoteIn } from "../text/yaml.ts";

/** Writes ids as their steps have them, in quotes where YAML would read something else; undefined where one of them may mean several steps. */
export function spelledOut(plan: Plan, found: readonly AmbiguousReference[]): Fix | undefined {
  const edits = found.map((each) => editOf(each, quoteIn(plan)));
  if (!edits.every((edit) => edit !== undefined)) return undefined;
  // Which step a shortened id means is a guess; that quotes belong around a number is none.
  return {
    title: "Write ids as their steps have them",
    safe: found.every(({ kind }) => kind === "numeral"),
    edits,
  };
}

/** A range has no place for one id. */
function editOf({ kind, reference, readings }: AmbiguousReference, quote: Quote): Edit | undefined {
  const { id, span } = reference;
  if (kind === "several" || textAt(span) !== id) return undefined;
  const wanted = kind === "spelled" ? readings[0]!.id : id;
  if (quote === "") return { span: withQuotes(span), text: wanted };
  return { span, text: needsQuotes(reference, wanted) ? quotedId(wanted, quote) : wanted };
}

/** Quotes that stand around an id. */
function withQuotes({ source, start, end }: Span): Span {
  const around = /["']/.test(source.text[start - 1] ?? "") && source.text[start - 1] === source.text[end];
  return around ? spanOf(source, start - 1, end + 1) : spanOf(source, start, end);
}

const needsQuotes = ({ form, span }: Reference, wanted: string): boolean =>
  form === "metadata" &&
  numeralReadings(wanted).length > 0 &&
  !/["']/.test(span.source.text[span.start - 1] ?? "");
