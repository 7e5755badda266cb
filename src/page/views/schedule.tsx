import type { PagePlan, PageSchedule } from "../../report/index.ts";
import { Meetings } from "../parts/meetings.tsx";
import { StepPanel, stepIndex } from "../parts/step.tsx";
import { counted, timeOf } from "../parts/text.tsx";
import { Timeline } from "../parts/timeline.tsx";
import { Verdict } from "../parts/verdict.tsx";
import type { Place } from "../state/place.ts";
import type { Go } from "../state/use-place.ts";

interface Seen {
  readonly plan: PagePlan;
  readonly schedule: PageSchedule;
  readonly place: Place;
  readonly go: Go;
}

/** How the plan would run: what keeps steps apart, what may run together, and when each step has its turn. */
export function ScheduleView({ plan, schedule, place, go }: Seen) {
  const step = stepIndex(plan, place.step);
  return (
    <div class={`with-panel ${step >= 0 ? "open" : ""}`}>
      <div class="schedule">
        <Figures schedule={schedule} />
        <Verdict plan={plan} schedule={schedule} place={place} />
        <Meetings plan={plan} schedule={schedule} place={place} />
        <Timeline plan={plan} schedule={schedule} place={place} go={go} />
      </div>
      {step >= 0 && <StepPanel plan={plan} schedule={schedule} index={step} place={place} go={go} />}
    </div>
  );
}

function Figures({ schedule: { figures, waves, maxParallel } }: { readonly schedule: PageSchedule }) {
  const { steps, criticalPath, time, width } = figures;
  const chain =
    criticalPath.length > 6 ? [...criticalPath.slice(0, 2), "…", criticalPath.at(-1)] : criticalPath;
  return (
    <p class="figures">
      <b>{counted(steps, "step")}</b> in <b>{counted(waves.length, "wave")}</b>, at most <b>{width}</b> at a
      time
      {maxParallel !== undefined && ` (${maxParallel} allowed)`}. The longest chain has{" "}
      {counted(criticalPath.length, "step")}: <span class="mono">{chain.join(" → ")}</span>.
      {time &&
        ` By its estimates ${timeOf(time.sequential)} one by one, ${timeOf(time.parallel)} so${
          time.unestimated ? `, ${counted(time.unestimated, "step")} without an estimate` : ""
        }.`}
    </p>
  );
}
