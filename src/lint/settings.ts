import { nearest, type Preset, type Rule, type Severity, UsageError } from "../model/index.ts";
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
}

/** A rule that is on, with what was asked of it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
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

/** The rules that are on, in the order in which they were given. Throws a `UsageError` for settings that fit no rule. */
export function settleRules(rules: readonly Rule[], settings: Settings): ActiveRule[] {
  const asked = settings.rules ?? {};
  const names = rules.map((rule) => rule.name);
  for (const name of Object.keys(asked)) if (!names.includes(name)) throw unknownRule(name, names);
  return rules.flatMap((rule) => settleRule(rule, settings.preset ?? "recommended", asked[rule.name]));
}

function settleRule(rule: Rule, preset: Preset, asked: RuleSetting | undefined): ActiveRule[] {
  const inPreset = rule.preset !== undefined && (preset === "strict" || rule.preset === preset);
  if (asked?.severity === "off" || !(asked || inPreset)) return [];
  const options = settleOptions(rule, asked?.options);
  return [{ rule, severity: asked?.severity ?? rule.severity, options }];
}

function unknownRule(name: string, names: readonly string[]): UsageError {
  const meant = nearest(name, names);
  const hint = meant === undefined ? "the name of a rule" : `\`${meant}\``;
  return new UsageError(`Unexpected rule name \`${name}\`, expected ${hint}`);
}
