import { isTestPath, type Verb } from "../model/index.ts";
import type { Frame } from "./demand.ts";
import * as words from "./lexicon.ts";
import { isDoneElsewhere } from "./spared.ts";
import type { Token } from "./tokens.ts";

/** A note behind the path: "(new)", "(modify)", ": add ...", "— delete". */
export function noteAt(
  tokens: readonly Token[],
  at: number,
  { spoken, verb: asked }: Frame,
): Verb | undefined {
  const [mark, word, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (word?.kind !== "word" || (mark?.kind !== "mark" && mark?.text !== "-")) return undefined;
  const { lower } = word;
  const tried =
    asked === "none" && isTestPath(tokens[at]!.text) && /^(?:tests?|cases|coverage|specs?)$/.test(lower);
  const note = noteVerb(lower, next?.lower ?? "") ?? (tried ? "write" : undefined);
  if (mark.text === "(") {
    if (note && isDoneElsewhere(tokens, at + 2)) return "read";
    // "(add `parse`)": something is added to the file.
    return note === "create" && next?.kind === "code" ? "modify" : note;
  }
  // "`a.ts` — create, `b.ts` — delete": the verb alone belongs to the path before it.
  const alone = next === undefined || /^[,;.\n]$/.test(next.text);
  const verb = words.verbWord(lower);
  const listed = alone || (verb?.form === "base" && /^[,;]$/.test(tokens[at - 1]?.text ?? ""));
  const dash = /^(?:\u2014|\u2013|--|-)$/.test(mark.text);
  if (dash ? spoken && !listed : spoken || !/^[:\uff1a]$/.test(mark.text)) return undefined;
  if (!verb || verb.form === "third") return note;
  if (alone) return verb.verb;
  if (verb.verb !== "create" && verb.verb !== "delete") return verbNoted(verb, tokens[at]!.text, next);
  const object = tokens.slice(at + 3, at + 6).map(({ lower }) => lower);
  const whole = object.length === 0 || object.some((name) => wholeFile.test(name));
  return whole && (verb.stem !== "add" || object.includes("file")) ? verb.verb : "write";
}

/** What is asked of a file by "`a.ts`: import `f`", "`ci.yml`: run `make test`", where the verb is about something else. */
function verbNoted({ verb, stem, form }: words.VerbWord, path: string, next: Token | undefined): Verb {
  if (form !== "base") return verb;
  const named = next?.kind === "code";
  if (handling.test(stem) && (named || /^(?:an?|the|its|it|new)$/.test(next?.lower ?? ""))) return "modify";
  return verb === "run" && named && /\.(?:ya?ml|json|toml)$|file$/i.test(path) ? "modify" : verb;
}

const handling = /^(?:import|mention|cite|call|invoke|use|accept|support|return|handle|provide|require)$/;

const wholeFile = /^(?:file|module|script|directory|folder|package|entire|whole)$/;

function noteVerb(word: string, next: string): Verb | undefined {
  if (/^(?:new|created?|creates|add|added)$/.test(word)) return "create";
  if (
    /^(?:modif(?:y|ied|ies)|updated?|extend(?:ed)?|edit(?:ed)?|changed?|append|rewrite|refactor|wire|expand)$/.test(
      word,
    )
  )
    return "modify";
  if (/^(?:deleted?|removed?)$/.test(word)) return "delete";
  if (/^(?:unchanged|untouched|read-only|reference|unmodified|no-op)$/.test(word)) return "read";
  if (word === "no" && /^(?:changes?|edits?|modifications?)/.test(next)) return "read";
  return word === "read" && next === "only" ? "read" : undefined;
}
