import {
  type LeftOut,
  noPlansText,
  type Plan,
  type Read,
  type ReadOptions,
  read,
  type Skipped,
  shownBy,
  visible,
} from "../index.ts";
import type { Values } from "./options.ts";

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

/**
 * For standard error: plan files and folders that an ignore file hides, so that nobody wonders. What the configuration
 * leaves out was left out on purpose, and other folders only matter where no plan was found.
 */
export function leftOutOf({ plans, leftOut = [] }: Pick<Read, "plans"> & LeftOuts): string {
  const hidden = leftOut.filter(
    ({ by, holdsPlans }) => by === "ignore file" && (holdsPlans || plans.length === 0),
  );
  if (hidden.length === 0) return "";
  const names = hidden.slice(0, 3).map(({ path }) => visible(path));
  if (hidden.length > 3) names.push(`${hidden.length - 3} more`);
  return `passed over because of ignore files: ${names.join(", ")} (--no-ignore reads them)\n`;
}

/** For standard error: what would have been read, where a format was asked for and no plan of it was there. */
export function notShownOf({ plans }: Pick<Read, "plans">, { dialect }: Values): string {
  const shown = plans.length === 0 && dialect !== undefined ? shownBy(dialect) : undefined;
  return shown === undefined ? "" : `no plan of ${dialect} is there: expected ${shown}\n`;
}

interface LeftOuts {
  readonly leftOut?: readonly LeftOut[];
}

/** In the place of what would be told of plans, where there are none. */
export const noPlansIn = async (reading: ReadOptions): Promise<string> =>
  `${noPlansText(await read(reading))}\n`;

/** For whoever sits at a terminal and wonders why there is no plan. */
export const firstSteps = ({ plans, passedOver }: Pick<Read, "plans" | "passedOver">): string => {
  if (plans.length > 0) return "";
  const why = passedOver.length > 0 ? "`--show-files` says what files were taken for; " : "";
  return `${why}\`runbook-lint new tdd plans/NAME\` writes a first plan\n`;
};
