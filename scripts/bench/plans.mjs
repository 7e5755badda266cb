// Plans of any size, in the shape that authors give them, for measuring only.

/** @param {number} number */
const name = (number) => `part_${number}`;

/**
 * One red/green cycle. Every cycle has two files of its own, so that what grows is the plan and not the number of hazards.
 * @param {number} index 0-based
 * @param {string} file that GREEN changes
 */
const cycle = (index, file) => {
  const id = `${1 + Math.floor(index / 20)}.${1 + (index % 20)}`;
  const thing = name(index);
  return `## Cycle ${id}: Read ${thing}

**RED Phase:**

**Test:** \`test_${thing}\` in \`tests/test_${thing}.py\`

**Expected failure:**
\`\`\`
AttributeError: module 'state' has no attribute 'read_${thing}'
\`\`\`

**Verify RED:** \`pytest tests/test_${thing}.py::test_${thing} -v\`

**GREEN Phase:**

**Changes:**
- File: ${file}
  Action: Add \`read_${thing}(self)\`, which returns the part **without** its header

**Verify GREEN:** \`pytest tests/test_${thing}.py -v\`
**Verify no regression:** \`pytest\`

---

`;
};

/**
 * @param {number} count
 * @param {(index: number) => string} file
 */
const runbook = (count, file) =>
  `# Runbook: ${count} cycles\n\n**Total Steps**: ${count} cycles\n\n---\n\n${Array.from({ length: count }, (_, index) => cycle(index, file(index))).join("")}`;

/** @param {number} count */
export const wide = (count) => runbook(count, (index) => `src/${name(index)}.py`);

/** @param {number} count */
export const onOneFile = (count) => runbook(count, () => "src/state.py");

/** About 4 KB: what one start-up is measured with. */
export const small = () => wide(9);
