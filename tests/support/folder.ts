import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder far from the sources, which is gone when all tests are done. */
    folder: string;
  }
}

export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "runbook-lint-"));
  project.provide("folder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
