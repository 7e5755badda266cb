import type { Mention, Section, Verb } from "../model/index.ts";
import { leadOf } from "./lead.ts";
import { verbWord } from "./lexicon.ts";
import { spanOfTokens, type Token } from "./tokens.ts";

// A file of which one sentence speaks and on which the next one works: "The bug is in `a.ts`. Fix it there."

/** Verbs whose "it" is the file itself; what is added or moved is something else. */
const whole =
  /^(?:delete|remove|drop|discard|retire|scrap|erase|update|edit|fix|extend|rewrite|refactor|modify|change|adjust|regenerate|create|give)$/;

/** "`a.ts` has no caller: delete it": the files, among those named before, of which the clause speaks with a pronoun. `at`: the index of the verb. */
export function carriedFiles<Named extends Mention>(
  tokens: readonly Token[],
  at: number,
  stem: string,
  named: readonly Named[],
): readonly Named[] {
  const [pronoun, next] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]];
  if (!/^(?:it|this|them|both)$/.test(pronoun) || !whole.test(stem)) return [];
  const goesOn =
    /^(?:delete|remove|drop)$/.test(stem) && /^(?:together|along|too|and)$/.test(next?.lower ?? "");
  if (next?.kind === "word" && !goesOn) return [];
  const files = named.filter(({ verb, subject }) => verb === "none" && subject.kind === "path");
  return /^(?:it|this)$/.test(pronoun) ? files.slice(-1) : files;
}

/** A sentence that speaks of one file. */
export interface Spoken {
  readonly clause: readonly Token[];
  readonly file: Mention;
}

/** The one file that a sentence speaks of without doing anything to it: what the next sentence may mean by "it". */
export function spokenOf(clause: readonly Token[], mentions: readonly Mention[]): Spoken | undefined {
  const [file, other] = mentions.filter(({ subject }) => subject.kind === "path");
  if (!file || other || file.certainty === "declared" || file.conditional) return undefined;
  return file.verb === "none" || (file.verb === "read" && opens(clause)) ? { clause, file } : undefined;
}

/** What a sentence without a file of its own does to the one of which the sentence before it spoke. */
export function carriedMention(
  clause: readonly Token[],
  mentions: readonly Mention[],
  { clause: before, file }: Spoken,
  section: Section,
): Mention | undefined {
  if (mentions.some(({ subject }) => subject.kind === "path")) return undefined;
  const verb = carriedVerb(clause, before);
  return verb && { ...file, verb, section, evidence: spanOfTokens(clause, file.span.source) };
}

const opens = (clause: readonly Token[]): boolean => clause[leadOf(clause)]?.lower === "open";

/** "Remove it", "Get rid of it", "Fix it there"; or anything, where the sentence before opened the file. */
function carriedVerb(clause: readonly Token[], before: readonly Token[]): Verb | undefined {
  const at = /^(?:then|now|next|finally|and)$/.test(clause[0]?.lower ?? "") ? 1 : 0;
  const [first, second] = [clause[at]?.lower ?? "", clause[at + 1]?.lower ?? ""];
  // What is committed has been changed.
  if (first === "commit") return /^(?:it|this|both|them)$/.test(second) ? "write" : undefined;
  if (first === "get" && second === "rid") return clause[at + 3]?.lower === "it" ? "delete" : undefined;
  const verb = verbWord(first);
  if (verb?.form !== "base" || !working.has(verb.verb)) return undefined;
  if (opens(before) || clause.at(-1)!.lower === "there") return "modify";
  return /^(?:it|this)$/.test(second) &&
    whole.test(verb.stem) &&
    (verb.stem === "give" || clause[at + 2]?.kind !== "word")
    ? verb.verb
    : undefined;
}

const working: ReadonlySet<Verb> = new Set(["create", "write", "modify", "delete"]);
