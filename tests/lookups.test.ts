import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { lint, pageOf, read, type Source } from "../src/index.ts";
import { names } from "./properties/hostile.ts";

const root = resolve(import.meta.dirname, "..");

/** An object of words with what belongs to each. A key that is a union of words holds nobody else's. */
const table = /\b(?:const|let) (\w+): (?:Readonly<|Partial<)*Record<string, .*= \{/g;

/** Objects that nobody asks for a word that was read: their keys are the program's own, or were checked to be. */
const exempt = new Set([
  "src/cli/arguments.ts values",
  "src/config/plugins.ts kinds",
  "src/scaffold/hooks/claude-code.ts events",
  "src/scaffold/hooks/index.ts hookFiles",
  "src/scaffold/hooks/merge.ts result",
]);

test("words are looked up in no object, which would know `constructor`", () => {
  const files = ["src", "rules"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((name) => name.endsWith(".ts") && !name.includes(".generated.")),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(table)].map(([, name]) => `${file} ${name}`),
  );
  expect(found.filter((each) => !exempt.has(each))).toEqual([]);
});

/** Plans in which a word of JavaScript's own stands where another one would. */
const plans: readonly ((word: string) => Source)[] = [
  (word) => ({
    path: "runbook.md",
    text: `# Runbook: ${word}\n\n## Cycle 1.1: ${word}\n\n**${word}**: ${word}\n\n**Depends on**: ${word}\n\n\`\`\`bash\n${word} ${word}\n\`\`\`\n`,
  }),
  (word) => ({
    path: "docs/superpowers/plans/shop.md",
    text: `### Task 1: One\n\nRun \`${word} --all\`, then change \`${word}\`.\n\n\`\`\`${word}\n${word}\n\`\`\`\n`,
  }),
  (word) => ({
    path: "x.plan.json",
    text: JSON.stringify({
      plans: [{ steps: [{ id: word, dependsOn: [word], effects: [{ action: word, path: word }] }] }],
    }),
  }),
  (word) => ({
    path: ".taskmaster/tasks/tasks.json",
    text: `{"${word}": {"tasks": [{"id": "${word}", "title": "${word}", "status": "${word}", "dependencies": ["${word}"]}]}}`,
  }),
  (word) => ({
    path: "backlog/tasks/task-1 - x.md",
    text: `---\nid: ${word}\nstatus: ${word}\n${word}: ${word}\ndependencies: [${word}]\n---\n`,
  }),
  (word) => ({
    path: "plan.md",
    text: `---\n${word}: {${word}: ${word}}\nexecution_mode: ${word}\nestimate: 3 ${word}\n---\n\n<!-- runbook-lint-disable ${word} -->\n\n## Step 1: One\n\n- **${word}**: ${word}\n`,
  }),
];

test.each(names.slice(0, 10))("`%s` is a word like any other", async (word) => {
  // The same plans with a word that no object has show what is to be found.
  const found = async (own: string) => {
    const { failures, diagnostics } = await lint({
      sources: plans.map((plan, index) => ({ ...plan(own), path: `${index}/${plan(own).path}` })),
      settings: { preset: "strict" },
    });
    expect(failures).toEqual([]);
    return diagnostics.map(({ rule, message }) => `${rule} ${message.replaceAll(own, "…")}`);
  };
  expect(await found(word)).toEqual(await found("zzyzx"));
});

test("a page, a rule, a format or a shell of such a name is there as little as any other", async () => {
  expect(pageOf("constructor")).toBeUndefined();
  await expect(read({ sources: [], dialect: "constructor" })).rejects.toThrow(/Unexpected dialect/);
  await expect(
    lint({ sources: [], settings: { rules: { constructor: { severity: "error" as const } } } }),
  ).rejects.toThrow(/Unexpected rule name/);
});
