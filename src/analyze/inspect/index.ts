import {
  changing,
  type Edge,
  type Effect,
  type Evidence,
  type Hazard,
  type InspectedEdge,
  type InspectedEffect,
  type InspectedHazard,
  type InspectedMode,
  type InspectedPlan,
  type InspectedStep,
  type Inspection,
  lineOf,
  lineText,
  type MissingDependency,
  type Plan,
  probabilityOfHazard,
  type Span,
  type Step,
} from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { hazardsOf } from "../hazards/index.ts";
import { missingDependencies } from "../hazards/missing-dependencies.ts";
import { orderOf, statedEdges } from "../order/index.ts";
import { type Mode, modeOf, planModeOf } from "../order/mode.ts";
import { type Group, groupsOf } from "../order/numbered-phases.ts";

/** So much of a line is quoted: some plans are written without a single line break. */
const quoted = 300;

/** Everything that was understood of plans, as plain data. */
export const inspectPlans = (plans: readonly Plan[]): Inspection => ({
  version: 1,
  plans: plans.map(inspectPlan),
});

function inspectPlan(plan: Plan): InspectedPlan {
  const waits = waitsOf(plan);
  return {
    path: plan.path,
    dialect: plan.dialect,
    executionMode: modeIn(planModeOf(plan)),
    steps: stepsIn(plan, waits),
    order: edgesIn(orderOf(plan).edges),
    hazards: hazardsOf(plan).map(hazardIn),
    missing: missingDependencies(plan).map(missingIn),
  };
}

/** Each edge with the line that declares it. One statement may grant hundreds of edges, so each is looked up once. */
function edgesIn(edges: readonly Edge[]): InspectedEdge[] {
  const known = new Map<Span | undefined, Pick<InspectedEdge, "path" | "line" | "evidence">>([
    [undefined, { path: null, line: null, evidence: null }],
  ]);
  return edges.map(({ before, after, reason, strength, span }) => {
    const said = known.get(span) ?? quoteOf(span!);
    known.set(span, said);
    return { before: before.id, after: after.id, reason, strength, ...said };
  });
}

/** The ids that each step waits for, in the order in which the text gives them. */
function waitsOf(plan: Plan): Map<Step, string[]> {
  const waits = new Map<Step, string[]>();
  for (const { before, after } of statedEdges(plan)) {
    const known = waits.get(after);
    if (!known) waits.set(after, [before.id]);
    else if (!known.includes(before.id)) known.push(before.id);
  }
  return waits;
}

const modeIn = ({ value, strength, span }: Mode): InspectedMode => ({
  value,
  strength,
  path: span?.source.path ?? null,
  line: span ? lineOf(span) : null,
});

/** Each step, and before the first one of a numbered group the group itself. */
function stepsIn(plan: Plan, waits: ReadonlyMap<Step, readonly string[]>): InspectedStep[] {
  const groups = new Map(groupsOf(plan).map((group) => [group.steps[0], group]));
  return plan.steps.flatMap((step) => {
    const own = stepIn(plan, step, waits.get(step) ?? []);
    const group = groups.get(step);
    return group ? [groupIn(plan, group), own] : [own];
  });
}

/** A phase as people refer to it and commit it, by its number alone: what its steps change, each file once. */
function groupIn(plan: Plan, { phase, steps }: Group): InspectedStep {
  const changes = new Map<string, Effect>();
  for (const effect of steps.flatMap((step) => effectsOf(plan).get(step) ?? [])) {
    const { action, resource } = effect;
    if (resource.kind === "file" && changing.has(action) && !changes.has(resource.path))
      changes.set(resource.path, effect);
  }
  return {
    id: phase.id,
    kind: "phase",
    title: phase.title,
    path: phase.span.source.path,
    line: lineOf(phase.span),
    phase: null,
    executionMode: modeIn(phase.mode ? { ...phase.mode, level: "phase" } : planModeOf(plan)),
    dependsOn: phase.dependsOn.map(({ id }) => id),
    effects: [...changes.values()].map(effectIn),
  };
}

function stepIn(plan: Plan, step: Step, dependsOn: readonly string[]): InspectedStep {
  return {
    id: step.id,
    kind: step.kind,
    title: step.title,
    path: step.source.path,
    line: lineOf(step.span),
    phase: step.phase?.id ?? null,
    executionMode: modeIn(modeOf(plan, step)),
    dependsOn,
    effects: (effectsOf(plan).get(step) ?? []).map(effectIn),
  };
}

const effectIn = (effect: Effect): InspectedEffect => {
  const { action, resource, certainty, conditional, probability, span, because, mention } = effect;
  return {
    action,
    resource,
    certainty,
    conditional,
    probability: probability === undefined ? null : rounded(probability),
    ...quoteOf(span),
    because,
    row: mention?.row ?? null,
  };
};

/** Two digits: more would say more than the record does. */
const rounded = (probability: number): number => Math.round(probability * 100) / 100;

/** The line in which a place stands. Of a long one, the part around the place: the words that say so are always in it. */
function quoteOf(span: Span): { path: string; line: number; evidence: string } {
  const line = lineOf(span);
  const text = lineText(span.source, line);
  const path = span.source.path;
  if (text.length <= quoted) return { path, line, evidence: text.trim() };
  const at = span.start - span.source.text.lastIndexOf("\n", span.start - 1) - 1;
  const from = at + Math.min(span.end - span.start, quoted) <= quoted ? 0 : Math.max(0, at - quoted / 2);
  return { path, line, evidence: text.slice(from, from + quoted).trim() };
}

/** A hazard as plain data, with the lines that say so. */
export function hazardIn(hazard: Hazard): InspectedHazard {
  const {
    kind,
    first,
    second,
    resource,
    effects: [a, b],
  } = hazard;
  const evidence: [Evidence, Evidence] = [
    { step: first.id, ...effectIn(a) },
    { step: second.id, ...effectIn(b) },
  ];
  const probability = probabilityOfHazard(hazard);
  return {
    kind,
    steps: [first.id, second.id],
    resource,
    probability: probability === undefined ? null : rounded(probability),
    evidence,
  };
}

const missingIn = ({ step, dependsOn, hazards }: MissingDependency) => ({
  step: step.id,
  dependsOn: dependsOn.id,
  evidence: hazards.map(hazardIn).map(({ kind, resource, probability, evidence }) => ({
    kind,
    resource,
    probability,
    evidence,
  })),
});
