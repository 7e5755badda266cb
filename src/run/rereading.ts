import { type FileGroup, kinOf, type Memory, readPlans } from "../dialects/index.ts";
import type { Plan, PlanFormat, Source } from "../model/index.ts";
import type { Archive, ReadTogether } from "./cache/index.ts";
import type { CoreChoice, Unit } from "./core.ts";

/** Sources, and those that lie beside them. */
export interface Sources {
  readonly own: readonly Source[];
  readonly beside: readonly Source[];
}

export interface Found {
  readonly units: readonly Unit[];
  readonly plans: readonly Plan[];
  readonly passedOver: readonly Source[];
}

type Choice = Pick<CoreChoice, "dialects"> & { readonly formats: readonly PlanFormat[] };

/** All that a reading depends on, beside the program. */
export function readingKey(
  { own, beside }: Sources,
  { dialects }: Choice,
  known: (source: Source) => string,
  joint: (...texts: string[]) => string,
): string {
  const asked = (source: Source) =>
    typeof dialects === "function" ? (dialects(source)?.join() ?? "") : (dialects ?? "");
  const texts = (sources: readonly Source[]) => sources.flatMap((source) => [known(source), asked(source)]);
  return joint(...texts(own), "beside", ...texts(beside));
}

/** The same plans as in an earlier run over the same texts, without a look at them: no format is asked whether it knows them. */
export function readAgain(
  before: ReadTogether,
  sources: Sources,
  choice: Choice,
  archive: Archive,
  keyOf: (group: FileGroup) => string,
): Found {
  const all = [...sources.own, ...sources.beside];
  const at = (numbers: readonly number[]) => numbers.map((number) => all[number]!);
  let fresh: ReadonlyMap<string, readonly Plan[]> | undefined;
  const readFresh = (key: string) => {
    fresh ??= plansByKey(sources, choice, keyOf);
    return fresh.get(key) ?? [];
  };
  const units = before.units.map(({ key, dialect, files, settings }): Unit => {
    const own = at([...files, ...settings]);
    const plans = archive.plans(key, own, () => readFresh(key));
    return { key, dialect, files: at(files), sources: own, plans };
  });
  return { units, plans: units.flatMap(({ plans }) => plans), passedOver: at(before.passedOver) };
}

/** Plans that were lost from the cache. */
function plansByKey(
  { own, beside }: Sources,
  { dialects, formats }: Choice,
  keyOf: (group: FileGroup) => string,
): ReadonlyMap<string, readonly Plan[]> {
  const found = new Map<string, readonly Plan[]>();
  const memory: Memory = {
    recognised: (_, __, look) => look(),
    plansIn(group, read) {
      const plans = read();
      found.set(keyOf(group), plans);
      return plans;
    },
  };
  readPlans(own, dialects, beside, formats, memory);
  return found;
}

/** What `readAgain` needs; undefined where plans of one kind tell each other something, which has to be asked of them anew. */
export function readTogether({ own, beside }: Sources, found: Found): ReadTogether | undefined {
  const plans = found.units.flatMap((unit) => unit.plans);
  const isWhole = plans.length === found.plans.length && plans.every((plan, i) => plan === found.plans[i]);
  if (!isWhole || plans.length === 0 || plans.some((plan) => kinOf(plan) !== undefined)) return undefined;
  const numbers = new Map([...own, ...beside].map((source, number) => [source, number]));
  const of = (sources: readonly Source[]) => sources.map((source) => numbers.get(source)!);
  return {
    units: found.units.map(({ key, dialect, files, sources }) => ({
      key,
      dialect,
      files: of(files),
      settings: of(sources.slice(files.length)),
    })),
    passedOver: of(found.passedOver),
  };
}
