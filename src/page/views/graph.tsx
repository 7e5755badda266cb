import { useState } from "preact/hooks";
import { kindsIn, looks } from "../../graph/drawing.ts";
import type { EdgeKind } from "../../model/index.ts";
import type { PagePlan, PageSchedule } from "../../report/index.ts";
import { Picture } from "../parts/picture.tsx";
import { StepPanel, stepIndex } from "../parts/step.tsx";
import { type Choice, drawn, isLarge } from "../state/graph.ts";
import type { Place } from "../state/place.ts";
import type { Go } from "../state/use-place.ts";

interface Seen {
  readonly plan: PagePlan;
  readonly schedule: PageSchedule;
  readonly place: Place;
  readonly go: Go;
}

/** The order of a plan as a picture: what rests on declarations, and what only keeps hazards apart. */
export function GraphView({ plan, schedule, place, go }: Seen) {
  const [asked, ask] = useState<Choice>(isLarge(plan) ? "phases" : "all");
  const [fits, setFits] = useState(true);
  const step = stepIndex(plan, place.step);
  const choice: Choice = asked === "near" && step < 0 ? "all" : asked;
  const { graph, layout } = drawn(plan, schedule, choice, place.step);
  const choices: readonly (readonly [Choice, string])[] = [
    ["all", "every step"],
    ...(plan.phases.length > 1 ? [["phases", "phases"] as const] : []),
    ...(step >= 0 ? [["near", `near ${place.step}`] as const] : []),
  ];
  return (
    <div class={`with-panel ${step >= 0 ? "open" : ""}`}>
      <section class="graph" aria-label="Graph of the plan">
        <div class="toolbar">
          {choices.length > 1 && (
            <fieldset class="segments">
              <legend class="unseen">What is drawn</legend>
              {choices.map(([each, words]) => (
                <button key={each} type="button" aria-pressed={choice === each} onClick={() => ask(each)}>
                  {words}
                </button>
              ))}
            </fieldset>
          )}
          <fieldset class="segments">
            <legend class="unseen">Size</legend>
            <button type="button" aria-pressed={fits} onClick={() => setFits(true)}>
              fit
            </button>
            <button type="button" aria-pressed={!fits} onClick={() => setFits(false)}>
              100%
            </button>
          </fieldset>
          <Legend kinds={kindsIn(graph)} />
        </div>
        <Picture graph={graph} layout={layout} fits={fits} place={place} go={go} plan={plan} />
      </section>
      {step >= 0 && <StepPanel plan={plan} schedule={schedule} index={step} place={place} go={go} />}
    </div>
  );
}

const Legend = ({ kinds }: { readonly kinds: readonly EdgeKind[] }) => (
  <ul class="legend">
    {kinds.map((kind) => (
      <li key={kind}>
        <svg viewBox="0 0 30 8" aria-hidden="true">
          <path class={`edge ${kind}`} d="M1 4h24" />
          <path class={`tip ${kind}`} d="M23 1l6 3-6 3z" />
        </svg>
        {looks[kind].words}
      </li>
    ))}
  </ul>
);
