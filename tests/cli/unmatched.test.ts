import { afterAll, expect, test } from "vitest";
import { runIn } from "./program.ts";
import { remove, workspace } from "./workspace.ts";

afterAll(remove);

const plan = "# Runbook: one\n\n## Step 1: Alone\n\nCreate `src/a.py`.\n";
const place = workspace({
  "plans/one/runbook.md": plan,
  "notes/readme.md": "# Notes\n",
  "openspec/changes/add-export/tasks.md": "# Tasks\n\n- Write it\n",
});
const ran = (...args: string[]) => runIn(place, args);

test("a path without a plan is never clean", () => {
  expect(ran("plans")).toMatchObject({ code: 0 });
  const empty = ran("notes");
  expect(empty.code).toBe(2);
  expect(empty.err).toContain("no plan in `notes`, expected one, or `--no-error-on-unmatched`");
  expect(ran("plans", "notes").code).toBe(2);
  expect(ran("notes", "--no-error-on-unmatched").code).toBe(0);
});

test("a file at the place of a plan, or one that is named, is told where no plan is seen in it", () => {
  const { code, out } = ran("-f", "compact", ".");
  expect(code).toBe(1);
  expect(out).toContain(
    "openspec/changes/add-export/tasks.md:3:1: error: Unexpected file without a single box",
  );
  expect(out).not.toContain("notes/readme.md");
  expect(ran("-f", "compact", "notes/readme.md").out).toContain("[unread-plan]");
  expect(ran("notes/readme.md", "--no-error-on-unmatched").code).toBe(0);
});
