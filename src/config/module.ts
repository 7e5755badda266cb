import { pathToFileURL } from "node:url";
import { ConfigurationError, lineStarts, lineText, type Source, type Span, spanOf } from "../model/index.ts";
import { readYaml } from "../parse/index.ts";
import { readText, relocated, type Written } from "./text.ts";

/** Whether to read a file means to run it. */
export const isCode = (place: string): boolean => /\.[cm]?js$/i.test(place);

/** What is said in place of running code that nobody has vouched for. */
export const notRun = (what: string): string =>
  `Unexpected code in ${what}, which was not run, expected \`runbook-lint trust\` or \`--trust-config\` from somebody who knows it, or \`--no-config\``;

/** A module that threw on loading, in one line, with the place where its own code stopped. */
export class ModuleFault extends Error {
  /** 1-based, in the module itself; undefined where it stopped elsewhere. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/**
 * What a module exports by default, or all of its exports where it has no default. It is loaded as `require` loads modules
 * nowadays, so that one run needs no turn of the event loop for it. Throws a `ModuleFault` where it can't be loaded.
 */
export function loadModule(place: string): unknown {
  try {
    // Only here, since few configurations need it: Node keeps its loader of modules apart.
    const { createRequire } = process.getBuiltinModule("node:module");
    const loaded = createRequire(pathToFileURL(place))(place);
    return Object.hasOwn(Object(loaded), "default") ? loaded.default : loaded;
  } catch (error) {
    throw faultFor(error, place);
  }
}

function faultFor(error: unknown, place: string): ModuleFault {
  if (!(error instanceof Error)) return new ModuleFault(String(error));
  if ("code" in error && error.code === "ERR_REQUIRE_ASYNC_MODULE")
    return new ModuleFault("top-level `await`, which a module read here may not have");
  const words = error.message.split("\n", 1)[0]!.replaceAll("`", "'");
  const line = lineOfStack(error, place) ?? (error instanceof SyntaxError ? lineOfSyntax(place) : undefined);
  const at = line === undefined ? "" : ` in line ${line}`;
  return new ModuleFault(`\`${error.name}: ${words}\`${at}`, line === undefined ? undefined : Number(line));
}

const lineOfStack = ({ stack = "" }: Error, place: string): string | undefined =>
  stack
    .split("\n")
    .find((line) => line.includes(pathToFileURL(place).href) || line.includes(`${place}:`))
    ?.match(/:(\d+)(?::\d+)?\)?$/)?.[1];

/** The error itself does not say where a module breaks the grammar; Node does, asked to check the file. */
function lineOfSyntax(place: string): string | undefined {
  // Only here: loading it takes longer than the rest of a configuration's code.
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  try {
    execFileSync(process.execPath, ["--check", place], { stdio: "pipe" });
    return undefined;
  } catch (error) {
    const { stderr = "" } = error as { stderr?: Buffer | string };
    return /:(\d+)\r?\n/.exec(String(stderr))?.[1];
  }
}

/**
 * The configuration that a module exports, with places: those where its words stand in the module's text, found in their
 * order. What can't be written as JSON (rules given as values) is taken out and handed back beside it.
 */
export function readModule(place: string, shown: string): Written & { readonly given: readonly unknown[] } {
  const source = readText(place, shown);
  const value = exportedBy(place, source);
  const given = listOf(value.plugins).filter((each) => typeof each !== "string");
  const plugins = listOf(value.plugins).filter((each) => typeof each === "string");
  const text = JSON.stringify(given.length > 0 ? { ...value, plugins } : value, undefined, 1);
  const metadata = readYaml({ path: shown, text }, 0, text.length);
  return { source, given, metadata: relocated(metadata, follower(text, source)) };
}

function exportedBy(place: string, source: Source): Record<string, unknown> {
  const fault = (message: string, span = spanOf(source, 0, 0)) => new ConfigurationError([{ message, span }]);
  try {
    const value = loadModule(place);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof ModuleFault)) throw error;
    const message = `Unexpected ${error.message}, expected a module that loads`;
    throw fault(message, error.line === undefined ? undefined : lineSpan(source, error.line));
  }
  throw fault("Unexpected exports, expected the configuration as `export default`");
}

function lineSpan(source: Source, line: number): Span {
  const start = lineStarts(source)[line - 1] ?? 0;
  const text = lineText(source, line);
  const indent = text.search(/\S|$/);
  return spanOf(source, start + indent, start + text.trimEnd().length);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Finds the words of a text, asked for in their order, in the source that they came from. What was computed there has no place. */
function follower(text: string, source: Source): (span: Span) => Span {
  let cursor = 0;
  return ({ start, end }) => {
    const word = text.slice(start, end).replace(/^"|"$/g, "");
    if (word === "" || /^[[{]/.test(word)) return spanOf(source, cursor, cursor);
    const at = wordAt(word, source.text, cursor);
    if (at < 0) return spanOf(source, cursor, cursor);
    cursor = at + word.length;
    return spanOf(source, at, cursor);
  };
}

/** Where a word stands as a whole, from an offset on. */
function wordAt(word: string, text: string, from: number): number {
  const part = /[\w-]/;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!part.test(text[at - 1] ?? "") && !part.test(text[at + word.length] ?? "")) return at;
  return -1;
}
