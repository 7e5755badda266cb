import { changing, type Effect, type Step } from "../../model/index.ts";

/**
 * The first step that defines a name introduces it; code that is shown again later, or a second "implement", changes what is
 * there. Functions that two steps define in files of their own are two: classes of one kind have methods of one name.
 */
export function settleSymbols(effects: Map<Step, Effect[]>): void {
  const introduced = new Map<string, Step>();
  const files = new Map<Step, ReadonlySet<string>>();
  const filesOf = (step: Step) => {
    const known = files.get(step) ?? changedBy(effects.get(step)!);
    files.set(step, known);
    return known;
  };
  for (const [step, all] of effects) {
    effects.set(
      step,
      all.map((effect) => {
        if (effect.resource.kind !== "symbol" || effect.action !== "create") return effect;
        const { name } = effect.resource;
        const by = introduced.get(name) ?? step;
        introduced.set(name, by);
        if (by === step || (/^[a-z_]/.test(name) && arePartedBy(filesOf(by), filesOf(step)))) return effect;
        return { ...effect, action: "modify" as const };
      }),
    );
  }
}

const changedBy = (effects: readonly Effect[]): Set<string> =>
  new Set(
    effects.flatMap(({ action, resource }) =>
      resource.kind === "file" && changing.has(action) ? resource.path : [],
    ),
  );

/** Whether both steps change files, and none of them is the same. */
const arePartedBy = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && others.size > 0 && ![...others].some((path) => some.has(path));
