import { resolve, sep } from "node:path";
import { type Result, visible } from "../index.ts";
import type { Values } from "./options.ts";
import { readsInput } from "./reading.ts";

/** What was asked for and holds no plan, or could not be read: such a run has proved nothing, and must not look as if it had. */
export function unprovenOf(
  { plans, skipped, diagnostics }: Result,
  operands: readonly string[],
  values: Values,
  cwd: string,
): string {
  const { staged, changed, since } = values;
  if (values["no-error-on-unmatched"] || values["exit-zero"] || values["force-exclude"]) return "";
  if (staged || changed || since !== undefined || readsInput(values, operands)) return "";
  const told = [
    ...plans.flatMap((plan) => plan.files.map(({ source }) => source.path)),
    ...diagnostics.map(({ span }) => span.source.path),
  ].map((path) => resolve(cwd, path));
  const isBelow = (place: string) => (path: string) =>
    path === place || path.startsWith(place.endsWith(sep) ? place : place + sep);
  const asked = operands.length > 0 ? operands : ["."];
  const empty = asked.filter((path) => !/[*?{[]/.test(path) && !told.some(isBelow(resolve(cwd, path))));
  const lines = empty.map(
    (path) => `no plan in \`${visible(path)}\`, expected one, or \`--no-error-on-unmatched\`\n`,
  );
  if (skipped.length > 0) lines.push("not all was read, so that the exit code is 2\n");
  return lines.join("");
}
