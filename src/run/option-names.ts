import { nearest, UsageError } from "../model/index.ts";
import type { FixOptions, ScheduleOptions } from "./api.ts";

/** The options that functions for programs take. One object may serve several of them, so that each takes the names of all. */
const known: Readonly<Record<keyof FixOptions | keyof ScheduleOptions, true>> = {
  allowUnmatched: true,
  baseline: true,
  cache: true,
  changes: true,
  checkpoint: true,
  config: true,
  contents: true,
  cwd: true,
  dialect: true,
  dispatch: true,
  done: true,
  forceExclude: true,
  from: true,
  ignore: true,
  ignored: true,
  isolation: true,
  repository: true,
  largest: true,
  maxParallel: true,
  only: true,
  paths: true,
  rules: true,
  settings: true,
  since: true,
  sources: true,
  trustConfig: true,
  unsafe: true,
};

/** Throws a `UsageError` for an option that there is not: without types nothing else would tell of it. */
export function expectKnownOptions(options: object): void {
  const stranger = Object.keys(options).find((key) => !Object.hasOwn(known, key));
  if (stranger === undefined) return;
  const meant = nearest(stranger, Object.keys(known));
  const expected = meant === undefined ? `one of ${Object.keys(known).join(", ")}` : `\`${meant}\``;
  throw new UsageError(`Unexpected option \`${stranger}\`, expected ${expected}`);
}
