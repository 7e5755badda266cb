import { type Effect, type Hazard, isTestPath, type Step } from "../../model/index.ts";
import { type Case, inTime } from "./case.ts";
import { lock } from "./lock.ts";
import type { Web } from "./web.ts";

type Changes = Map<number, Effect>;

/** By what a file of code is called, apart from the marks of a test: the files of that name with who changes them, and who changes their test. */
interface Named {
  readonly sources: Map<string, Changes>;
  readonly tests: Changes;
}

/**
 * Whoever writes `test_store.py` runs what `store.py` is then, though no sentence may say so: the two wait for each other, in the order
 * of time, unless the plan itself lets both run beside others. A name that several files bear tells nothing.
 */
export function weaveTests(web: Web, one: Case): void {
  for (const { path, changes, tests, steps } of testedIn(one))
    lock(
      web,
      steps,
      { acts: changes, suffers: tests },
      {
        reason: "hazard",
        strength: undefined,
        span: undefined,
        cause: `file ${path}`,
        hazard: (a, b) => hazardBetween(one, path, changes, tests, Math.min(a, b), Math.max(a, b)),
      },
    );
}

interface Tested {
  readonly path: string;
  readonly changes: Changes;
  readonly tests: Changes;
  /** All who change either, in the order of time, and nobody else: there may be as many files as steps. */
  readonly steps: readonly number[];
}

export function testedIn(one: Case): Tested[] {
  return [...namedIn(one, inTime(one)).values()].flatMap(({ sources, tests }) => {
    const [only, more] = sources;
    if (!only || more || !tests.size) return [];
    const [path, changes] = only;
    const steps = [...new Set([...changes.keys(), ...tests.keys()])];
    return [{ path, changes, tests, steps: steps.sort((a, b) => one.times[a]! - one.times[b]!) }];
  });
}

function namedIn({ plan, scene }: Case, steps: readonly number[]): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const step of steps) {
    if (isPromised(plan.steps[step]!)) continue;
    for (const { path, change, glob } of scene.accesses[step]!) {
      if (!change || change.conditional || glob) continue;
      const [, base = "", end = ""] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
      const name = isTestPath(path) ? testedBy(base) : base;
      if (!name || !code.test(end)) continue;
      const key = `${name.toLowerCase()}.${/^[jt]sx?$/.test(end) ? "ts" : end}`;
      const named = found.get(key) ?? { sources: new Map<string, Changes>(), tests: new Map() };
      const changes = isTestPath(path) ? named.tests : (named.sources.get(path) ?? new Map<number, Effect>());
      if (!changes.has(step)) changes.set(step, change);
      if (changes !== named.tests) named.sources.set(path, changes);
      found.set(key, named);
    }
  }
  return found;
}

const code = /^(?:py|[jt]sx?|go|rb|java|kt|cs|php|swift|rs|ex|c|cc|cpp|dart|scala)$/;

const isPromised = ({ parallel, wave, group }: Step): boolean => Boolean(parallel?.value || wave || group);

/** `test_store`, `store_test`, `store.spec`, `StoreTests`: the name of what is tested. */
const testedBy = (base: string): string | undefined =>
  (/^test[_-](.+)$/i.exec(base) ?? /^(.+?)(?:[._-](?:test|spec)s?|Tests?)$/.exec(base))?.[1];

function hazardBetween(
  { plan }: Case,
  path: string,
  changes: Changes,
  tests: Changes,
  first: number,
  second: number,
): Hazard {
  const resource = { kind: "file", path } as const;
  const effectOf = (step: number, other: number): Effect => {
    const change = changes.get(step);
    const test = tests.get(step);
    if (change && !(test && !tests.has(other))) return change;
    return { ...test!, action: "read", resource, certainty: "inferred", because: "a test of that name" };
  };
  const effects = [effectOf(first, second), effectOf(second, first)] as const;
  return { kind: "read-write", first: plan.steps[first]!, second: plan.steps[second]!, resource, effects };
}
