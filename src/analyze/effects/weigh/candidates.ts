import { changing, type Effect, isTestPath, type Plan, type Span, type Step } from "../../../model/index.ts";
import { type FileKind, kindOf } from "../../paths/names.ts";

/** A file that a step may change: what is said of it, and what its surroundings say. */
export interface Candidate {
  readonly path: string;
  readonly kind: FileKind;
  /** What the step says of the file, in the order of the text; none where only the surroundings speak for it. */
  readonly said: readonly Effect[];
  readonly hints: Hint[];
}

/** Why a file that the step does not name may change with it. */
export interface Hint {
  /** The kind of reason, and words for the model on how strong it is: `together=3` for three fifths of the commits. */
  readonly source: string;
  readonly features: readonly string[];
  readonly because: string;
  /** The words that lead to the file. */
  readonly span: Span;
}

/** How much the text says for a change: the most that any mention says. */
export type Rank = "declared" | "stated" | "inferred" | "perhaps" | "read" | "unsaid";

export function rankOf({ said }: Candidate): Rank {
  if (said.length === 0) return "unsaid";
  const changes = said.filter(isChange);
  for (const rank of ["declared", "stated", "inferred"] as const)
    if (changes.some(({ certainty }) => certainty === rank)) return rank;
  return said.some(({ conditional }) => conditional) ? "perhaps" : "read";
}

/** Whether an effect changes a file for certain. */
export const isChange = ({ action, conditional }: Effect): boolean => changing.has(action) && !conditional;

/** A file as a step has it: no folder and no pattern. */
export const isOneFile = (kind: FileKind): boolean => kind !== "folder" && kind !== "glob";

/** What each step says of files, one candidate a path. */
export function candidatesOf(plan: Plan, said: ReadonlyMap<Step, readonly Effect[]>): Map<Step, Candidate[]> {
  return new Map(plan.steps.map((step) => [step, gathered(said.get(step) ?? [])]));
}

function gathered(effects: readonly Effect[]): Candidate[] {
  const byPath = new Map<string, Effect[]>();
  for (const effect of effects) {
    if (effect.resource.kind !== "file") continue;
    const known = byPath.get(effect.resource.path);
    if (known) known.push(effect);
    else byPath.set(effect.resource.path, [effect]);
  }
  return [...byPath].map(([path, said]) => ({ path, kind: kindOf(path, isTestPath(path)), said, hints: [] }));
}
