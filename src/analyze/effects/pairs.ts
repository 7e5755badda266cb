import { type Effect, isTestPath } from "../../model/index.ts";
import { nameOf, stemOf } from "../paths/names.ts";

/**
 * The code that goes with a test file: what was changed the last time the same test file was written, and of that what bears
 * the test's name, if anything does.
 */
export class Pairs {
  private readonly changed = new Set<string>();
  private readonly byTest = new Map<string, readonly Effect[]>();

  /** The code that steps before changed together with these test files. */
  of(tests: readonly Effect[]): Effect[] {
    return tests.flatMap((test) => {
      const sources = this.byTest.get(pathOf(test)) ?? [];
      const because = `\`${nameOf(pathOf(test))}\` tests it`;
      return fitting(test, sources).map((source) => ({ ...source, certainty: "inferred" as const, because }));
    });
  }

  /** Whether no step before has changed any of these. */
  areNew(sources: readonly Effect[]): boolean {
    return sources.every((source) => !this.changed.has(pathOf(source)));
  }

  learn(tests: readonly Effect[], sources: readonly Effect[]): void {
    for (const source of sources) this.changed.add(pathOf(source));
    if (sources.length > 0) for (const test of lasting(tests)) this.byTest.set(pathOf(test), sources);
  }
}

/** Files that collect others, lists of packages, looks and steps of a schema: changed once, by the way. */
const passing =
  /(?:^|\/)(?:__init__\.pyi?|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs|package\.json|Cargo\.toml|pyproject\.toml|go\.mod|Gemfile|mix\.exs)$|\.(?:css|scss|less)$|(?:^|\/)migrations?\//;

/** What tests need and is no test: helpers, doubles, data. */
const aids =
  /(?:^|\/)(?:conftest\.py|(?:spec|test)_helper\.\w+|(?:support|helpers?|fixtures?|testdata|golden|mocks?|__mocks__|__snapshots__)\/)/;

/** Without the files that were changed by the way, unless there are no others. */
export function lasting(effects: readonly Effect[]): readonly Effect[] {
  if (effects.length < 2) return effects;
  const kept = effects.filter((effect) => {
    const path = pathOf(effect);
    return !passing.test(path) && !(isTestPath(path) && aids.test(path));
  });
  return kept.length > 0 ? kept : effects;
}

function fitting(test: Effect, sources: readonly Effect[]): readonly Effect[] {
  if (sources.length < 2) return sources;
  const stem = stemOf(pathOf(test));
  const named = sources.filter((source) => stemOf(pathOf(source)) === stem);
  return named.length > 0 ? named : lasting(sources);
}

/** Whether the code is called like what the test is about. */
export const bearsName = (source: Effect, test: Effect): boolean =>
  stemOf(pathOf(source)) === stemOf(pathOf(test));

const pathOf = ({ resource }: Effect): string => (resource.kind === "file" ? resource.path : "");
