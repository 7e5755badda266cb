import { faultOfOptions } from "../lint/index.ts";
import {
  ConfigurationError,
  type ConfigurationFault,
  nearest,
  type Rule,
  type Span,
} from "../model/index.ts";
import type { Entry, Metadata, Value } from "../parse/index.ts";
import { entriesOf, plainOf, valueAt } from "./values.ts";

/** Rules that do not exist, and options that break a rule's own schema. */
export function expectRules(entries: Metadata["entries"], rules: readonly Rule[]): void {
  const overrides = entries.get("overrides")?.value;
  const maps = [
    entries,
    ...(overrides?.kind === "list"
      ? overrides.items.map((item) => new Map(entriesOf(item).map((each) => [each.key, each])))
      : []),
  ];
  const faults = maps
    .flatMap((map) => entriesOf(map.get("rules")?.value))
    .flatMap((entry) => faultOfRule(entry, rules));
  if (faults.length > 0) throw new ConfigurationError(faults);
}

function faultOfRule({ key, keySpan, value }: Entry, rules: readonly Rule[]): ConfigurationFault[] {
  const rule = rules.find(({ name }) => name === key);
  if (!rule) {
    const meant = nearest(
      key,
      rules.map(({ name }) => name),
    );
    return [
      {
        message: `Unexpected rule name \`${key}\`, expected ${meant === undefined ? "the name of a rule" : `\`${meant}\``}`,
        span: keySpan,
      },
    ];
  }
  const options = value.kind === "list" ? value.items[1] : undefined;
  const found = options && faultOfOptions(rule, plainOf(options));
  if (!found) return [];
  return [{ message: found.message, span: placeOf(options, found.keys, found.isKey) }];
}

/** The place of an option's value, or of its key where that is what nobody knows. */
function placeOf(options: Value, keys: readonly (string | number)[], isKey: boolean): Span {
  if (!isKey) return valueAt(options, keys).span;
  const holder = valueAt(options, keys.slice(0, -1));
  return holder.kind === "map"
    ? (holder.entries.get(String(keys.at(-1)))?.keySpan ?? holder.span)
    : holder.span;
}
