import { mayStart, next, nextText, type StartAnswer, visible, waitWords } from "../index.ts";
import { unexpected } from "./arguments.ts";
import { wantsColors } from "./colors.ts";
import type { Command, Environment, Outcome } from "./command.ts";
import { noPlansIn, skippedOf } from "./files.ts";
import type { OptionName, Values } from "./options.ts";
import { readingOf } from "./reading.ts";

const progressOptions = [
  "json",
  "done",
  "running",
  "max",
  "isolation",
  "no-repository",
  "dialect",
  "config",
  "no-config",
  "trust-config",
] as const satisfies readonly OptionName[];

export const nextCommand: Command = {
  name: "next",
  operands: "[PATH...]",
  summary: "Show which steps of a plan may start now, and what the others wait for",
  description: `A step may start once all that the plan puts before it is done, and nothing in flight collides with it.
Exit code 1: the order of a plan can't be known, since steps wait for each other in a circle or for ids that nothing has.`,
  options: [...progressOptions, "color", "no-color", "help"],
  examples: [
    ["runbook-lint next plans/login", "what may start, by what is done as the repository shows it"],
    [
      "runbook-lint next plans/login --running 1.2,1.5 --max 3",
      "beside two steps in flight, at most three in all",
    ],
    ["runbook-lint next plans/login --json", "for orchestrators"],
  ],
  run: runNext,
};

async function runNext(
  operands: readonly string[],
  values: Values,
  environment: Environment,
): Promise<Outcome> {
  const reading = await readingOf(operands, values, environment);
  const found = await next({ ...reading, ...progressIn(values) });
  const { plans, unsafe } = found;
  const aside = skippedOf(found.skipped) + unsafe.map(unsafeLine).join("");
  const code = unsafe.length > 0 ? 1 : 0;
  if (values.json)
    return { text: `${JSON.stringify({ version: 1, plans, unsafe }, undefined, 2)}\n`, aside, code };
  if (plans.length + unsafe.length === 0) return { text: await noPlansIn(reading), aside, code };
  return { text: nextText(plans, { colors: wantsColors(values, environment) }), aside, code };
}

const unsafeLine = ({ path, findings }: Awaited<ReturnType<typeof next>>["unsafe"][number]): string => {
  const [first] = findings;
  const place = first ? `: ${first.path}:${first.line}: ${first.message}` : "";
  return `${visible(path)}: the order can't be known${visible(place)}\n`;
};

export const mayStartCommand: Command = {
  name: "may-start",
  operands: "STEP [PATH...]",
  summary: "Say by the exit code whether a step of a plan may start now",
  description: `Exit code 0: it may. Exit code 1: it waits, is in flight or is done; standard output says why, and what may
start instead. Exit code 2: there is no such step.`,
  options: [...progressOptions, "help"],
  examples: [
    ["runbook-lint may-start 1.3 plans/login", "may 1.3 start?"],
    ["runbook-lint may-start 1.3 plans/login --running 1.2", "and beside 1.2?"],
  ],
  run: runMayStart,
};

async function runMayStart(
  [id, ...operands]: readonly string[],
  values: Values,
  environment: Environment,
): Promise<Outcome> {
  if (id === undefined) throw unexpected("`may-start` without a step", "the id of one");
  const answer = await mayStart(id, {
    ...(await readingOf(operands, values, environment)),
    ...progressIn(values),
  });
  const code = answer.mayStart ? 0 : 1;
  if (values.json) return { text: `${JSON.stringify(answer, undefined, 2)}\n`, code };
  return { text: answerText(answer), code };
}

/** Why a step may not start, and what may. */
export function answerText({ id, mayStart, state, waitsFor, instead, path }: StartAnswer): string {
  const step = visible(id);
  if (mayStart) return `${step} may start\n`;
  if (state === "done") return `${step} is done\n`;
  const head = state === "running" ? `${step} is in flight` : `${step} waits`;
  const waits = waitsFor.map((wait) => `  ${waitWords(wait, path)}\n`).join("");
  const free = instead.length > 0 ? instead.map(visible).join(", ") : "nothing";
  return `${head}\n${waits}may start now: ${free}\n`;
}

const progressIn = ({ done, running, max }: Values) => ({
  done: listIn(done),
  running: listIn(running),
  max: countIn(max),
});

const listIn = (given: readonly string[] | undefined): string[] | undefined =>
  given?.flatMap((ids) => ids.split(",")).map((id) => id.trim());

function countIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw unexpected(`\`${given}\` for \`--max\``, "a number of at least 1");
}
