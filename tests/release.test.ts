import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { version } from "../src/index.ts";
import { program } from "./cli/program.ts";
import { remove } from "./cli/workspace.ts";
import { bareGit, repository } from "./support/repository.ts";

const root = resolve(import.meta.dirname, "..");
const script = join(root, "scripts/release.mjs");
const own = readFileSync(script, "utf8");
const stated = [...own.slice(own.indexOf("const stated"), own.indexOf("];")).matchAll(/"([^"]+)"/g)].map(
  ([, path]) => path!,
);
afterAll(remove);

function release(place: string, ...words: readonly string[]) {
  const env = { ...bareGit, npm_config_cache: join(place, ".git/npm"), npm_config_offline: "true" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: place,
    env,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

const manifest = (more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    name: "small",
    version: "0.1.0",
    scripts: { schemas: "true", dist: "true", docs: "true" },
    ...more,
  });
const changelog = "# Changelog\n\n## Unreleased\n\n### Added\n\n- More\n";

function small(more: Readonly<Record<string, unknown>>, log = changelog) {
  const made = repository({
    "package.json": manifest(more),
    "package-lock.json": JSON.stringify({ version: "0.1.0", packages: { "": { version: "0.1.0" } } }),
    "CHANGELOG.md": log,
    "integrations/spec-kit/extension.yml": "0.1.0 needs 0.1.0\n",
    "integrations/gsd/capability.json": "0.1.0\n",
    ...Object.fromEntries(stated.map((path) => [path, "This is v0.1.0.\n"])),
  });
  made.git("add", ".");
  made.git("commit", "-q", "-m", "All");
  return made;
}

test("every file that states the version states this one", () => {
  expect(stated.length).toBeGreaterThan(5);
  for (const path of stated)
    expect([path, readFileSync(join(root, path), "utf8").includes(version)]).toEqual([path, true]);
  expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version).toBe(version);
});

test("what is unset is said, and nothing is released without it", () => {
  const { place } = small({}, "# Changelog\n\n## Unreleased\n");
  const { code, err } = release(place, "--check");
  expect(code).toBe(1);
  expect(err).toContain("`repository` in package.json is unset");
  expect(err).toContain("no entry under `## Unreleased`");
  expect(release(place, "0.2.0")).toMatchObject({ code: 1, err });
  expect(release(place, "next")).toMatchObject({ code: 1 });
});

test("a release is a commit and a tag with the version everywhere, and a tarball", () => {
  const { place, git } = small({ repository: "https://git.example.org/tools/small" });
  expect(release(place, "--check").code).toBe(0);
  expect(release(place, "0.2.0")).toMatchObject({ code: 0, err: "" });
  const read = (path: string) => readFileSync(join(place, path), "utf8");
  expect(JSON.parse(read("package.json"))).toMatchObject({
    version: "0.2.0",
    repository: { type: "git", url: "git+https://git.example.org/tools/small.git" },
    homepage: "https://git.example.org/tools/small#readme",
    bugs: "https://git.example.org/tools/small/issues",
  });
  for (const path of stated) expect(read(path)).toBe("This is v0.2.0.\n");
  expect(read("integrations/spec-kit/extension.yml")).toBe("0.2.0 needs 0.1.0\n");
  expect(read("CHANGELOG.md")).toMatch(
    /## Unreleased\n\n## 0\.2\.0 - \d{4}-\d\d-\d\d\n\n### Added\n\n- More\n/,
  );
  expect(git("tag", "--points-at", "HEAD").trim()).toBe("v0.2.0");
  expect(existsSync(join(place, "small-0.2.0.tgz"))).toBe(true);
  expect(release(place, "--verify", "v0.2.0").code).toBe(0);
  expect(release(place, "--verify", "v0.3.0").code).toBe(1);
}, 60_000);

test("a Node that is too old is told so in one sentence", () => {
  for (const [node, code] of [
    ["18.20.4", 2],
    ["20.18.9", 2],
    [process.versions.node, 0],
  ] as const) {
    const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${node}" } });
      process.argv.splice(1, 0, ${JSON.stringify(program)}); require(${JSON.stringify(program)});`;
    const ran = spawnSync(process.execPath, ["-e", old, "--", "--version"], { encoding: "utf8" });
    expect(ran.status).toBe(code);
    if (code === 2)
      expect(ran.stderr).toBe(`runbook-lint: Unexpected Node ${node}, expected 20.19 or newer\n`);
  }
  expect(() => execFileSync(process.execPath, [program, "--version"])).not.toThrow();
});
