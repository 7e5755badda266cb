/** How people ask for an order. In a phrase `*` stands for a few words of the same sentence. */
export interface DirectiveWords {
  readonly mode: "sequential" | "parallel";
  readonly phrases: readonly string[];
  /** Sentences that say so; a test reads them. */
  readonly examples: readonly string[];
}

export const directiveWords: readonly DirectiveWords[] = [
  {
    mode: "sequential",
    phrases: ["sequential", "sequentially", "serial", "serially"],
    examples: ["Execute the steps sequentially.", "Run all tasks serially."],
  },
  {
    mode: "sequential",
    phrases: ["one by one", "step by step", "task by task", "strictly in turn"],
    examples: [
      "Execute the steps one by one.",
      "Run the plan step by step.",
      "Implement this plan task-by-task.",
    ],
  },
  {
    mode: "sequential",
    phrases: [
      "one at a time",
      "one step at a time",
      "one cycle at a time",
      "one task at a time",
      "one phase at a time",
      "one item at a time",
      "one after the other",
      "one after another",
    ],
    examples: ["Dispatch one task at a time.", "Run the steps one after the other."],
  },
  {
    mode: "sequential",
    phrases: [
      "in order",
      "in sequence",
      "in strict order",
      "in strict sequence",
      "in numeric order",
      "in numerical order",
      "in document order",
    ],
    examples: ["Execute the steps in order.", "Run the tasks in numerical order."],
  },
  {
    mode: "sequential",
    phrases: ["do not start * until", "don't start * until", "never start * until"],
    examples: ["Do not start a step until the one before it is committed."],
  },
  {
    mode: "parallel",
    phrases: [
      "in parallel",
      "parallel",
      "parallelize",
      "parallelise",
      "parallelized",
      "parallelised",
      "parallely",
    ],
    examples: ["All steps can run in parallel.", "The tasks can be parallelized."],
  },
  {
    mode: "parallel",
    phrases: ["concurrent", "concurrently", "simultaneous", "simultaneously"],
    examples: ["Dispatch all tasks concurrently.", "Run the steps simultaneously."],
  },
  {
    mode: "parallel",
    phrases: ["at the same time", "all at once"],
    examples: ["Start all tasks at the same time.", "Dispatch the steps all at once."],
  },
  {
    mode: "parallel",
    phrases: ["fan out", "one agent per task", "one subagent per task", "one subagent per step"],
    examples: ["Dispatch one subagent per task.", "Run the tasks as a fan out."],
  },
];

/** One expression for all phrases of a mode, the longest first. */
function patternOf(mode: DirectiveWords["mode"]): RegExp {
  const phrases = directiveWords.filter((row) => row.mode === mode).flatMap((row) => row.phrases);
  const alternatives = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(" ").join("[\\s-]+").replace("[\\s-]+*[\\s-]+", "\\b[^.;]{1,60}?\\b"));
  return new RegExp(`\\b(?:${alternatives.join("|")})\\b`, "i");
}

export const sequenceWords: RegExp = patternOf("sequential");
export const parallelWords: RegExp = patternOf("parallel");
