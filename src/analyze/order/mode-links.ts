import type { Plan, Strength } from "../../model/index.ts";
import type { Link } from "./links.ts";
import { isSequential, type Mode, modeOf } from "./mode.ts";

/**
 * Document order, where a mode grants it: nothing of the plan runs beside a sequential step, so that it waits for
 * all before it and all after it wait for it. Between two sequential steps, the others are free of each other.
 * `counts` says how strong a mode has to be.
 */
export function modeLinks(plan: Plan, counts: (strength: Strength) => boolean): Link[] {
  const modes = plan.steps.map((step) => modeOf(plan, step));
  const links: Link[] = [];
  let last: number | undefined;
  let free: number[] = [];
  const link = (before: readonly number[], after: number, mode: Mode) => {
    for (const step of before) {
      links.push({
        before: [step],
        after: [after],
        reason: "mode",
        strength: mode.strength,
        span: mode.span,
      });
    }
  };
  modes.forEach((mode, at) => {
    if (isSequential(mode.value) && counts(mode.strength)) {
      const granting = stronger(mode, last === undefined || free.length ? undefined : modes[last]);
      link(free.length || last === undefined ? free : [last], at, granting);
      [last, free] = [at, []];
    } else {
      if (last !== undefined) link([last], at, modes[last]!);
      free.push(at);
    }
  });
  return links;
}

/** Either of two neighbours keeps the other away, so the stronger statement holds. */
const stronger = (mode: Mode, other: Mode | undefined): Mode =>
  mode.strength === "prose" && other && other.strength !== "prose" ? other : mode;
