import type { GraphNode, PlanGraph } from "../model/index.ts";
import { visible } from "../report/index.ts";
import { gated } from "./gates.ts";
import { gatesIn, groupTitle, headOf, kindsIn, labelOf, looks, shortened } from "./look.ts";

const plainLines = { solid: "---", dashed: "-.-", dotted: "-.-" } as const;
const arrows = { solid: "-->", dashed: "-.->", dotted: "-.->" } as const;

/** A flow chart for GitHub, GitLab and whatever else draws Mermaid. */
export function mermaid(whole: PlanGraph): string {
  const graph = gated(whole);
  const gates = gatesIn(graph);
  const names = new Map(graph.nodes.map(({ id }, i) => [id, `n${i}`]));
  const nodesIn = (group: string | null) =>
    graph.nodes.filter((node) => node.group === group).map((node) => `${names.get(node.id)}${shape(node)}`);
  const known = new Set(graph.groups.map(({ id }) => id));
  const loose = graph.nodes.filter(({ group }) => group === null || !known.has(group));
  const lines = [
    `%% ${visible(graph.path).replace(/[{}%]/g, " ")}`,
    "flowchart TB",
    ...graph.groups.flatMap((group, i) => [
      `  subgraph g${i}["${text(groupTitle(group))}"]`,
      ...nodesIn(group.id).map((node) => `    ${node}`),
      "  end",
    ]),
    ...loose.map((node) => `  ${names.get(node.id)}${shape(node)}`),
    ...graph.edges.map((edge) => {
      const label = labelOf(edge);
      const arrow = (gates.has(edge.to) ? plainLines : arrows)[looks[edge.kind].line];
      return `  ${names.get(edge.from)} ${arrow}${label ? `|"${text(label)}"|` : ""} ${names.get(edge.to)}`;
    }),
    ...legend(graph),
    ...styles(graph),
  ];
  return `${lines.join("\n")}\n`;
}

function shape(node: GraphNode): string {
  if (node.kind === "gate") return '((" "))';
  const words = `${text(headOf(node))}<br/>${text(shortened(node.title, 60))}`;
  if (node.kind === "phase") return `[["${words}"]]`;
  return node.kind === "checkpoint" ? `{{"${words}"}}` : `["${words}"]`;
}

function legend(graph: PlanGraph): string[] {
  const kinds = kindsIn(graph);
  if (kinds.length < 2) return [];
  return [
    '  subgraph legend["Legend"]',
    ...kinds.map(
      (kind, i) => `    l${i}a[" "] ${arrows[looks[kind].line]}|"${looks[kind].words}"| l${i}b[" "]`,
    ),
    "  end",
  ];
}

/** Edges have no names in Mermaid: their styles count them in the order in which they stand. */
function styles(graph: PlanGraph): string[] {
  const kinds = kindsIn(graph);
  const drawn = [...graph.edges.map(({ kind }) => kind), ...(kinds.length < 2 ? [] : kinds)];
  return kinds.map((kind) => {
    const { colour, width, line } = looks[kind];
    const indexes = drawn.flatMap((each, i) => (each === kind ? [i] : []));
    const dash =
      line === "dotted" ? ",stroke-dasharray:2 3" : line === "dashed" ? ",stroke-dasharray:6 4" : "";
    return `  linkStyle ${indexes.join(",")} stroke:${colour},stroke-width:${width}px${dash}`;
  });
}

/** Text of a stranger inside quotes: what Mermaid or HTML would act on is written as its character's number. */
const text = (words: string): string =>
  visible(words).replace(
    /[^\p{L}\p{M}\p{N} .,:;()/+_·…×-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
