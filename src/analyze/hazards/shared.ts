import { changing, type Effect, type HazardKind } from "../../model/index.ts";
import { isOutside } from "./access.ts";
import type { Found } from "./files.ts";
import { Neighbours } from "./neighbours.ts";

type Fits = (effect: Effect) => boolean;

const isCommit: Fits = ({ action, resource }) =>
  action === "commit" || (action === "stage" && resource.kind === "git" && resource.name !== "tree");
const isSweep: Fits = ({ action, resource }) =>
  action === "stage" && resource.kind === "git" && resource.name === "tree";
const isSuite: Fits = ({ action, resource }) => action === "run" && resource.kind === "suite";
const isChange: Fits = ({ action, resource, conditional }) =>
  changing.has(action) && resource.kind === "file" && !conditional && !isOutside(resource.path);

/**
 * Collisions on what all steps of one working tree share: the index and HEAD, the files that `git add -A` sweeps up,
 * the tree that a run of the suite reads. They are the same for every pair, so each step meets its neighbours only.
 */
export function collideOnSharedState(
  steps: readonly number[],
  before: (a: number, b: number) => boolean,
  effectsOf: (step: number) => readonly Effect[],
  found: Found,
): void {
  const neighbours = new Neighbours(steps, before);
  const firsts = (fits: Fits) => new Map(steps.map((step) => [step, effectsOf(step).find(fits)]));
  const changes = firsts(isChange);
  const meet = (
    kind: HazardKind,
    acts: Map<number, Effect | undefined>,
    suffers: Map<number, Effect | undefined>,
  ) => {
    const has = (effects: Map<number, Effect | undefined>) => (step: number) =>
      effects.get(step) !== undefined;
    for (const pair of neighbours.pairs(has(acts), has(suffers))) {
      const [first, second] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
      const [a, b] = [acts.get(first), acts.get(second)];
      const effects = a && suffers.get(second) ? [a, suffers.get(second)!] : [suffers.get(first)!, b!];
      found(first, second, { kind, effects: effects as [Effect, Effect] });
    }
  };
  const commits = firsts(isCommit);
  meet("commit-commit", commits, commits);
  meet("commit-write", commits, new Map([...changes].filter(([step]) => !commits.get(step))));
  meet("stage-write", firsts(isSweep), changes);
  meet("suite-write", firsts(isSuite), changes);
}

/** Collisions on tracker files, which every agent of a format writes. */
export function collideOnTrackers(
  steps: readonly number[],
  before: (a: number, b: number) => boolean,
  effectsOf: (step: number) => readonly Effect[],
  found: Found,
): void {
  const writers = new Map<string, Map<number, Effect>>();
  for (const step of steps) {
    for (const effect of effectsOf(step)) {
      if (effect.resource.kind !== "tracker" || !changing.has(effect.action)) continue;
      const known = writers.get(effect.resource.path) ?? new Map<number, Effect>();
      if (!known.has(step)) known.set(step, effect);
      writers.set(effect.resource.path, known);
    }
  }
  for (const effects of writers.values()) {
    const writes = (step: number) => effects.has(step);
    for (const [a, b] of new Neighbours([...effects.keys()], before).pairs(writes, writes)) {
      const [first, second] = a < b ? [a, b] : [b, a];
      found(first, second, { kind: "tracker-write", effects: [effects.get(first)!, effects.get(second)!] });
    }
  }
}
