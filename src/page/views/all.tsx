import { useEffect, useState } from "preact/hooks";
import { Finding } from "../parts/finding.tsx";
import { counted } from "../parts/text.tsx";
import type { Place } from "../state/place.ts";
import type { Shown } from "../state/shown.ts";

/** So many at once keep the page quick. */
const step = 40;

/** The findings of all plans, as many as were asked for. */
export function All({ place, shown }: { readonly place: Place; readonly shown: Shown }) {
  const [most, setMost] = useState(step);
  const { text, rule, hidden } = place.filter;
  useEffect(() => setMost(step), [text, rule, hidden.join()]);
  const found = shown.plans.flatMap((listed) => listed.found);
  const rest = found.length - most;
  return (
    <div class="all">
      <h1>
        {counted(found.length, "finding")}
        {rule && (
          <>
            {" of "}
            <code>{rule}</code>
          </>
        )}
      </h1>
      {found.slice(0, most).map((each) => (
        <Finding key={each.finding.id} found={each} place={place} isCurrent={false} withPlan />
      ))}
      {rest > 0 && (
        <p class="more">
          <button type="button" onClick={() => setMost(most + step)}>
            Show {Math.min(step, rest)} more
          </button>
          <span class="soft">{rest} are left</span>
        </p>
      )}
    </div>
  );
}
