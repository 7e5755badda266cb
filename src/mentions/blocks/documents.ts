import type { Token } from "../text/tokens.ts";

// Words that are to stand in a document, or that tell how something is: none of them orders a change.

/** What a line says the list below it is: what a document says, what tests do. */
export function documentIn(clause: readonly Token[]): "text" | "tests" | "" {
  if (clause.at(-1)?.text !== ":") return "";
  if (isContents(clause) || saysThat(clause)) return "text";
  // "Create these tests:", "Test cases:"
  return /^(?:tests?|cases|scenarios)$/.test(clause.at(-2)?.lower ?? "") && clause.length < 9 ? "tests" : "";
}

/** "Create a summary showing:", "Structure and content:", "Cover:": what follows is written into a document, or tried by tests. */
const isContents = (clause: readonly Token[]): boolean =>
  /^(?:showing|containing|contents?|sections|outline)$/.test(clause.at(-2)?.lower ?? "") ||
  clause[0]!.lower === "cover";

/** "Make the skill state that, once confirmed, the agent should use:": what follows is what a document says. */
function saysThat(clause: readonly Token[]): boolean {
  const says = clause.findIndex(({ lower }) =>
    /^(?:state|say|explain|mention|clarif(?:y|ie)|instruct)s?$/.test(lower),
  );
  return says >= 0 && clause.slice(says, says + 3).some(({ lower }) => lower === "that");
}

/** "sync/events.py missing": a label that tells how a file is, in front of the reason for it. */
export const tellsState = (label: string): boolean =>
  /\.\w+[`*]*\s+(?:is\s+)?(?:missing|absent|present|unchanged|identical|adapted|different|skipped|deferred|excluded)$/i.test(
    label,
  );
