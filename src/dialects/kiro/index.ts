import type { Code } from "mdast";
import {
  type Barrier,
  type Contract,
  type Located,
  located,
  type Plan,
  type Reference,
  type Slot,
  type Span,
  type Step,
  spanOf,
  textAt,
  type Wave,
} from "../../model/index.ts";
import { type Document, readYaml, sectionsBelow, spanOfNode, type Value } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { filesOf, makePlan, titleOf } from "../shared/make.ts";
import { markerFields } from "../shared/marker-field.ts";
import { tightSpan } from "../shared/metadata.ts";
import { readNumbered } from "../shared/numbered.ts";
import { readReferences } from "../shared/references.ts";
import { lineEnding } from "../shared/slots.ts";
import { unseen } from "./unseen.ts";

/** Tasks run in order, unless the plan carries a graph of waves or marks tasks with `(P)`: neighbours with the mark run together. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files", "no-dependency"],
  commits: false,
  waiting: (ids) => `_Depends: ${ids.join(", ")}_`,
  trackers: [],
};

const home = /(?:^|\/)\.kiro\/specs\/(?:.*\/)?tasks\.md$/;
const parent = /^\uFEFF?[-*+][ \t]+\[[ xX~-]\]\*?[ \t]+\d+[.)]?[ \t]/m;
const child = /^[ \t]+[-*+][ \t]+\[[ xX~-]\]\*?[ \t]+\d+\.\d+[.)]?[ \t]/m;
const requirements = /^[ \t]+[-*+][ \t]+_(?:Requirements?|Depends|Boundary|Leverage|Prompt)\b/m;
const graph = /"waves"\s*:/;
const box = /^\uFEFF?[ \t]*[-*+][ \t]+\[[ xX~-]\]\*?[ \t]/m;

export const dialect: Dialect = {
  name: "kiro",
  places: "`.kiro/specs/*/tasks.md`",
  folders: [".kiro"],
  home,
  keeps: { path: /(?:^|\/)\.kiro\/specs\/[^/]+\/tasks\.md$/, expected: "`- [ ] 1. Task`" },
  unseen,
  contract,
  declared: {
    step: "a task",
    barriers: "tasks called checkpoint",
    progress: "boxes of `tasks.md`, by the one who dispatches",
    written: "notes of the task; nothing beside a graph of waves",
  },
  shows: "tasks such as `- [ ] 1.1 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    const { text, path } = source;
    if (!box.test(text)) return undefined;
    const shaped =
      parent.test(text) &&
      (requirements.test(text) || graph.test(text)) &&
      (child.test(text) || graph.test(text));
    return shaped || home.test(path) ? { role: "tasks", plan: path } : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const read = readNumbered(document);
  if (read.steps.length === 0) return undefined;
  const graph = readGraph(document);
  const waves = graph && readWaves(graph);
  const numbers = new Map(
    waves?.flatMap((wave) =>
      wave.members.map((member) => [member.id, { ...wave.number, span: member.span }]),
    ),
  );
  const steps = read.steps.map((step) =>
    withMarks(step, numbers.get(step.id) ?? numbers.get(step.phase?.id ?? step.id), graph !== undefined),
  );
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    mode: graph && { value: "parallel", strength: "metadata", span: graph.place },
    ...(graph && { maxParallel: located(mostAgents, graph.place) }),
    contract,
    files: filesOf(files),
    phases: read.phases,
    mentions: read.mentions,
    steps,
    barriers: barriersOf(steps),
    checkpoints: steps.filter((step) => step.kind === "checkpoint").map((step) => step.span),
    ...(waves ? { waves } : {}),
  });
}

/** So many tasks of a wave are given to agents at once. */
const mostAgents = 5;

const checkpoint = /^(?:final\s+)?(?:checkpoint|检查点|チェックポイント|체크포인트)(?!\w)/i;

/** `(P)` after the number, `_Depends: 1.1_` among the notes, a checkpoint by its name, and the wave of the graph. */
function withMarks(step: Step, wave: Located<number> | undefined, graphed: boolean): Step {
  const { source, start } = step.span;
  const at = /^\S*\s*(?:\(P\)|\[P\])/i.exec(textAt(step.span));
  const parallel = at
    ? located(true, spanOf(source, start + at[0].length - 3, start + at[0].length))
    : undefined;
  const noted = notedDependencies(step.extent);
  return {
    ...step,
    title: step.title.replace(/^(?:\(P\)|\[P\])\s*/i, ""),
    kind: checkpoint.test(step.title) ? "checkpoint" : step.kind,
    parallel,
    mode: parallel && { value: "parallel", strength: "metadata", span: parallel.span },
    fields: markerFields(noted),
    dependsOn: [...step.dependsOn, ...noted],
    wave,
    slots: graphed ? [] : [noteSlot(step)],
  };
}

function notedDependencies(extent: Span): Reference[] {
  return [...textAt(extent).matchAll(/_(?:Depends(?: on)?|Dependencies|Blocked by):\s*([^_\n]+)_/gi)].flatMap(
    (match) => {
      const start = extent.start + match.index + match[0].lastIndexOf(match[1]!);
      return readReferences(spanOf(extent.source, start, start + match[1]!.length), "label");
    },
  );
}

/** A note of its own behind what stands below the task, in the style of the notes there. A graph of waves leaves no room for notes. */
function noteSlot({ extent, span }: Step): Slot {
  const { source } = extent;
  const text = textAt(extent).trimEnd();
  const at = spanOf(source, extent.start + text.length, extent.start + text.length);
  const lead = source.text.slice(source.text.lastIndexOf("\n", span.start) + 1, span.start);
  const [, indent = "", mark = "-"] = /^([ \t]*)([-*+])/.exec(lead) ?? [];
  const note = /\n([ \t]+[-*+][ \t]+)\S/.exec(text)?.[1] ?? `${indent}  ${mark} `;
  const keys = { depends_on: "_Depends:" };
  return { form: "suffix", at, before: lineEnding(source) + note, after: "_", keys, colon: "inside" };
}

/** A checkpoint waits for all before it, and all after it wait. */
function barriersOf(steps: readonly Step[]): Barrier[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== "checkpoint") return [];
    const at = (before: number): Barrier => ({
      kind: "checkpoint",
      span: step.span,
      before,
      strength: "prose",
    });
    return [...(index > 0 ? [at(index)] : []), ...(index + 1 < steps.length ? [at(index + 1)] : [])];
  });
}

interface Graph {
  readonly place: Span;
  readonly waves: Extract<Value, { kind: "list" }>;
}

/** The JSON of waves; it is read as YAML, which knows the place of every value. */
function readGraph({ root, outline, source }: Document): Graph | undefined {
  const blocks = [root.children, ...[...sectionsBelow(outline)].map((section) => section.blocks)].flat();
  const code = blocks.find((block): block is Code => block.type === "code" && graph.test(block.value));
  if (!code) return undefined;
  const fence = spanOfNode(source, code);
  const start = source.text.indexOf("\n", fence.start) + 1;
  const end = source.text.lastIndexOf("\n", fence.end - 1) + 1;
  const entry = readYaml(source, start, Math.max(start, end)).entries.get("waves");
  return entry?.value.kind === "list" ? { place: entry.keySpan, waves: entry.value } : undefined;
}

/** `[{"id": 0, "tasks": ["1.1"]}]`, `{"wave": 1, ...}`, or plain lists of ids. */
function readWaves({ waves }: Graph): Wave[] {
  return waves.items.map((item, index) => {
    const map = item.kind === "map" ? item.entries : undefined;
    const number = scalarsOf(map?.get("id")?.value ?? map?.get("wave")?.value)[0];
    const members = scalarsOf(
      item.kind === "list" ? item : (map?.get("tasks")?.value ?? map?.get("members")?.value),
    );
    const after = scalarsOf(map?.get("depends_on")?.value ?? map?.get("dependsOn")?.value);
    const value = Number(number?.value ?? index);
    return {
      number: located(Number.isFinite(value) ? value : index, number?.span ?? item.span),
      members: members.map(({ value: id, span }) => ({ kind: "step", id, form: "metadata", span })),
      after: after
        .map(({ value: text, span }) => located(Number(text), span))
        .filter(({ value: wave }) => Number.isFinite(wave)),
    };
  });
}

const scalarsOf = (value: Value | undefined): Located<string>[] =>
  value === undefined
    ? []
    : value.kind === "scalar"
      ? [located(value.text, tightSpan(value))]
      : value.kind === "list"
        ? value.items.flatMap(scalarsOf)
        : scalarsOf(value.entries.get("id")?.value);
