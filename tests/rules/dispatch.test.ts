import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/index.ts";
import type { Source } from "../../src/model/index.ts";

const one = "Create `src/basket.py` with a class `Basket`.";
const two = "Add `discount(self, rate)` to `Basket` in `src/basket.py`.";
const at = (path: string, text: string): Source => ({ path, text });
const wp = (id: string, body: string) =>
  at(
    `kitty-specs/001-basket/tasks/${id}-basket.md`,
    `---\nwork_package_id: ${id}\ntitle: Basket\nowned_files: [src/basket.py]\n---\n\n# ${id}\n\n${body}\n`,
  );
const gsd = (plan: string, body: string) =>
  at(
    `.planning/phases/01-basket/01-${plan}-PLAN.md`,
    `---\nphase: 01-basket\nplan: ${plan}\nfiles_modified: [src/basket.py]\n---\n\n<tasks><task type="auto"><name>Basket</name><files>src/basket.py</files><action>${body}</action></task></tasks>\n`,
  );
const ccpm = (id: string, body: string) =>
  at(
    `.claude/epics/basket/${id}.md`,
    `---\nname: Basket\nstatus: open\n---\n\n# Basket\n\n## Files\n\n- src/basket.py\n\n${body}\n`,
  );
const story = (id: string, body: string) =>
  at(
    `_bmad-output/implementation-artifacts/${id}-basket.md`,
    `# Story ${id.replace("-", ".")}: Basket\n\nStatus: ready-for-dev\n\n## Tasks / Subtasks\n\n- [ ] ${body}\n\n## File List\n\n- src/basket.py\n`,
  );

/** Two steps of which the second extends what the first creates, in each format, without a word on order. */
const plans: readonly (readonly [format: string, sources: readonly Source[]])[] = [
  [
    "runbook",
    [
      at(
        "plans/basket/runbook.md",
        `# Runbook: basket\n\n## Step 1: A\n\n${one}\n\n## Step 2: B\n\n${two}\n`,
      ),
    ],
  ],
  [
    "superpowers",
    [
      at(
        "docs/superpowers/plans/2030-01-01-basket.md",
        `# Basket Implementation Plan\n\n### Task 1: A\n\n**Files:**\n- Create: \`src/basket.py\`\n\n${one}\n\n### Task 2: B\n\n**Files:**\n- Modify: \`src/basket.py\`\n\n${two}\n`,
      ),
    ],
  ],
  [
    "spec-kit",
    [
      at(
        "specs/001-basket/tasks.md",
        "# Tasks: Basket\n\n## Phase 1: Basket\n\n- [ ] T001 Create class Basket in src/basket.py\n- [ ] T002 Add discount to Basket in src/basket.py\n",
      ),
    ],
  ],
  [
    "kiro",
    [
      at(
        ".kiro/specs/basket/tasks.md",
        `# Implementation Plan\n\n- [ ] 1. ${one}\n  - _Requirements: 1.1_\n\n- [ ] 2. ${two}\n  - _Requirements: 1.2_\n`,
      ),
    ],
  ],
  [
    "openspec",
    [at("openspec/changes/basket/tasks.md", `## 1. Basket\n\n- [ ] 1.1 ${one}\n- [ ] 1.2 ${two}\n`)],
  ],
  [
    "omo",
    [
      at(
        ".omo/plans/basket.md",
        `# Basket\n\n## TODOs\n\n- [ ] 1. Basket\n\n  **What to do**: ${one}\n\n- [ ] 2. Discount\n\n  **What to do**: ${two}\n`,
      ),
    ],
  ],
  ["spec-kitty", [wp("WP01", one), wp("WP02", two)]],
  ["gsd", [gsd("01", one), gsd("02", two)]],
  ["ccpm", [ccpm("001", one), ccpm("002", two)]],
  ["bmad", [story("1-1", one), story("1-2", two)]],
  [
    "task-master",
    [
      at(
        ".taskmaster/tasks/tasks.json",
        JSON.stringify({
          tasks: [
            { id: 1, title: "Basket", status: "pending", dependencies: [], details: one },
            { id: 2, title: "Discount", status: "pending", dependencies: [], details: two },
          ],
        }),
      ),
    ],
  ],
];

const collisions = new Set(["missing-depends-on", "shared-file", "parallel-overlap"]);
const told = async (
  sources: readonly Source[],
  dispatch: "contract" | "parallel",
  preset: "recommended" | "strict" = "recommended",
) => (await lint({ sources, rules, dispatch, settings: { preset } })).diagnostics.map(({ rule }) => rule);

describe("with an orchestrator that starts all that no edge holds apart", () => {
  test.each(plans)("two steps on one file collide in %s", async (_, sources) => {
    expect((await told(sources, "parallel")).filter((rule) => collisions.has(rule))).toHaveLength(1);
  });

  test("a declared edge still holds them apart", async () => {
    const [first, second] = [wp("WP01", one), wp("WP02", two)];
    const text = second!.text.replace("owned_files", 'dependencies: ["WP01"]\nowned_files');
    expect(await told([first!, { ...second!, text }], "parallel")).toEqual([]);
  });
});

test("a format that goes from the top is believed, and with the preset `strict` that is said once", async () => {
  for (const [format, sources] of plans)
    if (["superpowers", "spec-kit", "kiro", "openspec"].includes(format)) {
      expect(await told(sources, "contract"), format).toEqual([]);
      const strict = await told(sources, "contract", "strict");
      expect(strict.filter((rule) => rule === "order-by-convention")).toHaveLength(1);
    }
});
