import { type Plan, timed } from "../../model/index.ts";

/** Makes an analysis compute once for each plan, so that rules ask for facts freely. Plans are never changed, so nothing goes stale. */
export function memoise<Fact>(compute: (plan: Plan) => Fact): (plan: Plan) => Fact {
  const known = new WeakMap<Plan, { readonly fact: Fact }>();
  return (plan) => {
    let entry = known.get(plan);
    if (!entry) {
      entry = { fact: timed("analyse", () => compute(plan)) };
      known.set(plan, entry);
    }
    return entry.fact;
  };
}
