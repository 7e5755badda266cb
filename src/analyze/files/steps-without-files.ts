import type { Plan, Step } from "../../model/index.ts";
import { orderOf } from "../order/index.ts";
import { isSequential, modeOf } from "../order/mode.ts";
import { batchesOf } from "../order/parallel-groups.ts";
import { groupBy } from "../plan/group-by.ts";
import { memoise } from "../plan/memo.ts";
import { changedFiles } from "./declared-files.ts";

/** Steps still to be done that make something, run beside others and whose text names no file that they change. */
export function stepsWithoutFiles(plan: Plan): Step[] {
  const members = groupBy(batchesOf(plan).values(), ({ name }) => name);
  const isToRunBeside = (step: Step): boolean => {
    if ((members.get(batchesOf(plan).get(step)?.name ?? "")?.length ?? 0) > 1) return true;
    const { value, level } = modeOf(plan, step);
    return value === "parallel" && (level !== "contract" || leavesFilesOpen(step)) && hasCompany(plan, step);
  };
  return plan.steps.filter(
    (step) =>
      step.kind !== "checkpoint" &&
      !step.onlyLooks &&
      !looks.test(step.title) &&
      !step.done?.value &&
      changedFiles(plan, step).length === 0 &&
      !step.mentions.some(({ subject }) => subject.kind === "path") &&
      isToRunBeside(step),
  );
}

/** By such a title a step looks at what the others made. */
const looks = /\b(?:review|audit|fidelity|sanity|scope check|manual qa|e2e run|verification)\b/i;

/** A field made for the files of a step, which it does not fill. */
const leavesFilesOpen = ({ fields }: Step): boolean => fields.some(({ name }) => fileFields.has(name));

const fileFields: ReadonlySet<string> = new Set(["files", "files_modified", "owned_files"]);

/** Whether another step may run at the same time: a mark between steps that wait for each other promises nothing. */
function hasCompany(plan: Plan, step: Step): boolean {
  const { any, inWaves } = orderOf(plan);
  return (runsOf(plan).get(step) ?? []).some(
    (other) =>
      other !== step && !other.done?.value && !any.ordered(step, other) && !inWaves.ordered(step, other),
  );
}

/** The steps around each that no step in sequential mode parts from it: what stands further off is before or after it. */
const runsOf: (plan: Plan) => ReadonlyMap<Step, readonly Step[]> = memoise((plan) => {
  const found = new Map<Step, Step[]>();
  let run: Step[] = [];
  for (const step of plan.steps) {
    if (isSequential(modeOf(plan, step).value)) run = [];
    else found.set(step, run).get(step)!.push(step);
  }
  return found;
});
