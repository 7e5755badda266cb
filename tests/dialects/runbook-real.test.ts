import { expect, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { textAt } from "../../src/model/index.ts";
import { linesOf, realPlans } from "./corpus.ts";
import { misplaced } from "./reading.ts";

const real = ["runbook", "incident"].map(realPlans);

/** Ids of step headings, by lines alone. */
const counted = (text: string): string[] =>
  linesOf(text).flatMap((line) => /^#{2,4} (?:Cycle|Step) (\d+(?:\.\d+)?)\b/.exec(line)?.[1] ?? []);

if (real.some(Boolean))
  test("real runbooks: every step is found, once", { timeout: 120_000 }, () => {
    for (const sources of real) {
      const { plans } = readPlans(sources ?? []);
      for (const plan of plans) {
        const main = plan.files.filter(({ role }) => role === "runbook" || role === "phase");
        const expected = main.flatMap(({ source }) => counted(source.text));
        expect([plan.path, ...plan.steps.map((step) => step.id)]).toEqual([plan.path, ...expected]);
      }
      expect(plans.flatMap(misplaced)).toEqual([]);
      expect(plans.flatMap((plan) => plan.steps).filter((step) => textAt(step.idSpan) !== step.id)).toEqual(
        [],
      );
    }
  });
