import type { Diagnostic, Result, Severity } from "../model/index.ts";
import { escaped } from "./json.ts";
import type { ReportOptions } from "./options.ts";
import { paintWith } from "./paint.ts";
import { summaryOf } from "./summary.ts";
import { worstFirst } from "./worst.ts";

/** What one rule found. */
export interface RuleStats {
  readonly rule: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly count: number;
  /** How many of them have a fix that `--fix` writes. */
  readonly fixable: number;
  /** How many have one that only `--fix=unsafe` writes. */
  readonly unsafelyFixable: number;
  /** Silenced, and not among `count`. */
  readonly suppressed: number;
}

/** How much each rule found, the most first. */
export function statsOf({ diagnostics, suppressed }: Result): RuleStats[] {
  const silenced = suppressed.map(({ diagnostic }) => diagnostic);
  const found = byRule(diagnostics);
  const quiet = byRule(silenced);
  const stats = [...new Set([...found.keys(), ...quiet.keys()])].map((rule): RuleStats => {
    const own = found.get(rule) ?? [];
    return {
      rule,
      severity: worstFirst(own.length > 0 ? own : quiet.get(rule)!)[0]!.severity,
      count: own.length,
      fixable: own.filter(({ fix }) => fix?.safe).length,
      unsafelyFixable: own.filter(({ fix }) => fix && !fix.safe).length,
      suppressed: quiet.get(rule)?.length ?? 0,
    };
  });
  return stats.sort((a, b) => b.count - a.count || b.suppressed - a.suppressed || (a.rule < b.rule ? -1 : 1));
}

function byRule(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const own = found.get(each.rule);
    if (own) own.push(each);
    else found.set(each.rule, [each]);
  }
  return found;
}

/** For people: a line for each rule that found something. `[*]`: all of it can be fixed, `[-]`: some of it. */
export function statsText(result: Result, { colors }: Pick<ReportOptions, "colors">): string {
  const paint = paintWith(colors);
  const stats = statsOf(result);
  const counts = Math.max(0, ...stats.map(({ count }) => String(count).length));
  const names = Math.max(0, ...stats.map(({ rule }) => rule.length));
  const lines = stats.map(({ rule, severity, count, fixable, suppressed }) => {
    const mark = fixable === 0 ? "   " : fixable === count ? "[*]" : "[-]";
    const named = `${paint.severity[severity](severity.padEnd(7))}  ${suppressed > 0 ? rule.padEnd(names) : rule}`;
    const silenced = suppressed > 0 ? `  ${paint.faint(`${suppressed} suppressed`)}` : "";
    return `${String(count).padStart(counts)}  ${mark}  ${named}${silenced}`;
  });
  const parts = [lines.join("\n"), summaryOf(result), marked(fixesOf(result.diagnostics))].filter(
    (part) => part !== "",
  );
  return `${parts.join("\n")}\n`;
}

/** The mark of the table, explained. */
const marked = (fixes: string): string => (fixes === "" ? "" : `[*] ${fixes}`);

/** How many of the findings `--fix` would mend; empty where there are none. */
export function fixesOf(diagnostics: readonly Diagnostic[]): string {
  const safe = diagnostics.filter(({ fix }) => fix?.safe).length;
  const unsafe = diagnostics.filter(({ fix }) => fix && !fix.safe).length;
  if (safe + unsafe === 0) return "";
  if (safe === 0) return `${unsafe} fixable with \`--fix=unsafe\``;
  return `${safe} fixable with \`--fix\`${unsafe > 0 ? `, ${unsafe} more with \`--fix=unsafe\`` : ""}`;
}

/** For programs: the same as a list. */
export const statsJson = (result: Result): string =>
  `${escaped(JSON.stringify(statsOf(result), undefined, 2))}\n`;
