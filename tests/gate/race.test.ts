import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundling } from "../../scripts/build/bundling.mjs";
import { mayStart } from "../../src/index.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { random } from "../support/random.ts";

afterAll(remove);

const gatePath = join(workspace({}), "gate.mjs");
beforeAll(async () => {
  const entry = join(import.meta.dirname, "../../src/gate/index.ts");
  await build({ ...bundling, entryPoints: [entry], outfile: gatePath, format: "esm" });
});

/** Forty steps, of which some meet on files, and some wait for others. */
const steps = Array.from({ length: 40 }, (_, i) => {
  const waits = i % 5 === 4 ? `**Depends on**: Step ${i}\n\n` : "";
  return `## Step ${i + 1}: Part ${i + 1}\n\n${waits}Create \`src/p${i}.py\`. Modify \`src/shared${i % 7}.py\`.\n`;
});
const runbook = `---\nexecution_mode: parallel\nisolation: worktree\n---\n\n# Runbook: parts\n\n${steps.join("\n")}`;
const path = "plans/parts/runbook.md";
const ledgerOf = (place: string) => join(place, ".runbook-lint/in-flight.json");
const inFlight = (place: string): { step: string; call: string }[] =>
  JSON.parse(readFileSync(ledgerOf(place), "utf8")).inFlight;

/** One process that answers events one after the other. */
function answering(place: string, name: string, events: readonly object[]): ChildProcess {
  const list = join(place, `${name}.json`);
  writeFileSync(list, JSON.stringify(events));
  return spawn(process.execPath, [join(import.meta.dirname, "race.mjs"), gatePath, list], { cwd: place });
}

const outputOf = (child: ChildProcess) =>
  new Promise<string>((done, failed) => {
    let [out, err] = ["", ""];
    child.stdout!.on("data", (data) => {
      out += data;
    });
    child.stderr!.on("data", (data) => {
      err += data;
    });
    child.on("close", (code) => (code === 0 ? done(out) : failed(new Error(err))));
  });

test("two hundred starts in eight processes at once: no two that meet, and none is lost", async () => {
  const place = workspace({ [path]: runbook });
  const next = random(7);
  const lists = Array.from({ length: 8 }, (_, process) =>
    Array.from({ length: 25 }, (_, i) => ({
      event: "start",
      session: `s${process}`,
      call: `${process}-${i}`,
      cwd: place,
      plan: path,
      step: `${1 + Math.floor(next() * 40)}`,
    })),
  );
  const outputs = await Promise.all(
    lists.map((events, i) => outputOf(answering(place, `events${i}`, events))),
  );
  const refused = outputs.flatMap((output) => JSON.parse(output) as boolean[]);
  const passed = lists.flat().filter((_, i) => !refused[i]);
  const kept = inFlight(place);
  expect(kept.map(({ call }) => call).sort()).toEqual(passed.map(({ call }) => call).sort());
  expect(new Set(kept.map(({ step }) => step)).size).toBe(kept.length);
  expect(kept.length).toBeGreaterThan(4);
  for (const { step } of kept) {
    const running = kept.map((each) => each.step).filter((other) => other !== step);
    expect(await mayStart(step, { cwd: place, paths: [path], running })).toMatchObject({ mayStart: true });
  }
}, 120_000);

test("killed at any moment, it leaves a ledger that reads, and a lock that is taken away", async () => {
  const place = workspace({ [path]: runbook });
  const around = { session: "s", cwd: place, call: "c" };
  const pairs = Array.from({ length: 400 }, () => [
    { event: "start", ...around, plan: path, step: "1" },
    { event: "end", ...around },
  ]);
  for (let round = 0; round < 12; round++) {
    const child = answering(place, "events", pairs.flat());
    const closed = new Promise((done) => child.on("close", done));
    await new Promise((done) => setTimeout(done, 350 + round * 25));
    child.kill("SIGKILL");
    await closed;
    const left = readdirSync(place).includes(".runbook-lint")
      ? readdirSync(join(place, ".runbook-lint"))
      : [];
    if (left.includes("in-flight.json")) expect(inFlight(place).length).toBeLessThanOrEqual(1);
  }
  // Step 1 may count as finished by now.
  const last = [
    { event: "end", ...around },
    { event: "start", ...around, plan: path, step: "3" },
    { event: "end", ...around },
    { event: "start", ...around, plan: path, step: "2" },
  ];
  const output = await outputOf(answering(place, "last", last));
  expect(JSON.parse(output)).toEqual([false, false, false, false]);
  expect(inFlight(place).map(({ step }) => step)).toEqual(["2"]);
}, 120_000);
