import type { Link, ListItem, Nodes, Parents, Root, Table, Text } from "mdast";
import { mayDiffer } from "./fast-doubt.ts";

/** What is used of satteri, a parser in Rust: it has builds for most platforms, and none for some. */
interface Satteri {
  markdownToMdast(
    text: string,
    options: { readonly features: { readonly gfm: true; readonly frontmatter: boolean } },
  ): unknown;
}

let satteri: Satteri | undefined;

/** Loading it takes as long as the other parser takes for so many characters. */
const worthwhile = 96 * 1024;

/**
 * Lets the fast parser read what is parsed from here on, where it is installed and there is enough to read. `choice` settles it for tests
 * and measurements: never, or always.
 */
export async function chooseParser(
  length: number,
  choice = process.env.RUNBOOK_LINT_PARSER,
): Promise<"satteri" | "remark"> {
  if (choice === "remark") satteri = undefined;
  else if (!satteri && (length >= worthwhile || choice === "satteri")) satteri = await installed("satteri");
  return satteri ? "satteri" : "remark";
}

/** The name comes as a value, so that no bundler looks for a package that need not be there. */
async function installed(name: string): Promise<Satteri | undefined> {
  try {
    return (await import(name)) as Satteri;
  } catch {
    return undefined;
  }
}

/** The tree that the reference parser gives; undefined where only that one can tell, or no other is there. */
export function readFast(text: string, hasFrontMatter: boolean): Root | undefined {
  if (!satteri || mayDiffer(text)) return undefined;
  const features = { gfm: true, frontmatter: hasFrontMatter } as const;
  const root = satteri.markdownToMdast(text, { features }) as Root;
  if ((root.children[0]?.type === "yaml") !== hasFrontMatter) return undefined;
  return agree(root, text) ? root : undefined;
}

/** Changes a tree in the few points in which the parsers differ. False where they may differ in more. */
function agree(node: Nodes, text: string): boolean {
  if (node.type === "code") return !isOpen(node, text);
  if (!("children" in node)) return true;
  // They are put together when they are first asked for, and then always the same list.
  const { children } = node;
  for (const child of children) if (!agree(child, text)) return false;
  if (node.type === "listItem") return agreeOnItem(node, text);
  if (node.type === "table") return agreeOnTable(node, text);
  // A backtick without another one, at the end of a line.
  const isTorn = (child: Nodes) =>
    child.type === "text" && child.value.endsWith("\n") && child.value.includes("`");
  if (children.some((child, index) => index < children.length - 1 && isTorn(child))) return false;
  if (children.some((child) => isMail(child, text))) withoutMail(node, text);
  return true;
}

/** A line below a table without any `|` is one more row of it, or is not. */
function agreeOnTable(table: Table, text: string): boolean {
  const last = table.children.at(-1)!.position!;
  if (!text.slice(last.start.offset, last.end.offset).includes("|")) return false;
  if (table.children.length > 1) table.position!.end = last.end;
  return true;
}

/** A fence without an end, or with a wrong one: what of the empty lines before and behind its end is in it. */
function isOpen({ position }: Nodes, text: string): boolean {
  const [start, end] = [position!.start.offset!, position!.end.offset!];
  const marks = /(?:`{3,}|~{3,})/y;
  marks.lastIndex = start;
  const [opening] = marks.exec(text) ?? [];
  if (opening === undefined) return false;
  const last = text.slice(Math.max(start + opening.length, text.lastIndexOf("\n", end - 1)), end).trim();
  return last.length < opening.length || last !== opening[0]!.repeat(last.length);
}

function agreeOnItem(item: ListItem, text: string): boolean {
  const [first] = item.children;
  if (!first) return true;
  if (typeof item.checked === "boolean" && first.type === "paragraph" && first.children[0]?.type !== "text")
    moveStart(first, text.lastIndexOf("[", first.position!.start.offset! - 1));
  for (const child of item.children) {
    if (child.type !== "html") continue;
    const { start } = child.position!;
    const line = text.lastIndexOf("\n", start.offset! - 1) + 1;
    const isAlone = text.slice(line, start.offset).trim() === "";
    if (!isAlone || child === first) continue;
    // A tag that stands further out than its item: how far in the list it began is what they see differently.
    if (start.column >= first.position!.start.column) continue;
    if (item.position!.start.column > 3) return false;
    moveStart(child, line);
  }
  return true;
}

function moveStart({ position }: Nodes, offset: number): void {
  const start = position!.start;
  start.column -= start.offset! - offset;
  start.offset = offset;
}

/** An address in the text, which the reference takes for words. */
const isMail = (node: Nodes, text: string): node is Link =>
  node.type === "link" && node.url.startsWith("mailto:") && !/[<[]/.test(text[node.position!.start.offset!]!);

function withoutMail(node: Parents, text: string): void {
  const children: Nodes[] = [];
  for (const child of node.children) {
    const words = isMail(child, text) ? wordsOf(child) : child;
    const last = children.at(-1);
    if (last?.type === "text" && words.type === "text") children[children.length - 1] = joined(last, words);
    else children.push(words);
  }
  node.children = children as typeof node.children;
}

const wordsOf = (link: Link): Text => ({
  type: "text",
  value: (link.children[0] as Text).value,
  position: link.position!,
});

const joined = (left: Text, right: Text): Text => ({
  type: "text",
  value: left.value + right.value,
  position: { start: left.position!.start, end: right.position!.end },
});
