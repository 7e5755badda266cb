import type { Frame } from "./demand.ts";
import { isFileToken, isReplaced } from "./references.ts";
import type { Token } from "./tokens.ts";

/**
 * "add a `dist/` entry", "the `src/` prefix", "change `'a/b'` to `'c/d'`": the path is what is written into a file, not a file
 * that is written.
 */
export function isContent(tokens: readonly Token[], at: number, { slot, stem }: Frame): boolean {
  const [token, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (token.kind === "code" && /^['"@]/.test(token.text)) return true;
  if (slot !== "object" || next === undefined) return false;
  if (isReplaced(tokens, at)) return false;
  if (/^(?:to|with|into|->|=>|\u2192)$/.test(next.text) && after?.kind === "code")
    return (
      /^(?:change|convert|replace|swap|switch|substitute|update)$/.test(stem) ||
      (/^(?:add|append)$/.test(stem) && next.text === "to" && isFileToken(after))
    );
  if (next.kind !== "word") return false;
  // "Write a `Dockerfile` on `alpine`" is about the file itself.
  if (/^(?:to|in|into)$/.test(next.text)) return /^(?:add|append|insert|prepend|write)$/.test(stem);
  if (/^(?:on|under)$/.test(next.text)) return /^(?:add|append|insert|prepend)$/.test(stem);
  return contentNouns.test(next.text);
}

const contentNouns =
  /^(?:entry|entries|line|route|routes|prefix|suffix|patterns?|globs?|imports?|links?|references?|string|mentions?|keys?|fields?|row|paths?|url)$/i;
