import { expect, test } from "vitest";
import { deedsOf } from "../../../src/analyze/effects/commands.ts";

const runsAll = (command: string): boolean =>
  deedsOf(command.split(" ")).some(({ resource }) => resource.kind === "suite");

test.each(["cargo test", "cargo test --workspace", "pytest -q", "npm test"])("%s runs all tests", (command) =>
  expect(runsAll(command)).toBe(true),
);

test.each(["cargo check", "cargo test cached_prompt -- --nocapture", "cargo check --all-targets"])(
  "%s does not",
  (command) => expect(runsAll(command)).toBe(false),
);
