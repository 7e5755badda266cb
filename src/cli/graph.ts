import {
  type GraphChoice,
  type GraphFormat,
  graphFormats,
  graphOf,
  graphText,
  lackOfPlan,
  type Plan,
  type Read,
  schedule,
} from "../index.ts";
import { unexpected } from "./arguments.ts";
import type { Command, Environment, Outcome } from "./command.ts";
import { skippedOf } from "./files.ts";
import type { Values } from "./options.ts";
import { fileOptions, readingOf } from "./reading.ts";
import { findingsOf } from "./schedule.ts";

export const graphCommand: Command = {
  name: "graph",
  operands: "[PATH]",
  summary: "Draw in which order the steps of a plan run, by waves and phases, and what that order rests on",
  description: `The graph has the edges of the schedule: what follows from others is left out. Edges that were found and not
declared are dashed. A plan that has no schedule has no graph either.`,
  options: [
    "format",
    "isolation",
    "assume-parallel",
    "no-repository",
    "collapse",
    "focus",
    "depth",
    "dialect",
    ...fileOptions,
    "config",
    "no-config",
    "trust-config",
    "color",
    "no-color",
    "help",
  ],
  get formats() {
    return graphFormats;
  },
  examples: [
    ["runbook-lint graph plans/login > order.mmd", "a Mermaid flow chart, as GitHub draws it"],
    ["runbook-lint graph plans/login --format svg > order.svg", "a picture"],
    [
      "runbook-lint graph plans/login --focus 2.3 --depth 1",
      "one step, what it waits for and what waits for it",
    ],
    ["runbook-lint graph plans/login --format dot | dot -Tpdf > order.pdf", "by Graphviz"],
  ],
  run,
};

async function run(operands: readonly string[], values: Values, environment: Environment): Promise<Outcome> {
  const choice: GraphChoice = {
    collapse: values.collapse as GraphChoice["collapse"],
    focus: values.focus,
    depth: depthIn(values.depth),
  };
  const scheduled = await schedule(await readingOf(operands, values, environment));
  const aside = skippedOf(scheduled.skipped);
  const plan = onePlan(scheduled);
  const own = scheduled.scheduling.plans[0];
  if (!own) return { text: "", aside: findingsOf(scheduled, environment, values) + aside, code: 1 };
  const text = await graphText(
    graphOf(plan, own, choice),
    (values.format?.at(-1) ?? "mermaid") as GraphFormat,
  );
  return { text, aside, code: 0 };
}

function onePlan(reading: Read): Plan {
  const [plan, second] = reading.plans;
  if (!plan) throw lackOfPlan(reading);
  if (!second) return plan;
  const found = `${reading.plans.length} plans, the first being \`${plan.path}\``;
  throw unexpected(found, "the path of one plan");
}

function depthIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d+$/.test(given)) return Number(given);
  throw unexpected(`\`${given}\` for \`--depth\``, "a number of at least 0");
}
