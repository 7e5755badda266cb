import type { Effect, Plan, Step } from "../../model/index.ts";
import { memoise } from "../plan/memo.ts";
import { surroundingsOf } from "../surroundings/index.ts";
import { componentEffects } from "./components.ts";
import { contractual } from "./contract.ts";
import { withoutFolders } from "./folders.ts";
import { generatedFiles } from "./generated.ts";
import { hotFiles } from "./hot-files.ts";
import { inherit } from "./inherit.ts";
import { introduced } from "./introduced.ts";
import { contextOf } from "./listed.ts";
import { effectsOfMention } from "./mention-effects.ts";
import { merge } from "./merge.ts";
import { PathResolver } from "./paths.ts";
import { movedTo, placed } from "./placed.ts";
import { usesOfRenamed } from "./renamed.ts";
import { servicesInText } from "./services.ts";
import { settleSymbols } from "./symbols.ts";
import { unnamedFiles } from "./unnamed.ts";
import { expanded } from "./weigh/patterns.ts";
import { shareLocks } from "./workspace-locks.ts";

/**
 * The same as the text says it or leaves it unsaid, and as the format's executor adds to it, before it is weighed how probable each change is and
 * what surrounds the plan is asked.
 */
export const saidEffects: (plan: Plan) => ReadonlyMap<Step, readonly Effect[]> = memoise((plan) => {
  const own = ownEffects(plan);
  return new Map(
    [...own].map(([step, effects]) => [step, [...effects, ...contractual(plan, step, effects)]] as const),
  );
});

function ownEffects(plan: Plan): Map<Step, Effect[]> {
  const paths = new PathResolver(plan);
  const folders = new Set<string>();
  const said = new Map<Step, Effect[]>();
  for (const step of plan.steps) {
    const context = contextOf(step, paths, plan.contract.ordersAdd ?? false);
    const effects = merge(step.mentions.flatMap((mention) => effectsOfMention(mention, context)));
    said.set(step, [...withoutFolders(effects, folders), ...introduced(step, effects)]);
  }
  const [unnamed, generated] = [unnamedFiles(said), generatedFiles(plan.steps, paths)];
  const hot = hotFiles(plan);
  for (const [step, effects] of said) {
    const meant = [
      ...unnamed(step),
      ...generated(step),
      ...hot(step, effects),
      ...servicesInText(step, effects),
    ];
    if (meant.length > 0) said.set(step, merge([...effects, ...meant]));
  }
  const around = surroundingsOf(plan);
  shareLocks(said, around);
  for (const uses of [usesOfRenamed(said), componentEffects(said)])
    for (const [step, more] of uses) said.set(step, [...said.get(step)!, ...more]);
  settleSymbols(said);
  const unsaid = inherit(plan, said, paths);
  for (const [step, effects] of said) said.set(step, [...effects, ...(unsaid.get(step) ?? [])]);
  const places = placed(said, around);
  return new Map(
    [...said].map(
      ([step, effects]) =>
        [
          step,
          [
            ...expanded(
              effects.map((effect) => movedTo(places, effect)),
              around,
            ),
          ],
        ] as const,
    ),
  );
}
