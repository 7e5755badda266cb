import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import {
  baselineName,
  findBaseline,
  type LintOptions,
  lint,
  pruned,
  type Result,
  renewed,
  visible,
  writeBaseline,
} from "../index.ts";
import { unexpected } from "./arguments.ts";
import type { Outcome } from "./command.ts";
import type { Values } from "./options.ts";

/** Which baseline is asked for. */
export function baselineOf(values: Values): Pick<LintOptions, "baseline"> {
  const { baseline } = values;
  if (!values["no-baseline"]) return baseline === undefined ? {} : { baseline };
  for (const other of ["baseline", "baseline-write", "prune"] as const)
    if (values[other] !== undefined)
      throw unexpected(`\`--${other}\` beside \`--no-baseline\``, "one of them");
  return { baseline: false };
}

/** Writes what is found into the baseline; what it says of files that were not read stays. */
export async function renewBaseline(
  options: LintOptions,
  { baseline: asked }: Values,
  cwd: string,
): Promise<Outcome> {
  const place = resolve(cwd, asked ?? baselineName);
  // One that is named may have to be written first.
  const isNew = asked !== undefined && !existsSync(place);
  const before = (isNew ? undefined : findBaseline(asked, cwd)) ?? { place, entries: [] };
  const result = await lint({ ...options, baseline: false });
  const entries = renewed(result, before, cwd);
  writeBaseline(before.place, entries);
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  return {
    text: `wrote ${findings(count)} to ${shown(before.place, cwd)}\n`,
    code: result.failures.length > 0 ? 3 : 0,
  };
}

/** Tells how much of the baseline no longer occurs, and drops it where that is asked for. For standard error. */
export function staleOf({ stale = [] }: Result, { prune, baseline: asked }: Values, cwd: string): string {
  const baseline = prune || stale.length > 0 ? findBaseline(asked, cwd) : undefined;
  if (prune && !baseline)
    throw unexpected("`--prune` without a baseline", `\`${baselineName}\` or \`--baseline FILE\``);
  if (!baseline || stale.length === 0) return "";
  const count = stale.reduce((sum, entry) => sum + entry.count, 0);
  const words = `${findings(count)} of ${shown(baseline.place, cwd)}`;
  if (!prune)
    return `${words} no longer ${count === 1 ? "occurs" : "occur"}: \`--prune\` drops ${count === 1 ? "it" : "them"}\n`;
  writeBaseline(baseline.place, pruned(baseline, stale));
  return `dropped ${words}\n`;
}

const findings = (count: number): string => `${count} ${count === 1 ? "finding" : "findings"}`;
const shown = (place: string, cwd: string): string => visible(relative(cwd, place).replaceAll("\\", "/"));
