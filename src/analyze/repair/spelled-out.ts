import { type Edit, type Fix, numeralReadings, type Reference, textAt } from "../../model/index.ts";
import type { AmbiguousReference } from "../ambiguous-ids.ts";
import { quotedId } from "./yaml.ts";

/** Writes ids as their steps have them, in quotes where YAML would read something else; undefined where one of them may mean several steps. */
export function spelledOut(found: readonly AmbiguousReference[]): Fix | undefined {
  const edits = found.map(editOf);
  if (!edits.every((edit) => edit !== undefined)) return undefined;
  return { title: "Write ids as their steps have them", safe: true, edits };
}

/** A range has no place for one id. */
function editOf({ kind, reference, readings }: AmbiguousReference): Edit | undefined {
  const { id, span } = reference;
  if (kind === "several" || textAt(span) !== id) return undefined;
  const wanted = kind === "spelled" ? readings[0]!.id : id;
  return { span, text: needsQuotes(reference, wanted) ? quotedId(wanted) : wanted };
}

const needsQuotes = ({ form, span }: Reference, wanted: string): boolean =>
  form === "metadata" &&
  numeralReadings(wanted).length > 0 &&
  !/["']/.test(span.source.text[span.start - 1] ?? "");
