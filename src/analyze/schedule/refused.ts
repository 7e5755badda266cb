import type { Refusal } from "../../model/index.ts";
import type { Case } from "./case.ts";
import { told, waitingOf } from "./waits.ts";
import type { Why, Woven } from "./web.ts";

/** The strongest first. */
const reasons: readonly string[] = ["conflict", "missing", "hazard", "unknown-effects"];

/** What keeps apart steps that nothing but a mode orders, in document order. */
export function refusalsOf({ plan, scene, live }: Case, woven: Woven): Refusal[] {
  const found: { first: number; second: number; refusal: Refusal }[] = [];
  plan.steps.forEach((_, step) => {
    if (!live[step]) return;
    for (const [before, whys] of waitingOf(woven, step, live) ?? []) {
      const reason = reasonOf(whys);
      if (!reason || scene.ordered(before, step)) continue;
      const [first, second] = before < step ? [before, step] : [step, before];
      const hazards = told(whys.flatMap(({ hazard }) => hazard?.(before, step) ?? []));
      const steps = [plan.steps[first]!.id, plan.steps[second]!.id] as const;
      found.push({ first, second, refusal: { steps, reason, hazards } });
    }
  });
  return found.sort((a, b) => a.first - b.first || a.second - b.second).map(({ refusal }) => refusal);
}

/** Undefined where the plan orders the two by itself, were it in a sentence only. */
function reasonOf(whys: readonly Why[]): Refusal["reason"] | undefined {
  const own = whys.map(({ reason }) => reason).filter((reason) => reason !== "mode");
  if (own.some((reason) => !reasons.includes(reason))) return undefined;
  return own.sort((a, b) => reasons.indexOf(a) - reasons.indexOf(b))[0] as Refusal["reason"] | undefined;
}
