import type { Diagnostic, Failure, Result } from "../model/index.ts";

/** The findings by the path of their file, with every file that was read as part of a plan, in the order of the paths. */
export function byFile({ plans, diagnostics }: Result): [path: string, found: Diagnostic[]][] {
  const read = plans.flatMap((plan) => plan.files.map(({ source }) => source.path));
  const found = new Map<string, Diagnostic[]>(read.map((path) => [path, []]));
  for (const diagnostic of diagnostics) {
    const { path } = diagnostic.span.source;
    const group = found.get(path);
    if (group) group.push(diagnostic);
    else found.set(path, [diagnostic]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A fault of a rule, in the words of a finding. */
export const failureText = ({ rule, path, error }: Failure): string =>
  `The rule \`${rule}\` stopped at ${path}: ${error instanceof Error ? error.message : String(error)}`;
