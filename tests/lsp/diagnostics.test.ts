import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver-protocol";
import { runIn } from "../cli/program.ts";
import { remove } from "../cli/workspace.ts";
import { faulty } from "../support/faulty.ts";
import { able, type Client, clientIn, edited } from "../support/lsp-client.ts";

afterAll(remove);
const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) if (client.server.exitCode === null) await client.stop();
});

async function started(files: Record<string, string>, capabilities = able): Promise<Client> {
  const client = await clientIn(files).start(capabilities);
  clients.push(client);
  return client;
}

/** What the command line finds in a folder, in the words of the protocol. */
function foundBy(folder: string, path: string) {
  const { out } = runIn(folder, ["--format", "json", "--fail-on", "never", "."]);
  return JSON.parse(out)
    .diagnostics.filter((each: { path: string }) => each.path === path)
    .map(({ rule, message, line, column }: Record<string, unknown>) => [rule, message, line, column]);
}

const shown = (diagnostics: Awaited<ReturnType<Client["diagnostics"]>>) =>
  diagnostics.map(({ code, message, range: { start } }) => [
    code,
    message,
    start.line + 1,
    start.character + 1,
  ]);

test("what is found in a text that is open is what the command line finds in its file", async () => {
  const client = await started({ "plans/runbook.md": faulty });
  await client.open("plans/runbook.md", faulty);
  const diagnostics = await client.diagnostics("plans/runbook.md");
  expect(diagnostics.length).toBeGreaterThan(2);
  expect(shown(diagnostics)).toEqual(foundBy(client.folder, "plans/runbook.md"));
  const [first] = diagnostics;
  expect(first).toMatchObject({ source: "runbook-lint", severity: 1 });
  expect(first!.relatedInformation![0]!.location.uri).toBe(client.uri("plans/runbook.md"));
});

test("what is typed counts before what is on the disk, letter by letter", async () => {
  const client = await started({ "runbook.md": faulty });
  await client.open("runbook.md", faulty);
  const line = faulty.split("\n").findIndex((each) => each.includes("Step 9"));
  const at = faulty.split("\n")[line]!.indexOf("9");
  const range = { start: { line, character: at }, end: { line, character: at + 1 } };
  await client.change("runbook.md", [{ range, text: "1" }]);
  const found = shown(await client.diagnostics("runbook.md"));
  expect(found.map(([rule]) => rule)).not.toContain("unknown-dependency");
  writeFileSync(join(client.folder, "runbook.md"), faulty.replace("Step 9", "Step 1"));
  expect(found).toEqual(foundBy(client.folder, "runbook.md"));
});

test("files of one plan are one plan, whichever of them is open", async () => {
  const index = "# Runbook: basket\n\n## Step 1: Add\n\nCreate `src/basket.py`.\n";
  const step = "# Step 2\n\n**Plan**: `runbook.md`\n\nCreate `src/basket.py`.\n";
  const client = await started({ "p/runbook.md": index, "p/steps/step-2.md": step });
  await client.open("p/steps/step-2.md", step);
  expect(shown(await client.diagnostics("p/steps/step-2.md"))).toEqual(
    foundBy(client.folder, "p/steps/step-2.md"),
  );
});

test("nothing is said of what is no plan, nor of what is ignored", async () => {
  const client = await started({
    "README.md": "# A library\n\nIt adds up.\n",
    ".gitignore": "out/\n",
    "out/runbook.md": faulty,
    "runbook.md": faulty,
  });
  mkdirSync(join(client.folder, ".git"));
  await client.open("README.md", "# A library\n\nIt adds up.\n");
  await client.open("out/runbook.md", faulty);
  await client.open("runbook.md", faulty);
  await client.diagnostics("runbook.md");
  expect([...client.said.keys()]).toEqual([client.uri("runbook.md")]);
  const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
  const context = { diagnostics: [] };
  expect(await client.ask("textDocument/codeAction", "README.md", { range, context })).toBe(null);
});

test("configuration, suppressions and baseline count, and a faulty configuration is told at its place", async () => {
  const client = await started({
    "runbook.md": faulty,
    ".runbook-lint.yaml": "rules:\n  unknown-dependency: off\n",
  });
  await client.open("runbook.md", faulty);
  expect(shown(await client.diagnostics("runbook.md"))).toEqual(foundBy(client.folder, "runbook.md"));
  const config = client.uri(".runbook-lint.yaml");
  writeFileSync(join(client.folder, ".runbook-lint.yaml"), "rules:\n  unknown-dependancy: off\n");
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: config, type: 2 }],
  });
  await client.until(() => (client.said.get(config)?.diagnostics.length ?? 0) > 0);
  expect(client.said.get(config)!.diagnostics[0]).toMatchObject({
    range: { start: { line: 1, character: 2 } },
  });
  expect(client.said.get(client.uri("runbook.md"))!.diagnostics).toEqual([]);
  rmSync(join(client.folder, ".runbook-lint.yaml"));
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: config, type: 3 }],
  });
  await client.until(() => (client.said.get(client.uri("runbook.md"))?.diagnostics.length ?? 0) > 2);
  expect(client.said.get(config)!.diagnostics).toEqual([]);
});

test("changes on the disk are seen without an editor that tells of them", async () => {
  const client = await started({ "runbook.md": faulty }, {});
  await client.open("runbook.md", faulty);
  await client.diagnostics("runbook.md");
  // The look at the disk begins while the first answers are given.
  await new Promise((done) => setTimeout(done, 500));
  writeFileSync(join(client.folder, ".runbook-lint.yaml"), "rules:\n  unknown-dependency: off\n");
  const rules = () => client.said.get(client.uri("runbook.md"))!.diagnostics.map(({ code }) => code);
  await client.until(() => !rules().includes("unknown-dependency"));
});

test("columns are counted in bytes for a client that wants that", async () => {
  const text = faulty
    .replace("# Runbook: basket", "# Runbook: Körbe 🧺")
    .replace("**Depends on**", "**Depends on**");
  const wide = text.replace("Execute the steps", "🧺 Execute the steps");
  const client = await started(
    { "runbook.md": wide },
    { general: { positionEncodings: ["utf-8", "utf-16"] } },
  );
  expect(client.initialized.capabilities.positionEncoding).toBe("utf-8");
  await client.open("runbook.md", wide);
  const [line, column] = [2, Buffer.byteLength("🧺 Execute the steps ")];
  const found = (await client.diagnostics("runbook.md")).map(({ range: { start } }) => start);
  expect(found).toContainEqual({ line, character: column });
  const at = Buffer.byteLength("🧺 ");
  await client.change("runbook.md", [
    { range: { start: { line, character: at }, end: { line, character: at } }, text: "Now " },
  ]);
  const moved = (await client.diagnostics("runbook.md")).map(({ range: { start } }) => start);
  expect(moved).toContainEqual({ line, character: column + 4 });
});

test("fixes are offered where they are due, one by one and all at once", async () => {
  const client = await started({ "runbook.md": faulty });
  await client.open("runbook.md", faulty);
  const diagnostics = await client.diagnostics("runbook.md");
  const actions = (only?: string[]) =>
    client.ask<CodeAction[]>("textDocument/codeAction", "runbook.md", {
      range: diagnostics[0]!.range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  const quick = await actions(["quickfix"]);
  expect(quick.map(({ title }) => title)).toEqual([
    "Declare `execution_mode: sequential-required`",
    "Silence `weak-sequential-directive` here, with a reason",
    "Silence `weak-sequential-directive` in this file, with a reason",
  ]);
  const [all] = await actions(["source.fixAll.runbook-lint"]);
  const edits = (action: CodeAction) =>
    (action.edit!.documentChanges as TextDocumentEdit[]).flatMap((each) => each.edits as never[]);
  const mended = edited(faulty, edits(all!));
  expect(mended).toBe(runIn(client.folder, ["--fix", "--exit-zero", "-"], {}, faulty).out);
  const silenced = edited(faulty, edits(quick[1]!));
  await client.change("runbook.md", [{ text: silenced }]);
  const left = (await client.diagnostics("runbook.md")).map(({ code }) => code);
  expect(left).not.toContain("weak-sequential-directive");
});
