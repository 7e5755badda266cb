import {
  type Fix,
  type Flaw,
  type Located,
  nearest,
  type Source,
  type Suppression,
  suppressionKinds,
} from "../model/index.ts";
import type { Comments } from "./comments.ts";
import { nameless, removal, renaming } from "./mend.ts";

/** What the engine knows of the rules for one file. */
export interface Bench {
  /** The names of all rules. */
  readonly names: readonly string[];
  /** Whether a rule ran to its end, so that its silence means something. */
  readonly ran: (rule: string) => boolean;
}

/** What is wrong with the comments of a file that silence findings, as flaws for the rules that report them. */
export function judge(source: Source, comments: Comments, bench: Bench): Flaw[] {
  const all = comments.bySource.get(source) ?? [];
  return all.flatMap((comment) => {
    const faults = [...unknownIn(comment, bench), ...unusedIn(comment, all, comments, bench)];
    return faults.length > 0 ? faults : unexplained(comment);
  });
}

const kinds: readonly string[] = suppressionKinds;
const isKnown = ({ kind }: Suppression) => kinds.includes(kind.value);

function unknownIn(comment: Suppression, { names }: Bench): Flaw[] {
  const { kind, rules } = comment;
  if (!isKnown(comment)) {
    const meant = nearest(kind.value, kinds);
    const expected = meant === undefined ? kinds.map((each) => `\`${each}\``).join(", ") : `\`${meant}\``;
    return [unknown(kind, `comment \`runbook-lint-${kind.value}\``, expected, mend(kind, meant, comment))];
  }
  const strangers = rules.filter(({ value }) => !names.includes(value));
  const tail = wordsOfReason(comment, strangers, names);
  if (tail) return [tail];
  return strangers.map((rule) => {
    const meant = nearest(rule.value, names);
    const expected = meant === undefined ? "the name of a rule" : `\`${meant}\``;
    return unknown(rule, `rule name \`${rule.value}\``, expected, mend(rule, meant, comment));
  });
}

const unknown = ({ span }: Located<string>, found: string, expected: string, fix: Fix): Flaw => ({
  kind: "unknown-suppression",
  message: `Unexpected ${found}, expected ${expected}`,
  span,
  fix,
});

const mend = (word: Located<string>, meant: string | undefined, comment: Suppression): Fix =>
  meant !== undefined
    ? renaming(word, meant)
    : word === comment.kind
      ? removal(comment)
      : nameless(comment, word);

/** `disable-line shared-file they wait for each other`: words at the end that are near no rule, where the mark before a reason is missing. */
function wordsOfReason(
  { rules, reason }: Suppression,
  strangers: readonly Located<string>[],
  names: readonly string[],
): Flaw | undefined {
  const first = strangers[0];
  const isTail = first && strangers.length > 1 && rules.indexOf(first) === rules.length - strangers.length;
  if (!isTail || first === rules[0] || reason !== undefined) return undefined;
  if (strangers.some(({ value }) => nearest(value, names) !== undefined && value.includes("-")))
    return undefined;
  const { source, start } = first.span;
  const edits = [{ span: { source, start, end: start }, text: "-- " }];
  return {
    kind: "unknown-suppression",
    message: `Unexpected rule name \`${first.value}\`, expected \`--\` before a reason`,
    span: { ...first.span, end: strangers.at(-1)!.span.end },
    fix: { title: "Mark the reason with `--`", safe: true, edits },
  };
}

function unusedIn(
  comment: Suppression,
  all: readonly Suppression[],
  { used }: Comments,
  bench: Bench,
): Flaw[] {
  const { rules, span } = comment;
  if (!isKnown(comment) || mayEndAnother(comment, all, bench)) return [];
  const by = used.get(comment);
  const idle = rules.filter(({ value }) => bench.ran(value) && !by?.has(value));
  if (rules.length === 0 ? !by : idle.length === rules.length) {
    const message = `Unexpected ${wordsFor(comment)}, expected no such comment`;
    return [{ kind: "unused-suppression", message, span, fix: removal(comment) }];
  }
  return idle.map((rule) => ({
    kind: "unused-suppression",
    message: `Unexpected suppression of \`${rule.value}\`, which finds nothing here, expected no such name`,
    span: rule.span,
    fix: nameless(comment, rule),
  }));
}

const wordsFor = ({ kind }: Suppression): string =>
  kind.value === "enable" ? "`enable` that ends no suppression" : `\`${kind.value}\` that silences nothing`;

/** Whether it turns everything on again, and one of the rules that are off before it can't be judged. */
const mayEndAnother = (
  { kind, rules, span }: Suppression,
  all: readonly Suppression[],
  { ran }: Bench,
): boolean =>
  kind.value === "enable" &&
  rules.length === 0 &&
  all.some(
    (other) =>
      other.kind.value === "disable" &&
      other.span.start < span.start &&
      other.rules.some(({ value }) => !ran(value)),
  );

function unexplained(comment: Suppression): Flaw[] {
  const { kind, reason, span } = comment;
  if (!isKnown(comment) || kind.value === "enable" || reason !== undefined) return [];
  const message = `Unexpected \`${kind.value}\` without a reason, expected \`--\` and why`;
  return [{ kind: "unexplained-suppression", message, span }];
}
