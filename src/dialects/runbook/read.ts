import type { Flaw, Phase, Plan, StepCopy } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed } from "../dialect.ts";
import { readBarriers } from "./barriers.ts";
import { chooseFiles } from "./choose.ts";
import {
  type Gathered,
  gatherFromCheckpoint,
  gatherFromPhase,
  gatherFromPlan,
  gatherFromStep,
  nothingGathered,
} from "./collect.ts";
import { stopConditionIn } from "./conditions.ts";
import { contract } from "./contract.ts";
import { readLabels } from "./labels.ts";
import { type Facts, noFacts, readMetadata } from "./metadata.ts";
import { type OrchestratorFile, prohibitionOf, readOrchestrator } from "./orchestrator.ts";
import { readPhase } from "./phase.ts";
import { inferPhases, phaseOfFile } from "./phases.ts";
import { type KnownIds, nothingKnown } from "./ranges.ts";
import { readReferences } from "./references.ts";
import { type Region, regionsOf } from "./regions.ts";
import { planSlot, stepFileSlot } from "./slots.ts";
import { complete, type Draft, readStep } from "./step.ts";
import { readStepFile, type StepFile } from "./stepfile.ts";
import { titleOf } from "./title.ts";

/** Files of one folder into one plan; undefined where they hold no step. */
export function readRunbook(path: string, files: readonly Claimed[]): Plan | undefined {
  const chosen = chooseFiles(files);
  const read = chosen.main.map((file) => ({ ...file, regions: regionsOf(file.document) }));
  const known = knownIds(
    read.flatMap((file) => file.regions),
    chosen.steps,
  );
  const found = nothingGathered();
  const facts = noFacts();
  for (const file of read) readFile(file, found, facts, known);
  const orphans = readStepFiles(chosen.steps, found, known);
  if (found.steps.length === 0) return undefined;
  inferPhases(found);
  for (const step of found.steps) step.mode ??= found.modes.get(step.id);
  const orchestrator = chosen.orchestrator && readOrchestrator(chosen.orchestrator, known, found.flaws);
  if (orchestrator) addOrchestratorOrder(orchestrator, found.steps, known);
  // Who dispatches is told when to stop by the orchestrator plan as well.
  for (const region of chosen.orchestrator ? regionsOf(chosen.orchestrator) : [])
    found.stopCondition ??= stopConditionIn(region);
  return planOf(path, files, chosen.documents, found, facts, orchestrator, orphans);
}

function knownIds(regions: readonly Region[], stepFiles: readonly Document[]): KnownIds {
  const ids = (kind: Region["kind"]) =>
    regions.flatMap((region) => (region.kind === kind && region.heading ? [region.heading.id] : []));
  const steps = indexed(ids("step"));
  if (steps.size === 0)
    for (const document of stepFiles) {
      const id = readStepFile(document, nothingKnown)?.copy.id.value;
      if (id && !steps.has(id)) steps.set(id, steps.size);
    }
  const phases = ids("phase");
  const inferred = [...steps.keys()].flatMap((id) => /^(\w+)[.-]/.exec(id)?.[1] ?? []);
  return { steps, phases: new Set(phases.length > 0 ? phases : inferred) };
}

const indexed = (ids: readonly string[]): Map<string, number> =>
  new Map([...new Set(ids)].map((id, index) => [id, index]));

function readFile(
  file: { document: Document; role: string; regions: readonly Region[] },
  found: Gathered,
  facts: Facts,
  known: KnownIds,
): void {
  const own = noFacts();
  if (file.document.frontMatter) readMetadata(file.document.frontMatter, "plan", own, known, found.flaws);
  const ofPhase = file.role === "phase";
  let phase: Phase | undefined = ofPhase ? phaseOfFile(file.document, file.regions, own) : undefined;
  if (phase) found.phases.push(phase);
  if (!ofPhase) merge(facts, own);
  for (const region of file.regions)
    phase = readRegion(region, phase, found, facts, ofPhase ? own : undefined, known);
}

/** Reads one region, and returns the phase in which the next one stands. */
function readRegion(
  region: Region,
  phase: Phase | undefined,
  found: Gathered,
  facts: Facts,
  ofFile: Facts | undefined,
  known: KnownIds,
): Phase | undefined {
  if (region.kind === "phase") {
    const fresh = withFacts(readPhase(region, known, found.flaws), ofFile);
    found.phases.push(fresh);
    gatherFromPhase(region, fresh, found, known);
    return fresh;
  }
  if (region.kind === "step") {
    const step = readStep(region, phase, known, found.flaws);
    found.steps.push(step);
    gatherFromStep(region, step, found, known);
  } else if (region.kind === "checkpoint") gatherFromCheckpoint(region, found);
  else {
    gatherFromPlan(region, found, known);
    const said = noFacts();
    readLabels(region.blocks, region.extent.source, said, known, found.flaws);
    facts.mode ??= said.mode;
    facts.isolation ??= said.isolation;
  }
  return phase;
}

function withFacts(phase: Phase, facts: Facts | undefined): Phase {
  if (!facts) return phase;
  return {
    ...phase,
    type: phase.type ?? facts.type,
    model: phase.model ?? facts.model,
    mode: phase.mode ?? facts.mode,
    dependsOn: [...phase.dependsOn, ...facts.dependsOn],
  };
}

function merge(facts: Facts, own: Facts): void {
  facts.mode ??= own.mode;
  facts.isolation ??= own.isolation;
  facts.type ??= own.type;
  facts.model ??= own.model;
  facts.fields.push(...own.fields);
}

/** Ties step files to their steps; where the plan has nothing else, they are its steps. Returns those without a step. */
function readStepFiles(documents: readonly Document[], found: Gathered, known: KnownIds): StepCopy[] {
  const byId = new Map<string, Draft>();
  for (const step of found.steps) if (!byId.has(step.id)) byId.set(step.id, step);
  const alone = found.steps.length === 0;
  const orphans: StepCopy[] = [];
  for (const document of documents) {
    const file = readStepFile(document, known);
    if (!file) continue;
    found.flaws.push(...file.flaws);
    let step = byId.get(file.copy.id.value) ?? byId.get(file.copy.id.value.replace(/[-_]/g, "."));
    if (!step && alone) {
      step = stepFromFile(file, found, known);
      byId.set(step.id, step);
    } else if (step && alone) addHalf(step, file, known, found.flaws);
    if (!step) {
      orphans.push(file.copy);
      continue;
    }
    step.copies = [...step.copies, file.copy];
    const slot = stepFileSlot(document, step.kind);
    if (slot) step.slots = [...(step.slots ?? []), slot];
    complete(step, file.facts);
  }
  return orphans;
}

const baseOf = (file: StepFile) =>
  file.copy.part === "test" ? "red" : file.copy.part === "impl" ? "green" : "body";

function stepFromFile(file: StepFile, found: Gathered, known: KnownIds): Draft {
  const step = readStep(file.region, undefined, known, found.flaws, baseOf(file));
  step.id = file.copy.id.value;
  step.idSpan = file.copy.id.span;
  step.slots = [];
  found.steps.push(step);
  gatherFromStep(file.region, step, found, known);
  return step;
}

/** The other half of a step that is split over files: its red or green part. */
function addHalf(step: Draft, file: StepFile, known: KnownIds, flaws: Flaw[]): void {
  const half = readStep(file.region, undefined, known, flaws, baseOf(file));
  step.mentions = [...step.mentions, ...half.mentions];
  step.dependsOn = [...step.dependsOn, ...half.dependsOn];
  step.fields = [...step.fields, ...half.fields];
  step.redGreen = {
    red: step.redGreen.red ?? half.redGreen.red,
    green: step.redGreen.green ?? half.redGreen.green,
    verification: step.redGreen.verification ?? half.redGreen.verification,
    expectedFailure: step.redGreen.expectedFailure ?? half.redGreen.expectedFailure,
  };
}

/** Dependencies that only the orchestrator plan lists. */
function addOrchestratorOrder(file: OrchestratorFile, steps: readonly Draft[], known: KnownIds): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const entry of file.entries) {
    const step = byId.get(entry.id.value);
    if (step && entry.dependsOn)
      step.dependsOn = [...step.dependsOn, ...readReferences(entry.dependsOn, "metadata", known)];
  }
}

function planOf(
  path: string,
  files: readonly Claimed[],
  read: ReadonlySet<Document>,
  found: Gathered,
  facts: Facts,
  orchestrator: OrchestratorFile | undefined,
  orphans: readonly StepCopy[],
): Plan {
  const used = files.filter((file) => read.has(file.document));
  const title = titleOf(path, used);
  const reason = facts.fields.find((field) => field.name === "reason");
  // Front matter of a phase's file is about the phase.
  const own = used.find((file) => file.role === "runbook" || file.role === "outline");
  const slot = own && planSlot(own.document);
  const declared = used.flatMap(
    ({ document }) => document.frontMatter?.entries.get("checkpoint")?.value.span ?? [],
  );
  const mostStop = found.stepsWithStop * 2 >= found.steps.length ? found.firstStepStop : undefined;
  return {
    path,
    dialect: "runbook",
    title: title.value,
    type: facts.type,
    model: facts.model,
    mode: facts.mode ?? found.mode,
    isolation: facts.isolation,
    contract,
    span: title.span,
    files: used.map((file) => ({ source: file.document.source, role: file.role })),
    phases: found.phases,
    steps: found.steps,
    barriers: readBarriers(found, orchestrator?.entries ?? []),
    rationale: reason?.value.span ?? found.rationale,
    prohibition: prohibitionOf(own?.document.frontMatter) ?? found.prohibition,
    stopCondition: found.stopCondition ?? mostStop,
    checkpoints: [...found.pauses.map((pause) => pause.span), ...declared],
    orchestration: orchestrator?.orchestration,
    orphans,
    claims: found.claims,
    proseOrder: found.proseOrder,
    mentions: found.mentions,
    flaws: found.flaws,
    ...(slot && { slot }),
  };
}
