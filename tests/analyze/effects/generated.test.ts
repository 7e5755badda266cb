import { expect, test } from "vitest";
import { effectsIn, planIn } from "./plan.ts";

const effects = (...steps: string[]) =>
  effectsIn(
    planIn(
      `# Runbook: X\n\n${steps.map((step, index) => `## Step 1.${index + 1}: A\n\n${step}\n`).join("\n")}`,
    ),
  );
const generated = "modify src/api/types.ts";

test("whoever runs a generator changes what the plan says that it makes", () => {
  for (const said of [
    "Run `npm run codegen` to regenerate `src/api/types.ts`.",
    "Run `npm run codegen`, which updates `src/api/types.ts`.",
    "Generate `src/api/types.ts` with `npm run codegen`.",
  ]) {
    const { 1.1: own, 1.2: later } = effects(said, "- Modify `openapi.yaml`\n- Run `npm run codegen`");
    expect([said, own?.some((effect) => /^(?:create|modify) src.api.types/.test(effect)), later]).toEqual([
      said,
      true,
      ["modify openapi.yaml", generated],
    ]);
  }
});

test("another command, a look, and a test run make nothing", () => {
  const said = "Run `npm run codegen` to regenerate `src/api/types.ts`.";
  for (const other of [
    "Run `npm run lint`",
    "Verify that `npm run codegen` changes nothing",
    "Do not run `npm run codegen`",
  ])
    expect([other, effects(said, other)["1.2"]?.includes(generated)]).toEqual([other, false]);
  expect(effects("Run `npm test -- a` to update `src/a.ts`.", "Run `npm test -- a`")["1.2"]).toEqual([]);
});

test("a path beside a command is not yet made by it", () => {
  const { 1.2: later } = effects("Change `src/a.ts`, then run `npm run lint`.", "Run `npm run lint`");
  expect(later).toEqual([]);
});
