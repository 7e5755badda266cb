import type { Effect, Plan, Step } from "../../../model/index.ts";
import { type Surroundings, surroundingsOf } from "../../surroundings/index.ts";
import { type Candidate, isChange, isOneFile } from "./candidates.ts";

/** What is known of a plan when the candidates of one of its steps are weighed. */
export interface Scene {
  readonly plan: Plan;
  readonly around: Surroundings;
  /** What each step says of files and of names. */
  readonly said: ReadonlyMap<Step, readonly Effect[]>;
  /** How many steps say that they change a file. */
  readonly changers: ReadonlyMap<string, number>;
  /** The same for the steps before this one; grows. */
  readonly before: Map<string, number>;
  /** Files that steps before this one bring; grows. */
  readonly brought: Set<string>;
}

/** One step with its candidates, and what they have in common. */
export interface Site {
  readonly step: Step;
  readonly candidates: readonly Candidate[];
  /** Files that the step says it changes. */
  readonly changed: readonly string[];
  /** How many of them a field declares. */
  readonly declared: number;
}

export function sceneOf(
  plan: Plan,
  said: ReadonlyMap<Step, readonly Effect[]>,
  candidates: ReadonlyMap<Step, readonly Candidate[]>,
): Scene {
  const changers = new Map<string, number>();
  for (const list of candidates.values()) for (const path of changedOf(list)) count(changers, path);
  return { plan, said, around: surroundingsOf(plan), changers, before: new Map(), brought: new Set() };
}

export function siteOf(step: Step, candidates: readonly Candidate[]): Site {
  const declared = candidates.filter(({ said }) =>
    said.some((effect) => isChange(effect) && effect.certainty === "declared"),
  );
  return { step, candidates, changed: changedOf(candidates), declared: declared.length };
}

const changedOf = (candidates: readonly Candidate[]): string[] =>
  candidates.flatMap(({ path, kind, said }) => (isOneFile(kind) && said.some(isChange) ? path : []));

/** Goes on to the next step. */
export function pass(scene: Scene, { candidates, changed }: Site): void {
  for (const path of changed) count(scene.before, path);
  for (const { path, said } of candidates)
    if (said.some((effect) => isChange(effect) && (effect.action === "create" || effect.action === "write")))
      scene.brought.add(path);
}

function count(counts: Map<string, number>, path: string): void {
  counts.set(path, (counts.get(path) ?? 0) + 1);
}
