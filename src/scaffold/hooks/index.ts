import { hooksFor } from "./claude-code.ts";
import { opencodePlugin } from "./opencode.ts";

/** A file of a host's configuration that calls the gate. */
export interface HookFile {
  /** From the top of the project. */
  readonly path: string;
  /** Of a JSON file: what has to be in it, beside all that is there. */
  readonly value?: Readonly<Record<string, unknown>>;
  /** Of any other file: all of it. */
  readonly text?: string;
  /** What else has to be done by hand. */
  readonly note?: string;
}

/** `words`: the command that starts the program, as a list; `line`: the same for a shell. */
export interface HookCommand {
  readonly words: readonly string[];
  readonly line: string;
}

/** In seconds: far more than an answer takes, and less than all hosts allow. */
const timeout = 30;

const seconds = { type: "command", timeout } as const;

/** The host's file by the host's name. */
export const hookFiles: Readonly<Record<string, (command: HookCommand) => HookFile>> = {
  "claude-code": ({ line }) => ({
    path: ".claude/settings.json",
    value: { hooks: hooksFor({ ...seconds, command: `${line} gate claude-code` }) },
  }),
  cursor: ({ line }) => {
    const hooks = [{ command: `${line} gate cursor`, timeout }];
    return {
      path: ".cursor/hooks.json",
      value: { version: 1, hooks: { subagentStart: hooks, subagentStop: hooks } },
    };
  },
  codex: ({ line }) => ({
    path: ".codex/hooks.json",
    value: {
      hooks: hooksFor(
        { ...seconds, command: `${line} gate codex` },
        {
          PreToolUse: "spawn_agent",
          PostToolUse: "spawn_agent",
          SubagentStop: undefined,
          SessionStart: undefined,
        },
      ),
    },
    note: "Codex runs a hook only after it was trusted: start `codex` and review it under `/hooks`",
  }),
  copilot: ({ line }) => {
    const command = `${line} gate copilot`;
    const hooks = [{ type: "command", bash: command, powershell: command, timeoutSec: timeout }];
    return {
      path: ".github/hooks/runbook-lint.json",
      value: { version: 1, hooks: { preToolUse: hooks, postToolUse: hooks } },
    };
  },
  vscode: ({ line }) => {
    const hooks = [{ ...seconds, command: `${line} gate vscode` }];
    return {
      path: ".github/hooks/runbook-lint-vscode.json",
      value: { hooks: { PreToolUse: hooks, PostToolUse: hooks, SubagentStop: hooks, SessionStart: hooks } },
    };
  },
  opencode: ({ words }) => ({ path: ".opencode/plugins/runbook-lint.js", text: opencodePlugin(words) }),
  kiro: ({ line }) => {
    const hook = (name: string, trigger: string) => ({
      name,
      trigger,
      matcher: "subagent|use_subagent|invoke_subagents",
      action: { type: "command", command: `${line} gate kiro` },
      timeout,
      enabled: true,
    });
    return {
      path: ".kiro/hooks/runbook-lint.json",
      value: {
        version: "v1",
        hooks: [hook("May this step start?", "PreToolUse"), hook("A step has ended", "PostToolUse")],
      },
    };
  },
};
