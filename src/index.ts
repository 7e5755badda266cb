// The public face of the program, and nothing but names: bundlers can then leave out what is not asked for.

export { mayNameStep, plainId, statusOf, stepsMentioned, stepsOrdered } from "./analyze/index.ts";
export { changeTrust, trustedFolders, trustFile } from "./config/index.ts";
export { defineConfig, type ModuleConfiguration } from "./define-config.ts";
export { writeReport } from "./files/index.ts";
export { type Applied, applyFixes, type FixedSource, fixSources, unifiedDiff } from "./fix/index.ts";
export { type GraphChoice, type GraphFormat, graphFormats, graphOf, graphText } from "./graph/index.ts";
export { parsePlan } from "./library/parse-plan.ts";
export { validateMetadata } from "./library/validate-metadata.ts";
export { type RuleSetting, readRuleSetting, type Settings } from "./lint/index.ts";
export * from "./model/index.ts";
export {
  type About,
  countsOf,
  type Format,
  factWords,
  failureText,
  faultsText,
  inspectionText,
  nextText,
  noPlansText,
  notPlansText,
  type Reporter,
  type ReportOptions,
  type RuleStats,
  reporters,
  resumeText,
  scheduleMarkdown,
  scheduleText,
  statsJson,
  statsOf,
  statsText,
  statusText,
  summaryOf,
  verdictWords,
  visible,
  waitWords,
} from "./report/index.ts";
export * from "./run/api.ts";
export {
  type Baseline,
  baselineName,
  findBaseline,
  pruned,
  renewed,
  writeBaseline,
} from "./run/baseline.ts";
export { cachePlace, removeCache } from "./run/cache/index.ts";
export {
  configurationOf,
  explainRule,
  type RuleExplanation,
  type RuleOrigin,
  type SettledConfiguration,
} from "./run/configured.ts";
export { type FixChoice, type FixResult, writeChanges } from "./run/fixing.ts";
export { type Installation, installationAt } from "./run/installation.ts";
export {
  answerFor,
  mayStart,
  type Next,
  type NextChoice,
  next,
  nextOf,
  orderFindings,
  progressOf,
  type StartAnswer,
} from "./run/next.ts";
export { type ResumeChoice, resume } from "./run/resume.ts";
export { type ScheduleChoice, type Scheduled, schedulePlans } from "./run/scheduling.ts";
export { status } from "./run/status.ts";
export { watchPlans } from "./run/watching.ts";
export {
  type HookCommand,
  type HookFile,
  hookFiles,
  merged,
  type ProjectChoice,
  type ProjectFile,
  type ProjectPart,
  projectFiles,
  projectParts,
  type ScaffoldFile,
  type ScaffoldKind,
  scaffold,
  scaffoldKinds,
} from "./scaffold/index.ts";
export {
  type Schema,
  type SchemaError,
  schemas,
  type ValidatedName,
  type Validator,
  verdicts,
} from "./schema/index.ts";
export type * from "./schema/types.generated.ts";
export type { Watcher, WatchOptions } from "./watch/index.ts";
