import type { Plan, Step } from "../../model/index.ts";
import { isolationOf } from "./mode.ts";

/** Whether all of some steps work in worktrees of their own, so that they meet only when their branches are merged. */
export const areIsolated = (plan: Plan, steps: readonly Step[]): boolean =>
  steps.every((step) => isolationOf(plan, step) === "worktree");

/** The name of the message for steps in one tree, or of that for steps in worktrees of their own. */
export const byTree = (plan: Plan, steps: readonly Step[]): "shared" | "worktree" =>
  areIsolated(plan, steps) ? "worktree" : "shared";

/** Where steps meet, in words: what a finding assumes of the trees that agents work in. */
export const treeOf = (plan: Plan, steps: readonly Step[]): string =>
  areIsolated(plan, steps) ? "in a worktree each" : "in one working tree";
