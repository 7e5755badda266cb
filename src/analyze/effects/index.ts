import type { Effect, Plan, Step } from "../../model/index.ts";
import { memoise } from "../plan/memo.ts";
import { saidEffects } from "./said.ts";
import { weigh } from "./weigh/index.ts";

export { saidEffects } from "./said.ts";
export { likely, weighedFiles } from "./weigh/index.ts";
export { leastOf, priorsOf } from "./weigh/model.ts";

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
  (plan) => weigh(plan, saidEffects(plan)),
  "effects",
);
