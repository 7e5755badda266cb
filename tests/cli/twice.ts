import { rules } from "../../src/index.ts";

/** Two tasks of which the first is written twice: one finding of one rule, in a format that needs no metadata. */
export const twice = `# Login Implementation Plan

**Goal:** Let people log in.

### Task 1: Form

**Files:**
- Create: \`src/form.ts\`

### Task 1: Check

**Files:**
- Create: \`src/check.ts\`
`;

export const plan = "docs/plans/login.md";

/** Options that leave on this one rule, so that tests of the command line stand still while rules come. */
export const duplicate = (severity: string): string[] => [
  ...rules.filter((rule) => rule.name !== "duplicate-id").flatMap((rule) => ["--rule", `${rule.name}=off`]),
  "--rule",
  `duplicate-id=${severity}`,
];
