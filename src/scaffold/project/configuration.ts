import type { ProjectChoice } from "./index.ts";

/** A configuration that says what holds anyway, so that there is something to change. */
export const configurationText = ({ preset, isolation, schema }: ProjectChoice): string => `\
${schema === undefined ? "" : `# yaml-language-server: $schema=./${schema}\n`}\
# What may stand here: docs/configuration.md of runbook-lint. What holds for a file: runbook-lint --print-config FILE
extends: ${preset}

# How agents work where a plan does not say it: all in one working tree (shared), or each in its own (worktree).
isolation: ${isolation}

# rules:
#   missing-red: off
`;
