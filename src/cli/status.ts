import { resume, resumeText, status, statusText } from "../index.ts";
import { unexpected } from "./arguments.ts";
import { wantsColors } from "./colors.ts";
import type { Command } from "./command.ts";
import { noPlansIn, skippedOf } from "./files.ts";
import type { OptionName } from "./options.ts";
import { readingOf } from "./reading.ts";

const readOptions = [
  "json",
  "dialect",
  "config",
  "no-config",
  "trust-config",
  "color",
  "no-color",
  "help",
] as const satisfies readonly OptionName[];

export const statusCommand: Command = {
  name: "status",
  operands: "[PATH...]",
  summary: "Hold plans against their repository: which steps are done, and which are only said to be",
  description: `What is claimed (marks, reports, commits that they name) beside what is there (commits, files). Nothing of
the repository is run; commands that would prove a step are printed. Exit code 1: a step is claimed without evidence.`,
  options: readOptions,
  examples: [
    ["runbook-lint status plans/login", "how far it is"],
    ["runbook-lint status plans/login --json", "the same for programs"],
  ],
  run: async (operands, values, environment) => {
    const reading = await readingOf(operands, values, environment);
    const { statuses, skipped } = await status(reading);
    const isSound = statuses.every(({ steps }) => steps.every(({ verdict }) => verdict !== "phantom"));
    const end = { aside: skippedOf(skipped), code: isSound ? 0 : 1 } as const;
    if (values.json)
      return { text: `${JSON.stringify({ version: 1, plans: statuses }, undefined, 2)}\n`, ...end };
    if (statuses.length === 0) return { text: await noPlansIn(reading), ...end };
    return { text: statusText(statuses, { colors: wantsColors(values, environment) }), ...end };
  },
};

export const resumeCommand: Command = {
  name: "resume",
  operands: "[PATH]",
  summary: "Show where to go on with a plan that is half done, what to undo first, and what each way costs",
  description: `The first step that is not done, claims that nothing shows, files and commits that are in the way, and four
ways to go on with their number of steps and checkpoints. Changes nothing.`,
  options: ["batch", ...readOptions],
  examples: [
    ["runbook-lint resume plans/login", "after a crash, or a halt"],
    ["runbook-lint resume plans/login --batch 3", "with a checkpoint after every three steps"],
  ],
  run: async (operands, values, environment) => {
    const batch = values.batch;
    if (batch !== undefined && !/^[1-9]\d*$/.test(batch))
      throw unexpected(`\`${batch}\` for \`--batch\``, "a number of at least 1");
    const reading = await readingOf(operands, values, environment);
    const found = await resume({ ...reading, batch: batch === undefined ? undefined : Number(batch) });
    if (values.json) return { text: `${JSON.stringify(found, undefined, 2)}\n`, code: 0 };
    return { text: resumeText(found, { colors: wantsColors(values, environment) }), code: 0 };
  },
};
