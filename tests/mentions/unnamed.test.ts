import { expect, test } from "vitest";
import { told } from "./read.ts";

const unnamed = (text: string) => told(text, "unnamed");

test("adding, raising and removing a package changes a manifest that the sentence need not name", () => {
  for (const text of [
    "Add `httpx` as a dependency",
    "Add `vitest` as a new dev dependency.",
    "Introduce the `serde_json` dependency",
    "- Add dependencies: `zod`, `@hono/node-server`",
    "Remove the `left-pad` dependency from the project",
    "Bump dependency `react@19` and run the tests",
  ])
    expect([text, unnamed(text)]).toEqual([text, ["modify manifest"]]);
});

test("no package, no manifest", () => {
  for (const text of [
    "Add a dependency on Task 3",
    "Add dependency injection for `clock`",
    "Do not add dependencies such as `zod`",
    "Verify that the `zod` dependency is there",
    "Use the `zod` dependency",
    "Add a check that walks the dependency graph of `steps`",
    "Wire `SearchService` via a new dependency",
    "Add `httpx` as a dependency to `services/api/pyproject.toml`",
  ])
    expect([text, unnamed(text)]).toEqual([text, []]);
});

test("what is exported from a package or registered somewhere changes the file that collects it", () => {
  for (const [text, of] of [
    ["Export `Lexer` from the package", "package"],
    ["Re-export it from the package `__init__`", "package"],
    ["Expose `parse()` through the package index.", "package"],
    ["Export the hook from the barrel file", "package"],
    ["Register the command in the CLI", "cli"],
    ["Wire the new handler into the main app", "app"],
    ["Register the route with the router and restart", "router"],
    ["Hook it into the entry point", "entry"],
  ] as const)
    expect([text, unnamed(text)]).toEqual([text, [`modify registry of ${of}`]]);
});

test("not where it is named, forbidden, described, or something of it is meant", () => {
  for (const text of [
    "Export `Lexer` from the package in `src/lex/__init__.py`, and change `src/lex/__init__.py`",
    "Do not export it from the package",
    "Verify that it is exported from the package",
    "Create a helper that registers commands in the CLI",
    "Wire it into the package's tests",
    "Import it from the package",
    "Register the user",
  ])
    expect([text, unnamed(text)]).toEqual([text, []]);
});

test("a condition makes it uncertain", () => {
  expect(unnamed("Export it from the package if needed")).toEqual(["modify registry of package?"]);
});

test("a file that is named leaves none to guess where it could be the one", () => {
  expect(unnamed("Create `k/sync.py` and register it with the CLI (`k/cli.py`)")).toEqual([]);
  expect(unnamed("Create `k/lamp.ts` and export it from the index")).toEqual(["modify registry of package"]);
  expect(unnamed("Create `k/index.ts` and export it from the package")).toEqual([]);
  expect(unnamed("Create `k/lamp.rs` and declare the module")).toEqual(["modify registry of package"]);
});

test("a type that is worked on means the file that is called as it", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "Extend SwapService with a limit": ["modify module of SwapService"],
    "Add a limit to the SwapService": ["modify module of SwapService"],
    "Register SwapPage in MainWindow": ["modify module of MainWindow"],
    "Extend SwapService in `src/swap.ts`": [],
    "Write something for SwapService": [],
    "Do not extend SwapService": [],
    "The job extends SwapService": [],
  };
  for (const [text, said] of Object.entries(cases))
    expect([text, told(text, "unnamed")]).toEqual([text, said]);
});
