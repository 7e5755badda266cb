import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { type Diagnostic as Finding, lineStarts, positionAt, type Source } from "../model/index.ts";
import { diagnosticOf } from "./diagnostics.ts";
import { workspaceEdit } from "./edits.ts";
import type { Scene, Session } from "./session.ts";

/** Stands where the reason belongs: the words behind `--`, which the user writes. */
const blank = "-- ";

/** Offers to silence a finding where it stands, or in the whole file. JSON has no comments. */
export function silencing(finding: Finding, scene: Scene, session: Session): CodeAction[] {
  const { source } = finding.span;
  if (/\.json$/i.test(source.path)) return [];
  const action = (title: string, at: number, text: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, scene, session)],
    edit: workspaceEdit([{ span: { source, start: at, end: at }, text }], scene, session),
  });
  const line = lineStarts(source)[positionAt(source, finding.span.start).line - 1]!;
  const indent = /^[ \t]*/.exec(source.text.slice(line))![0];
  const front = frontMatterEnd(source.text);
  const inFront = line > 0 && line < front;
  const here = comment("disable-next-line", finding.rule, inFront);
  const file = comment("disable-file", finding.rule, front > 0);
  return [
    ...(line === 0 && front > 0
      ? []
      : [
          action(
            `Silence \`${finding.rule}\` here, with a reason`,
            line,
            `${indent}${here}${endingIn(source)}`,
          ),
        ]),
    action(
      `Silence \`${finding.rule}\` in this file, with a reason`,
      front > 0 ? lineStarts(source)[1]! : 0,
      `${file}${endingIn(source)}${front > 0 ? "" : endingIn(source)}`,
    ),
  ];
}

const comment = (kind: string, rule: string, inYaml: boolean): string =>
  inYaml ? `# runbook-lint-${kind} ${rule} ${blank}` : `<!-- runbook-lint-${kind} ${rule} ${blank} -->`;

const endingIn = ({ text }: Source): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** Where the line that ends the front matter begins; 0 where there is none. */
function frontMatterEnd(text: string): number {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return 0;
  return (/\n---[ \t]*(?:\r?\n|$)/.exec(text)?.index ?? -1) + 1;
}
