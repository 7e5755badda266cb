import type { Hazard, Plan, Related, Step } from "../../model/index.ts";
import { isChange } from "../files/lifecycle.ts";
import { groupBy } from "../plan/group-by.ts";
import { indexOf } from "../plan/step-index.ts";
import { listed } from "../text/message-text.ts";
import { deed, meetingsAmong, nameOf } from "./by-resource.ts";

/** What some hazards come to: how many steps are in them, and the places that show it best. */
export interface WorstPairs {
  readonly steps: number;
  readonly places: readonly Related[];
}

/** Of each sort of collision so many are shown. */
const most = 3;

/**
 * A RED phase that another step spoils comes first, since it stops the run at once; then what one step brings and another needs;
 * then the files that the most steps change. What all steps share, as an index or the test suite, tells two of them from no others.
 */
export function worstPairs(plan: Plan, hazards: readonly Hazard[]): WorstPairs {
  const telling = hazards.filter(({ resource: { kind } }) => kind === "file" || kind === "symbol");
  const steps = new Set(telling.flatMap(({ first, second }) => [first, second]));
  return {
    steps: steps.size,
    places: [...spoiltRed(telling), ...broughtAndNeeded(telling), ...crowdedFiles(plan, telling)],
  };
}

function spoiltRed(hazards: readonly Hazard[]): Related[] {
  const facing = hazards.flatMap(({ kind, first, second, effects: [a, b] }) => {
    if (kind !== "expect-absent-create") return [];
    return a.action === "expect-absent"
      ? [{ step: first, red: a, other: second }]
      : [{ step: second, red: b, other: first }];
  });
  return [...groupBy(facing, ({ step }) => step).values()].slice(0, most).map((all) => {
    const { step, red } = all[0]!;
    const others = listed([...new Set(all.map(({ other }) => other.id))]);
    return {
      span: red.span,
      message: `RED of \`${step.id}\` needs \`${nameOf(red.resource)}\` to be absent, and ${others} may bring it first`,
    };
  });
}

function broughtAndNeeded(hazards: readonly Hazard[]): Related[] {
  const found = hazards.flatMap(({ kind, resource, first, second, effects: [a, b] }) => {
    if (kind === "expect-absent-create") return [];
    const brings = a.action === "create" && b.action !== "create";
    const isBehind = b.action === "create" && a.action !== "create";
    if (!brings && !isBehind) return [];
    const [maker, user, use] = brings ? [first, second, b] : [second, first, a];
    return [{ maker, user, use, resource }];
  });
  // Names say more of two steps than the file in which both work.
  const telling = found.toSorted(
    (a, b) => Number(a.resource.kind === "file") - Number(b.resource.kind === "file"),
  );
  const once = [...groupBy(telling, ({ user }) => user).values()].map(([first]) => first!);
  return once.slice(0, most).map(({ maker, user, use, resource }) => ({
    span: use.span,
    message: `\`${user.id}\` ${deed(use)} \`${nameOf(resource)}\`, which \`${maker.id}\` creates`,
  }));
}

function crowdedFiles(plan: Plan, hazards: readonly Hazard[]): Related[] {
  const changes = hazards.filter(
    ({ resource, effects }) => resource.kind === "file" && effects.every(isChange),
  );
  const index = indexOf(plan);
  const crowds = meetingsAmong(plan, changes).sort(
    (a, b) =>
      b.places.length - a.places.length || index.get(a.places[0]!.step)! - index.get(b.places[0]!.step)!,
  );
  return [...groupBy(crowds, ({ places }) => idsOf(places.map(({ step }) => step))).values()]
    .slice(0, most)
    .map((same) => {
      const { places } = same[0]!;
      const files = listed(
        same.map(({ name }) => name),
        2,
      );
      return {
        span: places[0]!.effect.span,
        message: `${listed(
          places.map(({ step }) => step.id),
          6,
        )} change ${files}`,
      };
    });
}

const idsOf = (steps: readonly Step[]): string => steps.map(({ id }) => id).join(" ");
