import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { lint, type Result, reporters } from "../../src/index.ts";
import { everything, samples } from "../support/samples.ts";
import { plainOptions } from "./made-up.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const results: readonly (readonly [name: string, result: Result])[] = await Promise.all(
  samples.map(async ({ name, sources }) => [name, await lint({ sources, settings: everything })] as const),
);

test.each(results)("%s: JSON holds to its schema, and its places to the text", (_name, result) => {
  const report = JSON.parse(reporters.json(result, plainOptions));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report.diagnostics).toHaveLength(result.diagnostics.length);
  for (const [index, { line, column, offset, endOffset }] of report.diagnostics.entries()) {
    const { text } = result.diagnostics[index]!.span.source;
    const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
    expect(lines.slice(0, line - 1).join("").length + column - 1).toBe(offset);
    expect(endOffset).toBeGreaterThanOrEqual(offset);
    expect(endOffset).toBeLessThanOrEqual(text.length);
  }
});

test("compact lines are read by the usual matchers, annotations by GitHub", () => {
  const matcher = /^(.+?):(\d+):(\d+): (error|warning|info): (.+) \[([\w./-]+)\]$/;
  const command = /^::(error|warning|notice) (?:[a-zA-Z]+=[^,:]+,)*title=[^,:]+::[^\r\n]+$/;
  for (const [, result] of results) {
    const lines = reporters.compact(result, plainOptions).split("\n").slice(0, -1);
    expect(lines).toHaveLength(result.diagnostics.length);
    for (const line of lines) expect(line).toMatch(matcher);
    for (const line of reporters.github(result, plainOptions).split("\n").slice(0, -1))
      expect(line).toMatch(command);
  }
});

test("each frame underlines something, below the line that it is about", () => {
  for (const [, result] of results) {
    const lines = reporters.pretty(result, plainOptions).split("\n");
    for (const [index, line] of lines.entries()) {
      if (!/^ +\| .*[\^-]/.test(line)) continue;
      const above = lines.slice(0, index).findLast((other) => /^ *\d+ \|/.test(other))!;
      expect(above.length).toBeGreaterThan(line.search(/[\^-]/));
    }
  }
});
