import { type CheckpointPolicy, type Located, located } from "../../model/index.ts";
import type { Metadata, Value } from "../../parse/index.ts";
import { canonicalKey } from "./keys.ts";

/** How fast a plan may be run, and how often it is stopped for a look. */
export interface Pacing {
  readonly maxParallel?: Located<number>;
  readonly checkpointPolicy?: Located<CheckpointPolicy>;
}

/** The first statement of each among the front matters. What can't be read is a flaw of its own elsewhere. */
export function pacingOf(metadata: readonly (Metadata | undefined)[]): Pacing {
  const values = (name: string) =>
    metadata
      .flatMap((each) => [...(each?.entries.values() ?? [])])
      .filter(({ key }) => canonicalKey(key) === name)
      .map(({ value }) => value);
  const most = values("max_parallel").find((value) => countIn(value) !== undefined);
  const policy = values("checkpoint").find((value) => policyIn(value) !== undefined);
  return {
    ...(most && { maxParallel: located(countIn(most)!, most.span) }),
    ...(policy && { checkpointPolicy: located(policyIn(policy)!, policy.span) }),
  };
}

const countIn = (value: Value | undefined): number | undefined =>
  value?.kind === "scalar" && /^[1-9]\d*$/.test(value.text) ? Number(value.text) : undefined;

/** `every: 3` as one text or as a key with its value; otherwise a word. */
function policyIn(value: Value): CheckpointPolicy | undefined {
  const text = value.kind === "scalar" ? value.text : "";
  if (text === "every-cycle" || text === "every-phase" || text === "natural") return text;
  const every =
    value.kind === "map"
      ? countIn(value.entries.get("every")?.value)
      : Number(/^every:\s*([1-9]\d*)$/.exec(text)?.[1] ?? 0);
  return every ? { every } : undefined;
}
