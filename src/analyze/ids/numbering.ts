import type { FencedHeading, Phase, Plan, Step } from "../../model/index.ts";
import { memoise } from "../plan/memo.ts";

/** The numbers of an id: `1.10` is 1 and 10, `T012` is 12. Undefined where letters follow a number: `2a` has no known successor. */
export function numbersOf(id: string): number[] | undefined {
  const numbers = /^[A-Za-z]*-?(\d+(?:[.\-_]\d+)*)$/.exec(id)?.[1];
  return numbers?.split(/[.\-_]/).map(Number);
}

/** The id with its last number replaced, written as the id is: `T012` and 13 give `T013`. */
export function withLastNumber(id: string, last: number): string {
  const digits = /\d+$/.exec(id)?.[0] ?? "";
  const padded = digits.startsWith("0") ? String(last).padStart(digits.length, "0") : String(last);
  return id.slice(0, id.length - digits.length) + padded;
}

const letters = (id: string): string => /^[A-Za-z]*/.exec(id)![0].toLowerCase();

/** Whether two steps are counted in one row: in one place of one file, of one kind, and with ids alike but for the last number. */
export function isSameRow(a: Step, b: Step): boolean {
  const [left, right] = [numbersOf(a.id), numbersOf(b.id)];
  if (!left || !right || left.length !== right.length || letters(a.id) !== letters(b.id)) return false;
  if (a.kind !== b.kind || a.source !== b.source || a.phase !== b.phase) return false;
  // Waves are listed as they are run, whatever number a step has.
  if (a.wave && b.wave) return false;
  return left.every((number, index) => index === left.length - 1 || number === right[index]);
}

/** The heading with this id that stands in a block of code between two steps of one file. */
export const fencedBetween = (
  { fencedHeadings = [] }: Plan,
  id: string,
  before: Step,
  after: Step,
): FencedHeading | undefined =>
  fencedHeadings.find(
    ({ id: { value, span } }) =>
      value === id &&
      span.source === after.source &&
      span.start > before.idSpan.start &&
      span.end < after.idSpan.start,
  );

/** Phases whose steps begin with the phase's number, save for some: where none does, the ids are counted in another way. */
export const numberedPhases: (plan: Plan) => ReadonlyMap<Phase, number> = memoise((plan) => {
  const found = new Map<Phase, number>();
  for (const { id, phase } of plan.steps) {
    const numbers = numbersOf(id);
    const own = phase && numbersOf(phase.id);
    if (phase && own?.length === 1 && numbers && numbers.length > 1 && numbers[0] === own[0])
      found.set(phase, own[0]!);
  }
  return found;
});

const phasesOf: (plan: Plan) => ReadonlyMap<string, Phase | undefined> = memoise(
  ({ steps }) => new Map(steps.map(({ id, phase }) => [id, phase])),
);

/** Whether an id belongs to another phase than that of a step: where ids count over the whole plan, what is put in later has the next free one. */
export const isInAnotherPhase = (plan: Plan, id: string, { phase }: Step): boolean =>
  phasesOf(plan).has(id) && phasesOf(plan).get(id) !== phase;
