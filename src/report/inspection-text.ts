import type {
  Evidence,
  InspectedEdge,
  InspectedEffect,
  InspectedHazard,
  InspectedMissing,
  InspectedMode,
  InspectedPlan,
  InspectedStep,
  Inspection,
  Resource,
} from "../model/index.ts";
import { type Paint, paintWith } from "./paint.ts";
import { visible } from "./visible.ts";

/** The columns that `expect-absent`, the longest label, takes. */
const labels = 13;

/** What was understood of plans, for people: each statement with the line that it rests on. */
export function inspectionText(inspection: Inspection, { colors }: { readonly colors: boolean }): string {
  const paint = paintWith(colors);
  if (inspection.plans.length === 0) return "No plan found\n";
  return inspection.plans.map((plan) => `${planLines(plan, paint).join("\n")}\n`).join("\n");
}

function planLines(plan: InspectedPlan, paint: Paint): string[] {
  const waits = groupBy(plan.order, (edge) => edge.after);
  const { path, dialect, executionMode } = plan;
  const steps = plan.steps.filter(({ kind }) => kind !== "phase");
  const inPlan = (place: Place) => placeIn(place, path);
  return [
    paint.strong(
      `${visible(path)}: ${dialect}, ${count(steps.length, "step")}, ${modeText(executionMode, inPlan)}`,
    ),
    ...steps.flatMap((step) => ["", ...stepLines(step, waits.get(step.id) ?? [], inPlan, paint)]),
    ...section(
      "Collisions, if nothing but firm order keeps steps apart",
      hazardLines(plan.hazards, inPlan, paint),
      paint,
    ),
    ...section(
      "Dependencies that would keep them apart",
      plan.missing.flatMap((each) => missingLines(each, paint)),
      paint,
    ),
  ];
}

const section = (title: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length ? ["", paint.strong(title), ...lines] : [];

interface Place {
  readonly path: string | null;
  readonly line: number | null;
}
type Placed = (place: Place) => string;

function stepLines(
  step: InspectedStep,
  waits: readonly InspectedEdge[],
  place: Placed,
  paint: Paint,
): string[] {
  const head = `${step.kind} ${visible(step.id)}: ${visible(step.title)}`;
  return [
    `${paint.strong(head)}  ${paint.faint(place(step))}`,
    `  ${"mode".padEnd(labels)} ${modeText(step.executionMode, place)}`,
    ...waitLines(waits, place, paint),
    ...asTheyStand(step.effects).map((effect) => `  ${effectText(effect, place, paint)}`),
  ];
}

/** One line for each step that is waited for, with all that says so. What a mode grants is quoted at the mode. */
const waitLines = (waits: readonly InspectedEdge[], place: Placed, paint: Paint): string[] =>
  [...groupBy(waits, (edge) => edge.before)].map(([before, edges]) => {
    const reasons = new Set(edges.map(({ reason, strength }) => `${reason}, ${strength}`));
    const said = edges.find(({ reason, evidence }) => reason !== "mode" && evidence !== null);
    const quote = said
      ? ` ${paint.faint(`${place(said)}: ${visible(shortened(said.evidence!, before))}`)}`
      : "";
    return `  ${"waits for".padEnd(labels)} ${visible(before)} (${[...reasons].join("; ")})${quote}`;
  });

/** In the order of the lines, file by file, so that a reader can go through the text beside it. */
function asTheyStand(effects: readonly InspectedEffect[]): InspectedEffect[] {
  const files = [...new Set(effects.map(({ path }) => path))];
  return [...effects].sort(
    (a, b) => files.indexOf(a.path) - files.indexOf(b.path) || (a.line ?? 0) - (b.line ?? 0),
  );
}

const modeText = (mode: InspectedMode, place: Placed): string =>
  `${mode.value} (${mode.line === null ? mode.strength : `${mode.strength}, ${place(mode)}`})`;

function effectText(effect: InspectedEffect, place: Placed, paint: Paint): string {
  const { action, resource, certainty, conditional, probability, evidence, because, row } = effect;
  const often = probability === null ? "" : `, ${Math.round(probability * 100)} %`;
  const sure = `${certainty}${conditional ? ", perhaps" : ""}${often}`;
  const quote = paint.faint(`${place(effect)}: ${visible(shortened(evidence, nameIn(resource)))}`);
  return `${action.padEnd(labels)} ${paint.related(named(resource))} (${sure}: ${visible(because)}${row === null ? "" : `, ${row}`}) ${quote}`;
}

/** What is the same for every pair of steps is said once for all of them, with one example. */
function hazardLines(hazards: readonly InspectedHazard[], place: Placed, paint: Paint): string[] {
  const own = hazards.filter(({ resource }) => !isShared(resource));
  const shared = groupBy(
    hazards.filter(({ resource }) => isShared(resource)),
    ({ kind, resource }) => `${kind} ${named(resource)}`,
  );
  return [
    ...own.flatMap((hazard) => [
      hazardHead(hazard, hazard.steps, paint),
      ...evidenceLines(hazard.evidence, place, paint),
    ]),
    ...[...shared.values()].flatMap((all) => [
      hazardHead(all[0]!, [...new Set(all.flatMap(({ steps }) => steps))], paint),
      ...evidenceLines(all[0]!.evidence, place, paint),
    ]),
  ];
}

function hazardHead({ kind, resource }: InspectedHazard, steps: readonly string[], paint: Paint): string {
  const ids =
    steps.length > 2 ? `${count(steps.length, "step")}, ${steps[0]} to ${steps.at(-1)}` : steps.join(" and ");
  return `  ${kind.padEnd(labels)} ${paint.related(named(resource))}: ${visible(ids)}`;
}

const evidenceLines = (evidence: readonly Evidence[], place: Placed, paint: Paint): string[] =>
  evidence.map((each) => `    ${visible(each.step)}: ${effectText(each, place, paint)}`);

function missingLines({ step, dependsOn, evidence }: InspectedMissing, paint: Paint): string[] {
  const reasons = evidence
    .filter(({ resource }) => !isShared(resource))
    .map(({ kind, resource }) => `${named(resource)} (${kind})`);
  return [
    `  ${paint.strong(`${visible(step)} after ${visible(dependsOn)}`)}: ${[...new Set(reasons)].join(", ")}`,
  ];
}

const isShared = ({ kind }: Resource): boolean => kind !== "file" && kind !== "symbol";

const named = (resource: Resource): string =>
  visible(
    "path" in resource ? resource.path : resource.kind === "git" ? `git ${resource.name}` : resource.name,
  );

/** The file only where the plan has several: its name below the plan's folder. */
function placeIn({ path, line }: Place, plan: string): string {
  if (path === null || path === plan) return `line ${line}`;
  return `${visible(path.startsWith(`${plan}/`) ? path.slice(plan.length + 1) : path)}:${line}`;
}

/** So much of a quote fits beside what it stands for. */
const width = 100;

/** The part of a quote that has the words in it that say so. `name`: what they name, as a path, the end of one or an identifier. */
function shortened(text: string, name: string): string {
  if (text.length <= width) return text;
  const last = name.replace(/\/$/, "").split("/").at(-1)!;
  const whole = text.indexOf(name);
  const [at, length] = whole >= 0 ? [whole, name.length] : [text.indexOf(last), last.length];
  if (at < 0 || at + length < width) return `${text.slice(0, width - 1)}…`;
  // The beginning tells who does it, the end on what.
  const from = Math.max(40, Math.min(at + length + 20, text.length) - (width - 42));
  const to = from + width - 42;
  return `${text.slice(0, 40).trimEnd()} … ${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
}

const nameIn = (resource: Resource): string => ("path" in resource ? resource.path : resource.name);

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
