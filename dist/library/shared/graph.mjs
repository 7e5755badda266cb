import {
  gated,
  gatesIn,
  groupTitle,
  headOf,
  kindsIn,
  labelOf,
  looks,
  shortened
} from "./graph-gates.mjs";
import {
  collisionsOf,
  visible
} from "./report.mjs";
import {
  UsageError,
  nearest,
  tableOf
} from "./model.mjs";

// src/graph/dot.ts
function dot(whole) {
  const graph = gated(whole);
  const gates = gatesIn(graph);
  const known = new Set(graph.groups.map(({ id }) => id));
  const loose = graph.nodes.filter(({ group }) => group === null || !known.has(group));
  const lines = [
    `digraph ${quoted(graph.path)} {`,
    "  newrank=true; rankdir=TB; nodesep=0.3; ranksep=0.5;",
    '  node [shape=box, style=rounded, fontname="Helvetica", fontsize=11, margin="0.12,0.06"];',
    '  edge [fontname="Helvetica", fontsize=9];',
    ...graph.groups.flatMap((group, i) => [
      `  subgraph cluster_${i} {`,
      `    label=${quoted(groupTitle(group))}; fontname="Helvetica"; color="#9ca3af"; style=rounded;`,
      ...graph.nodes.filter((node) => node.group === group.id).map((node) => `    ${nodeLine(node)}`),
      "  }"
    ]),
    ...loose.map((node) => `  ${nodeLine(node)}`),
    ...ranks(graph).map((ids) => `  { rank=same; ${ids.map((id) => `${quoted(id)};`).join(" ")} }`),
    ...graph.edges.map((edge) => {
      const { colour, line, width } = looks[edge.kind];
      const label = labelOf(edge);
      const words = label ? `, label=${quoted(label)}, fontcolor="${colour}"` : "";
      return `  ${quoted(edge.from)} -> ${quoted(edge.to)} [style=${line}, color="${colour}", penwidth=${width}${words}${gates.has(edge.to) ? ", dir=none" : ""}];`;
    }),
    ...legend(graph),
    "}"
  ];
  return `${lines.join("\n")}
`;
}
var shapes = tableOf({ phase: "box3d", checkpoint: "hexagon" });
function nodeLine(node) {
  if (node.kind === "gate") return `${quoted(node.id)} [shape=point, label=""];`;
  const words = `${visible(headOf(node))}
${visible(shortened(node.title, 40))}`;
  const shape2 = shapes.get(node.kind);
  return `${quoted(node.id)} [label=${quoted(words)}${shape2 ? `, shape=${shape2}` : ""}];`;
}
function ranks({ nodes }) {
  const waves = /* @__PURE__ */ new Map();
  if (nodes.some(({ kind }) => kind === "phase")) return [];
  for (const { id, kind, wave } of nodes)
    if (kind !== "gate") waves.set(wave, [...waves.get(wave) ?? [], id]);
  return [...waves.values()].filter(({ length }) => length > 1);
}
function legend(graph) {
  const kinds2 = kindsIn(graph);
  if (kinds2.length < 2) return [];
  return [
    "  subgraph cluster_legend {",
    '    label="Legend"; fontname="Helvetica"; color="#9ca3af"; style=rounded; node [shape=point];',
    ...kinds2.map((kind, i) => {
      const { line, colour, width, words } = looks[kind];
      return `    "legend ${i} a" -> "legend ${i} b" [style=${line}, color="${colour}", penwidth=${width}, label="${words}"];`;
    }),
    "  }"
  ];
}
var quoted = (text2) => `"${text2.split("\n").map((line) => visible(line).replace(/\\/g, "\\\\").replace(/"/g, '\\"')).join("\\n")}"`;

// src/graph/mermaid.ts
var plainLines = { solid: "---", dashed: "-.-", dotted: "-.-" };
var arrows = { solid: "-->", dashed: "-.->", dotted: "-.->" };
function mermaid(whole) {
  const graph = gated(whole);
  const gates = gatesIn(graph);
  const names = new Map(graph.nodes.map(({ id }, i) => [id, `n${i}`]));
  const nodesIn = (group) => graph.nodes.filter((node) => node.group === group).map((node) => `${names.get(node.id)}${shape(node)}`);
  const known = new Set(graph.groups.map(({ id }) => id));
  const loose = graph.nodes.filter(({ group }) => group === null || !known.has(group));
  const lines = [
    `%% ${visible(graph.path).replace(/[{}%]/g, " ")}`,
    "flowchart TB",
    ...graph.groups.flatMap((group, i) => [
      `  subgraph g${i}["${text(groupTitle(group))}"]`,
      ...nodesIn(group.id).map((node) => `    ${node}`),
      "  end"
    ]),
    ...loose.map((node) => `  ${names.get(node.id)}${shape(node)}`),
    ...graph.edges.map((edge) => {
      const label = labelOf(edge);
      const arrow = (gates.has(edge.to) ? plainLines : arrows)[looks[edge.kind].line];
      return `  ${names.get(edge.from)} ${arrow}${label ? `|"${text(label)}"|` : ""} ${names.get(edge.to)}`;
    }),
    ...legend2(graph),
    ...styles(graph)
  ];
  return `${lines.join("\n")}
`;
}
function shape(node) {
  if (node.kind === "gate") return '((" "))';
  const words = `${text(headOf(node))}<br/>${text(shortened(node.title, 60))}`;
  if (node.kind === "phase") return `[["${words}"]]`;
  return node.kind === "checkpoint" ? `{{"${words}"}}` : `["${words}"]`;
}
function legend2(graph) {
  const kinds2 = kindsIn(graph);
  if (kinds2.length < 2) return [];
  return [
    '  subgraph legend["Legend"]',
    ...kinds2.map(
      (kind, i) => `    l${i}a[" "] ${arrows[looks[kind].line]}|"${looks[kind].words}"| l${i}b[" "]`
    ),
    "  end"
  ];
}
function styles(graph) {
  const kinds2 = kindsIn(graph);
  const drawn = [...graph.edges.map(({ kind }) => kind), ...kinds2.length < 2 ? [] : kinds2];
  return kinds2.map((kind) => {
    const { colour, width, line } = looks[kind];
    const indexes = drawn.flatMap((each, i) => each === kind ? [i] : []);
    const dash = line === "dotted" ? ",stroke-dasharray:2 3" : line === "dashed" ? ",stroke-dasharray:6 4" : "";
    return `  linkStyle ${indexes.join(",")} stroke:${colour},stroke-width:${width}px${dash}`;
  });
}
var text = (words) => visible(words).replace(
  /[^\p{L}\p{M}\p{N} .,:;()/+_·…×-]/gu,
  (character) => `#${character.codePointAt(0)};`
);

// src/graph/collapse.ts
var kinds = ["declared", "structure", "prose", "missing", "hazard"];
var named = 3;
function collapsed(graph) {
  const titles = new Map(graph.groups.map(({ id, title }) => [id, title]));
  const keyOf = new Map(graph.nodes.map(({ id, group }) => [id, group === null ? id : `phase ${group}`]));
  const nodes = /* @__PURE__ */ new Map();
  for (const node of graph.nodes) {
    const id = keyOf.get(node.id);
    const known = nodes.get(id);
    const title = titles.get(node.group ?? "") ?? "";
    const phase = { ...node, id, kind: "phase", title, group: null };
    nodes.set(id, known ? { ...known, steps: known.steps + 1 } : node.group === null ? node : phase);
  }
  return { ...graph, groups: [], nodes: [...nodes.values()], edges: edgesBetween(graph.edges, keyOf) };
}
function edgesBetween(edges, keyOf) {
  const found = /* @__PURE__ */ new Map();
  for (const edge of edges) {
    const [from, to] = [keyOf.get(edge.from), keyOf.get(edge.to)];
    if (from === to) continue;
    const known = found.get(`${from}
${to}`);
    const first = known && kinds.indexOf(known.kind) <= kinds.indexOf(edge.kind) ? known : edge;
    const on = [.../* @__PURE__ */ new Set([...known?.on ?? [], ...edge.on])].slice(0, named);
    const count = (known?.count ?? 0) + edge.count;
    found.set(`${from}
${to}`, { ...first, from, to, on, count });
  }
  return [...found.values()];
}

// src/graph/focus.ts
function focused(graph, focus, depth) {
  const ids = graph.nodes.map(({ id }) => id);
  if (!ids.includes(focus)) throw unknown(focus, ids);
  const kept = /* @__PURE__ */ new Set([
    ...within(graph, focus, depth, "from", "to"),
    ...within(graph, focus, depth, "to", "from")
  ]);
  const nodes = graph.nodes.filter(({ id }) => kept.has(id));
  const used = new Set(nodes.map(({ group }) => group));
  return {
    ...graph,
    nodes,
    groups: graph.groups.filter(({ id }) => used.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to))
  };
}
function unknown(focus, ids) {
  const meant = nearest(focus, ids);
  const expected = meant === void 0 ? "the id of a step of the plan" : `\`${meant}\``;
  return new UsageError(`Unexpected step \`${focus}\` for \`--focus\`, expected ${expected}`);
}
function within({ edges }, focus, depth, start, end) {
  const near = /* @__PURE__ */ new Set([focus]);
  let rim = near;
  for (let i = 0; i < depth && rim.size; i++) {
    const next = edges.filter((edge) => rim.has(edge[start]) && !near.has(edge[end])).map((edge) => edge[end]);
    rim = new Set(next);
    for (const id of rim) near.add(id);
  }
  return near;
}

// src/graph/build.ts
var readable = 60;
function graphOf(plan, scheduled, choice = {}) {
  const { collapse = "auto", focus, depth = 2 } = choice;
  const whole = wholeGraph(plan, scheduled);
  if (focus !== void 0) return focused(whole, focus, depth);
  const isLarge = whole.nodes.length > readable && whole.groups.length > 1;
  return collapse === "all" || collapse === "auto" && isLarge ? collapsed(whole) : whole;
}
function wholeGraph(plan, { path, waves }) {
  const nodes = waves.flatMap(({ number, steps }) => steps.map((step) => nodeOf(step, number)));
  const used = new Set(nodes.map(({ group }) => group));
  const groups = plan.phases.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title }));
  const edges = waves.flatMap(
    ({ number, steps }) => steps.flatMap((step) => [
      ...step.waitsFor.map((wait) => edgeOf(wait, step.id)),
      ...waveEdges(step, waves[number - 2]?.steps ?? [])
    ])
  );
  return { path, title: plan.title, waves: waves.length, groups, nodes, edges };
}
var nodeOf = ({ id, kind, title, phase }, wave) => ({
  id,
  kind,
  title,
  group: phase,
  wave,
  steps: 1
});
var edgeOf = (wait, to) => ({
  from: wait.id,
  to,
  kind: kindOf(wait),
  reason: wait.reason,
  on: collisionsOf(wait.hazards),
  count: 1
});
function waveEdges({ id, waitsForWave }, before) {
  const last = before.at(-1);
  if (waitsForWave === null || !last) return [];
  return [{ from: last.id, to: id, kind: "structure", reason: "wave", on: [], count: before.length }];
}
var inferred = /* @__PURE__ */ new Set(["hazard", "unknown-effects"]);
var structural = /* @__PURE__ */ new Set(["phase", "checkpoint", "wave", "mode"]);
function kindOf({ reason, strength }) {
  if (reason === "missing") return "missing";
  if (inferred.has(reason)) return "hazard";
  if (strength === "prose") return "prose";
  return structural.has(reason) ? "structure" : "declared";
}

// src/graph/index.ts
var graphFormats = ["mermaid", "dot", "svg", "json"];
async function graphText(graph, format) {
  if (format === "mermaid") return mermaid(graph);
  if (format === "dot") return dot(graph);
  if (format === "svg") return (await import("./graph-svg.mjs")).svg(graph);
  const drawing = { version: 1, plans: [graph] };
  return `${JSON.stringify(drawing, void 0, 2)}
`;
}

export {
  graphOf,
  graphFormats,
  graphText
};
