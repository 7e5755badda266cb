import { type GraphNode, type PlanGraph, tableOf } from "../model/index.ts";
import { visible } from "../report/index.ts";
import { gated } from "./gates.ts";
import { gatesIn, groupTitle, headOf, kindsIn, labelOf, looks, shortened } from "./look.ts";

/** For Graphviz. Steps of one wave share a rank. */
export function dot(whole: PlanGraph): string {
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
      "  }",
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
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

const shapes = tableOf<string>({ phase: "box3d", checkpoint: "hexagon" });

function nodeLine(node: GraphNode): string {
  if (node.kind === "gate") return `${quoted(node.id)} [shape=point, label=""];`;
  const words = `${visible(headOf(node))}\n${visible(shortened(node.title, 40))}`;
  const shape = shapes.get(node.kind);
  return `${quoted(node.id)} [label=${quoted(words)}${shape ? `, shape=${shape}` : ""}];`;
}

/** Phases that are one node lie over several waves, so that only whole steps are put into ranks. */
function ranks({ nodes }: PlanGraph): string[][] {
  const waves = new Map<number, string[]>();
  if (nodes.some(({ kind }) => kind === "phase")) return [];
  for (const { id, kind, wave } of nodes)
    if (kind !== "gate") waves.set(wave, [...(waves.get(wave) ?? []), id]);
  return [...waves.values()].filter(({ length }) => length > 1);
}

function legend(graph: PlanGraph): string[] {
  const kinds = kindsIn(graph);
  if (kinds.length < 2) return [];
  return [
    "  subgraph cluster_legend {",
    '    label="Legend"; fontname="Helvetica"; color="#9ca3af"; style=rounded; node [shape=point];',
    ...kinds.map((kind, i) => {
      const { line, colour, width, words } = looks[kind];
      return `    "legend ${i} a" -> "legend ${i} b" [style=${line}, color="${colour}", penwidth=${width}, label="${words}"];`;
    }),
    "  }",
  ];
}

/** In a quoted string DOT knows an escaped quote; a backslash before anything else is read by the label it ends up in. */
const quoted = (text: string): string =>
  `"${text
    .split("\n")
    .map((line) => visible(line).replace(/\\/g, "\\\\").replace(/"/g, '\\"'))
    .join("\\n")}"`;
