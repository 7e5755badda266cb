import { disagreements, listed } from "../src/analyze/index.ts";
import type { Rule, Step } from "../src/model/index.ts";

const names = (steps: readonly Step[]): string =>
  steps.length ? listed([...new Set(steps.map(({ id }) => id))]) : "nothing";

export const graphsDisagree: Rule = {
  name: "graphs-disagree",
  summary: "steps whose dependencies one plan states twice, and differently",
  severity: "warning",
  preset: "recommended",
  messages: {
    differ: "Unexpected wait of `{step}` for {says} in the {graph}, expected {other} as in the {followed}",
  },
  check(plan, report) {
    for (const { step, entry, graph, says, followed, followedEntry, followedSays } of disagreements(plan)) {
      const data = {
        step: step.id,
        says: names(says),
        graph: graph.name,
        other: names(followedSays),
        followed: followed.name,
      };
      const related = [{ span: followedEntry.id.span, message: `the ${followed.name} of \`${step.id}\`` }];
      report({ message: "differ", data, span: entry.id.span, related });
    }
  },
};
