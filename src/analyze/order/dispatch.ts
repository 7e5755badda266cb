import type { Barrier, Plan, Strength } from "../../model/index.ts";

/**
 * The plan for an orchestrator that starts all that no edge holds apart: what the format's own executor would do counts no more than a
 * sentence. What is declared stays: dependencies, waves, groups, modes in metadata.
 */
export function assumingParallel(plan: Plan): Plan {
  const { contract, barriers } = plan;
  const mode = { ...contract.mode, strength: distrusted(contract.mode.strength) };
  const loose = barriers.map((each): Barrier => ({ ...each, strength: distrusted(each.strength) }));
  return { ...plan, dispatch: "parallel", barriers: loose, contract: { ...contract, mode } };
}

const distrusted = (strength: Strength): Strength => (strength === "contract" ? "prose" : strength);
