import { describe, expect, test } from "vitest";
import { canonicalId, resolveReference } from "../../src/analyze/index.ts";
import { type Reference, spanOf } from "../../src/model/index.ts";
import { madeUp } from "../support/plan.ts";

describe("one key for all spellings of an id", () => {
  test.each([
    ["Cycle 1.3", "1.3"],
    ["step-1-3", "1.3"],
    ["01.03", "1.3"],
    ["03-02", "3.2"],
    ["3-2", "3.2"],
    ["03-02-PLAN.md", "3.2"],
    ["1.10", "1.10"],
    ["T012", "t12"],
    ["012a", "12a"],
    ["Task 3", "3"],
    ["WP01", "wp1"],
    ["Phase 2", "2"],
    ["0.1", "0.1"],
    ["task setup", "task setup"],
  ])("%s is %s", (id, key) => expect(canonicalId(id)).toBe(key));
});

describe("a reference", () => {
  const { plan, step } = madeUp({
    phases: [{ id: "1" }, { id: "2" }, { id: "3" }],
    steps: [
      { id: "1.1", phase: "1", kind: "cycle" },
      { id: "1.2", phase: "1", kind: "cycle" },
      { id: "2.1", phase: "2", kind: "cycle" },
      { id: "2.1", phase: "2" },
      { id: "2.02", phase: "2" },
      { id: "1.10", phase: "1" },
      { id: "build-parser" },
      { id: "7" },
      { id: "7" },
    ],
  });
  const resolved = (
    id: string,
    from?: string,
    kind: Reference["kind"] = "step",
    form: Reference["form"] = "metadata",
  ) => {
    const span = spanOf(plan.span.source, 0, 1);
    const target = resolveReference(
      plan,
      { kind, id, form, span },
      from === undefined ? undefined : step(from),
    );
    const steps =
      target.kind === "unknown" ? target.suggestion : target.steps.map((each) => each.id).join(" ");
    return `${target.kind} ${steps}`;
  };

  test("finds the step by its exact text, then by any spelling", () => {
    expect(resolved("1.1")).toBe("found 1.1");
    expect(resolved("Cycle 1.1")).toBe("found 1.1");
    expect(resolved("1-10")).toBe("found 1.10");
    expect(resolved("2.2")).toBe("found 2.02");
  });

  test("that names the kind decides between two of one id; without it, it is ambiguous", () => {
    expect(resolved("Cycle 2.1")).toBe("found 2.1");
    expect(resolved("2.1")).toBe("ambiguous 2.1 2.1");
    expect(resolved("7")).toBe("ambiguous 7 7");
  });

  test("may be short for a step of its own phase, in metadata", () => {
    expect(resolved("10", "1.2")).toBe("found 1.10");
    expect(resolved("10", "1.2", "step", "prose")).toBe("unknown undefined");
  });

  test("to a phase stands for its steps, which may be none", () => {
    expect(resolved("1", undefined, "phase")).toBe("found 1.1 1.2 1.10");
    expect(resolved("Phase 2")).toBe("found 2.1 2.1 2.02");
    expect(resolved("3")).toBe("found ");
    expect(resolved("4", undefined, "phase")).toBe("unknown undefined");
  });

  test("that leads nowhere is given the id that was most likely meant", () => {
    expect(resolved("build-praser")).toBe("unknown build-parser");
    expect(resolved("110")).toBe("unknown 1.10");
    expect(resolved("1.9")).toBe("unknown undefined");
  });
});

describe("what was meant, in another spelling", () => {
  const { plan } = madeUp({
    steps: [{ id: "T003" }, { id: "03-01" }, { id: "WP10" }, { id: "A7" }, { id: "B7" }],
  });
  const span = spanOf(plan.span.source, 0, 1);

  test.each([
    ["3", "T003"],
    ["03", "T003"],
    ["0301", "03-01"],
    ["10", "WP10"],
    ["7", undefined],
    ["12", undefined],
  ])("%s is taken for %s", (id, suggestion) => {
    const found = resolveReference(plan, { kind: "step", id, form: "metadata", span });
    expect(found).toEqual({ kind: "unknown", suggestion });
  });
});
