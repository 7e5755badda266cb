import { join } from "node:path";
import { expect, test } from "vitest";
import { about, type Format, lint, type Result, reporters } from "../../src/index.ts";
import type { Plan } from "../../src/model/index.ts";
import { finding, plainOptions, resultOf, sourceOf, spanAt } from "./made-up.ts";

// How each format looks, as whole files beside the plan that they are about. docs/output.md quotes those of `basket`.
const folder = join(import.meta.dirname, "../fixtures/report");
const real = await lint({ paths: ["plans"], cwd: folder, config: false, baseline: false });
const options = { ...plainOptions, about: { ...about, version: "1.2.3" }, cwd: folder, root: folder };

/** With every character that some format has to escape. */
function nasty(): Result {
  const source = sourceOf(
    "plans/a, b: 100%/& <ü>.md",
    '# "Plan" | <b>`x`</b>\r\n\r\n- ##[error]x ::error::y ]]>\r\n',
  );
  const other = sourceOf("plans/ü.md", "one\ntwo\n");
  const word = spanAt(source, "##[error]x");
  const fix = (safe: boolean) => ({
    title: 'Say <two> & "three"',
    safe,
    edits: [{ span: spanAt(other, "one"), text: "two\nthree" }],
  });
  const message = "Unexpected `##[error]x` & <b> | \"c\" 'd' ]]> ;\u009b, expected [e](f)";
  return resultOf(
    [
      finding(word, {
        message,
        fix: fix(true),
        related: [{ span: spanAt(other, "two"), message: "`two`; <here>" }],
      }),
      finding(spanAt(source, '# "Plan"'), {
        severity: "error",
        rule: "team/shared-file",
        message,
        fix: fix(false),
      }),
      finding(spanAt(other, "one"), { severity: "info", message: "Unexpected `one`, expected `two`" }),
    ],
    {
      plans: [{ path: "plans", steps: [{}, {}], files: [{ source }, { source: other }] } as unknown as Plan],
      suppressed: [{ diagnostic: finding(word), kind: "inSource", reason: "a | <reason>" }],
      failures: [{ rule: "stale-read", path: "plans/<x>", error: new Error("no & never") }],
      skipped: [{ path: "plans/<locked>.md", reason: "permission denied" }],
    },
  );
}

const endings: Readonly<Partial<Record<Format, string>>> = {
  pretty: "pretty.txt",
  compact: "compact.txt",
  json: "report.json",
  jsonl: "report.jsonl",
  sarif: "sarif.json",
  github: "github.txt",
  gitlab: "gitlab.json",
  azure: "azure.txt",
  junit: "junit.xml",
  checkstyle: "checkstyle.xml",
  rdjson: "rdjson.json",
  markdown: "summary.md",
  agent: "agent.txt",
};

/** Without the stack of a failure, and the rules that found nothing, whose pages would fill the file. */
function shown(format: Format, result: Result): string {
  const text = reporters[format](result, options);
  if (format === "pretty") return text.replace(/^ +at .*\n/gm, "");
  if (format !== "sarif") return text;
  const log = JSON.parse(text);
  const { driver } = log.runs[0].tool;
  const found = new Set(result.diagnostics.map(({ rule }) => rule));
  driver.rules = driver.rules
    .filter(({ id }: { id: string }) => found.has(id))
    .map(({ id }: { id: string }) => ({ id, "...": "..." }));
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

test.each(Object.entries(endings) as [Format, string][])("%s", async (format, ending) => {
  await expect(shown(format, real)).toMatchFileSnapshot(join(folder, `basket.${ending}`));
  await expect(shown(format, nasty())).toMatchFileSnapshot(join(folder, `nasty.${ending}`));
});
