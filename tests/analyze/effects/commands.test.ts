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

test("a runner is found behind what starts it, with its files, folders and modules", () => {
  const files = [
    "pnpm vitest run a/x.ts",
    "yarn jest a/x.ts",
    "npx -y vitest run a/x.ts",
    "pnpm -F web test a/x.ts",
  ];
  expect(files.map((line) => told(line).join())).toEqual(Array(4).fill("exercise a/x.ts"));
  expect(told("docker compose run --rm -e A=1 app pytest tests/test_x.py:12")).toEqual([
    "exercise tests/test_x.py",
  ]);
  expect(told("rspec spec/x_spec.rb:3")).toEqual(["exercise spec/x_spec.rb"]);
  expect(told("cargo test --test parser")).toEqual(["exercise tests/parser.rs"]);
  expect(told("go test ./pkg/queue -run TestPush")).toEqual(["exercise pkg/queue/"]);
  expect(told("python -m unittest tests.test_x.TestPush")).toEqual(["exercise tests/test_x.py"]);
  expect(
    ["go test ./...", "pnpm run test", "yarn workspace web test"].map((line) => told(line).join()),
  ).toEqual(["run go", "run pnpm", "run yarn"]);
  expect(told("docker compose up -d")).toEqual(["run the compose services"]);
});

test("folders, links, downloads and edits in place", () => {
  expect(told("mkdir -p src/{a,b}")).toEqual(["create src/a/", "create src/b/"]);
  expect(told("ln -s ../x.ts src/y.ts")).toEqual(["create src/y.ts"]);
  expect(told("curl -sSLo data/x.json https://example.org/x")).toEqual(["write data/x.json"]);
  expect(told("perl -pi -e s/a/b/ src/a.py")).toEqual(["modify src/a.py"]);
  expect(told("pdm add httpx")).toEqual(["modify pyproject.toml", "modify pdm.lock"]);
  expect(told("go mod tidy")).toEqual(["modify go.mod", "modify go.sum"]);
  expect(told("git add src/*.ts")).toEqual(["stage index", "write src/*.ts"]);
});
