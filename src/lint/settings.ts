import { nearest, type Preset, type Rule, type Severity, type Source, UsageError } from "../model/index.ts";
import { settleOptions } from "./options.ts";

/** What a user asks of one rule. Any setting but `off` turns it on, whatever the preset says. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: unknown;
}

export interface Settings {
  /** `recommended` where nothing is said. */
  readonly preset?: Preset;
  /** By rule name; stands above the preset. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Rules of the user's own, beside those that the engine is given. */
  readonly plugins?: readonly Rule[];
}

/** Settings by file. Files with the same settings are given the same object, which is settled once. */
export type SettingsOf = (source: Source) => Settings;

/** A rule that is on, with what was asked of it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
  /** The same for the same options. */
  readonly key: string;
  /** On by the preset `recommended` alone, which nobody chose. */
  readonly byDefault: boolean;
}

/** The rules for one file. */
export interface FileRules {
  /** Those that are on, by name, in the order in which they were given. */
  readonly active: ReadonlyMap<string, ActiveRule>;
  /** The names of all, also of those that are off. */
  readonly names: readonly string[];
}

const severities: readonly string[] = ["error", "warning", "info", "off"];

/** Reads `name=severity`, as on the command line. Whether the rule exists is checked when the settings are used. */
export function readRuleSetting(text: string): [name: string, setting: RuleSetting] {
  const [name = "", severity = ""] = text.split("=", 2);
  if (name === "" || !severities.includes(severity)) {
    throw new UsageError(
      `Unexpected rule setting \`${text}\`, expected \`name=severity\` with one of ${severities.join(", ")}`,
    );
  }
  return [name, { severity: severity as Severity | "off" }];
}

/** Settles the rules for each file. Throws a `UsageError` for settings that fit no rule, for fixed settings at once. */
export function settler(
  rules: readonly Rule[],
  settings: Settings | SettingsOf,
): (source: Source) => FileRules {
  if (typeof settings !== "function") {
    const settled = settleRules(rules, settings);
    return () => settled;
  }
  const known = new Map<Settings, FileRules>();
  return (source) => {
    const own = settings(source);
    const settled = known.get(own) ?? settleRules(rules, own);
    known.set(own, settled);
    return settled;
  };
}

function settleRules(builtIn: readonly Rule[], settings: Settings): FileRules {
  const rules = [...builtIn, ...(settings.plugins ?? [])];
  const asked = settings.rules ?? {};
  const names = rules.map((rule) => rule.name);
  for (const name of Object.keys(asked)) if (!names.includes(name)) throw unknownRule(name, names);
  const active = rules.flatMap((rule) =>
    settleRule(rule, settings.preset ?? "recommended", asked[rule.name]),
  );
  return { active: new Map(active.map((each) => [each.rule.name, each])), names };
}

function settleRule(rule: Rule, preset: Preset, asked: RuleSetting | undefined): ActiveRule[] {
  const inPreset = rule.preset !== undefined && (preset === "strict" || rule.preset === preset);
  if (asked?.severity === "off" || !(asked || inPreset)) return [];
  const options = settleOptions(rule, asked?.options);
  const key = JSON.stringify(options) ?? "";
  const byDefault = asked === undefined && preset === "recommended";
  return [{ rule, severity: asked?.severity ?? rule.severity, options, key, byDefault }];
}

function unknownRule(name: string, names: readonly string[]): UsageError {
  const meant = nearest(name, names);
  const hint = meant === undefined ? "the name of a rule" : `\`${meant}\``;
  return new UsageError(`Unexpected rule name \`${name}\`, expected ${hint}`);
}
