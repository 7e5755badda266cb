import { readMentions } from "../../mentions/index.ts";
import { type Located, type Mention, type Section, type Span, spanOf, textAt } from "../../model/index.ts";
import { type Label, labelsOf } from "../../parse/index.ts";
import { readFileLine } from "../shared/file-list.ts";
import { parseFragment } from "../shared/fragment.ts";
import { explores } from "../shared/make.ts";
import type { Fields } from "./fields.ts";
import type { Task } from "./tasks.ts";

/** What the parts of a task are about; those that are no work are left out. */
const parts: ReadonlyArray<readonly [RegExp, Section | undefined]> = [
  [
    /^(?:must not|do not|recommended agent|agent profile|paralleli[sz]ation|category|skills|blocks|blocked by|location)/i,
    undefined,
  ],
  [/^(?:references|context|background|why)/i, "context"],
  [/^(?:acceptance|qa\b|verif|definition of done|test|evidence|expected)/i, "verify"],
];

export function readTaskMentions(task: Task, fields: Fields): Mention[] {
  const blocks = parseFragment(task.body, 2);
  const { source } = task.body;
  const labels = labelsOf(blocks, source);
  const labelled = new Set(labels.flatMap((label) => label.nodes));
  const labelBlocks = new Set(labels.map((label) => label.nameSpan.start));
  const free = blocks.filter(
    (block) => !labelled.has(block) && !labelBlocks.has(block.position?.start.offset ?? -1),
  );
  const files = explores(task.title) ? [] : ["files", "file"].flatMap((name) => fields.get(name) ?? []);
  return [
    ...titleMentions(task),
    ...readMentions(free, source, { section: "body" }),
    ...labels.flatMap((label) => readLabel(label)),
    ...files.flatMap(({ value }) => readFileLine(withoutBrackets(value.span), "write")),
    ...commitOf(fields),
  ];
}

/** `[src/a.ts, src/b.ts]` */
const withoutBrackets = (span: Span): Span =>
  /^\[[^\]]*\]$/.test(textAt(span)) ? spanOf(span.source, span.start + 1, span.end - 1) : span;

function titleMentions({ head }: Task): Mention[] {
  return readMentions(parseFragment(head), head.source, { section: "title" });
}

function readLabel(label: Label): Mention[] {
  if (/^(?:commit|files?)\b/i.test(label.name)) return [];
  const part = parts.find(([pattern]) => pattern.test(label.name));
  if (part && !part[1]) return [];
  const section = part?.[1] ?? "body";
  const { source } = label.nameSpan;
  const line = label.value.value ? readMentions(parseFragment(label.value.span), source, { section }) : [];
  return [...line, ...readMentions(label.nodes, source, { section })];
}

/** `Commit: YES` ends the task with a commit of its own, unless it is grouped with another task's. */
function commitOf(fields: Fields): Mention[] {
  const commit = fields.get("commit")?.value;
  if (!commit || !/^y(?:es)?\b/i.test(commit.value)) return [];
  const message: Located<string> = fields.get("message")?.value ?? commit;
  return [
    {
      subject: { kind: "command", words: ["git", "commit", "-m", message.value.replace(/`/g, "")] },
      verb: "commit",
      certainty: "declared",
      row: "field",
      section: "commit",
      conditional: false,
      span: commit.span,
      evidence: commit.span,
    },
  ];
}

/** The field that says what a task waits for. */
export const waitsFor = (fields: Fields): string | undefined =>
  ["blocked by", "depends on"].find((name) => fields.has(name));

/** The place of a word in a field's value. */
export const wordIn = (span: Span, pattern: RegExp): Span => {
  const found = pattern.exec(textAt(span));
  return found
    ? spanOf(span.source, span.start + found.index, span.start + found.index + found[0].length)
    : span;
};
