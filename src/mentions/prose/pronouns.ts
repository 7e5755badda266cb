import type { Mention, Section } from "../../model/index.ts";
import { leadOf } from "../text/lead.ts";
import { verbOf, verbWord } from "../text/lexicon.ts";
import { spanOfTokens, type Token } from "../text/tokens.ts";

// A file of which one sentence speaks and on which the next one works: "The bug is in `a.ts`. Fix it there."

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
  const at = /^(?:then|now|next|finally|and)$/.test(clause[0]?.lower ?? "") ? 1 : 0;
  const [first, second] = [clause[at]?.lower ?? "", clause[at + 1]?.lower ?? ""];
  const rid = first === "get" && second === "rid" && clause[at + 3]?.lower === "it";
  const known = rid ? verbWord("delete") : verbWord(first);
  if (known?.form !== "base" || !/^(?:create|put|change|delete)$/.test(known.act)) return undefined;
  const there = opens(before) || clause.at(-1)!.lower === "there";
  const it =
    rid ||
    (/^(?:it|this)$/.test(second) && known.stem !== "add" && clause[at + 2]?.kind !== "word") ||
    (known.stem === "give" && second === "it");
  if (!there && !it) return undefined;
  const verb = there ? "modify" : verbOf[known.act];
  const evidence = spanOfTokens(clause, file.span.source);
  return { ...file, verb, section, evidence, tells: "order", row: "next-sentence" };
}

const opens = (clause: readonly Token[]): boolean => clause[leadOf(clause)]?.lower === "open";
