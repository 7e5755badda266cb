import type { Verb } from "../../model/index.ts";

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

/** What the name of a field says is done to the paths in it: `File`, `Test file`, `Modify`. */
export function fieldOf(name: string): Verb | undefined {
  const text = name.toLowerCase().replace(/\s+/g, " ").trim();
  return fields.find(([pattern]) => pattern.test(text))?.[1];
}
