import { saysPerhapsInCjk } from "../text/languages.ts";
import type { Token } from "../text/tokens.ts";

/**
 * "if one exists", "as needed", "fix any that": the author does not know whether it will be done. "Create it if missing" is no
 * hedge: where the plan is right it is missing. A question orders nothing.
 */
export function isHedged(tokens: readonly Token[], lead: number): boolean {
  if (tokens.at(-1)?.text === "?") return true;
  let depth = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const { kind, text, lower } = tokens[i]!;
    // What stands in brackets hedges only what it stands behind.
    if (kind === "mark") depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    else if (kind === "word" && depth <= 0)
      if (hedging.has(lower) ? hedges(tokens, i, lead) : saysPerhapsInCjk(lower)) return true;
  }
  return false;
}

const always = new Set("optionally possibly optional might maybe perhaps consider".split(" "));
const hedging = new Set([...always, ..."unless should case may if as where when any".split(" ")]);

function hedges(tokens: readonly Token[], at: number, lead: number): boolean {
  const word = tokens[at]!.lower;
  const [before, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  switch (word) {
    case "unless":
    case "should":
      return opens(tokens, at, lead);
    case "case":
      return before === "in" && opens(tokens, at - 1, lead);
    case "may":
      return /^(?:need|have|want)$/.test(after);
    case "if":
      return at === 0 || isOpenCondition(tokens, at);
    case "as":
    case "where":
    case "when":
      return /^(?:needed|necessary|appropriate|applicable|required)$/.test(after);
    case "any":
      return /^(?:fix|update|adjust|remove|correct|address|resolve)$/.test(before);
    default:
      return always.has(word);
  }
}

/** "Should the test fail, change it", "In case ...": the word begins the sentence, and a clause of its own. */
const opens = (tokens: readonly Token[], at: number, lead: number): boolean =>
  (at === lead || tokens[at - 1]?.text === ":") && tokens.slice(at + 2).some(({ text }) => text === ",");

function isOpenCondition(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 7).map(({ lower }) => lower);
  // "Add it if not already there": whoever writes so does not know.
  if (rest[0] === "not" && rest[1] === "already") return true;
  if (rest.some((word) => /^(?:not|missing|doesn't|absent|isn't)$/.test(word)) || rest[0] === "so")
    return false;
  return /^(?:needed|necessary|required|any|one|it|they|applicable|present|that|there|this|tests?|you|the|a)$/.test(
    rest[0] ?? "",
  );
}

/** "`a.ts` (if needed)", "`tests/` \u2014 any test that passes it": whether what stands behind a name hedges it. `at`: the index of the name. */
export function isHedgedBehind(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== "(") return false;
  const inside = tokens.slice(at + 2, at + 13);
  const end = inside.findIndex((token) => token.text === ")");
  return end > 0 && !saysMissing(inside.slice(0, end)) && isHedged(inside.slice(0, end), 0);
}

/** "(if missing)", "(if it does not exist yet)": where the plan is right, it does. */
const saysMissing = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === "if" &&
  tokens.some(({ lower }) => /^(?:missing|absent|not|doesn't|don't|isn't|aren't)$/.test(lower)) &&
  /^(?:missing|absent|there|present|exist|existing|yet)$/.test(tokens.at(-1)!.lower);
