import { type Stage, stages, startTiming, stopTiming, type Times } from "../index.ts";
import type { Outcome } from "./command.ts";

/** How many rules are named, the slowest. */
const mostRules = 5;

const words: Readonly<Record<Stage, string>> = {
  find: "finding files",
  read: "reading them",
  parse: "parsing plans",
  analyse: "analysing them",
  rules: "running rules",
  report: "writing the report",
};

/** Adds to an outcome, on standard error, where the time went until there: from the start of the process on. */
export async function withTiming(work: () => Promise<Outcome>): Promise<Outcome> {
  const before = performance.now();
  const times = startTiming();
  try {
    const outcome = await work();
    const text = timesText(times, before, performance.now());
    return { ...outcome, aside: `${outcome.aside ?? ""}${text}` };
  } finally {
    stopTiming();
  }
}

function timesText(times: Times, before: number, now: number): string {
  const known = stages.map((stage) => [words[stage], times.stages.get(stage) ?? 0] as const);
  const rest = now - before - known.reduce((sum, [, time]) => sum + time, 0);
  const rows = [["starting up", before] as const, ...known, ["everything else", rest] as const];
  const slowest = [...times.rules]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostRules)
    .map(([rule, time]) => line(`  ${rule}`, time, now));
  const lines = rows.map(([name, time]) => line(name, time, now));
  const at = rows.findIndex(([name]) => name === words.rules);
  lines.splice(at + 1, 0, ...slowest);
  return `${[...lines, line("in all", now, now)].join("\n")}\n`;
}

/** In milliseconds, and as a part of the whole. */
const line = (name: string, time: number, whole: number): string =>
  `${time.toFixed(1).padStart(9)} ms ${Math.round((100 * time) / whole)
    .toString()
    .padStart(3)} %  ${name}`;
