import {
  compareUnits,
  type Effect,
  type MissingDependency,
  type Plan,
  type Related,
  type Step,
} from "../../model/index.ts";
import { isChange } from "../files/lifecycle.ts";
import { type ProseDependency, proseDependencies } from "../order/prose-dependencies.ts";
import { groupBy } from "../plan/group-by.ts";
import { memoise } from "../plan/memo.ts";
import { listed, shownOf, stepNamed } from "../text/message-text.ts";
import { deed, type Meeting, nameOf } from "./by-resource.ts";
import { untoldDependencies } from "./crowds.ts";

/** What the two steps do to each resource that they meet on, the one to wait for first, as the text has them. What all steps share says nothing of these two. */
const deeds = ({ dependsOn, hazards }: MissingDependency): (readonly [Effect, Effect])[] =>
  hazards
    .filter(({ resource: { kind } }) => kind === "file" || kind === "symbol")
    .map(({ first, effects: [a, b] }): [Effect, Effect] => (first === dependsOn ? [a, b] : [b, a]))
    .sort(([a], [b]) => compareUnits(a.span.source.path, b.span.source.path) || a.span.start - b.span.start);

/** `` `1.2`, which creates `src/a.py` and changes `b` as well ``: what it changes, or else what it needs as it is. */
function evidenceOf(edge: MissingDependency): string {
  const parts = deedsBefore(edge).map(
    ({ does, names, both }) => `${does} ${listed(names, most)}${both ? " as well" : ""}`,
  );
  return `${stepNamed(edge.dependsOn)}, which ${parts.join(" and ")}`;
}

const most = 3;

interface Deeds {
  /** `creates` */
  readonly does: string;
  readonly names: readonly string[];
  /** Whether the step that should wait does the same to them. */
  readonly both: boolean;
}

/** What the step to wait for does, and to which resources. */
function deedsBefore(edge: MissingDependency): Deeds[] {
  const all = deeds(edge);
  const changes = all.filter(([before]) => isChange(before));
  const told = (changes.length ? changes : all).map(([before, after]) => ({
    name: nameOf(before.resource),
    does: deed(before),
    both: isChange(before) && deed(before) === deed(after),
  }));
  return [...groupBy(told, ({ does, both }) => `${does} ${both}`).values()].map((alike) => ({
    ...alike[0]!,
    names: [...new Set(alike.map(({ name }) => name))],
  }));
}

const edgesOf = memoise((plan: Plan) => groupBy(untoldDependencies(plan), ({ step }) => step));

/**
 * Whether two steps meet alone, one of them should wait for the other, and the finding on that names the file: that both change
 * it is told there.
 */
export function isToldAsMissing(plan: Plan, { name, places: all }: Meeting): boolean {
  const [a, b, third] = all.map(({ step }) => step);
  if (!a || !b || third) return false;
  const edge = [...(edgesOf(plan).get(a) ?? []), ...(edgesOf(plan).get(b) ?? [])].find(
    ({ dependsOn }) => dependsOn === a || dependsOn === b,
  );
  return edge !== undefined && deedsBefore(edge).some(({ names }) => shownOf(names, most).includes(name));
}

/** What several edges rest on, parted so that no reader takes a step for one of the things that the step before it does. */
export const evidencesOf = (edges: readonly MissingDependency[]): string =>
  edges.map(evidenceOf).join(", and ");

/** Of several missing dependencies the one that a reader believes first: what one step creates and another needs, by name before by file. */
export function strongestOf(edges: readonly MissingDependency[]): MissingDependency {
  const rank = ({ hazards: [first] }: MissingDependency) =>
    first!.effects.some(({ action }) => action === "create")
      ? first!.resource.kind === "symbol"
        ? 0
        : 1
      : 2;
  return edges.toSorted((a, b) => rank(a) - rank(b))[0]!;
}

const sentencesOn: (plan: Plan) => ReadonlyMap<Step, readonly ProseDependency[]> = memoise((plan) =>
  groupBy(proseDependencies(plan), ({ step }) => step),
);

/** The words behind a missing dependency: the sentence that states it, if there is one, and the deeds of both steps. */
export function placesBehind(plan: Plan, edge: MissingDependency): Related[] {
  const { dependsOn, step } = edge;
  const said = (sentencesOn(plan).get(step) ?? []).filter(({ open }) => open.includes(dependsOn));
  return [
    ...said
      .slice(0, 1)
      .map(({ reference: { span } }) => ({ span, message: "the text says so, in a sentence only" })),
    ...deeds(edge).flatMap(([before, after]) => [
      { span: before.span, message: `\`${dependsOn.id}\` ${deed(before)} \`${nameOf(before.resource)}\`` },
      { span: after.span, message: `\`${step.id}\` ${deed(after)} \`${nameOf(after.resource)}\`` },
    ]),
  ];
}
