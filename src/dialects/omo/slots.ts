import { type Field, type GraphEntry, type Slot, spanOf, textAt } from "../../model/index.ts";
import { lineEnding, statedSlot } from "../shared/slots.ts";
import { waitsFor } from "./body.ts";
import type { Fields } from "./fields.ts";
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
  wave: number | undefined,
): Slot[] {
  const entries = graphs.flatMap((graph) => graph.get(id.value) ?? []);
  if (entries.some((entry) => !entry.place)) return [];
  const stated = entries.flatMap((entry) => statedSlots(entry, fields, wave));
  const own = waitsFor(fields) || entries.length === 0 ? newField(fields) : undefined;
  return own ? [own, ...stated] : stated;
}

function statedSlots(
  { dependsOn, place, blocks }: GraphEntry,
  fields: Fields,
  wave: number | undefined,
): Slot[] {
  const ids = dependsOn.map((reference) => reference.id);
  const blocked = blocks && withoutWave(blocks, fields, wave);
  return [
    ...(place ? [statedSlot("depends_on", place, ids)] : []),
    ...(blocked ? [statedSlot("blocks", blocked.place, blocked.ids)] : []),
  ];
}

/** `- **8**: 3, 5 - 11, 15, 2` ends with the number of the wave, where the task itself blocks no task of that number. */
function withoutWave(
  blocks: NonNullable<GraphEntry["blocks"]>,
  fields: Fields,
  wave: number | undefined,
): GraphEntry["blocks"] {
  const { ids, place } = blocks;
  const last = ids.at(-1);
  const own: readonly string[] = fields.get("blocks")?.value.value.match(/\w+/g) ?? [];
  if (wave === undefined || last !== String(wave) || own.includes(last)) return blocks;
  const lead = /^(.*?)\s*,\s*\d+$/.exec(textAt(place))?.[1];
  return lead
    ? { ids: ids.slice(0, -1), place: spanOf(place.source, place.start, place.start + lead.length) }
    : undefined;
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
