import { resolve } from "node:path";
import { rules as builtIn } from "../../rules/index.ts";
import { expectDialect } from "../dialects/index.ts";
import { type FoundSources, findSources } from "../files/index.ts";
import { type Rule, timedTurn, withoutLoneReturns } from "../model/index.ts";
import { chooseParser } from "../parse/index.ts";
import {
  type Archive,
  hashOf,
  openArchive,
  openStore,
  passingStore,
  programKey,
  type Store,
} from "./cache/index.ts";
import { type Core, createCore } from "./core.ts";
import { coreTerms } from "./core-terms.ts";
import { type LintOptions, presets } from "./lint-options.ts";
import { expectKnownOptions } from "./option-names.ts";
import { type Terms, termsOf } from "./terms.ts";
import { askWorkers, cutPlans, groupsIn, lengthOf, partLength, threadsFor } from "./workers/index.ts";

/** A run: what was asked for, what was read, and what holds for each file. */
export interface Started {
  readonly cwd: string;
  readonly terms: Terms;
  readonly rules: () => readonly Rule[];
  readonly found: FoundSources;
  readonly core: Core;
  /** What is to be told of the cache. */
  readonly notes: readonly string[];
}

/** What a run reads plans for: to tell of them, to find what is wrong with them, or to dispatch their steps. */
export type Purpose = "tell" | "lint" | "dispatch";

export async function start(options: LintOptions, purpose: Purpose = "tell"): Promise<Started> {
  const { dialect, isolation, dispatch, repository, settings, trustConfig, cwd = process.cwd() } = options;
  const rules = () => options.rules ?? builtIn;
  expectKnownOptions(options);
  // Texts in memory lie in no folder, so no configuration is about them.
  const config = options.sources ? false : options.config;
  const terms = termsOf({
    cwd,
    config,
    trustConfig,
    dialect,
    isolation,
    dispatch,
    repository,
    settings,
    rules,
    presets,
  });
  const ignored = options.ignored ?? terms.ignored;
  const written = options.sources
    ? { sources: options.sources, companions: [], leftOut: [], skipped: [] }
    : await timedTurn("find", () => findSources(options.paths ?? ["."], cwd, { ...options, ignored }));
  const found = {
    ...written,
    sources: written.sources.map(withoutLoneReturns),
    companions: written.companions.map(withoutLoneReturns),
  };
  const looked = [...found.sources, ...found.companions];
  terms.configurations.expectSound(looked.map(({ path }) => resolve(cwd, path)));
  if (dialect !== undefined) expectDialect(dialect, terms.configurations.formats());
  const store = storeFor(options, cwd, lengthOf(looked), terms);
  const archive = await archiveFor(options, purpose, store, terms, found);
  const core = createCore({
    ...coreTerms(terms, options.sources ? undefined : cwd, store && memoryIn(store)),
    rules,
    archive,
    dispatches: purpose === "dispatch",
  });
  return { cwd, terms, rules, found, core, notes: store?.notes ?? [] };
}

/** What git told of a repository lies beside what was read in it. */
const memoryIn = (store: Store) => (root: string) => {
  const placeOf = (name: string) => `git-${name}-${hashOf(root, programKey() ?? "")}`;
  return {
    get: (name: string) => store.get(placeOf(name)),
    set: (name: string, text: string) => store.set(placeOf(name), text),
  };
};

/** What earlier runs know, and other threads where there is much to find out. */
async function archiveFor(
  options: LintOptions,
  purpose: Purpose,
  store: Store | undefined,
  terms: Terms,
  { sources, companions }: Pick<FoundSources, "sources" | "companions">,
): Promise<Archive | undefined> {
  const { cwd = process.cwd(), config, dialect, isolation, dispatch, repository, settings } = options;
  const run = runOf(options, cwd);
  const known = store && openArchive(store, run);
  const all = [...sources, ...companions];
  const news = known ? all.filter((source) => !known.knows(source)) : all;
  if (news.length > 0) await chooseParser(lengthOf(news));
  const { configurations } = terms;
  const brought = configurations.plugins().length + configurations.formats().length;
  const isOwn = bringsRules(options) || brought > 0 || options.trustConfig === true;
  const count = isOwn || options.sources || dialect ? 0 : threadsFor(news);
  if (count === 0) return known;
  const cache = store && options.cache ? resolve(cwd, options.cache) : undefined;
  const lints = purpose === "lint";
  const task = { cwd, config, dialect, isolation, dispatch, repository, settings, cache, run, lints };
  const seen = known ?? openArchive(passingStore(), run);
  const parts = cutPlans(groupsIn(sources, companions, terms.dialects, seen), partLength);
  const found = await askWorkers(parts, count, task);
  return openArchive(store ?? passingStore(), run, [seen.told(), ...found]);
}

/** Looking into a cache takes as long as reading so many characters. */
const worthKeeping = 8 * 1024;

/** Rules of somebody's own may find anything the next time. A program that runs from its sources does not know when they change. */
function storeFor(options: LintOptions, cwd: string, length: number, { configurations }: Terms) {
  const { cache } = options;
  if (!cache || length < worthKeeping || programKey() === undefined) return undefined;
  if (bringsRules(options) || configurations.plugins().length > 0) return undefined;
  if (configurations.formats().length > 0) return undefined;
  return openStore(resolve(cwd, cache), cache);
}

const bringsRules = ({ rules }: LintOptions): boolean => rules !== undefined && rules !== builtIn;

const runOf = ({ paths = ["."], dialect, changes }: LintOptions, cwd: string): string =>
  [programKey(), cwd, dialect ?? "", changes ?? "", ...paths].join("\0");
