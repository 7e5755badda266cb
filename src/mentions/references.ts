import type { Verb } from "../model/index.ts";
import type { Frame } from "./demand.ts";
import { verbWord } from "./lexicon.ts";
import { asPath } from "./paths.ts";
import type { Token } from "./tokens.ts";

// What a clause refers to without working on it. `at`: the index of a token among those of its clause.

/** "following the template at": the place of a model is one, too. `at`: that of the preposition. */
export const namesModel = (tokens: readonly Token[], at: number): boolean =>
  models.test(tokens[at - 1]?.text ?? "");
const models = /^(?:templates?|patterns?|styles?|conventions?|layout|example|examples|shape|approach)$/i;

/** "as in", "like in", "as done in", "based on": the place that follows is that of a model. `at`: that of the preposition. */
export function leadsToModel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word") return false;
  if (/^(?:on|upon)$/i.test(tokens[at]!.text)) return leaning.test(before.text);
  if (
    (saying.test(before.text) && tokens[at - 2]?.kind === "word") ||
    (before.lower === "out" && /^(?:laid|set|spelled|spelt)$/i.test(tokens[at - 2]?.text ?? ""))
  )
    return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const { kind, text } = tokens[i]!;
    if (kind !== "word") return false;
    if (/^(?:as|like)$/i.test(text)) return true;
    if (!likening.test(text)) return false;
  }
  return false;
}

/** "at each site enumerated in `list.md`": what tells of the thing, and not where it is. */
const saying =
  /^(?:enumerated|listed|described|documented|specified|outlined|explained|detailed|sketched|summari[sz]ed)$/i;
const leaning =
  /^(?:based|build(?:s|ing)?|built|model(?:l?ed|l?ing)|patterned|rel(?:y|ies|ying)|depend(?:s|ing)?)$/i;
const likening =
  /^(?:it|they|we|is|are|was|were|do|does|did|done|seen|shown|used|described|defined|implemented|documented|specified|outlined|found|already|currently|with|the|one|ones)$/i;

/** "Remove references to `a.ts` from `b.ts`", "the import of `a.ts`": what is worked on are lines of other files that name it. */
export function isReferredTo(tokens: readonly Token[], at: number, { verb, declared }: Frame): boolean {
  if (declared) return false;
  let i = at - 1;
  while (i > 0 && (tokens[i]!.kind === "code" || /^(?:and|or|,|the|old)$/i.test(tokens[i]!.text))) i -= 1;
  const link = `${tokens[i - 1]?.text} ${tokens[i]?.text}`;
  // "Note the removal of `a.ts`": what is done with it is done elsewhere.
  if (/^(?:removal|deletion|renaming|absence|loss) of$/i.test(link)) return true;
  // "Import from `a.ts` instead of `b.ts`": what was done before.
  if (i === at - 1 && /^(?:instead of|rather than)$/i.test(link)) return true;
  if (
    !/^(?:references? (?:to|of)|links? to|pointers? to|mentions? of|imports? of|usages? of|uses of|calls to)$/i.test(
      link,
    )
  )
    return false;
  return /^(?:delete|modify|none|verify)$/.test(verb) || isPlacedBehind(tokens, at);
}

/** "Delete `a.ts`; `b.ts` replaces it": the subject of a part of its own, for which the verb before the semicolon does not hold. */
export const isSubjectOfPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ";" &&
  tokens[at + 1]?.kind === "word" &&
  verbWord(tokens[at + 1]!.lower)?.form === "third";

/** "Replace `a.rs` with `b.rs`" and no more: whether a file is replaced with a file. With a place behind it it would be words for words. */
export const isReplaced = (tokens: readonly Token[], at: number): boolean =>
  (replacement(tokens, at)?.target ?? at) !== at;

/** What becomes of a file in "Replace `a.rs` and `b.rs` with `c.rs`": several are gone when one takes their place. */
export function verbOfReplaced(tokens: readonly Token[], at: number): Verb | undefined {
  const found = replacement(tokens, at);
  if (!found) return undefined;
  if (found.target === at) return "write";
  return found.sources > 1 ? "delete" : "modify";
}

/** How many files are replaced, and the index of the one that takes their place; at most a dozen files. */
function replacement(tokens: readonly Token[], at: number): { sources: number; target: number } | undefined {
  if (!isWhole(tokens[at])) return undefined;
  let start = at;
  while (start > 0 && at - start < 24 && joins(tokens[start - 1]!)) start -= 1;
  if (!/^(?:replace|swap|supersede)$/.test(tokens[start - 1]?.lower ?? "")) return undefined;
  let sources = 0;
  let end = start;
  for (; end < tokens.length && !/^(?:with|by|for)$/.test(tokens[end]!.lower); end += 1) {
    if (!joins(tokens[end]!)) return undefined;
    if (isWhole(tokens[end])) sources += 1;
  }
  if (sources === 0 || at > end + 1 || !isWhole(tokens[end + 1])) return undefined;
  const named = tokens.slice(0, start - 1).some(({ kind, text }) => kind === "code" || asPath(text, false));
  const stands = tokens[end + 2] === undefined || tokens[end + 2]!.kind === "mark";
  return named || !stands ? undefined : { sources, target: end + 1 };
}

const joins = (token: Token): boolean => isWhole(token) || /^(?:and|both|,|with|by|for)$/.test(token.lower);

/**
 * "Remove `a.rb` together with its spec `b_spec.rb`", "write `c.ts` with fixtures `d.json` and `e.json`": what goes along with a file
 * has the same done to it. `verb`: that of the clause.
 */
export function isCompanion(tokens: readonly Token[], at: number, verb: Verb): boolean {
  let i = at - 1;
  while (i > 0 && at - i < 12 && /^(?:and|,)$/.test(tokens[i]!.text) && asPath(tokens[i - 1]!.text, true))
    i -= 2;
  const noun = i > 0 && companions.test(tokens[i]!.lower);
  while (
    i > 0 &&
    /^(?:its|their|the|an?|matching|unit|new)$|^(?:tests?|specs?|fixtures?|stories|story|snapshots?|docs?|migrations?|file)$/.test(
      tokens[i]!.lower,
    )
  )
    i -= 1;
  if (tokens[i]?.lower !== "with") return false;
  return (
    /^(?:together|along)$/.test(tokens[i - 1]?.lower ?? "") ||
    (noun && /^(?:create|write|delete)$/.test(verb))
  );
}

const companions = /^(?:tests?|specs?|fixtures?|stories|story|snapshots?|migrations?)$/;

/** "Add `a/` to `.gitignore`": not a folder, in which the file would come to lie. */
export const isFileToken = ({ text }: Token): boolean =>
  !text.endsWith("/") && asPath(text, false) !== undefined;

/** A path as files have it, not one that code imports. */
const isWhole = (token: Token | undefined): boolean =>
  token?.kind === "code" &&
  /^[\w][\w./-]*\/[\w.-]+\.\w+$/.test(token.text) &&
  asPath(token.text, true) !== undefined;

/** Whether a path behind the token is the place of what stands before it: "a link to `a.md` in `b.md`". */
function isPlacedBehind(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 6).some((token, i, ahead) => {
    if (!/^(?:in|into|to|from|at|on|under)$/i.test(token.text)) return false;
    return ahead.slice(i + 1).some(({ kind, text }) => kind !== "mark" && asPath(text, kind === "code"));
  });
}

/** "Rename `u/a.ts` to `b.ts`": a name alone stays in the folder. `text`: that of the target; `from`: the path that it had. */
export function targetPath(text: string, from: string, { stem }: Frame): string | undefined {
  const path = asPath(text, true)?.path;
  const alone = stem === "rename" && path !== undefined && !path.includes("/") && /\.\w+$/.test(from);
  return alone ? from.slice(0, from.lastIndexOf("/") + 1) + path : path;
}
