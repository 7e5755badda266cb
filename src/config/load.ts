import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isWithin } from "../disk/index.ts";
import { type Located, nearest, type Preset, type Rule, spanOf } from "../model/index.ts";
import { type Metadata, validateMetadata } from "../parse/index.ts";
import { type Faults, type FileFaults, faultAt } from "./fault.ts";
import { isCode, notRun, readModule } from "./module.ts";
import { isPath, locatePackage } from "./packages.ts";
import { pluginsOf, secondNames } from "./plugin-entries.ts";
import { faultsOfRules } from "./rule-entries.ts";
import { dialectsOf, hotFilesOf, ignoresOf, repositoryOf, statementsOf } from "./statement-entries.ts";
import type { Configuration } from "./statements.ts";
import { isManifest, readManifest, readText, readWritten, type Written } from "./text.ts";
import { textOf, textsOf } from "./values.ts";

/** What a configuration is read against. */
export interface Ground {
  /** Rules that may be named: the built-in ones, and those of configurations above unless this one is the root. */
  readonly rules: (isRoot: boolean) => readonly Rule[];
  readonly presets: readonly string[];
  /** The path of a file for messages. */
  readonly show: (place: string) => string;
  /** Whether the code that a configuration is, or names, may be run. */
  readonly trusts: (place: string) => boolean;
  /** Takes what is wrong with a file. */
  readonly faults: Faults;
}

interface Loading extends Ground {
  /** Where globs start. */
  readonly base: string;
  /** The files that led here by `extends`, to notice a circle. */
  readonly path: readonly string[];
}

/**
 * Reads a configuration file with all that it extends. `base`: the folder where its globs start, and those of what it extends.
 * Undefined for a `package.json` without the key. What is wrong goes to the faults of the ground, and is left out here.
 */
export const loadConfiguration = (place: string, base: string, ground: Ground): Configuration | undefined =>
  load(place, { ...ground, base, path: [] });

function load(place: string, loading: Loading): Configuration | undefined {
  const { faults } = loading;
  const own = faults.ofFile();
  const written = own.keep<ReturnType<typeof read> | null>(() => read(place, loading), null);
  if (written === null) {
    faults.lacksRules = true;
    return nothing;
  }
  if (!written) return undefined;
  const { metadata, source, given = [] } = written;
  const misfits = [...metadata.flaws, ...validateMetadata(metadata, "config")];
  own.add(misfits.map(({ message, span }) => ({ message, span })));
  const { entries } = metadata;
  const isRoot = textOf(entries, "root")?.value === "true";
  const known = loading.rules(isRoot);
  const below = extendedBy(entries, place, { ...loading, rules: () => known }, own);
  const trusts = () => loading.trusts(loading.path[0] ?? place);
  const named = pluginsOf(entries, { place, given, span: metadata.span, trusts }, own);
  if (named.isPartial) faults.lacksRules = true;
  const plugins = [...below.flatMap((each) => each.plugins), ...named.rules];
  const formats = [...below.flatMap((each) => each.formats), ...named.formats];
  own.add(secondNames(plugins, known, entries, metadata.span));
  own.add(faultsOfRules(entries, [...known, ...plugins], faults.lacksRules));
  if (misfits.length > 0) return { ...nothing, root: isRoot, plugins, formats };
  return {
    sources: [source, ...below.flatMap((each) => each.sources)],
    root: isRoot,
    statements: [...below.flatMap((each) => each.statements), ...statementsOf(entries, loading.base)],
    ignores: [...below.flatMap((each) => each.ignores), ...ignoresOf(entries, loading.base)],
    dialects: dialectsOf(entries) ?? below.findLast((each) => each.dialects)?.dialects,
    hotFiles: hotFilesOf(entries) ?? below.findLast((each) => each.hotFiles)?.hotFiles,
    repository: repositoryOf(entries) ?? below.findLast((each) => each.repository)?.repository,
    plugins,
    formats,
  };
}

function read(
  place: string,
  { show, trusts, path }: Loading,
): (Written & { given?: readonly unknown[] }) | undefined {
  if (leavesRepository(place, path) && !trusts(path[0] ?? place))
    throw faultAt(
      spanOf({ path: show(place), text: "" }, 0, 0),
      "Unexpected file outside of the repository, which was not read, expected one inside, or `runbook-lint trust`",
    );
  if (isManifest(place)) return readManifest(place, show(place));
  if (!isCode(place)) return readWritten(readText(place, show(place)));
  if (path.length > 0 || trusts(place)) return readModule(place, show(place));
  throw faultAt(spanOf({ path: show(place), text: "" }, 0, 0), notRun("this configuration"));
}

/**
 * Whether a configuration that was found, or one that it extends, lies outside of its repository: what is wrong in a file is shown, and a
 * stranger's configuration could name any file of this machine. Where there is no repository, the folder of the first one stands for it.
 */
function leavesRepository(place: string, path: readonly string[]): boolean {
  const folder = dirname(path[0] ?? place);
  return !isWithin(repositoryAround(folder) ?? folder, place);
}

function repositoryAround(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** What stands below a configuration: presets, other files, packages. */
function extendedBy(
  entries: Metadata["entries"],
  place: string,
  loading: Loading,
  own: FileFaults,
): Configuration[] {
  const path = [...loading.path, place];
  return textsOf(entries, "extends").flatMap((name) => {
    if (loading.presets.includes(name.value)) return [presetOf(name as Located<Preset>)];
    const target = own.keep(() => targetOf(name, place, { ...loading, path }), undefined);
    if (target !== undefined && isCode(target) && !loading.trusts(path[0]!)) {
      own.add([{ message: notRun(`\`${name.value}\``), span: name.span }]);
      loading.faults.lacksRules = true;
      return [];
    }
    if (target !== undefined) return load(target, { ...loading, path }) ?? [];
    if (isPath(name.value) || nearest(name.value, loading.presets) === undefined)
      loading.faults.lacksRules = true;
    return [];
  });
}

const nothing: Configuration = {
  sources: [],
  root: false,
  statements: [],
  ignores: [],
  dialects: undefined,
  repository: undefined,
  hotFiles: undefined,
  plugins: [],
  formats: [],
};

const presetOf = (preset: Located<Preset>): Configuration => ({
  ...nothing,
  statements: [
    {
      about: undefined,
      applies: () => true,
      preset,
      rules: new Map(),
      isolation: undefined,
      dispatch: undefined,
    },
  ],
});

function targetOf({ value: name, span }: Located<string>, place: string, { presets, path }: Loading): string {
  const folder = dirname(place);
  const target = isPath(name) ? resolve(folder, name) : locatePackage(name, place);
  if (target !== undefined && path.includes(target))
    throw faultAt(span, `Unexpected \`${name}\`, which leads back here, expected no circle`);
  if (target !== undefined && existsSync(target)) return target;
  if (isPath(name)) throw faultAt(span, `Unexpected path \`${name}\`, expected an existing file`);
  const meant = existsSync(resolve(folder, name)) ? `./${name}` : nearest(name, presets);
  const expected =
    meant === undefined
      ? `${presets.map((each) => `\`${each}\``).join(", ")}, a path or an installed package`
      : `\`${meant}\``;
  throw faultAt(span, `Unexpected \`${name}\` for \`extends\`, expected ${expected}`);
}
