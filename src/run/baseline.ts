import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { readRegular } from "../disk/index.ts";
import { placeFile } from "../files/index.ts";
import { baselineOf, type FileRules, keyOf, sortBaseline } from "../lint/index.ts";
import { type KnownFinding, type Result, type Source, UsageError } from "../model/index.ts";

export const baselineName = ".runbook-lint-baseline.json";

/** A baseline that was read. */
export interface Baseline {
  /** Absolute. */
  readonly place: string;
  readonly entries: readonly KnownFinding[];
}

/**
 * Finds the baseline: the one that was named, else the nearest of the usual name from the working folder up to the top of its
 * repository. Throws a `UsageError` where the one that was named does not exist, or it can't be read.
 */
export function findBaseline(asked: string | false | undefined, cwd: string): Baseline | undefined {
  if (asked === false) return undefined;
  const place = asked === undefined ? nearestTo(cwd) : resolve(cwd, asked);
  if (place === undefined) return undefined;
  if (!existsSync(place)) throw new UsageError(`Unexpected baseline \`${asked}\`, expected an existing file`);
  return { place, entries: read(place, asked ?? relative(cwd, place)) };
}

function nearestTo(folder: string): string | undefined {
  const place = join(folder, baselineName);
  if (existsSync(place)) return place;
  const isTop = existsSync(join(folder, ".git")) || dirname(folder) === folder;
  return isTop ? undefined : nearestTo(dirname(folder));
}

function read(place: string, shown: string): KnownFinding[] {
  const found = readRegular(place);
  if ("reason" in found)
    throw new UsageError(`Unexpected ${found.reason} on reading \`${shown}\`, expected a baseline`);
  try {
    const { version, findings } = JSON.parse(found.bytes.toString("utf8"));
    if (version !== 1) throw new UsageError(`Unexpected version of \`${shown}\`, expected 1`);
    return (findings as KnownFinding[]).map(entryOf);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Unexpected content of \`${shown}\`, expected what \`--baseline-write\` writes`);
  }
}

function entryOf({ path, rule, step, about = "", count = 1 }: KnownFinding): KnownFinding {
  const isWhole = typeof path === "string" && typeof rule === "string" && Number.isInteger(count);
  if (!isWhole) throw new Error("a finding without a path and a rule");
  return { path, rule, step, about, count };
}

/** The path of a source as a baseline has it. */
export const pathIn =
  (place: string, cwd: string) =>
  ({ path }: Source): string =>
    relative(dirname(place), resolve(cwd, path)).replaceAll(sep, "/");

/**
 * The entries of a baseline that knows what a result found, together with those of `before` about files that are there and were
 * not looked at.
 */
export function renewed(result: Result, { place, entries: before }: Baseline, cwd: string): KnownFinding[] {
  const pathOf = pathIn(place, cwd);
  const read = new Set(
    [...result.plans.flatMap((plan) => plan.files.map((file) => file.source)), ...result.passedOver].map(
      pathOf,
    ),
  );
  const others = before.filter(({ path }) => !read.has(path) && existsSync(resolve(dirname(place), path)));
  return sortBaseline([...others, ...baselineOf(result.diagnostics, result.plans, pathOf)]);
}

/** What is left of a baseline without what no longer occurs. */
export function pruned({ entries }: Baseline, stale: readonly KnownFinding[]): KnownFinding[] {
  const gone = new Map(stale.map((entry) => [keyOf(entry), entry.count]));
  const left = entries.map((entry) => ({ ...entry, count: entry.count - (gone.get(keyOf(entry)) ?? 0) }));
  return sortBaseline(left.filter((entry) => entry.count > 0));
}

/** Writes a baseline, one finding a line: two people who add to it can merge what they wrote. */
export function writeBaseline(place: string, entries: readonly KnownFinding[]): void {
  const lines = entries.map(({ path, rule, step, about, count }) =>
    JSON.stringify({ path, rule, step, ...(about !== "" && { about }), ...(count > 1 && { count }) }),
  );
  const list = lines.length === 0 ? "[]" : `[\n${lines.map((line) => `    ${line}`).join(",\n")}\n  ]`;
  placeFile(place, `{\n  "version": 1,\n  "findings": ${list}\n}\n`);
}

/**
 * Whether that an entry was not met means that it no longer occurs: its file is gone, or was read while its rule was on. A run over
 * some of the files, or without some of the rules, says nothing of the rest.
 */
export function judgedBy(
  { place }: Baseline,
  sources: readonly Source[],
  pathOf: (source: Source) => string,
  rulesIn: (source: Source) => FileRules,
): (entry: KnownFinding) => boolean {
  const read = new Map(sources.map((source) => [pathOf(source), source]));
  return ({ path, rule }) => {
    const source = read.get(path);
    if (!source) return !existsSync(resolve(dirname(place), path));
    const { active, names } = rulesIn(source);
    return active.has(rule) || !names.includes(rule);
  };
}
