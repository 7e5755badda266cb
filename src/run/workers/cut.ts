import { type FileGroup, kinOf, type Memory, readPlans } from "../../dialects/index.ts";
import type { Plan, Source } from "../../model/index.ts";
import type { Archive } from "../cache/index.ts";
import type { CoreChoice } from "../core.ts";

export const lengthOf = (sources: readonly Source[]): number =>
  sources.reduce((sum, { text }) => sum + text.length, 0);

/** Which files will be read as one plan, without reading them. What is seen of each file is left to the archive. */
export function groupsIn(
  sources: readonly Source[],
  companions: readonly Source[],
  dialects: CoreChoice["dialects"],
  archive: Archive,
): readonly FileGroup[] {
  const groups: FileGroup[] = [];
  const memory: Memory = {
    recognised: archive.recognisedIn,
    plansIn(group) {
      groups.push(group);
      return [];
    },
  };
  readPlans(sources, dialects, companions, [], memory);
  return groups;
}

/** Plans in parts of about a length, in their order; those that tell each other something stay together. */
export function cutPlans(groups: readonly FileGroup[], partLength: number): Source[][] {
  const kin = new Map<string, FileGroup[]>();
  for (const group of groups) {
    const { dialect, path } = group;
    const key = kinOf({ dialect, path } as Plan) ?? `plan ${dialect} ${path}`;
    const own = kin.get(key);
    if (own) own.push(group);
    else kin.set(key, [group]);
  }
  const parts: Set<Source>[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const family of kin.values()) {
    const sources = family.flatMap(({ files, settings }) => [
      ...files.map(({ source }) => source),
      ...settings,
    ]);
    if (length > partLength) {
      parts.push(new Set());
      length = 0;
    }
    for (const source of sources) parts.at(-1)!.add(source);
    length += lengthOf(sources);
  }
  return parts.map((part) => [...part]);
}
