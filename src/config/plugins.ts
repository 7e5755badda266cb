import { type PlanFormat, type Rule, tableOf } from "../model/index.ts";
import { loadModule } from "./module.ts";

/** A fault of a module with rules, in the words behind `Unexpected`, with what was expected. */
export class PluginFault extends Error {}

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: (value) => typeof value === "string" && /^[\w@][\w@./-]*$/.test(value),
  summary: (value) => typeof value === "string",
  severity: (value) => ["error", "warning", "info"].includes(value as string),
  preset: (value) => value === undefined || value === "recommended" || value === "strict",
  messages: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((each) => typeof each === "string"),
  options: (value) =>
    value === undefined ||
    (typeof value === "object" && value !== null && "schema" in value && "defaults" in value),
  check: (value) => typeof value === "function",
};

const wanted = tableOf<string>({
  name: "a name such as `team-rule`",
  summary: "a sentence",
  severity: "`error`, `warning` or `info`",
  preset: "`recommended`, `strict` or nothing",
  messages: "texts by name",
  options: "`schema` and `defaults`",
  check: "a function",
});

/** What a plugin brings along. */
export interface Plugin {
  readonly rules: readonly Rule[];
  readonly formats: readonly PlanFormat[];
}

/** A module: a list of rules, or a map with lists under `rules` and `formats`. Throws a `PluginFault` or `ModuleFault`. */
export const pluginOfModule = (place: string, name: string): Plugin =>
  pluginIn(loadModule(place), `plugin \`${name}\``);

export function pluginIn(exported: unknown, of: string): Plugin {
  const { formats } = Object(exported) as { formats?: unknown };
  if (Array.isArray(exported) || formats === undefined) return { rules: rulesIn(exported, of), formats: [] };
  if (!Array.isArray(formats))
    throw new PluginFault(`Unexpected \`formats\` of ${of}, expected a list of formats`);
  formats.forEach((format: unknown, at) => {
    expectFormat(format, at, of);
  });
  return { rules: "rules" in Object(exported) ? rulesIn(exported, of) : [], formats };
}

function expectFormat(format: unknown, at: number, of: string): void {
  const own = Object(format) as Record<string, unknown>;
  const name = kinds.name!(own.name) ? `\`${own.name}\`` : `${at + 1}`;
  for (const [key, is] of [
    ["name", kinds.name!],
    ["recognises", kinds.check!],
    ["read", kinds.check!],
  ] as const)
    if (!is(own[key]))
      throw new PluginFault(
        `Unexpected \`${key}\` of format ${name} of ${of}, expected ${key === "name" ? wanted.get("name") : wanted.get("check")}`,
      );
}

function rulesIn(exported: unknown, of: string): readonly Rule[] {
  const rules = Array.isArray(exported) ? exported : (exported as { rules?: unknown } | undefined)?.rules;
  if (!Array.isArray(rules))
    throw new PluginFault(`Unexpected exports of ${of}, expected a list of rules, or one under \`rules\``);
  rules.forEach((rule: unknown, at) => {
    expectRule(rule, at, of);
  });
  return rules;
}

function expectRule(rule: unknown, at: number, of: string): void {
  const own = Object(rule) as Record<string, unknown>;
  const name = kinds.name!(own.name) ? `\`${own.name}\`` : `${at + 1}`;
  for (const [key, is] of Object.entries(kinds))
    if (!is(own[key]))
      throw new PluginFault(`Unexpected \`${key}\` of rule ${name} of ${of}, expected ${wanted.get(key)}`);
}
