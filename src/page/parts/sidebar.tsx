import { useEffect, useRef } from "preact/hooks";
import { severities } from "../state/filter.ts";
import { hashOf, type Place, start } from "../state/place.ts";
import { nameOf, report, titleOf } from "../state/report.ts";
import { countIn, type Listed, type Order, type Shown } from "../state/shown.ts";
import { SeverityIcon } from "./icons.tsx";
import { counted, Path } from "./text.tsx";

interface List {
  readonly place: Place;
  readonly shown: Shown;
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
}

/** All plans, with what was found in each. */
export function Sidebar({ place, shown, order, setOrder }: List) {
  const to = (view: Place["view"]) => hashOf({ ...start, view, filter: place.filter });
  return (
    <nav id="plans" class="sidebar" aria-label="Plans">
      <ul class="views">
        <li>
          <a href={to("overview")} aria-current={place.view === "overview" ? "page" : undefined}>
            Overview
          </a>
        </li>
        <li>
          <a href={to("all")} aria-current={place.view === "all" ? "page" : undefined}>
            All findings <span class="count">{shown.found.length}</span>
          </a>
        </li>
      </ul>
      <div class="listing">
        <h2>{counted(shown.plans.length, "plan")}</h2>
        <button type="button" class="plain" onClick={() => setOrder(order === "path" ? "worst" : "path")}>
          {order === "path" ? "by path" : "worst first"} ⇅
        </button>
      </div>
      {shown.plans.length === 0 && (
        <p class="none">{report.plans.length ? "No plan matches." : "No plan was read."}</p>
      )}
      <ul class="plans">
        {shown.plans.map((listed) => (
          <Entry key={listed.plan.path} listed={listed} place={place} />
        ))}
      </ul>
    </nav>
  );
}

function Entry({ listed: { plan, found }, place }: { readonly listed: Listed; readonly place: Place }) {
  const name = nameOf(plan);
  const isCurrent = place.view === "plan" && place.plan === name;
  const self = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const { top = 0, bottom = 0 } = self.current?.getBoundingClientRect() ?? {};
    if (isCurrent && (top < 0 || bottom > innerHeight)) self.current?.scrollIntoView({ block: "center" });
  }, [isCurrent]);
  const to = hashOf({ ...start, view: "plan", plan: name, tab: place.tab, filter: place.filter });
  return (
    <li>
      <a ref={self} href={to} aria-current={isCurrent ? "page" : undefined}>
        <span class="title">{titleOf(plan)}</span>
        <Counts found={found} />
        <Path path={name} />
      </a>
    </li>
  );
}

/** How many of each severity; where there are none, nothing. */
export const Counts = ({ found }: Pick<Listed, "found">) => (
  <span class="counts">
    {severities.map((severity) => {
      const count = countIn(found, severity);
      return count === 0 ? null : (
        <span key={severity} class={severity}>
          <SeverityIcon severity={severity} />
          {count}
          <span class="unseen"> {count === 1 ? severity : `${severity}s`}</span>
        </span>
      );
    })}
  </span>
);
