import { afterAll, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { duplicate, plan, twice } from "./twice.ts";
import { remove, workspace } from "./workspace.ts";

const place = workspace({ [plan]: twice });
afterAll(remove);
const ran = (...args: readonly string[]) => run(args, { variables: {}, cwd: place, terminal: undefined });

test("says where the time went, beside the result and not in it", async () => {
  const { text, aside = "" } = await ran("--timing", ...duplicate("error"), "--format", "json");
  expect(JSON.parse(text).summary.errors).toBe(1);
  const rows = [...aside.matchAll(/^ *(\d+\.\d) ms +(\d+) % {2}(.+)$/gm)].map(([, time, , name]) => ({
    name,
    time: Number(time),
  }));
  expect(rows.map(({ name }) => name)).toEqual([
    "starting up",
    "finding files",
    "reading them",
    "parsing plans",
    "analysing them",
    "running rules",
    "  duplicate-id",
    "writing the report",
    "everything else",
    "in all",
  ]);
  const parts = rows.filter(({ name }) => !/^ |^in all/.test(name!)).reduce((sum, { time }) => sum + time, 0);
  expect(Math.abs(parts - rows.at(-1)!.time)).toBeLessThan(1);
  expect((await ran(...duplicate("error"))).aside).toBe("");
});
