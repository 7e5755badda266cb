import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Source } from "../../src/model/index.ts";
import { readDocument } from "../../src/parse/index.ts";
import { basesIn } from "./bases.ts";
import { checks } from "./checks.ts";
import { lines } from "./hostile.ts";
import { plansOf } from "./plans.ts";

const bases = basesIn(resolve(import.meta.dirname, "../.."));

/** The same plans on every run; `npm run fuzz` takes others for as long as it is given. */
const runs = { seed: 20, numRuns: 5 } as const;

describe.each(bases.map((base) => [base.format, base] as const))(
  "plans of %s, changed at random",
  (_, base) => {
    test.each(Object.entries(checks))("%s", async (_, check) => {
      await fc.assert(
        fc.asyncProperty(plansOf(base), async ({ sources }) => {
          expect(await check(sources)).toBeUndefined();
        }),
        runs,
      );
    });
  },
);

/** Reads all that a document has; that it comes to an end is what is asked of it. */
function parsed(source: Source): void {
  const document = readDocument(source);
  const { end } = document.root.position!;
  expect(end.offset).toBeLessThanOrEqual(source.text.length);
  expect(document.outline.extent.end).toBeLessThanOrEqual(source.text.length);
  expect(document.frontMatter?.entries.size ?? 0).toBeGreaterThanOrEqual(0);
}

const pool = [...lines, ...bases.flatMap((base) => base.lines)];

test("lines of all plans in any order, cut anywhere, are some document", () => {
  const shuffled = fc
    .tuple(fc.array(fc.constantFrom(...pool), { maxLength: 40 }), fc.constantFrom("\n", "\r\n"), fc.nat(2000))
    .map(([chosen, ending, end]) => chosen.join(ending).slice(0, end));
  fc.assert(
    fc.property(shuffled, (text) => parsed({ path: "plan.md", text })),
    { seed: 20, numRuns: 400 },
  );
});

test("whatever characters a text has, it is some document", () => {
  const marks = fc.constantFrom(..."#>-*+`~|[]()<>!_:\"'\\\t \n\r\uFEFF\u2028");
  const text = fc.string({
    unit: fc.oneof(marks, fc.string({ unit: "binary", maxLength: 1 })),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, (text) => parsed({ path: "plan.md", text })),
    { seed: 20, numRuns: 400 },
  );
});
