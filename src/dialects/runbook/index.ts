import type { Dialect } from "../dialect.ts";
import { contract } from "./contract.ts";
import { readRunbook } from "./read.ts";
import { forced, recognise } from "./recognise.ts";

/**
 * Runbooks of cycles and steps, written for weak orchestrators: `runbook.md` or `runbook-phase-N.md`, with `steps/*.md` and
 * `orchestrator-plan.md` beside it.
 */
export const runbook: Dialect = {
  name: "runbook",
  contract,
  recognises: recognise,
  shows: "headings such as `## Cycle 1.1: Title` or `## Step 1.1: Title`",
  forced,
  read: readRunbook,
};
