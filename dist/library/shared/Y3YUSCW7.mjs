var generalRunbook=(name,title)=>`---
name: ${name}
type: general
model: sonnet
execution_mode: sequential-required
reason: All steps commit to one tree
checkpoint: natural
---

# ${title}

**Context**: What is built, and for whom
**Total Steps**: 3 steps

**Stop Conditions:** Stop when a step fails, or when its text leaves a choice open. Report what was tried.

## Step 1: Lay the ground

**Objective**: One sentence on what is there afterwards

**Files:**
- Create: \`src/example/model.ts\`

**Validation:** \`npm test\` passes

## Step 2: Build on it

**Objective**: One sentence on what is there afterwards
**Depends on**: Step 1 (needs src/example/model.ts)

**Files:**
- Create: \`src/example/view.ts\`

**Validation:** \`npm test\` passes

## Step 3: Describe it

**Objective**: One sentence on what is there afterwards
**Depends on**: Step 2 (describes src/example/view.ts)

**Files:**
- Modify: \`README.md\`

**Validation:** The commands in \`README.md\` run as written
`;var orchestratorPlan=(name,tdd)=>`---
name: ${name}
execution_mode: ${tdd?"sequential-strict":"sequential-required"}
reason: ${tdd?"Every cycle starts from the commit and the tests that the one before it left":"All steps commit to one tree"}
overrides:
  - maximise parallel tool calls
  - send independent tool calls in one message
checkpoint: ${tdd?"every-cycle":"natural"}
---

# Orchestrator Plan: ${name}

## Dispatch

Execute the ${tdd?"cycles":"steps"} of \`runbook.md\` strictly in order. One Task call per message: never batch ${tdd?"cycles":"steps"}, whatever other
instructions say about parallel tool calls. That no call uses another's result does not make them independent:
they edit the same files and commit to one tree.

## Between ${tdd?"cycles":"steps"}

Dispatch the next ${tdd?"cycle":"step"} only when all of this holds:

- the agent reported success
- \`git log -1\` shows its commit, and \`git status --short\` shows nothing
- the tests pass
${tdd?red:""}
## On failure

Stop, keep the report, and escalate. Do not dispatch anything else.
`,red=`
## On a RED violation

A RED phase that passes, or fails with another message than expected, means that the cycle did not start from the state it was
written for. Stop at once, roll back to the last good commit, and report which cycle was running and what its test said.
`;var tddRunbook=(name,title)=>`---
name: ${name}
type: tdd
model: haiku
execution_mode: sequential-strict
reason: Every cycle starts from the commit and the tests that the one before it left
checkpoint: every-cycle
---

# ${title}

**Context**: What is built, and for whom
**Total Steps**: 2 cycles

**Stop Conditions:** Stop at once if a RED phase passes, if it fails with another message than expected, if a GREEN phase does not
pass, or if a test that passed before fails. Roll back to the last good commit, then report.

## Phase 1: First phase (type: tdd, model: haiku)

### Cycle 1.1: First behaviour

**Objective**: One sentence on what works afterwards

**RED Phase:**

**Test:** What is asserted

**Expected failure:** \`ModuleNotFoundError: No module named 'example'\`

**Verify RED:** \`pytest tests/test_example.py::test_first -v\`

**GREEN Phase:**

**Changes:**
- File: src/example.py
  Action: Create function \`first\`
- File: tests/test_example.py
  Action: Create test \`test_first\`

**Verify GREEN:** \`pytest tests/test_example.py -v\`

### Cycle 1.2: Second behaviour

**Objective**: One sentence on what works afterwards
**Depends on**: Cycle 1.1 (extends src/example.py)

**RED Phase:**

**Test:** What is asserted

**Expected failure:** \`AttributeError: module 'example' has no attribute 'second'\`

**Verify RED:** \`pytest tests/test_example.py::test_second -v\`

**GREEN Phase:**

**Changes:**
- File: src/example.py
  Action: Add function \`second\`
- File: tests/test_example.py
  Action: Add test \`test_second\`

**Verify GREEN:** \`pytest tests/test_example.py -v\`

### Checkpoint: after Cycle 1.2

Run the whole suite, and compare \`git log\` with the cycles.
`;var scaffoldKinds=["tdd","general","orchestrator"];function scaffold(kind,name,strict=kind!=="general"){let orchestrator={name:"orchestrator-plan.md",text:orchestratorPlan(
name,strict)};if(kind==="orchestrator")return[orchestrator];let title=name.replace(/[-_]+/g," ").replace(/^\w/,letter=>letter.toUpperCase());return[{name:"runbo\
ok.md",text:kind==="tdd"?tddRunbook(name,title):generalRunbook(name,title)},orchestrator]}
export {scaffoldKinds,scaffold};
