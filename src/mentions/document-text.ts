import type { Token } from "./tokens.ts";

// Words that are to stand in a document, or that tell how something is: none of them orders a change.

/** "Make the skill state that, once confirmed, the agent should use:": what follows is what a document says. */
export const saysThat = (clause: readonly Token[]): boolean => {
  if (clause.at(-1)?.text !== ":") return false;
  const says = clause.findIndex(({ kind, text }) => kind === "word" && saying.test(text));
  return says >= 0 && clause.slice(says, says + 3).some(({ text }) => /^that$/i.test(text));
};

const saying = /^(?:state|say|explain|mention|clarif(?:y|ie)|instruct)s?$/i;

/** "sync/events.py missing": a label that tells how a file is, in front of the reason for it. */
export const tellsState = (label: string): boolean =>
  label.includes(".") &&
  /\.\w+[`*]*\s+(?:is\s+)?(?:missing|absent|present|unchanged|identical|adapted|different|skipped|deferred|excluded)$/i.test(
    label,
  );
