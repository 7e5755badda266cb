import { expect, test } from "vitest";
import { effectsIn, planIn } from "./plan.ts";

const plan = (...steps: string[]) =>
  planIn(
    `# Runbook: X\n\n${steps.map((step, index) => `## Step 1.${index + 1}: A\n\n${step}\n`).join("\n")}`,
  );
const modified = (id: string, ...steps: string[]) =>
  effectsIn(plan(...steps))[id]?.filter((effect) => effect.startsWith("modify "));

test("a manifest is that of the language, unless the plan names it where the work is", () => {
  expect(modified("1.1", "- Create `src/a.py`\n- Add `httpx` as a dependency")).toEqual([
    "modify pyproject.toml",
  ]);
  expect(modified("1.1", "- Create `src/a.rs`\n- Add the `serde` dependency")).toEqual(["modify Cargo.toml"]);
  expect(
    modified(
      "1.2",
      "- Create `packages/api/package.json`",
      "- Create `packages/api/src/a.ts`\n- Add `zod` as a dependency",
    ),
  ).toEqual(["modify packages/api/package.json"]);
});

test("of several manifests that fit alike none is taken", () => {
  expect(
    modified(
      "1.2",
      "- Create `a/package.json`\n- Create `b/package.json`",
      "- Create `lib/c.ts`\n- Add `zod` as a dependency",
    ),
  ).toEqual([]);
  expect(modified("1.1", "Add `zod` as a dependency")).toEqual([]);
});

test("what a package exports stands in its index, the one that the plan names first", () => {
  expect(modified("1.1", "- Create `src/lex/core.py`\n- Export `Lexer` from the package")).toEqual([
    "modify src/lex/__init__.py",
  ]);
  expect(modified("1.1", "- Create `src/ui/button.tsx`\n- Export it from the barrel file")).toEqual([
    "modify src/ui/index.ts",
  ]);
  expect(
    modified("1.2", "- Create `src/index.ts`", "- Create `src/ui/button.tsx`\n- Export it from the package"),
  ).toEqual(["modify src/index.ts"]);
  expect(
    modified("1.2", "- Create `src/lib.rs`", "- Create `src/lex.rs`\n- Export it from the crate"),
  ).toEqual(["modify src/lib.rs"]);
  expect(modified("1.1", "- Create `cmd/lex.go`\n- Export `Lex` from the package")).toEqual([]);
});

test("what is registered stands in the one file of the plan that is called so", () => {
  const first = "- Create `src/cli.py`";
  const second = "- Create `src/commands/sync.py`\n- Register the command in the CLI";
  expect(modified("1.2", first, second)).toEqual(["modify src/cli.py"]);
  expect(modified("1.1", second)).toEqual([]);
  expect(modified("1.2", `${first}\n- Create \`tools/cli.py\``, second)).toEqual([]);
});

test("a step that lists the files it changes has named them all", () => {
  expect(modified("1.1", "- File: src/lex/core.py\n  Action: Export `Lexer` from the package")).toEqual([
    "modify src/lex/core.py",
  ]);
});

test("steps that meet in a file that neither names collide there", () => {
  const steps = [
    "- Create `src/lex/a.py`\n- Export `A` from the package",
    "- Create `src/lex/b.py`\n- Export `B` from the package",
  ];
  expect(modified("1.1", ...steps)).toEqual(modified("1.2", ...steps));
});

test("the file that is called as a type is the one in which the type is changed", () => {
  const tasks = (last: string) =>
    `## Phase 1: A\n\n- [ ] T001 Service in src/swaps/swap.service.ts\n- [ ] T002 Cases in tests/swap.service.spec.ts\n- [ ] T003 ${last}\n`;
  const changed = (last: string) => effectsIn(planIn(tasks(last), "specs/001-a/tasks.md")).T003;
  expect(changed("Extend SwapService with a limit")).toEqual(["modify src/swaps/swap.service.ts"]);
  expect(changed("Extend RosterService with a limit")).toEqual([]);
});
