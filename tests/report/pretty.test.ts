import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/index.ts";
import { reporters } from "../../src/report/index.ts";
import { finding, findings, plainOptions, resultOf, sourceOf, spanAt } from "./made-up.ts";

const print = (...diagnostics: Diagnostic[]) => reporters.pretty(resultOf(diagnostics), plainOptions);

/** The frame of a finding at `words`: source line and underline, without the gutter. */
function frame(text: string, words: string, width = 100): string[] {
  const source = sourceOf("a.md", text);
  const result = resultOf([finding(spanAt(source, words))]);
  const lines = reporters.pretty(result, { ...plainOptions, width }).split("\n");
  return lines.slice(3, 5).map((line) => line.replace(/^ *\d* \| /, ""));
}

test("shows place, rule, message, line, underline, help and summary", () => {
  const source = sourceOf("plans/a.md", "# Plan\n\n## Cycle 1.3: Load\n");
  expect(print(finding(spanAt(source, "Cycle 1.3")))).toMatchInlineSnapshot(`
    "warning[shared-file]: Unexpected \`a\`, expected \`b\`
     --> plans/a.md:3:4
      |
    3 | ## Cycle 1.3: Load
      |    ^^^^^^^^^
      = help: runbook-lint explain shared-file

    1 problem: 1 warning (1 plan, 2 steps, 1 file read)
    "
  `);
});

test("shows related places of the same file in one frame, of others in their own", () => {
  const one = sourceOf("plans/a.md", "# Plan\n## Cycle 1.2: Save\n## Cycle 1.3: Load\n\n\n- File: x.py\n");
  const two = sourceOf("plans/b.md", `${"\n".repeat(120)}Edit \`x.py\`.\n`);
  const related = [
    { span: spanAt(one, "x.py"), message: "edited here" },
    { span: spanAt(one, "Cycle 1.2"), message: "not ordered before it" },
    { span: spanAt(two, "`x.py`"), message: "and edited here" },
  ];
  expect(print(finding(spanAt(one, "Cycle 1.3"), { related, severity: "error" }))).toMatchInlineSnapshot(`
    "error[shared-file]: Unexpected \`a\`, expected \`b\`
       --> plans/a.md:3:4
        |
      2 | ## Cycle 1.2: Save
        |    --------- not ordered before it
      3 | ## Cycle 1.3: Load
        |    ^^^^^^^^^
    ...
      6 | - File: x.py
        |         ---- edited here
       ::: plans/b.md:121:6
        |
    121 | Edit \`x.py\`.
        |      ------ and edited here
        = help: runbook-lint explain shared-file

    1 problem: 1 error (1 plan, 2 steps, 1 file read)
    "
  `);
});

test("puts two marks of one line below one another", () => {
  const source = sourceOf("a.md", "depends_on: [1.2, 1.10]\n");
  const related = [{ span: spanAt(source, "depends_on"), message: "the key" }];
  expect(print(finding(spanAt(source, "1.10"), { related }))).toMatchInlineSnapshot(`
    "warning[shared-file]: Unexpected \`a\`, expected \`b\`
     --> a.md:1:19
      |
    1 | depends_on: [1.2, 1.10]
      | ---------- the key
      |                   ^^^^
      = help: runbook-lint explain shared-file

    1 problem: 1 warning (1 plan, 2 steps, 1 file read)
    "
  `);
});

test("shows findings that say the same of one line as one", () => {
  const source = sourceOf("a.md", "Phase 3 after 1+2, 9\n\nand 1\n");
  const at = (start: number, more = {}) => finding({ source, start, end: start + 1 }, more);
  const related = [{ span: spanAt(source, "and"), message: "see" }];
  expect(
    print(at(14), at(16), at(19, { message: "other" }), at(26), at(26, { related })),
  ).toMatchInlineSnapshot(`
    "warning[shared-file]: Unexpected \`a\`, expected \`b\` (2 times)
     --> a.md:1:15
      |
    1 | Phase 3 after 1+2, 9
      |               ^ ^
      = help: runbook-lint explain shared-file

    warning[shared-file]: other
     --> a.md:1:20
      |
    1 | Phase 3 after 1+2, 9
      |                    ^

    warning[shared-file]: Unexpected \`a\`, expected \`b\`
     --> a.md:3:5
      |
    3 | and 1
      |     ^

    warning[shared-file]: Unexpected \`a\`, expected \`b\`
     --> a.md:3:5
      |
    3 | and 1
      | --- see
      |     ^

    5 problems: 5 warnings (1 plan, 2 steps, 1 file read)
    "
  `);
});

test("counts related places above a dozen", () => {
  const source = sourceOf("a.md", "abc\n");
  const related = Array.from({ length: 15 }, () => ({ span: spanAt(source, "b"), message: "again" }));
  const text = print(finding(spanAt(source, "a"), { related }));
  expect(text.match(/ again$/gm)).toHaveLength(12);
  expect(text).toContain("  = 3 more places\n");
});

test("explains each rule once, and ends with a table when there is more than a few", () => {
  const source = sourceOf("a.md", "abc\n");
  const others = findings(spanAt(source, "b"), "error", 10).map((each) => ({ ...each, rule: "stale-read" }));
  const text = print(finding(spanAt(source, "a")), ...others);
  expect(text.match(/explain stale-read/g)).toHaveLength(1);
  expect(text.slice(text.indexOf("11 problems"))).toMatchInlineSnapshot(`
    "11 problems: 10 errors, 1 warning (1 plan, 2 steps, 1 file read)
      10 stale-read
       1 shared-file
    "
  `);
});

test("says when nothing was found, and when nothing was read", () => {
  expect(print()).toBe("No problems (1 plan, 2 steps, 1 file read)\n");
  const nothing = resultOf([], { plans: [], passedOver: [sourceOf("a.md", ""), sourceOf("b.md", "")] });
  expect(reporters.pretty(nothing, plainOptions)).toBe("No plan found in 2 files\n");
});

test("underlines exactly in spite of tabs, wide characters, emoji, accents and CRLF", () => {
  expect(frame("\ta\tbc", "bc")).toEqual(["    a   bc", "        ^^"]);
  expect(frame("在frontend/x.ts中创建\r\nnext", "frontend/x.ts")).toEqual([
    "在frontend/x.ts中创建",
    "  ^^^^^^^^^^^^^",
  ]);
  expect(frame("见中创建", "中创")).toEqual(["见中创建", "  ^^^^"]);
  expect(frame("👩‍👩‍👧 ok", "ok")).toEqual(["👩‍👩‍👧 ok", "   ^^"]);
  expect(frame("cafe\u0301 ok", "ok")).toEqual(["cafe\u0301 ok", "     ^^"]);
  expect(frame("\ufeff# Plan", "Plan")).toEqual(["# Plan", "  ^^^^"]);
});

test("shows the first line of a span over several lines", () => {
  expect(frame("one two\r\nthree\r\nfour", "two\r\nthree")).toEqual(["one two", "    ^^^"]);
});

test("marks an empty span with one caret, also at the end of the file", () => {
  const source = sourceOf("a.md", "abc\n");
  const [middle, end] = [1, 4].map((at) => print(finding({ source, start: at, end: at })).split("\n"));
  expect(middle!.slice(1, 5)).toEqual([" --> a.md:1:2", "  |", "1 | abc", "  |  ^"]);
  expect(end!.slice(1, 5)).toEqual([" --> a.md:2:1", "  |", "2 |", "  | ^"]);
});

test("cuts a long line around the span", () => {
  const long = `${"x".repeat(5000)} here ${"y".repeat(5000)}`;
  expect(frame(long, "here", 47)).toEqual([
    `…${"x".repeat(12)} here ${"y".repeat(23)}…`,
    "              ^^^^",
  ]);
  expect(frame(`here ${long}`, "here", 47)).toEqual([`here ${"x".repeat(36)}…`, "^^^^"]);
  const all = frame(long, long, 47);
  expect(all).toEqual([`${"x".repeat(41)}…`, "^".repeat(41)]);
  expect(frame(`${"😀".repeat(3000)}here`, "here", 47)[0]).toMatch(/^…(?:😀)+here$/u);
});

test("prints no control character of a plan, in any part", () => {
  const evil = "\u001b[2J\u0007\u009b31m\u202e\u2028x\ud800";
  const source = sourceOf(`a${evil}.md`, `## ${evil} end`);
  const related = [{ span: spanAt(source, "##"), message: evil }];
  const fix = { title: evil, safe: true, edits: [] };
  const text = print(finding(spanAt(source, "end"), { message: evil, related, fix }));
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Control}|\p{Bidi_Control}|\p{Surrogate}|\u2028/u);
  expect(text).toContain("1 | ## ␛[2J␇�31m��x� end\n");
});

test("colours only when asked to", () => {
  const source = sourceOf("a.md", "abc\n");
  const result = resultOf([finding(spanAt(source, "b"))]);
  const coloured = reporters.pretty(result, { ...plainOptions, colors: true });
  expect(coloured).toContain("\u001b[33m");
  expect(stripVTControlCharacters(coloured)).toBe(reporters.pretty(result, plainOptions));
});

test("names rule, plan and error of a failure, and keeps the findings", () => {
  const source = sourceOf("a.md", "abc\n");
  const failures = [{ rule: "stale-read", path: "plans/x", error: new TypeError("no such thing") }];
  const text = reporters.pretty(resultOf([finding(spanAt(source, "b"))], { failures }), plainOptions);
  expect(text).toContain("failure[stale-read]: The rule stopped at plans/x: TypeError: no such thing\n");
  expect(text).toContain("1 problem: 1 warning");
});
