import type { Plan, Rule, Step } from "../src/model/index.ts";

interface Options {
  readonly most: number;
}

/** Rows of steps that no checkpoint divides. */
function rows(plan: Plan): Step[][] {
  const ends = new Set(plan.barriers.filter((each) => each.kind === "checkpoint").map((each) => each.before));
  const found: Step[][] = [[]];
  for (const [index, step] of plan.steps.entries()) {
    if (ends.has(index) || step.kind === "checkpoint") found.push([]);
    if (step.kind !== "checkpoint") found.at(-1)!.push(step);
  }
  return found;
}

/** Only cycles promise that each one starts from a verified state. */
const isTestDriven = (plan: Plan): boolean => plan.steps.some((step) => step.kind === "cycle");

export const missingCheckpoint: Rule<Options> = {
  name: "missing-checkpoint",
  summary: "many red/green cycles in a row without a point at which the state is verified",
  severity: "warning",
  preset: "strict",
  messages: {
    row: "Unexpected {count} steps in a row without a checkpoint, expected one at least every {most}",
  },
  options: {
    schema: {
      type: "object",
      additionalProperties: false,
      properties: { most: { type: "integer", minimum: 1, description: "Steps in a row before one is due" } },
    },
    defaults: { most: 20 },
  },
  check(plan, report, { most }) {
    if (!isTestDriven(plan)) return;
    for (const row of rows(plan)) {
      const due = row[most];
      if (due) report({ message: "row", data: { count: row.length, most }, span: due.idSpan });
    }
  },
};
