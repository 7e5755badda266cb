import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { expect, test, vi } from "vitest";
import {
  dialectNames,
  fix,
  inspect,
  lint,
  parsePlan,
  type Rule,
  read,
  rules,
  schedule,
  UsageError,
} from "../src/index.ts";

const plan = `# Login Implementation Plan

### Task 1: Form

**Files:**
- Create: \`src/form.ts\`

### Task 1: Check

**Files:**
- Create: \`src/check.ts\`
`;
const sources = [
  { path: "docs/plans/login.md", text: plan },
  { path: "readme.md", text: "# Nothing here\n" },
];

test("lints texts in memory and says what was read", async () => {
  const result = await lint({ sources });
  expect(result.diagnostics.map((each) => each.rule)).toContain("duplicate-id");
  expect(result.failures).toEqual([]);
  expect(result.plans.map((each) => each.path)).toEqual(["docs/plans/login.md"]);
  expect(result.passedOver.map((each) => each.path)).toEqual(["readme.md"]);
});

test("with texts in memory the file system is not touched", async () => {
  const calls: string[] = [];
  const names = [
    "readFileSync",
    "readdirSync",
    "statSync",
    "existsSync",
    "openSync",
    "realpathSync",
  ] as const;
  const spies = names.map((name) =>
    vi.spyOn(fs, name).mockImplementation((...args: unknown[]): never => {
      calls.push(`${name} ${String(args[0])}`);
      throw new Error("the file system was touched");
    }),
  );
  syncBuiltinESMExports();
  try {
    await lint({ sources, settings: { preset: "strict" } });
    expect(calls).toEqual([]);
    await expect(lint({ paths: ["readme.md"] })).rejects.toThrow("touched");
  } finally {
    for (const spy of spies) spy.mockRestore();
    syncBuiltinESMExports();
  }
});

const mine: Rule = {
  name: "own-rule",
  summary: "a rule of the user's own",
  severity: "error",
  preset: "recommended",
  messages: { found: "Unexpected `{isolation}`, expected nothing" },
  check: ({ isolation, span }, report) =>
    report({ message: "found", data: { isolation: isolation?.value ?? "nothing said" }, span }),
};

test("takes rules as an argument, and isolation where the plan says nothing", async () => {
  const messages = async (isolation?: "worktree") =>
    (await lint({ sources, rules: [mine], ...(isolation && { isolation }) })).diagnostics.map(
      (each) => each.message,
    );
  expect(await messages()).toEqual(["Unexpected `nothing said`, expected nothing"]);
  expect(await messages("worktree")).toEqual(["Unexpected `worktree`, expected nothing"]);
});

test("keeps what others found when a rule throws", async () => {
  const broken: Rule = {
    ...mine,
    name: "broken-rule",
    check: () => {
      throw new TypeError("no");
    },
  };
  const result = await lint({ sources, rules: [broken, ...rules] });
  expect(result.failures).toMatchObject([{ rule: "broken-rule", path: "docs/plans/login.md" }]);
  expect(result.diagnostics.length).toBeGreaterThan(0);
});

test("reads one dialect only, if asked to, and refuses one that there is not", async () => {
  expect((await read({ sources, dialect: "gsd" })).plans).toEqual([]);
  expect((await read({ sources, dialect: "superpowers" })).plans).toHaveLength(1);
  await expect(read({ sources, dialect: "gds" })).rejects.toThrow(UsageError);
  expect(dialectNames).toContain("superpowers");
  expect(parsePlan("# Runbook: x\n\n## Step 1: a\n", "runbook")?.steps).toHaveLength(1);
  expect(() => parsePlan("# Runbook: x\n", "runbok")).toThrow(UsageError);
});

test("refuses an option that there is not, with the one that was meant", async () => {
  // As a program without types would give it.
  const options: object = { path: ["plans"] };
  const expected = new UsageError("Unexpected option `path`, expected `paths`");
  await expect(lint(options)).rejects.toThrow(expected);
  await expect(fix(options)).rejects.toThrow(expected);
  await expect(inspect(options)).rejects.toThrow(expected);
  await expect(schedule(options)).rejects.toThrow(expected);
  await expect(read(Object(["plans"]))).rejects.toThrow("Unexpected option `0`, expected one of ");
});

test("refuses a path that does not exist, and a setting of a rule that there is not", async () => {
  await expect(lint({ paths: ["nowhere.md"] })).rejects.toThrow("`nowhere.md`");
  await expect(lint({ sources, settings: { rules: { "own-rules": {} } }, rules: [mine] })).rejects.toThrow(
    "expected `own-rule`",
  );
});
