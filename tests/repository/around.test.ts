import { afterAll, expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import { remove, workspace } from "../cli/workspace.ts";

afterAll(remove);

const task = (number: number, lines: readonly string[]) =>
  `### Task ${number}: Part ${number}\n\n**Files:**\n${lines.map((line) => `- ${line}\n`).join("")}\n`;
const planOf = (...tasks: readonly (readonly string[])[]) =>
  `# Parcel Labels Implementation Plan\n\n${tasks.map((lines, at) => task(at + 1, lines)).join("")}`;

const path = "docs/plans/labels.md";
const asked = ["use-before-create", "unresolved-path", "created-twice"];

async function found(text: string, there: readonly string[], git = ".git/HEAD") {
  const cwd = workspace({ [path]: text, [git]: "", ...Object.fromEntries(there.map((name) => [name, ""])) });
  const { diagnostics, failures } = await lint({ cwd, paths: [path], settings: { preset: "strict" } });
  expect(failures).toEqual([]);
  return diagnostics
    .filter(({ rule }) => asked.includes(rule))
    .map((each) => `${each.rule}: ${each.message}`);
}

const changes = planOf(
  ["Modify: `src/parcel/label.py`"],
  ["Modify: `src/parcel/printer.py`"],
  ["Modify: `src/parcel/weight.py`"],
);

test("files that exist, or that an earlier step creates, are no finding", async () => {
  const there = ["src/parcel/label.py", "src/parcel/printer.py", "src/parcel/weight.py"];
  expect(await found(changes, there)).toEqual([]);
  const created = planOf(
    ["Modify: `src/parcel/label.py`", "Modify: `src/parcel/printer.py`"],
    ["Create: `src/parcel/weight.py`"],
    ["Modify: `src/parcel/weight.py`"],
  );
  expect(await found(created, there.slice(0, 2))).toEqual([]);
});

test("a file that is nowhere is one finding while most others exist", async () => {
  expect(await found(changes, ["src/parcel/label.py", "src/parcel/printer.py"])).toEqual([
    "unresolved-path: Unexpected path `src/parcel/weight.py`, expected an existing file or an earlier step that creates it",
  ]);
});

test("a near existing name in the same folder is what was meant", async () => {
  const there = ["src/parcel/label.py", "src/parcel/printer.py", "src/parcel/weights.py"];
  expect(await found(changes, there)).toEqual([
    "unresolved-path: Unexpected path `src/parcel/weight.py`, expected `src/parcel/weights.py`",
  ]);
});

test("a plan that lies outside of the working folder, and in no repository, is not held against the working folder", async () => {
  const plan = workspace({ [path]: changes });
  const cwd = workspace({ "src/parcel/label.py": "", "src/parcel/printer.py": "" });
  const { diagnostics } = await lint({ cwd, paths: [`${plan}/${path}`] });
  expect(diagnostics.filter(({ rule }) => asked.includes(rule))).toEqual([]);
});

test("nothing follows from absence where the project is not there", async () => {
  expect(await found(changes, [])).toEqual([]);
  expect(await found(changes, ["src/parcel/label.py"])).toEqual([]);
  expect(await found(changes, ["src/readme.md"])).toEqual([]);
});

const useFirst = planOf(["Modify: `src/parcel/label.py`"], ["Create: `src/parcel/label.py`"]);

test("a use before the creation is a finding unless the file exists", async () => {
  expect(await found(useFirst, [])).toEqual([expect.stringContaining("use-before-create")]);
  expect(await found(useFirst, ["src/parcel/label.py"])).toEqual([]);
});

test("the repository is the folder above with `.git`, else the working folder", async () => {
  const there = ["docs/src/parcel/label.py", "docs/src/parcel/printer.py"];
  expect(await found(changes, there, "docs/.git")).toHaveLength(1);
  expect(await found(changes, there, "docs/git")).toEqual([]);
  const here = ["src/parcel/label.py", "src/parcel/printer.py"];
  expect(await found(changes, here, "docs/.git")).toEqual([]);
  expect(await found(changes, here, "docs/git")).toHaveLength(1);
});

test("texts in memory are held against no repository", async () => {
  const { plans, diagnostics } = await lint({ sources: [{ path, text: useFirst }], rules: [] });
  expect(plans.map(({ repository }) => repository)).toEqual([undefined]);
  expect(diagnostics).toEqual([]);
});
