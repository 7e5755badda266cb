/** Files that an executor or a package manager writes on its own behalf: no plan foretells these. The same list as the scorer of the record. */
export const side =
  /^(plans\/|\.planning\/|docs\/superpowers\/|docs\/plans\/|agents\/(session|learnings|jobs|memory-index)|\.claude\/agents\/|\.superpowers\/|\.kiro\/specs\/|kitty-specs\/|\.taskmaster\/|\.(omo|sisyphus)\/|\.claude\/epics\/)|^(openspec\/changes|specs)\/.*tasks\.md$|^_bmad-output\/.*\.(md|yaml)$|\.meta$|(^|\/)(package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|deno\.lock|Cargo\.lock|uv\.lock|poetry\.lock|Pipfile\.lock|go\.sum|go\.work\.sum|Package\.resolved|Podfile\.lock|Gemfile\.lock|composer\.lock|pubspec\.lock|mix\.lock|packages\.lock\.json|flake\.lock)$/;

/** What was foretold of a step, and what it really changed. */
export interface Scored {
  readonly plan: string;
  readonly repo: string;
  readonly foretold: ReadonlySet<string>;
  readonly real: ReadonlySet<string>;
}

interface Count {
  hit: number;
  extra: number;
  missed: number;
}

const zero = (): Count => ({ hit: 0, extra: 0, missed: 0 });
const f1 = ({ hit, extra, missed }: Count): number => (100 * 2 * hit) / Math.max(1, 2 * hit + extra + missed);
const mean = (list: readonly number[]): number =>
  list.reduce((all, one) => all + one, 0) / Math.max(1, list.length);
const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);

export interface Figures {
  /** Precision and recall of changed files, in percent. */
  readonly files: readonly [number, number];
  /** The same of collisions. */
  readonly pairs: readonly [number, number];
  /** F1 of collisions over all pairs; the mean over plans that have any; the mean over repositories that have at least five. */
  readonly micro: number;
  readonly macro: number;
  readonly repo: number;
}

/** Collisions: pairs of steps of one plan that change a common file, foretold against real. */
export function figures(steps: readonly Scored[]): Figures {
  const plans = new Map<string, Scored[]>();
  for (const step of steps) plans.set(step.plan, [...(plans.get(step.plan) ?? []), step]);
  const [all, repos, each] = [zero(), new Map<string, Count>(), [] as number[]];
  const files = { foretold: 0, real: 0, right: 0 };
  for (const list of plans.values()) {
    for (const { foretold, real } of list) {
      files.foretold += foretold.size;
      files.real += real.size;
      files.right += [...foretold].filter((path) => real.has(path)).length;
    }
    const own = collisions(list);
    const { repo } = list[0]!;
    const sum = repos.get(repo) ?? zero();
    repos.set(repo, sum);
    for (const key of ["hit", "extra", "missed"] as const) {
      all[key] += own[key];
      sum[key] += own[key];
    }
    if (own.hit + own.extra + own.missed > 0) each.push(f1(own));
  }
  const large = [...repos.values()].filter(({ hit, extra, missed }) => hit + extra + missed >= 5);
  return {
    files: [percent(files.right, files.foretold), percent(files.right, files.real)],
    pairs: [percent(all.hit, all.hit + all.extra), percent(all.hit, all.hit + all.missed)],
    micro: f1(all),
    macro: mean(each),
    repo: mean(large.map(f1)),
  };
}

function collisions(list: readonly Scored[]): Count {
  const own = zero();
  for (let i = 0; i < list.length; i += 1)
    for (let j = i + 1; j < list.length; j += 1) {
      const real = meet(list[i]!.real, list[j]!.real);
      const foretold = meet(list[i]!.foretold, list[j]!.foretold);
      if (real && foretold) own.hit += 1;
      else if (real) own.missed += 1;
      else if (foretold) own.extra += 1;
    }
  return own;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const path of few) if (many.has(path)) return true;
  return false;
}
