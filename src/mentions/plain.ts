import type { Verb } from "../model/index.ts";
import type { Frame } from "./demand.ts";
import { leadOf } from "./lead.ts";
import { documenting } from "./lexicon.ts";
import { isCode } from "./making.ts";
import type { Token } from "./tokens.ts";

/**
 * What the words right beside a path say is done to it, whatever the clause asks: "a new file `a.ts`", "`a.ts` is new", "the handler
 * belongs in `a.ts`", "`a.ts` must close the socket", "mention it in `a.md`", "call it in `a.ts`". `at`: the index of the path.
 */
export function plainVerb(
  tokens: readonly Token[],
  at: number,
  path: string,
  frame: Frame,
): Verb | undefined {
  if (frame.declared || frame.negated || frame.negating || frame.excepted || frame.describing)
    return undefined;
  if (isCalledNew(tokens, at, frame) || isSaidNew(tokens, at)) return "create";
  if (isDestination(tokens, at) && isCode(path)) return "write";
  if (!frame.spoken) return isObliged(tokens, at) && isCode(path) ? "modify" : undefined;
  if (!frame.firm || frame.stem === "") return undefined;
  if (isDocumented(tokens, at, path, frame.stem)) return frame.stem === "mention" ? "modify" : "write";
  return isPutToUse(tokens, at, frame.stem) ? "modify" : undefined;
}

const kinds: ReadonlySet<string> = new Set(
  "file files module modules script scripts spec specs test tests class package helper document page component unit integration source".split(
    " ",
  ),
);

/** "New module `a.py`", "to a new test file `b.py`"; "the new file" is one that was named before. */
function isCalledNew(tokens: readonly Token[], at: number, { slot }: Frame): boolean {
  if (slot === "model" || slot === "origin") return false;
  let before = at - 1;
  while (before >= 0 && kinds.has(tokens[before]!.lower)) before -= 1;
  if (tokens[before]?.lower !== "new") return false;
  const article = tokens[before - 1];
  return (
    article === undefined || article.kind === "mark" || article.lower === "a" || before === leadOf(tokens)
  );
}

/** "`a.ts` is new", with nothing behind it that would be new in the file. */
function isSaidNew(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== "is" || tokens[at + 2]?.lower !== "new") return false;
  const next = tokens[at + 3];
  return next === undefined || next.kind === "mark" || next.lower === "and";
}

const between: ReadonlySet<string> = new Set([..."the a an new its their own".split(" "), ...kinds]);
const into: ReadonlySet<string> = new Set("in into to under inside".split(" "));
const lying: ReadonlySet<string> = new Set("belong belongs".split(" "));

/** "The helper belongs in `a.ts`", "belongs into a new module `b.ts`". */
function isDestination(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && between.has(tokens[before]!.lower)) before -= 1;
  return into.has(tokens[before]?.lower ?? "") && lying.has(tokens[before - 1]?.lower ?? "");
}

/** What a file must be able to do already, or what is said of the state it is in. */
const states =
  /^(?:not|be|exist|match|pass|fail|remain|stay|keep|compile|run|contain|have|import|load|succeed|work|build|never|still|already)$/;

/** "`server.js` must close the server": the file is the first that the clause names. */
function isObliged(tokens: readonly Token[], at: number): boolean {
  if (
    at > leadOf(tokens) + 1 ||
    (at > 0 && tokens[at - 1]!.kind !== "mark" && tokens[at - 1]!.lower !== "the")
  )
    return false;
  const [modal, next, after] = [tokens[at + 1]?.lower, tokens[at + 2], tokens[at + 3]];
  if (modal === "must" || modal === "should" || modal === "shall")
    return next?.kind === "word" && !states.test(next.lower);
  return (
    (modal === "needs" || modal === "has") &&
    next?.lower === "to" &&
    after?.kind === "word" &&
    !states.test(after.lower)
  );
}

const document = /\.(?:mdx?|rst|adoc|txt)$/i;

/** "Mention it in `README.md`", "link the page from `docs/index.rst`": words for readers are written into a document. */
function isDocumented(tokens: readonly Token[], at: number, path: string, stem: string): boolean {
  if (!documenting.has(stem)) return false;
  const before = tokens[at - 1]?.lower ?? "";
  if (!(into.has(before) || (stem === "link" && before === "from"))) return false;
  return document.test(path) || (stem === "mention" && /\.\w+$/.test(path));
}

const using = /^(?:use|call|import|load|require|read|invoke|reference|raise|return|pass)$/;

/** "Add `parse` and call it in `a.ts`": what was made is used there from now on. */
const isPutToUse = (tokens: readonly Token[], at: number, stem: string): boolean =>
  using.test(stem) && tokens[at - 1]?.lower === "in" && /^(?:it|them)$/.test(tokens[at - 2]?.lower ?? "");
