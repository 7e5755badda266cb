import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { read } from "../../src/index.ts";

const place = realpathSync(mkdtempSync(join(tmpdir(), "settings-")));
afterAll(() => rmSync(place, { recursive: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
}

test("settings of a project hold for a plan that is named alone, and for one that is searched for", async () => {
  const plan = ".planning/phases/01-a/01-01-PLAN.md";
  put(plan, "---\nphase: 01-a\nplan: 01\nwave: 1\ndepends_on: []\n---\n\n<objective>Do it.</objective>\n");
  put(".planning/config.json", '{"parallelization": false, "workflow": {"use_worktrees": false}}');
  for (const paths of [[plan], [".planning/phases"], ["."]]) {
    const { plans, passedOver } = await read({ cwd: place, paths, config: false });
    expect(plans[0]).toMatchObject({ mode: { value: "sequential" }, isolation: { value: "shared" } });
    expect(passedOver).toEqual([]);
  }
});
