import type { GateEvent, Refused } from "../event.ts";
import { type Answer, around, type Fields, type Host, json, longest, silent, textIn } from "./host.ts";

// https://cursor.com/docs/agent/hooks

export const cursor: Host = { name: "cursor", read, answer, failure: 1 };

function read(input: Fields): GateEvent {
  const roots = Array.isArray(input.workspace_roots) ? input.workspace_roots : [];
  const cwd = textIn(input, "cwd") ?? (typeof roots[0] === "string" ? roots[0] : process.cwd());
  const where = { ...around(input, "parent_conversation_id", "conversation_id", "session_id"), cwd };
  const agent = textIn(input, "subagent_id", "tool_call_id");
  switch (textIn(input, "hook_event_name")) {
    case "subagentStart":
      return { ...where, kind: "start", call: agent, description: "", prompt: textIn(input, "task") ?? "" };
    case "subagentStop":
      return { ...where, kind: "end", call: agent };
    case "sessionEnd":
      return { ...where, kind: "session-end" };
    default:
      return { ...where, kind: "other" };
  }
}

function answer(reason: Refused, { kind }: GateEvent): Answer {
  return reason === undefined || kind !== "start"
    ? silent
    : json({ permission: "deny", user_message: reason.slice(0, longest) });
}
