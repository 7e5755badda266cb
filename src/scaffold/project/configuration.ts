import type { ProjectChoice } from "./index.ts";

/** A configuration that says what holds anyway, so that there is something to change. */
export const configurationText = ({ preset, isolation, version }: ProjectChoice): string => `\
# yaml-language-server: $schema=https://unpkg.com/runbook-lint@${version}/schema/config.schema.json
# What may stand here: docs/configuration.md of runbook-lint. What holds for a file: runbook-lint --print-config FILE
extends: ${preset}

# How agents work where a plan does not say it: all in one working tree (shared), or each in its own (worktree).
isolation: ${isolation}

# rules:
#   missing-red: off
`;
