// Texts of any length that repeat one thing, for what takes time that grows faster than they do.

const head = "# Runbook: long\n\n## Cycle 1.1: One\n\n";
/** @type {(length: number, part: string | ((index: number) => string), joint?: string) => string} */
const repeated = (length, part, joint = "") => {
  const parts = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const next = typeof part === "string" ? part : part(index);
    parts.push(next);
    size += next.length + joint.length;
  }
  return parts.join(joint);
};
/** @typedef {(length: number) => string | { path: string, text: string }[]} Shape */
/** @type {(part: string | ((index: number) => string), joint?: string, tail?: string) => Shape} */
const below =
  (part, joint = "", tail = "\n") =>
  (length) =>
    head + repeated(length, part, joint) + tail;
/** @type {(part: (index: number) => string) => Shape} */
const steps = (part) => (length) =>
  `# Runbook: long\n\n${repeated(length, (index) => `## Cycle 1.${index + 1}: ${part(index + 1)}\n\n`)}`;
/** @type {(path: string, make: (length: number) => string) => Shape} */
const file = (path, make) => (length) => [{ path, text: make(length) }];
/** As many steps as make the square of their number fill the length. */
const side = (/** @type {number} */ length) => Math.ceil(Math.sqrt(length / 4));

/** @type {Readonly<Record<string, Shape>>} */
export const shapes = {
  "spaces in one line": (length) => `${head}a${" ".repeat(length)}b: c\n`,
  "tabs in one line": (length) => `${head}a${"\t".repeat(length)}b\n`,
  "blank lines": below("\n"),
  "lines of spaces": below("   \n"),
  "lists in one line": below("- ", "", "x\n"),
  "quotes in one line": below("> ", "", "x\n"),
  "numbers in one line": below("1. ", "", "x\n"),
  "lists in lists": (length) =>
    head + Array.from({ length: side(length) }, (_, depth) => `${"  ".repeat(depth)}- x\n`).join(""),
  "quotes in quotes": (length) =>
    head + Array.from({ length: side(length) }, (_, depth) => `${"> ".repeat(depth)}x\n`).join(""),
  stars: below("*a ", "", "`src/a.py`\n"),
  "pairs of stars": below("**a* ", "", "`src/a.py`\n"),
  underscores: below("_a ", "", "`src/a.py`\n"),
  brackets: below("[", "", " `src/a.py`\n"),
  "brackets around words": below("[a ", "", "]\n"),
  "links without an end": below("[a](", "", "\n"),
  "link definitions": below((index) => `[a${index}]: b\n`),
  "links to definitions": below((index) => `[a${index}]: b\n\n[a${index}] `),
  footnotes: below((index) => `[^${index}]: b\n\nsee[^${index}]\n\n`),
  parentheses: below("(", "", " `src/a.py`\n"),
  "backticks of all lengths": (length) =>
    head + Array.from({ length: side(length) }, (_, n) => `${"`".repeat(n + 1)} a `).join(""),
  "pieces of code": below((index) => `\`src/a${index}.py\` `),
  "fences that never close": below("```js\nx\n", "", ""),
  "fences in lists": below("- ```js\n  x\n"),
  "comments that never close": below("<!-- a "),
  tags: below("<a b='c'>"),
  "tags that never close": below("<a b='"),
  "suppressions of unknown rules": below(
    (index) => `<!-- runbook-lint-disable-next-line no-${index} -->\n\n`,
  ),
  "table of many rows": (length) =>
    `${head}| a | b |\n|---|---|\n${repeated(length, "| `src/a.py` | x |\n")}`,
  "table of many columns": below("| a ", "", "|\n"),
  "one long word": below("a"),
  "one long path": below("a/", "", "b.py\n"),
  "words with points": below("a.", "", "py\n"),
  "words with dashes": below("a-", "", "\n"),
  "short words": below("a ", "", "`src/a.py`\n"),
  "quoted words": below('"a" ', "", "`src/a.py`\n"),
  "names of tests": below((index) => `\`test_a${index}\` `, "", "fails in `tests/test_a.py`\n"),
  sentences: below("Create `src/a.py` and then change it. "),
  paragraphs: below("Create `src/a.py` and then change it, unless `src/b.py` is there.\n\n"),
  Chinese: below("创建文件然后修改它。"),
  addresses: below("https://a.b/c "),
  "mail addresses": below("a@b.c "),
  "commands in a fence": (length) =>
    `${head}\`\`\`bash\n${repeated(length, "git add src/a.py && npm test\n")}\`\`\`\n`,
  "one long command": (length) => `${head}\`\`\`bash\n${repeated(length, "cat a.txt", " && ")}\n\`\`\`\n`,
  "one command of many options": (length) =>
    `${head}\`\`\`bash\nrun ${repeated(length, "--a 'b c' ")}\n\`\`\`\n`,
  labels: below("**Files**: `src/a.py`\n\n"),
  "unknown dependencies": (length) =>
    `${head}**Depends on**: ${repeated(length, (index) => `Cycle 9.${index}`, ", ")}\n`,
  "a range of dependencies": (length) => `${head}**Depends on**: ${repeated(length, "1.1-1.9", ", ")}\n`,
  "one long id": (length) => `${head}**Depends on**: ${"1.".repeat(length / 2)}1\n`,
  steps: steps((index) => `Create \`src/a${index}.py\``),
  "steps on one file": steps(() => "Change `src/a.py`"),
  "steps of one id": (length) =>
    `# Runbook: long\n\n${repeated(length, "## Cycle 1.1: One\n\nCreate `src/a.py`\n\n")}`,
  "a chain of steps": steps((index) => `Create \`src/a${index}.py\`\n\n**Depends on**: Cycle 1.${index - 1}`),
  "all steps on all before": (length) =>
    `# Runbook: long\n\n${Array.from({ length: side(length) }, (_, step) => `## Cycle 1.${step + 1}: x\n\n**Depends on**: ${Array.from({ length: step }, (_, other) => `1.${other + 1}`).join(", ")}\n\n`).join("")}`,
  "steps in a circle": steps((index) => `x\n\n**Depends on**: Cycle 1.${index + 1}`),
  "steps in phases": (length) =>
    `# Runbook: long\n\n${repeated(length, (index) => `## Phase ${index + 1}: x\n\n### Cycle ${index + 1}.1: x\n\n`)}`,
  boxes: file(".kiro/specs/a/tasks.md", (length) =>
    repeated(length, (index) => `- [ ] ${index + 1}. Create \`src/a${index}.ts\`\n`),
  ),
  "tasks with [P]": file("specs/001-a/tasks.md", (length) =>
    repeated(length, (index) => `- [ ] T${String(index + 1).padStart(3, "0")} [P] Create src/a${index}.ts\n`),
  ),
  "keys of front matter": (length) => `---\n${repeated(length, (index) => `a${index}: b\n`)}---\n\n${head}`,
  "lists in front matter": (length) => `---\na: ${"[".repeat(length)}\n---\n\n${head}`,
  "YAML of many steps": below((index) => `\`\`\`yaml\ncycle: 1.${index}\ndepends_on: [1.1]\n\`\`\`\n\n`),
  "a deep JSON plan": file("x.plan.json", (length) => `{"plans":[{"steps":${"[".repeat(length)}`),
  "a JSON plan of many steps": file(
    "x.plan.json",
    (length) =>
      `{"plans":[{"steps":[${repeated(length, (index) => `{"id":"s${index}","dependsOn":["s${index - 1}"]}`, ",")}]}]}`,
  ),
  issues: file(".beads/issues.jsonl", (length) =>
    repeated(length, (index) => `{"id":"bd-${index}","title":"Create src/a.py","dependencies":[]}\n`),
  ),
  "many plans": (length) =>
    Array.from({ length: Math.ceil(length / 120) }, (_, index) => ({
      path: `docs/plans/p${index}/runbook.md`,
      text: `${head}Create \`src/a${index}.py\`, then run the tests of it and commit them.\n\n## Cycle 1.2: Two\n`,
    })),
};
