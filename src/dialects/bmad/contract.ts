import type { Contract } from "../../model/index.ts";

export const name = "bmad";

/** One story after the other is developed, reviewed and closed. */
export const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: [],
};
