import {
  type ExecutionMode,
  executionModes,
  type Fix,
  type Flaw,
  type Located,
  type ModeStatement,
  nearest,
  type Source,
  type Span,
  spanOf,
  tableOf,
  textAt,
} from "../../model/index.ts";
import { parallelWords, sequenceWords } from "./directives.ts";
import { sentencesOf } from "./sentences.ts";

const synonyms = tableOf<ExecutionMode>({
  serial: "sequential",
  strict: "sequential-strict",
  required: "sequential-required",
  concurrent: "parallel",
});

/** A mode in a field made for it. A value that is none becomes a flaw, with the nearest one as advice. */
export function readMode(value: Located<string>, flaws: Flaw[]): ModeStatement | undefined {
  const text = value.value.replace(/^[`"'*]+|[`"'*.]+$/g, "").toLowerCase();
  const name = text.replace(/[\s_]+/g, "-");
  const mode = executionModes.find((known) => known === name) ?? synonyms.get(name) ?? leading(name);
  if (mode) return { value: mode, strength: "metadata", span: value.span };
  // Elsewhere the same key says what is changed, not how to run: not ours to judge.
  if (text === "" || /^(?:code-change|planning-artifact)$/.test(name)) return undefined;
  const near = nearest(name, executionModes);
  const meant = near ?? alike(name);
  flaws.push({
    kind: "invalid-metadata",
    message: `Unexpected execution mode \`${value.value}\`, expected ${
      meant ? `\`${meant}\`` : executionModes.map((known) => `\`${known}\``).join(", ")
    }`,
    span: value.span,
    ...(near && { fix: renamed(value.span, near) }),
  });
  return undefined;
}

/** The mode in place of the word, within the marks around it. */
function renamed(span: Span, mode: string): Fix {
  const text = textAt(span);
  const start = span.start + /^[`"'*]*/.exec(text)![0].length;
  const end = span.end - /[`"'*.]*$/.exec(text)![0].length;
  const safe = folded(textAt({ ...span, start, end })) === folded(mode);
  return { title: `Rename to \`${mode}\``, safe, edits: [{ span: { ...span, start, end }, text: mode }] };
}

const folded = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "");

/** `strictly-sequential`, `must be serial`: in the words of the modes. */
const alike = (name: string): ExecutionMode | undefined =>
  /strict/.test(name)
    ? "sequential-strict"
    : /requir/.test(name)
      ? "sequential-required"
      : /sequen|serial/.test(name)
        ? "sequential"
        : undefined;

/** `sequential (shares state.py)`, `sequential-required — one index`: the mode and the author's comment. */
function leading(name: string): ExecutionMode | undefined {
  const word = /^[a-z]+(?:-[a-z]+)?(?=-?[(,;:—–])/.exec(name)?.[0].replace(/-$/, "");
  return executionModes.find((known) => known === word);
}

const negated =
  /\b(?:never|not|no|don't|without|avoid|instead of|rather than|forbid\w*|prohibit\w*)\b[^.;]{0,40}$/i;

/** What a sentence says about the order of its steps; the span covers the words that say it. */
export function readProseMode(sentence: Span): ModeStatement | undefined {
  const text = textAt(sentence);
  const found = sequenceWords.exec(text);
  // "In order to" gives a reason.
  const inOrder = found && !/^\s+to\b/.test(text.slice(found.index + found[0].length)) ? found : undefined;
  const together = parallelWords.exec(text);
  const both =
    together &&
    !negated.test(text.slice(0, together.index)) &&
    // "Always sequential unless the plan explicitly allows parallel": the exception is no permission.
    !(inOrder && /\bunless\b[^.;]*$/i.test(text.slice(0, together.index)));
  const at = (match: RegExpExecArray) =>
    spanOf(sentence.source, sentence.start + match.index, sentence.start + match.index + match[0].length);
  if (inOrder && !negated.test(text.slice(0, inOrder.index)))
    return { value: both ? "mixed" : "sequential", strength: "prose", span: at(inOrder) };
  if (both) return { value: "parallel", strength: "prose", span: at(together) };
  return together ? { value: "sequential", strength: "prose", span: at(together) } : undefined;
}

const unit = String.raw`\b(?:steps?|cycles?|tasks?|phases?|agents?|items?|groups?|(?:this )?(?:plan|runbook)|everything|all|them|it)\b`;
const dispatching = new RegExp(
  String.raw`\b(?:execut|implement(?!ation)|run|dispatch|launch|process|perform|delegat|invok|start)\w*\b[^.;]{0,60}${unit}|${unit}[^.;]{0,40}\b(?:must|should|can|may|will|are|is|runs?|executes?)\b`,
  "i",
);

/**
 * The words of a plan that ask for one step after the other: a sentence in front of its first step (`first`: where that begins), or the heading
 * of a section on the order of the work.
 */
export function sequenceAskedIn(source: Source, first: number): Span | undefined {
  for (const sentence of sentencesOf(spanOf(source, 0, first))) {
    const asked = isAboutExecution(textAt(sentence)) ? readProseMode(sentence) : undefined;
    if (asked?.value === "sequential") return asked.span;
  }
  const heading = orderHeading.exec(source.text);
  return heading ? spanOf(source, heading.index, heading.index + heading[0].length) : undefined;
}

const orderHeading = /^#{2,4} .*\b(?:execution|implementation|build|task) (?:order|ordering|sequence)\b.*$/im;

/** Whether a sentence is about dispatching, and not about what the code does in sequence or what is out of scope. */
export const isAboutExecution = (text: string): boolean =>
  dispatching.test(text) && !/^\W*(?:in|out|in scope|out of scope)\W*:/i.test(text);
