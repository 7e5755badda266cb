import type { Diagnostic } from "../model/index.ts";
import type { ReportOptions } from "./options.ts";
import { pathFromTop } from "./place.ts";

/**
 * A function that gives each finding a name which stays when lines move: made of the rule, the path and the message. Of
 * findings that are alike in all three, each gets another, in the order in which they are asked for.
 */
export function fingerprints(options: ReportOptions): (diagnostic: Diagnostic) => string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const seen = new Map<string, number>();
  return ({ rule, message, span }) => {
    const key = JSON.stringify([rule, pathFromTop(span.source.path, options), message]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return createHash("sha256").update(`${key}${times}`).digest("hex");
  };
}
