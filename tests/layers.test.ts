import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** What each floor of the house stands on. A folder imports only what is on its line, and another floor only through its index. */
const floors: Record<string, readonly string[]> = {
  "src/model": [],
  "src/disk": [],
  "src/schema": ["schema"],
  "src/parse": ["src/model", "src/schema"],
  "src/mentions": ["src/model", "src/parse"],
  "src/dialects": ["src/model", "src/parse", "src/mentions"],
  "src/library": ["src/model", "src/schema", "src/parse", "src/dialects", "src/schema/types.generated.ts"],
  "src/analyze": ["src/model"],
  "src/lint": ["src/model", "src/parse", "src/dialects", "src/analyze"],
  "src/config": ["src/disk", "src/model", "src/parse", "src/lint"],
  "src/repository": ["src/disk", "src/model"],
  "src/files": ["src/disk", "src/model", "src/dialects", "src/repository"],
  "src/watch": ["src/model", "src/files", "src/config"],
  "src/fix": ["src/model"],
  "src/scaffold": [],
  "src/report": ["src/model"],
  "src/graph": ["src/model", "src/report"],
  "src/page": ["src/model", "src/report", "src/graph", "src/graph/drawing.ts"],
  rules: ["src/model", "src/analyze"],
  "src/run": [
    "src/disk",
    "src/model",
    "src/parse",
    "src/mentions",
    "src/dialects",
    "src/analyze",
    "src/lint",
    "src/config",
    "src/files",
    "src/watch",
    "src/fix",
    "src/report",
    "src/repository",
    "rules",
    "src/pages.ts",
  ],
  "src/gate": ["src/index.ts", "src/disk", "src/repository"],
  "src/lsp": [
    "src/model",
    "src/schema",
    "src/parse",
    "src/dialects",
    "src/analyze",
    "src/config",
    "src/files",
    "src/fix",
    "src/report",
    "src/index.ts",
    "src/pages.ts",
    "src/run/workspace.ts",
  ],
  "src/cli": ["src/index.ts", "src/gate", "src/lsp"],
  "src/action": ["src/index.ts", "src/cli"],
};

/** The same inside of `src/analyze`, where a file may import any file of the folders on its line. */
const analyses: Record<string, readonly string[]> = {
  plan: [],
  text: ["plan"],
  paths: [],
  graph: [],
  ids: ["plan"],
  surroundings: ["paths"],
  effects: ["plan", "paths", "surroundings"],
  order: ["plan", "text", "graph", "ids"],
  files: ["plan", "text", "paths", "ids", "effects", "order"],
  work: ["plan", "paths", "ids", "effects", "order"],
  hazards: ["plan", "text", "paths", "graph", "ids", "effects", "order", "files"],
  repair: ["plan", "text", "ids", "order", "hazards"],
  testing: ["plan", "effects", "order", "files"],
  inspect: ["plan", "effects", "order", "hazards"],
  schedule: ["plan", "graph", "effects", "order", "hazards", "inspect"],
};

const root = resolve(import.meta.dirname, "..");
const floorOf = (path: string) => Object.keys(floors).find((floor) => path.startsWith(`${floor}/`));
const importsOf = (text: string) =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((m) => m[1]!);

/** Imports of `file` that its floor has no right to. */
function trespasses(file: string): string[] {
  const floor = floorOf(file)!;
  return importsOf(readFileSync(resolve(root, file), "utf8")).filter((name) => {
    if (!name.startsWith("."))
      return (
        (/^(unified|remark|micromark|mdast-util)/.test(name) && floor !== "src/parse") ||
        (/^preact/.test(name) && floor !== "src/page")
      );
    const target = relative(root, resolve(root, dirname(file), name)).replaceAll("\\", "/");
    const inside = floorOf(target) === floor;
    return (
      !inside &&
      !floors[floor]!.some(
        (below) =>
          target === below ||
          (target.startsWith(`${below}/`) && target.endsWith(".json")) ||
          target === `${below}/index.ts`,
      )
    );
  });
}

test("a folder imports only what is on its line", () => {
  const files = Object.keys(floors)
    .filter((floor) => existsSync(resolve(root, floor)))
    .flatMap((floor) =>
      readdirSync(resolve(root, floor), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${floor}/${name.replaceAll("\\", "/")}`),
    );
  const found = files.flatMap((file) => trespasses(file).map((name) => `${file} imports ${name}`));
  expect(found).toEqual([]);
});

/** The code below a folder, as paths from there. */
const typescriptIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replaceAll("\\", "/"));

test("a folder of src/analyze imports only what is on its line", () => {
  const base = resolve(root, "src/analyze");
  const folders = readdirSync(base, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect(folders.sort()).toEqual(Object.keys(analyses).sort());
  const found = folders.flatMap((folder) =>
    typescriptIn(resolve(base, folder)).flatMap((file) =>
      importsOf(readFileSync(resolve(base, folder, file), "utf8")).flatMap((name) => {
        const target = relative(base, resolve(base, folder, dirname(file), name)).replaceAll("\\", "/");
        const [other = ""] = target.split("/");
        return other === ".." || other === folder || analyses[folder]!.includes(other)
          ? []
          : `${folder}/${file} imports ${name}`;
      }),
    ),
  );
  expect(found).toEqual([]);
});

test("every folder of the code is a floor, and CONTRIBUTING.md says of each what it stands on", () => {
  const folders = readdirSync(resolve(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  expect(Object.keys(floors).sort()).toEqual(["rules", ...folders].sort());
  const text = readFileSync(resolve(root, "CONTRIBUTING.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([\w/]+)\/` *\|.*\| ([^|]+?) *\|$/gm)];
  const written = rows.map(([, folder, below]) => [folder, below]);
  const inWords = (below: readonly string[]) =>
    below
      .filter((name) => name === "src/index.ts" || !/\.ts$/.test(name))
      .map((name) => (name === "schema" ? "`schema/`" : name.replace("src/", "")))
      .join(", ") || "nothing";
  expect(written).toEqual(Object.entries(floors).map(([folder, below]) => [folder, inWords(below)]));
});
