import type { Step } from "../model/index.ts";

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

/** Whether two steps are counted in one row: in one file, of one kind, and with ids alike but for the last number. */
export function isSameRow(a: Step, b: Step): boolean {
  const [left, right] = [numbersOf(a.id), numbersOf(b.id)];
  if (!left || !right || left.length !== right.length || letters(a.id) !== letters(b.id)) return false;
  if (a.kind !== b.kind || a.source !== b.source) return false;
  return left.every((number, index) => index === left.length - 1 || number === right[index]);
}
