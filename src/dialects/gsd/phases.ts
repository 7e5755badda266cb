import { compareNaturally, type Plan, type Reference } from "../../model/index.ts";
import { folderOf } from "../shared/make.ts";

/** An id without zeros in front of its numbers. */
export const plain = (id: string): string => id.replace(/(^|[-.])0+(?=\d)/g, "$1");

/** The ids of the plans of a phase, with the folder of the phases and the number of the phase. */
type PhaseIds = readonly [phase: string, ids: readonly string[]];
type Phases = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * A plan of a lower phase is done before this phase begins: no edge among the plans at hand. What its phase does not have, among
 * those that tell of themselves, stays, as nothing can have done it.
 */
export function withinPhases(told: readonly (PhaseIds | undefined)[]): (plan: Plan) => Plan {
  const known = told.filter((each) => each !== undefined);
  const phases: Phases = new Map(known.map(([phase, ids]) => [phase, new Set(ids)]));
  return (plan) => ({
    ...plan,
    steps: plan.steps.map((step) => ({
      ...step,
      dependsOn: step.dependsOn.filter(
        (reference) =>
          !isEarlierPhase(reference, step.id) || isMissing(reference, folderOf(plan.path), phases),
      ),
    })),
  });
}

export function phaseIn(plan: Plan): PhaseIds | undefined {
  const number = phaseOf(plan.steps[0]?.id ?? "");
  if (number === undefined) return undefined;
  const finished = plan.files.flatMap(
    ({ source }) => /(?:^|\/)(\d[\w.]*-\w+)-SUMMARY\.md$/.exec(source.path)?.[1] ?? [],
  );
  const ids = [...plan.steps.map(({ id }) => id), ...finished].map(plain);
  return [`${folderOf(plan.path)}\0${plain(number)}`, ids];
}

/** Whether it is spelled as the id of one plan, and the plans of that phase are at hand without it. */
function isMissing({ id }: Reference, folder: string, phases: Phases): boolean {
  const [, named, phase] = /^((\d+(?:\.\d+)*)-\d+[a-z]?)(?:-PLAN)?(?:\.md)?$/i.exec(id) ?? [];
  const known = phase && phases.get(`${folder}\0${plain(phase)}`);
  return known ? !known.has(plain(named!)) : false;
}

const phaseOf = (id: string): string | undefined => /^(\d+(?:\.\d+)*)-/.exec(id)?.[1];

function isEarlierPhase(reference: Reference, id: string): boolean {
  const [phase, own] = [phaseOf(reference.id), phaseOf(id)];
  return phase !== undefined && own !== undefined && compareNaturally(plain(phase), plain(own)) < 0;
}
