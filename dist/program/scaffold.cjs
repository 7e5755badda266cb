var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  hookFiles: () => hookFiles,
  merged: () => merged,
  projectFiles: () => projectFiles,
  projectParts: () => projectParts,
  scaffold: () => scaffold,
  scaffoldKinds: () => scaffoldKinds
});
module.exports = __toCommonJS(stdin_exports);
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
var events = {
  PreToolUse: "Agent|Task|ExitPlanMode|Write|Edit|MultiEdit",
  PostToolUse: "Agent|Task",
  PostToolUseFailure: "Agent|Task",
  SubagentStop: void 0,
  TaskCompleted: void 0,
  SessionStart: void 0,
  SessionEnd: void 0
};
function hooksFor(hook, matchers = events) {
  return Object.fromEntries(
    Object.entries(matchers).map(([event, matcher]) => [
      event,
      [{ ...matcher !== void 0 && { matcher }, hooks: [hook] }]
    ])
  );
}
var opencodePlugin = (words) => `  // Asks runbook-lint before an agent is dispatched. Written by \`runbook-lint init gate opencode\`.
  import { spawnSync } from "node:child_process";

  const [command, ...args] = ${JSON.stringify([...words, "gate", "opencode"])};

  const ask = (directory, event, input, more) =>
    spawnSync(command, args, {
      cwd: directory,
      input: JSON.stringify({ event, cwd: directory, ...input, ...more }),
      encoding: "utf8",
      shell: process.platform === "win32",
    });

  export const RunbookLint = async ({ directory }) => ({
    "tool.execute.before": async (input, output) => {
      if (input.tool !== "task") return;
      const { status, stderr } = ask(directory, "before", input, { args: output.args });
      if (status === 2) throw new Error(stderr.trim());
    },
    "tool.execute.after": async (input) => {
      if (input.tool === "task") ask(directory, "after", input, {});
    },
  });
`.replace(/^ {2}/gm, "");
var timeout = 30;
var seconds = { type: "command", timeout };
var hookFiles = {
  "claude-code": ({ line }) => ({
    path: ".claude/settings.json",
    value: { hooks: hooksFor({ ...seconds, command: `${line} gate claude-code` }) }
  }),
  cursor: ({ line }) => {
    const hooks = [{ command: `${line} gate cursor`, timeout }];
    return {
      path: ".cursor/hooks.json",
      value: { version: 1, hooks: { subagentStart: hooks, subagentStop: hooks } }
    };
  },
  codex: ({ line }) => ({
    path: ".codex/hooks.json",
    value: {
      hooks: hooksFor(
        { ...seconds, command: `${line} gate codex` },
        {
          PreToolUse: "spawn_agent",
          PostToolUse: "spawn_agent",
          SubagentStop: void 0,
          SessionStart: void 0
        }
      )
    },
    note: "Codex runs a hook only after it was trusted: start `codex` and review it under `/hooks`"
  }),
  copilot: ({ line }) => {
    const command = `${line} gate copilot`;
    const hooks = [{ type: "command", bash: command, powershell: command, timeoutSec: timeout }];
    return {
      path: ".github/hooks/runbook-lint.json",
      value: { version: 1, hooks: { preToolUse: hooks, postToolUse: hooks } }
    };
  },
  vscode: ({ line }) => {
    const hooks = [{ ...seconds, command: `${line} gate vscode` }];
    return {
      path: ".github/hooks/runbook-lint-vscode.json",
      value: { hooks: { PreToolUse: hooks, PostToolUse: hooks, SubagentStop: hooks, SessionStart: hooks } }
    };
  },
  opencode: ({ words }) => ({ path: ".opencode/plugins/runbook-lint.js", text: opencodePlugin(words) }),
  kiro: ({ line }) => {
    const hook = (name, trigger) => ({
      name,
      trigger,
      matcher: "subagent|use_subagent|invoke_subagents",
      action: { type: "command", command: `${line} gate kiro` },
      timeout,
      enabled: true
    });
    return {
      path: ".kiro/hooks/runbook-lint.json",
      value: {
        version: "v1",
        hooks: [hook("May this step start?", "PreToolUse"), hook("A step has ended", "PostToolUse")]
      }
    };
  }
};
function merged(text, value) {
  if (text === void 0 || text.trim() === "") return written(value, "  ");
  let known;
  try {
    known = JSON.parse(text);
  } catch {
    return void 0;
  }
  const joined = join(known, value);
  return joined === void 0 ? void 0 : written(joined, /^[ \t]+(?=")/m.exec(text)?.[0] ?? "  ");
}
var written = (value, indent) => `${JSON.stringify(value, void 0, indent)}
`;
function join(known, added) {
  if (known === void 0) return added;
  if (Array.isArray(known) && Array.isArray(added)) {
    const texts = new Set(known.map((item) => JSON.stringify(item)));
    return [...known, ...added.filter((item) => !texts.has(JSON.stringify(item)))];
  }
  if (!isObject(known) || !isObject(added))
    return JSON.stringify(known) === JSON.stringify(added) ? known : void 0;
  const result = { ...known };
  for (const [key, value] of Object.entries(added)) {
    result[key] = join(known[key], value);
    if (result[key] === void 0) return void 0;
  }
  return result;
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var configurationText = ({ preset, isolation, schema }) => `${schema === void 0 ? "" : `# yaml-language-server: $schema=./${schema}
`}# What may stand here: docs/configuration.md of runbook-lint. What holds for a file: runbook-lint --print-config FILE
extends: ${preset}

# How agents work where a plan does not say it: all in one working tree (shared), or each in its own (worktree).
isolation: ${isolation}

# rules:
#   missing-red: off
`;
var shellLine = (words) => words.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
var hookAddition = ({ source, command }) => source?.kind === "git" ? ofRepository(source.url, source.revision) : ofPackage(shellLine(command));
var ofRepository = (url, revision) => `  - repo: ${url}
    rev: ${revision}
    hooks:
      - id: runbook-lint
`;
var ofPackage = (line) => `  - repo: local
    hooks:
      - id: runbook-lint
        name: runbook-lint
        language: system
        entry: ${line} --force-exclude --no-error-on-unmatched
        files: \\.([Mm][Dd]|[Mm]arkdown)$|(^|/)(\\.taskmaster/tasks/tasks\\.json|(sprint-status|stories)\\.ya?ml|prd\\.json|\\.beads/[^/]+\\.jsonl)$|(^|[/.])plan\\.json$
        types: [text]
        require_serial: true
`;
var hookText = (choice) => `repos:
${hookAddition(choice)}`;
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
var tasksOf = ({ command: [program, ...words] }) => [
  {
    label: "runbook-lint",
    type: "shell",
    command: program,
    args: [...words, "--format", "compact"],
    presentation: { reveal: "silent" },
    problemMatcher
  },
  {
    label: "runbook-lint: watch",
    type: "shell",
    command: program,
    args: [...words, "--format", "compact", "--watch"],
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
var taskText = (choice) => `${JSON.stringify({ version: "2.0.0", tasks: tasksOf(choice) }, void 0, 2)}
`;
var taskAddition = (choice) => tasksOf(choice).map((task) => JSON.stringify(task, void 0, 2).replace(/^/gm, "    ")).join(",\n").concat("\n");
var workflowText = ({ source, command }) => `name: Plans
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
${source?.kind === "git" ? ofRepository2(source.url, source.revision) : ofPackage2(source?.install ?? "npm ci", shellLine(command))}`;
var node = "      - uses: actions/setup-node@v6\n        with:\n          node-version: 24\n";
var ofPackage2 = (install, line) => `${node}      - run: ${install}
      - run: ${line}
`;
function ofRepository2(url, revision) {
  const name = /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    url
  )?.[1];
  if (name !== void 0) return `      - uses: ${name}@${revision}
`;
  const place = '"$RUNNER_TEMP/runbook-lint"';
  return `${node}      - run: |
          git clone --quiet ${shellLine([url])} ${place}
          git -C ${place} checkout --quiet ${shellLine([revision])}
      - run: node ${place}/dist/runbook-lint.cjs
`;
}
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
    text: taskText(choice),
    addition: { where: "to the list `tasks`", text: taskAddition(choice) }
  }
];
var scaffoldKinds = ["tdd", "general", "orchestrator"];
function scaffold(kind, name, strict = kind !== "general") {
  const orchestrator = { name: "orchestrator-plan.md", text: orchestratorPlan(name, strict) };
  if (kind === "orchestrator") return [orchestrator];
  const title = name.replace(/[-_]+/g, " ").replace(/^\w/, (letter) => letter.toUpperCase());
  const text = kind === "tdd" ? tddRunbook(name, title) : generalRunbook(name, title);
  return [{ name: "runbook.md", text }, orchestrator];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  hookFiles,
  merged,
  projectFiles,
  projectParts,
  scaffold,
  scaffoldKinds
});
