import { expect, test } from "vitest";
import { deedsOf } from "../../../src/analyze/effects/commands.ts";

const told = (line: string) =>
  deedsOf(line.split(" ")).map(
    ({ action, resource }) => `${action} ${"path" in resource ? resource.path : resource.name}`,
  );

test("a runner exercises the test file it is pointed at, or the whole suite", () => {
  expect(told("uv run pytest tests/test_a.py::test_x -v")).toEqual(["exercise tests/test_a.py"]);
  expect(told("npm test")).toEqual(["run npm"]);
  expect(told("cargo build")).toEqual([]);
});

test("git stages, commits, moves and removes", () => {
  expect(told("git add src/a.py tests/b.py")).toEqual(["stage index", "write src/a.py", "write tests/b.py"]);
  expect(told("git add -A")).toEqual(["stage tree"]);
  expect(told("git commit -am x")).toEqual(["stage tree", "commit branch"]);
  expect(told("git mv a.py b.py")).toEqual(["rename a.py", "create b.py"]);
});

test("file programs change files, variables are unknown", () => {
  expect(told("cp a.py b/c.py")).toEqual(["read a.py", "create b/c.py"]);
  expect(told("sed -i s/a/b/ src/a.py")).toEqual(["modify src/a.py"]);
  expect(told("rm $TMP/x.py")).toEqual([]);
  expect(told("touch -t 202601010000 a.txt b.txt")).toEqual(["create a.txt", "create b.txt"]);
  expect(told("echo x > out.txt")).toEqual(["write out.txt"]);
});

test("adding a package writes the manifest and perhaps the lock, installing what it lists does not", () => {
  expect(told("npm install -D vitest")).toEqual(["modify package.json", "modify package-lock.json"]);
  expect(deedsOf(["npm", "install", "zod"]).map(({ perhaps }) => perhaps)).toEqual([undefined, true]);
  expect(told("cargo add serde")).toEqual(["modify Cargo.toml", "modify Cargo.lock"]);
  expect(told("bundle add rack")).toEqual(["modify Gemfile", "modify Gemfile.lock"]);
  expect(told("npm install")).toEqual([]);
  expect(told("npm install -g tool")).toEqual([]);
});
