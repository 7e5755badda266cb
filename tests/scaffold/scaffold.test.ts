import { describe, expect, it } from "vitest";
import { lint, scaffold, scaffoldKinds } from "../../src/index.ts";

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
