import { describe, expect, it } from "vitest";
import { readYaml, validateMetadata } from "../../src/parse/index.ts";
import { type ValidatedName, verdicts } from "../../src/schema/index.ts";
import { random as randomOf } from "../support/random.ts";

/** Values that are right for one key or another. As JSON they are YAML too, and every text is in quotes. */
const values: readonly unknown[] = [
  "1.2",
  "Cycle 1.2",
  "1.1-1.6",
  "none",
  "soon",
  "",
  "WP02",
  "sequential",
  "sequential-strict",
  "mixed",
  "code_change",
  "every-cycle",
  "every: 5",
  "tdd",
  "strict",
  "worktree",
  "error",
  "runbook",
  null,
  true,
  0,
  1,
  2.5,
  [],
  ["1.2"],
  ["1.2", "1.2"],
  ["1.2", ""],
  [["1.2"]],
  [null],
  ["WP01"],
  ["error", {}],
  {},
  { every: 5 },
  { every: 0 },
  { every: 5, more: 1 },
  [{ id: "1", steps: ["1.1"] }],
  [{ id: "1", steps: [] }],
  [{ steps: ["1.1"], parallel: "yes" }],
  [{ files: ["*.md"], rules: { "missing-red": "off" } }],
  { "missing-red": "off", "missing-green": ["warning", { most: 3 }] },
  { "missing-red": "warn" },
];

/** Keys of each schema, and one that belongs to somebody else. */
const keys: Readonly<Record<ValidatedName, readonly string[]>> = {
  step: "cycle step depends_on blocks execution_mode execution reason modifies_shared_state files checkpoint isolation model x".split(
    " ",
  ),
  plan: "name type model execution_mode execution checkpoint max_parallel isolation x".split(" "),
  orchestrator:
    "name execution_mode reason rationale overrides groups checkpoint max_parallel isolation x".split(" "),
  config: "root extends rules overrides ignores isolation dialects plugins x".split(" "),
  "gsd-plan": "phase plan type wave depends_on files_modified autonomous requirements x".split(" "),
  "ccpm-task": "name status depends_on parallel conflicts_with x".split(" "),
  "spec-kitty-work-package": "work_package_id title dependencies owned_files execution_mode subtasks x".split(
    " ",
  ),
};

/** Text was asked for and something else stands there without quotes: the walk takes it as it is written. */
const asText = (value: unknown): unknown => {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(asText);
  return value;
};

describe.each(Object.keys(keys) as ValidatedName[])("what is told of %s metadata", (name) => {
  it("is something exactly where Ajv refuses it", () => {
    const random = randomOf(11);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    for (let run = 0; run < 700; run += 1) {
      const count = 1 + Math.floor(random() * 3);
      const data = Object.fromEntries(Array.from({ length: count }, () => [pick(keys[name]), pick(values)]));
      const text = JSON.stringify(data);
      const flaws = validateMetadata(readYaml({ path: "x.yaml", text }, 0, text.length), name);
      const softened = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, asText(value)]));
      const variants = Object.keys(data).reduce<Record<string, unknown>[]>(
        (all, key) => all.flatMap((each) => [each, { ...each, [key]: softened[key] }]),
        [data],
      );
      const accepted = variants.some((each) => verdicts[name](each));
      expect(flaws.length === 0, `${text}: ${flaws[0]?.message}`).toBe(accepted);
    }
  });
});
