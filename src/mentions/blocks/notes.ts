import type { Mention, Source, Verb } from "../../model/index.ts";
import { asPath } from "../names/paths.ts";
import { verbWord } from "../text/lexicon.ts";

/** What follows a word that means the whole file: nothing, or the file by its kind. */
const whole =
  /^\s*(?:$|[.,;:(\u2013\u2014]|(?:it|this)\b|(?:(?:an?|the|this|that|new|empty|whole|entire|following|old)\s+)*(?:files?|modules?|scripts?|documents?|pages?|packages?|components?)\b)/i;

/** `Create the cart store`: an object in plain words is what the file holds, unless it is called a part of one. */
const described = /^\s+(?:an?|the|new)\s+(?![^.,;\n]*(?:`|\w\())/i;
const parts =
  /\b(?:functions?|methods?|class(?:es)?|helpers?|handlers?|types?|interfaces?|constants?|imports?|exports?|tests?|cases?|sections?|fields?|entr(?:y|ies)|lines?|flags?|options?|routes?|endpoints?)\b/i;

/**
 * What is done to a file by the words that a cell or field beside it holds: `NEW`, `Delete`, `No change, reference only`.
 * Making or deleting something in the file (``Add `Login` handler``) changes it. Undefined where the words do not say it.
 */
export function verbOfNote(note: string): Verb | undefined {
  const text = note.replace(/^[\s*_[(]+/, "");
  const word = /^[a-z-]+/i.exec(text)?.[0].toLowerCase() ?? "";
  const rest = text.slice(word.length).replace(/^[*_\])]+/, "");
  if (/^(?:no (?:changes?|edits?)|unchanged|untouched|read(?:[- ]only)?$|reference)\b/i.test(text))
    return "read";
  if (word === "new")
    return whole.test(rest) || !(parts.test(rest) || rest.includes("`")) ? "create" : "modify";
  const verb = verbWord(word);
  if (verb?.act === "create" && /^(?:creat|add)/.test(word)) {
    if (whole.test(rest)) return "create";
    if (word.startsWith("add")) return "modify";
    return described.test(rest) && !parts.test(rest) ? "create" : "write";
  }
  if (verb?.act === "delete") return whole.test(rest) ? "delete" : "modify";
  // "Move the guard to the start" moves something in the file.
  if (verb?.act === "move") return whole.test(rest) || /^\s+(?:in)?to\b/i.test(rest) ? "rename" : "modify";
  return verb?.act === "change" ? "modify" : undefined;
}

const action =
  /^[^\n]*\r?\n(?:[ \t]*\r?\n)?[ \t]*(?:[-*+][ \t]+)?[*_]*(?:action|operation|change(?: type)?)[*_]*:[*_]*[ \t]*([^\r\n]+)/i;

/** `File: a.ts` above `Action: Delete`: the line below a field says what is done to its files. */
export function withActionBelow(mention: Mention, source: Source): Mention {
  const { subject, verb, certainty, span } = mention;
  if (subject.kind !== "path" || verb !== "write" || certainty !== "declared") return mention;
  const words = action.exec(source.text.slice(span.end, span.end + 600))?.[1];
  const told = words === undefined ? undefined : verbOfNote(words);
  if (words === undefined || told === undefined) return mention;
  const to = told === "rename" ? targetIn(words) : undefined;
  return {
    ...mention,
    row: "action-below",
    verb: told,
    subject: to === undefined ? subject : { ...subject, to },
  };
}

const targetIn = (words: string): string | undefined => {
  const target = /\b(?:to|into|as)\s+`?([^\s`]+)/i.exec(words)?.[1];
  return target === undefined ? undefined : asPath(target.replace(/[.,;]+$/, ""), true)?.path;
};
