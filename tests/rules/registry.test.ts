import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { rulesFolder } from "./page.ts";

const files = readdirSync(rulesFolder).filter((name) => name.endsWith(".ts") && name !== "index.ts");

test("the registry holds the rule of every file, sorted by name", () => {
  const names = rules.map((rule) => rule.name);
  expect(names.map((name) => `${name}.ts`)).toEqual(files.sort());
});

test.each(rules.map((rule) => [rule.name, rule] as const))("%s keeps to the house style", (name, rule) => {
  expect(name).toMatch(/^[a-z]+(-[a-z]+){1,3}$/);
  expect(name).not.toMatch(/^no-|cycle/);
  expect(rule.summary).not.toMatch(/\.$/);
  for (const message of Object.values(rule.messages)) {
    // Flaws bring their whole message with them.
    if (message === "{message}") continue;
    expect(message).toMatch(/^Unexpected .+, expected .+[^.]$/);
    expect(message.split("`").length % 2).toBe(1);
  }
});

test.each(files)("%s has at most 150 lines of code", (file) => {
  const lines = readFileSync(resolve(rulesFolder, file), "utf8").split("\n");
  const code = lines.filter((line) => !/^\s*(\/\/|\/\*|\*|$)/.test(line));
  expect(code.length).toBeLessThanOrEqual(150);
});
