import { describe, expect, test } from "vitest";
import { mayStart, next } from "../../src/index.ts";

/** Steps in one file that all may start, as far as the plan says. */
const plan = (...steps: readonly (readonly [title: string, work: string])[]): string =>
  ["# Runbook: shop\n\nexecution: parallel\n"]
    .concat(steps.map(([title, work], i) => `## Step ${i + 1}: ${title}\n\n${work}\n`))
    .join("\n")
    .replace(
      "# Runbook: shop\n\nexecution: parallel\n",
      "---\nexecution_mode: parallel\nisolation: worktree\n---\n\n# Runbook: shop\n",
    );

const free = plan(
  ["A basket", "Create `src/basket.py`."],
  ["A price", "Create `src/price.py`."],
  ["A discount", "**Depends on**: Step 2\n\nModify `src/basket.py`."],
  ["A voucher", "Create `src/voucher.py`. Modify `src/shared.py`."],
  ["A gift", "Create `src/gift.py`. Modify `src/shared.py`."],
);

const sources = (text: string) => ({ sources: [{ path: "plans/shop/runbook.md", text }] });

async function nextIn(text: string, choice: { done?: string[]; running?: string[]; max?: number } = {}) {
  const { plans } = await next({ ...sources(text), ...choice });
  const [first] = plans;
  return {
    ready: first!.ready.map(({ id }) => id).sort(),
    waits: Object.fromEntries(
      first!.waiting.map(({ id, waitsFor }) => [
        id,
        waitsFor.map((wait) => `${wait.rule} ${wait.id} ${wait.state}`),
      ]),
    ),
    limited: first!.waiting.filter(({ overLimit }) => overLimit).map(({ id }) => id),
    counts: first!.waiting.map(({ id, blockedBy }) => [id, blockedBy]),
  };
}

describe("which steps may start", () => {
  test("those that need nothing and meet nobody, all at once", async () => {
    const { ready, waits } = await nextIn(free);
    expect(ready).toEqual(["1", "2", "4"]);
    expect(waits["3"]).toEqual(["order 1 ready", "order 2 ready"]);
    expect(Object.keys(waits)).toEqual(["3", "5"]);
  });

  test("what waits for steps that are done", async () => {
    expect((await nextIn(free, { done: ["1", "2"] })).ready).toEqual(["3", "4"]);
  });

  test("a step in flight holds up what needs it and what meets it", async () => {
    const { ready, waits } = await nextIn(free, { done: ["2"], running: ["1", "4"] });
    expect(ready).toEqual([]);
    expect(waits["3"]).toEqual(["order 1 running"]);
    expect(waits["5"]!.every((wait) => wait.endsWith("4 running"))).toBe(true);
  });

  test("a step that was started too early holds up those that come before it", async () => {
    const { ready, waits } = await nextIn(free, { running: ["3"] });
    expect(ready).toEqual(["4"]);
    expect(waits["1"]).toEqual(["overlap 3 running"]);
  });

  test("no more than the limit, those in flight counted", async () => {
    const { ready, limited } = await nextIn(free, { running: ["1"], max: 2 });
    expect(ready).toEqual(["2"]);
    expect(limited).toEqual(["4"]);
  });

  test("in a sequence one, and nothing beside it", async () => {
    const text = free.replace("parallel", "sequential");
    expect((await nextIn(text)).ready).toEqual(["1"]);
    expect((await nextIn(text, { running: ["1"] })).ready).toEqual([]);
    expect((await nextIn(text, { done: ["1", "3"] })).ready).toEqual(["2"]);
    expect((await nextIn(text)).counts).toEqual([
      ["2", 1],
      ["3", 2],
      ["4", 3],
      ["5", 4],
    ]);
  });
});

describe("whether one step may start", () => {
  const asked = (id: string, choice: { done?: string[]; running?: string[] } = {}) =>
    mayStart(id, { ...sources(free), ...choice });

  test("says what it waits for, and what may start instead", async () => {
    const answer = await asked("3", { done: ["1"] });
    expect(answer).toMatchObject({ mayStart: false, state: "open" });
    expect(answer.waitsFor.map(({ id }) => id)).toEqual(["2"]);
    expect(answer.instead.toSorted()).toEqual(["2", "4"]);
  });

  test("lets either of two that only must not overlap go first", async () => {
    const apart = free.replace("Create `src/gift.py`. Modify `src/shared.py`.", "Run `npm run generate`.");
    expect((await mayStart("5", sources(apart))).mayStart).toBe(true);
    expect((await mayStart("5", { ...sources(apart), running: ["4"] })).mayStart).toBe(false);
  });

  test("tells done and in flight from waiting", async () => {
    expect(await asked("1", { done: ["1"] })).toMatchObject({ mayStart: false, state: "done" });
    expect(await asked("1", { running: ["1"] })).toMatchObject({ mayStart: false, state: "running" });
  });

  test("refuses a step that is nowhere, and a plan without an order", async () => {
    await expect(asked("7")).rejects.toThrow("Unexpected step `7`");
    const loop = free.replace("Create `src/basket.py`.", "**Depends on**: Step 1");
    await expect(mayStart("2", sources(loop))).rejects.toThrow("expected an order that can be known");
  });
});

test("of two thousand steps at once", async () => {
  const many = plan(
    ...Array.from({ length: 2000 }, (_, i) => [`File ${i}`, `Create \`src/f${i % 1500}.py\`.`] as const),
  );
  const { ready } = await nextIn(many);
  expect(ready).toHaveLength(1500);
});
