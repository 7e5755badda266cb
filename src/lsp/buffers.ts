import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Encoding, offsetOf } from "./places.ts";

/** A text that an editor holds. */
export interface Buffer {
  /** As the editor writes it. */
  readonly uri: string;
  readonly place: string;
  readonly version: number;
  readonly text: string;
}

/** The text after changes, each of which is about the text that the one before it left. */
export function changedBuffer(
  buffer: Buffer,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: Encoding,
): Buffer {
  let { text } = buffer;
  for (const change of changes) text = changedText(buffer.uri, text, change, encoding);
  return { ...buffer, version, text };
}

function changedText(
  uri: string,
  text: string,
  change: TextDocumentContentChangeEvent,
  encoding: Encoding,
): string {
  if (!("range" in change)) return change.text;
  const document = TextDocument.create(uri, "markdown", 0, text);
  if (encoding === "utf-16") return TextDocument.update(document, [change], 1).getText();
  const source = { path: uri, text };
  const at = (end: "start" | "end") => document.positionAt(offsetOf(source, change.range[end], encoding));
  const range = { start: at("start"), end: at("end") };
  return TextDocument.update(document, [{ range, text: change.text }], 1).getText();
}
