import { describe, expect, test } from "vitest";
import { hazardsAmong } from "../../../src/analyze/hazards/index.ts";
import { missingAmong } from "../../../src/analyze/hazards/missing-dependencies.ts";
import { madeUp, type PlanWords, type StepWords } from "../../support/plan.ts";

describe("20,000 steps", () => {
  const many = (does: (i: number) => string[], more: (i: number) => Partial<StepWords> = () => ({})) =>
    Array.from({ length: 20_000 }, (_, i) => ({ id: `${i}`, does: does(i), ...more(i) }));
  const counted = (words: PlanWords) => {
    const { plan, effects } = madeUp(words);
    const found = hazardsAmong(plan, effects);
    return [found.all.length, missingAmong(plan, found).length];
  };

  test("on one file, each with a commit, give two chains and one chain of edges", () => {
    expect(counted({ steps: many(() => ["modify src/x.ts", "commit git branch"]) })).toEqual([
      39_998, 19_999,
    ]);
  });

  test("on a thousand files in ten phases that a barrier parts", () => {
    const steps = many((i) => [`modify src/${i % 1000}.ts`, "run suite pytest"]);
    const barriers = Array.from({ length: 9 }, (_, i) => ({ before: (i + 1) * 2000 }));
    expect(counted({ steps, barriers })).toEqual([10_000 + 19_990, 10_000]);
  });

  test("in one firm sequence have none", () => {
    expect(counted({ steps: many(() => ["modify x.ts"]), mode: "sequential" })).toEqual([0, 0]);
  });

  test("that all use what one introduces wait for that one", () => {
    const steps = many((i) => [
      i ? "read symbol BaseModel" : "create symbol BaseModel",
      `create src/${i}.ts`,
    ]);
    expect(counted({ steps })).toEqual([19_999, 19_999]);
  });
});
