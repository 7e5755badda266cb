import type { Around, GateEvent, Refused } from "../event.ts";
import { writeIn } from "./edits.ts";
import {
  type Answer,
  around,
  type Fields,
  fieldsIn,
  type Host,
  json,
  longest,
  silent,
  textIn,
} from "./host.ts";

// https://code.claude.com/docs/en/hooks: the fields of each event, and what an answer may hold.

/** What dispatches an agent: `Agent`, and `Task` in older versions. */
const dispatching = new Set(["Agent", "Task"]);

export const claudeCode: Host = { name: "claude-code", read, answer, failure: 1 };

function read(input: Fields): GateEvent {
  return readWith(dispatching, input);
}

/** Sources of a `SessionStart` in the middle of a session. */
const goesOn = new Set(["compact", "clear"]);

/** The same for hosts that send the same events under other names of the tool. */
export function readWith(tools: ReadonlySet<string>, input: Fields): GateEvent {
  const where = around(input, "session_id");
  const call = textIn(input, "tool_use_id");
  const tool = textIn(input, "tool_name") ?? "";
  switch (textIn(input, "hook_event_name")) {
    case "PreToolUse":
      return { ...where, ...beforeTool(tools, tool, fieldsIn(input, "tool_input"), call, where) };
    case "PostToolUse":
    case "PostToolUseFailure":
      return { ...where, ...(tools.has(tool) ? afterCall(input, call) : { kind: "other" }) };
    case "SubagentStop":
      return {
        ...where,
        kind: "end",
        agent: textIn(input, "agent_id"),
        running: runningIn(input.background_tasks),
      };
    case "TaskCompleted":
      return { ...where, kind: "end", title: textIn(input, "task_subject") };
    case "SessionEnd":
      // Agents in the background live on where only the conversation is cleared.
      return { ...where, kind: textIn(input, "reason") === "clear" ? "other" : "session-end" };
    case "SessionStart":
      // A session that starts, or is taken up again, has no agent yet; one whose conversation was made shorter goes on.
      return { ...where, kind: goesOn.has(textIn(input, "source") ?? "") ? "other" : "session-end" };
    default:
      return { ...where, kind: "other" };
  }
}

function beforeTool(
  tools: ReadonlySet<string>,
  tool: string,
  input: Fields,
  call: string | undefined,
  where: Around,
) {
  if (tools.has(tool)) {
    const description = textIn(input, "description", "task_name", "title") ?? "";
    return {
      kind: "start" as const,
      call,
      description,
      prompt: textIn(input, "prompt", "message", "task") ?? "",
    };
  }
  if (tool === "ExitPlanMode") {
    const text = textIn(input, "plan");
    return text === undefined
      ? { kind: "other" as const }
      : { kind: "plan" as const, path: textIn(input, "planFilePath"), text };
  }
  return writeIn(tool, input, where) ?? { kind: "other" as const };
}

/** A call that came back has ended its agent, unless that works on in the background. */
function afterCall(input: Fields, call: string | undefined) {
  const response = fieldsIn(input, "tool_response");
  const agent = textIn(response, "agentId", "agent_id");
  if (textIn(response, "status") !== "async_launched") return { kind: "end" as const, call };
  return call === undefined || agent === undefined
    ? { kind: "other" as const }
    : { kind: "launched" as const, call, agent };
}

/** Names of the agents that still work. A list in which one has no name says nothing of those that are not on it. */
function runningIn(tasks: unknown): readonly string[] | undefined {
  if (!Array.isArray(tasks)) return undefined;
  const names = tasks.map((task) =>
    typeof task === "string" ? task : textIn(task as Fields, "agent_id", "agentId", "task_id", "id"),
  );
  return names.every((name) => name !== undefined) ? (names as string[]) : undefined;
}

/** Only `PreToolUse` is refused. What is let through gets no word, since `allow` would answer what the user is to be asked. */
export function answer(reason: Refused, _: GateEvent, input: Fields): Answer {
  if (reason === undefined || textIn(input, "hook_event_name") !== "PreToolUse") return silent;
  return json({
    hookSpecificOutput: {
      hookEventName: "PreToolUse",
      permissionDecision: "deny",
      permissionDecisionReason: reason.slice(0, longest),
    },
  });
}
