import type { Edit, FactName, Field, Slot, Source, Step } from "../../model/index.ts";
import { idList, type Quote, quotedId, yamlText } from "../text/yaml.ts";
import { addToField, inWords, type Named } from "./references.ts";

/** Facts that are to stand in the metadata of a step or plan. */
export interface Facts {
  /** What the step waits for as far as it says so somewhere: a new list in a step file is to be whole. */
  readonly declared?: readonly Named[];
  readonly dependsOn?: readonly Named[];
  readonly blocks?: readonly Named[];
  /** Around ids in YAML. */
  readonly quote?: Quote;
  readonly executionMode?: string | undefined;
  readonly reason?: string | undefined;
}

/** The edits that write facts about a step at every place that carries it; undefined where one of them can't take them. */
export function writeStep(step: Step, facts: Facts): readonly Edit[] | undefined {
  const edits = (step.slots ?? []).map((slot) =>
    writeAt(slot, fieldsIn(step, slot.at.source), facts, step.id),
  );
  return edits.length > 0 && edits.every((each) => each !== undefined) ? edits.flat() : undefined;
}

const fieldsIn = (step: Step, source: Source): Field[] =>
  step.fields.filter((field) => field.value.span.source === source);

function writeAt(slot: Slot, fields: readonly Field[], facts: Facts, id: string): Edit[] | undefined {
  const lines: string[] = [];
  const edits: Edit[] = [];
  const { stated } = slot;
  for (const [name, all] of [
    ["depends_on", facts.dependsOn],
    ["blocks", facts.blocks],
  ] as const) {
    const more = all?.filter(({ step }) => !stated?.ids.includes(step.id));
    if (!more?.length || (stated && name !== stated.name)) continue;
    const known = stated
      ? stated.field
      : fields.find((field) => field.name === name || field.name === slot.keys[name]);
    const edit = known && addToField(known, more, facts.quote);
    if (edit) edits.push(edit);
    else if (known || (slot.keys[name] === undefined && name === "depends_on")) return undefined;
    // What a step blocks is written only where the format has a place for it.
    else if (slot.keys[name] === undefined) continue;
    else lines.push(lineOf(slot, name, whole(slot, name, more, facts), facts.quote));
  }
  if (lines.length > 0) {
    const has = (name: FactName) => fields.some((field) => field.name === name);
    edits.push(linesAt(slot, [...idLine(slot, id), ...lines, ...scalarLines(slot, facts, has)]));
  }
  return edits;
}

/** A label stands beside what its step says already; front matter stands alone. */
function whole(
  { form }: Slot,
  name: FactName,
  more: readonly Named[],
  { declared = [] }: Facts,
): readonly Named[] {
  if (name !== "depends_on" || !form.endsWith("front matter")) return more;
  const known = declared.filter(({ step }) => !more.some((named) => named.step === step));
  return [...new Map([...known, ...more].map((named) => [named.step, named])).values()];
}

const idLine = ({ keys }: Slot, id: string): string[] => (keys.id ? [`${keys.id}: ${quotedId(id)}`] : []);

/** Reasons stand in parentheses behind what they explain in a label, and on a line of their own in YAML. */
export function scalarLines(slot: Slot, facts: Facts, has: (name: FactName) => boolean): string[] {
  if (slot.form === "label" || slot.form === "suffix") return [];
  const { keys } = slot;
  const lines: string[] = [];
  if (facts.executionMode && keys.execution_mode && !has("execution_mode"))
    lines.push(`${keys.execution_mode}: ${facts.executionMode}`);
  if (facts.reason && keys.reason && !has("reason")) lines.push(`${keys.reason}: ${yamlText(facts.reason)}`);
  return lines;
}

function lineOf({ form, keys, colon }: Slot, name: FactName, more: readonly Named[], quote?: Quote): string {
  const key = keys[name]!;
  if (form === "suffix") return `${key} ${more.map(({ step }) => step.id).join(", ")}`;
  if (form !== "label")
    return `${key}: ${idList(
      more.map(({ step }) => step.id),
      quote,
    )}`;
  const words = more.map(inWords).join(", ");
  return colon === "inside" ? `**${key}:** ${words}` : `**${key}**: ${words}`;
}

/** New lines at a slot; new front matter gets its fences, and a line between it and the text. */
export function linesAt({ form, at, before, after }: Slot, lines: readonly string[]): Edit {
  const text = lines.map((line) => `${before}${line}${after}`).join("");
  return { span: at, text: form === "new front matter" ? `---${after}${text}---${after}${after}` : text };
}
