import type { Phase, Plan } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed } from "../dialect.ts";
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
import { readStepFiles } from "./copies.ts";
import { readLabels } from "./labels.ts";
import { type Facts, noFacts, readMetadata } from "./metadata.ts";
import { readOrchestrator } from "./orchestrator.ts";
import { readPhase } from "./phase.ts";
import { inferPhases, phaseOfFile } from "./phases.ts";
import { addOrchestratorOrder, planOf } from "./plan.ts";
import { type KnownIds, nothingKnown } from "./ranges.ts";
import { type Region, regionsOf } from "./regions.ts";
import { readStep } from "./step.ts";
import { readStepFile } from "./stepfile.ts";

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
    if (said.mode && facts.mode) found.overruled.push(said.mode);
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
