import { type Action, changing, type Effect, type Plan, type Step } from "../model/index.ts";
import { effectsOf } from "./effects/index.ts";
import { memoise } from "./memo.ts";

/** What one step does to one file, taken together. */
export interface Turn {
  readonly step: Step;
  /** Effects that the text states without a condition. */
  readonly effects: readonly Effect[];
  /** The effect that makes, removes or needs the file; undefined where the step does nothing of the kind. */
  readonly creates: Effect | undefined;
  readonly deletes: Effect | undefined;
  readonly needs: Effect | undefined;
}

/** The turns that steps take at one file, in document order. */
export interface Life {
  readonly path: string;
  readonly turns: readonly Turn[];
}

const needing: ReadonlySet<Action> = new Set(["modify", "delete", "rename", "read"]);

/** The life of every single file that the plan speaks of, as the text has it: what is only inferred says too little of when a file exists. */
export const livesOf: (plan: Plan) => readonly Life[] = memoise((plan) => {
  const lives = new Map<string, Map<Step, Effect[]>>();
  for (const [step, effects] of effectsOf(plan)) {
    for (const effect of effects) {
      const { resource, certainty, conditional } = effect;
      if (resource.kind !== "file" || certainty === "inferred" || conditional || !isOneFile(resource.path))
        continue;
      const life = lives.get(resource.path) ?? new Map<Step, Effect[]>();
      lives.set(resource.path, life);
      const turn = life.get(step);
      if (turn) turn.push(effect);
      else life.set(step, [effect]);
    }
  }
  return [...lives].map(([path, turns]) => ({ path, turns: [...turns].map(turnOf) }));
});

/** Neither a directory nor a glob nor a name without a place. */
const isOneFile = (path: string): boolean => !/[*?{}<>$]|\/$/.test(path) && /\.\w+$/.test(path);

function turnOf([step, effects]: readonly [Step, readonly Effect[]]): Turn {
  // Where the same step also calls it a change, the word for creating was meant for something in the file.
  const changes = effects.some(
    ({ action, certainty }) => action === "modify" || (action === "write" && certainty === "declared"),
  );
  const creates = changes ? undefined : effects.find(({ action }) => action === "create");
  const deletes = effects.find(({ action }) => action === "delete");
  // Whoever makes the file in the same step, or may make it, needs nothing from before.
  const makes = effects.some(({ action }) => action === "create" || action === "write");
  const needs = makes ? undefined : effects.find(({ action }) => needing.has(action));
  return { step, effects, creates, deletes, needs };
}

export const isChange = ({ action }: Effect): boolean => changing.has(action);
