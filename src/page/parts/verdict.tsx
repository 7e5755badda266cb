import type { ComponentChildren } from "preact";
import type { PagePlan, PageSchedule } from "../../report/index.ts";
import { groupsApart, isUnknown, largest, sharedByAll } from "../state/apart.ts";
import type { Place } from "../state/place.ts";
import { Icon } from "./icons.tsx";
import { StepLink } from "./step.tsx";
import { counted, Message } from "./text.tsx";

interface VerdictOf {
  readonly plan: PagePlan;
  readonly schedule: PageSchedule;
  readonly place: Place;
}

/** So many groups can be taken in at one look. */
const most = 6;

/** At one look: which steps may not run together and why, and which may. */
export const Verdict = (seen: VerdictOf) => (
  <div class="verdict">
    <NotTogether {...seen} />
    <Together {...seen} />
  </div>
);

function NotTogether({ plan, schedule, place }: VerdictOf) {
  const groups = groupsApart(schedule.meetings);
  const shown = largest(groups, most);
  const all = sharedByAll(schedule);
  return (
    <section class="apart" aria-labelledby="not-together">
      <h2 id="not-together">
        <Icon name="close" /> May not run together
      </h2>
      {groups.length === 0 && <p>No two steps meet on a file that the plan's own order leaves open.</p>}
      <ul>
        {shown.map(({ steps, on, more }) => (
          <li key={steps.join()}>
            <Steps plan={plan} place={place} steps={steps} />
            <span class="on">
              {on.slice(0, 4).map((each) => (
                <code key={each}>{each}</code>
              ))}
              {on.length > 4 && ` and ${on.length - 4} more`}
              {more > 0 && ` (some of them on ${counted(more, "other thing")} too)`}
            </span>
          </li>
        ))}
      </ul>
      {groups.length > shown.length && (
        <p class="soft">{counted(groups.length - shown.length, "smaller group")} below.</p>
      )}
      {schedule.meetings.some(isUnknown) && <p class="soft">Steps of which no file is known run alone.</p>}
      {all.length > 0 && (
        <p class="soft">
          <Message
            text={`In one tree, steps also share ${all.map((each) => `\`${each}\``).join(" and ")}.`}
          />
        </p>
      )}
    </section>
  );
}

function Together({ plan, schedule, place }: VerdictOf) {
  const { waves, lifted, costs } = schedule;
  const together = waves
    .map((steps, index) => ({ steps, wave: index + 1 }))
    .filter(({ steps }) => steps.length > 1);
  return (
    <section class="free" aria-labelledby="together">
      <h2 id="together">
        <Icon name="check" /> May run together
      </h2>
      {together.length === 0 ? (
        <p>As the plan stands, nothing: each of its {counted(waves.length, "wave")} is one step.</p>
      ) : (
        <Waves plan={plan} place={place} waves={together} />
      )}
      <Costs costs={costs} words="What would save waves as it stands" />
      {lifted && <Lifted plan={plan} place={place} lifted={lifted} />}
    </section>
  );
}

const Waves = ({
  plan,
  place,
  waves,
}: Omit<VerdictOf, "schedule"> & {
  readonly waves: readonly { readonly steps: readonly number[]; readonly wave: number }[];
}) => (
  <ul>
    {waves.slice(0, most).map(({ steps, wave }) => (
      <li key={wave}>
        <span class="soft">wave {wave}</span> <Steps plan={plan} place={place} steps={steps} />
      </li>
    ))}
    {waves.length > most && (
      <li class="soft">{counted(waves.length - most, "more wave")} in the timeline.</li>
    )}
  </ul>
);

function Lifted({
  plan,
  place,
  lifted,
}: Omit<VerdictOf, "schedule"> & { readonly lifted: NonNullable<PageSchedule["lifted"]> }) {
  const indexOf = new Map(plan.steps.map(({ id }, index) => [id, index]));
  return (
    <>
      <h3>
        In a worktree for each agent{lifted.mode && ", and without the sequential mode"}:{" "}
        {counted(lifted.waves, "wave")}, at most {lifted.width} at a time
      </h3>
      {lifted.together.length === 0 && <p>Still nothing may run together.</p>}
      <p class="groups">
        {lifted.together.map((ids) => (
          <Steps key={ids[0]} plan={plan} place={place} steps={ids.map((id) => indexOf.get(id)!)} />
        ))}
      </p>
      <Costs costs={lifted.costs} words="What would save waves beyond that" />
    </>
  );
}

/** What would have to go for more to run together. */
function Costs({
  costs,
  words,
}: {
  readonly costs: PageSchedule["costs"];
  readonly words: string;
}): ComponentChildren {
  if (costs.length === 0) return null;
  return (
    <details>
      <summary>{words}</summary>
      <ul class="costs">
        {costs.map(({ without, waves }) => (
          <li key={without}>
            <b>{counted(waves, "wave")} fewer</b> without {without}
          </li>
        ))}
      </ul>
    </details>
  );
}

const Steps = ({
  plan,
  place,
  steps,
}: Omit<VerdictOf, "schedule"> & { readonly steps: readonly number[] }) => (
  <span class="steps">
    {steps.slice(0, 16).map((step) => (
      <StepLink key={step} plan={plan} index={step} place={place} />
    ))}
    {steps.length > 16 && <span class="soft">and {steps.length - 16} more</span>}
  </span>
);
