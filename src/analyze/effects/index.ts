import {
  type Action,
  changing,
  type Effect,
  type Mention,
  type Plan,
  type Resource,
  type Step,
  type Verb,
} from "../../model/index.ts";
import { memoise } from "../memo.ts";
import { deedsOf } from "./commands.ts";
import { contractual } from "./contract.ts";
import { inherit } from "./inherit.ts";
import { introduced } from "./introduced.ts";
import { isTestPath, PathResolver } from "./paths.ts";

/**
 * What each step does, in the order in which the text says it. Every step has an entry.
 *
 * - files: `create`, `modify`, `write`, `delete`, `rename`, `read`; `run` for a test or script file that a command executes
 * - symbols: `create` introduces it, `modify` extends it, `read` uses it, `expect-absent` needs it not to be there yet
 * - git: `commit` on the `branch`; `stage` on the `index` (`git add a b`) or on the whole `tree` (`git add -A`, `commit -a`)
 * - the suite: `run`, named by its command; it reads the whole tree
 * - trackers: `write`
 */
export const effectsOf: (plan: Plan) => ReadonlyMap<Step, readonly Effect[]> = memoise((plan) => {
  const paths = new PathResolver(plan);
  const known = new Set<string>();
  const own = new Map(plan.steps.map((step) => [step, effectsOfStep(step, paths, known)] as const));
  const added = inherit(plan, own, paths);
  return new Map(
    [...own].map(([step, effects]) => {
      const all = [...effects, ...introduced(step, effects), ...(added.get(step) ?? [])];
      return [step, [...all, ...contractual(plan, step, all)]] as const;
    }),
  );
});

function effectsOfStep(step: Step, paths: PathResolver, known: Set<string>): Effect[] {
  const declares = step.mentions.some(isDeclaredWrite);
  return withoutFolders(
    merge(step.mentions.flatMap((mention) => effectsOfMention(mention, { step, paths, declares }))),
    known,
  );
}

/**
 * A folder that is staged or made stands for the files in it: where the step names those, it says nothing more. The step that
 * begins a folder is different: more is made there than it lists.
 */
function withoutFolders(effects: readonly Effect[], known: Set<string>): Effect[] {
  const writes = effects.filter(isWrite);
  const kept = effects.filter((effect) => {
    if (!isWrite(effect) || effect.certainty === "declared") return true;
    const folder = `${effect.resource.path.replace(/\/$/, "")}/`;
    const inside = writes.filter(
      ({ resource }) => resource.path !== folder && resource.path.startsWith(folder),
    );
    if (inside.length === 0 || inside.some(({ resource }) => resource.path.includes("*"))) return true;
    return !known.has(folder) && inside.some(({ action }) => action === "create");
  });
  for (const { resource } of writes) for (const folder of foldersOf(resource.path)) known.add(folder);
  return kept;
}

/** `a/b/c.ts` is in `a/` and `a/b/`. */
function* foldersOf(path: string): Generator<string> {
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) yield path.slice(0, at + 1);
}

const isWrite = (effect: Effect): effect is Effect & { resource: { kind: "file"; path: string } } =>
  effect.resource.kind === "file" && changing.has(effect.action);

interface Context {
  readonly step: Step;
  readonly paths: PathResolver;
  /** Whether the step lists the files that it changes. */
  readonly declares: boolean;
}

const isDeclaredWrite = ({ subject, verb, certainty }: Mention) =>
  subject.kind === "path" && certainty === "declared" && changing.has(verb as Action);

function effectsOfMention(mention: Mention, context: Context): Effect[] {
  const { subject } = mention;
  switch (subject.kind) {
    case "path":
      return effectsOfPath(mention, subject, context);
    case "command":
      return mention.verb === "run" ? effectsOfCommand(mention, subject.words, context) : [];
    case "symbol":
      return [effect(mention, symbolActions[mention.verb] ?? "read", subject, `${mention.verb} in prose`)];
    case "absence":
      return [effect(mention, "expect-absent", { kind: "symbol", name: subject.name }, "expected failure")];
  }
}

const symbolActions: Partial<Record<Verb, Action>> = {
  define: "create",
  modify: "modify",
  delete: "delete",
  rename: "rename",
};

function effect(mention: Mention, action: Action, resource: Resource, because: string): Effect {
  const { certainty, conditional, span } = mention;
  return { action, resource, certainty, conditional, span, because };
}

function effectsOfPath(mention: Mention, subject: { path: string; to?: string }, context: Context): Effect[] {
  const { step, paths } = context;
  const declared = mention.certainty === "declared";
  const fileAt = (path: string): Resource => ({ kind: "file", path: paths.resolve(path, step, declared) });
  const because = declared ? "file field" : `${mention.verb} in prose`;
  const file = fileAt(subject.path);
  const action = pathAction(mention);
  const meant = !changing.has(action) || declared || isMeant(mention, file, context);
  const first = effect(mention, meant ? action : "read", file, because);
  return subject.to === undefined ? [first] : [first, effect(mention, "create", fileAt(subject.to), because)];
}

/** Whether prose that speaks of a change means one that this step makes. */
function isMeant(mention: Mention, file: Resource, { step, paths, declares }: Context): boolean {
  const { section, verb, certainty, conditional } = mention;
  if (conditional || section === "context" || file.kind !== "file") return false;
  const test = isTestPath(file.path);
  if (section === "red" && !test) return false;
  // A list of files made for the purpose is meant to be whole. Prose beside it explains; only a plain order to create a
  // file, or to write a test, adds to it. A cycle's list stands in its GREEN phase: the test of RED need not be in it.
  if (!declares || (section === "red" && step.kind === "cycle") || listed(step, paths, file))
    return section !== "verify" || test;
  return (
    certainty === "stated" && /\.\w+$/.test(file.path) && (verb === "create" || (verb === "write" && test))
  );
}

function listed(step: Step, paths: PathResolver, resource: Resource): boolean {
  return step.mentions.some(
    (mention) =>
      isDeclaredWrite(mention) &&
      mention.subject.kind === "path" &&
      "path" in resource &&
      paths.resolve(mention.subject.path, step, true) === resource.path,
  );
}

function pathAction({ verb, section, subject }: Mention): Action {
  if (changing.has(verb as Action)) return verb as Action;
  const test = subject.kind === "path" && isTestPath(subject.path);
  return section === "red" && verb === "none" && test ? "write" : "read";
}

function effectsOfCommand(mention: Mention, words: readonly string[], { step, paths }: Context): Effect[] {
  return deedsOf(words)
    .map(({ action, resource, because }) => {
      // A command quoted in a description is what the code will do, not what the step does.
      if (mention.certainty === "inferred" && action !== "exercise" && action !== "run") return undefined;
      const at: Resource =
        resource.kind === "file"
          ? { kind: "file", path: paths.resolve(resource.path, step, action !== "exercise") }
          : resource;
      if (mention.conditional && because === "`git add`" && at.kind === "file") return undefined;
      if (action !== "exercise") return effect(mention, action, at, because);
      const written = mention.section === "red" && at.kind === "file" && isTestPath(at.path);
      return effect(mention, written ? "write" : "run", at, written ? "test run in RED" : because);
    })
    .filter((found) => found !== undefined);
}

const rank = { declared: 0, stated: 1, inferred: 2 } as const;

/** One effect for each action on each resource: the surest, at its first place. */
function merge(effects: readonly Effect[]): Effect[] {
  const best = new Map<string, Effect>();
  for (const effect of effects) {
    const { resource } = effect;
    const key = `${effect.action}\0${resource.kind}\0${"path" in resource ? resource.path : resource.name}`;
    const before = best.get(key);
    if (
      !before ||
      rank[effect.certainty] < rank[before.certainty] ||
      (before.conditional && !effect.conditional && effect.certainty === before.certainty)
    )
      best.set(key, effect);
  }
  return [...best.values()];
}
