import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { generate, root } from "../../scripts/schema/files.mjs";

test.each(Object.entries(generate()))("%s is what the schemas make it", (path, text) => {
  expect(readFileSync(resolve(root, path), "utf8") === text, "stale: run `npm run schemas`").toBe(true);
});
