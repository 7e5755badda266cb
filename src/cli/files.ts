import { type Plan, type Read, type Skipped, visible } from "../index.ts";

/** Which file was read as what. */
export function filesOf({ plans, passedOver, skipped, leftOut, companions }: Read): string {
  const unasked = new Set(companions);
  const lines = plans.flatMap((plan) => [
    headOf(plan),
    ...plan.files.map(({ source, role }) =>
      row(source.path, unasked.has(source) ? `${role}, read for the others` : role),
    ),
  ]);
  if (passedOver.length > 0) lines.push("passed over:", ...passedOver.map((source) => row(source.path)));
  if (skipped.length > 0) lines.push("skipped:", ...skipped.map(({ path, reason }) => row(path, reason)));
  if (leftOut.length > 0) lines.push("ignored:", ...leftOut.map(({ path, by }) => row(path, by)));
  return lines.map((line) => `${line}\n`).join("");
}

const headOf = ({ path, dialect, steps }: Plan) =>
  `${visible(path)}: ${dialect}, ${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
const row = (path: string, words?: string) =>
  `  ${visible(path)}${words === undefined ? "" : `  (${words})`}`;

/** For standard error: what could not be read, a line each. */
export const skippedOf = (skipped: readonly Skipped[]): string =>
  skipped.map(({ path, reason }) => `skipped ${visible(path)}: ${visible(reason)}\n`).join("");
