import type { Heading, RootContent } from "mdast";
import { readMentions } from "../../mentions/index.ts";
import {
  type Contract,
  type Field,
  type Located,
  type Phase,
  type Plan,
  type Reference,
  type Step,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { type Document, labelsOf, type Section } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { modesIn } from "../shared/asked-modes.ts";
import { doneOf } from "../shared/checklist.ts";
import { earlierTasks } from "../shared/earlier.ts";
import { fencedHeadings } from "../shared/fenced-headings.ts";
import { contractWith, filesOf, firstLine, makePlan, makeStep } from "../shared/make.ts";
import { sequenceAskedIn } from "../shared/modes.ts";
import { readReferences } from "../shared/references.ts";
import { tornText } from "../shared/torn-fences.ts";
import { waitsLabel } from "../shared/waits.ts";
import { readWork } from "../shared/work.ts";
import { completeIn, ledgers } from "./ledger.ts";
import { type Task, taskIdIn, taskSections } from "./tasks.ts";
import { unseen } from "./unseen.ts";

/** The executor dispatches one task, reviews it, and only then the next; its skill forbids implementers side by side. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  waiting: (ids) => `**Depends on:** ${ids.map((id) => `Task ${id}`).join(", ")}`,
  trackers: [],
};

const taskLine =
  /^\uFEFF?#{2,4}[ \t]+(?:\*\*)?(?:(?:Task|任务|タスク|작업)\s*#?(?:[A-Z]{1,2}-?)?\d|T\d+[a-z]?\s*[:：.])/m;
const header = /(?:executing-plans|subagent-driven-development)\b/;
const home = /(?:^|\/)docs\/(?:[\w.-]+\/)?plans\/[^/]+\.md$/;
const fileLabel = /^\*\*Files?\b[^*\n]*(?:\*\*[ \t]*:|:[ \t]*\*\*)/m;

export const dialect: Dialect = {
  name: "superpowers",
  places: "`docs/superpowers/plans/*.md`, `docs/plans/*.md`",
  keeps: {
    path: /(?:^|\/)docs\/superpowers\/plans\/[^/]+\.md$/,
    expected: "`### Task 1: Title`",
    besideNotes: true,
  },
  unseen,
  contract,
  declared: {
    step: "a task",
    barriers: "-",
    progress: "boxes of the plan, by every agent; `progress.md`, by the one who dispatches",
    written: "-",
  },
  shows: "headings such as `### Task 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    if (!taskLine.test(source.text)) return undefined;
    const known = header.test(source.text) || fileLabel.test(source.text) || home.test(source.path);
    return known ? { role: "plan", plan: source.path } : undefined;
  },
  settings: ledgers,
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[], settings: readonly Document[]): Plan | undefined {
  const claimed = files[0]!;
  const { document } = claimed;
  const tasks = taskSections(document);
  if (tasks.length === 0) return undefined;
  const phases = new Map<Section, Phase>();
  const headings = new Set(tasks.flatMap(({ section }) => section.heading ?? []));
  const torn = tornText(document.root.children, document.source, (block) => headings.has(block as Heading));
  const told = blocksBefore(document, tasks[0]!.section);
  const asked = modesIn(document, told);
  const complete = completeIn(path, settings);
  const steps = tasks.map((task) => {
    const blocks = task.blocks.filter((block) => !torn.has(block));
    const step = readTask(task, blocks, phaseAbove(task.section, phases));
    const mode = asked.ofSteps.get(task.id);
    const done = complete.get(task.id)?.value ? complete.get(task.id) : step.done;
    return { ...step, done, ...(mode && { mode }) };
  });
  const first = document.outline.children[0];
  const named = first && !tasks.some((task) => task.section === first);
  return makePlan({
    path,
    dialect: dialect.name,
    title: named ? first.title : "",
    contract: contractWith(contract, [document.source.path]),
    span: named ? first.span : firstLine(document.source),
    files: filesOf(files),
    phases: [...phases.values()],
    steps,
    proseOrder: orderInProse(tasks),
    fencedHeadings: fencedHeadings(document, taskIdIn),
    mentions: readMentions(told, document.source, { section: "context" }),
    mode: asked.ofPlan,
    sequenceAsked: sequenceAskedIn(document.source, tasks[0]!.section.span.start),
    flaws: asked.flaws,
  });
}

/** What the sentences of each task say of those in front of it. */
function orderInProse(tasks: readonly Task[]): Reference[] {
  const earlier = new Set<string>();
  return tasks.flatMap(({ section, id, blocks }) => {
    const found = earlierTasks(blocks, section.span.source, earlier);
    earlier.add(id);
    return found.map((reference): Reference => ({ ...reference, of: { kind: "step", id } }));
  });
}

/** What the plan says before its first task: goal, architecture, file structure. */
function blocksBefore(document: Document, first: Section): RootContent[] {
  return document.root.children.filter(
    (block) => (block.position?.start.offset ?? 0) < first.extent.start && block.type !== "yaml",
  );
}

function phaseAbove(section: Section, phases: Map<Section, Phase>): Phase | undefined {
  const parent = section.parent;
  if (!parent || parent.depth < 1) return undefined;
  const match =
    /^(?:Phase|Chunk|Part|Stage|Milestone|Section|Wave|Group|Task)(?:\s*#?(?=\d)|\s+#?)([A-Z]?\d+(?:\.\d+)*|[A-Z])\b\s*[:：.—–-]?\s*(.*)$/is.exec(
      parent.title,
    );
  if (!match) return undefined;
  const known = phases.get(parent);
  if (known) return known;
  const phase: Phase = {
    id: match[1]!,
    title: match[2]!.trim(),
    span: parent.span,
    type: undefined,
    model: undefined,
    mode: undefined,
    dependsOn: [],
    mentions: readMentions(parent.blocks, parent.span.source, { section: "context" }),
  };
  phases.set(parent, phase);
  return phase;
}

function readTask(
  { section, id, title, extent }: Task,
  blocks: RootContent[],
  phase: Phase | undefined,
): Step {
  const { source } = section.span;
  const labels = labelsOf(blocks, source);
  const mentions = [...titleMentions(section), ...readWork(blocks, source)];
  const at = textAt(section.span).indexOf(id);
  const idSpan = spanOf(
    source,
    section.span.start + Math.max(at, 0),
    section.span.start + Math.max(at, 0) + id.length,
  );
  const depends = labels.filter(({ name }) => waitsLabel.test(name) && !beforeAndAfter.test(name));
  return makeStep({
    id,
    title,
    span: section.span,
    idSpan,
    extent,
    phase,
    fields: depends.map<Field>((label) => ({
      name: "depends_on",
      key: label.nameSpan,
      value: label.value,
      form: "label",
    })),
    dependsOn: depends.flatMap((label) => taskReferences(label.value)),
    mentions: alternative.test(title) ? mentions.map((told) => ({ ...told, conditional: true })) : mentions,
    done: doneOf(blocks, source),
  });
}

/** A label of the code as it will be, beside the one of the code as it is. */
const beforeAndAfter = /^after$/i;

/** `Task 4b: (fallback only - skip if ...)`, `Fix the runtime only if verification forces it`: it may well not be done. */
const alternative = /\(\s*(?:fallback only|skip if|skip unless)\b|\bonly if\b/i;

/** Only ids that are called tasks, or that fill the field: `Task 2`, `Tasks 1-3`, `2, 3`. */
function taskReferences(value: Located<string>): Step["dependsOn"] {
  const text = value.value;
  if (!/\btasks?\b|任务|タスク|작업/i.test(text) && !/^[\s\d.,&A-Za-z()[\]-]{0,40}$/.test(text)) return [];
  return readReferences(value.span, "label");
}

const titleMentions = ({ heading, span }: Section) =>
  heading ? readMentions([heading], span.source, { section: "title" }) : [];
