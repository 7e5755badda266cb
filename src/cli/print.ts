import {
  about,
  type Format,
  type ReportOptions,
  type Result,
  reporters,
  statsJson,
  statsText,
  summaryOf,
} from "../index.ts";
import { unexpected } from "./arguments.ts";
import { hyperlinks, wantsColors, widthOf } from "./colors.ts";
import type { Environment } from "./command.ts";
import { asText, topOf } from "./github.ts";
import type { Values } from "./options.ts";
import { type Outputs, writeOutputs } from "./outputs.ts";
import { appendSummary } from "./step-summary.ts";

export interface Printed {
  readonly text: string;
  /** For standard error, where the format has no place for it among lines that programs read. */
  readonly summary: string;
}

/** More than this scrolls what matters out of sight. */
const mostInTerminal = 50;

/**
 * A result in the formats that were asked for: the text for standard output is returned, files are written. In GitHub
 * Actions, where nothing was said of standard output, it is for people and annotations.
 */
export function print(result: Result, outputs: Outputs, values: Values, environment: Environment): Printed {
  const options = optionsOf(values, environment);
  const { standard } = outputs;
  writeOutputs(outputs, result, environment, (format) =>
    reporters[format](result, plainly(options, environment)),
  );
  if (values.stats) {
    const text = standard === "json" ? statsJson(result) : statsText(result, options);
    return { text, summary: "" };
  }
  const isAction = environment.variables.GITHUB_ACTIONS === "true";
  const hasSummary = isAction && forReaders.includes(standard);
  const note = hasSummary ? appendSummary(result, options, environment) : "";
  if (standard === undefined && isAction) {
    const text = asText(reporters.pretty(result, options)) + reporters.github(result, options);
    return { text, summary: note };
  }
  return {
    text: reporters[standard ?? "pretty"](result, options),
    summary: note + asideOf(result, standard),
  };
}

/** What somebody reads in the log of a workflow, so that the step has a summary too. */
const forReaders: readonly (Format | undefined)[] = [undefined, "pretty", "github"];
const ofLines: readonly (Format | undefined)[] = ["compact", "github", "azure"];

const asideOf = (result: Result, format: Format | undefined): string =>
  ofLines.includes(format) ? `${summaryOf(result)}\n` : "";

function optionsOf(values: Values, environment: Environment): ReportOptions {
  const colors = wantsColors(values, environment);
  const linkOf = hyperlinks(colors, environment);
  return {
    about,
    colors,
    width: widthOf(environment),
    cwd: environment.cwd,
    limit: limitOf(values, environment),
    tokens: countOf(values, "max-tokens"),
    linkOf,
    // Looked for only by the format that needs it.
    get root() {
      return topOf(environment);
    },
  };
}

/** A file is read by programs, and later: it has no colours, no links, everything that was found, and the width of no terminal. */
const plainly = ({ about, cwd, tokens }: ReportOptions, environment: Environment): ReportOptions => ({
  about,
  cwd,
  tokens,
  colors: false,
  width: widthOf({ terminal: undefined }),
  get root() {
    return topOf(environment);
  },
});

function limitOf(values: Values, { terminal }: Environment): number | undefined {
  const given = countOf(values, "limit");
  if (given === undefined) return terminal && mostInTerminal;
  return given === 0 ? undefined : given;
}

function countOf(values: Values, name: "limit" | "max-tokens"): number | undefined {
  const given = values[name];
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given)) throw unexpected(`\`${given}\` for \`--${name}\``, "a number of at least 0");
  return Number(given);
}
