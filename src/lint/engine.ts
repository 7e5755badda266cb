import {
  compareNaturally,
  compareUnits,
  type Diagnostic,
  type Failure,
  type Finding,
  type Plan,
  type Rule,
} from "../model/index.ts";
import { fillMessage } from "./message.ts";
import { type ActiveRule, type Settings, settleRules } from "./settings.ts";

/** What the rules found, by path in natural order, place and rule: the same on every run. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly Failure[];
}

/** Runs the rules that the settings turn on over every plan. Throws a `UsageError` for settings that fit no rule. */
export function lintPlans(
  plans: readonly Plan[],
  rules: readonly Rule[],
  settings: Settings = {},
): LintResult {
  const active = settleRules(rules, settings);
  const found: Diagnostic[] = [];
  const failures: Failure[] = [];
  for (const plan of plans) {
    for (const each of active) {
      const failure = runRule(each, plan, found);
      if (failure) failures.push(failure);
    }
  }
  return { diagnostics: inOrder(found), failures };
}

function runRule(
  { rule, severity, options }: ActiveRule,
  plan: Plan,
  found: Diagnostic[],
): Failure | undefined {
  const report = (finding: Finding) => {
    const { span, related = [], fix } = finding;
    const message = fillMessage(rule.messages, finding);
    found.push({ rule: rule.name, severity, message, span, related, ...(fix && { fix }) });
  };
  try {
    rule.check(plan, report, options);
    return undefined;
  } catch (error) {
    return { rule: rule.name, path: plan.path, error };
  }
}

/** Sorted, and each finding once: two plans may share a file. */
function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
  const rank = pathRanks(found);
  const sorted = [...found].sort(
    (a, b) =>
      rank.get(a.span.source.path)! - rank.get(b.span.source.path)! ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compareUnits(a.rule, b.rule) ||
      compareUnits(a.message, b.message),
  );
  return sorted.filter((each, index) => index === 0 || !isSame(each, sorted[index - 1]!));
}

/** Paths compare slowly and repeat often, so each is compared once. */
function pathRanks(found: readonly Diagnostic[]): Map<string, number> {
  const paths = [...new Set(found.map((each) => each.span.source.path))].sort(compareNaturally);
  return new Map(paths.map((path, index) => [path, index]));
}

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.rule === b.rule &&
  a.message === b.message &&
  a.span.source.path === b.span.source.path &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end;
