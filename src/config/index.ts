import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { RuleSetting, Settings } from "../lint/index.ts";
import {
  type Dispatch,
  type Isolation,
  type Located,
  type PlanFormat,
  type Rule,
  UsageError,
} from "../model/index.ts";
import { faultsOfRun } from "./fault.ts";
import { type Chains, chains } from "./find.ts";
import { loadConfiguration } from "./load.ts";
import type { Configuration, Ignore, Statement } from "./statements.ts";
import { liesInTrusted, trustedFolders } from "./trust.ts";

export { configNames, manifest } from "./names.ts";
export type { Configuration, Ignore, Statement } from "./statements.ts";
export { changeTrust, trustedFolders, trustFile } from "./trust.ts";

/** What configurations say about one file. Files of which they say the same are given the same object. */
export interface Configured {
  readonly settings: Settings;
  readonly isolation: Isolation | undefined;
  readonly dispatch: Dispatch | undefined;
  /** All where it is undefined. */
  readonly dialects: readonly string[] | undefined;
  /** Whether the repository around plans is looked at; it is where this is undefined. */
  readonly repository: boolean | undefined;
  /** Files that many steps change, by what plans call them. */
  readonly hotFiles: Readonly<Record<string, string>> | undefined;
}

export interface Configurations {
  /**
   * What holds for a file, by its absolute path. Throws a `ConfigurationError` where a configuration that was met so far
   * can't be used, with all that is wrong with those.
   */
  of(place: string): Configured;
  /** Meets the configurations of files, by their absolute paths, and throws like `of`. */
  expectSound(places: Iterable<string>): void;
  /** Whether a file or folder is left out, by its absolute path. What a configuration with faults says does not count. */
  ignored(place: string, isFolder: boolean): boolean;
  /** The configurations that count for a file, the farthest first, and their statements that are about it. */
  trail(place: string): {
    readonly configurations: readonly Configuration[];
    readonly statements: readonly Statement[];
  };
  /** The rules of plugins that were met so far. */
  plugins(): readonly Rule[];
  /** The formats of plugins that were met so far. */
  formats(): readonly PlanFormat[];
}

export interface ConfigurationChoice {
  /** Absolute: where paths start, and the globs of a configuration that is named. */
  readonly cwd: string;
  /** One configuration for all files; none where it is false; looked for where it is undefined. */
  readonly config: string | false | undefined;
  /** The built-in ones, asked for where a configuration names some. */
  readonly rules: () => readonly Rule[];
  readonly presets: readonly string[];
  /** Whether code of configurations is run: where the user trusts their folder, if this is undefined. */
  readonly trustConfig?: boolean | undefined;
}

export function configurations({
  cwd,
  config,
  rules,
  presets,
  trustConfig,
}: ConfigurationChoice): Configurations {
  const met = new Set<Rule>();
  const formats = new Set<PlanFormat>();
  const show = (place: string) => relative(cwd, place).replaceAll(sep, "/") || ".";
  const faults = faultsOfRun();
  const ground = { presets, show, faults, trusts: trusting(trustConfig) };
  const chainOf = config === undefined ? chains(ground, rules) : always(named());
  function named(): readonly Configuration[] {
    if (config === false || config === undefined) return [];
    const place = resolve(cwd, config);
    if (!existsSync(place))
      throw new UsageError(`Unexpected configuration \`${config}\`, expected an existing file`);
    const one = loadConfiguration(place, cwd, { ...ground, rules });
    if (!one)
      throw new UsageError(
        `Unexpected \`${config}\` without the key \`runbook-lint\`, expected a configuration`,
      );
    return [one];
  }
  const noted = (chain: readonly Configuration[]) => {
    for (const configuration of chain) {
      for (const rule of configuration.plugins) met.add(rule);
      for (const format of configuration.formats) formats.add(format);
    }
    return chain;
  };
  const all = (folder: string) => noted(chainOf(folder));
  const sound = (folder: string) => {
    const chain = all(folder);
    faults.tell();
    return chain;
  };
  return {
    ...answers(sound, all),
    expectSound(places) {
      for (const place of places) all(dirname(place));
      faults.tell();
    },
    plugins: () => [...met],
    formats: () => [...formats],
  };
}

/** The list of trusted folders is read once there is code to be run. */
function trusting(asked: boolean | undefined): (place: string) => boolean {
  let folders: readonly string[] | undefined;
  return (place) => {
    if (asked !== undefined) return asked;
    folders ??= trustedFolders();
    return liesInTrusted(place, folders);
  };
}

const always =
  (chain: readonly Configuration[]): Chains =>
  () =>
    chain;

function answers(
  chainOf: Chains,
  anyChainOf: Chains,
): Omit<Configurations, "plugins" | "formats" | "expectSound"> {
  const known = new Map<readonly Configuration[], Map<string, Configured>>();
  const ignores = new Map<readonly Configuration[], readonly Ignore[]>();
  return {
    of(place) {
      const chain = chainOf(dirname(place));
      if (chain.length === 0) return unconfigured;
      const all = chain.flatMap((each) => each.statements);
      const about = all.filter((each) => each.applies(place));
      const key = about.map((each) => all.indexOf(each)).join();
      const variants = known.get(chain) ?? new Map<string, Configured>();
      const configured = variants.get(key) ?? combine(chain, about);
      known.set(chain, variants.set(key, configured));
      return configured;
    },
    ignored(place, isFolder) {
      const chain = anyChainOf(dirname(place));
      if (chain.length === 0) return false;
      const globs = ignores.get(chain) ?? chain.flatMap((each) => each.ignores);
      ignores.set(chain, globs);
      const last = globs.findLast((each) => each.matches(place, isFolder));
      return last !== undefined && !last.isBack;
    },
    trail(place) {
      const chain = chainOf(dirname(place));
      const statements = chain.flatMap((each) => each.statements).filter((each) => each.applies(place));
      return { configurations: chain, statements };
    },
  };
}

const unconfigured: Configured = {
  settings: {},
  isolation: undefined,
  dispatch: undefined,
  dialects: undefined,
  repository: undefined,
  hotFiles: undefined,
};

/** Later statements stand above earlier ones; a severity alone keeps the options that were set below it. */
function combine(chain: readonly Configuration[], statements: readonly Statement[]): Configured {
  const rules = new Map<string, RuleSetting>();
  for (const statement of statements)
    for (const [name, { value }] of statement.rules) rules.set(name, { ...rules.get(name), ...value });
  const preset = last(statements.map((each) => each.preset));
  const plugins = [...new Set(chain.flatMap((each) => each.plugins))];
  return {
    settings: {
      rules: Object.fromEntries(rules),
      ...(preset !== undefined && { preset }),
      ...(plugins.length > 0 && { plugins }),
    },
    isolation: last(statements.map((each) => each.isolation)),
    dispatch: last(statements.map((each) => each.dispatch)),
    dialects: last(chain.map((each) => each.dialects)),
    repository: last(chain.map((each) => each.repository)),
    hotFiles: hotFilesIn(chain),
  };
}

/** Nearer configurations add to those above them. */
function hotFilesIn(chain: readonly Configuration[]): Configured["hotFiles"] {
  const stated = chain.flatMap(({ hotFiles }) => (hotFiles ? [hotFiles.value] : []));
  return stated.length > 0 ? Object.assign({}, ...stated) : undefined;
}

const last = <T>(all: readonly (Located<T> | undefined)[]): T | undefined => all.findLast(Boolean)?.value;
