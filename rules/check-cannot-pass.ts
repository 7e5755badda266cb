import { effectsOf, stepNamed } from "../src/analyze/index.ts";
import {
  isTestPath,
  type Plan,
  type Rule,
  type Span,
  type Step,
  spanOf,
  textAt,
} from "../src/model/index.ts";

/** A count that a check asks for, and what the step's own text makes of it. */
interface Check {
  readonly kind: "gone" | "count";
  readonly word: string;
  readonly span: Span;
  readonly wanted: number;
  readonly written: number;
}

/** `grep -c word file`, with options of one letter. */
const counting = /grep[ \t]+-([a-zA-Z]*c[a-zA-Z]*)[ \t]+(["'`]?)([\w.-]{3,})\2[ \t]+([\w./-]+)/g;

const escaped = (word: string): string => word.replace(/[.-]/g, "\\$&");

/** "Remove every use of `word`", in the step that counts it. */
const removes = (text: string, word: string): boolean =>
  new RegExp(`\\b(?:remove|delete|drop)\\b[^.\\n]{0,60}\`${escaped(word)}\``, "i").test(text);

/** How often the step writes the word: in a block of code that it inserts, or in what it quotes of its action. */
function written(text: string, word: string, flags: string): number {
  const blocks = [...text.matchAll(/^[ \t]*(`{3,})(\w*)[^\n]*\n([\s\S]*?)^[ \t]*\1/gm)]
    .filter(([, , language]) => !/^(?:bash|sh|shell|console|zsh)$/.test(language!))
    .map(([, , , body]) => body!);
  const actions = [...text.matchAll(/<action>([\s\S]*?)<\/action>/g)].flatMap(([, body]) =>
    [...body!.matchAll(/`([^`\n]+)`/g)].map(([, quoted]) => quoted!),
  );
  const pattern = new RegExp(escaped(word), flags.includes("i") ? "i" : "");
  return [...blocks, ...actions].flatMap((part) => part.split("\n")).filter((each) => pattern.test(each))
    .length;
}

function checksIn({ extent }: Step): Check[] {
  const text = textAt(extent);
  return [...text.matchAll(counting)].flatMap((match): Check[] => {
    const [whole, flags = "", , word = ""] = match;
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 60);
    const ahead = text.slice(Math.max(0, match.index - 12), match.index);
    const wanted = /^[)"'\s]*(?:={1,2}|-eq)[ \t]*"?(\d+)|^[`\s]*(?:```\s*)?Expected:?[ \t]*`?(\d+)`?/.exec(
      behind,
    );
    const span = spanOf(extent.source, extent.start + match.index, extent.start + match.index + whole.length);
    const one = { word, span };
    const count = wanted && Number(wanted[1] ?? wanted[2]);
    if (count !== null && count > 0) {
      const lines = written(text, word, flags);
      return lines > count ? [{ ...one, kind: "count", wanted: count, written: lines }] : [];
    }
    const isTurned =
      /!\s*$|\$\([^)]*$/.test(ahead) || /^[^\n<]*(?:\|\||-eq 0|= 0|== 0|returns? 0|Expected)/.test(behind);
    const isAlone = /^\s*(?:<\/verify>|<\/automated>|&&|$)/.test(behind);
    return !count && !isTurned && isAlone && removes(text, word)
      ? [{ ...one, kind: "gone", wanted: 0, written: 0 }]
      : [];
  });
}

/** A test file that a step runs, that no step writes and that is not there. */
function unwrittenTests(plan: Plan): { step: Step; path: string; span: Span }[] {
  const spoken = new Set<string>();
  const runs: { step: Step; path: string; span: Span }[] = [];
  for (const [step, effects] of effectsOf(plan))
    for (const { action, resource, span, conditional } of effects) {
      if (resource.kind !== "file" || !isTestPath(resource.path)) continue;
      if (action !== "run") spoken.add(resource.path);
      else if (!conditional && !step.done?.value && /\/[^*]+\.\w+$/.test(resource.path))
        runs.push({ step, path: resource.path, span });
    }
  // A plan that speaks of no test leaves all of them to whoever carries it out.
  if (spoken.size === 0) return [];
  const isWritten = (path: string) =>
    [...spoken].some((other) => path === other || path.endsWith(`/${other}`) || other.endsWith(`/${path}`));
  return runs.filter(
    ({ step, path }) =>
      plan.repository?.exists(path) === false &&
      plan.repository.files().length > 0 &&
      !plan.repository.files().some((file) => file.endsWith(`/${path}`)) &&
      !isWritten(path) &&
      // Who writes a test without naming its file means this one.
      !/\b(?:writ|add|creat|extend|implement)\w*\b[^.\n]{0,60}\btests?\b/i.test(textAt(step.extent)),
  );
}

export const checkCannotPass: Rule = {
  name: "check-cannot-pass",
  summary: "a check that fails where its step was done as it is written",
  severity: "warning",
  preset: "recommended",
  messages: {
    gone: "Unexpected count of `{word}`, which {step} removes, so that `grep` fails when the work is done, expected `! grep -q`",
    unwritten:
      "Unexpected run of `{file}` in {step}, as no step writes it and it is not there, expected a step that does",
    count:
      "Unexpected count of {wanted} for `{word}`, as {step} itself writes it on {written} lines, expected a count that fits",
  },
  check(plan, report) {
    for (const { step, path, span } of unwrittenTests(plan))
      report({ message: "unwritten", data: { file: path, step: stepNamed(step) }, span });
    for (const step of plan.steps)
      for (const { kind, word, span, wanted, written: lines } of checksIn(step))
        report({ message: kind, data: { word, step: stepNamed(step), wanted, written: lines }, span });
  },
};
