import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Rule, Span } from "../model/index.ts";
import type { Metadata } from "../parse/index.ts";
import { faultAt } from "./fault.ts";
import { ModuleFault } from "./module.ts";
import { isPath, locatePackage } from "./packages.ts";
import { PluginFault, rulesIn, rulesOfModule } from "./plugins.ts";
import { textsOf } from "./values.ts";

/** The rules that a configuration brings along: of the modules that it names, and those that are `given` as values. */
export function pluginsOf(
  entries: Metadata["entries"],
  place: string,
  given: readonly unknown[],
  span: Span,
): Rule[] {
  const named = textsOf(entries, "plugins").flatMap((name) => {
    const target = isPath(name.value)
      ? resolve(dirname(place), name.value)
      : locatePackage(name.value, place);
    if (target === undefined || !existsSync(target)) {
      const near = existsSync(resolve(dirname(place), name.value))
        ? `\`./${name.value}\``
        : "an existing module or an installed package";
      throw faultAt(name.span, `Unexpected plugin \`${name.value}\`, expected ${near}`);
    }
    return inPlace(name.span, `plugin \`${name.value}\``, () => rulesOfModule(target, name.value));
  });
  const at = entries.get("plugins")?.keySpan ?? span;
  const own = given.flatMap((each, index) =>
    inPlace(at, "", () => rulesIn(each, `plugin ${index + 1} of those given as values`)),
  );
  return [...named, ...own];
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

/** No two rules of one name. */
export function expectOwnNames(
  plugins: readonly Rule[],
  known: readonly Rule[],
  entries: Metadata["entries"],
  span: Span,
): void {
  const taken = new Map(known.map((rule) => [rule.name, rule]));
  for (const rule of plugins) {
    const { name } = rule;
    if ((taken.get(name) ?? rule) !== rule)
      throw faultAt(
        entries.get("plugins")?.keySpan ?? span,
        `Unexpected second rule \`${name}\` from a plugin, expected another name`,
      );
    taken.set(name, rule);
  }
}
