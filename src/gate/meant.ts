import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { textAt } from "../disk/index.ts";
import {
  cachePlace,
  mayNameStep,
  type Plan,
  readToDispatch,
  type Step,
  stepsMentioned,
  stepsOrdered,
} from "../index.ts";
import type { Start } from "./event.ts";

/** The work that a dispatch is about. */
export interface Meant {
  readonly plan: Plan;
  readonly steps: readonly Step[];
}

/** Where it is looked for. Both are absolute. */
export interface Place {
  readonly cwd: string;
  /** Of the repository, else the folder in which the host works. */
  readonly top: string;
  readonly config?: false | undefined;
  readonly trustConfig?: true | undefined;
}

/**
 * Which step of which plan a dispatch is about: by the path of a plan, a step file or a brief, then by the id of a step of the plan
 * that is at work. Undefined where neither tells: most agents are sent out for other things.
 */
export async function meantBy(
  start: Start,
  place: Place,
  lastPlan: () => string | undefined,
): Promise<Meant | undefined> {
  const text = `${start.description}\n${start.prompt}`;
  const paths = start.plan === undefined ? pathsIn(text, place) : existing([start.plan], place);
  if (paths.length > 0) {
    const found = byPaths(await plansAt(paths, place), paths, start, place);
    if (found) return found;
  }
  if (start.plan !== undefined) return unmet(start, start.plan, paths.length > 0);
  if (!start.steps && !mayNameStep(start.description) && !mayNameStep(start.prompt)) return undefined;
  return byId(start, place, lastPlan);
}

/** A host that says in so many words what it means, and means nothing that is there, is told so: it goes by a plan that moved, or by a slip. */
function unmet({ steps }: Start, plan: string, isThere: boolean): undefined {
  if (!isThere) throw new Error(`Unexpected plan \`${plan}\`, expected the path of one that is there`);
  if (steps) throw new Error(`Unexpected step \`${steps.join("`, `")}\`, expected one of \`${plan}\``);
}

/** Plans that were read before come from the cache: a host waits for the answer. */
export async function plansAt(
  paths: readonly string[] | undefined,
  { top, config, trustConfig }: Omit<Place, "cwd">,
): Promise<readonly Plan[]> {
  const { plans } = await readToDispatch({
    cwd: top,
    ...(paths && { paths: [...paths] }),
    allowUnmatched: true,
    ...(config !== undefined && { config }),
    ...(trustConfig && { trustConfig }),
    cache: cachePlace(top),
  });
  return plans;
}

/** So many paths of one text are looked at. */
const mostPaths = 20;

/** Files of the repository that a text names, from its top, in the order of the text. */
function pathsIn(text: string, place: Place): readonly string[] {
  const words = text.match(/[^\s"'`()<>[\]{}|,;*]+\.(?:md|markdown|json|ya?ml)\b/giu) ?? [];
  return existing([...words, ...words.flatMap(planOfBrief)], place);
}

function existing(words: readonly string[], { cwd, top }: Place): readonly string[] {
  const found = words.slice(0, 5 * mostPaths).flatMap((word) => {
    const bare = word.replace(/^@|^file:\/\//u, "");
    const place = [cwd, top].map((folder) => resolve(folder, bare)).find((path) => existsSync(path));
    const within = place === undefined ? undefined : relative(top, place);
    return within === undefined || within.startsWith("..") || isAbsolute(within)
      ? []
      : [within.split(sep).join("/") || "."];
  });
  return [...new Set(found)].slice(0, mostPaths);
}

/** Executors write a brief for each task, and the folder is called after the plan. */
function planOfBrief(word: string): string[] {
  const name = /\.superpowers\/sdd\/([^/]+)\//u.exec(word)?.[1];
  return name === undefined ? [] : [`docs/superpowers/plans/${name}.md`, `docs/plans/${name}.md`];
}

function byPaths(
  plans: readonly Plan[],
  paths: readonly string[],
  start: Start,
  place: Place,
): Meant | undefined {
  const [own] = paths.flatMap((path) => stepOfFile(plans, path));
  const plan = own?.plan ?? paths.flatMap((path) => plans.find((each) => holds(each, path)) ?? [])[0];
  if (!plan) return undefined;
  const told = stepsTold(start, plan);
  const steps = told ?? own?.steps ?? [];
  return steps.length > 0 ? { plan, steps } : briefed(plan, start, place);
}

/** The step of a file that holds one step and no more. */
function stepOfFile(plans: readonly Plan[], path: string): Meant[] {
  for (const plan of plans) {
    const steps = plan.steps.filter(
      ({ source, copies }) => source.path === path || copies.some((copy) => copy.source.path === path),
    );
    if (steps.length === 1 && plan.steps.length > 1) return [{ plan, steps }];
  }
  return [];
}

const holds = ({ files, path }: Plan, asked: string): boolean =>
  path === asked || files.some(({ source }) => source.path === asked);

/** What the host or the title says, then what the prompt orders. */
function stepsTold(start: Start, plan: Plan): readonly Step[] | undefined {
  if (start.steps) return plan.steps.filter(({ id }) => start.steps?.includes(id));
  const named = stepsMentioned(start.description, plan);
  if (named.length > 0) return named;
  const ordered = stepsOrdered(start.prompt, plan);
  return ordered.length > 0 ? ordered : undefined;
}

/** `task-3-brief.md` is about task 3. */
function briefed(plan: Plan, { prompt }: Start, _: Place): Meant | undefined {
  const id = /\.superpowers\/sdd\/[^/\s]+\/task-([\w.]+?)-brief\.md/u.exec(prompt)?.[1];
  const steps = plan.steps.filter((step) => step.id === id);
  return steps.length > 0 ? { plan, steps } : undefined;
}

/** The plan of which the session dispatched a step before, the one that a state file names, or the only one that has such a step left. */
async function byId(
  start: Start,
  place: Place,
  lastPlan: () => string | undefined,
): Promise<Meant | undefined> {
  const named = existing(
    [lastPlan(), ...activePlans(place)].filter((path) => path !== undefined),
    place,
  );
  for (const path of named) {
    const found = among(await plansAt([path], place), start);
    if (found.length === 1) return found[0];
  }
  const found = among(await plansAt(undefined, place), start);
  const open = found.filter(({ steps }) => steps.some(({ done }) => !done?.value));
  return open.length === 1 ? open[0] : undefined;
}

const among = (plans: readonly Plan[], start: Start): Meant[] =>
  plans.flatMap((plan) => {
    const steps = stepsTold(start, plan);
    return steps && steps.length > 0 ? [{ plan, steps }] : [];
  });

/** State files of executors, with the key that names the plan at work. */
const stateFiles = [".omo/boulder.json", ".sisyphus/boulder.json"];

function activePlans({ top }: Place): string[] {
  return stateFiles.flatMap((name) => {
    const path = resolve(top, name);
    try {
      const { active_plan: active } = JSON.parse(textAt(path) ?? "{}");
      return typeof active === "string" ? [active] : [];
    } catch {
      return [];
    }
  });
}
