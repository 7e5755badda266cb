import { compact } from "./compact.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import type { Reporter } from "./options.ts";
import { pretty } from "./pretty.ts";

export { faultsText } from "./faults.ts";
export { inspectionText } from "./inspection-text.ts";
export type { Reporter, ReportOptions } from "./options.ts";
export { scheduleMarkdown } from "./schedule-markdown.ts";
export { scheduleText } from "./schedule-text.ts";
export { collisionsOf } from "./schedule-words.ts";
export { countsOf, summaryOf } from "./summary.ts";
export { visible } from "./visible.ts";

const byName = { pretty, compact, json, github };

export type Format = keyof typeof byName;

export const reporters: Readonly<Record<Format, Reporter>> = byName;
