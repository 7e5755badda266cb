import { expect, test } from "vitest";
import { missingDependsOn } from "../../rules/missing-depends-on.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

const plan = (number: string, dependsOn: string, files: string, action: string) => ({
  path: `.planning/phases/12-mail/12-${number}-PLAN.md`,
  text:
    `---\nphase: 12-mail\nplan: ${number}\nwave: 1\ndepends_on: ${dependsOn}\nfiles_modified: [${files}]\n---\n` +
    `<tasks><task type="auto"><name>Task</name><action>${action}</action></task></tasks>\n`,
});

test("what an author has to put there is spelled in one way", () => {
  const sources = [
    plan("01", "[]", "src/box.ts", "Create src/box.ts."),
    plan("02", '["12-01"]', "src/mail.ts", "Create src/mail.ts."),
    plan("03", "['01']", "src/send.ts", "Import the queue from src/mail.ts in src/send.ts."),
  ];
  const { diagnostics } = lintPlans(readPlans(sources).plans, [missingDependsOn], {});
  expect(diagnostics.map(({ message }) => message)).toEqual([
    expect.stringContaining('expected `depends_on: ["12-01", "12-02"]`'),
  ]);
});
