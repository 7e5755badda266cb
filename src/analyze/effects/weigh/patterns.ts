import type { Effect } from "../../../model/index.ts";
import { isGlob, overlap, segmentsOf } from "../../paths/overlap.ts";
import type { Surroundings } from "../../surroundings/index.ts";

/** A pattern of more files than these says little of each. */
const most = 60;

/** Effects on patterns as effects on the files that they stand for now. A pattern of no known file, or of very many, stays as it is. */
export function expanded(effects: readonly Effect[], around: Surroundings): readonly Effect[] {
  if (around.files.size === 0 || !effects.some(isPattern)) return effects;
  return effects.flatMap((effect) => {
    if (!isPattern(effect)) return effect;
    const { path } = effect.resource;
    const pattern = segmentsOf(path);
    const files = [...around.files].filter((file) => overlap(pattern, segmentsOf(file)));
    if (files.length === 0 || files.length > most) return effect;
    const because = `\`${path}\`: ${files.length === 1 ? "one file" : `${files.length} files`} here`;
    return files.map((file): Effect => ({ ...effect, resource: { kind: "file", path: file }, because }));
  });
}

const isPattern = (effect: Effect): effect is Effect & { resource: { kind: "file"; path: string } } =>
  effect.resource.kind === "file" && isGlob(effect.resource.path);
