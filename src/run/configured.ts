import { resolve } from "node:path";
import { type ActiveRule, type Settings, settler } from "../lint/index.ts";
import type { Dispatch, Isolation, Preset, Severity, Source, Span } from "../model/index.ts";
import { rules as builtIn, type LintOptions, presets } from "./api.ts";
import { expectRule, type Terms, termsOf } from "./terms.ts";

/** What holds for one file, after every configuration and what was asked for. */
export interface SettledConfiguration {
  /** The configuration files that say so, the farthest first, each with what it extends. */
  readonly files: readonly string[];
  readonly ignored: boolean;
  readonly preset: Preset;
  /** By name: a severity, or a severity with options. */
  readonly rules: Readonly<Record<string, Severity | "off" | readonly [Severity, unknown]>>;
  readonly isolation: Isolation;
  readonly dispatch: Dispatch;
  /** The formats to look for; null for all. */
  readonly dialects: readonly string[] | null;
  readonly ignores: readonly string[];
}

/** Why a rule is as it is for a file: what was said of it, the last of which counts. */
export interface RuleOrigin {
  /** Where it is written; undefined for presets and the command line. */
  readonly span: Span | undefined;
  readonly says: string;
  /** For which files, where it does not say so of all. */
  readonly about: string | undefined;
}

export interface RuleExplanation {
  readonly severity: Severity | "off";
  readonly options: unknown;
  readonly origins: readonly RuleOrigin[];
}

interface Scene {
  readonly terms: Terms;
  readonly place: string;
  readonly source: Source;
  readonly settings: Settings;
  readonly active: ReadonlyMap<string, ActiveRule>;
  readonly names: readonly string[];
}

function sceneOf(path: string, options: LintOptions): Scene {
  const {
    cwd = process.cwd(),
    config,
    trustConfig,
    dialect,
    isolation,
    dispatch,
    repository,
    settings: asked,
    rules = builtIn,
  } = options;
  const terms = termsOf({
    cwd,
    config,
    trustConfig,
    dialect,
    isolation,
    dispatch,
    repository,
    settings: asked,
    rules: () => rules,
    presets,
  });
  const source = { path, text: "" };
  const settled = terms.settings([source]);
  const settings = typeof settled === "function" ? settled(source) : settled;
  return { terms, place: resolve(cwd, path), source, settings, ...settler(rules, settings)(source) };
}

/** What holds for a file. It need not exist. */
export function configurationOf(path: string, options: LintOptions = {}): SettledConfiguration {
  const { terms, place, source, settings, active, names } = sceneOf(path, options);
  const { configurations } = terms.configurations.trail(place);
  const ruleOf = (name: string) => {
    const own = active.get(name);
    if (!own) return "off";
    return own.rule.options ? ([own.severity, own.options] as const) : own.severity;
  };
  return {
    files: configurations.flatMap((each) => each.sources.map((one) => one.path)),
    ignored: terms.ignored(place, false),
    preset: settings.preset ?? "recommended",
    rules: Object.fromEntries([...names].sort().map((name) => [name, ruleOf(name)])),
    isolation: options.isolation ?? terms.configurations.of(place).isolation ?? "shared",
    dispatch: options.dispatch ?? terms.configurations.of(place).dispatch ?? "contract",
    dialects: typeof terms.dialects === "string" ? [terms.dialects] : (terms.dialects(source) ?? null),
    ignores: configurations.flatMap((each) => each.ignores.map(({ glob }) => glob)),
  };
}

/** Why a rule is on or off for a file. Throws a `UsageError` for a rule that the file does not have. */
export function explainRule(path: string, name: string, options: LintOptions = {}): RuleExplanation {
  const { terms, place, settings, active } = sceneOf(path, options);
  const rules = [...(options.rules ?? builtIn), ...(settings.plugins ?? [])];
  expectRule(name, rules);
  const rule = rules.find((each) => each.name === name)!;
  const { statements } = terms.configurations.trail(place);
  const stated = statements.flatMap(({ about, preset, rules: own }): RuleOrigin[] => {
    const setting = own.get(name);
    return [
      ...(preset ? [{ span: preset.span, says: `preset \`${preset.value}\``, about }] : []),
      ...(setting ? [{ span: setting.span, says: wordsFor(setting.value), about }] : []),
    ];
  });
  const asked = options.settings ?? {};
  const above = [
    ...(asked.preset ? [{ span: undefined, says: `\`--preset ${asked.preset}\``, about: undefined }] : []),
    ...(asked.rules?.[name]
      ? [{ span: undefined, says: `\`--rule ${name}=${asked.rules[name].severity}\``, about: undefined }]
      : []),
  ];
  const own = { span: undefined, says: `in ${presetOf(rule.preset)}, as ${rule.severity}`, about: undefined };
  const now = active.get(name);
  return { severity: now?.severity ?? "off", options: now?.options, origins: [own, ...stated, ...above] };
}

const presetOf = (preset: Preset | undefined): string =>
  preset === undefined
    ? "no preset"
    : preset === "strict"
      ? "the preset `strict`"
      : "the presets `recommended` and `strict`";

const wordsFor = ({ severity, options }: { severity?: string; options?: unknown }): string =>
  options === undefined ? `${severity}` : `${severity} with ${JSON.stringify(options)}`;
