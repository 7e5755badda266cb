import { type Field, located, type Span, spanOf, textAt } from "../../model/index.ts";
import type { Task } from "./tasks.ts";

/** Fields of a task, by lower-case name: bold or plain, in bullets, in a table, or several in one line. */
export type Fields = ReadonlyMap<string, Field>;

const names =
  "Can Run In Parallel|Can Parallel(?:ize)?(?: With)?|Parallel Group|Paralleli[sz]ation|Blocks|Blocked By|Depends On|Commit|Message|Files?|Wave";
const fieldLine = new RegExp(
  `^[ \\t]*(?:[-*][ \\t]+)?(?:\\|[ \\t]*)?\\**(?:${names})\\**[ \\t]*(?::\\**|\\|)[^\\r\\n]*`,
  "gim",
);
const inLine = new RegExp(`^[-*\\s|]*(${names})\\**[ \\t]*(?::\\**|\\|)[ \\t]*`, "i");

export function readFields({ body }: Task): Fields {
  const fields = new Map<string, Field>();
  const add = (name: string, key: Span, value: Span) => {
    if (fields.has(name)) return;
    fields.set(name, {
      name: name.replaceAll(" ", "_"),
      key,
      value: located(textAt(value), value),
      form: "label",
    });
  };
  for (const match of textAt(body).matchAll(fieldLine)) {
    const start = body.start + match.index;
    const line = spanOf(body.source, start, start + match[0].length);
    if (/^\s*\|/.test(match[0])) addRow(line, add);
    else addParts(line, add);
  }
  return fields;
}

type Add = (name: string, key: Span, value: Span) => void;

/** `| Blocked By | 1, 3 |` */
function addRow(line: Span, add: Add): void {
  const found = inLine.exec(textAt(line));
  const rest = found && /^[^|]*/.exec(textAt(line).slice(found[0].length))![0];
  if (found) addPart(spanOf(line.source, line.start, line.start + found[0].length + rest!.length), add);
}

/** `Parallelization: Wave 2 | Blocked by: 1, 3 | Blocks: 7`, `Commit: Y | feat(export): add csv`. */
function addParts(line: Span, add: Add): void {
  let at = line.start;
  let before = "";
  for (const part of textAt(line).split("|")) {
    const span = spanOf(line.source, at, at + part.length);
    const name = addPart(span, add);
    const value = trimmed(span);
    if (!name && /^wave\b/i.test(textAt(value))) add("parallel group", value, value);
    else if (!name && before === "commit" && textAt(value)) add("message", value, value);
    before = name ?? before;
    at += part.length + 1;
  }
}

/** Adds what a part says and returns the name of its field; a name in other words is that of the same field. */
function addPart(part: Span, add: Add): string | undefined {
  const found = inLine.exec(textAt(part));
  if (!found) return undefined;
  const key = part.start + found[0].indexOf(found[1]!);
  const keySpan = spanOf(part.source, key, key + found[1]!.length);
  const value = trimmed(spanOf(part.source, part.start + found[0].length, part.end));
  const name = found[1]!.toLowerCase();
  const said = textAt(value);
  if (/^paralleli[sz]ation$/.test(name)) {
    addNested(value, add);
    return name;
  }
  if (/^can parallel(?:ize)?$/.test(name)) add("can run in parallel", keySpan, value);
  else if (/ with$/.test(name) && said) add("can run in parallel", keySpan, value);
  else add(name, keySpan, value);
  return name;
}

/** `Parallelization: Can parallel: YES`, `Parallelization: Wave 2`. */
function addNested(value: Span, add: Add): void {
  if (/^wave\b/i.test(textAt(value))) add("parallel group", value, value);
  else addPart(value, add);
}

function trimmed(span: Span): Span {
  const text = textAt(span);
  const lead = text.length - text.trimStart().length;
  return spanOf(span.source, span.start + lead, span.start + Math.max(lead, text.trimEnd().length));
}
