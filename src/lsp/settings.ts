import type { RuleSetting } from "../index.ts";
import { presets } from "../index.ts";
import type { WorkspaceOptions } from "../run/workspace.ts";

const severities: readonly unknown[] = ["error", "warning", "info", "off"];

/** What an editor was set to, as it came: it stands above configuration files. What does not fit is left out, and told of. */
export function optionsFrom(given: unknown, tell: (message: string) => void): WorkspaceOptions {
  const { rules = {}, preset, isolation, dispatch, dialect, config } = recordOf(recordOf(given).settings);
  const choice = <Value extends string>(name: string, value: unknown, among?: readonly Value[]) => {
    if (value === undefined || value === null || value === "") return {};
    if (typeof value === "string" && (!among || among.includes(value as Value))) return { [name]: value };
    tell(`Unexpected setting \`${name}\`, expected ${among ? `one of ${among.join(", ")}` : "a text"}`);
    return {};
  };
  const settings = { ...choice("preset", preset, presets), rules: rulesFrom(recordOf(rules), tell) };
  return {
    settings,
    ...choice("isolation", isolation, ["shared", "worktree"]),
    ...choice("dispatch", dispatch, ["contract", "parallel"]),
    ...choice("dialect", dialect),
    ...choice("config", config),
  };
}

function rulesFrom(
  rules: Readonly<Record<string, unknown>>,
  tell: (message: string) => void,
): Record<string, RuleSetting> {
  const found = new Map<string, RuleSetting>();
  for (const [name, value] of Object.entries(rules)) {
    const [severity, options] = Array.isArray(value) ? value : [value];
    if (severities.includes(severity))
      found.set(name, { severity, ...(options !== undefined && { options }) } as RuleSetting);
    else tell(`Unexpected setting of rule \`${name}\`, expected one of ${severities.join(", ")}`);
  }
  return Object.fromEntries(found);
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
