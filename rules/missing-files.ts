import { batchesOf, effectsOf, isChange, modeOf } from "../src/analyze/index.ts";
import type { Plan, Rule, Step } from "../src/model/index.ts";

/** Whether the plan means the step to run beside others. */
function mayRunBeside(plan: Plan, step: Step): boolean {
  const mode = modeOf(plan, step);
  if (mode.value === "parallel" && mode.level !== "contract") return true;
  const batch = batchesOf(plan).get(step);
  return (
    batch !== undefined &&
    [...batchesOf(plan)].some(([other, { name }]) => other !== step && name === batch.name)
  );
}

export const missingFiles: Rule = {
  name: "missing-files",
  summary: "a step that may run beside others and names no file, so that nothing can be checked",
  severity: "warning",
  preset: "recommended",
  messages: {
    none: "Unexpected parallel step `{id}` without a file, expected the files that it changes",
  },
  check(plan, report) {
    for (const step of plan.steps) {
      const effects = effectsOf(plan).get(step) ?? [];
      const names = effects.some((effect) => effect.resource.kind === "file" && isChange(effect));
      if (names || step.kind === "checkpoint" || step.done?.value || !mayRunBeside(plan, step)) continue;
      report({ message: "none", data: { id: step.id }, span: step.idSpan });
    }
  },
};
