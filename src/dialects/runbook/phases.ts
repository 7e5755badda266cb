import type { Phase, Span } from "../../model/index.ts";
import { spanOf } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Gathered } from "./collect.ts";
import type { Facts } from "./metadata.ts";
import type { Region } from "./regions.ts";

/** The phase that a file `runbook-phase-2.md` is, where no heading of its own says so. */
export function phaseOfFile(document: Document, regions: readonly Region[], facts: Facts): Phase | undefined {
  if (regions.some((region) => region.kind === "phase")) return undefined;
  const id = /phase[-_]?(\w+)\.md$/i.exec(document.source.path)?.[1];
  const first = regions.find((region) => region.section.heading)?.section;
  if (!id) return undefined;
  const span = first?.span ?? spanOf(document.source, 0, 0);
  const title = first?.depth === 1 && !regions.some((region) => region.section === first && region.heading);
  return implied(id, title && first ? first.title : "", span, facts);
}

/** Where no heading above names a phase, `1.3` stands in phase 1. */
export function inferPhases(found: Gathered): void {
  const byId = new Map(found.phases.map((phase) => [phase.id, phase]));
  const inferred: Phase[] = [];
  for (const step of found.steps) {
    if (step.phase) continue;
    const id = /^([A-Za-z]*\d+)[.-]\d/.exec(step.id)?.[1];
    if (!id) continue;
    const phase = byId.get(id) ?? implied(id, "", step.span, undefined);
    if (!byId.has(id)) inferred.push(phase);
    byId.set(id, phase);
    step.phase = phase;
  }
  found.phases.unshift(...inferred);
}

function implied(id: string, title: string, span: Span, facts: Facts | undefined): Phase {
  return {
    id,
    title,
    span,
    type: facts?.type,
    model: facts?.model,
    mode: facts?.mode,
    dependsOn: facts?.dependsOn ?? [],
    mentions: [],
  };
}
