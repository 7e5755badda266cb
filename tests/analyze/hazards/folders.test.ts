import { expect, test } from "vitest";
import { hazardsOf } from "../../../src/analyze/index.ts";
import { planIn } from "../effects/plan.ts";

/** The files on which a change of `lib/queue/push.ts` meets what a second step says. */
const meets = (said: string): string[] => {
  const plan = planIn(
    `# Runbook\n\n## Step 1: A\n\nModify \`lib/queue/push.ts\`.\n\n## Step 2: B\n\n${said}\n`,
  );
  return hazardsOf(plan).flatMap(({ resource }) => (resource.kind === "file" ? resource.path : []));
};

test("a change of all that is in a folder meets changes of its files, work somewhere in it does not", () => {
  expect(meets("Modify everything in `lib/queue/`.")).toEqual(["lib/queue/push.ts"]);
  expect(meets("Reformat all files under `lib/queue/`.")).toEqual(["lib/queue/push.ts"]);
  expect(meets("Update every public handler in `lib/queue/`.")).toEqual(["lib/queue/push.ts"]);
  expect(meets("Update the handlers in `lib/queue/`.")).toEqual([]);
  expect(meets("Modify everything in `lib/mail/`.")).toEqual([]);
});
