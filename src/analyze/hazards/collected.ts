import type { Hazard, Plan, Resource } from "../../model/index.ts";
import { weakness } from "./access.ts";
import type { Collision } from "./collisions.ts";

/** Hazards as they are found: of two on the same resource, the one that says more. */
export class Collected {
  readonly #plan: Plan;
  readonly #known = new Map<
    string,
    { readonly first: number; readonly second: number; readonly hazard: Hazard }
  >();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** `first` stands first in the document. */
  add(first: number, second: number, { kind, effects }: Collision): void {
    const resource = narrower(effects[0].resource, effects[1].resource);
    const key = `${first} ${second} ${resource.kind} ${nameOf(resource)} ${resource.kind === "file" ? "" : kind}`;
    const known = this.#known.get(key);
    if (known && weight(known.hazard) <= weight({ kind, effects })) return;
    const [a, b] = [this.#plan.steps[first]!, this.#plan.steps[second]!];
    this.#known.set(key, { first, second, hazard: { kind, first: a, second: b, resource, effects } });
  }

  sorted(): Hazard[] {
    return [...this.#known.values()]
      .sort((a, b) => a.first - b.first || a.second - b.second)
      .map(({ hazard }) => hazard);
  }
}

/** The lower, the more it says of a pair: changes before readings, and certain ones first. */
const weight = ({ kind, effects }: Collision): number =>
  Math.max(...effects.map(weakness)) + (kind === "read-write" ? 10 : 0);

/** The resource on which two effects meet: of a directory and a file in it, the file; of a suite or index and a file, what is shared. */
export function narrower(a: Resource, b: Resource): Resource {
  if (a.kind !== b.kind) return a.kind === "file" ? b : a;
  return nameOf(b).length > nameOf(a).length ? b : a;
}

const nameOf = (resource: Resource): string => ("path" in resource ? resource.path : resource.name);
