import type { GateEvent, Refused } from "../event.ts";
import { readWith } from "./claude-code.ts";
import { type Answer, type Host, longest, silent } from "./host.ts";

// https://kiro.dev/docs/hooks: exit code 2 refuses, and standard error is what the agent is told.

const dispatching = new Set(["subagent", "use_subagent", "invoke_subagents"]);

export const kiro: Host = {
  name: "kiro",
  read: (input) => readWith(dispatching, { ...input, hook_event_name: capital(input.hook_event_name) }),
  answer,
  failure: 1,
};

/** Older versions write `preToolUse`. */
const capital = (name: unknown): unknown =>
  typeof name === "string" ? name.charAt(0).toUpperCase() + name.slice(1) : name;

function answer(reason: Refused, { kind }: GateEvent): Answer {
  return reason === undefined || kind !== "start"
    ? silent
    : { ...silent, aside: `${reason.slice(0, longest)}\n`, code: 2 };
}
