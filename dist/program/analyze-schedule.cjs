const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_analyze_order_wiring", () => require("./analyze-order-wiring.cjs"));
__late("import_analyze_effects_said", () => require("./analyze-effects-said.cjs"));
__late("import_analyze_plan_memo", () => require("./analyze-plan-memo.cjs"));
__late("import_analyze_paths_overlap", () => require("./analyze-paths-overlap.cjs"));
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
  areDeclaredParallel: () => areDeclaredParallel,
  areSaidApart: () => areSaidApart,
  areSeveral: () => areSeveral,
  batchesOf: () => batchesOf,
  brokenBatches: () => brokenBatches,
  brokenPromises: () => brokenPromises,
  brokenPromisesByGroup: () => brokenPromisesByGroup,
  declaresNothing: () => declaresNothing,
  deed: () => deed,
  deedsAt: () => deedsAt,
  directedHazardsOf: () => directedHazardsOf,
  disagreements: () => disagreements,
  dueDependencies: () => dueDependencies,
  dueEffects: () => dueEffects,
  enumerated: () => enumerated,
  findingOfBatch: () => findingOfBatch,
  findingOfBatches: () => findingOfBatches,
  hasOwnRule: () => hasOwnRule,
  hazardsAmong: () => hazardsAmong,
  hazardsOf: () => hazardsOf,
  hopedDependencies: () => hopedDependencies,
  hopedOrderOf: () => hopedOrderOf,
  independencesOf: () => independencesOf,
  inspectPlans: () => inspectPlans,
  isChange: () => isChange2,
  isHeadBroken: () => isHeadBroken,
  isOnlyInWave: () => isOnlyInWave,
  isOrderedElsewhere: () => isOrderedElsewhere,
  isToldElsewhere: () => isToldElsewhere,
  isToldOfPlan: () => isToldOfPlan,
  knotsOf: () => knotsOf,
  listed: () => listed,
  livesOf: () => livesOf,
  meetingsAmong: () => meetingsAmong,
  meetingsOf: () => meetingsOf,
  missingDependencies: () => missingDependencies,
  nameOf: () => nameOf4,
  nextSteps: () => nextSteps,
  openConflicts: () => openConflicts,
  openDependencies: () => openDependencies,
  openHazards: () => openHazards,
  orderOf: () => orderOf,
  ownDependencies: () => ownDependencies,
  ownHazards: () => ownHazards,
  places: () => places,
  placesOf: () => placesOf,
  plainCreation: () => plainCreation,
  probabilityOfEdges: () => probabilityOfEdges,
  probabilityOfMeetings: () => probabilityOfMeetings,
  probableAmong: () => probableAmong,
  proseDependencies: () => proseDependencies,
  readySteps: () => readySteps,
  reportFlaws: () => reportFlaws,
  schedulePlan: () => schedulePlan,
  settledOrder: () => settledOrder,
  sharedBatch: () => sharedBatch,
  shownOf: () => shownOf,
  startTogether: () => startTogether,
  statedEdges: () => statedEdges,
  stepAt: () => stepAt,
  stepNamed: () => stepNamed,
  stepsNamed: () => stepsNamed,
  togetherBy: () => togetherBy,
  unsettledMeetings: () => unsettledMeetings,
  unsettledSteps: () => unsettledSteps,
  waitsOf: () => waitsOf2
});
module.exports = __toCommonJS(stdin_exports);
var budget = 2e6;
function loopsOf(graph, limit = 20) {
  const components = (0, __parts.import_analyze_order_wiring.componentsOf)(graph);
  const loops = [];
  for (const nodes of (0, __parts.import_analyze_order_wiring.membersOf)(components)) loops.push(...loopsWithin(graph, components.of, nodes, limit));
  return loops.sort((a, b) => a[0] - b[0]);
}
function loopsWithin(graph, of, nodes, limit) {
  const known = /* @__PURE__ */ new Map();
  let work = 0;
  for (const u of nodes) {
    for (const v of (0, __parts.import_analyze_order_wiring.successors)(graph, u)) {
      if (of[v] !== of[u] || known.size && work > budget) continue;
      const path = shortestPath(graph, of, v, u);
      work += path.looked;
      const loop = fromLeast(path.nodes);
      known.set(loop.join(), loop);
    }
  }
  return [...known.values()].sort((a, b) => a.length - b.length || a[0] - b[0]).slice(0, limit);
}
function shortestPath(graph, of, start, goal) {
  const parent = /* @__PURE__ */ new Map([[start, -1]]);
  const queue = [start];
  let looked = 0;
  for (let i = 0; !parent.has(goal); i++) {
    const v = queue[i];
    for (const w of (0, __parts.import_analyze_order_wiring.successors)(graph, v)) {
      looked++;
      if (of[w] !== of[start] || parent.has(w)) continue;
      parent.set(w, v);
      queue.push(w);
    }
  }
  const nodes = [];
  for (let v = goal; v !== -1; v = parent.get(v)) nodes.push(v);
  return { nodes: nodes.reverse(), looked };
}
function fromLeast(loop) {
  const at = loop.indexOf(loop.reduce((a, b) => Math.min(a, b)));
  return [...loop.slice(at), ...loop.slice(0, at)];
}
function reduced(graph, wanted) {
  const components = (0, __parts.import_analyze_order_wiring.componentsOf)(graph);
  const dag = (0, __parts.import_analyze_order_wiring.condensed)(graph, components);
  const between = new __parts.import_analyze_order_wiring.EdgeList();
  const kept = new __parts.import_analyze_order_wiring.EdgeList();
  wanted.from.forEach((from, i) => void between.add(components.of[from], components.of[wanted.to[i]]));
  const standing = undetoured(dag, between);
  const known = /* @__PURE__ */ new Set();
  wanted.from.forEach((from, i) => {
    const key = `${between.from[i]} ${between.to[i]}`;
    if (standing[i] && !known.has(key)) kept.add(from, wanted.to[i]);
    known.add(key);
  });
  return kept;
}
function undetoured(dag, edges) {
  const base = new __parts.import_analyze_order_wiring.EdgeList();
  for (let v = 0; v < dag.size; v++) for (const w of (0, __parts.import_analyze_order_wiring.successors)(dag, v)) base.add(v, w);
  const whole = (0, __parts.import_analyze_order_wiring.digraph)(dag.size, base, edges);
  const back = (0, __parts.import_analyze_order_wiring.reversed)(whole);
  const reaches = (0, __parts.import_analyze_order_wiring.reachabilityOf)(whole);
  return edges.from.map((a, i) => {
    const b = edges.to[i];
    const out = (0, __parts.import_analyze_order_wiring.successors)(whole, a);
    const into = (0, __parts.import_analyze_order_wiring.successors)(back, b);
    return out.length <= into.length ? out.every((s) => s === b || !reaches(s, b)) : into.every((p) => p === a || !reaches(a, p));
  });
}
function collisionOf(first, second, creator) {
  const [a, b] = [first.change, second.change];
  if (a && b && creator !== void 0 && first.creates && second.creates)
    return { kind: "create-create", effects: [a, b] };
  if (b && first.needs && creator === second.step)
    return { kind: "use-before-create", effects: [first.needs, b] };
  if (a && first.deletes && second.needs && !second.creates) {
    return { kind: "use-after-delete", effects: [a, second.needs] };
  }
  if (a && b) return { kind: "write-write", effects: [a, b] };
  const [made, other] = [a && (first.creation ?? a), b && (second.creation ?? b)];
  return { kind: "read-write", effects: [made ?? first.read, other ?? second.read] };
}
function areNamesakes(a, b) {
  const [one, other] = [kindBefore(a), kindBefore(b)];
  return one !== void 0 && other !== void 0 && one !== other;
}
var plain = new Set(
  "the a an this that its their our your each every all both any in into to of for on with from by at via and or as new old existing current same shared common whole main updated final read write create add update edit modify change extend fix use load save parse run check test".split(
    " "
  )
);
function kindBefore({ certainty, mention }) {
  const { what, bare, before } = mention?.features ?? {};
  if (certainty !== "inferred" || !bare || what === "glob" || what === "folder" || !before) return void 0;
  return /^[\p{L}\p{N}]/u.test(before) && !plain.has(before) ? before : void 0;
}
var patience = 32;
var Node = class {
  children = /* @__PURE__ */ new Map();
  globs = /* @__PURE__ */ new Map();
  own = { writer: void 0, readers: [] };
  segments;
  constructor(segments) {
    this.segments = segments;
  }
  *below() {
    for (const child of this.children.values()) {
      yield child;
      yield* child.below();
    }
  }
};
var PathTree = class {
  #root = new Node([]);
  #time;
  #meet;
  constructor(time, meet) {
    this.#time = time;
    this.#meet = meet;
  }
  access(access) {
    const path = this.#pathTo(access.segments.slice(0, (0, __parts.import_analyze_paths_overlap.plainPrefix)(access.segments)));
    if (access.glob) this.#accessGlob(access, path);
    else this.#accessPlain(access, path);
  }
  #pathTo(segments) {
    const path = [this.#root];
    segments.forEach((segment, i) => {
      const parent = path.at(-1);
      let node = parent.children.get(segment);
      if (!node) {
        node = new Node(segments.slice(0, i + 1));
        parent.children.set(segment, node);
      }
      path.push(node);
    });
    return path;
  }
  #accessPlain(access, path) {
    const node = path.at(-1);
    this.#meetAbove(access, path, node.own.writer);
    this.#meetBelow(access, node, void 0);
    if (!access.exclusive) {
      node.own.readers.push(access);
      return;
    }
    node.own = { writer: access, readers: [] };
    node.children.clear();
    node.globs.clear();
  }
  #accessGlob(access, path) {
    const node = path.at(-1);
    let state = node.globs.get(access.path);
    this.#meetAbove(access, path, void 0);
    this.#meetBelow(access, node, state?.writer);
    if (!state || access.exclusive) state = { writer: void 0, readers: [], segments: access.segments };
    if (access.exclusive) state.writer = access;
    else state.readers.push(access);
    node.globs.set(access.path, state);
  }
  /** The path itself and the directories around it. Of several writers the last one stands for all, since they met. */
  #meetAbove(access, path, same) {
    let last2;
    for (const { own } of path) {
      if (own.writer && (!last2 || this.#time(own.writer) > this.#time(last2))) last2 = own.writer;
    }
    if (last2) this.#meet(last2, access);
    path.forEach(({ own, globs }, i) => {
      const most2 = i === path.length - 1 ? own.readers.length : patience;
      this.#meetReaders(access, own.readers, last2, most2);
      for (const glob of globs.values()) {
        if ((0, __parts.import_analyze_paths_overlap.overlap)(glob.segments, access.segments)) this.#meetState(access, glob, same, patience);
      }
    });
  }
  #meetBelow(access, node, same) {
    let met = 0;
    for (const below of node.below()) {
      if (!access.exclusive && met >= patience) return;
      if (access.glob && !(0, __parts.import_analyze_paths_overlap.overlap)(access.segments, below.segments)) continue;
      if (below.own.writer) met++;
      this.#meetState(access, below.own, same, below.own.readers.length);
      for (const glob of below.globs.values()) {
        if (!access.glob || (0, __parts.import_analyze_paths_overlap.overlap)(access.segments, glob.segments))
          this.#meetState(access, glob, same, patience);
      }
    }
  }
  /** `since`: a later access to what `access` touches, which met all that is older; `most`: so many readers. */
  #meetState(access, state, since, most2) {
    const { writer, readers } = state;
    if (writer && !(since && this.#time(writer) <= this.#time(since))) this.#meet(writer, access);
    this.#meetReaders(access, readers, since, most2);
  }
  #meetReaders(access, readers, since, most2) {
    if (!access.exclusive) return;
    const start = since ? this.#time(since) : -1;
    for (const reader of readers.slice(Math.max(0, readers.length - most2))) {
      if (this.#time(reader) >= start) this.#meet(reader, access);
    }
  }
};
function collideOnFiles({ steps, times, accesses, ordered, found: found3 }) {
  const creators = firstCreators(accesses);
  const tree = new PathTree(
    ({ step }) => times[step],
    (a, b) => {
      if (ordered(a.step, b.step)) return;
      const [first, second] = a.step < b.step ? [a, b] : [b, a];
      const creator = first.path === second.path ? creators.get(first.path) : void 0;
      const collision = collisionOf(first, second, creator);
      if (!areNamesakes(...collision.effects)) found3.add(first.step, second.step, collision);
    }
  );
  for (const step of steps) for (const access of accesses[step]) tree.access(access);
}
function firstCreators(accesses) {
  const creators = /* @__PURE__ */ new Map();
  for (const { path, creates, step } of accesses.flat()) {
    if (creates && !creators.has(path)) creators.set(path, step);
  }
  return creators;
}
var needing = /* @__PURE__ */ new Set(["modify", "delete", "rename", "read", "run"]);
var reading = /* @__PURE__ */ new Set(["read", "run"]);
var rank = { declared: 0, stated: 1, inferred: 2 };
var weakness = ({ certainty, conditional }) => rank[certainty] + (conditional ? 3 : 0);
function strongest(effects, actions) {
  let best;
  for (const effect of effects) {
    if (actions.has(effect.action) && (!best || weakness(effect) < weakness(best))) best = effect;
  }
  return best;
}
function accessOf(step, effects, directory = false) {
  const change = strongest(effects, __parts.import_model.changing);
  const needs = strongest(effects, needing);
  const does = (action) => effects.some((effect) => effect.action === action && !effect.conditional);
  return {
    step,
    change,
    read: strongest(effects, reading),
    creates: does("create"),
    creation: effects.find((each2) => each2.action === "create" && weakness(each2) < rank.inferred),
    deletes: does("delete"),
    needs: needs && weakness(needs) < rank.inferred ? needs : void 0,
    exclusive: change !== void 0 && !change.conditional && !(directory && does("create"))
  };
}
function pathAccesses(step, effects, trackers = /* @__PURE__ */ new Set()) {
  const byPath = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Set();
  for (const named2 of effects) {
    const effect = isImport(named2) ? { ...named2, certainty: "stated" } : named2;
    if (effect.resource.kind !== "file" || isPassing(effect, effect.resource.path)) continue;
    const path = (0, __parts.import_analyze_paths_overlap.segmentsOf)(effect.resource.path).join("/");
    if (/^[*./?]*$/.test(path) || trackers.has(path)) continue;
    if (effect.resource.path.endsWith("/")) directories.add(path);
    const known = byPath.get(path);
    if (known) known.push(effect);
    else byPath.set(path, [effect]);
  }
  const stems = new Set([...byPath.keys()].map((path) => /\/([^/]+)\.\w+$/.exec(path)?.[1]));
  return [...byPath].filter(([path]) => !stems.has(path)).map(([path, all]) => ({
    ...accessOf(step, all, directories.has(path)),
    path,
    segments: path.split("/"),
    glob: (0, __parts.import_analyze_paths_overlap.isGlob)(path)
  })).filter(({ change, read }) => change || read).sort((a, b) => Number(b.exclusive) - Number(a.exclusive));
}
function isPassing(effect, path) {
  const { action, certainty, conditional } = effect;
  if (action === "stage" || action === "commit") return true;
  if (certainty === "declared" || action === "run") return false;
  if (action === "read") return certainty === "inferred" || conditional || path.endsWith("/") || (0, __parts.import_analyze_paths_overlap.isGlob)(path);
  return path.endsWith("/") && action !== "delete" && action !== "rename" && !meansAll(effect);
}
var isImport = ({ action, certainty, span: { source, start } }) => action === "read" && certainty === "inferred" && /\bimport(?:s|ing)?\b(?:[^.\n;]|\.\w){1,60}\bfrom\s+[`"']*$/i.test(
  source.text.slice(Math.max(0, start - 80), start)
);
var meansAll = ({ action, certainty, conditional, mention }) => action === "modify" && certainty === "stated" && !conditional && mention?.features?.all === true;
var isOutside = (path) => /^(~|\/|\$|[A-Za-z]:)/.test(path);
var nearest = 8;
function symbolAccesses(steps, effectsOf2) {
  const keyOf = keys(steps.flatMap((step) => effectsOf2(step).flatMap((effect) => nameOf(effect) ?? [])));
  const groups = /* @__PURE__ */ new Map();
  for (const step of steps) {
    for (const [key, effects] of bySymbol(effectsOf2(step), keyOf)) {
      const absent = effects.find(({ action }) => action === "expect-absent");
      const group = groups.get(key) ?? [];
      group.push({ ...accessOf(step, effects), absent, distinctive: isDistinctive(key) });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
var isDistinctive = (name) => /[a-z][A-Z]|[a-z0-9]_[a-z0-9]|[.:# <-]/.test(name) || /^[A-Z]\w{6,}/.test(name);
function bySymbol(effects, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const effect of effects) {
    const name = nameOf(effect);
    if (name === void 0) continue;
    const key = keyOf(name);
    const known = groups.get(key);
    if (known) known.push(effect);
    else groups.set(key, [effect]);
  }
  return groups;
}
var nameOf = ({ resource }) => resource.kind === "symbol" ? resource.name.replace(/\(.*$/s, "").trim() : void 0;
function keys(names) {
  const owners = /* @__PURE__ */ new Map();
  for (const name of names) {
    const { owner, last: last2 } = parts(name);
    const known = owners.get(last2) ?? /* @__PURE__ */ new Set();
    if (owner) known.add(owner);
    owners.set(last2, known);
  }
  return (name) => {
    const { last: last2 } = parts(name);
    return owners.get(last2).size > 1 ? name : last2;
  };
}
function parts(name) {
  const at = Math.max(name.lastIndexOf("."), name.lastIndexOf("::") + 1, name.lastIndexOf("#"));
  return at > 0 && at < name.length - 1 ? { owner: name.slice(0, at), last: name.slice(at + 1) } : { owner: "", last: name };
}
function meetOnSymbol(accesses, inOneFile, inOwnFiles, meet) {
  let creator;
  let writer;
  let renamer;
  const users = [];
  for (const access of accesses) {
    const changes = access.exclusive && !(isInferred(access) && creator && isInferred(creator));
    if (creator && access.creates && inOwnFiles(creator.step, access.step)) continue;
    if (creator && (changes || access.read)) meet(creator, access);
    if (writer && writer !== creator && inOneFile(writer.step, access.step)) {
      if (changes || access.read && !writer.deletes) meet(writer, access);
    }
    if (renamer && (changes || access.read)) meet(renamer, access);
    if (access.change?.action === "rename") for (const user of users.slice(-nearest)) meet(user, access);
    if (changes || access.read) users.push(access);
    if (access.exclusive) writer = access;
    if (access.change?.action === "rename") renamer = access;
    if (access.creates && !access.deletes) creator = access;
    else if (access.deletes) creator = void 0;
  }
}
var isInferred = ({ change }) => change?.certainty === "inferred";
function isOfAnother(one, other) {
  const owner = one.mention?.lacking?.object;
  const its = owner && other.mention?.lacking?.object;
  return its !== void 0 && its !== owner;
}
function meetOnAbsence(accesses, inOneFile, meet) {
  const changers = accesses.flatMap(({ change }, i) => change && weakness(change) < 2 ? [i] : []);
  let passed = 0;
  accesses.forEach((access, i) => {
    while (passed < changers.length && changers[passed] < i) passed++;
    if (!access.absent) return;
    for (const at of changers.slice(Math.max(0, passed - nearest), passed + nearest + 1)) {
      const changer = accesses[at];
      if (at === i || !(changer.creates || inOneFile(access.step, changer.step))) continue;
      if (changer.absent && isOfAnother(access.absent, changer.absent)) continue;
      if (at < i) meet(changer, access);
      else meet(access, changer);
    }
  });
}
function collideOnIdentifiers(scene) {
  const inOneFile = (a, b) => shareFile(scene, a, b);
  const changesFiles = (step) => scene.accesses[step].some(({ change }) => change);
  const inOwnFiles = (a, b) => changesFiles(a) && changesFiles(b) && !inOneFile(a, b);
  for (const accesses of symbolAccesses(scene.steps, scene.effectsAt)) {
    const meetingIn = (collide) => {
      return (a, b) => {
        if (scene.ordered(a.step, b.step)) return;
        if (!a.distinctive && !inOneFile(a.step, b.step)) return;
        if (a.step < b.step) collide(scene, a, b);
        else collide(scene, b, a);
      };
    };
    meetOnSymbol(accesses, inOneFile, inOwnFiles, meetingIn(collideOnUse));
    meetOnAbsence(accesses, inOneFile, meetingIn(collideOnAbsence));
  }
}
function collideOnUse({ found: found3 }, first, second) {
  found3.add(first.step, second.step, collisionOf(first, second, void 0));
}
function collideOnAbsence(scene, first, second) {
  if (!scene.sharesTree(first.step) || !scene.sharesTree(second.step)) return;
  const effects = first.absent && second.change ? [first.absent, second.change] : [first.change, second.absent];
  scene.found.add(first.step, second.step, { kind: "expect-absent-create", effects });
}
function shareFile({ accesses }, a, b) {
  const changed = new Set(accesses[a].flatMap(({ change, path }) => change ? [path] : []));
  return accesses[b].some(({ change, path }) => change && changed.has(path));
}
var Collected = class {
  #plan;
  #known = /* @__PURE__ */ new Map();
  constructor(plan) {
    this.#plan = plan;
  }
  /** `first` stands first in the document. */
  add(first, second, { kind, effects }) {
    const resource = narrower(effects[0].resource, effects[1].resource);
    const key = `${first} ${second} ${resource.kind} ${nameOf2(resource)} ${resource.kind === "file" ? "" : kind}`;
    const known = this.#known.get(key);
    if (known && weight(known.hazard) <= weight({ kind, effects })) return;
    const [a, b] = [this.#plan.steps[first], this.#plan.steps[second]];
    this.#known.set(key, { first, second, hazard: { kind, first: a, second: b, resource, effects } });
  }
  sorted() {
    return [...this.#known.values()].sort((a, b) => a.first - b.first || a.second - b.second).map(({ hazard }) => hazard);
  }
};
var weight = ({ kind, effects }) => Math.max(...effects.map(weakness)) + (kind === "read-write" ? 10 : 0);
function narrower(a, b) {
  if (a.kind !== b.kind) return a.kind === "file" ? b : a;
  return nameOf2(b).length > nameOf2(a).length ? b : a;
}
var nameOf2 = (resource) => "path" in resource ? resource.path : resource.name;
function timesOf(plan, accesses) {
  const { size, firm, prose } = (0, __parts.import_analyze_order_wiring.wiringOf)(plan);
  const edges = [firm];
  for (const softer of [prose, natural(accesses)]) edges.push(compatible(size, edges, softer));
  const rank2 = (node) => node < plan.steps.length ? node : -1;
  const times = new Int32Array(plan.steps.length);
  let clock = 0;
  for (const node of (0, __parts.import_analyze_order_wiring.sequenceOf)((0, __parts.import_analyze_order_wiring.digraph)(size, ...edges), rank2))
    if (node < plan.steps.length) times[node] = clock++;
  return times;
}
function compatible(size, firmer, softer) {
  const { of } = (0, __parts.import_analyze_order_wiring.componentsOf)((0, __parts.import_analyze_order_wiring.digraph)(size, ...firmer, softer));
  const kept = new __parts.import_analyze_order_wiring.EdgeList();
  softer.from.forEach((from, i) => {
    const to = softer.to[i];
    if (of[from] !== of[to]) kept.add(from, to);
  });
  return kept;
}
function natural(accesses) {
  const edges = new __parts.import_analyze_order_wiring.EdgeList();
  const histories = /* @__PURE__ */ new Map();
  for (const { path, step, creates, deletes, needs, change } of accesses.flat()) {
    const history = histories.get(path) ?? { creator: void 0, deleter: void 0, early: [] };
    histories.set(path, history);
    const sure = change?.certainty !== "inferred";
    if (creates) {
      if (history.creator === void 0 && sure) for (const user of history.early) edges.add(step, user);
      history.creator = step;
      history.deleter = void 0;
    } else if (needs) {
      if (history.creator === void 0) history.early.push(step);
      if (history.deleter !== void 0 && !deletes) edges.add(step, history.deleter);
    }
    if (deletes && sure) history.deleter = step;
  }
  return edges;
}
function sceneOf(plan, effects, known) {
  const trackers = new Set(plan.contract.trackers);
  const all = plan.steps.map((step) => effects.get(step) ?? []);
  const accesses = known?.accesses ?? all.map((each2, step) => pathAccesses(step, each2, trackers));
  const times = timesOf(plan, accesses);
  const { reachesFirmly: before, reachesInWaves: beforeInWaves } = (0, __parts.import_analyze_order_wiring.wiringOf)(plan);
  const shared2 = plan.steps.map((step) => (0, __parts.import_analyze_order_wiring.isolationOf)(plan, step) === "shared");
  return {
    steps: [...times.keys()].sort((a, b) => times[a] - times[b]),
    times,
    accesses,
    effectsAt: (step) => all[step],
    before,
    beforeInWaves,
    ordered: (a, b) => a === b || before(a, b) || before(b, a),
    sharesTree: (step) => shared2[step],
    found: new Collected(plan)
  };
}
var patience2 = 16;
var Neighbours = class {
  #steps;
  #before;
  /** `steps` in the order of time; `before`: the firm order. */
  constructor(steps, before) {
    this.#steps = steps;
    this.#before = before;
  }
  pairs(acts, suffers) {
    const back = sweep(this.#steps, acts, suffers, this.#before);
    const met = new Set(back.flat());
    const ahead = sweep(this.#steps.toReversed(), acts, suffers, (a, b) => this.#before(b, a));
    const missed = ahead.filter(([, step]) => !met.has(step)).map(([other, step]) => [step, other]);
    return [...back, ...missed];
  }
};
function sweep(steps, acts, suffers, before) {
  const actors = new Lines(before);
  const sufferers = new Lines(before);
  const pairs2 = [];
  let line = 0;
  steps.forEach((step, i) => {
    if (i && !before(steps[i - 1], step)) line++;
    const other = (acts(step) ? sufferers.lastUnordered(step, line) : void 0) ?? (suffers(step) ? actors.lastUnordered(step, line) : void 0);
    if (other !== void 0) pairs2.push([other, step]);
    if (acts(step)) actors.push(step, line);
    if (suffers(step)) sufferers.push(step, line);
  });
  return pairs2;
}
var Lines = class {
  #lasts = [];
  #before;
  constructor(before) {
    this.#before = before;
  }
  push(step, line) {
    const last2 = this.#lasts.at(-1);
    if (last2?.line === line) last2.step = step;
    else this.#lasts.push({ step, line });
  }
  lastUnordered(step, line) {
    const start = this.#lasts.length - 1;
    for (let i = start; i >= 0 && i > start - patience2; i--) {
      const last2 = this.#lasts[i];
      if (last2.line !== line && !this.#before(last2.step, step)) return last2.step;
    }
    return void 0;
  }
};
var isCommit = ({ action, resource }) => action === "commit" || action === "stage" && resource.kind === "git" && resource.name !== "tree";
var isSweep = ({ action, resource }) => action === "stage" && resource.kind === "git" && resource.name === "tree";
var isSuite = ({ action, resource }) => action === "run" && resource.kind === "suite";
var changesTree = ({ action, resource, conditional }) => __parts.import_model.changing.has(action) && resource.kind === "git" && resource.name === "tree" && !conditional;
var isChange = ({ action, resource, conditional }) => __parts.import_model.changing.has(action) && resource.kind === "file" && !conditional && !isOutside(resource.path);
function clashesOf(scene) {
  const firsts = (fits) => firstsOf(scene, scene.steps.filter(scene.sharesTree), fits);
  const [commits, changes] = [firsts(isCommit), firsts(isChange)];
  const others = new Map([...changes].filter(([step]) => !commits.has(step)));
  return [
    { kind: "commit-commit", acts: commits, suffers: commits },
    { kind: "commit-write", acts: commits, suffers: others },
    { kind: "stage-write", acts: firsts(isSweep), suffers: changes },
    { kind: "suite-write", acts: firsts(isSuite), suffers: changes },
    { kind: "tree-write", acts: firsts(changesTree), suffers: new Map([...changes, ...firsts(changesTree)]) },
    ...serviceClashes(scene)
  ];
}
function serviceClashes({ steps, effectsAt }) {
  const uses = /* @__PURE__ */ new Map();
  for (const step of steps)
    for (const effect of effectsAt(step)) {
      if (effect.resource.kind !== "service" || effect.conditional) continue;
      const { name } = effect.resource;
      const use = uses.get(name) ?? { acts: /* @__PURE__ */ new Map(), suffers: /* @__PURE__ */ new Map() };
      uses.set(name, use);
      if (__parts.import_model.changing.has(effect.action) && !use.acts.has(step)) use.acts.set(step, effect);
      if (__parts.import_model.changing.has(effect.action) || !use.suffers.has(step)) use.suffers.set(step, effect);
    }
  return [...uses].filter(([, { acts, suffers }]) => acts.size > 0 && suffers.size > 1).map(([service, use]) => ({ kind: "service-use", service, ...use }));
}
function collideOnSharedState(scene) {
  const inTree = new Neighbours(scene.steps.filter(scene.sharesTree), scene.beforeInWaves);
  const everywhere = new Neighbours(scene.steps, scene.beforeInWaves);
  for (const clash of clashesOf(scene)) {
    const { acts, suffers } = clash;
    const pairs2 = (clash.service === void 0 ? inTree : everywhere).pairs(
      (step) => acts.has(step),
      (step) => suffers.has(step)
    );
    for (const [a, b] of pairs2) {
      const [first, second] = a < b ? [a, b] : [b, a];
      scene.found.add(first, second, collisionIn(clash, first, second));
    }
  }
}
function collisionIn({ kind, acts, suffers }, first, second) {
  const forth = [acts.get(first), suffers.get(second)];
  const effects = forth.every((effect) => effect) ? forth : [suffers.get(first), acts.get(second)];
  return { kind, effects };
}
function firstsOf({ effectsAt }, steps, fits) {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const effect = effectsAt(step).find(fits);
    if (effect) found3.set(step, effect);
  }
  return found3;
}
function collideOnTrackers(scene) {
  for (const effects of trackerWrites(scene).values()) {
    const writes = (step) => effects.has(step);
    for (const [a, b] of new Neighbours([...effects.keys()], scene.beforeInWaves).pairs(writes, writes)) {
      const [first, second] = a < b ? [a, b] : [b, a];
      const both = [effects.get(first), effects.get(second)];
      scene.found.add(first, second, { kind: "tracker-write", effects: both });
    }
  }
}
function trackerWrites({ steps, effectsAt }) {
  const writes = /* @__PURE__ */ new Map();
  for (const step of steps) {
    for (const effect of effectsAt(step)) {
      const { action, resource } = effect;
      if (resource.kind !== "tracker" || !__parts.import_model.changing.has(action)) continue;
      const known = writes.get(resource.path) ?? /* @__PURE__ */ new Map();
      if (!known.has(step)) known.set(step, effect);
      writes.set(resource.path, known);
    }
  }
  return writes;
}
var hazardsOf = (plan) => directedHazardsOf(plan).all;
var directedHazardsOf = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => hazardsAmong(plan, (0, __parts.import_analyze_order_wiring.effectsOf)(plan))
);
var hazardsAmong = (plan, effects) => hazardsIn(plan, sceneOf(plan, effects));
function hazardsIn(plan, scene) {
  if (!isSequence(scene)) {
    collideOnFiles(scene);
    collideOnIdentifiers(scene);
    collideOnSharedState(scene);
    collideOnTrackers(scene);
  }
  const timeOf2 = (step) => scene.times[(0, __parts.import_analyze_order_wiring.indexOf)(plan).get(step)];
  return { all: scene.found.sorted(), isEarlier: (a, b) => timeOf2(a) < timeOf2(b) };
}
var isSequence = ({ steps, before }) => steps.every((step, i) => i === 0 || before(steps[i - 1], step));
var parallel = { value: "parallel", strength: "contract", span: void 0 };
var isHeldByMode = (plan) => plan.steps.some((step) => (0, __parts.import_analyze_order_wiring.isSequential)((0, __parts.import_analyze_order_wiring.modeOf)(plan, step).value));
function lifted(plan, isolation) {
  const steps = plan.steps.map((step) => {
    const own = isolation ? { value: isolation, span: step.span } : step.isolation;
    return { ...step, mode: parallel, isolation: own };
  });
  return { ...plan, steps };
}
function caseOf(plan, live, effectsAt = (step) => (0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(plan.steps[step]) ?? [], known) {
  const free = isHeldByMode(plan) ? lifted(plan) : plan;
  const left = free.steps.map((step, i) => [step, live[i] ? effectsAt(i) : []]);
  const scene = sceneOf(free, new Map(left), known);
  const times = free === plan ? scene.times : timesOf(plan, scene.accesses);
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(free);
  const hazards = hazardsIn(free, scene).all.map((hazard) => {
    const [first, second] = [index.get(hazard.first), index.get(hazard.second)];
    const [before, after] = times[first] < times[second] ? [first, second] : [second, first];
    return { before, after, hazard };
  });
  return { plan, scene, times, hazards, live };
}
var inTime = ({ scene: { steps }, times, live }) => steps.filter((step) => live[step]).sort((a, b) => times[a] - times[b]);
var handing = /* @__PURE__ */ new Set(["declared", "blocks", "marker", "missing"]);
function crossingOf(one, woven, waves, last2) {
  return { steps: spread(stepSpans(woven, waves), last2), files: spread(fileSpans(one, waves), last2) };
}
function stepSpans({ graph: { heads, targets }, whys, steps }, waves) {
  const spans = [];
  for (let step = 0; step < steps; step++) {
    let until = waves[step];
    for (let edge2 = heads[step]; edge2 < heads[step + 1]; edge2++) {
      const why2 = whys[edge2];
      if (why2 && handing.has(why2.reason) && targets[edge2] < steps)
        until = Math.max(until, waves[targets[edge2]]);
    }
    if (waves[step]) spans.push([waves[step], until]);
  }
  return spans;
}
function fileSpans({ scene, live }, waves) {
  const first = /* @__PURE__ */ new Map();
  const last2 = /* @__PURE__ */ new Map();
  live.forEach((isLive, step) => {
    if (!isLive) return;
    for (const { action, resource, conditional } of scene.effectsAt(step)) {
      if (resource.kind !== "file" || conditional) continue;
      const wave = waves[step];
      if (__parts.import_model.changing.has(action)) first.set(resource.path, Math.min(wave, first.get(resource.path) ?? wave));
      last2.set(resource.path, Math.max(wave, last2.get(resource.path) ?? wave));
    }
  });
  return [...first].map(([path, from]) => [from, last2.get(path)]);
}
function spread(spans, last2) {
  const counts = new Int32Array(last2 + 2);
  for (const [from, to] of spans) {
    counts[from]++;
    counts[to]--;
  }
  for (let wave = 1; wave < counts.length; wave++) counts[wave] += counts[wave - 1];
  return counts;
}
var fewest = 3;
var wantedOf = (steps) => Math.min(12, Math.max(4, Math.sqrt(2 * steps)));
function naturalStops(boundaries, from, to, wanted) {
  const { steps } = boundaries;
  const done = [0];
  for (let wave = from + 1; wave <= to; wave++) done.push(done.at(-1) + steps[wave]);
  const price = priceIn(boundaries, from, to);
  const best = [{ cost: 0, before: 0 }];
  for (let end = 1; end <= to - from; end++) {
    let found3 = { cost: Number.POSITIVE_INFINITY, before: 0 };
    for (let start = end - 1; start >= 0; start--) {
      const size = done[end] - done[start];
      const cost = best[start].cost + (start ? price(from + start) : 0) + strain(size, wanted);
      if (cost < found3.cost) found3 = { cost, before: start };
      if (size > 4 * wanted) break;
    }
    best.push(found3);
  }
  const stops = [];
  for (let at = best.at(-1).before; at; at = best[at].before) stops.unshift(from + at);
  return stops;
}
var strain = (size, wanted) => size < fewest ? 100 : (size / wanted - 1) ** 2;
function priceIn({ crossed, phaseEnds }, from, to) {
  const inner = crossed.slice(from + 1, to);
  const usual = inner.reduce((a, b) => a + b, 0) / Math.max(1, inner.length) || 1;
  return (wave) => crossed[wave] / usual + (phaseEnds[wave] ? 0 : 0.5);
}
function verificationOf({ plan, scene }, steps) {
  const commits = steps.filter((at) => scene.effectsAt(at).some(({ action }) => action === "commit"));
  return {
    commits: commits.map((at) => plan.steps[at].id),
    tests: [...new Map(steps.flatMap((at) => (0, __parts.import_analyze_order_wiring.testsOf)(plan.steps[at])).reverse()).values()].reverse()
  };
}
function checkpointsOf(one, woven, waves, policy) {
  const last2 = waves.reduce((a, b) => Math.max(a, b), 0);
  if (!last2) return [];
  const crossing = crossingOf(one, woven, waves, last2);
  const byWave = stepsByWave(waves, last2);
  const reasons2 = /* @__PURE__ */ new Map([[last2, "end"]]);
  const [strict, declared] = [strictWaves(one, waves), declaredWaves(one.plan, waves)];
  const chosen = policy === "natural" ? naturalWaves(one, waves, byWave, crossing, [...strict, ...declared]) : policyWaves(one, waves, byWave, policy);
  for (const wave of chosen) reasons2.set(wave, nameOf3(policy));
  for (const wave of strict) reasons2.set(wave, "strict");
  for (const wave of declared) reasons2.set(wave, "declared");
  let from = 0;
  return [...reasons2].filter(([wave]) => wave > 0).sort(([a], [b]) => a - b).map(([afterWave, reason]) => {
    const since = byWave.slice(from + 1, afterWave + 1).flat();
    from = afterWave;
    const live = { steps: crossing.steps[afterWave], files: crossing.files[afterWave] };
    return { afterWave, reason, live, verify: verificationOf(one, since) };
  });
}
var nameOf3 = (policy) => typeof policy === "string" ? policy : "every";
function stepsByWave(waves, last2) {
  const found3 = Array.from({ length: last2 + 1 }, () => []);
  waves.forEach((wave, step) => {
    if (wave) found3[wave].push(step);
  });
  return found3;
}
function policyWaves({ plan }, waves, byWave, policy) {
  if (policy === "every-cycle") return byWave.map((_, wave) => wave);
  if (policy === "every-phase")
    return plan.phases.map((phase) => lastWave(plan, waves, (step) => step.phase === phase));
  return wavesOfEvery(byWave, policy.every);
}
function wavesOfEvery(byWave, every) {
  const found3 = [];
  let since = 0;
  byWave.forEach((steps, wave) => {
    since += steps.length;
    if (since < every) return;
    found3.push(wave);
    since = 0;
  });
  return found3;
}
function naturalWaves({ plan }, waves, byWave, { steps, files }, fixed) {
  const last2 = byWave.length - 1;
  const phaseEnds = new Array(last2 + 1).fill(false);
  for (const phase of plan.phases) phaseEnds[lastWave(plan, waves, (step) => step.phase === phase)] = true;
  const crossed = Array.from(steps.subarray(0, last2 + 1), (open, wave) => open + files[wave]);
  const boundaries = { steps: byWave.map(({ length }) => length), crossed, phaseEnds };
  const stops = [.../* @__PURE__ */ new Set([0, ...fixed, last2])].sort((a, b) => a - b);
  const wanted = wantedOf(byWave.flat().length);
  return stops.slice(1).flatMap((stop, i) => naturalStops(boundaries, stops[i], stop, wanted));
}
var strictWaves = ({ plan }, waves) => plan.steps.flatMap((step, at) => (0, __parts.import_analyze_order_wiring.modeOf)(plan, step).value === "sequential-strict" ? [waves[at]] : []);
function declaredWaves(plan, waves) {
  const between = plan.barriers.filter(({ kind, before }) => kind === "checkpoint" && plan.steps[before]?.kind !== "checkpoint").map(({ before }) => lastWave(plan, waves, (_, at) => at < before));
  const steps = plan.steps.flatMap(
    ({ kind, fields }, at) => kind === "checkpoint" || fields.some(({ name, value }) => name === "checkpoint" && value.value === "true") ? [waves[at]] : []
  );
  return [...between, ...steps];
}
var lastWave = (plan, waves, isMeant) => plan.steps.reduce((last2, step, at) => isMeant(step, at) ? Math.max(last2, waves[at]) : last2, 0);
var topological = ({ graph }) => (0, __parts.import_analyze_order_wiring.sequenceOf)(graph, (node) => node);
function earliest({ graph: { heads, targets, size }, whys }, order, weights, without = /* @__PURE__ */ new Set()) {
  const finish = new Float64Array(size);
  for (const v of order) {
    finish[v] += weights[v] ?? 0;
    for (let edge2 = heads[v]; edge2 < heads[v + 1]; edge2++) {
      if (without.size && isWithout(whys[edge2], without)) continue;
      const w = targets[edge2];
      if (finish[v] > finish[w]) finish[w] = finish[v];
    }
  }
  return finish;
}
var isWithout = (why2, without) => why2?.cause !== void 0 && without.has(why2.cause);
function remaining({ graph: { heads, targets, size } }, order, weights) {
  const left = new Float64Array(size);
  for (let i = order.length - 1; i >= 0; i--) {
    const v = order[i];
    for (let edge2 = heads[v]; edge2 < heads[v + 1]; edge2++)
      left[v] = Math.max(left[v], left[targets[edge2]]);
    left[v] += weights[v] ?? 0;
  }
  return left;
}
function longestChain({ into, steps }, finish, weights) {
  let at = 0;
  for (let step = 1; step < steps; step++) if (finish[step] > finish[at]) at = step;
  const chain = [];
  for (let v = steps ? at : void 0; v !== void 0; ) {
    if (weights[v]) chain.push(v);
    const start = finish[v] - (weights[v] ?? 0);
    let before;
    for (let i = into.heads[v]; start > 0 && i < into.heads[v + 1]; i++) {
      const source = into.sources[i];
      if (finish[source] === start && (before === void 0 || source < before)) before = source;
    }
    v = before;
  }
  return chain.reverse();
}
var missingDependencies = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => missingAmong(plan, directedHazardsOf(plan))
);
function missingAmong(plan, hazards) {
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const pairs2 = /* @__PURE__ */ new Map();
  for (const hazard of hazards.all) {
    const { first, second } = hazard;
    const [before, after] = hazards.isEarlier(first, second) ? [first, second] : [second, first];
    const key = `${index.get(before)} ${index.get(after)}`;
    const pair = pairs2.get(key) ?? { before, after, hazards: [] };
    pair.hazards.push(hazard);
    pairs2.set(key, pair);
  }
  const wanted = new __parts.import_analyze_order_wiring.EdgeList();
  for (const { before, after, hazards: hazards2 } of pairs2.values()) {
    if (hazards2.some((hazard) => callsForEdge(hazard, before)))
      wanted.add(index.get(before), index.get(after));
  }
  const { size, firm } = (0, __parts.import_analyze_order_wiring.wiringOf)(plan);
  const { from, to } = reduced((0, __parts.import_analyze_order_wiring.digraph)(size, firm), wanted);
  return from.map((before, i) => pairs2.get(`${before} ${to[i]}`)).map(({ before, after, hazards: hazards2 }) => ({
    step: after,
    dependsOn: before,
    hazards: strongestFirst(hazards2)
  })).sort(
    (a, b) => index.get(a.step) - index.get(b.step) || index.get(a.dependsOn) - index.get(b.dependsOn)
  );
}
function callsForEdge({ kind, first, effects, resource }, before) {
  if (resource.kind !== "file" && resource.kind !== "symbol") return false;
  if (effects.some(({ conditional }) => conditional)) return false;
  const [early, late] = before === first ? effects : [effects[1], effects[0]];
  if (kind === "expect-absent-create") return early.action === "expect-absent";
  if (kind === "write-write" && resource.kind === "symbol")
    return effects.some(({ action }) => action === "create" || action === "rename");
  if (kind !== "read-write") return true;
  const made = early.action === "create";
  const { section, verb, features } = late.mention ?? {};
  const isUsed = late.certainty !== "inferred" || made && features?.role === "source";
  if (isReading(early.action) || !isUsed) return false;
  if ((section === "context" || verb === "verify") && !made) return false;
  return late.certainty === "declared" || !isBroad(late);
}
var isBroad = ({ resource }) => resource.kind === "file" && (resource.path.endsWith("/") || (0, __parts.import_analyze_paths_overlap.isGlob)(resource.path));
var isReading = (action) => action === "read" || action === "run";
var strongestFirst = (hazards) => hazards.toSorted((a, b) => strength(a) - strength(b));
function strength({ kind, resource, effects }) {
  const certainty = Math.max(...effects.map(weakness));
  if (resource.kind !== "file" && resource.kind !== "symbol") return 100 + certainty;
  const brought = effects.some(({ action }) => action === "create" || action === "expect-absent");
  const identifier = resource.kind === "symbol" ? brought ? 1 : 6 : 0;
  return 4 * certainty + identifier + (kind === "read-write" ? 2 : 0);
}
var wide = 256;
function shownEdges(plan, links, reaches) {
  const lasts = remembered((steps) => rim(steps, (step, other) => reaches(step, other)));
  const firsts = remembered(
    (steps) => rim(steps.toReversed(), (step, other) => reaches(other, step)).reverse()
  );
  const shown = /* @__PURE__ */ new Map();
  const edges = [];
  for (const { before, after, reason, strength: strength2, span } of links) {
    const several = before.length > 1 ? before : after;
    const room = wide - (shown.get(several) ?? 0);
    const drawn = pairs(lasts(before), firsts(after), room);
    shown.set(several, wide - room + drawn.length);
    for (const [b, a] of drawn) {
      edges.push({ before: plan.steps[b], after: plan.steps[a], reason, strength: strength2, span });
    }
  }
  return edges;
}
function rim(steps, leads) {
  const end = steps.at(-1);
  return steps.filter((step, i) => step === end || !(leads(step, steps[i + 1]) || leads(step, end)));
}
function pairs(before, after, room) {
  if (before.length * after.length <= room)
    return before.flatMap((b) => after.map((a) => [b, a]));
  const last2 = before.at(-1);
  const first = after[0];
  if (room <= 0) return [[last2, first]];
  return [
    ...before.slice(0, -1).map((b) => [b, first]),
    ...after.map((a) => [last2, a])
  ];
}
function remembered(compute) {
  const known = /* @__PURE__ */ new Map();
  return (steps) => {
    if (steps.length < 2) return steps;
    let found3 = known.get(steps);
    if (!found3) {
      found3 = compute(steps);
      known.set(steps, found3);
    }
    return found3;
  };
}
var orderOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const { links, reaches, reachesFirmly, reachesInWaves } = (0, __parts.import_analyze_order_wiring.wiringOf)(plan);
  return {
    edges: shownEdges(plan, links, reaches),
    firm: reachability(plan, reachesFirmly),
    inWaves: reachability(plan, reachesInWaves),
    any: reachability(plan, reaches),
    loops: declaredLoops(plan)
  };
});
var statedEdges = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => shownEdges(plan, (0, __parts.import_analyze_order_wiring.statedLinks)(plan), () => false)
);
function reachability(plan, reaches) {
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const before = (a, b) => reaches(index.get(a), index.get(b));
  return { before, ordered: (a, b) => before(a, b) || before(b, a) };
}
function declaredLoops(plan) {
  const links = (0, __parts.import_analyze_order_wiring.statedLinks)(plan).filter(({ strength: strength2 }) => strength2 !== "prose");
  const gates = new __parts.import_analyze_order_wiring.Gates(plan.steps.length);
  const edges = gates.wire(links);
  const loops = loopsOf((0, __parts.import_analyze_order_wiring.digraph)(gates.size, edges));
  if (!loops.length) return [];
  const between = linkFinder(links);
  return loops.map((loop) => {
    const steps = loop.filter((node) => node < plan.steps.length);
    return { edges: steps.map((step, i) => edge(plan, step, steps[(i + 1) % steps.length], between)) };
  });
}
function linkFinder(links) {
  const into = /* @__PURE__ */ new Map();
  for (const link of links) {
    for (const step of link.after) {
      const known = into.get(step);
      if (known) known.push(link);
      else into.set(step, [link]);
    }
  }
  return (before, after) => into.get(after).find((link) => link.before.includes(before));
}
function edge(plan, before, after, between) {
  const { reason, strength: strength2, span } = between(before, after);
  return { before: plan.steps[before], after: plan.steps[after], reason, strength: strength2, span };
}
var groupsOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const ids = new Set(plan.steps.map(({ id: id2 }) => id2));
  return [...(0, __parts.import_analyze_order_wiring.stepsByPhase)(plan)].map(([phase, steps]) => ({ phase, steps })).filter(({ phase, steps }) => steps.length > 0 && !ids.has(phase.id)).filter(({ phase, steps }) => steps.every(({ id: id2 }) => carriesOn(id2, phase.id)));
});
var carriesOn = (id2, stem) => id2.startsWith(stem) && /^\D/.test(id2.slice(stem.length));
var quoted = 300;
var inspectPlans = (plans) => ({
  version: 1,
  plans: plans.map(inspectPlan)
});
function inspectPlan(plan) {
  const waits = waitsOf(plan);
  return {
    path: plan.path,
    dialect: plan.dialect,
    executionMode: modeIn((0, __parts.import_analyze_order_wiring.planModeOf)(plan)),
    steps: stepsIn(plan, waits),
    order: edgesIn(orderOf(plan).edges),
    hazards: hazardsOf(plan).map(hazardIn),
    missing: missingDependencies(plan).map(missingIn)
  };
}
function edgesIn(edges) {
  const known = /* @__PURE__ */ new Map([
    [void 0, { path: null, line: null, evidence: null }]
  ]);
  return edges.map(({ before, after, reason, strength: strength2, span }) => {
    const said = known.get(span) ?? quoteOf(span);
    known.set(span, said);
    return { before: before.id, after: after.id, reason, strength: strength2, ...said };
  });
}
function waitsOf(plan) {
  const waits = /* @__PURE__ */ new Map();
  for (const { before, after } of statedEdges(plan)) {
    const known = waits.get(after);
    if (!known) waits.set(after, [before.id]);
    else if (!known.includes(before.id)) known.push(before.id);
  }
  return waits;
}
var modeIn = ({ value, strength: strength2, span }) => ({
  value,
  strength: strength2,
  path: span?.source.path ?? null,
  line: span ? (0, __parts.import_model.lineOf)(span) : null
});
function stepsIn(plan, waits) {
  const groups = new Map(groupsOf(plan).map((group) => [group.steps[0], group]));
  return plan.steps.flatMap((step) => {
    const own = stepIn(plan, step, waits.get(step) ?? []);
    const group = groups.get(step);
    return group ? [groupIn(plan, group), own] : [own];
  });
}
function groupIn(plan, { phase, steps }) {
  const changes = /* @__PURE__ */ new Map();
  for (const effect of steps.flatMap((step) => (0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(step) ?? [])) {
    const { action, resource } = effect;
    if (resource.kind === "file" && __parts.import_model.changing.has(action) && !changes.has(resource.path))
      changes.set(resource.path, effect);
  }
  return {
    id: phase.id,
    kind: "phase",
    title: phase.title,
    path: phase.span.source.path,
    line: (0, __parts.import_model.lineOf)(phase.span),
    phase: null,
    executionMode: modeIn(phase.mode ? { ...phase.mode, level: "phase" } : (0, __parts.import_analyze_order_wiring.planModeOf)(plan)),
    dependsOn: phase.dependsOn.map(({ id: id2 }) => id2),
    effects: [...changes.values()].map(effectIn)
  };
}
function stepIn(plan, step, dependsOn) {
  return {
    id: step.id,
    kind: step.kind,
    title: step.title,
    path: step.source.path,
    line: (0, __parts.import_model.lineOf)(step.span),
    phase: step.phase?.id ?? null,
    executionMode: modeIn((0, __parts.import_analyze_order_wiring.modeOf)(plan, step)),
    dependsOn,
    effects: ((0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(step) ?? []).map(effectIn)
  };
}
var effectIn = (effect) => {
  const { action, resource, certainty, conditional, probability, span, because, mention } = effect;
  return {
    action,
    resource,
    certainty,
    conditional,
    probability: probability === void 0 ? null : rounded(probability),
    ...quoteOf(span),
    because,
    row: mention?.row ?? null
  };
};
var rounded = (probability) => Math.round(probability * 100) / 100;
function quoteOf(span) {
  const line = (0, __parts.import_model.lineOf)(span);
  const text = (0, __parts.import_model.lineText)(span.source, line);
  const path = span.source.path;
  if (text.length <= quoted) return { path, line, evidence: text.trim() };
  const at = span.start - span.source.text.lastIndexOf("\n", span.start - 1) - 1;
  const from = at + Math.min(span.end - span.start, quoted) <= quoted ? 0 : Math.max(0, at - quoted / 2);
  return { path, line, evidence: text.slice(from, from + quoted).trim() };
}
function hazardIn(hazard) {
  const {
    kind,
    first,
    second,
    resource,
    effects: [a, b]
  } = hazard;
  const evidence = [
    { step: first.id, ...effectIn(a) },
    { step: second.id, ...effectIn(b) }
  ];
  const probability = (0, __parts.import_model.probabilityOfHazard)(hazard);
  return {
    kind,
    steps: [first.id, second.id],
    resource,
    probability: probability === void 0 ? null : rounded(probability),
    evidence
  };
}
var missingIn = ({ step, dependsOn, hazards }) => ({
  step: step.id,
  dependsOn: dependsOn.id,
  evidence: hazards.map(hazardIn).map(({ kind, resource, probability, evidence }) => ({
    kind,
    resource,
    probability,
    evidence
  }))
});
var mostOf = (steps) => Math.min(100, Math.max(1, 2e5 / steps));
var quoted2 = 300;
function waitingOf({ into, whys, steps }, step, live) {
  const most2 = mostOf(steps);
  const found3 = /* @__PURE__ */ new Map();
  const open = [[step, void 0]];
  const passed = /* @__PURE__ */ new Set();
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, above] = next;
    for (let i = into.heads[node]; i < into.heads[node + 1]; i++) {
      const source = into.sources[i];
      const why2 = whys[into.edges[i]] ?? above;
      if (source >= steps || !live[source]) {
        const key = `${source} ${why2?.cause} ${why2?.reason}`;
        if (!passed.has(key)) open.push([source, why2]);
        passed.add(key);
      } else if (why2) {
        const known = found3.get(source);
        if (!known) found3.set(source, [why2]);
        else if (!known.includes(why2)) known.push(why2);
      }
    }
    if (found3.size + open.length > 10 * most2) return void 0;
  }
  return found3;
}
function reducedWaits(waiting, finish, reaches, steps) {
  const kept = [];
  const latestFirst = [...waiting].sort(([a], [b]) => finish[b] - finish[a] || a - b);
  for (const entry of latestFirst) if (!kept.some(([other]) => reaches(entry[0], other))) kept.push(entry);
  return kept.length > mostOf(steps) ? void 0 : kept.sort(([a], [b]) => a - b);
}
var ranks = [
  "declared",
  "blocks",
  "marker",
  "group",
  "conflict",
  "phase",
  "checkpoint",
  "wave",
  "missing",
  "mode",
  "hazard",
  "unknown-effects"
];
var rankOf = ({ reason, strength: strength2 }) => ranks.indexOf(reason) + (strength2 === "prose" && reason !== "mode" ? ranks.length : 0);
function waitIn(plan, step, [before, whys]) {
  const [first] = [...whys].sort((a, b) => rankOf(a) - rankOf(b));
  const { reason, strength: strength2 = null, span } = first;
  const line = span ? (0, __parts.import_model.lineOf)(span) : null;
  const hazards = whys.flatMap(({ hazard }) => hazard?.(before, step) ?? []);
  return {
    id: plan.steps[before].id,
    reason,
    strength: strength2,
    path: span?.source.path ?? null,
    line,
    evidence: span && line !== null ? (0, __parts.import_model.lineText)(span.source, line).trim().slice(0, quoted2) : null,
    hazards: told(hazards)
  };
}
function told(hazards) {
  const known = /* @__PURE__ */ new Set();
  return hazards.flatMap((hazard) => {
    const { kind, resource, probability, evidence } = hazardIn(hazard);
    const key = `${kind} ${JSON.stringify(resource)}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ kind, resource, probability, evidence }];
  });
}
var most = 24;
function costsOf({ woven, order, weights }, live) {
  const finish = earliest(woven, order, weights);
  const candidates = candidatesOn(woven, longestChain(woven, finish, weights), live);
  const whole = longest(finish);
  const costs = candidates.map(({ causes }) => ({
    causes: [...causes].sort().map(causeIn),
    waves: whole - longest(earliest(woven, order, weights, causes))
  }));
  return costs.filter(({ waves }) => waves > 0).sort((a, b) => b.waves - a.waves || a.causes.length - b.causes.length);
}
var longest = (finish) => finish.reduce((a, b) => Math.max(a, b), 0);
function candidatesOn(woven, chain, live) {
  const found3 = /* @__PURE__ */ new Map();
  chain.slice(1).forEach((step, i) => {
    const causes = causesBetween(woven, chain[i], step, live);
    const telling = causes.filter((cause) => !cause.startsWith("symbol "));
    const key = [...telling.length ? telling : causes].sort().join("\n");
    const known = found3.get(key) ?? { causes: /* @__PURE__ */ new Set(), count: 0 };
    for (const cause of causes) known.causes.add(cause);
    known.count++;
    if (causes.length) found3.set(key, known);
  });
  const all = [...found3.values()].sort((a, b) => b.count - a.count).slice(0, most);
  const general = all.filter(({ causes }) => [...causes].every(isGeneral));
  return general.length ? general : all;
}
var isGeneral = (cause) => !/^(?:file|symbol) /.test(cause);
function causesBetween(woven, before, step, live) {
  const causes = (waitingOf(woven, step, live)?.get(before) ?? []).map(({ cause }) => cause);
  const known = causes.filter((cause) => cause !== void 0);
  return known.length === causes.length ? known : [];
}
function causeIn(cause) {
  const at = cause.indexOf(" ");
  const [kind, name] = at === -1 ? [cause, cause] : [cause.slice(0, at), cause.slice(at + 1)];
  return { kind, name };
}
var needing2 = /* @__PURE__ */ new Set(["modify", "delete", "rename", "read"]);
var livesOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const lives = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Map();
  for (const [step, effects] of (0, __parts.import_analyze_order_wiring.effectsOf)(plan)) {
    const sure = effects.filter(isSure);
    const taken = sure.filter((effect) => takesAway(effect, sure));
    for (const effect of taken) {
      const folder = pathOf(effect).replace(/\/$/, "");
      if (isFolder(pathOf(effect)))
        gone.set(folder, [...gone.get(folder) ?? [], turnOf([step, [effect]], taken)]);
    }
    for (const effect of sure) {
      const path = pathOf(effect);
      if (!isOneFile(path)) continue;
      const life = lives.get(path) ?? /* @__PURE__ */ new Map();
      lives.set(path, life);
      const turn = life.get(step);
      if (turn) turn.push(effect);
      else life.set(step, [effect]);
    }
  }
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  return [...lives].map(([path, own]) => {
    const turns = [...own].map(
      (turn) => turnOf(
        turn,
        turn[1].filter((effect) => takesAway(effect, (0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(turn[0])))
      )
    );
    const around = gone.size === 0 ? [] : foldersOf(path).flatMap((folder) => gone.get(folder) ?? []);
    const lost = around.filter(({ step }) => !own.has(step));
    if (lost.length === 0) return { path, turns };
    return { path, turns: [...turns, ...lost].sort((a, b) => index.get(a.step) - index.get(b.step)) };
  });
});
var isSure = ({ resource, certainty, conditional }) => resource.kind === "file" && certainty !== "inferred" && !conditional;
var pathOf = ({ resource }) => resource.kind === "file" ? resource.path : "";
var takesAway = ({ action, span }, all) => action === "delete" || action === "rename" && all.some((other) => other.action === "create" && other.span.start === span.start);
var foldersOf = (path) => path.split("/").slice(0, -1).map((_, i, names) => names.slice(0, i + 1).join("/"));
var isFolder = (path) => !/[*?{}<>$]/.test(path) && (path.endsWith("/") || /\/[^./]+$/.test(path));
var isOneFile = (path) => !/[*?{}<>$]|\/$/.test(path) && /\.\w+$/.test(path) && !(0, __parts.import_analyze_effects_said.isUsual)(path);
function turnOf([step, effects], taken) {
  const ordered = effects.some((effect) => effect.action === "create" && isOrdered(effect));
  const changes = effects.some(
    ({ action, certainty }) => action === "modify" || !ordered && action === "write" && certainty === "declared"
  );
  const creates = changes ? void 0 : effects.find(({ action }) => action === "create");
  const changesIt = effects.some(({ action, certainty }) => action === "modify" && certainty === "stated");
  const makes = effects.some(
    ({ action, certainty }) => action === "create" || action === "write" && !(changesIt && certainty === "declared")
  );
  const needs = makes ? void 0 : effects.find(({ action }) => needing2.has(action));
  const runs = makes ? void 0 : effects.find(({ action }) => action === "run");
  return {
    step,
    effects,
    creates,
    deletes: taken.find((effect) => !changes || effect.action === "delete"),
    needs,
    runs
  };
}
var plainCreation = ({ creates }) => creates && (creates.certainty === "declared" || isOrdered(creates)) ? creates : void 0;
var isOrdered = ({ action, mention }) => action === "create" && mention?.features?.plain === true;
var isChange2 = ({ action }) => __parts.import_model.changing.has(action);
var stepNamed = ({ kind, id: id2 }) => `${kind} \`${id2}\``;
function stepsNamed(steps, most2 = 4) {
  const [first] = steps;
  if (steps.length === 1) return stepNamed(first);
  const noun = steps.every(({ kind }) => kind === first.kind) ? first.kind : "step";
  return `${noun}s ${listed(
    steps.map(({ id: id2 }) => id2),
    most2
  )}`;
}
function listed(names, most2 = 4) {
  const shown = shownOf(names, most2);
  const rest = names.length - shown.length;
  return enumerated([...shown.map((name) => `\`${name}\``), ...rest > 0 ? [`${rest} more`] : []]);
}
function enumerated(parts2) {
  const last2 = parts2.at(-1) ?? "";
  return parts2.length > 1 ? `${parts2.slice(0, -1).join(", ")} and ${last2}` : last2;
}
var shownOf = (names, most2) => names.length > most2 + 1 ? names.slice(0, most2) : names;
function places(said, most2 = 6) {
  const key = ({ span, message }) => `${span.source.path}\0${span.start}\0${span.end}\0${message}`;
  const all = [...new Map(said.map((related) => [key(related), related])).values()];
  if (all.length <= most2) return all;
  const last2 = all[most2 - 1];
  const left = all.length - most2;
  return [...all.slice(0, most2 - 1), { ...last2, message: `${last2.message} (+${left} more)` }];
}
function reportFlaws(plan, kind, report, isTold2 = () => false, alike = (flaw) => flaw) {
  const broken = plan.flaws.filter((flaw) => flaw.kind === "unreadable-metadata");
  const unreadable = new Set(broken.map(({ span }) => span.source));
  const own = plan.flaws.filter(
    (flaw) => flaw.kind === kind && !(kind === "invalid-metadata" && unreadable.has(flaw.span.source)) && !isTold2(flaw)
  );
  for (const same of (0, __parts.import_analyze_order_wiring.groupBy)(own, alike).values()) reportAlike(same, report);
}
function reportAlike([first, ...others], report) {
  const { message, span, related = [], fix } = first;
  const again = places(others.map((other) => ({ span: other.span, message: "and here" })));
  const edits = [first, ...others].map((flaw) => flaw.fix);
  const all = fix && edits.every((each2) => each2 !== void 0) ? { ...fix, safe: edits.every((each2) => each2.safe), edits: edits.flatMap((each2) => each2.edits) } : void 0;
  report({
    message: "flaw",
    data: { message },
    span,
    related: [...related, ...again],
    ...all && { fix: all }
  });
}
var batchesOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const { wave } = step;
    if (!wave) continue;
    const name = `wave ${wave.value}`;
    found3.set(step, { name, shown: step.waveShown ?? name, rank: wave.value, span: wave.span });
  }
  const names = /* @__PURE__ */ new Map();
  for (const { id: id2, group, groupParallel } of plan.orchestration?.entries ?? []) {
    if (!group) continue;
    const rank2 = names.get(group.value) ?? names.size;
    names.set(group.value, rank2);
    const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, { kind: "step", id: id2.value, form: "group", span: id2.span });
    if (target.kind !== "found" || !groupParallel) continue;
    for (const step of target.steps)
      found3.set(step, { name: group.value, shown: group.value, rank: rank2, span: id2.span });
  }
  return found3;
});
var brokenBatches = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const batches = batchesOf(plan);
  if (batches.size === 0) return [];
  const broken = statedEdges(plan).filter(({ before, after }) => {
    const [first, second] = [batches.get(before), batches.get(after)];
    return first && second && first.rank >= second.rank && before !== after;
  });
  const groups = (0, __parts.import_analyze_order_wiring.groupBy)(broken, ({ before, after }) => `${before.id} ${batches.get(after).name}`);
  return [...groups.values()].map((waiting) => {
    const { before, after } = waiting[0];
    return { batch: batches.get(after), before, other: batches.get(before), waiting };
  });
});
var stepsOf = (waiting) => [...new Set(waiting.map(({ after }) => after))];
function findingOfBatch(message, { batch, before, other, waiting }) {
  const data = {
    steps: listed(stepsOf(waiting).map(({ id: id2 }) => id2)),
    batch: batch.shown,
    before: before.id,
    other: other.shown
  };
  const [first, ...others] = waiting.map(({ after, span }) => ({
    span: span ?? after.idSpan,
    message: `\`${after.id}\` waits for it`
  }));
  const related = [{ span: other.span, message: `\`${before.id}\` is in ${other.shown}` }, ...others];
  return { message, data, span: first.span, related: places(related) };
}
var areSeveral = (broken) => stepsOf(broken.flatMap(({ waiting }) => waiting)).length > 1;
function findingOfBatches(message, broken) {
  const [first, ...others] = broken;
  const own = findingOfBatch(message, first);
  const count = stepsOf(broken.flatMap(({ waiting }) => waiting)).length;
  const more = others.map(({ batch, before, other, waiting }) => ({
    span: waiting[0].span ?? waiting[0].after.idSpan,
    message: `${listed(stepsOf(waiting).map(({ id: id2 }) => id2))} in ${batch.shown}, \`${before.id}\` in ${other.shown}`
  }));
  return { ...own, data: { ...own.data, count }, related: places([...own.related.slice(0, 2), ...more], 8) };
}
var id = String.raw`(?:T|WP|US|[A-Z])?\d+(?:\.\d+)*[a-z]?`;
var list = String.raw`${id}(?:(?:[ \t]*,[ \t]*(?:and[ \t]+)?|[ \t]+and[ \t]+|[ \t]*&[ \t]*|[ \t]*[-–][ \t]*)(?:(?:tasks?|phases?|steps?|cycles?)[ \t]+)?${id})+`;
var statement = new RegExp(
  String.raw`\b(?:(tasks?|phases?|steps?|cycles?|work packages?|stories)[ \t]+)?(${list})[ \t]+(?:are[ \t]+(?:all[ \t]+)?(?:fully[ \t]+|completely[ \t]+)?independent\b|(?:can|may|could)[ \t]+(?:all[ \t]+|also[ \t]+|safely[ \t]+)?(?:be[ \t]+)?(?:run|proceed|start(?:ed)?|begin|begun|go|done|executed|implemented|worked on|dispatched|parallelized)\b[^.;\n]{0,30}?\b(?:in parallel|concurrently|simultaneously|at once|side by side|parallelized)\b)`,
  "gi"
);
var apart = new RegExp(
  String.raw`\b(?:(?:does|do|is)[ \t]+\**not[ \t]+(?:depend|wait|need|dependent)[ \t]+(?:on|for)?|doesn't[ \t]+(?:depend|wait)[ \t]+(?:on|for)|independent[ \t]+(?:of|from)|(?:run|start|proceed|begin|done|executed|implemented)[ \t]+(?:in[ \t]+parallel|concurrently|side[ \t]+by[ \t]+side)[ \t]+with|parallel[ \t]+(?:to|with))[ \t]+(?:(?:tasks?|phases?|steps?|cycles?|work packages?|stories|plans?)[ \t]+)?(${list}|${id})`,
  "gi"
);
var saidApart = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => new Map(
    plan.steps.map((step) => {
      const { extent } = step;
      const text = extent.source.text.slice(extent.start, extent.end);
      const found3 = [...text.matchAll(apart)].flatMap(
        (match) => expanded(match[1]).flatMap(({ name }) => {
          const span = (0, __parts.import_model.spanOf)(extent.source, extent.start + match.index, extent.start + match.index + 1);
          const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, { kind: "step", id: name, form: "prose", span });
          return target.kind === "found" ? target.steps : [];
        })
      );
      return [step, new Set(found3)];
    })
  )
);
var areSaidApart = (plan, a, b) => saidApart(plan).get(a)?.has(b) === true || saidApart(plan).get(b)?.has(a) === true || independencesOf(plan).some(
  ({ members }) => [a, b].every((step) => members.some(({ steps }) => steps.includes(step)))
);
var independencesOf = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => plan.files.flatMap(
    ({ source }) => /parallel|concurrent|simultan|independent/i.test(source.text) ? statementsIn(plan, source) : []
  )
);
function statementsIn(plan, source) {
  return [...source.text.matchAll(statement)].flatMap((match) => {
    const [whole, noun, ids] = match;
    if (!noun && /^\d/.test(ids)) return [];
    const start = match.index + whole.indexOf(ids);
    const inside = plan.steps.some(
      ({ extent }) => extent.source === source && extent.start <= start && start < extent.end
    );
    if (inside) return [];
    const kind = noun && /^phase/i.test(noun) ? "phase" : "step";
    const members = expanded(ids).map(({ name, at }) => {
      const span = (0, __parts.import_model.spanOf)(source, start + at, start + at + name.length);
      const reference = { kind, id: name, form: "prose", span };
      const found3 = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference);
      return { reference, steps: found3.kind === "found" ? found3.steps : [] };
    });
    return members.some(({ steps }) => steps.length > 0) ? [{ span: (0, __parts.import_model.spanOf)(source, match.index, match.index + whole.length), members }] : [];
  });
}
var each = new RegExp(id, "g");
var expanded = (ids) => [...ids.matchAll(each)].map(({ 0: name, index }) => ({ name, at: index }));
var stepsBySource = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const known = found3.get(step.extent.source);
    if (known) known.push(step);
    else found3.set(step.extent.source, [step]);
  }
  for (const steps of found3.values()) steps.sort((a, b) => a.extent.start - b.extent.start);
  return found3;
});
function stepAt(plan, { source, start }) {
  const steps = stepsBySource(plan).get(source) ?? [];
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (steps[middle].extent.start <= start) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1];
  return step && start < step.extent.end ? step : void 0;
}
var least = { recommended: 0.25, strict: 0.05 };
var leastOfEach = { said: 0.5, run: 0.75 };
function probableAmong(plan, hazards) {
  const bound = plan.strict ? least.strict : least.recommended;
  return hazards.filter(
    (hazard) => ((0, __parts.import_model.probabilityOfHazard)(hazard) ?? 1) >= bound && (plan.strict || hazard.effects.every(isProbable))
  );
}
function isProbable({ certainty, mention, resource, probability = 1 }) {
  if (resource.kind === "file" && resource.path.startsWith("~")) return false;
  const isRun = certainty === "inferred" && mention?.subject.kind === "command";
  return certainty === "declared" || probability >= (isRun ? leastOfEach.run : leastOfEach.said);
}
var probabilityOfEdges = (edges) => highest(edges.flatMap(({ hazards }) => hazards.map(__parts.import_model.probabilityOfHazard)));
var probabilityOfMeetings = (meetings) => highest(
  meetings.map(({ places: places2 }) => {
    const known = places2.flatMap(({ effect }) => effect.probability ?? []).sort((a, b) => b - a);
    return known[0] === void 0 ? void 0 : known[0] * (known[1] ?? 1);
  })
);
function highest(all) {
  const known = all.filter((each2) => each2 !== void 0);
  return known.length === 0 ? void 0 : known.reduce((a, b) => Math.max(a, b));
}
var isFinished = ({ done }) => done?.value === true;
var dueHazards = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const { all, isEarlier } = plan.steps.some(isFinished) ? hazardsAmong(plan, dueEffects(plan)) : directedHazardsOf(plan);
  return { all: probableAmong(plan, all), isEarlier };
});
var dueEffects = (plan) => new Map([...(0, __parts.import_analyze_order_wiring.effectsOf)(plan)].map(([step, own]) => [step, isFinished(step) ? [] : own]));
var dueDependencies = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => missingAmong(plan, dueHazards(plan))
);
var isFault = ({ kind }) => kind === "unreadable-metadata" || kind === "invalid-metadata";
var stepsBySource2 = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps)
    for (const source of /* @__PURE__ */ new Set([step.source, ...step.copies.map((copy) => copy.source)])) {
      const known = found3.get(source);
      if (known) known.push(step);
      else found3.set(source, [step]);
    }
  return found3;
});
function stepsUnder(plan, span) {
  const inside = stepAt(plan, span);
  if (inside) return [inside];
  const own = stepsBySource2(plan).get(span.source) ?? [];
  return own.length === 1 ? own : plan.steps;
}
var isHeadBroken = (plan) => plan.flaws.some((flaw) => isFault(flaw) && stepsUnder(plan, flaw.span) === plan.steps);
var unsettledSteps = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const broken = plan.flaws.filter(isFault).flatMap(({ span }) => stepsUnder(plan, span));
  const looped = orderOf(plan).loops.flatMap(({ edges }) => edges.map(({ after }) => after));
  const lost = plan.steps.filter(
    (step) => [...step.dependsOn, ...step.blocks].some(
      (reference) => reference.form !== "prose" && (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, step).kind !== "found"
    )
  );
  return /* @__PURE__ */ new Set([...broken, ...looped, ...lost]);
});
var openHazards = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const { all, isEarlier } = dueHazards(plan);
  const open = all.filter(({ first, second }) => isSettled(plan, first, second));
  if (!plan.contract.recomputesWaves) return open;
  const { inWaves } = orderOf(plan);
  return open.filter((hazard) => {
    const { first, second } = hazard;
    return callsForEdge(hazard, isEarlier(first, second) ? first : second) || !inWaves.ordered(first, second);
  });
});
var openDependencies = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => dueDependencies(plan).filter(
    (edge2) => isSettled(plan, edge2.step, edge2.dependsOn) && (plan.strict || isTold(plan, edge2))
  )
);
function isTold(plan, { step, dependsOn, hazards }) {
  const apart2 = areSaidApart(plan, step, dependsOn);
  return hazards.some((hazard) => {
    if (!callsForEdge(hazard, dependsOn)) return false;
    if (hazard.resource.kind === "file" && hazard.kind !== "read-write") return true;
    const late = hazard.effects[hazard.first === dependsOn ? 1 : 0];
    return !apart2 && (hazard.resource.kind === "file" ? isBrought(hazard) && isNeed(late) : isNew(plan, hazard));
  });
}
var isBrought = ({ effects }) => effects.some(({ action }) => /^(?:create|rename|delete)$/.test(action));
var isNeed = ({ certainty, action, mention }) => certainty === "declared" || action !== "read" || mention?.features?.role === "source";
var isNew = (plan, { effects, resource }) => effects.some(
  ({ action, mention }) => action === "rename" || action === "create" && (!mention || mention.subject.kind === "path" || mention.row === "name-contained") && resource.kind === "symbol" && !plan.repository?.definers([resource.name]).has(resource.name)
);
var isSettled = (plan, ...steps) => !steps.some((step) => unsettledSteps(plan).has(step));
function sharedBatch(plan, a, b) {
  const name = batchesOf(plan).get(a)?.name;
  return name === batchesOf(plan).get(b)?.name ? name : void 0;
}
var startTogether = (plan, a, b) => batchesOf(plan).has(a) && batchesOf(plan).has(b) ? sharedBatch(plan, a, b) !== void 0 : isMarked(a) && isMarked(b) || inPhasesBeside(a, b);
function togetherBy(plan, steps) {
  const shared2 = sharedBatch(plan, steps[0], steps[1]);
  const batch = shared2 && batchesOf(plan).get(steps[0]).shown;
  const apart2 = steps.some((step) => inPhasesBeside(steps[0], step));
  const marks = plan.contract.parallelPromises.includes("no-dependency") ? "marks" : "free";
  return { by: batch ? "batch" : apart2 ? "phases" : marks, batch };
}
var inPhasesBeside = (a, b) => a.phase !== b.phase && a.phase?.beside !== void 0 && b.phase?.beside !== void 0;
var isMarked = ({ parallel: parallel2, mode }) => parallel2?.value ?? mode?.value === "parallel";
var brokenPromises = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  if (!plan.contract.parallelPromises.includes("disjoint-files")) return /* @__PURE__ */ new Set();
  return new Set(openHazards(plan).filter((hazard) => isBroken(plan, hazard)));
});
var isBroken = (plan, { resource, effects, first, second }) => resource.kind === "file" && effects.every((effect) => isChange2(effect) && !effect.conditional) && startTogether(plan, first, second);
function brokenPromisesByGroup(plan) {
  const hazards = [...brokenPromises(plan)];
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const edges = new __parts.import_analyze_order_wiring.EdgeList();
  for (const { first, second } of hazards) {
    edges.add(index.get(first), index.get(second));
    edges.add(index.get(second), index.get(first));
  }
  const { of } = (0, __parts.import_analyze_order_wiring.componentsOf)((0, __parts.import_analyze_order_wiring.digraph)(plan.steps.length, edges));
  return [...(0, __parts.import_analyze_order_wiring.groupBy)(hazards, ({ first }) => of[index.get(first)]).values()];
}
var isOnlyInWave = (plan, before, after) => plan.contract.recomputesWaves === true && before.wave !== void 0 && after.wave !== void 0 && before.wave.value < after.wave.value;
var hopedDependencies = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => openDependencies(plan).filter(
    ({ dependsOn, step }) => isOnlyInWave(plan, dependsOn, step) && !step.isAddedLater && !orderOf(plan).inWaves.before(dependsOn, step)
  )
);
var hasOwnRule = (plan, hazard) => {
  const { kind, resource, first, second } = hazard;
  if (brokenPromises(plan).has(hazard)) return true;
  const change = resource.kind === "file" && kind !== "read-write";
  return change && (isOnlyInWave(plan, first, second) || isOnlyInWave(plan, second, first));
};
var isToldElsewhere = (plan, { dependsOn, step, hazards }) => isOnlyInWave(plan, dependsOn, step) || hazards.some((hazard) => brokenPromises(plan).has(hazard));
function disagreements(plan) {
  const [main, ...others] = readGraphs(plan);
  if (!main) return [];
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const { firm } = orderOf(plan);
  const followed = main.graph;
  return others.flatMap((read) => {
    const { graph } = read;
    return [...read.entries].flatMap(([step, { entry, says, lost }]) => {
      const own = main.entries.get(step);
      if (!own || lost || own.lost) return [];
      const has = (all) => (before) => all(index.get(before), index.get(step));
      if (says.every((before) => has(main.reaches)(before) || firm.before(before, step))) return [];
      return [{ step, entry, graph, says, followed, followedEntry: own.entry, followedSays: own.says }];
    });
  });
}
function isOrderedElsewhere(plan, a, b) {
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const [i, j] = [index.get(a), index.get(b)];
  return readGraphs(plan).slice(1).some(({ reaches }) => reaches(i, j) || reaches(j, i));
}
var readGraphs = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const graphs = plan.graphs ?? [];
  return graphs.length > 1 ? graphs.map((graph) => readGraph(plan, graph)) : [];
});
function readGraph(plan, graph) {
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const edges = new __parts.import_analyze_order_wiring.EdgeList();
  const entries = /* @__PURE__ */ new Map();
  for (const entry of graph.entries) {
    const { value: id2, span } = entry.id;
    const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, { kind: "step", id: id2, form: "group", span });
    const step = target.kind === "found" && !target.phase ? target.steps[0] : void 0;
    if (!step || entries.has(step)) continue;
    const targets = entry.dependsOn.map((reference) => (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, step));
    const says = targets.flatMap((each2) => each2.kind === "found" ? each2.steps : []);
    entries.set(step, { entry, says, lost: targets.some(({ kind }) => kind !== "found") });
    for (const before of says) edges.add(index.get(before), index.get(step));
  }
  return { graph, entries, reaches: (0, __parts.import_analyze_order_wiring.reachabilityOf)((0, __parts.import_analyze_order_wiring.digraph)(plan.steps.length, edges)) };
}
var hopedOrderOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  if (plan.steps.length < 2 || isHeadBroken(plan)) return void 0;
  const [said, ...others] = directives(plan);
  if (said) return { kind: "prose", spans: [said, ...others] };
  const [first, ...more] = testDriven(plan);
  return first && { kind: "tdd", spans: [first, ...more] };
});
function directives(plan) {
  const statements = [plan.orchestration?.mode, plan.mode].filter((mode) => mode !== void 0);
  if (statements.some((mode) => mode.strength !== "prose")) return [];
  return statements.filter(({ value }) => (0, __parts.import_analyze_order_wiring.isSequential)(value)).flatMap(({ span }) => span ?? []);
}
function testDriven(plan) {
  if (isStrict(plan) || isOrderedByStep(plan)) return [];
  const types = [plan.type, ...plan.phases.map((phase) => isStrict(phase) ? void 0 : phase.type)];
  return types.flatMap((type) => type?.value === "tdd" ? [type.span] : []);
}
var isOrderedByStep = ({ steps }) => steps.filter(({ dependsOn }) => dependsOn.length > 0).length * 2 >= steps.length;
var isStrict = ({ mode }) => mode?.value === "sequential-strict" && mode.strength === "metadata";
var areDeclaredParallel = (plan, a, b) => startTogether(plan, a, b) || [a, b].every((step) => isSaidParallel(plan, step));
function isSaidParallel(plan, step) {
  const { value, level } = (0, __parts.import_analyze_order_wiring.modeOf)(plan, step);
  return value === "parallel" && level !== "contract";
}
function isToldOfPlan(plan, a, b) {
  const hoped = plan.dispatch === "parallel" ? void 0 : hopedOrderOf(plan);
  if (!hoped || areDeclaredParallel(plan, a, b)) return false;
  return hoped.kind === "prose" || (0, __parts.import_analyze_order_wiring.isTestDriven)(plan, a) || (0, __parts.import_analyze_order_wiring.isTestDriven)(plan, b);
}
var isSettledElsewhere = (plan, a, b) => isToldOfPlan(plan, a, b) || isOrderedElsewhere(plan, a, b);
var ownDependencies = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => openDependencies(plan).filter(({ step, dependsOn }) => !isSettledElsewhere(plan, step, dependsOn))
);
var ownHazards = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const isOneFinding = declaresNothing(plan) && ownDependencies(plan).length > 0;
  return openHazards(plan).filter(
    ({ first, second }) => !isSettledElsewhere(plan, first, second) && (!isOneFinding || areDeclaredParallel(plan, first, second))
  );
});
var declaresNothing = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const { contract, dispatch, graphs = [], orchestration, waves = [], phases, steps } = plan;
  if (graphs.some(({ entries }) => entries.some(({ dependsOn }) => dependsOn.length > 0))) return false;
  if (dispatch === "parallel" || contract.mode.value !== "parallel" || waves.length > 0) return false;
  if ([plan.mode, orchestration?.mode].some((mode) => mode && !(0, __parts.import_analyze_order_wiring.isSequential)(mode.value))) return false;
  if (orchestration?.entries.some(({ group }) => group) || phases.some((each2) => each2.mode || each2.dependsOn.length))
    return false;
  return !steps.some(saysWhen);
});
var saysWhen = (step) => step.wave !== void 0 || step.group !== void 0 || step.parallel !== void 0 || step.mode !== void 0 || step.fields.some(({ name }) => name === "depends_on" || name === "blocks") || [...step.dependsOn, ...step.blocks].some(({ form }) => form !== "prose");
var settledOrder = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const { size, firm } = (0, __parts.import_analyze_order_wiring.wiringOf)(plan);
  const missing = new __parts.import_analyze_order_wiring.EdgeList();
  for (const { dependsOn, step } of dueDependencies(plan))
    missing.add(index.get(dependsOn), index.get(step));
  const reaches = (0, __parts.import_analyze_order_wiring.reachabilityOf)((0, __parts.import_analyze_order_wiring.digraph)(size, firm, missing));
  return (before, after) => reaches(index.get(before), index.get(after));
});
var nameOf4 = (resource) => "path" in resource ? resource.path : resource.name;
function meetingsOf(plan, kinds, does = () => true) {
  const own = ownHazards(plan).filter((hazard) => kinds.includes(hazard.kind) && !hasOwnRule(plan, hazard));
  return meetingsAmong(plan, own, does);
}
function meetingsAmong(plan, hazards, does = () => true) {
  const found3 = /* @__PURE__ */ new Map();
  for (const hazard of hazards) {
    const { resource } = hazard;
    const key = `${resource.kind} ${nameOf4(resource)}`;
    const entry = found3.get(key) ?? { resource, effects: /* @__PURE__ */ new Map() };
    for (const [step, effect] of sides(hazard)) {
      if (does(effect) && !entry.effects.has(step)) entry.effects.set(step, effect);
    }
    found3.set(key, entry);
  }
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  return [...found3.values()].map(({ resource, effects }) => ({
    resource,
    name: nameOf4(resource),
    places: [...effects].map(([step, effect]) => ({ step, effect })).sort((a, b) => index.get(a.step) - index.get(b.step))
  }));
}
var sides = ({ first, second, effects }) => [
  [first, effects[0]],
  [second, effects[1]]
];
function unsettledMeetings(plan, kinds, does) {
  const settled = settledOrder(plan);
  const open = ownHazards(plan).filter(
    ({ kind, first, second }) => kinds.includes(kind) && !settled(first, second) && !settled(second, first)
  );
  return meetingsAmong(plan, open, does);
}
function placesOf(meetings) {
  const all = meetings.flatMap((meeting) => meeting.places);
  const first = new Map(all.toReversed().map((place) => [place.step, place]));
  return all.filter((place) => first.get(place.step) === place);
}
var deedsAt = ({ name, places: places2 }) => places2.map(({ step, effect }) => ({
  span: effect.span,
  message: `\`${step.id}\` ${deed(effect)} \`${name}\``
}));
var deed = ({ action, resource }) => action === "rename" && resource.kind === "symbol" ? "renames" : deeds[action];
var deeds = {
  create: "creates",
  modify: "changes",
  write: "changes",
  delete: "deletes",
  rename: "moves",
  read: "reads",
  run: "runs",
  stage: "stages",
  commit: "commits",
  "expect-absent": "needs to be absent"
};
var Side = class {
  #open = [];
  #passed;
  push(step) {
    this.#open.push(step);
  }
  clear() {
    this.#open = [];
    this.#passed = void 0;
  }
  /** A node behind all of them; undefined where there are none. */
  behind(web) {
    if (!this.#open.length) return this.#passed;
    const members = this.#passed === void 0 ? this.#open : [this.#passed, ...this.#open];
    this.#passed = web.gate(members);
    this.#open = [];
    return this.#passed;
  }
  /** What nobody waits for yet, or else the gate behind all. */
  frontier() {
    return this.#passed === void 0 ? this.#open : [this.#passed, ...this.#open];
  }
};
function lock(web, steps, { acts, suffers }, why2) {
  const [actors, sufferers] = [new Side(), new Side()];
  let last2;
  const after = (step, nodes) => {
    const known = nodes.filter((node) => node !== void 0);
    for (const node of known.length || last2 === void 0 ? known : [last2]) web.add(node, step, why2);
  };
  for (const step of steps) {
    const [isActor, isSufferer] = [acts.has(step), suffers.has(step)];
    if (isActor && isSufferer) {
      after(step, [...actors.frontier(), ...sufferers.frontier()]);
      actors.clear();
      sufferers.clear();
      last2 = step;
    } else if (isActor) {
      after(step, [sufferers.behind(web)]);
      actors.push(step);
    } else if (isSufferer) {
      after(step, [actors.behind(web)]);
      sufferers.push(step);
    }
  }
}
var shared = {
  "commit-commit": "git index",
  "commit-write": "git index",
  "stage-write": "git tree",
  "suite-write": "suite",
  "tracker-write": "tracker",
  "tree-write": "git tree",
  "service-use": "service"
};
function weaveCollisions(web, one) {
  for (const { before, after, hazard } of one.hazards)
    if (shared[hazard.kind] === void 0) web.add(before, after, found(one, before, hazard));
  const steps = inTime(one);
  for (const clash of clashesOf(one.scene))
    lock(
      web,
      steps,
      clash,
      locked(
        clash.service === void 0 ? shared[clash.kind] : `service ${clash.service}`,
        one,
        (a, b) => collisionIn(clash, a, b)
      )
    );
  const here = steps.filter(one.scene.sharesTree);
  for (const [path, writes] of trackerWrites(one.scene)) {
    const collision = (a, b) => {
      const effects = [writes.get(a), writes.get(b)];
      return { kind: "tracker-write", effects };
    };
    lock(web, here, { acts: writes, suffers: writes }, locked(`tracker ${path}`, one, collision));
  }
}
var causeOf = (resource) => `${resource.kind} ${nameOf4(resource)}`;
function found({ plan }, before, hazard) {
  const early = hazard.first.id === plan.steps[before].id ? hazard.first : hazard.second;
  return {
    reason: callsForEdge(hazard, early) ? "missing" : "hazard",
    strength: void 0,
    span: void 0,
    cause: causeOf(hazard.resource),
    hazard: () => hazard
  };
}
function locked(cause, { plan }, collision) {
  const hazard = (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const { kind, effects } = collision(first, second);
    const resource = narrower(effects[0].resource, effects[1].resource);
    return { kind, first: plan.steps[first], second: plan.steps[second], resource, effects };
  };
  return { reason: "hazard", strength: void 0, span: void 0, cause, hazard };
}
function dispatched(woven, order, weights, live, agents) {
  const run = new Run(woven, remaining(woven, order, weights), weights, live, agents);
  run.toTheEnd();
  return run;
}
var Run = class {
  start;
  finish;
  #woven;
  #weights;
  #live;
  #limit;
  #partOf;
  /** How many edges into each node are not passed yet. */
  #waiting;
  #ready;
  #running = new __parts.import_analyze_order_wiring.Heap((a, b) => this.finish[a] - this.finish[b] || a - b);
  #unfinished = [];
  #held = /* @__PURE__ */ new Map();
  #part = 0;
  #now = 0;
  constructor(woven, left, weights, live, { limit, partOf = () => 0 }) {
    this.#woven = woven;
    this.#weights = weights;
    this.#live = live;
    this.#limit = limit;
    this.#partOf = partOf;
    this.start = new Float64Array(woven.steps);
    this.finish = new Float64Array(woven.steps);
    this.#ready = new __parts.import_analyze_order_wiring.Heap((a, b) => left[b] - left[a] || a - b);
    this.#waiting = new Int32Array(woven.graph.size);
    for (const target of woven.graph.targets) this.#waiting[target]++;
    for (let step = 0; step < woven.steps; step++)
      if (live[step]) this.#unfinished[partOf(step)] = (this.#unfinished[partOf(step)] ?? 0) + 1;
  }
  toTheEnd() {
    const roots = [...this.#waiting.keys()].filter((node) => !this.#waiting[node]);
    for (const node of roots) this.#release(node);
    this.#openParts();
    while (this.#ready.size || this.#running.size) {
      while (this.#ready.size && this.#running.size < this.#limit) this.#begin(this.#ready.pop());
      this.#now = this.finish[this.#running.peek()];
      while (this.#running.size && this.finish[this.#running.peek()] === this.#now)
        this.#end(this.#running.pop());
    }
  }
  #begin(step) {
    this.start[step] = this.#now;
    this.finish[step] = this.#now + (this.#weights[step] ?? 0);
    this.#running.push(step);
  }
  #end(step) {
    this.#unfinished[this.#partOf(step)]--;
    for (const node of this.#freedBy(step)) this.#release(node);
    this.#openParts();
  }
  /** A step becomes ready; a gate, or what is finished, is passed at once. */
  #release(node) {
    const open = [node];
    for (let v = open.pop(); v !== void 0; v = open.pop()) {
      if (v < this.#woven.steps && this.#live[v]) this.#offer(v);
      else open.push(...this.#freedBy(v));
    }
  }
  #offer(step) {
    const part = this.#partOf(step);
    if (part <= this.#part) this.#ready.push(step);
    else this.#held.set(part, [...this.#held.get(part) ?? [], step]);
  }
  #freedBy(node) {
    const { heads, targets } = this.#woven.graph;
    const freed = [];
    for (let edge2 = heads[node]; edge2 < heads[node + 1]; edge2++)
      if (--this.#waiting[targets[edge2]] === 0) freed.push(targets[edge2]);
    return freed;
  }
  #openParts() {
    while (this.#part < this.#unfinished.length && !this.#unfinished[this.#part]) {
      this.#part++;
      for (const step of this.#held.get(this.#part) ?? []) this.#ready.push(step);
    }
  }
};
function openConflicts(plan) {
  if (plan.steps.every(({ conflictsWith }) => conflictsWith.length === 0)) return [];
  const settled = settledOrder(plan);
  const told2 = /* @__PURE__ */ new Map();
  const isNew2 = (step, other) => {
    if (step === other || told2.get(other)?.has(step) || told2.get(step)?.has(other)) return false;
    told2.set(step, (told2.get(step) ?? /* @__PURE__ */ new Set()).add(other));
    return true;
  };
  return plan.steps.flatMap(
    (step) => step.conflictsWith.flatMap((reference) => {
      const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, step);
      const others = target.kind === "found" ? target.steps : [];
      return others.filter((other) => !settled(step, other) && !settled(other, step) && isNew2(step, other)).map((other) => ({ step, other, reference }));
    })
  );
}
var proseDependencies = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const { firm } = orderOf(plan);
  const sentences = [...plan.steps.flatMap((step) => step.dependsOn), ...plan.proseOrder];
  return sentences.flatMap((reference) => {
    const step = reference.form === "prose" ? waitingFor(plan, reference) : void 0;
    if (!step) return [];
    const open = found2(plan, reference, step).filter((other) => other !== step && !firm.before(other, step));
    return open.length > 0 ? [{ reference, step, open }] : [];
  });
});
var found2 = (plan, reference, from) => {
  const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, from);
  return target.kind === "found" ? target.steps : [];
};
var waitingFor = (plan, reference) => reference.of ? found2(plan, { ...reference, ...reference.of })[0] : stepAt(plan, reference.span);
function weaveOrder(web, { plan, times }) {
  const { links } = (0, __parts.import_analyze_order_wiring.wiringOf)(plan);
  const gates = /* @__PURE__ */ new Map();
  const gateOf = (steps) => {
    const gate = gates.get(steps) ?? web.gate(steps);
    gates.set(steps, gate);
    return gate;
  };
  const opened = /* @__PURE__ */ new Map();
  const openingOf = (steps) => {
    if (steps.length === 1) return steps[0];
    let gate = opened.get(steps);
    if (gate === void 0) {
      gate = web.size++;
      for (const step of steps) web.add(gate, step);
      opened.set(steps, gate);
    }
    return gate;
  };
  for (const link of [...links, ...saidElsewhere(plan)]) {
    const why2 = whyOf(link);
    if (link.strength !== "prose") web.add(gateOf(link.before), openingOf(link.after), why2);
    else weaveAgreeing(web, link, times, why2);
  }
  for (const link of (0, __parts.import_analyze_order_wiring.modeLinks)(plan, isFirm)) web.add(link.before[0], link.after[0], whyOf(link));
  weaveConflicts(web, plan, times);
}
var isFirm = (strength2) => strength2 !== "prose";
function whyOf({ reason, strength: strength2, span }) {
  return { reason, strength: strength2, span, cause: reason === "mode" ? "mode" : void 0 };
}
var saidElsewhere = (plan) => proseDependencies(plan).map(({ reference: { span }, step, open }) => {
  const before = open.map((other) => (0, __parts.import_analyze_order_wiring.indexOf)(plan).get(other));
  return { before, after: [(0, __parts.import_analyze_order_wiring.indexOf)(plan).get(step)], reason: "declared", strength: "prose", span };
});
function weaveAgreeing(web, { before, after }, times, why2) {
  const inTime2 = (steps) => steps.toSorted((a, b) => times[a] - times[b]);
  const early = inTime2(before);
  let passed = 0;
  let gate;
  for (const step of inTime2(after)) {
    const from = passed;
    while (passed < early.length && times[early[passed]] < times[step]) passed++;
    const fresh = early.slice(from, passed);
    if (fresh.length) gate = web.gate(gate === void 0 ? fresh : [gate, ...fresh]);
    if (gate !== void 0) web.add(gate, step, why2);
  }
}
function weaveConflicts(web, plan, times) {
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  for (const { step, other, reference } of openConflicts(plan)) {
    const pair = [index.get(step), index.get(other)].sort((a, b) => times[a] - times[b]);
    const why2 = { reason: "conflict", strength: "metadata", span: reference.span, cause: "conflict" };
    web.add(pair[0], pair[1], why2);
  }
}
function weaveTests(web, one) {
  for (const { path, changes, tests, steps } of testedIn(one))
    lock(
      web,
      steps,
      { acts: changes, suffers: tests },
      {
        reason: "hazard",
        strength: void 0,
        span: void 0,
        cause: `file ${path}`,
        hazard: (a, b) => hazardBetween(one, path, changes, tests, Math.min(a, b), Math.max(a, b))
      }
    );
}
function testedIn(one) {
  return [...namedIn(one, inTime(one)).values()].flatMap(({ sources, tests }) => {
    const [only, more] = sources;
    if (!only || more || !tests.size) return [];
    const [path, changes] = only;
    const steps = [.../* @__PURE__ */ new Set([...changes.keys(), ...tests.keys()])];
    return [{ path, changes, tests, steps: steps.sort((a, b) => one.times[a] - one.times[b]) }];
  });
}
function namedIn({ plan, scene }, steps) {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of steps) {
    if (isPromised(plan.steps[step])) continue;
    for (const { path, change, glob } of scene.accesses[step]) {
      if (!change || change.conditional || glob) continue;
      const [, base = "", end = ""] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
      const name = (0, __parts.import_model.isTestPath)(path) ? testedBy(base) : base;
      if (!name || !code.test(end)) continue;
      const key = `${name.toLowerCase()}.${/^[jt]sx?$/.test(end) ? "ts" : end}`;
      const named2 = found3.get(key) ?? { sources: /* @__PURE__ */ new Map(), tests: /* @__PURE__ */ new Map() };
      const changes = (0, __parts.import_model.isTestPath)(path) ? named2.tests : named2.sources.get(path) ?? /* @__PURE__ */ new Map();
      if (!changes.has(step)) changes.set(step, change);
      if (changes !== named2.tests) named2.sources.set(path, changes);
      found3.set(key, named2);
    }
  }
  return found3;
}
var code = /^(?:py|[jt]sx?|go|rb|java|kt|cs|php|swift|rs|ex|c|cc|cpp|dart|scala)$/;
var isPromised = ({ parallel: parallel2, wave, group }) => Boolean(parallel2?.value || wave || group);
var testedBy = (base) => (/^test[_-](.+)$/i.exec(base) ?? /^(.+?)(?:[._-](?:test|spec)s?|Tests?)$/.exec(base))?.[1];
function hazardBetween({ plan }, path, changes, tests, first, second) {
  const resource = { kind: "file", path };
  const effectOf = (step, other) => {
    const change = changes.get(step);
    const test = tests.get(step);
    if (change && !(test && !tests.has(other))) return change;
    return { ...test, action: "read", resource, certainty: "inferred", because: "a test of that name" };
  };
  const effects = [effectOf(first, second), effectOf(second, first)];
  return { kind: "read-write", first: plan.steps[first], second: plan.steps[second], resource, effects };
}
var why = {
  reason: "unknown-effects",
  strength: void 0,
  span: void 0,
  cause: "unknown-effects"
};
function weaveUnknown(web, one) {
  const { plan, scene } = one;
  const steps = inTime(one);
  const unknown = new Set(
    steps.filter((at) => {
      const { kind, parallel: parallel2, wave, group } = plan.steps[at];
      const isPromised2 = parallel2?.value || wave || group;
      return kind !== "checkpoint" && !isPromised2 && !scene.effectsAt(at).some(isChange3);
    })
  );
  if (unknown.size) lock(web, steps, { acts: unknown, suffers: new Set(steps) }, why);
}
var isChange3 = ({ action, resource }) => resource.kind === "file" && __parts.import_model.changing.has(action);
var Web = class {
  steps;
  size;
  #edges = new __parts.import_analyze_order_wiring.EdgeList();
  #whys = [];
  constructor(steps) {
    this.steps = steps;
    this.size = steps;
  }
  add(from, to, why2) {
    this.#edges.add(from, to);
    this.#whys.push(why2);
  }
  /** A node that is passed once all of `members` are. One member needs no gate. */
  gate(members) {
    if (members.length === 1) return members[0];
    const gate = this.size++;
    for (const member of members) this.add(member, gate);
    return gate;
  }
  woven() {
    const graph = (0, __parts.import_analyze_order_wiring.digraph)(this.size, this.#edges);
    const whys = new Array(this.#whys.length);
    const next = graph.heads.slice(0, this.size);
    this.#edges.from.forEach((from, i) => {
      whys[next[from]++] = this.#whys[i];
    });
    return { steps: this.steps, graph, whys, into: backwards(graph) };
  }
};
function backwards({ size, heads, targets }) {
  const starts = new Int32Array(size + 1);
  for (const to of targets) starts[to + 1]++;
  for (let v = 0; v < size; v++) starts[v + 1] += starts[v];
  const next = starts.slice(0, size);
  const edges = new Int32Array(targets.length);
  const sources = new Int32Array(targets.length);
  for (let v = 0; v < size; v++) {
    for (let edge2 = heads[v]; edge2 < heads[v + 1]; edge2++) {
      const at = next[targets[edge2]]++;
      edges[at] = edge2;
      sources[at] = v;
    }
  }
  return { heads: starts, edges, sources };
}
function solve(one, limit = Number.POSITIVE_INFINITY) {
  const woven = weave(one);
  const order = topological(woven);
  const weights = Uint8Array.from(one.live, Number);
  const { finish } = dispatched(woven, order, weights, one.live, { limit });
  return { woven, order, weights, waves: Int32Array.from(finish) };
}
function weave(one) {
  const web = new Web(one.plan.steps.length);
  weaveOrder(web, one);
  weaveCollisions(web, one);
  weaveTests(web, one);
  weaveUnknown(web, one);
  return web.woven();
}
function windowOf(one, { woven, order, waves, weights }, limit = Number.POSITIVE_INFINITY, checkpoints = []) {
  const { plan, live } = one;
  const parts2 = partsOf(waves, checkpoints);
  const minutes = minutesOf(one) ?? weights;
  const { start, finish } = dispatched(woven, order, minutes, live, {
    limit,
    partOf: (step) => parts2[step]
  });
  return plan.steps.map((_, step) => step).filter((step) => live[step]).sort((a, b) => start[a] - start[b] || waves[a] - waves[b] || a - b).map((step) => ({ id: plan.steps[step].id, start: start[step], finish: finish[step] }));
}
function partsOf(waves, checkpoints) {
  const last2 = waves.reduce((a, b) => Math.max(a, b), 0);
  const passed = new Int32Array(last2 + 2);
  for (const { afterWave } of checkpoints) passed[afterWave + 1]++;
  for (let wave = 1; wave < passed.length; wave++) passed[wave] += passed[wave - 1];
  return Array.from(waves, (wave) => passed[wave]);
}
function minutesOf({ plan, live }) {
  if (!plan.steps.some(({ estimate }, step) => live[step] && estimate)) return void 0;
  return plan.steps.map(({ estimate }, step) => live[step] ? estimate?.value ?? 0 : 0);
}
function figuresOf(one, solved, limit) {
  const { woven, order, weights, waves } = solved;
  const { plan, live } = one;
  const inWaves = wavesOf(waves);
  const chain = longestChain(woven, earliest(woven, order, weights), weights);
  return {
    steps: live.filter((isLive) => isLive).length,
    waves: inWaves.length,
    width: widest(inWaves),
    criticalPath: chain.map((step) => plan.steps[step].id),
    time: timeOf(one, solved, limit),
    costs: costsOf(solved, live),
    lifted: liftedOf(one, limit)
  };
}
var wavesOf = (waves) => stepsByWave(
  waves,
  waves.reduce((a, b) => Math.max(a, b), 0)
).slice(1);
var widest = (waves) => waves.reduce((most2, { length }) => Math.max(most2, length), 0);
function timeOf(one, solved, limit) {
  const { plan, live } = one;
  const minutes = minutesOf(one);
  if (!minutes) return null;
  return {
    sequential: Array.from(minutes).reduce((a, b) => a + b, 0),
    parallel: windowOf(one, solved, limit).reduce((last2, { finish }) => Math.max(last2, finish), 0),
    unestimated: plan.steps.filter(({ estimate }, step) => live[step] && !estimate).length
  };
}
function liftedOf(one, limit) {
  const { plan, scene, live } = one;
  const mode = isHeldByMode(plan);
  if (!mode && plan.steps.every((step) => (0, __parts.import_analyze_order_wiring.isolationOf)(plan, step) === "worktree")) return null;
  const free = caseOf(lifted(plan, "worktree"), live, scene.effectsAt, scene);
  const solved = solve(free, limit);
  const inWaves = wavesOf(solved.waves);
  return {
    mode,
    waves: inWaves.length,
    width: widest(inWaves),
    together: inWaves.filter(({ length }) => length > 1).map((steps) => steps.map((step) => plan.steps[step].id)),
    costs: costsOf(solved, live)
  };
}
function isolationIn(plan) {
  const kinds = new Set(plan.steps.map((step) => (0, __parts.import_analyze_order_wiring.isolationOf)(plan, step)));
  return kinds.size > 1 ? "mixed" : [...kinds][0] ?? plan.contract.isolation ?? "shared";
}
var reasons = ["conflict", "missing", "hazard", "unknown-effects"];
function refusalsOf({ plan, scene, live }, woven) {
  const found3 = [];
  plan.steps.forEach((_, step) => {
    if (!live[step]) return;
    for (const [before, whys] of waitingOf(woven, step, live) ?? []) {
      const reason = reasonOf(whys);
      if (!reason || scene.ordered(before, step)) continue;
      const [first, second] = before < step ? [before, step] : [step, before];
      const hazards = told(whys.flatMap(({ hazard }) => hazard?.(before, step) ?? []));
      const steps = [plan.steps[first].id, plan.steps[second].id];
      found3.push({ first, second, refusal: { steps, reason, hazards } });
    }
  });
  return found3.sort((a, b) => a.first - b.first || a.second - b.second).map(({ refusal }) => refusal);
}
function reasonOf(whys) {
  const own = whys.map(({ reason }) => reason).filter((reason) => reason !== "mode");
  if (own.some((reason) => !reasons.includes(reason))) return void 0;
  return own.sort((a, b) => reasons.indexOf(a) - reasons.indexOf(b))[0];
}
function knotsOf(plan) {
  const { size, firm } = (0, __parts.import_analyze_order_wiring.wiringOf)(plan);
  return (0, __parts.import_analyze_order_wiring.membersOf)((0, __parts.import_analyze_order_wiring.componentsOf)((0, __parts.import_analyze_order_wiring.digraph)(size, firm))).map((nodes) => nodes.filter((node) => node < plan.steps.length).map((node) => plan.steps[node])).filter((steps) => steps.length > 1);
}
var overlaps = /* @__PURE__ */ new Set(["hazard", "conflict", "unknown-effects"]);
var last = /* @__PURE__ */ new WeakMap();
function frontOf(plan, progress) {
  const known = last.get(plan);
  if (known?.progress === progress) return known.front;
  const front = frontWith(plan, progress);
  last.set(plan, { progress, front });
  return front;
}
function frontWith(plan, { done, running }) {
  const finished = indexesOf(plan, done);
  const one = caseOf(
    plan,
    plan.steps.map((_, step) => !finished.has(step))
  );
  return { one, woven: weave(one), done: finished, running: indexesOf(plan, running) };
}
var indexesOf = (plan, steps) => new Set([...steps].map((step) => (0, __parts.import_analyze_order_wiring.indexOf)(plan).get(step)));
function stepsBefore({ one, woven }, step) {
  const waiting = waitingOf(woven, step, one.live) ?? firstBefore(one, woven, step);
  return [...waiting].flatMap(([other, whys]) => {
    const binding = whys.filter(({ reason }) => !overlaps.has(reason));
    return binding.length > 0 ? [[other, binding]] : [];
  });
}
function firstBefore(one, { graph: { heads, targets }, whys }, step) {
  for (const first of inTime(one)) {
    const seen = /* @__PURE__ */ new Set();
    const open = first === step ? [] : [[first, void 0]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [node, known] = next;
      if (node === step && known) return [[first, [known]]];
      for (let edge2 = heads[node]; edge2 < heads[node + 1]; edge2++) {
        const [to, why2] = [targets[edge2], known ?? whys[edge2]];
        if (seen.has(to) || why2 && overlaps.has(why2.reason)) continue;
        seen.add(to);
        open.push([to, why2]);
      }
    }
  }
  return [];
}
function chooseTogether({ one: { plan }, running }, candidates, limit) {
  const left = /* @__PURE__ */ new Set([...running, ...candidates]);
  const one = caseOf(
    plan,
    plan.steps.map((_, step) => left.has(step))
  );
  const woven = weave(one);
  const waits = (step) => waitingOf(woven, step, one.live) ?? /* @__PURE__ */ new Map();
  const order = inTime(one);
  const choice = new Choice(running);
  for (const step of order.toReversed()) choice.keepOutBefore(step, waits(step));
  for (const step of order) choice.take(step, waits(step), limit);
  return choice;
}
var Choice = class {
  together = [];
  apart = /* @__PURE__ */ new Map();
  overLimit = [];
  #taken;
  constructor(running) {
    this.#taken = new Set(running);
  }
  /** Leaves out what a step in flight would have had to wait for. */
  keepOutBefore(step, waits) {
    for (const [other, whys] of waits) if (!this.#taken.has(other)) this.#keepOut(other, step, whys);
  }
  take(step, waits, limit) {
    for (const [other, whys] of waits) if (!this.#taken.has(step)) this.#keepOut(step, other, whys);
    if (this.#taken.has(step) || this.apart.has(step)) return;
    if (this.#taken.size >= limit) this.overLimit.push(step);
    else {
      this.#taken.add(step);
      this.together.push(step);
    }
  }
  #keepOut(step, other, whys) {
    if (this.apart.has(step)) return;
    if (this.#taken.has(other)) {
      this.apart.set(step, [other, whys]);
      return;
    }
    const [behind, known] = this.apart.get(other) ?? [];
    const same = whys.filter(({ cause }) => cause !== void 0 && known?.some((why2) => why2.cause === cause));
    if (behind !== void 0 && same.length > 0) this.apart.set(step, [behind, same]);
  }
};
var mostNamed = 20;
function nextSteps(plan, progress, most2) {
  const front = frontOf(plan, progress);
  const limit = most2 ?? plan.maxParallel?.value;
  const { left, before, chosen, counts, ready } = readyIn(front, limit);
  const teller = new Teller(front, chosen);
  const isReady = new Set(chosen.together);
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    isolation: isolationIn(plan),
    maxParallel: limit ?? null,
    done: idsOf(plan, progress.done),
    running: idsOf(plan, progress.running),
    ready: ready.map(({ step, blocking }) => ({ ...named(plan, step), blocking })),
    waiting: left.filter((step) => !isReady.has(step)).sort((a, b) => a - b).map((step) => teller.waiting(step, before.get(step), counts.before(step)))
  };
}
var readySteps = (plan, progress, most2) => readyIn(frontOf(plan, progress), most2 ?? plan.maxParallel?.value).ready.map(
  ({ step }) => plan.steps[step].id
);
function readyIn(front, limit = Number.POSITIVE_INFINITY) {
  const left = inTime(front.one).filter((step) => !front.running.has(step));
  const before = new Map(left.map((step) => [step, stepsBefore(front, step)]));
  const candidates = left.filter((step) => before.get(step).length === 0);
  const chosen = chooseTogether(front, candidates, limit);
  const counts = countsIn(front);
  const ready = chosen.together.map((step) => ({ step, blocking: counts.behind(step) })).sort((a, b) => b.blocking - a.blocking);
  return { left, before, chosen, counts, ready };
}
function waitsOf2(plan, step, progress) {
  const front = frontOf(plan, progress);
  const at = (0, __parts.import_analyze_order_wiring.indexOf)(plan).get(step);
  const chosen = chooseTogether(front, [at], Number.POSITIVE_INFINITY);
  return new Teller(front, chosen).waiting(at, stepsBefore(front, at), 0).waitsFor;
}
var idsOf = ({ steps }, some) => steps.filter((step) => some.has(step)).map(({ id: id2 }) => id2);
function named({ steps }, at) {
  const { id: id2, kind, title, source, span } = steps[at];
  return { id: id2, kind, title, path: source.path, line: (0, __parts.import_model.lineOf)(span) };
}
var Teller = class {
  #front;
  #chosen;
  #reaches;
  constructor(front, chosen) {
    this.#front = front;
    this.#chosen = chosen;
    this.#reaches = (0, __parts.import_analyze_order_wiring.reachabilityOf)(front.woven.graph);
  }
  waiting(step, order, blockedBy) {
    const { one } = this.#front;
    const kept = reducedWaits(new Map(order), one.times, this.#reaches, one.plan.steps.length) ?? order;
    const running = order.filter(
      ([other]) => this.#front.running.has(other) && !kept.some(([known]) => known === other)
    );
    const told2 = [...kept, ...running];
    const apart2 = this.#chosen.apart.get(step);
    const overlap2 = apart2 && !order.some(([known]) => known === apart2[0]) ? [apart2] : [];
    return {
      ...named(one.plan, step),
      waitsFor: [
        ...told2.slice(0, mostNamed).map((obstacle) => this.#wait("order", step, obstacle)),
        ...overlap2.map((obstacle) => this.#wait("overlap", step, obstacle))
      ],
      blockedBy,
      overLimit: this.#chosen.overLimit.includes(step)
    };
  }
  #wait(rule, step, obstacle) {
    const { one, running } = this.#front;
    const [other] = obstacle;
    const state = running.has(other) ? "running" : this.#chosen.together.includes(other) ? "ready" : "open";
    return { ...placedWait(one.plan, step, obstacle), rule, state };
  }
};
function placedWait(plan, step, [other, whys]) {
  const wait = waitIn(plan, step, [other, whys]);
  const placed = whys.filter(({ span }) => span);
  return placed.length > 0 ? { ...waitIn(plan, step, [other, placed]), hazards: wait.hazards } : wait;
}
function countsIn({ woven: { graph, into, steps }, one: { live } }) {
  const count = (from, around) => {
    const seen = /* @__PURE__ */ new Set();
    const open = [from];
    for (let node = open.pop(); node !== void 0; node = open.pop())
      for (const next of around(node)) if (!seen.has(next) && seen.add(next)) open.push(next);
    return [...seen].filter((node) => node < steps && live[node]).length;
  };
  return {
    before: (step) => count(step, (node) => into.sources.subarray(into.heads[node], into.heads[node + 1])),
    behind: (step) => count(step, (node) => graph.targets.subarray(graph.heads[node], graph.heads[node + 1]))
  };
}
function schedulePlan(plan, options = {}) {
  const { done = /* @__PURE__ */ new Set() } = options;
  const limit = options.maxParallel ?? plan.maxParallel?.value;
  const policy = options.checkpoint ?? plan.checkpointPolicy?.value ?? "natural";
  const one = caseOf(
    plan,
    plan.steps.map((step) => !done.has(step))
  );
  const solved = solve(one, limit);
  const checkpoints = checkpointsOf(one, solved.woven, solved.waves, policy);
  return {
    path: plan.path,
    dialect: plan.dialect,
    isolation: isolationIn(plan),
    maxParallel: limit ?? null,
    checkpointPolicy: policy,
    done: plan.steps.filter((step) => done.has(step)).map(({ id: id2 }) => id2),
    markedDone: plan.steps.filter((step) => step.done?.value && !done.has(step)).length,
    waves: wavesIn(one, solved),
    window: windowOf(one, solved, limit, checkpoints),
    checkpoints,
    refused: refusalsOf(one, solved.woven),
    figures: figuresOf(one, solved, limit)
  };
}
function wavesIn(one, { woven, waves }) {
  const last2 = waves.reduce((a, b) => Math.max(a, b), 0);
  const reaches = (0, __parts.import_analyze_order_wiring.reachabilityOf)(woven.graph);
  const told2 = (step) => stepIn2(one, step, woven, waves, reaches);
  return stepsByWave(waves, last2).slice(1).map((steps, i) => ({ number: i + 1, steps: steps.map(told2) }));
}
function stepIn2({ plan, live }, at, woven, waves, reaches) {
  const step = plan.steps[at];
  const waiting = waitingOf(woven, at, live);
  const kept = waiting && reducedWaits(waiting, waves, reaches, woven.steps);
  return {
    id: step.id,
    kind: step.kind,
    title: step.title,
    path: step.source.path,
    line: (0, __parts.import_model.lineOf)(step.span),
    phase: step.phase?.id ?? null,
    minutes: step.estimate?.value ?? null,
    waitsFor: (kept ?? []).map((entry) => waitIn(plan, at, entry)),
    waitsForWave: kept || waves[at] === 1 ? null : waves[at] - 1
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  areDeclaredParallel,
  areSaidApart,
  areSeveral,
  batchesOf,
  brokenBatches,
  brokenPromises,
  brokenPromisesByGroup,
  declaresNothing,
  deed,
  deedsAt,
  directedHazardsOf,
  disagreements,
  dueDependencies,
  dueEffects,
  enumerated,
  findingOfBatch,
  findingOfBatches,
  hasOwnRule,
  hazardsAmong,
  hazardsOf,
  hopedDependencies,
  hopedOrderOf,
  independencesOf,
  inspectPlans,
  isChange,
  isHeadBroken,
  isOnlyInWave,
  isOrderedElsewhere,
  isToldElsewhere,
  isToldOfPlan,
  knotsOf,
  listed,
  livesOf,
  meetingsAmong,
  meetingsOf,
  missingDependencies,
  nameOf,
  nextSteps,
  openConflicts,
  openDependencies,
  openHazards,
  orderOf,
  ownDependencies,
  ownHazards,
  places,
  placesOf,
  plainCreation,
  probabilityOfEdges,
  probabilityOfMeetings,
  probableAmong,
  proseDependencies,
  readySteps,
  reportFlaws,
  schedulePlan,
  settledOrder,
  sharedBatch,
  shownOf,
  startTogether,
  statedEdges,
  stepAt,
  stepNamed,
  stepsNamed,
  togetherBy,
  unsettledMeetings,
  unsettledSteps,
  waitsOf
});
