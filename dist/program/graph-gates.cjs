var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  gated: () => gated,
  gatesIn: () => gatesIn,
  groupTitle: () => groupTitle,
  headOf: () => headOf,
  kindsIn: () => kindsIn,
  labelOf: () => labelOf,
  looks: () => looks,
  shortened: () => shortened
});
module.exports = __toCommonJS(stdin_exports);
var crowding = /* @__PURE__ */ new Set(["structure", "prose"]);
function gated(graph) {
  const crowds = crowdsIn(graph.edges).filter(
    ({ from, to }) => from.length * to.length > from.length + to.length
  );
  if (crowds.length === 0) return graph;
  const gone = new Set(crowds.flatMap(({ edges }) => edges));
  const waveOf = new Map(graph.nodes.map(({ id, wave }) => [id, wave]));
  const gates = crowds.map((crowd, index) => gateOf(crowd, index, waveOf));
  return {
    ...graph,
    nodes: [...graph.nodes, ...gates],
    edges: [
      ...graph.edges.filter((edge) => !gone.has(edge)),
      ...crowds.flatMap((crowd, index) => linesOf(crowd, gates[index].id))
    ]
  };
}
function crowdsIn(edges) {
  const bySource = /* @__PURE__ */ new Map();
  for (const edge of edges) {
    if (!crowding.has(edge.kind) || edge.count > 1) continue;
    add(bySource, [edge.kind, edge.reason, edge.from].join("\n"), edge);
  }
  const byTargets = /* @__PURE__ */ new Map();
  for (const own of bySource.values()) {
    const { kind, reason } = own[0];
    const targets = own.map(({ to }) => to).sort();
    add(byTargets, [kind, reason, ...targets].join("\n"), ...own);
  }
  return [...byTargets.values()].map((own) => ({
    from: [...new Set(own.map(({ from }) => from))],
    to: [...new Set(own.map(({ to }) => to))],
    edges: own
  }));
}
function add(groups, key, ...things) {
  const group = groups.get(key);
  if (group) group.push(...things);
  else groups.set(key, [...things]);
}
var gateOf = ({ from, to }, index, waveOf) => ({
  id: `|gate ${index + 1}|`,
  kind: "gate",
  title: `each of ${from.join(", ")} before each of ${to.join(", ")}`,
  group: null,
  wave: Math.max(...from.map((id) => waveOf.get(id))),
  steps: 0
});
function linesOf({ from, to, edges }, gate) {
  const { kind, reason } = edges[0];
  const line = (start, end) => ({
    from: start,
    to: end,
    kind,
    reason,
    on: [],
    count: 1
  });
  return [...from.map((id) => line(id, gate)), ...to.map((id) => line(gate, id))];
}
var looks = {
  declared: { line: "solid", colour: "#1f2937", darkColour: "#e5e7eb", width: 1.8, words: "declared" },
  structure: {
    line: "solid",
    colour: "#9ca3af",
    darkColour: "#6b7280",
    width: 1.2,
    words: "phase, wave, checkpoint or mode"
  },
  prose: { line: "dotted", colour: "#2563eb", darkColour: "#60a5fa", width: 1.8, words: "in prose only" },
  missing: {
    line: "dashed",
    colour: "#dc2626",
    darkColour: "#f87171",
    width: 1.8,
    words: "needed, not declared"
  },
  hazard: { line: "dashed", colour: "#d97706", darkColour: "#fbbf24", width: 1.2, words: "must not overlap" }
};
function kindsIn({ edges }) {
  const used = new Set(edges.map(({ kind }) => kind));
  return Object.keys(looks).filter((kind) => used.has(kind));
}
function labelOf({ kind, on, count }, most = 1) {
  if (count > 1) return `${count}\xD7`;
  if (kind !== "missing" && kind !== "hazard") return "";
  const shown = on.slice(0, most).map(shortPath).join(", ");
  const more = on.length > most ? ` +${on.length - most}` : "";
  return shown + more;
}
var shortPath = (path) => path.split("/").slice(-2).join("/");
var headOf = ({ id, steps }) => steps > 1 ? `${id} \xB7 ${steps} steps` : id;
var groupTitle = ({ id, title }) => title === "" ? `Phase ${id}` : `Phase ${id}: ${title}`;
var shortened = (text, most) => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join("").trimEnd()}\u2026` : text;
};
var gatesIn = ({ nodes }) => new Set(nodes.filter(({ kind }) => kind === "gate").map(({ id }) => id));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gated,
  gatesIn,
  groupTitle,
  headOf,
  kindsIn,
  labelOf,
  looks,
  shortened
});
