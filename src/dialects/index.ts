import type { Plan, Source } from "../model/index.ts";
import { readDocument } from "../parse/index.ts";
import type { Claimed, Dialect } from "./dialect.ts";
import { gsd } from "./gsd/index.ts";
import { kiro } from "./kiro.ts";
import { openspec } from "./openspec.ts";
import { runbook } from "./runbook/index.ts";
import { specKit } from "./spec-kit.ts";
import { superpowers } from "./superpowers/index.ts";

export type { Claimed, Dialect, Recognition } from "./dialect.ts";

/** In the order in which they are asked: the first that recognises a file has it. */
export const dialects: readonly Dialect[] = [gsd, superpowers, runbook, specKit, kiro, openspec];

/** What became of a set of files. */
export interface Reading {
  readonly plans: readonly Plan[];
  /** Files that are no plan. */
  readonly passedOver: readonly Source[];
}

/** Groups files into plans. `only` forces a dialect: other formats are passed over. */
export function readPlans(sources: readonly Source[], only?: string): Reading {
  const groups = new Map<string, { dialect: Dialect; path: string; files: Claimed[] }>();
  const asked = only === undefined ? dialects : dialects.filter((dialect) => dialect.name === only);
  for (const source of sources) {
    const document = readDocument(source);
    const claim = firstClaim(asked, document);
    if (!claim) continue;
    const key = `${claim.dialect.name}\0${claim.plan}`;
    const group = groups.get(key) ?? { dialect: claim.dialect, path: claim.plan, files: [] };
    group.files.push({ document, role: claim.role });
    groups.set(key, group);
  }
  const plans = [...groups.values()]
    .map((group) => group.dialect.read(group.path, group.files))
    .filter((plan) => plan !== undefined);
  // A dialect may claim a file and then see that another one beside it is the plan.
  const used = new Set(plans.flatMap((plan) => plan.files.map((file) => file.source)));
  return { plans, passedOver: sources.filter((source) => !used.has(source)) };
}

function firstClaim(asked: readonly Dialect[], document: ReturnType<typeof readDocument>) {
  for (const dialect of asked) {
    const recognition = dialect.recognises(document);
    if (recognition) return { dialect, ...recognition };
  }
  return undefined;
}
