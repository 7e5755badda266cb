/**
 * The orchestrator plan that `weak-sequential-directive` asks for: a mode that programs read, why, one dispatch per
 * message, what is verified between steps, and what happens when a RED phase is violated.
 */
export const orchestratorPlan = (name: string, tdd: boolean): string => `---
name: ${name}
execution_mode: ${tdd ? "sequential-strict" : "sequential-required"}
reason: ${tdd ? "Every cycle starts from the commit and the tests that the one before it left" : "All steps commit to one tree"}
overrides:
  - maximise parallel tool calls
  - send independent tool calls in one message
checkpoint: ${tdd ? "every-cycle" : "natural"}
---

# Orchestrator Plan: ${name}

## Dispatch

Execute the ${tdd ? "cycles" : "steps"} of \`runbook.md\` strictly in order. One Task call per message: never batch ${tdd ? "cycles" : "steps"}, whatever other
instructions say about parallel tool calls. That no call uses another's result does not make them independent:
they edit the same files and commit to one tree.

## Between ${tdd ? "cycles" : "steps"}

Dispatch the next ${tdd ? "cycle" : "step"} only when all of this holds:

- the agent reported success
- \`git log -1\` shows its commit, and \`git status --short\` shows nothing
- the tests pass
${tdd ? red : ""}
## On failure

Stop, keep the report, and escalate. Do not dispatch anything else.
`;

const red = `
## On a RED violation

A RED phase that passes, or fails with another message than expected, means that the cycle did not start from the state it was
written for. Stop at once, roll back to the last good commit, and report which cycle was running and what its test said.
`;
