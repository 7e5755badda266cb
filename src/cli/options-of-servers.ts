import type { Option } from "./option.ts";

/** What clients of language servers put on the command line, as their libraries spell it. */
export const ofServers = {
  stdio: { type: "boolean", summary: "Talk over standard input and output, which is done in any case" },
  clientProcessId: {
    type: "string",
    value: "NUMBER",
    summary: "End when this process, the editor, is gone",
  },
} as const satisfies Record<string, Option>;
