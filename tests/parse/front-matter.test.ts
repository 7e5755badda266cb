import { describe, expect, it } from "vitest";
import { type Source, textAt } from "../../src/model/index.ts";
import { readDocument, readFrontMatter } from "../../src/parse/index.ts";

const source = (text: string): Source => ({ path: "a.md", text });

/** Keys and values as they stand in the text. */
const read = (text: string) =>
  [...(readFrontMatter(source(text))?.entries.values() ?? [])].map((entry) => [
    textAt(entry.keySpan),
    textAt(entry.value.span),
  ]);

const flawsOf = (text: string) =>
  readFrontMatter(source(text))?.flaws.map((flaw) => [flaw.message, textAt(flaw.span)]) ?? [];

describe("front matter", () => {
  it("is found under every line ending, and behind a byte order mark", () => {
    for (const ending of ["\n", "\r\n", "\r"])
      for (const mark of ["", "\uFEFF"])
        expect(read(`${mark}${["---", "a: 1", 'b: "2"', "---", "# T"].join(ending)}`)).toEqual([
          ["a", "1"],
          ["b", '"2"'],
        ]);
  });

  it("may be empty, and ends at the first bare fence", () => {
    expect(read("---\n---\n# T\n")).toEqual([]);
    expect(read("---\na: x --- y\n---  \nb: 2\n---\n")).toEqual([["a", "x --- y"]]);
    expect(read("---\na: |\n  ---\n  text\nb: 2\n---\n")).toHaveLength(2);
  });

  it("is not a rule at the top of a text", () => {
    expect(readFrontMatter(source("---\n\n# T\n\n---\n"))?.entries.size).toBe(0);
    expect(readFrontMatter(source("---\nSome words.\n"))).toBeUndefined();
    expect(readFrontMatter(source(" ---\na: 1\n---\n"))).toBeUndefined();
  });

  it("without an end is a flaw at its fence, and keys and text are read still", () => {
    const text = "---\ncycle: 1.1\ndepends_on:\n  - 1.0\n\n# T\n\n> quote\n\n- item\n";
    expect(read(text)).toEqual([
      ["cycle", "1.1"],
      ["depends_on", "- 1.0"],
    ]);
    expect(flawsOf(text)).toEqual([
      ["Unexpected front matter without an end, expected a line `---` behind its last key", "---"],
    ]);
    const [title] = readDocument(source(text)).outline.children;
    expect(title?.blocks.map((block) => block.type)).toEqual(["blockquote", "list"]);
  });

  it("with a fault is read as far as it goes", () => {
    const text = '---\na: 1\nb: "open\nc: 3\n---\n# T\n';
    expect(flawsOf(text)).toHaveLength(1);
    expect(read(text)[0]).toEqual(["a", "1"]);
  });

  it("of any size and nesting takes no time", () => {
    const bomb = `---\na: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join("\n")}\n---\n`;
    expect(flawsOf(bomb).length).toBeGreaterThan(0);
    expect(flawsOf(`---\na: ${"[".repeat(5000)}\n---\n`).length).toBe(1);
    expect(
      read(`---\n${Array.from({ length: 5000 }, (_, i) => `k${i}: ${i}`).join("\n")}\n---\n`),
    ).toHaveLength(5000);
  });
});

it("of a value that breaks off nothing is believed, of the keys before it all", () => {
  const source = {
    path: "steps/step-1-1.md",
    text: '---\nstep: "1.1"\ndepends_on: ["1.2\n---\n\n# Step 1.1\n',
  };
  const { entries, flaws } = readFrontMatter(source)!;
  expect([...entries.keys()]).toEqual(["step"]);
  expect(flaws).toHaveLength(1);
});
