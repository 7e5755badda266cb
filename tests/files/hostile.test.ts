import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Ran, runIn } from "../cli/program.ts";
import { plan, twice } from "../cli/twice.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { repository } from "../support/repository.ts";

// What a repository may hold in the place of a file: a pipe that nobody writes to, a device without an end, a link to elsewhere. Each run has
// to end, and to say what it left out.

afterAll(remove);

const kinds: Readonly<Record<string, (place: string) => void>> = {
  "a pipe": (place) => execFileSync("mkfifo", [place]),
  "a device": (place) => symlinkSync("/dev/zero", place),
  "a link to itself": (place) => symlinkSync(place, place),
  "a folder": (place) => mkdirSync(place),
};

/** The files that the program looks for by name. */
const places = [
  ".gitignore",
  "docs/plans/.gitignore",
  ".git/info/exclude",
  ".runbook-lint.yaml",
  "runbook-lint.config.json",
  "package.json",
  ".runbook-lint-baseline.json",
  "docs/plans/orchestrator-plan.md",
  "docs/plans/steps",
  "docs/plans/reports",
  ".omo/boulder.json",
  "AGENTS.md",
];

function seconds(work: () => Ran): Ran & { readonly took: number } {
  const start = performance.now();
  return { ...work(), took: (performance.now() - start) / 1000 };
}

const cases = Object.keys(kinds).filter((kind) => process.platform !== "win32" || kind === "a folder");

test.each(cases)(
  "%s in the place of a file that is looked for",
  (kind) => {
    for (const path of places) {
      const { place, put } = repository({ [plan]: twice });
      put(".git/info/exclude", "");
      rmSync(join(place, ".git/info/exclude"));
      mkdirSync(dirname(join(place, path)), { recursive: true });
      kinds[kind]!(join(place, path));
      const { code, err, took } = seconds(() => runIn(place, []));
      expect([path, took < 10, code === 1 || code === 2]).toEqual([path, true, true]);
      if (code === 2) expect(err).toContain(path);
    }
  },
  120_000,
);

test("plans that are none are left out and said to be, and nothing is read from outside", () => {
  const outside = workspace({ "secret/plan.md": twice, "secret/more/plan.md": twice });
  const { place } = repository({ [plan]: twice });
  const at = (name: string) => join(place, "docs/plans", name);
  execFileSync("mkfifo", [at("pipe.md")]);
  symlinkSync("/dev/zero", at("zero.md"));
  symlinkSync("loop.md", at("loop.md"));
  symlinkSync("..", at("up"));
  symlinkSync(join(outside, "secret"), at("linked"));
  symlinkSync(join(outside, "secret/plan.md"), at("linked.md"));
  writeFileSync(at("huge.md"), "a".repeat(11 * 1024 * 1024));
  const { out, err, code } = runIn(place, ["--format", "compact"]);
  expect(code).toBe(1);
  expect(out).not.toContain("secret");
  for (const name of ["zero.md", "loop.md", "linked.md", "huge.md"])
    expect(err).toMatch(new RegExp(`^skipped docs/plans/${name}: `, "m"));
  for (const name of ["pipe.md", "zero.md", "loop.md"])
    expect(runIn(place, [`docs/plans/${name}`])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`docs/plans/${name}`),
    });
}, 60_000);

test("a socket is no plan", async () => {
  const { place } = repository({ [plan]: twice });
  const socket = join(place, "docs/plans/socket.md");
  const server = spawn(process.execPath, [
    "-e",
    `require("net").createServer().listen(${JSON.stringify(socket)})`,
  ]);
  await expect.poll(() => existsSync(socket), { timeout: 10_000 }).toBe(true);
  expect(runIn(place, []).code).toBe(1);
  expect(runIn(place, ["docs/plans/socket.md"])).toMatchObject({ code: 2 });
  server.kill();
}, 30_000);

test.each([
  ["extends", (secret: string) => ({ ".runbook-lint.json": JSON.stringify({ extends: secret }) })],
  ["extends by way of a link", () => ({ ".runbook-lint.json": '{ "extends": "./linked.yaml" }' })],
])("what lies outside of the repository is not shown: %s", (_, files) => {
  const secret = join(workspace({ "token.yaml": "hunter2: [\n" }), "token.yaml");
  const { place } = repository({ [plan]: twice, ...files(secret) });
  symlinkSync(secret, join(place, "linked.yaml"));
  const { code, out, err } = runIn(place, [], { XDG_CONFIG_HOME: workspace({}) });
  expect(code).toBe(2);
  expect(out + err).not.toContain("hunter2");
  expect(err).toContain("Unexpected file outside of the repository, which was not read");
});

test("a configuration that is a link to elsewhere is not shown either", () => {
  const secret = join(workspace({ "token.yaml": "hunter2: [\n" }), "token.yaml");
  const { place } = repository({ [plan]: twice });
  symlinkSync(secret, join(place, ".runbook-lint.yaml"));
  const { code, out, err } = runIn(place, [], { XDG_CONFIG_HOME: workspace({}) });
  expect([code, (out + err).includes("hunter2")]).toEqual([2, false]);
});

test("a link in the place of the cache leads no run to files of somebody's own", () => {
  const home = workspace({ "letters.txt": "Dear A" });
  const old = new Date(Date.now() - 100 * 24 * 3600_000);
  utimesSync(join(home, "letters.txt"), old, old);
  const long = `${twice}\n${"A paragraph that fills the page.\n\n".repeat(1000)}`;
  const { place } = repository({ [plan]: long });
  symlinkSync(home, join(place, ".runbook-lint-cache"));
  for (let run = 0; run < 2; run += 1) {
    const { code, err } = runIn(place, []);
    expect(code).toBe(1);
    expect(err).toContain("nothing is kept there");
  }
  expect(readdirSync(home)).toEqual(["letters.txt"]);
  expect(readFileSync(join(home, "letters.txt"), "utf8")).toBe("Dear A");
});
