import type { Effect, Step } from "../../model/index.ts";

/**
 * A cycle whose RED phase fails for want of a name brings that name in its GREEN phase, whether it says so again or
 * not. A step that runs the same test once more, after the name is there, expects no failure.
 */
export function introduced(step: Step, effects: readonly Effect[]): Effect[] {
  if (step.regression || step.spike) return [];
  const said = new Set(effects.flatMap((effect) => (isChange(effect) ? nameIn(effect) : [])));
  return effects.flatMap((effect) => {
    const [name] = nameIn(effect);
    if (effect.action !== "expect-absent" || name === undefined || said.has(name)) return [];
    said.add(name);
    return [
      {
        ...effect,
        action: "create",
        certainty: "inferred",
        because: "absent in RED, so made in GREEN",
      } as const,
    ];
  });
}

const isChange = ({ action }: Effect): boolean => action === "create" || action === "modify";

const nameIn = ({ resource }: Effect): string[] => (resource.kind === "symbol" ? [resource.name] : []);
