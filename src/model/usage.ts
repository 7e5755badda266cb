import { positionAt, type Span } from "./source.ts";

/** A flaw in how the program is used: a missing path, an unknown rule name. The command line turns it into exit code 2. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** One thing that is wrong with a configuration, at its place. */
export interface ConfigurationFault {
  /** In the words of a diagnostic: `Unexpected X, expected Y`. */
  readonly message: string;
  readonly span: Span;
}

/** A configuration that can't be used, with everything that is wrong in the file where that was seen. */
export class ConfigurationError extends UsageError {
  override readonly name = "ConfigurationError";
  readonly faults: readonly ConfigurationFault[];

  constructor(faults: readonly ConfigurationFault[]) {
    super(faults.map(lineOf).join("\n"));
    this.faults = faults;
  }
}

function lineOf({ message, span: { source, start } }: ConfigurationFault): string {
  const { line, column } = positionAt(source, start);
  return `${source.path}:${line}:${column}: ${message}`;
}
