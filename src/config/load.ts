import { existsSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { faultOfOptions, type RuleSetting } from "../lint/index.ts";
import {
  ConfigurationError,
  type ConfigurationFault,
  type Located,
  nearest,
  type Preset,
  type Rule,
  type Severity,
  type Span,
} from "../model/index.ts";
import { type Entry, type Metadata, type Value, validateMetadata } from "../parse/index.ts";
import { globIn } from "./globs.ts";
import { ModuleFault, readModule } from "./module.ts";
import { locatePackage } from "./packages.ts";
import { PluginFault, rulesIn, rulesOfModule } from "./plugins.ts";
import type { Configuration, Ignore, Statement } from "./statements.ts";
import { isManifest, readManifest, readText, readWritten, type Written } from "./text.ts";
import { entriesOf, plainOf, textOf, textsOf, valueAt } from "./values.ts";

/** What a configuration is read against. */
export interface Ground {
  /** Rules that may be named: the built-in ones, and those of configurations above unless this one is the root. */
  readonly rules: (isRoot: boolean) => readonly Rule[];
  readonly presets: readonly string[];
  /** The path of a file for messages. */
  readonly show: (place: string) => string;
}

interface Loading extends Ground {
  /** Where globs start. */
  readonly base: string;
  /** The files that led here by `extends`, to notice a circle. */
  readonly path: readonly string[];
}

/**
 * Reads a configuration file with all that it extends. `base`: the folder where its globs start, and those of what it extends.
 * Undefined for a `package.json` without the key. Throws a `ConfigurationError` with everything that is wrong in one file.
 */
export const loadConfiguration = (place: string, base: string, ground: Ground): Configuration | undefined =>
  load(place, { ...ground, base, path: [] });

function load(place: string, loading: Loading): Configuration | undefined {
  const written = read(place, loading);
  if (!written) return undefined;
  const { metadata, source, given = [] } = written;
  const faults = validateMetadata(metadata, "config").map(({ message, span }) => ({ message, span }));
  if (faults.length > 0) throw new ConfigurationError(faults);
  const { entries } = metadata;
  const isRoot = textOf(entries, "root")?.value === "true";
  const known = loading.rules(isRoot);
  const below = extendedBy(entries, place, { ...loading, rules: () => known });
  const plugins = [
    ...below.flatMap((each) => each.plugins),
    ...pluginsOf(entries, place, given, metadata.span),
  ];
  expectOwnNames(plugins, known, entries, metadata.span);
  expectRules(entries, [...known, ...plugins]);
  return {
    sources: [source, ...below.flatMap((each) => each.sources)],
    root: isRoot,
    statements: [...below.flatMap((each) => each.statements), ...statementsOf(entries, loading)],
    ignores: [...below.flatMap((each) => each.ignores), ...ignoresOf(entries, loading.base)],
    dialects: dialectsOf(entries) ?? below.findLast((each) => each.dialects)?.dialects,
    plugins,
  };
}

function read(place: string, { show }: Ground): (Written & { given?: readonly unknown[] }) | undefined {
  if (isManifest(place)) return readManifest(place, show(place));
  return /\.[cm]?js$/.test(place)
    ? readModule(place, show(place))
    : readWritten(readText(place, show(place)));
}

/** What stands below a configuration: presets, other files, packages. */
function extendedBy(entries: Metadata["entries"], place: string, loading: Loading): Configuration[] {
  return textsOf(entries, "extends").flatMap((name) => {
    if (loading.presets.includes(name.value)) return [presetOf(name as Located<Preset>)];
    const target = targetOf(name, place, loading);
    const path = [...loading.path, place];
    if (path.includes(target))
      throw fault(name.span, `Unexpected \`${name.value}\`, which leads back here, expected no circle`);
    return load(target, { ...loading, path }) ?? [];
  });
}

const nothing = { sources: [], root: false, ignores: [], dialects: undefined, plugins: [] };

const presetOf = (preset: Located<Preset>): Configuration => ({
  ...nothing,
  statements: [{ about: undefined, applies: () => true, preset, rules: new Map(), isolation: undefined }],
});

function targetOf({ value: name, span }: Located<string>, place: string, { presets }: Ground): string {
  const folder = dirname(place);
  const target = isPath(name) ? resolve(folder, name) : locatePackage(name, place);
  if (target !== undefined && existsSync(target)) return target;
  if (isPath(name)) throw fault(span, `Unexpected path \`${name}\`, expected an existing file`);
  const meant = existsSync(resolve(folder, name)) ? `./${name}` : nearest(name, presets);
  const expected =
    meant === undefined
      ? `${presets.map((each) => `\`${each}\``).join(", ")}, a path or an installed package`
      : `\`${meant}\``;
  throw fault(span, `Unexpected \`${name}\` for \`extends\`, expected ${expected}`);
}

const isPath = (name: string): boolean => /^\.\.?(?:[\\/]|$)/.test(name) || isAbsolute(name);

const fault = (span: Span, message: string): ConfigurationError =>
  new ConfigurationError([{ message, span }]);

function pluginsOf(
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
      throw fault(name.span, `Unexpected plugin \`${name.value}\`, expected ${near}`);
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
    if (error instanceof PluginFault) throw fault(span, error.message);
    if (error instanceof ModuleFault)
      throw fault(span, `Unexpected ${error.message} of ${of}, expected a module that loads`);
    throw error;
  }
}

function expectOwnNames(
  plugins: readonly Rule[],
  known: readonly Rule[],
  entries: Metadata["entries"],
  span: Span,
): void {
  const taken = new Map(known.map((rule) => [rule.name, rule]));
  for (const rule of plugins) {
    const { name } = rule;
    if ((taken.get(name) ?? rule) !== rule)
      throw fault(
        entries.get("plugins")?.keySpan ?? span,
        `Unexpected second rule \`${name}\` from a plugin, expected another name`,
      );
    taken.set(name, rule);
  }
}

/** Rules that do not exist, and options that break a rule's own schema. */
function expectRules(entries: Metadata["entries"], rules: readonly Rule[]): void {
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

function statementsOf(entries: Metadata["entries"], { base }: Loading): Statement[] {
  const overrides = entries.get("overrides")?.value;
  const items = overrides?.kind === "list" ? overrides.items : [];
  return [
    { about: undefined, applies: () => true, preset: undefined, ...settingsOf(entries) },
    ...items.map((item) => overrideOf(new Map(entriesOf(item).map((each) => [each.key, each])), base)),
  ];
}

function overrideOf(entries: Metadata["entries"], base: string): Statement {
  const globs = (key: string) => textsOf(entries, key).map(({ value }) => value);
  const files = globs("files").map((glob) => globIn(base, glob));
  const excluded = globs("excludedFiles").map((glob) => globIn(base, glob));
  const matches = (all: typeof files, place: string) => all.some((one) => one(place, false));
  return {
    about: globs("files").join(", "),
    applies: (place) => matches(files, place) && !matches(excluded, place),
    preset: undefined,
    ...settingsOf(entries),
  };
}

function settingsOf(entries: Metadata["entries"]): Pick<Statement, "rules" | "isolation"> {
  const rules = entriesOf(entries.get("rules")?.value).map(
    ({ key, value }) => [key, { value: settingOf(value), span: value.span }] as const,
  );
  return { rules: new Map(rules), isolation: textOf(entries, "isolation") as Statement["isolation"] };
}

function settingOf(value: Value): RuleSetting {
  const [severity, options] = value.kind === "list" ? value.items : [value];
  const word = severity?.kind === "scalar" ? (severity.text as Severity | "off") : "off";
  return options ? { severity: word, options: plainOf(options) } : { severity: word };
}

const ignoresOf = (entries: Metadata["entries"], base: string): Ignore[] =>
  textsOf(entries, "ignores").map(({ value, span }) => ({
    glob: value,
    isBack: value.startsWith("!"),
    matches: globIn(base, value.replace(/^!/, ""), value.startsWith("!")),
    span,
  }));

function dialectsOf(entries: Metadata["entries"]): Configuration["dialects"] {
  const entry = entries.get("dialects");
  return entry && { value: textsOf(entries, "dialects").map(({ value }) => value), span: entry.value.span };
}
