import {
  type Barrier,
  type Contract,
  type Located,
  located,
  type Plan,
  type Reference,
  type Step,
  spanOf,
} from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { isTicked } from "../shared/checklist.ts";
import { filesOf, firstLine, makePlan, makeStep } from "../shared/make.ts";
import { readReferences } from "../shared/references.ts";
import { readTaskMentions, waitsFor, wordIn } from "./body.ts";
import { carriedOut, workOn } from "./boulder.ts";
import { type Fields, readFields } from "./fields.ts";
import { graphMaps, graphsOf } from "./graphs.ts";
import { readSchedule } from "./schedule.ts";
import { markedFields, slotsOf } from "./slots.ts";
import { isNone, respell, respelled } from "./spelling.ts";
import { readTasks, type Task } from "./tasks.ts";
import { unseen } from "./unseen.ts";
import { lastWave, numbered, placesInTree, type Reading, waveOf } from "./waves.ts";

/** The orchestrator dispatches all tasks of a wave at once, and the next wave when they are done. */
const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids) => `Blocked By: ${ids.join(", ")}`,
  trackers: [],
};

const home = /(?:^|\/)\.(?:sisyphus|omo)\/plans\/[^/]+\.md$/;
const marks =
  /^[ \t]*(?:[-*][ \t]+)?\**(?:(?:Can Run In Parallel|Parallel Group|Blocked By)\**\s*:|Paralleli[sz]ation\**\s*:(?:\**[ \t]*\r?$|.*\|))/m;
const task = /^\uFEFF?[-*] \[[^\]]\] +\**(?:Task\s+)?[A-Z]{0,2}\d+[a-z]?[.:)]|^\uFEFF?#{2,4} +\**Task\s+\d/m;

export const dialect: Dialect = {
  name: "omo",
  places: "`.sisyphus/plans/*.md`, `.omo/plans/*.md`",
  folders: [".sisyphus", ".omo"],
  settings: {
    files: /(?:^|\/)\.(?:sisyphus|omo)\/boulder\.json$/,
    plan: /^((?:.*\/)?\.(?:sisyphus|omo)\/)/,
    places: ["$1boulder.json"],
  },
  keeps: {
    path: /(?:^|\/)\.(?:omo|sisyphus)\/plans\/[^/]+\.md$/,
    expected: "`- [ ] 1. Task`",
    besideNotes: true,
  },
  unseen,
  contract,
  declared: {
    step: "a task",
    barriers: "waves",
    progress: "boxes of the plan, by the one who dispatches",
    written: "fields of the task, matrix and tree",
  },
  shows: "tasks such as `- [ ] 1. Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    if (!task.test(source.text)) return undefined;
    return marks.test(source.text) || home.test(source.path)
      ? { role: "plan", plan: source.path }
      : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[], settings: readonly Document[]): Plan | undefined {
  const { source } = files[0]!.document;
  const tasks = readTasks(source);
  if (tasks.length === 0) return undefined;
  const fields = tasks.map(readFields);
  const known = new Set(tasks.map(({ id }) => id.value));
  const schedule = respelled(readSchedule(source, tasks[0]!.head.start), known);
  const last = lastWave(schedule, fields);
  const reading = { schedule, known, last, placed: placesInTree(schedule), graphs: graphMaps(schedule) };
  const steps = tasks.map((each, index) => readTask(each, fields[index]!, reading));
  const work = workOn(path, settings);
  const title = /^\uFEFF?#[ \t]+(\S.*)$/m.exec(source.text);
  const start = title ? title.index + title[0].indexOf(title[1]!) : 0;
  return makePlan({
    path,
    dialect: dialect.name,
    title: title?.[1]?.trim() ?? "",
    contract,
    span: title ? spanOf(source, start, start + title[1]!.trimEnd().length) : firstLine(source),
    files: filesOf(files),
    steps: carriedOut(steps, work),
    isolation: work?.worktree && located("shared", work.worktree.span),
    barriers: barriersOf(steps),
    waves: schedule.waves.map((wave) => ({ ...wave, number: numbered(wave.number, last) })),
    graphs: graphsOf(tasks, fields, steps, schedule),
  });
}

function readTask(each: Task, fields: Fields, reading: Reading): Step {
  const parallel = fields.get("can run in parallel")?.value;
  const yes = saysParallel(parallel);
  const answer = parallel && wordIn(parallel.span, /^\w+/);
  const spelled = (all: readonly Reference[]) =>
    all.flatMap((reference) =>
      isNone(reference.id, reading.known) ? [] : { ...reference, id: respell(reference.id, reading.known) },
    );
  const references = (name: string) => spelled(referencesOf(fields, name));
  const own = waitsFor(fields) ? references(waitsFor(fields)!) : stated(each, reading);
  const behind = spelled(comesAfter(each)).filter(({ id }) => !own.some((known) => known.id === id));
  const wave = waveOf(each, fields, reading);
  return makeStep({
    id: each.id.value,
    title: each.title,
    span: each.head,
    idSpan: each.id.span,
    extent: spanOf(each.head.source, each.head.start, each.body.end),
    fields: markedFields(fields),
    mode: answer && !yes ? { value: "sequential", strength: "metadata", span: answer } : undefined,
    parallel: answer && located(yes, answer),
    wave,
    dependsOn: [...own, ...behind],
    blocks: references("blocks"),
    mentions: readTaskMentions(each, fields),
    done: isTicked(each.box),
    slots: slotsOf(each, fields, reading, wave?.value),
  });
}

/** `YES`, or the tasks that it may run beside; `NO` and `None` say that there are none. */
const saysParallel = (field: Located<string> | undefined): boolean =>
  /^y(?:es)?\b|^\W*(?:todos?|tasks?)?\s*[A-Z]{0,2}\d/i.test(field?.value ?? "");

const referencesOf = (fields: Fields, name: string): Reference[] => {
  const field = fields.get(name);
  return field ? readReferences(field.value.span, "label") : [];
};

/** Reviews wait for all tasks before them, also where no wave says so. */
function barriersOf(steps: readonly Step[]): Barrier[] {
  const before = steps.findIndex(({ id }) => /^F\d/.test(id));
  const last = before > 0 && steps.slice(before).every(({ id }) => /^F\d/.test(id));
  return last ? [{ kind: "phase", span: steps[before]!.span, before, strength: "contract" }] : [];
}

/** The task's own field counts; where it has none, the matrix, and then the tree. */
const stated = ({ id }: Task, { graphs }: Reading): readonly Reference[] =>
  graphs.find((graph) => graph.has(id.value))?.get(id.value)?.dependsOn ?? [];

/** `### Wave 3 (After Task 2)`: what all tasks below a heading come after. */
function comesAfter({ group }: Task): Reference[] {
  const after = group && wordIn(group, /(?<=\(after )(?:tasks?\s+|(?=T\d))[^()]+(?=\))/i);
  return after && after !== group ? readReferences(after, "group") : [];
}
