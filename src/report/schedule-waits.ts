import type { ScheduledStep, Wait } from "../model/index.ts";
import { named, nearby, reasonOf } from "./schedule-words.ts";

/** Steps that one waits for on the same grounds. */
export interface Ground {
  readonly ids: readonly string[];
  readonly reason: string;
  /** On what they would collide, as far as that is not the same for all steps. */
  readonly on: readonly string[];
}

/** What a step waits for, by the grounds for it. `plan`: its path, which places in its only file leave out. */
export function groundsOf({ waitsFor }: ScheduledStep, plan: string): Ground[] {
  const found = new Map<string, { ids: string[]; reason: string; on: readonly string[] }>();
  for (const wait of waitsFor) {
    const [reason, on] = [reasonOf(wait, plan), tellingIn(wait).map((name) => nearby(name, plan))];
    const key = [reason, ...on].join("\n");
    const ground = found.get(key) ?? { ids: [], reason, on };
    ground.ids.push(wait.id);
    found.set(key, ground);
  }
  return [...found.values()];
}

/** What is gained by a name: files, or else identifiers, and what has to be absent; what all steps share only where there is nothing else. */
function tellingIn({ hazards, reason }: Wait): string[] {
  const files = hazards.filter(({ resource }) => resource.kind === "file");
  const symbols = hazards.filter(({ resource }) => resource.kind === "symbol");
  const absent = symbols.filter(({ kind }) => kind === "expect-absent-create");
  const own = files.length ? [...files, ...absent] : symbols;
  const isShared = reason === "hazard" || reason === "missing";
  return [...new Set((own.length || !isShared ? own : hazards).map(({ resource }) => named(resource)))];
}
