import {
  lineOf,
  type Orchestration,
  type Phase,
  type Plan,
  type Reference,
  type Span,
  type Step,
  textAt,
} from "../../src/model/index.ts";

/** A plan as read, in lines that a person can check against its text: every place is shown by what stands there. */
export function summaryOf(plan: Plan): string {
  return [
    `plan ${plan.path} "${plan.title}"${facts([
      ["type", plan.type?.value],
      ["model", plan.model?.value],
      ["mode", modeOf(plan.mode)],
      ["isolation", plan.isolation?.value],
    ])}`,
    ...plan.files.map((file) => `  file ${file.source.path} (${file.role})`),
    ...plan.claims.map(
      (claim) => `  claim ${claim.count} ${claim.of} in ${claim.within ?? "plan"} at ${at(claim.span)}`,
    ),
    ...entry("stop", plan.stopCondition),
    ...entry("rationale", plan.rationale),
    ...entry("prohibition", plan.prohibition),
    ...plan.checkpoints.flatMap((span) => entry("checkpoint", span)),
    ...plan.barriers.map(
      (barrier) =>
        `  barrier ${barrier.kind} (${barrier.strength}) before ${plan.steps[barrier.before]?.id} at ${at(barrier.span)}`,
    ),
    ...plan.proseOrder.map(
      (need) => `  sentence${need.of ? ` about ${need.of.kind} ${need.of.id}` : ""} names ${reference(need)}`,
    ),
    ...plan.flaws.map((flaw) => `  flaw ${flaw.kind}: ${flaw.message} at ${at(flaw.span)}`),
    ...plan.orphans.map((copy) => `  orphan ${copy.id.value} in ${copy.source.path}`),
    ...(plan.orchestration ? orchestrationOf(plan.orchestration) : []),
    ...plan.phases.map(phaseOf),
    ...plan.steps.flatMap(stepOf),
  ].join("\n");
}

const at = (span: Span): string => `${lineOf(span)} ${JSON.stringify(textAt(span))}`;
const entry = (name: string, span: Span | undefined): string[] => (span ? [`  ${name} ${at(span)}`] : []);
const modeOf = (mode: Plan["mode"]): string | undefined =>
  mode && `${mode.value} (${mode.strength}${mode.span ? `, ${at(mode.span)}` : ""})`;
const facts = (pairs: ReadonlyArray<readonly [string, string | undefined]>): string =>
  pairs.flatMap(([name, value]) => (value === undefined ? [] : [`, ${name} ${value}`])).join("");
const reference = (need: Reference): string =>
  `${need.kind} ${need.id} (${need.form}, ${at(need.span)}${need.reason ? `, because ${need.reason}` : ""})`;

const phaseOf = (phase: Phase): string =>
  `  phase ${phase.id} "${phase.title}" at ${at(phase.span)}${facts([
    ["type", phase.type?.value],
    ["model", phase.model?.value],
    ["mode", modeOf(phase.mode)],
    ["needs", phase.dependsOn.length > 0 ? phase.dependsOn.map(reference).join(", ") : undefined],
  ])}`;

function stepOf(step: Step): string[] {
  const { red, green, verification, expectedFailure } = step.redGreen;
  const parts = { red, green, verification, expectedFailure };
  return [
    `  ${step.kind} ${step.id} "${step.title}" at ${at(step.span)}${facts([
      ["phase", step.phase?.id],
      ["mode", modeOf(step.mode)],
      ["model", step.model?.value],
      ["isolation", step.isolation?.value],
      ["done", step.done && String(step.done.value)],
      ["parallel", step.parallel && String(step.parallel.value)],
      ["regression", step.regression ? "yes" : undefined],
      ["spike", step.spike ? "yes" : undefined],
    ])}`,
    ...Object.entries(parts).flatMap(([name, span]) => (span ? [`    ${name} ${at(span)}`] : [])),
    ...step.dependsOn.map((need) => `    needs ${reference(need)}`),
    ...step.blocks.map((need) => `    blocks ${reference(need)}`),
    ...step.copies.map((copy) => `    copy ${copy.part} in ${copy.source.path} "${copy.title?.value}"`),
  ];
}

function orchestrationOf(plan: Orchestration): string[] {
  return [
    `  orchestrator ${plan.source.path}${facts([["mode", modeOf(plan.mode)]])}`,
    ...entry("  rationale", plan.rationale),
    ...entry("  prohibition", plan.prohibition),
    ...plan.entries.map(
      ({ id, file, group, groupParallel, boundary }) =>
        `    entry ${id.value} at ${at(id.span)}${facts([
          ["file", file?.value],
          ["group", group && `${group.value}${groupParallel ? " (parallel)" : ""}`],
          ["boundary", boundary ? "yes" : undefined],
        ])}`,
    ),
  ];
}
