export * from "./effects/index.ts";
export * from "./files/declared-files.ts";
export * from "./files/existence.ts";
export * from "./files/lifecycle.ts";
export * from "./files/likely-typos.ts";
export * from "./files/step-file-drift.ts";
export * from "./files/steps-without-files.ts";
export * from "./hazards/by-resource.ts";
export * from "./hazards/covered-elsewhere.ts";
export * from "./hazards/crowds.ts";
export * from "./hazards/declared-conflicts.ts";
export * from "./hazards/evidence.ts";
export * from "./hazards/hoped-order.ts";
export { implausibleAbsences } from "./hazards/implausible-red.ts";
export { hazardsAmong, hazardsOf } from "./hazards/index.ts";
export { missingDependencies } from "./hazards/missing-dependencies.ts";
export { dueEffects } from "./hazards/pending.ts";
export * from "./hazards/probable.ts";
export * from "./hazards/promises.ts";
export * from "./hazards/repaired-order.ts";
export * from "./hazards/reportable.ts";
export * from "./hazards/stale-reads.ts";
export * from "./hazards/unenforced-waves.ts";
export * from "./hazards/worst-pairs.ts";
export * from "./ids/ambiguous-ids.ts";
export * from "./ids/independence.ts";
export * from "./ids/named-in-text.ts";
export * from "./ids/numbering.ts";
export * from "./ids/references.ts";
export * from "./ids/unknown-references.ts";
export { inspectPlans } from "./inspect/index.ts";
export { documentOf } from "./inspect/plan-document.ts";
export * from "./order/barrier-violations.ts";
export * from "./order/declared-graphs.ts";
export * from "./order/denied-edges.ts";
export * from "./order/dispatch.ts";
export * from "./order/done-too-early.ts";
export * from "./order/index.ts";
export * from "./order/isolation.ts";
export * from "./order/mode.ts";
export * from "./order/mode-conflicts.ts";
export * from "./order/one-sided-edges.ts";
export * from "./order/parallel-groups.ts";
export * from "./order/prose-dependencies.ts";
export * from "./order/siblings.ts";
export * from "./order/waves.ts";
export * from "./plan/beside.ts";
export * from "./plan/group-by.ts";
export * from "./plan/memo.ts";
export * from "./plan/model-names.ts";
export * from "./plan/step-at.ts";
export * from "./plan/step-index.ts";
export * from "./repair/index.ts";
export * from "./repair/spelled-dependencies.ts";
export {
  knotsOf,
  nextSteps,
  type PlanProgress,
  readySteps,
  type SchedulingOptions,
  schedulePlan,
  waitsOf,
} from "./schedule/index.ts";
export { miscountsOf } from "./testing/index.ts";
export { countedByName } from "./testing/named.ts";
export * from "./text/message-text.ts";
export { carriedOut, factsOfStep, isThrough, provenSteps, statusOf } from "./work/index.ts";
