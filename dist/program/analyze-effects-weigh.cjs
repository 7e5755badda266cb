const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_analyze_surroundings", () => require("./analyze-surroundings.cjs"));
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
  leastOf: () => leastOf,
  likely: () => likely,
  priorsOf: () => priorsOf,
  weigh: () => weigh,
  weighedFiles: () => weighedFiles
});
module.exports = __toCommonJS(stdin_exports);
function rankOf({ said }) {
  if (said.length === 0) return "unsaid";
  const changes = said.filter(isChange);
  for (const rank of ["declared", "stated", "inferred"])
    if (changes.some(({ certainty }) => certainty === rank)) return rank;
  return said.some(({ conditional }) => conditional) ? "perhaps" : "read";
}
var isChange = ({ action, conditional }) => __parts.import_model.changing.has(action) && !conditional;
var isOneFile = (kind) => kind !== "folder" && kind !== "glob";
function candidatesOf(plan, said) {
  return new Map(plan.steps.map((step) => [step, gathered(said.get(step) ?? [])]));
}
function gathered(effects) {
  const byPath = /* @__PURE__ */ new Map();
  for (const effect of effects) {
    if (effect.resource.kind !== "file") continue;
    const known = byPath.get(effect.resource.path);
    if (known) known.push(effect);
    else byPath.set(effect.resource.path, [effect]);
  }
  return [...byPath].map(([path, said]) => ({ path, kind: (0, __parts.import_analyze_surroundings.kindOf)(path, (0, __parts.import_model.isTestPath)(path)), said, hints: [] }));
}
function featuresOf(candidate, site, scene) {
  const { path, kind, said, hints } = candidate;
  const rank = rankOf(candidate);
  const found = /* @__PURE__ */ new Set();
  for (const effect of said) {
    found.add(`says=${effect.action}:${effect.certainty}`);
    found.add(whyOf(effect));
    for (const word of wordsOfMention(effect)) found.add(word);
  }
  if (said.length > 0) for (const feature of saidFeatures(candidate, site, scene, rank)) found.add(feature);
  const sources = hints.map(({ source }) => source);
  for (const { features } of hints) for (const feature of features) found.add(feature);
  if (said.length === 0) {
    for (const source of sources) {
      found.add(source);
      found.add(`${source}:${kind}`);
      found.add(`${source}:list=${sizeOf(site.declared)}`);
      found.add(`${source}:changers=${bucket(scene.changers.get(path) ?? 0, [1, 2])}`);
      found.add(`${source}:before=${bucket(scene.before.get(path) ?? 0, [1, 2])}`);
      found.add(`${source}:${site.step.kind}${site.step.onlyLooks ? ":looks" : ""}`);
    }
    found.add(sources.toSorted().join("+"));
    found.add(`sources=${sources.length}`);
  }
  return [...found];
}
function* wordsOfMention({ action, mention }) {
  if (!mention) return;
  yield `row=${mention.row}:${action}`;
  const { features } = mention;
  if (!features) return;
  yield `role=${features.role}:${features.act}`;
  yield `form=${features.form}:${features.act}`;
  yield `section=${features.section}:${action}`;
  yield `block=${features.block}:${action}`;
  yield `above=${features.above}:${action}`;
  for (const key of marks) if (features[key]) yield `${key}:${action}`;
  if (features.note !== "none") yield `note=${features.note}`;
}
var marks = [
  "bare",
  "code",
  "close",
  "ordered",
  "negated",
  "excepted",
  "kept",
  "hedged",
  "quoted",
  "reported",
  "bracket",
  "content",
  "opens",
  "noted"
];
function* saidFeatures(candidate, site, scene, rank) {
  const { path, kind, said } = candidate;
  const { step, changed } = site;
  yield `rank=${rank}`;
  yield `list=${sizeOf(site.declared)}:${rank}`;
  yield `times=${Math.min(3, said.length)}:${rank}`;
  yield `kind=${kind}`;
  yield `kind=${kind}:${rank}`;
  const there = presence(path, scene);
  yield `there=${there}:${rank}`;
  yield `there=${there}:${kind}:${rank}`;
  if (there === "new" && scene.around.named((0, __parts.import_analyze_surroundings.nameOf)(path)).length > 0) yield `there=like:${rank}`;
  yield `before=${bucket(scene.before.get(path) ?? 0, [1, 2, 4])}:${rank}`;
  const others = (scene.changers.get(path) ?? 0) - (changed.includes(path) ? 1 : 0);
  yield `changers=${bucket(others, [1, 2, 4])}:${rank}`;
  if (scene.around.history.length > 0)
    yield `history=${bucket(scene.around.changes(path), [1, 2, 5, 15])}:${rank}`;
  yield `step=${step.kind}${step.onlyLooks ? ":looks" : ""}:${rank}`;
  const title = new Set((0, __parts.import_analyze_surroundings.wordsOf)(step.title));
  yield `title=${(0, __parts.import_analyze_surroundings.wordsOf)((0, __parts.import_analyze_surroundings.nameOf)(path)).some((word) => title.has(word))}:${rank}`;
  if (kind === "test" || kind === "code") yield `pair=${kind}:${isPaired(path, kind, changed)}:${rank}`;
  if (kind === "folder")
    yield `inside=${changed.some((other) => other !== path && other.startsWith(path))}:${rank}`;
  if (said.some(isChange) && !said.every(isChange)) yield `mixed:${rank}`;
}
function presence(path, { around, brought }) {
  if (brought.has(path)) return "brought";
  if (around.files.size === 0) return "unknown";
  return around.files.has(path) ? "tracked" : "new";
}
var isPaired = (path, kind, changed) => changed.some((other) => (0, __parts.import_model.isTestPath)(other) === (kind === "code") && (0, __parts.import_analyze_surroundings.stemOf)(other) === (0, __parts.import_analyze_surroundings.stemOf)(path));
var sizeOf = (declared) => bucket(declared, [1, 2, 5, 10]);
var bucket = (count2, bounds) => String(bounds.findLast((bound) => count2 >= bound) ?? 0);
var whyOf = ({ because, action }) => `why=${because.replace(/`[^`]*`/g, "x")}:${action}`;
function unnamed(site, scene) {
  const found = /* @__PURE__ */ new Map();
  const named = new Set(site.candidates.map(({ path }) => path));
  const add = (path, hint) => {
    if (named.has(path)) return;
    const known = found.get(path);
    if (known) known.hints.push(hint);
    else found.set(path, { path, kind: (0, __parts.import_analyze_surroundings.kindOf)(path, (0, __parts.import_model.isTestPath)(path)), said: [], hints: [hint] });
  };
  for (const candidate of site.candidates) {
    longerPaths(candidate, scene, add);
    if (!isOneFile(candidate.kind) || !candidate.said.some(isChange)) continue;
    tests(candidate, site, scene, add);
    together(candidate, scene, add);
  }
  collectors(site, scene, add);
  spoken(site, scene, add);
  if (site.changed.length === 0) {
    defined(site, scene, add);
    fitting(site, scene, add);
  }
  return [...found.values()];
}
function longerPaths(candidate, { around, brought }, add) {
  const { path, kind, said } = candidate;
  if (!isOneFile(kind) || around.files.has(path) || brought.has(path)) return;
  const longer = around.named((0, __parts.import_analyze_surroundings.nameOf)(path)).filter((file) => file.endsWith(`/${path}`));
  if (longer.length === 0 || longer.length > 3) return;
  const rank = rankOf(candidate);
  const because = longer.length === 1 ? `\`${path}\` here` : `one of ${longer.length} files called \`${path}\``;
  const features = [`longer=${rank}:${longer.length}`];
  for (const file of longer) add(file, { source: "longer", features, because, span: said[0].span });
}
function tests({ path, kind, said }, site, { around }, add) {
  const others = around.about((0, __parts.import_analyze_surroundings.stemOf)(path)).filter((other) => other !== path);
  const { span } = said[0];
  if (kind === "test") {
    const code = others.filter((other) => (0, __parts.import_analyze_surroundings.kindOf)(other, (0, __parts.import_model.isTestPath)(other)) === "code");
    for (const other of code.slice(0, 4))
      add(other, {
        source: "tested",
        features: [`tested=${one(code)}`],
        because: `\`${(0, __parts.import_analyze_surroundings.nameOf)(path)}\` tests it`,
        span
      });
  } else {
    const found = others.filter(__parts.import_model.isTestPath);
    const has = site.changed.some(__parts.import_model.isTestPath);
    for (const other of found.slice(0, 6))
      add(other, {
        source: "tests",
        features: [`tests=${one(found)}`, `tests=${has ? "beside others" : "alone"}`],
        because: `tests \`${(0, __parts.import_analyze_surroundings.nameOf)(path)}\``,
        span
      });
  }
}
var one = (list) => list.length === 1 ? "one" : "some";
function together({ path, said }, { around }, add) {
  const all = around.changes(path);
  if (all < 2) return;
  const others = [...around.changedWith(path)].filter(([other, count2]) => other !== path && count2 >= 2 && around.files.has(other)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 12);
  for (const [other, count2] of others) {
    const share = Math.floor(count2 / all * 5);
    const often = count2 < 3 ? "twice" : count2 < 6 ? "some" : "many";
    add(other, {
      source: "together",
      features: [
        `together=${share}`,
        `together=${share}:${often}`,
        `together=${share}:${(0, __parts.import_analyze_surroundings.kindOf)(other, (0, __parts.import_model.isTestPath)(other))}`
      ],
      because: `changed with \`${path}\` in ${count2} of ${all} commits`,
      span: said[0].span
    });
  }
}
function collectors({ candidates }, { around, brought }, add) {
  const seen = /* @__PURE__ */ new Set();
  for (const { path, kind, said } of candidates) {
    const isNew = !around.files.has(path) && !brought.has(path) && path.includes("/");
    if (kind !== "code" || !isNew || !said.some(isChange)) continue;
    const ending = path.slice(path.lastIndexOf(".") + 1);
    let folder = (0, __parts.import_analyze_surroundings.folderOf)(path);
    for (let level = 0; level <= 3; level += 1) {
      for (const file of around.inFolder(folder)) {
        const collects = (0, __parts.import_analyze_surroundings.kindOf)(file, false);
        if (seen.has(file) || collects !== "barrel" && collects !== "manifest") continue;
        const [name, end] = [(0, __parts.import_analyze_surroundings.nameOf)(file), file.slice(file.lastIndexOf(".") + 1)];
        if (collects === "barrel" && end !== ending) continue;
        seen.add(file);
        const changes = around.changes(file);
        add(file, {
          source: "collector",
          features: [
            `collector=${collects === "barrel" ? name : end}:${level}`,
            `collector=${changes === 0 ? "never" : changes < 5 ? "some" : "often"}`
          ],
          because: `lists what is in \`${folder}/\``,
          span: said[0].span
        });
      }
      if (folder === "") break;
      folder = (0, __parts.import_analyze_surroundings.folderOf)(folder);
    }
  }
}
function spoken({ step }, { around }, add) {
  const { source, start, end } = step.extent;
  const text = source.text.slice(start, end);
  const counts = /* @__PURE__ */ new Map();
  for (const { 0: word, index } of text.matchAll(/(?<![\w./-])[A-Za-z_][\w-]{3,}(?![\w/-]|\.\w)/g)) {
    if (!/[a-z][A-Z]|_|-/.test(word)) continue;
    const known = counts.get(word);
    if (known) known.times += 1;
    else counts.set(word, { times: 1, at: start + index });
  }
  for (const [word, { times, at }] of counts) {
    const files = around.about(word.toLowerCase()).filter((file) => !(0, __parts.import_model.isTestPath)(file));
    if (files.length === 0 || files.length > 2) continue;
    const often = times === 1 ? "once" : times < 4 ? "some" : "many";
    for (const file of files)
      add(file, {
        source: "spoken",
        features: [`spoken=${files.length}:${often}`, `spoken:title=${step.title.includes(word)}`],
        because: `\`${word}\` is called by its file`,
        span: { source, start: at, end: at + word.length }
      });
  }
}
function defined({ step }, { around, said }, add) {
  const symbols = (said.get(step) ?? []).flatMap(
    ({ resource, action, span }) => resource.kind === "symbol" && isPlainName(resource.name) ? [{ name: lastPart(resource.name), action, span }] : []
  );
  const files = around.definers(symbols.map(({ name }) => name));
  for (const { name, action, span } of symbols) {
    const found = files.get(name) ?? [];
    if (found.length === 0 || found.length > 3) continue;
    for (const file of found)
      add(file, {
        source: "defines",
        features: [`defines=${found.length}:${action}`],
        because: `defines \`${name}\``,
        span
      });
  }
}
var isPlainName = (name) => /^[\w.:]{4,60}$/.test(name) && /^\w+$/.test(lastPart(name));
var lastPart = (name) => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":")) + 1);
function fitting({ step }, { around }, add) {
  if (step.onlyLooks || step.kind === "checkpoint") return;
  const { source, start, end } = step.extent;
  const words = /* @__PURE__ */ new Map();
  const count2 = (word, times) => words.set(word, (words.get(word) ?? 0) + times);
  for (const word of (0, __parts.import_analyze_surroundings.wordsOf)(step.title)) count2(word, 3);
  for (const word of (0, __parts.import_analyze_surroundings.wordsOf)(source.text.slice(start, Math.min(end, start + 3e3)))) count2(word, 1);
  around.ranking.best(words, 12).forEach(({ path, score, share }, rank) => {
    const place = rank < 3 ? String(rank) : rank < 6 ? "3" : "6";
    const strength = Math.min(6, Math.floor(score / 6));
    add(path, {
      source: "fits",
      features: [
        `fits=${place}`,
        `fits:score=${strength}`,
        `fits:share=${Math.floor(share * 5)}:${strength}`
      ],
      because: "its path and its past speak the words of the step",
      span: step.span
    });
  });
}
var weights_default = {
  bias: -0.93,
  weights: {
    "above=create:modify": -0.13,
    "above=create:read": -0.28,
    "above=modify:create": -0.14,
    "above=modify:modify": -0.2,
    "above=none:create": 0.31,
    "above=none:modify": 0.37,
    "above=none:read": -0.31,
    "above=none:rename": 0.09,
    "above=none:run": 0.22,
    "above=none:write": 0.48,
    "above=read:read": -0.35,
    "above=rename:create": -0.26,
    "above=use:read": -0.1,
    "above=verify:read": -0.12,
    "above=verify:run": -0.38,
    "above=verify:write": -0.49,
    "above=write:create": 0.11,
    "above=write:read": 0.39,
    "above=write:write": 0.09,
    "bare:create": -1.58,
    "bare:delete": -0.28,
    "bare:modify": -0.48,
    "bare:read": -0.38,
    "bare:write": -1.12,
    "before=0:declared": 0.31,
    "before=0:inferred": 0.17,
    "before=0:perhaps": -0.13,
    "before=0:read": -0.32,
    "before=0:stated": -0.1,
    "before=1:declared": -0.2,
    "before=1:inferred": 0.1,
    "before=1:perhaps": 0.13,
    "before=1:read": -0.2,
    "before=1:stated": -0.13,
    "before=2:inferred": 0.17,
    "before=2:read": 0.15,
    "before=4:declared": -0.27,
    "before=4:read": 0.19,
    "before=4:stated": 0.19,
    "block=cell:read": -0.42,
    "block=field:create": 0.22,
    "block=field:write": 0.1,
    "block=heading:create": -0.29,
    "block=heading:modify": 0.1,
    "block=heading:read": -0.41,
    "block=heading:write": 0.38,
    "block=item:modify": -0.34,
    "block=item:read": 0.15,
    "block=item:run": -0.19,
    "block=item:write": -0.36,
    "block=paragraph:create": 0.11,
    "block=paragraph:delete": -0.11,
    "block=paragraph:modify": 0.16,
    "block=paragraph:read": 0.19,
    "block=paragraph:write": -0.18,
    "block=quote:read": 0.15,
    "bracket:delete": 0.11,
    "bracket:modify": -0.24,
    "bracket:write": -0.16,
    "changers=0:declared": 0.12,
    "changers=0:inferred": -0.09,
    "changers=0:read": -0.45,
    "changers=0:stated": -0.3,
    "changers=1:declared": 0.11,
    "changers=1:inferred": -0.08,
    "changers=1:read": 0.16,
    "changers=2:inferred": -0.23,
    "changers=2:perhaps": -0.08,
    "changers=2:stated": -0.12,
    "changers=4:declared": 0.57,
    "changers=4:read": 0.27,
    "changers=4:stated": 0.54,
    "close:create": 0.34,
    "close:delete": 0.25,
    "close:modify": 0.28,
    "close:rename": 0.15,
    "close:run": -0.09,
    "close:write": 0.22,
    "code:create": 0.11,
    "code:modify": -0.1,
    "code:read": 0.13,
    "code:rename": 0.14,
    "code:run": 0.31,
    "code:write": -0.3,
    collector: -0.18,
    "collector+together": 0.1,
    "collector+together+together": 0.1,
    "collector:before=0": -0.46,
    "collector:before=1": 0.15,
    "collector:before=2": 0.2,
    "collector:changers=0": -0.48,
    "collector:changers=1": 0.23,
    "collector:changers=2": 0.14,
    "collector:list=0": 0.24,
    "collector:list=10": -0.1,
    "collector:list=2": -0.1,
    "collector:list=5": -0.09,
    "collector:manifest": -0.11,
    "collector=__init__.py:1": -0.33,
    "collector=json:1": -0.09,
    "collector=json:2": -0.23,
    "collector=json:3": -0.17,
    "collector=toml:3": -0.18,
    "content:read": -0.17,
    "defines:before=0": 0.08,
    "defines:changers=0": 0.08,
    "defines:list=0": 0.1,
    "fits:before=1": -0.11,
    "fits:changers=1": -0.12,
    "fits:changers=2": 0.14,
    "fits:code": 0.34,
    "fits:config": -0.15,
    "fits:document": -0.28,
    "fits:list=0": -0.44,
    "fits:score=1": -0.11,
    "fits:score=2": -0.3,
    "fits:score=4": 0.38,
    "fits:score=5": 0.17,
    "fits:score=6": 0.25,
    "fits:share=3:2": -0.11,
    "fits:share=3:3": 0.16,
    "fits:share=4:2": -0.16,
    "fits:share=4:3": -0.16,
    "fits:share=4:4": 0.23,
    "fits:share=4:6": 0.17,
    "fits:test": 0.17,
    "fits=0": 0.17,
    "fits=1": 0.34,
    "fits=6": -0.44,
    "form=gains:keep": -0.13,
    "form=gerund:serve": 0.1,
    "form=imperative:call": 0.09,
    "form=imperative:change": 0.15,
    "form=imperative:check": -0.45,
    "form=imperative:commit": -0.09,
    "form=imperative:create": 0.18,
    "form=imperative:delete": 0.64,
    "form=imperative:do": -0.1,
    "form=imperative:keep": -0.13,
    "form=imperative:look": -0.32,
    "form=imperative:put": 0.35,
    "form=imperative:use": 0.1,
    "form=infinitive:copy": -0.09,
    "form=infinitive:create": 0.32,
    "form=infinitive:imitate": 0.09,
    "form=infinitive:look": 0.23,
    "form=modal:gain": -0.19,
    "form=passive:create": -0.29,
    "form=passive:put": -0.08,
    "form=passive:serve": -0.14,
    "form=passive:use": -0.09,
    "form=third:change": -0.11,
    "form=third:check": 0.08,
    "form=third:create": 0.1,
    "hedged:read": -1.18,
    "history=0:declared": -0.33,
    "history=0:perhaps": -0.19,
    "history=0:read": -0.38,
    "history=0:stated": -0.23,
    "history=15:declared": 0.37,
    "history=15:read": 0.26,
    "history=15:stated": 0.22,
    "history=1:declared": -0.14,
    "history=1:inferred": 0.33,
    "history=1:read": -0.18,
    "history=1:stated": 0.14,
    "history=2:declared": 0.24,
    "history=2:inferred": 0.14,
    "history=2:perhaps": 0.1,
    "history=2:stated": 0.33,
    "history=5:declared": 0.36,
    "history=5:perhaps": 0.1,
    "history=5:read": 0.13,
    "history=5:stated": 0.16,
    "kept:read": -0.24,
    "kind=bare": -1.28,
    "kind=bare:declared": 0.37,
    "kind=bare:perhaps": -0.12,
    "kind=bare:read": -0.45,
    "kind=bare:stated": -0.97,
    "kind=barrel": 0.51,
    "kind=barrel:read": 0.32,
    "kind=barrel:stated": 0.23,
    "kind=code": 0.27,
    "kind=code:inferred": 0.17,
    "kind=code:stated": 0.5,
    "kind=config:declared": 0.15,
    "kind=config:read": 0.16,
    "kind=config:stated": -0.15,
    "kind=document": 0.22,
    "kind=document:declared": 0.57,
    "kind=document:read": -0.52,
    "kind=document:stated": 0.37,
    "kind=manifest": 0.5,
    "kind=manifest:declared": 0.34,
    "kind=manifest:stated": 0.17,
    "kind=script": -0.18,
    "kind=script:read": -0.22,
    "kind=sql": -0.43,
    "kind=sql:declared": -0.12,
    "kind=test": 0.26,
    "kind=test:inferred": 0.1,
    "kind=test:stated": 0.28,
    "list=0:read": 0.83,
    "list=0:stated": 0.1,
    "list=10:declared": -0.45,
    "list=10:perhaps": 0.13,
    "list=10:read": 0.11,
    "list=10:stated": 0.24,
    "list=1:declared": 0.54,
    "list=1:perhaps": -0.09,
    "list=1:read": -0.38,
    "list=2:declared": 0.27,
    "list=2:read": -0.47,
    "list=2:stated": -0.09,
    "list=5:declared": 0.34,
    "list=5:read": -0.28,
    "list=5:stated": -0.19,
    longer: 0.12,
    "longer+spoken": 0.35,
    "longer+tests": 0.21,
    "longer+together": 0.25,
    "longer+together+together": 0.23,
    "longer:barrel": 0.17,
    "longer:before=0": 0.11,
    "longer:changers=0": 0.24,
    "longer:changers=1": -0.14,
    "longer:code": 0.16,
    "longer:config": -0.15,
    "longer:document": -0.26,
    "longer:list=0": 0.73,
    "longer:list=2": -0.24,
    "longer:list=5": -0.36,
    "longer:test": 0.2,
    "longer=declared:1": 1,
    "longer=perhaps:1": 0.3,
    "longer=read:1": -0.71,
    "longer=read:2": -0.39,
    "longer=read:3": -0.45,
    "longer=stated:1": 0.47,
    "mixed:declared": 0.42,
    "mixed:stated": -0.21,
    "negated:read": -0.29,
    "note=create": 0.19,
    "note=modify": 0.14,
    "note=read": -0.33,
    "note=verify": -0.17,
    "noted:modify": -0.1,
    "noted:read": -0.13,
    "noted:write": -0.3,
    "opens:create": 0.18,
    "opens:read": 0.33,
    "opens:rename": 0.12,
    "opens:write": 0.22,
    "ordered:create": 0.34,
    "ordered:modify": 0.2,
    "ordered:run": 0.39,
    "ordered:write": 0.36,
    "pair=code:false:read": -0.14,
    "pair=code:true:read": 0.4,
    "pair=code:true:stated": 0.49,
    "pair=test:false:inferred": 0.21,
    "pair=test:false:read": -0.41,
    "pair=test:false:stated": 0.26,
    "pair=test:true:inferred": -0.11,
    "pair=test:true:read": 0.65,
    "quoted:read": -0.14,
    "rank=declared": 0.21,
    "rank=read": -0.28,
    "role=about:check": -0.09,
    "role=about:create": -0.16,
    "role=about:look": 0.11,
    "role=as:none": -0.1,
    "role=model:change": 0.28,
    "role=model:create": -0.21,
    "role=model:delete": 0.14,
    "role=model:none": -0.13,
    "role=model:run": 0.08,
    "role=object:check": -0.14,
    "role=object:copy": -0.19,
    "role=object:create": 0.2,
    "role=object:delete": 0.32,
    "role=object:keep": -0.15,
    "role=object:look": -0.21,
    "role=object:move": -0.14,
    "role=object:put": 0.45,
    "role=object:run": -0.12,
    "role=object:serve": 0.13,
    "role=object:use": -0.09,
    "role=opening:change": 0.1,
    "role=opening:check": -0.15,
    "role=opening:create": 0.15,
    "role=opening:serve": 0.14,
    "role=part:none": -0.11,
    "role=place:change": 0.2,
    "role=place:create": 0.46,
    "role=place:look": -0.13,
    "role=place:none": 0.12,
    "role=place:put": -0.67,
    "role=place:run": 0.11,
    "role=place:use": 0.13,
    "role=source:change": -0.15,
    "role=source:create": -0.11,
    "role=source:look": 0.09,
    "role=source:none": 0.09,
    "role=source:serve": -0.28,
    "role=source:use": -0.08,
    "role=subject:gain": -0.23,
    "row=about-made:read": -0.14,
    "row=added-there:write": -0.31,
    "row=called-new:create": -0.09,
    "row=called-new:read": 0.09,
    "row=changed-there:modify": -0.27,
    "row=changed-there:read": 0.16,
    "row=command-alone:run": -0.24,
    "row=command-named:run": 0.08,
    "row=command-named:write": 0.16,
    "row=command:run": 0.29,
    "row=content:read": -0.17,
    "row=described-look:read": 0.26,
    "row=described:read": -0.09,
    "row=fence-command:create": 0.73,
    "row=fence-command:delete": 0.17,
    "row=fence-command:modify": 0.1,
    "row=fence-command:read": 0.25,
    "row=fence-command:rename": 0.67,
    "row=fence-command:write": 0.3,
    "row=fence-header:read": 0.17,
    "row=field-note:create": -0.11,
    "row=field-note:modify": -0.11,
    "row=field-verb:modify": -0.3,
    "row=field:modify": 0.14,
    "row=forbidden:read": -0.18,
    "row=kept:read": -0.24,
    "row=labelled:read": 0.18,
    "row=looked-at:read": -0.08,
    "row=model-none:read": 0.09,
    "row=model:read": -0.22,
    "row=named:read": -0.12,
    "row=note:create": 0.17,
    "row=note:modify": 0.32,
    "row=note:read": -0.31,
    "row=object:delete": -0.14,
    "row=object:write": 0.18,
    "row=opening-look:read": -0.14,
    "row=opening:read": 0.27,
    "row=opens-noted:read": 0.56,
    "row=opens-noted:write": -0.4,
    "row=quoted:read": -0.14,
    "row=served-in:modify": 0.1,
    "row=source-changed:modify": -0.28,
    "row=source-changed:read": 0.15,
    "row=source:read": -0.24,
    "row=title-look:read": -0.17,
    "row=title-place:read": 0.22,
    "row=title-place:write": 0.4,
    "says=create:inferred": 0.19,
    "says=create:stated": 0.52,
    "says=delete:inferred": -0.17,
    "says=delete:stated": 0.17,
    "says=modify:declared": 0.12,
    "says=read:stated": 0.08,
    "says=rename:stated": 0.74,
    "says=run:inferred": 0.08,
    "says=write:inferred": 0.22,
    "says=write:stated": 0.26,
    "section=body:create": -0.24,
    "section=body:read": 0.36,
    "section=body:write": 0.22,
    "section=commit:read": 0.1,
    "section=context:read": -0.13,
    "section=files:create": 0.3,
    "section=green:create": 0.1,
    "section=green:modify": -0.18,
    "section=green:read": -0.56,
    "section=green:write": -0.15,
    "section=red:create": -0.15,
    "section=red:modify": 0.23,
    "section=red:write": 0.55,
    "section=title:create": 0.15,
    "section=title:read": -0.14,
    "section=title:write": -0.23,
    "section=verify:read": -0.1,
    "section=verify:run": -0.32,
    "sources=1": -1.16,
    "sources=3": 0.35,
    "sources=4": 0.28,
    "sources=5": 0.22,
    "sources=6": 0.24,
    spoken: -0.24,
    "spoken+spoken": -0.48,
    "spoken+tested": 0.08,
    "spoken+together": 0.32,
    "spoken+together+together": 0.25,
    "spoken+together+together+together": 0.16,
    "spoken:before=0": -0.29,
    "spoken:changers=0": -0.23,
    "spoken:code": -0.1,
    "spoken:config": 0.13,
    "spoken:document": -0.14,
    "spoken:list=1": -0.49,
    "spoken:list=10": 0.51,
    "spoken:list=2": -0.27,
    "spoken:task": -0.24,
    "spoken:title=false": -0.41,
    "spoken:title=true": 0.32,
    "spoken=1:many": -0.16,
    "spoken=1:once": 0.19,
    "spoken=1:some": -0.22,
    "step=task:declared": 0.09,
    "step=task:inferred": -0.29,
    "step=task:looks:declared": 0.24,
    "step=task:looks:read": 0.3,
    "step=task:read": -0.29,
    tested: -0.3,
    "tested:before=0": -0.28,
    "tested:before=1": -0.13,
    "tested:before=2": 0.11,
    "tested:changers=0": -0.21,
    "tested:changers=1": -0.11,
    "tested:code": -0.3,
    "tested:list=1": -0.12,
    "tested:task": -0.3,
    "tested=one": 0.21,
    "tested=some": -0.5,
    tests: -0.23,
    "tests+tests": -0.49,
    "tests+together": 0.44,
    "tests+together+together": 0.19,
    "tests+together+together+together": 0.09,
    "tests:before=0": -0.16,
    "tests:changers=0": -0.1,
    "tests:changers=1": -0.11,
    "tests:changers=2": -0.1,
    "tests:list=0": 0.1,
    "tests:list=1": -0.18,
    "tests:list=5": -0.09,
    "tests:task": -0.15,
    "tests:test": -0.23,
    "tests=beside others": -0.18,
    "tests=one": 0.52,
    "tests=some": -0.71,
    "there=brought:barrel:declared": -0.2,
    "there=brought:barrel:read": -0.11,
    "there=brought:barrel:stated": 0.2,
    "there=brought:code:declared": -0.11,
    "there=brought:code:stated": -0.1,
    "there=brought:config:read": -0.33,
    "there=brought:declared": 0.31,
    "there=brought:document:declared": 0.12,
    "there=brought:document:stated": -0.1,
    "there=brought:manifest:declared": 0.11,
    "there=brought:manifest:read": 0.12,
    "there=brought:manifest:stated": -0.15,
    "there=brought:perhaps": 0.11,
    "there=brought:read": -0.17,
    "there=brought:stated": -0.11,
    "there=brought:test:declared": 0.34,
    "there=brought:test:stated": 0.17,
    "there=like:declared": -0.36,
    "there=like:perhaps": -0.26,
    "there=like:read": -0.43,
    "there=new:bare:declared": -0.26,
    "there=new:bare:read": -0.17,
    "there=new:bare:stated": -0.36,
    "there=new:barrel:declared": 0.3,
    "there=new:code:read": -0.13,
    "there=new:code:stated": 0.19,
    "there=new:config:declared": 0.14,
    "there=new:config:read": 0.21,
    "there=new:config:stated": -0.09,
    "there=new:document:declared": -0.18,
    "there=new:document:read": -0.46,
    "there=new:inferred": -0.17,
    "there=new:perhaps": -0.21,
    "there=new:read": -0.47,
    "there=new:script:declared": 0.09,
    "there=new:stated": -0.22,
    "there=new:test:declared": 0.09,
    "there=tracked:bare:declared": 0.33,
    "there=tracked:barrel:declared": -0.17,
    "there=tracked:barrel:read": 0.17,
    "there=tracked:code:declared": 0.13,
    "there=tracked:code:inferred": 0.15,
    "there=tracked:code:perhaps": 0.13,
    "there=tracked:code:read": 0.16,
    "there=tracked:code:stated": 0.18,
    "there=tracked:config:declared": -0.13,
    "there=tracked:config:read": 0.22,
    "there=tracked:declared": 0.3,
    "there=tracked:document:declared": 0.48,
    "there=tracked:document:read": 0.15,
    "there=tracked:document:stated": 0.3,
    "there=tracked:inferred": 0.21,
    "there=tracked:manifest:declared": 0.11,
    "there=tracked:manifest:read": -0.12,
    "there=tracked:manifest:stated": 0.11,
    "there=tracked:perhaps": 0.13,
    "there=tracked:read": 0.17,
    "there=tracked:script:read": -0.11,
    "there=tracked:stated": 0.36,
    "there=tracked:test:declared": -0.28,
    "there=tracked:test:stated": 0.12,
    "there=unknown:bare:read": -0.25,
    "there=unknown:bare:stated": -0.5,
    "there=unknown:barrel:read": 0.2,
    "there=unknown:code:inferred": 0.09,
    "there=unknown:code:stated": 0.22,
    "there=unknown:config:read": 0.09,
    "there=unknown:config:stated": -0.08,
    "there=unknown:declared": 0.1,
    "there=unknown:document:declared": 0.11,
    "there=unknown:document:read": -0.33,
    "there=unknown:document:stated": 0.19,
    "there=unknown:manifest:declared": 0.15,
    "there=unknown:manifest:stated": 0.22,
    "there=unknown:read": -0.24,
    "there=unknown:script:declared": 0.09,
    "there=unknown:script:read": -0.1,
    "there=unknown:test:declared": -0.13,
    "there=unknown:test:read": 0.22,
    "times=1:declared": -0.35,
    "times=1:inferred": 0.12,
    "times=1:read": -0.3,
    "times=2:declared": 0.3,
    "times=2:read": 0.09,
    "times=2:stated": -0.15,
    "times=3:declared": 0.47,
    "times=3:stated": 0.22,
    "title=false:inferred": 0.08,
    "title=false:perhaps": -0.16,
    "title=false:read": -0.33,
    "title=true:declared": 0.33,
    "title=true:perhaps": 0.17,
    "title=true:stated": 0.1,
    together: -0.39,
    "together+together": -0.6,
    "together+together+together": -0.55,
    "together+together+together+together": -0.42,
    "together+together+together+together+together": -0.22,
    "together:bare": -0.13,
    "together:before=0": -0.36,
    "together:before=2": -0.33,
    "together:changers=0": -0.37,
    "together:changers=1": -0.18,
    "together:changers=2": -0.21,
    "together:code": -0.4,
    "together:document": -0.36,
    "together:list=0": 0.54,
    "together:list=1": -0.51,
    "together:list=10": 0.19,
    "together:list=2": -0.44,
    "together:list=5": -0.31,
    "together:style": -0.18,
    "together:task": -0.38,
    "together:test": 0.22,
    "together=0": -0.39,
    "together=0:code": -0.4,
    "together=0:config": -0.16,
    "together=0:many": 0.08,
    "together=0:some": -0.35,
    "together=0:test": 0.26,
    "together=0:twice": -0.36,
    "together=1": -0.13,
    "together=1:config": -0.19,
    "together=1:document": -0.15,
    "together=1:manifest": -0.13,
    "together=1:many": 0.24,
    "together=1:test": 0.23,
    "together=1:twice": -0.24,
    "together=2:document": -0.1,
    "together=2:many": 0.31,
    "together=2:some": 0.08,
    "together=2:test": 0.32,
    "together=2:twice": -0.1,
    "together=3": 0.15,
    "together=3:code": 0.19,
    "together=3:config": -0.14,
    "together=3:document": -0.1,
    "together=3:many": 0.18,
    "together=3:test": 0.36,
    "together=4": 0.49,
    "together=4:code": 0.22,
    "together=4:manifest": 0.18,
    "together=4:many": 0.53,
    "together=5": 0.46,
    "together=5:barrel": -0.08,
    "together=5:code": 0.35,
    "together=5:config": 0.32,
    "together=5:document": -0.17,
    "together=5:many": 0.18,
    "together=5:test": 0.13,
    "together=5:twice": 0.32,
    "why=commit in prose:read": -0.12,
    "why=copy in prose:read": -0.15,
    "why=create in prose:create": 0.13,
    "why=create in prose:read": 0.21,
    "why=delete in prose:delete": -0.1,
    "why=delete in prose:read": 0.47,
    "why=file field:create": 0.06,
    "why=file field:delete": -0.03,
    "why=file field:modify": 0.14,
    "why=file field:read": 0,
    "why=file field:rename": 0.08,
    "why=file field:write": 0.46,
    "why=modify in prose:modify": -0.04,
    "why=modify in prose:read": 0.71,
    "why=none in prose:read": -0.01,
    "why=read in prose:read": -0.4,
    "why=rename in prose:rename": 0,
    "why=run in prose:read": 0.12,
    "why=script run:run": -0.12,
    "why=test run in RED:write": -0.3,
    "why=use in prose:read": 0.04,
    "why=verify in prose:read": -0.03,
    "why=write in prose:read": 0.88,
    "why=write in prose:write": 0.35,
    "why=x run:run": 0.2,
    "why=x:create": 0.75,
    "why=x:delete": 0.09,
    "why=x:modify": 0.02,
    "why=x:read": 0.25,
    "why=x:rename": 0.76,
    "why=x:write": 0.56
  }
};
var table = weights_default.weights;
var priors = { declared: 0.9, stated: 0.8, inferred: 0.6 };
function probabilityOf(features, said) {
  const sum = features.reduce((all, feature) => all + (table[feature] ?? 0), weights_default.bias);
  const unknown = priorsOf(said).map(([why, prior]) => why in table ? 0 : prior);
  return Math.max(1 / (1 + Math.exp(-sum)), leastOf(features, said), ...unknown);
}
var leastOf = (features, said) => (features.includes("list=0:stated") || features.includes("list=0:inferred")) && said.some(isPlainOrder) ? 0.5 : 0;
var isPlainOrder = ({ mention, ...effect }) => {
  const words = mention?.features;
  return isChange(effect) && words?.ordered === true && words.role === "object" && !words.negated;
};
var priorsOf = (said) => said.filter(isChange).map((effect) => [whyOf(effect), priors[effect.certainty]]);
function sceneOf(plan, said, candidates) {
  const changers = /* @__PURE__ */ new Map();
  for (const list of candidates.values()) for (const path of changedOf(list)) count(changers, path);
  return { plan, said, around: (0, __parts.import_analyze_surroundings.surroundingsOf)(plan), changers, before: /* @__PURE__ */ new Map(), brought: /* @__PURE__ */ new Set() };
}
function siteOf(step, candidates) {
  const declared = candidates.filter(
    ({ said }) => said.some((effect) => isChange(effect) && effect.certainty === "declared")
  );
  return { step, candidates, changed: changedOf(candidates), declared: declared.length };
}
var changedOf = (candidates) => candidates.flatMap(({ path, kind, said }) => isOneFile(kind) && said.some(isChange) ? path : []);
function pass(scene, { candidates, changed }) {
  for (const path of changed) count(scene.before, path);
  for (const { path, said } of candidates)
    if (said.some((effect) => isChange(effect) && (effect.action === "create" || effect.action === "write")))
      scene.brought.add(path);
}
function count(counts, path) {
  counts.set(path, (counts.get(path) ?? 0) + 1);
}
var likely = { said: 0.2, unsaid: 0.6 };
function weighedFiles(plan, said) {
  const candidates = candidatesOf(plan, said);
  const scene = sceneOf(plan, said, candidates);
  return new Map(
    plan.steps.map((step) => {
      const site = siteOf(step, candidates.get(step));
      const all = weighAll(site, scene);
      pass(scene, site);
      return [step, all];
    })
  );
}
function weighAll(site, scene) {
  const all = scene.around.files.size > 0 ? [...site.candidates, ...unnamed(site, scene)] : site.candidates;
  return all.map((candidate) => ({ ...candidate, features: featuresOf(candidate, site, scene) }));
}
function weigh(plan, said) {
  const weighed = weighedFiles(plan, said);
  return new Map(
    [...said].map(([step, effects]) => {
      const byPath = new Map(weighed.get(step).map((candidate) => [candidate.path, candidate]));
      const kept = effects.flatMap(
        (effect) => effect.resource.kind === "file" ? settled(effect, byPath.get(effect.resource.path), byPath) : effect
      );
      return [step, [...kept, ...[...byPath.values()].flatMap(added)]];
    })
  );
}
function settled(effect, candidate, all) {
  if (!__parts.import_model.changing.has(effect.action)) return effect;
  if (!isOneFile(candidate.kind)) return isWhole(effect, candidate, all) ? effect : [];
  const probability = probabilityOf(candidate.features, candidate.said);
  return probability >= likely.said ? { ...effect, probability } : { ...effect, action: "read", probability };
}
function isWhole({ action, certainty, mention }, { path, kind }, all) {
  if (action === "delete" || action === "rename" || mention?.features?.all) return true;
  if (certainty !== "declared") return kind === "glob";
  return kind === "glob" || ![...all.values()].some(
    (other) => other.path !== path && other.path.startsWith(path) && other.said.some(isChange)
  );
}
function added(candidate) {
  const { path, kind, said, hints, features } = candidate;
  if (!isOneFile(kind) || said.some(isChange)) return [];
  const probability = probabilityOf(features, said);
  const why = hints[0] ?? said[0];
  if (!why || probability < likely.unsaid) return [];
  const { because, span } = why;
  return [
    {
      action: "modify",
      resource: { kind: "file", path },
      certainty: "inferred",
      conditional: false,
      span,
      because,
      probability
    }
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  leastOf,
  likely,
  priorsOf,
  weigh,
  weighedFiles
});
