import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Source } from "../../src/model/index.ts";
import { checks } from "./checks.ts";

const folder = resolve(import.meta.dirname, "../fixtures/faults");

/** What `npm run fuzz -- --keep` wrote down: files that broke a check once, as small as they can be. */
const faults = readdirSync(folder).map((name) => {
  const fault: { check: string; sources: Source[] } = JSON.parse(readFileSync(join(folder, name), "utf8"));
  return [name, fault] as const;
});

test.each(faults)("%s does not come back", async (_, { check, sources }) => {
  expect(await checks[check]!(sources)).toBeUndefined();
});
