import type { ProjectChoice } from "./index.ts";

const pattern = {
  regexp: "^(.+?):(\\d+):(\\d+): (error|warning|info): (.+) \\[([@\\w./-]+)\\]$",
  file: 1,
  line: 2,
  column: 3,
  severity: 4,
  message: 5,
  code: 6,
};

const problemMatcher = {
  owner: "runbook-lint",
  source: "runbook-lint",
  fileLocation: ["autodetect", `\${workspaceFolder}`],
  pattern,
};

/** Checks once, and keeps checking; both fill the Problems panel of VS Code. */
const tasksOf = ({ command: [program, ...words] }: ProjectChoice) => [
  {
    label: "runbook-lint",
    type: "shell",
    command: program,
    args: [...words, "--format", "compact"],
    presentation: { reveal: "silent" },
    problemMatcher,
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
        endsPattern: "^\\[\\d\\d:\\d\\d:\\d\\d\\] runbook-lint: done",
      },
    },
  },
];

export const taskText = (choice: ProjectChoice): string =>
  `${JSON.stringify({ version: "2.0.0", tasks: tasksOf(choice) }, undefined, 2)}\n`;

export const taskAddition = (choice: ProjectChoice): string =>
  tasksOf(choice)
    .map((task) => JSON.stringify(task, undefined, 2).replace(/^/gm, "    "))
    .join(",\n")
    .concat("\n");
