import { expect, test } from "vitest";
import { lintPlans } from "../../src/lint/index.ts";
import { type Plan, type Rule, type Source, spanOf } from "../../src/model/index.ts";
import { emptyPlan, place } from "./plans.ts";

const rule = (name: string, check: Rule["check"], more: Partial<Rule> = {}): Rule => ({
  name,
  summary: `finds ${name}`,
  severity: "warning",
  preset: "recommended",
  messages: { word: "Unexpected `{word}`, expected another" },
  check,
  ...more,
});

const source = (path: string, text = "one two three"): Source => ({ path, text });
const planOf = (path: string): Plan => emptyPlan(source(path));

/** Reports every word of the plan's file that is asked for. */
const words = (name: string, asked: readonly string[], more: Partial<Rule> = {}) =>
  rule(
    name,
    (plan, report) => {
      const { source: file } = plan.span;
      for (const word of asked) report({ message: "word", data: { word }, span: place(file, word) });
    },
    more,
  );

const shown = (plans: readonly Plan[], rules: readonly Rule[], settings = {}) =>
  lintPlans(plans, rules, settings).diagnostics.map(
    (each) => `${each.span.source.path}:${each.span.start} ${each.severity} ${each.message} [${each.rule}]`,
  );

test("findings come by path in natural order, place and rule", () => {
  const rules = [words("zeta", ["two", "one"]), words("alpha", ["two"])];
  expect(shown([planOf("p10.md"), planOf("p2.md")], rules)).toEqual([
    "p2.md:0 warning Unexpected `one`, expected another [zeta]",
    "p2.md:4 warning Unexpected `two`, expected another [alpha]",
    "p2.md:4 warning Unexpected `two`, expected another [zeta]",
    "p10.md:0 warning Unexpected `one`, expected another [zeta]",
    "p10.md:4 warning Unexpected `two`, expected another [alpha]",
    "p10.md:4 warning Unexpected `two`, expected another [zeta]",
  ]);
});

test("the same finding is given once", () => {
  expect(shown([planOf("p.md"), planOf("p.md")], [words("twice", ["one", "one"])])).toHaveLength(1);
});

test("a crash in one rule names rule and plan, and keeps what was found", () => {
  const crash = rule("crash", (plan, report) => {
    report({ message: "word", data: { word: "one" }, span: plan.span });
    throw new TypeError("out of luck");
  });
  const { diagnostics, failures } = lintPlans(
    [planOf("a.md"), planOf("b.md")],
    [crash, words("fine", ["two"])],
  );
  expect(failures.map(({ rule, path, error }) => `${rule} ${path} ${error}`)).toEqual([
    "crash a.md TypeError: out of luck",
    "crash b.md TypeError: out of luck",
  ]);
  expect(diagnostics.map((each) => each.rule)).toEqual(["crash", "fine", "crash", "fine"]);
});

test("a rule that gives no data for its message is at fault itself", () => {
  const careless = rule("careless", (plan, report) => report({ message: "word", span: plan.span }));
  const nameless = rule("nameless", (plan, report) => report({ message: "other", span: plan.span }));
  const { failures } = lintPlans([planOf("a.md")], [careless, nameless]);
  expect(failures.map((each) => String(each.error))).toEqual([
    "Error: nothing given for {word} of message word",
    "Error: there is no message named other",
  ]);
});

test("data stays on one line, inside its backticks and within bounds", () => {
  const word = (text: string) =>
    rule("odd", (plan, report) => report({ message: "word", data: { word: text }, span: plan.span }));
  const message = (text: string) => lintPlans([planOf("a.md")], [word(text)]).diagnostics[0]!.message;
  expect(message("a\n  b")).toBe("Unexpected `a b`, expected another");
  expect(message("a `b` c")).toBe("Unexpected `a 'b' c`, expected another");
  expect(message("{word}")).toBe("Unexpected `{word}`, expected another");
  expect(message("x".repeat(500))).toBe(`Unexpected \`${"x".repeat(159)}…\`, expected another`);
});

test("related places and fixes pass through as given", () => {
  const file = source("p.md");
  const related = [{ span: spanOf(file, 4, 7), message: "second place" }];
  const fix = { title: "Remove it", safe: true, edits: [{ span: spanOf(file, 0, 4), text: "" }] };
  const both = rule("both", (plan, report) =>
    report({ message: "word", data: { word: "one" }, span: plan.span, related, fix }),
  );
  expect(lintPlans([emptyPlan(file)], [both]).diagnostics[0]).toMatchObject({ related, fix });
});
