import type { Frame } from "./demand.ts";
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
    (telling.test(before.text) && tokens[at - 2]?.kind === "word") ||
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
const telling =
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

/** "Replace `a.rs` with `b.rs`" and no more: a file for a file. With a place behind it ("in `c.rs`") it would be words for words. */
export function isReplaced(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:replace|swap|supersede)$/i.test(tokens[at - 1]?.text ?? "") || !isWhole(tokens[at])) return false;
  if (!/^(?:with|by|for)$/i.test(tokens[at + 1]?.text ?? "") || !isWhole(tokens[at + 2])) return false;
  const named = tokens.slice(0, at - 1).some(({ kind, text }) => kind === "code" || asPath(text, false));
  return !named && (tokens[at + 3] === undefined || tokens[at + 3]!.kind === "mark");
}

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
