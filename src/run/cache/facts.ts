import { deserialize, serialize } from "node:v8";
import { type FactMemory, giveMemory } from "../../analyze/index.ts";
import type { Plan, Repository, Source } from "../../model/index.ts";
import { type Asked, answersSame, listening } from "./asked.ts";
import { packed, unpacked } from "./pack.ts";
import { hashOf, type Store } from "./store.ts";

type Questions = ReadonlyMap<string, Asked>;

/** A fact, and what was asked of the repository for it: it holds as long as the answers are the same. */
interface Known {
  readonly fact: unknown;
  readonly asked: Questions;
}

/**
 * What is worked out of a plan for dispatching its steps, from one run to the next. `key`: all that the plan depends on, but for its
 * repository. `sources`: the plan's own.
 */
export function factsOf(
  plan: Plan,
  key: string,
  sources: readonly Source[],
  repository: Repository | undefined,
  store: Store,
): FactMemory {
  const known = new Map<string, Known>();
  const open: Map<string, Asked>[] = [];
  const placeOf = (name: string) => `${name}-${hashOf(key, name)}`;

  function recalled(name: string): Known | undefined {
    const bytes = store.get(placeOf(name));
    try {
      const { fact, asked } = bytes && deserialize(bytes);
      if (!answersSame(repository ?? {}, [...asked.values()])) return undefined;
      return { fact: unpacked(fact, objectsIn(plan, sources)), asked };
    } catch {
      return undefined;
    }
  }

  function workedOut(name: string, compute: (plan: Plan) => unknown): Known {
    const asked = new Map<string, Asked>();
    // Analyses keep what they asked for by the plan and its repository: those that nobody has asked yet ask for all of it.
    const fresh = { ...plan, ...(repository && { repository: listening(repository, asked) }) };
    giveMemory(fresh, memory);
    open.push(asked);
    const fact = compute(fresh);
    open.pop();
    try {
      store.set(placeOf(name), serialize({ fact: packed(fact, objectsIn(plan, sources)), asked }));
    } catch {
      // What can't be told to another process is worked out there once more.
    }
    return { fact, asked };
  }

  const memory: FactMemory = {
    fact<Fact>(name: string, compute: (plan: Plan) => Fact): Fact {
      const found = known.get(name) ?? recalled(name) ?? workedOut(name, compute);
      known.set(name, found);
      for (const [question, asked] of found.asked) open.at(-1)?.set(question, asked);
      return found.fact as Fact;
    },
  };
  return memory;
}

/** What facts speak of, in an order that is the same in every run. */
const objectsIn = (plan: Plan, sources: readonly Source[]): readonly unknown[] => [
  ...sources,
  ...plan.steps,
  ...[plan, ...plan.phases, ...plan.steps].flatMap(({ mentions }) => mentions),
];
