import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type { Result } from "../../src/model/index.ts";
import { reporters } from "../../src/report/index.ts";
import { finding, findings, plainOptions, resultOf, sourceOf, spanAt } from "./made-up.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

const source = sourceOf("plans/a, b: 100%.md", "# Plan\r\n\r\n## 中 Cycle 1.3: Load\r\nx\r\n");
const other = sourceOf("plans/b.md", "y\n");
const cycle = spanAt(source, "Cycle 1.3");
const whole = finding(cycle, {
  severity: "error",
  related: [{ span: spanAt(other, "y"), message: "edited\nhere" }],
  fix: { title: "Add it", safe: true, edits: [{ span: { ...cycle, end: cycle.start }, text: "z" }] },
});
const compact = (result: Result) => reporters.compact(result, plainOptions);
const json = (result: Result) => reporters.json(result, plainOptions);
const github = (result: Result, root = "/repo") => reporters.github(result, { ...plainOptions, root });

test("compact prints one line for each finding, as compilers do", () => {
  const text = compact(resultOf([whole, finding(cycle, { message: "one\ntwo" })]));
  expect(text).toBe(
    "plans/a, b: 100%.md:3:6: error: Unexpected `a`, expected `b` [shared-file]\n" +
      "plans/a, b: 100%.md:3:6: warning: one␊two [shared-file]\n",
  );
  const matcher = /^(.+?):(\d+):(\d+): (error|warning): (.+) \[([\w./-]+)\]$/;
  for (const line of text.trimEnd().split("\n")) expect(line).toMatch(matcher);
  expect(compact(resultOf([]))).toBe("");
});

test("json gives places as lines, columns and offsets, and holds to its schema", () => {
  const failures = [{ rule: "stale-read", path: "plans", error: new Error("no") }];
  const skipped = [{ path: "plans/c.md", reason: "permission denied" }];
  const text = json(resultOf([whole, finding(cycle)], { failures, skipped }));
  const report = JSON.parse(text);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report.summary).toEqual({
    errors: 1,
    warnings: 1,
    infos: 0,
    suppressed: 0,
    plans: 1,
    steps: 2,
    files: 1,
    passedOver: 0,
  });
  const place = { line: 3, column: 6, endLine: 3, endColumn: 15, offset: 15, endOffset: 24 };
  expect(report.diagnostics[0]).toMatchObject({ ...place, path: source.path, rule: "shared-file" });
  expect(report.diagnostics[0].related[0]).toMatchObject({
    path: other.path,
    line: 1,
    message: "edited\nhere",
  });
  expect(report.diagnostics[0].fix.edits[0]).toMatchObject({ text: "z", offset: 15, endOffset: 15 });
  expect(validate(JSON.parse(json(resultOf([]))))).toBe(true);
});

test("json has what is silenced, with what silences it, apart from what is found", () => {
  const suppressed = [
    { diagnostic: whole, kind: "inSource", reason: "one agent does both" },
    { diagnostic: finding(cycle), kind: "external", reason: undefined },
  ] as const;
  const report = JSON.parse(json(resultOf([], { suppressed })));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report.summary).toMatchObject({ errors: 0, warnings: 0, suppressed: 2 });
  expect(report.diagnostics).toEqual([]);
  expect(report.suppressed.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
    [{ kind: "inSource", justification: "one agent does both" }],
    [{ kind: "external" }],
  ]);
});

test("json holds no raw control character", () => {
  const text = json(resultOf([finding(cycle, { message: "\u001b\u009b\u007f\u2028\ud800" })]));
  expect(text).toContain('"\\u001b\\u009b\\u007f\\u2028\\ud800"');
});

test("github escapes properties and messages, and takes paths from the top of the repository", () => {
  expect(github(resultOf([whole]))).toBe(
    "::error file=sub/plans/a%2C b%3A 100%25.md,line=3,endLine=3,col=6,endColumn=15," +
      "title=runbook-lint (shared-file)::" +
      "Unexpected `a`, expected `b`%0Asub/plans/b.md:1:1: edited␊here\n",
  );
  expect(github(resultOf([finding(spanAt(other, "y"))]), "/repo/sub")).toContain("file=plans/b.md,");
});

test("github gives columns only within one line, and never a line after the last", () => {
  const region = (start: number, end: number) =>
    /file=[^,]*,(.*),title/.exec(github(resultOf([finding({ source: other3, start, end })])))![1];
  const other3 = sourceOf("c.md", "abc\ndef\n");
  expect(region(1, 2)).toBe("line=1,endLine=1,col=2,endColumn=3");
  expect(region(1, 1)).toBe("line=1,endLine=1,col=2");
  expect(region(1, 6)).toBe("line=1,endLine=2");
  expect(region(1, 4)).toBe("line=1,endLine=1,col=2");
  expect(region(4, 8)).toBe("line=2,endLine=2,col=1");
  expect(region(8, 8)).toBe("line=2,endLine=2");
});

test("github shows the worst first within its limits, and counts the rest", () => {
  const span = spanAt(other, "y");
  const result = resultOf([...findings(span, "warning", 12), ...findings(span, "error", 13)]);
  const lines = github(result).trimEnd().split("\n");
  expect(lines.map((line) => line.slice(0, 5))).toEqual([
    ...Array(10).fill("::err"),
    ...Array(10).fill("::war"),
    "::not",
  ]);
  expect(lines.at(-1)).toContain("::5 more problems without an annotation");
});

test("github lets no plan give commands", () => {
  const text = github(resultOf([finding(cycle, { message: "a\n::error::forged" })]));
  expect(text.trimEnd().split("\n")).toHaveLength(1);
});

test("sarif names other places in its texts from the top of the repository too", () => {
  const [result] = JSON.parse(reporters.sarif(resultOf([whole]), { ...plainOptions, root: "/repo" })).runs[0]
    .results;
  expect(result.message.text).toContain("[sub/plans/b.md:1](1): ");
  expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe("sub/plans/b.md");
});
