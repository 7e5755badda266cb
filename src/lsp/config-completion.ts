import { basename } from "node:path";
import { type CompletionItem, CompletionItemKind, type CompletionParams } from "vscode-languageserver";
import { configNames } from "../config/index.ts";
import { spanOf } from "../model/index.ts";
import { offsetOf, placeOf, rangeOf } from "./places.ts";
import { wordsAt } from "./schema-words.ts";
import type { Session } from "./session.ts";
import { yamlPlace } from "./yaml-place.ts";

/** Keys and values of a configuration in YAML. For JSON, editors take the schema itself. */
export function completionInConfig(
  { textDocument, position }: CompletionParams,
  session: Session,
): CompletionItem[] | null {
  const place = placeOf(textDocument.uri) ?? "";
  const buffer = session.buffers.get(place);
  if (!buffer || !configNames.has(basename(place)) || !/\.ya?ml$/.test(place)) return null;
  const source = { path: place, text: buffer.text };
  const offset = offsetOf(source, position, session.encoding);
  const at = yamlPlace(buffer.text, offset);
  if (!at) return null;
  const range = rangeOf(spanOf(source, at.start, offset), session.encoding);
  return wordsAt("config", at).map(({ word, about, takes }) => ({
    label: word,
    kind: takes === undefined ? CompletionItemKind.EnumMember : CompletionItemKind.Property,
    ...(about !== undefined && { documentation: about }),
    textEdit: { range, newText: takes === undefined ? word : `${word}:${takes === "value" ? " " : ""}` },
  }));
}
