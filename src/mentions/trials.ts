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

const fixtures = new Set(["fixture", "fixtures", "sandbox"]);

/** "delete `a.db` from the fixture": what a test does to what is its own. `at`: the index of the path. */
export function isOfFixture(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== "from") return false;
  const next = /^(?:the|a|its)$/.test(tokens[at + 2]?.lower ?? "") ? tokens[at + 3] : tokens[at + 2];
  return next?.kind === "word" && fixtures.has(next.lower);
}
