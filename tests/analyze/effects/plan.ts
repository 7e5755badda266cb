import { saidEffects } from "../../../src/analyze/index.ts";
import { readPlans } from "../../../src/dialects/index.ts";
import type { Effect, Plan } from "../../../src/model/index.ts";

/** The one plan in a text, read as the given file. */
export function planIn(text: string, path = "plans/x/runbook.md"): Plan {
  const [plan] = readPlans([{ path, text }]).plans;
  if (!plan) throw new Error(`no plan in ${path}`);
  return plan;
}

/** What the text says of each step by id, as `action resource`, files only unless told. */
export function effectsIn(plan: Plan, kind: Effect["resource"]["kind"] = "file"): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [step, effects] of saidEffects(plan)) {
    found[step.id] = effects
      .filter(({ resource }) => resource.kind === kind)
      .map(({ action, resource }) => `${action} ${"path" in resource ? resource.path : resource.name}`);
  }
  return found;
}
