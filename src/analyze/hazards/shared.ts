import { changing, type Effect, type HazardKind } from "../../model/index.ts";
import { isOutside } from "./access.ts";
import { Neighbours } from "./neighbours.ts";
import type { Scene } from "./scene.ts";

type Fits = (effect: Effect) => boolean;

const isCommit: Fits = ({ action, resource }) =>
  action === "commit" || (action === "stage" && resource.kind === "git" && resource.name !== "tree");
const isSweep: Fits = ({ action, resource }) =>
  action === "stage" && resource.kind === "git" && resource.name === "tree";
const isSuite: Fits = ({ action, resource }) => action === "run" && resource.kind === "suite";
const isChange: Fits = ({ action, resource, conditional }) =>
  changing.has(action) && resource.kind === "file" && !conditional && !isOutside(resource.path);

/** The first effect of a kind, of the steps that have one. */
type Firsts = ReadonlyMap<number, Effect>;

/**
 * Collisions on what all steps of one working tree share: the index and HEAD, the files that `git add -A` sweeps up,
 * the tree that a run of the suite reads. They are the same for every pair, so each step meets its neighbours only.
 */
export function collideOnSharedState(scene: Scene): void {
  const steps = scene.steps.filter(scene.sharesTree);
  const neighbours = new Neighbours(steps, scene.before);
  const meet = (kind: HazardKind, acts: Firsts, suffers: Firsts) => {
    const pairs = neighbours.pairs(
      (step) => acts.has(step),
      (step) => suffers.has(step),
    );
    for (const pair of pairs) {
      const [first, second] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
      const forth = [acts.get(first), suffers.get(second)];
      const effects = forth.every((effect) => effect) ? forth : [suffers.get(first), acts.get(second)];
      scene.found.add(first, second, { kind, effects: effects as [Effect, Effect] });
    }
  };
  const firsts = (fits: Fits) => firstsOf(scene, steps, fits);
  const [commits, changes] = [firsts(isCommit), firsts(isChange)];
  meet("commit-commit", commits, commits);
  meet("commit-write", commits, new Map([...changes].filter(([step]) => !commits.has(step))));
  meet("stage-write", firsts(isSweep), changes);
  meet("suite-write", firsts(isSuite), changes);
}

function firstsOf({ effectsAt }: Scene, steps: readonly number[], fits: Fits): Firsts {
  const found = new Map<number, Effect>();
  for (const step of steps) {
    const effect = effectsAt(step).find(fits);
    if (effect) found.set(step, effect);
  }
  return found;
}
