import { changing, type Effect, type Plan, type Step } from "../../../model/index.ts";
import { type Candidate, candidatesOf, isChange, isOneFile } from "./candidates.ts";
import { featuresOf } from "./features.ts";
import { unnamed } from "./hints.ts";
import { probabilityOf } from "./model.ts";
import { pass, type Scene, type Site, sceneOf, siteOf } from "./scene.ts";

/** A candidate and what the model knows of it. */
export interface Weighed extends Candidate {
  readonly features: readonly string[];
}

/** From here on a step is held to change a file: where a word says that it does, and where only the surroundings do. */
export const likely = { said: 0.2, unsaid: 0.4 } as const;

/** Every file that each step may change, named or not. What `npm run train` fits the weights to. */
export function weighedFiles(plan: Plan, said: ReadonlyMap<Step, readonly Effect[]>): Map<Step, Weighed[]> {
  const candidates = candidatesOf(plan, said);
  const scene = sceneOf(plan, said, candidates);
  return new Map(
    plan.steps.map((step) => {
      const site = siteOf(step, candidates.get(step)!);
      const all = weighAll(site, scene);
      pass(scene, site);
      return [step, all];
    }),
  );
}

function weighAll(site: Site, scene: Scene): Weighed[] {
  const all = scene.around.files.size > 0 ? [...site.candidates, ...unnamed(site, scene)] : site.candidates;
  return all.map((candidate) => ({ ...candidate, features: featuresOf(candidate, site, scene) }));
}

/** The effects of a plan with the probability of each change; what is not likely is read, and what no word names then goes. */
export function weigh(plan: Plan, said: ReadonlyMap<Step, readonly Effect[]>): Map<Step, Effect[]> {
  const weighed = weighedFiles(plan, said);
  return new Map(
    [...said].map(([step, effects]) => {
      const byPath = new Map(weighed.get(step)!.map((candidate) => [candidate.path, candidate]));
      const kept = effects.flatMap((effect) =>
        effect.resource.kind === "file" ? settled(effect, byPath.get(effect.resource.path)!, byPath) : effect,
      );
      return [step, [...kept, ...[...byPath.values()].flatMap(added)]];
    }),
  );
}

/** An effect on a file that the text names. */
function settled(
  effect: Effect,
  candidate: Weighed,
  all: ReadonlyMap<string, Weighed>,
): Effect | readonly Effect[] {
  if (!changing.has(effect.action)) return effect;
  if (!isOneFile(candidate.kind)) return isWhole(effect, candidate, all) ? effect : [];
  const probability = probabilityOf(candidate.features, candidate.said);
  return probability >= likely.said ? { ...effect, probability } : { ...effect, action: "read", probability };
}

/**
 * Whether a folder or pattern is changed as a whole: where it goes or moves, or the words say "everything in" it, or a field gives it to the step and nothing says what in it
 * changes. Else it only says where files lie.
 */
function isWhole(
  { action, certainty, mention }: Effect,
  { path, kind }: Weighed,
  all: ReadonlyMap<string, Weighed>,
): boolean {
  if (action === "delete" || action === "rename" || mention?.features?.all) return true;
  if (certainty !== "declared") return kind === "glob";
  return (
    kind === "glob" ||
    ![...all.values()].some(
      (other) => other.path !== path && other.path.startsWith(path) && other.said.some(isChange),
    )
  );
}

/** A change that follows from the surroundings, or from what the text says without a clear word. */
function added(candidate: Weighed): Effect[] {
  const { path, kind, said, hints, features } = candidate;
  if (!isOneFile(kind) || said.some(isChange)) return [];
  const probability = probabilityOf(features, said);
  const why = hints[0] ?? said[0];
  if (!why || probability < likely.unsaid) return [];
  const { because, span } = why;
  return [
    {
      action: "modify",
      resource: { kind: "file", path },
      certainty: "inferred",
      conditional: false,
      span,
      because,
      probability,
    },
  ];
}
