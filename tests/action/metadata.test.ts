import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { inputsOf } from "../../src/action/inputs.ts";
import { wordsOf } from "../../src/action/words.ts";
import { program } from "../cli/program.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { faulty } from "../support/faulty.ts";
import { readLog, readOutputs, runnerIn } from "./runner.ts";

const root = resolve(import.meta.dirname, "../..");
const described = parse(readFileSync(join(root, "action.yml"), "utf8"));
afterAll(remove);

const variablesOf = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

test("action.yml describes the inputs that are read, with what holds where they are left out", () => {
  const defaults = Object.entries(described.inputs as Record<string, { default: string }>).map(
    ([name, input]) => [name, input.default] as const,
  );
  expect(inputsOf(variablesOf(Object.fromEntries(defaults)))).toEqual(inputsOf({}));
  const named = defaults.map(([name]) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(named.sort()).toEqual(Object.keys(inputsOf({})).sort());
});

test("takes words apart as a shell does", () => {
  expect(wordsOf("a 'b c'  \"d e\"\nf'g h'i \"\" it\\'s")).toEqual(["a", "b c", "d e", "fg hi", "", "it\\s"]);
  expect(wordsOf(" \n")).toEqual([]);
  expect(wordsOf("--rule 'x=off")).toEqual(["--rule", "x=off"]);
});

test("what action.yml starts runs beside the program, and gives the outputs that it describes", () => {
  const started = join(dirname(program), "..", described.runs.main);
  const place = workspace({});
  writeFileSync(join(place, "runbook.md"), faulty);
  writeFileSync(join(place, "package.json"), "{}");
  const runner = runnerIn(place);
  const { status, stdout, stderr } = spawnSync(process.execPath, [started], {
    cwd: place,
    env: { PATH: process.env.PATH, ...runner.variables({ paths: ".", "sarif-file": "out.sarif" }) },
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(readLog(stdout).commands).toHaveLength(3);
  expect(Object.keys(readOutputs(runner.written("output"))).sort()).toEqual(
    Object.keys(described.outputs).sort(),
  );
});
