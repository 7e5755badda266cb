import { expect, test } from "vitest";
import { modelPolicy } from "../../rules/model-policy.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

/** The models that are told of, where one is required for migrations. */
function found(model: string, required: string): string[] {
  const text = `---\nmodel: ${model}\n---\n# Runbook: Berths\n\n## Step 1: Work\n\nModify \`migrations/005.sql\`.\n`;
  const { plans } = readPlans([{ path: "plans/berths/runbook.md", text }]);
  const options = { models: { "migrations/**": required } };
  const settings = { rules: { "model-policy": { severity: "error", options } } } as const;
  const { diagnostics } = lintPlans(plans, [modelPolicy], settings);
  return diagnostics.map(({ message }) => /model `([^`]+)`/.exec(message)![1]!);
}

test("a family is met by each of its models, and a model by itself alone", () => {
  expect(found("opus", "opus")).toEqual([]);
  expect(found("claude-opus-4-1", "opus")).toEqual([]);
  expect(found("Opus", "opus")).toEqual([]);
  expect(found("haiku", "opus")).toEqual(["haiku"]);
  expect(found("opus", "claude-opus-4-1")).toEqual(["opus"]);
  expect(found("opusculum", "opus")).toEqual(["opusculum"]);
});
