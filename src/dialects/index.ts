import {
  nearest,
  type Plan,
  type PlanFormat,
  type Reading,
  type Source,
  type Suppression,
  tellProgress,
  UsageError,
} from "../model/index.ts";
import { suppressionsOf } from "../parse/index.ts";
import { amongEachOther } from "./among.ts";
import { claim, dropYielding, force, type Group, inOrder } from "./claim.ts";
import type { Dialect } from "./dialect.ts";
import { withEstimates } from "./estimates.ts";
import { dialects } from "./formats.generated.ts";
import { withIsolation } from "./isolation.ts";
import type { FileGroup, Memory } from "./memory.ts";
import { dialectOf } from "./own-format.ts";
import { Settings } from "./settings.ts";
import { unseenIn } from "./shared/unseen.ts";
import { tellingsOf } from "./testing/index.ts";

export { kinOf, kinships, tellingOf } from "./among.ts";
export type { Claimed, Dialect, Recognition } from "./dialect.ts";
export { formatFiles, settingsFor } from "./format-files.ts";
export { dialects } from "./formats.generated.ts";
export { isLate, latePlan, type PlanHead, toldBy } from "./late-plan.ts";
export type { FileGroup, Memory, Recognised } from "./memory.ts";
export { notPlansIn } from "./not-plans.ts";
export { tellingsOf } from "./testing/index.ts";
export { unreadPlan } from "./unread.ts";

export const dialectNames: readonly string[] = dialects.map((dialect) => dialect.name);

/** What a file of a format holds, in words that fill `expected ...`; undefined for a name that no format has. */
export const shownBy = (dialect: string): string | undefined =>
  dialects.find(({ name }) => name === dialect)?.shows;

/** Throws a `UsageError` for the name of a format that neither the program has nor a plugin brings. */
export function expectDialect(name: string | undefined, own: readonly PlanFormat[] = []): void {
  const names = [...dialects, ...own].map((dialect) => dialect.name);
  if (name === undefined || names.includes(name)) return;
  const meant = nearest(name, names);
  const expected = meant === undefined ? `one of ${names.join(", ")}` : `\`${meant}\``;
  throw new UsageError(`Unexpected dialect \`${name}\`, expected ${expected}`);
}

/** The formats to look for in a file, by name; all where it is undefined. */
export type DialectsOf = (source: Source) => readonly string[] | undefined;

/**
 * Groups files into plans. `only` names the dialects that may claim a file: other formats are passed over. One that is given by its
 * name alone is forced upon files of which none shows it. `companions` are read where they are parts of a plan of the sources, and
 * otherwise ignored. What `memory` has is not read again.
 */
export function readPlans(
  sources: readonly Source[],
  only?: string | DialectsOf,
  companions: readonly Source[] = [],
  own: readonly PlanFormat[] = [],
  memory?: Memory,
): Reading {
  const groups = new Map<string, Group>();
  const settings = new Settings();
  const allowed = typeof only === "function" ? only : () => (only === undefined ? undefined : [only]);
  const others = own.map(dialectOf);
  const known = [...others, ...dialects];
  const askedOf = (source: Source) => {
    const names = allowed(source);
    const isChosen = ({ name }: Dialect) => names === undefined || names.includes(name);
    // Who brings a format along wants its plans read, whatever a configuration chooses among the others.
    return typeof only === "string" ? known.filter(isChosen) : [...others, ...dialects.filter(isChosen)];
  };
  sources.forEach((source, index) => {
    tellProgress("parse", index, sources.length);
    claim(source, askedOf(source), { groups, settings, memory }, true);
  });
  const forced = groups.size === 0 && known.find(({ name }) => name === only);
  if (forced) force(sources, forced, groups);
  for (const source of companions) claim(source, askedOf(source), { groups, settings, memory }, false);
  dropYielding(groups);
  const found: Plan[] = [];
  const count = groups.size;
  for (const [key, group] of groups) {
    tellProgress("parse", count - groups.size, count);
    // Lets the trees of a plan go once it is read: together they are three times the memory of all else.
    groups.delete(key);
    const read = () => readGroup(group, settings);
    found.push(...(memory?.plansIn(namesOf(group, settings), read) ?? read()));
  }
  const plans = amongEachOther(found);
  // A dialect may claim a file and then see that another one beside it is the plan.
  const used = new Set([
    ...plans.flatMap((plan) => plan.files.map((file) => file.source)),
    ...settings.sources(),
  ]);
  return { plans, passedOver: sources.filter((source) => !used.has(source)) };
}

const namesOf = ({ dialect, path, files }: Group, settings: Settings): FileGroup => ({
  dialect: dialect.name,
  path,
  files: inOrder(files).map(({ document: { source }, role }) => ({ source, role })),
  settings: settings.of(dialect, path).map(({ source }) => source),
});

function readGroup({ dialect, path, files }: Group, settings: Settings): Plan[] {
  const documents = files.map(({ document }) => document);
  const read: readonly Plan[] = [dialect.read(path, inOrder(files), settings.of(dialect, path)) ?? []].flat();
  const settled = dialect.readsIsolation ? read : read.map((plan) => withIsolation(plan, documents));
  const plans = settled.map((plan) => ({
    ...withEstimates(plan, documents),
    testsIn: tellingsOf,
    flaws: [...plan.flaws, ...unseenIn(plan, dialect.unseen)],
  }));
  // What the dialect parsed is at hand here, and let go after.
  const comments = new Map(
    files.flatMap(({ document }) => {
      const own = suppressionsOf(document);
      return own.length > 0 ? [[document.source, own] as const] : [];
    }),
  );
  return comments.size === 0 ? [...plans] : plans.map((plan) => withComments(plan, comments));
}

const withComments = (plan: Plan, comments: ReadonlyMap<Source, readonly Suppression[]>): Plan => ({
  ...plan,
  files: plan.files.map((file) => {
    const suppressions = comments.get(file.source);
    return suppressions ? { ...file, suppressions } : file;
  }),
});
