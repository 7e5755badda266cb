const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_analyze_effects_said", () => require("./analyze-effects-said.cjs"));
__late("import_analyze_plan_memo", () => require("./analyze-plan-memo.cjs"));
__late("import_analyze_effects_weigh", () => require("./analyze-effects-weigh.cjs"));
__late("import_analyze_effects_mention_effects", () => require("./analyze-effects-mention-effects.cjs"));
__late("import_model", () => require("./model.cjs"));
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
  EdgeList: () => EdgeList,
  Gates: () => Gates,
  Heap: () => Heap,
  canonicalId: () => canonicalId,
  componentsOf: () => componentsOf,
  condensed: () => condensed,
  digraph: () => digraph,
  effectsOf: () => effectsOf,
  groupBy: () => groupBy,
  indexOf: () => indexOf,
  isHabit: () => isHabit,
  isSequential: () => isSequential,
  isTestDriven: () => isTestDriven,
  isolationOf: () => isolationOf,
  membersOf: () => membersOf,
  modeLinks: () => modeLinks,
  modeOf: () => modeOf,
  planModeOf: () => planModeOf,
  reachabilityOf: () => reachabilityOf,
  resolveReference: () => resolveReference,
  reversed: () => reversed,
  sequenceOf: () => sequenceOf,
  statedLinks: () => statedLinks,
  stepsByPhase: () => stepsByPhase,
  structuralLinks: () => structuralLinks,
  successors: () => successors,
  testsOf: () => testsOf,
  wiringOf: () => wiringOf
});
module.exports = __toCommonJS(stdin_exports);
var effectsOf = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => (0, __parts.import_analyze_effects_weigh.weigh)(plan, (0, __parts.import_analyze_effects_said.saidEffects)(plan)),
  "effects"
);
var indexOf = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => new Map(plan.steps.map((step, index) => [step, index]))
);
var stepsByPhase = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const steps = new Map(plan.phases.map((phase) => [phase, []]));
  for (const step of plan.steps) if (step.phase) steps.get(step.phase)?.push(step);
  return steps;
});
function canonicalId(id) {
  return id.trim().toLowerCase().replace(/(-plan)?\.md$|-plan$/, "").replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/, "").replace(/(?<=\d)[-_](?=\d)/g, ".").replace(/(?<!\d)0+(?=\d)/g, "");
}
function resolveReference(plan, reference, from) {
  const ids = idsOf(plan);
  const key = canonicalId(reference.id);
  if (reference.kind === "phase" || /^phase\b/i.test(reference.id)) return phaseFor(plan, key);
  const found = narrowed(ids.exact.get(reference.id), reference) ?? narrowed(ids.canonical.get(key), reference) ?? ids.canonical.get(siblingKey(reference, key, from));
  if (found?.length === 1) return { kind: "found", steps: found };
  if (found) return { kind: "ambiguous", steps: found };
  const parts = partsOf(plan, key);
  if (parts.length > 1) return { kind: "found", steps: parts };
  const phase = reference.explicit ? void 0 : phaseFor(plan, key);
  return phase?.kind === "found" ? phase : { kind: "unknown", suggestion: suggestionFor(plan, reference.id) };
}
var partsOf = (plan, key) => /\d$/.test(key) ? [..."abcdefgh"].flatMap((letter) => idsOf(plan).canonical.get(`${key}${letter}`) ?? []) : [];
var idsOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => ({
  exact: grouped(plan.steps, (step) => step.id),
  canonical: grouped(plan.steps, (step) => canonicalId(step.id)),
  phases: new Map(plan.phases.toReversed().map((phase) => [canonicalId(phase.id), phase]))
}));
function grouped(steps, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const group = groups.get(key(step));
    if (group) group.push(step);
    else groups.set(key(step), [step]);
  }
  return groups;
}
function narrowed(steps, { id }) {
  if (!steps || steps.length < 2) return steps;
  const kind = /^[a-z]+/i.exec(id.trim())?.[0].toLowerCase();
  const same = steps.filter((step) => step.kind === kind);
  return same.length ? same : steps;
}
function siblingKey(reference, key, from) {
  const parent = from && /^(.*)\.[^.]+$/.exec(canonicalId(from.id))?.[1];
  return parent && reference.form === "metadata" && !key.includes(".") ? `${parent}.${key}` : "";
}
function phaseFor(plan, key) {
  const phase = idsOf(plan).phases.get(key);
  return phase ? { kind: "found", steps: stepsByPhase(plan).get(phase) ?? [], phase } : { kind: "unknown", suggestion: void 0 };
}
var looseSpellings = [
  (id) => canonicalId(id).replace(/[^a-z0-9]/g, ""),
  (id) => id.toLowerCase().replace(/[^a-z0-9]/g, ""),
  (id) => canonicalId(id.replace(/^[A-Za-z]+(?=\d)/, "")),
  (id) => canonicalId(inDigits(canonicalId(id)))
];
var inDigits = (id) => /\d/.test(id) ? id.replace(/(?<=.)[oil]/g, (letter) => letter === "o" ? "0" : "1") : id;
function suggestionFor(plan, id) {
  for (const loose of looseSpellings) {
    const own = loose(id);
    const same = plan.steps.filter((step) => loose(step.id) === own);
    if (same.length === 1 || same.length > 1 && loose === looseSpellings[0]) return same[0].id;
  }
  return /[a-z]{3}/i.test(id) ? (0, __parts.import_model.nearest)(id, idsOf(plan).exact.keys()) : void 0;
}
var EdgeList = class {
  from = [];
  to = [];
  add(from, to) {
    this.from.push(from);
    this.to.push(to);
  }
};
function digraph(size, ...lists) {
  const heads = new Int32Array(size + 1);
  for (const list of lists) for (const v of list.from) heads[v + 1]++;
  for (let v = 0; v < size; v++) heads[v + 1] += heads[v];
  const targets = new Int32Array(heads[size]);
  const next = heads.slice(0, size);
  for (const { from, to } of lists) {
    for (let i = 0; i < from.length; i++) targets[next[from[i]]++] = to[i];
  }
  return { size, heads, targets };
}
var successors = ({ heads, targets }, v) => targets.subarray(heads[v], heads[v + 1]);
function reversed(graph) {
  const list = new EdgeList();
  for (let v = 0; v < graph.size; v++) for (const w of successors(graph, v)) list.add(w, v);
  return digraph(graph.size, list);
}
function componentsOf(graph) {
  const { size, heads, targets } = graph;
  const of = new Int32Array(size).fill(-1);
  const found = new Int32Array(size);
  const low = new Int32Array(size);
  const edge = heads.slice(0, size);
  const open = [];
  const path = [];
  let clock = 0;
  let count = 0;
  const enter = (v) => {
    found[v] = low[v] = ++clock;
    open.push(v);
    path.push(v);
  };
  const leave = (v) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== void 0) low[parent] = Math.min(low[parent], low[v]);
    if (low[v] !== found[v]) return;
    for (let w = -1; w !== v; ) {
      w = open.pop();
      of[w] = count;
    }
    count++;
  };
  for (let root = 0; root < size; root++) {
    if (!found[root]) enter(root);
    for (let v = path.at(-1); v !== void 0; v = path.at(-1)) {
      if (edge[v] === heads[v + 1]) leave(v);
      else {
        const w = targets[edge[v]++];
        if (!found[w]) enter(w);
        else if (of[w] === -1) low[v] = Math.min(low[v], found[w]);
      }
    }
  }
  return { of, count };
}
function condensed(graph, components) {
  const list = new EdgeList();
  for (let v = 0; v < graph.size; v++) {
    const from = components.of[v];
    for (const w of successors(graph, v)) if (components.of[w] !== from) list.add(from, components.of[w]);
  }
  return digraph(components.count, list);
}
function membersOf({ of, count }) {
  const members = Array.from({ length: count }, () => []);
  of.forEach((component, v) => void members[component].push(v));
  return members;
}
function reachabilityOf(graph) {
  const components = componentsOf(graph);
  const loops = loopsOn(graph, components.of);
  const dag = condensed(graph, components);
  const walks = [walk(dag, false), walk(dag, true)];
  const seen = new Int32Array(dag.size);
  let search = 0;
  const verdict = (a, b) => {
    if (a < b) return -1;
    for (const { rank, tree, low } of walks) {
      if (rank[b] > rank[a] || low[b] < low[a]) return -1;
      if (rank[b] >= tree[a]) return 1;
    }
    return 0;
  };
  const searchFrom = (a, b) => {
    search++;
    const stack = [a];
    for (let v = stack.pop(); v !== void 0; v = stack.pop()) {
      for (const w of successors(dag, v)) {
        if (w === b) return true;
        if (seen[w] === search) continue;
        seen[w] = search;
        const known = verdict(w, b);
        if (known === 1) return true;
        if (known === 0) stack.push(w);
      }
    }
    return false;
  };
  return (a, b) => {
    const from = components.of[a];
    const to = components.of[b];
    if (from === to) return loops[from] === 1;
    const known = verdict(from, to);
    return known === 0 ? searchFrom(from, to) : known === 1;
  };
}
function loopsOn(graph, of) {
  const loops = new Uint8Array(graph.size);
  for (let v = 0; v < graph.size; v++)
    for (const w of successors(graph, v)) if (of[v] === of[w]) loops[of[v]] = 1;
  return loops;
}
function walk(dag, backwards) {
  const { size, heads, targets } = dag;
  const rank = new Int32Array(size).fill(-1);
  const tree = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const taken = new Int32Array(size);
  const path = [];
  let clock = 0;
  const enter = (v) => {
    tree[v] = low[v] = clock;
    path.push(v);
  };
  const leave = (v) => {
    rank[v] = clock++;
    path.pop();
    for (const w of successors(dag, v)) low[v] = Math.min(low[v], low[w]);
  };
  for (let i = size - 1; i >= 0; i--) {
    if (tree[i] === -1) enter(i);
    for (let v = path.at(-1); v !== void 0; v = path.at(-1)) {
      const degree = heads[v + 1] - heads[v];
      if (taken[v] === degree) {
        leave(v);
        continue;
      }
      const k = taken[v]++;
      const w = targets[backwards ? heads[v + 1] - 1 - k : heads[v] + k];
      if (tree[w] === -1) enter(w);
    }
  }
  return { rank, tree, low };
}
function groupBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
var isHabit = (all) => all.length >= 3;
function modeOf(plan, step) {
  const own = step.mode ?? markedMode(step);
  if (own) return at("step", own);
  if (step.phase?.mode) return at("phase", step.phase.mode);
  return planModeOf(plan);
}
function planModeOf(plan) {
  if (plan.mode) return at("plan", plan.mode);
  if (plan.orchestration?.mode) return at("orchestrator plan", plan.orchestration.mode);
  const { value, strength } = plan.contract.mode;
  return at("contract", { value, strength, span: void 0 });
}
var at = (level, { value, strength, span }) => ({
  value,
  strength,
  span,
  level
});
function markedMode({ parallel }) {
  if (!parallel) return void 0;
  return { value: parallel.value ? "parallel" : "sequential", strength: "metadata", span: parallel.span };
}
var isSequential = (mode) => mode.startsWith("sequential");
var isTestDriven = (plan, step) => (step.phase?.type ?? plan.type)?.value.trim().toLowerCase() === "tdd";
var isolationOf = (plan, step) => (step.isolation ?? plan.isolation)?.value ?? plan.contract.isolation ?? "shared";
var Heap = class {
  #items = [];
  #compare;
  constructor(compare) {
    this.#compare = compare;
  }
  get size() {
    return this.#items.length;
  }
  peek() {
    return this.#items[0];
  }
  push(item) {
    let at2 = this.#items.push(item) - 1;
    while (at2 > 0 && this.#less(at2, at2 - 1 >> 1)) at2 = this.#swap(at2, at2 - 1 >> 1);
  }
  pop() {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (last === void 0 || !this.#items.length) return top;
    this.#items[0] = last;
    for (let at2 = 0; ; ) {
      const left = 2 * at2 + 1;
      if (left >= this.#items.length) return top;
      const least = left + 1 < this.#items.length && this.#less(left + 1, left) ? left + 1 : left;
      if (!this.#less(least, at2)) return top;
      at2 = this.#swap(at2, least);
    }
  }
  #less(a, b) {
    return this.#compare(this.#items[a], this.#items[b]) < 0;
  }
  #swap(a, b) {
    const items = this.#items;
    [items[a], items[b]] = [items[b], items[a]];
    return b;
  }
};
function sequenceOf(graph, rank) {
  const components = componentsOf(graph);
  const dag = condensed(graph, components);
  const members = membersOf(components).map((nodes) => nodes.toSorted((a, b) => rank(a) - rank(b)));
  const waiting = new Int32Array(dag.size);
  for (const w of dag.targets) waiting[w]++;
  const first = (component) => rank(members[component][0]);
  const ready = new Heap((a, b) => first(a) - first(b));
  for (let c = 0; c < dag.size; c++) if (!waiting[c]) ready.push(c);
  const sequence = [];
  for (let c = ready.pop(); c !== void 0; c = ready.pop()) {
    sequence.push(...members[c]);
    for (const w of successors(dag, c)) if (--waiting[w] === 0) ready.push(w);
  }
  return sequence;
}
var Gates = class {
  size;
  constructor(steps) {
    this.size = steps;
  }
  wire(links) {
    const edges = new EdgeList();
    const nodeFor = (joined2) => {
      const gates = /* @__PURE__ */ new Map();
      return (steps) => {
        if (steps.length === 1) return steps[0];
        const known = gates.get(steps);
        if (known !== void 0) return known;
        const gate = this.size++;
        for (const step of steps) joined2(step, gate);
        gates.set(steps, gate);
        return gate;
      };
    };
    const leave = nodeFor((step, gate) => edges.add(step, gate));
    const enter = nodeFor((step, gate) => edges.add(gate, step));
    for (const { before, after } of links) edges.add(leave(before), enter(after));
    return edges;
  }
};
var statedLinks = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const index = indexOf(plan);
  const phases = phaseIndexes(plan);
  const indexes = (reference, from) => {
    const target = resolveReference(plan, reference, from);
    if (target.kind !== "found") return [];
    return target.phase ? phases.get(target.phase) : target.steps.map((step) => index.get(step));
  };
  const links = [];
  const add = (before, after, why2) => {
    if (before.length && after.length) links.push({ before, after, ...why2 });
  };
  for (const phase of plan.phases) {
    for (const reference of phase.dependsOn)
      add(indexes(reference), phases.get(phase), why(reference, "phase"));
  }
  plan.steps.forEach((step, at2) => {
    for (const reference of step.dependsOn) add(indexes(reference, step), [at2], why(reference, "declared"));
    for (const reference of step.blocks) add([at2], indexes(reference, step), why(reference, "blocks"));
  });
  return links;
});
function why({ kind, form, span }, plain) {
  const special = kind === "phase" ? "phase" : form === "marker" || form === "group" ? form : plain;
  return { reason: special, strength: form === "prose" ? "prose" : "metadata", span };
}
var phaseIndexes = (plan) => new Map(
  [...stepsByPhase(plan)].map(([phase, steps]) => [phase, steps.map((step) => indexOf(plan).get(step))])
);
function levelLinks(plan) {
  const levels = plan.contract.recomputesWaves && plan.dispatch !== "parallel" ? levelsOf(plan) : void 0;
  if (!levels) return [];
  const firm = plan.barriers.filter(({ strength }) => strength !== "prose").map(({ before }) => before);
  const cuts = [.../* @__PURE__ */ new Set([0, ...firm, plan.steps.length])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i) => {
    const steps = groupBy(plan.steps.slice(cuts[i], end).keys(), (at2) => levels[cuts[i] + at2]);
    const sorted = [...steps.keys()].sort((a, b) => a - b);
    const waves = sorted.map((level) => steps.get(level).map((at2) => cuts[i] + at2));
    return waves.slice(1).map((after, at2) => ({ before: waves[at2], after }));
  });
}
function levelsOf(plan) {
  const links = statedLinks(plan).filter(({ strength }) => strength !== "prose");
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire(links);
  const graph = digraph(gates.size, edges);
  const levels = new Int32Array(graph.size);
  for (const node of sequenceOf(graph, (each) => each)) {
    const next = levels[node] + (node < plan.steps.length ? 1 : 0);
    for (const other of successors(graph, node)) if (levels[other] < next) levels[other] = next;
  }
  return isAscending(links, levels) ? levels : void 0;
}
var isAscending = (links, levels) => links.every(({ before, after }) => {
  const last = before.reduce((most, step) => Math.max(most, levels[step]), 0);
  return after.every((step) => levels[step] > last);
});
function modeLinks(plan, counts) {
  const modes = plan.steps.map((step) => modeOf(plan, step));
  const links = [];
  const link = (step, after, mode) => {
    links.push({ before: [step], after: [after], reason: "mode", strength: mode.strength, span: mode.span });
  };
  const follow = (front2, at2) => {
    const mode = modes[at2];
    const { last, free } = front2;
    if (!isSequential(mode.value) || !counts(mode.strength)) {
      for (const step of last) link(step, at2, modes[step]);
      free.push(at2);
      return;
    }
    for (const step of free.length ? free : last)
      link(step, at2, stronger(mode, free.length ? void 0 : modes[step]));
    front2.last = [at2];
    front2.free = [];
  };
  let front = { last: [], free: [] };
  for (const run of runsOf(plan)) {
    const ends = run.map((steps) => {
      const own = { last: front.last, free: [...front.free] };
      for (const at2 of steps) follow(own, at2);
      return own;
    });
    front = ends.length === 1 ? ends[0] : joined(ends);
  }
  return links;
}
var joined = (ends) => ({
  last: [...new Set(ends.flatMap(({ last, free }) => free.length ? free : last))],
  free: []
});
function runsOf({ steps }) {
  const runs2 = [];
  steps.forEach((step, at2) => {
    const before = steps[at2 - 1];
    const goesOn = before && before.phase?.beside !== void 0 === (step.phase?.beside !== void 0);
    if (!goesOn) runs2.push([[at2]]);
    else if (step.phase?.beside && step.phase !== before.phase) runs2.at(-1).push([at2]);
    else runs2.at(-1).at(-1).push(at2);
  });
  return runs2;
}
var stronger = (mode, other) => mode.strength === "prose" && other && other.strength !== "prose" ? other : mode;
var structuralLinks = (plan) => [
  ...barrierLinks(plan),
  ...waveLinks(plan),
  ...groupLinks(plan),
  ...boundaryLinks(plan)
];
function barrierLinks(plan) {
  const inside = plan.barriers.filter(({ before }) => before > 0 && before < plan.steps.length);
  return [...groupBy(inside, ({ within }) => within)].flatMap(
    ([phase, barriers]) => linksAcross(barriers, phase ? extentOf(plan, phase) : [0, plan.steps.length])
  );
}
function extentOf({ steps }, phase) {
  const first = steps.findIndex((step) => step.phase === phase);
  return [first, steps.findLastIndex((step) => step.phase === phase) + 1];
}
function linksAcross(inside, [first, end]) {
  const cuts = (barriers) => [...new Set(barriers.map(({ before }) => before))].sort((a, b) => a - b);
  const all = cuts(inside);
  const firm = cuts(inside.filter(({ strength }) => strength !== "prose"));
  return inside.flatMap(({ kind, strength, span, before: at2 }) => {
    const among = strength === "prose" ? all : firm;
    const place = among.indexOf(at2);
    const before = range(among[place - 1] ?? first, at2);
    const after = range(at2, among[place + 1] ?? end);
    return linked(before, after, { reason: kind, strength, span });
  });
}
function waveLinks(plan) {
  const waves = /* @__PURE__ */ new Map();
  plan.steps.forEach(({ wave }, at2) => {
    if (!wave) return;
    const steps = waves.get(wave.value);
    if (steps) steps.push(at2);
    else waves.set(wave.value, [at2]);
  });
  const strength = plan.contract.recomputesWaves ? "prose" : "metadata";
  const sorted = [...waves.keys()].sort((a, b) => a - b).map((wave) => waves.get(wave));
  return sorted.slice(1).flatMap((after, i) => {
    const span = plan.steps[after[0]].wave?.span;
    return linked(sorted[i], after, { reason: "wave", strength, span });
  });
}
function listed(plan) {
  return (plan.orchestration?.entries ?? []).flatMap((entry) => {
    const { value: id, span } = entry.id;
    const target = resolveReference(plan, { kind: "step", id, form: "group", span });
    if (target.kind !== "found") return [];
    return [{ entry, steps: target.steps.map((step) => indexOf(plan).get(step)) }];
  });
}
function groupLinks(plan) {
  const grouped2 = listed(plan).filter(({ entry }) => entry.group);
  const links = [];
  let front = [];
  for (const members of runs(grouped2, (a, b) => a.entry.group.value === b.entry.group.value)) {
    const { group, groupParallel } = members[0].entry;
    const why2 = { reason: "group", strength: "metadata", span: group.span };
    const fronts = groupParallel ? [members.flatMap(({ steps }) => steps)] : members.map(({ steps }) => steps);
    for (const steps of fronts) {
      links.push(...linked(front, steps, why2));
      front = steps;
    }
  }
  return links;
}
function boundaryLinks(plan) {
  const parts = runs(listed(plan), (a) => !a.entry.boundary);
  const steps = parts.map((part) => part.flatMap((member) => member.steps));
  return steps.slice(1).flatMap((after, i) => {
    const { span } = parts[i].at(-1).entry.id;
    return linked(steps[i], after, { reason: "checkpoint", strength: "metadata", span });
  });
}
function runs(items, together) {
  const found = [];
  items.forEach((item, i) => {
    if (i && together(items[i - 1], item)) found.at(-1).push(item);
    else found.push([item]);
  });
  return found;
}
function linked(before, after, why2) {
  const earlier = new Set(before);
  const later = after.filter((step) => !earlier.has(step));
  return before.length && later.length ? [{ before, after: later, ...why2 }] : [];
}
var range = (start, end) => Array.from({ length: end - start }, (_, i) => start + i);
var wiringOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const links = [...statedLinks(plan), ...structuralLinks(plan)];
  const sequence = modeLinks(plan, () => true);
  const firmSequence = modeLinks(plan, (strength) => strength !== "prose");
  const gates = new Gates(plan.steps.length);
  const firm = gates.wire([...links.filter(({ strength }) => strength !== "prose"), ...firmSequence]);
  const prose = gates.wire([...links.filter(({ strength }) => strength === "prose"), ...sequence]);
  const waves = gates.wire(levelLinks(plan));
  const { size } = gates;
  const reachesFirmly = reachabilityOf(digraph(size, firm));
  return {
    size,
    firm,
    prose,
    reachesFirmly,
    reachesInWaves: waves.from.length > 0 ? reachabilityOf(digraph(size, firm, waves)) : reachesFirmly,
    reaches: reachabilityOf(digraph(size, firm, prose)),
    links: [...links, ...sequence]
  };
});
var testsOf = ({ mentions }) => mentions.flatMap(({ subject }) => {
  if (subject.kind !== "command") return [];
  const isTest = (0, __parts.import_analyze_effects_mention_effects.deedsOf)(subject.words).some(
    ({ action, resource }) => action === "exercise" || action === "run" && resource.kind === "suite"
  );
  const what = subject.words.filter((word) => !word.startsWith("-")).join(" ");
  return isTest ? [[what, subject.words.join(" ")]] : [];
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EdgeList,
  Gates,
  Heap,
  canonicalId,
  componentsOf,
  condensed,
  digraph,
  effectsOf,
  groupBy,
  indexOf,
  isHabit,
  isSequential,
  isTestDriven,
  isolationOf,
  membersOf,
  modeLinks,
  modeOf,
  planModeOf,
  reachabilityOf,
  resolveReference,
  reversed,
  sequenceOf,
  statedLinks,
  stepsByPhase,
  structuralLinks,
  successors,
  testsOf,
  wiringOf
});
