import type { Edit, Fix, Plan, Step } from "../../model/index.ts";
import { dueDependencies } from "../hazards/pending.ts";
import { resolveReference } from "../ids/references.ts";
import { orderOf } from "../order/index.ts";
import { halfEdges } from "../order/one-sided-edges.ts";
import { batchesOf } from "../order/parallel-groups.ts";
import { proseDependencies } from "../order/prose-dependencies.ts";
import { areSiblings } from "../order/siblings.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf } from "../plan/step-index.ts";
import { quoteIn } from "../text/yaml.ts";
import { withoutMark } from "./marks.ts";
import { wantedMode } from "./mode.ts";
import { raisedWaves, type Wait, wavesFollow } from "./raised-waves.ts";
import { reasonFor } from "./reasons.ts";
import type { Named, Reason } from "./references.ts";
import { writeStep } from "./write.ts";

interface Lacking {
  /** Of each step, what it should wait for and does not say. */
  readonly dependsOn: ReadonlyMap<Step, readonly Named[]>;
  /** Of each step that lists what it blocks, what it leaves out. */
  readonly blocks: ReadonlyMap<Step, readonly Named[]>;
}

/**
 * Everything that the steps of a plan leave unsaid about their order, whichever rule finds it: one fix for each step
 * says it all, so that rules that meet at a step bring the same fix.
 */
const lackingOf: (plan: Plan) => Lacking = memoise((plan) => {
  const index = indexOf(plan);
  const dependsOn = new Map<Step, Named[]>();
  const blocks = new Map<Step, Named[]>();
  const need = (step: Step, before: Step, reason: Reason | undefined) => {
    if (!isWritable(plan, step, before)) return;
    add(dependsOn, step, before, reason);
    if (listsBlocked(before) && !names(plan, before.blocks, before, step))
      add(blocks, before, step, undefined);
  };
  for (const edge of dueDependencies(plan)) need(edge.step, edge.dependsOn, reasonFor(edge));
  // A sentence may mean a whole phase: which of so many edges are meant is for the author to say.
  for (const { step, open } of proseDependencies(plan))
    if (open.length <= 3) for (const before of open) need(step, before, undefined);
  for (const { before, after, written } of halfEdges(plan)) {
    if (written === "blocks") need(after, before, undefined);
    else add(blocks, before, after, undefined);
  }
  for (const named of [...dependsOn.values(), ...blocks.values()])
    named.sort((a, b) => index.get(a.step)! - index.get(b.step)!);
  return { dependsOn, blocks };
});

/** A step has a list of what it blocks, of its own or in a matrix. */
const listsBlocked = ({ blocks, slots = [] }: Step): boolean =>
  blocks.length > 0 || slots.some(({ stated }) => stated?.name === "blocks");

function add(to: Map<Step, Named[]>, step: Step, other: Step, reason: Reason | undefined): void {
  const known = to.get(step) ?? [];
  if (!known.some((named) => named.step === other)) to.set(step, [...known, { step: other, reason }]);
}

/** Not against the order of the document, not into a circle, not against a wave, not before what is open: those ask for a decision. */
function isWritable(plan: Plan, step: Step, before: Step): boolean {
  const index = indexOf(plan);
  if (step.done?.value && before.done?.value === false) return false;
  if (step === before || index.get(before)! >= index.get(step)! || orderOf(plan).any.before(step, before))
    return false;
  if (wavesFollow(plan, before, step)) return true;
  const [early, late] = [batchesOf(plan).get(before), batchesOf(plan).get(step)];
  return !(early && late && early.rank >= late.rank);
}

const targetsOf = (plan: Plan, references: Step["dependsOn"], from: Step): readonly Step[] =>
  references.flatMap((reference) => {
    const target = reference.form === "prose" ? undefined : resolveReference(plan, reference, from);
    return target?.kind === "found" ? target.steps : [];
  });

const names = (plan: Plan, references: Step["dependsOn"], from: Step, wanted: Step): boolean =>
  targetsOf(plan, references, from).includes(wanted);

/** The fix that writes what a step leaves unsaid about its order; undefined where the format or the case leaves it to a person. */
export const dependencyFix = (plan: Plan, step: Step): Fix | undefined => dependencyFixes(plan, [step]);

/** The same for several steps, which only together mend what they do to each other. */
export function dependencyFixes(plan: Plan, steps: readonly Step[]): Fix | undefined {
  const able = steps.flatMap((step) => writtenOf(plan).get(step) ?? []);
  const waves = raisedWaves(
    plan,
    able.flatMap(({ waits }) => waits),
  );
  if (!able[0] || !waves) return undefined;
  const ids = able.map(({ step }) => step.id).join(", ");
  const title = able.length > 1 ? `Declare what ${ids} wait for` : able[0].title;
  const safe = able.every(({ isSure }) => isSure);
  return { title, safe, edits: [...able.flatMap(({ edits }) => edits), ...waves] };
}

/** A step that waits for one marked beside it can't keep its own mark, where that promises the contrary. */
const marksOff = (plan: Plan, step: Step, befores: readonly Named[]): readonly Edit[] | undefined => {
  const promised = plan.contract.parallelPromises.includes("no-dependency");
  if (!promised || !befores.some((before) => areSiblings(plan, before.step, step))) return [];
  const edit = withoutMark(step);
  return edit && [edit];
};

/** What the fix for a step writes, apart from the waves that rise with it. */
interface Written {
  readonly step: Step;
  readonly title: string;
  readonly edits: readonly Edit[];
  /** For the waves. */
  readonly waits: readonly Wait[];
  /** Nothing of it rests on how prose was read. */
  readonly isSure: boolean;
}

/** What each step has to wait for by fields that are made for it: its files, or what another step says that it blocks. */
const sureOf: (plan: Plan) => ReadonlyMap<Step, ReadonlySet<Step>> = memoise((plan) => {
  const sure = new Map<Step, Set<Step>>();
  const note = (step: Step, before: Step) => sure.set(step, (sure.get(step) ?? new Set()).add(before));
  for (const { step, dependsOn, hazards } of dueDependencies(plan))
    if (hazards.some(({ effects }) => effects.every(({ certainty }) => certainty === "declared")))
      note(step, dependsOn);
  for (const { before, after, written } of halfEdges(plan)) if (written === "blocks") note(after, before);
  return sure;
});

const writtenOf: (plan: Plan) => ReadonlyMap<Step, Written> = memoise((plan) => {
  const { dependsOn, blocks } = lackingOf(plan);
  const written = new Map<Step, Written>();
  for (const step of new Set([...dependsOn.keys(), ...blocks.keys()])) {
    const own = dependsOn.get(step) ?? [];
    const quote = quoteIn(plan);
    const facts = {
      quote,
      dependsOn: own,
      blocks: blocks.get(step) ?? [],
      executionMode: wantedMode(plan),
      reason: own.flatMap(({ reason }) => reason?.alone ?? []).join("; "),
      declared: targetsOf(plan, step.dependsOn, step).map((other) => ({ step: other, reason: undefined })),
    };
    const edits = own.length + facts.blocks.length > 0 ? writeStep(step, facts) : undefined;
    const marks = marksOff(plan, step, own);
    const waits = wavesFollow(plan) ? own.map((before) => ({ step, before: before.step })) : [];
    // What blocks this step has to list it in the same moment, or the two would contradict each other.
    const others = own.flatMap((before) =>
      blocks.has(before.step) && before.step !== step ? [before.step] : [],
    );
    const beside = others.map((other) => writeStep(other, { blocks: blocks.get(other)!, quote }));
    if (!edits || !marks || beside.some((each) => each === undefined)) continue;
    written.set(step, {
      step,
      title: titleFor(own, facts.blocks),
      edits: [...edits, ...marks, ...beside.flatMap((each) => each!)],
      waits,
      isSure: own.every((before) => sureOf(plan).get(step)?.has(before.step)),
    });
  }
  return written;
});

function titleFor(waits: readonly Named[], blocks: readonly Named[]): string {
  if (waits.length === 0) return "Complete what it blocks";
  const title = `Declare that it waits for ${waits.map(({ step }) => step.id).join(", ")}`;
  return blocks.length > 0 ? `${title}, and complete what it blocks` : title;
}
