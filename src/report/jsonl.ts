import type { Result } from "../model/index.ts";
import { escaped, reportOf } from "./json.ts";

/** For programs that read line by line: the parts of the JSON report, each an object with its `type`; the summary comes last. */
export function jsonl(result: Result): string {
  const { version, summary, diagnostics, suppressed, failures, skipped } = reportOf(result);
  const lines = [
    ...diagnostics.map((each) => ({ type: "diagnostic", ...each })),
    ...suppressed.map((each) => ({ type: "suppressed", ...each })),
    ...failures.map((each) => ({ type: "failure", ...each })),
    ...skipped.map((each) => ({ type: "skipped", ...each })),
    { type: "summary", version, ...summary },
  ];
  return lines.map((line) => `${escaped(JSON.stringify(line))}\n`).join("");
}
