import { configurationText } from "./configuration.ts";
import { hookAddition, hookText } from "./pre-commit.ts";
import type { ProjectProgram } from "./source.ts";
import { taskAddition, taskText } from "./tasks.ts";
import { workflowText } from "./workflow.ts";

export const projectParts = ["config", "pre-commit", "workflow", "tasks"] as const;
export type ProjectPart = (typeof projectParts)[number];

/** What a project is like, and what it wants. */
export interface ProjectChoice extends ProjectProgram {
  readonly preset: "recommended" | "strict";
  readonly isolation: "shared" | "worktree";
}

/** A file of a project that uses runbook-lint. */
export interface ProjectFile {
  readonly part: ProjectPart;
  /** From the top of the project, with `/` between. */
  readonly path: string;
  readonly text: string;
  /** Where there is such a file already: what to add to it, and where. */
  readonly addition?: { readonly where: string; readonly text: string };
}

/** The files that make a project use runbook-lint, by their parts. */
export const projectFiles = (choice: ProjectChoice): readonly ProjectFile[] => [
  { part: "config", path: ".runbook-lint.yaml", text: configurationText(choice) },
  {
    part: "pre-commit",
    path: ".pre-commit-config.yaml",
    text: hookText(choice),
    addition: { where: "to the list under `repos:`", text: hookAddition(choice) },
  },
  { part: "workflow", path: ".github/workflows/runbook-lint.yml", text: workflowText(choice) },
  {
    part: "tasks",
    path: ".vscode/tasks.json",
    text: taskText(choice),
    addition: { where: "to the list `tasks`", text: taskAddition(choice) },
  },
];
