import { disagreements, listed } from "../src/analyze/index.ts";
import { type GraphEntry, type Rule, type Span, type Step, spanOf } from "../src/model/index.ts";

/** Where a statement lists what a step waits for; the step's own name where it lists nothing. */
const listOf = ({ id, dependsOn, place }: GraphEntry): Span => {
  const spans = dependsOn.map(({ span }) => span).filter(({ source }) => source === id.span.source);
  if (spans.length === 0) return place ?? id.span;
  const [start, end] = [
    Math.min(...spans.map((span) => span.start)),
    Math.max(...spans.map((span) => span.end)),
  ];
  return spanOf(id.span.source, start, end);
};

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
      const related = [{ span: listOf(followedEntry), message: `the ${followed.name} of \`${step.id}\`` }];
      report({ message: "differ", data, span: listOf(entry), related });
    }
  },
};
