import {
  configurationOf,
  explainRule,
  type LintOptions,
  positionAt,
  type RuleOrigin,
  type Settings,
  visible,
} from "../index.ts";
import { unexpected } from "./arguments.ts";
import type { Environment, Outcome } from "./command.ts";
import type { Values } from "./options.ts";
import { readingOf } from "./reading.ts";

/** What `--print-config` and `--explain-config` print; undefined where neither is asked for. */
export async function showConfiguration(
  operands: readonly string[],
  values: Values,
  environment: Environment,
  settings: Settings,
): Promise<Outcome | undefined> {
  const printed = values["print-config"];
  const explained = values["explain-config"];
  if (printed === undefined && explained === undefined) return undefined;
  const options: LintOptions = { ...(await readingOf([], values, environment)), settings };
  if (printed !== undefined) {
    if (operands.length > 0) throw unexpected(`\`${operands[0]}\` beside \`--print-config\``, "one file");
    return { text: `${JSON.stringify(configurationOf(printed, options), undefined, 2)}\n`, code: 0 };
  }
  const [rule, ...rest] = operands;
  if (rule === undefined || rest.length > 0)
    throw unexpected("words behind `--explain-config`", "a file and the name of one rule");
  return { text: explain(explained!, rule, options), code: 0 };
}

function explain(file: string, rule: string, options: LintOptions): string {
  const { severity, options: own, origins } = explainRule(file, rule, options);
  const rows = origins.map((origin) => [placeOf(origin), sayingOf(origin)] as const);
  const widest = Math.max(...rows.map(([place]) => place.length));
  const lines = rows.map(([place, says]) => `  ${place.padEnd(widest)}  ${says}\n`);
  const withOptions = own === undefined || severity === "off" ? "" : ` with ${JSON.stringify(own)}`;
  return `${visible(file)}: \`${rule}\` is ${severity}${withOptions}\n${lines.join("")}`;
}

function placeOf({ span, says }: RuleOrigin): string {
  if (!span) return says.startsWith("`--") ? "command line" : "built in";
  const { line, column } = positionAt(span.source, span.start);
  return `${visible(span.source.path)}:${line}:${column}`;
}

const sayingOf = ({ says, about }: RuleOrigin): string =>
  about === undefined ? says : `${says} (for ${visible(about)})`;
