import { afterAll, expect, test } from "vitest";
import { lint, UsageError } from "../../src/index.ts";
import { remove, workspace } from "../cli/workspace.ts";

afterAll(remove);

/** What a run over a repository with these files says is wrong with its configurations. */
async function faults(files: Readonly<Record<string, string>>, config?: string): Promise<string[]> {
  const cwd = workspace({ ".git/HEAD": "", "plan/runbook.md": "# Plan\n", ...files });
  const error = await lint({ cwd, ...(config !== undefined && { config }) }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return error.message.split("\n");
}

test("faults of all kinds in one file are told together, in the order of the file", async () => {
  const text = `extends: [stric, ./gone.yaml]
plugins: [./nowhere.mjs]
rule: {}
rules:
  missing-rde: off
  missing-checkpoint: [warning, { mots: 3, most: many }]
dialects: [runbok]
rule: {}
`;
  expect(await faults({ ".runbook-lint.yaml": text })).toEqual([
    ".runbook-lint.yaml:1:11: Unexpected `stric` for `extends`, expected `strict`",
    ".runbook-lint.yaml:1:18: Unexpected path `./gone.yaml`, expected an existing file",
    ".runbook-lint.yaml:2:11: Unexpected plugin `./nowhere.mjs`, expected an existing module or an installed package",
    ".runbook-lint.yaml:3:1: Unexpected key `rule`, expected `rules`",
    ".runbook-lint.yaml:5:3: Unexpected rule name `missing-rde`, expected `missing-red`",
    ".runbook-lint.yaml:6:35: Unexpected key `options.mots` in the options of `missing-checkpoint`, expected `most`",
    '.runbook-lint.yaml:6:50: Unexpected `"many"` at `options.most` in the options of `missing-checkpoint`, expected a value of type integer',
    ".runbook-lint.yaml:7:12: Unexpected `runbok` for `dialects`, expected `runbook`",
    ".runbook-lint.yaml:8:1: Unexpected second `rule`, expected each key once",
  ]);
});

test("faults of all configurations of a run are told together", async () => {
  const files = {
    ".runbook-lint.yaml": "extends: ./base.yaml\nrules: { missing-rde: off }\n",
    "base.yaml": "isolation: worktre\n",
    "plan/.runbook-lint.yaml": "extends: ../base.yaml\nrule: {}\n",
    "other/.runbook-lint.json": "{",
    "other/runbook.md": "# Other\n",
  };
  expect(await faults(files)).toEqual([
    ".runbook-lint.yaml:2:10: Unexpected rule name `missing-rde`, expected `missing-red`",
    "base.yaml:1:12: Unexpected `worktre` for `isolation`, expected `worktree`",
    "other/.runbook-lint.json:1:2: Unexpected end, expected JSON",
    "plan/.runbook-lint.yaml:2:1: Unexpected key `rule`, expected `rules`",
  ]);
  expect(await faults(files, "base.yaml")).toHaveLength(1);
});

test("a name that nobody knows may be of a plugin that can't be had", async () => {
  const rules = "rules: { zebra: off }\n";
  expect(await faults({ ".runbook-lint.yaml": `plugins: [./zoo.mjs]\n${rules}` })).toHaveLength(1);
  expect(await faults({ ".runbook-lint.yaml": `extends: ./zoo.yaml\n${rules}` })).toHaveLength(1);
  expect(await faults({ ".runbook-lint.yaml": `extends: stric\n${rules}` })).toHaveLength(2);
});
