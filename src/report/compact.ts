import type { Diagnostic, Result } from "../model/index.ts";
import { placeOf } from "./frame.ts";
import { visible } from "./visible.ts";

/** For editors and `grep`: `path:line:column: severity: message [rule]`, as compilers print it, and nothing else. */
export const compact = ({ diagnostics }: Result): string =>
  diagnostics.map((diagnostic) => `${compactLine(diagnostic)}\n`).join("");

export const compactLine = ({ span, severity, message, rule }: Diagnostic): string =>
  `${placeOf(span)}: ${severity}: ${visible(message)} [${rule}]`;
