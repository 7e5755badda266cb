import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { remove, workspace } from "../cli/workspace.ts";
import { stepIn } from "./runner.ts";

// The workflow of this project, step by step as a runner takes it: what one step gives is what the next one gets.

const root = resolve(import.meta.dirname, "../..");
const { jobs } = parse(readFileSync(join(root, ".github/workflows/ci.yml"), "utf8"));
afterAll(remove);

interface WorkflowStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

test("the job that uses the action passes", async () => {
  const steps = jobs.action.steps as readonly WorkflowStep[];
  const uses = steps.find(({ uses }) => uses === "./")!;
  const runs = steps.filter(({ run }) => run !== undefined);
  const { outputs, code } = await stepIn(root, {
    ...uses.with,
    "sarif-file": join(workspace({}), "own.sarif"),
  });
  expect(code).toBe(0);
  expect(runs.length).toBeGreaterThan(0);
  for (const { run, env = {} } of runs) {
    const given = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ steps\.lint\.outputs\.([\w-]+) \}\}/g,
        (_, output: string) => outputs[output] ?? "",
      ),
    ]);
    const { status, stderr } = spawnSync("bash", ["-e", "-c", run!], {
      cwd: root,
      env: { PATH: process.env.PATH, ...Object.fromEntries(given) },
      encoding: "utf8",
    });
    expect([run, Object.fromEntries(given), status], stderr).toEqual([run, Object.fromEntries(given), 0]);
  }
});

test("every script that the other job and the release start is there", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const release = parse(readFileSync(join(root, ".github/workflows/release.yml"), "utf8"));
  const words = [...jobs.check.steps, ...release.jobs.publish.steps].flatMap(
    ({ run }: WorkflowStep) => run ?? [],
  );
  const named = words.join("\n").matchAll(/npm run ([\w-]+)/g);
  for (const [, name] of named) expect(Object.keys(scripts)).toContain(name);
  for (const [, path] of words.join("\n").matchAll(/(?:node |^)([\w./-]+\.mjs|\.ci\/run)/gm))
    expect(spawnSync("test", ["-e", join(root, path!)]).status).toBe(0);
});
