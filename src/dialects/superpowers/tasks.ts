import type { RootContent } from "mdast";
import { type Span, spanOf } from "../../model/index.ts";
import { type Document, type Section, sectionsBelow } from "../../parse/index.ts";
import { blocksOf } from "../shared/work.ts";

const taskHeading =
  /^(?:(?:Task|任务|タスク|작업)\s*#?|(?=T\d+[a-z]?\s*[:：.]))((?:[A-Z]{1,2}-?)?\d+[a-z]?(?:\.\d+[a-z]?)*)(?=\s*(?:[:：.,(（[—–-]|\s|$))\s*([:：.—–-]?)\s*(.*)$/s;

/** The id of a heading that is a task's. */
export const taskIdIn = (title: string): string | undefined => taskHeading.exec(title)?.[1];

export interface Task {
  readonly section: Section;
  readonly id: string;
  readonly title: string;
  /** What is its own: without the tasks that stand below its heading. */
  readonly blocks: RootContent[];
  readonly extent: Span;
}

interface TaskHeading extends Pick<Task, "section" | "id" | "title"> {
  /** What sets the number apart from the title. */
  readonly mark: string;
}

/**
 * Task headings below no other task: what stands below one is a part of it, unless it goes on counting. A heading that repeats an id
 * further out comes from an example plan whose fence was closed too early by a fence in it; one without a mark after the number
 * (`Task 3 progress note`) speaks about a task that has a heading already.
 */
export function taskSections(document: Document): Task[] {
  const headings = [...sectionsBelow(document.outline)].flatMap(headingOf);
  const marked = new Set(headings.filter(({ mark }) => mark).map(({ id }) => id));
  const all = new Set(headings.map(({ section }) => section));
  const above = new Set(headings.filter(({ section }) => !isBelowAny(section, all)).map(({ id }) => id));
  const found: TaskHeading[] = [];
  const depths = new Map<string, number>();
  for (const heading of headings) {
    const { section, id, mark, title } = heading;
    const outer = found.at(-1);
    const goesOn = outer && mark && !above.has(id) && isNext(outer.id, id);
    if (outer && isBelow(section, outer.section) && !goesOn) continue;
    if (section.depth < (depths.get(id) ?? 0)) continue;
    if (!mark && title && marked.has(id)) continue;
    depths.set(id, section.depth);
    found.push(heading);
  }
  return found.map((heading, index) => withoutInner(heading, found[index + 1]));
}

/** `Task 2` below `Task 1`, where no other heading has its number: a slip of depth, and no part of it. */
const isNext = (before: string, id: string): boolean =>
  /^\d+$/.test(before) && /^\d+$/.test(id) && Number(id) === Number(before) + 1;

/** Tasks follow each other in the file, so that the next one alone can stand below this one. */
function withoutInner({ section, id, title }: TaskHeading, next: TaskHeading | undefined): Task {
  const blocks = blocksOf(section);
  const { source, start } = section.extent;
  if (!next || !isBelow(next.section, section)) return { section, id, title, blocks, extent: section.extent };
  const end = next.section.extent.start;
  const own = blocks.filter((block) => (block.position?.start.offset ?? 0) < end);
  return { section, id, title, blocks: own, extent: spanOf(source, start, end) };
}

function headingOf(section: Section): TaskHeading[] {
  const match = section.depth <= 4 ? taskHeading.exec(section.title) : null;
  if (!match) return [];
  const [, id = "", mark = "", title = ""] = match;
  return [{ section, id, mark, title: title.trim() }];
}

function isBelow(section: Section, above: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (at === above) return true;
  return false;
}

/** Whether a heading above is one of these sections. */
function isBelowAny(section: Section, sections: ReadonlySet<Section>): boolean {
  for (let at = section.parent; at; at = at.parent) if (sections.has(at)) return true;
  return false;
}
