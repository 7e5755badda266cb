import { type Located, located, type Source, type Span, spanOf } from "../../model/index.ts";

/** A task as it stands in the list: its line, and the text up to the next task or heading. */
export interface Task {
  readonly id: Located<string>;
  readonly box: Located<string> | undefined;
  /** Tight: the line without its mark and box. */
  readonly head: Span;
  readonly title: string;
  readonly body: Span;
  /** The heading above: `Wave 2: Core`. */
  readonly group: Span | undefined;
}

export interface Line {
  readonly start: number;
  readonly text: string;
}

const taskLine = /^[-*] \[([^\]])\] +\**(?:(?:Task|Todo)\s+)?([A-Z]{0,2}\d+[a-z]?(?:\.\d+)*)[.:)]\**\s+(.*)$/;
const taskHeading = /^#{2,4} +\**(?:Task\s+([A-Z]{0,2}\d+[a-z]?(?:\.\d+)*)|(F\d+))\**\s*[:.—–-]\s*(.*)$/;
const finalHeading = /^#{2,4} +\**F\d+\**\s*[:.—–-]/;
const heading = /^#{1,4} +(.*)$/;

/** Lines with their places, without their endings. */
export const linesOf = (source: Source): Line[] =>
  [...source.text.matchAll(/[^\r\n\uFEFF][^\r\n]*/g)].map((match) => ({
    start: match.index,
    text: match[0],
  }));

/**
 * Tasks by their lines. Plans of this format hold scripts in fences whose lines begin at the margin, which ends list
 * and fence for Markdown and turns every later fence inside out; but a numbered box at the margin is always a task.
 */
export function readTasks(source: Source): Task[] {
  const boxed = tasksBy(source, (line, fenced) => readBox(source, line) ?? (fenced ? "skip" : undefined));
  if (boxed.length === 0)
    return tasksBy(source, (line, fenced) => (fenced ? "skip" : readHeading(source, line)));
  const known = new Set(boxed.map(({ id }) => id.value));
  const isFinalOnly = boxed.every(({ id }) => id.value.startsWith("F"));
  return tasksBy(
    source,
    (line, fenced) =>
      readBox(source, line) ?? (fenced ? "skip" : readUnboxed(source, line, known, isFinalOnly)),
  );
}

/**
 * The reviews at the end have headings where the tasks have boxes, `### F1: Plan audit`, or both: then the box counts. Where they alone have
 * boxes, the tasks have headings.
 */
function readUnboxed(
  source: Source,
  line: Line,
  known: ReadonlySet<string>,
  isFinalOnly: boolean,
): Head | undefined {
  const head = isFinalOnly || finalHeading.test(line.text) ? readHeading(source, line) : undefined;
  return head && !known.has(head.id.value) ? head : undefined;
}

type Head = Omit<Task, "body" | "group">;
type Reading = Head | "skip" | undefined;

function tasksBy(source: Source, read: (line: Line, fenced: boolean) => Reading): Task[] {
  const found: Task[] = [];
  let open: { head: Head; group: Span | undefined } | undefined;
  let group: Span | undefined;
  let fence = "";
  const close = (end: number): void => {
    if (open) found.push({ ...open.head, group: open.group, body: spanOf(source, open.head.head.end, end) });
    open = undefined;
  };
  for (const line of linesOf(source)) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line.text)?.[1];
    const wasIn = fence;
    if (fence) fence = mark?.startsWith(fence) && line.text.trim() === mark ? "" : fence;
    else if (mark) fence = mark;
    const task = read(line, wasIn !== "");
    if (task === "skip") continue;
    if (task) {
      close(line.start);
      fence = "";
      open = { head: task, group };
    } else if (heading.test(line.text)) {
      close(line.start);
      const at = line.start + line.text.search(/[^#\s]/);
      group = spanOf(source, at, line.start + line.text.trimEnd().length);
    }
  }
  close(source.text.length);
  return found;
}

function readBox(source: Source, line: Line): Head | undefined {
  const found = taskLine.exec(line.text);
  if (!found) return undefined;
  const [, box, id, title] = found as unknown as [string, string, string, string];
  const text = line.text.trimEnd();
  const at = line.start + text.indexOf("]") + 1;
  const head = spanOf(
    source,
    at + /^\s*/.exec(text.slice(at - line.start))![0].length,
    line.start + text.length,
  );
  const boxAt = line.start + text.indexOf("[");
  return { ...named(source, head, id, title), box: located(box, spanOf(source, boxAt, boxAt + 3)) };
}

function readHeading(source: Source, line: Line): Head | undefined {
  const found = taskHeading.exec(line.text.trimEnd());
  if (!found) return undefined;
  const head = spanOf(
    source,
    line.start + line.text.search(/[^#\s]/),
    line.start + line.text.trimEnd().length,
  );
  const title = found[3]!.replace(/\s+[-–—]\s+✅.*$/, "");
  return { ...named(source, head, found[1] ?? found[2]!, title), box: markOf(source, line) };
}

/** `### F1: Plan audit - ✅ APPROVED`: a heading has no box, but may carry the tick of one. */
function markOf(source: Source, line: Line): Located<string> | undefined {
  const at = line.text.indexOf("✅");
  return at < 0 ? undefined : located("✔", spanOf(source, line.start + at, line.start + at + 1));
}

function named(source: Source, head: Span, id: string, title: string): Pick<Head, "id" | "head" | "title"> {
  const at = source.text.indexOf(id, head.start);
  return {
    id: located(id, spanOf(source, at, at + id.length)),
    head,
    title: title.replace(/\*\*|`/g, "").trim(),
  };
}
