import type { Token } from "../text/tokens.ts";
import type { Identifier } from "./identifiers.ts";

/** What a noun beside a name in backticks says that the name is; the word that all of its kind are known by. */
const nouns: ReadonlyArray<readonly [RegExp, kind: string, name: RegExp]> = [
  [/^(?:class(?:es)?|components?|interfaces?|structs?|enums?|traits?)$/i, "class", /^[A-Z]\w*[a-z]\w*$/],
  [/^(?:functions?|helpers?|decorators?|fixtures?)$/i, "function", /^[a-z]\w{2,}$/],
  [/^(?:sub-?)?commands?$/i, "command", /^[a-z][\w-]{2,}$/],
  [/^(?:routes?|endpoints?)$/, "route", /^(?:[A-Z]+ )?\/[\w:{}[\]./-]+$/],
  [/^tables?$/i, "table", /^[a-z]\w{2,}$/i],
];

/** Names that a language or its tools give. */
const given =
  /^(?:string|number|bool(?:ean)?|int|float|str|null|undefined|none|object|any|void|never|self|this|async|await|static|private|public|abstract|export|default|true|false|dict|list|set|map|array|main|init|test|error|char|double|new|help|version)$/i;

/** "the `sync` command", "class `Cache`", "the `/api/kits` route": a name that is none without the noun beside it. `at`: the index of the name. */
export function thingAt(tokens: readonly Token[], at: number): Identifier | undefined {
  const { kind, text } = tokens[at]!;
  if (kind !== "code" || given.test(text)) return undefined;
  const found = nouns.find(([noun, , name]) => name.test(text) && isBeside(tokens, at, noun));
  return found && { name: `${text} ${found[1]}`, at: 0, defines: false };
}

/** Right behind the name, at the end of a list of names, or right before it. */
function isBeside(tokens: readonly Token[], at: number, noun: RegExp): boolean {
  let next = at + 1;
  while (next < tokens.length && isJoin(tokens, next)) next += 1;
  const behind = tokens[next];
  if (behind?.kind === "word" && noun.test(behind.text) && (next === at + 1 || behind.text.endsWith("s")))
    return true;
  const before = tokens[at - 1];
  return (
    before?.kind === "word" && noun.test(before.text) && !/^(?:of|for)$/i.test(tokens[at - 2]?.text ?? "")
  );
}

/** `, ` and `and` between names, and the names. */
const isJoin = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === "code" || /^(?:,|and|or)$/.test(tokens[at]!.text);
