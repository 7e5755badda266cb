import { useEffect, useRef } from "preact/hooks";
import {
  type Box,
  courseOf,
  gatesIn,
  groupTitle,
  headLine,
  kindsIn,
  type Layout,
  labelOf,
  leading,
  looks,
  round,
  sizes,
  titleLines,
  wrapped,
} from "../../graph/drawing.ts";
import type { GraphEdge, GraphNode, PlanGraph } from "../../model/index.ts";
import type { PagePlan } from "../../report/index.ts";
import { hashOf, type Place } from "../state/place.ts";
import { titleOf } from "../state/report.ts";
import type { Go } from "../state/use-place.ts";
import { Scroll } from "./scroll.tsx";

interface PictureOf {
  readonly plan: PagePlan;
  readonly graph: PlanGraph;
  readonly layout: Layout;
  /** Whether it is made as narrow as the page. */
  readonly fits: boolean;
  readonly place: Place;
  readonly go: Go;
}

/** However little room there is, letters have to be read. */
const smallest = 0.62;

/** A graph whose steps can be chosen. What the chosen one does not touch steps back. */
export function Picture({ plan, graph, layout, fits, place, go }: PictureOf) {
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)];
  const isChosen = graph.nodes.some(({ id }) => id === place.step);
  const gates = gatesIn(graph);
  const near = nearIn(graph, gates, place.step);
  const isNear = (edge: GraphEdge) => near.has(edge);
  const faint = (is: boolean) => (isChosen && !is ? "faint" : "");
  return (
    <Scroll look="canvas" label="Picture of the graph">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        class={`${fits ? "fits" : ""} ${graph.groups.length ? "framed" : ""}`}
        style={fits ? { minWidth: `${Math.round(width * smallest)}px` } : {}}
        aria-label={`Order of the steps of ${titleOf(plan)}`}
      >
        <defs>
          {kindsIn(graph).map((kind) => (
            <marker
              key={kind}
              id={`tip-${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path class={`tip ${kind}`} d="M0 0L8 4L0 8z" />
            </marker>
          ))}
        </defs>
        {graph.groups.map((group) => (
          <Frame key={group.id} title={groupTitle(group)} box={layout.groups.get(group.id)!} />
        ))}
        {graph.edges.map((edge) => (
          <path
            key={`${edge.from}\n${edge.to}`}
            class={`edge ${edge.kind} ${faint(isNear(edge))}`}
            d={courseOf(layout.edges.get(edge)!)}
            marker-end={gates.has(edge.to) ? undefined : `url(#tip-${edge.kind})`}
          >
            <title>
              {[`${edge.from} before ${edge.to}: ${looks[edge.kind].words}`, ...edge.on].join("\n")}
            </title>
          </path>
        ))}
        {graph.nodes.map((node) => (
          <Node
            key={node.id}
            node={node}
            box={layout.nodes.get(node)!}
            look={node.id === place.step ? "chosen" : faint(near.has(node.id))}
            findings={findingsOf(plan, node)}
            href={
              node.kind === "phase" || node.kind === "gate" ? undefined : hashOf({ ...place, step: node.id })
            }
            choose={() => go({ step: node.id === place.step ? "" : node.id })}
          />
        ))}
        {graph.edges.map((edge) => (
          <Label key={`${edge.from}\n${edge.to}`} edge={edge} layout={layout} look={faint(isNear(edge))} />
        ))}
      </svg>
    </Scroll>
  );
}

/** The edges of the chosen step, through gates to their other side, and the ids at their ends. */
function nearIn(
  { edges }: PlanGraph,
  gates: ReadonlySet<string>,
  chosen: string,
): ReadonlySet<GraphEdge | string> {
  const own = edges.filter(({ from, to }) => from === chosen || to === chosen);
  const beyond = own.flatMap(({ from, to }) => {
    if (gates.has(to)) return edges.filter((edge) => edge.from === to);
    return gates.has(from) ? edges.filter((edge) => edge.to === from) : [];
  });
  return new Set([...own, ...beyond].flatMap((edge) => [edge, edge.from, edge.to]));
}

/** The worst severity that was found in a step. */
function findingsOf({ findings, steps }: PagePlan, { id }: GraphNode): string {
  const own = findings.filter(({ step }) => step !== undefined && steps[step]!.id === id);
  return own.some(({ severity }) => severity === "error") ? "error" : own.length > 0 ? "warning" : "";
}

interface NodeOf {
  readonly node: GraphNode;
  readonly box: Box;
  readonly look: string;
  readonly findings: string;
  readonly href: string | undefined;
  readonly choose: () => void;
}

function Node({ node, box: { x, y, width, height }, look, findings, href, choose }: NodeOf) {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const rect = {
    x: left,
    y: top,
    width: round(width),
    height: round(height),
    rx: node.kind === "checkpoint" ? round(height / 2) : 6,
  };
  const words = (
    <>
      <title>{`${node.id}: ${node.title}, wave ${node.wave}`}</title>
      {node.kind === "phase" && <rect {...rect} x={left + 4} y={top + 4} class="box" />}
      <rect {...rect} class="box" />
      {findings && <circle class={`dot ${findings}`} cx={left + rect.width - 9} cy={top + 9} r="3.5" />}
      <text class="id" x={round(x)} y={top + 20} font-size={sizes.id}>
        {headLine(node)}
      </text>
      {titleLines(node).map((line, index) => (
        <text key={index} class="title" x={round(x)} y={top + 36 + index * leading} font-size={sizes.title}>
          {line}
        </text>
      ))}
    </>
  );
  const self = useRef<HTMLAnchorElement>(null);
  const isChosen = look === "chosen";
  useEffect(() => {
    if (isChosen) self.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isChosen]);
  if (node.kind === "gate")
    return (
      <circle class={`gate ${look}`} cx={round(x)} cy={round(y)} r={width / 2}>
        <title>{node.title}</title>
      </circle>
    );
  if (href === undefined) return <g class={`node ${look}`}>{words}</g>;
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    choose();
  };
  return (
    <a ref={self} href={href} class={`node ${look}`} onClick={follow}>
      {words}
    </a>
  );
}

function Frame({ title, box: { x, y, width, height } }: { readonly title: string; readonly box: Box }) {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const words = wrapped(title, sizes.title * 1.1, Math.max(width - 16, 60), 1)[0] ?? "";
  return (
    <g>
      <title>{title}</title>
      <rect class="phase" x={left} y={top} width={round(width)} height={round(height)} rx="10" />
      <text class="phase-title" x={left + 10} y={top + 15} font-size={sizes.title}>
        {words}
      </text>
    </g>
  );
}

function Label({
  edge,
  layout,
  look,
}: {
  readonly edge: GraphEdge;
  readonly layout: Layout;
  readonly look: string;
}) {
  const points = layout.edges.get(edge)!;
  const middle = points[Math.floor(points.length / 2)]!;
  const words = labelOf(edge);
  return words === "" ? null : (
    <text
      class={`label ${edge.kind} ${look}`}
      x={round(middle.x)}
      y={round(middle.y + 3)}
      font-size={sizes.label}
    >
      {words}
    </text>
  );
}
