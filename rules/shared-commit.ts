import { listed, meetingsOf, places, placesOf } from "../src/analyze/index.ts";
import type { Effect, Rule } from "../src/model/index.ts";

const isCommit = ({ action }: Effect): boolean => action === "commit" || action === "stage";

export const sharedCommit: Rule = {
  name: "shared-commit",
  summary: "steps that commit to one working tree while nothing keeps them apart",
  severity: "warning",
  preset: "recommended",
  messages: {
    commit:
      "Unexpected commits of {steps} to one index and one branch at the same time, expected an order between the steps or `isolation: worktree`",
  },
  check(plan, report) {
    const meetings = meetingsOf(plan, ["commit-commit", "commit-write"], isCommit);
    // Steps of one wave are started together by the format's own executor: a commit that their text does not ask for is its affair.
    const committing = placesOf(meetings).filter(
      ({ step, effect }) => !step.wave || effect.certainty !== "inferred",
    );
    const [first, ...others] = committing;
    if (!first || others.length === 0) return;
    const related = others.map(({ step, effect }) => ({
      span: effect.span,
      message: `\`${step.id}\` commits`,
    }));
    const data = { steps: listed(committing.map(({ step }) => step.id)) };
    report({ message: "commit", data, span: first.effect.span, related: places(related) });
  },
};
