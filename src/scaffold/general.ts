/** Three steps, of which two could run side by side. */
export const generalRunbook = (name: string, title: string): string => `---
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
