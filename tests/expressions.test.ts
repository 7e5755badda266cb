import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";

const root = resolve(import.meta.dirname, "..");

/** The regular expressions in the code, apart from those of the page, which read nothing that somebody wrote. */
async function expressions(): Promise<RegExp[]> {
  const found = new Map<string, RegExp>();
  for (const folder of ["src", "rules"])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts") || name.includes(".generated.") || /^page\b/.test(name)) continue;
      const { code } = await transform(readFileSync(join(root, folder, name), "utf8"), { loader: "ts" });
      JSON.stringify(parseAst(code), (_, value) => {
        const { pattern, flags } = value?.regex ?? {};
        if (pattern) found.set(`/${pattern}/${flags}`, new RegExp(pattern, flags));
        return typeof value === "bigint" ? undefined : value;
      });
    }
  return [...found.values()];
}

/** What texts are full of that make an expression try again and again. */
const parts = [
  ..." \t\naA1.-_/*`[(\"':,#|",
  "a ",
  "a,",
  "a.",
  "a-",
  "[a",
  "(a",
  "> ",
  "- ",
  "1.",
  "a\n",
  " \n",
];

/** Words of the expression itself, after which it goes on. */
const wordsOf = ({ source }: RegExp): string[] =>
  [...source.replaceAll(/\\[a-zA-Z]/g, " ").matchAll(/[A-Za-z]{2,}\b\\?[.:]?/g)].map(([word]) =>
    word.replace("\\", ""),
  );

test("no expression takes more than the square of its text", async () => {
  const all = await expressions();
  expect(all.length).toBeGreaterThan(1500);
  const slow = all.flatMap((expression) => {
    const begin = process.cpuUsage();
    for (const part of [...parts, ...wordsOf(expression)]) {
      expression.lastIndex = 0;
      expression.test(part.repeat(1500 / part.length));
    }
    const { user } = process.cpuUsage(begin);
    // The square of 1,500 takes some milliseconds for each part, the third power a second.
    return user > 500_000 ? [`${expression} takes ${user / 1000} ms`] : [];
  });
  expect(slow).toEqual([]);
});
