import type { Claim, Flaw, Mention, ModeStatement, Phase, Reference, Span } from "../../model/index.ts";
import { readProseMode } from "../shared/modes.ts";
import { sentencesIn } from "../shared/sentences.ts";
import { claimsInField, claimsInHeading, testClaims } from "./claims.ts";
import { afterIn, checkpointsIn, stopConditionIn } from "./conditions.ts";
import { canonicalKey } from "./keys.ts";
import { fieldLinesIn } from "./lines.ts";
import { type Directive, readDirective, saidIn } from "./orchestrator.ts";
import { readBody } from "./parts.ts";
import { readProseOrder, subjectOf } from "./prose.ts";
import type { KnownIds } from "./ranges.ts";
import type { Region } from "./regions.ts";
import type { Draft } from "./step.ts";

/** A checkpoint as found; which steps it divides is known when all are read. */
export interface Pause {
  readonly span: Span;
  /** The step after which it comes, where it says so. */
  readonly after: string | undefined;
  /** How many steps had been read before it. */
  readonly before: number;
  /** Of a phase's preface: it comes at the end of the phase. */
  readonly phase: Phase | undefined;
}

/** What is gathered while the regions of a plan are read in order. */
export interface Gathered {
  readonly steps: Draft[];
  readonly phases: Phase[];
  readonly pauses: Pause[];
  readonly claims: Claim[];
  readonly proseOrder: Reference[];
  /** What `proseOrder` has, by who waits and for what. */
  readonly said: Set<string>;
  readonly mentions: Mention[];
  readonly flaws: Flaw[];
  /** Phases that say they may run beside others: no boundary holds before them. */
  readonly besideOthers: Set<Phase>;
  /** What sentences outside of the steps say about some of them: `Cycles 5-7 can run in parallel`. */
  readonly modes: Map<string, ModeStatement>;
  stopCondition: Span | undefined;
  stepsWithStop: number;
  firstStepStop: Span | undefined;
  mode: ModeStatement | undefined;
  /** Modes in fields of the plan behind the one that is followed. */
  readonly overruled: ModeStatement[];
  rationale: Span | undefined;
  prohibition: Span | undefined;
}

export const nothingGathered = (): Gathered => ({
  steps: [],
  phases: [],
  pauses: [],
  claims: [],
  proseOrder: [],
  said: new Set(),
  mentions: [],
  flaws: [],
  besideOthers: new Set(),
  modes: new Map(),
  stopCondition: undefined,
  stepsWithStop: 0,
  firstStepStop: undefined,
  mode: undefined,
  overruled: [],
  rationale: undefined,
  prohibition: undefined,
});

/** Facts that the text of a section about the plan states. */
export function gatherFromPlan(region: Region, found: Gathered, known: KnownIds): void {
  const { source } = region.extent;
  const { blocks } = region;
  const title = region.section.title;
  addDirective(readDirective(saidIn(blocks, source, title), false), found);
  found.stopCondition ??= stopConditionIn(region);
  for (const line of fieldLinesIn(blocks, source)) found.claims.push(...claimsInField(line, undefined));
  if (/\b(?:completion|validation|verification)\b/i.test(title))
    found.claims.push(...testClaims(region.extent, undefined));
  for (const label of checkpointsIn(region))
    if (label.after) found.pauses.push({ ...label, before: found.steps.length, phase: undefined });
  gatherOrder(region, undefined, found, known);
  gatherModes(region, found, known);
  found.mentions.push(...readBody(blocks, source, "context").mentions);
}

function addDirective(said: Directive, found: Gathered): void {
  found.mode ??= said.mode;
  found.rationale ??= said.rationale;
  found.prohibition ??= said.prohibition;
}

export function gatherFromPhase(region: Region, phase: Phase, found: Gathered, known: KnownIds): void {
  const { source } = region.extent;
  found.claims.push(...claimsInHeading(region.section.span, phase.id));
  for (const line of fieldLinesIn(region.blocks, source)) {
    found.claims.push(...claimsInField(line, phase.id));
    if (canonicalKey(line.name) === "parallel" && /^\W*(?:yes|true|can|with|may)\b/i.test(line.value.value))
      found.besideOthers.add(phase);
  }
  for (const label of checkpointsIn(region))
    found.pauses.push({ ...label, before: found.steps.length, phase });
  gatherOrder(region, { kind: "phase", id: phase.id }, found, known);
}

export function gatherFromStep(region: Region, step: Draft, found: Gathered, known: KnownIds): void {
  found.claims.push(...testClaims(region.extent, step.id));
  const stop = stopConditionIn(region);
  if (stop) found.stepsWithStop += 1;
  found.firstStepStop ??= stop;
  for (const label of checkpointsIn(region))
    found.pauses.push({ ...label, before: found.steps.length, phase: undefined });
  gatherOrder(region, { kind: "step", id: step.id }, found, known, step.dependsOn);
}

export function gatherFromCheckpoint(region: Region, found: Gathered): void {
  const text = region.section.span.source.text.slice(region.extent.start, region.extent.end).slice(0, 400);
  found.pauses.push({
    span: region.section.span,
    after: afterIn(text),
    before: found.steps.length,
    phase: undefined,
  });
  found.claims.push(...testClaims(region.extent, undefined));
  found.stopCondition ??= stopConditionIn(region);
}

function gatherModes(region: Region, found: Gathered, known: KnownIds): void {
  for (const sentence of sentencesIn(region.blocks, region.extent.source)) {
    const mode = readProseMode(sentence);
    if (!mode) continue;
    for (const step of subjectOf(sentence, known))
      if (step.kind === "step" && !found.modes.has(step.id)) found.modes.set(step.id, mode);
  }
}

/** A step that says three times what it waits for waits for it once. */
function addOnce(reference: Reference, waits: Reference["of"], found: Gathered): void {
  const { kind, id } = reference;
  const key = `${waits?.kind} ${waits?.id}\0${kind} ${id}`;
  if (found.said.has(key)) return;
  found.said.add(key);
  found.proseOrder.push(reference);
}

/** Sentences about order, without those that are already edges. */
function gatherOrder(
  region: Region,
  own: { kind: "step" | "phase"; id: string } | undefined,
  found: Gathered,
  known: KnownIds,
  edges: readonly Reference[] = [],
): void {
  const taken = new Set(edges.map((edge) => edge.span.start));
  for (const sentence of sentencesIn(region.blocks, region.extent.source))
    for (const reference of readProseOrder(sentence, own, known))
      if (!taken.has(reference.span.start)) addOnce(reference, reference.of ?? own, found);
}
