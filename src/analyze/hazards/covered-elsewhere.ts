import type { Hazard, MissingDependency, Plan } from "../../model/index.ts";
import { brokenPromises } from "./promises.ts";
import { isOnlyInWave } from "./unenforced-waves.ts";

/** Whether a change of one file by two steps has a rule of its own: against a parallel mark, or ordered by waves alone. */
export const hasOwnRule = (plan: Plan, hazard: Hazard): boolean => {
  const { kind, resource, first, second } = hazard;
  if (brokenPromises(plan).has(hazard)) return true;
  const change = resource.kind === "file" && kind !== "read-write";
  return change && (isOnlyInWave(plan, first, second) || isOnlyInWave(plan, second, first));
};

/** The same of a missing dependency. */
export const isToldElsewhere = (plan: Plan, { dependsOn, step, hazards }: MissingDependency): boolean =>
  isOnlyInWave(plan, dependsOn, step) || hazards.some((hazard) => brokenPromises(plan).has(hazard));
