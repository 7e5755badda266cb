import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { groupBy } from "../analyze/index.ts";
import { type FixedSource, fixSources } from "../fix/index.ts";
import { type Edit, type Fix, writtenIn } from "../model/index.ts";
import { rangeOf } from "./places.ts";
import type { Scene, Session } from "./session.ts";

type Around = Pick<Scene, "workspace">;

/** Edits of sources as an editor takes them, with the versions that they were made for: a text that has changed since is left alone. */
export function workspaceEdit(
  edits: readonly Edit[],
  { workspace }: Around,
  session: Session,
): WorkspaceEdit {
  const bySource = groupBy(edits, ({ span }) => span.source);
  const documentChanges: TextDocumentEdit[] = [...bySource].map(([source, own]) => ({
    textDocument: {
      uri: session.uriOf(workspace, source),
      version: session.versionOf(workspace, source),
    },
    edits: own.map((edit) => textEdit(edit, session)),
  }));
  return { documentChanges };
}

export const textEdit = ({ span, text }: Edit, { encoding }: Session): TextEdit => ({
  range: rangeOf(span, encoding),
  newText: text,
});

/** All of the fixes that go together, as one edit. */
export function editOfFixes(fixes: readonly Fix[], around: Around, session: Session): WorkspaceEdit {
  return workspaceEdit(fixSources(fixes).changed.flatMap(changes), around, session);
}

/** What changed between two texts of a source, as one edit without what is the same before and behind it. */
export function changes({ source, text }: FixedSource): Edit[] {
  const before = writtenIn(source);
  let start = 0;
  while (start < before.length && start < text.length && before[start] === text[start]) start++;
  let end = 0;
  const most = Math.min(before.length, text.length) - start;
  while (end < most && before.at(-1 - end) === text.at(-1 - end)) end++;
  [start, end] = outsideOfLetters(before, start, end);
  if (start === before.length - end && start === text.length - end) return [];
  const span = { source, start, end: before.length - end };
  return [{ span, text: text.slice(start, text.length - end) }];
}

/** Neither half of a letter of two units, nor of a line ending, is a place of its own. */
function outsideOfLetters(text: string, start: number, end: number): [number, number] {
  const splits = (at: number) =>
    at > 0 &&
    at < text.length &&
    (/[\uD800-\uDBFF]/.test(text[at - 1]!) || (text[at - 1] === "\r" && text[at] === "\n"));
  const from = splits(start) ? start - 1 : start;
  return [from, splits(text.length - end) ? end - 1 : end];
}
