import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lint, read } from "../../src/index.ts";

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "runbook-lint-companions-"));
  cpSync(resolve(import.meta.dirname, "../fixtures/runbook/step-files"), join(cwd, "plans/a"), {
    recursive: true,
  });
  cpSync(resolve(import.meta.dirname, "../fixtures/runbook/variants"), join(cwd, "plans/b"), {
    recursive: true,
  });
  writeFileSync(join(cwd, "plans/a/other.runbook.md"), "# Other\n\n## Cycle 1.1: Not asked about\n");
});

afterAll(() => rmSync(cwd, { recursive: true }));

test("a file that is named alone is read with the rest of its plan, and with no other plan", async () => {
  for (const path of ["plans/a/runbook.md", "plans/a/steps/step-1-1.md", "./plans/a/steps/step-1-3.md"]) {
    const { plans, passedOver } = await read({ cwd, paths: [path] });
    expect(plans.map((plan) => plan.steps.length)).toEqual([2]);
    expect(plans[0]!.files).toHaveLength(5);
    expect(passedOver).toEqual([]);
  }
});

test("only what stands in the named file is reported", async () => {
  const folder = await lint({ cwd, paths: ["plans/a"] });
  const places = new Set(folder.diagnostics.map(({ span }) => span.source.path));
  expect(places.size).toBeGreaterThan(1);
  for (const path of places) {
    const { diagnostics } = await lint({ cwd, paths: [path] });
    expect(diagnostics.map(({ message }) => message)).toEqual(
      folder.diagnostics.filter(({ span }) => span.source.path === path).map(({ message }) => message),
    );
  }
});
