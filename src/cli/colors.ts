import type { Environment } from "./command.ts";
import type { Values } from "./options.ts";

/** Whether to colour: what the command line says, then NO_COLOR (no-color.org), FORCE_COLOR, and the terminal. */
export function wantsColors(values: Values, { variables, terminal }: Environment): boolean {
  if (values["no-color"] || values.color === "never") return false;
  if (values.color === "always") return true;
  if (variables.NO_COLOR) return false;
  if (variables.FORCE_COLOR !== undefined) return !["0", "false"].includes(variables.FORCE_COLOR);
  return terminal !== undefined && variables.TERM !== "dumb";
}

/** Columns for a line of output. What is not a terminal gets the same everywhere. */
export const widthOf = ({ terminal }: Environment): number =>
  terminal ? Math.max(60, Math.min(160, terminal.columns)) : 120;
