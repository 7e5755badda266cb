import { type Diagnostic, positionAt } from "../../src/model/index.ts";

/** The compact form, one line for each finding, as the program prints it. */
export function printed(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ rule, severity, message, span }) => {
      const { line, column } = positionAt(span.source, span.start);
      return `${span.source.path}:${line}:${column}: ${severity}: ${message} [${rule}]\n`;
    })
    .join("");
}
