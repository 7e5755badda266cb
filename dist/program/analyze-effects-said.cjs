const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_analyze_plan_memo", () => require("./analyze-plan-memo.cjs"));
__late("import_analyze_paths_overlap", () => require("./analyze-paths-overlap.cjs"));
__late("import_analyze_effects_mention_effects", () => require("./analyze-effects-mention-effects.cjs"));
__late("import_model", () => require("./model.cjs"));
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target2, all) => {
  for (var name in all)
    __defProp(target2, name, { get: all[name], enumerable: true });
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
  isTestOfRed: () => isTestOfRed,
  isUsual: () => isUsual,
  saidEffects: () => saidEffects
});
module.exports = __toCommonJS(stdin_exports);
var file = /(?:^|\/)([A-Z][a-z][A-Za-z0-9]+)\.(?:tsx|jsx|vue|svelte|astro)$/;
function componentEffects(said) {
  const makers = /* @__PURE__ */ new Map();
  for (const [step, effects] of said)
    for (const effect of effects) {
      const name = componentIn(effect);
      if (name && effect.action === "create" && !effect.conditional && !makers.has(name))
        makers.set(name, { step, effect });
    }
  const found = /* @__PURE__ */ new Map();
  if (makers.size === 0) return found;
  const uses = new RegExp(
    `\`<(${[...makers.keys()].join("|")})\\b|\`(${[...makers.keys()].join("|")})\`\\s+components?\\b|\\bcomponents?\\s+\`(${[...makers.keys()].join("|")})\``,
    "g"
  );
  for (const [step, effects] of said) {
    const own = new Set(
      effects.flatMap((effect) => __parts.import_model.changing.has(effect.action) ? componentIn(effect) ?? [] : [])
    );
    for (const match of (0, __parts.import_model.textAt)(step.extent).matchAll(uses)) {
      const name = match[1] ?? match[2] ?? match[3];
      if (own.has(name)) continue;
      own.add(name);
      const start = step.extent.start + match.index + match[0].indexOf(name);
      const span = (0, __parts.import_model.spanOf)(step.extent.source, start, start + name.length);
      const { step: maker, effect } = makers.get(name);
      const resource = { kind: "symbol", name: `<${name}>` };
      const use = {
        action: "read",
        resource,
        certainty: "stated",
        conditional: false,
        span,
        because: "the component is named"
      };
      found.set(step, [...found.get(step) ?? [], use]);
      if (!found.get(maker)?.some(
        ({ resource: own2, action }) => action === "create" && "name" in own2 && own2.name === resource.name
      ))
        found.set(maker, [...found.get(maker) ?? [], { ...effect, resource, because: "its file" }]);
    }
  }
  return found;
}
var componentIn = ({ resource }) => resource.kind === "file" ? file.exec(resource.path)?.[1] : void 0;
function contractual({ contract }, step, effects) {
  const implied = { certainty: "inferred", conditional: false, span: step.idSpan };
  const added = [];
  const changes = effects.some(({ action, resource }) => __parts.import_model.changing.has(action) && resource.kind === "file");
  if (contract.commits && changes && !effects.some(({ action }) => action === "commit")) {
    const because = "each step of this format ends in a commit";
    added.push({ ...implied, action: "commit", resource: { kind: "git", name: "branch" }, because });
  }
  for (const path of contract.trackers) {
    const because = "every agent of this format keeps it";
    added.push({ ...implied, action: "write", resource: { kind: "tracker", path }, because });
  }
  return added;
}
function withoutFolders(effects, known) {
  const inside = /* @__PURE__ */ new Map();
  for (const { action, resource } of effects.filter(isNamed)) {
    for (const folder of foldersOf(resource.path)) {
      const before = inside.get(folder);
      const glob = (before?.glob ?? false) || resource.path.includes("*");
      if (resource.path !== folder)
        inside.set(folder, { created: (before?.created ?? false) || action === "create", glob });
    }
  }
  const named = effects.filter(isNamed).flatMap(({ resource: { path } }) => (0, __parts.import_analyze_paths_overlap.isGlob)(path) ? [] : [(0, __parts.import_analyze_paths_overlap.segmentsOf)(path)]);
  const kept = effects.filter((effect) => {
    if (!isWrite(effect) || effect.certainty === "declared") return true;
    if (effect.because === "`git add`" && (0, __parts.import_analyze_paths_overlap.isGlob)(effect.resource.path)) {
      const pattern = (0, __parts.import_analyze_paths_overlap.segmentsOf)(effect.resource.path);
      return !named.some((path) => (0, __parts.import_analyze_paths_overlap.overlap)(pattern, path));
    }
    const folder = `${effect.resource.path.replace(/\/$/, "")}/`;
    const files = inside.get(folder);
    if (files && effect.because === "`mkdir`") return false;
    return !files || files.glob || files.created && !known.has(folder);
  });
  for (const folder of inside.keys()) known.add(folder);
  return kept;
}
function* foldersOf(path) {
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) yield path.slice(0, at + 1);
}
var isNamed = (effect) => isWrite(effect) || effect.resource.kind === "file" && effect.conditional && effect.certainty === "declared";
var isWrite = (effect) => effect.resource.kind === "file" && __parts.import_model.changing.has(effect.action);
function generatedFiles(steps, paths) {
  const made = /* @__PURE__ */ new Map();
  for (const step of steps)
    for (const [command, path] of productsIn(step))
      made.set(command, (made.get(command) ?? /* @__PURE__ */ new Set()).add(paths.resolve(path, step, false)));
  if (made.size === 0) return () => [];
  return (step) => step.mentions.filter(isRun).flatMap(
    (mention) => [...made.get(commandOf(mention)) ?? []].map((path) => ({
      action: "modify",
      resource: { kind: "file", path },
      certainty: "inferred",
      conditional: mention.conditional,
      span: mention.span,
      because: `\`${commandOf(mention)}\` writes it`
    }))
  );
}
function productsIn({ mentions }) {
  const commands = mentions.filter(isOpen);
  if (commands.length === 0) return [];
  const paths = mentions.filter(({ subject }) => subject.kind === "path");
  return commands.flatMap(
    (command) => paths.filter(
      (path) => path.evidence.start === command.evidence.start && path.span.source === command.span.source && makes(command, path)
    ).map(({ subject }) => [
      commandOf(command),
      subject.kind === "path" ? subject.path : ""
    ])
  );
}
function makes(command, path) {
  const { text } = command.span.source;
  if (path.span.start > command.span.end) return onward.test(text.slice(command.span.end, path.span.start));
  const sentence = (0, __parts.import_model.textAt)(command.evidence);
  return making.test(sentence) && /^`?,?\s+(?:with|by|via|using)\s+(?:running\s+)?`?$/i.test(text.slice(path.span.end, command.span.start));
}
var making = /\b(?:re-?)?(?:generat|creat|writ|produc|emit|render|giv|yield)(?:e|es|ing)?\b|\b(?:updat|refresh)(?:e|es|ing)?\b/i;
var onward = new RegExp(
  String.raw`^\x60?,?\s+(?:(?:to|which|that|and|it|will)\s+){0,2}(?:${making.source})\s+(?:[\w-]+\s+){0,4}\x60?$`,
  "i"
);
var isOpen = ({ subject }) => subject.kind === "command" && subject.words.length > 1 && !(0, __parts.import_analyze_effects_mention_effects.isKnownCommand)(subject.words);
var isRun = (mention) => isOpen(mention) && mention.verb === "run" && mention.section !== "verify" && mention.section !== "context" && !/^\W*(?:verify|check|confirm|ensure|assert)\b/i.test((0, __parts.import_model.textAt)(mention.evidence));
var commandOf = ({ subject }) => subject.kind === "command" ? subject.words.join(" ") : "";
var spares = /\b(?:not|never|don't|without|unchanged|untouched|read|see|check|verify|look)\b/i;
function hotFiles({
  hotFiles: named = {}
}) {
  const paths = new Map(Object.entries(named).map(([words2, path]) => [words2.toLowerCase(), path]));
  if (paths.size === 0) return () => [];
  const words = [...paths.keys()].map(
    (each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")
  );
  const pattern = new RegExp(`(?<![\\w-])(?:${words.join("|")})(?![\\w-])`, "gi");
  return (step, effects) => {
    const text = (0, __parts.import_model.textAt)(step.extent);
    const known = new Set(
      effects.flatMap(
        ({ action, resource }) => __parts.import_model.changing.has(action) && resource.kind === "file" ? resource.path : []
      )
    );
    return [...text.matchAll(pattern)].flatMap(({ 0: name, index: index2 }) => {
      const path = paths.get(name.toLowerCase().replace(/\s+/g, " "));
      const line = text.slice(text.lastIndexOf("\n", index2) + 1, index2);
      if (known.has(path) || spares.test(line)) return [];
      known.add(path);
      const start = step.extent.start + index2;
      const span = (0, __parts.import_model.spanOf)(step.extent.source, start, start + name.length);
      const resource = { kind: "file", path };
      return [
        {
          action: "modify",
          resource,
          certainty: "stated",
          conditional: false,
          span,
          because: "named in the configuration"
        }
      ];
    });
  };
}
function inherit(plan, own, paths) {
  const found = /* @__PURE__ */ new Map();
  const earlier = /* @__PURE__ */ new Set();
  let trail;
  for (const step of plan.steps) {
    if (!trail || step.phase !== trail.phase) trail = openTrail(step, paths, earlier);
    const effects = own.get(step) ?? [];
    const writes = effects.filter(isCertainWrite);
    const tests = writes.filter(isTest);
    const sources = writes.filter((effect) => !isTest(effect));
    const added = [];
    for (const need of needsOf(step, tests, sources)) added.push(...unsaid(step, need, trail, paths));
    const all = [...writes, ...added];
    const [allTests, allSources] = [all.filter(isTest), all.filter((effect) => !isTest(effect))];
    if (allTests.length > 0) trail.tests = allTests;
    if (allSources.length > 0) trail.sources = allSources;
    found.set(step, added);
  }
  return found;
}
function unsaid(step, need, trail, paths) {
  const fits = (effect) => isTest(effect) === (need === "tests");
  const titled = titleFiles(step, paths).filter(fits);
  if (titled.length > 0) return titled;
  const declared = trail.declared.filter(fits);
  if (declared.length > 0) return declared;
  if (step.kind !== "cycle") return [];
  return trail[need].map((effect) => ({
    ...effect,
    certainty: "inferred",
    because: "continues the step before"
  }));
}
function titleFiles(step, paths) {
  return step.mentions.flatMap(({ subject, section, verb, conditional, span }) => {
    const titled = section === "title" || span.source === step.span.source && step.span.start <= span.start && span.end <= step.span.end;
    if (!titled || subject.kind !== "path" || verb !== "none") return [];
    const resource = { kind: "file", path: paths.resolve(subject.path, step, false) };
    return [
      {
        action: "write",
        resource,
        certainty: "inferred",
        conditional,
        span,
        because: "file in the title"
      }
    ];
  });
}
function openTrail(step, paths, earlier) {
  const declared = declarationsOf(step.phase, step, paths);
  const fresh = declared.filter(({ resource }) => "path" in resource && !earlier.has(resource.path));
  for (const { resource } of declared) if ("path" in resource) earlier.add(resource.path);
  const kept = [true, false].flatMap((tests) => {
    const kind = fresh.filter((effect) => isTest(effect) === tests);
    return kind.length > 0 ? kind : declared.filter((effect) => isTest(effect) === tests);
  });
  return { tests: [], sources: [], phase: step.phase, declared: kept };
}
var isCertainWrite = ({ action, resource, conditional }) => __parts.import_model.changing.has(action) && resource.kind === "file" && !conditional;
var isTest = ({ resource }) => resource.kind === "file" && (0, __parts.import_model.isTestPath)(resource.path);
function needsOf(step, tests, sources) {
  if (tests.length + sources.length === 0 && step.kind !== "cycle")
    return step.kind === "checkpoint" || step.onlyLooks ? [] : ["tests", "sources"];
  if (step.kind !== "cycle" || step.onlyLooks) return [];
  const needs = [];
  const { red, green, expectedFailure } = step.redGreen;
  const plain = expectedFailure === void 0 && !sources.some(({ certainty }) => certainty === "declared");
  const untested = red === void 0 && (green !== void 0 || plain) && sources.length > 0;
  if (tests.length === 0 && !untested) needs.push("tests");
  if (sources.length === 0 && !step.regression) needs.push("sources");
  return needs;
}
function declarationsOf(phase, step, paths) {
  return (phase?.mentions ?? []).filter(isFileOfPhase).map((mention) => {
    const { verb, conditional, span } = mention;
    const path = mention.subject.kind === "path" ? mention.subject.path : "";
    return {
      action: verb,
      resource: { kind: "file", path: paths.resolve(path, step, true) },
      certainty: "inferred",
      conditional,
      span,
      because: "file of the phase"
    };
  });
}
var isFileOfPhase = ({ subject, certainty, verb }) => subject.kind === "path" && certainty === "declared" && __parts.import_model.changing.has(verb) && !subject.path.endsWith("/");
function introduced(step, effects) {
  if (step.regression || step.spike) return [];
  const said = new Set(effects.flatMap((effect) => isChange(effect) ? nameIn(effect) : []));
  return effects.flatMap((effect) => {
    const [name] = nameIn(effect);
    if (effect.action !== "expect-absent" || name === void 0 || said.has(name)) return [];
    said.add(name);
    return [
      {
        ...effect,
        action: "create",
        certainty: "inferred",
        because: "absent in RED, so made in GREEN"
      }
    ];
  });
}
var isChange = ({ action }) => action === "create" || action === "modify";
var nameIn = ({ resource }) => resource.kind === "symbol" ? [resource.name] : [];
function workingFolders(mentions) {
  const found = /* @__PURE__ */ new Map();
  let folder = "";
  let last;
  for (const mention of mentions) {
    const { subject } = mention;
    if (subject.kind !== "command") continue;
    if (!last || !goesOn(last, mention)) folder = "";
    last = mention;
    if (subject.words[0] === "cd") folder = moved(folder, subject.words[1] ?? "");
    else {
      const own = optionOf(subject.words) ?? chosenOf(subject.words, mentions);
      const inside = own === void 0 ? folder : moved(folder, own);
      if (inside !== "") found.set(mention, inside);
    }
  }
  return found;
}
var options = (0, __parts.import_model.tableOf)({
  git: /^-C$/,
  make: /^(?:-C|--directory)$/,
  go: /^-C$/,
  npm: /^(?:-C|--prefix)$/,
  pnpm: /^(?:-C|--dir)$/,
  yarn: /^--cwd$/,
  bun: /^--cwd$/,
  uv: /^--directory$/,
  poetry: /^(?:-C|--directory)$/,
  cargo: /^(?:-C|--manifest-path)$/
});
function optionOf(words) {
  const option = options.get(words[0]);
  for (let at = 1; option && at < words.length && words[at] !== "--"; at += 1) {
    if (words[0] === "git" && !words[at].startsWith("-")) break;
    const [name = "", value = words[at + 1] ?? ""] = words[at].split("=", 2);
    if (option.test(name)) return value.replace(/\/?Cargo\.toml$/, "") || ".";
  }
  return void 0;
}
function chosenOf(words, mentions) {
  if (!/^(?:pnpm|npm|yarn|bun|cargo|uv)$/.test(words[0])) return void 0;
  const at = words.findIndex(
    (word) => /^(?:--filter|-F|--workspace|-w|workspace|-p|--package)(?:=|$)/.test(word)
  );
  if (at < 0) return void 0;
  const chosen = words[at].split("=")[1] ?? words[at + 1] ?? "";
  const name = chosen.slice(chosen.lastIndexOf("/") + 1);
  for (const { subject } of mentions) {
    const path = subject.kind === "path" ? subject.path : "";
    const end = path.indexOf(`/${name}/`);
    if (name !== "" && end > 0) return path.slice(0, end + name.length + 1);
  }
  return void 0;
}
var goesOn = ({ span: a }, { span: b }) => a.source === b.source && a.end <= b.start && b.start - a.end < 2e3 && /^(?:\s|&&|;|\\|\$ |#[^\n]*\n)*$/.test(a.source.text.slice(a.end, b.start));
function moved(folder, to) {
  const segments = folder.split("/").filter(Boolean);
  if (!/^[\w.@-]+(?:\/[\w.@-]+)*\/?$/.test(to)) return "";
  for (const segment of to.split("/").filter(Boolean)) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.length > 0 ? `${segments.join("/")}/` : "";
}
function contextOf(step, paths, ordersAdd) {
  const declared = step.mentions.filter(isDeclaredWrite);
  const pathOf3 = (mention) => mention.subject.kind === "path" ? paths.resolve(mention.subject.path, step, true) : "";
  const listed = new Set(declared.filter((mention) => !isTestOfRed(step, mention)).map(pathOf3));
  const doubted = doubtedOf(step, declared, pathOf3, paths);
  const spared = sparedOf(step, declared, pathOf3, paths);
  return {
    step,
    paths,
    listed,
    onlyNew: declared.length > 0 && declared.every(({ verb }) => verb === "create"),
    doubted,
    spared,
    unsure: unsureOf(step, listed, paths),
    ordersAdd,
    folders: workingFolders(step.mentions)
  };
}
function sparedOf(step, declared, pathOf3, paths) {
  const found = /* @__PURE__ */ new Set();
  for (const { subject, tells } of step.mentions)
    if (tells === "keep" && subject.kind === "path" && !common.test(subject.path))
      found.add(paths.resolve(subject.path, step, false));
  if (found.size === 0) return found;
  const once = /* @__PURE__ */ new Set();
  for (const mention of declared) {
    const path = pathOf3(mention);
    if (once.has(path) || mention.verb !== "write") found.delete(path);
    once.add(path);
  }
  for (const path of workedOn(step, paths)) found.delete(path);
  return found;
}
function doubtedOf(step, declared, pathOf3, paths) {
  const perhaps = new Set(declared.filter(({ conditional }) => conditional).map(pathOf3));
  const plain = new Set(declared.filter(({ verb }) => verb === "write").map(pathOf3));
  const doubted = new Set(perhaps);
  const sure = new Set(
    declared.filter(({ verb, conditional }) => !conditional && verb !== "write").map(pathOf3)
  );
  for (const { subject, certainty, verb, conditional } of step.mentions) {
    if (subject.kind !== "path" || certainty === "declared" || !__parts.import_model.changing.has(verb)) continue;
    const path = paths.resolve(subject.path, step, false);
    if (conditional && plain.has(path)) doubted.add(path);
    if (!conditional && (certainty === "stated" || !perhaps.has(path))) sure.add(path);
  }
  for (const path of sure) doubted.delete(path);
  return doubted;
}
var common = /^(?:__init__|index|mod|main|lib)\.\w+$/;
function unsureOf(step, listed, paths) {
  const unsure = /* @__PURE__ */ new Set();
  const sure = /* @__PURE__ */ new Set();
  for (const { subject, verb, conditional } of step.mentions) {
    if (subject.kind !== "path") continue;
    const path = paths.resolve(subject.path, step, false);
    if (!listed.has(path)) (conditional || verb === "verify" ? unsure : sure).add(path);
  }
  for (const path of sure) unsure.delete(path);
  return unsure;
}
var isDeclaredWrite = ({ subject, verb, certainty }) => subject.kind === "path" && certainty === "declared" && __parts.import_model.changing.has(verb);
var isTestOfRed = ({ kind }, { section }) => kind === "cycle" && section === "red";
function* workedOn(step, paths) {
  for (const { subject, verb, certainty } of step.mentions) {
    if (subject.kind === "path" && certainty !== "declared" && __parts.import_model.changing.has(verb))
      yield paths.resolve(subject.path, step, false);
    if (subject.kind === "command" && subject.words[0] === "git")
      for (const word of subject.words) yield paths.resolve(word, step, true);
  }
}
var rank = { declared: 0, stated: 1, inferred: 2 };
function merge(effects) {
  const best = /* @__PURE__ */ new Map();
  for (const effect of effects) {
    const { resource } = effect;
    const key = `${effect.action}\0${resource.kind}\0${"path" in resource ? resource.path : resource.name}`;
    const before = best.get(key);
    if (!before || isSurer(effect, before)) best.set(key, effect);
  }
  return [...best.values()];
}
function isSurer(effect, before) {
  const difference = rank[effect.certainty] - rank[before.certainty];
  return difference < 0 || difference === 0 && before.conditional && !effect.conditional;
}
function otherPlaces(subject) {
  if (subject.kind !== "command" || subject.words.length > 12) return [];
  const { words } = subject;
  const relative = words.filter((word) => /^[\w.-]+\//.test(word));
  return words.flatMap(
    (long) => relative.flatMap((short) => long.endsWith(`/${short}`) ? [long.slice(0, -short.length)] : [])
  );
}
var isAbsolute = (path) => path[0] === "/" || path.startsWith("~/") || path[1] === ":" && /^[A-Za-z]:[\\/]/.test(path);
function rootOf(mentions) {
  const relative = /* @__PURE__ */ new Set();
  const absolute = [];
  for (const { subject } of mentions) {
    const paths = subject.kind === "path" ? [subject.path] : subject.kind === "command" ? subject.words : [];
    for (const path of paths) {
      if (isAbsolute(path)) absolute.push(path);
      else if (subject.kind === "path" && path.includes("/")) relative.add(path.split("/", 2).join("/"));
    }
  }
  if (absolute.length === 0) return "";
  const outside = new Set(mentions.flatMap(({ subject }) => otherPlaces(subject)));
  const votes = /* @__PURE__ */ new Map();
  for (const path of absolute.slice(0, 2e3)) {
    const segments = path.split("/");
    for (let i = segments[0] === "~" ? 2 : 1; i < segments.length - 1; i += 1) {
      if (!relative.has(segments.slice(i, i + 2).join("/"))) continue;
      const root = `${segments.slice(0, i).join("/")}/`;
      if (outside.has(root)) break;
      votes.set(root, (votes.get(root) ?? 0) + 1);
      break;
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
var allMentions = (plan) => [
  ...plan.mentions,
  ...plan.phases.flatMap((phase) => phase.mentions),
  ...plan.steps.flatMap((step) => step.mentions)
];
function documentsIn(mentions) {
  const found = /* @__PURE__ */ new Set();
  for (const { subject } of mentions) {
    if (subject.kind !== "path" || !subject.path.endsWith(".md")) continue;
    const name = /(?:^|\/)([A-Z]+)\.md$/.exec(subject.path)?.[1];
    if (name) found.add(name);
  }
  return found;
}
function topsOf(plan) {
  const found = /* @__PURE__ */ new Set();
  for (const { mentions } of plan.steps) {
    let line = -1;
    for (const { subject, certainty, evidence } of mentions) {
      if (subject.kind !== "path" || certainty !== "declared" || evidence.start === line) continue;
      line = evidence.start;
      if (!subject.path.includes("*")) found.add(subject.path.slice(0, subject.path.indexOf("/") + 1));
    }
  }
  return found;
}
function continuedIn(declared, tops) {
  const found = /* @__PURE__ */ new Map();
  let line = -1;
  let long = "";
  for (const { subject, evidence } of declared) {
    if (subject.kind !== "path") continue;
    const { path } = subject;
    const top = path.slice(0, path.indexOf("/") + 1);
    const at = evidence.start === line && top && !tops.has(top) ? long.indexOf(`/${top}`) : -1;
    if (at > 0) found.set(path, long.slice(0, at + 1) + path);
    else long = path;
    line = evidence.start;
  }
  return found;
}
var isShort = (path) => /^(?:[A-Za-z]|__)[\w.-]*\.\w+$/.test(path) && !/\.(?:md|toml|lock)$|^package|^tsconfig/.test(path);
var isUsual = (name) => /^(?:__init__|__main__|conftest|index|mod|lib|main|utils?|helpers?|types?|errors?|constants?|config|doc|models?|views|urls|routes?|page|layout|handlers?|styles)\.\w+$/.test(
  name
);
function folderOfWork(name, mentions) {
  const ending = name.slice(name.lastIndexOf("."));
  const folders = /* @__PURE__ */ new Set();
  for (const { subject, verb, certainty } of mentions) {
    if (subject.kind !== "path" || certainty === "inferred" || !/^(?:create|write|modify)$/.test(verb))
      continue;
    const slash = subject.path.lastIndexOf("/");
    if (slash > 0 && subject.path.endsWith(ending)) folders.add(subject.path.slice(0, slash + 1));
  }
  return folders.size === 1 ? [...folders][0] : void 0;
}
function siblingsIn(mentions) {
  const found = /* @__PURE__ */ new Map();
  let sentence = -1;
  let folder = "";
  let ending = "";
  let waiting = [];
  for (const mention of mentions) {
    const { subject, evidence, section, features } = mention;
    if (subject.kind !== "path" || section === "files") continue;
    const beside = features?.folder;
    if (beside && !subject.path.includes("/")) found.set(subject.path, beside + subject.path);
    const parted = folder !== "" && features?.parted;
    if (evidence.start !== sentence || parted)
      [sentence, folder, ending, waiting] = [evidence.start, "", "", []];
    const { path } = subject;
    const slash = path.lastIndexOf("/");
    if (slash < 0) {
      if (!isShort(path)) continue;
      if (folder && (!ending || path.endsWith(ending))) found.set(path, folder + path);
      else waiting.push(path);
      continue;
    }
    folder = path.slice(0, slash + 1);
    ending = path.endsWith("/") ? "" : path.slice(path.lastIndexOf("."));
    if (!ending) for (const name of waiting.splice(0)) found.set(name, folder + name);
  }
  return found;
}
function rootNames(mentions) {
  const found = [];
  const made = /* @__PURE__ */ new Set();
  const long = /* @__PURE__ */ new Map();
  for (const { subject, evidence, verb } of mentions) {
    if (subject.kind !== "path" || subject.path.endsWith("/")) continue;
    const { path } = subject;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name !== path) long.set(name, evidence.start);
    else if (atRoots.test(name)) {
      const before = long.get(name);
      if (before === void 0 || before === evidence.start) found.push(name);
      if (before !== evidence.start && verb === "create") made.add(bare(name));
    }
  }
  return found.filter((name) => long.has(name) && !made.has(bare(name)));
}
var bare = (name) => name.replace(/\.\w+$/, "");
var atRoots = /^(?:README|CHANGELOG|CONTRIBUTING|LICENSE|Makefile|CMakeLists|Cargo|package|pyproject|tsconfig|Dockerfile|build|Gemfile|\.gitignore|\.env)(?:\.\w+)*$/;
var nameOf2 = (path) => path.slice(path.lastIndexOf("/") + 1);
var tooMany = 100;
var PathBook = class {
  byName = /* @__PURE__ */ new Map();
  enter(path) {
    if (!path.includes("/") || path.includes("*") || path.endsWith("/") || path.startsWith("~")) return;
    const full = this.byName.get(nameOf2(path)) ?? /* @__PURE__ */ new Map();
    full.set(path, (full.get(path) ?? 0) + 1);
    this.byName.set(nameOf2(path), full);
  }
  /**
   * Known paths that end in `short`, the most often named first. Where very many files share a name, the name alone tells
   * nothing, and looking through all of them for each step would not be linear.
   */
  candidates(short) {
    const full = this.byName.get(nameOf2(short));
    if (!full || full.size > tooMany) return [];
    const found = [...full].filter(([path]) => path !== short && path.endsWith(`/${short}`));
    const paths = found.sort((a, b) => b[1] - a[1]).map(([path]) => path);
    const longest = paths.reduce((best, path) => path.length > best.length ? path : best, "");
    return paths.length > 1 && paths.every((path) => path === longest || longest.endsWith(`/${path}`)) ? [longest] : paths;
  }
  has(path) {
    return this.byName.get(nameOf2(path))?.has(path) ?? false;
  }
};
var isSourceName = (name) => /^[^/]+\.(?:py|rs|go|java|kt|rb|swift|c|cc|cpp)$/.test(name);
var PathResolver = class {
  plan = new PathBook();
  phases = /* @__PURE__ */ new Map();
  /** What the steps of each phase name. */
  inPhases = /* @__PURE__ */ new Map();
  steps = /* @__PURE__ */ new Map();
  root;
  /** Names in capitals that the plan writes with the ending of a document: `README.md`. */
  documents;
  constructor(plan) {
    const mentions = allMentions(plan);
    this.root = rootOf(mentions);
    this.documents = documentsIn(mentions);
    const tops = topsOf(plan);
    this.enter(plan.mentions, [this.plan]);
    for (const phase of plan.phases) {
      const book = new PathBook();
      this.phases.set(phase, book);
      this.enter(phase.mentions, [this.plan, book]);
    }
    for (const step of plan.steps) {
      const declared = step.mentions.filter(({ certainty }) => certainty === "declared");
      const books = {
        declared: new PathBook(),
        all: new PathBook(),
        siblings: siblingsIn(step.mentions),
        continued: continuedIn(declared, tops),
        names: /* @__PURE__ */ new Set([
          ...declared.flatMap(
            ({ subject }) => subject.kind === "path" && !isSourceName(subject.path) ? subject.path : []
          ),
          ...rootNames(step.mentions)
        ])
      };
      this.steps.set(step, books);
      const around = step.phase && (this.inPhases.get(step.phase) ?? new PathBook());
      if (step.phase && around) this.inPhases.set(step.phase, around);
      const wide = around ? [this.plan, around] : [this.plan];
      this.enter(step.mentions, [...wide, books.all]);
      for (const path of books.siblings.values())
        for (const book of wide) book.enter(this.inRepository(path));
      this.enter(declared, [books.declared]);
      for (const path of handedToGit(step.mentions)) books.all.enter(this.inRepository(path));
    }
  }
  enter(mentions, books) {
    for (const { subject } of mentions)
      if (subject.kind === "path") for (const book of books) book.enter(this.inRepository(subject.path));
  }
  /**
   * `exact`: a file field or a command means what it says; only the step itself may know the path in full. `section`: that of the cycle in
   * which the path stands.
   */
  resolve(path, step, exact, section) {
    const given = this.inRepository(path);
    const books = this.steps.get(step);
    const inside = books?.continued.get(given) ?? (this.documents.has(given) ? `${given}.md` : given);
    if (books?.names.has(inside)) return inside;
    const local = exact && (inside.includes("/") || !isSourceName(inside)) ? [] : [books?.declared, books?.all];
    for (const book of [...local, exact ? void 0 : step.phase && this.phases.get(step.phase)]) {
      const found2 = book?.candidates(inside) ?? [];
      if (found2.length === 1 || found2.length > 1 && book === books?.declared) return found2[0];
    }
    if (exact && !isSourceName(inside)) return inside;
    const near = this.near(inside, step);
    if (near !== void 0) return near;
    if (inside.includes("/") && this.plan.has(inside)) return inside;
    const found = this.plan.candidates(inside);
    if (found.length === 1) return found[0];
    const fitting = step.kind === "cycle" ? ofSection(found, section) : [];
    if (fitting.length === 1) return fitting[0];
    const sibling = this.inRepository(books?.siblings.get(inside) ?? inside);
    return found.length === 0 || found.includes(sibling) ? sibling : inside;
  }
  /**
   * A name that fits in many folders: the file beside what the sentence or the step works on, unless the plan names one in a
   * folder around that; else the one of which the phase speaks.
   */
  near(name, step) {
    if (name.includes("/")) return void 0;
    const known = this.plan.candidates(name);
    if (isUsual(name)) {
      const beside = this.steps.get(step)?.siblings.get(name);
      const folder = beside?.slice(0, -name.length) ?? folderOfWork(name, step.mentions);
      if (folder) {
        const path = this.inRepository(folder + name);
        const around = known.filter((each) => path.startsWith(each.slice(0, -name.length)));
        return around.sort((a, b) => b.length - a.length)[0] ?? path;
      }
    }
    if (known.length < 2 || !step.phase) return void 0;
    const found = this.inPhases.get(step.phase)?.candidates(name) ?? [];
    return found.length === 1 ? found[0] : void 0;
  }
  /** Whether the plan names the path in full. */
  knows(path) {
    return this.plan.has(path);
  }
  inRepository(path) {
    const inside = this.root && path.startsWith(this.root) ? path.slice(this.root.length) : path;
    return /(?:^|\/)\.\.?\//.test(inside) ? withoutDots(inside) : inside;
  }
};
var handedToGit = (mentions) => mentions.flatMap(
  ({ subject }) => subject.kind === "command" && subject.words[0] === "git" && subject.words[1] === "add" ? subject.words.slice(2).filter((word) => /^[\w.@-]+\/[\w.@/-]+\.\w+$/.test(word)) : []
);
var ofSection = (paths, section) => section === "red" || section === "green" ? paths.filter((path) => (0, __parts.import_model.isTestPath)(path) === (section === "red")) : [];
function withoutDots(path) {
  const kept = [];
  for (const segment of path.split("/")) {
    if (segment === "..") {
      if (kept.length === 0 || kept.at(-1) === "..") kept.push(segment);
      else kept.pop();
    } else if (segment !== ".") kept.push(segment);
  }
  return kept.join("/");
}
function placed(steps, around) {
  const found = /* @__PURE__ */ new Map();
  if (around.files.size === 0) return found;
  const paths = /* @__PURE__ */ new Set();
  for (const effects of steps.values())
    for (const { resource } of effects)
      if (resource.kind === "file" && isPlace(resource.path)) paths.add(resource.path);
  const votes = /* @__PURE__ */ new Map();
  const unsure = [];
  for (const path of paths) {
    const place = around.files.has(path) ? path : lookedUp(path, around);
    if (place === void 0) unsure.push(path);
    else if (place !== path) {
      found.set(path, place);
      const before = place.endsWith(`/${path}`) ? place.slice(0, -path.length) : "";
      if (before && path.includes("/")) votes.set(before, (votes.get(before) ?? 0) + 1);
    }
  }
  const usual = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([before]) => before);
  for (const path of unsure) {
    const place = newPlace(path, usual, around);
    if (place !== path) found.set(path, place);
  }
  return found;
}
var isPlace = (path) => !/[*{]|\/$|^[~/]|^\.\.\//.test(path);
function lookedUp(path, around) {
  const longer = around.named((0, __parts.import_analyze_effects_mention_effects.nameOf)(path)).filter((file2) => file2.endsWith(`/${path}`));
  if (longer.length === 1 && (path.includes("/") || !isAnywhere.test(path))) return longer[0];
  const rest = path.slice(path.indexOf("/") + 1);
  return longer.length === 0 && rest.includes("/") && around.files.has(rest) && !around.folders.has(topOf(path)) ? rest : void 0;
}
var isAnywhere = /^(?:index|mod|lib|main|__init__|types|utils|config|package|README|conftest|Cargo|tsconfig)\./;
var topOf = (path) => path.slice(0, path.indexOf("/"));
function newPlace(path, usual, around) {
  const folder = (0, __parts.import_analyze_effects_mention_effects.folderOf)(path);
  if (folder === "" || around.folders.has(topOf(path))) return path;
  const before = usual.find((prefix) => around.folders.has(prefix + topOf(path)));
  if (before !== void 0) return before + path;
  for (let start = folder; start.includes("/"); start = (0, __parts.import_analyze_effects_mention_effects.folderOf)(start)) {
    const longer = around.foldersNamed((0, __parts.import_analyze_effects_mention_effects.nameOf)(start)).filter((known) => known.endsWith(`/${start}`));
    if (longer.length === 1) return longer[0].slice(0, -start.length) + path;
    if (longer.length > 1) return path;
  }
  return path;
}
function movedTo(places, effect) {
  const place = effect.resource.kind === "file" ? places.get(effect.resource.path) : void 0;
  return place === void 0 ? effect : { ...effect, resource: { kind: "file", path: place }, because: `${effect.because}, \`${place}\` here` };
}
var arrow = /(?:\b(?:to|into|as)|->|→|=>)\s*`?$/;
var target = /^`?\s*(?:to|into|as|->|→|=>)\s*`?([A-Za-z_$][\w$]*)/;
function renamingsIn(said) {
  return [...said].flatMap(
    ([step, effects]) => effects.flatMap((effect) => {
      const { action, resource, span, conditional } = effect;
      if (action !== "rename" || resource.kind !== "symbol" || conditional || !isTelling(resource.name))
        return [];
      const { text } = span.source;
      const to = target.exec(text.slice(span.end, span.end + 60))?.[1];
      const isTarget = arrow.test(text.slice(Math.max(0, span.start - 12), span.start));
      const isSaid = /\brenam/i.test((0, __parts.import_model.textAt)(effect.mention?.evidence ?? span));
      return to === void 0 || isTarget || !isSaid ? [] : [{ step, from: resource.name, to, effect }];
    })
  );
}
var isTelling = (name) => /^\w{5,}$/.test(name) && /[a-z][A-Z]|\w_\w/.test(name);
function oldNameIn(step, { from, to }) {
  const { source, start } = step.extent;
  const text = (0, __parts.import_model.textAt)(step.extent);
  const at = wordAt(text, from);
  if (at < 0 || wordAt(text, to) >= 0) return void 0;
  return (0, __parts.import_model.spanOf)(source, start + at, start + at + from.length);
}
function wordAt(text, word) {
  const isPart = (c) => c !== void 0 && /[\w$]/.test(c);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return at;
  return -1;
}
function usesOfRenamed(said) {
  const uses = /* @__PURE__ */ new Map();
  for (const renaming of renamingsIn(said))
    for (const [step, effects] of said) {
      if (step === renaming.step || effects.some(({ resource }) => isName(resource, renaming.from))) continue;
      const span = oldNameIn(step, renaming);
      if (!span) continue;
      const use = {
        action: "read",
        resource: { kind: "symbol", name: renaming.from },
        certainty: "stated",
        conditional: false,
        span,
        because: "the name stands there"
      };
      uses.set(step, [...uses.get(step) ?? [], use]);
    }
  return uses;
}
var isName = (resource, name) => resource.kind === "symbol" && resource.name === name;
function settleSymbols(effects) {
  const introduced2 = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const filesOf = (step) => {
    const known = files.get(step) ?? changedBy(effects.get(step));
    files.set(step, known);
    return known;
  };
  for (const [step, all] of effects) {
    effects.set(
      step,
      all.map((effect) => {
        if (effect.resource.kind !== "symbol" || effect.action !== "create") return effect;
        const { name } = effect.resource;
        const by = introduced2.get(name) ?? step;
        introduced2.set(name, by);
        if (by === step || /^[a-z_]/.test(name) && arePartedBy(filesOf(by), filesOf(step))) return effect;
        return { ...effect, action: "modify" };
      })
    );
  }
}
var changedBy = (effects) => new Set(
  effects.flatMap(
    ({ action, resource }) => resource.kind === "file" && __parts.import_model.changing.has(action) ? resource.path : []
  )
);
var arePartedBy = (some, others) => some.size > 0 && others.size > 0 && ![...others].some((path) => some.has(path));
function unnamedFiles(steps) {
  let known;
  return (step) => {
    const meant = step.mentions.filter(({ subject }) => subject.kind === "unnamed");
    if (meant.length === 0) return [];
    const hasList = step.mentions.some(isDeclaredWrite);
    return meant.flatMap((mention) => {
      if (mention.subject.kind !== "unnamed") return [];
      const isForgotten = hasList && isIndex(mention);
      if (hasList && !isForgotten) return [];
      known ??= [...new Set([...steps.values()].flatMap((effects) => effects.flatMap(pathOf)))];
      const changed = (steps.get(step) ?? []).filter(({ action }) => __parts.import_model.changing.has(action)).flatMap(pathOf);
      const { subject } = mention;
      const path = subject.file === "manifest" ? manifestOf(changed, known) : subject.file === "module" ? moduleOf(subject.of, known.filter(isSource)) : registryOf(subject.of, changed.filter(isSource), known.filter(isSource));
      const isMeant = path !== void 0 && (!isForgotten || known.includes(path));
      return isMeant ? [effectOn(path, mention)] : [];
    });
  };
}
var isIndex = ({ subject, conditional }) => subject.kind === "unnamed" && subject.file === "registry" && subject.of === "package" && !conditional;
var pathOf = ({ resource }) => resource.kind === "file" ? [resource.path] : [];
var isSource = (path) => !(0, __parts.import_model.isTestPath)(path);
var nameOf3 = (path) => path.slice(path.lastIndexOf("/") + 1);
var folderOf2 = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var endingOf = (path) => /\.(\w+)$/.exec(path)?.[1] ?? "";
function effectOn(path, { certainty, conditional, span, subject }) {
  const because = reasons[subject.kind === "unnamed" ? subject.file : "registry"];
  return { action: "modify", resource: { kind: "file", path }, certainty, conditional, span, because };
}
var reasons = {
  manifest: "a dependency is added or taken away",
  registry: "what is made known there",
  module: "the file is called as the type"
};
function moduleOf(type, known) {
  const named = known.filter(
    (path) => nameOf3(path).replace(/\.\w+$/, "").replace(/[-_.]/g, "").toLowerCase() === type.toLowerCase()
  );
  return named.length === 1 ? named[0] : void 0;
}
var manifests = [
  [/^(?:[cm]?[jt]sx?|vue|svelte)$/, "package.json"],
  [/^pyi?$/, "pyproject.toml"],
  [/^rs$/, "Cargo.toml"],
  [/^go$/, "go.mod"],
  [/^rb$/, "Gemfile"],
  [/^php$/, "composer.json"],
  [/^dart$/, "pubspec.yaml"],
  [/^exs?$/, "mix.exs"]
];
var manifestNames = /* @__PURE__ */ new Set([
  ...manifests.map(([, name]) => name),
  "requirements.txt",
  "setup.cfg",
  "build.gradle",
  "build.gradle.kts",
  "pom.xml"
]);
function manifestOf(changed, known) {
  const wanted = (changed.length > 0 ? changed : known).map(
    (path) => manifests.find(([endings]) => endings.test(endingOf(path)))?.[1]
  );
  const usual = mostOften(wanted.filter((name) => name !== void 0));
  const named = known.filter(
    (path) => usual === void 0 ? manifestNames.has(nameOf3(path)) : nameOf3(path) === usual
  );
  const above = named.filter((path) => changed.some((each) => each.startsWith(folderOf2(path))));
  const nearest = above.sort((a, b) => b.length - a.length)[0];
  return nearest ?? (named.length === 1 ? named[0] : named.length === 0 ? usual : void 0);
}
function mostOften(words) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
var stems = {
  cli: /^(?:cli|commands|cmd)$/,
  app: /^(?:app|application)$/,
  router: /^(?:router|routes|urls|routing)$/,
  server: /^server$/,
  registry: /^(?:registry|registries|dispatcher)$/,
  entry: /^(?:main|__main__|cli|index|app)$/,
  types: /^(?:shared-?types|common-?types|types)$/,
  container: /^(?:container|di|ioc|injector|inversify\.config|services?-?container)$/,
  changelog: /^changelog$/
};
function registryOf(of, changed, known) {
  if (of === "package") return indexOf(changed, known);
  const named = known.filter((path) => stems[of].test(stemOf(path)));
  if (of === "changelog" && named.length === 0) return "CHANGELOG.md";
  return named.length === 1 ? named[0] : void 0;
}
var stemOf = (path) => nameOf3(path).replace(/\..*$/, "").toLowerCase();
var index = /^(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;
function indexOf(changed, known) {
  const own = changed.find(
    (path) => !index.test(nameOf3(path)) && /^(?:py|[cm]?[jt]sx?|rs)$/.test(endingOf(path))
  );
  if (own === void 0) return void 0;
  const ending = endingOf(own);
  const named = known.filter(
    (path) => index.test(nameOf3(path)) && folderOf2(path).length > 0 && own.startsWith(folderOf2(path)) && endingOf(path)[0] === ending[0]
  );
  const nearest = named.sort((a, b) => b.length - a.length)[0];
  if (nearest !== void 0) return nearest;
  if (!own.includes("/") || ending === "rs") return void 0;
  return folderOf2(own) + (ending === "py" ? "__init__.py" : `index.${ending.replace("x", "")}`);
}
var most = 60;
function expanded(effects, around) {
  if (around.files.size === 0 || !effects.some(isPattern)) return effects;
  return effects.flatMap((effect) => {
    if (!isPattern(effect)) return effect;
    const { path } = effect.resource;
    const pattern = (0, __parts.import_analyze_paths_overlap.segmentsOf)(path);
    const files = [...around.files].filter((file2) => (0, __parts.import_analyze_paths_overlap.overlap)(pattern, (0, __parts.import_analyze_paths_overlap.segmentsOf)(file2)));
    if (files.length === 0 || files.length > most) return effect;
    const because = `\`${path}\`: ${files.length === 1 ? "one file" : `${files.length} files`} here`;
    return files.map((file2) => ({ ...effect, resource: { kind: "file", path: file2 }, because }));
  });
}
var isPattern = (effect) => effect.resource.kind === "file" && (0, __parts.import_analyze_paths_overlap.isGlob)(effect.resource.path);
function shareLocks(said, around) {
  const manifests2 = new Set(
    [...said.values()].flatMap(
      (effects) => effects.filter(addsPackage).map(({ resource }) => pathOf2(resource))
    )
  );
  if (manifests2.size < 2) return;
  const tools = new Set(
    [...said.values()].flatMap((effects) => effects.map(({ resource }) => nameOf4(pathOf2(resource)))).filter((name) => __parts.import_analyze_effects_mention_effects.locks.has(name))
  );
  for (const [step, effects] of said) {
    const adding = effects.filter(addsPackage);
    if (adding.length === 0) continue;
    const own = effects.filter(({ resource }) => !__parts.import_analyze_effects_mention_effects.locks.has(nameOf4(pathOf2(resource))));
    const known = effects.filter(({ resource }) => __parts.import_analyze_effects_mention_effects.locks.has(nameOf4(pathOf2(resource))));
    const shared = adding.flatMap((effect) => lockFor(effect, known, tools, around));
    if (shared.length > 0) said.set(step, [...own, ...shared]);
  }
}
function lockFor(adding, known, tools, around) {
  const manifest = pathOf2(adding.resource);
  const folder = manifest.slice(0, manifest.lastIndexOf("/") + 1);
  const usual = (0, __parts.import_analyze_effects_mention_effects.lockOf)(nameOf4(manifest));
  const used = usual.filter((name) => tools.has(name));
  const names = known.length > 0 ? known.map(({ resource }) => nameOf4(pathOf2(resource))) : used.length ? used : usual;
  const isTracked = (path) => around.files.has(path);
  const own = names.find((name) => isTracked(folder + name));
  if (folder !== "" && own !== void 0) return [onLock(adding, folder + own)];
  const atRoot = names.find(isTracked) ?? (known.length > 0 || used.length > 0 ? names[0] : void 0);
  return atRoot === void 0 ? [] : [onLock(adding, atRoot)];
}
var onLock = ({ certainty, conditional, span }, path) => ({
  action: "modify",
  resource: { kind: "file", path },
  certainty: certainty === "declared" ? "stated" : certainty,
  conditional,
  span,
  because: "the lock of the workspace"
});
var addsPackage = ({ action, resource, because, span, mention, conditional }) => __parts.import_model.changing.has(action) && !conditional && (0, __parts.import_analyze_effects_mention_effects.lockOf)(nameOf4(pathOf2(resource))).length > 0 && (/^`\w+ \w+`$/.test(because) || because === "a dependency is added or taken away" || /\b(?:install|dependenc)/i.test((0, __parts.import_model.textAt)(mention?.evidence ?? span)));
var pathOf2 = (resource) => resource.kind === "file" ? resource.path : "";
var nameOf4 = (path) => path.slice(path.lastIndexOf("/") + 1);
var saidEffects = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const own = ownEffects(plan);
  return new Map(
    [...own].map(([step, effects]) => [step, [...effects, ...contractual(plan, step, effects)]])
  );
});
function ownEffects(plan) {
  const paths = new PathResolver(plan);
  const folders = /* @__PURE__ */ new Set();
  const said = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const context = contextOf(step, paths, plan.contract.ordersAdd ?? false);
    const effects = merge(step.mentions.flatMap((mention) => (0, __parts.import_analyze_effects_mention_effects.effectsOfMention)(mention, context)));
    said.set(step, [...withoutFolders(effects, folders), ...introduced(step, effects)]);
  }
  const [unnamed, generated] = [unnamedFiles(said), generatedFiles(plan.steps, paths)];
  const hot = hotFiles(plan);
  for (const [step, effects] of said) {
    const meant = [
      ...unnamed(step),
      ...generated(step),
      ...hot(step, effects),
      ...(0, __parts.import_analyze_effects_mention_effects.servicesInText)(step, effects)
    ];
    if (meant.length > 0) said.set(step, merge([...effects, ...meant]));
  }
  const around = (0, __parts.import_analyze_effects_mention_effects.surroundingsOf)(plan);
  shareLocks(said, around);
  for (const uses of [usesOfRenamed(said), componentEffects(said)])
    for (const [step, more] of uses) said.set(step, [...said.get(step), ...more]);
  settleSymbols(said);
  const unsaid2 = inherit(plan, said, paths);
  for (const [step, effects] of said) said.set(step, [...effects, ...unsaid2.get(step) ?? []]);
  const places = placed(said, around);
  return new Map(
    [...said].map(
      ([step, effects]) => [
        step,
        [
          ...expanded(
            effects.map((effect) => movedTo(places, effect)),
            around
          )
        ]
      ]
    )
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isTestOfRed,
  isUsual,
  saidEffects
});
