import type { ProjectChoice } from "./index.ts";
import { shellLine } from "./source.ts";

/** A workflow of GitHub Actions: findings stand beside the lines of a pull request, and in the summary of the step. */
export const workflowText = ({ source, command }: ProjectChoice): string => `\
name: Plans
on: [push, pull_request]

permissions:
  contents: read

jobs:
  runbook-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
${source?.kind === "git" ? ofRepository(source.url, source.revision) : ofPackage(source?.install ?? "npm ci", shellLine(command))}`;

const node = "      - uses: actions/setup-node@v6\n        with:\n          node-version: 24\n";

const ofPackage = (install: string, line: string): string =>
  `${node}      - run: ${install}\n      - run: ${line}\n`;

/** A repository on GitHub is an action; any other one is cloned, and needs no installation: its program is committed. */
function ofRepository(url: string, revision: string): string {
  const name = /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    url,
  )?.[1];
  if (name !== undefined) return `      - uses: ${name}@${revision}\n`;
  const place = '"$RUNNER_TEMP/runbook-lint"';
  return `${node}      - run: |
          git clone --quiet ${shellLine([url])} ${place}
          git -C ${place} checkout --quiet ${shellLine([revision])}
      - run: node ${place}/dist/runbook-lint.cjs
`;
}
