import {
  type Disagreement,
  disagreements,
  groupBy,
  isHabit,
  isOrderedElsewhere,
  listed,
  type Many,
  openHazards,
  places,
  stepNamed,
  worstPairs,
} from "../src/analyze/index.ts";
import {
  type GraphEntry,
  type Plan,
  type Related,
  type Report,
  type Rule,
  type Span,
  type Step,
  spanOf,
} from "../src/model/index.ts";

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

const names = (steps: readonly Step[]): string => listed([...new Set(steps.map(({ id }) => id))]);

/** `waits for `WP01``, `waits for nothing`. */
const waits = (steps: readonly Step[]): string =>
  steps.length ? `waits for ${names(steps)}` : "waits for nothing";

const dataOf = ({ step, says, graph, followed, followedSays }: Disagreement) => ({
  step: stepNamed(step),
  says: waits(says),
  graph: graph.name,
  other: waits(followedSays),
  followed: followed.name,
});

/** What collides when the edge that only the other statement has is not kept; of one step, or of the whole plan. */
function worstOf(plan: Plan, step?: Step): readonly Related[] {
  const unkept = openHazards(plan).filter(
    ({ first, second }) =>
      (!step || step === first || step === second) && isOrderedElsewhere(plan, first, second),
  );
  return worstPairs(plan, unkept).places;
}

function reportOne(plan: Plan, found: Disagreement, report: Report): void {
  const { step, entry, followed, followedEntry } = found;
  const own = { span: listOf(followedEntry), message: `the ${followed.name} of \`${step.id}\`` };
  const related = [own, ...places(worstOf(plan, step), 3)];
  report({ message: "differ", data: dataOf(found), span: listOf(entry), related });
}

/** The statement that is followed lost all its edges at once: one fault, however many steps. */
function reportEmpty(plan: Plan, all: readonly Disagreement[], report: Report): void {
  const [first, ...others] = all as [Disagreement, ...Disagreement[]];
  const own = {
    span: listOf(first.followedEntry),
    message: `the ${first.followed.name} of \`${first.step.id}\``,
  };
  const more = others.map(({ step, entry, says }) => ({
    span: listOf(entry),
    message: `\`${step.id}\` ${waits(says)} here`,
  }));
  report({
    message: "empty",
    data: { ...dataOf(first), count: all.length },
    span: listOf(first.entry),
    related: [own, ...places([...more, ...worstOf(plan)])],
  });
}

function reportSeveral(plan: Plan, all: Many<Disagreement>, report: Report): void {
  const [first, ...others] = all;
  const own = {
    span: listOf(first.followedEntry),
    message: `the ${first.followed.name} of \`${first.step.id}\``,
  };
  const more = others.map(({ step, entry, says, followedSays }) => ({
    span: listOf(entry),
    message: `\`${step.id}\` ${waits(says)} here, and ${waits(followedSays)} there`,
  }));
  const data = { ...dataOf(first), count: all.length };
  report({
    message: "several",
    data,
    about: [],
    span: listOf(first.entry),
    related: [own, ...places([...more, ...worstOf(plan)])],
  });
}

export const graphsDisagree: Rule = {
  name: "graphs-disagree",
  summary: "steps whose dependencies one plan states twice, and differently",
  severity: "warning",
  preset: "recommended",
  messages: {
    differ:
      "Unexpected {graph} where {step} {says}, expected the same as in the {followed}, by which it {other}",
    several:
      "Unexpected {graph} where {count} steps wait for others than in the {followed}, as {step}, which {says} here and {other} there, expected the same in both",
    empty:
      "Unexpected {graph} where {step} {says}, and which gives {count} steps something to wait for, expected the same in the {followed}, by which all of them start at once",
  },
  check(plan, report) {
    // An explanation may name the step itself, and no step waits for itself.
    const found = disagreements(plan).filter(({ says, step }) => !says.includes(step));
    for (const all of groupBy(
      found,
      ({ graph }) => `${graph.name} ${graph.span.source === plan.span.source}`,
    ).values()) {
      const isEmpty = ({ followed }: Disagreement) =>
        followed.entries.every(({ dependsOn }) => dependsOn.length === 0);
      if (all.length > 1 && isEmpty(all[0]!)) reportEmpty(plan, all, report);
      else if (isHabit(all)) reportSeveral(plan, all, report);
      else for (const each of all) reportOne(plan, each, report);
    }
  },
};
