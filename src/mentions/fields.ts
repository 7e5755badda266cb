import type { Verb } from "../model/index.ts";
import { type Frame, openField, type Setting } from "./demand.ts";
import type { Token } from "./tokens.ts";

/** What a field's name says of the paths in it: `File`, `Test file`, `Modify`. */
export interface Field {
  readonly verb: Verb;
}

const fields: ReadonlyArray<readonly [RegExp, Verb]> = [
  [
    /^(?:create|creates|new|new files?|add|added|files? (?:to )?(?:be )?created?|new modules?|new scripts?|new tests?|create (?:test )?files?|files? created)$/,
    "create",
  ],
  [
    /^(?:modify|modifies|edit|update|updates|extend|change|changed|files? (?:to )?(?:be )?(?:modif(?:y|ied)|edit(?:ed)?|update[d]?|change[d]?)|modified(?: files?)?|rewrite|refactor|wire|register|patch|replace)$/,
    "modify",
  ],
  [/^(?:delete|deletes|remove|files? (?:to )?(?:be )?(?:delete|remove)d?|deleted(?: files?)?)$/, "delete"],
  [/^(?:move|rename|moves|renames|moved|renamed)$/, "rename"],
  [
    /^(?:test|tests|test files?|(?:key )?files? (?:touched|changed|affected|involved)|affected files?|files?|source files?|target|targets|target files?|output|outputs?|output files?|create\/modify|modify\/create|create or modify|create \/ modify|test \(create\)|script|implementation files?|write|module)$/,
    "write",
  ],
  [
    /^(?:reference|references|read|read first|see|see also|depends on|prerequisites?|prerequisite|source|sources|design|design ref|context|existing|pattern|based on|input|inputs?|consumes|location hint)$/,
    "read",
  ],
  [/^(?:verify|check|verification|run)$/, "verify"],
];

/** The field that a line opens, by the words before its colon. */
export function fieldOf(name: string): Field | undefined {
  const text = name.toLowerCase().replace(/\s+/g, " ").trim();
  for (const [pattern, verb] of fields) if (pattern.test(text)) return { verb };
  return undefined;
}

/** `Modify: ...`, `Test file: ...`: opens the field that a line begins with, if it is one. `at`: the index of the colon. */
export function openFieldAt(tokens: readonly Token[], at: number, frame: Frame, setting: Setting): void {
  if (frame.labelled) frame.loose = false;
  if (at > 5) return;
  const name = tokens.slice(0, at).map((token) => token.text);
  const field = fieldOf(name.join(" "));
  if (field) openField(frame, field.verb, isFieldName(name, tokens[0]!, setting));
}

/** "Create: a.ts" inside prose is a sentence like any other; bold, or in a file list, or called a file, it is a field. `first`: what the line begins with. */
function isFieldName(name: readonly string[], first: Token, { source, section }: Setting): boolean {
  const bold = /[*_]/.test(source.text[first.start - 1] ?? "");
  return bold || section === "files" || name.some((word) => /^(?:files?|targets?)$/i.test(word));
}
