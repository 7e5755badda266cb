import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { positionAt, textAt } from "../../src/model/index.ts";
import { readYaml, validateMetadata } from "../../src/parse/index.ts";
import { type SchemaName, schemas, type ValidatedName, verdicts } from "../../src/schema/index.ts";

const root = join(import.meta.dirname, "../fixtures/schema");
const names = Object.keys(schemas) as SchemaName[];
const ajv = new Ajv({ strict: true, allErrors: true });

const samples = (name: string, kind: string) => {
  const folder = join(root, name, kind);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => !file.endsWith(".txt")) : [];
  return files.map((file) => ({ file: join(folder, file), text: readFileSync(join(folder, file), "utf8") }));
};

/** As another YAML reader sees it: ids without quotes are numbers to it. */
const dataOf = (text: string): unknown => parse(text, { merge: true, logLevel: "silent", uniqueKeys: false });

function findingsIn(text: string, name: SchemaName): string {
  const source = { path: "sample.yaml", text };
  const metadata = readYaml(source, 0, text.length);
  const flaws = [...metadata.flaws, ...validateMetadata(metadata, name)];
  const lines = flaws.map(({ span, message, related = [], fix }) => {
    const { line, column } = positionAt(source, span.start);
    const others = related.map(
      (other) => `, ${other.message} in line ${positionAt(source, other.span.start).line}`,
    );
    const edits = fix?.edits.map((edit) => ` -> ${edit.text}${fix.safe ? "" : " (unsafe)"}`) ?? [];
    return `${line}:${column} ${textAt(span)}\n    ${message}${others.join("")}${edits.join("")}\n`;
  });
  return lines.join("");
}

describe.each(names)("schema %s", (name) => {
  const compiled = ajv.compile(schemas[name]);
  const precompiled = verdicts[name as ValidatedName];

  test("has an address, words and examples that it accepts", () => {
    const {
      $id,
      title,
      description,
      examples = [],
    } = schemas[name] as Record<string, unknown> & { examples?: unknown[] };
    expect($id).toBe(`https://unpkg.com/runbook-lint/schema/${name}.schema.json`);
    expect([typeof title, typeof description]).toEqual(["string", "string"]);
    for (const example of examples) expect(compiled(example), JSON.stringify(compiled.errors)).toBe(true);
  });

  test.each(samples(name, "good"))("accepts $file", ({ text }) => {
    expect(findingsIn(text, name)).toBe("");
    // Some formats have readers of their own, which keep unquoted ids as they are.
    const data = dataOf(text.replace(/(?<=[ [])0\d+(?=[,\]\s])/g, '"$&"'));
    expect(compiled(data), JSON.stringify(compiled.errors)).toBe(true);
    if (precompiled) expect(precompiled(data)).toBe(true);
  });

  test.each(samples(name, "bad"))("refuses $file and says where", async ({ file, text }) => {
    const data = dataOf(text);
    expect(compiled(data)).toBe(false);
    if (!precompiled) return;
    expect(precompiled(data)).toBe(false);
    await expect(findingsIn(text, name)).toMatchFileSnapshot(file.replace(/\.\w+$/, ".txt"));
  });

  test.each(samples(name, "unclear"))("reads $file, and says what is unclear", async ({ file, text }) => {
    await expect(findingsIn(text, name)).toMatchFileSnapshot(file.replace(/\.\w+$/, ".txt"));
  });
});

test("every schema has good and bad samples", () => {
  const lacking = names.filter(
    (name) => samples(name, "good").length === 0 || samples(name, "bad").length === 0,
  );
  expect(lacking).toEqual([]);
});
