import { deserialize, serialize } from "node:v8";
import type { FactMemory } from "../../analyze/index.ts";
import { latePlan, type PlanHead, type Recognised, tellingOf } from "../../dialects/index.ts";
import type { LintResult } from "../../lint/index.ts";
import { noteSteps, type Plan, type Repository, type Source, stepCountOf } from "../../model/index.ts";
import type { Asked } from "./asked.ts";
import { factsOf } from "./facts.ts";
import { packed, Unpackable, unpacked } from "./pack.ts";
import { hashOf, hashOfSource, type Store } from "./store.ts";

/** What runs leave to later ones. Keys say all that a value depends on. */
export interface Archive {
  /** Whether a text was looked at in an earlier run. */
  knows(source: Source): boolean;
  /** `asked`: the names of the formats that may have the source. */
  recognisedIn(
    source: Source,
    asked: readonly string[],
    look: () => Recognised | undefined,
  ): Recognised | undefined;
  /** What was seen and worked out so far, for another archive. */
  told(): Buffer;
  /** Which of some sources were read together, in an earlier run over the same ones. */
  reading(key: string): ReadTogether | undefined;
  keepReading(key: string, reading: ReadTogether): void;
  /** Plans that an earlier run has read are put together again when somebody asks for more than their heads. */
  plans(key: string, sources: readonly Source[], read: () => readonly Plan[]): readonly Plan[];
  /** `holds`: whether the repository would answer what was asked of it for each plan. */
  findings(
    key: string,
    sources: readonly Source[],
    holds: (asked: Questions) => boolean,
  ): LintResult | undefined;
  keep(key: string, sources: readonly Source[], result: LintResult, asked: Questions): void;
  /** For facts of one plan. `key`: what it depends on beside the program. */
  facts(plan: Plan, key: string, sources: readonly Source[], repository: Repository | undefined): FactMemory;
  close(): void;
}

/** How sources, by their numbers, came to plans, and which of them did not. */
export interface ReadTogether {
  readonly units: readonly {
    readonly key: string;
    readonly dialect: string;
    readonly files: readonly number[];
    readonly settings: readonly number[];
  }[];
  readonly passedOver: readonly number[];
}

export type Questions = readonly (readonly Asked[])[];

/** What is known of plans without reading them. */
interface Heads {
  readonly heads: unknown;
  readonly steps: readonly number[];
  readonly told: readonly unknown[];
}

/** What one run over the same paths used: one file, since thousands would take as long as reading the plans. */
interface Index {
  readonly recognised: Record<string, Recognised | null>;
  readonly readings: Record<string, ReadTogether>;
  readonly plans: Record<string, Heads>;
  readonly findings: Record<string, { readonly result: unknown; readonly asked: Questions }>;
}

/**
 * `run`: what tells one program, working folder and list of paths from others. `more`: what other threads would have left for it, were it their
 * store.
 */
export function openArchive(store: Store, run: string, more: readonly Buffer[] = []): Archive {
  const place = `run-${hashOf(run)}`;
  const before = merged([store.get(place), ...more].map(indexIn));
  const now: Index = { recognised: {}, readings: {}, plans: {}, findings: {} };
  let texts: ReadonlySet<string> | undefined;
  let changed = more.length > 0;
  /** What an earlier run knew of it, if that is what it seems to be. */
  const recalled = <Value>(
    kind: keyof Index,
    key: string,
    restore: (value: never) => Value,
  ): Value | undefined => {
    const value = before[kind][key];
    if (value === undefined) return undefined;
    try {
      const restored = restore(value as never);
      if (restored !== undefined) (now[kind] as Record<string, unknown>)[key] = value;
      return restored;
    } catch {
      return undefined;
    }
  };
  const kept = (kind: keyof Index, key: string, value: unknown) => {
    changed = true;
    // Words cut out of a text keep all of it in memory: these are written anew.
    (now[kind] as Record<string, unknown>)[key] = JSON.parse(JSON.stringify(value));
  };
  const readBefore = (key: string, sources: readonly Source[]): readonly Plan[] | undefined => {
    try {
      const bytes = store.get(`plans-${hashOf(run.split("\0")[0]!, key)}`);
      return bytes && (unpacked(deserialize(bytes), sources) as readonly Plan[]);
    } catch {
      return undefined;
    }
  };
  return {
    knows(source) {
      texts ??= new Set(Object.keys(before.recognised).map((key) => key.split(" ", 1)[0]!));
      return texts.has(hashOfSource(source));
    },
    recognisedIn(source, asked, look) {
      const key = `${hashOfSource(source)} ${asked.join()}`;
      const known = recalled("recognised", key, (value: Recognised | null) => value);
      if (known !== undefined) return known ?? undefined;
      const found = look();
      kept("recognised", key, found ?? null);
      return found;
    },
    reading(key) {
      const known = recalled("readings", key, (value: ReadTogether) => value);
      // Nobody asks for these then, and they still hold.
      if (known) Object.assign(now.recognised, before.recognised);
      return known;
    },
    keepReading: (key, reading) => kept("readings", key, reading),
    plans(key, sources, read) {
      const late = recalled("plans", key, ({ heads, steps, told }: Heads) => {
        let whole: readonly Plan[] | undefined;
        const load = () => {
          whole ??= readBefore(key, sources) ?? read();
          return whole;
        };
        return (unpacked(heads, sources) as readonly PlanHead[]).map((head, index) => {
          const plan = latePlan(head, told[index] ?? undefined, () => load()[index]!);
          noteSteps(plan, steps[index]!);
          return plan;
        });
      });
      return late ?? freshPlans(key, sources, read);
    },
    findings: (key, sources, holds) =>
      recalled("findings", key, ({ result, asked }: Index["findings"][string]) =>
        holds(asked) ? (unpacked(result, sources) as LintResult) : undefined,
      ),
    keep(key, sources, result, asked) {
      // What a rule threw is told anew.
      if (result.failures.length === 0)
        statable(() => kept("findings", key, { result: packed(result, sources), asked }));
    },
    facts: (plan, key, sources, repository) =>
      factsOf(plan, hashOf(run.split("\0")[0]!, key), sources, repository, store),
    told: () => Buffer.from(JSON.stringify(now)),
    close() {
      const isSmaller = Object.keys(now.plans).length < Object.keys(before.plans).length;
      if (changed || isSmaller) store.set(place, JSON.stringify(now));
      store.close();
    },
  };

  function freshPlans(key: string, sources: readonly Source[], read: () => readonly Plan[]): readonly Plan[] {
    const plans = read();
    statable(() => {
      const bytes = store.keepsPlans ? serialize(packed(plans, sources)) : undefined;
      const heads = plans.map(({ path, dialect, title, files, span }) => ({
        path,
        dialect,
        title,
        files,
        span,
      }));
      kept("plans", key, {
        heads: packed(heads, sources),
        steps: plans.map(stepCountOf),
        told: plans.map((plan) => tellingOf(plan) ?? null),
      });
      if (bytes) store.set(`plans-${hashOf(run.split("\0")[0]!, key)}`, bytes);
    });
    return plans;
  }
}

/** What can't be told to another process is worked out there once more. */
function statable(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Unpackable)) throw error;
  }
}

const merged = (all: readonly Index[]): Index => ({
  recognised: Object.assign({}, ...all.map(({ recognised }) => recognised)),
  readings: Object.assign({}, ...all.map(({ readings }) => readings)),
  plans: Object.assign({}, ...all.map(({ plans }) => plans)),
  findings: Object.assign({}, ...all.map(({ findings }) => findings)),
});

function indexIn(bytes: Buffer | undefined): Index {
  try {
    if (bytes) return JSON.parse(bytes.toString("utf8")) as Index;
  } catch {
    // What is no index is none.
  }
  return { recognised: {}, readings: {}, plans: {}, findings: {} };
}
