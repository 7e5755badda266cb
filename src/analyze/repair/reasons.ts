import { changing, type Effect, type Hazard, type MissingDependency } from "../../model/index.ts";

/** Why a step has to wait for another, in the few words that an author would write beside it. */
export function reasonFor({ step, dependsOn, hazards }: MissingDependency): string | undefined {
  const evidence = hazards.filter(({ resource: { kind } }) => kind === "file" || kind === "symbol");
  const groups = new Map<string, string[]>();
  for (const hazard of evidence) {
    const [before, after] =
      hazard.first === dependsOn ? hazard.effects : [hazard.effects[1], hazard.effects[0]];
    const words = relation(before, after, hazard);
    const names = groups.get(words) ?? [];
    const name = "path" in hazard.resource ? hazard.resource.path : hazard.resource.name;
    if (!names.includes(name)) groups.set(words, [...names, name]);
  }
  // The first group is of the strongest hazard; one reason is enough to see that the edge is right.
  const [first] = groups;
  if (!first || step === dependsOn) return undefined;
  const [words, names] = first;
  return `${words} ${listed(names)}`;
}

function relation(before: Effect, after: Effect, { kind }: Hazard): string {
  if (kind === "expect-absent-create")
    return before.action === "expect-absent" ? "adds what it expects to be absent:" : "needs";
  if (before.action === "create" || kind === "use-before-create")
    return changing.has(after.action) ? "extends" : "uses";
  if (changing.has(before.action) && changing.has(after.action)) return "both change";
  return changing.has(before.action) ? "reads" : "changes what it reads:";
}

/** Two names, and how many more; no comma, which would end the reference in a list of references. */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? names.slice(0, 2) : names;
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(" and ");
}
