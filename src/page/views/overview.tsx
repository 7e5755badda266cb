import { Icon } from "../parts/icons.tsx";
import { Counts } from "../parts/sidebar.tsx";
import { counted, Path } from "../parts/text.tsx";
import { isFiltered, severities } from "../state/filter.ts";
import { hashOf, type Place, start } from "../state/place.ts";
import { type Found, nameOf, report, titleOf } from "../state/report.ts";
import { countIn, type Listed, type Shown, worstFirst } from "../state/shown.ts";
import type { Go } from "../state/use-place.ts";

interface Seen {
  readonly place: Place;
  readonly go: Go;
  readonly shown: Shown;
}

/** The whole run at one look: how much, of what, and where it is worst. */
export function Overview({ place, go, shown }: Seen) {
  const worst = worstFirst(shown.plans.filter(({ found }) => found.length > 0)).slice(0, 12);
  return (
    <div class="overview">
      <h1>
        {report.counts.plans === 0 ? "No plan found" : isFiltered(place.filter) ? "What matches" : "Overview"}
        {report.folder && <span class="soft mono"> {report.folder}</span>}
      </h1>
      <Tiles shown={shown} />
      {shown.found.length === 0 ? (
        <Clean isFiltered={isFiltered(place.filter)} />
      ) : (
        <div class="columns">
          <Rules place={place} go={go} found={shown.found} />
          <section aria-labelledby="worst">
            <h2 id="worst">Worst plans</h2>
            <ol class="ranking">
              {worst.map((listed) => (
                <Ranked key={listed.plan.path} listed={listed} most={worst[0]!.found.length} place={place} />
              ))}
            </ol>
          </section>
        </div>
      )}
      <Formats shown={shown} />
      {report.notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes">Beside the findings</h2>
          <ul class="notes">
            {report.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Tiles({ shown: { found, plans } }: { readonly shown: Shown }) {
  const clean = plans.filter((listed) => listed.found.length === 0).length;
  const steps = plans.reduce((sum, { plan }) => sum + plan.steps.length, 0);
  const tiles: readonly (readonly [number, string, string])[] = [
    [plans.length, plans.length === 1 ? "plan" : "plans", ""],
    [steps, steps === 1 ? "step" : "steps", ""],
    ...severities
      .map((severity) => [countIn(found, severity), severity] as const)
      .filter(([count, severity]) => count > 0 || severity === "error")
      .map(
        ([count, severity]) =>
          [
            count,
            severity === "info" || count === 1 ? severity : `${severity}s`,
            count ? severity : "",
          ] as const,
      ),
    [clean, clean === 1 ? "clean plan" : "clean plans", clean ? "good" : ""],
  ];
  return (
    <dl class="tiles">
      {tiles.map(([count, word, look]) => (
        <div key={word} class={look}>
          <dt>{word}</dt>
          <dd>{count.toLocaleString("en")}</dd>
        </div>
      ))}
    </dl>
  );
}

const Clean = ({ isFiltered }: { readonly isFiltered: boolean }) =>
  report.counts.plans === 0 ? (
    <p class="clean">
      {report.counts.passedOver > 0
        ? `${counted(report.counts.passedOver, "file")} ${report.counts.passedOver === 1 ? "was" : "were"} looked at, and none is a plan.`
        : "No file was looked at."}
    </p>
  ) : isFiltered ? (
    <p class="clean">No finding matches.</p>
  ) : (
    <p class="clean good">
      <Icon name="check" /> No problems.
      {report.suppressed > 0 && (
        <span class="soft"> {counted(report.suppressed, "finding")} silenced or known.</span>
      )}
    </p>
  );

function Rules({ place, go, found }: Pick<Seen, "place" | "go"> & { readonly found: readonly Found[] }) {
  const byRule = new Map<string, Found[]>();
  for (const each of found) byRule.set(each.finding.rule, [...(byRule.get(each.finding.rule) ?? []), each]);
  const rows = [...byRule].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
  const most = rows[0]?.[1].length ?? 1;
  return (
    <section aria-labelledby="by-rule">
      <h2 id="by-rule">By rule</h2>
      <ol class="ranking">
        {rows.map(([rule, own]) => (
          <li key={rule}>
            <a
              href={hashOf({ ...start, view: "all", filter: { ...place.filter, rule } })}
              title={report.rules[rule] && `Finds ${report.rules[rule]}`}
              onClick={(event) => {
                event.preventDefault();
                go({ ...start, view: "all", filter: { ...place.filter, rule } });
              }}
            >
              <span class="mono">{rule}</span>
              <span class="number">{own.length}</span>
              <Bar found={own} most={most} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Findings as a bar, each severity in its colour. */
function Bar({ found, most }: { readonly found: readonly Found[]; readonly most: number }) {
  return (
    <span class="bar" aria-hidden="true">
      {severities.map((severity) => {
        const count = countIn(found, severity);
        return count ? (
          <i key={severity} class={severity} style={{ width: `${(100 * count) / most}%` }} />
        ) : null;
      })}
    </span>
  );
}

function Ranked({
  listed,
  most,
  place,
}: {
  readonly listed: Listed;
  readonly most: number;
  readonly place: Place;
}) {
  const { plan, found } = listed;
  return (
    <li>
      <a href={hashOf({ ...start, view: "plan", plan: nameOf(plan), filter: place.filter })}>
        <span class="title">{titleOf(plan)}</span>
        <Counts found={found} />
        <Path path={nameOf(plan)} />
        <Bar found={found} most={most} />
      </a>
    </li>
  );
}

function Formats({ shown: { plans } }: { readonly shown: Shown }) {
  const names = [...new Set(plans.map(({ plan }) => plan.dialect))].sort();
  if (names.length < 2) return null;
  const rows = names.map((name) => {
    const own = plans.filter(({ plan }) => plan.dialect === name);
    const found = own.flatMap((listed) => listed.found);
    return {
      name,
      plans: own.length,
      clean: own.filter((listed) => listed.found.length === 0).length,
      steps: own.reduce((sum, { plan }) => sum + plan.steps.length, 0),
      errors: countIn(found, "error"),
      warnings: countIn(found, "warning"),
    };
  });
  return (
    <section aria-labelledby="formats">
      <h2 id="formats">By format</h2>
      <table>
        <thead>
          <tr>
            {["format", "plans", "clean", "steps", "errors", "warnings"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, ...numbers }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {Object.entries(numbers).map(([key, number]) => (
                <td key={key} class={number ? "" : "zero"}>
                  {number.toLocaleString("en")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
