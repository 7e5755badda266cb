import { changing, type WaitReason } from "../../model/index.ts";
import type { Case } from "./case.ts";
import type { Woven } from "./web.ts";

/** What crosses the boundary behind each wave, by the number of the wave; 0 is the boundary before the first. */
export interface Crossing {
  readonly steps: Int32Array;
  readonly files: Int32Array;
}

/** Order between whole groups of steps, and between what only must not overlap, hands nothing on. */
const handing: ReadonlySet<WaitReason> = new Set(["declared", "blocks", "marker", "missing"]);

/** Finished steps that others still wait for, and files changed before the boundary that are touched behind it. */
export function crossingOf(one: Case, woven: Woven, waves: Int32Array, last: number): Crossing {
  return { steps: spread(stepSpans(woven, waves), last), files: spread(fileSpans(one, waves), last) };
}

type Span = readonly [from: number, to: number];

function stepSpans({ graph: { heads, targets }, whys, steps }: Woven, waves: Int32Array): Span[] {
  const spans: Span[] = [];
  for (let step = 0; step < steps; step++) {
    let until = waves[step]!;
    for (let edge = heads[step]!; edge < heads[step + 1]!; edge++) {
      const why = whys[edge];
      if (why && handing.has(why.reason) && targets[edge]! < steps)
        until = Math.max(until, waves[targets[edge]!]!);
    }
    if (waves[step]) spans.push([waves[step]!, until]);
  }
  return spans;
}

function fileSpans({ scene, live }: Case, waves: Int32Array): Iterable<Span> {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  live.forEach((isLive, step) => {
    if (!isLive) return;
    for (const { action, resource, conditional } of scene.effectsAt(step)) {
      if (resource.kind !== "file" || conditional) continue;
      const wave = waves[step]!;
      if (changing.has(action)) first.set(resource.path, Math.min(wave, first.get(resource.path) ?? wave));
      last.set(resource.path, Math.max(wave, last.get(resource.path) ?? wave));
    }
  });
  return [...first].map(([path, from]): Span => [from, last.get(path)!]);
}

function spread(spans: Iterable<Span>, last: number): Int32Array {
  const counts = new Int32Array(last + 2);
  for (const [from, to] of spans) {
    counts[from]!++;
    counts[to]!--;
  }
  for (let wave = 1; wave < counts.length; wave++) counts[wave]! += counts[wave - 1]!;
  return counts;
}
