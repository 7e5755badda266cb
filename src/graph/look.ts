import type { EdgeKind, GraphEdge, GraphNode, PlanGraph } from "../model/index.ts";

/** How an edge is drawn, in every format. Line style and colour both tell the kinds apart, for those who see no colours. */
export interface Look {
  readonly line: "solid" | "dashed" | "dotted";
  readonly colour: string;
  readonly darkColour: string;
  readonly width: number;
  /** In the legend. */
  readonly words: string;
}

export const looks: Readonly<Record<EdgeKind, Look>> = {
  declared: { line: "solid", colour: "#1f2937", darkColour: "#e5e7eb", width: 1.8, words: "declared" },
  structure: {
    line: "solid",
    colour: "#9ca3af",
    darkColour: "#6b7280",
    width: 1.2,
    words: "phase, wave, checkpoint or mode",
  },
  prose: { line: "dotted", colour: "#2563eb", darkColour: "#60a5fa", width: 1.8, words: "in prose only" },
  missing: {
    line: "dashed",
    colour: "#dc2626",
    darkColour: "#f87171",
    width: 1.8,
    words: "needed, not declared",
  },
  hazard: { line: "dashed", colour: "#d97706", darkColour: "#fbbf24", width: 1.2, words: "must not overlap" },
};

/** The kinds of edges that a graph has, in the order of the legend. */
export function kindsIn({ edges }: PlanGraph): EdgeKind[] {
  const used = new Set(edges.map(({ kind }) => kind));
  return (Object.keys(looks) as EdgeKind[]).filter((kind) => used.has(kind));
}

/** On what two steps would collide, where nothing declared keeps them apart; or how many edges one stands for. */
export function labelOf({ kind, on, count }: GraphEdge, most = 1): string {
  if (count > 1) return `${count}×`;
  if (kind !== "missing" && kind !== "hazard") return "";
  const shown = on.slice(0, most).map(shortPath).join(", ");
  const more = on.length > most ? ` +${on.length - most}` : "";
  return shown + more;
}

/** The name and its folder: whole paths would be wider than the steps. */
const shortPath = (path: string): string => path.split("/").slice(-2).join("/");

export const headOf = ({ id, steps }: GraphNode): string => (steps > 1 ? `${id} · ${steps} steps` : id);

export const groupTitle = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  title === "" ? `Phase ${id}` : `Phase ${id}: ${title}`;

export const shortened = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : text;
};

/** The ids of the points through which crowds of lines go: lines that end in one have no arrow. */
export const gatesIn = ({ nodes }: PlanGraph): ReadonlySet<string> =>
  new Set(nodes.filter(({ kind }) => kind === "gate").map(({ id }) => id));
