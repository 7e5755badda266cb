import { faultsOfOptions } from "../lint/index.ts";
import { type ConfigurationFault, nearest, type Rule, type Span } from "../model/index.ts";
import type { Entry, Metadata, Value } from "../parse/index.ts";
import { entriesOf, plainOf, valueAt } from "./values.ts";

/**
 * Rules that do not exist, and options that break a rule's own schema. Where rules may be missing (`lacksRules`), a name
 * that is not near a known one may be theirs.
 */
export function faultsOfRules(
  entries: Metadata["entries"],
  rules: readonly Rule[],
  lacksRules: boolean,
): ConfigurationFault[] {
  const overrides = entries.get("overrides")?.value;
  const maps = [
    entries,
    ...(overrides?.kind === "list"
      ? overrides.items.map((item) => new Map(entriesOf(item).map((each) => [each.key, each])))
      : []),
  ];
  return maps
    .flatMap((map) => entriesOf(map.get("rules")?.value))
    .flatMap((entry) => faultsOfRule(entry, rules, lacksRules));
}

function faultsOfRule(
  { key, keySpan, value }: Entry,
  rules: readonly Rule[],
  lacksRules: boolean,
): ConfigurationFault[] {
  const rule = rules.find(({ name }) => name === key);
  if (!rule) {
    const meant = nearest(
      key,
      rules.map(({ name }) => name),
    );
    if (meant === undefined && lacksRules) return [];
    return [
      {
        message: `Unexpected rule name \`${key}\`, expected ${meant === undefined ? "the name of a rule" : `\`${meant}\``}`,
        span: keySpan,
      },
    ];
  }
  const options = value.kind === "list" ? value.items[1] : undefined;
  if (!options) return [];
  return faultsOfOptions(rule, plainOf(options)).map(({ message, keys, isKey }) => ({
    message,
    span: placeOf(options, keys, isKey),
  }));
}

/** The place of an option's value, or of its key where that is what nobody knows. */
function placeOf(options: Value, keys: readonly (string | number)[], isKey: boolean): Span {
  if (!isKey) return valueAt(options, keys).span;
  const holder = valueAt(options, keys.slice(0, -1));
  return holder.kind === "map"
    ? (holder.entries.get(String(keys.at(-1)))?.keySpan ?? holder.span)
    : holder.span;
}
