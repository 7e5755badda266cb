import { expect, test } from "vitest";
import { parallelOverlap } from "../../rules/parallel-overlap.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

const task = (id: number, wave: number, blocks = "None") =>
  `- [ ] ${id}. Task\n\n  **What to do**: Change \`src/a.py\`\n\n  **Parallelization**:\n  - **Parallel Group**: Wave ${wave}\n  - **Blocks**: ${blocks}\n  - **Blocked By**: None\n\n`;

test("steps of one wave bring no fix that leaves them there", () => {
  const text = `# Labels\n\n## TODOs\n\n${task(1, 1, "Task 3")}${task(2, 2)}${task(3, 2)}`;
  const { plans } = readPlans([{ path: ".omo/plans/labels.md", text }]);
  const { diagnostics } = lintPlans(plans, [parallelOverlap], {});
  expect(
    diagnostics.map(({ message, fix }) => [/ by (.*), which start together/.exec(message)?.[1], fix]),
  ).toEqual([["tasks `2` and `3`", undefined]]);
});
