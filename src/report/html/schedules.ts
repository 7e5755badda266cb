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
    ...edgesIn(scheduled, indexOf),
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

function edgesIn({ waves, path }: ScheduledPlan, indexOf: IndexOf): Pick<PageSchedule, "edges" | "whys"> {
  const whys = new Map<string, number>();
  const whyOf = (words: string) => {
    const index = whys.get(words) ?? whys.size;
    whys.set(words, index);
    return index;
  };
  const edges = waves.flatMap(({ number, steps }) =>
    steps.flatMap((step) => [
      ...step.waitsFor.map((wait) => edgeOf(wait, step, whyOf(reasonOf(wait, path)), indexOf)),
      ...waveEdges(step, waves[number - 2]?.steps ?? [], whyOf, indexOf),
    ]),
  );
  return { edges, whys: [...whys.keys()] };
}

function edgeOf(
  { id, reason, strength, hazards }: Wait,
  to: ScheduledStep,
  why: number,
  indexOf: IndexOf,
): PageEdge {
  const on = collisionsOf(hazards);
  return {
    from: indexOf.get(id)!,
    to: indexOf.get(to.id)!,
    reason,
    ...(strength === "prose" && { prose: true as const }),
    why,
    ...(on.length > 0 && { on }),
  };
}

/** Where a step waits for too many to list, one of the wave before stands for all. */
function waveEdges(
  { id, waitsForWave }: ScheduledStep,
  before: readonly ScheduledStep[],
  whyOf: (words: string) => number,
  indexOf: IndexOf,
): PageEdge[] {
  const last = before.at(-1);
  if (waitsForWave === null || !last) return [];
  const why = whyOf(`all of wave ${waitsForWave} and before`);
  return [{ from: indexOf.get(last.id)!, to: indexOf.get(id)!, reason: "wave", why, count: before.length }];
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
    touches: steps.map((id) => {
      const step = indexOf.get(id)!;
      return own ? touchOf(step, touched.get(`${on}\n${id}`), lines) : { step };
    }),
  }));
}

function touchOf(step: number, touched: Touched | undefined, lines: Lines): PageTouch {
  if (!touched) return { step };
  return { step, action: touched.action, ...lines.named(touched.path, touched.line) };
}
