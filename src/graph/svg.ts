import { type EdgeKind, type GraphEdge, type GraphNode, type PlanGraph, tableOf } from "../model/index.ts";
import { visible } from "../report/index.ts";
import { headLine, laidOut, leading, sizes, titleLines } from "./box.ts";
import { courseOf, round } from "./curve.ts";
import { gated } from "./gates.ts";
import type { Box, Layout, Point } from "./layout.ts";
import { gatesIn, groupTitle, headOf, kindsIn, labelOf, looks } from "./look.ts";
import { textWidth, wrapped } from "./text-width.ts";

/** A picture of a graph that needs nothing else, light or dark as its reader has it. */
export function svg(whole: PlanGraph): string {
  const graph = gated(whole);
  const gates = gatesIn(graph);
  const layout = laidOut(graph);
  const kinds = kindsIn(graph);
  const top = 34;
  const bottom = kinds.length ? 34 : 0;
  const width = Math.ceil(Math.max(layout.width, legendWidth(kinds) + 40, 420));
  const height = Math.ceil(layout.height + top + bottom);
  const name = visible(graph.title || graph.path);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`Order of the steps of ${name}`)}">`,
    `<style>${style(kinds)}</style>`,
    `<defs>${kinds.map(tip).join("")}</defs>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="title" x="20" y="24">${escaped(wrapped(name, 14, width - 40, 1)[0] ?? "")}</text>`,
    `<g transform="translate(${round((width - layout.width) / 2)} ${top})">`,
    ...graph.groups.map((group) => frame(groupTitle(group), layout.groups.get(group.id)!)),
    ...graph.edges.map((edge) => path(edge, layout.edges.get(edge)!, !gates.has(edge.to))),
    ...graph.nodes.map((node) => nodeBox(node, layout.nodes.get(node)!)),
    ...graph.edges.map((edge) => label(edge, layout)),
    "</g>",
    legend(kinds, height - 20),
    "</svg>\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function nodeBox(node: GraphNode, { x, y, width, height }: Box): string {
  if (node.kind === "gate")
    return `<circle class="gate" cx="${round(x)}" cy="${round(y)}" r="${width / 2}"><title>${escaped(visible(node.title))}</title></circle>`;
  const [left, top] = [x - width / 2, y - height / 2];
  const corner = node.kind === "checkpoint" ? height / 2 : 6;
  const shadow =
    node.kind === "phase"
      ? `<rect class="node" x="${round(left + 4)}" y="${round(top + 4)}" width="${round(width)}" height="${round(height)}" rx="${corner}"/>`
      : "";
  const words = [
    `<text class="id" x="${round(x)}" y="${round(top + 20)}">${escaped(headLine(node))}</text>`,
    ...titleLines(node).map(
      (each, i) =>
        `<text class="words" x="${round(x)}" y="${round(top + 36 + i * leading)}">${escaped(each)}</text>`,
    ),
  ];
  const full = `<title>${escaped(`${visible(headOf(node))}: ${visible(node.title)}, wave ${node.wave}`)}</title>`;
  return `<g>${full}${shadow}<rect class="node" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="${round(corner)}"/>${words.join("")}</g>`;
}

const frame = (title: string, { x, y, width, height }: Box): string => {
  const [left, top] = [x - width / 2, y - height / 2];
  const words = wrapped(visible(title), sizes.title * 1.1, Math.max(width - 16, 60), 1)[0] ?? "";
  return `<g><title>${escaped(visible(title))}</title><rect class="frame" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="10"/><text class="phase" x="${round(left + 10)}" y="${round(top + 15)}">${escaped(words)}</text></g>`;
};

/** A smooth line through the points that the layout gives, ending in an arrow. */
function path(edge: GraphEdge, points: readonly Point[], hasTip: boolean): string {
  const words = [`${edge.from} before ${edge.to}: ${looks[edge.kind].words}`, ...edge.on]
    .map(visible)
    .join("\n");
  return `<path class="edge ${edge.kind}" d="${courseOf(points)}"${hasTip ? ` marker-end="url(#${edge.kind})"` : ""}><title>${escaped(words)}</title></path>`;
}

function label(edge: GraphEdge, { edges }: Layout): string {
  const words = visible(labelOf(edge));
  const points = edges.get(edge)!;
  const middle = points[Math.floor(points.length / 2)]!;
  if (words === "") return "";
  return `<text class="label ${edge.kind}" x="${round(middle.x)}" y="${round(middle.y + 3)}">${escaped(words)}</text>`;
}

const legendWidth = (kinds: readonly EdgeKind[]): number =>
  kinds.reduce((sum, kind) => sum + 58 + textWidth(looks[kind].words, sizes.title), 0);

function legend(kinds: readonly EdgeKind[], y: number): string {
  let x = 20;
  return kinds
    .map((kind) => {
      const part = `<path class="edge ${kind}" d="M${x} ${y}H${x + 28}" marker-end="url(#${kind})"/><text class="legend" x="${x + 38}" y="${y + 4}">${looks[kind].words}</text>`;
      x = Math.round(x + 58 + textWidth(looks[kind].words, sizes.title));
      return part;
    })
    .join("");
}

const dashes = { solid: "", dashed: "stroke-dasharray:6 4;", dotted: "stroke-dasharray:2 3;" } as const;

/** Colours stand in variables, which a page around the picture may set for itself. */
function style(kinds: readonly EdgeKind[]): string {
  const colours = (tone: "colour" | "darkColour") =>
    kinds.map((kind) => `--${kind}:${looks[kind][tone]};`).join("");
  return [
    `svg{--page:#fff;--ink:#111827;--soft:#6b7280;--node:#f8fafc;--rim:#64748b;--frame:#f1f5f9;${colours("colour")}font-family:system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif}`,
    `@media(prefers-color-scheme:dark){svg{--page:#0d1117;--ink:#e6edf3;--soft:#9aa4b2;--node:#1b2430;--rim:#6e7b8c;--frame:#141b24;${colours("darkColour")}}}`,
    `.page{fill:var(--page)}.title{font-size:14px;font-weight:600;fill:var(--ink)}.node{fill:var(--node);stroke:var(--rim)}.gate{fill:var(--rim)}.frame{fill:var(--frame);stroke:var(--rim);stroke-opacity:.35}`,
    `.id,.words,.label{text-anchor:middle}.id{font-size:${sizes.id}px;font-weight:600;fill:var(--ink)}.words{font-size:${sizes.title}px;fill:var(--soft)}.phase{font-size:${sizes.title}px;font-weight:600;fill:var(--soft)}`,
    `.label{font-size:${sizes.label}px;paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}.legend{font-size:${sizes.title}px;fill:var(--soft)}.edge{fill:none}`,
    ...kinds.map(
      (kind) =>
        `.edge.${kind}{stroke:var(--${kind});stroke-width:${looks[kind].width}px;${dashes[looks[kind].line]}}.label.${kind},.tip.${kind}{fill:var(--${kind})}`,
    ),
  ].join("");
}

const tip = (kind: EdgeKind): string =>
  `<marker id="${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path class="tip ${kind}" d="M0 0L8 4L0 8z"/></marker>`;

const entities = tableOf<string>({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
});

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities.get(character)!);
