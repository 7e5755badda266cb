import type { Action, Effect, Mention, Plan, Resource, Step, Verb } from "../../model/index.ts";
import { memoise } from "../memo.ts";

/**
 * What each step does, in the order in which the text says it. Every step has an entry.
 *
 * - files: `create`, `modify`, `write`, `delete`, `rename`, `read`; `run` for a test or script file that a command executes
 * - symbols: `create` introduces it, `modify` extends it, `read` uses it, `expect-absent` needs it not to be there yet
 * - git: `commit` on the `branch`; `stage` on the `index` (`git add a b`) or on the whole `tree` (`git add -A`, `commit -a`)
 * - the suite: `run`, named by its command; it reads the whole tree
 * - trackers: `write`
 */
export const effectsOf: (plan: Plan) => ReadonlyMap<Step, readonly Effect[]> = memoise(
  (plan) => new Map(plan.steps.map((step) => [step, step.mentions.flatMap(effectsOfMention)])),
);

const actions: Partial<Record<Verb, Action>> = {
  create: "create",
  write: "write",
  modify: "modify",
  delete: "delete",
  rename: "rename",
  copy: "create",
  read: "read",
  run: "run",
  define: "create",
  use: "read",
  verify: "read",
};

function effectsOfMention(mention: Mention): Effect[] {
  const { subject, certainty, conditional, span, verb } = mention;
  const effect = (action: Action, resource: Resource): Effect[] => [
    { action, resource, certainty, conditional, span, because: `${verb} in ${mention.section}` },
  ];
  const action = actions[verb];
  switch (subject.kind) {
    case "path":
      return action ? effect(action, { kind: "file", path: subject.path }) : [];
    case "symbol":
      return action ? effect(action, { kind: "symbol", name: subject.name }) : [];
    case "absence":
      return effect("expect-absent", { kind: "symbol", name: subject.name });
    case "command":
      return subject.words.join(" ").startsWith("git commit")
        ? effect("commit", { kind: "git", name: "branch" })
        : [];
  }
}
