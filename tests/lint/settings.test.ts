import { expect, test } from "vitest";
import { lintPlans, readRuleSetting, type Settings } from "../../src/lint/index.ts";
import { type Rule, UsageError } from "../../src/model/index.ts";
import { emptyPlan } from "./plans.ts";

const rule = (name: string, preset: Rule["preset"], options?: Rule["options"]): Rule => ({
  name,
  summary: `finds ${name}`,
  severity: "warning",
  preset,
  messages: { seen: "Unexpected `{options}`, expected nothing" },
  ...(options && { options }),
  check: (plan, report, given) =>
    report({ message: "seen", data: { options: JSON.stringify(given) ?? "none" }, span: plan.span }),
});

const most = {
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      most: { type: "integer", minimum: 1 },
      kinds: { type: "array", items: { enum: ["cycle", "task"] } },
    },
  },
  defaults: { most: 20, kinds: ["cycle"] },
};

const rules = [
  rule("in-both", "recommended"),
  rule("in-strict", "strict", most),
  rule("in-none", undefined, most),
];

function run(settings: Settings): string[] {
  const plan = emptyPlan({ path: "p.md", text: "" });
  return lintPlans([plan], rules, settings).diagnostics.map((each) => `${each.rule} ${each.severity}`);
}

test("a preset turns on its rules, strict those of recommended too", () => {
  expect(run({})).toEqual(["in-both warning"]);
  expect(run({ preset: "strict" })).toEqual(["in-both warning", "in-strict warning"]);
});

test("a setting stands above the preset", () => {
  expect(run({ rules: { "in-both": { severity: "off" }, "in-none": { severity: "error" } } })).toEqual([
    "in-none error",
  ]);
  expect(run({ rules: { "in-both": { severity: "off" }, "in-strict": {} } })).toEqual(["in-strict warning"]);
});

test("options are laid over the defaults", () => {
  const plan = emptyPlan({ path: "p.md", text: "" });
  const settings = {
    rules: { "in-both": { severity: "off" }, "in-none": { options: { most: 3 } } },
  } as const;
  expect(lintPlans([plan], rules, settings).diagnostics[0]!.message).toBe(
    'Unexpected `{"most":3,"kinds":["cycle"]}`, expected nothing',
  );
});

test.each([
  [{ most: 0 }, "Unexpected `0` at `options.most` in the options of `in-none`, expected at least 1"],
  [
    { most: "1" },
    'Unexpected `"1"` at `options.most` in the options of `in-none`, expected a value of type integer',
  ],
  [{ mots: 1 }, "Unexpected key `options.mots` in the options of `in-none`, expected `most`"],
  [
    { kinds: ["cycle", "stpe"] },
    'Unexpected `"stpe"` at `options.kinds[1]` in the options of `in-none`, expected one of cycle, task',
  ],
  [[], "Unexpected `[]` at `options` in the options of `in-none`, expected a value of type object"],
])("options that break the schema are wrong use: %j", (options, message) => {
  expect(() => run({ rules: { "in-none": { options } } })).toThrow(new UsageError(message));
});

test("options for a rule without any, and rules that do not exist, are wrong use", () => {
  expect(() => run({ rules: { "in-both": { options: {} } } })).toThrow(
    new UsageError("Unexpected options for `in-both`, expected none: it has no options"),
  );
  expect(() => run({ rules: { "in-bth": {} } })).toThrow(
    new UsageError("Unexpected rule name `in-bth`, expected `in-both`"),
  );
  expect(() => run({ rules: { quite: {} } })).toThrow(
    new UsageError("Unexpected rule name `quite`, expected the name of a rule"),
  );
});

test("a setting on the command line is a name and a severity", () => {
  expect(readRuleSetting("shared-file=error")).toEqual(["shared-file", { severity: "error" }]);
  expect(readRuleSetting("shared-file=off")).toEqual(["shared-file", { severity: "off" }]);
  for (const wrong of ["shared-file", "shared-file=", "=error", "shared-file=loud", "a=b=c"]) {
    expect(() => readRuleSetting(wrong)).toThrow(UsageError);
  }
});
