import { inspect, inspectionText, planDocument } from "../index.ts";
import { wantsColors } from "./colors.ts";
import type { Command } from "./command.ts";
import { noPlansIn } from "./files.ts";
import { fileOptions, readingOf } from "./reading.ts";

export const inspectCommand: Command = {
  name: "inspect",
  operands: "[PATH...]",
  summary: "Show what was understood of plans: modes, order, effects, collisions, missing dependencies",
  description:
    "Every effect is shown with the line that says so, so that either the plan or its reading can be put right.",
  options: [
    "format",
    "isolation",
    "assume-parallel",
    "no-repository",
    "dialect",
    ...fileOptions,
    "config",
    "no-config",
    "trust-config",
    "color",
    "no-color",
    "help",
  ],
  formats: ["text", "json", "plan"],
  examples: [
    ["runbook-lint inspect plans/login", "read why two steps are held to collide"],
    ["runbook-lint inspect plans/ --format json", "the same for programs, as in schema/inspect.schema.json"],
    [
      "runbook-lint inspect plans/ --format plan",
      "the plans without Markdown, as in schema/json-plan.schema.json",
    ],
  ],
  run: async (operands, values, environment) => {
    const reading = await readingOf(operands, values, environment);
    if (values.format?.at(-1) === "plan")
      return { text: `${JSON.stringify(await planDocument(reading), undefined, 2)}\n`, code: 0 };
    const inspection = await inspect(reading);
    if (values.format?.at(-1) === "json")
      return { text: `${JSON.stringify(inspection, undefined, 2)}\n`, code: 0 };
    if (inspection.plans.length === 0) return { text: await noPlansIn(reading), code: 0 };
    return { text: inspectionText(inspection, { colors: wantsColors(values, environment) }), code: 0 };
  },
};
