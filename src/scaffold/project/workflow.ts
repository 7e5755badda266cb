import type { ProjectChoice } from "./index.ts";

/** A workflow of GitHub Actions: findings stand beside the lines of a pull request, and in the summary of the step. */
export const workflowText = ({ installed, version }: ProjectChoice): string => `\
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
      - uses: actions/setup-node@v6
        with:
          node-version: 24
${installed ? "      - run: npm ci\n      - run: npx runbook-lint" : `      - run: npx --yes runbook-lint@${version}`}
`;
