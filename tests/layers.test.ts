import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** What each floor of the house stands on. A folder imports only what is on its line, and another floor only through its index. */
const floors: Record<string, readonly string[]> = {
  "src/model": [],
  "src/schema": ["schema"],
  "src/parse": ["src/model", "src/schema"],
  "src/mentions": ["src/model", "src/parse"],
  "src/dialects": ["src/model", "src/parse", "src/mentions"],
  "src/library": ["src/model", "src/schema", "src/parse", "src/dialects", "src/schema/types.generated.ts"],
  "src/analyze": ["src/model"],
  "src/lint": ["src/model", "src/parse", "src/dialects", "src/analyze"],
  "src/config": ["src/model", "src/parse", "src/lint"],
  "src/files": ["src/model", "src/dialects"],
  "src/watch": ["src/model", "src/files", "src/config"],
  "src/fix": ["src/model"],
  "src/scaffold": [],
  "src/report": ["src/model"],
  "src/graph": ["src/model", "src/report"],
  "src/page": ["src/model", "src/report", "src/graph", "src/graph/drawing.ts"],
  rules: ["src/model", "src/analyze"],
  "src/cli": ["src/index.ts"],
  "src/action": ["src/index.ts", "src/cli"],
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
      .filter((name) => !/^src\/\w+\/.*\.ts$/.test(name))
      .map((name) => (name === "schema" ? "`schema/`" : name.replace("src/", "")))
      .join(", ") || "nothing";
  expect(written).toEqual(Object.entries(floors).map(([folder, below]) => [folder, inWords(below)]));
});

test.each(["src/mentions", "src/analyze/effects"])(
  "docs/foretelling.md tells of every file of %s",
  (folder) => {
    const text = readFileSync(resolve(root, "docs/foretelling.md"), "utf8");
    const names = readdirSync(resolve(root, folder)).filter((name) => name !== "index.ts");
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  },
);
