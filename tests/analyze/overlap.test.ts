import { expect, test } from "vitest";
import { overlap, segmentsOf } from "../../src/analyze/paths/overlap.ts";

test.each([
  ["src/a.ts", "src/a.ts", true],
  ["./src//a.ts", "src/a.ts", true],
  ["src/a.ts", "src/a.tsx", false],
  ["src/", "src/a/b.ts", true],
  ["src/a", "src/ab.ts", false],
  ["src/*.ts", "src/a.ts", true],
  ["src/*.ts", "src/a/b.ts", false],
  ["src/*.ts", "src/", true],
  ["src/*", "src/a/b.ts", false],
  ["src/**", "src/a/b.ts", true],
  ["src/**/*.ts", "src/a.ts", true],
  ["src/**/*.ts", "src/a/b/c.ts", true],
  ["src/**/*.ts", "src/a/b.py", false],
  ["src/**/*.ts", "src/a/", true],
  ["**/test_*.py", "src/x/test_a.py", true],
  ["src/*.ts", "src/*.py", false],
  ["src/a*.ts", "src/*b.ts", true],
  ["src/{a,b}.ts", "src/b.ts", true],
  ["src/{a,b}.ts", "src/c.ts", false],
  ["app/[id]/page.tsx", "app/i/page.tsx", false],
  ["app/[id]/page.tsx", "app/[id]/page.tsx", true],
  ["~/.config/x", ".config/x", false],
  ["/etc/hosts", "etc/hosts", false],
])("%s and %s: %s", (a, b, expected) => {
  expect(overlap(segmentsOf(a), segmentsOf(b))).toBe(expected);
  expect(overlap(segmentsOf(b), segmentsOf(a))).toBe(expected);
});
