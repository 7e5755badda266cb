import { type Plan, timed } from "../../model/index.ts";

/** Where facts of a plan outlive the process. */
export interface FactMemory {
  /** What an earlier run worked out, if it still holds; else what `compute` gives for the plan, or for one that is like it. */
  fact<Fact>(name: string, compute: (plan: Plan) => Fact): Fact;
}

const memories = new WeakMap<Plan, FactMemory>();

/** From now on some facts of the plan are looked up before they are worked out. */
export const giveMemory = (plan: Plan, memory: FactMemory): unknown => memories.set(plan, memory);

/**
 * Makes an analysis compute once for each plan, so that rules ask for facts freely. Plans are never changed, so nothing goes stale.
 * `name`: under which a plan's memory keeps it.
 */
export function memoise<Fact>(compute: (plan: Plan) => Fact, name?: string): (plan: Plan) => Fact {
  const known = new WeakMap<Plan, { readonly fact: Fact }>();
  return (plan) => {
    let entry = known.get(plan);
    if (!entry) {
      const memory = name === undefined ? undefined : memories.get(plan);
      const work = () => (memory ? memory.fact(name!, compute) : compute(plan));
      entry = { fact: timed("analyse", work) };
      known.set(plan, entry);
    }
    return entry.fact;
  };
}
