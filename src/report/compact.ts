import type { Result } from "../model/index.ts";
import { placeOf } from "./frame.ts";
import { visible } from "./visible.ts";

/** For editors and `grep`: `path:line:column: severity: message [rule]`, as compilers print it, and nothing else. */
export function compact({ diagnostics }: Result): string {
  return diagnostics
    .map(
      ({ span, severity, message, rule }) => `${placeOf(span)}: ${severity}: ${visible(message)} [${rule}]\n`,
    )
    .join("");
}
