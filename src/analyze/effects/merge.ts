import type { Effect } from "../../model/index.ts";

const rank = { declared: 0, stated: 1, inferred: 2 } as const;

/** One effect for each action on each resource: the surest, at its first place. */
export function merge(effects: readonly Effect[]): Effect[] {
  const best = new Map<string, Effect>();
  for (const effect of effects) {
    const { resource } = effect;
    const key = `${effect.action}\0${resource.kind}\0${"path" in resource ? resource.path : resource.name}`;
    const before = best.get(key);
    if (!before || isSurer(effect, before)) best.set(key, effect);
  }
  return [...best.values()];
}

function isSurer(effect: Effect, before: Effect): boolean {
  const difference = rank[effect.certainty] - rank[before.certainty];
  return difference < 0 || (difference === 0 && before.conditional && !effect.conditional);
}
