import { type Format, type ReportOptions, type Result, reporters, summaryOf } from "../index.ts";
import { wantsColors, widthOf } from "./colors.ts";
import type { Environment } from "./command.ts";
import { asText, topOf } from "./github.ts";
import type { Values } from "./options.ts";

export interface Printed {
  readonly text: string;
  /** For standard error, where the format has no place for it among lines that programs read. */
  readonly summary: string;
}

/** A result in the format that was asked for. In GitHub Actions, where none was, for people and as annotations. */
export function print(result: Result, values: Values, environment: Environment): Printed {
  const options: ReportOptions = {
    colors: wantsColors(values, environment),
    width: widthOf(environment),
    cwd: environment.cwd,
    // Looked for only by the format that needs it.
    get root() {
      return topOf(environment);
    },
  };
  const format = values.format as Format | undefined;
  if (format === undefined && environment.variables.GITHUB_ACTIONS === "true") {
    const text = asText(reporters.pretty(result, options)) + reporters.github(result, options);
    return { text, summary: "" };
  }
  const isOfLines = format === "compact" || format === "github";
  return {
    text: reporters[format ?? "pretty"](result, options),
    summary: isOfLines ? `${summaryOf(result)}\n` : "",
  };
}
