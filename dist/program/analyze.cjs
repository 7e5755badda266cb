const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_analyze_schedule", () => require("./analyze-schedule.cjs"));
__late("import_analyze_order_wiring", () => require("./analyze-order-wiring.cjs"));
__late("import_analyze_effects_said", () => require("./analyze-effects-said.cjs"));
__late("import_analyze_plan_memo", () => require("./analyze-plan-memo.cjs"));
__late("import_analyze_paths_overlap", () => require("./analyze-paths-overlap.cjs"));
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
  absencesOf: () => absencesOf,
  ambiguousReferences: () => ambiguousReferences,
  areIsolated: () => areIsolated,
  areSiblings: () => areSiblings,
  assumingParallel: () => assumingParallel,
  byTree: () => byTree,
  changedFiles: () => changedFiles,
  contradictionsOf: () => contradictionsOf,
  countedByName: () => countedByName,
  crossingsOf: () => crossingsOf,
  deniedEdges: () => deniedEdges,
  dependencyFix: () => dependencyFix,
  dependencyFixes: () => dependencyFixes,
  dependentSiblings: () => dependentSiblings,
  directiveFix: () => directiveFix,
  documentOf: () => documentOf,
  doneTooEarly: () => doneTooEarly,
  evidencesOf: () => evidencesOf,
  fencedBetween: () => fencedBetween,
  halfEdges: () => halfEdges,
  implausibleAbsences: () => implausibleAbsences,
  isCrowd: () => isCrowd,
  isInAnotherPhase: () => isInAnotherPhase,
  isMeantElsewhere: () => isMeantElsewhere,
  isModel: () => isModel,
  isSameRow: () => isSameRow,
  isStrictAsWhole: () => isStrictAsWhole,
  isThere: () => isThere,
  isToldAsMissing: () => isToldAsMissing,
  likelyTypos: () => likelyTypos,
  matchesGlob: () => matchesGlob,
  miscountsOf: () => miscountsOf,
  numberedPhases: () => numberedPhases,
  numbersOf: () => numbersOf,
  placesBehind: () => placesBehind,
  plansOfRun: () => plansOfRun,
  raisedBehind: () => raisedBehind,
  readTogether: () => readTogether,
  readingsOf: () => readingsOf,
  sharedFiles: () => sharedFiles,
  spellDependencies: () => spellDependencies,
  spelledOut: () => spelledOut,
  stepsWithoutFiles: () => stepsWithoutFiles,
  stepsWithoutWave: () => stepsWithoutWave,
  strangersInWaves: () => strangersInWaves,
  strayEntries: () => strayEntries,
  strictFix: () => strictFix,
  strongestOf: () => strongestOf,
  treeOf: () => treeOf,
  twinIds: () => twinIds,
  uncopiedSteps: () => uncopiedSteps,
  undeclaredFiles: () => undeclaredFiles,
  unknownReferences: () => unknownReferences,
  untoldDependencies: () => untoldDependencies,
  wantedMode: () => wantedMode,
  wavesAtOdds: () => wavesAtOdds,
  withLastNumber: () => withLastNumber,
  worstPairs: () => worstPairs
});
module.exports = __toCommonJS(stdin_exports);
var changedFiles = (plan, step) => ((0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(step) ?? []).flatMap(
  (effect) => effect.resource.kind === "file" && (0, __parts.import_analyze_schedule.isChange)(effect) && !effect.conditional ? [{ path: effect.resource.path, span: effect.span }] : []
);
function undeclaredFiles(plan, step) {
  const { ordersAdd } = plan.contract;
  const lists = (mention) => mention.certainty === "declared" && !(0, __parts.import_analyze_effects_said.isTestOfRed)(step, mention);
  if (step.done?.value || !step.mentions.some(lists)) return [];
  const declared = [];
  const stated = [];
  for (const mention of step.mentions) {
    const { subject, verb, certainty, conditional, section, span } = mention;
    if (subject.kind !== "path") continue;
    if (certainty === "declared" || section === "files" || section === "title")
      declared.push(subject.path, ...subject.to === void 0 ? [] : [subject.to]);
    else if ((0, __parts.import_analyze_effects_said.isTestOfRed)(step, mention)) continue;
    else if (certainty === "stated" && ordersChange(verb) && !conditional && isWork(section, subject.path))
      stated.push({ path: subject.path, span });
  }
  const first = new Map(stated.toReversed().map((file) => [file.path, file]));
  return [...first.values()].reverse().filter(
    ({ path }) => (isFullPath(path) || ordersAdd && (0, __parts.import_analyze_effects_mention_effects.isRootFile)(path)) && !isBeside(plan, path) && !declared.some((other) => covers(other, path))
  );
}
var isFullPath = (path) => /^(?!~|\/|[A-Za-z]:)[^@]*\/[^/*@]*\.\w+$/.test(path);
var isBeside = (plan, path) => {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return plan.files.some(({ source }) => `/${source.path}`.includes(`/${folder}/`));
};
var isWork = (section, path) => section !== "context" && (section !== "verify" || (0, __parts.import_model.isTestPath)(path));
var ordersChange = (verb) => __parts.import_model.changing.has(verb);
function covers(declared, path) {
  const [one, other] = [(0, __parts.import_analyze_paths_overlap.segmentsOf)(declared.replace(placeholder, "*")), (0, __parts.import_analyze_paths_overlap.segmentsOf)(path)];
  if ((0, __parts.import_analyze_paths_overlap.overlap)(one, other)) return true;
  const common = Math.min(one.length, other.length);
  return common > 1 && (0, __parts.import_analyze_paths_overlap.overlap)(one.slice(-common), other.slice(-common));
}
var placeholder = /(?<=[-_./])N(?=[-_.])/g;
var matchesGlob = (path, glob) => (0, __parts.import_analyze_paths_overlap.overlap)((0, __parts.import_analyze_paths_overlap.segmentsOf)(glob), (0, __parts.import_analyze_paths_overlap.segmentsOf)(path));
function slipAmong(own, names2) {
  if (own.length < 6) return void 0;
  return (0, __parts.import_model.nearest)(
    own,
    [...names2].filter((name) => name !== own && isSlip(own, name))
  );
}
function slipsAmong(names2) {
  const forms = new Set(names2.map(plain));
  let alike;
  return (own) => {
    if (forms.size === 1 && forms.has(plain(own))) return void 0;
    alike ??= byKey(names2);
    return slipAmong(own, new Set(keysOf(own).flatMap((key) => alike.get(key) ?? [])));
  };
}
function byKey(names2) {
  const alike = /* @__PURE__ */ new Map();
  for (const name of names2)
    for (const key of keysOf(name)) {
      const known2 = alike.get(key);
      if (known2) known2.push(name);
      else alike.set(key, [name]);
    }
  return alike;
}
var keysOf = (name) => [
  name,
  lettersOf(name),
  ...new Set(Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1)))
];
var lettersOf = (name) => [...name].sort().join("");
function isSlip(a, b) {
  if (plain(a) === plain(b)) return false;
  return Math.abs(a.length - b.length) <= 1 && (lettersOf(a) === lettersOf(b) || differInOne(a, b));
}
var plain = (name) => name.replace(/\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])/g, "0").replace(/^[._]+/, "").toLowerCase();
function differInOne(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
var isThere = (plan, path) => plan.repository?.exists(path) === true;
var creationOf = ({ turns }) => turns.find(({ creates }) => creates?.certainty === "declared");
var isCarriedOut = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const created = (0, __parts.import_analyze_schedule.livesOf)(plan).filter(creationOf);
  const there = created.filter(({ path }) => isThere(plan, path));
  return there.length > 0 && there.length * 2 >= created.length;
});
var absencesOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  if (!plan.repository || isCarriedOut(plan)) return [];
  const rewritten = rewrittenPaths(plan);
  const made = madePaths(plan, rewritten);
  const needed = (0, __parts.import_analyze_schedule.livesOf)(plan).flatMap(({ path, turns }) => {
    const needs = turns[0]?.needs;
    return needs && path.includes("/") && !made(path) ? [{ path, needs, turn: turns[0] }] : [];
  });
  const changed = needed.filter(({ needs }) => needs.action !== "read" && needs.certainty === "declared");
  const paths = /* @__PURE__ */ new Set([...changed.map(({ path }) => path), ...rewritten]);
  const there = [.../* @__PURE__ */ new Set([...paths, ...listedIn(plan)])].filter((path) => isThere(plan, path)).length;
  const missing = [...paths].filter((path) => plan.repository?.exists(path) === false).length;
  const atHand = there >= 2 && there >= 2 * missing;
  return needed.flatMap(({ path, needs, turn }) => {
    if (turn.step.done?.value || plan.repository?.exists(path) !== false) return [];
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!isThere(plan, folder)) return [];
    const name = slipAmong(path.slice(folder.length + 1), plan.repository.namesIn(folder));
    const meant = name === void 0 ? void 0 : `${folder}/${name}`;
    const counts = meant !== void 0 || atHand && needs.action !== "read" && (needs.certainty === "declared" || rewritten.has(path));
    return counts ? [{ path, needs, meant }] : [];
  });
});
var listedIn = (plan) => [...(0, __parts.import_analyze_order_wiring.effectsOf)(plan).values()].flatMap(
  (effects) => effects.flatMap(
    ({ action, resource, certainty }) => action === "write" && certainty === "declared" && resource.kind === "file" ? resource.path : []
  )
);
function rewrittenPaths(plan) {
  const found = /* @__PURE__ */ new Set();
  for (const effects of (0, __parts.import_analyze_order_wiring.effectsOf)(plan).values()) {
    const listed3 = new Set(
      effects.flatMap(
        ({ action, resource, certainty }) => action === "write" && resource.kind === "file" && certainty === "declared" ? resource.path : []
      )
    );
    for (const { action, resource, certainty, conditional } of effects)
      if (action === "modify" && certainty === "stated" && !conditional && resource.kind === "file" && listed3.has(resource.path))
        found.add(resource.path);
  }
  for (const effects of (0, __parts.import_analyze_order_wiring.effectsOf)(plan).values())
    for (const { action, resource } of effects)
      if (action === "create" && resource.kind === "file") found.delete(resource.path);
  return found;
}
function madePaths(plan, rewritten) {
  const made = /* @__PURE__ */ new Set();
  for (const effects of (0, __parts.import_analyze_order_wiring.effectsOf)(plan).values())
    for (const { action, resource } of effects)
      if (resource.kind === "file" && ["create", "write", "rename"].includes(action) && !rewritten.has(resource.path))
        made.add(resource.path.replace(/(?:^|\/)[^/]*[*?{].*$/, "").replace(/\/+$/, ""));
  return (path) => {
    for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/"))))
      if (made.has(at)) return true;
    return false;
  };
}
function likelyTypos(plan) {
  const lives = (0, __parts.import_analyze_schedule.livesOf)(plan);
  const known2 = /* @__PURE__ */ new Map();
  for (const life of lives) {
    if (!life.turns.some(({ effects }) => effects.some(__parts.import_analyze_schedule.isChange))) continue;
    for (const frame of frames(life.path)) {
      const others = known2.get(frame);
      if (others) others.push(life);
      else known2.set(frame, [life]);
    }
  }
  const slips = /* @__PURE__ */ new Map();
  return lives.flatMap((life) => {
    const [turn, second] = life.turns;
    if (!turn || second || turn.creates || !turn.needs || isThere(plan, life.path)) return [];
    const near = frames(life.path).flatMap((frame, at) => {
      const slip = slips.get(frame) ?? slipsIn(known2.get(frame) ?? [], at);
      slips.set(frame, slip);
      return slip(life.path) ?? [];
    });
    const [found] = near;
    const place = found?.turns[0]?.effects.find(__parts.import_analyze_schedule.isChange)?.span;
    return found && place ? [{ path: life.path, effect: turn.needs, known: found.path, place }] : [];
  });
}
var frames = (path) => path.split("/").map((_, at, all) => all.map((segment, i) => i === at ? "" : segment).join("/"));
function slipsIn(others, at) {
  const segment = (path) => path.split("/")[at];
  const names2 = new Map(others.map((other) => [segment(other.path), other]));
  const meant = slipsAmong([...names2.keys()]);
  return (path) => {
    const name = meant(segment(path));
    return name === void 0 ? void 0 : names2.get(name);
  };
}
function uncopiedSteps(plan) {
  if (!plan.steps.some((step) => step.copies.length > 0)) return [];
  return plan.steps.filter(
    ({ copies, kind, phase }) => copies.length === 0 && kind !== "checkpoint" && phase?.type?.value !== "inline"
  );
}
var strayEntries = (plan) => (plan.orchestration?.entries ?? []).filter(
  ({ id: { value: id, span } }) => (0, __parts.import_analyze_order_wiring.resolveReference)(plan, { kind: "step", id, form: "group", span }).kind === "unknown"
);
function stepsWithoutFiles(plan) {
  const members = (0, __parts.import_analyze_order_wiring.groupBy)((0, __parts.import_analyze_schedule.batchesOf)(plan).values(), ({ name }) => name);
  const isToRunBeside = (step) => {
    if ((members.get((0, __parts.import_analyze_schedule.batchesOf)(plan).get(step)?.name ?? "")?.length ?? 0) > 1) return true;
    const { value, level } = (0, __parts.import_analyze_order_wiring.modeOf)(plan, step);
    return value === "parallel" && (level !== "contract" || leavesFilesOpen(step)) && hasCompany(plan, step);
  };
  return plan.steps.filter(
    (step) => step.kind !== "checkpoint" && !step.onlyLooks && !looks.test(step.title) && !step.done?.value && changedFiles(plan, step).length === 0 && !step.mentions.some(({ subject }) => subject.kind === "path") && isToRunBeside(step)
  );
}
var looks = /\b(?:review|audit|fidelity|sanity|scope check|manual qa|e2e run|verification)\b/i;
var leavesFilesOpen = ({ fields }) => fields.some(({ name }) => fileFields.has(name));
var fileFields = /* @__PURE__ */ new Set(["files", "files_modified", "owned_files"]);
function hasCompany(plan, step) {
  const { any, inWaves } = (0, __parts.import_analyze_schedule.orderOf)(plan);
  return (runsOf(plan).get(step) ?? []).some(
    (other) => other !== step && !other.done?.value && !any.ordered(step, other) && !inWaves.ordered(step, other)
  );
}
var runsOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found = /* @__PURE__ */ new Map();
  let run = [];
  for (const step of plan.steps) {
    if ((0, __parts.import_analyze_order_wiring.isSequential)((0, __parts.import_analyze_order_wiring.modeOf)(plan, step).value)) run = [];
    else found.set(step, run).get(step).push(step);
  }
  return found;
});
var changes = /* @__PURE__ */ new Set([
  "write-write",
  "create-create",
  "use-before-create",
  "use-after-delete"
]);
var sharedFiles = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => (0, __parts.import_analyze_schedule.meetingsOf)(plan, [...changes], __parts.import_analyze_schedule.isChange).filter(
    ({ resource, places }) => resource.kind === "file" && places.length > 1
  )
);
var isCrowd = ({ places }) => places.length > 2;
var crowded = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => new Set(
    sharedFiles(plan).filter(isCrowd).map(({ name }) => name)
  )
);
var untoldDependencies = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => (0, __parts.import_analyze_schedule.ownDependencies)(plan).filter((edge) => !(0, __parts.import_analyze_schedule.isToldElsewhere)(plan, edge) && !isToldOfFiles(plan, edge))
);
var isToldOfFiles = (plan, { hazards }) => hazards.every(
  ({ kind, resource }) => resource.kind !== "file" && resource.kind !== "symbol" || resource.kind === "file" && changes.has(kind) && crowded(plan).has(resource.path)
);
var deeds = ({ dependsOn, hazards }) => hazards.filter(({ resource: { kind } }) => kind === "file" || kind === "symbol").map(({ first, effects: [a, b] }) => first === dependsOn ? [a, b] : [b, a]).sort(([a], [b]) => (0, __parts.import_model.compareUnits)(a.span.source.path, b.span.source.path) || a.span.start - b.span.start);
function evidenceOf(edge) {
  const parts = deedsBefore(edge).map(
    ({ does, names: names2, both }) => `${does} ${(0, __parts.import_analyze_schedule.listed)(names2, most)}${both ? " as well" : ""}`
  );
  return `${(0, __parts.import_analyze_schedule.stepNamed)(edge.dependsOn)}, which ${parts.join(" and ")}`;
}
var most = 3;
function deedsBefore(edge) {
  const all = deeds(edge);
  const changes2 = all.filter(([before]) => (0, __parts.import_analyze_schedule.isChange)(before));
  const told = (changes2.length ? changes2 : all).map(([before, after]) => ({
    name: (0, __parts.import_analyze_schedule.nameOf)(before.resource),
    does: (0, __parts.import_analyze_schedule.deed)(before),
    both: (0, __parts.import_analyze_schedule.isChange)(before) && (0, __parts.import_analyze_schedule.deed)(before) === (0, __parts.import_analyze_schedule.deed)(after)
  }));
  return [...(0, __parts.import_analyze_order_wiring.groupBy)(told, ({ does, both }) => `${does} ${both}`).values()].map((alike) => ({
    ...alike[0],
    names: [...new Set(alike.map(({ name }) => name))]
  }));
}
var edgesOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => (0, __parts.import_analyze_order_wiring.groupBy)(untoldDependencies(plan), ({ step }) => step));
function isToldAsMissing(plan, { name, places: all }) {
  const [a, b, third] = all.map(({ step }) => step);
  if (!a || !b || third) return false;
  const edge = [...edgesOf(plan).get(a) ?? [], ...edgesOf(plan).get(b) ?? []].find(
    ({ dependsOn }) => dependsOn === a || dependsOn === b
  );
  return edge !== void 0 && deedsBefore(edge).some(({ names: names2 }) => (0, __parts.import_analyze_schedule.shownOf)(names2, most).includes(name));
}
var evidencesOf = (edges) => edges.map(evidenceOf).join(", and ");
function strongestOf(edges) {
  const rank = ({ hazards: [first] }) => first.effects.some(({ action }) => action === "create") ? first.resource.kind === "symbol" ? 0 : 1 : 2;
  return edges.toSorted((a, b) => rank(a) - rank(b))[0];
}
var sentencesOn = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => (0, __parts.import_analyze_order_wiring.groupBy)((0, __parts.import_analyze_schedule.proseDependencies)(plan), ({ step }) => step)
);
function placesBehind(plan, edge) {
  const { dependsOn, step } = edge;
  const said = (sentencesOn(plan).get(step) ?? []).filter(({ open }) => open.includes(dependsOn));
  return [
    ...said.slice(0, 1).map(({ reference: { span } }) => ({ span, message: "the text says so, in a sentence only" })),
    ...deeds(edge).flatMap(([before, after]) => [
      { span: before.span, message: `\`${dependsOn.id}\` ${(0, __parts.import_analyze_schedule.deed)(before)} \`${(0, __parts.import_analyze_schedule.nameOf)(before.resource)}\`` },
      { span: after.span, message: `\`${step.id}\` ${(0, __parts.import_analyze_schedule.deed)(after)} \`${(0, __parts.import_analyze_schedule.nameOf)(after.resource)}\`` }
    ])
  ];
}
function implausibleAbsences(plan) {
  const found = [];
  const made = new Made();
  for (const [step, effects] of (0, __parts.import_analyze_order_wiring.effectsOf)(plan)) {
    for (const effect of effects) {
      const creator = effect.action === "expect-absent" && !step.regression ? made.creatorOf(effect) : void 0;
      if (creator) found.push({ step, effect, creator });
    }
    made.learn(step, effects);
  }
  return found;
}
var Made = class {
  names = /* @__PURE__ */ new Map();
  /** What earlier RED phases missed, by what lacks it and its name: their steps have brought it. */
  missed = /* @__PURE__ */ new Map();
  /** By the path without its ending. */
  files = /* @__PURE__ */ new Map();
  /** The keys of those by their last segment. */
  stemsByName = /* @__PURE__ */ new Map();
  /** The names, without endings, of the files that a step touches, and the identifiers that it names. */
  stems = /* @__PURE__ */ new Map();
  learn(step, effects) {
    this.stems.set(step, new Set(effects.flatMap(({ resource }) => plainName(resource) ?? [])));
    for (const effect of effects) {
      if (effect.action === "expect-absent") this.miss(step, effect);
      else if (!effect.conditional && effect.certainty !== "inferred") this.note(step, effect);
    }
  }
  note(step, effect) {
    const { resource, action } = effect;
    if (resource.kind === "symbol") {
      const key2 = (0, __parts.import_analyze_schedule.nameOf)(resource);
      if (action === "delete") this.forget(key2);
      if (action === "create") this.names.set(key2, [...this.names.get(key2) ?? [], { step, effect }]);
    }
    if (resource.kind !== "file") return;
    const key = stemOf(resource.path);
    if (action === "delete") this.files.delete(key);
    if (action !== "create") return;
    this.stemsByName.set(lastOf(key), (this.stemsByName.get(lastOf(key)) ?? /* @__PURE__ */ new Set()).add(key));
    if (!this.files.has(key)) this.files.set(key, { step, effect });
  }
  /** A cycle brings what its RED phase misses. Which it is can be told again only where the complaint says what lacks it. */
  miss(step, effect) {
    const key = missedIn(effect);
    if (key !== void 0 && step.redGreen.green && !step.regression && !this.missed.has(key))
      this.missed.set(key, { step, effect });
  }
  forget(name) {
    this.names.delete(name);
    for (const key of this.missed.keys()) if (key.endsWith(`.${name}`)) this.missed.delete(key);
  }
  /** Who has made what the complaint misses. */
  creatorOf(effect) {
    const name = (0, __parts.import_analyze_schedule.nameOf)(effect.resource);
    const owner = effect.mention?.lacking?.object;
    const made = this.names.get(name) ?? [];
    if (owner !== void 0)
      return made.find(({ step }) => this.knows(step, owner)) ?? this.missed.get(`${owner}.${name}`);
    const found = made[0] ?? (isModule(effect) ? this.fileOf(name) : this.memberOf(name));
    return found ?? this.missed.get(missedIn(effect) ?? "");
  }
  /** `src.k`, `./cart`, `src/k.py` as a file. */
  fileOf(name) {
    const path = name.includes("/") ? stemOf(name.replace(/^(?:\.{1,2}\/|@\/)+/, "")) : name.replace(/\.|::/g, "/");
    if (path.length < 2) return void 0;
    const named = this.stemsByName.get(lastOf(path)) ?? [];
    const fitting = [...named].filter((each) => each === path || each.endsWith(`/${path}`));
    return fitting.length === 1 ? this.files.get(fitting[0]) : void 0;
  }
  /** `cart.total` is the `total` that a step has made which works on `cart.ts`; `crate::makeKit` has no owner. */
  memberOf(name) {
    const match = /^(.+?)(?:\.|::|#)(\w+)$/.exec(name);
    const makers = match ? this.names.get(match[2]) ?? [] : [];
    const owner = match ? match[1].split(/\.|::/).at(-1) : "";
    return makers.find(({ step }) => /^(?:crate|self|super)$/.test(owner) || this.knows(step, owner));
  }
  /** Whether a step works on a file, or names an identifier, that is called like what lacks a name. */
  knows(step, owner) {
    return this.stems.get(step)?.has(plainly(owner)) === true;
  }
};
var stemOf = (path) => path.replace(/\.\w+$/, "").replace(/\/(?:__init__|index|mod)$/, "");
var lastOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var plainly = (name) => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
var plainName = (resource) => {
  if (resource.kind === "file") return plainly(lastOf(stemOf(resource.path)));
  return resource.kind === "symbol" ? plainly(resource.name.replace(/\s.*|\(.*/s, "").split(/\.|::/)[0]) : void 0;
};
var isModule = ({ resource, mention }) => (0, __parts.import_analyze_schedule.nameOf)(resource).includes("/") || mention?.lacking?.module === true;
function missedIn({ resource, mention }) {
  const owner = mention?.lacking?.owner;
  return owner === void 0 ? void 0 : `${owner}.${(0, __parts.import_analyze_schedule.nameOf)(resource)}`;
}
function readingsOf(plan) {
  const settled = (0, __parts.import_analyze_schedule.settledOrder)(plan);
  const { inWaves } = (0, __parts.import_analyze_schedule.orderOf)(plan);
  return (0, __parts.import_analyze_schedule.meetingsOf)(plan, ["read-write"]).flatMap(({ name, resource, places: all }) => {
    const writers = all.filter(({ effect }) => (0, __parts.import_analyze_schedule.isChange)(effect));
    const readers = all.filter(
      ({ effect }) => !(0, __parts.import_analyze_schedule.isChange)(effect) && "path" in effect.resource && effect.resource.path === name
    );
    return readers.flatMap(({ step, effect }) => {
      const open = writers.filter(
        (writer) => !(settled(writer.step, step) || settled(step, writer.step) || inWaves.ordered(step, writer.step))
      );
      return resource.kind === "file" && open.length ? [{ step, effect, file: name, writers: open }] : [];
    });
  });
}
var most2 = 3;
function worstPairs(plan, hazards) {
  const telling = hazards.filter(({ resource: { kind } }) => kind === "file" || kind === "symbol");
  const steps = new Set(telling.flatMap(({ first, second }) => [first, second]));
  return {
    steps: steps.size,
    places: [...spoiltRed(telling), ...broughtAndNeeded(telling), ...crowdedFiles(plan, telling)]
  };
}
function spoiltRed(hazards) {
  const facing = hazards.flatMap(({ kind, first, second, effects: [a, b] }) => {
    if (kind !== "expect-absent-create") return [];
    return a.action === "expect-absent" ? [{ step: first, red: a, other: second }] : [{ step: second, red: b, other: first }];
  });
  return [...(0, __parts.import_analyze_order_wiring.groupBy)(facing, ({ step }) => step).values()].slice(0, most2).map((all) => {
    const { step, red } = all[0];
    const others = (0, __parts.import_analyze_schedule.listed)([...new Set(all.map(({ other }) => other.id))]);
    return {
      span: red.span,
      message: `RED of \`${step.id}\` needs \`${(0, __parts.import_analyze_schedule.nameOf)(red.resource)}\` to be absent, and ${others} may bring it first`
    };
  });
}
function broughtAndNeeded(hazards) {
  const found = hazards.flatMap(({ kind, resource, first, second, effects: [a, b] }) => {
    if (kind === "expect-absent-create") return [];
    const brings = a.action === "create" && b.action !== "create";
    const isBehind = b.action === "create" && a.action !== "create";
    if (!brings && !isBehind) return [];
    const [maker, user, use] = brings ? [first, second, b] : [second, first, a];
    return [{ maker, user, use, resource }];
  });
  const telling = found.toSorted(
    (a, b) => Number(a.resource.kind === "file") - Number(b.resource.kind === "file")
  );
  const once = [...(0, __parts.import_analyze_order_wiring.groupBy)(telling, ({ user }) => user).values()].map(([first]) => first);
  return once.slice(0, most2).map(({ maker, user, use, resource }) => ({
    span: use.span,
    message: `\`${user.id}\` ${(0, __parts.import_analyze_schedule.deed)(use)} \`${(0, __parts.import_analyze_schedule.nameOf)(resource)}\`, which \`${maker.id}\` creates`
  }));
}
function crowdedFiles(plan, hazards) {
  const changes2 = hazards.filter(
    ({ resource, effects }) => resource.kind === "file" && effects.every(__parts.import_analyze_schedule.isChange)
  );
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const crowds = (0, __parts.import_analyze_schedule.meetingsAmong)(plan, changes2).sort(
    (a, b) => b.places.length - a.places.length || index.get(a.places[0].step) - index.get(b.places[0].step)
  );
  return [...(0, __parts.import_analyze_order_wiring.groupBy)(crowds, ({ places }) => idsOf(places.map(({ step }) => step))).values()].slice(0, most2).map((same) => {
    const { places } = same[0];
    const files = (0, __parts.import_analyze_schedule.listed)(
      same.map(({ name }) => name),
      2
    );
    return {
      span: places[0].effect.span,
      message: `${(0, __parts.import_analyze_schedule.listed)(
        places.map(({ step }) => step.id),
        6
      )} change ${files}`
    };
  });
}
var idsOf = (steps) => steps.map(({ id }) => id).join(" ");
function ambiguousReferences(plan) {
  const told = new Set(plan.flaws.map(({ span }) => placeOf(span)));
  const isNew = ({ form, span }) => form !== "prose" && !told.has(placeOf(span));
  return plan.steps.filter((step) => !step.done?.value).flatMap((from) => {
    const found = [...from.dependsOn, ...from.blocks, ...from.conflictsWith].flatMap((reference) => {
      const own = isNew(reference) ? judged(plan, reference, from) : void 0;
      if (own) told.add(placeOf(reference.span));
      return own ?? [];
    });
    return [...(0, __parts.import_analyze_order_wiring.groupBy)(found, ({ kind }) => kind).values()];
  });
}
var placeOf = ({ source, start }) => `${source.path}\0${start}`;
function judged(plan, reference, from) {
  const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, from);
  if (target.kind === "ambiguous")
    return new Set(target.steps.map(({ id }) => id)).size > 1 ? { kind: "several", reference, readings: target.steps } : void 0;
  if (target.kind !== "found" || target.phase) return void 0;
  const meant = target.steps[0];
  if (inFull(reference.id) !== inFull(meant.id)) return { kind: "spelled", reference, readings: [meant] };
  const other = mistaken(plan, reference, meant);
  return other && { kind: "numeral", reference, readings: [other] };
}
var inFull = (id) => id.trim().replace(/(-plan)?\.md$|-plan$/i, "").replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/i, "").replace(/(?<=\d)[-_](?=\d)/g, ".");
function mistaken(plan, reference, meant) {
  const { span, id, form } = reference;
  if (plan.contract.bareIds) return void 0;
  if (form !== "metadata" || /["']/.test(span.source.text[span.start - 1] ?? "")) return void 0;
  for (const read of (0, __parts.import_model.textAt)(span) === id ? (0, __parts.import_model.numeralReadings)(id) : []) {
    const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, { ...reference, id: read });
    if (target.kind === "found" && !target.phase && target.steps[0] !== meant) return target.steps[0];
  }
  return void 0;
}
function twinIds(plan) {
  const seen = /* @__PURE__ */ new Map();
  return plan.steps.flatMap((step) => {
    const key = `${step.kind} ${(0, __parts.import_analyze_order_wiring.canonicalId)(step.id).replace(/^(\d+)(?:\.0)+$/, "$1")}`;
    const first = seen.get(key);
    if (!first) seen.set(key, step);
    return first && first.id !== step.id ? [{ step, first }] : [];
  });
}
function numbersOf(id) {
  const numbers = /^[A-Za-z]*-?(\d+(?:[.\-_]\d+)*)$/.exec(id)?.[1];
  return numbers?.split(/[.\-_]/).map(Number);
}
function withLastNumber(id, last) {
  const digits = /\d+$/.exec(id)?.[0] ?? "";
  const padded = digits.startsWith("0") ? String(last).padStart(digits.length, "0") : String(last);
  return id.slice(0, id.length - digits.length) + padded;
}
var letters = (id) => /^[A-Za-z]*/.exec(id)[0].toLowerCase();
function isSameRow(a, b) {
  const [left, right] = [numbersOf(a.id), numbersOf(b.id)];
  if (!left || !right || left.length !== right.length || letters(a.id) !== letters(b.id)) return false;
  if (a.kind !== b.kind || a.source !== b.source || a.phase !== b.phase) return false;
  if (a.wave && b.wave) return false;
  return left.every((number, index) => index === left.length - 1 || number === right[index]);
}
var fencedBetween = ({ fencedHeadings = [] }, id, before, after) => fencedHeadings.find(
  ({ id: { value, span } }) => value === id && span.source === after.source && span.start > before.idSpan.start && span.end < after.idSpan.start
);
var numberedPhases = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found = /* @__PURE__ */ new Map();
  for (const { id, phase } of plan.steps) {
    const numbers = numbersOf(id);
    const own = phase && numbersOf(phase.id);
    if (phase && own?.length === 1 && numbers && numbers.length > 1 && numbers[0] === own[0])
      found.set(phase, own[0]);
  }
  return found;
});
var phasesOf = (0, __parts.import_analyze_plan_memo.memoise)(
  ({ steps }) => new Map(steps.map(({ id, phase }) => [id, phase]))
);
var isInAnotherPhase = (plan, id, { phase }) => phasesOf(plan).has(id) && phasesOf(plan).get(id) !== phase;
function readable(plan) {
  const ofSteps = plan.steps.flatMap(
    (from) => [...from.dependsOn, ...from.blocks, ...from.conflictsWith].map((reference) => ({ reference, from }))
  );
  const ofPhases = plan.phases.flatMap((phase) => phase.dependsOn.map((reference) => ({ reference })));
  return [...ofSteps, ...ofPhases].filter(
    ({ reference }) => reference.form !== "prose" || reference.explicit
  );
}
var unknown = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found = readable(plan).flatMap(({ reference, from }) => {
    const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, from);
    return target.kind === "unknown" ? [{ reference, meant: target.suggestion }] : [];
  });
  return [...(0, __parts.import_analyze_order_wiring.groupBy)(found, ({ reference }) => reference.span).values()].map((group) => {
    const ids = [...new Set(group.map(({ reference }) => reference.id))];
    return { reference: group[0].reference, meant: ids.length > 1 ? void 0 : group[0].meant, ids };
  });
});
function unknownReferences(plan) {
  const malformed = new Set(
    plan.flaws.flatMap(({ kind, span }) => kind === "invalid-metadata" ? [placeOf2(span)] : [])
  );
  return unknown(plan).filter(
    ({ reference, meant }) => meant !== void 0 || !malformed.has(placeOf2(reference.span))
  );
}
var meantAt = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => new Set(
    unknown(plan).flatMap(({ reference, meant }) => meant === void 0 ? [] : [placeOf2(reference.span)])
  )
);
var isMeantElsewhere = (plan, { span }) => meantAt(plan).has(placeOf2(span));
var placeOf2 = ({ source, start }) => `${source.path}\0${/["']/.test(source.text[start] ?? "") ? start + 1 : start}`;
var documentOf = (plans) => ({
  $schema: "https://unpkg.com/runbook-lint/schema/json-plan.schema.json",
  version: 1,
  plans: plans.filter(({ steps }) => steps.length > 0).map(planOf)
});
function planOf(plan) {
  const modeIn = modesOf(plan);
  const mode = modeIn(void 0);
  const waits = waitsOf(plan, (step) => modeIn(step) !== "parallel");
  const isolation = plan.isolation?.value ?? plan.contract.isolation;
  return {
    ...plan.title && { title: plan.title },
    mode,
    ...isolation && { isolation },
    ...plan.maxParallel && { maxParallel: plan.maxParallel.value },
    commits: plan.contract.commits,
    steps: plan.steps.map(
      (step) => stepOf(plan, step, { waits: waits.get(step) ?? [], own: modeIn(step), usual: mode })
    )
  };
}
function firmMode({ contract }, { value, strength }) {
  const mode = strength === "prose" ? contract.mode.value : value;
  return mode === "mixed" ? "sequential" : mode;
}
var isGate = (plan, step) => {
  const at = plan.steps.indexOf(step);
  return plan.barriers.some(
    ({ before, strength }) => strength !== "prose" && (before === at || before === at + 1)
  );
};
function waitsOf(plan, isSequential2) {
  const { firm } = (0, __parts.import_analyze_schedule.orderOf)(plan);
  const found = /* @__PURE__ */ new Map();
  const stated = (0, __parts.import_analyze_order_wiring.groupBy)(
    (0, __parts.import_analyze_schedule.statedEdges)(plan).filter(({ strength }) => strength !== "prose"),
    ({ after }) => after
  );
  for (const step of plan.steps) {
    const kept = [];
    for (const other of plan.steps.toReversed()) {
      if (other === step || !firm.before(other, step)) continue;
      if (!kept.some((each) => firm.before(other, each))) kept.push(other);
    }
    const own = (stated.get(step) ?? []).map(({ before }) => before.id);
    const granted = kept.filter((other) => !isSequential2(other) && !isSequential2(step)).map(({ id }) => id);
    const all = /* @__PURE__ */ new Set([...own, ...granted.reverse()]);
    if (all.size > 0) found.set(step, [...all]);
  }
  return found;
}
function modesOf(plan) {
  if (plan.phases.some(({ beside }) => beside)) return () => "parallel";
  return (step) => firmMode(plan, step ? (0, __parts.import_analyze_order_wiring.modeOf)(plan, step) : (0, __parts.import_analyze_order_wiring.planModeOf)(plan));
}
function stepOf(plan, step, { waits, own, usual }) {
  const isolation = (0, __parts.import_analyze_order_wiring.isolationOf)(plan, step);
  const effects = effectsIn((0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(step) ?? []);
  const differs = isolation !== (plan.isolation?.value ?? plan.contract.isolation ?? "shared");
  return {
    id: step.id,
    ...step.title && { title: step.title },
    kind: step.kind === "checkpoint" && !isGate(plan, step) ? "step" : step.kind,
    ...waits.length > 0 && { dependsOn: waits },
    ...own !== usual && { mode: own },
    ...differs && { isolation },
    ...step.parallel && { parallel: step.parallel.value },
    ...step.done && { done: step.done.value },
    ...step.estimate && { estimate: Math.round(step.estimate.value) },
    ...effects.length > 0 && { effects }
  };
}
function effectsIn(effects) {
  const found = /* @__PURE__ */ new Map();
  for (const effect of effects) {
    const one = effectOf(effect);
    if (one) found.set(JSON.stringify(one), one);
  }
  return [...found.values()];
}
function effectOf({ action, resource, conditional }) {
  const maybe = conditional ? { maybe: true } : {};
  if (resource.kind === "suite" && action !== "expect-absent")
    return { action: "run", command: resource.name, ...maybe };
  if (resource.kind === "git") return action === "commit" ? { action, ...maybe } : void 0;
  if (resource.kind !== "file" || action === "stage" || action === "expect-absent") return void 0;
  return { action: action === "run" ? "read" : action, file: resource.path, ...maybe };
}
function crossingsOf(plan) {
  const batches = (0, __parts.import_analyze_schedule.batchesOf)(plan);
  if (batches.size === 0) return [];
  const found = /* @__PURE__ */ new Map();
  const fronts = frontsOf(plan, batches);
  for (const step of plan.steps) {
    const batch = batches.get(step);
    const front = batch && !step.done?.value && lastBefore(fronts, (0, __parts.import_analyze_order_wiring.indexOf)(plan).get(step));
    if (!front || front.batch.rank < batch.rank) continue;
    found.set(front.barrier, [...found.get(front.barrier) ?? [], { step, batch }]);
  }
  return fronts.flatMap((front) => {
    const early = found.get(front.barrier);
    return early ? [{ ...front, early }] : [];
  });
}
function frontsOf(plan, batches) {
  const barriers = plan.barriers.toSorted((a, b) => a.before - b.before);
  const fronts = [];
  let last;
  let at = 0;
  for (const barrier of barriers) {
    if (barrier.within) continue;
    for (; at < barrier.before; at++) {
      const step = plan.steps[at];
      const batch = batches.get(step);
      if (!batch || step.done?.value || step.optional?.value) continue;
      if (!last || batch.rank > last.batch.rank) last = { before: step, batch };
    }
    if (last) fronts.push({ barrier, ...last });
  }
  return fronts;
}
var lastBefore = (fronts, index) => fronts.findLast(({ barrier }) => barrier.before <= index);
function deniedEdges(plan) {
  const firm = (0, __parts.import_analyze_schedule.statedEdges)(plan).filter(
    ({ strength, reason }) => strength !== "prose" && (reason === "declared" || reason === "blocks" || reason === "marker")
  );
  return (0, __parts.import_analyze_schedule.independencesOf)(plan).flatMap((independence) => {
    const memberOf = new Map(
      independence.members.flatMap(({ steps }, member) => steps.map((step) => [step, member]))
    );
    const edge = firm.find(({ before, after }) => {
      const [a, b] = [memberOf.get(before), memberOf.get(after)];
      return a !== void 0 && b !== void 0 && a !== b;
    });
    return edge ? [{ independence, edge }] : [];
  });
}
function assumingParallel(plan) {
  const { contract, barriers } = plan;
  const mode = { ...contract.mode, strength: distrusted(contract.mode.strength) };
  const loose = barriers.map((each) => ({ ...each, strength: distrusted(each.strength) }));
  return { ...plan, dispatch: "parallel", barriers: loose, contract: { ...contract, mode } };
}
var distrusted = (strength) => strength === "contract" ? "prose" : strength;
function doneTooEarly(plan) {
  const early = (0, __parts.import_analyze_schedule.statedEdges)(plan).filter(
    (edge) => isEarly(edge) && (edge.strength !== "prose" || isExplicit(edge))
  );
  return [...(0, __parts.import_analyze_order_wiring.groupBy)(early, ({ after }) => after)];
}
var isEarly = ({ before, after }) => before !== after && after.done?.value === true && !after.cancelled && before.done?.value === false;
var isExplicit = ({ after, span }) => after.dependsOn.some((reference) => reference.explicit && reference.span === span);
var areIsolated = (plan, steps) => steps.every((step) => (0, __parts.import_analyze_order_wiring.isolationOf)(plan, step) === "worktree");
var byTree = (plan, steps) => areIsolated(plan, steps) ? "worktree" : "shared";
var treeOf = (plan, steps) => areIsolated(plan, steps) ? "in a worktree each" : "in one working tree";
var contradictionsOf = (plan) => [
  ...withinPlan(plan),
  ...betweenLevels(plan),
  ...inSteps(plan)
];
function withinPlan({ mode: own, otherModes = [] }) {
  const other = otherModes.find((each) => own && (opposes(own, each) || opposes(each, own)));
  if (!other?.span) return [];
  return [{ kind: "within", span: other.span, mode: other.value, against: own }];
}
function betweenLevels({ mode: own, orchestration }) {
  const other = orchestration?.mode;
  if (!own?.span || !other?.span || !(opposes(own, other) || opposes(other, own))) return [];
  return [{ kind: "levels", span: other.span, mode: other.value, against: own }];
}
var opposes = (a, b) => a.value === "parallel" && (0, __parts.import_analyze_order_wiring.isSequential)(b.value);
function inSteps(plan) {
  const strict = plan.mode?.value === "sequential-required" || plan.mode?.value === "sequential-strict";
  const found = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const { value, span, level } = (0, __parts.import_analyze_order_wiring.modeOf)(plan, step);
    if (value !== "parallel" || !span || level === "contract" || found.has(span.start)) continue;
    const against = strict && level !== "plan" ? plan.mode : void 0;
    if (against) found.set(span.start, { kind: "strict", span, mode: value, against });
    else if ((0, __parts.import_analyze_order_wiring.isTestDriven)(plan, step)) found.set(span.start, { kind: "tdd", span, mode: value, against });
  }
  return [...found.values()];
}
var waitingOrder = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const links = [...(0, __parts.import_analyze_order_wiring.statedLinks)(plan), ...(0, __parts.import_analyze_order_wiring.structuralLinks)(plan)];
  const gates = new __parts.import_analyze_order_wiring.Gates(plan.steps.length);
  const edges = gates.wire(
    links.filter(({ reason, strength }) => reason !== "blocks" && strength !== "prose")
  );
  const reaches = (0, __parts.import_analyze_order_wiring.reachabilityOf)((0, __parts.import_analyze_order_wiring.digraph)(gates.size, edges));
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  return (before, after) => reaches(index.get(before), index.get(after));
});
function halfEdges(plan) {
  if (!plan.steps.some((step) => step.blocks.length > 0)) return [];
  const blocks = new Map(
    plan.steps.map((step) => [step, new Set(step.blocks.flatMap((each) => targets(plan, each, step)))])
  );
  const waits = waitingOrder(plan);
  return plan.steps.flatMap((step) => [
    ...step.blocks.flatMap(
      (reference) => targets(plan, reference, step).filter((after) => after !== step && !waits(step, after)).map((after) => ({ before: step, after, written: "blocks", reference }))
    ),
    // A step that lists nothing at all leaves the telling to the others.
    ...step.dependsOn.flatMap(
      (reference) => targets(plan, reference, step).filter((before) => before.blocks.length > 0 && !blocks.get(before).has(step)).map((before) => ({ before, after: step, written: "dependsOn", reference }))
    )
  ]);
}
function targets(plan, reference, from) {
  const target = reference.form === "prose" ? void 0 : (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, from);
  return target?.kind === "found" ? target.steps : [];
}
var orderByPlace = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const gates = new __parts.import_analyze_order_wiring.Gates(plan.steps.length);
  const edges = gates.wire([...(0, __parts.import_analyze_order_wiring.structuralLinks)(plan), ...(0, __parts.import_analyze_order_wiring.modeLinks)(plan, () => true)]);
  const reaches = (0, __parts.import_analyze_order_wiring.reachabilityOf)((0, __parts.import_analyze_order_wiring.digraph)(gates.size, edges));
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  return (before, after) => reaches(index.get(before), index.get(after));
});
function areSiblings(plan, a, b) {
  if (a === b || a.phase !== b.phase || !a.parallel?.value || !b.parallel?.value) return false;
  const before = orderByPlace(plan);
  return !before(a, b) && !before(b, a);
}
function dependentSiblings(plan) {
  if (!plan.contract.parallelPromises.includes("no-dependency")) return [];
  const broken = (0, __parts.import_analyze_schedule.statedEdges)(plan).filter(
    ({ before, after, strength }) => strength !== "prose" && !(before.wave && after.wave) && areSiblings(plan, before, after)
  );
  return [...(0, __parts.import_analyze_order_wiring.groupBy)(broken, ({ after }) => after)];
}
var membersOf = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => (plan.waves ?? []).flatMap(
    (wave) => wave.members.map((reference) => {
      const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference);
      const isPhase = target.kind === "found" && target.phase !== void 0;
      return { wave, reference, steps: target.kind === "unknown" ? [] : target.steps, isPhase };
    })
  )
);
function wavesAtOdds(plan) {
  const found = /* @__PURE__ */ new Map();
  for (const { wave, reference, steps, isPhase } of membersOf(plan)) {
    const [step, second] = steps;
    if (!step?.wave || second || isPhase || step.wave.value === wave.number.value || found.has(step))
      continue;
    const scheduled = { value: wave.number.value, span: reference.span };
    found.set(step, { step, own: step.wave, scheduled });
  }
  return [...found.values()];
}
function stepsWithoutWave(plan) {
  const scheduled = new Set(membersOf(plan).flatMap(({ steps }) => steps));
  const isIn = (step) => step.wave !== void 0 || scheduled.has(step);
  if (!plan.steps.some(isIn)) return [];
  return plan.steps.filter(
    (step) => !isIn(step) && step.kind !== "checkpoint" && !step.done?.value && !step.optional?.value
  );
}
function strangersInWaves(plan) {
  const named = new Set(
    plan.steps.flatMap(({ dependsOn, blocks }) => [...dependsOn, ...blocks].map(({ id }) => (0, __parts.import_analyze_order_wiring.canonicalId)(id)))
  );
  return membersOf(plan).filter(
    ({ reference, steps, isPhase }) => !steps.length && !isPhase && !named.has((0, __parts.import_analyze_order_wiring.canonicalId)(reference.id))
  ).map(({ wave, reference: { id, span } }) => ({ id, span, wave: wave.number.value }));
}
var known = /* @__PURE__ */ new WeakMap();
function readTogether(plans, all) {
  for (const plan of plans) known.set(plan, all);
}
var plansOfRun = (plan) => known.get(plan) ?? [plan];
function isModel(model, required) {
  const [own, wanted] = [model, required].map(parted);
  return own.includes(wanted);
}
var parted = (name) => `-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;
function yamlText(text) {
  const plain2 = /^[A-Za-z][^\r\n]*[^\s:]$/.test(text) && !/: | #|^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return plain2 ? text : JSON.stringify(text);
}
var quotedId = (id, quote = '"') => `${quote}${id}${quote}`;
var quoteIn = ({ contract }) => contract.bareIds ? "" : '"';
var idList = (ids, quote = '"') => `[${ids.map((id) => quotedId(id, quote)).join(", ")}]`;
function withoutMark({ parallel }) {
  if (!parallel || !/^[[(].*[\])]$/.test((0, __parts.import_model.textAt)(parallel.span))) return void 0;
  const { source, start, end } = parallel.span;
  const space = source.text[end] === " " ? 1 : 0;
  return { span: (0, __parts.import_model.spanOf)(source, start, end + space), text: "" };
}
var kinds = (0, __parts.import_model.tableOf)({ cycle: "Cycle", step: "Step", task: "Task" });
var inWords = ({ step, reason }) => `${kinds.get(step.kind) ?? "Step"} ${step.id}${reason ? ` (${reason.beside})` : ""}`;
var nothing = /^[\s"'`*_]*(?:(?:none|null|n\/a|nothing|~|-|–|—|\[\s*\])[\s"'`*_.]*(?:\(.*|[—–-]\s.*)?)?$/i;
function addToField(field, more, around = '"') {
  if (field.form === "metadata") return addToMetadata(field, more, around);
  const { value } = field;
  const words = field.form === "marker" ? bareIds(field, more) : more.map(inWords);
  if (value.value.trim() === "") return void 0;
  if (nothing.test(value.value)) return { span: value.span, text: words.join(", ") };
  const { source, end } = value.span;
  const bracketed = field.form === "label" && value.value.endsWith("]");
  if (bracketed)
    return {
      span: (0, __parts.import_model.spanOf)(source, end - 1, end - 1),
      text: `, ${more.map(({ step }) => step.id).join(", ")}`
    };
  return { span: (0, __parts.import_model.spanOf)(source, end, end), text: `, ${words.join(", ")}` };
}
function bareIds({ value }, more) {
  const noun = /(?:^|,\s*)(Task\s+)[^,]*$/.exec(value.value)?.[1] ?? "";
  return more.map(({ step }) => noun + step.id);
}
function addToMetadata({ key, value }, more, around) {
  const ids = more.map(({ step }) => step.id);
  const { source, start, end } = value.span;
  const text = (0, __parts.import_model.textAt)(value.span);
  const quote = around && /'/.test(text) ? "'" : around;
  if (start === end || nothing.test(text)) return replaceNothing(key, value, ids, around);
  if (text.startsWith("[")) {
    const last = start + text.replace(/[\s,]*\]$/, "").length;
    const added = ids.map((id) => isBare(text) ? id : quotedId(id, quote)).join(", ");
    return { span: (0, __parts.import_model.spanOf)(source, last, last), text: `, ${added}` };
  }
  if (text.startsWith("- ")) return addLines(value.span, ids, around);
  if (/[,;\r\n{]/.test(text) || /["']/.test(source.text[start - 1] ?? "")) return void 0;
  return { span: value.span, text: idList([text.replace(/^["']|["']$/g, ""), ...ids], quote) };
}
var isBare = (list) => /[\w]/.test(list) && !/["']/.test(list) && !/\d\.\d/.test(list);
function replaceNothing(key, { span }, ids, quote) {
  if (span.end > span.start) return { span, text: idList(ids, quote) };
  const colon = span.source.text.indexOf(":", key.end);
  if (colon < 0 || colon > key.end + 2) return void 0;
  return { span: (0, __parts.import_model.spanOf)(span.source, colon + 1, colon + 1), text: ` ${idList(ids, quote)}` };
}
function addLines(span, ids, quote) {
  const { source, start } = span;
  const text = (0, __parts.import_model.textAt)(span).trimEnd();
  const last = start + text.length;
  const indent = /[ \t]*$/.exec(source.text.slice(0, start))[0];
  const ending = /\r\n|\n/.exec(source.text)?.[0] ?? "\n";
  const items = ids.map(
    (id) => `${ending}${indent}- ${/["']/.test(text) || /^\d/.test(id) ? quotedId(id, quote) : id}`
  );
  return { span: (0, __parts.import_model.spanOf)(source, last, last), text: items.join("") };
}
function writeStep(step, facts) {
  const edits = (step.slots ?? []).map(
    (slot) => writeAt(slot, fieldsIn(step, slot.at.source), facts, step.id)
  );
  return edits.length > 0 && edits.every((each) => each !== void 0) ? edits.flat() : void 0;
}
var fieldsIn = (step, source) => step.fields.filter((field) => field.value.span.source === source);
function writeAt(slot, fields, facts, id) {
  const lines = [];
  const edits = [];
  const { stated } = slot;
  for (const [name, all] of [
    ["depends_on", facts.dependsOn],
    ["blocks", facts.blocks]
  ]) {
    const more = all?.filter(({ step }) => !stated?.ids.includes(step.id));
    if (!more?.length || stated && name !== stated.name) continue;
    const known2 = stated ? stated.field : fields.find((field) => field.name === name || field.name === slot.keys[name]);
    const edit = known2 && addToField(known2, more, facts.quote);
    if (edit) edits.push(edit);
    else if (known2 || slot.keys[name] === void 0 && name === "depends_on") return void 0;
    else if (slot.keys[name] === void 0) continue;
    else lines.push(lineOf2(slot, name, whole(slot, name, more, facts), facts.quote));
  }
  if (lines.length > 0) {
    const has = (name) => fields.some((field) => field.name === name);
    edits.push(linesAt(slot, [...idLine(slot, id), ...lines, ...scalarLines(slot, facts, has)]));
  }
  return edits;
}
function whole({ form }, name, more, { declared = [] }) {
  if (name !== "depends_on" || !form.endsWith("front matter")) return more;
  const known2 = declared.filter(({ step }) => !more.some((named) => named.step === step));
  return [...new Map([...known2, ...more].map((named) => [named.step, named])).values()];
}
var idLine = ({ keys }, id) => keys.id ? [`${keys.id}: ${quotedId(id)}`] : [];
function scalarLines(slot, facts, has) {
  if (slot.form === "label" || slot.form === "suffix") return [];
  const { keys } = slot;
  const lines = [];
  if (facts.executionMode && keys.execution_mode && !has("execution_mode"))
    lines.push(`${keys.execution_mode}: ${facts.executionMode}`);
  if (facts.reason && keys.reason && !has("reason")) lines.push(`${keys.reason}: ${yamlText(facts.reason)}`);
  return lines;
}
function lineOf2({ form, keys, colon }, name, more, quote) {
  const key = keys[name];
  if (form === "suffix") return `${key} ${more.map(({ step }) => step.id).join(", ")}`;
  if (form !== "label")
    return `${key}: ${idList(
      more.map(({ step }) => step.id),
      quote
    )}`;
  const words = more.map(inWords).join(", ");
  return colon === "inside" ? `**${key}:** ${words}` : `**${key}**: ${words}`;
}
function linesAt({ form, at, before, after }, lines) {
  const text = lines.map((line) => `${before}${line}${after}`).join("");
  return { span: at, text: form === "new front matter" ? `---${after}${text}---${after}${after}` : text };
}
var wantedMode = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const types = [plan.type, ...plan.phases.map((phase) => phase.type)].flatMap((type) => type?.value ?? []);
  const allTestDriven = types.length > 0 && types.every((type) => type.toLowerCase() === "tdd");
  const asked = plan.orchestration?.mode ?? plan.mode;
  const sequential = asked?.value.startsWith("sequential") === true;
  if (allTestDriven && (sequential || asked === void 0)) return "sequential-strict";
  return sequential && asked?.strength === "prose" ? "sequential-required" : void 0;
});
var modeReason = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { resource } of (0, __parts.import_analyze_schedule.directedHazardsOf)(plan).all)
    if (resource.kind === "file") counts.set(resource.path, (counts.get(resource.path) ?? 0) + 1);
  const most3 = [...counts].sort((a, b) => b[1] - a[1] || (0, __parts.import_model.compareUnits)(a[0], b[0])).slice(0, 2);
  const noun = nounOf(plan);
  const tree = plan.contract.commits ? " and commit to one tree" : "";
  const files = most3.map(([path]) => path).join(" and ");
  return files ? `Several ${noun}s change ${files}, and all${tree.replace(" and", "")}`.replace(/, and all$/, "") : `Each ${noun} starts from the state that the one before it left${tree}`;
});
var nounOf = (plan) => plan.steps.some((step) => step.kind === "cycle") ? "cycle" : "step";
var planModeFix = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const mode = wantedMode(plan);
  if (!mode || !plan.slot || plan.mode?.strength === "metadata") return void 0;
  return fixOf(mode, [modeLines(plan.slot, plan, mode)]);
});
var phaseModeFix = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  if (plan.mode?.strength === "metadata" && plan.mode.value === "parallel") return void 0;
  const edits = plan.phases.flatMap((phase) => {
    const { type, mode } = phase;
    if (type?.value.toLowerCase() !== "tdd" || mode?.strength === "metadata") return [];
    return [besideType(phase, type.span)];
  });
  return edits.length > 0 ? fixOf("sequential-strict", edits) : void 0;
});
function besideType({ span, model }, type) {
  const { source } = span;
  const last = model && isWithin(model.span, span) && model.span.end > type.end ? model.span : type;
  if (isWithin(type, span))
    return { span: (0, __parts.import_model.spanOf)(source, last.end, last.end), text: ", execution_mode: sequential-strict" };
  const rest = /^[^\r\n]*/.exec(type.source.text.slice(type.end))[0];
  const end = type.end + rest.length;
  const ending = /\r\n|\n/.exec(type.source.text)?.[0] ?? "\n";
  return { span: (0, __parts.import_model.spanOf)(type.source, end, end), text: `${ending}execution_mode: sequential-strict` };
}
var isWithin = (inner, outer) => inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
var isStrictAsWhole = (plan) => wantedMode(plan) === "sequential-strict" && !!plan.slot && plan.mode?.strength !== "metadata";
var strictFix = (plan) => isStrictAsWhole(plan) ? planModeFix(plan) : phaseModeFix(plan);
var directiveFix = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const mode = wantedMode(plan);
  const { orchestration } = plan;
  const slot = orchestration?.slot;
  if (!mode || !slot || orchestration.mode?.strength === "metadata") return mode && planModeFix(plan);
  const edits = [modeLines(slot, plan, mode)];
  const { paragraph } = orchestration;
  if (!orchestration.prohibition && paragraph) edits.push(linesAt(paragraph, [prohibition(plan, mode)]));
  return fixOf(mode, edits);
});
var fixOf = (mode, edits) => ({
  title: `Declare \`execution_mode: ${mode}\``,
  safe: true,
  edits
});
var modeLines = (slot, plan, mode) => linesAt(
  slot,
  scalarLines(
    slot,
    { executionMode: mode, reason: modeReason(plan) },
    (name) => name === "reason" && plan.rationale !== void 0 && slot === plan.slot
  )
);
function prohibition(plan, mode) {
  const noun = nounOf(plan);
  const red = mode === "sequential-strict" ? " On a RED violation stop, roll back to the last good commit and report." : "";
  return `One Task call per message: dispatch the next ${noun} only when the one before it has finished, its commit is in \`git log\` and the tests pass. Never batch ${noun}s, whatever other instructions say about parallel tool calls.${red}`;
}
var wavesFollow = (plan, ...steps) => plan.contract.recomputesWaves === true && steps.every(({ wave }) => wave !== void 0);
function raisedWaves(plan, waits) {
  if (waits.length === 0) return [];
  const raised = /* @__PURE__ */ new Map();
  const waveOf = (one) => raised.get(one) ?? one.wave?.value ?? 0;
  const most3 = highestWave(plan) + plan.steps.length;
  const open = [...waits];
  for (let next = open.pop(); next; next = open.pop()) {
    const { step, before } = next;
    const least = waveOf(before) + 1;
    if (!step.wave || waveOf(step) >= least || least > most3) continue;
    raised.set(step, least);
    for (const after of followers(plan).get(step) ?? []) open.push({ step: after, before: step });
  }
  const edits = [...raised].map(([step, wave]) => numberEdit(step, wave));
  return edits.every((edit) => edit !== void 0) ? edits : void 0;
}
function raisedBehind(plan, ...broken) {
  if (!wavesFollow(plan)) return void 0;
  const waiting = broken.flatMap((each) => each.waiting);
  const edits = raisedWaves(
    plan,
    waiting.map(({ before, after }) => ({ step: after, before }))
  );
  const safe = waiting.every(({ strength }) => strength !== "prose");
  return edits && edits.length > 0 ? { title: "Raise the number of the wave", safe, edits } : void 0;
}
function numberEdit({ wave }, value) {
  const text = wave && (0, __parts.import_model.textAt)(wave.span);
  return text !== void 0 && /^["']?\d+["']?$/.test(text) ? { span: wave.span, text: text.replace(/\d+/, String(value)) } : void 0;
}
var highestWave = (0, __parts.import_analyze_plan_memo.memoise)(
  ({ steps }) => steps.reduce((most3, { wave }) => Math.max(most3, wave?.value ?? 0), 0)
);
var followers = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const found = /* @__PURE__ */ new Map();
  for (const { before, after, strength } of (0, __parts.import_analyze_schedule.statedEdges)(plan))
    if (strength !== "prose") found.set(before, [...found.get(before) ?? [], after]);
  return found;
});
var relations = {
  bothChange: {
    beside: (names2) => `both change ${names2}`,
    alone: (names2, id) => `Changes ${names2} after ${id}`
  },
  extends: {
    beside: (names2) => `extends ${names2}`,
    alone: (names2, id) => `Extends ${names2} from ${id}`
  },
  needs: {
    beside: (names2) => `needs ${names2}`,
    alone: (names2, id) => `Requires ${names2} from ${id}`
  },
  reads: {
    beside: (names2) => `reads ${names2}`,
    alone: (names2, id) => `Reads ${names2} as ${id} leaves it`
  },
  isRead: {
    beside: (names2) => `changes ${names2} that it reads`,
    alone: (names2, id) => `Changes ${names2}, which ${id} reads as it was`
  },
  expectsAbsent: {
    beside: (names2) => `its RED expects no ${names2} yet`,
    alone: (names2, id) => `Adds ${names2}, which the RED phase of ${id} expects to be absent`
  }
};
function reasonFor({ dependsOn, hazards }) {
  const groups = /* @__PURE__ */ new Map();
  for (const hazard of hazards) {
    const { resource } = hazard;
    if (resource.kind !== "file" && resource.kind !== "symbol") continue;
    const relation2 = relationOf(hazard, dependsOn === hazard.first);
    const names3 = groups.get(relation2) ?? /* @__PURE__ */ new Set();
    groups.set(relation2, names3.add(resource.kind === "file" ? resource.path : resource.name));
  }
  const [first] = groups;
  if (!first) return void 0;
  const [relation, names2] = first;
  const shown = listed2([...names2]);
  return { beside: relation.beside(shown), alone: relation.alone(shown, dependsOn.id) };
}
function relationOf({ kind, effects, resource }, inOrder) {
  const [before, after] = inOrder ? effects : [effects[1], effects[0]];
  if (kind === "expect-absent-create")
    return before.action === "expect-absent" ? relations.expectsAbsent : relations.needs;
  if (isCreation(before) || kind === "use-before-create") {
    return isChange2(after) ? relations.extends : relations.needs;
  }
  if (!isChange2(before)) return relations.isRead;
  if (isChange2(after)) return relations.bothChange;
  return resource.kind === "symbol" ? relations.needs : relations.reads;
}
var isChange2 = ({ action }) => __parts.import_model.changing.has(action);
var isCreation = ({ action }) => action === "create";
var isTest = (name) => /(?:^|[/_.-])(?:tests?|spec)(?:[/_.-]|$)/i.test(name);
function listed2(names2) {
  const sorted = [...names2].sort((a, b) => Number(isTest(a)) - Number(isTest(b)) || (0, __parts.import_model.compareUnits)(a, b));
  const shown = sorted.slice(0, sorted.length > 3 ? 2 : 3);
  const rest = sorted.length - shown.length;
  const words = rest > 0 ? [...shown, `${rest} more`] : shown;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
var lackingOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  const dependsOn = /* @__PURE__ */ new Map();
  const blocks = /* @__PURE__ */ new Map();
  const need = (step, before, reason) => {
    if (!isWritable(plan, step, before)) return;
    add(dependsOn, step, before, reason);
    if (listsBlocked(before) && !names(plan, before.blocks, before, step))
      add(blocks, before, step, void 0);
  };
  for (const edge of (0, __parts.import_analyze_schedule.dueDependencies)(plan)) need(edge.step, edge.dependsOn, reasonFor(edge));
  for (const { step, open } of (0, __parts.import_analyze_schedule.proseDependencies)(plan))
    if (open.length <= 3) for (const before of open) need(step, before, void 0);
  for (const { before, after, written } of halfEdges(plan)) {
    if (written === "blocks") need(after, before, void 0);
    else add(blocks, before, after, void 0);
  }
  for (const named of [...dependsOn.values(), ...blocks.values()])
    named.sort((a, b) => index.get(a.step) - index.get(b.step));
  return { dependsOn, blocks };
});
var listsBlocked = ({ blocks, slots = [] }) => blocks.length > 0 || slots.some(({ stated }) => stated?.name === "blocks");
function add(to, step, other, reason) {
  const known2 = to.get(step) ?? [];
  if (!known2.some((named) => named.step === other)) to.set(step, [...known2, { step: other, reason }]);
}
function isWritable(plan, step, before) {
  const index = (0, __parts.import_analyze_order_wiring.indexOf)(plan);
  if (step.done?.value && before.done?.value === false) return false;
  if (step === before || index.get(before) >= index.get(step) || (0, __parts.import_analyze_schedule.orderOf)(plan).any.before(step, before))
    return false;
  if (wavesFollow(plan, before, step)) return true;
  const [early, late] = [(0, __parts.import_analyze_schedule.batchesOf)(plan).get(before), (0, __parts.import_analyze_schedule.batchesOf)(plan).get(step)];
  return !(early && late && early.rank >= late.rank);
}
var targetsOf = (plan, references, from) => references.flatMap((reference) => {
  const target = reference.form === "prose" ? void 0 : (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, from);
  return target?.kind === "found" ? target.steps : [];
});
var names = (plan, references, from, wanted) => targetsOf(plan, references, from).includes(wanted);
var dependencyFix = (plan, step) => dependencyFixes(plan, [step]);
function dependencyFixes(plan, steps) {
  const able = steps.flatMap((step) => writtenOf(plan).get(step) ?? []);
  const waves = raisedWaves(
    plan,
    able.flatMap(({ waits }) => waits)
  );
  if (!able[0] || !waves) return void 0;
  const ids = able.map(({ step }) => step.id).join(", ");
  const title = able.length > 1 ? `Declare what ${ids} wait for` : able[0].title;
  const safe = able.every(({ isSure }) => isSure);
  return { title, safe, edits: [...able.flatMap(({ edits }) => edits), ...waves] };
}
var marksOff = (plan, step, befores) => {
  const promised = plan.contract.parallelPromises.includes("no-dependency");
  if (!promised || !befores.some((before) => areSiblings(plan, before.step, step))) return [];
  const edit = withoutMark(step);
  return edit && [edit];
};
var sureOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const sure = /* @__PURE__ */ new Map();
  const note = (step, before) => sure.set(step, (sure.get(step) ?? /* @__PURE__ */ new Set()).add(before));
  for (const { step, dependsOn, hazards } of (0, __parts.import_analyze_schedule.dueDependencies)(plan))
    if (hazards.some(({ effects }) => effects.every(({ certainty }) => certainty === "declared")))
      note(step, dependsOn);
  for (const { before, after, written } of halfEdges(plan)) if (written === "blocks") note(after, before);
  return sure;
});
var writtenOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const { dependsOn, blocks } = lackingOf(plan);
  const written = /* @__PURE__ */ new Map();
  for (const step of /* @__PURE__ */ new Set([...dependsOn.keys(), ...blocks.keys()])) {
    const own = dependsOn.get(step) ?? [];
    const quote = quoteIn(plan);
    const facts = {
      quote,
      dependsOn: own,
      blocks: blocks.get(step) ?? [],
      executionMode: wantedMode(plan),
      reason: own.flatMap(({ reason }) => reason?.alone ?? []).join("; "),
      declared: targetsOf(plan, step.dependsOn, step).map((other) => ({ step: other, reason: void 0 }))
    };
    const edits = own.length + facts.blocks.length > 0 ? writeStep(step, facts) : void 0;
    const marks = marksOff(plan, step, own);
    const waits = wavesFollow(plan) ? own.map((before) => ({ step, before: before.step })) : [];
    const others = own.flatMap(
      (before) => blocks.has(before.step) && before.step !== step ? [before.step] : []
    );
    const beside = others.map((other) => writeStep(other, { blocks: blocks.get(other), quote }));
    if (!edits || !marks || beside.some((each) => each === void 0)) continue;
    written.set(step, {
      step,
      title: titleFor(own, facts.blocks),
      edits: [...edits, ...marks, ...beside.flatMap((each) => each)],
      waits,
      isSure: own.every((before) => sureOf(plan).get(step)?.has(before.step))
    });
  }
  return written;
});
function titleFor(waits, blocks) {
  if (waits.length === 0) return "Complete what it blocks";
  const title = `Declare that it waits for ${waits.map(({ step }) => step.id).join(", ")}`;
  return blocks.length > 0 ? `${title}, and complete what it blocks` : title;
}
function spelledOut(plan, found) {
  const edits = found.map((each) => editOf(each, quoteIn(plan)));
  if (!edits.every((edit) => edit !== void 0)) return void 0;
  return {
    title: "Write ids as their steps have them",
    safe: found.every(({ kind }) => kind === "numeral"),
    edits
  };
}
function editOf({ kind, reference, readings }, quote) {
  const { id, span } = reference;
  if (kind === "several" || (0, __parts.import_model.textAt)(span) !== id) return void 0;
  const wanted = kind === "spelled" ? readings[0].id : id;
  if (quote === "") return { span: withQuotes(span), text: wanted };
  return { span, text: needsQuotes(reference, wanted) ? quotedId(wanted, quote) : wanted };
}
function withQuotes({ source, start, end }) {
  const around = /["']/.test(source.text[start - 1] ?? "") && source.text[start - 1] === source.text[end];
  return around ? (0, __parts.import_model.spanOf)(source, start - 1, end + 1) : (0, __parts.import_model.spanOf)(source, start, end);
}
var needsQuotes = ({ form, span }, wanted) => form === "metadata" && (0, __parts.import_model.numeralReadings)(wanted).length > 0 && !/["']/.test(span.source.text[span.start - 1] ?? "");
function spellDependencies(plan, step, more) {
  const declared = step.dependsOn.filter(({ form }) => form !== "prose").map((reference) => idOf(plan, reference, step));
  const ids = [.../* @__PURE__ */ new Set([...declared, ...more.map((each) => each.id)])];
  const metadata = step.fields.some((field) => field.name === "depends_on" && field.form === "metadata");
  const { waiting } = plan.contract;
  return waiting && !metadata ? waiting(ids, step.kind) : `depends_on: ${idList(ids, quoteIn(plan))}`;
}
function idOf(plan, reference, from) {
  const target = (0, __parts.import_analyze_order_wiring.resolveReference)(plan, reference, from);
  return target.kind === "found" && !target.phase ? target.steps[0].id : reference.id;
}
var harmless = /^(?:-[vqsxl]+|-v{1,3}|-r[a-zA-Z]+|--(?:verbose|quiet|run|runInBand|bail|no-header|no-summary|no-cov|no-coverage|coverage|silent|ci|watch=false|watchAll=false|tb=\w+|color=\w+|colors?|reporter=[\w-]+|cov(?:=\S+)?|trace|locked|release|all-features|no-fail-fast|nocapture|exitfirst|race|count=1|format=?\w*))$/;
var valued = /^(?:-p|--package|--features|--tb|--reporter|--manifest-path|--config|-c|--rootdir|--timeout|--format|-f|-count|-timeout)$/;
function testRunOf(words) {
  const bare = (0, __parts.import_analyze_effects_mention_effects.dropWrappers)(words, __parts.import_analyze_effects_mention_effects.isRunner);
  const [program = "", ...args] = bare;
  const name = program.slice(program.lastIndexOf("/") + 1);
  switch (name) {
    case "pytest":
    case "py.test":
      return ofFiles(args, /\.py$/);
    case "vitest":
      return ofFiles(args[0] === "run" || args[0] === "--run" ? args.slice(1) : args, scripts);
    case "jest":
    case "mocha":
      return ofFiles(args, scripts);
    case "rspec":
      return ofFiles(args, /_spec\.rb$/);
    case "bun":
    case "deno":
      return args[0] === "test" ? ofFiles(args.slice(1), scripts) : void 0;
    case "node":
      return args[0] === "--test" ? ofFiles(args.slice(1), scripts) : void 0;
    case "npm":
    case "pnpm":
    case "yarn":
      return scripted(args);
    case "mix":
      return args[0] === "test" ? ofFiles(args.slice(1), /\.exs$/) : void 0;
    case "rails":
      return args[0] === "test" ? ofFiles(args.slice(1), /\.rb$/) : void 0;
    case "ruby":
      return ofFiles(
        args.filter((arg) => !/^-I\S+$/.test(arg)),
        /_test\.rb$|test_\w+\.rb$/
      );
    case "cargo":
      return args[0] === "test" || args[0] === "nextest" ? cargo(args.slice(1)) : void 0;
    case "go":
      return args[0] === "test" ? ofPackage(args.slice(1)) : void 0;
    default:
      return (0, __parts.import_analyze_effects_mention_effects.isRunner)(name) || /^(?:make|just|task|tox|nox|gradlew?|mvn|dotnet|swift|phpunit|unittest)$/.test(name) ? "unknown" : void 0;
  }
}
var scripts = /\.[cm]?[jt]sx?$/;
function scripted(args) {
  const rest = args[0] === "run" ? args.slice(1) : args;
  if (!/^(?:test|t)\b/.test(rest[0] ?? "")) return void 0;
  if (!/^(?:test|t)$/.test(rest[0])) return "unknown";
  return ofFiles(
    rest.slice(1).filter((arg) => arg !== "--"),
    scripts
  );
}
function ofFiles(args, ending) {
  const words = chosen(args);
  if (!words) return "unknown";
  if (words.length === 0) return { of: "all", ending };
  const parts = words.map((word) => word.replace(/^\.\//, "").split("::"));
  if (!parts.every(([file]) => (0, __parts.import_analyze_effects_mention_effects.isPlain)(file) && ending.test(file))) return "unknown";
  if (parts.every(({ length }) => length === 1)) return { of: "files", files: parts.map(([file]) => file) };
  if (!parts.every((each) => each.length > 1 && /^test\w*$/.test(each.at(-1)))) return "unknown";
  return { of: "tests", tests: parts.map((each) => ({ file: each[0], name: each.slice(1).join(" > ") })) };
}
function chosen(args) {
  const words = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (valued.test(arg)) at += 1;
    else if (arg.startsWith("-") && !harmless.test(arg)) return void 0;
    else if (!arg.startsWith("-")) words.push(arg);
  }
  return words;
}
function cargo(args) {
  const files = [];
  const rest = [];
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === "--test") files.push(`tests/${args[at + 1]}.rs`);
    else if (args[at] !== "--" && args[at - 1] !== "--test") rest.push(args[at]);
  }
  const others = chosen(rest);
  return files.length > 0 && others?.length === 0 ? { of: "files", files } : "unknown";
}
function ofPackage(args) {
  const words = chosen(args);
  const [folder] = words ?? [];
  if (words?.length !== 1 || !folder || !/^(?:\.\/)?[\w/-]+\/?$/.test(folder)) return "unknown";
  return { of: "folder", folder: `${folder.replace(/^\.\//, "").replace(/\/$/, "")}/` };
}
var WrittenTests = class {
  files = /* @__PURE__ */ new Map();
  plan;
  constructor(plan) {
    this.plan = plan;
  }
  /** Before the tellings of a step: what it changes of tests without showing them is open from here on. */
  begin(step, tellings) {
    const changed = changedIn(this.plan, step);
    const shown = new Set(
      tellings.flatMap((told) => told.kind === "code" ? this.placeOf(step, told) ?? [] : [])
    );
    const open = tellings.some(
      (told) => told.kind === "words" || told.kind === "code" && !this.placeOf(step, told)
    );
    const unsure = step.optional?.value === true || step.cancelled === true;
    for (const path of changed)
      if ((0, __parts.import_model.isTestPath)(path) && (open || !shown.has(path)) || unsure) this.at(path).known = false;
    if (open || unsure) for (const path of shown) this.at(path).known = false;
  }
  /** Takes in the tests of one piece of code. A name that is there already is one that is changed, or shown again. */
  add(step, told) {
    const place = this.placeOf(step, told);
    if (place === void 0) return;
    const file = this.at(place);
    if (!told.certain || told.names.some((name) => file.names.has(name))) file.known = false;
    for (const name of told.names) file.names.add(name);
    file.steps.add(step);
  }
  /** The file that a path means, as written or below some folder; undefined where none or several have tests. */
  find(path) {
    const own = this.files.get(path);
    if (own) return [path, own];
    const ending = [...this.files].filter(([each]) => each.endsWith(`/${path}`));
    return ending.length === 1 ? ending[0] : void 0;
  }
  /** The files that lie in a folder itself. */
  within(folder) {
    return [...this.files].filter(
      ([path]) => path.startsWith(folder) && !path.slice(folder.length).includes("/")
    );
  }
  all() {
    return [...this.files];
  }
  at(path) {
    let file = this.files.get(path);
    if (!file) {
      file = { names: /* @__PURE__ */ new Set(), known: true, steps: /* @__PURE__ */ new Set() };
      this.files.set(path, file);
    }
    return file;
  }
  /** Where code goes: the file that is named before it, or the one file of tests that the step changes. */
  placeOf(step, { file }) {
    const changed = changedIn(this.plan, step);
    if (file !== void 0) {
      if (changed.includes(file)) return file;
      const ending = changed.filter((path) => path.endsWith(`/${file}`));
      return ending.length === 1 ? ending[0] : ending.length === 0 ? file : void 0;
    }
    const tests = changed.filter(__parts.import_model.isTestPath);
    const [only] = tests.length > 0 ? tests : changed;
    return (tests.length || changed.length) === 1 ? only : void 0;
  }
};
var changedIn = (plan, step) => [
  ...new Set(
    ((0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(step) ?? []).flatMap(
      (effect) => effect.resource.kind === "file" && (0, __parts.import_analyze_schedule.isChange)(effect) ? effect.resource.path : []
    )
  )
];
var begun = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => new Set((0, __parts.import_analyze_schedule.livesOf)(plan).flatMap(({ path, turns }) => (0, __parts.import_analyze_schedule.plainCreation)(turns[0]) ? path : []))
);
var beginsHere = (plan, path) => begun(plan).has(path) && !isThere(plan, path);
function projectBeginsHere(plan) {
  const own = (0, __parts.import_analyze_schedule.livesOf)(plan).filter(({ path }) => manifest.test(path));
  return own.length === 1 && !own[0].path.includes("/") && beginsHere(plan, own[0].path);
}
var manifest = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py|mix\.exs|Gemfile)$/;
var miscountsOf = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const { testsIn } = plan;
  if (!testsIn) return [];
  const told = plan.steps.map((step) => [step, testsIn(step)]);
  if (!told.some(([, tellings]) => tellings.some(({ kind }) => kind === "claim"))) return [];
  const written = new WrittenTests(plan);
  return told.flatMap(([step, tellings]) => {
    written.begin(step, tellings);
    return tellings.flatMap((each) => {
      if (each.kind === "code") written.add(step, each);
      if (each.kind !== "claim" || step.done?.value) return [];
      const counted = countedFor(plan, step, each, written);
      return counted === void 0 ? [] : [{ span: each.span, claimed: each.count, counted }];
    });
  });
});
function countedFor(plan, step, claim, written) {
  const run = runBefore(step, claim);
  if (run === void 0 || run === "unknown") return void 0;
  if (run.of === "tests") return namedTests(plan, step, claim, run.tests, written);
  if (run.of === "all" && !projectBeginsHere(plan)) return void 0;
  const files = filesOf(run, written);
  if (!files?.length || !files.every(([, file]) => isKnown(plan, step, file))) return void 0;
  const counted = files.reduce((sum, [, { names: names2 }]) => sum + names2.size, 0);
  const whole2 = run.of !== "folder" && files.every(([path]) => beginsHere(plan, path));
  const wrong = run.of === "all" ? whole2 : claim.count < counted || whole2;
  return wrong && claim.count !== counted ? counted : void 0;
}
function filesOf(run, written) {
  if (run.of === "folder") return written.within(run.folder);
  if (run.of === "all") {
    const all = written.all();
    return all.every(([path]) => run.ending.test(path)) ? all : void 0;
  }
  const files = run.files.map((path) => written.find(path));
  return files.every((file) => file !== void 0) ? files : void 0;
}
function namedTests(plan, step, claim, tests, written) {
  const known2 = tests.every(({ file, name }) => {
    const found = written.find(file)?.[1];
    return found && isKnown(plan, step, found) && found.names.has(name);
  });
  return known2 && claim.count !== tests.length ? tests.length : void 0;
}
var isKnown = (plan, step, { known: known2, names: names2, steps }) => known2 && names2.size > 0 && [...steps].every((other) => other === step || (0, __parts.import_analyze_schedule.orderOf)(plan).any.before(other, step));
function runBefore(step, { span, since }) {
  const runs = step.mentions.flatMap((mention) => {
    const { subject, verb } = mention;
    const { start, source } = mention.span;
    const between = source === span.source && start >= since && start < span.start;
    if (!between || subject.kind !== "command" || verb !== "run" || mention.conditional) return [];
    return testRunOf(subject.words) ?? [];
  });
  return runs.length === 1 ? runs[0] : void 0;
}
var testsOf = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => new Map(plan.steps.map((step) => [step, new Set(step.mentions.flatMap(testNames))]))
);
function testNames({ subject, section }) {
  if (subject.kind === "command")
    return subject.words.flatMap((word) => word.split("[")[0].split("::").slice(1, 10).slice(-1));
  if (subject.kind === "symbol" && section === "red" && subject.name.startsWith("test"))
    return [subject.name];
  return [];
}
function countedByName(plan, claim) {
  const { span, count } = claim;
  if ((0, __parts.import_analyze_schedule.stepAt)(plan, span)?.done?.value) return void 0;
  const last = plan.steps.findLastIndex(
    ({ extent }) => extent.source === span.source && extent.start <= span.start
  );
  const steps = plan.steps.slice(0, last + 1);
  const names2 = new Set(steps.flatMap((step) => [...testsOf(plan).get(step)]));
  if (names2.size === 0 || names2.size === count || !steps.every((step) => isNamed(plan, step)))
    return void 0;
  const files = new Set(steps.flatMap((step) => step.mentions.flatMap(filesRun)));
  if (count < names2.size) return files.size < 2 || isAtCheckpoint(plan, claim) ? names2.size : void 0;
  return [...files].some((path) => wasThere(plan, path)) ? void 0 : names2.size;
}
function isNamed(plan, step) {
  const { source, start, end } = step.extent;
  if (/parametri[sz]e|\btest\w*\[|\.each\b|\bexisting tests?\b/i.test(source.text.slice(start, end)))
    return false;
  const named = new Set(step.mentions.flatMap(filesRun));
  const tests = testsOf(plan).get(step);
  return ((0, __parts.import_analyze_order_wiring.effectsOf)(plan).get(step) ?? []).every((effect) => {
    if (effect.resource.kind !== "file" || !(0, __parts.import_model.isTestPath)(effect.resource.path)) return true;
    return (0, __parts.import_analyze_schedule.isChange)(effect) ? tests.size > 0 : named.has(effect.resource.path) || effect.action === "read";
  });
}
var filesRun = ({ subject }) => subject.kind === "command" ? subject.words.flatMap((word) => word.includes("::") ? word.split("::")[0].replace(/^\.\//, "") : []) : [];
var isAtCheckpoint = (plan, { span, within }) => within === void 0 || plan.checkpoints.some(
  ({ source, start, end }) => source === span.source && start <= span.end && end >= span.start
) || /checkpoint/i.test((0, __parts.import_model.lineText)(span.source, (0, __parts.import_model.lineOf)(span)));
var wasThere = (plan, path) => isThere(plan, path) || firstUses(plan).has(path);
var firstUses = (0, __parts.import_analyze_plan_memo.memoise)(
  (plan) => new Set((0, __parts.import_analyze_schedule.livesOf)(plan).flatMap(({ path, turns }) => turns[0].needs ? path : []))
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  absencesOf,
  ambiguousReferences,
  areIsolated,
  areSiblings,
  assumingParallel,
  byTree,
  changedFiles,
  contradictionsOf,
  countedByName,
  crossingsOf,
  deniedEdges,
  dependencyFix,
  dependencyFixes,
  dependentSiblings,
  directiveFix,
  documentOf,
  doneTooEarly,
  evidencesOf,
  fencedBetween,
  halfEdges,
  implausibleAbsences,
  isCrowd,
  isInAnotherPhase,
  isMeantElsewhere,
  isModel,
  isSameRow,
  isStrictAsWhole,
  isThere,
  isToldAsMissing,
  likelyTypos,
  matchesGlob,
  miscountsOf,
  numberedPhases,
  numbersOf,
  placesBehind,
  plansOfRun,
  raisedBehind,
  readTogether,
  readingsOf,
  sharedFiles,
  spellDependencies,
  spelledOut,
  stepsWithoutFiles,
  stepsWithoutWave,
  strangersInWaves,
  strayEntries,
  strictFix,
  strongestOf,
  treeOf,
  twinIds,
  uncopiedSteps,
  undeclaredFiles,
  unknownReferences,
  untoldDependencies,
  wantedMode,
  wavesAtOdds,
  withLastNumber,
  worstPairs
});
