import { isAbsolute, relative, sep } from "node:path";
import { textAt } from "../disk/index.ts";
import { type Diagnostic, lint, positionAt, visible } from "../index.ts";
import type { Around, PlanText, Refused, Write } from "./event.ts";
import type { Place } from "./meant.ts";
import { placeOf } from "./starting.ts";

/** So many new errors are told. */
const most = 10;

/** Endings of files that may be plans. */
const planFile = /\.(?:md|markdown|json|ya?ml)$/iu;

/** Refuses a text that would bring errors into a plan that were not there before. */
export async function writing(event: Around & (Write | PlanText)): Promise<Refused> {
  const place = placeOf(event);
  const { top } = place;
  if (event.path === undefined) return event.kind === "plan" ? inMemory(event.text) : undefined;
  const path = relative(top, event.path).split(sep).join("/");
  if (path.startsWith("..") || isAbsolute(path))
    return event.kind === "plan" ? inMemory(event.text) : undefined;
  if (!planFile.test(path)) return undefined;
  const before = textAt(event.path);
  const after = event.kind === "plan" ? event.text : event.textAfter(before ?? "");
  if (after === undefined || after === before) return undefined;
  const [then, now] = [
    before === undefined ? [] : await errorsIn(place, path, event.path, before),
    await errorsIn(place, path, event.path, after),
  ];
  return told(newOf(then, now));
}

async function inMemory(text: string): Promise<Refused> {
  const { diagnostics } = await lint({ sources: [{ path: "plan.md", text }] });
  return told(diagnostics.filter(({ severity }) => severity === "error"));
}

async function errorsIn(
  { top, config, trustConfig }: Place,
  path: string,
  place: string,
  text: string,
): Promise<readonly Diagnostic[]> {
  const contents = new Map([[place, text]]);
  const { diagnostics } = await lint({
    cwd: top,
    paths: [path],
    contents,
    allowUnmatched: true,
    forceExclude: true,
    ...(config !== undefined && { config }),
    ...(trustConfig && { trustConfig }),
  });
  return diagnostics.filter(({ severity }) => severity === "error");
}

/** Errors move with the lines above them, so that they are known by rule and words; each one before stands for one after. */
function newOf(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>();
  const keyOf = ({ rule, message }: Diagnostic) => `${rule}\n${message}`;
  for (const each of before) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return after.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
}

function told(errors: readonly Diagnostic[]): Refused {
  if (errors.length === 0) return undefined;
  const lines = errors.slice(0, most).map(({ rule, message, span: { source, start } }) => {
    const { line, column } = positionAt(source, start);
    return `- ${visible(source.path)}:${line}:${column}: ${visible(message)} [${rule}]`;
  });
  const more = errors.length > most ? [`- and ${errors.length - most} more`] : [];
  const what = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  return [`The plan would have ${what} that it has not now:`, ...lines, ...more].join("\n");
}
