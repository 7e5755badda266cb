import type { ExecutionMode, Isolation, StepKind } from "./step.ts";

// Plans without Markdown, for programs on both sides: `schema/json-plan.schema.json` says the same, and a test holds both together.

export interface PlanDocument {
  readonly $schema: string;
  readonly version: 1;
  readonly plans: readonly DocumentPlan[];
}

export interface DocumentPlan {
  readonly title?: string;
  readonly mode: Exclude<ExecutionMode, "mixed">;
  readonly isolation?: Isolation;
  readonly maxParallel?: number;
  readonly commits: boolean;
  readonly steps: readonly DocumentStep[];
}

export interface DocumentStep {
  readonly id: string;
  readonly title?: string;
  readonly kind: StepKind;
  readonly dependsOn?: readonly string[];
  readonly isolation?: Isolation;
  readonly mode?: Exclude<ExecutionMode, "mixed">;
  readonly parallel?: boolean;
  readonly done?: boolean;
  readonly estimate?: number;
  readonly effects?: readonly DocumentEffect[];
}

export interface DocumentEffect {
  readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "commit";
  readonly file?: string;
  readonly command?: string;
  readonly maybe?: boolean;
}
