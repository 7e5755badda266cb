import { resolve } from "node:path";
import { type Configurations, configurations } from "../config/index.ts";
import type { Settings, SettingsOf } from "../lint/index.ts";
import {
  type Dispatch,
  type Isolation,
  nearest,
  type Plan,
  type Rule,
  type Source,
  UsageError,
} from "../model/index.ts";

/** What is asked for in a run, above what configurations say. */
export interface Asked {
  readonly cwd: string;
  readonly config: string | false | undefined;
  readonly trustConfig?: boolean | undefined;
  readonly dialect: string | undefined;
  readonly isolation: Isolation | undefined;
  readonly dispatch?: Dispatch | undefined;
  readonly repository: boolean | undefined;
  readonly settings: Settings | undefined;
  readonly rules: () => readonly Rule[];
  readonly presets: readonly string[];
}

/** What holds for each file. */
export interface Terms {
  readonly configurations: Configurations;
  readonly ignored: (place: string, isFolder: boolean) => boolean;
  /** The formats to look for in a file; all where it is undefined. */
  readonly dialects: string | ((source: Source) => readonly string[] | undefined);
  readonly isolation: (plan: Plan) => Isolation | undefined;
  readonly dispatch: (plan: Plan) => Dispatch | undefined;
  /** Whether the preset `strict` holds for a plan. */
  readonly strict: (plan: Plan) => boolean;
  /** Whether the repository around a plan is looked at. */
  readonly repository: (plan: Plan) => boolean;
  readonly hotFiles: (plan: Plan) => Readonly<Record<string, string>> | undefined;
  /** For the rules over these sources. Throws a `UsageError` for a rule that is nowhere. */
  readonly settings: (sources: Iterable<Source>) => Settings | SettingsOf;
}

export function termsOf(asked: Asked): Terms {
  const { cwd, dialect, isolation, dispatch, repository } = asked;
  const configured = configurations(asked);
  const of = ({ path }: Source) => configured.of(resolve(cwd, path));
  return {
    configurations: configured,
    ignored: configured.ignored,
    dialects: dialect ?? ((source) => of(source).dialects),
    isolation: (plan) => isolation ?? of(plan.span.source).isolation,
    dispatch: (plan) => dispatch ?? of(plan.span.source).dispatch,
    strict: (plan) => (asked.settings?.preset ?? of(plan.span.source).settings.preset) === "strict",
    repository: (plan) => repository ?? of(plan.span.source).repository ?? true,
    hotFiles: (plan) => of(plan.span.source).hotFiles,
    settings: (sources) => settingsOver(sources, (source) => of(source).settings, configured, asked),
  };
}

/** Where no configuration is, one set of settings serves all files. */
function settingsOver(
  sources: Iterable<Source>,
  of: (source: Source) => Settings,
  { plugins }: Configurations,
  { settings = {}, rules }: Asked,
): Settings | SettingsOf {
  const all = new Set([...sources].map(of));
  if ([...all].every((each) => Object.keys(each).length === 0)) return settings;
  for (const name of Object.keys(settings.rules ?? {})) expectRule(name, [...rules(), ...plugins()]);
  const merged = new Map([...all].map((each) => [each, merge(each, settings, rules())]));
  return (source) => merged.get(of(source)) ?? settings;
}

/** What was asked for stands above; of a rule that only some files have, where they have it. */
function merge(below: Settings, above: Settings, builtIn: readonly Rule[]): Settings {
  const names = new Set([...builtIn, ...(below.plugins ?? [])].map((rule) => rule.name));
  const rules = new Map(Object.entries(below.rules ?? {}));
  for (const [name, setting] of Object.entries(above.rules ?? {}))
    if (names.has(name)) rules.set(name, { ...rules.get(name), ...setting });
  return { ...below, ...above, rules: Object.fromEntries(rules) };
}

/** Throws a `UsageError` for a name that no rule has. */
export function expectRule(name: string, among: readonly Rule[]): void {
  const names = among.map((rule) => rule.name);
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  throw new UsageError(
    `Unexpected rule name \`${name}\`, expected ${meant === undefined ? "the name of a rule" : `\`${meant}\``}`,
  );
}
