import {
  configNames,
  configurations,
  require_node_os
} from "./config.mjs";
import {
  fixAll,
  withoutCompanions
} from "./run-fixing.mjs";
import {
  placeFile
} from "./files.mjs";
import {
  findSources
} from "./files-find.mjs";
import {
  dialects,
  expectDialect,
  isLate,
  kinOf,
  kinships,
  latePlan,
  notPlansIn,
  readPlans,
  tellingOf,
  tellingsOf,
  toldBy,
  unreadPlan,
  withMentions
} from "./dialects.mjs";
import {
  chooseParser
} from "./parse.mjs";
import {
  readRegular,
  repositories,
  require_node_crypto
} from "./repository.mjs";
import {
  require_node_fs
} from "./node-fs.mjs";
import {
  rules,
  schedulePlans
} from "./run-scheduling.mjs";
import {
  assumingParallel,
  baselineOf,
  documentOf,
  giveMemory,
  inspectPlans,
  joined,
  keyOf,
  lintPlans,
  settler,
  sortBaseline,
  withoutKnown
} from "./lint.mjs";
import {
  noPlansText
} from "./report.mjs";
import {
  require_node_path
} from "./node-path.mjs";
import {
  UsageError,
  isTiming,
  nearest,
  noteSteps,
  stepCountOf,
  tellProgress,
  timed,
  timedTurn,
  withoutLoneReturns
} from "./model.mjs";
import {
  __commonJS,
  __toESM
} from "./esbuild.mjs";

// builtin:node:v8
var require_node_v8 = __commonJS({
  "builtin:node:v8"(exports, module) {
    var whole = process.getBuiltinModule("node:v8");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// builtin:node:worker_threads
var require_node_worker_threads = __commonJS({
  "builtin:node:worker_threads"(exports, module) {
    var whole = process.getBuiltinModule("node:worker_threads");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// rules/ambiguous-id.md
var ambiguous_id_default = () => '# ambiguous-id\n\nFinds an id that two readers of the plan take for different steps: 1.10 for 1.1, 01 for 29-01.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nA plan is read by several programs and agents: one compares ids as text, another as numbers, a third completes short ones. Every YAML\nreader turns an unquoted `1.10` into the number 1.1, so a dispatcher that reads `depends_on: [1.10]` waits for step 1.1 and starts too\nearly; version 1.1 of YAML takes `010` for an octal 8. A reader that compares text drops the dependency on `01` where the step is called\n`29-01`, and both start at once. This program reads ids as they were written and finds the step that was meant; others don\'t.\n\n## Bad\n\n```markdown steps/step-2-1.md\n---\n\ncycle: "2.1"\ndepends_on: [1.10]\n---\n\n# Cycle 2.1\n\n### Cycle 2.1: Print labels\n\n**RED Phase:** nothing is printed\n\n**GREEN Phase:** print in `src/parcel/printing.py`\n```\n\n```text\nsteps/step-2-1.md:4:14: error: Unexpected unquoted id `1.10`, which YAML reads as `1.1`, expected `"1.10"` [ambiguous-id]\n```\n\n## Bad: short ids\n\n```markdown .planning/phases/29-labels/29-01-PLAN.md\n---\nphase: 29-labels\nplan: 01\ndepends_on: []\nfiles_modified: [src/model.ts]\n---\n\n<task><name>Label model</name><action>Create the model</action></task>\n```\n\n```markdown .planning/phases/29-labels/29-02-PLAN.md\n---\nphase: 29-labels\nplan: 02\ndepends_on: ["01"]\nfiles_modified: [src/printing.ts]\n---\n\n<task><name>Printing</name><action>Print labels</action></task>\n```\n\n```text\n.planning/phases/29-labels/29-02-PLAN.md:4:15: error: Unexpected `01`, as no step is called so and a reader that compares text drops the dependency, expected the whole id of the step that is meant, such as `29-01` [ambiguous-id]\n```\n\n## Bad: ids that differ in zeros\n\n```markdown specs/labels/tasks.md\n# Labels\n\n## Phase 1: Setup\n\n- [ ] T001 Create `src/model.py`\n- [ ] T01 Create `src/printing.py`\n- [ ] T003 Extend `src/printing.py` (depends on T1)\n```\n\n```text\nspecs/labels/tasks.md:6:7: error: Unexpected id `T01` beside `T001`, which readers that compare numbers take for one, expected ids that differ in more than zeros [ambiguous-id]\nspecs/labels/tasks.md:7:49: error: Unexpected `T1`, which may mean `T001` and `T01`, expected one of them as it is written [ambiguous-id]\n```\n\n## Good\n\n```markdown steps/step-2-1.md\n---\n\ncycle: "2.1"\ndepends_on: ["1.10"]\n---\n\n# Cycle 2.1\n\n### Cycle 2.1: Print labels\n\n**RED Phase:** nothing is printed\n\n**GREEN Phase:** print in `src/parcel/printing.py`\n```\n';

// rules/blocks-mismatch.md
var blocks_mismatch_default = () => "# blocks-mismatch\n\nFinds a step that says that it blocks another one, which does not wait for it.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\n`blocks` and `depends_on` are one edge, written at both of its ends. Where they differ, one of the two was forgotten, and different\nreaders of the plan get different orders: most look only at `depends_on`.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n**Blocks**: Step 2, Step 3\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/printing.py`.\n\n## Step 3: Measure labels\n\nCreate `src/parcel/measure.py`.\n```\n\n```text\nrunbook.md:5:26: warning: Unexpected `3` among what `1` blocks, expected a dependency on `1` there as well [blocks-mismatch]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n**Blocks**: Step 2, Step 3\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/printing.py`.\n\n## Step 3: Measure labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/measure.py`.\n```\n";

// rules/check-cannot-pass.md
var check_cannot_pass_default = () => "# check-cannot-pass\n\nFinds a check that fails where its step was done as it is written.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nAn agent that has done its work and sees its check fail does it again, undoes it, or says that it passed. `grep -c` ends with a failure\nwhere it counts nothing, so that a step that removes a name can't be checked by counting it; and a count that the step's own text\ncontradicts is never met.\n\n## Bad\n\n```markdown .planning/phases/02-labels/02-01-PLAN.md\n---\nphase: 02-labels\nplan: 01\nwave: 1\ndepends_on: []\nfiles_modified: [src/label.py]\n---\n\n<tasks>\n<task type=\"auto\">\n  <name>Drop the printer</name>\n  <files>src/label.py</files>\n  <action>Remove every use of `lineprinter` from `src/label.py`.</action>\n  <verify>grep -c 'lineprinter' src/label.py</verify>\n  <done>It is gone</done>\n</task>\n</tasks>\n```\n\n```text\n.planning/phases/02-labels/02-01-PLAN.md:14:11: warning: Unexpected count of `lineprinter`, which task `02-01` removes, so that `grep` fails when the work is done, expected `! grep -q` [check-cannot-pass]\n```\n\n## Good\n\n```markdown .planning/phases/02-labels/02-01-PLAN.md\n---\nphase: 02-labels\nplan: 01\nwave: 1\ndepends_on: []\nfiles_modified: [src/label.py]\n---\n\n<tasks>\n<task type=\"auto\">\n  <name>Drop the printer</name>\n  <files>src/label.py</files>\n  <action>Remove every use of `lineprinter` from `src/label.py`.</action>\n  <verify>! grep -q 'lineprinter' src/label.py</verify>\n  <done>It is gone</done>\n</task>\n</tasks>\n```\n";

// rules/circular-dependency.md
var circular_dependency_default = () => "# circular-dependency\n\nFinds steps that wait for each other in a circle, so that none can start.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nNone of the steps can ever start. An agent that dispatches by hand breaks the circle wherever it happens to stand, and runs at least\none step before what it needs. Each circle is one finding; the related places show its other edges.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n**Depends on**: Step 3\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/printing.py`.\n\n## Step 3: Measure labels\n\n**Depends on**: Step 2\n\nCreate `src/parcel/measure.py`.\n```\n\n```text\nrunbook.md:11:22: error: Unexpected loop of dependencies: `1` waits for `3` waits for `2` waits for `1`, expected one of these to be dropped [circular-dependency]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/printing.py`.\n\n## Step 3: Measure labels\n\n**Depends on**: Step 2\n\nCreate `src/parcel/measure.py`.\n```\n";

// rules/collides-with-plan.md
var collides_with_plan_default = () => "# collides-with-plan\n\nFinds two open plans that change the same files or requirements, or of which one needs what the other creates.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nSeveral plans lie open at once, each sound for itself. Nothing says that one makes sense only after another, and agents that carry out\nboth meet in the same files. Of the plans that are read in one run, those with steps that are left are held against each other; a pair is\ntold once. It is a rule of the preset `strict`, since old plans whose boxes nobody ticked count as open too.\n\n## Bad\n\n```markdown openspec/changes/add-provider/tasks.md\n## 1. Provider\n\n- [ ] 1.1 Create `src/oauth/provider.ts` with a class `Provider`\n```\n\n```markdown openspec/changes/add-scopes/tasks.md\n## 1. Scopes\n\n- [ ] 1.1 Modify `src/oauth/provider.ts` to ask for scopes\n```\n\n```text\nopenspec/changes/add-scopes/tasks.md:3:19: warning: Unexpected use of `src/oauth/provider.ts` by task `1.1`, as the open plan `openspec/changes/add-provider/tasks.md` creates it, expected that plan to be finished first [collides-with-plan]\n```\n\n## Good\n\n```markdown openspec/changes/add-provider/tasks.md\n## 1. Provider\n\n- [ ] 1.1 Create `src/oauth/provider.ts` with a class `Provider`\n- [ ] 1.2 Modify `src/oauth/provider.ts` to ask for scopes\n```\n";

// rules/commits-out-of-sequence.md
var commits_out_of_sequence_default = () => "# commits-out-of-sequence\n\nFinds steps that were committed before one that comes first.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nThe plan puts one step before another, and history has them the other way round: the later one was built and tested on a tree that lacked what\nit needs, or held what its RED phase expects to be absent. Its tests may have passed for the wrong reason. Commits are known by the messages that\nthe plan gives, by ids in their subjects, by titles and by files that only one step creates. Without git nothing is found.\n\n## Bad\n\n```markdown plans/basket/runbook.md\n---\nexecution_mode: sequential-required\nreason: each step builds on the one before\n---\n\n# Runbook: basket\n\n## Step 1: A basket\n\nCreate `src/basket.py`.\n\n## Step 2: A discount\n\nCreate `src/discount.py`.\n```\n\n```text git.log\nStep 2: A discount: src/discount.py\nStep 1: A basket: src/basket.py\n```\n\n```text\nplans/basket/runbook.md:12:9: warning: Unexpected commit `COMMIT` of `2` before that of `1`, which comes first, expected commits in the order of the plan [commits-out-of-sequence]\n```\n\n## Good\n\n```markdown plans/basket/runbook.md\n---\nexecution_mode: sequential-required\nreason: each step builds on the one before\n---\n\n# Runbook: basket\n\n## Step 1: A basket\n\nCreate `src/basket.py`.\n\n## Step 2: A discount\n\nCreate `src/discount.py`.\n```\n\n```text git.log\nStep 1: A basket: src/basket.py\nStep 2: A discount: src/discount.py\n```\n";

// rules/conflict-ignored.md
var conflict_ignored_default = () => "# conflict-ignored\n\nFinds steps that are said to conflict and may run at the same time all the same.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nWho wrote that two steps conflict knew something that their files do not show: a port, a database, a style that both decide. An executor\nthat starts whatever is ready looks at dependencies alone, so that only an order between the two keeps them apart.\n\n## Bad\n\n```markdown .claude/epics/labels/001.md\n---\nname: Write the model\nstatus: open\ndepends_on: []\nparallel: true\nconflicts_with: []\n---\n\n# Task: Write the model\n\n## Description\n\nCreate `src/model.py`.\n```\n\n```markdown .claude/epics/labels/002.md\n---\nname: Print labels\nstatus: open\ndepends_on: []\nparallel: true\nconflicts_with: [001]\n---\n\n# Task: Print labels\n\n## Description\n\nCreate `src/printing.py`.\n```\n\n```text\n.claude/epics/labels/002.md:6:18: error: Unexpected freedom of `002` to run beside `001`, with which it conflicts, expected an order between them [conflict-ignored]\n```\n\n## Good\n\n```markdown .claude/epics/labels/001.md\n---\nname: Write the model\nstatus: open\ndepends_on: []\nparallel: true\nconflicts_with: []\n---\n\n# Task: Write the model\n\n## Description\n\nCreate `src/model.py`.\n```\n\n```markdown .claude/epics/labels/002.md\n---\nname: Print labels\nstatus: open\ndepends_on: [001]\nparallel: true\nconflicts_with: [001]\n---\n\n# Task: Print labels\n\n## Description\n\nCreate `src/printing.py`.\n```\n";

// rules/count-mismatch.md
var count_mismatch_default = () => "# count-mismatch\n\nFinds a number of steps, cycles or phases that the plan states about itself and does not keep.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nThe agent that dispatches a plan uses the number to know when it is done. When it finds fewer steps than promised, it can't tell\nwhether some were lost while the step files were cut out, or whether the author counted before the last revision. Either way\nsomebody stops and asks, or worse, invents the rest.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n**Total Steps**: 3 steps\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\nCreate `src/parcel/printing.py`.\n```\n\n```text\nrunbook.md:3:18: warning: Unexpected claim of 3 steps, expected 2 as the plan has [count-mismatch]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n**Total Steps**: 2 steps\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\nCreate `src/parcel/printing.py`.\n```\n";

// rules/created-twice.md
var created_twice_default = () => '# created-twice\n\nFinds a file that two steps declare to create.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nAn agent that is told to create a file writes it whole. What the earlier step put there is gone, and its tests with it, or the agent\nnotices and has to guess which of the two versions counts. The object of "create" in a sentence counts as one in a list does.\n\nPlans read from files are held against the repository around them too: what is there before the plan starts is overwritten in the same\nway. Files of steps that are done, of the first steps of a plan that was begun, and of one that was carried out are there by right.\n\n## Bad\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Label model\n\n**Files:**\n- Create: `src/parcel/label.py`\n\n### Task 2: Label text\n\n**Files:**\n- Create: `src/parcel/label.py`\n- Create: `src/parcel/text.py`\n```\n\n```text\n2030-04-01-labels.md:11:12: warning: Unexpected creation of `src/parcel/label.py` by task `2`, expected a change, as task `1` creates it before [created-twice]\n```\n\n## Good\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Label model\n\n**Files:**\n- Create: `src/parcel/label.py`\n\n### Task 2: Label text\n\n**Files:**\n- Modify: `src/parcel/label.py`\n- Create: `src/parcel/text.py`\n```\n';

// rules/crossed-barrier.md
var crossed_barrier_default = () => '# crossed-barrier\n\nFinds waves or parallel groups with steps from both sides of a checkpoint or of a phase boundary.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nA checkpoint is worth something only if all before it is done and nothing after it has begun. An executor that goes by the waves alone\nstarts the steps behind it together with those in front of it, or before them, and the check looks at half-finished work of both. What is\ndone already, or may be left out, holds nobody back.\n\n## Bad\n\n````markdown .kiro/specs/labels/tasks.md\n# Implementation Plan\n\n- [ ] 1. Labels\n  - [ ] 1.1 Create the model in `src/model.py`\n    - _Requirements: 1.1_\n  - [ ] 1.2 Measure labels in `src/measure.py`\n    - _Requirements: 1.2_\n- [ ] 2. Checkpoint - Ensure all tests pass\n- [ ] 3. Output\n  - [ ] 3.1 Print labels in `src/printing.py`\n    - _Requirements: 2.1_\n\n## Task Dependency Graph\n\n```json\n{"waves": [{"id": 0, "tasks": ["1.1"]}, {"id": 1, "tasks": ["1.2", "3.1"]}]}\n```\n````\n\n```text\n.kiro/specs/labels/tasks.md:16:69: error: Unexpected `3.1` in wave 1 behind the checkpoint, which comes after `1.2` of wave 1, expected later than wave 1 [crossed-barrier]\n```\n\n## Good\n\n````markdown .kiro/specs/labels/tasks.md\n# Implementation Plan\n\n- [ ] 1. Labels\n  - [ ] 1.1 Create the model in `src/model.py`\n    - _Requirements: 1.1_\n  - [ ] 1.2 Measure labels in `src/measure.py`\n    - _Requirements: 1.2_\n- [ ] 2. Checkpoint - Ensure all tests pass\n- [ ] 3. Output\n  - [ ] 3.1 Print labels in `src/printing.py`\n    - _Requirements: 2.1_\n\n## Task Dependency Graph\n\n```json\n{"waves": [{"id": 0, "tasks": ["1.1", "1.2"]}, {"id": 1, "tasks": ["3.1"]}]}\n```\n````\n';

// rules/denied-dependency.md
var denied_dependency_default = () => '# denied-dependency\n\nFinds a sentence that calls steps independent of which one waits for another, or which the plan does not have.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nThe list was reworked and the notes below it were not: they say that phases or tasks may run side by side, while one of them is declared to\nwait for another, or they name a task that is gone. Whoever dispatches by the notes starts too early. Read are sentences outside of the\nsteps such as "Phases 1, 2 and 3 can proceed in parallel" and "T004, T006 and T007 are independent of each other".\n\n## Bad\n\n```markdown specs/004-feed/tasks.md\n# Tasks: Feed\n\n## Phase 1: Labels\n\n- [ ] T001 Labels in src/labels.ts\n- [ ] T002 Prices in src/prices.ts\n\n## Phase 2: Feed\n\n- [ ] T003 Feed in src/feed.ts (depends on T001)\n\n## Notes\n\n- Phases 1 and 2 can proceed in parallel.\n- T001, T002 and T009 are independent of each other.\n```\n\n```text\nspecs/004-feed/tasks.md:14:3: warning: Unexpected word that these run side by side, as task `T003` waits for task `T001`, expected no such dependency or another word [denied-dependency]\nspecs/004-feed/tasks.md:15:18: warning: Unexpected `T009` among what runs side by side, expected the id of a step in this plan [denied-dependency]\n```\n\n## Good\n\n```markdown specs/004-feed/tasks.md\n# Tasks: Feed\n\n## Phase 1: Labels\n\n- [ ] T001 Labels in src/labels.ts\n- [ ] T002 Prices in src/prices.ts\n\n## Phase 2: Feed\n\n- [ ] T003 Feed in src/feed.ts (depends on T001)\n\n## Notes\n\n- T001 and T002 are independent of each other.\n```\n';

// rules/disturbed-suite.md
var disturbed_suite_default = () => "# disturbed-suite\n\nFinds a run of the whole test suite while another step is in the middle of an edit.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nA run of the whole suite reads every file in the tree. While another agent is in the middle of an edit it fails for reasons that have\nnothing to do with the step, and the agent starts to mend what isn't broken.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`, then run `pytest`.\n\n## Step 2: Print prices\n\nCreate `src/parcel/prices.py`.\n```\n\n```text\nrunbook.md:5:41: warning: Unexpected run of all tests by step `1` while step `2` edits `src/parcel/prices.py` in the same working tree, expected an order between them, or a run of each step's own tests [disturbed-suite]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`, then run `pytest tests/test_label.py`.\n\n## Step 2: Print prices\n\nCreate `src/parcel/prices.py`.\n```\n";

// rules/done-before-dependency.md
var done_before_dependency_default = () => "# done-before-dependency\n\nFinds finished steps that wait for one that is not finished.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nAn agent that takes up a plan half done believes its marks. Where a step is done and what it waits for is not, one of the two marks is\nwrong, or the dependency is none: the work is done twice, or never.\n\n## Bad\n\n```markdown .kiro/specs/labels/tasks.md\n# Implementation Plan\n\n- [ ] 1. Labels\n  - [ ] 1.1 Create the model in `src/model.py`\n    - _Requirements: 1.1_\n  - [x] 1.2 Print labels in `src/printing.py`\n    - _Depends: 1.1_\n    - _Requirements: 1.2_\n```\n\n```text\n.kiro/specs/labels/tasks.md:6:9: warning: Unexpected mark of task `1.2` as done while `1.1` is open, expected what it waits for to be done first [done-before-dependency]\n```\n\n## Good\n\n```markdown .kiro/specs/labels/tasks.md\n# Implementation Plan\n\n- [ ] 1. Labels\n  - [x] 1.1 Create the model in `src/model.py`\n    - _Requirements: 1.1_\n  - [x] 1.2 Print labels in `src/printing.py`\n    - _Depends: 1.1_\n    - _Requirements: 1.2_\n```\n";

// rules/duplicate-id.md
var duplicate_id_default = () => "# duplicate-id\n\nFinds steps of one plan with the same id.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nEverything else names a step by its id: dependencies, step files, reports, commit messages. With two of one name each of these\nmeans either, and a step file written for the second overwrites that of the first.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 1: Print labels\n\nCreate `src/parcel/printing.py`.\n```\n\n```text\nrunbook.md:7:9: error: Unexpected second step with id `1`, expected an id of its own [duplicate-id]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\nCreate `src/parcel/printing.py`.\n```\n";

// rules/execution-mode-conflict.md
var execution_mode_conflict_default = () => "# execution-mode-conflict\n\nFinds statements on how the steps are dispatched that contradict each other.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nAn agent that reads two instructions follows the one that suits it. Found are: a plan that says both; an orchestrator plan that says the opposite of the\nplan; a step that calls itself parallel where nothing may run beside another; and test-driven work that is declared parallel.\n\n## Bad\n\n```markdown runbook.md\n---\nexecution_mode: sequential-required\n---\n\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Execution Mode**: parallel\n\nCreate `src/parcel/printing.py`.\n```\n\n```text\nrunbook.md:13:21: error: Unexpected `parallel` in a plan that is `sequential-required`, expected no mark of independence or `execution_mode: mixed` for the plan [execution-mode-conflict]\n```\n\n## Good\n\n```markdown runbook.md\n---\nexecution_mode: mixed\n---\n\n# Parcel labels\n\n## Step 1: Write the label model\n\n**Execution Mode**: sequential-required\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Execution Mode**: parallel\n\nCreate `src/parcel/printing.py`.\n\n## Step 3: Measure labels\n\n**Execution Mode**: parallel\n\nCreate `src/parcel/measure.py`.\n```\n";

// rules/forward-dependency.md
var forward_dependency_default = () => "# forward-dependency\n\nFinds a dependency on a step that stands further down, so that reading order and order of work disagree.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nPeople and agents read a plan from the top. A step that waits for one further down stands in the wrong place or names the wrong step;\nwhoever follows the text runs it too early. Where an executor goes by the dependencies alone, the order of the text is none and nothing\nis told: that holds for all formats but those that are worked through from the top (spec-kit, kiro, openspec, superpowers, bmad).\n\n## Bad\n\n```markdown specs/001-labels/tasks.md\n# Tasks: parcel labels\n\n## Phase 1: Labels\n\n- [ ] T001 Print labels in src/parcel/printing.py (depends on T002)\n- [ ] T002 Write the label model in src/parcel/label.py\n```\n\n```text\nspecs/001-labels/tasks.md:5:63: warning: Unexpected dependency of task `T001` on `T002`, which stands after it and so is done after it, expected `T002` to stand first [forward-dependency]\n```\n\n## Good\n\n```markdown specs/001-labels/tasks.md\n# Tasks: parcel labels\n\n## Phase 1: Labels\n\n- [ ] T001 Write the label model in src/parcel/label.py\n- [ ] T002 Print labels in src/parcel/printing.py (depends on T001)\n```\n";

// rules/graphs-disagree.md
var graphs_disagree_default = () => "# graphs-disagree\n\nFinds steps whose dependencies one plan states twice, and differently.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nA plan that states its dependencies in two places, as a table for the whole and as a field of each step, or in front matter and in the\ntext, is read by one agent in one place and by the next in the other. Where the two differ, they start the steps in different orders.\n\n## Bad\n\n```markdown .omo/plans/labels.md\n# Labels\n\n### Dependency Matrix\n\n- **1**: None - 2\n- **2**: 1 - None\n\n## TODOs\n\n- [ ] 1. Label model\n\n  **What to do**: Create `src/model.py`\n\n  **Parallelization**:\n  - **Parallel Group**: Wave 1\n  - **Blocked By**: None\n\n- [ ] 2. Printing\n\n  **What to do**: Create `src/printing.py`\n\n  **Parallelization**:\n  - **Parallel Group**: Wave 1\n  - **Blocked By**: None\n```\n\n```text\n.omo/plans/labels.md:6:10: warning: Unexpected dependency matrix where task `2` waits for `1`, expected the same as in the task fields, by which it waits for nothing [graphs-disagree]\n```\n\n## Good\n\n```markdown .omo/plans/labels.md\n# Labels\n\n### Dependency Matrix\n\n- **1**: None - 2\n- **2**: 1 - None\n\n## TODOs\n\n- [ ] 1. Label model\n\n  **What to do**: Create `src/model.py`\n\n  **Parallelization**:\n  - **Parallel Group**: Wave 1\n  - **Blocked By**: None\n\n- [ ] 2. Printing\n\n  **What to do**: Create `src/printing.py`\n\n  **Parallelization**:\n  - **Parallel Group**: Wave 2\n  - **Blocked By**: Task 1\n```\n";

// rules/implausible-red.md
var implausible_red_default = () => "# implausible-red\n\nFinds a RED phase that expects something to be absent which an earlier step has created.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nA RED phase that waits for \"has no attribute `to_text`\" can't fail that way once an earlier step has added `to_text`. The agent sees a\ntest that passes, or fails for another reason than announced, and has to stop.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Cycle 1.1: Labels have a text\n\n**RED Phase:**\n\n**Expected failure:** `AttributeError: 'Label' object has no attribute 'to_text'`\n\n**GREEN Phase:**\n\n- File: src/parcel/label.py\n  Action: Add method `to_text`\n\n## Cycle 1.2: Long texts are cut\n\n**RED Phase:**\n\n**Expected failure:** `AttributeError: 'Label' object has no attribute 'to_text'`\n\n**GREEN Phase:**\n\n- File: src/parcel/label.py\n  Action: Cut texts after 40 characters\n```\n\n```text\nrunbook.md:18:73: warning: Unexpected failure of `1.2` for want of `to_text`, expected one that still happens after `1.1` has created it [implausible-red]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Cycle 1.1: Labels have a text\n\n**RED Phase:**\n\n**Expected failure:** `AttributeError: 'Label' object has no attribute 'to_text'`\n\n**GREEN Phase:**\n\n- File: src/parcel/label.py\n  Action: Add method `to_text`\n\n## Cycle 1.2: Long texts are cut\n\n**RED Phase:**\n\n**Expected failure:** `AssertionError: assert 61 <= 40`\n\n**GREEN Phase:**\n\n- File: src/parcel/label.py\n  Action: Cut texts after 40 characters\n```\n";

// rules/invalid-metadata.md
var invalid_metadata_default = () => "# invalid-metadata\n\nFinds metadata that can be read, but with a key or value that nobody understands.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nA dispatcher that meets a value it doesn't know falls back to its default, without a word. `execution_mode: eager` reads well and\norders nothing.\n\n## Bad\n\n```markdown runbook.md\n---\nexecution_mode: eager\n---\n\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n```\n\n```text\nrunbook.md:2:17: error: Unexpected `eager` for `execution_mode`, expected `parallel`, `sequential`, `sequential-required`, `sequential-strict` or `mixed` [invalid-metadata]\n```\n\n## Good\n\n```markdown runbook.md\n---\nexecution_mode: sequential\n---\n\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n```\n";

// rules/invalidated-red.md
var invalidated_red_default = () => "# invalidated-red\n\nFinds a RED phase that passes, without reason, when another step runs beside it.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nA RED phase proves that a test can fail because something is missing. When a step beside it brings that very thing, RED passes, and\nthe agent has to stop (or worse, goes on). The finding names what RED relies on and who brings it.\n\nWhere nothing but a sentence, or nothing at all, orders the whole plan, that is one finding (`weak-sequential-directive`,\n`tdd-not-strict` or `missing-depends-on`), with spoilt RED phases among its places. This rule is for steps that are declared as parallel.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Cycle 1.1: Labels have a text\n\n**Execution Mode**: parallel\n\n**RED Phase:**\n\n**Expected failure:** `AttributeError: 'Label' object has no attribute 'to_text'`\n\n**GREEN Phase:**\n\n- File: src/parcel/label.py\n  Action: Add method `to_text`\n\n## Cycle 1.2: Long texts are cut\n\n**Execution Mode**: parallel\n\n**RED Phase:**\n\n**Expected failure:** `AssertionError: text is too long`\n\n**GREEN Phase:**\n\n- File: src/parcel/label.py\n  Action: Extend `to_text` to cut after 40 characters\n```\n\n```text\nrunbook.md:9:73: error: Unexpected `to_text` from cycle `1.2` in the same working tree while RED of cycle `1.1` still needs it to be absent, expected `1.1` to be finished first [invalidated-red]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Cycle 1.1: Labels have a text\n\n**RED Phase:**\n\n**Expected failure:** `AttributeError: 'Label' object has no attribute 'to_text'`\n\n**GREEN Phase:**\n\n- File: src/parcel/label.py\n  Action: Add method `to_text`\n\n## Cycle 1.2: Long texts are cut\n\n**Depends on**: Cycle 1.1\n\n**RED Phase:**\n\n**Expected failure:** `AssertionError: text is too long`\n\n**GREEN Phase:**\n\n- File: src/parcel/label.py\n  Action: Extend `to_text` to cut after 40 characters\n```\n";

// rules/misnumbered-id.md
var misnumbered_id_default = () => '# misnumbered-id\n\nFinds ids that skip a number, go back, or carry the number of another phase.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nA gap makes everybody look for the missing step: was it dropped on purpose, or lost? A number that goes back, or that belongs to\nanother phase, is mostly a step that was moved and not renumbered, and its dependents still name the old number.\n\nWhere the missing step is there, but a fence above it was closed by a fence in its text, Markdown takes its heading for code, and so does\nevery program that reads the plan. Then the fence is what is told.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Phase 1: Model\n\n### Step 1.1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n### Step 1.3: Print labels\n\nCreate `src/parcel/printing.py`.\n\n## Phase 2: Sizes\n\n### Step 2.1: Fold labels\n\nCreate `src/parcel/folding.py`.\n\n### Step 1.4: Measure labels\n\nCreate `src/parcel/measure.py`.\n```\n\n```text\nrunbook.md:9:10: warning: Unexpected id `1.3` after `1.1`, expected `1.2` [misnumbered-id]\nrunbook.md:19:10: warning: Unexpected id `1.4` in phase 2, expected `2` as its first number [misnumbered-id]\n```\n\n## Bad: a fence that ends too early\n\n````markdown docs/plans/labels.md\n# Labels Implementation Plan\n\n### Task 1: Describe the format\n\n**Files:**\n- Create: `docs/labels.md`\n\n```markdown\n# Labels\n\n```json\n{ "size": "a6" }\n```\n\nPrint them on rolls.\n```\n\n### Task 2: Print labels\n\n**Files:**\n- Create: `src/labels.py`\n\n```python\nROLL = "a6"\n```\n\n### Task 3: Fold labels\n\n**Files:**\n- Create: `src/folding.py`\n````\n\n```text\ndocs/plans/labels.md:18:10: warning: Unexpected heading of `2` in a block of code, expected the block to end above it, or a longer fence around it [misnumbered-id]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Phase 1: Model\n\n### Step 1.1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n### Step 1.2: Print labels\n\nCreate `src/parcel/printing.py`.\n\n## Phase 2: Sizes\n\n### Step 2.1: Fold labels\n\nCreate `src/parcel/folding.py`.\n\n### Step 2.2: Measure labels\n\nCreate `src/parcel/measure.py`.\n```\n';

// rules/missing-checkpoint.md
var missing_checkpoint_default = () => "# missing-checkpoint\n\nFinds many red/green cycles in a row without a point at which the state is verified.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nEach cycle reports for itself, and small damage passes from one to the next: a test that was loosened, a commit that is missing. A\ncheckpoint is where somebody looks at the whole, `git log` and the full test run, before more is built upon it. Put one at the end of\neach phase.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Cycle 1.1: Rule 1\n\n**RED Phase:** rule 1 is missing\n\n**GREEN Phase:** add rule 1 to `src/parcel/rules.py`\n\n## Cycle 1.2: Rule 2\n\n**RED Phase:** rule 2 is missing\n\n**GREEN Phase:** add rule 2 to `src/parcel/rules.py`\n\n## Cycle 1.3: Rule 3\n\n**RED Phase:** rule 3 is missing\n\n**GREEN Phase:** add rule 3 to `src/parcel/rules.py`\n\n## Cycle 1.4: Rule 4\n\n**RED Phase:** rule 4 is missing\n\n**GREEN Phase:** add rule 4 to `src/parcel/rules.py`\n\n## Cycle 1.5: Rule 5\n\n**RED Phase:** rule 5 is missing\n\n**GREEN Phase:** add rule 5 to `src/parcel/rules.py`\n\n## Cycle 1.6: Rule 6\n\n**RED Phase:** rule 6 is missing\n\n**GREEN Phase:** add rule 6 to `src/parcel/rules.py`\n\n## Cycle 1.7: Rule 7\n\n**RED Phase:** rule 7 is missing\n\n**GREEN Phase:** add rule 7 to `src/parcel/rules.py`\n\n## Cycle 1.8: Rule 8\n\n**RED Phase:** rule 8 is missing\n\n**GREEN Phase:** add rule 8 to `src/parcel/rules.py`\n\n## Cycle 1.9: Rule 9\n\n**RED Phase:** rule 9 is missing\n\n**GREEN Phase:** add rule 9 to `src/parcel/rules.py`\n\n## Cycle 1.10: Rule 10\n\n**RED Phase:** rule 10 is missing\n\n**GREEN Phase:** add rule 10 to `src/parcel/rules.py`\n\n## Cycle 1.11: Rule 11\n\n**RED Phase:** rule 11 is missing\n\n**GREEN Phase:** add rule 11 to `src/parcel/rules.py`\n\n## Cycle 1.12: Rule 12\n\n**RED Phase:** rule 12 is missing\n\n**GREEN Phase:** add rule 12 to `src/parcel/rules.py`\n\n## Cycle 1.13: Rule 13\n\n**RED Phase:** rule 13 is missing\n\n**GREEN Phase:** add rule 13 to `src/parcel/rules.py`\n\n## Cycle 1.14: Rule 14\n\n**RED Phase:** rule 14 is missing\n\n**GREEN Phase:** add rule 14 to `src/parcel/rules.py`\n\n## Cycle 1.15: Rule 15\n\n**RED Phase:** rule 15 is missing\n\n**GREEN Phase:** add rule 15 to `src/parcel/rules.py`\n\n## Cycle 1.16: Rule 16\n\n**RED Phase:** rule 16 is missing\n\n**GREEN Phase:** add rule 16 to `src/parcel/rules.py`\n\n## Cycle 1.17: Rule 17\n\n**RED Phase:** rule 17 is missing\n\n**GREEN Phase:** add rule 17 to `src/parcel/rules.py`\n\n## Cycle 1.18: Rule 18\n\n**RED Phase:** rule 18 is missing\n\n**GREEN Phase:** add rule 18 to `src/parcel/rules.py`\n\n## Cycle 1.19: Rule 19\n\n**RED Phase:** rule 19 is missing\n\n**GREEN Phase:** add rule 19 to `src/parcel/rules.py`\n\n## Cycle 1.20: Rule 20\n\n**RED Phase:** rule 20 is missing\n\n**GREEN Phase:** add rule 20 to `src/parcel/rules.py`\n\n## Cycle 1.21: Rule 21\n\n**RED Phase:** rule 21 is missing\n\n**GREEN Phase:** add rule 21 to `src/parcel/rules.py`\n\n## Cycle 1.22: Rule 22\n\n**RED Phase:** rule 22 is missing\n\n**GREEN Phase:** add rule 22 to `src/parcel/rules.py`\n```\n\n```text\nrunbook.md:123:10: warning: Unexpected 22 steps in a row without a checkpoint, expected one at least every 20 [missing-checkpoint]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Cycle 1.1: Rule 1\n\n**RED Phase:** rule 1 is missing\n\n**GREEN Phase:** add rule 1 to `src/parcel/rules.py`\n\n## Cycle 1.2: Rule 2\n\n**RED Phase:** rule 2 is missing\n\n**GREEN Phase:** add rule 2 to `src/parcel/rules.py`\n\n## Cycle 1.3: Rule 3\n\n**RED Phase:** rule 3 is missing\n\n**GREEN Phase:** add rule 3 to `src/parcel/rules.py`\n\n**Checkpoint:** run the whole suite and compare `git log` with the cycles done.\n\n## Cycle 1.4: Rule 4\n\n**RED Phase:** rule 4 is missing\n\n**GREEN Phase:** add rule 4 to `src/parcel/rules.py`\n```\n\n## Options\n\n- `most` (number, 20): how many steps may follow each other before a checkpoint is due.\n";

// rules/missing-depends-on.md
var missing_depends_on_default = () => "# missing-depends-on\n\nFinds a step that needs what another one does, and does not say that it waits for it.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nDispatching agents look for dependencies between calls, not between effects: two steps whose prompts don't quote each other look\nindependent, also when the second edits what the first creates. The findings are the fewest edges that put the plan in order; each\nnames what the step would collide on, and the related places show the words that say so.\n\nIn a plan whose order is firm (`execution_mode: sequential-required` or `sequential-strict`, or a format whose executor runs one\nstep at a time) nothing is missing.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n- File: src/parcel/label.py\n  Action: Create class `Label`\n\n## Step 2: Print labels\n\n- File: src/parcel/label.py\n  Action: Add method `to_text` to `Label`\n```\n\n```text\nrunbook.md:8:9: error: Unexpected start of step `2` beside step `1`, which changes `src/parcel/label.py` as well, in one working tree, expected `**Depends on**: Step 1` [missing-depends-on]\n```\n\n## Bad: two steps that it needs\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n- File: src/parcel/label.py\n  Action: Create class `Label`\n\n## Step 2: Write the sender\n\n- File: src/parcel/sender.py\n  Action: Create class `Sender`\n\n## Step 3: Print labels\n\n- File: src/parcel/label.py\n  Action: Add method `to_text` to `Label`\n- File: src/parcel/sender.py\n  Action: Add method `to_text` to `Sender`\n```\n\n```text\nrunbook.md:13:9: error: Unexpected start of step `3` beside step `1`, which changes `src/parcel/label.py` as well, and step `2`, which changes `src/parcel/sender.py` as well, in one working tree, expected `**Depends on**: Step 1, 2` [missing-depends-on]\n```\n\n## Bad: no word on order\n\nA plan that says of no step what it waits for has one fault, and not one at each step: the finding has the strongest case in its words, the\nothers among its places, and one fix for all.\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n- File: src/parcel/label.py\n  Action: Create class `Label`\n\n## Step 2: Print labels\n\n- File: src/parcel/label.py\n  Action: Add method `to_text` to `Label`\n\n## Step 3: Print addresses\n\n- File: src/parcel/label.py\n  Action: Add method `address` to `Label`\n```\n\n```text\nrunbook.md:8:9: error: Unexpected start of 3 steps at once, in one working tree, as the plan says of none what it waits for, expected `**Depends on**: Step 1` for step `2`, which does not wait for step `1`, which changes `src/parcel/label.py` as well, and the like for 1 more [missing-depends-on]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n- File: src/parcel/label.py\n  Action: Create class `Label`\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\n- File: src/parcel/label.py\n  Action: Add method `to_text` to `Label`\n```\n";

// rules/missing-files.md
var missing_files_default = () => "# missing-files\n\nFinds steps that may run beside others and name no file, so that nothing can be checked.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nA step that is promised to run beside others has to say what it touches. Where it names no file, neither this program nor the person who\nreads the plan can tell whether the promise holds.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Improve the wording\n\n**Execution Mode**: parallel\n\nMake all texts sound friendlier.\n\n## Step 2: Print labels\n\n**Execution Mode**: parallel\n\nCreate `src/parcel/printing.py`.\n```\n\n```text\nrunbook.md:3:9: warning: Unexpected step `1` that may run beside others and name no file, expected the files that each changes [missing-files]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Improve the wording\n\n**Execution Mode**: parallel\n\n- File: src/parcel/texts.py\n  Action: Make all texts sound friendlier\n\n## Step 2: Print labels\n\n**Execution Mode**: parallel\n\nCreate `src/parcel/printing.py`.\n```\n";

// rules/missing-from-waves.md
var missing_from_waves_default = () => '# missing-from-waves\n\nFinds steps that no wave holds in a plan that is run wave by wave, and waves that hold what is no step.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nAn executor that starts a plan wave by wave never starts a step that is in no wave, and is at a loss with an id that no step has. Mostly\na step was added, or ids were counted anew, after the waves had been written.\n\n## Bad\n\n````markdown .kiro/specs/labels/tasks.md\n# Implementation Plan\n\n- [ ] 1. Labels\n  - [ ] 1.1 Create the model in `src/model.py`\n    - _Requirements: 1.1_\n  - [ ] 1.2 Print labels in `src/printing.py`\n    - _Requirements: 1.2_\n  - [ ] 1.3 Measure labels in `src/measure.py`\n    - _Requirements: 1.3_\n\n## Task Dependency Graph\n\n```json\n{"waves": [{"id": 0, "tasks": ["1.1"]}, {"id": 1, "tasks": ["1.2", "1.4"]}]}\n```\n````\n\n```text\n.kiro/specs/labels/tasks.md:8:9: warning: Unexpected lack of `1.3` in the waves, expected each step in one of them [missing-from-waves]\n.kiro/specs/labels/tasks.md:14:69: warning: Unexpected `1.4` in wave 1, expected the id of a step in this plan [missing-from-waves]\n```\n\n## Good\n\n````markdown .kiro/specs/labels/tasks.md\n# Implementation Plan\n\n- [ ] 1. Labels\n  - [ ] 1.1 Create the model in `src/model.py`\n    - _Requirements: 1.1_\n  - [ ] 1.2 Print labels in `src/printing.py`\n    - _Requirements: 1.2_\n  - [ ] 1.3 Measure labels in `src/measure.py`\n    - _Requirements: 1.3_\n\n## Task Dependency Graph\n\n```json\n{"waves": [{"id": 0, "tasks": ["1.1"]}, {"id": 1, "tasks": ["1.2", "1.3"]}]}\n```\n````\n';

// rules/missing-green.md
var missing_green_default = () => "# missing-green\n\nFinds a red/green cycle that writes a failing test and never says how to make it pass.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nAn agent that is handed only a failing test chooses the file, the names and the shape of the code by itself. The next cycle was\nwritten for the shape its author had in mind. It also hides what the cycle changes: nothing can be checked for collisions.\n\n## Bad\n\n```markdown runbook.md\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:**\n\n**Test:** `weigh` returns grams\n\n**Verify RED:** `pytest tests/test_scale.py::test_grams`\n```\n\n```text\nrunbook.md:3:10: warning: Unexpected cycle `1.1` without a GREEN phase, expected `**GREEN Phase:**` with the change that makes its test pass [missing-green]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:**\n\n**Test:** `weigh` returns grams\n\n**Verify RED:** `pytest tests/test_scale.py::test_grams`\n\n**GREEN Phase:**\n\n- File: src/parcel/scale.py\n  Action: Create `weigh`\n\n**Verify GREEN:** `pytest tests/test_scale.py::test_grams`\n```\n";

// rules/missing-red.md
var missing_red_default = () => "# missing-red\n\nFinds test-driven work without a failing test: a cycle without a RED phase, a task without a test.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nA test that was never seen failing proves nothing. Without a RED phase the agent writes code and test together, and nobody learns\nwhether the test can fail at all. A cycle that pins down behaviour which is already there has no RED by nature: mark it\n`[REGRESSION]`. Cycles `0.x` are spikes and need none either. Where a plan of tasks says in front of them that it is test-driven, a\ntask that changes code and does not say a word about tests is found, too.\n\n## Bad\n\n```markdown runbook.md\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**GREEN Phase:**\n\n- File: src/parcel/scale.py\n  Action: Create `weigh`\n\n**Verify GREEN:** `pytest tests/test_scale.py`\n```\n\n```text\nrunbook.md:3:10: warning: Unexpected cycle `1.1` without a RED phase, expected `**RED Phase:**` with the failing test or the mark `[REGRESSION]` [missing-red]\n```\n\n## Bad: tasks of a test-driven plan\n\n```markdown docs/plans/2030-05-01-weights.md\n# Weights Implementation Plan\n\n**Goal:** Weigh parcels.\n\n**Approach:** Strict TDD, one task after the other.\n\n---\n\n### Task 1: The scale\n\n**Files:**\n- Modify: `src/parcel/scale.py`\n\n- [ ] **Step 1: Add `weigh(parcel)`**\n\n### Task 2: The price\n\n**Files:**\n- Modify: `src/parcel/price.py`\n- Test: `tests/test_price.py`\n\n- [ ] **Step 1: Write the failing test**\n- [ ] **Step 2: Add `price(weight)`**\n```\n\n```text\ndocs/plans/2030-05-01-weights.md:9:10: warning: Unexpected change of code without a word on a test by task `1`, in a plan that says `Strict TDD`, expected a failing test before the code of each [missing-red]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:**\n\n**Test:** `weigh` returns grams\n\n**Expected failure:** `ImportError: cannot import name 'weigh'`\n\n**GREEN Phase:**\n\n- File: src/parcel/scale.py\n  Action: Create `weigh`\n\n**Verify GREEN:** `pytest tests/test_scale.py`\n\n## Cycle 1.2: Weights stay in grams [REGRESSION]\n\n**GREEN Phase:**\n\n- File: tests/test_scale.py\n  Action: Assert that two parcels add up in grams\n\n**Verify GREEN:** `pytest tests/test_scale.py`\n```\n";

// rules/missing-stop-condition.md
var missing_stop_condition_default = () => "# missing-stop-condition\n\nFinds a plan of red/green cycles that never says when an agent has to stop.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nWhen RED passes unexpectedly, something that the plan relies on is not as its author thought: the feature exists, or another agent\nwas faster. An agent that isn't told to stop there goes on, reports success, and every later cycle stands on that report.\n\n## Bad\n\n```markdown runbook.md\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:**\n\n**Test:** `weigh` returns grams\n\n**GREEN Phase:**\n\n- File: src/parcel/scale.py\n  Action: Create `weigh`\n\n**Verify GREEN:** `pytest tests/test_scale.py`\n```\n\n```text\nrunbook.md:1:3: warning: Unexpected plan of cycles without a stop condition, expected `**Stop Conditions:**` that say what to do when RED passes or GREEN fails [missing-stop-condition]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel weights\n\n**Stop Conditions:** stop and report when RED passes, or when GREEN fails twice.\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:**\n\n**Test:** `weigh` returns grams\n\n**GREEN Phase:**\n\n- File: src/parcel/scale.py\n  Action: Create `weigh`\n\n**Verify GREEN:** `pytest tests/test_scale.py`\n```\n";

// rules/missing-verification.md
var missing_verification_default = () => "# missing-verification\n\nFinds red/green cycles without a command that proves RED and GREEN.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nRED and GREEN are observations, not intentions. A cycle that names no command leaves it to the agent to decide what it looked at,\nand a report of success can't be checked by anybody else.\n\n## Bad\n\n```markdown runbook.md\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:**\n\n**Test:** `weigh` returns grams\n\n**GREEN Phase:**\n\n- File: src/parcel/scale.py\n  Action: Create `weigh`\n```\n\n```text\nrunbook.md:3:10: warning: Unexpected cycle `1.1` without verification, expected `**Verify RED:**` and `**Verify GREEN:**` with the command to run [missing-verification]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:**\n\n**Test:** `weigh` returns grams\n\n**Verify RED:** `pytest tests/test_scale.py::test_grams`\n\n**GREEN Phase:**\n\n- File: src/parcel/scale.py\n  Action: Create `weigh`\n\n**Verify GREEN:** `pytest tests/test_scale.py::test_grams`\n```\n";

// rules/model-policy.md
var model_policy_default = () => '# model-policy\n\nFinds a step that changes files with another model than the one required for them.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | none |\n\n## Why it matters\n\nSome files are worth a stronger model: skills, agent definitions, migrations. The rule is off until it is given a policy, since every\nteam has its own.\n\n## Bad\n\n```markdown runbook.md\n---\nmodel: haiku\n---\n\n# Parcel labels\n\n## Step 1: Change the schema\n\n- File: migrations/004_labels.sql\n  Action: Add table `labels`\n```\n\n```text\nrunbook.md:2:8: error: Unexpected model `haiku` for `1`, which changes `migrations/004_labels.sql`, expected `opus` [model-policy]\n```\n\n## Good\n\n```markdown runbook.md\n---\nmodel: opus\n---\n\n# Parcel labels\n\n## Step 1: Change the schema\n\n- File: migrations/004_labels.sql\n  Action: Add table `labels`\n```\n\n## Options\n\nThe name of a family is enough: `opus` is met by `claude-opus-4-1`. A required model with a version is met by itself alone.\n\n- `models` (object, empty): a glob of files, and the model that has to change them. The examples above run with\n\n```json\n{ "models": { "migrations/**": "opus" } }\n```\n';

// rules/order-by-convention.md
var order_by_convention_default = () => '# order-by-convention\n\nFinds steps that would collide and that only the habit of the format\'s executor keeps apart.\n\n| | |\n| --- | --- |\n| severity | info |\n| preset | strict |\n\n## Why it matters\n\nThe executors of some formats work through a plan from the top. Nothing in the plan says so, and an agent that dispatches the steps\nitself sees independent calls. This says once for a plan how many of its steps rely on that habit, and shows the worst of them; an info\nnever fails a run. A plan that asks for an order itself, in its header or in a section such as\n"Execution Order", has not left it to habit and is not told. Where your orchestrator may start steps side by side, set `dispatch: parallel` in the configuration, or give\n`--assume-parallel`, and each collision is told with what would keep it apart.\n\n## Bad\n\n```markdown docs/plans/2030-04-01-labels.md\n# Labels Implementation Plan\n\n**Goal:** Print labels.\n\n### Task 1: Model\n\n**Files:**\n- Create: `src/label.py`\n\n### Task 2: Printing\n\n**Files:**\n- Modify: `src/label.py`\n```\n\n```text\ndocs/plans/2030-04-01-labels.md:1:3: info: Unexpected trust in the order of the text, as nothing declares it and 2 of 2 steps change or need what another of them changes, expected an executor that starts one step after the other (`--assume-parallel` tells what else would go wrong) [order-by-convention]\n```\n\n## Good\n\n```markdown docs/plans/2030-04-01-labels.md\n# Labels Implementation Plan\n\n**Goal:** Print labels.\n\n### Task 1: Model\n\n**Files:**\n- Create: `src/label.py`\n\n### Task 2: Printing\n\n**Depends on:** Task 1\n\n**Files:**\n- Modify: `src/label.py`\n```\n';

// rules/order-only-in-wave.md
var order_only_in_wave_default = () => '# order-only-in-wave\n\nFinds an order that only the numbers of waves give, where the executor goes by the dependencies.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nSome executors do not believe the waves that a plan declares: they work them out anew, from the dependencies. There a step that was moved to\na later wave, to keep it off the files of an earlier one, is moved back and starts at once. Only a dependency keeps it where\nit is meant to be. This rule speaks instead of `missing-depends-on` and `shared-file`; `--fix` writes the dependency.\n\n## Bad\n\n```markdown .planning/phases/02-labels/02-01-PLAN.md\n---\nphase: 02-labels\nplan: 01\ntype: execute\nwave: 1\ndepends_on: []\nfiles_modified: [src/label.ts]\nautonomous: true\n---\n\n<objective>Add the label model.</objective>\n```\n\n```markdown .planning/phases/02-labels/02-02-PLAN.md\n---\nphase: 02-labels\nplan: 02\ntype: execute\nwave: 2\ndepends_on: []\nfiles_modified: [src/label.ts]\nautonomous: true\n---\n\n<objective>Add the barcode to the label.</objective>\n```\n\n```text\n.planning/phases/02-labels/02-02-PLAN.md:5:7: error: Unexpected order of task `02-02` after task `02-01`, which changes `src/label.ts` as well, in one working tree, by its wave 2 alone, which the executor works out anew from the dependencies, expected `depends_on: ["02-01"]` [order-only-in-wave]\n```\n\n## Good\n\n```markdown .planning/phases/02-labels/02-01-PLAN.md\n---\nphase: 02-labels\nplan: 01\ntype: execute\nwave: 1\ndepends_on: []\nfiles_modified: [src/label.ts]\nautonomous: true\n---\n\n<objective>Add the label model.</objective>\n```\n\n```markdown .planning/phases/02-labels/02-02-PLAN.md\n---\nphase: 02-labels\nplan: 02\ntype: execute\nwave: 2\ndepends_on: ["02-01"]\nfiles_modified: [src/label.ts]\nautonomous: true\n---\n\n<objective>Add the barcode to the label.</objective>\n```\n';

// rules/parallel-depends-on-sibling.md
var parallel_depends_on_sibling_default = () => "# parallel-depends-on-sibling\n\nFinds steps that are marked as parallel and wait for one that is marked beside them.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nWhere a parallel mark promises that a step waits for none of those marked beside it, an executor starts the whole run of marked steps at\nonce, and the one that waits starts too early. Either the mark or the dependency is wrong. What stands in one wave is told by\n`same-wave-dependency`.\n\n## Bad\n\n```markdown specs/labels/tasks.md\n# Tasks: parcel labels\n\n## Phase 1: Labels\n\n- [ ] T001 [P] Create the model in src/label.py\n- [ ] T002 [P] Print labels in src/printing.py (depends on T001)\n```\n\n```text\nspecs/labels/tasks.md:6:12: error: Unexpected parallel mark of `T002`, which waits for `T001` of the same parallel group, expected no mark or no such dependency [parallel-depends-on-sibling]\n```\n\n## Good\n\n```markdown specs/labels/tasks.md\n# Tasks: parcel labels\n\n## Phase 1: Labels\n\n- [ ] T001 Create the model in src/label.py\n- [ ] T002 [P] Print labels in src/printing.py (depends on T001)\n- [ ] T003 [P] Measure labels in src/measure.py (depends on T001)\n```\n";

// rules/parallel-overlap.md
var parallel_overlap_default = () => "# parallel-overlap\n\nFinds steps that are marked to run side by side, and change the same files.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nA parallel mark, a wave or a parallel group promises that its steps change different files, and an executor that believes it starts them\nat the same moment. In one working tree the last to save wins, and both report success; with a worktree each the branches conflict when\nthey are merged. Take the mark off the later step, move it to a later wave, or part the file. This rule speaks instead of\n`shared-file` and `missing-depends-on`.\n\n## Bad: marked tasks\n\n```markdown specs/labels/tasks.md\n# Tasks: parcel labels\n\n## Phase 1: Labels\n\n- [ ] T001 [P] Create class `Label` in src/label.py\n- [ ] T002 [P] Add the barcode to src/label.py\n- [ ] T003 [P] Describe labels in docs/labels.md\n```\n\n```text\nspecs/labels/tasks.md:5:40: error: Unexpected change of `src/label.py` in one working tree by tasks `T001` and `T002`, which are marked as parallel, expected different files or no mark on `T002` [parallel-overlap]\n```\n\n## Bad: steps of one group, with a worktree each\n\n```markdown orchestrator-plan.md\n# Orchestrator Plan: parcel labels\n\n### Group 1 (parallel)\n\n- step-1 (model: small)\n- step-2 (model: small)\n```\n\n```markdown runbook.md\n---\nisolation: worktree\n---\n\n# Parcel labels\n\n## Step 1: Write the label model\n\n- File: src/label.py\n  Action: Create class `Label`\n\n## Step 2: Print labels\n\n- File: src/label.py\n  Action: Add method `to_text` to `Label`\n```\n\n```text\nrunbook.md:9:9: error: Unexpected change of `src/label.py` in a worktree each by steps `1` and `2`, which start together in Group 1, expected different files or a later start of `2` [parallel-overlap]\n```\n\n## Bad: user stories that may run side by side\n\n```markdown specs/shop/tasks.md\n# Tasks: shop\n\n## Phase 2: Foundational\n\n- [ ] T001 Create src/app.py\n\n**Checkpoint**: Foundation ready - user story implementation can now begin in parallel\n\n## Phase 3: User Story 1 - Browse\n\n- [ ] T002 [US1] Add the list of goods to src/routes.py\n\n## Phase 4: User Story 2 - Buy\n\n- [ ] T003 [US2] Add the basket to src/routes.py\n```\n\n```text\nspecs/shop/tasks.md:11:43: error: Unexpected change of `src/routes.py` in one working tree by tasks `T002` and `T003`, whose phases the plan lets run side by side, expected different files or an order between them [parallel-overlap]\n```\n\n## Good\n\n```markdown specs/labels/tasks.md\n# Tasks: parcel labels\n\n## Phase 1: Labels\n\n- [ ] T001 [P] Create class `Label` in src/label.py\n- [ ] T002 Add the barcode to src/label.py (depends on T001)\n- [ ] T003 [P] Describe labels in docs/labels.md\n```\n";

// rules/phantom-completion.md
var phantom_completion_default = () => "# phantom-completion\n\nFinds steps that are claimed to be done and of which the repository shows nothing.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nAn agent reports success whose changes did not last: the commit was lost, the files were never written, the box was ticked first. Whoever goes on\nbuilds on it. The claim is a mark in the plan or a report beside it; it is held against git's history and the files that are there.\n`runbook-lint status` shows both for each step. Without git nothing is found.\n\n## Bad\n\n```markdown plans/basket/runbook.md\n# Runbook: basket\n\n## Step 1: A basket\n\nCreate `src/basket.py`.\n\n## Step 2: A discount\n\nCreate `src/discount.py`.\n```\n\n```markdown plans/basket/reports/step-2-execution.md\n# Step 2 Execution Report\n\n**Status:** SUCCESS\n\n**Commit:** `f3050e2`\n```\n\n```text git.log\nStep 1: A basket: src/basket.py\n```\n\n```text\nplans/basket/runbook.md:7:9: warning: Unexpected claim that `2` is done by commit `f3050e2`, which does not exist, expected a commit that is there [phantom-completion]\n```\n\n## Bad: a ticked box\n\n```markdown .kiro/specs/labels/tasks.md\n# Implementation Plan\n\n- [x] 1. Create the model in `src/model.py`\n- [x] 2. Create `src/printing.py`\n```\n\n```text git.log\nfeat: model of labels: src/model.py\n```\n\n```text\n.kiro/specs/labels/tasks.md:4:3: warning: Unexpected claim that `2` is done without `src/printing.py`, expected its work in the repository [phantom-completion]\n```\n\n## Good\n\n```markdown .kiro/specs/labels/tasks.md\n# Implementation Plan\n\n- [x] 1. Create the model in `src/model.py`\n- [x] 2. Create `src/printing.py`\n```\n\n```text git.log\nfeat: model of labels: src/model.py\nfeat: print them: src/printing.py\n```\n";

// rules/produced-nowhere.md
var produced_nowhere_default = () => "# produced-nowhere\n\nFinds a name that a step takes from another one, in whose text it does not occur.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nSteps are carried out by agents that know their own step alone, and the lines on what is produced and consumed are all that they know of\neach other. Where one says `load_rows` and the other `read_rows`, both do their work, and nothing fits together.\n\n## Bad\n\n```markdown docs/plans/2030-04-01-labels.md\n# Labels Implementation Plan\n\n**Goal:** Print labels.\n\n### Task 1: Rows\n\n**Interfaces:**\n- Produces: `read_labels(path)`\n\nCreate `src/labels.py` with `read_labels(path)`.\n\n### Task 2: Report\n\n**Interfaces:**\n- Consumes: `load_labels(path)` from Task 1\n\nCreate `src/report.py`.\n```\n\n```text\ndocs/plans/2030-04-01-labels.md:15:14: warning: Unexpected `load_labels` from task `1`, as task `1` does not speak of it, expected the name that it produces [produced-nowhere]\n```\n\n## Good\n\n```markdown docs/plans/2030-04-01-labels.md\n# Labels Implementation Plan\n\n**Goal:** Print labels.\n\n### Task 1: Rows\n\n**Interfaces:**\n- Produces: `read_labels(path)`\n\nCreate `src/labels.py` with `read_labels(path)`.\n\n### Task 2: Report\n\n**Interfaces:**\n- Consumes: `read_labels(path)` from Task 1\n\nCreate `src/report.py`.\n```\n";

// rules/prose-only-dependency.md
var prose_only_dependency_default = () => '# prose-only-dependency\n\nFinds a dependency that only a sentence states, so that no program can obey it.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nA sentence such as "this needs the model from step 1" is read by the agent that carries out the step, which is too late: by then it\nhas been started. The program that decides what runs beside what reads fields only.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\nThis step depends on Step 1.\n\nCreate `src/parcel/printing.py`.\n```\n\n```text\nrunbook.md:9:27: warning: Unexpected dependency of step `2` on `1` in a sentence only, expected `**Depends on**: Step 1` [prose-only-dependency]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/printing.py`.\n```\n';

// rules/same-wave-dependency.md
var same_wave_dependency_default = () => "# same-wave-dependency\n\nFinds steps of one wave or parallel group of which one waits for the other.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nWhat stands in one wave is started at the same moment. A step that waits for another of its wave is started too early by an executor\nthat follows the waves, and the wave is no wave for one that follows the dependencies. The step belongs into a later one.\n\n## Bad\n\n```markdown orchestrator-plan.md\n# Orchestrator Plan: parcel labels\n\n### Group 1 (parallel)\n\n- step-1 (model: small)\n- step-2 (model: small)\n```\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/printing.py`.\n```\n\n```text\nrunbook.md:9:22: error: Unexpected `2` in Group 1 while waiting for `1` of Group 1, expected a later one [same-wave-dependency]\n```\n\n## Good\n\n```markdown orchestrator-plan.md\n# Orchestrator Plan: parcel labels\n\n### Group 1 (parallel)\n\n- step-1 (model: small)\n\n### Group 2 (parallel)\n\n- step-2 (model: small)\n```\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/printing.py`.\n```\n";

// rules/shared-commit.md
var shared_commit_default = () => '# shared-commit\n\nFinds steps that the plan starts together and that commit to one working tree.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nOne working tree has one index and one HEAD. Agents that commit at the same time meet `index.lock`, commit each other\'s files, or\nreport a commit that a moment later no longer exists. Either keep the steps apart, or give each agent a tree of its own\n(`isolation: worktree`). This is about steps that the plan itself starts together; where it only lacks an order, that is what is told.\n\n## Bad\n\n````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n**Execution Mode**: parallel\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add src/parcel/label.py\ngit commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\n**Execution Mode**: parallel\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parcel/prices.py\ngit commit -m "Add prices"\n```\n````\n\n```text\nrunbook.md:10:1: warning: Unexpected commits of steps `1` and `2`, which start together, to one index and one branch, expected an order between them or `isolation: worktree` [shared-commit]\n```\n\n## Good\n\n````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add src/parcel/label.py\ngit commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\n**Depends on**: Step 1\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parcel/prices.py\ngit commit -m "Add prices"\n```\n````\n';

// rules/shared-file.md
var shared_file_default = () => "# shared-file\n\nFinds files that several steps change while nothing keeps them apart.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nTwo agents that edit one file at the same time overwrite each other: the last to save wins, and both report success. One finding for\nthe files on which the same steps meet; the related places are the steps that change them. An order between them settles it.\n\nWhere two steps meet at a file alone, and one of them should wait for the other, that is one fault and `missing-depends-on` tells it,\nwith the file. Where a plan says of no step what it waits for, that is one fault too.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n**Depends on**: none\n\n- File: src/parcel/label.py\n  Action: Create class `Label`\n\n## Step 2: Print labels\n\n- File: src/parcel/label.py\n  Action: Add method `to_text` to `Label`\n\n## Step 3: Print addresses\n\n- File: src/parcel/label.py\n  Action: Add method `address` to `Label`\n```\n\n```text\nrunbook.md:7:9: error: Unexpected change of `src/parcel/label.py` in one working tree by steps `1`, `2` and `3` at the same time, expected an order between them [shared-file]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\n**Depends on**: none\n\n- File: src/parcel/label.py\n  Action: Create class `Label`\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\n- File: src/parcel/label.py\n  Action: Add method `to_text` to `Label`\n\n## Step 3: Print addresses\n\n**Depends on**: Step 2\n\n- File: src/parcel/label.py\n  Action: Add method `address` to `Label`\n```\n";

// rules/shared-service.md
var shared_service_default = () => "# shared-service\n\nFinds steps that use one port, database, container or other thing outside of the working tree at the same time.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nA worktree for each agent keeps their files apart, and nothing else. The second server finds its port taken, or answers for the first one; the\nmigration of one step drops the tables on which the tests of another run; what looks like a fault of the code is the other agent. Found\nare ports (`PORT=4001`, `--port 4001`), databases by their address, commands that empty the project's own database, containers\nby name and compose services, packages and images that are published, branches that are pushed, and files in `/tmp`. Two\nsteps that only use a database do not disturb each other.\n\n## Bad\n\n```markdown specs/004-feed/tasks.md\n---\nisolation: worktree\n---\n\n# Tasks: Feed\n\n## Phase 2: Data\n\n- [ ] T003 [P] Add members in src/members.ts and run `DATABASE_URL=postgres://localhost:5439/feed npm run db:migrate`\n- [ ] T004 [P] Add parcels in src/parcels.ts and run `DATABASE_URL=postgres://localhost:5439/feed npm run db:reset`\n- [ ] T005 [P] Add the page in src/page.ts and try it with `PORT=4100 npm run dev`\n- [ ] T006 [P] Add the feed in src/feed.ts and try it with `PORT=4100 npm run dev`\n```\n\n```text\nspecs/004-feed/tasks.md:9:55: warning: Unexpected use of `database localhost:5439/feed` by tasks `T003` and `T004` at the same time, which worktrees do not keep apart, expected one for each or an order between them [shared-service]\nspecs/004-feed/tasks.md:11:61: warning: Unexpected use of `port 4100` by tasks `T005` and `T006` at the same time, which worktrees do not keep apart, expected one for each or an order between them [shared-service]\n```\n\n## Good\n\n```markdown specs/004-feed/tasks.md\n---\nisolation: worktree\n---\n\n# Tasks: Feed\n\n## Phase 2: Data\n\n- [ ] T003 [P] Add members in src/members.ts and run `DATABASE_URL=postgres://localhost:5439/members npm run db:migrate`\n- [ ] T004 [P] Add parcels in src/parcels.ts and run `DATABASE_URL=postgres://localhost:5439/parcels npm run db:reset`\n- [ ] T005 [P] Add the page in src/page.ts and try it with `PORT=4100 npm run dev`\n- [ ] T006 [P] Add the feed in src/feed.ts and try it with `PORT=4101 npm run dev`\n```\n";

// rules/staged-by-another.md
var staged_by_another_default = () => '# staged-by-another\n\nFinds a step that stages the whole tree, and with it the unfinished work of steps beside it.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\n`git add -A` (also `git add .` and `git commit -a`) takes up whatever lies in the tree: the half-written files of the agents beside\nit. They end in a commit with the wrong name, and the agents that wrote them find nothing to commit.\n\n## Bad\n\n````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add -A\ngit commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parcel/prices.py\ngit commit -m "Add prices"\n```\n````\n\n```text\nrunbook.md:8:1: warning: Unexpected staging of the whole working tree by step `1` while other steps are at work in it, expected `git add` with the step\'s own files [staged-by-another]\n```\n\n## Good\n\n````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add src/parcel/label.py\ngit commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parcel/prices.py\ngit commit -m "Add prices"\n```\n````\n';

// rules/stale-read.md
var stale_read_default = () => "# stale-read\n\nFinds a file that one step reads while another may still change it.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nA step that reads a file while another one is changing it works from a version that nobody will see again. The result looks sound and\nfits nothing. Told here are readings that stand before the change: nothing says that the reader wants the old version, nor that it may\nhave either. A step that reads what an earlier one has changed is told by `missing-depends-on`.\n\n## Bad\n\n```markdown runbook.md\n# Parcel prices\n\n## Step 1: Document prices\n\nRead `src/parcel/prices.py`, then create `docs/prices.md`.\n\n## Step 2: Round prices\n\n- File: src/parcel/prices.py\n  Action: Change `price` to round to cents\n```\n\n```text\nrunbook.md:5:7: warning: Unexpected read of `src/parcel/prices.py` by `1` while `2` may change it in the same working tree, expected an order between them [stale-read]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel prices\n\n## Step 1: Document prices\n\nRead `src/parcel/prices.py`, then create `docs/prices.md`.\n\n## Step 2: Round prices\n\n**Depends on**: Step 1\n\n- File: src/parcel/prices.py\n  Action: Change `price` to round to cents\n```\n";

// rules/stale-requirement.md
var stale_requirement_default = () => "# stale-requirement\n\nFinds a task for a requirement that is no longer there, or a requirement without a task.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nThe spec was changed after the tasks had been made from it, and the list is still the old one: work goes on for what nobody wants any more,\nand nothing is done for what is new. Compared are the ids of `spec.md` (`FR-001`) or the numbered criteria of `requirements.md`\nbeside the plan with those that tasks name. That a requirement has no task is told where the tasks name at least half of\nthem. Without a repository around the plan nothing is known of these files.\n\n## Bad\n\n```markdown specs/004-feed/tasks.md\n# Tasks: Feed\n\n## Phase 1: Feed\n\n- [ ] T001 [US1] Show the feed in src/feed.ts (FR-001)\n- [ ] T002 [US1] Print the feed in src/print.ts (FR-002)\n```\n\n```markdown specs/004-feed/spec.md\n# Spec: Feed\n\n## Requirements\n\n- **FR-001**: People see the parcels of today.\n- **FR-003**: People see the parcels of tomorrow.\n```\n\n```text git.log\ndocs: feed: README.md\n```\n\n```text\nspecs/004-feed/tasks.md:1:3: warning: Unexpected lack of a task for `FR-003` of `specs/004-feed/spec.md`, expected one that names it, as others do [stale-requirement]\nspecs/004-feed/tasks.md:6:50: warning: Unexpected `FR-002` in task `T002`, as `specs/004-feed/spec.md` has no such requirement, expected one that is still there [stale-requirement]\n```\n\n## Bad: numbered criteria\n\n```markdown .kiro/specs/feed/tasks.md\n# Implementation Plan\n\n- [ ] 1. Show the feed in `src/feed.ts`\n  - _Requirements: 1.1, 2.1_\n```\n\n```markdown .kiro/specs/feed/requirements.md\n# Requirements\n\n### Requirement 1\n\n#### Acceptance Criteria\n\n1. WHEN a parcel comes THEN the feed SHALL show it\n```\n\n```text git.log\ndocs: feed: README.md\n```\n\n```text\n.kiro/specs/feed/tasks.md:4:25: warning: Unexpected `2.1` in task `1`, as `.kiro/specs/feed/requirements.md` has no such requirement, expected one that is still there [stale-requirement]\n```\n\n## Good\n\n```markdown specs/004-feed/tasks.md\n# Tasks: Feed\n\n## Phase 1: Feed\n\n- [ ] T001 [US1] Show the feed in src/feed.ts (FR-001)\n- [ ] T002 [US1] Show what comes tomorrow in src/feed.ts (FR-003)\n```\n\n```markdown specs/004-feed/spec.md\n# Spec: Feed\n\n## Requirements\n\n- **FR-001**: People see the parcels of today.\n- **FR-003**: People see the parcels of tomorrow.\n```\n\n```text git.log\ndocs: feed: README.md\n```\n";

// rules/status-drift.md
var status_drift_default = () => "# status-drift\n\nFinds words on how far the work is that contradict each other.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nA tracker says that a story is done, the story itself that it is in review; an epic is closed while a story in it is open; a task is\nclosed with criteria that nobody ticked. Whoever resumes goes by one of the two, and skips work that was never done or does again what was.\nIt is a rule of the preset `strict`, since many teams never tick the boxes of what they close.\n\n## Bad\n\n```markdown _bmad-output/implementation-artifacts/2-1-labels.md\n# Story 2.1: Print labels\n\nStatus: review\n\n## Tasks / Subtasks\n\n- [x] Task 1: Create `src/labels.py`\n```\n\n```yaml _bmad-output/implementation-artifacts/sprint-status.yaml\ndevelopment_status:\n  epic-2: done\n  2-1-labels: done\n```\n\n```text\n_bmad-output/implementation-artifacts/sprint-status.yaml:2:11: warning: Unexpected `done` for epic `2`, as `2.1` says `review`, expected one word on it [status-drift]\n_bmad-output/implementation-artifacts/sprint-status.yaml:3:15: warning: Unexpected `done` for `2.1`, as `_bmad-output/implementation-artifacts/2-1-labels.md` says `review`, expected one word on it [status-drift]\n```\n\n## Bad: open boxes\n\n```markdown .claude/epics/feed/001.md\n---\nname: Feed\nstatus: closed\ndepends_on: []\nparallel: true\n---\n\n# Task: Feed\n\n## Acceptance Criteria\n\n- [x] Create `src/feed.ts`\n- [ ] Write `tests/feed.test.ts`\n```\n\n```markdown .claude/epics/feed/epic.md\n---\nname: feed\nstatus: in-progress\n---\n\n# Epic: feed\n```\n\n```text\n.claude/epics/feed/001.md:3:9: warning: Unexpected end of task `001` with 1 boxes unticked, expected them ticked or the work open [status-drift]\n```\n\n## Good\n\n```markdown _bmad-output/implementation-artifacts/2-1-labels.md\n# Story 2.1: Print labels\n\nStatus: done\n\n## Tasks / Subtasks\n\n- [x] Task 1: Create `src/labels.py`\n```\n\n```yaml _bmad-output/implementation-artifacts/sprint-status.yaml\ndevelopment_status:\n  epic-2: done\n  2-1-labels: done\n```\n";

// rules/step-file-drift.md
var step_file_drift_default = () => "# step-file-drift\n\nFinds step files, runbook and orchestrator plan that no longer say the same.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nThe agent that carries out a step reads the step file; the person who reviewed the plan read the runbook. Whatever was mended in one\nof them only is lost, or comes back. An orchestrator plan that lists a step nobody wrote stops the run in the middle.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\nCreate `src/parcel/printing.py`.\n```\n\n```markdown steps/step-1.md\n# Step 1\n\n**Plan**: `runbook.md`\n\n---\n\n## Step 1: Write the label model\n\nCreate `src/parcel/models.py`.\n```\n\n```markdown steps/step-3.md\n# Step 3\n\n**Plan**: `runbook.md`\n\n---\n\n## Step 3: Measure labels\n\nCreate `src/parcel/measure.py`.\n```\n\n```text\nrunbook.md:7:9: warning: Unexpected lack of a step file for `2`, expected one as for the other steps [step-file-drift]\nsteps/step-1.md:7:9: warning: Unexpected words `'src/parcel/models.py'.` in `step-1.md`, expected `'src/parcel/label.py'.` as the runbook goes on [step-file-drift]\nsteps/step-3.md:7:9: warning: Unexpected step file for `3`, expected a step of the same id in the runbook [step-file-drift]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\nCreate `src/parcel/printing.py`.\n```\n\n```markdown steps/step-1.md\n# Step 1\n\n**Plan**: `runbook.md`\n\n---\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n```\n\n```markdown steps/step-2.md\n# Step 2\n\n**Plan**: `runbook.md`\n\n---\n\n## Step 2: Print labels\n\nCreate `src/parcel/printing.py`.\n```\n";

// rules/swept-up-work.md
var swept_up_work_default = () => "# swept-up-work\n\nFinds commits of one step that hold a file which only another one is to create.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nAgents share an index: `git add -A` of one takes what another has half written, and commits it under its own name. The other one then finds nothing\nto commit, or reports a commit that has nothing of it; going back to before one step takes the other's work along. Without git nothing is found.\n\n## Bad\n\n```markdown plans/basket/runbook.md\n# Runbook: basket\n\n## Step 1: A basket\n\nCreate `src/basket.py`.\n\n## Step 2: A discount\n\nCreate `src/discount.py`.\n```\n\n```text git.log\nStep 1: A basket: src/basket.py src/discount.py\n```\n\n```text\nplans/basket/runbook.md:3:9: warning: Unexpected `src/discount.py` of `2` in commit `COMMIT` of `1`, expected `git add` with the files of the step [swept-up-work]\n```\n\n## Good\n\n```markdown plans/basket/runbook.md\n# Runbook: basket\n\n## Step 1: A basket\n\nCreate `src/basket.py`.\n\n## Step 2: A discount\n\nCreate `src/discount.py`.\n```\n\n```text git.log\nStep 1: A basket: src/basket.py\nStep 2: A discount: src/discount.py\n```\n";

// rules/tdd-not-strict.md
var tdd_not_strict_default = () => "# tdd-not-strict\n\nFinds a test-driven plan that does not declare the strict order it needs by nature.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nA red/green cycle starts from the exact state that the cycle before it left behind: its RED needs something to be absent, its GREEN\nneeds something to be there. `execution_mode: sequential-strict` says so in a form that a program can obey: one cycle at a time, the\npredecessor committed and verified, and on a violation of RED back to the last good state.\n\nThis is one finding for the plan, with the worst collisions among its places. Where a sentence asks for sequence, that is what is told\n(`weak-sequential-directive`): both have one remedy.\n\n## Bad\n\n```markdown runbook.md\n---\ntype: tdd\n---\n\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:** `weigh` is missing\n\n**GREEN Phase:** add it to `src/parcel/scale.py`\n\n## Cycle 1.2: Refuse heavy parcels\n\n**RED Phase:** 40 kg are accepted\n\n**GREEN Phase:** raise `TooHeavy` in `src/parcel/scale.py`\n```\n\n```text\nrunbook.md:2:7: warning: Unexpected `type: tdd` without a declared strict order, while 2 of 2 steps change or need what another of them changes, expected `execution_mode: sequential-strict` beside it [tdd-not-strict]\n```\n\n## Bad: a phase\n\nWhere other phases are not test-driven, or the front matter names another mode, it is the phase that has to say so:\n\n```markdown runbook.md\n---\nexecution_mode: sequential\n---\n\n# Parcel weights\n\n## Phase 1: Scale (type: tdd, model: sonnet)\n\n### Cycle 1.1: Weigh a parcel\n\n**RED Phase:** `weigh` is missing\n\n**GREEN Phase:** add it to `src/parcel/scale.py`\n\n### Cycle 1.2: Refuse heavy parcels\n\n**RED Phase:** 40 kg are accepted\n\n**GREEN Phase:** raise `TooHeavy` in `src/parcel/scale.py`\n```\n\n```text\nrunbook.md:7:26: warning: Unexpected phase of `type: tdd` without a declared strict order, expected `execution_mode: sequential-strict` beside it [tdd-not-strict]\n```\n\n## Good\n\n```markdown runbook.md\n---\n\ntype: tdd\nexecution_mode: sequential-strict\n---\n\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:** `weigh` is missing\n\n**GREEN Phase:** add it to `src/parcel/scale.py`\n\n## Cycle 1.2: Refuse heavy parcels\n\n**RED Phase:** 40 kg are accepted\n\n**GREEN Phase:** raise `TooHeavy` in `src/parcel/scale.py`\n```\n";

// rules/test-count-mismatch.md
var test_count_mismatch_default = () => '# test-count-mismatch\n\nFinds a number of tests that are to pass, other than the number of tests that the steps so far have brought.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nAt a checkpoint the number is what an agent compares its test run with. When it doesn\'t fit, the agent either looks for tests that\nnever were, or takes a run for complete in which some were skipped.\n\n## What is counted\n\n- Where a plan shows the code of its tests, those in the file that a command runs: functions of pytest, `it` and `test` of vitest,\n  jest, mocha, bun and node, `#[test]` of cargo, `func TestX` of Go, examples of RSpec, tests of ExUnit and minitest. The number is read\n  from `5 passed`, `Tests: 5 passed`, `PASS (5 tests)`, `test result: ok. 5 passed`, `5 examples, 0 failures` and the like, in the same\n  part of the step, behind the command.\n- In a runbook, at `All 5 tests pass`: the tests that the cycles so far name, as `pytest tests/test_a.py::test_name` or in their RED phase.\n\nNothing is said where the number is not certain: a filter (`-k`, `-t`, a name), tests with several cases or in loops, tests that are\nskipped or told of in words, code that is left out or put in place of other code, a suite of more files than the plan shows. Of a file\nthat may have been there before only a number is told that is smaller than what the plan itself brings.\n\n## Bad\n\n```markdown runbook.md\n# Parcel weights\n\n**Stop Conditions:** RED passes\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:** `weigh` is missing\n\n**Verify RED:** `pytest tests/test_scale.py::test_grams`\n\n**GREEN Phase:** add `weigh` to `src/parcel/scale.py`\n\n## Cycle 1.2: Refuse heavy parcels\n\n**RED Phase:** 40 kg are accepted\n\n**Verify RED:** `pytest tests/test_scale.py::test_heavy`\n\n**GREEN Phase:** raise `TooHeavy` in `src/parcel/scale.py`\n\n**Checkpoint:** All 3 tests pass.\n```\n\nA file that the plan begins, with one test more in the number than in the code:\n\n```markdown docs/plans/parcels.md\n# Parcel weights\n\n### Task 1: Weigh a parcel\n\n**Files:**\n- Create: `src/scale.ts`\n- Create: `src/scale.test.ts`\n\n- [ ] **Step 1: Write the failing test**\n\n~~~ts\ndescribe("scale", () => {\n  it("weighs in grams", () => {\n    expect(weigh(parcel)).toBe(120);\n  });\n\n  it("refuses heavy parcels", () => {\n    expect(() => weigh(piano)).toThrow();\n  });\n});\n~~~\n\n- [ ] **Step 2: Make it pass**\n\nRun: `npx vitest run src/scale.test.ts`\nExpected: 3 tests pass\n```\n\n```text\ndocs/plans/parcels.md:26:11: warning: Unexpected claim that 3 tests pass, expected 2, as many as the steps so far bring [test-count-mismatch]\nrunbook.md:21:21: warning: Unexpected claim that 3 tests pass, expected 2, as many as the steps so far bring [test-count-mismatch]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel weights\n\n**Stop Conditions:** RED passes\n\n## Cycle 1.1: Weigh a parcel\n\n**RED Phase:** `weigh` is missing\n\n**Verify RED:** `pytest tests/test_scale.py::test_grams`\n\n**GREEN Phase:** add `weigh` to `src/parcel/scale.py`\n\n## Cycle 1.2: Refuse heavy parcels\n\n**RED Phase:** 40 kg are accepted\n\n**Verify RED:** `pytest tests/test_scale.py::test_heavy`\n\n**GREEN Phase:** raise `TooHeavy` in `src/parcel/scale.py`\n\n**Checkpoint:** All 2 tests pass.\n```\n';

// rules/tree-wide-change.md
var tree_wide_change_default = () => "# tree-wide-change\n\nFinds a command that rewrites or resets the whole working tree while another step is at work in it.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nA formatter that is let loose on the whole tree rewrites files that other agents have open: their next edit fails, since the text that\nthey want to replace is no longer there. `git stash`, `git reset --hard`, `git switch` and `git rebase` do worse: they take the\nunfinished work of all others away. Found are formatters and fixers without a path of their own (`prettier --write .`, `eslint --fix .`,\n`ruff format`, `cargo fmt`, `npm run format`), and what git does to the tree.\n\n## Bad\n\n```markdown specs/004-feed/tasks.md\n# Tasks: Feed\n\n## Phase 2: Pages\n\n- [ ] T003 [P] Add the page in src/page.ts\n- [ ] T004 [P] Add the feed in src/feed.ts and run `npx prettier --write .`\n```\n\n```text\nspecs/004-feed/tasks.md:6:53: warning: Unexpected `npx prettier --write .` by task `T004`, which rewrites files all over the tree, while task `T003` changes `src/page.ts` in the same working tree, expected an order between them, or the step's own files alone [tree-wide-change]\n```\n\n## Good\n\n```markdown specs/004-feed/tasks.md\n# Tasks: Feed\n\n## Phase 2: Pages\n\n- [ ] T003 [P] Add the page in src/page.ts\n- [ ] T004 [P] Add the feed in src/feed.ts and run `npx prettier --write src/feed.ts`\n```\n";

// rules/undeclared-file.md
var undeclared_file_default = () => "# undeclared-file\n\nFinds a step whose text changes a file that its own list of files leaves out.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nThe list of files at the head of a step is what a dispatcher compares with the lists of other steps. A file that only the text below\nmentions is not in that comparison, so two steps with clean lists still meet in it.\n\n## Bad\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Label text\n\n**Files:**\n- Create: `src/parcel/text.py`\n\n- [ ] **Step 1: Write the function**\n\nCreate `src/parcel/text.py` with `to_text`.\n\n- [ ] **Step 2: Add the command**\n\nModify `src/parcel/cli.py` to call it.\n```\n\n```text\n2030-04-01-labels.md:14:9: warning: Unexpected change of `src/parcel/cli.py` in `1`, expected it among the files that the step declares [undeclared-file]\n```\n\n## Good\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Label text\n\n**Files:**\n- Create: `src/parcel/text.py`\n- Modify: `src/parcel/cli.py`\n\n- [ ] **Step 1: Write the function**\n\nCreate `src/parcel/text.py` with `to_text`.\n\n- [ ] **Step 2: Add the command**\n\nModify `src/parcel/cli.py` to call it.\n```\n";

// rules/undeclared-tracker-write.md
var undeclared_tracker_write_default = () => '# undeclared-tracker-write\n\nFinds a task list or status file that every step writes without saying so.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nIn some formats every agent ticks its own line of one task list when it is done, or writes its state into one file. No step says so,\nand no list of files holds it, yet it is the one file that all of them write. Let the orchestrator do it, or keep the steps apart.\n\n## Bad\n\n```markdown .planning/phases/04-labels/04-01-PLAN.md\n---\nphase: 04-labels\nplan: 01\ntype: execute\nwave: 1\ndepends_on: []\nfiles_modified: [src/parcel/labels.py]\nautonomous: true\n---\n\n<tasks>\n\n<task type="auto">\n  <name>Task 1: Write labels</name>\n  <files>src/parcel/labels.py</files>\n  <action>Write src/parcel/labels.py.</action>\n</task>\n\n</tasks>\n```\n\n```markdown .planning/phases/04-labels/04-02-PLAN.md\n---\nphase: 04-labels\nplan: 02\ntype: execute\nwave: 1\ndepends_on: []\nfiles_modified: [src/parcel/prices.py]\nautonomous: true\n---\n\n<tasks>\n\n<task type="auto">\n  <name>Task 1: Write prices</name>\n  <files>src/parcel/prices.py</files>\n  <action>Write src/parcel/prices.py.</action>\n</task>\n\n</tasks>\n```\n\n```text\n.planning/phases/04-labels/04-01-PLAN.md:2:8: warning: Unexpected writing of `.planning/STATE.md` and `.planning/ROADMAP.md` in one working tree by `04-01` and `04-02` at the same time, expected one writer (the orchestrator) or an order between them [undeclared-tracker-write]\n```\n\n## Good\n\n```markdown .planning/phases/04-labels/04-01-PLAN.md\n---\nphase: 04-labels\nplan: 01\ntype: execute\nwave: 1\ndepends_on: []\nfiles_modified: [src/parcel/labels.py]\nautonomous: true\n---\n\n<tasks>\n\n<task type="auto">\n  <name>Task 1: Write labels</name>\n  <files>src/parcel/labels.py</files>\n  <action>Write src/parcel/labels.py.</action>\n</task>\n\n</tasks>\n```\n\n```markdown .planning/phases/04-labels/04-02-PLAN.md\n---\nphase: 04-labels\nplan: 02\ntype: execute\nwave: 2\ndepends_on: ["04-01"]\nfiles_modified: [src/parcel/prices.py]\nautonomous: true\n---\n\n<tasks>\n\n<task type="auto">\n  <name>Task 1: Write prices</name>\n  <files>src/parcel/prices.py</files>\n  <action>Write src/parcel/prices.py.</action>\n</task>\n\n</tasks>\n```\n';

// rules/unexplained-suppression.md
var unexplained_suppression_default = () => "# unexplained-suppression\n\nFinds a comment that silences findings and does not say why.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nWhoever reads the plan next can't tell whether the finding was looked at or only in the way, and whether the reason still holds. Words\nbehind `--` say it; they also stand in reports that show silenced findings.\n\n## Bad\n\n```markdown runbook.md\n# Parcel weights\n\n<!-- runbook-lint-disable-next-line missing-red -->\n\n## Cycle 1.1: Weigh a parcel\n```\n\n```text\nrunbook.md:3:1: warning: Unexpected `disable-next-line` without a reason, expected `--` and why [unexplained-suppression]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel weights\n\n<!-- runbook-lint-disable-next-line missing-red -- the scale can't fail: it is a constant -->\n\n## Cycle 1.1: Weigh a parcel\n```\n";

// rules/unknown-dependency.md
var unknown_dependency_default = () => "# unknown-dependency\n\nFinds a dependency on a step or phase that the plan does not have.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nA dispatcher that meets an id it doesn't know either stops in the middle of the plan or, more often, drops the dependency without a\nword and starts the step at once. Mostly it is a slip of the pen, or a step that was renumbered while its dependents were not.\n\n## Bad\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 11\n\nCreate `src/parcel/printing.py`.\n```\n\n```text\nrunbook.md:9:22: error: Unexpected dependency on `11`, expected the id of a step in this plan [unknown-dependency]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Print labels\n\n**Depends on**: Step 1\n\nCreate `src/parcel/printing.py`.\n```\n";

// rules/unknown-suppression.md
var unknown_suppression_default = () => "# unknown-suppression\n\nFinds a comment that silences findings, with a word that nobody understands.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nA comment with a misspelt word silences nothing, or something else than its author wanted, and looks as if it did its work. Where the\nword that was meant is near, the fix writes it; where words stand that are no rule names at all, mostly the `--` before a reason is\nmissing.\n\n## Bad\n\n```markdown runbook.md\n# Parcel weights\n\n<!-- runbook-lint-disable-nextline missing-red -- the scale is a stub -->\n\n## Cycle 1.1: Weigh a parcel\n\n<!-- runbook-lint-disable-next-line mising-green -->\n\n## Cycle 1.2: Weigh two\n\n<!-- runbook-lint-disable-next-line missing-green the code is there already -->\n\n## Cycle 1.3: Weigh none\n```\n\n```text\nrunbook.md:3:19: warning: Unexpected comment `runbook-lint-disable-nextline`, expected `disable-next-line` [unknown-suppression]\nrunbook.md:7:37: warning: Unexpected rule name `mising-green`, expected `missing-green` [unknown-suppression]\nrunbook.md:11:51: warning: Unexpected rule name `the`, expected `--` before a reason [unknown-suppression]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel weights\n\n<!-- runbook-lint-disable-next-line missing-red, missing-green -- the scale is a stub -->\n\n## Cycle 1.1: Weigh a parcel\n```\n";

// rules/unread-by-executor.md
var unread_by_executor_default = () => "# unread-by-executor\n\nFinds steps that people can read and the format's own executor cannot.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nThis program reads plans as people do; the executor of a format goes by file names, boxes, marks and ids of one shape, and silently\npasses over the rest. The finding says what it does not see and what it expects: names of plan files and waves from 1 on in gsd, and\n`autonomous: true` beside a checkpoint, at which nobody is asked; ids, marks and headings of omo; waves of kiro; tasks of spec-kit and\nkiro without a box; packages of spec-kitty without a file.\n\n## Bad\n\n```markdown .omo/plans/labels.md\n# Labels\n\n## TODOs\n\n- [ ] T1. Write the label model\n\n  **Blocks**: T2\n\n- [ ] T2. Print labels\n\n  **Blocked By**: T1\n```\n\n```text\n.omo/plans/labels.md:5:7: warning: Unexpected id `T1`, as the executor counts no such task, expected `1.` and the like, or `F1.` in the final wave [unread-by-executor]\n```\n\n## Good\n\n```markdown .omo/plans/labels.md\n# Labels\n\n## TODOs\n\n- [ ] 1. Write the label model\n\n  **Blocks**: 2\n\n- [ ] 2. Print labels\n\n  **Blocked By**: 1\n```\n";

// rules/unread-plan.md
var unread_plan_default = () => '# unread-plan\n\nFinds a file at a place of plans, or one that was named, in which no plan is seen.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\n"No problems" must not mean "nothing was read". A file where a format keeps its plans, or one that was named on the command line, and in\nwhich no format sees a step is an error, with the likeliest reason at its place: no box, front matter or a block of code that nothing\ncloses. Executors see no task there either, and report that nothing is left to do.\n\nTemplates are no plans. Where files without a plan may be among those that are named, as for hooks, `--no-error-on-unmatched` says so.\n\n## Bad\n\n```markdown openspec/changes/add-labels/tasks.md\n# Tasks\n\n- Write the label model\n- Print labels\n```\n\n```text\nopenspec/changes/add-labels/tasks.md:3:1: error: Unexpected file without a single box or heading of a task, so that no executor sees one, expected `- [ ] 1.1 Task` [unread-plan]\n```\n\n## Good\n\n```markdown openspec/changes/add-labels/tasks.md\n## 1. Labels\n\n- [ ] 1.1 Write the label model\n- [ ] 1.2 Print labels\n```\n';

// rules/unreadable-metadata.md
var unreadable_metadata_default = () => "# unreadable-metadata\n\nFinds metadata that breaks the syntax of YAML, so that no program can read it.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nFront matter that can't be read counts as not written: the mode, the dependencies and the model that its author declared are all\nlost, and most readers say nothing about it.\n\n## Bad\n\n```markdown runbook.md\n---\nexecution_mode: [sequential-required\n---\n\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n```\n\n```text\nrunbook.md:2:17: error: Unexpected `[` that nothing closes, expected a closing `]` [unreadable-metadata]\n```\n\n## Good\n\n```markdown runbook.md\n---\nexecution_mode: sequential-required\n---\n\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n```\n";

// rules/unresolved-path.md
var unresolved_path_default = () => "# unresolved-path\n\nFinds a path that leads to no file: created nowhere, and near a known one or missing from the repository.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nA slip in a path sends the agent to a file that isn't there. It creates one, or looks around and takes the wrong one; either way the\nplan's next steps look at the right path and find nothing.\n\nPlans read from files are held against the repository around them: the folder above with `.git`, else the working folder. A path\nthat exists there is right. One that is missing, in a folder that exists, is a finding if a file beside it has nearly its name, or\nif at least two thirds of the files that the plan changes without creating them are there (and no fewer than two). Nothing is\nconcluded where the folder is missing too, or the plan was carried out already.\n\n## Bad\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Label model\n\n**Files:**\n- Create: `src/parcel/labels.py`\n\n### Task 2: Label text\n\n**Files:**\n- Modify: `src/parcel/lables.py`\n```\n\n```text\n2030-04-01-labels.md:11:12: warning: Unexpected path `src/parcel/lables.py`, expected `src/parcel/labels.py` [unresolved-path]\n```\n\n## Good\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Label model\n\n**Files:**\n- Create: `src/parcel/labels.py`\n\n### Task 2: Label text\n\n**Files:**\n- Modify: `src/parcel/labels.py`\n```\n";

// rules/unused-suppression.md
var unused_suppression_default = () => "# unused-suppression\n\nFinds a comment that silences findings, where there is none to silence.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nThe fault was mended and the comment stayed: it will silence the next one, which nobody has looked at. The fix removes it. A comment\nfor a rule that is off is left alone, since nobody knows what the rule would find.\n\n## Bad\n\n```markdown runbook.md\n# Parcel weights\n\n<!-- runbook-lint-disable-next-line -- weighed by hand -->\n\n## Cycle 1.1: Weigh a parcel\n\n<!-- runbook-lint-enable -->\n```\n\n```text\nrunbook.md:3:1: warning: Unexpected `disable-next-line` that silences nothing, expected no such comment [unused-suppression]\nrunbook.md:7:1: warning: Unexpected `enable` that ends no suppression, expected no such comment [unused-suppression]\n```\n\n## Good\n\n```markdown runbook.md\n# Parcel weights\n\n## Cycle 1.1: Weigh a parcel\n```\n";

// rules/use-after-delete.md
var use_after_delete_default = () => "# use-after-delete\n\nFinds a file that a step uses after another step has deleted it.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | strict |\n\n## Why it matters\n\nThe step works from a file that is no longer there. Mostly it was moved or merged into another one, and the step was written before\nthat was decided. Agents tend to bring the deleted file back. A file that was moved away, also by `git mv`, or whose folder\nwas deleted is gone too.\n\n## Bad\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Merge the old model into the new one\n\n**Files:**\n- Modify: `src/parcel/label.py`\n- Delete: `src/parcel/sticker.py`\n\n### Task 2: Label text\n\n**Files:**\n- Modify: `src/parcel/sticker.py`\n```\n\n```text\n2030-04-01-labels.md:12:12: warning: Unexpected use of `src/parcel/sticker.py` in `2` after `1` has deleted it, expected its new place or none [use-after-delete]\n```\n\n## Good\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Merge the old model into the new one\n\n**Files:**\n- Modify: `src/parcel/label.py`\n- Delete: `src/parcel/sticker.py`\n\n### Task 2: Label text\n\n**Files:**\n- Modify: `src/parcel/label.py`\n```\n";

// rules/use-before-create.md
var use_before_create_default = () => '# use-before-create\n\nFinds a file that a step uses before the step that creates it.\n\n| | |\n| --- | --- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\nThe step finds nothing to work on. Most agents don\'t stop there: they create the file themselves, with names of their own choosing,\nand the step that was meant to create it meets a stranger. Whether a list, an action or a sentence like "Create `src/a.ts`" makes the file, and whether the step changes it or runs it, is one.\nFiles that no step creates are taken to be in the repository already. A file that the repository\nhas is no finding, whoever creates it later.\n\n## Bad\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Label text\n\n**Files:**\n- Modify: `src/parcel/label.py`\n\n### Task 2: Label model\n\n**Files:**\n- Create: `src/parcel/label.py`\n```\n\n```text\n2030-04-01-labels.md:6:12: warning: Unexpected use of `src/parcel/label.py` by task `1` before task `2` creates it, expected task `2` to come first [use-before-create]\n```\n\n## Good\n\n```markdown 2030-04-01-labels.md\n# Parcel Labels Implementation Plan\n\n### Task 1: Label model\n\n**Files:**\n- Create: `src/parcel/label.py`\n\n### Task 2: Label text\n\n**Files:**\n- Modify: `src/parcel/label.py`\n```\n';

// rules/wave-mismatch.md
var wave_mismatch_default = () => '# wave-mismatch\n\nFinds steps in a wave that starts before what they wait for, or in two waves at once.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nA wave is the level that the dependencies of its steps give: one more than the latest of what they wait for. Where the number and the\ndependencies contradict each other, an executor that starts wave by wave runs the step before its input is there; where two places\nstate different waves, each reader starts it at another time.\n\n## Bad\n\n```markdown .planning/phases/02-labels/02-01-PLAN.md\n---\nphase: 02-labels\nplan: 01\nwave: 2\ndepends_on: []\nfiles_modified: [src/model.py]\n---\n\n<objective>Write the model</objective>\n```\n\n```markdown .planning/phases/02-labels/02-02-PLAN.md\n---\nphase: 02-labels\nplan: 02\nwave: 1\ndepends_on: ["02-01"]\nfiles_modified: [src/printing.py]\n---\n\n<objective>Write the printing</objective>\n```\n\n```text\n.planning/phases/02-labels/02-02-PLAN.md:5:15: error: Unexpected `02-02` in wave 1 while waiting for `02-01` of wave 2, expected one after wave 2 [wave-mismatch]\n```\n\n## Bad: another way\n\n```markdown .omo/plans/labels.md\n# Labels\n\nWave 1 (Start Immediately):\n\u251C\u2500\u2500 Task 1: Label model\n\u2514\u2500\u2500 Task 2: Printing\n\n## TODOs\n\n- [ ] 1. Label model\n\n  **What to do**: Create `src/model.py`\n\n  **Parallelization**:\n  - **Parallel Group**: Wave 1\n  - **Blocked By**: None\n\n- [ ] 2. Printing\n\n  **What to do**: Create `src/printing.py`\n\n  **Parallelization**:\n  - **Parallel Group**: Wave 2\n  - **Blocked By**: Task 1\n```\n\n```text\n.omo/plans/labels.md:22:25: error: Unexpected `2` in wave 2 and in wave 1, expected one wave [wave-mismatch]\n```\n\n## Good\n\n```markdown .planning/phases/02-labels/02-01-PLAN.md\n---\nphase: 02-labels\nplan: 01\nwave: 1\ndepends_on: []\nfiles_modified: [src/model.py]\n---\n\n<objective>Write the model</objective>\n```\n\n```markdown .planning/phases/02-labels/02-02-PLAN.md\n---\nphase: 02-labels\nplan: 02\nwave: 2\ndepends_on: ["02-01"]\nfiles_modified: [src/printing.py]\n---\n\n<objective>Write the printing</objective>\n```\n';

// rules/weak-sequential-directive.md
var weak_sequential_directive_default = () => '# weak-sequential-directive\n\nFinds an order that rests on one sentence, which an agent may weigh against its other instructions.\n\n| | |\n| --- | --- |\n| severity | error |\n| preset | recommended |\n\n## Why it matters\n\nAgents are told, again and again and in capitals, to start independent calls at once. A plan that answers with one sentence ("execute\nthe steps sequentially") loses: the calls don\'t use each other\'s results, so they look independent. Three things make the order\nhold, and the message names those that are missing:\n\n- a machine-readable mode, which a dispatcher can obey without reading: `execution_mode: sequential-required` (or\n  `sequential-strict` for test-driven work);\n- a rationale, so that an agent sees what breaks;\n- a prohibition of batching, in the words of the tool: "one Task call per message".\n\nThis is one finding for the plan: it says how many steps would collide, and its places show the worst: RED phases that another step\nspoils, what one step needs of another, and the files that most of them change. What its remedy settles is told by no other rule;\n`--assume-parallel` tells pair by pair.\n\n## Bad\n\n```markdown orchestrator-plan.md\n# Orchestrator Plan: parcel labels\n\nExecute the steps sequentially with the labels agent.\n```\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Add the sender\n\nAdd `sender` to `src/parcel/label.py`.\n```\n\n```text\norchestrator-plan.md:3:19: error: Unexpected order by prose alone, while 2 of 2 steps change or need what another of them changes, expected `execution_mode: sequential-required` in the front matter, a rationale (`reason:`, what breaks if steps overlap) and a prohibition of batching (`one Task call per message`) [weak-sequential-directive]\n```\n\n## Bad: test-driven phases\n\n```markdown orchestrator-plan.md\n# Orchestrator Plan: parcel weights\n\nExecute the cycles sequentially, one Task call per message, since each edits `src/scale.py`.\n```\n\n```markdown runbook.md\n# Parcel weights\n\n## Phase 1: Scale (type: tdd)\n\n### Cycle 1.1: Weigh a parcel\n\n**RED Phase:** `weigh` is missing\n\n**GREEN Phase:** add it to `src/scale.py`\n\n### Cycle 1.2: Refuse heavy parcels\n\n**RED Phase:** 40 kg are accepted\n\n**GREEN Phase:** raise `TooHeavy` in `src/scale.py`\n```\n\n```text\norchestrator-plan.md:3:20: error: Unexpected order by prose alone, while 2 of 2 steps change or need what another of them changes, expected `execution_mode: sequential-strict` in the front matter [weak-sequential-directive]\n```\n\n## Good\n\n```markdown orchestrator-plan.md\n---\n\nexecution_mode: sequential-required\nreason: every step edits src/parcel/label.py\n---\n\n# Orchestrator Plan: parcel labels\n\nExecute the steps sequentially with the labels agent. Send one Task call per message.\n```\n\n```markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py`.\n\n## Step 2: Add the sender\n\nAdd `sender` to `src/parcel/label.py`.\n```\n';

// src/pages.ts
var pages = /* @__PURE__ */ new Map([
  ["ambiguous-id", ambiguous_id_default],
  ["blocks-mismatch", blocks_mismatch_default],
  ["check-cannot-pass", check_cannot_pass_default],
  ["circular-dependency", circular_dependency_default],
  ["collides-with-plan", collides_with_plan_default],
  ["commits-out-of-sequence", commits_out_of_sequence_default],
  ["conflict-ignored", conflict_ignored_default],
  ["count-mismatch", count_mismatch_default],
  ["created-twice", created_twice_default],
  ["crossed-barrier", crossed_barrier_default],
  ["denied-dependency", denied_dependency_default],
  ["disturbed-suite", disturbed_suite_default],
  ["done-before-dependency", done_before_dependency_default],
  ["duplicate-id", duplicate_id_default],
  ["execution-mode-conflict", execution_mode_conflict_default],
  ["forward-dependency", forward_dependency_default],
  ["graphs-disagree", graphs_disagree_default],
  ["implausible-red", implausible_red_default],
  ["invalid-metadata", invalid_metadata_default],
  ["invalidated-red", invalidated_red_default],
  ["misnumbered-id", misnumbered_id_default],
  ["missing-checkpoint", missing_checkpoint_default],
  ["missing-depends-on", missing_depends_on_default],
  ["missing-files", missing_files_default],
  ["missing-from-waves", missing_from_waves_default],
  ["missing-green", missing_green_default],
  ["missing-red", missing_red_default],
  ["missing-stop-condition", missing_stop_condition_default],
  ["missing-verification", missing_verification_default],
  ["model-policy", model_policy_default],
  ["order-by-convention", order_by_convention_default],
  ["order-only-in-wave", order_only_in_wave_default],
  ["parallel-depends-on-sibling", parallel_depends_on_sibling_default],
  ["parallel-overlap", parallel_overlap_default],
  ["phantom-completion", phantom_completion_default],
  ["produced-nowhere", produced_nowhere_default],
  ["prose-only-dependency", prose_only_dependency_default],
  ["same-wave-dependency", same_wave_dependency_default],
  ["shared-commit", shared_commit_default],
  ["shared-file", shared_file_default],
  ["shared-service", shared_service_default],
  ["staged-by-another", staged_by_another_default],
  ["stale-read", stale_read_default],
  ["stale-requirement", stale_requirement_default],
  ["status-drift", status_drift_default],
  ["step-file-drift", step_file_drift_default],
  ["swept-up-work", swept_up_work_default],
  ["tdd-not-strict", tdd_not_strict_default],
  ["test-count-mismatch", test_count_mismatch_default],
  ["tree-wide-change", tree_wide_change_default],
  ["undeclared-file", undeclared_file_default],
  ["undeclared-tracker-write", undeclared_tracker_write_default],
  ["unexplained-suppression", unexplained_suppression_default],
  ["unknown-dependency", unknown_dependency_default],
  ["unknown-suppression", unknown_suppression_default],
  ["unread-by-executor", unread_by_executor_default],
  ["unread-plan", unread_plan_default],
  ["unreadable-metadata", unreadable_metadata_default],
  ["unresolved-path", unresolved_path_default],
  ["unused-suppression", unused_suppression_default],
  ["use-after-delete", use_after_delete_default],
  ["use-before-create", use_before_create_default],
  ["wave-mismatch", wave_mismatch_default],
  ["weak-sequential-directive", weak_sequential_directive_default]
]);

// src/run/linting.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/run/baseline.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var baselineName = ".runbook-lint-baseline.json";
function findBaseline(asked, cwd) {
  if (asked === false) return void 0;
  const place = asked === void 0 ? nearestTo(cwd) : (0, import_node_path.resolve)(cwd, asked);
  if (place === void 0) return void 0;
  if (!(0, import_node_fs.existsSync)(place)) throw new UsageError(`Unexpected baseline \`${asked}\`, expected an existing file`);
  return { place, entries: read(place, asked ?? (0, import_node_path.relative)(cwd, place)) };
}
function nearestTo(folder) {
  const place = (0, import_node_path.join)(folder, baselineName);
  if ((0, import_node_fs.existsSync)(place)) return place;
  const isTop = (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, ".git")) || (0, import_node_path.dirname)(folder) === folder;
  return isTop ? void 0 : nearestTo((0, import_node_path.dirname)(folder));
}
function read(place, shown) {
  const found = readRegular(place);
  if ("reason" in found)
    throw new UsageError(`Unexpected ${found.reason} on reading \`${shown}\`, expected a baseline`);
  try {
    const { version: version2, findings } = JSON.parse(found.bytes.toString("utf8"));
    if (version2 !== 1) throw new UsageError(`Unexpected version of \`${shown}\`, expected 1`);
    return findings.map(entryOf);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Unexpected content of \`${shown}\`, expected what \`--baseline-write\` writes`);
  }
}
function entryOf({ path, rule, step, about: about2 = "", count = 1 }) {
  const isWhole = typeof path === "string" && typeof rule === "string" && Number.isInteger(count);
  if (!isWhole) throw new Error("a finding without a path and a rule");
  return { path, rule, step, about: about2, count };
}
var pathIn = (place, cwd) => ({ path }) => (0, import_node_path.relative)((0, import_node_path.dirname)(place), (0, import_node_path.resolve)(cwd, path)).replaceAll(import_node_path.sep, "/");
function renewed(result, { place, entries: before }, cwd) {
  const pathOf = pathIn(place, cwd);
  const read3 = new Set(
    [...result.plans.flatMap((plan) => plan.files.map((file) => file.source)), ...result.passedOver].map(
      pathOf
    )
  );
  const others = before.filter(({ path }) => !read3.has(path) && (0, import_node_fs.existsSync)((0, import_node_path.resolve)((0, import_node_path.dirname)(place), path)));
  return sortBaseline([...others, ...baselineOf(result.diagnostics, result.plans, pathOf)]);
}
function pruned({ entries }, stale) {
  const gone = new Map(stale.map((entry) => [keyOf(entry), entry.count]));
  const left = entries.map((entry) => ({ ...entry, count: entry.count - (gone.get(keyOf(entry)) ?? 0) }));
  return sortBaseline(left.filter((entry) => entry.count > 0));
}
function writeBaseline(place, entries) {
  const lines = entries.map(
    ({ path, rule, step, about: about2, count }) => JSON.stringify({ path, rule, step, ...about2 !== "" && { about: about2 }, ...count > 1 && { count } })
  );
  const list = lines.length === 0 ? "[]" : `[
${lines.map((line) => `    ${line}`).join(",\n")}
  ]`;
  placeFile(place, `{
  "version": 1,
  "findings": ${list}
}
`);
}
function judgedBy({ place }, sources, pathOf, rulesIn) {
  const read3 = new Map(sources.map((source) => [pathOf(source), source]));
  return ({ path, rule }) => {
    const source = read3.get(path);
    if (!source) return !(0, import_node_fs.existsSync)((0, import_node_path.resolve)((0, import_node_path.dirname)(place), path));
    const { active, names: names2 } = rulesIn(source);
    return active.has(rule) || !names2.includes(rule);
  };
}

// src/run/linting.ts
function linter({ cwd, terms, rules: rules2, core }, options) {
  const baseline = options.sources ? void 0 : findBaseline(options.baseline, cwd);
  const isNamed = namedIn(options, cwd);
  return ({ plans, passedOver }, isAsked) => {
    const judged = [...plans, ...passedOver.flatMap((source) => unreadPlan(source, isNamed(source)) ?? [])];
    const sources = judged.flatMap((plan) => plan.files.map((file) => file.source));
    const settings = terms.settings(sources);
    const all = core.lint(judged, settings, isAsked);
    if (!baseline) return all;
    const pathOf = pathIn(baseline.place, cwd);
    const { found, unmet } = withoutKnown(all, judged, baseline.entries, pathOf);
    const isJudged = judgedBy(baseline, [...sources, ...passedOver], pathOf, settler(rules2(), settings));
    return { ...found, stale: unmet.filter(isJudged) };
  };
}
function namedIn({ paths, sources, changes, contents, allowUnmatched }, cwd) {
  const named = new Set(
    sources || changes || contents || allowUnmatched ? [] : (paths ?? []).map((path) => (0, import_node_path2.resolve)(cwd, path))
  );
  return ({ path }) => named.has((0, import_node_path2.resolve)(cwd, path));
}

// src/run/start.ts
var import_node_path7 = __toESM(require_node_path(), 1);

// src/run/cache/archive.ts
var import_node_v82 = __toESM(require_node_v8(), 1);

// src/run/cache/facts.ts
var import_node_v8 = __toESM(require_node_v8(), 1);

// src/run/cache/store.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var import_node_fs2 = __toESM(require_node_fs(), 1);
var import_node_path3 = __toESM(require_node_path(), 1);
var cacheName = ".runbook-lint-cache";
var tag = "CACHEDIR.TAG";
var hashOf = (...texts) => {
  const hash = (0, import_node_crypto.createHash)("sha1");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("base64url");
};
var hashes = /* @__PURE__ */ new WeakMap();
function hashOfSource(source) {
  const hash = hashes.get(source) ?? hashOf(source.path, source.text, source.named ? "named" : "");
  hashes.set(source, hash);
  return hash;
}
var passingStore = () => ({
  notes: [],
  keepsPlans: false,
  get: () => void 0,
  set: () => {
  },
  close: () => {
  }
});
var oldest = 30 * 24 * 36e5;
var largest = 256 * 1024 * 1024;
var aDay = 24 * 36e5;
function openStore(folder, shown) {
  if (isStrange(folder)) return { ...passingStore(), notes: [notUsed(shown)] };
  const notes = [];
  let written = false;
  const placeOf = (key) => (0, import_node_path3.join)(folder, key);
  const damaged = (key) => {
    if (notes.length === 0) notes.push(`The cache in \`${shown}\` was damaged, and is made anew`);
    attempt(() => (0, import_node_fs2.rmSync)(placeOf(key), { force: true, recursive: true }));
  };
  return {
    notes,
    keepsPlans: true,
    get(key) {
      const bytes = bytesAt(placeOf(key));
      if (!bytes) return void 0;
      const value = bytes.subarray(digestLength);
      if (bytes.length < digestLength || !digest(value).equals(bytes.subarray(0, digestLength))) {
        damaged(key);
        return void 0;
      }
      attempt(() => keep(placeOf(key)));
      return value;
    },
    set(key, value) {
      attempt(() => {
        if (!written) prepare(folder);
        written = true;
        const bytes = Buffer.from(value);
        const beside = placeOf(`${key}.${process.pid}.tmp`);
        (0, import_node_fs2.writeFileSync)(beside, Buffer.concat([digest(bytes), bytes]));
        (0, import_node_fs2.renameSync)(beside, placeOf(key));
      });
    },
    close() {
      if (written) attempt(() => tidy(folder));
    }
  };
}
function isStrange(folder) {
  const own = attempt(() => (0, import_node_fs2.lstatSync)(folder, { throwIfNoEntry: false }));
  if (own?.isSymbolicLink()) return (0, import_node_path3.basename)(folder) === cacheName || !(0, import_node_fs2.existsSync)((0, import_node_path3.join)(folder, tag));
  if (!own?.isDirectory()) return false;
  const names2 = attempt(() => (0, import_node_fs2.readdirSync)(folder)) ?? [];
  return names2.length > 0 && !names2.includes(tag);
}
var notUsed = (shown) => `\`${shown}\` is no folder of this program (\`${tag}\` is missing, or it is a link): nothing is kept there, and nothing taken from it`;
function bytesAt(place) {
  const read3 = readRegular(place, largest);
  return "bytes" in read3 ? read3.bytes : void 0;
}
var digestLength = 20;
var digest = (bytes) => (0, import_node_crypto.createHash)("sha1").update(bytes).digest();
function attempt(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}
function prepare(folder) {
  (0, import_node_fs2.mkdirSync)(folder, { recursive: true });
  if ((0, import_node_fs2.existsSync)((0, import_node_path3.join)(folder, tag))) return;
  (0, import_node_fs2.writeFileSync)((0, import_node_path3.join)(folder, ".gitignore"), "*\n");
  (0, import_node_fs2.writeFileSync)((0, import_node_path3.join)(folder, tag), "Signature: 8a477f597d28d172789f06886806bc55\n");
}
function keep(place) {
  const now = Date.now();
  if (now - (0, import_node_fs2.statSync)(place).mtimeMs > aDay) (0, import_node_fs2.utimesSync)(place, new Date(now), new Date(now));
}
function tidy(folder) {
  const now = Date.now();
  const files = (0, import_node_fs2.readdirSync)(folder).filter((name) => name !== ".gitignore" && name !== tag).map((name) => ({ place: (0, import_node_path3.join)(folder, name), ...(0, import_node_fs2.statSync)((0, import_node_path3.join)(folder, name)) })).sort((a, b) => b.mtimeMs - a.mtimeMs);
  let total = 0;
  for (const { place, size, mtimeMs } of files) {
    total += size;
    if (total > largest || now - mtimeMs > oldest) (0, import_node_fs2.rmSync)(place, { force: true, recursive: true });
  }
}

// src/run/cache/asked.ts
var known = /* @__PURE__ */ new WeakMap();
function answerOf(value) {
  if (typeof value === "string") return value.length > 64 ? hashOf(value) : value;
  if (typeof value !== "object" || value === null) return String(value);
  const hash = known.get(value) ?? hashOf(textOf(value));
  known.set(value, hash);
  return hash;
}
function textOf(value) {
  let isData = true;
  const text = JSON.stringify(value, (_, each) => {
    if (typeof each === "function") isData = false;
    return each instanceof Map || each instanceof Set ? [...each] : each;
  });
  return isData ? text : crypto.randomUUID();
}
function listening(repository, asked) {
  return new Proxy(repository, {
    get(target, method) {
      const own = Reflect.get(target, method);
      if (typeof own !== "function" || typeof method !== "string") return own;
      return (...args) => {
        const stamp = stampFor(target, method);
        const answer = own.apply(target, args);
        const key = JSON.stringify([method, args]);
        if (!asked.has(key)) asked.set(key, [method, args, stamp ?? answerOf(answer)]);
        return answer;
      };
    }
  });
}
var answersSame = (repository, asked) => asked.every(([method, args, answer]) => {
  const own = repository[method];
  if (typeof own !== "function") return false;
  return answer === (stampFor(repository, method) ?? answerOf(own.apply(repository, args)));
});
function stampFor(repository, method) {
  const stamp = repository.stampOf?.(method);
  return stamp && `at ${stamp}`;
}

// src/run/cache/pack.ts
var mark = "\0";
var Unpackable = class extends Error {
};
var functions;
var functionsByName = () => functions ??= new Map([
  ["testsIn", tellingsOf],
  ...dialects.flatMap(
    ({ name, contract }) => Object.entries(contract).flatMap(
      ([key, value]) => typeof value === "function" ? [[`${name}.${key}`, value]] : []
    )
  )
]);
var names;
var namesByFunction = () => names ??= new Map([...functionsByName()].map(([name, value]) => [value, name]));
function packed(value, known3) {
  const numbers = new Map(known3.map((each, index) => [each, index]));
  return copied(value, /* @__PURE__ */ new Map(), (each) => {
    const key = numbers.get(each) ?? (typeof each === "function" ? namesByFunction().get(each) : void 0);
    if (key !== void 0) return { [mark]: key };
    if (typeof each === "function" || isSource(each)) throw new Unpackable();
    return void 0;
  });
}
function unpacked(value, known3) {
  return copied(value, /* @__PURE__ */ new Map(), (each) => {
    const key = each[mark];
    if (key === void 0) return void 0;
    const found = typeof key === "number" ? known3[key] : functionNamed(String(key));
    if (found === void 0) throw new Error("Unexpected key in packed data");
    return found;
  });
}
var functionNamed = (name) => {
  return (...values) => functionsByName().get(name)(...values);
};
var isSource = (value) => typeof value === "object" && value !== null && "text" in value && "path" in value && Object.keys(value).every((key) => key === "path" || key === "text" || key === "named");
function copied(value, known3, special) {
  if (value === null || typeof value !== "object" && typeof value !== "function") return value;
  const copy = known3.get(value) ?? special(value);
  if (copy !== void 0) return copy;
  const deeper = (each) => copied(each, known3, special);
  if (Array.isArray(value)) {
    const list = [];
    known3.set(value, list);
    for (const each of value) list.push(deeper(each));
    return list;
  }
  if (value instanceof Map || value instanceof Set) {
    const list = value instanceof Map ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Set();
    known3.set(value, list);
    if (value instanceof Map)
      for (const [key, each] of value) list.set(deeper(key), deeper(each));
    else for (const each of value) list.add(deeper(each));
    return list;
  }
  const record = /* @__PURE__ */ Object.create(null);
  known3.set(value, record);
  for (const key in value) record[key] = deeper(value[key]);
  return record;
}

// src/run/cache/facts.ts
function factsOf(plan, key, sources, repository, store) {
  const known3 = /* @__PURE__ */ new Map();
  const open = [];
  const placeOf = (name) => `${name}-${hashOf(key, name)}`;
  function recalled(name) {
    const bytes = store.get(placeOf(name));
    try {
      const { fact, asked } = bytes && (0, import_node_v8.deserialize)(bytes);
      if (!answersSame(repository ?? {}, [...asked.values()])) return void 0;
      return { fact: unpacked(fact, objectsIn(plan, sources)), asked };
    } catch {
      return void 0;
    }
  }
  function workedOut(name, compute) {
    const asked = /* @__PURE__ */ new Map();
    const fresh = { ...plan, ...repository && { repository: listening(repository, asked) } };
    giveMemory(fresh, memory);
    open.push(asked);
    const fact = compute(fresh);
    open.pop();
    try {
      store.set(placeOf(name), (0, import_node_v8.serialize)({ fact: packed(fact, objectsIn(plan, sources)), asked }));
    } catch {
    }
    return { fact, asked };
  }
  const memory = {
    fact(name, compute) {
      const found = known3.get(name) ?? recalled(name) ?? workedOut(name, compute);
      known3.set(name, found);
      for (const [question, asked] of found.asked) open.at(-1)?.set(question, asked);
      return found.fact;
    }
  };
  return memory;
}
var objectsIn = (plan, sources) => [
  ...sources,
  ...plan.steps,
  ...[plan, ...plan.phases, ...plan.steps].flatMap(({ mentions }) => mentions)
];

// src/run/cache/archive.ts
function openArchive(store, run, more = []) {
  const place = `run-${hashOf(run)}`;
  const before = merged([store.get(place), ...more].map(indexIn));
  const now = { recognised: {}, readings: {}, plans: {}, findings: {} };
  let texts;
  let changed = more.length > 0;
  const recalled = (kind, key, restore) => {
    const value = before[kind][key];
    if (value === void 0) return void 0;
    try {
      const restored = restore(value);
      if (restored !== void 0) now[kind][key] = value;
      return restored;
    } catch {
      return void 0;
    }
  };
  const kept = (kind, key, value) => {
    changed = true;
    now[kind][key] = JSON.parse(JSON.stringify(value));
  };
  const readBefore = (key, sources) => {
    try {
      const bytes = store.get(`plans-${hashOf(run.split("\0")[0], key)}`);
      return bytes && unpacked((0, import_node_v82.deserialize)(bytes), sources);
    } catch {
      return void 0;
    }
  };
  return {
    knows(source) {
      texts ??= new Set(Object.keys(before.recognised).map((key) => key.split(" ", 1)[0]));
      return texts.has(hashOfSource(source));
    },
    recognisedIn(source, asked, look) {
      const key = `${hashOfSource(source)} ${asked.join()}`;
      const known3 = recalled("recognised", key, (value) => value);
      if (known3 !== void 0) return known3 ?? void 0;
      const found = look();
      kept("recognised", key, found ?? null);
      return found;
    },
    reading(key) {
      const known3 = recalled("readings", key, (value) => value);
      if (known3) Object.assign(now.recognised, before.recognised);
      return known3;
    },
    keepReading: (key, reading) => kept("readings", key, reading),
    plans(key, sources, read3) {
      const late = recalled("plans", key, ({ heads, steps, told }) => {
        let whole;
        const load = () => {
          whole ??= readBefore(key, sources) ?? read3();
          return whole;
        };
        return unpacked(heads, sources).map((head, index) => {
          const plan = latePlan(head, told[index] ?? void 0, () => load()[index]);
          noteSteps(plan, steps[index]);
          return plan;
        });
      });
      return late ?? freshPlans(key, sources, read3);
    },
    findings: (key, sources, holds) => recalled(
      "findings",
      key,
      ({ result, asked }) => holds(asked) ? unpacked(result, sources) : void 0
    ),
    keep(key, sources, result, asked) {
      if (result.failures.length === 0)
        statable(() => kept("findings", key, { result: packed(result, sources), asked }));
    },
    facts: (plan, key, sources, repository) => factsOf(plan, hashOf(run.split("\0")[0], key), sources, repository, store),
    told: () => Buffer.from(JSON.stringify(now)),
    close() {
      const isSmaller = Object.keys(now.plans).length < Object.keys(before.plans).length;
      if (changed || isSmaller) store.set(place, JSON.stringify(now));
      store.close();
    }
  };
  function freshPlans(key, sources, read3) {
    const plans = read3();
    statable(() => {
      const bytes = store.keepsPlans ? (0, import_node_v82.serialize)(packed(plans, sources)) : void 0;
      const heads = plans.map(({ path, dialect, title, files, span }) => ({
        path,
        dialect,
        title,
        files,
        span
      }));
      kept("plans", key, {
        heads: packed(heads, sources),
        steps: plans.map(stepCountOf),
        told: plans.map((plan) => tellingOf(plan) ?? null)
      });
      if (bytes) store.set(`plans-${hashOf(run.split("\0")[0], key)}`, bytes);
    });
    return plans;
  }
}
function statable(work) {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Unpackable)) throw error;
  }
}
var merged = (all) => ({
  recognised: Object.assign({}, ...all.map(({ recognised }) => recognised)),
  readings: Object.assign({}, ...all.map(({ readings }) => readings)),
  plans: Object.assign({}, ...all.map(({ plans }) => plans)),
  findings: Object.assign({}, ...all.map(({ findings }) => findings))
});
function indexIn(bytes) {
  try {
    if (bytes) return JSON.parse(bytes.toString("utf8"));
  } catch {
  }
  return { recognised: {}, readings: {}, plans: {}, findings: {} };
}

// src/run/cache/place.ts
var import_node_fs3 = __toESM(require_node_fs(), 1);
var import_node_path4 = __toESM(require_node_path(), 1);
function cachePlace(cwd) {
  for (let at = cwd; ; at = (0, import_node_path4.dirname)(at)) {
    const names2 = namesIn(at);
    if (names2.some((name) => configNames.has(name) || name === ".git")) return (0, import_node_path4.join)(at, cacheName);
    if ((0, import_node_path4.dirname)(at) === at) return (0, import_node_path4.join)(cwd, cacheName);
  }
}
function namesIn(folder) {
  try {
    return (0, import_node_fs3.readdirSync)(folder);
  } catch {
    return [];
  }
}
function removeCache(place) {
  if (!(0, import_node_fs3.existsSync)(place)) return false;
  if (!(0, import_node_fs3.existsSync)((0, import_node_path4.join)(place, "CACHEDIR.TAG")))
    throw new UsageError(
      `Unexpected folder \`${place}\` without \`CACHEDIR.TAG\`, expected a cache of this program`
    );
  (0, import_node_fs3.rmSync)(place, { recursive: true, force: true });
  return true;
}

// src/run/cache/program.ts
var built = "9f43dcae4d8c4978";
var programKey = () => built.startsWith("/*") ? void 0 : built;

// src/run/rereading.ts
function readingKey({ own, beside }, { dialects: dialects2 }, known3, joint) {
  const asked = (source) => typeof dialects2 === "function" ? dialects2(source)?.join() ?? "" : dialects2 ?? "";
  const texts = (sources) => sources.flatMap((source) => [known3(source), asked(source)]);
  return joint(...texts(own), "beside", ...texts(beside));
}
function readAgain(before, sources, choice, archive, keyOf2) {
  const all = [...sources.own, ...sources.beside];
  const at = (numbers) => numbers.map((number) => all[number]);
  let fresh;
  const readFresh = (key) => {
    fresh ??= plansByKey(sources, choice, keyOf2);
    return fresh.get(key) ?? [];
  };
  const units = before.units.map(({ key, dialect, files, settings }) => {
    const own = at([...files, ...settings]);
    const plans = archive.plans(key, own, () => readFresh(key));
    return { key, dialect, files: at(files), sources: own, plans };
  });
  return { units, plans: units.flatMap(({ plans }) => plans), passedOver: at(before.passedOver) };
}
function plansByKey({ own, beside }, { dialects: dialects2, formats: formats2 }, keyOf2) {
  const found = /* @__PURE__ */ new Map();
  const memory = {
    recognised: (_, __, look) => look(),
    plansIn(group, read3) {
      const plans = read3();
      found.set(keyOf2(group), plans);
      return plans;
    }
  };
  readPlans(own, dialects2, beside, formats2, memory);
  return found;
}
function readTogether({ own, beside }, found) {
  const plans = found.units.flatMap((unit) => unit.plans);
  const isWhole = plans.length === found.plans.length && plans.every((plan, i) => plan === found.plans[i]);
  if (!isWhole || plans.length === 0 || plans.some((plan) => kinOf(plan) !== void 0)) return void 0;
  const numbers = new Map([...own, ...beside].map((source, number) => [source, number]));
  const of = (sources) => sources.map((source) => numbers.get(source));
  return {
    units: found.units.map(({ key, dialect, files, sources }) => ({
      key,
      dialect,
      files: of(files),
      settings: of(sources.slice(files.length))
    })),
    passedOver: of(found.passedOver)
  };
}

// src/run/core.ts
function createCore(choice) {
  const { archive } = choice;
  let repositoryOf = choice.look?.();
  let mentions;
  const byPath = /* @__PURE__ */ new Map();
  const units = new Generations();
  const unitOf = /* @__PURE__ */ new WeakMap();
  const found = new Generations();
  let completed = /* @__PURE__ */ new WeakMap();
  const seen = /* @__PURE__ */ new WeakMap();
  const asked = /* @__PURE__ */ new WeakMap();
  const kinless = /* @__PURE__ */ new WeakSet();
  const [joint, known3] = archive ? [hashOf, hashOfSource] : [(...texts) => texts.join("\0"), numbering()];
  const keyOf2 = ({ dialect, path, files, settings }) => joint(
    dialect,
    path,
    ...files.flatMap(({ source, role }) => [role, known3(source)]),
    ...settings.flatMap((source) => ["", known3(source)])
  );
  const memory = {
    recognised: (source, formats2, look) => archive ? archive.recognisedIn(source, formats2, look) : look(),
    plansIn(group, read3) {
      const key = keyOf2(group);
      const files = group.files.map(({ source }) => source);
      const sources = [...files, ...group.settings];
      const plans = units.get(key)?.plans ?? archive?.plans(key, sources, read3) ?? read3();
      note({ key, dialect: group.dialect, files, sources, plans });
      return plans;
    }
  };
  const remembers = archive ? memory : { ...memory, recognised: seenAs };
  function seenAs(source, formats2, look) {
    const own = seen.get(source) ?? /* @__PURE__ */ new Map();
    seen.set(source, own);
    const key = formats2.join();
    if (!own.has(key)) own.set(key, look());
    return own.get(key);
  }
  function note(unit) {
    units.set(unit.key, unit);
    for (const source of unit.files) unitOf.set(source, unit);
  }
  function readAll2(sources) {
    if (!archive || choice.isPart || choice.formats.length > 0) return readFresh(sources);
    const key = readingKey(sources, choice, known3, joint);
    const before = archive.reading(key);
    if (before) {
      const again = readAgain(before, sources, choice, archive, keyOf2);
      again.units.forEach(note);
      for (const plan of again.plans) kinless.add(plan.span.source);
      return again;
    }
    const fresh = readFresh(sources);
    const together = readTogether(sources, fresh);
    if (together) archive.keepReading(key, together);
    return fresh;
  }
  function readFresh({ own, beside }) {
    const read3 = withMentions(
      mentions,
      () => readPlans(own, choice.dialects, beside, choice.formats, remembers)
    );
    const used = new Set(read3.plans.flatMap(({ span }) => unitOf.get(span.source) ?? []));
    return { units: [...used], ...read3 };
  }
  function interned(source) {
    const before = byPath.get(source.path);
    const isSame = before?.text === source.text && before.written === source.written;
    if (isSame && before.named === source.named) return before;
    byPath.set(source.path, source);
    return source;
  }
  function complete(plan) {
    const known4 = completed.get(plan) ?? completion(plan);
    completed.set(plan, known4);
    return known4;
  }
  function completion(plan) {
    const questions = /* @__PURE__ */ new Map();
    const add = (whole2) => {
      const settled = choice.settle(whole2);
      const repository = repositoryOf?.(plan);
      if (!repository) return settled;
      return { ...settled, repository: archive ? listening(repository, questions) : repository };
    };
    const whole = isLate(plan) ? latePlan(plan, toldBy(plan), () => add(plan)) : add(plan);
    if (isLate(plan)) noteSteps(whole, stepCountOf(plan));
    asked.set(whole, questions);
    return whole;
  }
  function toldTo(plans) {
    if (plans.every(({ span }) => kinless.has(span.source))) return () => "";
    const told = tellings(plans);
    return (plan) => told.get(kinOf(plan) ?? "") ?? "";
  }
  function remembering(plans) {
    if (!archive || !choice.dispatches) return plans;
    const told = toldTo(plans);
    const counts = /* @__PURE__ */ new Map();
    for (const plan of plans) {
      const unit = unitOf.get(plan.span.source);
      if (!unit) continue;
      const place = counts.get(unit) ?? 0;
      counts.set(unit, place + 1);
      const key = joint(unit.key, String(place), choice.settledBy(plan), told(plan));
      giveMemory(plan, archive.facts(plan, key, unit.sources, repositoryOf?.(plan)));
    }
    return plans;
  }
  function findingsKey(unit, own, told, settings) {
    const settled = unit.sources.map(
      (source) => typeof settings === "function" ? settings(source) : settings
    );
    return joint(unit.key, JSON.stringify(settled), own.map(choice.settledBy).join(), told);
  }
  const unitKeyOf = (plan) => unitOf.get(plan.span.source)?.key ?? plan.path;
  const holds = (own) => (questions) => own.every((plan, index) => {
    const repository = repositoryOf?.(plan);
    return repository ? answersSame(repository, questions[index] ?? []) : (questions[index] ?? []).length === 0;
  });
  return {
    read(sources, companions = [], more = false) {
      mentions = more ? void 0 : choice.mentions;
      const { plans, passedOver } = readAll2({
        own: sources.map(interned),
        beside: companions.map(interned)
      });
      if (!more) for (const each of [units, found]) each.turn();
      mentions?.turn();
      if (plans.length > 0 || typeof choice.dialects === "string")
        return { plans: remembering(plans.map(complete)), passedOver };
      return { plans: [], passedOver, notPlans: notPlansIn(passedOver) };
    },
    lint(plans, settings, isAsked = () => true) {
      const rules2 = choice.rules();
      const rulesIn = settler(rules2, settings);
      const together = looksBeside(plans, rulesIn) ? hashOf(...plans.map(unitKeyOf)) : "";
      const told = toldTo(plans);
      const results = [];
      for (const [unit, own] of groupedBy(
        plans,
        (plan) => asked.has(plan) ? unitOf.get(plan.span.source) : void 0
      )) {
        if (!own.some(isAsked)) continue;
        tellProgress("rules", results.length, plans.length);
        const key = unit && findingsKey(unit, own, own.map(told).join() + together, settings);
        const known4 = key && (found.get(key) ?? archive?.findings(key, unit.sources, holds(own)));
        const result = known4 || lintPlans(own, rules2, settings, plans);
        if (key && !known4)
          archive?.keep(
            key,
            unit.sources,
            result,
            own.map((plan) => [...asked.get(plan)?.values() ?? []])
          );
        if (key) found.set(key, result);
        results.push(result);
      }
      return joined(results);
    },
    lookAgain() {
      repositoryOf = choice.look?.();
      completed = /* @__PURE__ */ new WeakMap();
      found.clear();
    },
    close: () => archive?.close()
  };
}
var Generations = class {
  #now = /* @__PURE__ */ new Map();
  #before = /* @__PURE__ */ new Map();
  get(key) {
    const value = this.#now.get(key) ?? this.#before.get(key);
    if (value !== void 0) this.#now.set(key, value);
    return value;
  }
  set(key, value) {
    this.#now.set(key, value);
  }
  turn() {
    this.#before = this.#now;
    this.#now = /* @__PURE__ */ new Map();
  }
  clear() {
    this.#before = /* @__PURE__ */ new Map();
    this.#now = /* @__PURE__ */ new Map();
  }
};
function numbering() {
  const numbers = /* @__PURE__ */ new WeakMap();
  let next = 0;
  return (source) => {
    const number = numbers.get(source) ?? String(next++);
    numbers.set(source, number);
    return number;
  };
}
var looksBeside = (plans, rulesIn) => plans.length > 1 && plans.some(({ span }) => [...rulesIn(span.source).active.values()].some(({ rule }) => rule.looksBeside));
var tellings = (plans) => new Map(kinships(plans).map(([kin, own]) => [kin, JSON.stringify(own.map(tellingOf))]));
function groupedBy(items, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf2(item));
    if (group) group.push(item);
    else groups.set(keyOf2(item), [item]);
  }
  return groups;
}

// src/run/core-terms.ts
function coreTerms({ dialects: dialects2, configurations: configurations2, isolation, dispatch, strict, repository, hotFiles }, cwd, memoryOf) {
  return {
    dialects: dialects2,
    formats: configurations2.formats(),
    settle(plan) {
      const hot = hotFiles(plan);
      const told = isolated(hot ? { ...plan, hotFiles: hot } : plan, isolation(plan));
      const known3 = strict(told) ? { ...told, strict: true } : told;
      return dispatch(plan) === "parallel" ? assumingParallel(known3) : known3;
    },
    settledBy: (plan) => `${isolation(plan) ?? ""} ${dispatch(plan) ?? ""} ${strict(plan)} ${repository(plan)} ${JSON.stringify(hotFiles(plan) ?? "")}`,
    look: cwd === void 0 ? void 0 : look
  };
  function look() {
    const repositoryAt = repositories(cwd, memoryOf);
    return (plan) => repository(plan) ? repositoryAt(plan.path) : void 0;
  }
}
var isolated = (plan, isolation) => plan.isolation || !isolation ? plan : { ...plan, isolation: { value: isolation, span: plan.span } };

// src/run/lint-options.ts
var presets = ["recommended", "strict"];

// src/run/option-names.ts
var known2 = {
  allowUnmatched: true,
  baseline: true,
  cache: true,
  changes: true,
  checkpoint: true,
  config: true,
  contents: true,
  cwd: true,
  dialect: true,
  dispatch: true,
  done: true,
  forceExclude: true,
  from: true,
  ignore: true,
  ignored: true,
  isolation: true,
  repository: true,
  largest: true,
  maxParallel: true,
  only: true,
  paths: true,
  rules: true,
  settings: true,
  since: true,
  sources: true,
  trustConfig: true,
  unsafe: true
};
function expectKnownOptions(options) {
  const stranger = Object.keys(options).find((key) => !Object.hasOwn(known2, key));
  if (stranger === void 0) return;
  const meant = nearest(stranger, Object.keys(known2));
  const expected = meant === void 0 ? `one of ${Object.keys(known2).join(", ")}` : `\`${meant}\``;
  throw new UsageError(`Unexpected option \`${stranger}\`, expected ${expected}`);
}

// src/run/terms.ts
var import_node_path5 = __toESM(require_node_path(), 1);
function termsOf(asked) {
  const { cwd, dialect, isolation, dispatch, repository } = asked;
  const configured = configurations(asked);
  const of = ({ path }) => configured.of((0, import_node_path5.resolve)(cwd, path));
  return {
    configurations: configured,
    ignored: configured.ignored,
    dialects: dialect ?? ((source) => of(source).dialects),
    isolation: (plan) => isolation ?? of(plan.span.source).isolation,
    dispatch: (plan) => dispatch ?? of(plan.span.source).dispatch,
    strict: (plan) => (asked.settings?.preset ?? of(plan.span.source).settings.preset) === "strict",
    repository: (plan) => repository ?? of(plan.span.source).repository ?? true,
    hotFiles: (plan) => of(plan.span.source).hotFiles,
    settings: (sources) => settingsOver(sources, (source) => of(source).settings, configured, asked)
  };
}
function settingsOver(sources, of, { plugins }, { settings = {}, rules: rules2 }) {
  const all = new Set([...sources].map(of));
  if ([...all].every((each) => Object.keys(each).length === 0)) return settings;
  for (const name of Object.keys(settings.rules ?? {})) expectRule(name, [...rules2(), ...plugins()]);
  const merged2 = new Map([...all].map((each) => [each, merge(each, settings, rules2())]));
  return (source) => merged2.get(of(source)) ?? settings;
}
function merge(below, above, builtIn) {
  const names2 = new Set([...builtIn, ...below.plugins ?? []].map((rule) => rule.name));
  const rules2 = new Map(Object.entries(below.rules ?? {}));
  for (const [name, setting] of Object.entries(above.rules ?? {}))
    if (names2.has(name)) rules2.set(name, { ...rules2.get(name), ...setting });
  return { ...below, ...above, rules: Object.fromEntries(rules2) };
}
function expectRule(name, among) {
  const names2 = among.map((rule) => rule.name);
  if (names2.includes(name)) return;
  const meant = nearest(name, names2);
  throw new UsageError(
    `Unexpected rule name \`${name}\`, expected ${meant === void 0 ? "the name of a rule" : `\`${meant}\``}`
  );
}

// src/run/workers/index.ts
var import_node_fs4 = __toESM(require_node_fs(), 1);
var import_node_os = __toESM(require_node_os(), 1);
var import_node_path6 = __toESM(require_node_path(), 1);
var import_node_worker_threads = __toESM(require_node_worker_threads(), 1);

// src/run/workers/cut.ts
var lengthOf = (sources) => sources.reduce((sum, { text }) => sum + text.length, 0);
function groupsIn(sources, companions, dialects2, archive) {
  const groups = [];
  const memory = {
    recognised: archive.recognisedIn,
    plansIn(group) {
      groups.push(group);
      return [];
    }
  };
  readPlans(sources, dialects2, companions, [], memory);
  return groups;
}
function cutPlans(groups, partLength2) {
  const kin = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const { dialect, path } = group;
    const key = kinOf({ dialect, path }) ?? `plan ${dialect} ${path}`;
    const own = kin.get(key);
    if (own) own.push(group);
    else kin.set(key, [group]);
  }
  const parts = [];
  let length = Number.POSITIVE_INFINITY;
  for (const family of kin.values()) {
    const sources = family.flatMap(({ files, settings }) => [
      ...files.map(({ source }) => source),
      ...settings
    ]);
    if (length > partLength2) {
      parts.push(/* @__PURE__ */ new Set());
      length = 0;
    }
    for (const source of sources) parts.at(-1).add(source);
    length += lengthOf(sources);
  }
  return parts.map((part) => [...part]);
}

// src/run/workers/index.ts
var worthwhile = 1024 * 1024;
var most = 4;
function threadsFor(sources, asked = process.env.RUNBOOK_LINT_THREADS) {
  if (isTiming() || workerFile() === void 0 || sources.length < 2) return 0;
  if (asked) return Number(asked);
  return lengthOf(sources) < worthwhile ? 0 : Math.min((0, import_node_os.availableParallelism)(), most);
}
var partLength = 256 * 1024;
async function askWorkers(parts, count, task) {
  const file = workerFile();
  if (file === void 0) return [];
  const left = [...parts];
  const threads = Array.from({ length: Math.min(count, parts.length) }, () => workThrough(left, file, task));
  return (await Promise.all(threads)).flatMap((index) => index ? [Buffer.from(index)] : []);
}
async function workThrough(parts, file, workerData) {
  const worker = new import_node_worker_threads.Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: nursery } });
  try {
    for (let part = parts.shift(); part; part = parts.shift()) {
      const answer = await answerTo(worker, part);
      if (!answer) return void 0;
    }
    return (await answerTo(worker, void 0))?.index;
  } finally {
    await worker.terminate();
  }
}
var nursery = 32;
var answerTo = (worker, part) => new Promise((done) => {
  const end = () => done(void 0);
  worker.once("error", end).once("exit", end);
  worker.once("message", (answer) => {
    worker.off("error", end).off("exit", end);
    done(answer);
  });
  worker.postMessage(part);
});
function workerFile() {
  if (typeof __dirname === "undefined") return void 0;
  const file = (0, import_node_path6.join)(__dirname, "worker.cjs");
  return (0, import_node_fs4.existsSync)(file) ? file : void 0;
}

// src/run/start.ts
async function start(options, purpose = "tell") {
  const { dialect, isolation, dispatch, repository, settings, trustConfig, cwd = process.cwd() } = options;
  const rules2 = () => options.rules ?? rules;
  expectKnownOptions(options);
  const config = options.sources ? false : options.config;
  const terms = termsOf({
    cwd,
    config,
    trustConfig,
    dialect,
    isolation,
    dispatch,
    repository,
    settings,
    rules: rules2,
    presets
  });
  const ignored = options.ignored ?? terms.ignored;
  const written = options.sources ? { sources: options.sources, companions: [], leftOut: [], skipped: [] } : await timedTurn("find", () => findSources(options.paths ?? ["."], cwd, { ...options, ignored }));
  const found = {
    ...written,
    sources: written.sources.map(withoutLoneReturns),
    companions: written.companions.map(withoutLoneReturns)
  };
  const looked = [...found.sources, ...found.companions];
  terms.configurations.expectSound(looked.map(({ path }) => (0, import_node_path7.resolve)(cwd, path)));
  if (dialect !== void 0) expectDialect(dialect, terms.configurations.formats());
  const store = storeFor(options, cwd, lengthOf(looked), terms);
  const archive = await archiveFor(options, purpose, store, terms, found);
  const core = createCore({
    ...coreTerms(terms, options.sources ? void 0 : cwd, store && memoryIn(store)),
    rules: rules2,
    archive,
    dispatches: purpose === "dispatch"
  });
  return { cwd, terms, rules: rules2, found, core, notes: store?.notes ?? [] };
}
var memoryIn = (store) => (root) => {
  const placeOf = (name) => `git-${name}-${hashOf(root, programKey() ?? "")}`;
  return {
    get: (name) => store.get(placeOf(name)),
    set: (name, text) => store.set(placeOf(name), text)
  };
};
async function archiveFor(options, purpose, store, terms, { sources, companions }) {
  const { cwd = process.cwd(), config, dialect, isolation, dispatch, repository, settings } = options;
  const run = runOf(options, cwd);
  const known3 = store && openArchive(store, run);
  const all = [...sources, ...companions];
  const news = known3 ? all.filter((source) => !known3.knows(source)) : all;
  if (news.length > 0) await chooseParser(lengthOf(news));
  const { configurations: configurations2 } = terms;
  const brought = configurations2.plugins().length + configurations2.formats().length;
  const isOwn = bringsRules(options) || brought > 0 || options.trustConfig === true;
  const count = isOwn || options.sources || dialect ? 0 : threadsFor(news);
  if (count === 0) return known3;
  const cache = store && options.cache ? (0, import_node_path7.resolve)(cwd, options.cache) : void 0;
  const lints = purpose === "lint";
  const task = { cwd, config, dialect, isolation, dispatch, repository, settings, cache, run, lints };
  const seen = known3 ?? openArchive(passingStore(), run);
  const parts = cutPlans(groupsIn(sources, companions, terms.dialects, seen), partLength);
  const found = await askWorkers(parts, count, task);
  return openArchive(store ?? passingStore(), run, [seen.told(), ...found]);
}
var worthKeeping = 8 * 1024;
function storeFor(options, cwd, length, { configurations: configurations2 }) {
  const { cache } = options;
  if (!cache || length < worthKeeping || programKey() === void 0) return void 0;
  if (bringsRules(options) || configurations2.plugins().length > 0) return void 0;
  if (configurations2.formats().length > 0) return void 0;
  return openStore((0, import_node_path7.resolve)(cwd, cache), cache);
}
var bringsRules = ({ rules: rules2 }) => rules2 !== void 0 && rules2 !== rules;
var runOf = ({ paths = ["."], dialect, changes }, cwd) => [programKey(), cwd, dialect ?? "", changes ?? "", ...paths].join("\0");

// src/run/api.ts
var version = "0.1.0";
var pageOf = (rule) => pages.get(rule)?.();
var about = {
  version,
  get rules() {
    return rules;
  },
  pageOf,
  scheduleOf: (plans) => schedulePlans(plans).scheduling
};
var isolations = ["shared", "worktree"];
var read2 = (options = {}) => readFor("tell", options);
var readToDispatch = (options = {}) => readFor("dispatch", options);
async function readFor(purpose, options) {
  const started = await start(options, purpose);
  const reading = readAll(started);
  started.core.close();
  return reading;
}
var lackOfPlan = (reading) => new UsageError(
  `Unexpected lack of a plan${reading.notPlans?.length ? ` (${noPlansText(reading)})` : ""}, expected the path of one`
);
function readAll({ found: { sources, companions, ...around }, core }) {
  return { ...timed("parse", () => core.read(sources, companions)), companions, ...around };
}
async function fix(options = {}) {
  const started = await start(options, "lint");
  const { terms, found, core } = started;
  const lint2 = linter(started, options);
  for (const name of options.only ?? [])
    expectRule(name, [...started.rules(), ...terms.configurations.plugins()]);
  const result = fixAll({ ...found, read: core.read, lint: lint2 }, options);
  core.close();
  return withNotes(result, started);
}
async function lint(options = {}) {
  const started = await start(options, "lint");
  const { companions, ...looked } = readAll(started);
  const found = linter(started, options)(looked);
  started.core.close();
  return withNotes({ ...withoutCompanions(found, companions), ...looked }, started);
}
var withNotes = (result, { notes }) => notes.length > 0 ? { ...result, notes } : result;
var planDocument = async (options = {}) => documentOf((await read2(options)).plans);
async function inspect(options = {}) {
  const { plans } = await read2(options);
  return inspectPlans(plans);
}
async function schedule(options = {}) {
  const reading = await readToDispatch(options);
  const { maxParallel, checkpoint, from, done } = options;
  const choice = { maxParallel, checkpoint, from, done };
  return { ...reading, ...schedulePlans(reading.plans, choice) };
}

export {
  baselineName,
  findBaseline,
  renewed,
  pruned,
  writeBaseline,
  cachePlace,
  removeCache,
  presets,
  termsOf,
  expectRule,
  version,
  pageOf,
  about,
  isolations,
  read2 as read,
  readToDispatch,
  lackOfPlan,
  fix,
  lint,
  planDocument,
  inspect,
  schedule
};
