import type { Option } from "./option.ts";

/** What to write, and what to ask first. */
export const ofFixes = {
  fix: {
    type: "boolean",
    optional: ["unsafe"],
    summary:
      "Write fixes into the files and show what is left; print the text of `-` as it is mended; =unsafe: also those that may change the meaning",
  },
  "fix-rule": {
    type: "string",
    multiple: true,
    value: "NAME",
    completes: "rules",
    summary: "The same, but only for what this rule finds; may be repeated",
  },
  "fix-dry-run": {
    type: "boolean",
    summary: "Show what would be left after the fixes, and write nothing",
  },
  diff: {
    type: "boolean",
    summary: "Show the fixes as a unified diff, and write nothing",
  },
  yes: { type: "boolean", short: "y", summary: "Ask nothing, and do what is usual" },
  source: {
    type: "string",
    value: "URL",
    otherwise: "what is known of this installation",
    summary: "The git repository from which others get runbook-lint; #REVISION may follow",
  },
  "dry-run": { type: "boolean", summary: "Show what would be written, and write nothing" },
} as const satisfies Record<string, Option>;
