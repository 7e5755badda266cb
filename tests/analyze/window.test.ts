import { describe, expect, test } from "vitest";
import { schedulePlan } from "../../src/analyze/index.ts";
import { caseOf } from "../../src/analyze/schedule/case.ts";
import { solve } from "../../src/analyze/schedule/solve.ts";
import { windowOf } from "../../src/analyze/schedule/window.ts";
import { located, type Plan } from "../../src/model/index.ts";
import { type MadeUp, madeUp, type StepWords } from "../support/plan.ts";
import { random } from "../support/random.ts";

function randomPlan(seed: number): MadeUp {
  const next = random(seed);
  const size = 3 + Math.floor(next() * 12);
  const steps = Array.from({ length: size }, (_, i): StepWords => {
    const dependsOn = i && next() < 0.5 ? [`${Math.floor(next() * i)}`] : [];
    const does = [`modify src/${Math.floor(next() * 6)}.ts`];
    return { id: `${i}`, dependsOn, does, ...(next() < 0.1 ? { mode: "sequential" } : {}) };
  });
  const made = madeUp({ steps });
  const timed = made.plan.steps.map((step) =>
    next() < 0.7 ? { ...step, estimate: located(1 + Math.floor(next() * 50), step.span) } : step,
  );
  const plan: Plan = { ...made.plan, steps: timed };
  const effects = new Map(timed.map((step, i) => [step, made.effects.get(made.plan.steps[i]!)!]));
  return { ...made, plan, effects };
}

describe("the sliding window", () => {
  test.each([1, 2, 3, undefined])("with %s agents never starts a step too early or one too many", (limit) => {
    for (let seed = 0; seed < 150; seed++) {
      const { plan, effects } = randomPlan(seed);
      const live = plan.steps.map((_, i) => i % 7 !== 6);
      const one = caseOf(plan, live, (step) => effects.get(plan.steps[step]!)!);
      const solved = solve(one, limit);
      const last = Math.max(...solved.waves);
      const checkpoints = seed % 2 ? [] : [{ afterWave: Math.ceil(last / 2) }, { afterWave: last }];
      const window = windowOf(one, solved, limit, checkpoints);
      const at = new Map(window.map((step) => [step.id, step]));
      expect(window.map(({ id }) => id).toSorted()).toEqual(
        plan.steps
          .filter((_, i) => live[i])
          .map(({ id }) => id)
          .toSorted(),
      );
      // Nobody starts before what it waits for is finished.
      for (const [before, after] of orderOf(solved.woven, live)) {
        const [early, late] = [at.get(`${before}`)!, at.get(`${after}`)!];
        expect([seed, early.finish <= late.start]).toEqual([seed, true]);
      }
      // At no start more run than there are agents; what takes no time is over at once.
      for (const { start } of window) {
        const running = window.filter((step) => step.start <= start && start < step.finish);
        expect(running.length).toBeLessThanOrEqual(limit ?? plan.steps.length);
      }
      // No step of a later part starts before the checkpoint is passed.
      for (const { afterWave } of checkpoints) {
        const ends = window
          .filter(({ id }) => solved.waves[Number(id)]! <= afterWave)
          .map(({ finish }) => finish);
        const starts = window
          .filter(({ id }) => solved.waves[Number(id)]! > afterWave)
          .map(({ start }) => start);
        if (starts.length) expect(Math.max(...ends)).toBeLessThanOrEqual(Math.min(...starts));
      }
    }
  });

  test("an agent that is free takes the step with the longest work behind it", () => {
    const { plan } = madeUp({
      steps: [
        { id: "1", parallel: true },
        { id: "2", parallel: true },
        { id: "3", dependsOn: ["2"], parallel: true },
        { id: "4", dependsOn: ["3"], parallel: true },
      ],
    });
    const { window } = schedulePlan(plan, { maxParallel: 1 });
    expect(window.map(({ id }) => id)).toEqual(["2", "3", "1", "4"]);
  });

  test("by estimates a step starts when those before it end, not with its wave", () => {
    const { plan } = madeUp({
      steps: [
        { id: "1", parallel: true },
        { id: "2", parallel: true },
        { id: "3", dependsOn: ["1"], parallel: true },
        { id: "4", dependsOn: ["3"], parallel: true },
      ],
    });
    const minutes = [10, 60, 20, 5];
    const steps = plan.steps.map((step, i) => ({ ...step, estimate: located(minutes[i]!, step.span) }));
    const { window, figures } = schedulePlan({ ...plan, steps }, { checkpoint: { every: 100 } });
    expect(window).toEqual([
      { id: "1", start: 0, finish: 10 },
      { id: "2", start: 0, finish: 60 },
      { id: "3", start: 10, finish: 30 },
      { id: "4", start: 30, finish: 35 },
    ]);
    expect(figures.time).toEqual({ sequential: 95, parallel: 60, unestimated: 0 });
  });
});

/** All pairs of live steps of which one has to wait for the other, through gates and finished steps. */
function orderOf(
  { graph, steps }: ReturnType<typeof solve>["woven"],
  live: readonly boolean[],
): [number, number][] {
  const reachable = (from: number): Set<number> => {
    const seen = new Set<number>();
    const open = [from];
    for (let v = open.pop(); v !== undefined; v = open.pop())
      for (const w of graph.targets.subarray(graph.heads[v], graph.heads[v + 1]))
        if (!seen.has(w)) {
          seen.add(w);
          open.push(w);
        }
    return seen;
  };
  return live.flatMap((isLive, step) =>
    isLive
      ? [...reachable(step)]
          .filter((other) => other < steps && live[other])
          .map((other): [number, number] => [step, other])
      : [],
  );
}
