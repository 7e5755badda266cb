import type { Table, TableCell, TableRow } from "mdast";
import type { Mention, Section, Source, Verb } from "../../model/index.ts";
import { plainText, spanOfNode } from "../../parse/index.ts";
import { type Asked, nothingAsked } from "../prose/clause.ts";
import { readClause } from "../prose/read.ts";
import { tokensOf } from "../text/tokens.ts";
import { verbOfNote } from "./notes.ts";

/** Rows are read as sentences; a column of files with a column of actions gives each file its verb. */
export function readTable(table: Table, source: Source, section: Section): Mention[] {
  const [head, ...rows] = table.children;
  const names = head?.children.map((cell) => plainText(cell).toLowerCase().trim()) ?? [];
  const action = names.findIndex((name) =>
    /^(?:action|change|changes|operation|type|status|what)/.test(name),
  );
  const changing = /^changes?\b/.test(names[action] ?? "");
  const file = names.findIndex((name) => /^(?:files?|paths?|location|module)/.test(name));
  const read = (cell: TableCell, column: number, asked: Asked) =>
    readClause(tokensOf(cell.children, source), {
      source,
      section,
      asked,
      block: "cell",
      label: names[column] ?? "",
    });
  return rows.flatMap((row: TableRow) => {
    const [path, done] = [row.children[file], row.children[action]];
    if (!path || !done)
      return row.children.flatMap((cell, column) => read(cell, column, nothingAsked).mentions);
    const told = verbOfNote(textOf(done, source));
    const said = read(done, action, nothingAsked).asked;
    const changed = changing && /^(?:none|use)$/.test(said.verb) && isSaid(done);
    const verb: Verb = told ?? (changed ? "modify" : said.verb);
    return read(path, file, { ...said, verb, role: "object", declared: verb !== "none", firm: true })
      .mentions;
  });
}

/** Whether a cell of a column of changes names one. */
const isSaid = (cell: TableCell): boolean => {
  const text = plainText(cell).trim();
  return (
    /\w/.test(text) &&
    !/^(?:no|none|nothing|n\/?a|tbd|-+|see|reads?|only|maybe|optional\w*)\b|\?$/i.test(text)
  );
};

/** The cell as written, so that code in it shows. */
const textOf = (cell: TableCell, source: Source): string => {
  const { start, end } = spanOfNode(source, cell);
  return source.text.slice(start, end).replace(/^\s*\||\|\s*$/g, "");
};
