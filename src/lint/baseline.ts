import {
  compareNaturally,
  compareUnits,
  type Diagnostic,
  type KnownFinding,
  type Plan,
  type Source,
  type Step,
  type Suppressed,
} from "../model/index.ts";
import type { LintResult } from "./engine.ts";
import { suppressedInOrder } from "./order.ts";

export type PathOf = (source: Source) => string;

/** What a baseline would hold that knows all of these findings, in the order in which it is written. */
export function baselineOf(
  diagnostics: readonly Diagnostic[],
  plans: readonly Plan[],
  pathOf: PathOf,
): KnownFinding[] {
  const entryOf = namer(plans, pathOf);
  const entries = new Map<string, KnownFinding>();
  for (const diagnostic of diagnostics) {
    const entry = entryOf(diagnostic);
    const count = (entries.get(keyOf(entry))?.count ?? 0) + 1;
    entries.set(keyOf(entry), { ...entry, count });
  }
  return sortBaseline([...entries.values()]);
}

export const sortBaseline = (entries: readonly KnownFinding[]): KnownFinding[] =>
  [...entries].sort(
    (a, b) =>
      compareNaturally(a.path, b.path) ||
      compareUnits(a.rule, b.rule) ||
      compareNaturally(a.step ?? "", b.step ?? "") ||
      compareUnits(a.about, b.about),
  );

/** A result without the findings that a baseline knows, and how many of each entry were not met. */
export function withoutKnown<Found extends LintResult>(
  found: Found,
  plans: readonly Plan[],
  baseline: readonly KnownFinding[],
  pathOf: PathOf,
): { readonly found: Found; readonly unmet: readonly KnownFinding[] } {
  const entryOf = namer(plans, pathOf);
  const left = new Map(baseline.map((entry) => [keyOf(entry), entry]));
  const known: Suppressed[] = [];
  const diagnostics = found.diagnostics.filter((diagnostic) => {
    const key = keyOf(entryOf(diagnostic));
    const entry = left.get(key);
    if (!entry || entry.count === 0) return true;
    left.set(key, { ...entry, count: entry.count - 1 });
    known.push({ diagnostic, kind: "external", reason: undefined });
    return false;
  });
  const unmet = [...left.values()].filter((entry) => entry.count > 0);
  const suppressed = suppressedInOrder([...found.suppressed, ...known]);
  return { found: { ...found, diagnostics, suppressed }, unmet };
}

export const keyOf = ({ path, rule, step = "", about }: KnownFinding): string =>
  [path, rule, step, about].join("\0");

function namer(plans: readonly Plan[], pathOf: PathOf): (diagnostic: Diagnostic) => KnownFinding {
  const steps = stepsBySource(plans);
  return ({ rule, span, about, data = {} }) => {
    const own = steps.get(span.source) ?? [];
    const within = own.findLast(({ start, end }) => span.start >= start && span.start < end);
    const names = new Set(about ?? Object.values(data).flatMap(namesIn));
    if (within) names.delete(within.id);
    return {
      path: pathOf(span.source),
      rule,
      step: within?.id,
      about: [...names].sort(compareUnits).join(", "),
      count: 1,
    };
  };
}

/** The steps, files and words that a datum names: itself, or what it has in backticks. Numbers and the words around names may change. */
function namesIn(datum: string | number): string[] {
  if (typeof datum === "number" || datum === "") return [];
  if (datum.includes("`")) return [...datum.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
  return /\s/.test(datum) ? [] : [datum];
}

interface Extent {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where steps stand in each file: the part that they cover, and the whole of a file that is one step. */
function stepsBySource(plans: readonly Plan[]): Map<Source, Extent[]> {
  const found = new Map<Source, Extent[]>();
  for (const { id, source, extent } of plans.flatMap(placesOf)) {
    const own = found.get(source) ?? [];
    found.set(source, own);
    own.push({ id, ...extent });
  }
  for (const own of found.values()) own.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}

const placesOf = ({ steps }: Plan) =>
  steps.flatMap((step: Step) => [
    { id: step.id, source: step.extent.source, extent: { start: step.extent.start, end: step.extent.end } },
    ...step.copies.map(({ source }) => ({
      id: step.id,
      source,
      extent: { start: 0, end: Number.POSITIVE_INFINITY },
    })),
  ]);
