import { resolve } from "node:path";
import { baselineName, configurationOf, visible, watchPlans } from "../index.ts";
import { unexpected } from "./arguments.ts";
import type { Environment, Live, Outcome } from "./command.ts";
import type { OptionName, Values } from "./options.ts";
import { type Outputs, outputsOf } from "./outputs.ts";

/** What makes no sense time and again. */
const onceOnly = [
  "staged",
  "stdin-filename",
  "fix",
  "fix-rule",
  "fix-dry-run",
  "diff",
  "baseline-write",
  "prune",
  "show-files",
  "print-config",
  "explain-config",
] as const satisfies readonly OptionName[];

/** Formats between whose lines others may stand. */
const ofLines = ["pretty", "compact", "github"];

/**
 * Checks, and again whenever a plan or what decides on it changes, until it is stopped. Around each run stands a line at which
 * editors see where it begins and ends.
 */
export async function watch(
  operands: readonly string[],
  values: Values,
  environment: Environment,
): Promise<Outcome> {
  const outputs = outputsOf(values, environment);
  refuse(operands, values, outputs);
  if (!environment.live) throw unexpected("`--watch` without a process", "to be started from a shell");
  const live = await environment.live();
  const { cwd, terminal } = environment;
  const paths = operands.length === 0 ? ["."] : operands;
  const watcher = await watchPlans({
    paths,
    cwd,
    names: [baselineName],
    files: decidingFiles(paths, values, cwd),
    fault: (message) => live.warn(`Not all changes will be seen: ${visible(message)}\n`),
    written: outputs.files.map(({ path }) => path),
  });
  // Lines that programs read, where no person does.
  const more = outputs.standard === undefined && !terminal && !values.stats ? ["--format", "compact"] : [];
  const code = await rounds(live, more, () => watcher.changed());
  await watcher.close();
  return { text: "", code };
}

async function rounds(live: Live, more: readonly string[], changed: () => Promise<unknown>): Promise<0 | 2> {
  let stopped = false;
  const end = live.stopped.then(() => {
    stopped = true;
  });
  for (let round = 1; ; round += 1) {
    await live.write(`[${timeOf(new Date())}] runbook-lint: linting…\n`);
    const { code, problems } = await live.again(more);
    if (stopped) return 0;
    // A misuse of the words will not mend itself; what is wrong with a configuration is a problem like others.
    if (round === 1 && code === 2 && problems === undefined) return 2;
    await live.write(`[${timeOf(new Date())}] runbook-lint: done, ${wordsFor(problems)}. Watching…\n`);
    await Promise.race([changed(), end]);
    if (stopped) return 0;
  }
}

const wordsFor = (problems: number | undefined): string => {
  if (problems === undefined) return "nothing was checked";
  return problems === 0 ? "no problems" : `${problems} ${problems === 1 ? "problem" : "problems"}`;
};

const timeOf = (date: Date): string =>
  [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");

function refuse(operands: readonly string[], values: Values, { standard }: Outputs): void {
  const other = operands.includes("-") ? "-" : onceOnly.find((name) => values[name] !== undefined);
  if (other !== undefined)
    throw unexpected(
      `\`--watch\` with \`${other === "-" ? "-" : `--${other}`}\``,
      "files that change, and no more than a look at them",
    );
  if (standard !== undefined && !ofLines.includes(standard))
    throw unexpected(
      `\`--format ${standard}\` with \`--watch\``,
      `\`pretty\`, \`compact\` or \`--format ${standard}=FILE\``,
    );
}

/** Configurations under other names, as one that is named or extended. What is wrong with them is for the run to say. */
function decidingFiles(paths: readonly string[], { config, baseline }: Values, cwd: string): string[] {
  const named = [config, baseline].flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]));
  try {
    const options = { cwd, ...(config !== undefined && { config }) };
    const extended = paths.flatMap((path) => configurationOf(path, options).files);
    return [...named, ...extended.map((path) => resolve(cwd, path))];
  } catch {
    return named;
  }
}
