import type { Certainty, Features, Named, Verb } from "../../model/index.ts";
import { verbOf } from "../text/lexicon.ts";
import { type Row, table } from "./table.ts";

type Condition = readonly [key: keyof Features, value: unknown, several: boolean];
interface Compiled {
  readonly row: Row;
  readonly conditions: readonly Condition[];
}

/** The rows that can hold for each kind of name, with their conditions as lists. */
const byKind = new Map<Named, Compiled[]>();

/** The row that decides what is done to a name. `without`: the id of one that is passed over, to see what it is there for. The last row of each kind holds always. */
export function rowFor(features: Features, without?: string): Row {
  const known = byKind.get(features.what);
  const rows = known ?? table.filter((row) => fits(row, features.what)).map(compile);
  if (!known) byKind.set(features.what, rows);
  for (const { row, conditions } of rows) if (row.id !== without && holds(conditions, features)) return row;
  return rows.at(-1)!.row;
}

/** Rows that do not say what they are about are about paths. */
function fits({ when: { what } }: Row, kind: Named): boolean {
  if (what === undefined) return !/^(?:name|definition|command|unnamed)$/.test(kind);
  return typeof what === "string" ? what === kind : what.includes(kind);
}

const compile = (row: Row): Compiled => ({
  row,
  conditions: Object.entries(row.when)
    .filter(([key]) => key !== "what")
    .map(([key, value]) => [key as keyof Features, value, Array.isArray(value)]),
});

function holds(conditions: readonly Condition[], features: Features): boolean {
  for (const [key, value, several] of conditions)
    if (several ? !(value as unknown[]).includes(features[key]) : features[key] !== value) return false;
  return true;
}

/** What the row says is done. */
export function verbIn({ verb }: Row, features: Features): Verb {
  if (verb === "head") return verbOf[features.act];
  return verb === "note" ? features.note : verb === "above" ? features.above : verb;
}

/** How surely: the object of an imperative surely where it stands close to it, a place wherever it stands. */
export function certaintyIn({ certainty }: Row, { form, role, close }: Features): Certainty {
  if (certainty !== "as said") return certainty;
  return form === "imperative" && (role !== "object" || close) ? "stated" : "inferred";
}
