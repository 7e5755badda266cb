import type { Contract, Plan } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { itemsBelow } from "../shared/checklist.ts";
import { type Headed, namedHeadings } from "../shared/headed.ts";
import { readHeadedSteps } from "../shared/headed-steps.ts";
import { filesOf, makePlan, titleOf } from "../shared/make.ts";
import { sequenceAskedIn } from "../shared/modes.ts";
import { statedOrder } from "./order.ts";
import { barriersOf, checkpointsOf, phaseSection, phasesOf } from "./phases.ts";
import { ids, readTask, type Task, tasksOf } from "./tasks.ts";
import { unseen } from "./unseen.ts";

/** The executor goes phase by phase and task by task; only neighbours that carry `[P]` run together. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files", "no-dependency"],
  commits: false,
  waiting: (ids) => `(depends on ${ids.join(", ")})`,
  trackers: [],
};

const taskLine = /^\uFEFF?[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?(?:\[[Pp]\][ \t]*)?\**\[?T\d{2,}\b/m;

const home = /(?:^|\/)(?:[^/]*[-_])?tasks(?:[-_][^/]*)?\.md$|(?:^|\/)\.specify\//i;
const taskHeading = /^\uFEFF?#{2,4}[ \t]+\**T\d{2,}[a-z]?\s*[:：.]/m;
/** A mark of the format behind an id: lists of other tools have ids of the same shape. */
const marked = /^\uFEFF?[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?\**\[?T\d{2,}[^\n]*\[(?:P|US\d+)\]/m;

export const dialect: Dialect = {
  name: "spec-kit",
  places: "`specs/*/tasks.md`, `.specify/specs/*/tasks.md`",
  folders: [".specify"],
  home: /(?:^|\/)(?:\.specify\/|(?<!\.[\w-]+\/))specs\/[^/]+\/tasks\.md$/,
  keeps: { path: /(?:^|\/)specs\/\d{3}[^/]*\/tasks\.md$/, expected: "`- [ ] T001 Task`" },
  unseen,
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

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const { source, outline } = document;
  const items = [...itemsBelow(outline, source)];
  const boxed = withoutChecks(items.flatMap(({ item, section }) => tasksOf(item, section, true)));
  const tasks =
    boxed.length > 0 ? boxed : items.flatMap(({ item, section }) => tasksOf(item, section, false));
  const headings = namedHeadings(document).filter(({ word, id }) => word === "code" && ids.shape.test(id));
  // Bullets that speak about tasks are fewer than the headings of these.
  if (tasks.length === 0 || (boxed.length === 0 && headings.length > tasks.length))
    return readHeadings(path, files, headings);
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
    sequenceAsked: sequenceAskedIn(source, steps[0]?.extent.start ?? 0),
  });
}

const checks = /\b(?:validation|acceptance|verification|quality)\b.*\b(?:checklists?|gates?)\b|^checklist\b/i;

/** "- [P] T014 can be parallel with T012" speaks about a task, where tasks have boxes. */
const isNoBox = ({ item }: Task): boolean => /[Pp]/.test(item.box?.value ?? "");

/** The boxes of a checklist at the end ask of tasks that stand above: "T013 keeps its tests green". */
function withoutChecks(tasks: readonly Task[]): Task[] {
  const asks = (task: Task) => checks.test(task.section.title) || isNoBox(task);
  const own = new Set(tasks.filter((task) => !asks(task)).map(({ id }) => id.value));
  return tasks.filter((task) => !asks(task) || !own.has(task.id.value));
}

/** Some give each task a heading, `### T001: Title`, with `**Files**` and the like below it. */
function readHeadings(
  path: string,
  files: readonly Claimed[],
  headings: readonly Headed[],
): Plan | undefined {
  const { document } = files[0]!;
  if (headings.length === 0) return undefined;
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract,
    files: filesOf(files),
    ...readHeadedSteps(headings),
  });
}
