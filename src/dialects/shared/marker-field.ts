import { type Field, located, type Reference, spanOf, textAt } from "../../model/index.ts";

/** The first mark of a format with bare ids, `(depends on T012, T013)`, as a field that more ids can be added to. */
export function markerFields(references: readonly Reference[]): Field[] {
  const marks = references.filter(({ form }) => form === "marker" || form === "label");
  const first = marks[0]?.span;
  if (!first) return [];
  // Ids of one mark follow each other; what stands behind a bracket or an underscore belongs to another one.
  let { end } = first;
  for (const { span } of marks)
    if (span.start >= end && !/[()_]/.test(first.source.text.slice(end, span.start))) end = span.end;
  const value = spanOf(first.source, first.start, end);
  return [{ name: "depends_on", key: value, value: located(textAt(value), value), form: "marker" }];
}
