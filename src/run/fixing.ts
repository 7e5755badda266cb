import { resolve } from "node:path";
import { replaceFiles } from "../files/index.ts";
import { type FixedSource, fixSources } from "../fix/index.ts";
import type { LintResult } from "../lint/index.ts";
import {
  type Diagnostic,
  type LeftOut,
  type Reading,
  type Result,
  type Skipped,
  type Source,
  timed,
  withoutLoneReturns,
  writtenIn,
} from "../model/index.ts";
import { type Fixed, soundFixes } from "./sound-fixes.ts";

/** What a run of fixes starts from. */
export interface Fixable {
  readonly sources: readonly Source[];
  /** Sources that were read for the sake of others: they are never changed. */
  readonly companions: readonly Source[];
  readonly skipped: readonly Skipped[];
  readonly leftOut: readonly LeftOut[];
  /** Reads texts into plans; those that did not change since the last round are the same. */
  readonly read: (sources: readonly Source[], companions: readonly Source[]) => Reading;
  /** What is found in plans, and not silenced. */
  readonly lint: (read: Reading) => LintResult;
}

export interface FixChoice {
  /** Also fixes that may change what the author meant. */
  readonly unsafe?: boolean;
  /** Only findings of these rules; of all where not given. */
  readonly only?: readonly string[];
}

/** What fixes made of a set of plans. */
export interface FixResult extends Result {
  /** The findings whose fixes were applied. */
  readonly fixed: readonly Diagnostic[];
  /** Each source that changed, as it was at first, with its last text. */
  readonly changed: readonly FixedSource[];
}

/** A fix may make room for another; more rounds than this would mean that two of them undo each other. */
const mostRounds = 10;

/** Applies fixes, reads the result again, and goes on until no finding has one. Texts in, texts out: no file is touched. */
export function fixAll(start: Fixable, choice: FixChoice): FixResult {
  const first = new Map(start.sources.map((source) => [source.path, source]));
  let state = stateOf(start, start);
  const fixed: Diagnostic[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const due = dueAmong(state.found.diagnostics, choice, new Set(state.companions));
    const outcomes = new Map<readonly Fixed[], State>();
    const outcomeOf = (fixes: readonly Fixed[]): State => {
      const known = outcomes.get(fixes) ?? stateOf(start, afterFixes(state, fixes));
      outcomes.set(fixes, known);
      return known;
    };
    const sound = soundFixes(
      state.found.diagnostics,
      due,
      (fixes) => outcomeOf(fixes).found.diagnostics,
      choice.unsafe,
    );
    if (sound.length === 0) break;
    fixed.push(...sound);
    state = outcomeOf(sound);
  }
  const { skipped, leftOut } = start;
  const { sources, companions, reading, found } = state;
  const changed = changesSince(first, sources);
  return { ...withoutCompanions(found, companions), ...reading, skipped, leftOut, fixed, changed };
}

/** Texts between two rounds, and what is found in them. */
interface State {
  readonly sources: readonly Source[];
  readonly companions: readonly Source[];
  readonly reading: Reading;
  readonly found: LintResult;
}

type Texts = Pick<State, "sources" | "companions">;

function stateOf(start: Fixable, { sources, companions }: Texts): State {
  const reading = timed("parse", () => start.read(sources, companions));
  return { sources, companions, reading, found: start.lint(reading) };
}

function afterFixes({ sources, companions }: Texts, fixes: readonly Fixed[]): Texts {
  const { changed } = fixSources(fixes.map((each) => each.fix));
  const texts = new Map(changed.map(({ source, text }) => [source, withText(source, text)]));
  const renewed = (source: Source) => texts.get(source) ?? source;
  return { sources: sources.map(renewed), companions: companions.map(renewed) };
}

const withText = ({ written: _, ...source }: Source, text: string): Source =>
  withoutLoneReturns({ ...source, text });

/** What was found in the files that were asked about. */
export function withoutCompanions<Found extends LintResult>(
  found: Found,
  companions: readonly Source[],
): Found {
  const unasked = new Set(companions);
  return {
    ...found,
    diagnostics: found.diagnostics.filter(({ span }) => !unasked.has(span.source)),
    suppressed: found.suppressed.filter(({ diagnostic }) => !unasked.has(diagnostic.span.source)),
  };
}

/** Findings whose fixes may be applied, and fit beside each other. */
function dueAmong(
  diagnostics: readonly Diagnostic[],
  { unsafe = false, only }: FixChoice,
  untouched: ReadonlySet<Source>,
): Fixed[] {
  const due = diagnostics.filter((each): each is Fixed => {
    if (!each.fix || (only && !only.includes(each.rule))) return false;
    return (each.fix.safe || unsafe) && !each.fix.edits.some((edit) => untouched.has(edit.span.source));
  });
  const applied = new Set(fixSources(due.map((each) => each.fix)).applied);
  return due.filter((each) => applied.has(each.fix));
}

const changesSince = (first: ReadonlyMap<string, Source>, last: readonly Source[]): FixedSource[] =>
  last.flatMap((after) => {
    const source = first.get(after.path);
    const text = writtenIn(after);
    return source && writtenIn(source) !== text ? [{ source, text }] : [];
  });

/**
 * Writes changed sources to their files, each in one step. Paths start at `cwd`. Throws a `UsageError`, with no file
 * changed, where one of them changed since it was read, or can't be written.
 */
export function writeChanges(changed: readonly FixedSource[], cwd: string): void {
  replaceFiles(
    changed.map(({ source, text }) => ({
      path: resolve(cwd, source.path),
      before: writtenIn(source),
      after: text,
    })),
  );
}
