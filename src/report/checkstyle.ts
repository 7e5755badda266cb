import type { Diagnostic, Result } from "../model/index.ts";
import { byFile, failureText } from "./by-file.ts";
import { shownRangeOf } from "./place.ts";
import { document, element } from "./xml.ts";

/** The XML of Checkstyle, which Jenkins and many others read. */
export function checkstyle(result: Result): string {
  const files = byFile(result).map(([name, found]) => element("file", { name }, found.map(errorOf)));
  const failures = result.failures.map((failure) =>
    element("file", { name: failure.path }, [
      element("error", {
        severity: "error",
        message: failureText(failure),
        source: `runbook-lint.${failure.rule}`,
      }),
    ]),
  );
  return document(element("checkstyle", { version: "4.3" }, [...files, ...failures]));
}

function errorOf({ rule, severity, message, span }: Diagnostic): string {
  const { line, column } = shownRangeOf(span);
  return element("error", { line, column, severity, message, source: `runbook-lint.${rule}` });
}
