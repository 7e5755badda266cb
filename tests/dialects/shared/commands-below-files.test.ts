import { expect, test } from "vitest";
import { saidEffects } from "../../../src/analyze/index.ts";
import { readPlans } from "../../../src/dialects/index.ts";

/** What the one task of a plan does to files, from its list of files on. */
function effects(body: string): string[] {
  const text = `# Berths\n\n### Task 1: Work\n\n${body}\n`;
  const { plans } = readPlans([{ path: "docs/plans/a.md", text }]);
  return [...saidEffects(plans[0]!).values()]
    .flat()
    .flatMap(({ action, resource }) =>
      resource.kind === "file" && !resource.path.startsWith("docs/") ? `${action} ${resource.path}` : [],
    );
}

test("commands right below a list of files are run, and code there brings its names", () => {
  const list = "**Files:**\n- Modify: `src/a/two.py`\n\n";
  expect(effects(`${list}\`\`\`bash\ngit mv src/a/two.py src/a/three.py\n\`\`\``)).toContain(
    "create src/a/three.py",
  );
  expect(effects(`${list}\`\`\`text\nsrc/a/four.py\n\`\`\``)).toContain("write src/a/four.py");
});

test("what others have done to files is read", () => {
  const list = (label: string) => `**${label}:**\n- \`src/a/two.py\`\n`;
  expect(effects(list("Files created by Task 3"))).toEqual(["read src/a/two.py"]);
  expect(effects(list("Files changed in the previous story"))).toEqual(["read src/a/two.py"]);
  expect(effects(list("Files to create"))).toEqual(["create src/a/two.py"]);
});
