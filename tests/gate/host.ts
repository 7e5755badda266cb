import { spawn } from "node:child_process";
import { program } from "../cli/program.ts";
import { bareGit } from "../support/repository.ts";

// A stand-in for Claude Code: it makes the events that its documentation describes, with every field, and starts the hook as it does.

export interface Hooked {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let calls = 0;

const common = (cwd: string, session: string) => ({
  session_id: session,
  transcript_path: `/home/user/.claude/projects/shop/${session}.jsonl`,
  cwd,
  permission_mode: "default",
});

export const dispatch = (
  cwd: string,
  session: string,
  description: string,
  prompt: string,
  tool = "Agent",
) => ({
  ...common(cwd, session),
  hook_event_name: "PreToolUse",
  tool_name: tool,
  tool_use_id: `toolu_${++calls}`,
  tool_input: {
    prompt,
    description,
    subagent_type: "general-purpose",
    model: "sonnet",
    run_in_background: true,
  },
});

type Dispatch = ReturnType<typeof dispatch>;

export const launched = (event: Dispatch, agentId: string) => ({
  ...event,
  hook_event_name: "PostToolUse",
  tool_response: { status: "async_launched", agentId },
});

export const returned = (event: Dispatch) => ({
  ...event,
  hook_event_name: "PostToolUse",
  tool_response: { status: "completed", content: [{ type: "text", text: "Done" }] },
});

export const subagentStop = (
  cwd: string,
  session: string,
  agent: string,
  running: readonly string[] = [],
) => ({
  ...common(cwd, session),
  hook_event_name: "SubagentStop",
  stop_hook_active: false,
  agent_id: agent,
  agent_type: "general-purpose",
  agent_transcript_path: `/home/user/.claude/projects/shop/${agent}.jsonl`,
  last_assistant_message: "Done",
  background_tasks: running.map((id) => ({ agent_id: id })),
});

export const taskCompleted = (cwd: string, session: string, subject: string) => ({
  ...common(cwd, session),
  hook_event_name: "TaskCompleted",
  task_id: "7",
  task_subject: subject,
});

export const sessionEvent = (
  cwd: string,
  session: string,
  name: "SessionEnd" | "SessionStart",
  more: object = {},
) => ({
  ...common(cwd, session),
  hook_event_name: name,
  ...more,
});

/** Starts the hook on an event, as the host does: in its own folder, with the event on standard input. */
export function hook(
  event: unknown,
  words: readonly string[] = ["claude-code"],
  cwd = process.cwd(),
): Promise<Hooked> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, "gate", ...words], { cwd, env: bareGit });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("close", (code) => done({ code, out, err }));
    child.stdin.on("error", () => {});
    child.stdin.end(typeof event === "string" ? event : JSON.stringify(event));
  });
}

/** What the host makes of an answer, by its documentation of hooks. Throws where the answer is none that it knows. */
export function understood({ code, out, err }: Hooked, event: { readonly hook_event_name: string }) {
  if (code === 2) return { blocked: true, reason: err };
  if (code !== 0) return { blocked: false, reason: undefined, warning: err.split("\n", 1)[0] };
  if (out === "") return { blocked: false, reason: undefined };
  const { hookSpecificOutput: answer, ...others } = JSON.parse(out);
  const known = ["continue", "stopReason", "suppressOutput", "systemMessage", "decision", "reason"];
  for (const key of Object.keys(others)) if (!known.includes(key)) throw new Error(`No such field: ${key}`);
  if (answer === undefined) return { blocked: others.decision === "block", reason: others.reason };
  const fields = [
    "hookEventName",
    "permissionDecision",
    "permissionDecisionReason",
    "updatedInput",
    "additionalContext",
  ];
  for (const key of Object.keys(answer)) if (!fields.includes(key)) throw new Error(`No such field: ${key}`);
  if (answer.hookEventName !== event.hook_event_name) throw new Error(`Not for ${answer.hookEventName}`);
  if (!["allow", "deny", "ask", "defer"].includes(answer.permissionDecision))
    throw new Error("No such decision");
  if (answer.permissionDecisionReason.length > 10_000) throw new Error("The reason is cut off");
  return { blocked: answer.permissionDecision === "deny", reason: answer.permissionDecisionReason as string };
}
