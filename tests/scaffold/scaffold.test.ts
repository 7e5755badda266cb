import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lint, projectFiles, scaffold, scaffoldKinds } from "../../src/index.ts";
import { examples } from "../support/samples.ts";

const findings = async (files: ReadonlyArray<{ name: string; text: string }>) => {
  const sources = files.map(({ name, text }) => ({ path: `plans/first-steps/${name}`, text }));
  const { diagnostics, failures, plans, passedOver } = await lint({
    sources,
    settings: { preset: "strict" },
  });
  const said = diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
  return { said, failures, plans: plans.length, passedOver: passedOver.length };
};

describe.each(scaffoldKinds)("the skeleton of a %s plan", (kind) => {
  it("is clean under the strict preset", async () => {
    const files = scaffold(kind, "first-steps");
    const runbook = kind === "orchestrator" ? scaffold("tdd", "first-steps").slice(0, 1) : [];
    expect(await findings([...runbook, ...files])).toEqual({
      said: [],
      failures: [],
      plans: 1,
      passedOver: 0,
    });
  });
});

it("an orchestrator plan says mode, reason, prohibition, what to verify, and what a RED violation means", () => {
  const text = scaffold("orchestrator", "first-steps")[0]!.text;
  for (const part of [
    "execution_mode: sequential-strict",
    "reason: ",
    "One Task call per message",
    "git log -1",
    "RED violation",
  ])
    expect(text).toContain(part);
});

it("the hook takes the files of every format", () => {
  const hooks = readFileSync(join(import.meta.dirname, "../../.pre-commit-hooks.yaml"), "utf8");
  const written = projectFiles({
    preset: "recommended",
    isolation: "shared",
    command: ["runbook-lint"],
    source: { kind: "package", install: "npm ci" },
    schema: undefined,
  })
    .map(({ text }) => text)
    .join("\n");
  for (const text of [hooks, written]) {
    const patterns = [...text.matchAll(/^ +files: (.*)$/gm)].map(([, pattern]) => new RegExp(pattern!));
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns)
      expect(
        examples
          .filter(({ name }) => name.endsWith("safe"))
          .map(({ name, sources }) => [name, sources.some(({ path }) => pattern.test(path))]),
      ).toEqual(examples.filter(({ name }) => name.endsWith("safe")).map(({ name }) => [name, true]));
  }
});
