import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { hookFiles } from "../../src/index.ts";
import { program } from "../cli/program.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { binFolder } from "../support/session.ts";

afterAll(remove);
const root = resolve(import.meta.dirname, "../..");
const json = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const version = json("package.json").version;

test("the plugin has the hooks that `init gate` writes, with the program of its own folder", () => {
  const { hooks, skills, ...manifest } = json(".claude-plugin/plugin.json");
  expect(manifest).toMatchObject({ name: "runbook-lint", version });
  const line = `node "\${CLAUDE_PLUGIN_ROOT}/dist/runbook-lint.cjs"`;
  expect(json(hooks).hooks).toEqual(hookFiles["claude-code"]!({ words: [], line }).value!.hooks);
  expect(existsSync(join(root, "dist/runbook-lint.cjs"))).toBe(true);
  const skill = readFileSync(join(root, skills, "plans/SKILL.md"), "utf8");
  expect(parse(skill.split("---\n")[1]!)).toMatchObject({
    name: "plans",
    description: expect.stringContaining("plan"),
  });
  expect(json(".claude-plugin/marketplace.json").plugins[0]).toMatchObject({
    name: "runbook-lint",
    source: "./",
  });
});

test("what the skill says to write lints clean, and what it says to type works", () => {
  const text = `---
execution_mode: sequential-required
reason: all steps edit the basket
---

# Runbook: basket

## Step 1: A basket

Create \`src/basket.py\`.

## Step 2: A discount

**Depends on**: Step 1

Modify \`src/basket.py\`.
`;
  const place = workspace({ "plans/basket/runbook.md": text });
  const ran = (...words: string[]) =>
    execFileSync(process.execPath, [program, ...words], { cwd: place, encoding: "utf8" });
  expect(ran("plans/basket")).toContain("No problems");
  expect(ran("next", "plans/basket")).toContain("May start now\n  1 A basket");
});

test("the gate of gsd holds a phase back with errors, and lets a sound one go on", () => {
  const { gates, version: own } = json("integrations/gsd/capability.json");
  expect(own).toBe(version);
  const plan = (needs: string) =>
    `---\nphase: 03-shop\nplan: 01\ntype: execute\nwave: 1\ndepends_on: [${needs}]\nfiles_modified: [src/a.ts]\nautonomous: true\n---\n\n<tasks><task type="auto"><name>Task 1: A</name><files>src/a.ts</files><action>Write src/a.ts</action><verify>x</verify><done>x</done></task></tasks>\n`;
  const path = ".planning/phases/03-shop/03-01-PLAN.md";
  const command = gates[0].check.predicate.command.replace("npx --no-install ", "");
  const ran = (needs: string) =>
    spawnSync("sh", ["-c", command], {
      cwd: workspace({ [path]: plan(needs) }),
      env: { PATH: `${binFolder()}:${process.env.PATH}`, PHASE_DIR: ".planning/phases/03-shop" },
      encoding: "utf8",
    });
  expect(ran("").status).toBe(0);
  const refused = ran('"03-07"');
  expect(refused.status).toBe(1);
  expect(refused.stdout.slice(-2000)).toContain("unknown-dependency");
});

test("the extension of spec-kit names files that are there", () => {
  const manifest = parse(readFileSync(join(root, "integrations/spec-kit/extension.yml"), "utf8"));
  expect(manifest.extension.version).toBe(version);
  const commands = manifest.provides.commands.map(({ name, file }: { name: string; file: string }) => {
    expect(name).toMatch(/^speckit\.runbook-lint\.[a-z0-9-]+$/);
    expect(
      parse(readFileSync(join(root, "integrations/spec-kit", file), "utf8").split("---\n")[1]!),
    ).toHaveProperty("description");
    return name;
  });
  for (const { command } of Object.values<{ command: string }>(manifest.hooks))
    expect(commands).toContain(command);
});
