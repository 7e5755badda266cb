import type { CodeLens, InlayHint, InlayHintParams } from "vscode-languageserver";
import type { Plan, Step } from "../model/index.ts";
import { collisionsOf, readySteps, timingsOf } from "./knowledge.ts";
import { offsetOf, positionOf, rangeOf } from "./places.ts";
import type { Scene, Session } from "./session.ts";

/** So many steps are named in one line. */
const most = 4;

/** Above each step: its wave, what it collides with, whether it is next. */
export const lensesIn = ({ plans, source }: Scene, { encoding }: Session): CodeLens[] =>
  plans.flatMap((plan) =>
    plan.steps
      .filter(({ span }) => span.source === source)
      .map((step) => ({
        range: rangeOf(step.idSpan, encoding),
        command: { title: wordsFor(plan, step).join(" · "), command: "" },
      }))
      .filter(({ command }) => command.title !== ""),
  );

function wordsFor(plan: Plan, step: Step): string[] {
  if (step.done?.value) return ["done"];
  const timing = timingsOf(plan).get(step.id);
  const others = [...(collisionsOf(plan).get(step)?.keys() ?? [])].map(({ id }) => id);
  const shown = others.length > most ? [...others.slice(0, most), `${others.length - most} more`] : others;
  return [
    ...(readySteps(plan).has(step.id) ? ["next"] : []),
    ...(timing ? [`wave ${timing.wave} of ${timing.waves}`] : []),
    ...(shown.length > 0 ? [`collides with ${shown.join(", ")}`] : []),
  ];
}

/** Behind each id, its wave. */
export function inlaysIn(
  { range }: InlayHintParams,
  { plans, source }: Scene,
  { encoding }: Session,
): InlayHint[] {
  const from = offsetOf(source, range.start, encoding);
  const to = offsetOf(source, range.end, encoding);
  return plans.flatMap((plan) =>
    plan.steps
      .filter(({ idSpan }) => idSpan.source === source && idSpan.start >= from && idSpan.end <= to)
      .flatMap((step) => {
        const timing = timingsOf(plan).get(step.id);
        if (!timing) return [];
        const position = positionOf(source, step.idSpan.end, encoding);
        return [{ position, label: `wave ${timing.wave}`, paddingLeft: true, paddingRight: true }];
      }),
  );
}
