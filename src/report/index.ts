import { agent } from "./agent.ts";
import { azure } from "./azure.ts";
import { checkstyle } from "./checkstyle.ts";
import { compact } from "./compact.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html/index.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { Reporter } from "./options.ts";
import { pretty } from "./pretty.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif/index.ts";

export { failureText } from "./by-file.ts";
export { faultsText } from "./faults.ts";
export type * from "./html/data.ts";
export { inspectionText } from "./inspection-text.ts";
export { nextText, waitWords } from "./next-text.ts";
export type { About, Reporter, ReportOptions } from "./options.ts";
export { resumeText } from "./resume-text.ts";
export { scheduleMarkdown } from "./schedule-markdown.ts";
export { scheduleText } from "./schedule-text.ts";
export { collisionsOf, named, reasonOf } from "./schedule-words.ts";
export { type RuleStats, statsJson, statsOf, statsText } from "./stats.ts";
export { factWords, statusText, verdictWords } from "./status-text.ts";
export { countsOf, noPlansText, notPlansText, summaryOf } from "./summary.ts";
export { visible } from "./visible.ts";

const byName = {
  pretty,
  compact,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  azure,
  junit,
  checkstyle,
  rdjson,
  markdown,
  html,
  agent,
};

export type Format = keyof typeof byName;

export const reporters: Readonly<Record<Format, Reporter>> = byName;

export const formats = Object.keys(reporters) as readonly Format[];
