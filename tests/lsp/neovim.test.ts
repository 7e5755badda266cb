import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { remove, workspace } from "../cli/workspace.ts";
import { faulty } from "../support/faulty.ts";
import { binFolder } from "../support/session.ts";
import { has } from "../support/tools.ts";

const root = resolve(import.meta.dirname, "../..");
afterAll(remove);

if (has("nvim"))
  test("Neovim shows findings, fixes them, hovers, renames a step and completes a key", () => {
    const folder = workspace({ "runbook.md": faulty });
    const { stderr } = spawnSync(
      "nvim",
      ["--headless", "--clean", "-c", `luafile ${join(import.meta.dirname, "neovim.lua")}`],
      {
        cwd: folder,
        timeout: 50_000,
        encoding: "utf8",
        env: {
          PATH: `${binFolder()}:${process.env.PATH}`,
          HOME: folder,
          TERM: "dumb",
          RUNBOOK_CONFIG: join(root, "editors/nvim/lsp/runbook_lint.lua"),
          RUNBOOK_PLAN: join(folder, "runbook.md"),
          RUNBOOK_ROOT: folder,
          RUNBOOK_SEEN: join(folder, "seen.json"),
        },
      },
    );
    expect(stderr).not.toMatch(/E\d+:|Error/);
    const seen = JSON.parse(readFileSync(join(folder, "seen.json"), "utf8"));
    expect(seen.diagnostics).toContainEqual(["runbook-lint", "weak-sequential-directive", 3, 19]);
    expect(seen.hover).toContain("A discount");
    expect(seen.hover).toContain("wave");
    expect(seen.mended).toMatch(/^---\nexecution_mode: sequential-required\n/);
    expect(seen.renamed).toContain("## Step 7: A discount");
    expect(seen.words).toContain("max_parallel: ");
    expect(seen.told).toContain("of 3 steps done");
  });
