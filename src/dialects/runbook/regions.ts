import type { RootContent } from "mdast";
import { type Span, type StepKind, spanOf, textAt } from "../../model/index.ts";
import { type Document, type Section, sectionsBelow } from "../../parse/index.ts";
import {
  componentsOf,
  isCheckpointHeading,
  isPartHeading,
  isPrefixOf,
  type NumberedHeading,
  readNumberedHeading,
  readPhaseHeading,
  readStepHeading,
} from "./headings.ts";

/**
 * A stretch of a runbook that belongs together: a step with its parts, a phase's preface, a checkpoint, or a section
 * about the plan. Authors nest headings freely (phases below steps, RED beside its cycle), so regions follow document
 * order and what the headings say, and depth only where that leaves a choice.
 */
export interface Region {
  readonly kind: "plan" | "phase" | "step" | "checkpoint";
  readonly section: Section;
  /** Of a step or phase. */
  readonly heading: NumberedHeading | undefined;
  readonly stepKind: StepKind | undefined;
  /** What stands below the heading, headings of parts included. */
  readonly blocks: readonly RootContent[];
  readonly extent: Span;
}

interface Open extends Region {
  kind: Region["kind"];
  blocks: RootContent[];
  extent: Span;
}

const known = new WeakMap<Document, readonly Region[]>();

export function regionsOf(document: Document): readonly Region[] {
  const regions = known.get(document) ?? readRegions(document);
  known.set(document, regions);
  return regions;
}

function readRegions(document: Document): Region[] {
  const { outline } = document;
  const sections = [...sectionsBelow(outline)];
  const worded = sections.map((section) => readStepHeading(textAt(section.span)));
  const steps = worded.some((step) => step)
    ? worded
    : sections.map((section) => readNumberedHeading(textAt(section.span)));
  const tasks = !steps.some((step) => step && step.kind !== "task");
  const regions: Open[] = [open("plan", outline, undefined, undefined)];
  sections.forEach((section, index) => {
    const current = regions.at(-1)!;
    const step = steps[index];
    const fresh = beginning(section, step && (tasks || step.kind !== "task") ? step : undefined, current);
    if (!fresh) {
      if (section.heading) current.blocks.push(section.heading);
      current.blocks.push(...section.blocks);
    } else {
      current.extent = spanOf(document.source, current.extent.start, section.extent.start);
      regions.push(fresh);
    }
  });
  return regions;
}

/** The region that a section begins; undefined where it is a part of the current one. */
function beginning(
  section: Section,
  step: (NumberedHeading & { kind: StepKind }) | undefined,
  current: Open,
): Open | undefined {
  const raw = textAt(section.span);
  if (step && standsAlone(step, section, current)) return open("step", section, step, step.kind);
  const phase = readPhaseHeading(raw);
  if (phase) return open("phase", section, phase, undefined);
  const within = current.kind !== "plan" && section.depth > current.section.depth;
  if (within || (current.kind === "step" && isPartHeading(section.title))) return undefined;
  return open(isCheckpointHeading(raw) ? "checkpoint" : "plan", section, undefined, undefined);
}

/**
 * Whether a step's heading below another step's is a step of its own. `Step 1` inside `Cycle 1.3` is a part of it;
 * `Step 1.1` inside `Step 1` makes the outer one a group, which is a phase by another name.
 */
function standsAlone(step: NumberedHeading & { kind: StepKind }, section: Section, current: Open): boolean {
  if (current.kind !== "step" || section.depth <= current.section.depth) return true;
  const outer = current.heading!.id;
  if (isPrefixOf(outer, step.id)) {
    current.kind = "phase";
    return true;
  }
  const levels = componentsOf(step.id);
  return levels === componentsOf(outer) && (levels > 1 || step.kind === current.stepKind);
}

function open(
  kind: Region["kind"],
  section: Section,
  heading: NumberedHeading | undefined,
  stepKind: StepKind | undefined,
): Open {
  return { kind, section, heading, stepKind, blocks: [...section.blocks], extent: section.extent };
}
