import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { about, lint, type Plan, reporters, type Source } from "../../src/index.ts";
import type { PageData } from "../../src/report/index.ts";
import { everything, samples } from "../support/samples.ts";
import { finding, plainOptions, resultOf, sourceOf, spanAt } from "./made-up.ts";

const options = { ...plainOptions, about };
const dataIn = (html: string): PageData => JSON.parse(/ id="data">(.*)<\/script>/.exec(html)![1]!);
const planOf = (source: Source): Plan =>
  ({
    path: source.path,
    title: "",
    dialect: "runbook",
    contract: { mode: { value: "parallel", strength: "contract" } },
    files: [{ source, role: "runbook" }],
    phases: [],
    steps: [],
  }) as unknown as Plan;
const results = await Promise.all(samples.map(({ sources }) => lint({ sources, settings: everything })));

test("the page lets nothing run and nothing in but what it holds", () => {
  const html = reporters.html(resultOf([], { plans: [] }), plainOptions);
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(html)!;
  const hashes = [...html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map(([, kind, text]) => {
    return `${kind}-src 'sha256-${createHash("sha256").update(text!).digest("base64")}'`;
  });
  expect(policy!.split("; ")).toEqual(expect.arrayContaining(["default-src 'none'", ...hashes]));
  expect(hashes).toHaveLength(2);
  expect(html).not.toMatch(/\b(?:src|href)="|@import|url\((?!#)/);
});

test("every finding is in the page, with a name of its own and the lines that it marks", () => {
  for (const result of results) {
    const { plans, files } = dataIn(reporters.html(result, options));
    const found = plans.flatMap(({ findings }) => findings);
    expect(found).toHaveLength(result.diagnostics.length);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const { file, line, column, end } of found.flatMap(({ marks }) => marks)) {
      expect(column).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(files[file]!.lines[line]!.length + 1);
    }
  }
});

test("the page knows of each schedule what keeps its steps apart", async () => {
  const { plans } = dataIn(
    reporters.html(await lint({ paths: ["examples/runbook-unsafe"], config: false }), options),
  );
  const { schedule, steps } = plans[0]!;
  expect(schedule!.waves.flat()).toHaveLength(steps.length);
  const apart = schedule!.meetings.map(
    ({ on, touches }) => `${on}: ${touches.map(({ step }) => steps[step]!.id)}`,
  );
  expect(apart).toContainEqual(expect.stringMatching(/^src\/.*: 1\.\d,1\.\d/));
});

test("no text of a plan can end the element that it stands in, or hide in it", () => {
  const source = sourceOf("plans/a.md", "\ufeffx </script>\u2028\u202e\u0085 y");
  const plan = { ...planOf(source), title: "<!--<script>" };
  const html = reporters.html(resultOf([finding(spanAt(source, "y"))], { plans: [plan] }), plainOptions);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).not.toMatch(/[\u2028\u202e\u0085\ufeff]|<!--/);
  const [mark] = dataIn(html).plans[0]!.findings[0]!.marks;
  expect(dataIn(html).files[0]!.lines[1]![mark!.column - 1]).toBe("y");
});
