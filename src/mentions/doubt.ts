import type { Span } from "../model/index.ts";
import { saysChinesePerhaps } from "./chinese.ts";
import { leadOf } from "./lead.ts";
import type { Token } from "./tokens.ts";

/**
 * "if one exists", "as needed", "fix any that": the author does not know whether it will be done. "Create it if missing" is no
 * doubt: where the plan is right it is missing. A question orders nothing.
 */
export function saysPerhaps(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === "?") return true;
  let depth = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const { kind, text, lower } = tokens[i]!;
    // What stands in brackets doubts only what it stands behind.
    if (kind === "mark") depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    else if (kind === "word" && depth <= 0)
      if (doubting.has(lower) ? isDoubt(tokens, i) : saysChinesePerhaps(lower)) return true;
  }
  return false;
}

const doubts = new Set("optionally possibly optional might maybe perhaps consider".split(" "));
const doubting = new Set([...doubts, ..."unless should case may if as where when any".split(" ")]);

function isDoubt(tokens: readonly Token[], at: number): boolean {
  const [before, { lower: word }, after] = [
    tokens[at - 1]?.lower ?? "",
    tokens[at]!,
    tokens[at + 1]?.lower ?? "",
  ];
  if (word === "unless" || word === "should") return opens(tokens, at);
  if (word === "case") return before === "in" && opens(tokens, at - 1);
  if (word === "may") return /^(?:need|have|want)$/.test(after);
  if (word === "if") return at === 0 || isOpenCondition(tokens, at);
  if (word === "as" || word === "where" || word === "when")
    return /^(?:needed|necessary|appropriate|applicable|required)$/.test(after);
  if (word === "any") return /^(?:fix|update|adjust|remove|correct|address|resolve)$/.test(before);
  return doubts.has(word);
}

/** "Should the test fail, change it", "In case ...": the word begins the sentence, and a clause of its own. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  (at === leadOf(tokens) || tokens[at - 1]?.text === ":") &&
  tokens.slice(at + 2).some(({ text }) => text === ",");

function isOpenCondition(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 7).map(({ lower }) => lower);
  // "Add it if not already there": whoever writes so does not know.
  if (rest[0] === "not" && rest[1] === "already") return true;
  if (/^(?:missing|absent|not|so)$/.test(rest[0] ?? "")) return false;
  if (rest.some((word) => /^(?:not|missing|doesn't|absent|isn't)$/.test(word))) return false;
  return /^(?:needed|necessary|required|any|one|it|they|applicable|present|that|there|this|tests?|you|the|a)$/.test(
    rest[0] ?? "",
  );
}

/** A bracket that doubts makes what it doubts uncertain. `at`: where it opens; `last`: the last name before it. */
export function doubt(
  tokens: readonly Token[],
  at: number,
  last: { readonly span: Span; conditional: boolean } | undefined,
  frame: { conditional: boolean },
): void {
  if (doubtsIn(tokens, at, last?.span)) (last ?? frame).conditional = true;
}

/**
 * "`a.ts` (if needed)": whether a bracket doubts the last thing named, or all where nothing is named yet. `at`: where it opens;
 * `last`: the place of the last name.
 */
function doubtsIn(tokens: readonly Token[], at: number, last: Span | undefined): boolean {
  const inside = tokens.slice(at + 1, at + 12);
  const end = inside.findIndex((token) => token.text === ")");
  if (end < 0) return false;
  // Right behind a name the bracket is about it; further on it has to begin with the doubt, or to be nothing else.
  const before = tokens[at - 1];
  const behind = last && before && last.start >= before.start && last.end <= before.end;
  const begins = /^(?:if|as|when|where|only)$/i.test(inside[0]?.text ?? "");
  if (!behind && !begins && end !== 1) return false;
  return !saysMissing(inside.slice(0, end)) && saysPerhaps(inside.slice(0, end));
}

/** "Write it to `scripts/a.ts` or similar": another place will do as well. `at`: the index of the path. */
export const isExample = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === "or" &&
  /^(?:similar|equivalent|so|wherever|elsewhere)$/.test(tokens[at + 2]?.lower ?? "");

/** "(if missing)", "(if it does not exist yet)": where the plan is right, it does. */
const saysMissing = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === "if" &&
  /^(?:(?:it|they|the|this|that|file|is|are|does|do|still) )*(?:missing|absent|(?:not|doesn't|don't|isn't|aren't)(?: already| yet)? (?:there|present|exist|existing))\b/.test(
    tokens
      .slice(1)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** `tests/a/` — "any test that passes the old flag": which of them is to be found out. */
export const seeks = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "any" && /^(?:that|which|with)$/i.test(tokens[at + 2]?.text ?? "");
