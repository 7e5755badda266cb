import { useEffect, useState } from "preact/hooks";
import type { PagePlan } from "../../report/index.ts";
import { Boundary } from "../parts/boundary.tsx";
import { Finding } from "../parts/finding.tsx";
import { Icon } from "../parts/icons.tsx";
import { counted } from "../parts/text.tsx";
import { isFiltered } from "../state/filter.ts";
import { hashOf, type Place, type Tab, tabs } from "../state/place.ts";
import { nameOf, titleOf } from "../state/report.ts";
import type { Listed, Shown } from "../state/shown.ts";
import type { Go } from "../state/use-place.ts";
import { GraphView } from "./graph.tsx";
import { ScheduleView } from "./schedule.tsx";

interface Seen {
  readonly plan: PagePlan;
  readonly place: Place;
  readonly go: Go;
  readonly shown: Shown;
}

/** One plan: what was found in it, its order, how it would run. */
export function PlanView({ plan, place, go, shown }: Seen) {
  const found = shown.plans.find((listed) => listed.plan === plan)?.found ?? [];
  return (
    <div class="plan">
      <header class="head">
        <h1>{titleOf(plan)}</h1>
        <p class="mono soft path-line">{nameOf(plan)}</p>
        <Facts plan={plan} />
      </header>
      <nav class="tabs" aria-label="Parts of the plan">
        {tabs.map((tab) => (
          <a
            key={tab}
            href={hashOf({ ...place, tab, finding: "" })}
            aria-current={place.tab === tab ? "page" : undefined}
          >
            {titles[tab]} <span class="count">{countOf(tab, plan, found)}</span>
          </a>
        ))}
      </nav>
      <Boundary key={place.tab}>
        {place.tab === "findings" ? (
          <Findings found={found} plan={plan} place={place} />
        ) : plan.schedule === undefined ? (
          <NoOrder plan={plan} />
        ) : place.tab === "graph" ? (
          <GraphView plan={plan} schedule={plan.schedule} place={place} go={go} />
        ) : (
          <ScheduleView plan={plan} schedule={plan.schedule} place={place} go={go} />
        )}
      </Boundary>
    </div>
  );
}

const titles: Readonly<Record<Tab, string>> = { findings: "Findings", graph: "Graph", schedule: "Schedule" };

function countOf(tab: Tab, plan: PagePlan, found: Listed["found"]): string {
  if (tab === "findings") return String(found.length);
  if (!plan.schedule) return "";
  return tab === "graph" ? counted(plan.steps.length, "step") : counted(plan.schedule.waves.length, "wave");
}

function Facts({ plan }: { readonly plan: PagePlan }) {
  const { schedule } = plan;
  const trees = {
    shared: "one shared tree",
    worktree: "a worktree for each agent",
    mixed: "shared and separate trees",
  };
  return (
    <ul class="facts">
      <li>{plan.dialect}</li>
      <li class={plan.weak ? "warning" : ""}>
        {plan.mode}
        {plan.weak && ", in prose only"}
      </li>
      <li>{counted(plan.steps.length, "step")}</li>
      {schedule && <li>{counted(schedule.waves.length, "wave")}</li>}
      {schedule && <li>at most {schedule.figures.width} at a time</li>}
      {schedule && <li>{trees[schedule.isolation]}</li>}
    </ul>
  );
}

/** The order of a plan that waits for itself, or for what is not there, would be a guess. */
const NoOrder = ({ plan }: { readonly plan: PagePlan }) => (
  <p class="clean">
    {plan.steps.length === 0
      ? "The plan has no steps."
      : "The order of this plan can't be known: its findings say where it contradicts itself."}
  </p>
);

/** So many at once keep the page quick. */
const some = 60;

function Findings({
  found,
  plan,
  place,
}: {
  readonly found: Listed["found"];
  readonly plan: PagePlan;
  readonly place: Place;
}) {
  const current = found.findIndex(({ finding }) => finding.id === place.finding);
  const [most, setMost] = useState(some);
  useEffect(() => {
    if (current >= most) setMost(current + some);
  }, [current, most]);
  if (found.length === 0 && plan.findings.length === 0)
    return (
      <p class="clean good">
        <Icon name="check" /> No problems.
      </p>
    );
  if (found.length === 0)
    return (
      <p class="clean">
        {isFiltered(place.filter) && `${counted(plan.findings.length, "finding")}, and none matches.`}
      </p>
    );
  return (
    <div class="findings">
      {found.slice(0, most).map((each) => (
        <Finding
          key={each.finding.id}
          found={each}
          place={place}
          isCurrent={each.finding.id === place.finding}
        />
      ))}
      {found.length > most && (
        <p class="more">
          <button type="button" onClick={() => setMost(most + some)}>
            Show more
          </button>
          <span class="soft">{found.length - most} are left</span>
        </p>
      )}
    </div>
  );
}
