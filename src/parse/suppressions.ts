import type { Nodes } from "mdast";
import { Lexer } from "yaml";
import { type Located, located, type Source, type Span, type Suppression, spanOf } from "../model/index.ts";
import type { Document } from "./document.ts";
import { findFrontMatter } from "./front-matter.ts";
import { spanOfNode } from "./nodes.ts";

const prefix = "runbook-lint-";

/**
 * The comments of a file that silence findings, in document order: `<!-- runbook-lint-... -->` where Markdown has HTML, and
 * `# runbook-lint-...` in YAML. In a fence such words are content, and JSON has no comments. Texts without them cost a search.
 */
export function suppressionsOf(document: Document): Suppression[] {
  const { source } = document;
  if (!source.text.includes(prefix) || /\.json$/i.test(source.path)) return [];
  if (/\.ya?ml$/i.test(source.path)) return inYaml(spanOf(source, 0, source.text.length));
  const front = findFrontMatter(source.text);
  const above = front ? inYaml(spanOf(source, front.start, front.end)) : [];
  return [...above, ...inHtml(document.root, source)];
}

function inHtml(node: Nodes, source: Source): Suppression[] {
  if ("children" in node) return node.children.flatMap((child) => inHtml(child, source));
  if (node.type !== "html") return [];
  const { start, end } = spanOfNode(source, node);
  const comments = source.text.slice(start, end).matchAll(/<!--([\s\S]*?)-->/g);
  return [...comments].flatMap(({ 0: comment, 1: body, index }) => {
    const at = start + index;
    return readComment(spanOf(source, at, at + comment.length), at + "<!--".length, body!);
  });
}

/** Pieces that the lexer puts in for its reader: the beginning of a document, the end of a flow, a scalar. */
const marks: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

/** The lexer gives the text piece by piece, so that a `#` in quotes or in a block is no comment. */
function inYaml({ source, start, end }: Span): Suppression[] {
  const found: Suppression[] = [];
  let at = start;
  for (const piece of new Lexer().lex(source.text.slice(start, end))) {
    if (marks.has(piece)) continue;
    if (piece.startsWith("#"))
      found.push(...readComment(spanOf(source, at, at + piece.length), at + 1, piece.slice(1)));
    at += piece.length;
  }
  return found;
}

/** A comment as one, if it is one. `at`: where its body begins. */
function readComment(span: Span, at: number, body: string): Suppression[] {
  const match = /^\s*runbook-lint-([\w-]+)(?=\s|$)/.exec(body);
  if (!match) return [];
  const [head, kind] = match as unknown as [string, string];
  const rest = body.slice(head.length);
  const dash = /(?:^|\s)--(?:\s|$)/.exec(rest);
  const names = rest.slice(0, dash?.index).matchAll(/[^\s,]+/g);
  const word = (text: string, offset: number): Located<string> =>
    located(text, spanOf(span.source, at + offset, at + offset + text.length));
  const reason = dash
    ? rest
        .slice(dash.index + dash[0].length)
        .replace(/\s+/g, " ")
        .trim()
    : "";
  return [
    {
      span,
      kind: word(kind, head.length - kind.length),
      rules: [...names].map(({ 0: name, index }) => word(name, head.length + index)),
      reason: reason === "" ? undefined : reason,
    },
  ];
}
