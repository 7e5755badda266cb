import type { Diagnostic, Failure, Result } from "../model/index.ts";
import { byFile, failureText } from "./by-file.ts";
import { shownRangeOf } from "./place.ts";
import { document, element, escapeXml } from "./xml.ts";

/**
 * The XML of JUnit: a suite for each file, a case for each finding, and one that passes for a file without any, since a
 * report without cases is read as a run that did not happen. An info is a case that passes too, with what it says.
 */
export function junit(result: Result): string {
  const suites = byFile(result).map(([path, found]) =>
    suite(path, found.length > 0 ? found.map(caseOf) : [passing(path)], failing(found), 0),
  );
  if (result.failures.length > 0) {
    const { length } = result.failures;
    suites.push(suite("runbook-lint", result.failures.map(brokenCase), 0, length));
  }
  if (suites.length === 0) suites.push(suite("runbook-lint", [passing("no plan found")], 0, 0));
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0);
  const failures = failing(result.diagnostics);
  const totals = { name: "runbook-lint", tests, failures, errors: result.failures.length };
  return document(
    element(
      "testsuites",
      totals,
      suites.map(({ text }) => text),
    ),
  );
}

const failing = (found: readonly Diagnostic[]): number =>
  found.filter(({ severity }) => severity !== "info").length;

function suite(name: string, cases: readonly string[], failures: number, errors: number) {
  const tests = cases.length;
  return { tests, text: element("testsuite", { name, tests, failures, errors }, cases) };
}

const classOf = (path: string): string => path.replace(/\.[^./]+$/, "");

const passing = (path: string): string =>
  element("testcase", { name: "org.runbook-lint", classname: classOf(path) });

function caseOf({ rule, severity, message, span }: Diagnostic): string {
  const { path } = span.source;
  const { line, column } = shownRangeOf(span);
  const name = `org.runbook-lint.${rule}`;
  const text = escapeXml(`${path}:${line}:${column}: ${severity}: ${message}`);
  const told =
    severity === "info"
      ? element("system-out", {}, [text])
      : element("failure", { message, type: severity }, [text]);
  return element("testcase", { name, classname: classOf(path), file: path, line }, [told]);
}

function brokenCase(failure: Failure): string {
  const { rule, path } = failure;
  const error = element("error", { message: failureText(failure), type: "failure" });
  return element("testcase", { name: `org.runbook-lint.${rule}`, classname: classOf(path) }, [error]);
}
