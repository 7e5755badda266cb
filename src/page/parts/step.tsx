import type { PageEdge, PagePlan, PageSchedule } from "../../report/index.ts";
import { hashOf, type Place } from "../state/place.ts";
import { report } from "../state/report.ts";
import type { Go } from "../state/use-place.ts";
import { Icon, SeverityIcon } from "./icons.tsx";
import { shortPath } from "./text.tsx";

interface StepOf {
  readonly plan: PagePlan;
  readonly schedule: PageSchedule;
  readonly index: number;
  readonly place: Place;
  readonly go: Go;
}

/** More links than this say no more. */
const many = 40;

/** What is known of one step: what it waits for and why, what waits for it, on what it meets others. */
export function StepPanel({ plan, schedule, index, place, go }: StepOf) {
  const step = plan.steps[index]!;
  const wave = schedule.waves.findIndex((steps) => steps.includes(index)) + 1;
  const before = schedule.edges.filter(({ to }) => to === index);
  const after = schedule.edges.filter(({ from }) => from === index);
  const findings = plan.findings.filter((finding) => finding.step === index);
  const meetings = schedule.meetings.filter(
    ({ own, touches }) => own && touches.some((touch) => touch.step === index),
  );
  const link = (other: number) => <StepLink plan={plan} index={other} place={place} />;
  return (
    <aside class="panel" aria-labelledby="step-title">
      <header>
        <h2 id="step-title">
          <span class="mono">{step.id}</span> {step.title}
        </h2>
        <button type="button" class="plain" onClick={() => go({ step: "" })} aria-label="Close the step">
          <Icon name="close" />
        </button>
      </header>
      <p class="soft mono">
        {shortPath(report.files[step.at.file]!.path)}:{step.at.line} · wave {wave}
      </p>
      {before.length > 0 && <h3>Waits for</h3>}
      <ul class="waits">
        {before.slice(0, many).map((edge) => (
          <li key={edge.from}>
            {link(edge.from)} <Why edge={edge} whys={schedule.whys} />
          </li>
        ))}
        {before.length > many && <li class="soft">and {before.length - many} more</li>}
      </ul>
      {after.length > 0 && (
        <>
          <h3>Is waited for by</h3>
          <p class="links">
            {after.slice(0, many).map(({ to }) => link(to))}
            {after.length > many && <span class="soft">and {after.length - many} more</span>}
          </p>
        </>
      )}
      {meetings.length > 0 && <h3>Shares with</h3>}
      <ul class="waits">
        {meetings.map(({ on, touches }) => (
          <li key={`${on} ${touches[0]!.step}`}>
            <code>{on}</code>
            <span class="links">
              {touches.filter((touch) => touch.step !== index).map((touch) => link(touch.step))}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > 0 && <h3>Findings</h3>}
      <ul class="waits">
        {findings.map(({ id, rule, severity }) => (
          <li key={id}>
            <a href={hashOf({ ...place, tab: "findings", finding: id, step: "" })}>
              <SeverityIcon severity={severity} /> {rule}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

const Why = ({ edge: { why, on }, whys }: { readonly edge: PageEdge; readonly whys: readonly string[] }) => (
  <span class="why">
    {whys[why]}
    {on && (
      <>
        {": "}
        {on.map((each, index) => (
          <>
            {index > 0 && ", "}
            <code key={each}>{each}</code>
          </>
        ))}
      </>
    )}
  </span>
);

interface Link {
  readonly plan: PagePlan;
  readonly index: number;
  readonly place: Place;
}

export const StepLink = ({ plan, index, place }: Link) => (
  <a
    class="step-link mono"
    href={hashOf({ ...place, step: plan.steps[index]!.id })}
    title={plan.steps[index]!.title}
  >
    {plan.steps[index]!.id}
  </a>
);

export const stepIndex = (plan: PagePlan, id: string): number =>
  plan.steps.findIndex((step) => step.id === id);
