import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Help } from "./parts/help.tsx";
import { Sidebar } from "./parts/sidebar.tsx";
import { Topbar } from "./parts/topbar.tsx";
import { planNamed, report } from "./state/report.ts";
import { type Order, shownBy } from "./state/shown.ts";
import { useKeys } from "./state/use-keys.ts";
import { usePlace } from "./state/use-place.ts";
import { All } from "./views/all.tsx";
import { Overview } from "./views/overview.tsx";
import { PlanView } from "./views/plan.tsx";

export function App() {
  const [place, go] = usePlace();
  const [order, setOrder] = useState<Order>("path");
  const [isOpen, setOpen] = useState(false);
  const [helps, setHelps] = useState(false);
  const search = useRef<HTMLInputElement | null>(null);
  const { filter, view } = place;
  const shown = useMemo(
    () => shownBy(filter, order),
    [filter.text, filter.rule, filter.hidden.join(), order],
  );
  const plan = view === "plan" ? planNamed(place.plan) : undefined;
  useKeys({ place, go, shown, search, help: () => setHelps(true) });
  useEffect(() => setOpen(false), [place.plan, view]);
  const where = plan ? place.plan : view;
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.scrollTo(0, 0), [where, place.tab]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <Topbar
        place={place}
        go={go}
        search={search}
        isOpen={isOpen}
        toggle={() => setOpen(!isOpen)}
        help={() => setHelps(true)}
      />
      <div class={`body ${isOpen ? "open" : ""} ${report.plans.length > 1 ? "" : "alone"}`}>
        <Sidebar place={place} shown={shown} order={order} setOrder={setOrder} />
        <main id="main" ref={main} tabIndex={-1}>
          {plan ? (
            <PlanView key={place.plan} plan={plan} place={place} go={go} shown={shown} />
          ) : view === "all" ? (
            <All place={place} shown={shown} />
          ) : (
            <Overview place={place} go={go} shown={shown} />
          )}
        </main>
      </div>
      {helps && <Help close={() => setHelps(false)} />}
    </>
  );
}
