import { type Field, type GraphEntry, located, type Slot, spanOf, textAt } from "../../model/index.ts";
import { lineEnding } from "../shared/slots.ts";
import { type Fields, waitsFor } from "./body.ts";
import type { Task } from "./tasks.ts";

/** The fields of a task, those that name others in the words of the model: bare ids that more can be added to. */
export const markedFields = (fields: Fields): Field[] =>
  [...fields].map(([key, field]) => {
    if (key === waitsFor(fields)) return { ...field, name: "depends_on", form: "marker" };
    return key === "blocks" ? { ...field, form: "marker" } : field;
  });

/**
 * The same dependency is stated up to three times, and has to be written wherever the task is spoken of: in its own
 * field, in the matrix, in the tree. A new field would silence the other two, so it is offered only where they are silent.
 */
export function slotsOf(
  { id }: Task,
  fields: Fields,
  { graphs }: { readonly graphs: ReadonlyArray<ReadonlyMap<string, GraphEntry>> },
): Slot[] {
  const entries = graphs.flatMap((graph) => graph.get(id.value) ?? []);
  const stated = entries.flatMap((entry) => (entry.place ? [statedSlot(entry, entry.place)] : []));
  if (stated.length < entries.length) return [];
  const own = waitsFor(fields) || entries.length === 0 ? newField(fields) : undefined;
  return own ? [own, ...stated] : stated;
}

function statedSlot({ dependsOn }: GraphEntry, at: GraphEntry["id"]["span"]): Slot {
  const value = located(textAt(at), at);
  const field: Field = { name: "depends_on", key: at, value, form: "marker" };
  const ids = dependsOn.map((reference) => reference.id);
  return { form: "suffix", at, before: "", after: "", keys: {}, colon: "inside", stated: { field, ids } };
}

/** One more line behind the last field on parallel work, in the form of that one: a bullet, a plain line, a row of a table. */
function newField(fields: Fields): Slot | undefined {
  const near = ["blocks", "parallel group", "can run in parallel", "wave"].flatMap(
    (name) => fields.get(name) ?? [],
  );
  const last = [...near].sort((a, b) => b.key.start - a.key.start)[0];
  if (!last) return undefined;
  const { source } = last.key;
  const { text } = source;
  const start = text.lastIndexOf("\n", last.key.start) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(last.value.span.end))![0];
  const end = last.value.span.end + rest.length;
  const colon = text.slice(last.key.end, last.value.span.start).trimEnd();
  return {
    form: "suffix",
    at: spanOf(source, end, end),
    before: lineEnding(source) + text.slice(start, last.key.start),
    after: rest.trimEnd(),
    keys: { depends_on: `Blocked By${colon}` },
    colon: "inside",
  };
}
