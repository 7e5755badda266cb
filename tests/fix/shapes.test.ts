import { expect, it } from "vitest";
import { fix, lint, type Source, unifiedDiff } from "../../src/index.ts";

/** What one run of fixes adds and takes away, line by line. */
async function changes(...sources: Source[]): Promise<string[]> {
  // What follows from prose is written on request only.
  const { changed } = await fix({ sources, unsafe: true });
  return unifiedDiff(changed, 0)
    .split("\n")
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
}

const why = "(both change `src/parcel.py`)".replaceAll("`", "");

/** Two steps on one file; `header` is what stands below the heading of the second. */
const runbook = (header: string, heading = "Step 1.2: Size", first = ""): Source => ({
  path: "plans/parcel/runbook.md",
  text: `# Parcel

## Step 1.1: Model
${first}
Add class \`Parcel\` to \`src/parcel.py\`.

## ${heading}

${header}Add a size to \`src/parcel.py\`.
`,
});

it.each([
  ["no label", "", [`+**Depends on**: Step 1.1 ${why}`, "+"]],
  [
    "labels in one paragraph",
    "**Objective**: Sizes\n**Model**: haiku\n\n",
    [`+**Depends on**: Step 1.1 ${why}`],
  ],
  [
    "labels in paragraphs of their own, the colon inside",
    "**Objective:** Sizes\n\n**Model:** haiku\n\n",
    [`+**Depends on:** Step 1.1 ${why}`, "+"],
  ],
  [
    "labels in a list",
    "- **Objective**: Sizes\n- **Model**: haiku\n\n",
    [`+- **Depends on**: Step 1.1 ${why}`],
  ],
  [
    "labels with hard line breaks",
    "**Objective**: Sizes  \n**Model**: haiku\n\n",
    ["-**Model**: haiku", "+**Model**: haiku  ", `+**Depends on**: Step 1.1 ${why}`],
  ],
  [
    "a label that says none",
    "**Depends on**: None\n\n",
    ["-**Depends on**: None", `+**Depends on**: Step 1.1 ${why}`],
  ],
  [
    "a fence of metadata",
    '```yaml\nstep: "1.2"\nmodel: haiku\n```\n\n',
    ['+depends_on: ["1.1"]', "+reason: Changes src/parcel.py after 1.1"],
  ],
])("below a heading with %s, a dependency is written in the same style", async (_, header, expected) => {
  expect(await changes(runbook(header))).toEqual(expected);
});

it("what a heading marks is completed in the heading", async () => {
  const plan = runbook("", "Step 1.3: Size [DEPENDS: 1.1]");
  const text = plan.text.replace(
    "## Step 1.3",
    "## Step 1.2: Colour [DEPENDS: 1.1]\n\nAdd a colour to `src/parcel.py`.\n\n## Step 1.3",
  );
  expect(await changes({ ...plan, text })).toEqual([
    "-## Step 1.3: Size [DEPENDS: 1.1]",
    "+## Step 1.3: Size [DEPENDS: 1.1, 1.2]",
  ]);
});

it.each([
  ["nothing", "depends_on:", ["-depends_on:", '+depends_on: ["1.1"]']],
  ["null", "depends_on: null", ["-depends_on: null", '+depends_on: ["1.1"]']],
  ["an empty list", "depends_on: []  # none", ["-depends_on: []  # none", '+depends_on: ["1.1"]  # none']],
  ["no such key", "model: haiku", ['+depends_on: ["1.1"]', "+reason: Changes src/parcel.py after 1.1"]],
  ["a reason", "reason: Ours", ['+depends_on: ["1.1"]']],
])("front matter with %s is completed as it stands", async (_, line, expected) => {
  const file = {
    path: "plans/parcel/steps/step-1-2.md",
    text: `---\nstep: "1.2"\n${line}\n---\n\n${runbook("").text.split("\n").slice(6).join("\n")}`,
  };
  const found = await changes(runbook(""), file);
  expect(found.filter((each) => !each.includes("**") && each !== "+")).toEqual(expected);
});

it("blocks and depends_on are made to say the same, on both sides at once", async () => {
  const plan = runbook("", "Step 1.2: Size", "\n**Blocks**: Step 1.3\n");
  const text = `${plan.text}\n## Step 1.3: Print\n\nPrint \`docs/label.md\`.\n`;
  expect(await changes({ ...plan, text })).toEqual([
    "-**Blocks**: Step 1.3",
    "+**Blocks**: Step 1.3, Step 1.2",
    `+**Depends on**: Step 1.1 ${why}`,
    "+",
    "+**Depends on**: Step 1.1",
    "+",
  ]);
});

it("metadata keeps quotes, comments and the order of keys; ids get quotes and keys their names", async () => {
  const file = {
    path: "plans/parcel/steps/step-1-10.md",
    text: "---\n# ours\nmodel: 'haiku'\nstep: 1.10 # the tenth\ndependsOn: [\"1.9\"]\n---\n\n## Step 1.10: Last\n\nText.\n",
  };
  expect(await changes(file)).toEqual([
    "-step: 1.10 # the tenth",
    '-dependsOn: ["1.9"]',
    '+step: "1.10" # the tenth',
    '+depends_on: ["1.9"]',
  ]);
});

it("what changes the meaning is fixed only on request", async () => {
  const sources = [runbook("")].map(({ path, text }) => ({
    path,
    text: `---\nname: parcel\nexecution_mode: sequental\n---\n\n${text}`,
  }));
  const diff = async (unsafe: boolean) => unifiedDiff((await fix({ sources, unsafe })).changed, 0);
  expect(await diff(false)).not.toContain("+execution_mode");
  expect(await diff(true)).toContain("+execution_mode: sequential\n");
});

it("an execution mode on a line of its own is fixed like one in front matter", async () => {
  const text = (strict: string, near: string) => `# Runbook: x

## Step 1: a

**Execution Mode**: \`${strict}\`

Create \`a.ts\`.

## Step 2: b

**Execution Mode**: ${near}

Create \`b.ts\`.
`;
  const sources = [{ path: "runbook.md", text: text("sequentialStrict", "paralel") }];
  const fixed = async (unsafe: boolean) => (await fix({ sources, unsafe })).changed[0]?.text;
  expect(await fixed(false)).toContain(text("sequential-strict", "paralel"));
  expect(await fixed(true)).toContain(text("sequential-strict", "parallel"));
});

it("leaves a list of what a step blocks where whoever waits says so", async () => {
  const task = (id: number, blocks: string, waits: string) =>
    `- [ ] ${id}. Part ${id}\n\n  - Can Run In Parallel: NO\n  - Blocks: ${blocks}\n  - Blocked By: ${waits}\n\n`;
  const plan = {
    path: ".omo/plans/parcel.md",
    text: `# Parcel\n\n## TODOs\n\n${task(1, "Task 2, Task 3, Task 4", "None")}${task(2, "Task 3", "Task 1")}${task(3, "Task 5", "Task 2")}${task(4, "None", "Task 1, Task 3")}`,
  };
  expect(await changes(plan)).toEqual([]);
});

it("says all that the one fix for a step writes", async () => {
  const task = (id: number, blocks: string, waits: string) =>
    `- [ ] ${id}. Part ${id}\n\n  - Blocks: ${blocks}\n  - Blocked By: ${waits}\n\n`;
  const text = `# Parcel\n\n## TODOs\n\n${task(1, "Task 2", "None")}${task(2, "Task 4", "None")}${task(3, "None", "Task 2")}${task(4, "None", "Task 2")}`;
  const { diagnostics } = await lint({ sources: [{ path: ".omo/plans/parcel.md", text }] });
  expect(diagnostics.map(({ rule, fix: { title } = {} }) => `${rule}: ${title}`)).toEqual([
    "blocks-mismatch: Declare that it waits for 1, and complete what it blocks",
  ]);
});

it("a label never takes in the text that stands right below a heading", async () => {
  const tight: Source = {
    path: "plans/parcel/runbook.md",
    text: "# Parcel\n\n## Step 1.1: Model\nAdd class `Parcel` to `src/parcel.py`.\n\n## Step 1.2: Size\nAdd a size to `src/parcel.py`.\n",
  };
  expect(await changes(tight)).toEqual(["+", `+**Depends on**: Step 1.1 ${why}`, "+"]);
  const { changed } = await fix({ sources: [tight] });
  const { diagnostics } = await lint({ sources: changed.map(({ source, text }) => ({ ...source, text })) });
  expect(diagnostics).toEqual([]);
});
