import {
  type CheckpointPolicy,
  noPlansText,
  type Read,
  type Result,
  type Scheduled,
  schedule,
  scheduleMarkdown,
  scheduleText,
} from "../index.ts";
import { oneOf, unexpected } from "./arguments.ts";
import { wantsColors, widthOf } from "./colors.ts";
import type { Command, Environment, Outcome } from "./command.ts";
import { skippedOf } from "./files.ts";
import type { Values } from "./options.ts";
import { print } from "./print.ts";
import { fileOptions, readingOf } from "./reading.ts";

export const scheduleCommand: Command = {
  name: "schedule",
  operands: "[PATH...]",
  summary: "Show in which order to dispatch the steps of plans, what may run together, and why not more",
  description: `Steps of one wave may run at the same time. A plan whose order can't be known, since steps wait for each
other in a circle or for ids that nothing has, gets the findings that say so, no schedule, and exit code 1.`,
  options: [
    "format",
    "max-parallel",
    "isolation",
    "assume-parallel",
    "no-repository",
    "checkpoint",
    "from",
    "done",
    "dialect",
    ...fileOptions,
    "config",
    "no-config",
    "trust-config",
    "color",
    "no-color",
    "help",
  ],
  formats: ["text", "json", "markdown"],
  examples: [
    ["runbook-lint schedule plans/login", "what may run together, and what keeps the rest apart"],
    [
      "runbook-lint schedule plans/login --max-parallel 3 --isolation worktree",
      "three agents, a tree for each",
    ],
    ["runbook-lint schedule plans/login --done marked", "the rest of a plan that ticks off what is done"],
    ["runbook-lint schedule plans/ --format json", "for orchestrators, as in schema/schedule.schema.json"],
  ],
  run,
};

async function run(operands: readonly string[], values: Values, environment: Environment): Promise<Outcome> {
  const scheduled = await schedule({
    ...(await readingOf(operands, values, environment)),
    maxParallel: countIn(values["max-parallel"]),
    checkpoint: policyIn(values.checkpoint),
    from: values.from,
    done: values.done?.flatMap((ids) => ids.split(",")).map((id) => id.trim()),
  });
  const { text, aside = "" } = show(scheduled, values, environment);
  const code = scheduled.diagnostics.length > 0 ? 1 : 0;
  return { text, aside: aside + skippedOf(scheduled.skipped), code };
}

function show(scheduled: Scheduled & Read, values: Values, environment: Environment): Omit<Outcome, "code"> {
  const { scheduling } = scheduled;
  if (values.format?.at(-1) === "json") return { text: `${JSON.stringify(scheduling, undefined, 2)}\n` };
  if (scheduled.plans.length === 0) return { text: `${noPlansText(scheduled)}\n` };
  const proven = values.done?.some((ids) => ids.split(",").includes("proven")) ?? false;
  const options = { colors: wantsColors(values, environment), width: widthOf(environment), proven };
  const told =
    values.format?.at(-1) === "markdown"
      ? scheduleMarkdown(scheduling, proven)
      : scheduleText(scheduling, options);
  if (scheduled.diagnostics.length === 0) return { text: told };
  const findings = findingsOf(scheduled, environment, values);
  // Markdown goes on to a page or a pull request, where frames for a terminal have no place.
  return values.format?.at(-1) === "markdown" ? { text: told, aside: findings } : { text: findings + told };
}

/** What is wrong with the plans that have no schedule, as a check of them shows it. */
export function findingsOf(
  scheduled: Scheduled & Read,
  environment: Environment,
  { format: _, ...values }: Values,
): string {
  const unsafe = new Set(scheduled.scheduling.unsafe.map(({ path }) => path));
  const plans = scheduled.plans.filter(({ path }) => unsafe.has(path));
  const result: Result = { ...scheduled, plans, failures: [], suppressed: [] };
  return print(result, { standard: undefined, files: [] }, values, environment).text;
}

function countIn(given: string | undefined): number | undefined {
  if (given === undefined || /^[1-9]\d*$/.test(given)) return given === undefined ? undefined : Number(given);
  throw unexpected(`\`${given}\` for \`--max-parallel\``, "a number of at least 1");
}

const policies = ["every-cycle", "every-phase", "natural"] as const;

/** `every:3` as well as `every: 3`, which is how plans write it. */
function policyIn(given: string | undefined): CheckpointPolicy | undefined {
  const every = /^every:\s*([1-9]\d*)$/.exec(given ?? "")?.[1];
  if (every !== undefined) return { every: Number(every) };
  const known = policies.find((policy) => policy === given);
  if (known || given === undefined) return known;
  throw unexpected(`\`${given}\` for \`--checkpoint\``, `${oneOf(policies)}, every:N`);
}
