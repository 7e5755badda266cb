import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { dialectNames, schedulePlans, schemas } from "../../src/index.ts";
import type { Plan, Scheduling } from "../../src/model/index.ts";
import { scheduleMarkdown, scheduleText } from "../../src/report/index.ts";
import { realPlans } from "../dialects/corpus.ts";
import { samples } from "../support/samples.ts";

const accepts = new Ajv({ strict: true, allErrors: true }).compile(schemas.schedule);

/** What is wrong with the schedules of some plans; nothing, if all is well. */
function faultsOf(plans: readonly Plan[]): string[] {
  const choices = [{}, { maxParallel: 2, checkpoint: { every: 3 } as const }, { done: ["marked"] }];
  return choices.flatMap((choice) => {
    const { scheduling } = schedulePlans(plans, choice);
    // As a program reads it: what JSON can't hold would be lost here.
    const read: Scheduling = JSON.parse(JSON.stringify(scheduling));
    const schema = accepts(read)
      ? []
      : (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    const words = [scheduleText(read, { colors: false }), scheduleMarkdown(read)];
    return [
      ...schema,
      ...(JSON.stringify(scheduling) === JSON.stringify(read) ? [] : ["lost in JSON"]),
      ...read.plans.flatMap((plan) => wrongIn(plan).map((fault) => `${plan.path}: ${fault}`)),
      ...words.flatMap((text) => slips.filter((slip) => text.includes(slip) && !isTheirs(plans, slip))),
    ];
  });
}

/** What a value prints that nobody thought of; plans may speak of the same. */
const slips = ["undefined", "NaN", "[object", "Infinity"];
const isTheirs = (plans: readonly Plan[], slip: string): boolean =>
  plans.some(({ files }) => files.some(({ source }) => source.text.includes(slip)));

/** A schedule holds each step once, lets nobody start beside what it waits for, and keeps its own limits. */
function wrongIn({
  waves,
  window,
  done,
  refused,
  checkpoints,
  maxParallel,
  figures,
}: Scheduling["plans"][number]): string[] {
  const waveOf = new Map(waves.flatMap(({ number, steps }) => steps.map(({ id }) => [id, number] as const)));
  const steps = waves.flatMap(({ steps }) => steps);
  const at = new Map(window.map((step) => [step.id, step]));
  const early = steps.flatMap(({ id, waitsFor }) =>
    waitsFor
      .filter(
        (wait) => waveOf.get(wait.id)! >= waveOf.get(id)! || at.get(wait.id)!.finish > at.get(id)!.start,
      )
      .map((wait) => `${id} before ${wait.id}`),
  );
  const together = refused
    .filter(({ steps: [a, b] }) => waveOf.get(a) === waveOf.get(b))
    .map(({ steps }) => `${steps.join(" with ")}`);
  const counts = [
    [steps.length, figures.steps],
    [waveOf.size, figures.steps],
    [window.length, figures.steps],
    [waves.length, figures.waves],
    [done.filter((id) => waveOf.has(id)).length, 0],
    [checkpoints.at(-1)?.afterWave ?? 0, waves.length],
  ];
  const wide = maxParallel !== null && figures.width > maxParallel ? ["wider than allowed"] : [];
  return [
    ...early,
    ...together,
    ...wide,
    ...counts.filter(([is, shouldBe]) => is !== shouldBe).map((pair) => pair.join(" is not ")),
  ];
}

describe("schedules of samples", () => {
  test.each(samples.filter(({ sources }) => readPlans(sources).plans.length > 0))("$name", ({ sources }) => {
    const { plans } = readPlans(sources);
    expect(plans.flatMap((plan) => faultsOf([plan]))).toEqual([]);
  });
});

for (const dialect of dialectNames) {
  const real = realPlans(dialect);
  if (!real) continue;
  test(`real plans of ${dialect} have whole schedules`, { timeout: 300_000 }, () => {
    expect(readPlans(real, dialect).plans.flatMap((plan) => faultsOf([plan]))).toEqual([]);
  });
}

test("what is marked as done and scheduled all the same is counted among what is scheduled", () => {
  const text = "# Tasks: Chat\n\n- [x] T001 Add `src/a.ts`\n- [ ] T002 Add `src/b.ts`\n";
  const { plans } = readPlans([{ path: "specs/001-chat/tasks.md", text }]);
  const heads = [{}, { done: ["marked"] }].map(
    (choice) => scheduleText(schedulePlans(plans, choice).scheduling, { colors: false }).split("\n")[0],
  );
  expect(heads[0]).toMatch(
    /2 steps in .*1 scheduled though marked as done: `--done marked` leaves them out\)$/,
  );
  expect(heads[1]).toMatch(/1 step in .*1 done\)$/);
});
