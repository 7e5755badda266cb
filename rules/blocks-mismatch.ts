import { dependencyFix, resolveReference } from "../src/analyze/index.ts";
import type { Plan, Reference, Rule, Step } from "../src/model/index.ts";

const targets = (plan: Plan, references: readonly Reference[], from: Step): readonly Step[] =>
  references.flatMap((reference) => {
    const target = resolveReference(plan, reference, from);
    return target.kind === "found" ? target.steps : [];
  });

export const blocksMismatch: Rule = {
  name: "blocks-mismatch",
  summary:
    "two steps of which one says that it blocks the other, and the other does not wait for it, or the reverse",
  severity: "warning",
  preset: "recommended",
  messages: {
    waits: "Unexpected `{id}` among what `{step}` blocks, expected `{id}` to depend on `{step}` as well",
    blocks: "Unexpected dependency of `{id}` on `{step}`, expected `{id}` among what `{step}` blocks as well",
  },
  check(plan, report) {
    const waits = new Map(plan.steps.map((step) => [step, new Set(targets(plan, step.dependsOn, step))]));
    const blocks = new Map(plan.steps.map((step) => [step, new Set(targets(plan, step.blocks, step))]));
    for (const step of plan.steps) {
      for (const reference of step.blocks) {
        for (const other of targets(plan, [reference], step)) {
          if (waits.get(other)?.has(step)) continue;
          report({
            message: "waits",
            data: { id: other.id, step: step.id },
            span: reference.span,
            related: [{ span: other.idSpan, message: `\`${other.id}\` is here` }],
            fix: dependencyFix(plan, other),
          });
        }
      }
      for (const reference of step.dependsOn) {
        for (const other of targets(plan, [reference], step)) {
          // A step that lists nothing at all leaves the telling to the others.
          if (other.blocks.length === 0 || blocks.get(other)?.has(step)) continue;
          report({
            message: "blocks",
            data: { id: step.id, step: other.id },
            span: reference.span,
            related: [{ span: other.idSpan, message: `\`${other.id}\` is here` }],
            fix: dependencyFix(plan, other),
          });
        }
      }
    }
  },
};
