import { expect, test } from "vitest";
import { orderOf } from "../../src/analyze/index.ts";
import { planOf } from "./reading.ts";

/** Two stories of two tasks each, between a foundation and a polish. */
const plan = (words: string, second = "") =>
  planOf({
    "specs/001-shop/tasks.md": `# Tasks: shop

## Phase 2: Foundational

- [ ] T001 Create src/app.py

${words}

## Phase 3: User Story 1 - Browse (P1)

- [ ] T002 [US1] Add the list of goods to src/goods.py
- [ ] T003 [US1] Show it in src/page.py

**Checkpoint**: goods can be seen

## Phase 4: User Story 2 - Buy (P2)

- [ ] T004 [US2] Add the basket to src/basket.py
- [ ] T005 [US2] Pay in src/pay.py

## Phase 5: Polish

- [ ] T006 Describe all in docs/shop.md

## Dependencies & Execution Order

${second}
`,
  });

const template = "**Checkpoint**: Foundation ready - user story implementation can now begin in parallel";

/** Pairs of steps that nothing keeps apart, counting what prose says or not. */
function free(read: ReturnType<typeof plan>, by: "firm" | "any" = "firm"): string[] {
  const { [by]: order } = orderOf(read);
  return read.steps.flatMap((a, at) =>
    read.steps.slice(at + 1).flatMap((b) => (order.ordered(a, b) ? [] : [`${a.id} ${b.id}`])),
  );
}

test("stories run beside each other where the plan says so, each in its own order", () => {
  expect(free(plan(""))).toEqual([]);
  expect(free(plan(template))).toEqual(["T002 T004", "T002 T005", "T003 T004", "T003 T005"]);
  expect(free(plan("", "- All user stories can start in parallel (if staffed)"))).toHaveLength(4);
});

test.each([
  "- All tests for a user story marked [P] can run in parallel",
  "- Within each user story, tasks marked [P] can run in parallel",
  "- User stories cannot run in parallel",
  "- User Stories 2 and 3 can start in parallel",
])("but not by: %s", (line) => {
  expect(free(plan("", line))).toEqual([]);
});

test("nor where they are to be done in order", () => {
  expect(free(plan(template, "User stories must be completed sequentially."))).toEqual([]);
});

test("one that waits for another in words is ordered by these words alone", () => {
  const read = plan(template, "- **User Story 2 (P2)**: Can start after US1 (it needs the list)");
  expect(free(read)).toHaveLength(4);
  expect(free(read, "any")).toEqual([]);
});
