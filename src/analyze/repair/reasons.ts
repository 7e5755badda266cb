import {
  changing,
  compareUnits,
  type Effect,
  type Hazard,
  type MissingDependency,
} from "../../model/index.ts";
import type { Reason } from "./references.ts";

/** Words on two steps that meet at something: `names` is what they meet at, `id` the step to wait for. */
interface Relation {
  readonly beside: (names: string) => string;
  readonly alone: (names: string, id: string) => string;
}

const relations = {
  bothChange: {
    beside: (names) => `both change ${names}`,
    alone: (names, id) => `Changes ${names} after ${id}`,
  },
  extends: {
    beside: (names) => `extends ${names}`,
    alone: (names, id) => `Extends ${names} from ${id}`,
  },
  needs: {
    beside: (names) => `needs ${names}`,
    alone: (names, id) => `Requires ${names} from ${id}`,
  },
  reads: {
    beside: (names) => `reads ${names}`,
    alone: (names, id) => `Reads ${names} as ${id} leaves it`,
  },
  isRead: {
    beside: (names) => `changes ${names} that it reads`,
    alone: (names, id) => `Changes ${names}, which ${id} reads as it was`,
  },
  expectsAbsent: {
    beside: (names) => `its RED expects no ${names} yet`,
    alone: (names, id) => `Adds ${names}, which the RED phase of ${id} expects to be absent`,
  },
} satisfies Record<string, Relation>;

/** Why a step has to wait for another, in the few words that an author would write. */
export function reasonFor({ dependsOn, hazards }: MissingDependency): Reason | undefined {
  const groups = new Map<Relation, Set<string>>();
  for (const hazard of hazards) {
    const { resource } = hazard;
    if (resource.kind !== "file" && resource.kind !== "symbol") continue;
    const relation = relationOf(hazard, dependsOn === hazard.first);
    const names = groups.get(relation) ?? new Set();
    groups.set(relation, names.add(resource.kind === "file" ? resource.path : resource.name));
  }
  // The first group holds the strongest hazard: one reason is enough to see that the edge is right.
  const [first] = groups;
  if (!first) return undefined;
  const [relation, names] = first;
  const shown = listed([...names]);
  return { beside: relation.beside(shown), alone: relation.alone(shown, dependsOn.id) };
}

function relationOf({ kind, effects, resource }: Hazard, inOrder: boolean): Relation {
  const [before, after] = inOrder ? effects : [effects[1], effects[0]];
  if (kind === "expect-absent-create")
    return before.action === "expect-absent" ? relations.expectsAbsent : relations.needs;
  if (isCreation(before) || kind === "use-before-create") {
    return isChange(after) ? relations.extends : relations.needs;
  }
  if (!isChange(before)) return relations.isRead;
  if (isChange(after)) return relations.bothChange;
  return resource.kind === "symbol" ? relations.needs : relations.reads;
}

const isChange = ({ action }: Effect): boolean => changing.has(action);
const isCreation = ({ action }: Effect): boolean => action === "create";

const isTest = (name: string): boolean => /(?:^|[/_.-])(?:tests?|spec)(?:[/_.-]|$)/i.test(name);

/** At most two names, tests last: what is tested says more. */
function listed(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => Number(isTest(a)) - Number(isTest(b)) || compareUnits(a, b));
  const shown = sorted.slice(0, sorted.length > 3 ? 2 : 3);
  const rest = sorted.length - shown.length;
  const words = rest > 0 ? [...shown, `${rest} more`] : shown;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
