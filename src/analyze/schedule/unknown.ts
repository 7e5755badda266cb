import { changing, type Effect } from "../../model/index.ts";
import { type Case, inTime } from "./case.ts";
import { lock } from "./lock.ts";
import type { Web, Why } from "./web.ts";

const why: Why = {
  reason: "unknown-effects",
  strength: undefined,
  span: undefined,
  cause: "unknown-effects",
};

/**
 * A step of which no file is known can't be proven independent of any other, so that it runs alone, unless the plan
 * itself says that it may run beside others. A checkpoint changes nothing.
 */
export function weaveUnknown(web: Web, one: Case): void {
  const { plan, scene } = one;
  const steps = inTime(one);
  const unknown = new Set(
    steps.filter((at) => {
      const { kind, parallel, wave, group } = plan.steps[at]!;
      const isPromised = parallel?.value || wave || group;
      return kind !== "checkpoint" && !isPromised && !scene.effectsAt(at).some(isChange);
    }),
  );
  if (unknown.size) lock(web, steps, { acts: unknown, suffers: new Set(steps) }, why);
}

const isChange = ({ action, resource }: Effect): boolean => resource.kind === "file" && changing.has(action);
