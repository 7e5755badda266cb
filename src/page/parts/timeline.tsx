import { useEffect, useRef } from "preact/hooks";
import { kindOf, looks } from "../../graph/drawing.ts";
import type { ScheduledCheckpoint } from "../../model/index.ts";
import type { PageEdge, PagePlan, PageSchedule } from "../../report/index.ts";
import { hashOf, type Place } from "../state/place.ts";
import type { Go } from "../state/use-place.ts";
import { counted, timeOf } from "./text.tsx";

interface TimelineOf {
  readonly plan: PagePlan;
  readonly schedule: PageSchedule;
  readonly place: Place;
  readonly go: Go;
}

/** When each step has its turn: a row for each, its bar at its wave, and the checkpoints between. */
export function Timeline({ plan, schedule, place, go }: TimelineOf) {
  const { waves, checkpoints, edges } = schedule;
  const before = new Map<number, PageEdge[]>();
  for (const edge of edges) before.set(edge.to, [...(before.get(edge.to) ?? []), edge]);
  const phases = plan.phases.map(({ id }) => id);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <ol>
        {waves.map((steps, index) => {
          const checkpoint = checkpoints.find(({ afterWave }) => afterWave === index + 1);
          return (
            <>
              {steps.map((step, place_) => (
                <Turn
                  key={step}
                  plan={plan}
                  step={step}
                  wave={index + 1}
                  isFirst={place_ === 0}
                  waves={waves.length}
                  phase={phases.indexOf(plan.steps[step]!.phase ?? "")}
                  before={before.get(step) ?? []}
                  whys={schedule.whys}
                  place={place}
                  go={go}
                />
              ))}
              {checkpoint && (
                <Checkpoint key={`checkpoint ${index}`} checkpoint={checkpoint} waves={waves.length} />
              )}
            </>
          );
        })}
      </ol>
    </section>
  );
}

interface TurnOf {
  readonly plan: PagePlan;
  readonly step: number;
  /** 1-based. */
  readonly wave: number;
  /** Whether it is the first of its wave. */
  readonly isFirst: boolean;
  readonly waves: number;
  /** The index of its phase; -1 where it has none. */
  readonly phase: number;
  readonly before: readonly PageEdge[];
  readonly whys: readonly string[];
  readonly place: Place;
  readonly go: Go;
}

function Turn({ plan, step, wave, isFirst, waves, phase, before, whys, place, go }: TurnOf) {
  const { id, title, minutes } = plan.steps[step]!;
  const isChosen = place.step === id;
  const self = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) self.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    go({ step: isChosen ? "" : id });
  };
  return (
    <li ref={self} class={`turn ${isFirst ? "first" : ""} ${isChosen ? "chosen" : ""}`}>
      <span class="wave">{isFirst ? wave : ""}</span>
      <a href={hashOf({ ...place, step: id })} onClick={follow} aria-current={isChosen ? "true" : undefined}>
        <b class="mono">{id}</b> <span class="title">{title}</span>
        {minutes !== undefined && <span class="soft"> {timeOf(minutes)}</span>}
      </a>
      <span class="track" aria-hidden="true">
        <i
          class={`phase-${phase < 0 ? 0 : phase % 6}`}
          style={{ left: `${(100 * (wave - 1)) / waves}%`, width: `${100 / waves}%` }}
        />
      </span>
      {before.length > 0 && <After plan={plan} before={before} whys={whys} />}
    </li>
  );
}

/** What the step waits for, in short: its panel has the rest. */
function After({ plan, before, whys }: Pick<TurnOf, "plan" | "before" | "whys">) {
  const first = before[0]!;
  const kind = kindOf({ reason: first.reason, strength: first.prose ? "prose" : null });
  const ids = before.slice(0, 3).map(({ from }) => plan.steps[from]!.id);
  const more = before.length > 3 ? ` and ${before.length - 3} more` : "";
  const on = [...new Set(before.flatMap((edge) => edge.on ?? []))];
  return (
    <span
      class="after"
      title={before.map((edge) => `after ${plan.steps[edge.from]!.id}: ${whys[edge.why]}`).join("\n")}
    >
      after{" "}
      <span class="mono">
        {ids.join(", ")}
        {more}
      </span>{" "}
      <span class={`kind ${kind}`}>{kind === "structure" ? first.reason : looks[kind].words}</span>{" "}
      {on.slice(0, 3).map(lastPart).join(", ")}
      {on.length > 3 && ` +${on.length - 3}`}
    </span>
  );
}

const lastPart = (path: string): string => path.split("/").slice(-1)[0] || path;

const reasons: Readonly<Record<ScheduledCheckpoint["reason"], string>> = {
  declared: "the plan asks for it",
  strict: "the mode asks for it",
  "every-cycle": "every cycle",
  "every-phase": "a phase ends",
  every: "enough steps since the last one",
  natural: "little crosses here",
  end: "the end",
};

function Checkpoint({
  checkpoint,
  waves,
}: {
  readonly checkpoint: ScheduledCheckpoint;
  readonly waves: number;
}) {
  const { afterWave, reason, live, verify } = checkpoint;
  const { commits, tests } = verify;
  return (
    <li class="checkpoint">
      <details>
        <summary>
          <span class="flag">checkpoint</span> {reasons[reason]}
          {reason !== "end" &&
            `; ${counted(live.steps, "open step")} and ${counted(live.files, "file")} cross`}
        </summary>
        {commits.length > 0 && (
          <p>
            {counted(commits.length, "commit")}: <span class="mono">{commits.join(", ")}</span>
          </p>
        )}
        <ul>
          {tests.map((test) => (
            <li key={test}>
              <code>{test}</code>
            </li>
          ))}
        </ul>
      </details>
      <i aria-hidden="true" style={{ left: `${(100 * afterWave) / waves}%` }} />
    </li>
  );
}
