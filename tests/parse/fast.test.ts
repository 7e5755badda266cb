import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Nodes } from "mdast";
import { afterEach, expect, test } from "vitest";
import { chooseParser, parseMarkdown, parseWhole } from "../../src/parse/index.ts";

const root = resolve(import.meta.dirname, "../..");
const texts = ["examples", "tests/fixtures", "rules", "docs"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), "utf8") })),
);

// Other tests share this module.
afterEach(async () => void (await chooseParser(0, "remark")));

/** All of a tree that a reader can ask for. What stands in HTML is read from the text. */
function linesOf(node: Nodes, depth = 0): string[] {
  const { type, position } = node;
  const { children: _, position: __, data: ___, ...rest } = node as Nodes & { children?: unknown };
  const own = Object.entries(rest).filter(
    ([key, value]) => value != null && !(type === "html" && key === "value"),
  );
  const line = `${" ".repeat(depth)}${position?.start.offset}-${position?.end.offset} ${position?.start.line}:${position?.start.column} ${JSON.stringify(Object.fromEntries(own.sort()))}`;
  return [line, ...("children" in node ? node.children.flatMap((child) => linesOf(child, depth + 1)) : [])];
}

async function both(text: string, parse: (text: string) => Nodes) {
  await chooseParser(0, "remark");
  const reference = linesOf(parse(text));
  expect(await chooseParser(0, "satteri")).toBe("satteri");
  return { reference, fast: linesOf(parse(text)) };
}

test("the fast parser gives the tree of the reference, places included, for every file here", async () => {
  expect(texts.length).toBeGreaterThan(250);
  for (const { path, text } of texts) {
    const { reference, fast } = await both(text, parseMarkdown);
    expect({ path, tree: fast }).toEqual({ path, tree: reference });
  }
});

const bits = [
  "`",
  "```\n",
  "- ",
  "1. ",
  "> ",
  "#",
  "|",
  "\n",
  "\n\n",
  "<!--",
  "</x>",
  "*",
  "_",
  "[",
  "](",
  "\t",
];
const more = [
  "    ",
  "~~",
  "&amp;",
  "---\n",
  "[ ] ",
  "<b>",
  "\\",
  "www.a.b",
  "a@b.c",
  "https://a.b",
  "\r",
  "\0",
  "😀",
  "[^1]",
  "[^1]: x",
];

/** The same numbers on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state % below;
  };
}

function mutated(text: string, random: (below: number) => number): string {
  const marks = [...bits, ...more];
  let changed = text;
  for (let time = 0; time < 4; time += 1) {
    const at = random(changed.length + 1);
    const [front, back] = [changed.slice(0, at), changed.slice(at)];
    const from = random(changed.length + 1);
    changed =
      front +
      [
        back.slice(random(30)),
        marks[random(marks.length)] + back,
        changed.slice(from, from + random(80)) + back,
      ][random(3)];
  }
  return changed;
}

test("of broken texts, all but one in five hundred are read alike", async () => {
  const random = numbers(20);
  const short = texts.filter(({ text }) => text.length < 6000);
  const broken = Array.from({ length: 1500 }, (_, index) =>
    mutated(short[index % short.length]!.text, random),
  );
  let different = 0;
  for (const text of broken) {
    const { reference, fast } = await both(text, parseWhole);
    if (reference.join("\n") !== fast.join("\n")) different += 1;
  }
  expect(different).toBeLessThanOrEqual(broken.length / 500);
});

test("what the parsers are known to see differently is left to the reference", async () => {
  const torn = [
    "a\0b\n",
    "a\rb\n",
    "\uFEFF# a\n",
    "+++\na = 1\n+++\n",
    '- f"https://a.b/{c}/d\n',
    "x\udde0y\n",
    "- a\n\n  ```\n  b\n\n\n- c\n",
    "| a |\n| - |\n</b>\n",
    "- [ ] **a**\n- [x] a@b.c d\n",
    "1. a\n   - b\n   </c>\n",
    "---\na: 1\n",
  ];
  for (const text of torn) {
    const { reference, fast } = await both(text, parseWhole);
    expect({ text, tree: fast }).toEqual({ text, tree: reference });
  }
});

test("without the package, and for a few words, the reference reads", async () => {
  expect(await chooseParser(10, "")).toBe("remark");
  expect(await chooseParser(10_000_000, "remark")).toBe("remark");
  expect(await chooseParser(10_000_000, "")).toBe("satteri");
});
