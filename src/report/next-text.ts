import type { NextSteps, NextWait, WaitingStep } from "../model/index.ts";
import { type Paint, paintWith } from "./paint.ts";
import { collisionsOf, count, listOf, nearby, reasonOf, together } from "./schedule-words.ts";
import { visible } from "./visible.ts";

/** So many steps that wait are shown. */
const mostWaiting = 10;

/** Which steps may start now, for people. */
export function nextText(plans: readonly NextSteps[], { colors }: { readonly colors: boolean }): string {
  const paint = paintWith(colors);
  return plans.map((plan) => `${linesOf(plan, paint).join("\n")}\n`).join("\n");
}

function linesOf(plan: NextSteps, paint: Paint): string[] {
  const { path, done, running, ready, waiting } = plan;
  const parts = [
    `${done.length} done`,
    `${running.length} in flight`,
    `${ready.length} may start`,
    `${waiting.length} ${waiting.length === 1 ? "waits" : "wait"}`,
  ];
  const starts = ready.map(
    ({ id, title, blocking }) =>
      `  ${paint.related(visible(id))} ${visible(title)}${blocking ? paint.faint(`  ${count(blocking, "step")} behind it`) : ""}`,
  );
  const shown = waiting.slice(0, mostWaiting).flatMap((step) => waitingLines(step, plan, paint));
  const hidden = waiting.length > mostWaiting ? [`  and ${waiting.length - mostWaiting} more`] : [];
  return [
    `${paint.strong(visible(path))}: ${parts.join(", ")}`,
    ...(running.length ? [`  in flight: ${listOf(running)}`] : []),
    ...(starts.length ? ["", paint.strong("May start now"), ...starts] : []),
    ...(waiting.length ? ["", paint.strong("Wait"), ...shown, ...hidden] : []),
  ];
}

function waitingLines(
  { id, title, waitsFor, overLimit }: WaitingStep,
  plan: NextSteps,
  paint: Paint,
): string[] {
  const waits = waitsFor.map((wait) => `    ${waitWords(wait, plan.path)}`);
  const limit = overLimit ? [`    for a free place: at most ${plan.maxParallel} at once`] : [];
  return [`  ${paint.related(visible(id))} ${visible(title)}`, ...waits, ...limit];
}

const states = { open: "", running: ", which is in flight", ready: ", which may start now" } as const;

/** `after 1.2, which is in flight: sequential mode (in prose only, line 20)`. */
export function waitWords(wait: NextWait, plan: string): string {
  const on = collisionsOf(wait.hazards).map((name) => nearby(name, plan));
  const things = on.length ? `: ${together(on)}` : "";
  const place = wait.rule === "order" ? "after" : "not beside";
  return `${place} ${visible(wait.id)}${states[wait.state]}: ${reasonOf(wait, plan)}${things}`;
}
