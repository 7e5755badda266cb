import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import AjvDraft04 from "ajv-draft-04";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { about, type Format, lint, reporters } from "../../src/index.ts";

const root = resolve(import.meta.dirname, "../..");
const options = { about, colors: false, width: 100, cwd: root, root };
const result = await lint({ paths: ["examples/runbook-unsafe"], cwd: root });
const printed = (format: Format) => reporters[format](result, options);
const count = result.diagnostics.length;

test.each(["examples", "examples/runbook-safe"])(
  "a SARIF log of %s is what the official schema asks for",
  async (path) => {
    const schema = JSON.parse(
      readFileSync(
        resolve(root, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
        "utf8",
      ),
    );
    // The schema asks for formats, such as of URIs, that need another library; the other tests look at URIs.
    const validate = new AjvDraft04.default({
      strict: false,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(schema);
    const found = await lint({ paths: [path], cwd: root });
    validate(JSON.parse(reporters.sarif(found, options)));
    expect(validate.errors).toBeNull();
    expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false);
  },
);

test("a SARIF log has every finding, below the root, with percent-encoded relative URIs", () => {
  const log = JSON.parse(printed("sarif"));
  expect(log.version).toBe("2.1.0");
  expect(log.runs[0].results).toHaveLength(count);
  for (const { locations } of log.runs[0].results)
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /^examples\/runbook-unsafe\/[\w./%-]+$/,
    );
});

test("a GitLab report has every finding, each with a fingerprint of its own", () => {
  const found: { fingerprint: string }[] = JSON.parse(printed("gitlab"));
  expect(found).toHaveLength(count);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(count);
});

test("lines of JSON are one for each finding and one for the sum", () => {
  const lines = printed("jsonl").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).type)).toEqual([...Array(count).fill("diagnostic"), "summary"]);
});

test("rdjson has every finding", () => {
  expect(JSON.parse(printed("rdjson")).diagnostics).toHaveLength(count);
});

test.each([
  ["junit", "failure"],
  ["checkstyle", "error"],
] as const)("%s is well-formed XML with every finding", (format, element) => {
  let found = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    if (name === element) found += 1;
  });
  parser.write(printed(format)).close();
  expect(found).toBe(count);
});

test("Azure commands are one for each finding", () => {
  const lines = printed("azure").split("\n");
  expect(
    lines.filter((line) => /^##vso\[task\.logissue type=(?:error|warning);sourcepath=/.test(line)),
  ).toHaveLength(count);
});

test("what is printed for people and models names every rule that found something", () => {
  for (const { rule } of result.diagnostics) {
    expect(printed("markdown")).toContain(rule);
    expect(printed("agent")).toContain(rule);
  }
});
