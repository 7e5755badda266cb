import { describe, expect, test } from "vitest";
import { schedulePlan } from "../../src/analyze/index.ts";
import { naturalStops, strain, wantedOf } from "../../src/analyze/schedule/natural.ts";
import { parsePlan } from "../../src/index.ts";
import type { CheckpointPolicy } from "../../src/model/index.ts";
import { madeUp, type PlanWords } from "../support/plan.ts";
import { random } from "../support/random.ts";

const chain = (count: number, more: Partial<PlanWords> = {}): PlanWords => ({
  phases: [{ id: "1" }, { id: "2" }],
  steps: Array.from({ length: count }, (_, i) => ({
    id: `${i + 1}`,
    phase: i < count / 2 ? "1" : "2",
    dependsOn: i ? [`${i}`] : [],
  })),
  ...more,
});

const stops = (words: PlanWords, checkpoint?: CheckpointPolicy) =>
  schedulePlan(madeUp(words).plan, { checkpoint }).checkpoints.map(
    ({ afterWave, reason }) => `${afterWave} ${reason}`,
  );

describe("checkpoints", () => {
  test("every cycle is looked at, the last one too", () => {
    expect(stops(chain(3), "every-cycle")).toEqual(["1 every-cycle", "2 every-cycle", "3 every-cycle"]);
  });

  test("every phase is looked at once its last step is finished", () => {
    expect(stops(chain(6), "every-phase")).toEqual(["3 every-phase", "6 every-phase"]);
  });

  test("so many steps are counted by waves, which are never cut", () => {
    const pair = ["1", "2", "3", "4", "5"].map((id) => ({ id, parallel: true }));
    const words = { steps: [...pair, { id: "6", dependsOn: ["5"] }, { id: "7", dependsOn: ["6"] }] };
    expect(stops(words, { every: 2 })).toEqual(["1 every", "3 every"]);
    expect(stops(chain(5), { every: 2 })).toEqual(["2 every", "4 every", "5 end"]);
  });

  test("a short plan is looked at once, at its end", () => {
    expect(stops(chain(5), "natural")).toEqual(["5 end"]);
    expect(stops({ steps: [{ id: "1" }] })).toEqual(["1 end"]);
  });

  test("a natural one stands where a phase ends, if nothing speaks for another place", () => {
    expect(stops(chain(12), "natural")).toEqual(["6 natural", "12 end"]);
  });

  test("a natural one stands where no file is left half changed", () => {
    const files = ["a", "a", "a", "a", "b", "b", "b", "b", "b", "b"];
    const tasks = files.map((file, i) => `- [ ] T${String(i + 1).padStart(3, "0")} Update src/${file}.ts`);
    const text = `# Tasks: halves\n\n## Phase 1: All\n\n${tasks.join("\n")}\n`;
    const { checkpoints } = schedulePlan(parsePlan({ path: "specs/001-halves/tasks.md", text })!);
    expect(checkpoints.map(({ afterWave, live }) => [afterWave, live.files])).toEqual([
      [4, 0],
      [10, 0],
    ]);
  });

  test("what the plan asks for, and what a strict mode asks for, is there under every policy", () => {
    const barriers = [{ before: 2 }];
    expect(stops(chain(4, { barriers }), { every: 100 })).toEqual(["2 declared", "4 end"]);
    const strict = chain(3, { mode: "sequential-strict" });
    expect(stops(strict, { every: 100 })).toEqual(["1 strict", "2 strict", "3 strict"]);
  });

  test("a step that is a checkpoint needs no other in front of it", () => {
    const { steps } = chain(4);
    const checked = steps.map((step, i) => (i === 2 ? { ...step, kind: "checkpoint" as const } : step));
    expect(stops({ steps: checked, barriers: [{ before: 2 }] }, { every: 100 })).toEqual([
      "3 declared",
      "4 end",
    ]);
  });
});

describe("natural stops", () => {
  const made = (seed: number) => {
    const next = random(seed);
    const waves = 2 + Math.floor(next() * 9);
    const listed = <T>(make: () => T) => Array.from({ length: waves + 1 }, make);
    return {
      steps: listed(() => 1 + Math.floor(next() * 3)),
      crossed: listed(() => Math.floor(next() * 5)),
      phaseEnds: listed(() => next() < 0.3),
      waves,
    };
  };

  /** The least cost over all sets of stops, and the cost of the given one, by the words of the definition. */
  function costOf(
    { steps, crossed, phaseEnds, waves }: ReturnType<typeof made>,
    chosen: readonly number[],
    wanted: number,
  ) {
    const inner = crossed.slice(1, waves);
    const usual = inner.reduce((a, b) => a + b, 0) / Math.max(1, inner.length) || 1;
    let cost = 0;
    let from = 0;
    for (const stop of [...chosen, waves]) {
      cost += strain(
        steps.slice(from + 1, stop + 1).reduce((a, b) => a + b, 0),
        wanted,
      );
      if (stop < waves) cost += crossed[stop]! / usual + (phaseEnds[stop] ? 0 : 0.5);
      from = stop;
    }
    return cost;
  }

  test("no other set of stops is crossed by less, for stretches of a fair length", () => {
    for (let seed = 0; seed < 60; seed++) {
      const one = made(seed);
      const wanted = wantedOf(one.steps.slice(1).reduce((a, b) => a + b, 0));
      const inner = Array.from({ length: one.waves - 1 }, (_, i) => i + 1);
      const sets = Array.from({ length: 2 ** inner.length }, (_, set) =>
        inner.filter((_, bit) => set & (1 << bit)),
      );
      const least = Math.min(...sets.map((chosen) => costOf(one, chosen, wanted)));
      expect([seed, costOf(one, naturalStops(one, 0, one.waves, wanted), wanted)]).toEqual([
        seed,
        expect.closeTo(least, 9),
      ]);
    }
  });

  test("they are never behind fewer than three steps, nor in front of fewer", () => {
    for (let seed = 0; seed < 200; seed++) {
      const one = made(seed);
      const ends = [...naturalStops(one, 0, one.waves, 4), one.waves];
      let from = 0;
      for (const end of ends) {
        const size = one.steps.slice(from + 1, end + 1).reduce((a, b) => a + b, 0);
        if (ends.length > 1) expect([seed, size >= 3]).toEqual([seed, true]);
        from = end;
      }
    }
  });

  test("a long plan is not compared pair by pair", () => {
    let reads = 0;
    const crossed = new Proxy(new Array<number>(2001).fill(1), {
      get: (target, key, receiver) => {
        if (typeof key === "string" && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver);
      },
    });
    const ones = new Array<number>(2001).fill(1);
    const found = naturalStops({ steps: ones, crossed, phaseEnds: ones.map(() => false) }, 0, 2000, 12);
    expect(found.length).toBeGreaterThan(100);
    expect(reads).toBeLessThan(60 * 2000);
  });
});
