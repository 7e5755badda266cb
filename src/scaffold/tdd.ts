/** Two red/green cycles on one file: the smallest plan in which order matters. */
export const tddRunbook = (name: string, title: string): string => `---
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
