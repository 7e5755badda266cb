import { changing, type Plan, type Step } from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { isGlob } from "../paths/overlap.ts";
import { memoise } from "../plan/memo.ts";

/** Files that a step is to leave behind, by their paths. Folders and patterns are left out, since they prove nothing, and what lies beside the plan: a run keeps its books there. */
export interface Foretold {
  readonly changed: ReadonlySet<string>;
  readonly created: ReadonlySet<string>;
  /** Those that are to be there afterwards. */
  readonly left: ReadonlySet<string>;
}

const none: Foretold = { changed: new Set(), created: new Set(), left: new Set() };

const foretoldIn: (plan: Plan) => ReadonlyMap<Step, Foretold> = memoise((plan) => {
  const trackers = new Set(plan.contract.trackers);
  const isOwn = (path: string) =>
    trackers.has(path) || path === plan.path || path.startsWith(`${plan.path}/`);
  return new Map(
    plan.steps.map((step) => {
      const own = (effectsOf(plan).get(step) ?? []).filter(
        ({ action, resource, conditional }) =>
          changing.has(action) && resource.kind === "file" && !conditional && isOneFile(resource.path),
      );
      const paths = (actions: (action: string) => boolean) =>
        new Set(
          own.flatMap(({ action, resource }) =>
            resource.kind === "file" && actions(action) && !isOwn(resource.path) ? [resource.path] : [],
          ),
        );
      return [
        step,
        {
          changed: paths(() => true),
          created: paths((action) => action === "create"),
          left: paths((action) => action !== "delete" && action !== "rename"),
        },
      ];
    }),
  );
});

const isOneFile = (path: string): boolean =>
  !path.endsWith("/") && !isGlob(path) && !/^[~/]|^\.\.\//.test(path);

export const foretoldOf = (plan: Plan, step: Step): Foretold => foretoldIn(plan).get(step) ?? none;

/** The only step that is to create a file; undefined where none or several are. */
export const creatorsIn: (plan: Plan) => ReadonlyMap<string, Step> = memoise((plan) => {
  const found = new Map<string, Step | undefined>();
  for (const step of plan.steps)
    for (const path of foretoldOf(plan, step).created) found.set(path, found.has(path) ? undefined : step);
  return new Map([...found].flatMap(([path, step]) => (step ? [[path, step] as const] : [])));
});

/** The only step that is to change a file in any way. */
export const ownersIn: (plan: Plan) => ReadonlyMap<string, Step> = memoise((plan) => {
  const found = new Map<string, Step | undefined>();
  for (const step of plan.steps)
    for (const path of foretoldOf(plan, step).changed) found.set(path, found.has(path) ? undefined : step);
  return new Map([...found].flatMap(([path, step]) => (step ? [[path, step] as const] : [])));
});
