import { answer, readWith } from "./claude-code.ts";
import type { Host } from "./host.ts";

// Hosts that send the events of Claude Code under other names of the tool that dispatches.

const hostWith = (name: string, tools: readonly string[]): Host => {
  const own = new Set(tools);
  return { name, read: (input) => readWith(own, input), answer, failure: 1 };
};

/** Its documentation doesn't say whether `spawn_agent` reaches a hook. */
export const codex = hostWith("codex", ["spawn_agent"]);
export const vscode = hostWith("vscode", ["runSubagent", "agent/runSubagent", "Agent", "Task"]);
