import type { Effect, Plan, Step } from "../model/index.ts";
import { effectsOf } from "./effects/index.ts";
import { nameOf } from "./meetings.ts";

/** What brings a name or a file into being. */
interface Maker {
  readonly step: Step;
  readonly effect: Effect;
}

/** A RED phase that relies on the absence of what an earlier step has made. */
export interface Implausible extends Maker {
  readonly creator: Maker;
}

/** In document order. Of a name that several steps make, the first one counts. */
export function implausibleAbsences(plan: Plan): Implausible[] {
  const found: Implausible[] = [];
  const made = new Made();
  for (const [step, effects] of effectsOf(plan)) {
    for (const effect of effects) {
      const creator =
        effect.action === "expect-absent" && !step.regression ? made.creatorOf(effect) : undefined;
      if (creator) found.push({ step, effect, creator });
    }
    made.learn(step, effects);
  }
  return found;
}

/** The names and files that the steps so far have made. */
class Made {
  private readonly names = new Map<string, Maker>();
  /** By the path without its ending. */
  private readonly files = new Map<string, Maker>();
  /** The keys of those by their last segment. */
  private readonly stemsByName = new Map<string, Set<string>>();
  /** The names, without endings, of the files that a step touches. */
  private readonly stems = new Map<Step, Set<string>>();

  learn(step: Step, effects: readonly Effect[]): void {
    const stems = new Set<string>();
    for (const effect of effects) {
      const { resource, action, conditional, certainty } = effect;
      if (resource.kind === "file") stems.add(lastOf(stemOf(resource.path)).toLowerCase());
      if (conditional || certainty === "inferred" || (resource.kind !== "symbol" && resource.kind !== "file"))
        continue;
      const [book, key] =
        resource.kind === "file" ? [this.files, stemOf(resource.path)] : [this.names, nameOf(resource)];
      if (action === "delete") book.delete(key);
      if (book === this.files && action === "create")
        this.stemsByName.set(lastOf(key), (this.stemsByName.get(lastOf(key)) ?? new Set()).add(key));
      if (action === "create" && !book.has(key)) book.set(key, { step, effect });
    }
    this.stems.set(step, stems);
  }

  /** Who has made what the complaint misses. */
  creatorOf(effect: Effect): Maker | undefined {
    const name = nameOf(effect.resource);
    return this.names.get(name) ?? (isModule(effect) ? this.fileOf(name) : this.memberOf(name));
  }

  /** `src.k`, `./cart`, `src/k.py` as a file. */
  private fileOf(name: string): Maker | undefined {
    const path = name.includes("/")
      ? stemOf(name.replace(/^(?:\.{1,2}\/|@\/)+/, ""))
      : name.replace(/\.|::/g, "/");
    if (path.length < 2) return undefined;
    const named = this.stemsByName.get(lastOf(path)) ?? [];
    const fitting = [...named].filter((each) => each === path || each.endsWith(`/${path}`));
    // `./index` may be any of them.
    return fitting.length === 1 ? this.files.get(fitting[0]!) : undefined;
  }

  /** `cart.total` is the `total` that a step has made which works on `cart.ts`; `crate::makeKit` has no owner. */
  private memberOf(name: string): Maker | undefined {
    const match = /^(.+?)(?:\.|::|#)(\w+)$/.exec(name);
    const maker = match ? this.names.get(match[2]!) : undefined;
    if (!match || !maker) return undefined;
    const owner = match[1]!.split(/\.|::/).at(-1)!.toLowerCase();
    return /^(?:crate|self|super)$/.test(owner) || this.stems.get(maker.step)?.has(owner) ? maker : undefined;
  }
}

/** The path without its ending; of a package's index, the folder. */
const stemOf = (path: string): string => path.replace(/\.\w+$/, "").replace(/\/(?:__init__|index|mod)$/, "");

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Whether the complaint is about a file: a path, or what it calls a module. */
const isModule = ({ resource, span: { source, start } }: Effect): boolean =>
  nameOf(resource).includes("/") ||
  /\b(?:module|package)(?: named)?\s+['"`]*$/i.test(source.text.slice(Math.max(0, start - 30), start));
