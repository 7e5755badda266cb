import type { ParallelismCost, ScheduledPlan, ScheduledStep, Wait } from "../../model/index.ts";
import { causesOf, collisionsOf, type Meeting, meetingsOf, named, reasonOf } from "../schedule-words.ts";
import { visible } from "../visible.ts";
import type { PageCost, PageEdge, PageLifted, PageMeeting, PageSchedule, PageTouch } from "./data.ts";
import type { Lines } from "./lines.ts";

/** A schedule as the page shows it: its steps by their index, its reasons in words, its refusals by what they are about. */
export function pageSchedule(
  scheduled: ScheduledPlan,
  indexOf: ReadonlyMap<string, number>,
  lines: Lines,
): PageSchedule {
  const { waves, figures, maxParallel, isolation, checkpoints } = scheduled;
  const { costs, lifted, ...rest } = figures;
  return {
    isolation,
    ...(maxParallel !== null && { maxParallel }),
    waves: waves.map(({ steps }) => steps.map(({ id }) => indexOf.get(id)!)),
    edges: edgesIn(scheduled, indexOf),
    meetings: meetingsIn(scheduled, indexOf, lines),
    checkpoints: checkpoints.map(({ verify, ...checkpoint }) => ({
      ...checkpoint,
      verify: { commits: verify.commits.map(visible), tests: verify.tests.map(visible) },
    })),
    figures: { ...rest, criticalPath: rest.criticalPath.map(visible) },
    costs: costs.map(costIn),
    ...(lifted && { lifted: liftedIn(lifted) }),
  };
}

const costIn = (cost: ParallelismCost): PageCost => ({ without: causesOf(cost), waves: cost.waves });

const liftedIn = ({
  costs,
  together,
  ...rest
}: NonNullable<ScheduledPlan["figures"]["lifted"]>): PageLifted => ({
  ...rest,
  together: together.map((ids) => ids.map(visible)),
  costs: costs.map(costIn),
});

type IndexOf = ReadonlyMap<string, number>;

function edgesIn({ waves, path }: ScheduledPlan, indexOf: IndexOf): PageEdge[] {
  return waves.flatMap(({ number, steps }) =>
    steps.flatMap((step) => {
      const to = indexOf.get(step.id)!;
      const own = step.waitsFor.map((wait) => edgeOf(wait, to, path, indexOf));
      return [...own, ...waveEdges(step, to, waves[number - 2]?.steps ?? [], indexOf)];
    }),
  );
}

function edgeOf(wait: Wait, to: number, plan: string, indexOf: IndexOf): PageEdge {
  const on = collisionsOf(wait.hazards);
  return {
    from: indexOf.get(wait.id)!,
    to,
    reason: wait.reason,
    ...(wait.strength === "prose" && { prose: true as const }),
    why: reasonOf(wait, plan),
    ...(on.length > 0 && { on }),
  };
}

/** Where a step waits for too many to list, one of the wave before stands for all. */
function waveEdges(
  { waitsForWave }: ScheduledStep,
  to: number,
  before: readonly ScheduledStep[],
  indexOf: IndexOf,
): PageEdge[] {
  const last = before.at(-1);
  if (waitsForWave === null || !last) return [];
  const why = `all of wave ${waitsForWave} and before`;
  return [{ from: indexOf.get(last.id)!, to, reason: "wave", why, count: before.length }];
}

/** What a step does to something, and where it says so. */
type Touched = Wait["hazards"][number]["evidence"][number];

function meetingsIn({ refused }: ScheduledPlan, indexOf: IndexOf, lines: Lines): PageMeeting[] {
  const touched = new Map<string, Touched>();
  for (const { hazards } of refused)
    for (const { resource, evidence } of hazards)
      for (const one of evidence) {
        const key = `${named(resource)}\n${one.step}`;
        if (!touched.has(key)) touched.set(key, one);
      }
  return meetingsOf(refused).map(({ on, own, kinds, steps }: Meeting) => ({
    on,
    own,
    kinds,
    touches: steps.map((id) => touchOf(indexOf.get(id)!, touched.get(`${on}\n${id}`), lines)),
  }));
}

function touchOf(step: number, touched: Touched | undefined, lines: Lines): PageTouch {
  const at = touched && lines.named(touched.path, touched.line);
  return { step, ...(touched && { action: touched.action }), ...(at && { at }) };
}
