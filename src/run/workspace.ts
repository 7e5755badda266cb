import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { rules } from "../../rules/index.ts";
import { type FoundSources, findSources } from "../files/index.ts";
import type { LintResult } from "../lint/index.ts";
import { MentionMemory } from "../mentions/index.ts";
import {
  ConfigurationError,
  type Plan,
  type Reading,
  type Rule,
  type Source,
  UsageError,
  withoutLoneReturns,
} from "../model/index.ts";
import { chooseParser } from "../parse/index.ts";
import { type Core, createCore } from "./core.ts";
import { coreTerms } from "./core-terms.ts";
import { type FixResult, fixAll } from "./fixing.ts";
import { type LintOptions, presets } from "./lint-options.ts";
import { linter } from "./linting.ts";
import { type Terms, termsOf } from "./terms.ts";

export type WorkspaceOptions = Pick<
  LintOptions,
  "config" | "settings" | "dialect" | "isolation" | "dispatch"
>;

/** What is known of a workspace at one moment. */
export interface View extends Reading {
  /** Every text that was read, by its absolute path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What the command line would tell of the plans that a file is a part of. */
  lint(place: string): LintResult;
  /** The plans that there would be with other texts, or paths, in the place of some. */
  readWith(changed: ReadonlyMap<Source, Source>): readonly Plan[];
  /** The rules that a file may name. */
  rulesFor(place: string): readonly Rule[];
  /** What `--fix` would make of the plans that a file is a part of. */
  fix(place: string): FixResult;
}

/** How far the first reading is. */
export type Warming = (done: number, all: number) => void;

interface Running {
  readonly terms: Terms;
  readonly core: Core;
}

/**
 * A folder whose plans are read as `runbook-lint .` would read them there, again and again: what an editor holds counts before the disk,
 * and only what changed is worked out anew. Until `warm` is done, the plans of texts that are held are all that is read.
 */
export class Workspace {
  readonly folder: string;
  readonly #options: WorkspaceOptions;
  readonly #held = new Map<string, string>();
  #running: Running | undefined;
  #found: Promise<FoundSources> | undefined;
  #view: Promise<View> | undefined;
  #isWarm = false;
  #isWarming = false;

  constructor(folder: string, options: WorkspaceOptions = {}) {
    this.folder = folder;
    this.#options = options;
  }

  /** Whether all plans of the folder are read. */
  get isWarm(): boolean {
    return this.#isWarm;
  }

  get held(): ReadonlyMap<string, string> {
    return this.#held;
  }

  /** Puts a text in the place of a file; takes it away again where it is undefined. */
  hold(place: string, text: string | undefined): void {
    const isNew = this.#held.has(place) === (text === undefined);
    if (text === undefined) this.#held.delete(place);
    else this.#held.set(place, text);
    if (isNew) this.#found = undefined;
    this.#view = undefined;
  }

  /** Something on the disk changed: files of plans, what surrounds these, or what says how they are checked. */
  changed(what: "surroundings" | "configuration"): void {
    if (what === "configuration") {
      this.#running = undefined;
      this.#isWarm = false;
    } else this.#running?.core.lookAgain();
    this.#found = undefined;
    this.#view = undefined;
  }

  /** Throws a `UsageError` where a configuration can't be used. */
  look(): Promise<View> {
    this.#view ??= this.#looked();
    return this.#view;
  }

  /** Reads all plans of the folder, with breaks in which others can ask. */
  async warm(told: Warming, isStopped: () => boolean): Promise<void> {
    const running = this.#started();
    this.#isWarming = true;
    try {
      if (!(await this.#readParts(running.core, told, isStopped)) || running !== this.#running) return;
      this.#isWarm = true;
      this.#found = undefined;
      this.#view = undefined;
    } finally {
      this.#isWarming = false;
    }
  }

  async #readParts(core: Core, told: Warming, isStopped: () => boolean): Promise<boolean> {
    const { sources } = await this.#find(["."]);
    let done = 0;
    for (const part of parted(sources)) {
      if (isStopped()) return false;
      core.read(part.map(withoutLoneReturns), [], true);
      done += part.length;
      told(done, sources.length);
      await setImmediate();
    }
    return true;
  }

  /** The absolute path of a text. */
  placeOf = ({ path }: Source): string => resolve(this.folder, path);

  async #looked(): Promise<View> {
    const { terms, core } = this.#started();
    this.#found ??= this.#find(this.#paths());
    const found = await this.#found;
    const current = (source: Source): Source => {
      const text = this.#held.get(this.placeOf(source));
      return withoutLoneReturns(text === undefined || text === source.text ? source : { ...source, text });
    };
    const sources = found.sources.map(current);
    const companions = found.companions.map(current);
    const looked = [...sources, ...companions];
    const byPlace = new Map(looked.map((source) => [this.placeOf(source), source]));
    terms.configurations.expectSound(byPlace.keys());
    await chooseParser(longest(looked));
    const reading = core.read(sources, companions, this.#isWarming);
    return this.#viewOf(reading, byPlace);
  }

  #viewOf(reading: Reading, read: ReadonlyMap<string, Source>): View {
    const running = this.#started();
    const lint = linter(
      { ...running, cwd: this.folder, rules: () => rules },
      { ...this.#options, allowUnmatched: true },
    );
    // The core keeps the first of two equal texts, and plans hold that one.
    const sources = new Map(read);
    for (const { files } of reading.plans)
      for (const { source } of files) sources.set(this.placeOf(source), source);
    const known = new Map<string, LintResult>();
    const about = (place: string) => (plan: Plan) =>
      plan.files.some(({ source }) => this.placeOf(source) === place);
    return {
      ...reading,
      sources,
      lint: (place) => {
        const result = known.get(place) ?? lint(reading, about(place));
        known.set(place, result);
        return result;
      },
      rulesFor: (place) => [...rules, ...(running.terms.configurations.of(place).settings.plugins ?? [])],
      readWith: (changed) =>
        running.core.read(
          [...sources.values()].map((source) => changed.get(source) ?? source),
          [],
          true,
        ).plans,
      fix(place) {
        const start = { sources: [...sources.values()], companions: [], skipped: [], leftOut: [] };
        const read = (own: readonly Source[]) => running.core.read(own, [], true);
        return fixAll({ ...start, read, lint: (again) => lint(again, about(place)) }, {});
      },
    };
  }

  #started(): Running {
    this.#running ??= this.#start();
    return this.#running;
  }

  #start(): Running {
    const { config, settings, dialect, isolation, dispatch } = this.#options;
    const cwd = this.folder;
    const terms = termsOf({
      ...{ cwd, config, settings, dialect, isolation, dispatch, rules: () => rules, presets },
      repository: undefined,
    });
    return {
      terms,
      core: createCore({
        ...coreTerms(terms, cwd),
        rules: () => rules,
        archive: undefined,
        mentions: new MentionMemory(),
      }),
    };
  }

  /** A text that lies in no file yet is named, so that it is found. */
  #paths(): readonly string[] {
    const held = [...this.#held.keys()];
    if (!this.#isWarm || !existsSync(this.folder)) return held;
    return [".", ...held.filter((place) => !existsSync(place))];
  }

  async #find(paths: readonly string[]): Promise<FoundSources> {
    const { terms } = this.#started();
    return await findSources(
      paths.map((path) => shownFrom(this.folder, path)),
      this.folder,
      {
        ignored: terms.ignored,
        contents: this.#held,
        allowUnmatched: true,
        // Nobody says of a text that it is a plan by having it open.
        forceExclude: true,
      },
    );
  }
}

const shownFrom = (folder: string, path: string): string =>
  path === "." ? path : relative(folder, resolve(folder, path)).split(sep).join("/");

const longest = (sources: readonly Source[]): number =>
  sources.reduce((most, { text }) => Math.max(most, text.length), 0);

/** In characters: so much is read at once before others get their turn. */
const atOnce = 64 * 1024;

/** Parts that end where folders do, so that few plans are read in two. */
function* parted(sources: readonly Source[]): Generator<readonly Source[]> {
  let part: Source[] = [];
  let length = 0;
  for (const source of sources) {
    const last = part.at(-1);
    if (last && length > atOnce && dirname(last.path) !== dirname(source.path)) {
      yield part;
      part = [];
      length = 0;
    }
    part.push(source);
    length += source.text.length;
  }
  if (part.length > 0) yield part;
}

/** What is wrong with the configuration, where that is why nothing can be checked. */
export const faultsIn = (error: unknown): ConfigurationError["faults"] | undefined =>
  error instanceof ConfigurationError ? error.faults : error instanceof UsageError ? [] : undefined;
