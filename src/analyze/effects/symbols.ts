import type { Effect, Step } from "../../model/index.ts";

/**
 * The first step that defines a name introduces it; code that is shown again later, or a second "implement", changes what is
 * there. Names of tests belong to their files and order nothing.
 */
export function settleSymbols(effects: Map<Step, Effect[]>): void {
  const introduced = new Map<string, Step>();
  for (const [step, all] of effects) {
    effects.set(
      step,
      all.map((effect) => {
        if (effect.resource.kind !== "symbol" || effect.action !== "create") return effect;
        const { name } = effect.resource;
        const by = introduced.get(name) ?? step;
        introduced.set(name, by);
        return by === step ? effect : { ...effect, action: "modify" as const };
      }),
    );
  }
}
