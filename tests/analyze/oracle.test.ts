import { describe, expect, test } from "vitest";
import { type PathAccess, pathAccesses } from "../../src/analyze/hazards/access.ts";
import { hazardsAmong } from "../../src/analyze/hazards/index.ts";
import { callsForEdge, missingAmong } from "../../src/analyze/hazards/missing-dependencies.ts";
import { orderOf } from "../../src/analyze/index.ts";
import { overlap } from "../../src/analyze/paths/overlap.ts";
import type { Step } from "../../src/model/index.ts";
import { type MadeUp, madeUp, type StepWords } from "../support/plan.ts";
import { random } from "../support/random.ts";

const paths = ["a", "a/x.ts", "a/y.ts", "a/b/x.ts", "a/b/", "a/*.ts", "a/**/*.ts", "a/**", "c.py"];
const actions = ["create", "modify", "modify", "write", "read", "delete", "perhaps modify", "inferred read"];

function randomPlan(next: () => number): MadeUp {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const size = 2 + Math.floor(next() * 6);
  const ids = Array.from({ length: size }, (_, i) => `${i}`);
  const steps = ids.map((id): StepWords => {
    const does = Array.from({ length: Math.floor(next() * 4) }, () => `${pick(actions)} ${pick(paths)}`);
    const dependsOn = next() < 0.3 ? [`${next() < 0.3 ? "prose: " : ""}${pick(ids)}`] : [];
    return { id, does, dependsOn, ...(next() < 0.1 ? { mode: "sequential" } : {}) };
  });
  return madeUp({ steps, ...(next() < 0.2 ? { barriers: [{ before: Math.floor(next() * size) }] } : {}) });
}

type Edge = readonly [Step, Step];

/** Whether firm order and the edges together put one of two steps before the other. */
function separated({ plan }: MadeUp, edges: readonly Edge[], a: Step, b: Step): boolean {
  const { firm } = orderOf(plan);
  const leads = (from: Step, to: Step): boolean => {
    const seen = new Set([from]);
    for (const step of seen) {
      for (const other of plan.steps) {
        if (firm.before(step, other) || edges.some(([x, y]) => x === step && y === other)) seen.add(other);
      }
    }
    return seen.has(to);
  };
  return leads(a, b) || leads(b, a);
}

/** All pairs of accesses that touch a common file, one of them exclusive, and that the firm order does not separate. */
function collisions({ plan, effects }: MadeUp): [PathAccess, PathAccess][] {
  const { firm } = orderOf(plan);
  const all = plan.steps.flatMap((step, i) => pathAccesses(i, effects.get(step)!));
  return all.flatMap((a) =>
    all
      .filter((b) => a.step < b.step && (a.exclusive || b.exclusive) && overlap(a.segments, b.segments))
      .filter((b) => !firm.ordered(plan.steps[a.step]!, plan.steps[b.step]!))
      .map((b): [PathAccess, PathAccess] => [a, b]),
  );
}

describe("against all pairs, on random plans", () => {
  const rounds = Array.from({ length: 400 }, (_, seed) => seed);

  test("every hazard is a collision, and separating the hazards separates all collisions", () => {
    for (const seed of rounds) {
      const made = randomPlan(random(seed));
      const { plan } = made;
      const { all, isEarlier } = hazardsAmong(plan, made.effects);
      const found = collisions(made);
      for (const { first, second } of all) {
        expect([
          seed,
          found.some(([a, b]) => plan.steps[a.step] === first && plan.steps[b.step] === second),
        ]).toEqual([seed, true]);
      }
      const edges = all.map(
        ({ first, second }): Edge => (isEarlier(first, second) ? [first, second] : [second, first]),
      );
      for (const [a, b] of found) {
        const apart = separated(made, edges, plan.steps[a.step]!, plan.steps[b.step]!);
        expect([seed, a.step, a.path, b.step, b.path, apart]).toEqual([
          seed,
          a.step,
          a.path,
          b.step,
          b.path,
          true,
        ]);
      }
    }
  });

  test("missing edges separate what calls for one and all that change surely, and none of them is too many", () => {
    for (const seed of rounds) {
      const made = randomPlan(random(seed));
      const { plan } = made;
      const hazards = hazardsAmong(plan, made.effects);
      const edges = missingAmong(plan, hazards).map(({ dependsOn, step }): Edge => [dependsOn, step]);
      const wanted = hazards.all
        .filter((hazard) =>
          callsForEdge(hazard, hazards.isEarlier(hazard.first, hazard.second) ? hazard.first : hazard.second),
        )
        .map(({ first, second }): Edge => [first, second]);
      const sure = collisions(made)
        .filter(([a, b]) => a.exclusive && b.exclusive)
        .map(([a, b]): Edge => [plan.steps[a.step]!, plan.steps[b.step]!]);
      for (const [a, b] of [...wanted, ...sure]) {
        expect([seed, a.id, b.id, separated(made, edges, a, b)]).toEqual([seed, a.id, b.id, true]);
      }
      for (const edge of edges) {
        const others = edges.filter((other) => other !== edge);
        expect([seed, wanted.every(([a, b]) => separated(made, others, a, b))]).toEqual([seed, false]);
      }
    }
  });

  test("hazards do not put steps in a circle", () => {
    for (const seed of rounds) {
      const made = randomPlan(random(seed));
      const edges = missingAmong(made.plan, hazardsAmong(made.plan, made.effects));
      const { firm } = orderOf(made.plan);
      for (const { step, dependsOn } of edges)
        expect([seed, firm.before(step, dependsOn)]).toEqual([seed, false]);
    }
  });
});
