const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
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
  return [...byPath].map(([path, said]) => ({ path, kind: (0, __parts.import_analyze_effects_mention_effects.kindOf)(path, (0, __parts.import_model.isTestPath)(path)), said, hints: [] }));
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
  if (there === "new" && scene.around.named((0, __parts.import_analyze_effects_mention_effects.nameOf)(path)).length > 0) yield `there=like:${rank}`;
  yield `before=${bucket(scene.before.get(path) ?? 0, [1, 2, 4])}:${rank}`;
  const others = (scene.changers.get(path) ?? 0) - (changed.includes(path) ? 1 : 0);
  yield `changers=${bucket(others, [1, 2, 4])}:${rank}`;
  if (scene.around.history.length > 0)
    yield `history=${bucket(scene.around.changes(path), [1, 2, 5, 15])}:${rank}`;
  yield `step=${step.kind}${step.onlyLooks ? ":looks" : ""}:${rank}`;
  const title = new Set((0, __parts.import_analyze_effects_mention_effects.wordsOf)(step.title));
  yield `title=${(0, __parts.import_analyze_effects_mention_effects.wordsOf)((0, __parts.import_analyze_effects_mention_effects.nameOf)(path)).some((word) => title.has(word))}:${rank}`;
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
var isPaired = (path, kind, changed) => changed.some((other) => (0, __parts.import_model.isTestPath)(other) === (kind === "code") && (0, __parts.import_analyze_effects_mention_effects.stemOf)(other) === (0, __parts.import_analyze_effects_mention_effects.stemOf)(path));
var sizeOf = (declared) => bucket(declared, [1, 2, 5, 10]);
var bucket = (count2, bounds) => String(bounds.findLast((bound) => count2 >= bound) ?? 0);
var whyOf = ({ because, action }) => `why=${because.replace(/, `[^`]*` here$/, "").replace(/^.* files? here$/, "pattern").replace(/`[^`]*`/g, "x")}:${action}`;
function unnamed(site, scene) {
  const found = /* @__PURE__ */ new Map();
  const named = new Set(site.candidates.map(({ path }) => path));
  const add = (path, hint) => {
    if (named.has(path)) return;
    const known = found.get(path);
    if (known) known.hints.push(hint);
    else found.set(path, { path, kind: (0, __parts.import_analyze_effects_mention_effects.kindOf)(path, (0, __parts.import_model.isTestPath)(path)), said: [], hints: [hint] });
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
  const longer = around.named((0, __parts.import_analyze_effects_mention_effects.nameOf)(path)).filter((file) => file.endsWith(`/${path}`));
  if (longer.length === 0 || longer.length > 3) return;
  const rank = rankOf(candidate);
  const because = longer.length === 1 ? `\`${path}\` here` : `one of ${longer.length} files called \`${path}\``;
  const features = [`longer=${rank}:${longer.length}`];
  for (const file of longer) add(file, { source: "longer", features, because, span: said[0].span });
}
function tests({ path, kind, said }, site, { around }, add) {
  const others = around.about((0, __parts.import_analyze_effects_mention_effects.stemOf)(path)).filter((other) => other !== path);
  const { span } = said[0];
  if (kind === "test") {
    const code = others.filter((other) => (0, __parts.import_analyze_effects_mention_effects.kindOf)(other, (0, __parts.import_model.isTestPath)(other)) === "code");
    for (const other of code.slice(0, 4))
      add(other, {
        source: "tested",
        features: [`tested=${one(code)}`],
        because: `\`${(0, __parts.import_analyze_effects_mention_effects.nameOf)(path)}\` tests it`,
        span
      });
  } else {
    const found = others.filter(__parts.import_model.isTestPath);
    const has = site.changed.some(__parts.import_model.isTestPath);
    for (const other of found.slice(0, 6))
      add(other, {
        source: "tests",
        features: [`tests=${one(found)}`, `tests=${has ? "beside others" : "alone"}`],
        because: `tests \`${(0, __parts.import_analyze_effects_mention_effects.nameOf)(path)}\``,
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
        `together=${share}:${(0, __parts.import_analyze_effects_mention_effects.kindOf)(other, (0, __parts.import_model.isTestPath)(other))}`
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
    let folder = (0, __parts.import_analyze_effects_mention_effects.folderOf)(path);
    for (let level = 0; level <= 3; level += 1) {
      for (const file of around.inFolder(folder)) {
        const collects = (0, __parts.import_analyze_effects_mention_effects.kindOf)(file, false);
        if (seen.has(file) || collects !== "barrel" && collects !== "manifest") continue;
        const [name, end] = [(0, __parts.import_analyze_effects_mention_effects.nameOf)(file), file.slice(file.lastIndexOf(".") + 1)];
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
      folder = (0, __parts.import_analyze_effects_mention_effects.folderOf)(folder);
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
  for (const word of (0, __parts.import_analyze_effects_mention_effects.wordsOf)(step.title)) count2(word, 3);
  for (const word of (0, __parts.import_analyze_effects_mention_effects.wordsOf)(source.text.slice(start, Math.min(end, start + 3e3)))) count2(word, 1);
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
  bias: -2.09,
  weights: {
    "above=create:create": -0.18,
    "above=create:read": -0.32,
    "above=modify:create": -0.13,
    "above=modify:modify": -0.34,
    "above=none:create": 0.31,
    "above=none:modify": 0.26,
    "above=none:read": -0.36,
    "above=none:rename": 0.08,
    "above=none:run": 0.19,
    "above=none:write": 0.6,
    "above=read:read": -0.44,
    "above=rename:create": -0.27,
    "above=run:read": -0.09,
    "above=verify:read": -0.21,
    "above=verify:run": -0.38,
    "above=verify:write": -0.46,
    "above=write:modify": -0.14,
    "above=write:read": 0.32,
    "above=write:write": 0.18,
    "bare:create": -1.57,
    "bare:delete": -0.18,
    "bare:modify": -0.42,
    "bare:read": -0.37,
    "bare:write": -1.21,
    "before=0:declared": 0.71,
    "before=0:inferred": 0.26,
    "before=0:read": -0.25,
    "before=1:inferred": 0.2,
    "before=1:perhaps": 0.15,
    "before=1:read": -0.15,
    "before=1:stated": -0.1,
    "before=2:declared": 0.15,
    "before=2:inferred": 0.18,
    "before=2:read": 0.13,
    "before=2:stated": 0.12,
    "before=4:declared": -0.18,
    "before=4:read": 0.22,
    "before=4:stated": 0.22,
    "block=cell:read": -0.41,
    "block=field:create": 0.29,
    "block=field:rename": 0.11,
    "block=field:write": 0.28,
    "block=heading:create": -0.32,
    "block=heading:read": -0.3,
    "block=heading:write": 0.32,
    "block=item:modify": -0.35,
    "block=item:read": 0.09,
    "block=item:run": -0.16,
    "block=item:write": -0.27,
    "block=paragraph:delete": -0.14,
    "block=paragraph:read": 0.17,
    "block=paragraph:run": -0.09,
    "block=paragraph:write": -0.18,
    "block=quote:read": 0.16,
    "bracket:delete": 0.09,
    "bracket:modify": -0.16,
    "bracket:write": -0.19,
    "changers=0:inferred": -0.08,
    "changers=0:perhaps": 0.09,
    "changers=0:read": -0.44,
    "changers=0:stated": -0.24,
    "changers=1:inferred": 0.11,
    "changers=1:read": 0.09,
    "changers=2:inferred": -0.22,
    "changers=4:declared": 0.57,
    "changers=4:read": 0.26,
    "changers=4:stated": 0.55,
    "close:create": 0.47,
    "close:delete": 0.23,
    "close:modify": 0.49,
    "close:rename": 0.18,
    "close:run": -0.1,
    "close:write": 0.42,
    "code:modify": -0.14,
    "code:read": 0.19,
    "code:rename": 0.17,
    "code:run": 0.28,
    "code:write": -0.64,
    collector: 0.12,
    "collector:before=0": -0.36,
    "collector:before=1": 0.25,
    "collector:before=2": 0.23,
    "collector:changers=0": -0.41,
    "collector:changers=1": 0.26,
    "collector:changers=2": 0.27,
    "collector:list=0": 0.29,
    "collector:list=10": -0.09,
    "collector:manifest": 0.08,
    "collector:task": 0.23,
    "collector=__init__.py:1": -0.3,
    "collector=json:1": -0.08,
    "collector=json:2": -0.18,
    "collector=json:3": -0.16,
    "collector=toml:3": -0.14,
    "content:read": -0.17,
    "defines:before=0": 0.08,
    "defines:list=0": 0.14,
    fits: 0.27,
    "fits:before=0": 0.11,
    "fits:before=1": -0.08,
    "fits:before=2": 0.25,
    "fits:changers=2": 0.28,
    "fits:code": 0.42,
    "fits:config": -0.14,
    "fits:document": -0.22,
    "fits:list=0": -0.26,
    "fits:manifest": 0.08,
    "fits:score=1": -0.11,
    "fits:score=2": -0.27,
    "fits:score=4": 0.42,
    "fits:score=5": 0.2,
    "fits:score=6": 0.33,
    "fits:share=3:2": -0.09,
    "fits:share=3:3": 0.18,
    "fits:share=4:2": -0.15,
    "fits:share=4:3": -0.15,
    "fits:share=4:4": 0.25,
    "fits:share=4:6": 0.2,
    "fits:share=5:6": 0.09,
    "fits:task": 0.28,
    "fits:test": 0.22,
    "fits=0": 0.22,
    "fits=1": 0.37,
    "fits=6": -0.39,
    "form=gains:keep": -0.14,
    "form=imperative:change": 0.26,
    "form=imperative:check": -0.31,
    "form=imperative:commit": -0.11,
    "form=imperative:create": 0.26,
    "form=imperative:delete": 0.6,
    "form=imperative:do": -0.08,
    "form=imperative:keep": -0.19,
    "form=imperative:look": -0.21,
    "form=imperative:put": 0.39,
    "form=imperative:use": 0.09,
    "form=infinitive:copy": -0.1,
    "form=infinitive:create": 0.34,
    "form=infinitive:look": 0.19,
    "form=modal:gain": -0.18,
    "form=passive:create": -0.25,
    "form=passive:put": -0.09,
    "form=passive:serve": -0.15,
    "form=passive:use": -0.09,
    "form=third:change": -0.09,
    "form=third:check": 0.16,
    "form=third:create": 0.11,
    "form=third:put": -0.14,
    "form=third:run": -0.08,
    "hedged:read": -0.95,
    "history=0:declared": -0.12,
    "history=0:inferred": 0.17,
    "history=0:perhaps": -0.08,
    "history=0:read": -0.28,
    "history=0:stated": -0.21,
    "history=15:declared": 0.39,
    "history=15:read": 0.33,
    "history=15:stated": 0.22,
    "history=1:inferred": 0.31,
    "history=1:read": -0.24,
    "history=1:stated": 0.18,
    "history=2:declared": 0.27,
    "history=2:inferred": 0.18,
    "history=2:perhaps": 0.16,
    "history=2:read": -0.13,
    "history=2:stated": 0.37,
    "history=5:declared": 0.37,
    "history=5:perhaps": 0.14,
    "history=5:stated": 0.24,
    "kept:read": -0.24,
    "kind=bare": -1.26,
    "kind=bare:declared": 0.28,
    "kind=bare:perhaps": -0.12,
    "kind=bare:read": -0.36,
    "kind=bare:stated": -0.91,
    "kind=barrel": 0.65,
    "kind=barrel:declared": -0.09,
    "kind=barrel:read": 0.35,
    "kind=barrel:stated": 0.31,
    "kind=code": 0.64,
    "kind=code:inferred": 0.23,
    "kind=code:stated": 0.37,
    "kind=config": 0.14,
    "kind=config:declared": 0.11,
    "kind=config:read": 0.2,
    "kind=config:stated": -0.11,
    "kind=document": 0.39,
    "kind=document:declared": 0.43,
    "kind=document:read": -0.5,
    "kind=document:stated": 0.38,
    "kind=manifest": 0.6,
    "kind=manifest:declared": 0.27,
    "kind=manifest:read": 0.13,
    "kind=manifest:stated": 0.18,
    "kind=script": -0.14,
    "kind=script:read": -0.18,
    "kind=sql": -0.28,
    "kind=sql:declared": -0.19,
    "kind=style": 0.11,
    "kind=test": 0.51,
    "kind=test:inferred": 0.12,
    "kind=test:read": 0.19,
    "kind=test:stated": 0.2,
    "list=0:inferred": 0.15,
    "list=0:read": 0.99,
    "list=0:stated": 0.18,
    "list=10:declared": -0.39,
    "list=10:perhaps": 0.15,
    "list=10:read": 0.15,
    "list=10:stated": 0.25,
    "list=1:declared": 0.56,
    "list=1:read": -0.4,
    "list=1:stated": 0.1,
    "list=2:declared": 0.27,
    "list=2:read": -0.48,
    "list=2:stated": -0.11,
    "list=5:declared": 0.29,
    "list=5:read": -0.32,
    "list=5:stated": -0.12,
    "longer=read:3": -0.1,
    "mixed:declared": 0.32,
    "mixed:stated": -0.2,
    "negated:read": -0.22,
    "note=create": 0.16,
    "note=modify": 0.14,
    "note=read": -0.25,
    "note=verify": -0.18,
    "noted:modify": -0.08,
    "noted:read": -0.15,
    "noted:write": -0.16,
    "opens:create": 0.12,
    "opens:read": 0.37,
    "opens:rename": 0.17,
    "ordered:create": 0.32,
    "ordered:modify": 0.22,
    "ordered:run": 0.37,
    "ordered:write": 0.43,
    "pair=code:false:declared": -0.11,
    "pair=code:false:inferred": 0.16,
    "pair=code:false:perhaps": -0.09,
    "pair=code:false:read": -0.24,
    "pair=code:true:read": 0.31,
    "pair=code:true:stated": 0.36,
    "pair=test:false:declared": -0.09,
    "pair=test:false:inferred": 0.21,
    "pair=test:false:read": -0.41,
    "pair=test:false:stated": 0.23,
    "pair=test:true:inferred": -0.09,
    "pair=test:true:read": 0.6,
    "quoted:read": -0.15,
    "rank=declared": 0.72,
    "rank=inferred": 0.26,
    "rank=perhaps": 0.15,
    "rank=stated": 0.29,
    "reported:read": 0.13,
    "role=about:check": -0.09,
    "role=about:create": -0.17,
    "role=about:look": 0.1,
    "role=as:none": -0.1,
    "role=model:change": 0.28,
    "role=model:create": -0.17,
    "role=model:delete": 0.14,
    "role=model:none": -0.14,
    "role=model:put": 0.09,
    "role=model:run": 0.08,
    "role=object:copy": -0.19,
    "role=object:create": 0.29,
    "role=object:delete": 0.54,
    "role=object:look": -0.18,
    "role=object:put": 0.63,
    "role=object:run": -0.17,
    "role=object:serve": 0.12,
    "role=opening:check": -0.14,
    "role=opening:create": 0.17,
    "role=opening:delete": 0.1,
    "role=opening:serve": 0.14,
    "role=part:none": -0.13,
    "role=place:change": 0.27,
    "role=place:check": 0.19,
    "role=place:create": 0.55,
    "role=place:delete": 0.1,
    "role=place:look": -0.13,
    "role=place:none": 0.1,
    "role=place:put": -0.56,
    "role=place:run": 0.09,
    "role=source:change": -0.16,
    "role=source:copy": -0.08,
    "role=source:create": -0.08,
    "role=source:look": 0.09,
    "role=source:none": 0.12,
    "role=source:serve": -0.29,
    "role=source:use": -0.09,
    "role=subject:gain": -0.22,
    "row=about-made:read": -0.15,
    "row=added-there:write": -0.31,
    "row=called-new:read": 0.08,
    "row=changed-there:modify": -0.19,
    "row=changed-there:read": 0.17,
    "row=command-alone:run": -0.24,
    "row=command-named:run": 0.08,
    "row=command-named:write": 0.19,
    "row=command:run": 0.27,
    "row=content:read": -0.17,
    "row=described-look:read": 0.22,
    "row=fence-command:create": 0.64,
    "row=fence-command:delete": 0.15,
    "row=fence-command:modify": 0.11,
    "row=fence-command:read": 0.23,
    "row=fence-command:rename": 0.65,
    "row=fence-command:write": 0.29,
    "row=fence-header:read": 0.31,
    "row=field-note:create": -0.13,
    "row=field-note:modify": -0.14,
    "row=field-verb:modify": -0.15,
    "row=field:modify": 0.27,
    "row=field:read": -0.13,
    "row=field:rename": 0.08,
    "row=field:write": -0.26,
    "row=forbidden:read": -0.09,
    "row=kept:read": -0.24,
    "row=labelled:read": 0.19,
    "row=model-none:read": 0.09,
    "row=model:read": -0.22,
    "row=note:create": 0.17,
    "row=note:modify": 0.32,
    "row=note:read": -0.22,
    "row=object:create": -0.16,
    "row=object:delete": -0.14,
    "row=object:write": 0.09,
    "row=opening-look:read": -0.13,
    "row=opening:read": 0.24,
    "row=opens-noted:read": 0.54,
    "row=opens-noted:write": -0.28,
    "row=quoted:read": -0.15,
    "row=served-in:modify": 0.11,
    "row=source-changed:modify": -0.23,
    "row=source-changed:read": 0.16,
    "row=source:read": -0.2,
    "row=title-look:read": -0.14,
    "row=title-place:read": 0.17,
    "row=title-place:write": 0.48,
    "says=create:inferred": 0.19,
    "says=create:stated": 0.46,
    "says=delete:inferred": -0.2,
    "says=delete:stated": 0.15,
    "says=modify:declared": 0.14,
    "says=read:declared": -0.09,
    "says=read:inferred": 0.15,
    "says=read:stated": 0.2,
    "says=rename:declared": 0.11,
    "says=rename:stated": 0.71,
    "says=run:inferred": 0.08,
    "says=write:inferred": 0.32,
    "says=write:stated": 0.17,
    "section=body:create": -0.25,
    "section=body:read": 0.32,
    "section=body:write": 0.13,
    "section=commit:read": 0.09,
    "section=context:read": -0.13,
    "section=files:create": 0.36,
    "section=files:modify": -0.1,
    "section=files:read": 0.09,
    "section=files:rename": 0.11,
    "section=green:read": -0.42,
    "section=red:create": -0.12,
    "section=red:modify": 0.2,
    "section=red:read": -0.09,
    "section=red:write": 0.53,
    "section=title:create": 0.12,
    "section=title:write": -0.25,
    "section=verify:run": -0.24,
    "sources=1": -1.15,
    "sources=2": -0.42,
    "sources=3": -0.08,
    "sources=5": 0.14,
    "sources=6": 0.14,
    "spoken+spoken": -0.29,
    "spoken+together": 0.23,
    "spoken+together+together": 0.16,
    "spoken+together+together+together": 0.15,
    "spoken:before=0": -0.23,
    "spoken:before=1": 0.17,
    "spoken:changers=0": -0.18,
    "spoken:changers=2": 0.1,
    "spoken:config": 0.19,
    "spoken:list=1": -0.43,
    "spoken:list=10": 0.57,
    "spoken:list=2": -0.18,
    "spoken:title=false": -0.24,
    "spoken:title=true": 0.21,
    "spoken=1:many": -0.13,
    "spoken=1:once": 0.23,
    "spoken=1:some": -0.22,
    "step=task:declared": 0.12,
    "step=task:inferred": -0.18,
    "step=task:looks:declared": 0.28,
    "step=task:looks:read": 0.32,
    "step=task:perhaps": 0.17,
    "step=task:read": -0.12,
    "step=task:stated": 0.24,
    tested: -0.18,
    "tested:before=0": -0.28,
    "tested:changers=0": -0.24,
    "tested:code": -0.18,
    "tested:list=5": -0.08,
    "tested:task": -0.18,
    "tested=some": -0.15,
    "tests+tests": -0.28,
    "tests+together": 0.26,
    "tests+together+together": 0.08,
    "tests:changers=0": 0.1,
    "tests:changers=2": -0.13,
    "tests:list=1": -0.19,
    "tests:list=2": 0.1,
    "tests=beside others": -0.14,
    "tests=one": 0.49,
    "tests=some": -0.56,
    "there=brought:barrel:declared": -0.21,
    "there=brought:barrel:read": -0.13,
    "there=brought:barrel:stated": 0.32,
    "there=brought:code:declared": -0.19,
    "there=brought:code:stated": -0.14,
    "there=brought:config:read": -0.29,
    "there=brought:declared": 0.42,
    "there=brought:document:declared": 0.11,
    "there=brought:document:stated": -0.11,
    "there=brought:inferred": 0.12,
    "there=brought:manifest:declared": 0.11,
    "there=brought:manifest:read": 0.16,
    "there=brought:manifest:stated": -0.13,
    "there=brought:perhaps": 0.13,
    "there=brought:style:declared": 0.11,
    "there=brought:test:declared": 0.29,
    "there=brought:test:inferred": 0.11,
    "there=brought:test:stated": 0.19,
    "there=like:stated": 0.28,
    "there=new:bare:declared": -0.32,
    "there=new:bare:read": -0.17,
    "there=new:bare:stated": -0.35,
    "there=new:barrel:declared": 0.24,
    "there=new:code:declared": 0.26,
    "there=new:code:inferred": 0.13,
    "there=new:code:stated": 0.23,
    "there=new:config:read": 0.19,
    "there=new:config:stated": -0.09,
    "there=new:document:declared": -0.33,
    "there=new:document:read": -0.44,
    "there=new:manifest:declared": -0.14,
    "there=new:perhaps": -0.11,
    "there=new:read": -0.28,
    "there=new:sql:declared": -0.08,
    "there=new:stated": -0.2,
    "there=new:test:declared": 0.17,
    "there=tracked:bare:declared": 0.3,
    "there=tracked:barrel:declared": -0.16,
    "there=tracked:barrel:read": 0.17,
    "there=tracked:code:inferred": 0.16,
    "there=tracked:code:read": 0.12,
    "there=tracked:code:stated": 0.09,
    "there=tracked:config:read": 0.12,
    "there=tracked:declared": 0.26,
    "there=tracked:document:declared": 0.54,
    "there=tracked:document:read": 0.14,
    "there=tracked:document:stated": 0.35,
    "there=tracked:inferred": 0.23,
    "there=tracked:manifest:declared": 0.11,
    "there=tracked:manifest:stated": 0.1,
    "there=tracked:perhaps": 0.21,
    "there=tracked:read": 0.39,
    "there=tracked:script:read": -0.1,
    "there=tracked:stated": 0.43,
    "there=tracked:test:declared": -0.35,
    "there=unknown:bare:read": -0.22,
    "there=unknown:bare:stated": -0.47,
    "there=unknown:barrel:read": 0.24,
    "there=unknown:code:stated": 0.18,
    "there=unknown:config:read": 0.17,
    "there=unknown:document:declared": 0.12,
    "there=unknown:document:read": -0.26,
    "there=unknown:document:stated": 0.18,
    "there=unknown:manifest:declared": 0.19,
    "there=unknown:manifest:stated": 0.23,
    "there=unknown:perhaps": -0.09,
    "there=unknown:read": -0.11,
    "there=unknown:script:declared": 0.09,
    "there=unknown:script:read": -0.09,
    "there=unknown:sql:declared": -0.08,
    "there=unknown:style:declared": -0.09,
    "there=unknown:test:declared": -0.18,
    "there=unknown:test:read": 0.14,
    "times=1:declared": -0.29,
    "times=1:inferred": 0.21,
    "times=1:perhaps": 0.1,
    "times=1:read": -0.22,
    "times=1:stated": 0.14,
    "times=2:declared": 0.4,
    "times=2:inferred": 0.14,
    "times=2:read": 0.17,
    "times=2:stated": -0.08,
    "times=3:declared": 0.61,
    "times=3:stated": 0.23,
    "title=false:declared": 0.2,
    "title=false:inferred": 0.12,
    "title=false:read": -0.15,
    "title=false:stated": 0.11,
    "title=true:declared": 0.52,
    "title=true:inferred": 0.14,
    "title=true:perhaps": 0.22,
    "title=true:read": 0.09,
    "title=true:stated": 0.19,
    together: -0.12,
    "together+together": -0.19,
    "together+together+together": -0.21,
    "together+together+together+together": -0.24,
    "together+together+together+together+together": -0.18,
    "together+together+together+together+together+together+together": -0.08,
    "together:bare": -0.08,
    "together:before=0": -0.1,
    "together:before=1": 0.14,
    "together:before=2": -0.16,
    "together:changers=0": -0.21,
    "together:code": -0.27,
    "together:document": -0.21,
    "together:list=0": 0.57,
    "together:list=1": -0.39,
    "together:list=10": 0.24,
    "together:list=2": -0.33,
    "together:list=5": -0.22,
    "together:manifest": 0.15,
    "together:style": -0.17,
    "together:task": -0.28,
    "together:test": 0.46,
    "together=0": -0.41,
    "together=0:code": -0.26,
    "together=0:config": -0.13,
    "together=0:some": -0.26,
    "together=0:test": 0.2,
    "together=0:twice": -0.27,
    "together=1": -0.11,
    "together=1:code": 0.13,
    "together=1:config": -0.18,
    "together=1:document": -0.11,
    "together=1:manifest": -0.11,
    "together=1:many": 0.17,
    "together=1:test": 0.26,
    "together=1:twice": -0.26,
    "together=2": 0.11,
    "together=2:document": -0.08,
    "together=2:many": 0.23,
    "together=2:some": 0.11,
    "together=2:test": 0.22,
    "together=2:twice": -0.15,
    "together=3": 0.18,
    "together=3:code": 0.14,
    "together=3:config": -0.15,
    "together=3:document": -0.09,
    "together=3:many": 0.16,
    "together=3:test": 0.32,
    "together=4": 0.5,
    "together=4:code": 0.19,
    "together=4:manifest": 0.19,
    "together=4:many": 0.55,
    "together=4:test": 0.09,
    "together=5": 0.5,
    "together=5:barrel": -0.1,
    "together=5:code": 0.37,
    "together=5:config": 0.35,
    "together=5:document": -0.16,
    "together=5:many": 0.2,
    "together=5:twice": 0.35,
    "why=commit in prose:read": -0.13,
    "why=copy in prose:read": -0.16,
    "why=create in prose:create": 0.05,
    "why=create in prose:read": 0.15,
    "why=delete in prose:delete": -0.1,
    "why=delete in prose:read": 0.48,
    "why=file field:create": -0.03,
    "why=file field:delete": 0,
    "why=file field:modify": 0.2,
    "why=file field:read": -0.09,
    "why=file field:rename": 0.11,
    "why=file field:write": 0.7,
    "why=modify in prose:modify": -0.02,
    "why=modify in prose:read": 0.67,
    "why=none in prose:read": -0.19,
    "why=pattern:read": -0.81,
    "why=pattern:write": -0.88,
    "why=read in prose:read": -0.56,
    "why=rename in prose:rename": -0,
    "why=run in prose:read": 0.01,
    "why=script run:run": -0.11,
    "why=test run in RED:write": -0.24,
    "why=use in prose:read": -0.02,
    "why=verify in prose:read": -0.3,
    "why=write in prose:read": 0.82,
    "why=write in prose:write": 0.31,
    "why=x run:run": 0.21,
    "why=x:create": 0.66,
    "why=x:delete": 0.06,
    "why=x:modify": 0.05,
    "why=x:read": 0.23,
    "why=x:rename": 0.74,
    "why=x:write": 0.63
  }
};
var table = weights_default.weights;
var priors = { declared: 0.9, stated: 0.8, inferred: 0.6 };
function probabilityOf(features, said) {
  const sum = features.reduce((all, feature) => all + (table[feature] ?? 0), weights_default.bias);
  const unknown = priorsOf(said).map(([why, prior]) => why in table ? 0 : prior);
  return Math.max(1 / (1 + Math.exp(-sum)), leastOf(features, said), ...unknown);
}
var leastOf = (features, said) => (features.includes("list=0:stated") || features.includes("list=0:inferred")) && said.some(isPlainOrder) || features.some((feature) => feature.startsWith("step=cycle:")) && said.some(isTestOfRed) ? 0.6 : 0;
var isTestOfRed = (effect) => isChange(effect) && effect.because === __parts.import_analyze_effects_mention_effects.testOfRed;
var isPlainOrder = ({ mention, ...effect }) => {
  const words = mention?.features;
  return isChange(effect) && words?.ordered === true && words.role === "object" && !words.negated;
};
var priorsOf = (said) => said.filter(isChange).map((effect) => [whyOf(effect), priors[effect.certainty]]);
function sceneOf(plan, said, candidates) {
  const changers = /* @__PURE__ */ new Map();
  for (const list of candidates.values()) for (const path of changedOf(list)) count(changers, path);
  return { plan, said, around: (0, __parts.import_analyze_effects_mention_effects.surroundingsOf)(plan), changers, before: /* @__PURE__ */ new Map(), brought: /* @__PURE__ */ new Set() };
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
var likely = { said: 0.2, unsaid: 0.4 };
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
