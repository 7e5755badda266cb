import { changing, type Effect } from "../../model/index.ts";
import { Neighbours } from "./neighbours.ts";
import type { Scene } from "./scene.ts";

/** Collisions on tracker files, which every agent of a format writes. */
export function collideOnTrackers(scene: Scene): void {
  for (const effects of trackerWrites(scene).values()) {
    const writes = (step: number) => effects.has(step);
    for (const [a, b] of new Neighbours([...effects.keys()], scene.beforeInWaves).pairs(writes, writes)) {
      const [first, second] = a < b ? [a, b] : [b, a];
      const both = [effects.get(first)!, effects.get(second)!] as const;
      scene.found.add(first, second, { kind: "tracker-write", effects: both });
    }
  }
}

/** Who writes each tracker, in the order of time. */
export function trackerWrites({ steps, effectsAt }: Scene): Map<string, Map<number, Effect>> {
  const writes = new Map<string, Map<number, Effect>>();
  for (const step of steps) {
    for (const effect of effectsAt(step)) {
      const { action, resource } = effect;
      if (resource.kind !== "tracker" || !changing.has(action)) continue;
      const known = writes.get(resource.path) ?? new Map<number, Effect>();
      if (!known.has(step)) known.set(step, effect);
      writes.set(resource.path, known);
    }
  }
  return writes;
}
