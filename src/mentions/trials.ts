import { isTestPath, type Mention } from "../model/index.ts";
import type { Token } from "./tokens.ts";

/** "Create these tests:", "Test cases:". */
export const asksForTests = (clause: readonly Token[]): boolean =>
  clause.at(-1)?.text === ":" &&
  /^(?:tests?|cases|scenarios)$/.test(clause.at(-2)?.lower ?? "") &&
  clause.length < 9;

/** Of what tests do when they run, only that they are written is asked of the step. `from`: the index of the first mention in their list. */
export function orderTestsOnly(found: Mention[], from: number): void {
  for (let i = from; i < found.length; i += 1) {
    const { tells, subject } = found[i]!;
    const isTest = subject.kind === "path" && isTestPath(subject.path);
    if (tells === "order" && !isTest) found[i] = { ...found[i]!, tells: undefined };
  }
}
