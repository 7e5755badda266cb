import type { ProjectChoice } from "./index.ts";
import { shellLine } from "./source.ts";

/** The hook as an item of `repos`: of the repository that has it, or as the project's own package, which is there already. */
export const hookAddition = ({ source, command }: ProjectChoice): string =>
  source?.kind === "git" ? ofRepository(source.url, source.revision) : ofPackage(shellLine(command));

const ofRepository = (url: string, revision: string): string => `\
  - repo: ${url}
    rev: ${revision}
    hooks:
      - id: runbook-lint
`;

const ofPackage = (line: string): string => `\
  - repo: local
    hooks:
      - id: runbook-lint
        name: runbook-lint
        language: system
        entry: ${line} --force-exclude --no-error-on-unmatched
        files: \\.([Mm][Dd]|[Mm]arkdown)$|(^|/)(\\.taskmaster/tasks/tasks\\.json|(sprint-status|stories)\\.ya?ml|prd\\.json|\\.beads/[^/]+\\.jsonl)$|(^|[/.])plan\\.json$
        types: [text]
        require_serial: true
`;

export const hookText = (choice: ProjectChoice): string => `repos:\n${hookAddition(choice)}`;
