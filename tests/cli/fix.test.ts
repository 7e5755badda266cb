import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runIn } from "./program.ts";
import { remove, workspace } from "./workspace.ts";

const fixture = join(import.meta.dirname, "../fixtures/fix/widgets");
const fresh = () => {
  const place = workspace({});
  cpSync(fixture, join(place, "widgets"), { recursive: true });
  return place;
};
const runbookOf = (place: string) => readFileSync(join(place, "widgets/runbook.md"), "utf8");
const original = readFileSync(join(fixture, "runbook.md"), "utf8");
afterAll(remove);

test("`--diff` shows what would be written and exits with 1; `--fix-dry-run` shows what would be left", () => {
  const place = fresh();
  const { code, out, err } = runIn(place, ["--diff", "widgets"]);
  expect(out).toBe(readFileSync(`${fixture}.diff`, "utf8"));
  expect({ code, err }).toEqual({ code: 1, err: "2 problems would be fixed in 2 files\n" });
  const dry = runIn(place, ["--fix-dry-run", "widgets"]);
  expect({ code: dry.code, err: dry.err }).toEqual({ code: 0, err });
  expect(runbookOf(place)).toBe(original);
});

test("`--fix` writes, and the second time finds nothing to write", () => {
  const place = fresh();
  expect(runIn(place, ["--fix", "widgets"])).toMatchObject({
    code: 0,
    err: "2 problems are fixed in 2 files\n",
  });
  expect(runbookOf(place)).toContain("execution_mode: sequential-strict\n");
  expect(runIn(place, ["--diff", "widgets"])).toEqual({ code: 0, out: "", err: "" });
});

test("`--fix-rule` fixes what one rule finds, and shows the rest", () => {
  const place = fresh();
  const { code, out, err } = runIn(place, [
    "--fix-rule",
    "weak-sequential-directive",
    "-f",
    "compact",
    "--preset",
    "strict",
    "widgets",
  ]);
  expect(code).toBe(1);
  expect(err).toMatch(/^1 problem is fixed in 1 file\n\d+ problems: /);
  expect(out).toContain("[count-mismatch]");
  expect(out).not.toContain("[weak-sequential-directive]");
  expect(runbookOf(place)).toBe(original);
});

test("wrong use of fixes names what was meant", () => {
  const place = fresh();
  expect(runIn(place, ["--fix=unsave", "widgets"]).err).toContain(
    "Unexpected `unsave` for `--fix`, expected no value or `unsafe`",
  );
  expect(runIn(place, ["--fix-rule", "count-missmatch", "widgets"])).toMatchObject({ code: 2 });
});
