import {
  type Contract,
  type Located,
  located,
  type Mention,
  type Plan,
  type Reference,
  type Source,
  type Step,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { type Document, labelsOf, type Metadata } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { baseName, filesOf, firstLine, folderOf, makePlan, makeStep } from "../shared/make.ts";
import { booleanOf, fieldsOf, flawsOf, numberOf, referencesOf, scalarOf } from "../shared/metadata.ts";
import { slotsOf } from "../shared/slots.ts";
import { stateOf } from "../shared/state.ts";
import { waitsLabel } from "../shared/waits.ts";
import { blocksOf, readWork } from "../shared/work.ts";
import { delegatedFirst, serialised } from "./dispatch.ts";
import { type Element, readElements } from "./elements.ts";
import { metadataOf } from "./metadata.ts";
import { phaseIn, plain, withinPhases } from "./phases.ts";
import { contractUnder, readSettings } from "./settings.ts";
import { unseen } from "./unseen.ts";
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
const planHome =
  /(?:^|\/)\.planning\/phases\/(?:[^/]+\/)+(?:plans\/)?(?:\d[\w.]*-\w+(?:-[\w-]+)?-PLAN|PLAN-\d+)\.md$/;
const other = /-(?:CONTEXT|RESEARCH|VERIFICATION|UAT|VALIDATION|DISCUSSION-LOG)\.md$/;

export const dialect: Dialect = {
  name: "gsd",
  metadata: { plan: "gsd-plan" },
  places: "`.planning/phases/**/*-PLAN.md`",
  folders: [".planning"],
  settings: {
    files: /(?:^|\/)\.planning\/config\.json$/,
    plan: /^((?:.*\/)?\.planning\/)/,
    places: ["$1config.json"],
  },
  archive: /(?:^|\/)\.planning\/milestones\//,
  keeps: { path: /(?:^|\/)\.planning\/phases\/.*-PLAN\.md$/, expected: "front matter and `<task>` elements" },
  unseen,
  contract,
  declared: {
    step: "a plan file",
    barriers: "plans that close gaps wait for all others",
    progress: "`STATE.md` and `ROADMAP.md`, by every agent; a `SUMMARY.md` each",
    written: "front matter",
  },
  recognises(document: Document): Recognition | undefined {
    const { source } = document;
    // That a plan is done shows by the file alone: the executor only looks whether it is there.
    if (summaryHome.test(source.path)) return { role: "summary", plan: folderOf(source.path) };
    if (other.test(source.path)) return undefined;
    const keys = document.frontMatter?.entries;
    const shaped = keys?.has("phase") && keys.has("plan");
    if (!shaped && !(planHome.test(source.path) && source.text.trim())) return undefined;
    return { role: summary.test(source.path) ? "summary" : "plan", plan: folderOf(source.path) };
  },
  shows: "front matter with `phase` and `plan`, or `<task>` elements",
  forced: ({ source, frontMatter }) =>
    ownKeys.some((key) => frontMatter?.entries.has(key)) || /^[ \t]*<tasks?\b/m.test(source.text)
      ? { role: "plan", plan: folderOf(source.path) }
      : undefined,
  read: readPhase,
  among: { kin: folderOf, tell: phaseIn, heed: withinPhases },
};

const ownKeys = ["phase", "plan", "wave", "depends_on", "files_modified"];

/** All plans of a phase's folder are one plan; each file is one step. Lower waves run first, whatever the files are called. */
function readPhase(
  path: string,
  files: readonly Claimed[],
  settingsFiles: readonly Document[],
): Plan | undefined {
  const settings = readSettings(settingsFiles);
  const summaries = new Map<string, Source>();
  for (const { document, role } of files)
    if (role === "summary" && !isHalted(document) && !isUnfinished(document))
      summaries.set(idOf(document).value, document.source);
  const plans = files.filter(({ role }) => role === "plan").map(({ document }) => document);
  const first = plans[0];
  if (!first) return undefined;
  const elements = new Map(plans.map((document) => [document, elementsOf(document)]));
  const read = (documents: readonly Document[]) =>
    documents.map((document) => readStep(document, elements.get(document)!, summaries));
  const planned = plans.filter((document) => !closesGaps(document));
  const steps = byWave(read(planned.length ? planned : plans));
  const last = Math.max(0, ...steps.map((step) => step.wave?.value ?? 0));
  const closing = metadataOf(plans.find(closesGaps) ?? first)?.entries;
  const gap = closing?.get("gap_closure") ?? closing?.get("type");
  const later = planned.length ? read(plans.filter(closesGaps)) : [];
  const all = [...steps, ...later.map((step) => inLaterWave(step, last))];
  const ids = new Set(all.map(({ id }) => plain(id)));
  // Of a plan that was carried out and put away its summary is left: whoever waits for it waits no more.
  const met = new Set([...summaries.keys()].map(plain).filter((id) => !ids.has(id)));
  const named = all
    .map((step) => withoutSlugs(step, ids))
    .map((step) => ({ ...step, dependsOn: step.dependsOn.filter(({ id }) => !met.has(plain(id))) }));
  const dispatch = settings.delegates ? delegatedFirst(named, plans) : { steps: named, barriers: [] };
  const phase = scalarOf(metadataOf(first), "phase");
  return makePlan({
    path,
    dialect: dialect.name,
    title: phase?.value ?? "",
    ...settings.plan,
    contract: contractUnder(contract, settings),
    span: phase?.span ?? firstLine(first.source),
    files: filesOf(files),
    steps: settings.serialises ? serialised(dispatch.steps) : dispatch.steps,
    barriers: [
      ...dispatch.barriers,
      ...(gap && later.length
        ? [{ kind: "phase", span: gap.keySpan, before: steps.length, strength: "contract" } as const]
        : []),
    ],
    checkpoints: plans.flatMap((document) => checkpointsIn(elements.get(document)!)),
    flaws: plans.flatMap((document) => flawsOf(metadataOf(document), "gsd-plan")),
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
const closesGaps = (document: Document): boolean =>
  booleanOf(metadataOf(document), "gap_closure")?.value ??
  scalarOf(metadataOf(document), "type")?.value === "gap_closure";

/** A file that is written piece by piece ends with this mark as long as pieces are missing. */
const isUnfinished = ({ source }: Document): boolean => /<!-- gsd:write-continue -->\s*$/.test(source.text);

/** A designed stop: what waits for the plan stays blocked. */
const isHalted = ({ frontMatter }: Document): boolean =>
  /^halted$/i.test(scalarOf(frontMatter, "status")?.value ?? "");

/** `01-01-auth-hardening` is plan `01-01`, where no plan has the longer name. */
function withoutSlugs(step: Step, known: ReadonlySet<string>): Step {
  const dependsOn = step.dependsOn.map((reference) => {
    const number = /^(\d[\d.]*-\d+[a-z]?)-[a-z]/i.exec(reference.id)?.[1];
    return number && !known.has(plain(reference.id)) ? { ...reference, id: number } : reference;
  });
  return { ...step, dependsOn };
}

const inLaterWave = (step: Step, last: number): Step =>
  step.wave
    ? {
        ...step,
        wave: located(last + step.wave.value, step.wave.span),
        waveShown: `wave ${step.wave.value} of those that close gaps`,
        isAddedLater: true,
      }
    : step;

const elementsOf = (document: Document) => readElements(document.source, metadataOf(document)?.span.end ?? 0);

function readStep(
  document: Document,
  elements: readonly Element[],
  summaries: ReadonlyMap<string, Source>,
): Step {
  const { source } = document;
  const metadata = metadataOf(document);
  const id = idOf(document);
  const state = stateOf(scalarOf(metadata, "status"), /^(?:completed?|done)$/i);
  const plan = metadata?.entries.get("plan");
  return makeStep({
    id: id.value,
    title: titleOf(elements) || (document.frontMatter ? "" : (document.outline.children[0]?.title ?? "")),
    span: plan ? spanOf(source, plan.keySpan.start, plan.value.span.end) : firstLine(source),
    idSpan: id.span,
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(metadata, ["depends_on", "wave", "files_modified", "autonomous", "type"]),
    dependsOn: metadata
      ? referencesOf(metadata.entries.get("depends_on") ?? metadata.entries.get("depends-on"))
      : labelledWaits(document),
    mentions:
      elements.length > 0 || metadata ? readPlanMentions(metadata, elements, source) : readWorkOf(document),
    ...(state.cancelled ? state : { done: located(summaries.has(id.value), id.span) }),
    ...waveOf(metadata),
    slots: slotsOf(document, { depends_on: "depends_on" }),
  });
}

/** The executor counts from one: `wave: 0` is its first wave. */
function waveOf(metadata: Metadata | undefined): Partial<Step> {
  const wave = numberOf(metadata, "wave");
  if (!wave) return {};
  if (wave.value > 0) return { wave };
  return { wave: located(1, wave.span), waveShown: `wave 1 (written as ${wave.value})` };
}

/** `**Depends on:** Plan 03-01 (the model)`, in a plan without front matter. */
const labelledWaits = ({ root, source }: Document): Reference[] =>
  labelsOf(root.children, source)
    .filter(({ name }) => waitsLabel.test(name))
    .flatMap(({ value: { span } }) =>
      [...textAt(span).matchAll(/\b\d[\d.]*-\d+[a-z]?\b/gi)].map(({ 0: id, index }): Reference => {
        const start = span.start + index;
        return { kind: "step", id, form: "label", span: spanOf(source, start, start + id.length) };
      }),
    );

/** A plan of plain Markdown, without front matter and elements. */
const readWorkOf = ({ outline, source }: Document): Mention[] => readWork(blocksOf(outline), source);

/**
 * `03-02`: the phase's number and the plan's. The file's name spells it as others refer to it, so it wins where both say
 * the same; where they differ the front matter does, since the format's own reader goes by it.
 */
function idOf(document: Document): Located<string> {
  const { source } = document;
  const metadata = metadataOf(document);
  const phase = scalarOf(metadata, "phase");
  const plan = scalarOf(metadata, "plan");
  const number = /^\d+(?:\.\d+)*[a-z]?/i.exec(phase?.value ?? "")?.[0];
  const span = plan?.span ?? firstLine(source);
  const named = /(?:^|\/)(\d[\w.]*-\w+)(?:-[\w-]+)?-(?:PLAN|SUMMARY)\.md$/.exec(source.path)?.[1];
  const given = plan?.value.startsWith(`${number}-`) ? plan.value : `${number ?? ""}-${plan?.value ?? ""}`;
  if (!number || !plan) return located(named ?? plan?.value ?? baseName(source.path), span);
  return located(named && plain(named) === plain(given) ? named : given, span);
}
