import { expect, test } from "vitest";
import type { Fix } from "../../src/model/index.ts";
import { statsJson, statsOf, statsText } from "../../src/report/index.ts";
import { finding, resultOf, sourceOf, spanAt } from "./made-up.ts";

const span = spanAt(sourceOf("p.md", "one"), "one");
const fix = (safe: boolean): Fix => ({ title: "Mend it", safe, edits: [{ span, text: "two" }] });
const result = resultOf(
  [
    finding(span, { fix: fix(true) }),
    finding(span, { severity: "error" }),
    finding(span, { rule: "stale-read", fix: fix(true) }),
    finding(span, { rule: "missing-red", fix: fix(false) }),
  ],
  {
    suppressed: [
      { diagnostic: finding(span, { rule: "missing-red" }), kind: "inSource", reason: undefined },
      { diagnostic: finding(span, { rule: "count-mismatch" }), kind: "external", reason: undefined },
    ],
  },
);

test("counts what each rule found, the most first, and what of it can be fixed", () => {
  expect(statsText(result, { colors: false })).toBe(`\
2  [-]  error    shared-file
1       warning  missing-red     1 suppressed
1  [*]  warning  stale-read
0       warning  count-mismatch  1 suppressed
4 problems: 1 error, 3 warnings; 2 suppressed (1 plan, 2 steps, 1 file read)
[*] 2 fixable with \`--fix\`, 1 more with \`--fix=unsafe\`
`);
});

test("says of nothing that there is nothing", () => {
  expect(statsText(resultOf([]), { colors: false })).toBe("No problems (1 plan, 2 steps, 1 file read)\n");
  expect(statsJson(resultOf([]))).toBe("[]\n");
});

test("gives programs the same as a list", () => {
  expect(JSON.parse(statsJson(result))).toEqual(statsOf(result));
  expect(statsOf(result)[1]).toEqual({
    rule: "missing-red",
    severity: "warning",
    count: 1,
    fixable: 0,
    unsafelyFixable: 1,
    suppressed: 1,
  });
});
