import { resolve } from "node:path";
import { lint, positionAt, type Result, reporters } from "../../src/index.ts";
import { plainOptions } from "../report/made-up.ts";
import { everything, samples } from "./samples.ts";

/** What a reader has to make of one line. */
export interface Reading {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  readonly code: string;
}

const root = resolve(import.meta.dirname, "../..");
const folders = ["config", "dialects", "fix", "lint", "runbook", "suppression"];
const paths = folders.map((name) => `tests/fixtures/${name}`);
const options = { paths, cwd: root, config: false, ignore: false, settings: everything } as const;
const results: readonly Result[] = await Promise.all([
  lint(options),
  ...samples.map(({ sources }) => lint({ sources, settings: everything })),
]);

/** Every line that `compact` prints of the examples, the fixtures and the pages of the rules. */
export const compactLines: readonly string[] = results.flatMap((result) =>
  reporters.compact(result, plainOptions).split("\n").slice(0, -1),
);

/** What stands in each of them. */
export const readings: readonly Reading[] = results.flatMap(({ diagnostics }) =>
  diagnostics.map(({ rule, severity, message, span }) => ({
    file: span.source.path,
    ...positionAt(span.source, span.start),
    severity,
    message,
    code: rule,
  })),
);

const onDrive = (path: string): string => `C:\\work\\${path.replaceAll("/", "\\")}`;

/** The lines with what is to be read of each, and once more as they are where files lie on a drive. */
export const lineCases: readonly { readonly line: string; readonly reading: Reading }[] =
  compactLines.flatMap((line, index) => {
    const { file, ...rest } = readings[index]!;
    return [
      { line, reading: { file, ...rest } },
      { line: onDrive(file) + line.slice(file.length), reading: { file: onDrive(file), ...rest } },
    ];
  });
