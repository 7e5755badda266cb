import { type GraphEntry, type Located, located, type Span, type Step, textAt } from "../../model/index.ts";
import { wordIn } from "./body.ts";
import type { Fields } from "./fields.ts";
import { finalWave, type Schedule } from "./schedule.ts";
import type { Task } from "./tasks.ts";

/** What the whole plan says of its tasks. */
export interface Reading {
  readonly schedule: Schedule;
  readonly known: ReadonlySet<string>;
  /** The number of the last wave that has one; the wave called FINAL comes after it. */
  readonly last: number;
  /** The wave that the tree puts a task in, with the place of its name there. */
  readonly placed: ReadonlyMap<string, Located<number>>;
  readonly graphs: ReadonlyArray<ReadonlyMap<string, GraphEntry>>;
}

export const numbered = (wave: Located<number>, last: number): Located<number> =>
  wave.value === finalWave ? located(last + 1, wave.span) : wave;

export function lastWave({ waves }: Schedule, fields: readonly Fields[]): number {
  let last = 0;
  for (const { number } of waves) if (number.value !== finalWave) last = Math.max(last, number.value);
  for (const each of fields) {
    const group = waveNamed(each.get("parallel group")?.value.span);
    if (group && group.value !== finalWave) last = Math.max(last, group.value);
  }
  return last;
}

export const placesInTree = ({ waves }: Schedule): Map<string, Located<number>> =>
  new Map(
    waves.flatMap(({ number, members }) => members.map(({ id, span }) => [id, located(number.value, span)])),
  );

export function waveOf(each: Task, fields: Fields, { placed, last }: Reading): Step["wave"] {
  const found =
    waveNamed((fields.get("parallel group") ?? fields.get("wave"))?.value.span) ??
    placed.get(each.id.value) ??
    waveNamed(each.group);
  return found && numbered(found, last);
}

/** `Wave 2`, `Wave FINAL`, `Final Verification Wave`. Of `Wave 3-4`, which is over with wave 4, the last counts. */
function waveNamed(span: Span | undefined): Located<number> | undefined {
  const at =
    span &&
    wordIn(
      span,
      /(?<!\b(?:after|behind|depends on|requires)(?: all)?(?: of)? )(?:wave\s+(?:\d+(?:[-–]\d+)?|final)\b|final(?:\s+\w+)?\s+wave\b)/i,
    );
  if (!at || at === span) return undefined;
  const number = /\d+$/.exec(textAt(at))?.[0];
  return located(number ? Number(number) : finalWave, at);
}
