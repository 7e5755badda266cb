import {
  type Diagnostic,
  lineStarts,
  lineText,
  type Plan,
  positionAt,
  type Source,
  type Suppressed,
  type Suppression,
} from "../model/index.ts";

/** What comments did to a set of findings. */
export interface Sifted {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/** The comments of plans that silence findings, and which of them did so. */
export interface Comments {
  readonly bySource: ReadonlyMap<Source, readonly Suppression[]>;
  /** By comment, the rules that it silenced or, where it turns them on again, whose silence it ended. */
  readonly used: Map<Suppression, Set<string>>;
}

export function commentsOf(plans: readonly Plan[]): Comments {
  const files = plans.flatMap((plan) => plan.files);
  const bySource = files.flatMap(({ source, suppressions }) =>
    suppressions ? [[source, suppressions] as const] : [],
  );
  return { bySource: new Map(bySource), used: new Map() };
}

/** Takes out what a comment silences. Where `named` is set, only a comment that names the rule counts. */
export function sift(found: readonly Diagnostic[], comments: Comments, named = false): Sifted {
  if (comments.bySource.size === 0) return { kept: found, suppressed: [] };
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of found) {
    const by = silencerOf(diagnostic, comments, named);
    if (by) suppressed.push({ diagnostic, kind: "inSource", reason: by.reason });
    else kept.push(diagnostic);
  }
  return { kept, suppressed };
}

/** The comment that silences a finding: of several the nearest before it, and only then the one for the whole file. */
function silencerOf({ rule, span }: Diagnostic, { bySource, used }: Comments, named: boolean) {
  const all = bySource.get(span.source) ?? [];
  const about = named ? aboutRule(all, rule).filter(({ rules }) => rules.length > 0) : aboutRule(all, rule);
  const reaching = about.filter((each) => reaches(each, span.start, all, rule));
  const by = reaching.findLast(({ kind }) => kind.value !== "disable-file") ?? reaching.at(-1);
  if (!by) return undefined;
  note(used, by, rule);
  const end = by.kind.value === "disable" ? endOf(by, all, rule) : undefined;
  if (end) note(used, end, rule);
  return by;
}

const byRule = new WeakMap<readonly Suppression[], Map<string, readonly Suppression[]>>();

/** The comments that name a rule, or none. Looked for once a rule: a text may have thousands of both comments and findings. */
function aboutRule(all: readonly Suppression[], rule: string): readonly Suppression[] {
  const known = byRule.get(all) ?? new Map<string, readonly Suppression[]>();
  byRule.set(all, known);
  const own = known.get(rule) ?? all.filter(({ rules }) => rules.length === 0 || names(rules, rule));
  known.set(rule, own);
  return own;
}

const names = (rules: Suppression["rules"], rule: string) => rules.some(({ value }) => value === rule);

function note(used: Comments["used"], comment: Suppression, rule: string): void {
  const rules = used.get(comment) ?? new Set();
  used.set(comment, rules.add(rule));
}

function reaches(comment: Suppression, at: number, all: readonly Suppression[], rule: string): boolean {
  const { span, kind } = comment;
  const line = lineAt(span.source, at);
  switch (kind.value) {
    case "disable-file":
      return true;
    case "disable":
      return at >= span.start && at < (endOf(comment, all, rule)?.span.start ?? Number.POSITIVE_INFINITY);
    case "disable-line":
      return line >= lineAt(span.source, span.start) && line <= lineAt(span.source, span.end);
    case "disable-next-line":
      return line === nextLine(comment, all);
  }
  return false;
}

const lineAt = (source: Source, offset: number): number => positionAt(source, offset).line;

/** The comment that ends what a `disable` began. */
const endOf = ({ span }: Suppression, all: readonly Suppression[], rule: string): Suppression | undefined =>
  all.find(
    ({ kind, rules, span: { start } }) =>
      kind.value === "enable" && start > span.start && (rules.length === 0 || names(rules, rule)),
  );

/**
 * The line that a `disable-next-line` is about. Formatters set a blank line between a comment and a heading, and comments may
 * stand one below the other: neither is meant.
 */
function nextLine({ span: { source, end } }: Suppression, all: readonly Suppression[]): number {
  const lines = lineStarts(source);
  let line = lineAt(source, end) + 1;
  while (line <= lines.length) {
    const text = lineText(source, line);
    const begin = lines[line - 1]! + text.search(/\S|$/);
    const other = all.find(({ span }) => span.start === begin);
    if (text.trim() !== "" && !other) break;
    line = (other ? lineAt(source, other.span.end) : line) + 1;
  }
  return line;
}
