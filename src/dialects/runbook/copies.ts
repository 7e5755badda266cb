import type { Flaw, StepCopy } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import { type Gathered, gatherFromStep } from "./collect.ts";
import type { KnownIds } from "./ranges.ts";
import { stepFileSlot } from "./slots.ts";
import { complete, type Draft, readStep } from "./step.ts";
import { readStepFile, type StepFile } from "./stepfile.ts";

/** Ties step files to their steps; where the plan has nothing else, they are its steps. Returns those without a step. */
export function readStepFiles(documents: readonly Document[], found: Gathered, known: KnownIds): StepCopy[] {
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
