import type { PageFinding, PagePlan } from "../../report/index.ts";
import { type Found, nameOf, report } from "./report.ts";

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** Which findings are shown. */
export interface Filter {
  /** Words that all have to be there, in any case. */
  readonly text: string;
  /** Only this rule; all where it is empty. */
  readonly rule: string;
  /** Severities that are not shown. */
  readonly hidden: readonly Severity[];
}

export const noFilter: Filter = { text: "", rule: "", hidden: [] };

export const isFiltered = ({ text, rule, hidden }: Filter): boolean =>
  text.trim() !== "" || rule !== "" || hidden.length > 0;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

const texts = new WeakMap<PageFinding, string>();

/** All that can be searched in a finding: its words, its plan, its step, its lines. */
function textOf({ plan, finding }: Found): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const step = finding.step === undefined ? undefined : plan.steps[finding.step];
  const { lines, path } = report.files[finding.marks[0]!.file]!;
  const marks = finding.marks.map(({ line, words = "" }) => `${words} ${lines[line] ?? ""}`);
  const parts = [finding.rule, finding.message, plan.path, plan.title, path, step?.id, step?.title, ...marks];
  const text = parts.join("\n").toLowerCase();
  texts.set(finding, text);
  return text;
}

export function passes(found: Found, { text, rule, hidden }: Filter): boolean {
  const { finding } = found;
  if (rule !== "" && finding.rule !== rule) return false;
  if (hidden.includes(finding.severity)) return false;
  const words = wordsIn(text);
  if (words.length === 0) return true;
  const own = textOf(found);
  return words.every((word) => own.includes(word));
}

/** A plan is listed for its findings, and where only a text is asked for, for its name and title too. */
export function isListed(plan: PagePlan, shown: number, { text, rule, hidden }: Filter): boolean {
  if (shown > 0) return true;
  if (rule !== "" || hidden.length > 0) return false;
  const own = `${nameOf(plan)}\n${plan.title}`.toLowerCase();
  return wordsIn(text).every((word) => own.includes(word));
}
