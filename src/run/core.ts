import { giveMemory } from "../analyze/index.ts";
import {
  type DialectsOf,
  type FileGroup,
  isLate,
  kinOf,
  kinships,
  latePlan,
  type Memory,
  notPlansIn,
  type Recognised,
  readPlans,
  tellingOf,
  toldBy,
} from "../dialects/index.ts";
import {
  joined,
  type LintResult,
  lintPlans,
  type Settings,
  type SettingsOf,
  settler,
} from "../lint/index.ts";
import { type MentionMemory, withMentions } from "../mentions/index.ts";
import {
  noteSteps,
  type Plan,
  type PlanFormat,
  type Reading,
  type Repository,
  type Rule,
  type Source,
  stepCountOf,
  tellProgress,
} from "../model/index.ts";
import { type Archive, type Asked, answersSame, hashOf, hashOfSource, listening } from "./cache/index.ts";
import { type Found, readAgain, readingKey, readTogether, type Sources } from "./rereading.ts";

export interface CoreChoice {
  readonly dialects: string | DialectsOf | undefined;
  /** Formats of plugins. */
  readonly formats: readonly PlanFormat[];
  /** Adds to a plan what is said outside of it, but for the repository. */
  readonly settle: (plan: Plan) => Plan;
  /** All that `settle` depends on beside the plan. */
  readonly settledBy: (plan: Plan) => string;
  /** A look at the disk that tells for a plan's path what lies around it; texts in memory have no repository. */
  readonly look: (() => (plan: Plan) => Repository | undefined) | undefined;
  /** Asked for where something is linted. */
  readonly rules: () => readonly Rule[];
  /** What earlier runs left; nothing where it is undefined. */
  readonly archive: Archive | undefined;
  /** What blocks of texts said that were read before; for cores that live long. */
  readonly mentions?: MentionMemory;
  /** Whether steps of the plans will be dispatched: what is worked out for that is then left to later runs. */
  readonly dispatches?: boolean;
  /** Set where the sources are only a part of those of a run. */
  readonly isPart?: boolean;
}

/** Files that were read together, and the plans in them. */
export interface Unit {
  readonly key: string;
  readonly dialect: string;
  readonly files: readonly Source[];
  /** The files, and the settings that hold for them. */
  readonly sources: readonly Source[];
  readonly plans: readonly Plan[];
}

/**
 * Texts in, plans and findings out, and nothing twice: files that did not change since the last call keep their plans, and what is known
 * of those. What the last call had no use for is forgotten. The configuration is taken to stand still as long as a core lives, and the
 * repository until `lookAgain`.
 */
export interface Core {
  /** `more`: what was read before is not forgotten, whether or not it is among these. */
  read(sources: readonly Source[], companions?: readonly Source[], more?: boolean): Reading;
  /** What rules find in plans that this core has read. `isAsked`: those of them whose findings are wanted; all where it is not given. */
  lint(
    plans: readonly Plan[],
    settings: Settings | SettingsOf,
    isAsked?: (plan: Plan) => boolean,
  ): LintResult;
  /** The repository may answer otherwise from now on. What texts became stays. */
  lookAgain(): void;
  /** Brings to the archive what was worked out. */
  close(): void;
}

export function createCore(choice: CoreChoice): Core {
  const { archive } = choice;
  let repositoryOf = choice.look?.();
  /** A first reading of many plans would fill the memory with what is read once. */
  let mentions: MentionMemory | undefined;
  const byPath = new Map<string, Source>();
  const units = new Generations<string, Unit>();
  const unitOf = new WeakMap<Source, Unit>();
  const found = new Generations<string, LintResult>();
  let completed = new WeakMap<Plan, Plan>();
  const seen = new WeakMap<Source, Map<string, Recognised | undefined>>();
  const asked = new WeakMap<Plan, Map<string, Asked>>();
  /** Where plans lie of which it is known that no other one tells them anything. */
  const kinless = new WeakSet<Source>();
  // Hashes are for the archive: what stays in memory knows its sources by themselves.
  const [joint, known] = archive
    ? [hashOf, hashOfSource]
    : [(...texts: readonly string[]) => texts.join("\0"), numbering()];
  const keyOf = ({ dialect, path, files, settings }: FileGroup): string =>
    joint(
      dialect,
      path,
      ...files.flatMap(({ source, role }) => [role, known(source)]),
      ...settings.flatMap((source) => ["", known(source)]),
    );

  const memory: Memory = {
    recognised: (source, formats, look) => (archive ? archive.recognisedIn(source, formats, look) : look()),
    plansIn(group, read) {
      const key = keyOf(group);
      const files = group.files.map(({ source }) => source);
      const sources = [...files, ...group.settings];
      const plans = units.get(key)?.plans ?? archive?.plans(key, sources, read) ?? read();
      note({ key, dialect: group.dialect, files, sources, plans });
      return plans;
    },
  };

  /** As what a source was recognised: without an archive, that stays beside its text. */
  const remembers: Memory = archive ? memory : { ...memory, recognised: seenAs };
  function seenAs(source: Source, formats: readonly string[], look: () => Recognised | undefined) {
    const own = seen.get(source) ?? new Map<string, Recognised | undefined>();
    seen.set(source, own);
    const key = formats.join();
    if (!own.has(key)) own.set(key, look());
    return own.get(key);
  }

  function note(unit: Unit): void {
    units.set(unit.key, unit);
    for (const source of unit.files) unitOf.set(source, unit);
  }

  function readAll(sources: Sources): Found {
    if (!archive || choice.isPart || choice.formats.length > 0) return readFresh(sources);
    const key = readingKey(sources, choice, known, joint);
    const before = archive.reading(key);
    if (before) {
      const again = readAgain(before, sources, choice, archive, keyOf);
      again.units.forEach(note);
      for (const plan of again.plans) kinless.add(plan.span.source);
      return again;
    }
    const fresh = readFresh(sources);
    const together = readTogether(sources, fresh);
    if (together) archive.keepReading(key, together);
    return fresh;
  }

  function readFresh({ own, beside }: Sources): Found {
    const read = withMentions(mentions, () =>
      readPlans(own, choice.dialects, beside, choice.formats, remembers),
    );
    const used = new Set(read.plans.flatMap(({ span }) => unitOf.get(span.source) ?? []));
    return { units: [...used], ...read };
  }

  /** The source that is known already, where its text is the same. */
  function interned(source: Source): Source {
    const before = byPath.get(source.path);
    const isSame = before?.text === source.text && before.written === source.written;
    if (isSame && before.named === source.named) return before;
    byPath.set(source.path, source);
    return source;
  }

  /** Adds to a plan what its text does not say. */
  function complete(plan: Plan): Plan {
    const known = completed.get(plan) ?? completion(plan);
    completed.set(plan, known);
    return known;
  }

  function completion(plan: Plan): Plan {
    const questions = new Map<string, Asked>();
    const add = (whole: Plan) => {
      const settled = choice.settle(whole);
      const repository = repositoryOf?.(plan);
      if (!repository) return settled;
      return { ...settled, repository: archive ? listening(repository, questions) : repository };
    };
    const whole = isLate(plan) ? latePlan(plan, toldBy(plan), () => add(plan)) : add(plan);
    if (isLate(plan)) noteSteps(whole, stepCountOf(plan));
    asked.set(whole, questions);
    return whole;
  }

  /** What plans are told by their kin. */
  function toldTo(plans: readonly Plan[]): (plan: Plan) => string {
    if (plans.every(({ span }) => kinless.has(span.source))) return () => "";
    const told = tellings(plans);
    return (plan) => told.get(kinOf(plan) ?? "") ?? "";
  }

  /** Lets plans know again what earlier runs worked out of them. */
  function remembering(plans: readonly Plan[]): readonly Plan[] {
    if (!archive || !choice.dispatches) return plans;
    const told = toldTo(plans);
    const counts = new Map<Unit, number>();
    for (const plan of plans) {
      const unit = unitOf.get(plan.span.source);
      if (!unit) continue;
      const place = counts.get(unit) ?? 0;
      counts.set(unit, place + 1);
      const key = joint(unit.key, String(place), choice.settledBy(plan), told(plan));
      giveMemory(plan, archive.facts(plan, key, unit.sources, repositoryOf?.(plan)));
    }
    return plans;
  }

  /** What the findings of a unit depend on beside the repository. */
  function findingsKey(
    unit: Unit,
    own: readonly Plan[],
    told: string,
    settings: Settings | SettingsOf,
  ): string {
    const settled = unit.sources.map((source) =>
      typeof settings === "function" ? settings(source) : settings,
    );
    return joint(unit.key, JSON.stringify(settled), own.map(choice.settledBy).join(), told);
  }

  const unitKeyOf = (plan: Plan): string => unitOf.get(plan.span.source)?.key ?? plan.path;

  const holds = (own: readonly Plan[]) => (questions: readonly (readonly Asked[])[]) =>
    own.every((plan, index) => {
      const repository = repositoryOf?.(plan);
      return repository
        ? answersSame(repository, questions[index] ?? [])
        : (questions[index] ?? []).length === 0;
    });

  return {
    read(sources, companions = [], more = false) {
      mentions = more ? undefined : choice.mentions;
      const { plans, passedOver } = readAll({
        own: sources.map(interned),
        beside: companions.map(interned),
      });
      if (!more) for (const each of [units, found]) each.turn();
      mentions?.turn();
      if (plans.length > 0 || typeof choice.dialects === "string")
        return { plans: remembering(plans.map(complete)), passedOver };
      return { plans: [], passedOver, notPlans: notPlansIn(passedOver) };
    },
    lint(plans, settings, isAsked = () => true) {
      const rules = choice.rules();
      // Tells of settings that fit no rule, even where there is no plan.
      const rulesIn = settler(rules, settings);
      const together = looksBeside(plans, rulesIn) ? hashOf(...plans.map(unitKeyOf)) : "";
      const told = toldTo(plans);
      const results: LintResult[] = [];
      for (const [unit, own] of groupedBy(plans, (plan) =>
        asked.has(plan) ? unitOf.get(plan.span.source) : undefined,
      )) {
        if (!own.some(isAsked)) continue;
        tellProgress("rules", results.length, plans.length);
        const key = unit && findingsKey(unit, own, own.map(told).join() + together, settings);
        const known = key && (found.get(key) ?? archive?.findings(key, unit.sources, holds(own)));
        const result = known || lintPlans(own, rules, settings, plans);
        if (key && !known)
          archive?.keep(
            key,
            unit.sources,
            result,
            own.map((plan) => [...(asked.get(plan)?.values() ?? [])]),
          );
        if (key) found.set(key, result);
        results.push(result);
      }
      return joined(results);
    },
    lookAgain() {
      repositoryOf = choice.look?.();
      completed = new WeakMap();
      found.clear();
    },
    close: () => archive?.close(),
  };
}

/** Values that were asked for or set since the last turn or in the one before: a long life does not pile up what is no longer used. */
class Generations<Key, Value> {
  #now = new Map<Key, Value>();
  #before = new Map<Key, Value>();

  get(key: Key): Value | undefined {
    const value = this.#now.get(key) ?? this.#before.get(key);
    if (value !== undefined) this.#now.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.#now.set(key, value);
  }

  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  clear(): void {
    this.#before = new Map();
    this.#now = new Map();
  }
}

/** A number for each source. */
function numbering(): (source: Source) => string {
  const numbers = new WeakMap<Source, string>();
  let next = 0;
  return (source) => {
    const number = numbers.get(source) ?? String(next++);
    numbers.set(source, number);
    return number;
  };
}
/** Whether some rule that is on holds plans against each other. */
const looksBeside = (plans: readonly Plan[], rulesIn: ReturnType<typeof settler>): boolean =>
  plans.length > 1 &&
  plans.some(({ span }) => [...rulesIn(span.source).active.values()].some(({ rule }) => rule.looksBeside));

/** What plans tell each other, by what makes them kin. */
const tellings = (plans: readonly Plan[]): Map<string, string> =>
  new Map(kinships(plans).map(([kin, own]) => [kin, JSON.stringify(own.map(tellingOf))]));

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
