import { type Action, changing, type Effect, type Mention, type Plan, type Step } from "../../model/index.ts";
import { memoise } from "../memo.ts";
import { deedsOf } from "./commands.ts";
import { isTestPath, PathBook } from "./paths.ts";

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
  const books = booksOf(plan);
  return new Map(plan.steps.map((step) => [step, effectsOfStep(step, books)] as const));
});

interface Books {
  readonly plan: PathBook;
}

function booksOf(plan: Plan): Books {
  const book = new PathBook();
  for (const mention of plan.mentions) book.add(mention);
  for (const phase of plan.phases) for (const mention of phase.mentions) book.add(mention);
  for (const step of plan.steps) for (const mention of step.mentions) book.add(mention);
  return { plan: book };
}

function effectsOfStep(step: Step, books: Books): Effect[] {
  const found: Effect[] = [];
  for (const mention of step.mentions) found.push(...effectsOfMention(mention, books));
  return merge(found);
}

function effectsOfMention(mention: Mention, books: Books): Effect[] {
  const { subject } = mention;
  const base = { certainty: mention.certainty, conditional: mention.conditional, span: mention.span };
  if (subject.kind === "command") {
    if (mention.verb !== "run") return [];
    return deedsOf(subject.words).map((deed): Effect => {
      const resource =
        deed.resource.kind === "file"
          ? { ...deed.resource, path: resolve(deed.resource.path, books) }
          : deed.resource;
      const test = deed.action === "exercise";
      const written =
        test && mention.section === "red" && resource.kind === "file" && isTestPath(resource.path);
      const action: Action = written ? "write" : deed.action === "exercise" ? "run" : deed.action;
      return { ...base, action, resource, because: written ? "test run in RED" : deed.because };
    });
  }
  if (subject.kind === "absence")
    return [
      {
        ...base,
        action: "expect-absent",
        resource: { kind: "symbol", name: subject.name },
        because: "expected failure",
      },
    ];
  if (subject.kind === "symbol") {
    const action: Action =
      mention.verb === "define"
        ? "create"
        : mention.verb === "modify" || mention.verb === "delete" || mention.verb === "rename"
          ? mention.verb
          : "read";
    return [
      {
        ...base,
        action,
        resource: { kind: "symbol", name: subject.name },
        because: `${mention.verb} in prose`,
      },
    ];
  }
  const resource = { kind: "file", path: resolve(subject.path, books) } as const;
  const because = mention.certainty === "declared" ? "file field" : `${mention.verb} in prose`;
  const action = pathAction(mention);
  const first: Effect = { ...base, action, resource, because };
  if (subject.to === undefined) return [first];
  return [
    first,
    { ...base, action: "create", resource: { kind: "file", path: resolve(subject.to, books) }, because },
  ];
}

function pathAction(mention: Mention): Action {
  const verb = mention.verb;
  if (changing.has(verb as Action)) return verb as Action;
  if (
    mention.section === "red" &&
    verb === "none" &&
    mention.subject.kind === "path" &&
    isTestPath(mention.subject.path)
  )
    return "write";
  return "read";
}

const resolve = (path: string, books: Books) => books.plan.only(path) ?? path;

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
