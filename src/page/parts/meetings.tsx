import { useState } from "preact/hooks";
import type { PageMeeting, PagePlan, PageSchedule, PageTouch } from "../../report/index.ts";
import { hashOf, type Place } from "../state/place.ts";
import { report } from "../state/report.ts";
import { Scroll } from "./scroll.tsx";

interface MeetingsOf {
  readonly plan: PagePlan;
  readonly schedule: PageSchedule;
  readonly place: Place;
}

/** More cells than this are folded, since each is an element of the page. */
const most = 5000;

/** So many rows as have no more cells, and some in any case. */
function foldedRows(meetings: readonly PageMeeting[]): readonly PageMeeting[] {
  const columns = new Set<number>();
  const end = meetings.findIndex(({ touches }, index) => {
    for (const { step } of touches) columns.add(step);
    return index >= 5 && (index + 1) * columns.size > most;
  });
  return end < 0 ? meetings : meetings.slice(0, end);
}

/**
 * Why steps may not run together, as a table: a row for each thing that they meet on, a column for each step. Steps
 * that a line joins keep each other apart.
 */
export function Meetings({ plan, schedule: { meetings }, place }: MeetingsOf) {
  const [showsAll, showAll] = useState(false);
  if (meetings.length === 0) return null;
  const rows = showsAll ? meetings : foldedRows(meetings);
  const met = new Set(rows.flatMap(({ touches }) => touches.map(({ step }) => step)));
  const columns = plan.steps.map((_, index) => index).filter((index) => met.has(index));
  return (
    <section class="meetings" aria-labelledby="apart">
      <h2 id="apart">What steps meet on</h2>
      <p class="soft">Steps that a line joins keep each other apart.</p>
      <Scroll look="scroll" label="Steps by what they meet on">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">they meet on</th>
              {columns.map((index) => (
                <th key={index} scope="col" class={plan.steps[index]!.id === place.step ? "chosen" : ""}>
                  <a
                    href={hashOf({ ...place, step: plan.steps[index]!.id })}
                    title={plan.steps[index]!.title}
                  >
                    <span>{plan.steps[index]!.id}</span>
                  </a>
                </th>
              ))}
              <td class="rest" />
            </tr>
          </thead>
          <tbody>
            {rows.map((meeting) => (
              <Row
                key={`${meeting.on} ${meeting.touches[0]!.step}`}
                meeting={meeting}
                plan={plan}
                columns={columns}
                place={place}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length < meetings.length && (
        <p class="more">
          <button type="button" onClick={() => showAll(true)}>
            Show {meetings.length - rows.length} more
          </button>
        </p>
      )}
      <Signs meetings={meetings} />
    </section>
  );
}

interface RowOf {
  readonly meeting: PageMeeting;
  readonly plan: PagePlan;
  readonly columns: readonly number[];
  readonly place: Place;
}

function Row({ meeting: { on, own, kinds, touches }, plan, columns, place }: RowOf) {
  const touchOf = new Map(touches.map((touch) => [touch.step, touch]));
  const [first, last] = [touches[0]!.step, touches.at(-1)!.step];
  return (
    <tr class={own ? "" : "shared"}>
      <th scope="row" title={`${on} (${kinds.join(", ")})`}>
        <span class="path">
          <bdi>{on}</bdi>
        </span>
      </th>
      {columns.map((index) => {
        const touch = touchOf.get(index);
        const isBetween = index >= first && index <= last;
        const line = isBetween ? `${index > first ? "left" : ""} ${index < last ? "right" : ""}` : "";
        return (
          <td key={index} class={`${line} ${plan.steps[index]!.id === place.step ? "chosen" : ""}`}>
            {touch && <Sign touch={touch} title={titleOf(touch, plan, on)} />}
          </td>
        );
      })}
      <td class="rest" />
    </tr>
  );
}

function titleOf({ step, action, file, line }: PageTouch, plan: PagePlan, on: string): string {
  const { id } = plan.steps[step]!;
  const text = file !== undefined && line !== undefined && report.files[file]!.lines[line];
  const place = text ? `\n${line}: ${text.trim()}` : "";
  return `${id}: ${words[action ?? ""] ?? "meets"} ${on}${place}`;
}

const words: Readonly<Record<string, string>> = {
  create: "creates",
  modify: "changes",
  write: "changes",
  delete: "deletes",
  rename: "renames",
  read: "reads",
  run: "runs",
  stage: "stages",
  commit: "commits to",
  "expect-absent": "expects not to find",
};

/** Writers are filled, readers are rings, and a step that needs something to be absent has a cross. */
const lookOf = (action: string | undefined): string =>
  action === "expect-absent" ? "absent" : action === "read" || action === "run" ? "reads" : "writes";

const Sign = ({ touch: { action }, title }: { readonly touch: PageTouch; readonly title: string }) => (
  <span class={`sign ${lookOf(action)}`} title={title}>
    <span class="unseen">{words[action ?? ""] ?? "meets"}</span>
  </span>
);

function Signs({ meetings }: { readonly meetings: readonly PageMeeting[] }) {
  const own = meetings.filter((meeting) => meeting.own);
  const used = new Set(own.flatMap(({ touches }) => touches.map(({ action }) => lookOf(action))));
  const all: readonly (readonly [string, string])[] = [
    ["writes", "writes it"],
    ["reads", "reads or runs it"],
    ["absent", "needs it to be absent"],
  ];
  return (
    <ul class="signs">
      {all
        .filter(([look]) => used.has(look))
        .map(([look, words]) => (
          <li key={look}>
            <span class={`sign ${look}`} aria-hidden="true" /> {words}
          </li>
        ))}
    </ul>
  );
}
