import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runIn } from "./program.ts";
import { remove, workspace } from "./workspace.ts";

const place = workspace({
  "plans/there/runbook.md": "---\nname: there\ntype: general\n---\n\n# There\n",
  "plans/near/notes.md": "",
});
afterAll(remove);

test("`new` writes a plan that is clean under the strict preset", () => {
  const { code, out } = runIn(place, ["new", "tdd", "plans/login"]);
  expect({ code, out }).toEqual({
    code: 0,
    out: "wrote plans/login/runbook.md\nwrote plans/login/orchestrator-plan.md\n",
  });
  expect(runIn(place, ["--preset", "strict", "plans/login"])).toMatchObject({ code: 0, err: "" });
  expect(readFileSync(join(place, "plans/login/runbook.md"), "utf8")).toContain("name: login\n");
});

test("`new` overwrites nothing, and writes nothing where it can't write all", () => {
  const { code, err } = runIn(place, ["new", "general", "plans/there"]);
  expect(code).toBe(2);
  expect(err).toContain("Unexpected file `plans/there/runbook.md`");
  expect(existsSync(join(place, "plans/there/orchestrator-plan.md"))).toBe(false);
  expect(runIn(place, ["new", "orchestrator", "plans/there"]).code).toBe(0);
  expect(readFileSync(join(place, "plans/there/orchestrator-plan.md"), "utf8")).toContain(
    "sequential-required",
  );
});

test("`new orchestrator` says which runbook it belongs to, or that one has to lie beside it", () => {
  expect(
    runIn(place, ["new", "orchestrator", "plans/alone/"]).out,
  ).toBe(`wrote plans/alone/orchestrator-plan.md
it is read once its runbook lies beside it: \`plans/alone/runbook.md\`
`);
  writeFileSync(join(place, "plans/near/runbook.md"), "---\nname: near\ntype: tdd\n---\n");
  expect(runIn(place, ["new", "orchestrator", "plans/near"]).out).toBe(`wrote plans/near/orchestrator-plan.md
it belongs to \`plans/near/runbook.md\`, and is read with it
`);
});

test("`new` says what was meant", () => {
  expect(runIn(place, ["new", "orchestrater", "x"]).err).toContain("expected `orchestrator`");
  expect(runIn(place, ["new", "tdd"])).toMatchObject({ code: 2 });
});

test("`schema` lists the schemas and prints one", () => {
  expect(runIn(place, ["schema"]).out).toContain("step                     Step metadata\n");
  expect(JSON.parse(runIn(place, ["schema", "plan"]).out).$id).toBe(
    "https://unpkg.com/runbook-lint/schema/plan.schema.json",
  );
  expect(runIn(place, ["schema", "stepp"]).err).toContain("expected `step`");
});
