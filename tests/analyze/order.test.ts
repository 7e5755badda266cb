import { describe, expect, test } from "vitest";
import { modeOf, orderOf, planModeOf, statedEdges } from "../../src/analyze/index.ts";
import { madeUp, type PlanWords } from "../support/plan.ts";

const named = (ids: string) => ids.split(" ").map((id) => ({ id }));

/** All pairs of the order, as `a<b`. */
function pairs(words: PlanWords, strength: "firm" | "any" | "inWaves"): string {
  const { plan } = madeUp(words);
  const order = orderOf(plan)[strength];
  return plan.steps
    .flatMap((a) => plan.steps.filter((b) => order.before(a, b)).map((b) => `${a.id}<${b.id}`))
    .join(" ");
}

const edges = (words: PlanWords) =>
  orderOf(madeUp(words).plan).edges.map(
    ({ before, after, reason, strength }) => `${before.id}<${after.id} ${reason} ${strength}`,
  );

describe("a mode", () => {
  test("grants document order as firmly as it is stated", () => {
    const steps = named("a b c");
    expect(pairs({ steps, mode: "prose: sequential" }, "firm")).toBe("");
    expect(pairs({ steps, mode: "prose: sequential" }, "any")).toBe("a<b a<c b<c");
    expect(pairs({ steps, mode: "sequential-required" }, "firm")).toBe("a<b a<c b<c");
    expect(pairs({ steps, contract: { mode: { value: "sequential", strength: "contract" } } }, "firm")).toBe(
      "a<b a<c b<c",
    );
    expect(pairs({ steps, mode: "parallel" }, "any")).toBe("");
  });

  test("of one step keeps all others away from it", () => {
    const steps = [{ id: "a" }, { id: "b" }, { id: "c", mode: "sequential" }, { id: "d" }, { id: "e" }];
    expect(pairs({ steps }, "firm")).toBe("a<c a<d a<e b<c b<d b<e c<d c<e");
    expect(edges({ steps })).toEqual([
      "a<c mode metadata",
      "b<c mode metadata",
      "c<d mode metadata",
      "c<e mode metadata",
    ]);
  });

  test("stays firm across steps whose mode rests on prose", () => {
    const steps = [
      { id: "a", mode: "prose: sequential" },
      { id: "b", mode: "prose: sequential" },
      { id: "c", mode: "sequential" },
    ];
    expect(pairs({ steps }, "firm")).toBe("a<c b<c");
    expect(pairs({ steps }, "any")).toBe("a<b a<c b<c");
  });

  test("is the nearest one stated", () => {
    const { plan, step } = madeUp({
      mode: "sequential",
      orchestrator: { mode: "parallel" },
      phases: [{ id: "1", mode: "prose: parallel" }],
      steps: [
        { id: "a" },
        { id: "b", phase: "1" },
        { id: "c", phase: "1", mode: "sequential-strict" },
        { id: "d", parallel: true },
      ],
    });
    const seen = ["a", "b", "c", "d"].map((id) => modeOf(plan, step(id)));
    expect(seen.map(({ value, strength, level }) => `${value} ${strength} ${level}`)).toEqual([
      "sequential metadata plan",
      "parallel prose phase",
      "sequential-strict metadata step",
      "parallel metadata step",
    ]);
    expect(planModeOf(plan).level).toBe("plan");
  });
});

describe("structure", () => {
  test("a barrier parts all before it from all after it", () => {
    const words = { steps: named("a b c d"), barriers: [{ before: 2 }] };
    expect(pairs(words, "firm")).toBe("a<c a<d b<c b<d");
    expect(edges(words)).toEqual(["a<c", "a<d", "b<c", "b<d"].map((pair) => `${pair} checkpoint metadata`));
  });

  test("a barrier in prose leaves no hole in the firm order", () => {
    const words: PlanWords = {
      steps: named("a b c d"),
      barriers: [{ before: 1 }, { before: 2, strength: "prose" }, { before: 3 }],
    };
    expect(pairs(words, "firm")).toBe("a<b a<c a<d b<d c<d");
    expect(pairs(words, "any")).toBe("a<b a<c a<d b<c b<d c<d");
  });

  test("lower waves come first", () => {
    const steps = [{ id: "a", wave: 2 }, { id: "b", wave: 1 }, { id: "c", wave: 4 }, { id: "d" }];
    expect(pairs({ steps }, "firm")).toBe("a<c b<a b<c");
    // An executor that works out its own waves knows declared dependencies only.
    const contract = { recomputesWaves: true } as const;
    expect(pairs({ steps, contract }, "firm")).toBe("");
    expect(pairs({ steps, contract }, "any")).toBe("a<c b<a b<c");
  });

  test("an executor with waves of its own starts them one after the other, and what rests on that is not firm", () => {
    const contract = { recomputesWaves: true } as const;
    const steps = [
      { id: "a" },
      { id: "b" },
      { id: "c", dependsOn: ["a"] },
      { id: "d", dependsOn: ["c"] },
      { id: "e", dependsOn: ["b"] },
    ];
    expect(pairs({ steps, contract }, "firm")).toBe("a<c a<d b<e c<d");
    expect(pairs({ steps, contract }, "inWaves")).toBe("a<c a<d a<e b<c b<d b<e c<d e<d");
    expect(pairs({ steps }, "inWaves")).toBe("a<c a<d b<e c<d");
    const round = [{ id: "a", dependsOn: ["b"] }, { id: "b", dependsOn: ["a"] }, { id: "c" }];
    expect(pairs({ steps: round, contract }, "inWaves")).not.toContain("c");
  });

  test("behind a barrier its waves begin anew", () => {
    const contract = { recomputesWaves: true } as const;
    const steps = [
      { id: "a" },
      { id: "b", dependsOn: ["a"] },
      { id: "c" },
      { id: "d", dependsOn: ["c"] },
      { id: "e" },
    ];
    expect(pairs({ steps, contract, barriers: [{ before: 2 }] }, "inWaves")).toBe(
      "a<b a<c a<d a<e b<c b<d b<e c<d e<d",
    );
  });

  test("groups run one after the other, and boundaries close what is listed before them", () => {
    const group = (id: string, name: string, parallel = false) => ({ id, group: name, parallel });
    const entries = [group("a", "1", true), group("b", "1", true), group("c", "2"), group("d", "2")];
    expect(pairs({ steps: named("a b c d"), orchestrator: { entries } }, "firm")).toBe("a<c a<d b<c b<d c<d");
    const bounded = [{ id: "a" }, { id: "b", boundary: true }, { id: "c" }];
    expect(pairs({ steps: named("a b c"), orchestrator: { entries: bounded } }, "firm")).toBe("a<c b<c");
  });
});

describe("dependencies", () => {
  test("say who waits for whom, and why", () => {
    const steps = [
      { id: "a", blocks: ["c"] },
      { id: "b", dependsOn: ["marker: a"] },
      { id: "c", dependsOn: ["prose: b"] },
    ];
    expect(edges({ steps })).toEqual(["a<c blocks metadata", "a<b marker metadata", "b<c declared prose"]);
    expect(pairs({ steps }, "firm")).toBe("a<b a<c");
  });

  test("on a phase wait for all of it", () => {
    const phases = [{ id: "1" }, { id: "2", dependsOn: ["phase 1"] }];
    const steps = [
      { id: "a", phase: "1" },
      { id: "b", phase: "1", dependsOn: ["a"] },
      { id: "c", phase: "2" },
      { id: "d", phase: "2" },
      { id: "e", dependsOn: ["phase 2"] },
    ];
    expect(pairs({ steps, phases }, "firm")).toBe("a<b a<c a<d a<e b<c b<d b<e c<e d<e");
    expect(edges({ steps, phases })).toContain("b<c phase metadata");
    expect(edges({ steps, phases })).not.toContain("a<c phase metadata");
  });
});

describe("loops", () => {
  const loops = (words: PlanWords) =>
    orderOf(madeUp(words).plan).loops.map((loop) =>
      loop.edges.map(({ before, after }) => `${before.id}<${after.id}`).join(" "),
    );

  test("are found through declared dependencies, phases included", () => {
    const steps = [
      { id: "a", dependsOn: ["c"] },
      { id: "b", dependsOn: ["a"] },
      { id: "c", dependsOn: ["b", "prose: d"] },
      { id: "d", dependsOn: ["c", "d"] },
      { id: "e", phase: "1", dependsOn: ["f"] },
      { id: "f", dependsOn: ["phase 1"] },
    ];
    expect(loops({ steps, phases: [{ id: "1" }] })).toEqual(["a<b b<c c<a", "d<d", "e<f f<e"]);
  });

  test("are not made by document order", () => {
    expect(loops({ steps: [{ id: "a", dependsOn: ["b"] }, { id: "b" }], mode: "sequential" })).toEqual([]);
  });
});

describe("20,000 steps", () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({ id: `${i}` }));

  test("in a sequence are a chain", () => {
    const { plan } = madeUp({ steps: many, mode: "sequential" });
    const order = orderOf(plan);
    expect(order.edges.length).toBe(19_999);
    expect(order.firm.before(plan.steps[3]!, plan.steps[19_990]!)).toBe(true);
    expect(order.firm.before(plan.steps[19_990]!, plan.steps[3]!)).toBe(false);
  });

  test("on both sides of a barrier, or in phases that wait for each other, need few edges", () => {
    const { plan } = madeUp({
      steps: many.map((step, i) => ({
        ...step,
        phase: i < 10_000 ? "1" : "2",
        dependsOn: i < 10_000 ? [] : ["phase 1"],
      })),
      phases: [{ id: "1" }, { id: "2" }],
      barriers: [{ before: 10_000 }],
    });
    const order = orderOf(plan);
    expect(order.edges.length).toBeLessThan(60_000);
    expect(order.firm.before(plan.steps[9_999]!, plan.steps[10_000]!)).toBe(true);
    expect(order.firm.ordered(plan.steps[3]!, plan.steps[4]!)).toBe(false);
  });

  test("may say what each of them waits for", () => {
    const steps = many.map((step, i) => ({ ...step, dependsOn: i % 100 ? [`${i - 1}`] : [] }));
    expect(statedEdges(madeUp({ steps }).plan).length).toBe(19_800);
  });
});
