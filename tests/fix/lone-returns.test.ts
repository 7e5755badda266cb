import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { applyFixes, fixSources, unifiedDiff } from "../../src/fix/index.ts";
import { fix, lint, parsePlan, writeChanges } from "../../src/index.ts";
import { type Fix, spanOf, withoutLoneReturns, writtenIn } from "../../src/model/index.ts";

const written = "one\rtwo\rthree\r";
const source = withoutLoneReturns({ path: "a.md", text: written });
const inserting = (at: number, text: string, of = source): Fix => ({
  title: "test",
  safe: true,
  edits: [{ span: spanOf(of, at, at), text }],
});

it("reads a lone CR as a line's end, and knows how the text was written", () => {
  expect([source.text, source.written, writtenIn(source)]).toEqual(["one\ntwo\nthree\n", written, written]);
  const other = { path: "a.md", text: "one\r\ntwo\n" };
  expect([withoutLoneReturns(other), writtenIn(other)]).toEqual([other, other.text]);
  expect(withoutLoneReturns(source)).toBe(source);
});

it("adds lines with the ending of all others", () => {
  expect(applyFixes(source, [inserting(4, "and\n")])).toBe("one\rand\rtwo\rthree\r");
  expect(applyFixes(source, [])).toBe(written);
  const mixed = withoutLoneReturns({ path: "b.md", text: "one\rtwo\n" });
  expect(applyFixes(mixed, [inserting(8, "three\n", mixed)])).toBe("one\rtwo\nthree\n");
  const changed = fixSources([inserting(0, "")]).changed;
  expect(changed).toEqual([]);
});

it("shows in a diff what changes in the file, and nothing where it stays", () => {
  const { changed } = fixSources([inserting(4, "and\n")]);
  expect(unifiedDiff(changed)).toContain("+one\rand\rtwo\rthree\r");
  expect(unifiedDiff([{ source, text: written }])).toBe("");
});

const runbook = (text: string) => text.replaceAll("\n", "\r");
const faulty = runbook(
  "# Runbook: shop\n\n## Step 1: One\n\nCreate `src/a.py`.\n\n<!-- runbook-lint-disable no-such-rule -->\n\n## Step 2: Two\n\nCreate `src/b.py`.\n",
);

it("fixes a file of such lines, and leaves all others of them as they are", async () => {
  const folder = mkdtempSync(join(tmpdir(), "returns-"));
  const path = join(folder, "runbook.md");
  writeFileSync(path, faulty);
  const options = { paths: ["runbook.md"], cwd: folder, config: false } as const;
  expect((await lint(options)).diagnostics.map(({ rule }) => rule)).toContain("unknown-suppression");
  const { changed } = await fix({ ...options, only: ["unknown-suppression"] });
  writeChanges(changed, folder);
  const text = readFileSync(path, "utf8");
  rmSync(folder, { recursive: true });
  expect(text).not.toContain("\n");
  expect(text).toBe(changed[0]?.text);
  expect(text.split("\r").filter((line) => !faulty.split("\r").includes(line))).toEqual([]);
  expect(text).not.toContain("no-such-rule");
});

it("is one plan for programs too", () => {
  expect(parsePlan(faulty)?.steps.map(({ id }) => id)).toEqual(["1", "2"]);
});
