import { expect, test } from "vitest";
import { undeclaredFiles } from "../../src/analyze/files/declared-files.ts";
import { planIn } from "./effects/plan.ts";

function undeclared(files: string, text: string): string[] {
  const plan = planIn(
    `# P\n\n### Task 1: One\n\n**Files:**\n- Create: \`${files}\`\n\n${text}\n`,
    "docs/plans/p.md",
  );
  return undeclaredFiles(plan, plan.steps[0]!).map(({ path }) => path);
}

test("the short name of a file that a placeholder stands for is declared", () => {
  const list = "tests/pressure/runs/scenario-N-post.md";
  expect(undeclared(list, "Save it to `runs/scenario-1-post.md`.")).toEqual([]);
  expect(undeclared(list, "Save it to `runs/scenario-1-pre.md`.")).toEqual(["runs/scenario-1-pre.md"]);
});

test("what a check makes to try something is no part of the work, a test is", () => {
  const check = (made: string) => `- [ ] **Step 1: Test the configuration**\n\n  Create \`${made}\`.`;
  expect(undeclared("src/a.ts", check(".editor/mcp.json"))).toEqual([]);
  expect(undeclared("src/a.ts", check("tests/a.test.ts"))).toEqual(["tests/a.test.ts"]);
});

test("what a question or a condition asks for is not held against the list", () => {
  expect(undeclared("src/a.ts", "Create `src/b.ts`? It exists; create `src/c.ts`.")).toEqual(["src/c.ts"]);
  expect(undeclared("src/a.ts", "If FAIL: it is too short. Edit `src/b.ts`.")).toEqual([]);
});

test("where orders count beside the list, files at the root are held against it, too", () => {
  const action =
    "<tasks><task><action>Add the service to docker-compose.yml, then edit mail.ts.</action></task></tasks>";
  const text = `---\nphase: 02-mail\nplan: 01\nfiles_modified: [src/a.ts]\n---\n${action}\n`;
  const plan = planIn(text, ".planning/phases/02-mail/02-01-PLAN.md");
  expect(undeclaredFiles(plan, plan.steps[0]!).map(({ path }) => path)).toEqual(["docker-compose.yml"]);
});
