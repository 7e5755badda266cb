import type { Dialect } from "../dialect.ts";
import { contract } from "./contract.ts";
import { readRunbook } from "./read.ts";
import { forced, recognise } from "./recognise.ts";

/**
 * Runbooks of cycles and steps, written for weak orchestrators: `runbook.md` or `runbook-phase-N.md`, with `steps/*.md` and
 * `orchestrator-plan.md` beside it.
 */
export const dialect: Dialect = {
  name: "runbook",
  metadata: {
    runbook: "plan",
    phase: "plan",
    outline: "plan",
    step: "step",
    "orchestrator plan": "orchestrator",
  },
  places: "`runbook.md`, `runbook-phase-1.md`, `steps/*.md`, `orchestrator-plan.md` in one folder",
  readsIsolation: true,
  contract,
  declared: {
    step: "a cycle or step",
    barriers: "checkpoints; phases that the orchestrator plan bounds",
    progress: "reports, one for each step",
    written: "front matter of step files, label lines of runbooks",
  },
  recognises: recognise,
  shows: "headings such as `## Cycle 1.1: Title` or `## Step 1.1: Title`",
  forced,
  read: readRunbook,
};
