import { expect, test } from "vitest";
import { groupsApart, largest } from "../../src/page/state/apart.ts";
import type { PageMeeting } from "../../src/report/index.ts";

const meeting = (on: string, steps: readonly number[], own = true): PageMeeting => ({
  on,
  own,
  kinds: ["write-write"],
  touches: steps.map((step) => ({ step })),
});

test("steps that meet on several things are one group, and those among them that meet on more are counted", () => {
  const groups = groupsApart([
    meeting("a.py", [1, 2, 3]),
    meeting("test_a.py", [3, 1, 2]),
    meeting("A.check", [2, 3]),
    meeting("b.py", [0, 1]),
    meeting("git branch", [0, 1, 2, 3, 4], false),
  ]);
  expect(groups).toEqual([
    { steps: [0, 1], on: ["b.py"], more: 0 },
    { steps: [1, 2, 3], on: ["a.py", "test_a.py"], more: 1 },
  ]);
  expect(largest(groups, 1)).toEqual([groups[1]]);
});
