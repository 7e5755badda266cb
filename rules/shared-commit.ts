import {
  areDeclaredParallel,
  meetingsAmong,
  ownHazards,
  places,
  placesOf,
  stepsNamed,
} from "../src/analyze/index.ts";
import type { Effect, Rule } from "../src/model/index.ts";

const isCommit = ({ action }: Effect): boolean => action === "commit" || action === "stage";

export const sharedCommit: Rule = {
  name: "shared-commit",
  summary: "steps that the plan starts together and that commit to one working tree",
  severity: "warning",
  preset: "recommended",
  messages: {
    commit:
      "Unexpected commits of {steps}, which start together, to one index and one branch, expected an order between them or `isolation: worktree`",
  },
  check(plan, report) {
    // Where the plan does not start them together, what is missing is an order, and that is told as such.
    const hazards = ownHazards(plan).filter(
      ({ kind, first, second }) =>
        (kind === "commit-commit" || kind === "commit-write") &&
        (plan.dispatch === "parallel" || areDeclaredParallel(plan, first, second)),
    );
    // Steps of one wave are started together by the format's own executor: a commit that their text does not ask for is its affair.
    const committing = placesOf(meetingsAmong(plan, hazards, isCommit)).filter(
      ({ step, effect }) => !step.wave || effect.certainty !== "inferred",
    );
    const [first, ...others] = committing;
    if (!first || others.length === 0) return;
    const related = others.map(({ step, effect }) => ({
      span: effect.span,
      message: `\`${step.id}\` commits`,
    }));
    const data = { steps: stepsNamed(committing.map(({ step }) => step)) };
    report({ message: "commit", data, span: first.effect.span, related: places(related) });
  },
};
