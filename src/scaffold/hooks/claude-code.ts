/** The events of Claude Code that the gate answers or learns from, with the tools that they are about. */
const events: Readonly<Record<string, string | undefined>> = {
  PreToolUse: "Agent|Task|ExitPlanMode|Write|Edit|MultiEdit",
  PostToolUse: "Agent|Task",
  PostToolUseFailure: "Agent|Task",
  SubagentStop: undefined,
  TaskCompleted: undefined,
  SessionStart: undefined,
  SessionEnd: undefined,
};

/** Hooks for some of these events, under a host's own names of the tools. */
export function hooksFor(
  hook: Readonly<Record<string, unknown>>,
  matchers: Readonly<Record<string, string | undefined>> = events,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(matchers).map(([event, matcher]) => [
      event,
      [{ ...(matcher !== undefined && { matcher }), hooks: [hook] }],
    ]),
  );
}
