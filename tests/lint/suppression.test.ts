import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fix, lint, positionAt, type Result } from "../../src/index.ts";

const root = join(import.meta.dirname, "../fixtures/suppression");
const names = readdirSync(root);
const sourcesOf = (name: string) => [
  { path: "runbook.md", text: readFileSync(join(root, name, "runbook.md"), "utf8") },
];

/** Only rules whose findings are plain to see in a few lines. */
const settings = {
  preset: "strict",
  rules: Object.fromEntries(
    ["tdd-not-strict", "weak-sequential-directive", "missing-stop-condition", "missing-checkpoint"].map(
      (name) => [name, { severity: "off" as const }],
    ),
  ),
} as const;

const lineOf = ({ rule, message, span }: Result["diagnostics"][number]) => {
  const { line, column } = positionAt(span.source, span.start);
  return `${line}:${column} ${message} [${rule}]`;
};

const told = ({ diagnostics, suppressed }: Result) =>
  [
    ...diagnostics.map(lineOf),
    "silenced:",
    ...suppressed.map(({ diagnostic, kind, reason }) => `${lineOf(diagnostic)} (${kind}: ${reason})`),
  ]
    .map((line) => `${line}\n`)
    .join("");

describe.each(names)("comments in %s", (name) => {
  test("silence what they are about, and nothing else", async () => {
    const result = await lint({ sources: sourcesOf(name), settings });
    expect(result.failures).toEqual([]);
    await expect(told(result)).toMatchFileSnapshot(join(root, name, "expected.txt"));
  });

  test("are mended by their own fixes, which then have nothing left to do", async () => {
    const only = ["unused-suppression", "unknown-suppression"];
    const { changed } = await fix({ sources: sourcesOf(name), settings, only });
    const text = changed[0]?.text ?? sourcesOf(name)[0]!.text;
    await expect(text).toMatchFileSnapshot(join(root, name, "fixed.md"));
    expect((await fix({ sources: [{ path: "runbook.md", text }], settings, only })).fixed).toEqual([]);
  });
});

test("what a comment silences is not fixed, not even on request", async () => {
  const text =
    "# Runbook\n\n<!-- runbook-lint-disable-file -- kept as it is -->\n\nExecute the steps sequentially.\n\n## Step 1: One\n\nCreate `a.py`.\n\n## Step 2: Two\n\nEdit `a.py`.\n";
  const sources = [{ path: "runbook.md", text }];
  const { suppressed } = await lint({ sources });
  expect(suppressed.some(({ diagnostic }) => diagnostic.fix)).toBe(true);
  expect((await fix({ sources, unsafe: true })).changed).toEqual([]);
});

test("JSON has no comments, and what looks like one silences nothing", async () => {
  const task = { id: 1, title: "<!-- runbook-lint-disable-file -->", dependencies: [9], status: "pending" };
  const text = JSON.stringify({ tasks: [task] });
  const { diagnostics, suppressed } = await lint({
    sources: [{ path: ".taskmaster/tasks/tasks.json", text }],
  });
  expect(diagnostics.map(({ rule }) => rule)).toContain("unknown-dependency");
  expect(suppressed).toEqual([]);
});
