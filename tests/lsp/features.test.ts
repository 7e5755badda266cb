import { afterAll, expect, test } from "vitest";
import type {
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  RenameFile,
  WorkspaceEdit,
  WorkspaceSymbol,
} from "vscode-languageserver-protocol";
import { remove } from "../cli/workspace.ts";
import { type Client, clientIn, edited } from "../support/lsp-client.ts";

const runbook = `---
name: basket
execution_mode: parallel
---

# Runbook: basket

## Phase 1: Goods

### Cycle 1.1: A basket adds up

**GREEN Phase:**

- File: \`src/basket.py\`
  Action: Create class \`Basket\`

### Cycle 1.2: A discount

**Depends on**: Cycle 1.1

- File: \`src/basket.py\`
  Action: Add \`discount\`, see Cycle 1.1

### Cycle 1.3: A receipt

- File: \`src/basket.py\`
  Action: Add \`receipt\`

## Phase 2: Shop

### Cycle 2.1: A shop

**Depends on**: Cycle 1.2, Cycle 1.3

- File: \`src/shop.py\`
  Action: Create class \`Shop\`
`;
const step = `---
cycle: 1.2
depends_on: ["1.1"]
---

# Cycle 1.2: A discount

**Plan**: \`runbook.md\`

- File: \`src/basket.py\`
  Action: Add \`discount\`
`;

afterAll(remove);
let client: Client;
const opened = async (files: Record<string, string> = { "plan/runbook.md": runbook }) => {
  client = await clientIn(files).start();
  for (const [path, text] of Object.entries(files)) await client.open(path, text);
  return client;
};
const at = (text: string, words: string, into = 0) => {
  const before = text.slice(0, text.indexOf(words) + into);
  return { line: before.split("\n").length - 1, character: before.length - before.lastIndexOf("\n") - 1 };
};

test("a hover tells of a step what it waits for, what waits for it, and what it does", async () => {
  await opened();
  const hover = async (words: string, into: number) =>
    (
      await client.ask<Hover | null>("textDocument/hover", "plan/runbook.md", {
        position: at(runbook, words, into),
      })
    )?.contents as { value: string } | undefined;
  const own = (await hover("Cycle 1.2: A discount", 7))!.value;
  expect(own).toContain("**1.2 A discount**");
  expect(own).toMatch(/wave \d of \d/);
  expect(own).toMatch(/Waits for:\n\n- `1\.1`: the plan says so/);
  expect(own).toMatch(/Waits for it:\n\n- `1\.3`\n- `2\.1`/);
  expect(own).toMatch(/modify `src\/basket\.py` \(\d+ %\)/);
  expect(own).toMatch(/Collides with:\n\n- `1\.3` on .*`src\/basket\.py`/);
  // By the name of another step, that one.
  expect((await hover("Cycle 1.2, Cycle 1.3", 18))!.value).toContain("A receipt");
  const file = (await hover("src/shop.py", 4))!.value;
  expect(file).toMatch(/\*\*src\/shop\.py\*\*\n\nSteps that touch it:\n\n- `2\.1` A shop: \w+/);
  expect(await hover("# Runbook: basket", 12)).toBe(undefined);
  await client.stop();
});

test("the name of a step leads to it, and it to its names", async () => {
  await opened();
  const position = at(runbook, "Cycle 1.1\n\n- File", 7);
  const [target] = await client.ask<Location[]>("textDocument/definition", "plan/runbook.md", { position });
  expect(target!.range.start).toEqual(at(runbook, "1.1: A basket"));
  const context = { includeDeclaration: true };
  const places = await client.ask<Location[]>("textDocument/references", "plan/runbook.md", {
    ...{ position: target!.range.start, context },
  });
  expect(places.map(({ range }) => range.start)).toEqual([
    at(runbook, "1.1: A basket"),
    at(runbook, "1.1\n\n- File"),
  ]);
  await client.stop();
});

const texts = ({ documentChanges = [] }: WorkspaceEdit) =>
  Object.fromEntries(
    documentChanges.flatMap((change) =>
      "edits" in change ? [[change.textDocument.uri, change.edits as never[]]] : [],
    ),
  );

test("a step gets another id in headings, labels, front matter, prose, step files and their names", async () => {
  const files = { "plan/runbook.md": runbook, "plan/steps/step-1-2.md": step };
  await opened(files);
  const edit = await client.ask<WorkspaceEdit>("textDocument/rename", "plan/runbook.md", {
    ...{ position: at(runbook, "1.2: A discount"), newName: "1.7" },
  });
  const changed = texts(edit);
  const index = edited(runbook, changed[client.uri("plan/runbook.md")]!);
  expect(index).toBe(runbook.replaceAll("Cycle 1.2", "Cycle 1.7"));
  const copy = edited(step, changed[client.uri("plan/steps/step-1-2.md")]!);
  expect(copy).toBe(step.replaceAll("Cycle 1.2", "Cycle 1.7").replace("cycle: 1.2", "cycle: 1.7"));
  const renames = edit.documentChanges!.filter(
    (each): each is RenameFile => "kind" in each && each.kind === "rename",
  );
  expect(renames.map(({ newUri }) => newUri)).toEqual([client.uri("plan/steps/step-1-7.md")]);
  // From a mention it is the same.
  const again = await client.ask<WorkspaceEdit>("textDocument/rename", "plan/steps/step-1-2.md", {
    ...{ position: at(step, '1.1"]'), newName: "1.9" },
  });
  expect(edited(step, texts(again)[client.uri("plan/steps/step-1-2.md")]!)).toContain('depends_on: ["1.9"]');
  await client.stop();
});

test("an id that another step has, or by which the plan would be another one, is refused", async () => {
  await opened();
  const renaming = (newName: string) =>
    client.ask("textDocument/rename", "plan/runbook.md", {
      position: at(runbook, "1.2: A discount"),
      newName,
    });
  await expect(renaming("1.3")).rejects.toThrow(/Unexpected id `1.3`/);
  await expect(renaming("a b")).rejects.toThrow(/Unexpected id `a b`/);
  await expect(renaming("discount")).rejects.toThrow(/in the form of `1.2`/);
  await client.stop();
});

test("keys, values, ids and names of rules are completed", async () => {
  await opened();
  const complete = async (text: string, position: { line: number; character: number }) => {
    await client.change("plan/runbook.md", [{ text }]);
    const items = await client.ask<CompletionItem[] | null>("textDocument/completion", "plan/runbook.md", {
      position,
    });
    return items?.map(({ label }) => label) ?? [];
  };
  const key = runbook.replace("name: basket\n", "name: basket\nmax\n");
  expect(await complete(key, at(key, "max\n", 3))).toEqual(
    expect.arrayContaining(["max_parallel", "reason"]),
  );
  expect(await complete(key, at(key, "max\n", 3))).not.toContain("name");
  const value = runbook.replace("mode: parallel", "mode: seq");
  expect(await complete(value, at(value, "seq\n", 3))).toEqual(
    expect.arrayContaining(["sequential-required", "parallel"]),
  );
  const id = runbook.replace("Cycle 1.2, Cycle 1.3", "Cycle 1.2, ");
  expect((await complete(id, at(id, "Cycle 1.2, ", 11))).sort()).toEqual(["1.1", "1.2", "1.3"]);
  const comment = runbook.replace("# Runbook", "<!-- runbook-lint-disable-file shared -->\n\n# Runbook");
  expect(await complete(comment, at(comment, "shared", 6))).toContain("shared-file");
  const kind = runbook.replace("# Runbook", "<!-- runbook-lint-dis -->\n\n# Runbook");
  expect(await complete(kind, at(kind, "-dis -->", 4))).toContain("disable-next-line");
  expect(await complete(runbook, at(runbook, "# Runbook", 5))).toEqual([]);
  await client.stop();
});

test("the configuration is completed, too", async () => {
  const text = "ro\nrules:\n  shared-file: w\n";
  await opened({ ".runbook-lint.yaml": text });
  const labels = async (words: string, into: number) =>
    (
      await client.ask<CompletionItem[]>("textDocument/completion", ".runbook-lint.yaml", {
        position: at(text, words, into),
      })
    ).map(({ label }) => label);
  expect(await labels("ro\n", 2)).toContain("root");
  expect(await labels("w\n", 1)).toContain("warning");
  await client.stop();
});

test("lenses, hints, symbols and folding follow the steps", async () => {
  await opened();
  const lenses = await client.ask<CodeLens[]>("textDocument/codeLens", "plan/runbook.md");
  expect(lenses.map(({ command }) => command!.title)).toEqual([
    expect.stringMatching(/^next · wave 1 of \d/),
    expect.stringMatching(/^wave \d of \d · collides with 1\.3$/),
    expect.stringMatching(/^wave \d of \d · collides with 1\.2$|collides with 1\.1, 1\.2$/),
    expect.stringMatching(/^wave \d of \d/),
  ]);
  const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
  const hints = await client.ask<InlayHint[]>("textDocument/inlayHint", "plan/runbook.md", { range });
  expect(hints[0]).toMatchObject({ label: "wave 1", position: at(runbook, ": A basket adds") });
  const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", "plan/runbook.md");
  expect(symbols.map(({ name, children }) => [name, children?.length])).toEqual([
    ["Goods", 3],
    ["Shop", 1],
  ]);
  const folds = await client.ask<FoldingRange[]>("textDocument/foldingRange", "plan/runbook.md");
  expect(folds).toContainEqual({
    startLine: at(runbook, "## Phase 1").line,
    endLine: at(runbook, "Add `receipt`").line,
    kind: "region",
  });
  const found = await client.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", {
    query: "receipt",
  });
  expect(found.map(({ name }) => name)).toEqual(["1.3 A receipt"]);
  await client.stop();
});

test("what the protocol has no words for: which plan it is, its page, its schema", async () => {
  await opened();
  const status = await client.ask("runbook-lint/status", "plan/runbook.md");
  expect(status).toMatchObject({
    plans: [{ path: "plan", format: "runbook", role: "runbook", schema: "plan", steps: 4, done: 0 }],
    folder: client.folder,
  });
  expect(await client.ask("runbook-lint/page", "plan/runbook.md")).toMatch(/^<!doctype html>/);
  expect(await client.connection.sendRequest("runbook-lint/schema", { name: "plan" })).toMatchObject({
    title: "Plan metadata",
  });
  expect(await client.connection.sendRequest("runbook-lint/schema", { name: "toString" })).toBe(null);
  await client.stop();
});
