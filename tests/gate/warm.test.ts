import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runIn } from "../cli/program.ts";
import { remove } from "../cli/workspace.ts";
import { bareGit, repository, type TestRepository } from "../support/repository.ts";
import { dispatch, hook, sessionEvent } from "./host.ts";

// What an earlier run worked out of a plan makes the next answer quick, and never another one.

afterAll(remove);

const parts = ["basket", "discount", "voucher", "bill"];

/** Long enough for a cache to be worth its place. */
const filler = "\n\nThe shop sells what is in its catalogue, at the price that stands there.\n".repeat(120);

const superpowers = `# Shop Implementation Plan

> **For agentic workers:** REQUIRED SUB-SKILL: Use superpowers:subagent-driven-development
${filler}
${parts
  .map((part, index) => {
    const own = index % 2 === 0 ? `- Create: \`src/${part}.py\`` : `- Modify: \`src/${parts[index - 1]}.py\``;
    return `### Task ${index + 1}: The ${part}\n\n**Files:**\n${own}\n\nWrite class \`${part[0]!.toUpperCase()}${part.slice(1)}\`.\n`;
  })
  .join("\n")}`;

const runbook = `---\nexecution_mode: sequential-required\nreason: one tree\n---\n\n# Runbook: shop\n${filler}\n${parts
  .map((part, index) => {
    const after = index > 0 ? `**Depends on**: Step ${index}\n\n` : "";
    return `## Step ${index + 1}: The ${part}\n\n${after}Create \`src/${part}.py\`. Run \`pytest tests/test_${part}.py\`.\n`;
  })
  .join("\n")}`;

const formats = {
  superpowers: {
    path: "docs/superpowers/plans/2030-04-01-shop.md",
    text: superpowers,
    order: "Implement Task",
  },
  runbook: { path: "plans/shop/runbook.md", text: runbook, order: "Execute Step" },
};

type Format = (typeof formats)["runbook"];

/** What is asked of the plan by its text, and by what happens around it. */
const history: readonly [string, (shop: TestRepository, plan: Format) => void][] = [
  ["the plan alone", () => {}],
  [
    "a step was committed",
    (shop) => {
      shop.put("src/basket.py", "class Basket:\n    pass\n");
      shop.git("add", ".");
      shop.git("commit", "-q", "-m", "The basket");
    },
  ],
  ["a file is there that nobody committed", (shop) => shop.put("src/voucher.py", "class Voucher:\n")],
  ["a committed file was changed", (shop) => shop.put("src/basket.py", "class Basket:\n    count = 1\n")],
  [
    "history has gone back",
    (shop) => {
      shop.git("reset", "-q", "--hard", "HEAD~1");
      shop.drop("src/voucher.py");
    },
  ],
  [
    "the plan was changed",
    (shop, { path, text }) => shop.put(path, text.replaceAll("src/voucher.py", "src/basket.py")),
  ],
];

const cacheIn = (place: string) => join(place, ".runbook-lint-cache");

/** Steps that are asked for, by number: each of these is a process. */
const chosen = [2, 4];

/** What the host is told of steps, each of them asked by a session of its own. */
async function told({ place }: TestRepository, { path, order }: Format): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const step of chosen) {
    const session = `of-${step}`;
    const event = dispatch(place, session, "", `${order} ${step} of ${path}`);
    const { code, out, err } = await hook(event);
    answers.push(`${code} ${out}${err}`);
    if (!out.includes('"deny"')) await hook(sessionEvent(place, session, "SessionEnd"));
  }
  return answers;
}

const asked = ({ place }: TestRepository, { path }: Format) =>
  [
    ["next", path, "--json"],
    ["may-start", "2", path, "--json"],
    ["status", path, "--json"],
  ].map((words) => ({ words, ...runIn(place, words, bareGit) }));

for (const [format, plan] of Object.entries(formats))
  test(`${format}: the answers are those of a first run, whatever happened since`, async () => {
    const shop = repository({ [plan.path]: plan.text });
    shop.git("add", ".");
    shop.git("commit", "-q", "-m", "Plan the shop");
    const seen = new Set<string>();
    for (const [when, change] of history) {
      change(shop, plan);
      const warm = [await told(shop, plan), await told(shop, plan)];
      const known = asked(shop, plan);
      expect(known.map(({ code, err }) => [code! < 2, err])).toEqual(known.map(() => [true, ""]));
      rmSync(cacheIn(shop.place), { recursive: true });
      const first = await told(shop, plan);
      expect({ when, warm }).toEqual({ when, warm: [first, first] });
      expect({ when, known: asked(shop, plan) }).toEqual({ when, known });
      expect(first.some((answer) => answer.includes('"deny"'))).toBe(true);
      seen.add(JSON.stringify(first));
    }
    expect(seen.size).toBeGreaterThan(2);
  }, 600_000);

test("facts of a plan that were damaged or that are another program's are worked out anew", async () => {
  const plan = formats.runbook;
  const shop = repository({ [plan.path]: plan.text });
  shop.git("add", ".");
  shop.git("commit", "-q", "-m", "Plan the shop");
  const first = await told(shop, plan);
  const kept = () =>
    readdirSync(cacheIn(shop.place)).filter((name) => /^(?:effects|order|status)-/.test(name));
  expect(kept()).toHaveLength(3);
  for (const name of kept()) {
    const file = join(cacheIn(shop.place), name);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 5));
  }
  expect(await told(shop, plan)).toEqual(first);
  expect(kept()).toHaveLength(3);
  for (const name of kept()) rmSync(join(cacheIn(shop.place), name));
  expect(await told(shop, plan)).toEqual(first);
  expect(existsSync(cacheIn(shop.place))).toBe(true);
}, 300_000);
