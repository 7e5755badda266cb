import { afterAll, expect, test } from "vitest";
import { runIn } from "../cli/program.ts";
import { remove, workspace } from "../cli/workspace.ts";

afterAll(remove);

const plan = "# Ours\n\n* one: a.ts\n* two: a.ts\n";
const format = (read: string, more = "") =>
  `export const ours = { name: "ours", recognises: ({ path }) => path.startsWith("work/"), read: ${read}${more} };\n` +
  "export const formats = [ours];\n";
const run = (module: string, words: readonly string[] = [], settings = "") =>
  runIn(
    workspace({
      "work/a.md": plan,
      "ours.mjs": module,
      ".runbook-lint.yaml": `plugins: [./ours.mjs]\n${settings}`,
    }),
    ["--format", "compact", "--trust-config", ...words],
  );
const two =
  '() => ({ steps: [{ id: "one", line: 3, files: ["a.ts"] }, { id: "two", line: 4, files: ["a.ts"], dependsOn: ["zero"] }] })';

test("a format of a plugin is read, and its words have places", () => {
  const { out, code } = run(format(two));
  expect(code).toBe(1);
  expect(out).toContain("work/a.md:4:1: error: Unexpected dependency on `zero`");
});

test("also where the configuration chooses among the formats of the program", () => {
  expect(run(format(two), [], "dialects: [gsd]\n").out).toContain("work/a.md:4:1");
});

test.each([
  ["() => { throw new Error('no idea') }", "format `ours` at `work/a.md` (no idea)"],
  [
    "() => ({ steps: [{ title: 'x' }] })",
    "plan of the format `ours` at `work/a.md`, expected `steps` with `id` each",
  ],
  ["() => 'text'", "plan of the format `ours`"],
])("what goes wrong in it is told, and is no clean run: %s", (read, message) => {
  const { err, code } = run(format(read));
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test.each([
  ['export const formats = [{ name: "x" }];', "Unexpected `recognises` of format `x`"],
  ["export const formats = 3;", "Unexpected `formats`"],
])("a module that is no such plugin is a fault of the configuration: %s", (module, message) => {
  const { err, code } = run(module);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("one that reads nothing leaves the file to nobody", () => {
  expect(run(format("() => undefined")).code).toBe(2);
});
