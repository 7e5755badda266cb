import { afterAll, describe, expect, test } from "vitest";
import type { Environment } from "../../src/cli/command.ts";
import { renderPage } from "../../src/cli/page.ts";
import { run } from "../../src/cli/run.ts";
import { pageOf, rules } from "../../src/index.ts";
import { program } from "./program.ts";
import { remove } from "./workspace.ts";

afterAll(remove);
const explained = async (args: readonly string[], more: Partial<Environment> = {}) =>
  (await run(["explain", ...args], { variables: {}, cwd: "/", terminal: undefined, ...more })).text;

const page = `# small-thing

Finds \`a b\` where **nobody** looks, as [other-thing](other-thing.md) does.

| | |
| --- | --- |
| severity | warning |
| preset | off |

## Bad

- one item, which is longer than the line
- two

\`\`\`\`markdown runbook.md
# Plan

\`\`\`yaml
a: 1
\`\`\`
\`\`\`\`

\`\`\`text
runbook.md:1:1: error: Unexpected \`x y\`, expected none
\`\`\`
`;

test("a terminal shows headings, wrapped prose, and code in frames", () => {
  expect(renderPage(page, { colors: false, width: 30 })).toBe(`small-thing

Finds \`a b\` where nobody
looks, as other-thing does.

severity  warning
preset    off

Bad

- one item, which is longer
  than the line

- two

╭─ runbook.md
│ # Plan
│
│ \`\`\`yaml
│ a: 1
│ \`\`\`
╰─

╭─
│ runbook.md:1:1: error:
│ Unexpected \`x y\`, expected
│ none
╰─
`);
});

test("colours and links are for terminals that have them", () => {
  const linkOf = (rule: string) => `file:///rules/${rule}.md`;
  const text = renderPage(page, { colors: true, width: 80, linkOf });
  expect(text).toContain("\u001b[1m\u001b[4mBad");
  expect(text).toContain("\u001b[36m`a b`\u001b[39m");
  expect(text).toContain("\u001b]8;;file:///rules/other-thing.md\u001b\\other-thing\u001b]8;;\u001b\\");
});

describe("explain", () => {
  test("prints the page as it is where no terminal is", async () => {
    expect(await explained(["shared-file"])).toBe(pageOf("shared-file"));
  });

  test("lays it out in a terminal, in colour unless that is not wanted", async () => {
    const terminal = { columns: 80 };
    expect(await explained(["shared-file"], { terminal })).toContain("\u001b[1m\u001b[4mshared-file");
    const plain = await explained(["shared-file"], { terminal, variables: { NO_COLOR: "1" } });
    expect(plain).toMatch(/^shared-file\n\nFinds /);
    expect(plain).toContain("╭─ runbook.md\n│ # Parcel labels\n");
  });

  test.each(rules.map(({ name }) => name))("fits %s into the width but for its code", async (name) => {
    const lines = renderPage(pageOf(name)!, { colors: false, width: 72 }).split("\n");
    const prose = lines.filter((line) => !line.startsWith("│"));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(prose.join("\n")).not.toMatch(/^#|```/m);
  });
});

test("names of rules are links where a terminal follows them, or FORCE_HYPERLINK says so", async () => {
  const { hyperlinks } = await import("../../src/cli/colors.ts");
  const { mkdirSync, writeFileSync, realpathSync } = await import("node:fs");
  const { dirname, join } = await import("node:path");
  const { pathToFileURL } = await import("node:url");
  const folder = join(dirname(program), "../rules");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "shared-file.md"), "# shared-file\n");
  const environment = (variables: Environment["variables"], columns?: number): Environment => ({
    cwd: "/",
    program,
    variables,
    terminal: columns === undefined ? undefined : { columns },
  });
  const link = (variables: Environment["variables"], columns?: number, colors = true) =>
    hyperlinks(colors, environment(variables, columns))?.("shared-file");
  const target = pathToFileURL(join(realpathSync(folder), "shared-file.md")).href;
  expect(link({ TERM_PROGRAM: "vscode" }, 80)).toBe(target);
  expect(link({ VTE_VERSION: "7200" }, 80)).toBe(target);
  expect(link({ VTE_VERSION: "7200", CI: "1" }, 80)).toBeUndefined();
  expect(link({ VTE_VERSION: "7200" })).toBeUndefined();
  expect(link({ TERM: "xterm" }, 80)).toBeUndefined();
  expect(link({ FORCE_HYPERLINK: "1" }, undefined, false)).toBe(target);
  expect(link({ FORCE_HYPERLINK: "0", TERM_PROGRAM: "vscode" }, 80)).toBeUndefined();
});
