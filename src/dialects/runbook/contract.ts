import type { Contract } from "../../model/index.ts";

/**
 * The format's executor is an agent that reads the plan: nothing in it holds back a batch of dispatches, so whatever is not
 * ordered by the plan may run together. A parallel group is for steps on different files. By convention each step ends in a commit of its own.
 */
export const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: true,
  waiting: (ids, kind) => `**Depends on**: ${kind === "cycle" ? "Cycle" : "Step"} ${ids.join(", ")}`,
  trackers: [],
};
