import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import { wide } from "../../scripts/bench/plans.mjs";
import { Workspace } from "../../src/run/workspace.ts";
import { program, runIn } from "../cli/program.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { faulty } from "../support/faulty.ts";
import { able, clientIn } from "../support/lsp-client.ts";

afterAll(remove);

test("messages that make no sense are refused or passed over, and what follows is answered", async () => {
  const client = await clientIn({ "runbook.md": faulty }).start();
  const send = (body: string, head = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`) =>
    client.server.stdin!.write(head + body);
  send("{");
  send("null");
  send("[]");
  send('{"jsonrpc":"2.0","method":"textDocument/didOpen"}');
  send('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":7}}}');
  send(
    '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///none"}}}',
  );
  send('{"jsonrpc":"2.0","id":"x","method":"textDocument/hover","params":{}}');
  send('{"jsonrpc":"2.0","id":"y","method":"no/such/method"}');
  send('{"jsonrpc":"2.0","method":"$/nothing"}');
  await client.open("runbook.md", faulty);
  expect((await client.diagnostics("runbook.md")).length).toBeGreaterThan(2);
  await client.change("runbook.md", [
    { range: { start: { line: 900, character: 3 }, end: { line: 901, character: 0 } }, text: "\n" },
    { range: { start: { line: -1, character: -5 }, end: { line: 0, character: 0 } }, text: "" },
  ]);
  expect((await client.diagnostics("runbook.md")).length).toBeGreaterThan(2);
  const hover = client.connection.sendRequest("textDocument/hover", { textDocument: { uri: 3 } });
  expect(await hover).toBe(null);
  await expect(client.connection.sendRequest("runbook-lint/status")).rejects.toThrow();
  expect(await client.stop()).toBe(0);
});

test("a workspace may be deleted, and come again", async () => {
  const client = await clientIn({ "plans/runbook.md": faulty }).start({});
  await client.open("plans/runbook.md", faulty);
  await client.diagnostics("plans/runbook.md");
  rmSync(client.folder, { recursive: true });
  const text = `${faulty}\n## Step 4: A shop\n\nCreate \`src/shop.py\`.\n`;
  await client.change("plans/runbook.md", [{ text }]);
  expect((await client.diagnostics("plans/runbook.md")).length).toBeGreaterThan(2);
  mkdirSync(join(client.folder, "plans"), { recursive: true });
  writeFileSync(join(client.folder, "plans/runbook.md"), text);
  await client.change("plans/runbook.md", [{ text: faulty }]);
  expect((await client.diagnostics("plans/runbook.md")).length).toBeGreaterThan(2);
  expect(await client.stop()).toBe(0);
});

test("the server ends with its editor, however that ends", async () => {
  const folder = workspace({ "runbook.md": faulty });
  const hungUp = spawn(process.execPath, [program, "lsp"], {
    cwd: folder,
    stdio: ["pipe", "ignore", "inherit"],
  });
  hungUp.stdin.end();
  expect(await once(hungUp, "exit")).toEqual([1, null]);
  // An editor that is killed while its pipes are held open by another process.
  const editor = spawn("sleep", ["60"]);
  const server = spawn(process.execPath, [program, "lsp", `--clientProcessId=${editor.pid}`], {
    ...{ cwd: folder, stdio: ["pipe", "ignore", "inherit"] },
  });
  const ended = once(server, "exit");
  await wait(300);
  editor.kill("SIGKILL");
  expect(await ended).toEqual([1, null]);
});

test("requests that nobody waits for any more are let go", async () => {
  const client = await clientIn({ "runbook.md": faulty }).start();
  await client.open("runbook.md", faulty);
  const { CancellationTokenSource } = await import("vscode-languageserver-protocol");
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest("workspace/symbol", { query: "" }, source.token);
  source.cancel();
  await expect(asked).rejects.toThrow(/cancel/i);
  await client.stop();
});

test("the first reading of a folder is shown as it goes on", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`plans/p${index}/runbook.md`, wide(20)]),
  );
  const client = clientIn(files);
  const told: { kind: string; percentage?: number }[] = [];
  client.connection.onNotification("$/progress", ({ value }: { value: (typeof told)[number] }) => {
    told.push(value);
  });
  await client.start({ ...able, window: { workDoneProgress: true } });
  await client.until(() => told.some(({ kind }) => kind === "end"));
  expect(told[0]!.kind).toBe("begin");
  expect(told.filter(({ kind }) => kind === "report").at(-1)).toMatchObject({
    percentage: 100,
    message: "12 of 12 files",
  });
  await client.stop();
});

test("the memory does not grow with edits", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const folder = workspace({});
  const server = new Workspace(folder);
  const place = join(folder, "runbook.md");
  const text = wide(8);
  const edit = async (round: number) => {
    server.hold(place, text.replace("# Runbook", `# Runbook ${round}`));
    (await server.look()).lint(place);
  };
  const used = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) await edit(round);
    collect();
    return process.memoryUsage().heapUsed;
  };
  const rounds = Number(process.env.MEMORY_EDITS ?? 25);
  await used(rounds);
  const before = await used(rounds);
  const after = await used(rounds * 2);
  // One plan of this size takes about a megabyte: none of the many is kept.
  expect((after - before) / 2 ** 20).toBeLessThan(2);
});

test("the command says what it is for", () => {
  const folder = workspace({});
  expect(runIn(folder, ["lsp", "--help"]).out).toContain("language server");
  const { code, err } = runIn(folder, ["lsp", "plans/"]);
  expect([code, err]).toEqual([2, expect.stringContaining("Unexpected `plans/` behind `lsp`")]);
  expect(existsSync(join(folder, "plans"))).toBe(false);
});
