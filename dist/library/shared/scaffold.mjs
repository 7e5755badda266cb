// src/scaffold/general.ts
var generalRunbook = (name, title) => `---
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
`;

// src/scaffold/orchestrator.ts
var orchestratorPlan = (name, tdd) => `---
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
var red = `
## On a RED violation

A RED phase that passes, or fails with another message than expected, means that the cycle did not start from the state it was
written for. Stop at once, roll back to the last good commit, and report which cycle was running and what its test said.
`;

// src/scaffold/tdd.ts
var tddRunbook = (name, title) => `---
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
`;

// src/scaffold/project/configuration.ts
var configurationText = ({ preset, isolation, version }) => `# yaml-language-server: $schema=https://unpkg.com/runbook-lint@${version}/schema/config.schema.json
# What may stand here: docs/configuration.md of runbook-lint. What holds for a file: runbook-lint --print-config FILE
extends: ${preset}

# How agents work where a plan does not say it: all in one working tree (shared), or each in its own (worktree).
isolation: ${isolation}

# rules:
#   missing-red: off
`;

// src/scaffold/project/pre-commit.ts
var hookAddition = ({ version }) => `  - repo: local
    hooks:
      - id: runbook-lint
        name: runbook-lint
        language: node
        additional_dependencies: ["runbook-lint@${version}"]
        entry: runbook-lint --force-exclude --no-error-on-unmatched
        files: \\.([Mm][Dd]|[Mm]arkdown)$|(^|/)(\\.taskmaster/tasks/tasks\\.json|sprint-status\\.ya?ml)$
        types: [text]
        require_serial: true
`;
var hookText = (choice) => `repos:
${hookAddition(choice)}`;

// src/scaffold/project/tasks.ts
var pattern = {
  regexp: "^(.+?):(\\d+):(\\d+): (error|warning|info): (.+) \\[([@\\w./-]+)\\]$",
  file: 1,
  line: 2,
  column: 3,
  severity: 4,
  message: 5,
  code: 6
};
var problemMatcher = {
  owner: "runbook-lint",
  source: "runbook-lint",
  fileLocation: ["autodetect", `\${workspaceFolder}`],
  pattern
};
var tasks = [
  {
    label: "runbook-lint",
    type: "shell",
    command: "npx",
    args: ["runbook-lint", "--format", "compact"],
    presentation: { reveal: "silent" },
    problemMatcher
  },
  {
    label: "runbook-lint: watch",
    type: "shell",
    command: "npx",
    args: ["runbook-lint", "--format", "compact", "--watch"],
    isBackground: true,
    runOptions: { runOn: "folderOpen" },
    presentation: { reveal: "never" },
    problemMatcher: {
      ...problemMatcher,
      background: {
        activeOnStart: true,
        beginsPattern: "^\\[\\d\\d:\\d\\d:\\d\\d\\] runbook-lint: linting",
        endsPattern: "^\\[\\d\\d:\\d\\d:\\d\\d\\] runbook-lint: done"
      }
    }
  }
];
var taskText = `${JSON.stringify({ version: "2.0.0", tasks }, void 0, 2)}
`;
var taskAddition = tasks.map((task) => JSON.stringify(task, void 0, 2).replace(/^/gm, "    ")).join(",\n").concat("\n");

// src/scaffold/project/workflow.ts
var workflowText = ({ installed, version }) => `name: Plans
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

// src/scaffold/project/index.ts
var projectParts = ["config", "pre-commit", "workflow", "tasks"];
var projectFiles = (choice) => [
  { part: "config", path: ".runbook-lint.yaml", text: configurationText(choice) },
  {
    part: "pre-commit",
    path: ".pre-commit-config.yaml",
    text: hookText(choice),
    addition: { where: "to the list under `repos:`", text: hookAddition(choice) }
  },
  { part: "workflow", path: ".github/workflows/runbook-lint.yml", text: workflowText(choice) },
  {
    part: "tasks",
    path: ".vscode/tasks.json",
    text: taskText,
    addition: { where: "to the list `tasks`", text: taskAddition }
  }
];

// src/scaffold/index.ts
var scaffoldKinds = ["tdd", "general", "orchestrator"];
function scaffold(kind, name, strict = kind !== "general") {
  const orchestrator = { name: "orchestrator-plan.md", text: orchestratorPlan(name, strict) };
  if (kind === "orchestrator") return [orchestrator];
  const title = name.replace(/[-_]+/g, " ").replace(/^\w/, (letter) => letter.toUpperCase());
  const text = kind === "tdd" ? tddRunbook(name, title) : generalRunbook(name, title);
  return [{ name: "runbook.md", text }, orchestrator];
}

export {
  projectParts,
  projectFiles,
  scaffoldKinds,
  scaffold
};
