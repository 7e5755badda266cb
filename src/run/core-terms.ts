import { assumingParallel } from "../analyze/index.ts";
import type { Isolation, Plan } from "../model/index.ts";
import { type Memory, repositories } from "../repository/index.ts";
import type { CoreChoice } from "./core.ts";
import type { Terms } from "./terms.ts";

/** What holds for plans in a run, as a core asks for it. Texts in memory, without a folder, have no repository around them. */
export function coreTerms(
  { dialects, configurations, isolation, dispatch, strict, repository, hotFiles }: Terms,
  cwd: string | undefined,
  memoryOf?: (root: string) => Memory,
): Omit<CoreChoice, "rules" | "archive"> {
  return {
    dialects,
    formats: configurations.formats(),
    settle(plan) {
      const hot = hotFiles(plan);
      const told = isolated(hot ? { ...plan, hotFiles: hot } : plan, isolation(plan));
      const known = strict(told) ? { ...told, strict: true } : told;
      return dispatch(plan) === "parallel" ? assumingParallel(known) : known;
    },
    settledBy: (plan) =>
      `${isolation(plan) ?? ""} ${dispatch(plan) ?? ""} ${strict(plan)} ${repository(plan)} ${JSON.stringify(hotFiles(plan) ?? "")}`,
    look: cwd === undefined ? undefined : look,
  };
  function look() {
    const repositoryAt = repositories(cwd!, memoryOf);
    return (plan: Plan) => (repository(plan) ? repositoryAt(plan.path) : undefined);
  }
}

/** What the plan says of itself stands. */
const isolated = (plan: Plan, isolation: Isolation | undefined): Plan =>
  plan.isolation || !isolation ? plan : { ...plan, isolation: { value: isolation, span: plan.span } };
