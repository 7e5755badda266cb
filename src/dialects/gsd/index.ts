import {
  type Contract,
  type Located,
  located,
  type Plan,
  type Source,
  type Step,
  spanOf,
} from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { baseName, filesOf, firstLine, folderOf, makePlan, makeStep } from "../shared/make.ts";
import { booleanOf, fieldsOf, flawsOf, numberOf, referencesOf, scalarOf } from "../shared/metadata.ts";
import { slotsOf } from "../shared/slots.ts";
import { type Element, readElements } from "./elements.ts";
import { plain, withinPhases } from "./phases.ts";
import { checkpointsIn, readPlanMentions, titleOf } from "./work.ts";

/**
 * Plans of one wave are dispatched side by side, each commits its tasks, and all of them write the state of the project.
 * The waves are worked out anew from `depends_on`: the number that a plan gives itself is not looked at.
 */
const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: true,
  recomputesWaves: true,
  ordersAdd: true,
  trackers: [".planning/STATE.md", ".planning/ROADMAP.md"],
};

const summary = /(?:^|[-/])SUMMARY\.md$/;
const summaryHome = /(?:^|\/)\.planning\/phases\/(?:.*\/)?\d[\w.]*-\w+-SUMMARY\.md$/;
const other = /-(?:CONTEXT|RESEARCH|VERIFICATION|UAT|VALIDATION|DISCUSSION-LOG)\.md$/;

export const dialect: Dialect = {
  name: "gsd",
  places: "`.planning/phases/**/*-PLAN.md`",
  folders: [".planning"],
  contract,
  declared: {
    step: "a plan file",
    barriers: "plans that close gaps wait for all others",
    progress: "`STATE.md` and `ROADMAP.md`, by every agent; a `SUMMARY.md` each",
    written: "front matter",
  },
  recognises({ source, frontMatter }: Document): Recognition | undefined {
    // That a plan is done shows by the file alone: the executor only looks whether it is there.
    if (summaryHome.test(source.path)) return { role: "summary", plan: folderOf(source.path) };
    if (!frontMatter?.entries.has("phase") || !frontMatter.entries.has("plan")) return undefined;
    if (other.test(source.path)) return undefined;
    return { role: summary.test(source.path) ? "summary" : "plan", plan: folderOf(source.path) };
  },
  shows: "front matter with `phase` and `plan`, or `<task>` elements",
  forced: ({ source, frontMatter }) =>
    ownKeys.some((key) => frontMatter?.entries.has(key)) || /^[ \t]*<tasks?\b/m.test(source.text)
      ? { role: "plan", plan: folderOf(source.path) }
      : undefined,
  read: readPhase,
  among: withinPhases,
};

const ownKeys = ["phase", "plan", "wave", "depends_on", "files_modified"];

/** All plans of a phase's folder are one plan; each file is one step. Lower waves run first, whatever the files are called. */
function readPhase(path: string, files: readonly Claimed[]): Plan | undefined {
  const summaries = new Map<string, Source>();
  for (const { document, role } of files)
    if (role === "summary") summaries.set(idOf(document).value, document.source);
  const plans = files.filter(({ role }) => role === "plan").map(({ document }) => document);
  const first = plans[0];
  if (!first) return undefined;
  const elements = new Map(plans.map((document) => [document, elementsOf(document)]));
  const read = (documents: readonly Document[]) =>
    documents.map((document) => readStep(document, elements.get(document)!, summaries));
  const planned = plans.filter((document) => !closesGaps(document));
  const steps = byWave(read(planned.length ? planned : plans));
  const last = Math.max(0, ...steps.map((step) => step.wave?.value ?? 0));
  const gap = plans.find(closesGaps)?.frontMatter?.entries.get("gap_closure");
  const later = planned.length ? read(plans.filter(closesGaps)) : [];
  return makePlan({
    path,
    dialect: dialect.name,
    title: scalarOf(first.frontMatter, "phase")?.value ?? "",
    contract,
    span: scalarOf(first.frontMatter, "phase")?.span ?? firstLine(first.source),
    files: filesOf(files),
    steps: [...steps, ...later.map((step) => inLaterWave(step, last))],
    barriers:
      gap && later.length
        ? [{ kind: "phase", span: gap.keySpan, before: steps.length, strength: "contract" }]
        : [],
    checkpoints: plans.flatMap((document) => checkpointsIn(elements.get(document)!)),
    flaws: plans.flatMap((document) => flawsOf(document.frontMatter, "gsd-plan")),
  });
}

/** One that names no wave stays behind the one in front of it. */
function byWave(steps: readonly Step[]): Step[] {
  let wave = 0;
  const placed = steps.map((step) => {
    wave = step.wave?.value ?? wave;
    return { step, wave };
  });
  return placed.sort((a, b) => a.wave - b.wave).map(({ step }) => step);
}

/** Plans for what was found wrong once all others had been executed: their waves count anew. */
const closesGaps = ({ frontMatter }: Document): boolean =>
  booleanOf(frontMatter, "gap_closure")?.value ?? false;

const inLaterWave = (step: Step, last: number): Step =>
  step.wave ? { ...step, wave: located(last + step.wave.value, step.wave.span) } : step;

const elementsOf = (document: Document) => readElements(document.source, document.frontMatter?.span.end ?? 0);

function readStep(
  document: Document,
  elements: readonly Element[],
  summaries: ReadonlyMap<string, Source>,
): Step {
  const { source, frontMatter } = document;
  const id = idOf(document);
  const plan = frontMatter?.entries.get("plan");
  return makeStep({
    id: id.value,
    title: titleOf(elements),
    span: plan ? spanOf(source, plan.keySpan.start, plan.value.span.end) : firstLine(source),
    idSpan: id.span,
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["depends_on", "wave", "files_modified", "autonomous", "type"]),
    dependsOn: referencesOf(frontMatter?.entries.get("depends_on")),
    mentions: readPlanMentions(frontMatter, elements, source),
    done: located(summaries.has(id.value), id.span),
    wave: numberOf(frontMatter, "wave"),
    slots: slotsOf(document, { depends_on: "depends_on" }),
  });
}

/**
 * `03-02`: the phase's number and the plan's. The file's name spells it as others refer to it, so it wins where both say
 * the same; where they differ the front matter does, since the format's own reader goes by it.
 */
function idOf({ source, frontMatter }: Document): Located<string> {
  const phase = scalarOf(frontMatter, "phase");
  const plan = scalarOf(frontMatter, "plan");
  const number = /^\d+(?:\.\d+)*[a-z]?/i.exec(phase?.value ?? "")?.[0];
  const span = plan?.span ?? firstLine(source);
  const named = /(?:^|\/)(\d[\w.]*-\w+)-(?:PLAN|SUMMARY)\.md$/.exec(source.path)?.[1];
  const given = plan?.value.startsWith(`${number}-`) ? plan.value : `${number ?? ""}-${plan?.value ?? ""}`;
  if (!number || !plan) return located(named ?? plan?.value ?? baseName(source.path), span);
  return located(named && plain(named) === plain(given) ? named : given, span);
}
