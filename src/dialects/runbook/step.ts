import { readMentions } from "../../mentions/index.ts";
import {
  type Flaw,
  type Located,
  located,
  type Phase,
  type Span,
  type Step,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { onlyLooks, saysNoChange } from "../shared/make.ts";
import { fencedMetadata } from "./fenced.ts";
import { readNumberedHeading, readStepHeading } from "./headings.ts";
import { readLabels } from "./labels.ts";
import { readMarkers } from "./markers.ts";
import { type Facts, noFacts, readMetadata } from "./metadata.ts";
import { type Body, readBody } from "./parts.ts";
import type { KnownIds } from "./ranges.ts";
import type { Region } from "./regions.ts";
import { stepSlot } from "./slots.ts";

export type Draft = { -readonly [key in keyof Step]: Step[key] };

/** A step from its region. `base` is the part of its body before any label: a `-test` file is red from its start. */
export function readStep(
  region: Region,
  phase: Phase | undefined,
  known: KnownIds,
  flaws: Flaw[],
  base: "body" | "red" | "green" = "body",
): Draft {
  const { section, heading } = region;
  const { source } = region.extent;
  const plain = readStepHeading(section.title) ?? readNumberedHeading(section.title);
  const markers = readMarkers(section.span, section.title.slice(plain?.titleAt ?? 0), known);
  const facts = noFacts();
  const fenced = fencedMetadata(region.blocks, heading!.id, source);
  if (fenced) readMetadata(fenced, "step", facts, known, flaws);
  readLabels(region.blocks, source, facts, known, flaws);
  addPrevious(facts, heading!.id, known);
  const body = readBody(region.blocks, source, base);
  const title = section.heading ? readMentions([section.heading], source, { section: "title" }) : [];
  const id = heading!.id;
  const slot = stepSlot(region, fenced);
  return {
    id,
    kind: region.stepKind ?? "step",
    title: markers.title,
    source,
    span: section.span,
    idSpan: spanOf(
      source,
      section.span.start + heading!.idAt,
      section.span.start + heading!.idAt + id.length,
    ),
    extent: region.extent,
    phase,
    mode: facts.mode,
    dependsOn: [...markers.dependsOn, ...facts.dependsOn],
    blocks: [...markers.blocks, ...facts.blocks],
    fields: [...markers.fields, ...facts.fields],
    mentions: [...title, ...facts.mentions, ...body.mentions],
    redGreen: body.redGreen,
    regression: markers.regression,
    spike: markers.spike || /^[A-Za-z]?0[.-]/.test(id),
    done: doneMark(section.span, heading!.idAt),
    parallel: markers.parallel ?? facts.parallel,
    wave: facts.wave,
    conflictsWith: facts.conflictsWith,
    model: markers.model ?? facts.model,
    isolation: facts.isolation,
    copies: [],
    slots: slot ? [slot] : [],
    ...(looks(region, body, markers.title) ? { onlyLooks: true } : {}),
    ...(facts.estimate && { estimate: facts.estimate }),
  };
}

/** Of a cycle the title says too little: what a cycle without RED and GREEN checks, it may have to write first. */
const looks = ({ stepKind, extent }: Region, { redGreen }: Body, title: string): boolean =>
  (stepKind !== "cycle" && onlyLooks(title)) ||
  (redGreen.red === undefined && redGreen.green === undefined && saysNoChange(textAt(extent)));

/** `**Depends on:** previous cycle`, `all previous steps`: without an id, and plain enough. */
function addPrevious(facts: Facts, id: string, known: KnownIds): void {
  const at = known.steps.get(id) ?? 0;
  for (const { name, value, form } of facts.fields) {
    const match = /\b(all )?(?:the )?(?:previous|prior|preceding)(?: (?:cycle|step|one)s?)?\b/i.exec(
      value.value,
    );
    if (name !== "depends_on" || !match || at === 0) continue;
    const start = value.span.start + match.index;
    const span = spanOf(value.span.source, start, start + match[0].length);
    const ids = [...known.steps.keys()].slice(match[1] ? Math.max(0, at - mostPrevious) : at - 1, at);
    facts.dependsOn.push(...ids.map((need) => ({ kind: "step", id: need, form, span }) as const));
  }
}

/** All that come before are named up to here; what lies further back is behind those. */
const mostPrevious = 100;

/** A tick or a struck-out box before the words. */
function doneMark(heading: Span, until: number): Located<boolean> | undefined {
  const text = textAt(heading);
  const match = /\[([ xX~])\]|[✅✓✔☑]/u.exec(text.slice(0, until)) ?? /[✅✔]\s*$/u.exec(text);
  if (!match) return undefined;
  const start = heading.start + match.index;
  return located(
    match[1] !== " " && match[1] !== "~",
    spanOf(heading.source, start, start + match[0].length),
  );
}

/** Adds what a nearer or further statement leaves open. */
export function complete(step: Draft, facts: Facts): void {
  step.dependsOn = [...step.dependsOn, ...facts.dependsOn];
  step.blocks = [...step.blocks, ...facts.blocks];
  step.conflictsWith = [...step.conflictsWith, ...facts.conflictsWith];
  step.fields = [...step.fields, ...facts.fields];
  step.mentions = [...step.mentions, ...facts.mentions];
  step.mode ??= facts.mode;
  step.isolation ??= facts.isolation;
  step.model ??= facts.model;
  step.parallel ??= facts.parallel;
  step.wave ??= facts.wave;
  if (facts.estimate) step.estimate ??= facts.estimate;
}
