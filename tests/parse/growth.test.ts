import { expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import { mayDiffer } from "../../src/parse/fast-doubt.ts";

const head = "# Runbook: deep\n\n## Cycle 1.1: One\n\n";
const shapes: Readonly<Record<string, (count: number) => string>> = {
  "spaces in one line": (count) => `${head}a${" ".repeat(count)}b: c\n`,
  "lists in one line": (count) => `${head}${"- ".repeat(count / 8)}x\n`,
  "quotes in one line": (count) => `${head}${"> ".repeat(count)}x\n`,
  "numbers in one line": (count) => `${head}${"1. ".repeat(count / 8)}x\n`,
  "unknown dependencies": (count) =>
    `${head}**Depends on**: ${Array.from({ length: count / 2 }, (_, index) => `Cycle 9.${index}`).join(", ")}\n`,
  stars: (count) => `${head}${"*a ".repeat(count / 8)}\n`,
  "comments that name no rule": (count) =>
    `${head}${Array.from({ length: count / 25 }, (_, index) => `<!-- runbook-lint-disable-next-line no-${index} -->\n`).join("\n")}`,
  "blank lines": (count) => `${head}${"\n".repeat(count)}x\n`,
  "links without an end": (count) => `${head}${"[a](".repeat(count / 16)}\n`,
  "one sentence of many words": (count) => `${head}Change ${"a ".repeat(count / 4)}\`src/a.py\`\n`,
  brackets: (count) => `${head}${"[".repeat(count / 8)} \`src/a.py\`\n`,
};

test.each(Object.entries(shapes))("%s neither break the program nor take it long", async (_, shape) => {
  const milliseconds = async (count: number) => {
    const begin = process.cpuUsage();
    const { plans, failures } = await lint({ sources: [{ path: "runbook.md", text: shape(count) }] });
    const { user, system } = process.cpuUsage(begin);
    expect([plans.length, failures]).toEqual([1, []]);
    return (user + system) / 1000;
  };
  await milliseconds(1000);
  // Twenty-five times the text: what grows with its square takes six hundred times as long.
  const few = Math.max(await milliseconds(1000), 20);
  expect((await milliseconds(25_000)) / few).toBeLessThan(150);
});

test("a fast parser is asked for what it reads alike in linear time", () => {
  const begin = process.cpuUsage();
  for (const part of ["[", "www.", "https://a", "[a "]) mayDiffer(part.repeat(100_000));
  const { user } = process.cpuUsage(begin);
  expect(user / 1000).toBeLessThan(3000);
  expect(["[a www.b", "see https://a.b/c]d", 'x www.a.b"c'].filter((text) => !mayDiffer(text))).toEqual([]);
  expect(["[a] www.b", "[a\nwww.b c", "see https://a.b/c ]d"].filter(mayDiffer)).toEqual([]);
});

test("places below a line that is nested too deep stay true", async () => {
  const text = `${head}${"> ".repeat(5000)}x\n\n## Cycle 1.1: Two\n`;
  const { diagnostics } = await lint({ sources: [{ path: "runbook.md", text }] });
  const { span } = diagnostics.find(({ rule }) => rule === "duplicate-id")!;
  expect(text.slice(span.start, span.end)).toContain("1.1");
});
