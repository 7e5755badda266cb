import { applyPatch } from "diff";
import { describe, expect, it } from "vitest";
import { applyFixes, fixSources, unifiedDiff } from "../../src/fix/index.ts";
import { type Edit, type Fix, type Source, spanOf } from "../../src/model/index.ts";
import { random as randomOf } from "../support/random.ts";

const source: Source = { path: "plans/a.md", text: "one two three" };
const edit = (start: number, end: number, text: string, of = source): Edit => ({
  span: spanOf(of, start, end),
  text,
});
const fix = (...edits: Edit[]): Fix => ({ title: "test", safe: true, edits });

describe("applying fixes", () => {
  it("replaces, inserts and deletes, whatever the order they come in", () => {
    const fixes = [fix(edit(8, 13, "3")), fix(edit(3, 3, ",")), fix(edit(4, 8, ""))];
    expect(applyFixes(source, fixes)).toBe("one, 3");
    expect(applyFixes(source, fixes.toReversed())).toBe("one, 3");
  });

  it("takes the first of two that overlap, and leaves the other", () => {
    const [first, second] = [fix(edit(0, 5, "X")), fix(edit(4, 7, "Y"), edit(8, 13, "Z"))];
    const { changed, applied, left } = fixSources([first, second]);
    expect(changed[0]?.text).toBe("Xwo three");
    expect([applied, left]).toEqual([[first], [second]]);
  });

  it("leaves the second of two insertions at one place", () => {
    const { changed, left } = fixSources([fix(edit(3, 3, "a")), fix(edit(3, 3, "b"))]);
    expect([changed[0]?.text, left.length]).toEqual(["onea two three", 1]);
  });

  it("makes a shared edit once", () => {
    const shared = edit(0, 0, "---\n");
    const { changed, applied } = fixSources([
      fix(shared, edit(3, 3, "!")),
      fix(edit(0, 0, "---\n"), edit(7, 7, "?")),
    ]);
    expect([changed[0]?.text, applied.length]).toEqual(["---\none! two? three", 2]);
  });

  it("refuses a fix that contradicts itself or reaches out of the text", () => {
    const { changed, left } = fixSources([fix(edit(0, 3, "a"), edit(2, 4, "b")), fix(edit(9, 99, ""))]);
    expect([changed, left.length]).toEqual([[], 2]);
  });

  it("changes several sources as a whole or not at all", () => {
    const other = { path: "plans/b.md", text: "four" };
    const both = fix(edit(0, 3, "1"), edit(0, 4, "4", other));
    const { changed } = fixSources([fix(edit(0, 1, "O")), both]);
    expect(changed.map(({ source: { path }, text }) => [path, text])).toEqual([
      ["plans/a.md", "One two three"],
    ]);
  });

  it("keeps every other byte: line endings, byte order mark, surrogate pairs", () => {
    const text = "\uFEFFa\r\nb\t\r\n𝒳 c  \n\n";
    const of = { path: "x.md", text };
    expect(applyFixes(of, [fix(edit(text.indexOf("b"), text.indexOf("b") + 1, "B", of))])).toBe(
      text.replace("b", "B"),
    );
  });

  it("gives the same for any random set as applying the chosen edits one by one, from the end", () => {
    const random = randomOf(7);
    for (let run = 0; run < 300; run += 1) {
      const fixes = Array.from({ length: 6 }, () => {
        const start = Math.floor(random() * 13);
        return fix(
          edit(
            start,
            Math.min(13, start + Math.floor(random() * 4)),
            "xyz".slice(0, Math.floor(random() * 3)),
          ),
        );
      });
      const { applied } = fixSources(fixes);
      const edits = applied
        .flatMap((each) => each.edits)
        .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
      const once = edits.filter((each, at) => JSON.stringify(each) !== JSON.stringify(edits[at - 1]));
      const slow = once.reduce(
        (text, { span, text: fresh }) => text.slice(0, span.start) + fresh + text.slice(span.end),
        source.text,
      );
      expect(applyFixes(source, fixes)).toBe(slow);
    }
  });
});

describe("a unified diff", () => {
  it("is what `patch` needs to come from the old text to the new one", () => {
    for (const text of ["a\nb\nc\n", "a\r\nb\r\nc", "a", "\uFEFFa\n\n"]) {
      const of = { path: "plans/a.md", text };
      const changed = fixSources([fix(edit(1, 1, "new\n", of))]).changed;
      const diff = unifiedDiff(changed);
      expect(diff.startsWith("--- a/plans/a.md\n+++ b/plans/a.md\n@@ ")).toBe(true);
      expect(applyPatch(text, diff, { autoConvertLineEndings: false })).toBe(changed[0]!.text);
    }
  });

  it("applies whatever changed, also where lines repeat or the end has no line break", () => {
    const random = randomOf(3);
    const line = () => ["a\n", "b\n", "\n", "\n", "c\n"][Math.floor(random() * 5)]!;
    for (let run = 0; run < 300; run += 1) {
      const lines = Array.from({ length: Math.floor(random() * 40) }, line);
      const changed = lines.flatMap((each) =>
        random() < 0.15 ? (random() < 0.5 ? [] : [each, line()]) : [each],
      );
      const end = () => (random() < 0.3 ? "z" : "");
      const [text, after] = [lines.join("") + end(), changed.join("") + end()];
      const diff = unifiedDiff([{ source: { path: "a.md", text }, text: after }]);
      if (diff === "") expect(after).toBe(text);
      else
        expect(applyPatch(text, diff, { autoConvertLineEndings: false }), JSON.stringify([text, after])).toBe(
          after,
        );
    }
  });

  it("takes time that grows with the text, not with the square of what changed", () => {
    const text = Array.from({ length: 60_000 }, (_, at) => `line ${at}\n`).join("");
    const after = text.replace(/line \d+5\n/g, "$&one more\n");
    const start = performance.now();
    expect(unifiedDiff([{ source: { path: "a.md", text }, text: after }]).length).toBeGreaterThan(100_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("is empty where nothing changed", () => {
    expect(unifiedDiff([{ source, text: source.text }])).toBe("");
  });
});
