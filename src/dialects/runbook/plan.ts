import type { Plan, StepCopy } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed } from "../dialect.ts";
import { readBarriers } from "./barriers.ts";
import type { Gathered } from "./collect.ts";
import { contract } from "./contract.ts";
import type { Facts } from "./metadata.ts";
import { type OrchestratorFile, prohibitionOf } from "./orchestrator.ts";
import { pacingOf } from "./pacing.ts";
import type { KnownIds } from "./ranges.ts";
import { readReferences } from "./references.ts";
import { planSlot } from "./slots.ts";
import type { Draft } from "./step.ts";
import { titleOf } from "./title.ts";

/** Dependencies that only the orchestrator plan lists. */
export function addOrchestratorOrder(file: OrchestratorFile, steps: readonly Draft[], known: KnownIds): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const entry of file.entries) {
    const step = byId.get(entry.id.value);
    if (step && entry.dependsOn)
      step.dependsOn = [...step.dependsOn, ...readReferences(entry.dependsOn, "metadata", known)];
  }
}

export function planOf(
  path: string,
  files: readonly Claimed[],
  read: ReadonlySet<Document>,
  found: Gathered,
  facts: Facts,
  orchestrator: OrchestratorFile | undefined,
  orphans: readonly StepCopy[],
): Plan {
  const used = files.filter((file) => read.has(file.document));
  const title = titleOf(path, used);
  const reason = facts.fields.find((field) => field.name === "reason");
  // Front matter of a phase's file is about the phase.
  const own = used.find((file) => file.role === "runbook" || file.role === "outline");
  const slot = own && planSlot(own.document);
  const declared = used.flatMap(
    ({ document }) => document.frontMatter?.entries.get("checkpoint")?.value.span ?? [],
  );
  const mostStop = found.stepsWithStop * 2 >= found.steps.length ? found.firstStepStop : undefined;
  return {
    path,
    dialect: "runbook",
    title: title.value,
    type: facts.type,
    model: facts.model,
    mode: facts.mode ?? found.mode,
    otherModes: [...found.overruled, ...(facts.mode && found.mode ? [found.mode] : [])],
    isolation: facts.isolation,
    ...pacingOf(used.map(({ document }) => document.frontMatter)),
    contract,
    span: title.span,
    files: used.map((file) => ({ source: file.document.source, role: file.role })),
    phases: found.phases,
    steps: found.steps,
    barriers: readBarriers(found, orchestrator?.entries ?? []),
    rationale: reason?.value.span ?? found.rationale,
    prohibition: prohibitionOf(own?.document.frontMatter) ?? found.prohibition,
    stopCondition: found.stopCondition ?? mostStop,
    checkpoints: [...found.pauses.map((pause) => pause.span), ...declared],
    orchestration: orchestrator?.orchestration,
    orphans,
    claims: found.claims,
    proseOrder: found.proseOrder,
    mentions: found.mentions,
    flaws: found.flaws,
    ...(slot && { slot }),
  };
}
