import { describe, expect, test } from "vitest";
import { caseOf } from "../../src/analyze/schedule/case.ts";
import { solve } from "../../src/analyze/schedule/solve.ts";
import { type MadeUp, madeUp, type StepWords } from "../support/plan.ts";
import { random } from "../support/random.ts";

const files = ["a.ts", "b.ts", "c/d.ts", "c/"];
const deeds = ["modify", "create", "read", "read", "write"];

function randomPlan(next: () => number): MadeUp {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const size = 2 + Math.floor(next() * 6);
  const steps = Array.from({ length: size }, (_, i): StepWords => {
    const does = Array.from({ length: 1 + Math.floor(next() * 2) }, () => `${pick(deeds)} ${pick(files)}`);
    if (next() < 0.15) does.push("commit git branch");
    if (next() < 0.15) does.push("run suite pytest");
    const dependsOn = i > 0 && next() < 0.3 ? [`${Math.floor(next() * i)}`] : [];
    return { id: `${i}`, does, dependsOn, ...(next() < 0.1 ? { mode: "sequential" } : {}), wave: 1 };
  });
  return madeUp({ steps });
}

const solved = ({ plan, effects }: MadeUp, limit?: number) => {
  const effectsAt = (step: number) => effects.get(plan.steps[step]!) ?? [];
  return solve(
    caseOf(
      plan,
      plan.steps.map(() => true),
      effectsAt,
    ),
    limit,
  );
};
const lengthOf = ({ waves }: { readonly waves: Int32Array }) => Math.max(...waves);

/** Which steps have to be finished before each, through gates, as sets of bits. */
function needsOf({ woven: { graph, steps }, order }: ReturnType<typeof solved>): number[] {
  const needs = new Array<number>(graph.size).fill(0);
  for (const v of order) {
    const own = needs[v]! | (v < steps ? 1 << v : 0);
    for (const w of graph.targets.subarray(graph.heads[v], graph.heads[v + 1])) needs[w]! |= own;
  }
  return needs.slice(0, steps);
}

/** The fewest waves of at most `limit` steps, by trying every set of steps as the next wave. */
function fewest(needs: readonly number[], limit: number): number {
  const all = (1 << needs.length) - 1;
  let fronts = new Set([0]);
  for (let waves = 0; ; waves++) {
    if (fronts.has(all)) return waves;
    const next = new Set<number>();
    for (const done of fronts) {
      const ready =
        needs.reduce((set, need, step) => ((need & ~done) === 0 ? set | (1 << step) : set), 0) & ~done;
      for (let wave = ready; wave; wave = (wave - 1) & ready) if (bits(wave) <= limit) next.add(done | wave);
    }
    fronts = next;
  }
}
const bits = (set: number): number => (set ? 1 + bits(set & (set - 1)) : 0);

describe("against every way to cut a small plan into waves", () => {
  const plans = Array.from({ length: 300 }, (_, seed) => randomPlan(random(seed)));

  test("without a limit no other has fewer waves", () => {
    for (const [seed, made] of plans.entries()) {
      const result = solved(made);
      expect([seed, lengthOf(result)]).toEqual([seed, fewest(needsOf(result), made.plan.steps.length)]);
    }
  });

  test.each([1, 2, 3])("with %i agents at most one wave is lost, and that seldom", (limit) => {
    const lost = plans.map((made) => {
      const result = solved(made, limit);
      const widest = Math.max(
        ...[...result.waves].map((wave) => result.waves.filter((other) => other === wave).length),
      );
      expect(widest).toBeLessThanOrEqual(limit);
      return lengthOf(result) - fewest(needsOf(result), limit);
    });
    expect(Math.max(...lost)).toBeLessThanOrEqual(1);
    expect(lost.filter((one) => one > 0).length).toBeLessThanOrEqual(3);
  });

  test("what waits runs later, and steps of one wave wait for nobody in it", () => {
    for (const made of plans) {
      const { waves, ...rest } = solved(made, 2);
      needsOf({ waves, ...rest }).forEach((need, step) => {
        for (let other = 0; other < waves.length; other++)
          if (need & (1 << other)) expect(waves[other]!).toBeLessThan(waves[step]!);
      });
    }
  });
});
