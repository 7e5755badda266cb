import type {
  ScheduledCheckpoint,
  ScheduledPlan,
  ScheduledStep,
  ScheduledWave,
  Scheduling,
} from "../model/index.ts";
import { type Paint, paintWith } from "./paint.ts";
import {
  causesOf,
  collisionsOf,
  conditionsOf,
  count,
  headOf,
  listOf,
  meetingsOf,
  reasonOf,
  timeOf,
  whyCheckpoint,
} from "./schedule-words.ts";
import { visible } from "./visible.ts";

/** Schedules for people: what may not run together and what may, then the waves with all that each step waits for. */
export function scheduleText(
  { plans, unsafe }: Scheduling,
  { colors }: { readonly colors: boolean },
): string {
  const paint = paintWith(colors);
  const refusals = unsafe.map(({ path, findings }) => {
    const what = `no schedule, since its order can't be known: ${count(findings.length, "finding")}`;
    return `${paint.strong(visible(path))}: ${what}\n`;
  });
  if (plans.length + unsafe.length === 0) return "No plan found\n";
  return [...refusals, ...plans.map((plan) => `${planLines(plan, paint).join("\n")}\n`)].join("\n");
}

function planLines(plan: ScheduledPlan, paint: Paint): string[] {
  return [
    `${paint.strong(visible(plan.path))}: ${plan.dialect}, ${headOf(plan)} (${conditionsOf(plan).join(", ")})`,
    ...figureLines(plan),
    ...section("May not run together", meetingLines(plan, paint), paint),
    ...section(liftedTitle(plan), liftedLines(plan, paint), paint),
    ...section("Would be gained without", costLines(plan.figures.costs), paint),
    ...waveLines(plan, paint),
  ];
}

const section = (title: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length ? ["", paint.strong(title), ...lines] : [];

function figureLines({ figures: { criticalPath, time } }: ScheduledPlan): string[] {
  if (!criticalPath.length) return [];
  const lines = [`  longest chain: ${chainOf(criticalPath)}`];
  if (time) {
    const unknown = time.unestimated ? `, ${count(time.unestimated, "step")} without an estimate` : "";
    lines.push(
      `  by its estimates: ${timeOf(time.sequential)} one by one, ${timeOf(time.parallel)} so${unknown}`,
    );
  }
  return lines;
}

const chainOf = (ids: readonly string[]): string =>
  ids.length > 12 ? listOf(ids) : `${listOf(ids)} (${count(ids.length, "step")})`;

const meetingLines = ({ refused }: ScheduledPlan, paint: Paint): string[] =>
  meetingsOf(refused).map(
    ({ on, kinds, steps }) => `  ${paint.related(on)} (${kinds.join(", ")}): ${listOf(steps)}`,
  );

const liftedTitle = ({ figures: { lifted } }: ScheduledPlan): string =>
  `In a worktree for each agent${lifted?.mode ? ", and without the sequential mode" : ""}`;

function liftedLines({ figures: { lifted } }: ScheduledPlan, paint: Paint): string[] {
  if (!lifted) return [];
  if (lifted.together.length === 0)
    return [`  still ${count(lifted.waves, "wave")}: nothing may run together`];
  return [
    `  ${count(lifted.waves, "wave")}, at most ${lifted.width} at a time. Together:`,
    ...lifted.together.map((ids) => `    ${paint.related(listOf(ids).replaceAll(", ", " + "))}`),
    ...costLines(lifted.costs).map((line) => `  ${line} less`),
  ];
}

const costLines = (costs: ScheduledPlan["figures"]["costs"]): string[] =>
  costs.map((cost) => `  ${causesOf(cost)}: ${count(cost.waves, "wave")}`);

function waveLines(plan: ScheduledPlan, paint: Paint): string[] {
  const checkpoints = new Map(plan.checkpoints.map((checkpoint) => [checkpoint.afterWave, checkpoint]));
  return plan.waves.flatMap((wave) => {
    const checkpoint = checkpoints.get(wave.number);
    return [
      "",
      ...oneWave(wave, plan.path, paint),
      ...(checkpoint ? ["", ...checkpointLines(checkpoint, paint)] : []),
    ];
  });
}

const oneWave = ({ number, steps }: ScheduledWave, plan: string, paint: Paint): string[] => [
  paint.strong(`Wave ${number}${steps.length > 1 ? `: ${count(steps.length, "step")}` : ""}`),
  ...steps.flatMap((step) => stepLines(step, plan, paint)),
];

function stepLines(step: ScheduledStep, plan: string, paint: Paint): string[] {
  const minutes = step.minutes === null ? "" : `  ${paint.faint(timeOf(step.minutes))}`;
  const waits = step.waitsFor.map((wait) => {
    const collisions = collisionsOf(wait.hazards);
    const on = collisions.length ? `: ${collisions.join(", ")}` : "";
    return `    after ${visible(wait.id)}: ${paint.faint(`${reasonOf(wait, plan)}${on}`)}`;
  });
  const all = step.waitsForWave === null ? [] : [`    after all of wave ${step.waitsForWave} and before`];
  return [`  ${paint.related(visible(step.id))} ${visible(step.title)}${minutes}`, ...all, ...waits];
}

function checkpointLines(checkpoint: ScheduledCheckpoint, paint: Paint): string[] {
  const { commits, tests } = checkpoint.verify;
  return [
    paint.strong(`Checkpoint (${whyCheckpoint(checkpoint)})`),
    ...(commits.length ? [`  ${count(commits.length, "commit")}: ${listOf(commits)}`] : []),
    ...tests.map((test) => `  run \`${visible(test)}\``),
  ];
}
