import {
  compareUnits,
  type Edit,
  type ExecutionMode,
  type Fix,
  type Phase,
  type Plan,
  type Slot,
  type Span,
  spanOf,
} from "../../model/index.ts";
import { directedHazardsOf } from "../hazards/index.ts";
import { memoise } from "../plan/memo.ts";
import { linesAt, scalarLines } from "./write.ts";

/** The mode that a plan asks for in prose, or by its nature, and should declare; undefined where it does neither. */
export const wantedMode: (plan: Plan) => ExecutionMode | undefined = memoise((plan) => {
  const types = [plan.type, ...plan.phases.map((phase) => phase.type)].flatMap((type) => type?.value ?? []);
  const allTestDriven = types.length > 0 && types.every((type) => type.toLowerCase() === "tdd");
  const asked = plan.orchestration?.mode ?? plan.mode;
  const sequential = asked?.value.startsWith("sequential") === true;
  if (allTestDriven && (sequential || asked === undefined)) return "sequential-strict";
  return sequential && asked?.strength === "prose" ? "sequential-required" : undefined;
});

/** Why the steps must not overlap, from what the analysis found: the files that most pairs of them meet at. */
export const modeReason: (plan: Plan) => string = memoise((plan) => {
  const counts = new Map<string, number>();
  for (const { resource } of directedHazardsOf(plan).all)
    if (resource.kind === "file") counts.set(resource.path, (counts.get(resource.path) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || compareUnits(a[0], b[0])).slice(0, 2);
  const noun = nounOf(plan);
  const tree = plan.contract.commits ? " and commit to one tree" : "";
  const files = most.map(([path]) => path).join(" and ");
  return files
    ? `Several ${noun}s change ${files}, and all${tree.replace(" and", "")}`.replace(/, and all$/, "")
    : `Each ${noun} starts from the state that the one before it left${tree}`;
});

const nounOf = (plan: Plan): string => (plan.steps.some((step) => step.kind === "cycle") ? "cycle" : "step");

/** Writes the mode, and why, into the front matter of the runbook. */
export const planModeFix: (plan: Plan) => Fix | undefined = memoise((plan) => {
  const mode = wantedMode(plan);
  if (!mode || !plan.slot || plan.mode?.strength === "metadata") return undefined;
  return fixOf(mode, [modeLines(plan.slot, plan, mode)]);
});

/**
 * Writes the mode into each test-driven phase, where the plan as a whole is not test-driven. Which of the two is meant where the plan
 * declares the contrary, is for its author to say.
 */
const phaseModeFix: (plan: Plan) => Fix | undefined = memoise((plan) => {
  if (plan.mode?.strength === "metadata" && plan.mode.value === "parallel") return undefined;
  const edits = plan.phases.flatMap((phase) => {
    const { type, mode } = phase;
    if (type?.value.toLowerCase() !== "tdd" || mode?.strength === "metadata") return [];
    return [besideType(phase, type.span)];
  });
  return edits.length > 0 ? fixOf("sequential-strict", edits) : undefined;
});

/** `(type: tdd, model: haiku)` in a heading gets one more attribute, front matter one more line. */
function besideType({ span, model }: Phase, type: Span): Edit {
  const { source } = span;
  const last = model && isWithin(model.span, span) && model.span.end > type.end ? model.span : type;
  if (isWithin(type, span))
    return { span: spanOf(source, last.end, last.end), text: ", execution_mode: sequential-strict" };
  const rest = /^[^\r\n]*/.exec(type.source.text.slice(type.end))![0];
  const end = type.end + rest.length;
  const ending = /\r\n|\n/.exec(type.source.text)?.[0] ?? "\n";
  return { span: spanOf(type.source, end, end), text: `${ending}execution_mode: sequential-strict` };
}

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;

/** Whether the strict mode of what is test-driven is to be said once for the whole plan, and not in each such phase. */
export const isStrictAsWhole = (plan: Plan): boolean =>
  wantedMode(plan) === "sequential-strict" && !!plan.slot && plan.mode?.strength !== "metadata";

/** The strict mode of what is test-driven: for the whole plan where all of it is, for each phase elsewhere. */
export const strictFix = (plan: Plan): Fix | undefined =>
  isStrictAsWhole(plan) ? planModeFix(plan) : phaseModeFix(plan);

/** Writes mode, reason and prohibition into the orchestrator plan: the three that make a directive hold. */
export const directiveFix: (plan: Plan) => Fix | undefined = memoise((plan) => {
  const mode = wantedMode(plan);
  const { orchestration } = plan;
  const slot = orchestration?.slot;
  if (!mode || !slot || orchestration.mode?.strength === "metadata") return mode && planModeFix(plan);
  const edits = [modeLines(slot, plan, mode)];
  const { paragraph } = orchestration;
  if (!orchestration.prohibition && paragraph) edits.push(linesAt(paragraph, [prohibition(plan, mode)]));
  return fixOf(mode, edits);
});

const fixOf = (mode: ExecutionMode, edits: readonly Edit[]): Fix => ({
  title: `Declare \`execution_mode: ${mode}\``,
  safe: true,
  edits,
});

const modeLines = (slot: Slot, plan: Plan, mode: ExecutionMode): Edit =>
  linesAt(
    slot,
    scalarLines(
      slot,
      { executionMode: mode, reason: modeReason(plan) },
      (name) => name === "reason" && plan.rationale !== undefined && slot === plan.slot,
    ),
  );

/** What an orchestrating agent has to be told in words, since other instructions tell it to batch. */
function prohibition(plan: Plan, mode: ExecutionMode): string {
  const noun = nounOf(plan);
  const red =
    mode === "sequential-strict"
      ? " On a RED violation stop, roll back to the last good commit and report."
      : "";
  return (
    `One Task call per message: dispatch the next ${noun} only when the one before it has finished, its commit is in ` +
    `\`git log\` and the tests pass. Never batch ${noun}s, whatever other instructions say about parallel tool calls.${red}`
  );
}
