import { tableOf } from "../../model/index.ts";

/** Canonical names of what a step, phase or plan says about itself, with the spellings that authors use. */
const spellings = tableOf<readonly string[]>({
  depends_on: [
    "depends on",
    "depend on",
    "dependson",
    "dependencies",
    "dependency",
    "depends",
    "requires",
    "blocked by",
    "depends upon",
  ],
  prerequisites: ["prerequisite", "prerequisites", "preconditions"],
  blocks: ["blocks", "blocking", "required by", "unblocks"],
  execution_mode: ["execution mode", "execution", "executionmode", "mode"],
  reason: ["reason", "rationale", "dependency reason"],
  modifies_shared_state: ["modifies shared state", "shared state"],
  isolation: ["isolation"],
  model: ["model", "execution model"],
  type: ["type", "phase type"],
  parallel: ["parallel", "parallelizable", "parallelisable", "can run in parallel", "parallel safe"],
  phase: ["phase"],
  checkpoint: ["checkpoint"],
  files: ["files modified", "modifies"],
  groups: ["groups"],
  overrides: ["overrides"],
  max_parallel: ["max parallel"],
  conflicts_with: ["conflicts with", "conflicts"],
  group: ["group", "parallel group"],
  wave: ["wave"],
  estimate: ["estimated time", "estimated effort", "estimated duration"],
  id: ["cycle", "step", "id", "task"],
});

const byName = new Map(
  [...spellings].flatMap(([name, all]) => [name, ...all].map((spelling) => [fold(spelling), name])),
);

function fold(key: string): string {
  return key
    .toLowerCase()
    .replace(/[\s_\-/]+/g, " ")
    .trim();
}

/** `Depends On`, `depends_on`, `depends-on` and `dependsOn` are one key. */
export const canonicalKey = (key: string): string | undefined =>
  byName.get(fold(key)) ?? byName.get(fold(key.replace(/([a-z])([A-Z])/g, "$1 $2")));
