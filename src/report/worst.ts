import type { Diagnostic, Severity } from "../model/index.ts";

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings by severity; of one severity in the order in which they are given. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity]);
