import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ConfigurationFault, Located, Rule, Span } from "../model/index.ts";
import type { Metadata } from "../parse/index.ts";
import { type FileFaults, faultAt } from "./fault.ts";
import { ModuleFault, notRun } from "./module.ts";
import { isPath, locatePackage } from "./packages.ts";
import { type Plugin, PluginFault, pluginIn, pluginOfModule } from "./plugins.ts";
import { textsOf } from "./values.ts";

/**
 * The rules and formats that a configuration brings along: of the modules that it names, and those that are `given` as values. Partial
 * where some of them can't be had, which `faults` are then told of.
 */
export function pluginsOf(
  entries: Metadata["entries"],
  { place, given, span, trusts }: Bringing,
  faults: FileFaults,
): Plugin & { readonly isPartial: boolean } {
  const at = entries.get("plugins")?.keySpan ?? span;
  const makers = [
    ...textsOf(entries, "plugins").map((name) => () => pluginNamed(name, place, trusts)),
    ...given.map(
      (each, index) => () =>
        inPlace(at, "", () => pluginIn(each, `plugin ${index + 1} of those given as values`)),
    ),
  ];
  const all = makers.map((make) => faults.keep<Plugin | undefined>(make, undefined));
  return {
    rules: all.flatMap((each) => each?.rules ?? []),
    formats: all.flatMap((each) => each?.formats ?? []),
    isPartial: all.includes(undefined),
  };
}

interface Bringing {
  /** Of the configuration. */
  readonly place: string;
  /** Plugins that a configuration gives as values. */
  readonly given: readonly unknown[];
  readonly span: Span;
  /** Whether its plugins may be run. */
  readonly trusts: () => boolean;
}

function pluginNamed({ value: name, span }: Located<string>, place: string, trusts: () => boolean): Plugin {
  const target = isPath(name) ? resolve(dirname(place), name) : locatePackage(name, place);
  if (target !== undefined && existsSync(target) && !trusts())
    throw faultAt(span, notRun(`plugin \`${name}\``));
  if (target !== undefined && existsSync(target))
    return inPlace(span, `plugin \`${name}\``, () => pluginOfModule(target, name));
  const near = existsSync(resolve(dirname(place), name))
    ? `\`./${name}\``
    : "an existing module or an installed package";
  throw faultAt(span, `Unexpected plugin \`${name}\`, expected ${near}`);
}

function inPlace<T>(span: Span, of: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof PluginFault) throw faultAt(span, error.message);
    if (error instanceof ModuleFault)
      throw faultAt(span, `Unexpected ${error.message} of ${of}, expected a module that loads`);
    throw error;
  }
}

/** No two rules may have one name. */
export function secondNames(
  plugins: readonly Rule[],
  known: readonly Rule[],
  entries: Metadata["entries"],
  span: Span,
): ConfigurationFault[] {
  const taken = new Map(known.map((rule) => [rule.name, rule]));
  const at = entries.get("plugins")?.keySpan ?? span;
  return plugins.flatMap((rule) => {
    const first = taken.get(rule.name) ?? rule;
    taken.set(rule.name, first);
    const message = `Unexpected second rule \`${rule.name}\` from a plugin, expected another name`;
    return first === rule ? [] : [{ message, span: at }];
  });
}
