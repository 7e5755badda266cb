import { readMentions } from "../../mentions/index.ts";
import {
  type Barrier,
  type Contract,
  type Located,
  located,
  type Phase,
  type Plan,
  type Reference,
  type Slot,
  type Source,
  type Span,
  type Step,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { type Document, labelsOf, type Section, sectionsBelow, spanOfNode } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { type Item, idOf, isTicked, itemsBelow, plain } from "../shared/checklist.ts";
import { type IdShape, isOwn, referencesInText } from "../shared/dependency-words.ts";
import { namedHeadings } from "../shared/headed.ts";
import { readHeadedSteps } from "../shared/headed-steps.ts";
import { filesOf, makePhase, makePlan, makeStep, titleOf } from "../shared/make.ts";
import { markerFields } from "../shared/marker-field.ts";
import { orderIn } from "../shared/order-lines.ts";
import { asStory, readStories, storyOf } from "./stories.ts";

/** The executor goes phase by phase and task by task; only neighbours that carry `[P]` run together. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files", "no-dependency"],
  commits: false,
  waiting: (ids) => `(depends on ${ids.join(", ")})`,
  trackers: [],
};

const ids: IdShape = { shape: /^T\d/, slip: /^T[\s_-]?(?=[OIl]*\d)[\dOoIl]+[a-z]?$/i };
const taskId = /^(?:\[[Pp]\]\s*)?\**\[?(T\d+[a-z]?(?:\.\d+)*(?:-(?:\d+|[A-Z]+))?)\]?\**[:.]?(?=\s|$)\s*/;
const taskLine = /^[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?(?:\[[Pp]\][ \t]*)?\**\[?T\d{2,}\b/m;

const home = /(?:^|\/)(?:[^/]*[-_])?tasks(?:[-_][^/]*)?\.md$|(?:^|\/)\.specify\//i;
const taskHeading = /^\uFEFF?#{2,4}[ \t]+\**T\d{2,}[a-z]?\s*[:：.]/m;
/** A mark of the format behind an id: lists of other tools have ids of the same shape. */
const marked = /^[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?\**\[?T\d{2,}[^\n]*\[(?:P|US\d+)\]/m;

export const dialect: Dialect = {
  name: "spec-kit",
  places: "`specs/*/tasks.md`, `.specify/specs/*/tasks.md`",
  folders: [".specify"],
  home: /(?:^|\/)(?:\.specify\/|(?<!\.[\w-]+\/))specs\/[^/]+\/tasks\.md$/,
  contract,
  declared: {
    step: "a task",
    barriers: "phases, checkpoints, the tests of a phase",
    progress: "boxes of `tasks.md`, by the one who dispatches",
    written: "brackets at the end of the task",
  },
  shows: "tasks such as `- [ ] T001 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    const { text, path } = source;
    if (taskHeading.test(text) && home.test(path)) return { role: "tasks", plan: path };
    if (!taskLine.test(text) || /^work_package_id:/m.test(text)) return undefined;
    return home.test(path) || marked.test(text) ? { role: "tasks", plan: path } : undefined;
  },
  read: readPlan,
};

interface Task {
  readonly item: Item;
  readonly section: Section;
  readonly id: Located<string>;
  readonly rest: Span;
}

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const { source, outline } = document;
  const items = [...itemsBelow(outline, source)];
  const boxed = items.flatMap(({ item, section }) => tasksOf(item, section, true));
  const tasks =
    boxed.length > 0 ? boxed : items.flatMap(({ item, section }) => tasksOf(item, section, false));
  if (tasks.length === 0) return readHeadings(path, files);
  const phases = phasesOf(tasks, source);
  const order = statedOrder(outline);
  const steps = tasks.map((task) => readTask(task, phases.get(phaseSection(task.section)), order));
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract,
    files: filesOf(files),
    phases: [...new Set(phases.values())],
    steps,
    barriers: barriersOf(steps, tasks, outline, source),
    checkpoints: checkpointsOf(outline, source),
  });
}

/** Some give each task a heading, `### T001: Title`, with `**Files**` and the like below it. */
function readHeadings(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const named = namedHeadings(document).filter(({ word, id }) => word === "code" && ids.shape.test(id));
  if (named.length === 0) return undefined;
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract,
    files: filesOf(files),
    ...readHeadedSteps(named),
  });
}

/** Boxes are left out by some authors, but only in all of a list: elsewhere a bullet that begins with an id speaks about a task. */
function tasksOf(item: Item, section: Section, boxed: boolean): Task[] {
  const found = !boxed || item.box ? idOf(item, taskId) : undefined;
  const nested = item.children.flatMap((child) => tasksOf(child, section, boxed));
  return found ? [{ item, section, ...found }, ...nested] : nested;
}

/** `[P]`, `[US1]`, `[P?]`: marks between the id and the text. */
const marks = /^(?:\**\[(?:[Pp]|US\d+|[A-Z][\w-]{0,12})\]\**\s*)*/;

function readTask(task: Task, phase: Phase | undefined, order: ReadonlyMap<string, Reference[]>): Step {
  const { item, id, rest } = task;
  const { source } = rest;
  const line = textAt(item.head);
  const lead = line.slice(0, rest.start - item.head.start) + marks.exec(textAt(rest))![0];
  const at = lead.search(/\[P\]/i);
  const parallel =
    at < 0 ? undefined : located(true, spanOf(source, item.head.start + at, item.head.start + at + 3));
  const own = item.node.children.filter(
    (child) => child.type !== "list" || !item.children.some((inner) => idOf(inner, taskId)),
  );
  const words = spanOf(
    source,
    item.head.start + lead.length,
    Math.max(endOfWords(item), item.head.start + lead.length),
  );
  const named = referencesInText(words, ids);
  return makeStep({
    id: id.value,
    title: plain(item.text.slice(plain(lead).length)),
    span: item.head,
    idSpan: id.span,
    extent: item.extent,
    phase,
    mode: parallel && { value: "parallel", strength: "metadata", span: parallel.span },
    parallel,
    fields: markerFields(named),
    dependsOn: [...named, ...(order.get(id.value) ?? [])].filter((ref) => ref.id !== id.value),
    mentions: readMentions(own, source, { section: "body" }),
    done: isTicked(item.box),
    slots: [slotBehind(item)],
  });
}

/** Where the words of a task end, which may go on over its first line. */
function endOfWords({ head, node }: Item): number {
  const [first] = node.children;
  const end = first?.type === "paragraph" ? spanOfNode(head.source, first).end : head.end;
  return head.start + head.source.text.slice(head.start, Math.max(end, head.end)).trimEnd().length;
}

/** `(depends on T012)` at the end of the task's line. */
function slotBehind(item: Item): Slot {
  const end = endOfWords(item);
  const at = spanOf(item.head.source, end, end);
  const keys = { depends_on: "(depends on" };
  return { form: "suffix", at, before: " ", after: ")", keys, colon: "inside" };
}

/** The section called a phase, or the nearest one below the title. */
function phaseSection(section: Section): Section | undefined {
  const above: Section[] = [];
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) above.push(at);
  return above.find(isPhase) ?? above.find((at) => at.depth > 1);
}

/** The phases by their sections. Those of user stories run beside each other where the plan says so. */
function phasesOf(tasks: readonly Task[], source: Source): Map<Section | undefined, Phase> {
  const sections = [...new Set(tasks.flatMap(({ section }) => phaseSection(section) ?? []))];
  const read = sections.map((section) => ({
    section,
    phase: readPhase(section),
    story: storyOf(section.title),
  }));
  const ids = new Map(
    read.flatMap(({ phase, story }) => (story === undefined ? [] : [[story, phase.id] as const])),
  );
  const stories = readStories(source);
  return new Map(
    read.map(({ section, phase, story }) => [
      section,
      story === undefined ? phase : asStory(phase, story, stories, ids),
    ]),
  );
}

function readPhase(found: Section): Phase {
  const number = phaseNumber.exec(found.title)?.[1];
  return makePhase({
    id: number ?? found.title,
    title: plain(found.title.replace(/^Phase\s+[\w.]+\s*[:：.—–-]?\s*/i, "")),
    span: found.span,
    mentions: readMentions(
      found.blocks.filter((block) => block.type !== "list"),
      found.span.source,
      { section: "context" },
    ),
  });
}

const phaseNumber = /^(?:Phase|フェーズ|阶段)\s*(\d+(?:\.\d+)*|[A-Z]\b)/i;
const isPhase = (section: Section): boolean => phaseNumber.test(section.title);

const isTests = ({ title }: Section): boolean => /\btests?\b|テスト|测试/i.test(title);

/** Each phase waits for the one before, and what it implements for its tests; a checkpoint holds back what stands after it. */
function barriersOf(
  steps: readonly Step[],
  tasks: readonly Task[],
  outline: Section,
  source: Source,
): Barrier[] {
  const barriers: Barrier[] = [];
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (!before || !step.phase) return;
    const { section } = tasks[index]!;
    const afterTests = isTests(tasks[index - 1]!.section) && !isTests(section);
    const span = step.phase !== before.phase ? step.phase.span : afterTests ? section.span : undefined;
    if (span && !areBeside(before, step))
      barriers.push({ kind: "phase", span, before: index, strength: "contract", ...within(before, step) });
  });
  let before = 0;
  for (const span of checkpointsOf(outline, source)) {
    while (before < steps.length && steps[before]!.span.start < span.start) before++;
    const [last, next] = [steps[before - 1], steps[before]];
    if (last && next && !areBeside(last, next))
      barriers.push({ kind: "checkpoint", span, before, strength: "contract", ...within(last, next) });
  }
  return barriers.sort((a, b) => a.before - b.before);
}

/** Whether two neighbours stand in stories that run beside each other: nothing holds the second back. */
const areBeside = (a: Step, b: Step): boolean =>
  a.phase !== b.phase && a.phase?.beside !== undefined && b.phase?.beside !== undefined;

/** What parts the steps of one such story parts no others. */
const within = (a: Step, b: Step): Pick<Barrier, "within"> =>
  a.phase && a.phase === b.phase && a.phase.beside ? { within: a.phase } : {};

const checkpointsOf = (outline: Section, source: Source): Span[] =>
  [...sectionsBelow(outline)].flatMap((section) =>
    labelsOf(section.blocks, source).flatMap((label) =>
      /^(?:\W*\s*)checkpoint/i.test(label.name) ? [label.nameSpan] : [],
    ),
  );

/** Lines of the dependency section; what they say is prose, as no program of the format reads it. */
function statedOrder(outline: Section): Map<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const section of sectionsBelow(outline)) {
    if (!/dependenc|execution order|依赖|依存/i.test(section.title) || isInside(section)) continue;
    for (const [id, references] of orderIn(section.extent, "prose", ids.shape)) {
      const explicit = references.map(
        (reference): Reference => (isOwn(reference.span) ? { ...reference, explicit: true } : reference),
      );
      found.set(id, [...(found.get(id) ?? []), ...explicit]);
    }
  }
  return found;
}

/** Whether a section above is read already. */
function isInside(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent)
    if (/dependenc|execution order|依赖|依存/i.test(at.title)) return true;
  return false;
}
