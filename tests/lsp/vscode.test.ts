import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pack, stage } from "../../scripts/build/vscode.mjs";
import { remove, workspace } from "../cli/workspace.ts";
import { faulty } from "../support/faulty.ts";
import { editorIn, loadExtension } from "../support/vscode-stub.ts";

const root = resolve(import.meta.dirname, "../..");
let staged: string;
beforeAll(async () => {
  staged = join(workspace({}), "extension");
  await stage(staged);
}, 60_000);
afterAll(remove);

test("vsce packs it, and the package holds the program, its pages and its licences", async () => {
  const packed = join(workspace({}), "runbook-lint.vsix");
  await pack(staged, packed);
  const { stdout } = spawnSync("unzip", ["-Z1", packed], { encoding: "utf8" });
  const names = stdout.split("\n").map((name) => name.replace(/^extension\//, ""));
  expect(names).toEqual(
    expect.arrayContaining([
      ...["package.json", "readme.md", "LICENSE.txt", "dist/extension.js", "dist/runbook-lint.cjs"],
      ...["dist/THIRD-PARTY-LICENSES.txt", "schema/config.schema.json", "rules/shared-file.md"],
      ...readdirSync(join(staged, "dist/program")).map((name) => `dist/program/${name}`),
    ]),
  );
  expect(names.filter((name) => /\.ts$|\.map$|node_modules/.test(name))).toEqual([]);
});

test("its settings, commands, matchers and schemas are those of the program", () => {
  const { contributes, version } = JSON.parse(readFileSync(join(staged, "package.json"), "utf8"));
  expect(version).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
  const properties = contributes.configuration.properties;
  const schema = JSON.parse(readFileSync(join(root, "schema/config.schema.json"), "utf8"));
  const isolations = schema.definitions.isolation.oneOf.map((each: { const: string }) => each.const);
  expect(properties["runbook-lint.isolation"].enum).toEqual([...isolations, null]);
  expect(JSON.stringify(properties)).not.toContain("$ref");
  expect(contributes.problemMatchers.map(({ name }: { name: string }) => name)).toEqual([
    "runbook-lint",
    "runbook-lint-watch",
  ]);
});

test("it starts the server, shows what that finds and says which plan a file belongs to", async () => {
  const folder = workspace({ "plan/runbook.md": faulty });
  const editor = editorIn(folder);
  editor.settings.set("runbook-lint.rules", { "unknown-dependency": "off" });
  const extension = loadExtension(join(staged, "dist/extension.js"), editor);
  const subscriptions: { dispose(): void }[] = [];
  await extension.activate({ subscriptions, asAbsolutePath: (path: string) => join(staged, path) });
  const { contributes } = JSON.parse(readFileSync(join(staged, "package.json"), "utf8"));
  expect([...editor.commands.keys()].sort()).toEqual(
    contributes.commands.map(({ command }: { command: string }) => command).sort(),
  );
  expect(editor.tasks[0]!.provideTasks().map(({ name }) => name)).toEqual(["check", "watch"]);
  editor.open(join(folder, "plan/runbook.md"));
  const [found] = await soon(() => [...editor.diagnostics.values()].filter((all) => all.length > 0));
  expect(JSON.stringify(found)).toContain("weak-sequential-directive");
  expect(JSON.stringify(found)).not.toContain("unknown-dependency");
  await soon(() => editor.bar.shown || undefined);
  expect(editor.bar.text).toContain("runbook: runbook");
  await editor.commands.get("runbook-lint.showSchedule")!();
  expect(editor.pages[0]!.html).toContain('<body data-place="#plan/plan/schedule">');
  await editor.commands.get("runbook-lint.status")!();
  expect(editor.messages.at(-1)).toMatch(/^plan \(runbook, runbook\): 0 of 3 steps done.*; \d+ findings$/);
  for (const each of subscriptions) each.dispose();
  await extension.deactivate();
});

async function soon<Value>(look: () => Value | undefined): Promise<Value> {
  for (const end = Date.now() + 20_000; ; ) {
    const value = look();
    if (Array.isArray(value) ? value.length > 0 : value) return value as Value;
    if (Date.now() > end) throw new Error("It did not come");
    await new Promise((done) => setTimeout(done, 50));
  }
}
