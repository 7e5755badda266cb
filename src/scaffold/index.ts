import { generalRunbook } from "./general.ts";
import { orchestratorPlan } from "./orchestrator.ts";
import { tddRunbook } from "./tdd.ts";

export { type HookCommand, type HookFile, hookFiles } from "./hooks/index.ts";
export { merged } from "./hooks/merge.ts";
export {
  type ProjectChoice,
  type ProjectFile,
  type ProjectPart,
  projectFiles,
  projectParts,
} from "./project/index.ts";

export const scaffoldKinds = ["tdd", "general", "orchestrator"] as const;
export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** A file to be written: its name in the plan's folder, and its text. */
export interface ScaffoldFile {
  readonly name: string;
  readonly text: string;
}

/** A plan skeleton in canonical form. `name` is that of its folder; a lone orchestrator plan is strict, as for a test-driven runbook. */
export function scaffold(kind: ScaffoldKind, name: string, strict = kind !== "general"): ScaffoldFile[] {
  const orchestrator = { name: "orchestrator-plan.md", text: orchestratorPlan(name, strict) };
  if (kind === "orchestrator") return [orchestrator];
  const title = name.replace(/[-_]+/g, " ").replace(/^\w/, (letter) => letter.toUpperCase());
  const text = kind === "tdd" ? tddRunbook(name, title) : generalRunbook(name, title);
  return [{ name: "runbook.md", text }, orchestrator];
}
