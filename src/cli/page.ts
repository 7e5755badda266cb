import { styleText } from "node:util";

export interface PageOptions {
  readonly colors: boolean;
  /** How many columns prose may take. Code is never broken. */
  readonly width: number;
  /** Where another rule's page is, if the terminal follows links. */
  readonly linkOf?: ((rule: string) => string | undefined) | undefined;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const comfortable = 88;

/** A page of Markdown as a terminal shows it: headings bold, prose wrapped, code in a frame. Only what rules' pages are made of is known. */
export function renderPage(markdown: string, options: PageOptions): string {
  const look = lookOf(options);
  const blocks = blocksOf(markdown.trimEnd().split("\n"));
  return `${blocks.flatMap((block, index) => [...(index > 0 ? [""] : []), ...render(block, look)]).join("\n")}\n`;
}

type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | {
      readonly kind: "code";
      readonly language: string;
      readonly title: string;
      readonly lines: readonly string[];
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "prose"; readonly mark: string; readonly text: string };

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const [block, next] = blockAt(lines, at);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

function blockAt(lines: readonly string[], at: number): [Block | undefined, number] {
  const line = lines[at]!;
  if (line.trim() === "") return [undefined, at + 1];
  const [, fence, language = "", title = ""] = /^(`{3,})(\S*)\s*(.*)$/.exec(line) ?? [];
  if (fence !== undefined) {
    const end = endOf(lines, at + 1, (each) => each !== fence);
    return [{ kind: "code", language, title, lines: lines.slice(at + 1, end) }, end + 1];
  }
  const [, marks, heading] = /^(#+) (.*)$/.exec(line) ?? [];
  if (marks !== undefined && heading !== undefined)
    return [{ kind: "heading", level: marks.length, text: heading }, at + 1];
  if (line.startsWith("|")) {
    const end = endOf(lines, at, (each) => each.startsWith("|"));
    return [{ kind: "table", rows: rowsOf(lines.slice(at, end)) }, end];
  }
  const mark = /^(?:[-*]|\d+\.) /.exec(line)?.[0] ?? "";
  const end = endOf(lines, at + 1, (each) => each.trim() !== "" && !/^(?:[-*#|`]|\d+\.) ?/.test(each));
  const text = [line.slice(mark.length), ...lines.slice(at + 1, end).map((each) => each.trim())].join(" ");
  return [{ kind: "prose", mark, text }, end];
}

function endOf(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && goesOn(lines[end]!)) end += 1;
  return end;
}

const rowsOf = (lines: readonly string[]): string[][] =>
  lines
    .map((line) =>
      line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.some((cell) => cell !== "" && !/^:?-+:?$/.test(cell)));

interface Look {
  readonly width: number;
  readonly title: (text: string) => string;
  readonly frame: (text: string) => string;
  /** Prose with its code and its links. */
  readonly inline: (text: string) => string;
}

function lookOf({ colors, width, linkOf }: PageOptions): Look {
  const style =
    (...format: ("bold" | "underline" | "cyan" | "dim")[]) =>
    (text: string) =>
      colors ? styleText(format, text, { validateStream: false }) : text;
  const linked = (words: string, rule: string) => {
    const target = linkOf?.(rule);
    return target === undefined ? words : `\u001b]8;;${target}\u001b\\${words}\u001b]8;;\u001b\\`;
  };
  return {
    width: Math.min(width, comfortable),
    title: style("bold", "underline"),
    frame: style("dim"),
    inline: (text) =>
      text
        .replace(/\[([^\]]+)\]\(([\w-]+)\.md\)/g, (_, words, rule) => linked(words, rule))
        .replace(/\*\*([^*]+)\*\*/g, (_, words) => style("bold")(words))
        .replace(/`[^`]+`/g, (code) => style("cyan")(code)),
  };
}

function render(block: Block, look: Look): string[] {
  if (block.kind === "heading") return [look.title(block.text)];
  if (block.kind === "code") return framed(block, look);
  if (block.kind === "table") return tableOf(block.rows, look);
  const lines = wrap(block.text, look.width - block.mark.length);
  const indent = " ".repeat(block.mark.length);
  return lines.map((line, index) => `${index === 0 ? block.mark : indent}${look.inline(line)}`);
}

/** What the program prints is prose, and wrapped; everything else stands as it is. */
function framed({ language, title, lines }: Block & { kind: "code" }, { frame, width }: Look): string[] {
  const shown = language === "text" ? lines.flatMap((line) => wrap(line, width - 2)) : lines;
  return [
    frame(title === "" ? "╭─" : `╭─ ${title}`),
    ...shown.map((line) => (line === "" ? frame("│") : `${frame("│")} ${line}`)),
    frame("╰─"),
  ];
}

function tableOf(rows: readonly (readonly string[])[], { inline }: Look): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => inline(cell) + " ".repeat(Math.max(0, (widths[column] ?? 0) - cell.length)))
      .join("  ")
      .trimEnd(),
  );
}

/** Code and links are not broken apart: each is one word, and as wide as what is shown of it. */
function wrap(text: string, room: number): string[] {
  const words = text.match(/(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|[^\s`[]|\[)+/g) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && shownIn(longer).length <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const shownIn = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("**", "");
