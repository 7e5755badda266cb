import{configurations}from"./N447D6AM.mjs";import{fixAll,withoutCompanions}from"./EZN2CTJZ.mjs";import{placeFile}from"./DGUJQS3Z.mjs";
import{findSources}from"./63JQ53DM.mjs";import{dialects,expectDialect,readPlans}from"./SX4C7DMT.mjs";import{repositories}from"./C4YVZLHA.mjs";
import{require_node_fs}from"./2OOL6VTG.mjs";import{inspectPlans,rules,schedulePlans}from"./EDE5E53G.mjs";import{baselineOf,keyOf,lintPlans,
settler,sortBaseline,withoutKnown}from"./BQWTIF5G.mjs";import{reporters}from"./UX2SHOZ6.mjs";import{require_node_path}from"./DUSCGDTP.mjs";
import{UsageError,nearest,timed,timedTurn}from"./Y6P6UPDF.mjs";import{__toESM}from"./E2E2V3SO.mjs";var import_node_path3=__toESM(require_node_path(),1);var ambiguous_id_default=()=>`# ambiguous-id

Finds an id that two readers of the plan take for different steps: 1.10 for 1.1, 01 for 29-01.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A plan is read by several programs and agents: one compares ids as text, another as numbers, a third completes short ones. Every YAML
reader turns an unquoted \`1.10\` into the number 1.1, so a dispatcher that reads \`depends_on: [1.10]\` waits for step 1.1 and starts too
early; version 1.1 of YAML takes \`010\` for an octal 8. A reader that compares text drops the dependency on \`01\` where the step is called
\`29-01\`, and both start at once. This program reads ids as they were written and finds the step that was meant; others don't.

## Bad

\`\`\`markdown steps/step-2-1.md
---

cycle: "2.1"
depends_on: [1.10]
---

# Cycle 2.1

### Cycle 2.1: Print labels

**RED Phase:** nothing is printed

**GREEN Phase:** print in \`src/parcel/printing.py\`
\`\`\`

\`\`\`text
steps/step-2-1.md:4:14: error: Unexpected unquoted id \`1.10\`, which YAML reads as \`1.1\`, expected \`"1.10"\` [ambiguous-id]
\`\`\`

## Bad: short ids

\`\`\`markdown .planning/phases/29-labels/29-01-PLAN.md
---
phase: 29-labels
plan: 01
depends_on: []
files_modified: [src/model.ts]
---

<task><name>Label model</name><action>Create the model</action></task>
\`\`\`

\`\`\`markdown .planning/phases/29-labels/29-02-PLAN.md
---
phase: 29-labels
plan: 02
depends_on: ["01"]
files_modified: [src/printing.ts]
---

<task><name>Printing</name><action>Print labels</action></task>
\`\`\`

\`\`\`text
.planning/phases/29-labels/29-02-PLAN.md:4:15: error: Unexpected \`01\`, which lenient readers take for \`29-01\` and exact ones for no step, expected ids as their \
steps have them [ambiguous-id]
\`\`\`

## Bad: ids that differ in zeros

\`\`\`markdown specs/labels/tasks.md
# Labels

## Phase 1: Setup

- [ ] T001 Create \`src/model.py\`
- [ ] T01 Create \`src/printing.py\`
- [ ] T003 Extend \`src/printing.py\` (depends on T1)
\`\`\`

\`\`\`text
specs/labels/tasks.md:6:7: error: Unexpected id \`T01\` beside \`T001\`, which readers that compare numbers take for one, expected ids that differ in more than zero\
s [ambiguous-id]
specs/labels/tasks.md:7:49: error: Unexpected \`T1\`, which may be \`T001\` and \`T01\`, expected one of them as it is written [ambiguous-id]
\`\`\`

## Good

\`\`\`markdown steps/step-2-1.md
---

cycle: "2.1"
depends_on: ["1.10"]
---

# Cycle 2.1

### Cycle 2.1: Print labels

**RED Phase:** nothing is printed

**GREEN Phase:** print in \`src/parcel/printing.py\`
\`\`\`
`;var blocks_mismatch_default=()=>`# blocks-mismatch

Finds two steps of which one says that it blocks the other, and the other does not wait for it, or the reverse.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

\`blocks\` and \`depends_on\` are one edge, written at both of its ends. Where they differ, one of the two was forgotten, and different
readers of the plan get different orders: most look only at \`depends_on\`.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Blocks**: Step 2, Step 3

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

Create \`src/parcel/measure.py\`.
\`\`\`

\`\`\`text
runbook.md:5:26: warning: Unexpected \`3\` among what \`1\` blocks, expected a dependency on \`1\` there as well [blocks-mismatch]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Blocks**: Step 2, Step 3

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

**Depends on**: Step 1

Create \`src/parcel/measure.py\`.
\`\`\`
`;var circular_dependency_default=()=>`# circular-dependency

Finds steps that wait for each other in a circle, so that none can start.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

None of the steps can ever start. An agent that dispatches by hand breaks the circle wherever it happens to stand, and runs at least
one step before what it needs. Each circle is one finding; the related places show its other edges.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Depends on**: Step 3

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

**Depends on**: Step 2

Create \`src/parcel/measure.py\`.
\`\`\`

\`\`\`text
runbook.md:11:22: error: Unexpected loop of dependencies: \`1\` waits for \`3\` waits for \`2\` waits for \`1\`, expected one of these to be dropped [circular-dependenc\
y]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

**Depends on**: Step 2

Create \`src/parcel/measure.py\`.
\`\`\`
`;var conflict_ignored_default=()=>`# conflict-ignored

Finds steps that are said to conflict and may run at the same time all the same.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Who wrote that two steps conflict knew something that their files do not show: a port, a database, a style that both decide. An executor
that starts whatever is ready looks at dependencies alone, so that only an order between the two keeps them apart.

## Bad

\`\`\`markdown .claude/epics/labels/001.md
---
name: Write the model
status: open
depends_on: []
parallel: true
conflicts_with: []
---

# Task: Write the model

## Description

Create \`src/model.py\`.
\`\`\`

\`\`\`markdown .claude/epics/labels/002.md
---
name: Print labels
status: open
depends_on: []
parallel: true
conflicts_with: [001]
---

# Task: Print labels

## Description

Create \`src/printing.py\`.
\`\`\`

\`\`\`text
.claude/epics/labels/002.md:6:18: error: Unexpected freedom of \`002\` to run beside \`001\`, with which it conflicts, expected an order between them [conflict-igno\
red]
\`\`\`

## Good

\`\`\`markdown .claude/epics/labels/001.md
---
name: Write the model
status: open
depends_on: []
parallel: true
conflicts_with: []
---

# Task: Write the model

## Description

Create \`src/model.py\`.
\`\`\`

\`\`\`markdown .claude/epics/labels/002.md
---
name: Print labels
status: open
depends_on: [001]
parallel: true
conflicts_with: [001]
---

# Task: Print labels

## Description

Create \`src/printing.py\`.
\`\`\`
`;var count_mismatch_default=()=>`# count-mismatch

Finds a number of steps, cycles or phases that the plan states about itself and does not keep.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The agent that dispatches a plan uses the number to know when it is done. When it finds fewer steps than promised, it can't tell
whether some were lost while the step files were cut out, or whether the author counted before the last revision. Either way
somebody stops and asks, or worse, invents the rest.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

**Total Steps**: 3 steps

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:3:18: warning: Unexpected claim of 3 steps, expected 2 as the plan has [count-mismatch]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

**Total Steps**: 2 steps

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`
`;var created_twice_default=()=>`# created-twice

Finds a file that a step declares to create though another step or the repository has it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An agent that is told to create a file writes it whole. What the earlier step put there is gone, and its tests with it, or the agent
notices and has to guess which of the two versions counts. The object of "create" in a sentence counts as one in a list does.

Plans read from files are held against the repository around them too: what is there before the plan starts is overwritten in the same
way. Files of steps that are done, of the first steps of a plan that was begun, and of one that was carried out are there by right.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/label.py\`

### Task 2: Label text

**Files:**
- Create: \`src/parcel/label.py\`
- Create: \`src/parcel/text.py\`
\`\`\`

\`\`\`text
2030-04-01-labels.md:11:12: warning: Unexpected creation of \`src/parcel/label.py\` in \`2\`, expected a change, as \`1\` has created it [created-twice]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/label.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/label.py\`
- Create: \`src/parcel/text.py\`
\`\`\`
`;var crossed_barrier_default=()=>`# crossed-barrier

Finds waves or parallel groups with steps from both sides of a checkpoint or of a phase boundary.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A checkpoint is worth something only if all before it is done and nothing after it has begun. An executor that goes by the waves alone
starts the steps behind it together with those in front of it, or before them, and the check looks at half-finished work of both. What is
done already, or may be left out, holds nobody back.

## Bad

\`\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [ ] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [ ] 1.2 Measure labels in \`src/measure.py\`
    - _Requirements: 1.2_
- [ ] 2. Checkpoint - Ensure all tests pass
- [ ] 3. Output
  - [ ] 3.1 Print labels in \`src/printing.py\`
    - _Requirements: 2.1_

## Task Dependency Graph

\`\`\`json
{"waves": [{"id": 0, "tasks": ["1.1"]}, {"id": 1, "tasks": ["1.2", "3.1"]}]}
\`\`\`
\`\`\`\`

\`\`\`text
.kiro/specs/labels/tasks.md:16:69: error: Unexpected \`3.1\` in wave 1 behind the checkpoint, which comes after \`1.2\` of wave 1, expected later than wave 1 [cross\
ed-barrier]
\`\`\`

## Good

\`\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [ ] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [ ] 1.2 Measure labels in \`src/measure.py\`
    - _Requirements: 1.2_
- [ ] 2. Checkpoint - Ensure all tests pass
- [ ] 3. Output
  - [ ] 3.1 Print labels in \`src/printing.py\`
    - _Requirements: 2.1_

## Task Dependency Graph

\`\`\`json
{"waves": [{"id": 0, "tasks": ["1.1", "1.2"]}, {"id": 1, "tasks": ["3.1"]}]}
\`\`\`
\`\`\`\`
`;var disturbed_suite_default=()=>`# disturbed-suite

Finds a run of the whole test suite while another step is in the middle of an edit.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A run of the whole suite reads every file in the tree. While another agent is in the middle of an edit it fails for reasons that have
nothing to do with the step, and the agent starts to mend what isn't broken.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`, then run \`pytest\`.

## Step 2: Print prices

Create \`src/parcel/prices.py\`.
\`\`\`

\`\`\`text
runbook.md:5:41: warning: Unexpected run of the whole suite by \`1\` while other steps edit in the same working tree, expected an order between the steps, or a ru\
n of each step's own tests [disturbed-suite]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`, then run \`pytest tests/test_label.py\`.

## Step 2: Print prices

Create \`src/parcel/prices.py\`.
\`\`\`
`;var done_before_dependency_default=()=>`# done-before-dependency

Finds finished steps that wait for one that is not finished.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An agent that takes up a plan half done believes its marks. Where a step is done and what it waits for is not, one of the two marks is
wrong, or the dependency is none: the work is done twice, or never.

## Bad

\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [ ] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [x] 1.2 Print labels in \`src/printing.py\`
    - _Depends: 1.1_
    - _Requirements: 1.2_
\`\`\`

\`\`\`text
.kiro/specs/labels/tasks.md:6:9: warning: Unexpected mark of \`1.2\` as done while \`1.1\` is open, expected what it waits for to be done first [done-before-depende\
ncy]
\`\`\`

## Good

\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [x] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [x] 1.2 Print labels in \`src/printing.py\`
    - _Depends: 1.1_
    - _Requirements: 1.2_
\`\`\`
`;var duplicate_id_default=()=>`# duplicate-id

Finds two steps of one plan with the same id.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Everything else names a step by its id: dependencies, step files, reports, commit messages. With two of one name each of these
means either, and a step file written for the second overwrites that of the first.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 1: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:7:9: error: Unexpected second step with id \`1\`, expected an id of its own [duplicate-id]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`
`;var execution_mode_conflict_default=()=>`# execution-mode-conflict

Finds statements on how the steps are dispatched that contradict each other.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

An agent that reads two instructions follows the one that suits it. Found are: a plan that says both; an orchestrator plan that says the opposite of the
plan; a step that calls itself parallel where nothing may run beside another; and test-driven work that is declared parallel.

## Bad

\`\`\`markdown runbook.md
---
execution_mode: sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Execution Mode**: parallel

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:13:21: error: Unexpected \`parallel\` in a plan that is \`sequential-required\`, expected no mark of independence or \`execution_mode: mixed\` for the plan\
 [execution-mode-conflict]
\`\`\`

## Good

\`\`\`markdown runbook.md
---
execution_mode: mixed
---

# Parcel labels

## Step 1: Write the label model

**Execution Mode**: sequential-required

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Execution Mode**: parallel

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

**Execution Mode**: parallel

Create \`src/parcel/measure.py\`.
\`\`\`
`;var forward_dependency_default=()=>`# forward-dependency

Finds a dependency on a step that stands further down, so that reading order and order of work disagree.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

People and agents read a plan from the top. A step that waits for one further down stands in the wrong place or names the wrong step;
whoever follows the text runs it too early.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Print labels

**Depends on**: Step 2

Create \`src/parcel/printing.py\`.

## Step 2: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`

\`\`\`text
runbook.md:5:22: warning: Unexpected dependency of \`1\` on \`2\`, which stands after it, expected \`2\` to stand before \`1\` [forward-dependency]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`
`;var graphs_disagree_default=()=>`# graphs-disagree

Finds steps whose dependencies one plan states twice, and differently.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A plan that states its dependencies in two places, as a table for the whole and as a field of each step, or in front matter and in the
text, is read by one agent in one place and by the next in the other. Where the two differ, they start the steps in different orders.

## Bad

\`\`\`markdown .omo/plans/labels.md
# Labels

### Dependency Matrix

- **1**: None - 2
- **2**: None - None

## TODOs

- [ ] 1. Label model

  **What to do**: Create \`src/model.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 1
  - **Blocked By**: None

- [ ] 2. Printing

  **What to do**: Create \`src/printing.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 2
  - **Blocked By**: Task 1
\`\`\`

\`\`\`text
.omo/plans/labels.md:6:10: warning: Unexpected wait of \`2\` for nothing in the dependency matrix, expected \`1\` as in the task fields [graphs-disagree]
\`\`\`

## Good

\`\`\`markdown .omo/plans/labels.md
# Labels

### Dependency Matrix

- **1**: None - 2
- **2**: 1 - None

## TODOs

- [ ] 1. Label model

  **What to do**: Create \`src/model.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 1
  - **Blocked By**: None

- [ ] 2. Printing

  **What to do**: Create \`src/printing.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 2
  - **Blocked By**: Task 1
\`\`\`
`;var implausible_red_default=()=>`# implausible-red

Finds a RED phase that expects something to be absent which an earlier step has created.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A RED phase that waits for "has no attribute \`to_text\`" can't fail that way once an earlier step has added \`to_text\`. The agent sees a
test that passes, or fails for another reason than announced, and has to stop.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \`to_text\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Cut texts after 40 characters
\`\`\`

\`\`\`text
runbook.md:18:73: warning: Unexpected failure of \`1.2\` for want of \`to_text\`, expected one that still happens after \`1.1\` has created it [implausible-red]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \`to_text\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \`AssertionError: assert 61 <= 40\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Cut texts after 40 characters
\`\`\`
`;var invalid_metadata_default=()=>`# invalid-metadata

Finds metadata that can be read, but with a key or value that nobody understands.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A dispatcher that meets a value it doesn't know falls back to its default, without a word. \`execution_mode: eager\` reads well and
orders nothing.

## Bad

\`\`\`markdown runbook.md
---
execution_mode: eager
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`

\`\`\`text
runbook.md:2:17: error: Unexpected \`eager\` for \`execution_mode\`, expected \`parallel\`, \`sequential\`, \`sequential-required\`, \`sequential-strict\` or \`mixed\` [inval\
id-metadata]
\`\`\`

## Good

\`\`\`markdown runbook.md
---
execution_mode: sequential
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`
`;var invalidated_red_default=()=>`# invalidated-red

Finds a RED phase that passes, without reason, when another step runs beside it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A RED phase proves that a test can fail because something is missing. When a step beside it brings that very thing, RED passes, and
the agent has to stop (or worse, goes on). The finding names what RED relies on and who brings it.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \`to_text\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \`AssertionError: text is too long\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Extend \`to_text\` to cut after 40 characters
\`\`\`

\`\`\`text
runbook.md:7:73: error: Unexpected \`to_text\` from \`1.2\` in the same working tree while RED of \`1.1\` still expects it to be absent, expected them to wait for \`1.\
1\` [invalidated-red]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \`to_text\`

## Cycle 1.2: Long texts are cut

**Depends on**: Cycle 1.1

**RED Phase:**

**Expected failure:** \`AssertionError: text is too long\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Extend \`to_text\` to cut after 40 characters
\`\`\`
`;var misnumbered_id_default=()=>`# misnumbered-id

Finds ids that skip a number, go back, or carry the number of another phase.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A gap makes everybody look for the missing step: was it dropped on purpose, or lost? A number that goes back, or that belongs to
another phase, is mostly a step that was moved and not renumbered, and its dependents still name the old number.

Where the missing step is there, but a fence above it was closed by a fence in its text, Markdown takes its heading for code, and so does
every program that reads the plan. Then the fence is what is told.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Phase 1: Model

### Step 1.1: Write the label model

Create \`src/parcel/label.py\`.

### Step 1.3: Print labels

Create \`src/parcel/printing.py\`.

## Phase 2: Sizes

### Step 2.1: Fold labels

Create \`src/parcel/folding.py\`.

### Step 1.4: Measure labels

Create \`src/parcel/measure.py\`.
\`\`\`

\`\`\`text
runbook.md:9:10: warning: Unexpected id \`1.3\` after \`1.1\`, expected \`1.2\` [misnumbered-id]
runbook.md:19:10: warning: Unexpected id \`1.4\` in phase 2, expected \`2\` as its first number [misnumbered-id]
\`\`\`

## Bad: a fence that ends too early

\`\`\`\`markdown docs/plans/labels.md
# Labels Implementation Plan

### Task 1: Describe the format

**Files:**
- Create: \`docs/labels.md\`

\`\`\`markdown
# Labels

\`\`\`json
{ "size": "a6" }
\`\`\`

Print them on rolls.
\`\`\`

### Task 2: Print labels

**Files:**
- Create: \`src/labels.py\`

\`\`\`python
ROLL = "a6"
\`\`\`

### Task 3: Fold labels

**Files:**
- Create: \`src/folding.py\`
\`\`\`\`

\`\`\`text
docs/plans/labels.md:18:10: warning: Unexpected heading of \`2\` in a block of code, expected the block to end above it, or a longer fence around it [misnumbered-\
id]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Phase 1: Model

### Step 1.1: Write the label model

Create \`src/parcel/label.py\`.

### Step 1.2: Print labels

Create \`src/parcel/printing.py\`.

## Phase 2: Sizes

### Step 2.1: Fold labels

Create \`src/parcel/folding.py\`.

### Step 2.2: Measure labels

Create \`src/parcel/measure.py\`.
\`\`\`
`;var missing_checkpoint_default=()=>`# missing-checkpoint

Finds many red/green cycles in a row without a point at which the state is verified.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

Each cycle reports for itself, and small damage passes from one to the next: a test that was loosened, a commit that is missing. A
checkpoint is where somebody looks at the whole, \`git log\` and the full test run, before more is built upon it. Put one at the end of
each phase.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Rule 1

**RED Phase:** rule 1 is missing

**GREEN Phase:** add rule 1 to \`src/parcel/rules.py\`

## Cycle 1.2: Rule 2

**RED Phase:** rule 2 is missing

**GREEN Phase:** add rule 2 to \`src/parcel/rules.py\`

## Cycle 1.3: Rule 3

**RED Phase:** rule 3 is missing

**GREEN Phase:** add rule 3 to \`src/parcel/rules.py\`

## Cycle 1.4: Rule 4

**RED Phase:** rule 4 is missing

**GREEN Phase:** add rule 4 to \`src/parcel/rules.py\`

## Cycle 1.5: Rule 5

**RED Phase:** rule 5 is missing

**GREEN Phase:** add rule 5 to \`src/parcel/rules.py\`

## Cycle 1.6: Rule 6

**RED Phase:** rule 6 is missing

**GREEN Phase:** add rule 6 to \`src/parcel/rules.py\`

## Cycle 1.7: Rule 7

**RED Phase:** rule 7 is missing

**GREEN Phase:** add rule 7 to \`src/parcel/rules.py\`

## Cycle 1.8: Rule 8

**RED Phase:** rule 8 is missing

**GREEN Phase:** add rule 8 to \`src/parcel/rules.py\`

## Cycle 1.9: Rule 9

**RED Phase:** rule 9 is missing

**GREEN Phase:** add rule 9 to \`src/parcel/rules.py\`

## Cycle 1.10: Rule 10

**RED Phase:** rule 10 is missing

**GREEN Phase:** add rule 10 to \`src/parcel/rules.py\`

## Cycle 1.11: Rule 11

**RED Phase:** rule 11 is missing

**GREEN Phase:** add rule 11 to \`src/parcel/rules.py\`

## Cycle 1.12: Rule 12

**RED Phase:** rule 12 is missing

**GREEN Phase:** add rule 12 to \`src/parcel/rules.py\`

## Cycle 1.13: Rule 13

**RED Phase:** rule 13 is missing

**GREEN Phase:** add rule 13 to \`src/parcel/rules.py\`

## Cycle 1.14: Rule 14

**RED Phase:** rule 14 is missing

**GREEN Phase:** add rule 14 to \`src/parcel/rules.py\`

## Cycle 1.15: Rule 15

**RED Phase:** rule 15 is missing

**GREEN Phase:** add rule 15 to \`src/parcel/rules.py\`

## Cycle 1.16: Rule 16

**RED Phase:** rule 16 is missing

**GREEN Phase:** add rule 16 to \`src/parcel/rules.py\`

## Cycle 1.17: Rule 17

**RED Phase:** rule 17 is missing

**GREEN Phase:** add rule 17 to \`src/parcel/rules.py\`

## Cycle 1.18: Rule 18

**RED Phase:** rule 18 is missing

**GREEN Phase:** add rule 18 to \`src/parcel/rules.py\`

## Cycle 1.19: Rule 19

**RED Phase:** rule 19 is missing

**GREEN Phase:** add rule 19 to \`src/parcel/rules.py\`

## Cycle 1.20: Rule 20

**RED Phase:** rule 20 is missing

**GREEN Phase:** add rule 20 to \`src/parcel/rules.py\`

## Cycle 1.21: Rule 21

**RED Phase:** rule 21 is missing

**GREEN Phase:** add rule 21 to \`src/parcel/rules.py\`

## Cycle 1.22: Rule 22

**RED Phase:** rule 22 is missing

**GREEN Phase:** add rule 22 to \`src/parcel/rules.py\`
\`\`\`

\`\`\`text
runbook.md:123:10: warning: Unexpected 22 steps in a row without a checkpoint, expected one at least every 20 [missing-checkpoint]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Rule 1

**RED Phase:** rule 1 is missing

**GREEN Phase:** add rule 1 to \`src/parcel/rules.py\`

## Cycle 1.2: Rule 2

**RED Phase:** rule 2 is missing

**GREEN Phase:** add rule 2 to \`src/parcel/rules.py\`

## Cycle 1.3: Rule 3

**RED Phase:** rule 3 is missing

**GREEN Phase:** add rule 3 to \`src/parcel/rules.py\`

**Checkpoint:** run the whole suite and compare \`git log\` with the cycles done.

## Cycle 1.4: Rule 4

**RED Phase:** rule 4 is missing

**GREEN Phase:** add rule 4 to \`src/parcel/rules.py\`
\`\`\`

## Options

- \`most\` (number, 20): how many steps may follow each other before a checkpoint is due.
`;var missing_depends_on_default=()=>`# missing-depends-on

Finds a step that needs what another one does, and does not say that it waits for it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Dispatching agents look for dependencies between calls, not between effects: two steps whose prompts don't quote each other look
independent, also when the second edits what the first creates. The findings are the fewest edges that put the plan in order; each
names what the step would collide on, and the related places show the words that say so.

In a plan whose order is firm (\`execution_mode: sequential-required\` or \`sequential-strict\`, or a format whose executor runs one
step at a time) nothing is missing.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`
\`\`\`

\`\`\`text
runbook.md:8:9: error: Unexpected start of \`2\` beside \`1\`, which changes \`src/parcel/label.py\`, in one working tree, expected \`**Depends on**: Step 1\` [missing-\
depends-on]
\`\`\`

## Bad: two steps that it needs

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Write the sender

- File: src/parcel/sender.py
  Action: Create class \`Sender\`

## Step 3: Print labels

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`
- File: src/parcel/sender.py
  Action: Add method \`to_text\` to \`Sender\`
\`\`\`

\`\`\`text
runbook.md:13:9: error: Unexpected start of \`3\` beside \`1\`, which changes \`src/parcel/label.py\`, and \`2\`, which changes \`src/parcel/sender.py\`, in one working t\
ree, expected \`**Depends on**: Step 1, 2\` [missing-depends-on]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

**Depends on**: Step 1

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`
\`\`\`
`;var missing_files_default=()=>`# missing-files

Finds steps that may run beside others and name no file, so that nothing can be checked.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A step that is promised to run beside others has to say what it touches. Where it names no file, neither this program nor the person who
reads the plan can tell whether the promise holds.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Improve the wording

**Execution Mode**: parallel

Make all texts sound friendlier.

## Step 2: Print labels

**Execution Mode**: parallel

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:3:9: warning: Unexpected lack of files in \`1\`, which may run beside others, expected the files that each changes [missing-files]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Improve the wording

**Execution Mode**: parallel

- File: src/parcel/texts.py
  Action: Make all texts sound friendlier

## Step 2: Print labels

**Execution Mode**: parallel

Create \`src/parcel/printing.py\`.
\`\`\`
`;var missing_from_waves_default=()=>`# missing-from-waves

Finds steps that no wave holds in a plan that is run wave by wave, and waves that hold what is no step.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An executor that starts a plan wave by wave never starts a step that is in no wave, and is at a loss with an id that no step has. Mostly
a step was added, or ids were counted anew, after the waves had been written.

## Bad

\`\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [ ] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [ ] 1.2 Print labels in \`src/printing.py\`
    - _Requirements: 1.2_
  - [ ] 1.3 Measure labels in \`src/measure.py\`
    - _Requirements: 1.3_

## Task Dependency Graph

\`\`\`json
{"waves": [{"id": 0, "tasks": ["1.1"]}, {"id": 1, "tasks": ["1.2", "1.4"]}]}
\`\`\`
\`\`\`\`

\`\`\`text
.kiro/specs/labels/tasks.md:8:9: warning: Unexpected lack of \`1.3\` in the waves, expected each step in one of them [missing-from-waves]
.kiro/specs/labels/tasks.md:14:69: warning: Unexpected \`1.4\` in wave 1, expected the id of a step in this plan [missing-from-waves]
\`\`\`

## Good

\`\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [ ] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [ ] 1.2 Print labels in \`src/printing.py\`
    - _Requirements: 1.2_
  - [ ] 1.3 Measure labels in \`src/measure.py\`
    - _Requirements: 1.3_

## Task Dependency Graph

\`\`\`json
{"waves": [{"id": 0, "tasks": ["1.1"]}, {"id": 1, "tasks": ["1.2", "1.3"]}]}
\`\`\`
\`\`\`\`
`;var missing_green_default=()=>`# missing-green

Finds a red/green cycle that writes a failing test and never says how to make it pass.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An agent that is handed only a failing test chooses the file, the names and the shape of the code by itself. The next cycle was
written for the shape its author had in mind. It also hides what the cycle changes: nothing can be checked for collisions.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`
\`\`\`

\`\`\`text
runbook.md:3:10: warning: Unexpected cycle \`1.1\` without a GREEN phase, expected \`**GREEN Phase:**\` with the change that makes its test pass [missing-green]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py::test_grams\`
\`\`\`
`;var missing_red_default=()=>`# missing-red

Finds a red/green cycle without a RED phase that is not marked as a regression test or a spike.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A test that was never seen failing proves nothing. Without a RED phase the agent writes code and test together, and nobody learns
whether the test can fail at all. A cycle that pins down behaviour which is already there has no RED by nature: mark it
\`[REGRESSION]\`. Cycles \`0.x\` are spikes and need none either.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py\`
\`\`\`

\`\`\`text
runbook.md:3:10: warning: Unexpected cycle \`1.1\` without a RED phase, expected \`**RED Phase:**\` with the failing test or the mark \`[REGRESSION]\` [missing-red]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**Expected failure:** \`ImportError: cannot import name 'weigh'\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py\`

## Cycle 1.2: Weights stay in grams [REGRESSION]

**GREEN Phase:**

- File: tests/test_scale.py
  Action: Assert that two parcels add up in grams

**Verify GREEN:** \`pytest tests/test_scale.py\`
\`\`\`
`;var missing_stop_condition_default=()=>`# missing-stop-condition

Finds a plan of red/green cycles that never says when an agent has to stop.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

When RED passes unexpectedly, something that the plan relies on is not as its author thought: the feature exists, or another agent
was faster. An agent that isn't told to stop there goes on, reports success, and every later cycle stands on that report.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py\`
\`\`\`

\`\`\`text
runbook.md:1:3: warning: Unexpected plan of cycles without a stop condition, expected \`**Stop Conditions:**\` that say what to do when RED passes or GREEN fails \
[missing-stop-condition]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

**Stop Conditions:** stop and report when RED passes, or when GREEN fails twice.

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py\`
\`\`\`
`;var missing_verification_default=()=>`# missing-verification

Finds red/green cycles without a command that proves RED and GREEN.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

RED and GREEN are observations, not intentions. A cycle that names no command leaves it to the agent to decide what it looked at,
and a report of success can't be checked by anybody else.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`
\`\`\`

\`\`\`text
runbook.md:3:10: warning: Unexpected cycle \`1.1\` without verification, expected \`**Verify RED:**\` and \`**Verify GREEN:**\` with the command to run [missing-verif\
ication]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py::test_grams\`
\`\`\`
`;var model_policy_default=()=>`# model-policy

Finds a step that changes files with another model than the one required for them.

| | |
| --- | --- |
| severity | error |
| preset | none |

## Why it matters

Some files are worth a stronger model: skills, agent definitions, migrations. The rule is off until it is given a policy, since every
team has its own.

## Bad

\`\`\`markdown runbook.md
---
model: haiku
---

# Parcel labels

## Step 1: Change the schema

- File: migrations/004_labels.sql
  Action: Add table \`labels\`
\`\`\`

\`\`\`text
runbook.md:2:8: error: Unexpected model \`haiku\` for \`1\`, which changes \`migrations/004_labels.sql\`, expected \`opus\` [model-policy]
\`\`\`

## Good

\`\`\`markdown runbook.md
---
model: opus
---

# Parcel labels

## Step 1: Change the schema

- File: migrations/004_labels.sql
  Action: Add table \`labels\`
\`\`\`

## Options

The name of a family is enough: \`opus\` is met by \`claude-opus-4-1\`. A required model with a version is met by itself alone.

- \`models\` (object, empty): a glob of files, and the model that has to change them. The examples above run with

\`\`\`json
{ "models": { "migrations/**": "opus" } }
\`\`\`
`;var order_only_in_wave_default=()=>`# order-only-in-wave

Finds an order that only the numbers of waves give, where the executor goes by the dependencies.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Some executors do not believe the waves that a plan declares: they work them out anew, from the dependencies. There a step that was moved to
a later wave, to keep it off the files of an earlier one, is moved back and starts at once. Only a dependency keeps it where
it is meant to be. This rule speaks instead of \`missing-depends-on\` and \`shared-file\`; \`--fix\` writes the dependency.

## Bad

\`\`\`markdown .planning/phases/02-labels/02-01-PLAN.md
---
phase: 02-labels
plan: 01
type: execute
wave: 1
depends_on: []
files_modified: [src/label.ts]
autonomous: true
---

<objective>Add the label model.</objective>
\`\`\`

\`\`\`markdown .planning/phases/02-labels/02-02-PLAN.md
---
phase: 02-labels
plan: 02
type: execute
wave: 2
depends_on: []
files_modified: [src/label.ts]
autonomous: true
---

<objective>Add the barcode to the label.</objective>
\`\`\`

\`\`\`markdown .planning/phases/02-labels/02-03-PLAN.md
---
phase: 02-labels
plan: 03
type: execute
wave: 2
depends_on: []
files_modified: [docs/labels.md]
autonomous: true
---

<objective>Describe labels.</objective>
\`\`\`

\`\`\`text
.planning/phases/02-labels/02-02-PLAN.md:5:7: error: Unexpected order of \`02-02\` after \`02-01\`, which changes \`src/label.ts\`, in one working tree, by wave 2 alo\
ne, which the executor works out anew, expected \`depends_on: ["02-01"]\` [order-only-in-wave]
.planning/phases/02-labels/02-03-PLAN.md:5:7: error: Unexpected wave 2 of \`02-03\`, which waits for no step of an earlier one, expected what it waits for or wave\
 1 [order-only-in-wave]
\`\`\`

## Good

\`\`\`markdown .planning/phases/02-labels/02-01-PLAN.md
---
phase: 02-labels
plan: 01
type: execute
wave: 1
depends_on: []
files_modified: [src/label.ts]
autonomous: true
---

<objective>Add the label model.</objective>
\`\`\`

\`\`\`markdown .planning/phases/02-labels/02-02-PLAN.md
---
phase: 02-labels
plan: 02
type: execute
wave: 2
depends_on: ["02-01"]
files_modified: [src/label.ts]
autonomous: true
---

<objective>Add the barcode to the label.</objective>
\`\`\`
`;var parallel_depends_on_sibling_default=()=>`# parallel-depends-on-sibling

Finds steps that are marked as parallel and wait for one that is marked beside them.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Where a parallel mark promises that a step waits for none of those marked beside it, an executor starts the whole run of marked steps at
once, and the one that waits starts too early. Either the mark or the dependency is wrong. What stands in one wave is told by
\`same-wave-dependency\`.

## Bad

\`\`\`markdown specs/labels/tasks.md
# Tasks: parcel labels

## Phase 1: Labels

- [ ] T001 [P] Create the model in src/label.py
- [ ] T002 [P] Print labels in src/printing.py (depends on T001)
\`\`\`

\`\`\`text
specs/labels/tasks.md:6:12: error: Unexpected parallel mark of \`T002\`, which waits for \`T001\` of the same parallel group, expected no mark or no such dependency\
 [parallel-depends-on-sibling]
\`\`\`

## Good

\`\`\`markdown specs/labels/tasks.md
# Tasks: parcel labels

## Phase 1: Labels

- [ ] T001 Create the model in src/label.py
- [ ] T002 [P] Print labels in src/printing.py (depends on T001)
- [ ] T003 [P] Measure labels in src/measure.py (depends on T001)
\`\`\`
`;var parallel_overlap_default=()=>`# parallel-overlap

Finds steps that are marked to run side by side, and change the same files.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A parallel mark, a wave or a parallel group promises that its steps change different files, and an executor that believes it starts them
at the same moment. In one working tree the last to save wins, and both report success; with a worktree each the branches conflict when
they are merged. Take the mark off the later step, move it to a later wave, or part the file. This rule speaks instead of
\`shared-file\` and \`missing-depends-on\`.

## Bad: marked tasks

\`\`\`markdown specs/labels/tasks.md
# Tasks: parcel labels

## Phase 1: Labels

- [ ] T001 [P] Create class \`Label\` in src/label.py
- [ ] T002 [P] Add the barcode to src/label.py
- [ ] T003 [P] Describe labels in docs/labels.md
\`\`\`

\`\`\`text
specs/labels/tasks.md:5:40: error: Unexpected change of \`src/label.py\` in one working tree by \`T001\` and \`T002\`, which are marked as parallel, expected differen\
t files or no mark on \`T002\` [parallel-overlap]
\`\`\`

## Bad: steps of one group, with a worktree each

\`\`\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

### Group 1 (parallel)

- step-1 (model: small)
- step-2 (model: small)
\`\`\`

\`\`\`markdown runbook.md
---
isolation: worktree
---

# Parcel labels

## Step 1: Write the label model

- File: src/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

- File: src/label.py
  Action: Add method \`to_text\` to \`Label\`
\`\`\`

\`\`\`text
runbook.md:9:9: error: Unexpected change of \`src/label.py\` in a worktree each by \`1\` and \`2\`, which start together in Group 1, expected different files or a lat\
er start of \`2\` [parallel-overlap]
\`\`\`

## Good

\`\`\`markdown specs/labels/tasks.md
# Tasks: parcel labels

## Phase 1: Labels

- [ ] T001 [P] Create class \`Label\` in src/label.py
- [ ] T002 Add the barcode to src/label.py (depends on T001)
- [ ] T003 [P] Describe labels in docs/labels.md
\`\`\`
`;var prose_only_dependency_default=()=>`# prose-only-dependency

Finds a dependency that only a sentence states, so that no program can obey it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A sentence such as "this needs the model from step 1" is read by the agent that carries out the step, which is too late: by then it
has been started. The program that decides what runs beside what reads fields only.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

This step depends on Step 1.

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:9:27: warning: Unexpected dependency of \`2\` on \`1\` in a sentence only, expected \`**Depends on**: Step 1\` [prose-only-dependency]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`
`;var same_wave_dependency_default=()=>`# same-wave-dependency

Finds steps of one wave or parallel group of which one waits for the other.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

What stands in one wave is started at the same moment. A step that waits for another of its wave is started too early by an executor
that follows the waves, and the wave is no wave for one that follows the dependencies. The step belongs into a later one.

## Bad

\`\`\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

### Group 1 (parallel)

- step-1 (model: small)
- step-2 (model: small)
\`\`\`

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:9:22: error: Unexpected \`2\` in Group 1 while waiting for \`1\` of Group 1, expected a later one [same-wave-dependency]
\`\`\`

## Good

\`\`\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

### Group 1 (parallel)

- step-1 (model: small)

### Group 2 (parallel)

- step-2 (model: small)
\`\`\`

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`
`;var shared_commit_default=()=>'# shared-commit\n\nFinds steps that commit to one working tree while nothing keeps them apart.\n\n| | |\n| --- | --- |\n| severity | wa\
rning |\n| preset | recommended |\n\n## Why it matters\n\nOne working tree has one index and one HEAD. Agents that commit at the same time meet `index.lock`, commit \
each other\'s files, or\nreport a commit that a moment later no longer exists. Either keep the steps apart, or give each agent a tree of its own\n(`isolation: work\
tree`).\n\n## Bad\n\n````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\
\n```bash\ngit add src/parcel/label.py\ngit commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\nCreate `src/parcel/prices.py` with function `price`. Commit the re\
sult:\n\n```bash\ngit add src/parcel/prices.py\ngit commit -m "Add prices"\n```\n````\n\n```text\nrunbook.md:8:1: warning: Unexpected commits of `1` and `2` to one index\
 and one branch at the same time, expected an order between the steps or `isolation: worktree` [shared-commit]\n```\n\n## Good\n\n````markdown runbook.md\n# Parcel la\
bels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add src/parcel/label.py\ngit commit -m "\
Add labels"\n```\n\n## Step 2: Print prices\n\n**Depends on**: Step 1\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/p\
arcel/prices.py\ngit commit -m "Add prices"\n```\n````\n';var shared_file_default=()=>`# shared-file

Finds files that several steps change while nothing keeps them apart.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

Two agents that edit one file at the same time overwrite each other: the last to save wins, and both report success. One finding for
the files on which the same steps meet; the related places are the steps that change them. An order between them settles it.

Where two steps meet at a file alone, and one of them should wait for the other, that is one fault and \`missing-depends-on\` tells it,
with the file.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`

## Step 3: Print addresses

- File: src/parcel/label.py
  Action: Add method \`address\` to \`Label\`
\`\`\`

\`\`\`text
runbook.md:5:9: warning: Unexpected change of \`src/parcel/label.py\` in one working tree by \`1\`, \`2\` and \`3\` at the same time, expected an order between them [sh\
ared-file]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

**Depends on**: Step 1

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`

## Step 3: Print addresses

**Depends on**: Step 2

- File: src/parcel/label.py
  Action: Add method \`address\` to \`Label\`
\`\`\`
`;var staged_by_another_default=()=>'# staged-by-another\n\nFinds a step that stages the whole tree, and with it the unfinished work of steps beside it.\n\n| | |\n| --\
- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\n`git add -A` (also `git add .` and `git commit -a`) takes up whatever lies in the \
tree: the half-written files of the agents beside\nit. They end in a commit with the wrong name, and the agents that wrote them find nothing to commit.\n\n## Bad\n\n\
````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add \
-A\ngit commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parcel/\
prices.py\ngit commit -m "Add prices"\n```\n````\n\n```text\nrunbook.md:8:1: warning: Unexpected staging of the whole working tree by `1` while other steps are at wor\
k in it, expected `git add` with the step\'s own files [staged-by-another]\n```\n\n## Good\n\n````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label mode\
l\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add src/parcel/label.py\ngit commit -m "Add labels"\n```\n\n## Step 2: Print pri\
ces\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parcel/prices.py\ngit commit -m "Add prices"\n```\n````\n';var stale_read_default=()=>`# stale-read

Finds a file that one step reads while another may still change it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A step that reads a file while another one is changing it works from a version that nobody will see again. The result looks sound and
fits nothing. Told here are readings that stand before the change: nothing says that the reader wants the old version, nor that it may
have either. A step that reads what an earlier one has changed is told by \`missing-depends-on\`.

## Bad

\`\`\`markdown runbook.md
# Parcel prices

## Step 1: Document prices

Read \`src/parcel/prices.py\`, then create \`docs/prices.md\`.

## Step 2: Round prices

- File: src/parcel/prices.py
  Action: Change \`price\` to round to cents
\`\`\`

\`\`\`text
runbook.md:5:7: warning: Unexpected read of \`src/parcel/prices.py\` by \`1\` while \`2\` may change it in the same working tree, expected an order between them [stal\
e-read]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel prices

## Step 1: Document prices

Read \`src/parcel/prices.py\`, then create \`docs/prices.md\`.

## Step 2: Round prices

**Depends on**: Step 1

- File: src/parcel/prices.py
  Action: Change \`price\` to round to cents
\`\`\`
`;var step_file_drift_default=()=>`# step-file-drift

Finds step files, runbook and orchestrator plan that no longer say the same.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The agent that carries out a step reads the step file; the person who reviewed the plan read the runbook. Whatever was mended in one
of them only is lost, or comes back. An orchestrator plan that lists a step nobody wrote stops the run in the middle.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`markdown steps/step-1.md
# Step 1

**Plan**: \`runbook.md\`

---

## Step 1: Write the label model

Create \`src/parcel/models.py\`.
\`\`\`

\`\`\`markdown steps/step-3.md
# Step 3

**Plan**: \`runbook.md\`

---

## Step 3: Measure labels

Create \`src/parcel/measure.py\`.
\`\`\`

\`\`\`text
runbook.md:7:9: warning: Unexpected lack of a step file for \`2\`, expected one as for the other steps [step-file-drift]
steps/step-1.md:7:9: warning: Unexpected text in the step file of \`1\`, expected the text of the runbook [step-file-drift]
steps/step-3.md:7:9: warning: Unexpected step file for \`3\`, expected a step of the same id in the runbook [step-file-drift]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`markdown steps/step-1.md
# Step 1

**Plan**: \`runbook.md\`

---

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`

\`\`\`markdown steps/step-2.md
# Step 2

**Plan**: \`runbook.md\`

---

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`
`;var tdd_not_strict_default=()=>`# tdd-not-strict

Finds a test-driven plan that does not declare the strict order it needs by nature.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A red/green cycle starts from the exact state that the cycle before it left behind: its RED needs something to be absent, its GREEN
needs something to be there. \`execution_mode: sequential-strict\` says so in a form that a program can obey: one cycle at a time, the
predecessor committed and verified, and on a violation of RED back to the last good state.

## Bad

\`\`\`markdown runbook.md
---
type: tdd
---

# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**GREEN Phase:** add it to \`src/parcel/scale.py\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`
\`\`\`

\`\`\`text
runbook.md:2:7: warning: Unexpected \`type: tdd\` without a declared strict order, expected \`execution_mode: sequential-strict\` beside it [tdd-not-strict]
\`\`\`

## Bad: a phase

Where other phases are not test-driven, or the front matter names another mode, it is the phase that has to say so:

\`\`\`markdown runbook.md
---
execution_mode: sequential
---

# Parcel weights

## Phase 1: Scale (type: tdd, model: sonnet)

### Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**GREEN Phase:** add it to \`src/parcel/scale.py\`

### Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`
\`\`\`

\`\`\`text
runbook.md:7:26: warning: Unexpected phase of \`type: tdd\` without a declared strict order, expected \`execution_mode: sequential-strict\` beside it [tdd-not-stric\
t]
\`\`\`

## Good

\`\`\`markdown runbook.md
---

type: tdd
execution_mode: sequential-strict
---

# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**GREEN Phase:** add it to \`src/parcel/scale.py\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`
\`\`\`
`;var test_count_mismatch_default=()=>`# test-count-mismatch

Finds a number of tests that are to pass, other than the number of tests that the steps so far have brought.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

At a checkpoint the number is what an agent compares its test run with. When it doesn't fit, the agent either looks for tests that
never were, or takes a run for complete in which some were skipped.

## What is counted

- Where a plan shows the code of its tests, those in the file that a command runs: functions of pytest, \`it\` and \`test\` of vitest,
  jest, mocha, bun and node, \`#[test]\` of cargo, \`func TestX\` of Go, examples of RSpec, tests of ExUnit and minitest. The number is read
  from \`5 passed\`, \`Tests: 5 passed\`, \`PASS (5 tests)\`, \`test result: ok. 5 passed\`, \`5 examples, 0 failures\` and the like, in the same
  part of the step, behind the command.
- In a runbook, at \`All 5 tests pass\`: the tests that the cycles so far name, as \`pytest tests/test_a.py::test_name\` or in their RED phase.

Nothing is said where the number is not certain: a filter (\`-k\`, \`-t\`, a name), tests with several cases or in loops, tests that are
skipped or told of in words, code that is left out or put in place of other code, a suite of more files than the plan shows. Of a file
that may have been there before only a number is told that is smaller than what the plan itself brings.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

**Stop Conditions:** RED passes

## Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`

**GREEN Phase:** add \`weigh\` to \`src/parcel/scale.py\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**Verify RED:** \`pytest tests/test_scale.py::test_heavy\`

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`

**Checkpoint:** All 3 tests pass.
\`\`\`

A file that the plan begins, with one test more in the number than in the code:

\`\`\`markdown docs/plans/parcels.md
# Parcel weights

### Task 1: Weigh a parcel

**Files:**
- Create: \`src/scale.ts\`
- Create: \`src/scale.test.ts\`

- [ ] **Step 1: Write the failing test**

~~~ts
describe("scale", () => {
  it("weighs in grams", () => {
    expect(weigh(parcel)).toBe(120);
  });

  it("refuses heavy parcels", () => {
    expect(() => weigh(piano)).toThrow();
  });
});
~~~

- [ ] **Step 2: Make it pass**

Run: \`npx vitest run src/scale.test.ts\`
Expected: 3 tests pass
\`\`\`

\`\`\`text
docs/plans/parcels.md:26:11: warning: Unexpected claim that 3 tests pass, expected 2, as many as the steps so far bring [test-count-mismatch]
runbook.md:21:21: warning: Unexpected claim that 3 tests pass, expected 2, as many as the steps so far bring [test-count-mismatch]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

**Stop Conditions:** RED passes

## Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`

**GREEN Phase:** add \`weigh\` to \`src/parcel/scale.py\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**Verify RED:** \`pytest tests/test_scale.py::test_heavy\`

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`

**Checkpoint:** All 2 tests pass.
\`\`\`
`;var undeclared_file_default=()=>`# undeclared-file

Finds a step whose text changes a file that its own list of files leaves out.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

The list of files at the head of a step is what a dispatcher compares with the lists of other steps. A file that only the text below
mentions is not in that comparison, so two steps with clean lists still meet in it.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Create: \`src/parcel/text.py\`

- [ ] **Step 1: Write the function**

Create \`src/parcel/text.py\` with \`to_text\`.

- [ ] **Step 2: Add the command**

Modify \`src/parcel/cli.py\` to call it.
\`\`\`

\`\`\`text
2030-04-01-labels.md:14:9: warning: Unexpected change of \`src/parcel/cli.py\` in \`1\`, expected it among the files that the step declares [undeclared-file]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Create: \`src/parcel/text.py\`
- Modify: \`src/parcel/cli.py\`

- [ ] **Step 1: Write the function**

Create \`src/parcel/text.py\` with \`to_text\`.

- [ ] **Step 2: Add the command**

Modify \`src/parcel/cli.py\` to call it.
\`\`\`
`;var undeclared_tracker_write_default=()=>`# undeclared-tracker-write

Finds a task list or status file that every step writes without saying so.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

In some formats every agent ticks its own line of one task list when it is done, or writes its state into one file. No step says so,
and no list of files holds it, yet it is the one file that all of them write. Let the orchestrator do it, or keep the steps apart.

## Bad

\`\`\`markdown .planning/phases/04-labels/04-01-PLAN.md
---
phase: 04-labels
plan: 01
type: execute
wave: 1
depends_on: []
files_modified: [src/parcel/labels.py]
autonomous: true
---

<tasks>

<task type="auto">
  <name>Task 1: Write labels</name>
  <files>src/parcel/labels.py</files>
  <action>Write src/parcel/labels.py.</action>
</task>

</tasks>
\`\`\`

\`\`\`markdown .planning/phases/04-labels/04-02-PLAN.md
---
phase: 04-labels
plan: 02
type: execute
wave: 1
depends_on: []
files_modified: [src/parcel/prices.py]
autonomous: true
---

<tasks>

<task type="auto">
  <name>Task 1: Write prices</name>
  <files>src/parcel/prices.py</files>
  <action>Write src/parcel/prices.py.</action>
</task>

</tasks>
\`\`\`

\`\`\`text
.planning/phases/04-labels/04-01-PLAN.md:2:8: warning: Unexpected writing of \`.planning/STATE.md\` and \`.planning/ROADMAP.md\` in one working tree by \`04-01\` and \
\`04-02\` at the same time, expected one writer (the orchestrator) or an order between them [undeclared-tracker-write]
\`\`\`

## Good

\`\`\`markdown .planning/phases/04-labels/04-01-PLAN.md
---
phase: 04-labels
plan: 01
type: execute
wave: 1
depends_on: []
files_modified: [src/parcel/labels.py]
autonomous: true
---

<tasks>

<task type="auto">
  <name>Task 1: Write labels</name>
  <files>src/parcel/labels.py</files>
  <action>Write src/parcel/labels.py.</action>
</task>

</tasks>
\`\`\`

\`\`\`markdown .planning/phases/04-labels/04-02-PLAN.md
---
phase: 04-labels
plan: 02
type: execute
wave: 2
depends_on: ["04-01"]
files_modified: [src/parcel/prices.py]
autonomous: true
---

<tasks>

<task type="auto">
  <name>Task 1: Write prices</name>
  <files>src/parcel/prices.py</files>
  <action>Write src/parcel/prices.py.</action>
</task>

</tasks>
\`\`\`
`;var unexplained_suppression_default=()=>`# unexplained-suppression

Finds a comment that silences findings and does not say why.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

Whoever reads the plan next can't tell whether the finding was looked at or only in the way, and whether the reason still holds. Words
behind \`--\` say it; they also stand in reports that show silenced findings.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

<!-- runbook-lint-disable-next-line missing-red -->

## Cycle 1.1: Weigh a parcel
\`\`\`

\`\`\`text
runbook.md:3:1: warning: Unexpected \`disable-next-line\` without a reason, expected \`--\` and why [unexplained-suppression]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

<!-- runbook-lint-disable-next-line missing-red -- the scale can't fail: it is a constant -->

## Cycle 1.1: Weigh a parcel
\`\`\`
`;var unknown_dependency_default=()=>`# unknown-dependency

Finds a dependency on a step or phase that the plan does not have.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A dispatcher that meets an id it doesn't know either stops in the middle of the plan or, more often, drops the dependency without a
word and starts the step at once. Mostly it is a slip of the pen, or a step that was renumbered while its dependents were not.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 11

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:9:22: error: Unexpected dependency on \`11\`, expected the id of a step in this plan [unknown-dependency]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`
`;var unknown_suppression_default=()=>`# unknown-suppression

Finds a comment that silences findings, with a word that nobody understands.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A comment with a misspelt word silences nothing, or something else than its author wanted, and looks as if it did its work. Where the
word that was meant is near, the fix writes it; where words stand that are no rule names at all, mostly the \`--\` before a reason is
missing.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

<!-- runbook-lint-disable-nextline missing-red -- the scale is a stub -->

## Cycle 1.1: Weigh a parcel

<!-- runbook-lint-disable-next-line mising-green -->

## Cycle 1.2: Weigh two

<!-- runbook-lint-disable-next-line missing-green the code is there already -->

## Cycle 1.3: Weigh none
\`\`\`

\`\`\`text
runbook.md:3:19: warning: Unexpected comment \`runbook-lint-disable-nextline\`, expected \`disable-next-line\` [unknown-suppression]
runbook.md:7:37: warning: Unexpected rule name \`mising-green\`, expected \`missing-green\` [unknown-suppression]
runbook.md:11:51: warning: Unexpected rule name \`the\`, expected \`--\` before a reason [unknown-suppression]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

<!-- runbook-lint-disable-next-line missing-red, missing-green -- the scale is a stub -->

## Cycle 1.1: Weigh a parcel
\`\`\`
`;var unreadable_metadata_default=()=>`# unreadable-metadata

Finds metadata that breaks the syntax of YAML, so that no program can read it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Front matter that can't be read counts as not written: the mode, the dependencies and the model that its author declared are all
lost, and most readers say nothing about it.

## Bad

\`\`\`markdown runbook.md
---
execution_mode: [sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`

\`\`\`text
runbook.md:2:17: error: Unexpected \`[\` that nothing closes, expected a closing \`]\` [unreadable-metadata]
\`\`\`

## Good

\`\`\`markdown runbook.md
---
execution_mode: sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`
`;var unresolved_path_default=()=>`# unresolved-path

Finds a path that leads to no file: created nowhere, and near a known one or missing from the repository.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A slip in a path sends the agent to a file that isn't there. It creates one, or looks around and takes the wrong one; either way the
plan's next steps look at the right path and find nothing.

Plans read from files are held against the repository around them: the folder above with \`.git\`, else the working folder. A path
that exists there is right. One that is missing, in a folder that exists, is a finding if a file beside it has nearly its name, or
if at least two thirds of the files that the plan changes without creating them are there (and no fewer than two). Nothing is
concluded where the folder is missing too, or the plan was carried out already.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/labels.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/lables.py\`
\`\`\`

\`\`\`text
2030-04-01-labels.md:11:12: warning: Unexpected path \`src/parcel/lables.py\`, expected \`src/parcel/labels.py\` [unresolved-path]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/labels.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/labels.py\`
\`\`\`
`;var unused_suppression_default=()=>`# unused-suppression

Finds a comment that silences findings, where there is none to silence.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The fault was mended and the comment stayed: it will silence the next one, which nobody has looked at. The fix removes it. A comment
for a rule that is off is left alone, since nobody knows what the rule would find.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

<!-- runbook-lint-disable-next-line -- weighed by hand -->

## Cycle 1.1: Weigh a parcel

<!-- runbook-lint-enable -->
\`\`\`

\`\`\`text
runbook.md:3:1: warning: Unexpected \`disable-next-line\` that silences nothing, expected no such comment [unused-suppression]
runbook.md:7:1: warning: Unexpected \`enable\` that ends no suppression, expected no such comment [unused-suppression]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel
\`\`\`
`;var use_after_delete_default=()=>`# use-after-delete

Finds a file that a step uses after another step has deleted it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The step works from a file that is no longer there. Mostly it was moved or merged into another one, and the step was written before
that was decided. Agents tend to bring the deleted file back. A file that was moved away, also by \`git mv\`, or whose folder
was deleted is gone too.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Merge the old model into the new one

**Files:**
- Modify: \`src/parcel/label.py\`
- Delete: \`src/parcel/sticker.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/sticker.py\`
\`\`\`

\`\`\`text
2030-04-01-labels.md:12:12: warning: Unexpected use of \`src/parcel/sticker.py\` in \`2\` after \`1\` has deleted it, expected its new place or none [use-after-delete\
]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Merge the old model into the new one

**Files:**
- Modify: \`src/parcel/label.py\`
- Delete: \`src/parcel/sticker.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/label.py\`
\`\`\`
`;var use_before_create_default=()=>`# use-before-create

Finds a file that a step uses before the step that creates it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The step finds nothing to work on. Most agents don't stop there: they create the file themselves, with names of their own choosing,
and the step that was meant to create it meets a stranger. Whether a list, an action or a sentence like "Create \`src/a.ts\`" makes the file, and whether the step\
 changes it or runs it, is one.
Files that no step creates are taken to be in the repository already. A file that the repository
has is no finding, whoever creates it later.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Modify: \`src/parcel/label.py\`

### Task 2: Label model

**Files:**
- Create: \`src/parcel/label.py\`
\`\`\`

\`\`\`text
2030-04-01-labels.md:6:12: warning: Unexpected use of \`src/parcel/label.py\` in \`1\` before \`2\` creates it, expected \`2\` to come first [use-before-create]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/label.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/label.py\`
\`\`\`
`;var wave_mismatch_default=()=>`# wave-mismatch

Finds steps in a wave that starts before what they wait for, or in two waves at once.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A wave is the level that the dependencies of its steps give: one more than the latest of what they wait for. Where the number and the
dependencies contradict each other, an executor that starts wave by wave runs the step before its input is there; where two places
state different waves, each reader starts it at another time.

## Bad

\`\`\`markdown .planning/phases/02-labels/02-01-PLAN.md
---
phase: 02-labels
plan: 01
wave: 2
depends_on: []
files_modified: [src/model.py]
---

<objective>Write the model</objective>
\`\`\`

\`\`\`markdown .planning/phases/02-labels/02-02-PLAN.md
---
phase: 02-labels
plan: 02
wave: 1
depends_on: ["02-01"]
files_modified: [src/printing.py]
---

<objective>Write the printing</objective>
\`\`\`

\`\`\`text
.planning/phases/02-labels/02-02-PLAN.md:5:15: error: Unexpected \`02-02\` in wave 1 while waiting for \`02-01\` of wave 2, expected one after wave 2 [wave-mismatch\
]
\`\`\`

## Bad: another way

\`\`\`markdown .omo/plans/labels.md
# Labels

Wave 1 (Start Immediately):
\u251C\u2500\u2500 Task 1: Label model
\u2514\u2500\u2500 Task 2: Printing

## TODOs

- [ ] 1. Label model

  **What to do**: Create \`src/model.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 1
  - **Blocked By**: None

- [ ] 2. Printing

  **What to do**: Create \`src/printing.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 2
  - **Blocked By**: Task 1
\`\`\`

\`\`\`text
.omo/plans/labels.md:22:25: error: Unexpected \`2\` in wave 2 and in wave 1, expected one wave [wave-mismatch]
\`\`\`

## Good

\`\`\`markdown .planning/phases/02-labels/02-01-PLAN.md
---
phase: 02-labels
plan: 01
wave: 1
depends_on: []
files_modified: [src/model.py]
---

<objective>Write the model</objective>
\`\`\`

\`\`\`markdown .planning/phases/02-labels/02-02-PLAN.md
---
phase: 02-labels
plan: 02
wave: 2
depends_on: ["02-01"]
files_modified: [src/printing.py]
---

<objective>Write the printing</objective>
\`\`\`
`;var weak_sequential_directive_default=()=>`# weak-sequential-directive

Finds an order that rests on one sentence, which an agent may weigh against its other instructions.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Agents are told, again and again and in capitals, to start independent calls at once. A plan that answers with one sentence ("execute
the steps sequentially") loses: the calls don't use each other's results, so they look independent. Three things make the order
hold, and the message names those that are missing:

- a machine-readable mode, which a dispatcher can obey without reading: \`execution_mode: sequential-required\` (or
  \`sequential-strict\` for test-driven work);
- a rationale, so that an agent sees what breaks;
- a prohibition of batching, in the words of the tool: "one Task call per message".

## Bad

\`\`\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

Execute the steps sequentially with the labels agent.
\`\`\`

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Add the sender

Add \`sender\` to \`src/parcel/label.py\`.
\`\`\`

\`\`\`text
orchestrator-plan.md:3:19: error: Unexpected order by prose alone, expected \`execution_mode: sequential-required\` in the front matter, a rationale (\`reason:\`, w\
hat breaks if steps overlap) and a prohibition of batching (\`one Task call per message\`) [weak-sequential-directive]
\`\`\`

## Bad: test-driven phases

\`\`\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel weights

Execute the cycles sequentially, one Task call per message, since each edits \`src/scale.py\`.
\`\`\`

\`\`\`markdown runbook.md
# Parcel weights

## Phase 1: Scale (type: tdd)

### Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**GREEN Phase:** add it to \`src/scale.py\`

### Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**GREEN Phase:** raise \`TooHeavy\` in \`src/scale.py\`
\`\`\`

\`\`\`text
orchestrator-plan.md:3:20: error: Unexpected order by prose alone, expected \`execution_mode: sequential-strict\` in the front matter [weak-sequential-directive]
\`\`\`

## Good

\`\`\`markdown orchestrator-plan.md
---

execution_mode: sequential-required
reason: every step edits src/parcel/label.py
---

# Orchestrator Plan: parcel labels

Execute the steps sequentially with the labels agent. Send one Task call per message.
\`\`\`

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Add the sender

Add \`sender\` to \`src/parcel/label.py\`.
\`\`\`
`;var pages={"ambiguous-id":ambiguous_id_default,"blocks-mismatch":blocks_mismatch_default,"circular-dependency":circular_dependency_default,"conflict-ignored":conflict_ignored_default,
"count-mismatch":count_mismatch_default,"created-twice":created_twice_default,"crossed-barrier":crossed_barrier_default,"disturbed-suite":disturbed_suite_default,
"done-before-dependency":done_before_dependency_default,"duplicate-id":duplicate_id_default,"execution-mode-conflict":execution_mode_conflict_default,"forward-d\
ependency":forward_dependency_default,"graphs-disagree":graphs_disagree_default,"implausible-red":implausible_red_default,"invalid-metadata":invalid_metadata_default,
"invalidated-red":invalidated_red_default,"misnumbered-id":misnumbered_id_default,"missing-checkpoint":missing_checkpoint_default,"missing-depends-on":missing_depends_on_default,
"missing-files":missing_files_default,"missing-from-waves":missing_from_waves_default,"missing-green":missing_green_default,"missing-red":missing_red_default,"m\
issing-stop-condition":missing_stop_condition_default,"missing-verification":missing_verification_default,"model-policy":model_policy_default,"order-only-in-wav\
e":order_only_in_wave_default,"parallel-depends-on-sibling":parallel_depends_on_sibling_default,"parallel-overlap":parallel_overlap_default,"prose-only-dependen\
cy":prose_only_dependency_default,"same-wave-dependency":same_wave_dependency_default,"shared-commit":shared_commit_default,"shared-file":shared_file_default,"s\
taged-by-another":staged_by_another_default,"stale-read":stale_read_default,"step-file-drift":step_file_drift_default,"tdd-not-strict":tdd_not_strict_default,"t\
est-count-mismatch":test_count_mismatch_default,"undeclared-file":undeclared_file_default,"undeclared-tracker-write":undeclared_tracker_write_default,"unexplain\
ed-suppression":unexplained_suppression_default,"unknown-dependency":unknown_dependency_default,"unknown-suppression":unknown_suppression_default,"unreadable-me\
tadata":unreadable_metadata_default,"unresolved-path":unresolved_path_default,"unused-suppression":unused_suppression_default,"use-after-delete":use_after_delete_default,
"use-before-create":use_before_create_default,"wave-mismatch":wave_mismatch_default,"weak-sequential-directive":weak_sequential_directive_default};var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);var baselineName=".runbook-lint-baseline.json";function findBaseline(asked,cwd){if(asked===!1)return;let place=asked===void 0?nearestTo(cwd):(0,import_node_path.resolve)(
cwd,asked);if(place!==void 0){if(!(0,import_node_fs.existsSync)(place))throw new UsageError(`Unexpected baseline \`${asked}\`, expected an existing file`);return{
place,entries:read(place,asked??(0,import_node_path.relative)(cwd,place))}}}function nearestTo(folder){let place=(0,import_node_path.join)(folder,baselineName);
return(0,import_node_fs.existsSync)(place)?place:(0,import_node_fs.existsSync)((0,import_node_path.join)(folder,".git"))||(0,import_node_path.dirname)(folder)===
folder?void 0:nearestTo((0,import_node_path.dirname)(folder))}function read(place,shown){let text=(0,import_node_fs.readFileSync)(place,"utf8");try{let{version:version2,
findings}=JSON.parse(text);if(version2!==1)throw new UsageError(`Unexpected version of \`${shown}\`, expected 1`);return findings.map(entryOf)}catch(error){throw error instanceof
UsageError?error:new UsageError(`Unexpected content of \`${shown}\`, expected what \`--baseline-write\` writes`)}}function entryOf({path,rule,step,about:about2="",
count=1}){if(!(typeof path=="string"&&typeof rule=="string"&&Number.isInteger(count)))throw new Error("a finding without a path and a rule");return{path,rule,step,
about:about2,count}}var pathIn=(place,cwd)=>({path})=>(0,import_node_path.relative)((0,import_node_path.dirname)(place),(0,import_node_path.resolve)(cwd,path)).
replaceAll(import_node_path.sep,"/");function renewed(result,{place,entries:before},cwd){let pathOf=pathIn(place,cwd),read3=new Set([...result.plans.flatMap(plan=>plan.
files.map(file=>file.source)),...result.passedOver].map(pathOf)),others=before.filter(({path})=>!read3.has(path)&&(0,import_node_fs.existsSync)((0,import_node_path.resolve)(
(0,import_node_path.dirname)(place),path)));return sortBaseline([...others,...baselineOf(result.diagnostics,result.plans,pathOf)])}function pruned({entries},stale){
let gone=new Map(stale.map(entry=>[keyOf(entry),entry.count])),left=entries.map(entry=>({...entry,count:entry.count-(gone.get(keyOf(entry))??0)}));return sortBaseline(
left.filter(entry=>entry.count>0))}function writeBaseline(place,entries){let lines=entries.map(({path,rule,step,about:about2,count})=>JSON.stringify({path,rule,
step,...about2!==""&&{about:about2},...count>1&&{count}})),list=lines.length===0?"[]":`[
${lines.map(line=>`    ${line}`).join(`,
`)}
  ]`;placeFile(place,`{
  "version": 1,
  "findings": ${list}
}
`)}function judgedBy({place},sources,pathOf,rulesIn){let read3=new Map(sources.map(source=>[pathOf(source),source]));return({path,rule})=>{let source=read3.get(
path);if(!source)return!(0,import_node_fs.existsSync)((0,import_node_path.resolve)((0,import_node_path.dirname)(place),path));let{active,names}=rulesIn(source);
return active.has(rule)||!names.includes(rule)}}var known={allowUnmatched:!0,baseline:!0,changes:!0,checkpoint:!0,config:!0,contents:!0,cwd:!0,dialect:!0,done:!0,forceExclude:!0,from:!0,ignore:!0,ignored:!0,isolation:!0,
largest:!0,maxParallel:!0,only:!0,paths:!0,rules:!0,settings:!0,since:!0,sources:!0,unsafe:!0};function expectKnownOptions(options){let stranger=Object.keys(options).
find(key=>!Object.hasOwn(known,key));if(stranger===void 0)return;let meant=nearest(stranger,Object.keys(known)),expected=meant===void 0?`one of ${Object.keys(known).
join(", ")}`:`\`${meant}\``;throw new UsageError(`Unexpected option \`${stranger}\`, expected ${expected}`)}var import_node_path2=__toESM(require_node_path(),1);function termsOf(asked){let{cwd,dialect,isolation}=asked,configured=configurations(asked),of=({path})=>configured.of((0,import_node_path2.resolve)(cwd,path));return{
configurations:configured,ignored:configured.ignored,dialects:dialect??(source=>of(source).dialects),isolation:plan=>isolation??of(plan.span.source).isolation,settings:sources=>settingsOver(
sources,source=>of(source).settings,configured,asked)}}function settingsOver(sources,of,{plugins},{settings={},rules:rules3}){let all=new Set([...sources].map(of));
if([...all].every(each=>Object.keys(each).length===0))return settings;for(let name of Object.keys(settings.rules??{}))expectRule(name,[...rules3,...plugins()]);
let merged=new Map([...all].map(each=>[each,merge(each,settings,rules3)]));return source=>merged.get(of(source))??settings}function merge(below,above,builtIn){let names=new Set(
[...builtIn,...below.plugins??[]].map(rule=>rule.name)),rules3={...below.rules};for(let[name,setting]of Object.entries(above.rules??{}))names.has(name)&&(rules3[name]=
{...rules3[name],...setting});return{...below,...above,rules:rules3}}function expectRule(name,among){let names=among.map(rule=>rule.name);if(names.includes(name))
return;let meant=nearest(name,names);throw new UsageError(`Unexpected rule name \`${name}\`, expected ${meant===void 0?"the name of a rule":`\`${meant}\``}`)}var version="0.1.0",rules2=rules,pageOf=rule=>pages[rule]?.(),about={version,rules:rules2,pageOf,scheduleOf:plans=>schedulePlans(plans).scheduling},dialectNames=dialects.
map(dialect=>dialect.name),shownBy=dialect=>dialects.find(({name})=>name===dialect)?.shows,formats=Object.keys(reporters),presets=["recommended","strict"],isolations=[
"shared","worktree"];async function start(options){let{dialect,isolation,settings,cwd=process.cwd(),rules:asked=rules2}=options;expectKnownOptions(options),expectDialect(
dialect);let config=options.sources?!1:options.config,terms=termsOf({cwd,config,dialect,isolation,settings,rules:asked,presets}),ignored=options.ignored??terms.
ignored,found=options.sources?{sources:options.sources,companions:[],leftOut:[],skipped:[]}:await timedTurn("find",()=>findSources(options.paths??["."],cwd,{...options,
ignored})),looked=[...found.sources,...found.companions];return terms.configurations.expectSound(looked.map(({path})=>(0,import_node_path3.resolve)(cwd,path))),
{cwd,terms,rules:asked,found,complete:completer(terms,options.sources?void 0:cwd)}}var read2=async(options={})=>readAll(await start(options));function readAll({
terms,found:{sources,companions,...around},complete}){let{plans,passedOver}=timed("parse",()=>readPlans(sources,terms.dialects,companions));return{plans:plans.map(
complete),passedOver,companions,...around}}async function fix(options={}){let started=await start(options),{terms,found,complete,rules:rules3}=started,lint2=linter(
started,options),{dialects:dialects2}=terms;for(let name of options.only??[])expectRule(name,[...rules3,...terms.configurations.plugins()]);return fixAll({...found,
dialects:dialects2,complete,lint:lint2},options)}function completer({isolation},cwd){let repositoryOf=cwd===void 0?void 0:repositories(cwd);return plan=>{let settled=isolated(
plan,isolation(plan));return repositoryOf?{...settled,repository:repositoryOf(plan.path)}:settled}}var isolated=(plan,isolation)=>plan.isolation||!isolation?plan:
{...plan,isolation:{value:isolation,span:plan.span}};function linter({cwd,terms,rules:rules3},options){let baseline=options.sources?void 0:findBaseline(options.
baseline,cwd);return({plans,passedOver})=>{let sources=plans.flatMap(plan=>plan.files.map(file=>file.source)),settings=terms.settings(sources),all=lintPlans(plans,
rules3,settings);if(!baseline)return all;let pathOf=pathIn(baseline.place,cwd),{found,unmet}=withoutKnown(all,plans,baseline.entries,pathOf),isJudged=judgedBy(baseline,
[...sources,...passedOver],pathOf,settler(rules3,settings));return{...found,stale:unmet.filter(isJudged)}}}async function lint(options={}){let started=await start(
options),{companions,...looked}=readAll(started),found=linter(started,options)(looked);return{...withoutCompanions(found,companions),...looked}}async function inspect(options={}){
let{plans}=await read2(options);return inspectPlans(plans)}async function schedule(options={}){let reading=await read2(options),{maxParallel,checkpoint,from,done}=options,
choice={maxParallel,checkpoint,from,done};return{...reading,...schedulePlans(reading.plans,choice)}}
export {baselineName,findBaseline,renewed,pruned,writeBaseline,termsOf,expectRule,version,rules2 as rules,pageOf,about,dialectNames,shownBy,formats,presets,isolations,
read2 as read,fix,lint,inspect,schedule};
