import { instance } from "@viz-js/viz";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { schedulePlan } from "../../src/analyze/index.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { type GraphChoice, graphOf, graphText } from "../../src/graph/index.ts";
import type { PlanGraph } from "../../src/model/index.ts";

const plan = `# Runbook: a shop

## Phase 1: Ground

### Step 1.1: A basket

Create \`src/basket.py\`.

### Step 1.2: A till

**Depends on**: Step 1.1

Create \`src/till.py\`.

### Step 1.3: A discount

Change \`src/basket.py\`.

## Phase 2: House

### Step 2.1: A page

Create \`web/page.html\`.

### Step 2.2: TITLE

Change \`web/page.html\`.
`;

const hostile = String.raw`"]; end <script>alert(1)</script> \" --> x & \n %%{init: {}}%% [[#quot;]] click n1 call()`;

function graph(title = "A footer", choice: GraphChoice = {}): PlanGraph {
  const source = { path: "plans/shop/runbook.md", text: plan.replace("TITLE", title) };
  const [read] = readPlans([source]).plans;
  const isolation = { value: "worktree", span: read!.span } as const;
  const settled = { ...read!, isolation };
  return graphOf(settled, schedulePlan(settled), choice);
}

/** Mermaid cleans labels with the help of a page, which it looks for once. */
async function parser() {
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  return (await import("mermaid")).default;
}

const choices: [string, GraphChoice][] = [
  ["whole", {}],
  ["by phases", { collapse: "all" }],
  ["around a step", { focus: "1.3", depth: 1 }],
];

describe.each(choices)("the graph of a plan, %s", (name, choice) => {
  test.each(["mermaid", "dot", "svg", "json"] as const)("as %s", async (format) => {
    const file = `../fixtures/graph/${name.replaceAll(" ", "-")}.${format}`;
    await expect(await graphText(graph(undefined, choice), format)).toMatchFileSnapshot(file);
  });

  test.each(["A footer", hostile])("is what Mermaid reads, with the title %s", async (title) => {
    const mermaid = await parser();
    const { diagramType } = await mermaid.parse(await graphText(graph(title, choice), "mermaid"));
    expect(diagramType).toBe("flowchart-v2");
  });

  test.each(["A footer", hostile])("is what Graphviz draws, with the title %s", async (title) => {
    const viz = await instance();
    const { status, errors } = viz.render(await graphText(graph(title, choice), "dot"), { format: "svg" });
    expect([status, errors.filter(({ level }) => level === "error")]).toEqual(["success", []]);
  });

  test("is well-formed SVG that runs nothing, whatever the title", async () => {
    const { window } = new JSDOM("");
    const text = await graphText(graph(hostile, choice), "svg");
    const page = new window.DOMParser().parseFromString(text, "image/svg+xml");
    expect(page.querySelector("parsererror, script, foreignObject")).toBe(null);
    expect(page.documentElement.nodeName).toBe("svg");
  });
});

test("steps of one wave stand in one row, and no two boxes overlap", async () => {
  const { window } = new JSDOM("");
  const shown = graph();
  const page = new window.DOMParser().parseFromString(await graphText(shown, "svg"), "image/svg+xml");
  const boxes = [...page.querySelectorAll("rect.node")].map((box) =>
    ["x", "y", "width", "height"].map((name) => Number(box.getAttribute(name))),
  );
  const middles = boxes.map(([, y, , height]) => Math.round(y! + height! / 2));
  const rowOf = new Map(shown.nodes.map(({ wave }, i) => [wave, middles[i]]));
  expect(middles).toEqual(shown.nodes.map(({ wave }) => rowOf.get(wave)));
  expect(new Set(middles).size).toBe(shown.waves);
  for (const [i, [x, y, width, height]] of boxes.entries())
    for (const [left, top, w, h] of boxes.slice(i + 1))
      expect(x! + width! <= left! || left! + w! <= x! || y! + height! <= top! || top! + h! <= y!).toBe(true);
});

test("a focus that no step is called is wrong use, with the one that was meant", () => {
  expect(() => graph(undefined, { focus: "9.9" })).toThrow("Unexpected step `9.9` for `--focus`");
});
