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
__late("import_analyze_surroundings", () => require("./analyze-surroundings.cjs"));
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
  deedsOf: () => deedsOf,
  dropWrappers: () => dropWrappers,
  isPlain: () => isPlain,
  isRootFile: () => isRootFile,
  isRunner: () => isRunner,
  isTestOfRed: () => isTestOfRed,
  isUsual: () => isUsual,
  saidEffects: () => saidEffects
});
module.exports = __toCommonJS(stdin_exports);
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
      const own2 = optionOf(subject.words) ?? chosenOf(subject.words, mentions);
      const inside = own2 === void 0 ? folder : moved(folder, own2);
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
  const chosen2 = words[at].split("=")[1] ?? words[at + 1] ?? "";
  const name = chosen2.slice(chosen2.lastIndexOf("/") + 1);
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
function contextOf(step, paths, created, ordersAdd) {
  const declared = step.mentions.filter(isDeclaredWrite);
  const pathOf5 = (mention) => mention.subject.kind === "path" ? paths.resolve(mention.subject.path, step, true) : "";
  const listed = new Set(declared.filter((mention) => !isTestOfRed(step, mention)).map(pathOf5));
  const newTest = declared.some((mention) => mention.verb === "create" && (0, __parts.import_model.isTestPath)(pathOf5(mention)));
  const exercised = /* @__PURE__ */ new Set();
  if (newTest) {
    for (const mention of declared)
      if (mention.verb === "write" && created.has(pathOf5(mention))) exercised.add(pathOf5(mention));
    if (exercised.size > 0) for (const path of workedOn(step, paths)) exercised.delete(path);
  }
  const doubted = doubtedOf(step, declared, pathOf5, paths);
  const spared = sparedOf(step, declared, pathOf5, paths);
  return {
    step,
    paths,
    listed,
    onlyNew: declared.length > 0 && declared.every(({ verb }) => verb === "create"),
    exercised,
    doubted,
    spared,
    unsure: unsureOf(step, listed, paths),
    ordersAdd,
    folders: workingFolders(step.mentions)
  };
}
function sparedOf(step, declared, pathOf5, paths) {
  const found = /* @__PURE__ */ new Set();
  for (const { subject, tells } of step.mentions)
    if (tells === "keep" && subject.kind === "path" && !common.test(subject.path))
      found.add(paths.resolve(subject.path, step, false));
  if (found.size === 0) return found;
  const once = /* @__PURE__ */ new Set();
  for (const mention of declared) {
    const path = pathOf5(mention);
    if (once.has(path) || mention.verb !== "write") found.delete(path);
    once.add(path);
  }
  for (const path of workedOn(step, paths)) found.delete(path);
  return found;
}
function doubtedOf(step, declared, pathOf5, paths) {
  const perhaps = new Set(declared.filter(({ conditional }) => conditional).map(pathOf5));
  const plain2 = new Set(declared.filter(({ verb }) => verb === "write").map(pathOf5));
  const doubted = new Set(perhaps);
  const sure = new Set(
    declared.filter(({ verb, conditional }) => !conditional && verb !== "write").map(pathOf5)
  );
  for (const { subject, certainty, verb, conditional } of step.mentions) {
    if (subject.kind !== "path" || certainty === "declared" || !__parts.import_model.changing.has(verb)) continue;
    const path = paths.resolve(subject.path, step, false);
    if (conditional && plain2.has(path)) doubted.add(path);
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
function calledFiles(plan, steps) {
  let names2;
  return (step) => {
    const meant = step.mentions.filter(isCall);
    if (meant.length === 0) return [];
    names2 ??= new Names(plan, steps);
    const listed = step.mentions.some(
      (mention) => isDeclaredWrite(mention) && !isTestOfRed(step, mention) && !(0, __parts.import_model.isTestPath)(pathIn(mention))
    );
    const changed = (steps.get(step) ?? []).filter(({ action }) => __parts.import_model.changing.has(action)).flatMap(pathOf);
    const [tests, code] = [changed.some(__parts.import_model.isTestPath), changed.some((path) => !(0, __parts.import_model.isTestPath)(path))];
    return meant.flatMap((mention) => {
      const { subject, section, verb } = mention;
      const red = section === "red" && step.kind === "cycle";
      if (subject.test ? tests : listed || red || subject.bare && code) return [];
      const works = __parts.import_model.changing.has(verb) || red && subject.test && verb === "none";
      const path = works && section !== "context" && section !== "verify" && names2.of(subject);
      return path ? [effectOn(path, mention)] : [];
    });
  };
}
var isCall = (mention) => mention.subject.kind === "unnamed" && mention.subject.file === "called";
var pathOf = ({ resource }) => resource.kind === "file" ? [resource.path] : [];
var pathIn = ({ subject }) => subject.kind === "path" ? subject.path : "";
function effectOn(path, { subject, conditional, span }) {
  const because = `called the ${subject.name}`;
  return {
    action: "modify",
    resource: { kind: "file", path },
    certainty: "inferred",
    conditional,
    span,
    because
  };
}
var Names = class {
  code = /* @__PURE__ */ new Map();
  tests = /* @__PURE__ */ new Map();
  constructor(plan, steps) {
    for (const effects of steps.values())
      for (const effect2 of effects) for (const path of pathOf(effect2)) this.enter(path);
    for (const { subject } of allMentions(plan))
      if (subject.kind === "path" && subject.path.includes("/")) this.enter(subject.path);
  }
  enter(path) {
    if (!/^[\w.@/-]+\.\w+$/.test(path) || /\.(?:md|txt|rst|json|ya?ml|toml|lock)$/.test(path)) return;
    const names2 = (0, __parts.import_model.isTestPath)(path) ? this.tests : this.code;
    const stem = (0, __parts.import_analyze_surroundings.stemOf)(path);
    names2.set(stem, (names2.get(stem) ?? /* @__PURE__ */ new Set()).add(path));
  }
  of({ name, test }) {
    const names2 = test ? this.tests : this.code;
    for (const spelling of spellings(name)) {
      const found = [...names2.get(spelling) ?? []].filter(
        (path, _, all) => !all.some((other) => other.endsWith(`/${path}`))
      );
      if (found.length > 0) return found.length === 1 ? found[0] : void 0;
    }
    return void 0;
  }
};
var spellings = (name) => [
  name,
  `${name}s`,
  name.replace(/-/g, "_"),
  .../^\w{4,}s$/.test(name) ? [name.slice(0, -1)] : [],
  .../^\w{3,}(?:er|or)$/.test(name) ? [name.slice(0, -2), name.slice(0, -1)] : []
];
var file = /(?:^|\/)([A-Z][a-z][A-Za-z0-9]+)\.(?:tsx|jsx|vue|svelte|astro)$/;
function componentEffects(said) {
  const makers = /* @__PURE__ */ new Map();
  for (const [step, effects] of said)
    for (const effect2 of effects) {
      const name = componentIn(effect2);
      if (name && effect2.action === "create" && !effect2.conditional && !makers.has(name))
        makers.set(name, { step, effect: effect2 });
    }
  const found = /* @__PURE__ */ new Map();
  if (makers.size === 0) return found;
  const uses = new RegExp(
    `\`<(${[...makers.keys()].join("|")})\\b|\`(${[...makers.keys()].join("|")})\`\\s+components?\\b|\\bcomponents?\\s+\`(${[...makers.keys()].join("|")})\``,
    "g"
  );
  for (const [step, effects] of said) {
    const own2 = new Set(
      effects.flatMap((effect2) => __parts.import_model.changing.has(effect2.action) ? componentIn(effect2) ?? [] : [])
    );
    for (const match of (0, __parts.import_model.textAt)(step.extent).matchAll(uses)) {
      const name = match[1] ?? match[2] ?? match[3];
      if (own2.has(name)) continue;
      own2.add(name);
      const start = step.extent.start + match.index + match[0].indexOf(name);
      const span = (0, __parts.import_model.spanOf)(step.extent.source, start, start + name.length);
      const { step: maker, effect: effect2 } = makers.get(name);
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
        ({ resource: own3, action }) => action === "create" && "name" in own3 && own3.name === resource.name
      ))
        found.set(maker, [...found.get(maker) ?? [], { ...effect2, resource, because: "its file" }]);
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
  const kept = effects.filter((effect2) => {
    if (!isWrite(effect2) || effect2.certainty === "declared") return true;
    if (effect2.because === "`git add`" && (0, __parts.import_analyze_paths_overlap.isGlob)(effect2.resource.path)) {
      const pattern = (0, __parts.import_analyze_paths_overlap.segmentsOf)(effect2.resource.path);
      return !named.some((path) => (0, __parts.import_analyze_paths_overlap.overlap)(pattern, path));
    }
    const folder = `${effect2.resource.path.replace(/\/$/, "")}/`;
    const files = inside.get(folder);
    if (files && effect2.because === "`mkdir`") return false;
    return !files || files.glob || files.created && !known.has(folder);
  });
  for (const folder of inside.keys()) known.add(folder);
  return kept;
}
function* foldersOf(path) {
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) yield path.slice(0, at + 1);
}
var isNamed = (effect2) => isWrite(effect2) || effect2.resource.kind === "file" && effect2.conditional && effect2.certainty === "declared";
var isWrite = (effect2) => effect2.resource.kind === "file" && __parts.import_model.changing.has(effect2.action);
var file2 = (action, path, because) => ({
  action,
  resource: { kind: "file", path: clean(path) },
  because
});
var clean = (path) => path.replace(/^(?:\.\/)+/, "").replace(/::.*$/, "");
var isPlain = (word) => word !== "" && !/[$`*?<>(){}\s]|^&|^-|^\/|^\d$|^\.{1,2}$/.test(word) && /^[\w.@~[\]/+-]+$/.test(word);
var plain = (words) => words.filter((word) => !word.startsWith("-")).flatMap(expandBraces).filter(isPlain);
var withoutValues = (words, options2) => words.filter((_, index2) => !options2.test(words[index2 - 1] ?? ""));
function expandBraces(word) {
  const match = /^([^{}]*)\{([^{}]*,[^{}]*)\}([^{}]*)$/.exec(word);
  return match ? match[2].split(",").map((member) => match[1] + member + match[3]) : [word];
}
var managers = (0, __parts.import_model.tableOf)({
  npm: [/^(?:i|install|add|uninstall|remove|rm)$/, "package.json", "package-lock.json"],
  pnpm: [/^(?:add|remove|rm)$/, "package.json", "pnpm-lock.yaml"],
  yarn: [/^(?:add|remove)$/, "package.json", "yarn.lock"],
  bun: [/^(?:add|remove|rm)$/, "package.json", "bun.lock"],
  cargo: [/^(?:add|remove|rm)$/, "Cargo.toml", "Cargo.lock"],
  uv: [/^(?:add|remove)$/, "pyproject.toml", "uv.lock"],
  poetry: [/^(?:add|remove)$/, "pyproject.toml", "poetry.lock"],
  pdm: [/^(?:add|remove)$/, "pyproject.toml", "pdm.lock"],
  rye: [/^(?:add|remove)$/, "pyproject.toml", "requirements.lock"],
  pipenv: [/^(?:install|uninstall)$/, "Pipfile", "Pipfile.lock"],
  composer: [/^(?:require|remove)$/, "composer.json", "composer.lock"],
  bundle: [/^(?:add|remove)$/, "Gemfile", "Gemfile.lock"],
  go: [/^get$/, "go.mod", "go.sum"]
});
var workspaces = (0, __parts.import_model.tableOf)({
  "package.json": ["pnpm-lock.yaml", "yarn.lock", "package-lock.json", "bun.lock"],
  "Cargo.toml": ["Cargo.lock"],
  "pyproject.toml": ["uv.lock"]
});
var lockOf = (manifest) => workspaces.get(manifest) ?? [];
var locks = new Set([...workspaces.values()].flat());
var changesPackages = ([name = "", ...args]) => managerDeeds(name, args) !== void 0;
function managerDeeds(name, args) {
  const manager = managers.get(name);
  const [verb = "", ...rest] = args;
  const tidies = name === "go" && verb === "mod" && rest[0] === "tidy";
  if (!manager || !(tidies || manager[0].test(verb))) return void 0;
  if (rest.some((arg) => /^(?:-g|--global|--no-save)$/.test(arg))) return void 0;
  if (!rest.some((arg) => /^[\w@]/.test(arg))) return void 0;
  const because = `\`${name} ${tidies ? "mod tidy" : verb}\``;
  return [file2("modify", manager[1], because), { ...file2("modify", manager[2], because), perhaps: true }];
}
var generators = [
  {
    command: /^drizzle-kit generate\b/,
    because: "`drizzle-kit generate`",
    writes: ["drizzle/meta/_journal.json", "drizzle/*.sql"]
  },
  {
    command: /^alembic revision\b/,
    because: "`alembic revision`",
    writes: ["alembic/versions/*.py"]
  },
  {
    command: /^flask db (?:migrate|revision)\b/,
    because: "`flask db migrate`",
    writes: ["migrations/versions/*.py"]
  },
  {
    command: /^prisma migrate dev\b/,
    because: "`prisma migrate dev`",
    writes: ["prisma/migrations/*/migration.sql"]
  },
  {
    command: /^(?:rails|rake) (?:g|generate) (?:migration|model|scaffold)\b/,
    because: "`rails generate`",
    writes: ["db/migrate/*.rb"]
  },
  {
    command: /^artisan make:migration\b/,
    because: "`artisan make:migration`",
    writes: ["database/migrations/*.php"]
  },
  {
    command: /^supabase migration new\b/,
    because: "`supabase migration new`",
    writes: ["supabase/migrations/*.sql"]
  },
  {
    command: /^(?:sqlx migrate add|diesel migration generate|knex migrate:make)\b/,
    because: "migration tool",
    writes: ["migrations/*"]
  },
  {
    command: /^dotnet ef migrations add\b/,
    because: "`dotnet ef migrations add`",
    writes: ["Migrations/*.cs"]
  }
];
var django = /^(?:django-admin|manage\.py) makemigrations\b(?: (?!-)(\w+))?/;
function mintingDeeds(name, args) {
  const isScript = /^(?:python3?|php)$/.test(name) && /^(?:\.\/)?(?:manage\.py|artisan)$/.test(args[0] ?? "");
  const words = (isScript ? args : [name, ...args]).slice(0, 6).join(" ").replace(/^\.\//, "");
  const app = django.exec(words);
  if (app) return [file2("write", `${app[1] ?? "**"}/migrations/*.py`, "`makemigrations`")];
  const found = generators.find(({ command }) => command.test(words));
  return found?.writes.map((path) => file2("write", path, found.because));
}
var own = /^(?:pytest|py\.test|vitest|jest|mocha|ava|tap|rspec|phpunit|tox|nox|bats|ctest|playwright|unittest)$/;
var others = /^(?:npm|pnpm|yarn|bun|deno|cargo|go|mix|dotnet|swift|rails|gradlew?|mvn|node|turbo|nx|make|just|task|rake|xcodebuild)$/;
var testing = /^(?:run )?(?:--?\S+ )*(?:test\b|tests\b|nextest|check\b|ci\b|t\b|spec\b|verify\b|green\b|precommit\b|--test\b)/;
var isRunner = (name) => own.test(name);
function runnerDeeds(name, args) {
  if (!own.test(name) && !(others.test(name) && testing.test(args.join(" "))))
    return /^(?:node|python3?|bash|sh|zsh|bun|tsx|deno|ruby)$/.test(name) ? scripts(args) : void 0;
  const paths = chosen(name, args);
  if (paths.length > 0) return paths.map((path) => file2("exercise", path, `\`${name}\` run`));
  const said = args.slice(args.indexOf("--") + 1);
  if (args.includes("--") && said[0] && /^\w/.test(said[0])) return [];
  const cargoWords = args.filter((arg) => !arg.startsWith("-"));
  if (name === "cargo" && (cargoWords[0] === "check" || /^\w/.test(cargoWords[1] ?? "") && cargoWords[0] === "test"))
    return [];
  const suite = name === "node" ? "npm" : name;
  return [{ action: "run", resource: { kind: "suite", name: suite }, because: "test run" }];
}
function chosen(name, args) {
  if (name === "cargo")
    return args.flatMap((arg, at) => args[at - 1] === "--test" && isPlain(arg) ? `tests/${arg}.rs` : []);
  if (name === "unittest" && !args.some((arg) => arg.includes("/"))) return args.flatMap(moduleFile);
  return args.map((arg) => arg.replace(/::.*$|(?::\d+)+$/, "").replace(/^(?:\.\/)+/, "")).flatMap((arg) => name === "go" ? packageFolder(arg) : arg).filter((arg) => isPlain(arg) && /[./]/.test(arg) && /\.\w+$|\/$/.test(arg));
}
var packageFolder = (arg) => {
  const folder = arg.replace(/\/?\.\.\.$/, "").replace(/\/$/, "");
  return arg.includes("/") && folder !== "" && !/\.\w+$|^-/.test(arg) ? `${folder}/` : arg;
};
function moduleFile(arg) {
  const names2 = arg.split(".");
  const end = names2.findIndex((name) => /^[A-Z]/.test(name));
  const module2 = end < 0 ? names2 : names2.slice(0, end);
  if (/\.py$/.test(arg)) return [arg];
  return module2.length > 1 && module2.every((name) => /^\w+$/.test(name)) ? [`${module2.join("/")}.py`] : [];
}
function scripts(args) {
  const first = args.find((arg) => !arg.startsWith("-"));
  return first && isPlain(first) && /\.\w+$/.test(first) ? [file2("exercise", first, "script run")] : [];
}
function serviceDeeds(words) {
  const line = words.join(" ");
  return sources.flatMap((source) => source(words, line));
}
var service = (name, action, because) => ({
  action,
  resource: { kind: "service", name },
  because
});
var ports = (words, line) => {
  const found = words.flatMap((word, at) => {
    const option = /^--port(?:=(\d{2,5}))?$/.exec(word);
    if (option) return option[1] ?? /^\d{2,5}$/.exec(words[at + 1] ?? "")?.[0] ?? [];
    if (/^-p$/.test(word)) return /^(\d{2,5}):\d/.exec(words[at + 1] ?? "")?.[1] ?? [];
    if (word === "http.server") return /^\d{2,5}$/.exec(words[at + 1] ?? "")?.[0] ?? "8000";
    return /^[A-Z_]*PORT=(\d{2,5})$/.exec(word)?.[1] ?? [];
  });
  const isClient = /^(?:\S+=\S+ )*(?:curl|wget|ssh|nc|psql|mysql|redis-cli|mongosh)\b/.test(line);
  return isClient ? [] : [...new Set(found)].map((port) => service(`port ${port}`, "write", "takes the port"));
};
var address = /^(?:\w+=)?(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis)(?:\+\w+)?:\/\/(?:[^@/]*@)?([\w.-]+(?::\d+)?(?:\/[\w-]+)?)/;
var changesData = /\b(?:migrate|migrations?:run|migration:run|reset|seed|drop|truncate|flush\w*|restore|upgrade|downgrade|push|createdb|dropdb)\b|\b(?:DROP|TRUNCATE|DELETE|INSERT|UPDATE|ALTER|CREATE)\b/;
var databases = (words, line) => words.flatMap((word) => {
  const at = address.exec(word)?.[1];
  return at ? [service(`database ${at}`, changesData.test(line) ? "write" : "run", "by its address")] : [];
});
var resets = /\b(?:prisma migrate reset|prisma db push --force-reset|supabase db reset|db:(?:reset|drop|fresh|wipe|recreate)|migrate:(?:fresh|reset|refresh)|(?:rails|rake) db:(?:reset|drop|setup)|manage\.py flush|mix ecto\.(?:reset|drop)|alembic downgrade base)\b/;
var onDatabase = /\b(?:prisma (?:migrate|db)|supabase db|db:(?:migrate|seed|push|test:prepare)|(?:rails|rake) db:\w+|manage\.py (?:migrate|loaddata|test)|mix ecto\.\w+|alembic (?:upgrade|downgrade)|artisan migrate|knex (?:migrate|seed)|drizzle-kit (?:push|migrate)|sqlx (?:database|migrate run))\b/;
var ownDatabase = (words, line) => {
  if (words.some((word) => address.test(word))) return [];
  if (resets.test(line)) return [service("the project's database", "write", "empties it")];
  return onDatabase.test(line) ? [service("the project's database", "run", "works on it")] : [];
};
var containers = (_, line) => {
  const compose = /\bdocker[ -]compose\b.* (up|down|stop|restart|rm|start|kill)\b/.exec(line)?.[1];
  if (compose)
    return [
      service("the compose services", /^(?:up|start)$/.test(compose) ? "run" : "write", "`docker compose`")
    ];
  const run = /\b(?:docker|podman) (?:run|create)\b.* --name[ =]([\w.-]+)/.exec(line)?.[1];
  const other = /\b(?:docker|podman) (?:rm|stop|kill|start|restart)\b(?: -\w+)* ([A-Za-z][\w.-]+)/.exec(
    line
  )?.[1];
  const name = run ?? other;
  return name ? [service(`container ${name}`, "write", "by its name")] : [];
};
var published = (_, line) => {
  const publishing = /^(?:\S+=\S+ )*(npm|pnpm|yarn|bun|cargo|poetry|uv) (?:npm )?publish\b(?!.*--dry-run)/.exec(line)?.[1];
  if (publishing) return [service("the published package", "write", `\`${publishing} publish\``)];
  const branch = /^git push\b(?: -\S+)* (\w[\w.-]*) ([\w./-]+)$/.exec(line);
  if (branch && branch[2] !== "HEAD")
    return [service(`branch ${branch[1]}/${branch[2]}`, "write", "`git push`")];
  const image = /^(?:docker|podman) push ([\w./:-]+)/.exec(line)?.[1];
  return image ? [service(`image ${image}`, "write", "`docker push`")] : [];
};
var temporary = (words) => words.flatMap((word, at) => {
  const path = /^\/(?:var\/)?tmp\/[\w./-]*\w$/.exec(word)?.[0];
  if (!path) return [];
  const writes = /^(?:>>?|-o|--output|tee|-a)$/.test(words[at - 1] ?? "") || /^(?:tee|touch|rm)$/.test(words[0] ?? "");
  return [service(path, writes ? "write" : "run", "outside of the repository")];
});
var sources = [ports, databases, ownDatabase, containers, published, temporary];
var inProse = /\b(?:start|run|serve|launch|listen|expose|bind)(?:s|ing|es)?\b(?:[^.\n;]|\.\d){0,60}?\bport\s+`?(\d{2,5})\b|\b(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis):\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?(?:\/[\w-]+)?)/gi;
var changesDataInProse = /\b(?:migrat|reset|seed|drop|truncat|wip|clear|empt)\w*/i;
function servicesInText({ extent }, effects) {
  const known = new Set(
    effects.flatMap(({ resource }) => resource.kind === "service" ? resource.name : [])
  );
  const text = (0, __parts.import_model.textAt)(extent);
  return [...text.matchAll(inProse)].flatMap((match) => {
    const [whole, port, database] = match;
    const name = port ? `port ${port}` : `database ${database}`;
    if (known.has(name)) return [];
    known.add(name);
    const line = text.slice(text.lastIndexOf("\n", match.index) + 1).split("\n", 1)[0];
    const span = (0, __parts.import_model.spanOf)(extent.source, extent.start + match.index, extent.start + match.index + whole.length);
    const action = port || changesDataInProse.test(line) ? "write" : "run";
    const resource = { kind: "service", name };
    return [
      { action, resource, certainty: "stated", conditional: false, span, because: "by its address in prose" }
    ];
  });
}
function starterDeeds(name, args) {
  const [verb = "", ...rest] = args;
  const because = `\`${name} ${verb}\``;
  if (name === "cargo" && (verb === "new" || verb === "init")) {
    const folder = plain(rest)[0];
    if (folder === void 0) return void 0;
    const source = rest.includes("--lib") ? "src/lib.rs" : "src/main.rs";
    return ["Cargo.toml", source].map(
      (path) => file2("create", `${folder.replace(/\/$/, "")}/${path}`, because)
    );
  }
  if (name === "go" && verb === "mod" && rest[0] === "init")
    return [file2("create", "go.mod", "`go mod init`")];
  const [solution = "", deed = ""] = rest;
  return name === "dotnet" && verb === "sln" && /\.slnx?$/.test(solution) && /^(?:add|remove)$/.test(deed) ? [file2("modify", solution, because)] : void 0;
}
var formatters = [
  /^prettier\b(?=.* (?:--write|-w)\b)(?=.* (?:\.|"?\*\*)(?:\/|\s|$))/,
  /^(?:eslint|oxlint|stylelint)\b(?=.* --fix\b)(?:(?=.* (?:\.|src|"?\*\*)(?:\/?\s|\/\*|$))|(?!.* [\w-]+\/))/,
  /^biome (?:check|format|lint)\b(?=.* --(?:write|apply|fix)\b)(?!.* [\w-]+\/)/,
  /^ruff (?:format|check\b(?=.* --fix))(?!.* --(?:check|diff))(?:(?= \.|.* \.$)|(?!.* [\w-]+[./]\w))/,
  /^(?:black|isort|autopep8)\b(?!.* --(?:check|diff))(?=.* \.(?:\s|$))/,
  /^cargo (?:fmt\b(?!.* --check)|fix\b|clippy\b(?=.* --fix))(?!.* (?:-p|--package|--manifest-path)\b)/,
  /^(?:gofmt|goimports|gofumpt)\b(?=.* -w\b)(?=.* \.(?:\/\.\.\.|\s|$))/,
  /^go fmt \.\/\.\.\./,
  /^dotnet format\b(?!.* --verify)/,
  /^mix format\b(?!.* --check)(?!.* [\w-]+\/)/,
  /^(?:npm|pnpm|yarn|bun)(?: run)? (?:format|fmt|lint:fix|format:write|format:fix|prettier:fix)$/,
  /^make (?:format|fmt)$/,
  /^pre-commit run\b(?=.* (?:--all-files|-a)\b)/
];
var settingBack = [
  [/^git stash\b(?! (?:list|show|drop))(?!.* -- )/, "takes all changes away"],
  [/^git reset\b(?=.* --(?:hard|merge|keep)\b)/, "throws all changes away"],
  [/^git (?:rebase|pull|merge|cherry-pick|revert|am)\b(?!.* --abort)/, "moves the branch"],
  [/^git (?:switch|checkout)\b(?!.* -- )(?! -- )(?=( -\w+)* [\w./-]+$)/, "switches the branch"],
  [/^git (?:checkout|restore)\b(?=.* \.$)/, "throws all changes away"],
  [/^git clean\b(?=.* -\w*f)/, "deletes what git does not track"]
];
function treeDeeds(line) {
  const because = formatters.some((pattern) => pattern.test(line)) ? "rewrites files all over the tree" : settingBack.find(([pattern]) => pattern.test(line))?.[1];
  return because === void 0 ? void 0 : [{ action: "modify", resource: { kind: "git", name: "tree" }, because }];
}
var starters = /^(?:sudo|env|time|command|npx|bunx|uvx|pnpx|xvfb-run|exec|nice|nohup|then|do|else|!)$/;
var valued = /^(?:-p|-e|-u|-v|-w|-n|--package|--env|--env-file|--user|--volume|--workdir|--name|--entrypoint|--network|--python|--with|--extra|--group)$/;
var managers2 = /^(?:pnpm|yarn|npm|bun)$/;
var choosing = /^(?:--filter|-F|-C|--dir|--cwd|--prefix|-w|--workspace|workspace)$/;
function dropWrappers(words, isRunner2) {
  let at = 0;
  for (let next = 0; at < words.length; at = next) {
    next = behind(words, at, isRunner2);
    if (next === at) break;
  }
  return managers2.test(words[at] ?? "") ? unchosen(words.slice(at)) : words.slice(at);
}
function behind(words, at, isRunner2) {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (/^[A-Za-z_]\w*=/.test(word)) return at + 1;
  if (starters.test(word)) return afterOptions(words, at + 1);
  if (word === "timeout") return afterOptions(words, at + 1) + 1;
  if (/^(?:python3?|py)$/.test(word) && next === "-m") return at + 2;
  if (/^(?:uv|poetry|pdm|pipenv|hatch|rye|bundle)$/.test(word) && /^(?:run|exec)$/.test(next))
    return afterOptions(words, at + 2);
  if (managers2.test(word)) {
    const bare2 = unchosen(words.slice(at));
    const verb = /^(?:run|exec|dlx|x)$/.test(bare2[1] ?? "") ? 2 : 1;
    const program = afterOptions(bare2, verb);
    const started = bare2[1] === "exec" || bare2[1] === "dlx" || isRunner2(bare2[program] ?? "");
    return started ? words.length - bare2.length + program : at;
  }
  return word === "docker" || word === "docker-compose" ? insideContainer(words, at) : at;
}
function insideContainer(words, at) {
  const verb = words.findIndex((word, i) => i > at && /^(?:run|exec)$/.test(word));
  if (verb < 0) return at;
  const service2 = afterOptions(words, verb + 1);
  return words.length > service2 + 1 ? service2 + 1 : at;
}
function afterOptions(words, from) {
  let at = from;
  while (words[at]?.startsWith("-")) at += valued.test(words[at]) ? 2 : 1;
  return at;
}
function unchosen([manager = "", ...rest]) {
  let at = 0;
  while (at < rest.length && (rest[at].startsWith("-") || rest[at] === "workspace")) {
    if (rest[at] === "--") break;
    at += choosing.test(rest[at]) && !(manager === "pnpm" && rest[at] === "-w") ? 2 : 1;
  }
  return [manager, ...rest.slice(at)];
}
function deedsOf(words) {
  const { name, args, redirects } = partsOf(words);
  return [
    ...knownDeeds(name, args) ?? [],
    ...treeDeeds([name, ...args].join(" ")) ?? [],
    ...serviceDeeds(words),
    ...redirects.filter(isPlain).map((path) => file2("write", path, `redirection of \`${name}\``))
  ];
}
function isKnownCommand(words) {
  const { name, args } = partsOf(words);
  return knownDeeds(name, args) !== void 0;
}
var knownDeeds = (name, args) => programs.get(name)?.(args) ?? mintingDeeds(name, args) ?? starterDeeds(name, args) ?? managerDeeds(name, args) ?? runnerDeeds(name, args);
function partsOf(words) {
  const { args, redirects } = withoutRedirects(dropWrappers(words, isRunner));
  const [program = "", ...rest] = args;
  return { name: program.slice(program.lastIndexOf("/") + 1), args: rest, redirects };
}
function withoutRedirects(words) {
  const args = [];
  const redirects = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === ">" || word === ">>") redirects.push(words[i + 1] ?? "");
    if (/^(?:>>?|<|>&|<<<)$/.test(word)) i += 1;
    else if (word !== "<<") args.push(word);
  }
  return { args, redirects };
}
var programs = (0, __parts.import_model.tableOf)({
  git,
  touch: (args) => plain(withoutValues(args, /^-[a-z]*[tdr]$/)).map((path) => file2("create", path, "`touch`")),
  rm: (args) => plain(args).map((path) => file2("delete", path, "`rm`")),
  cp: (args) => transfer(args, "read", "`cp`"),
  mv: (args) => transfer(args, "rename", "`mv`"),
  tee: (args) => plain(args).map((path) => file2("write", path, "`tee`")),
  sed: (args) => args.some((arg) => /^-i|^--in-place/.test(arg)) ? plain(args).filter((p) => /[./]/.test(p) && !/^s[/|#]/.test(p)).map((p) => file2("modify", p, "`sed -i`")) : [],
  perl: (args) => args.some((arg) => /^-[a-z0]*i/.test(arg)) ? plain(withoutValues(args, /^-[a-zA-Z0]*e$/)).filter((path) => /[./]/.test(path)).map((path) => file2("modify", path, "`perl -i`")) : [],
  mkdir: (args) => plain(withoutValues(args, /^(?:-m|--mode)$/)).map(
    (path) => file2("create", `${path.replace(/\/$/, "")}/`, "`mkdir`")
  ),
  ln: (args) => {
    const link = plain(args.filter((arg) => !arg.startsWith("-")).slice(1)).at(-1);
    return link === void 0 ? [] : [file2("create", link, "`ln`")];
  },
  curl: (args) => saved(args, /^(?:-[a-zA-Z]*o|--output)$/, "`curl`"),
  wget: (args) => saved(args, /^(?:-[a-zA-Z]*O|--output-document)$/, "`wget`"),
  chmod: (args) => plain(args).slice(1).map((path) => file2("modify", path, "`chmod`"))
});
var saved = (args, option, because) => plain(args.filter((_, at) => option.test(args[at - 1] ?? ""))).map((path) => file2("write", path, because));
function transfer(args, action, because) {
  const paths = plain(args);
  const target2 = paths.at(-1);
  if (paths.length < 2 || !target2) return [];
  const sources2 = paths.slice(0, -1);
  const into = sources2.length > 1 || target2.endsWith("/");
  return sources2.flatMap((source) => {
    const name = source.replace(/\/$/, "").split("/").at(-1);
    const to = into ? `${target2.replace(/\/$/, "")}/${name}` : target2;
    return [file2(action, source, because), file2("create", to, because)];
  });
}
function git(args) {
  const at = args.findIndex((arg, i) => !arg.startsWith("-") && args[i - 1] !== "-C" && args[i - 1] !== "-c");
  const rest = args.slice(at + 1);
  switch (args[at]) {
    case "add": {
      if (rest.some((arg) => /^(?:-A|--all|-u|--update|\.|:\/|-a)$/.test(arg)))
        return [stage("`git add` of everything", "tree")];
      return [
        stage("`git add`", "index"),
        ...staged(rest).map((path) => ({ ...file2("write", path, "`git add`"), stages: true }))
      ];
    }
    case "commit": {
      const all = rest.some((arg) => /^-[a-z]*a[a-z]*$|^--all$/.test(arg));
      const commit = {
        action: "commit",
        resource: { kind: "git", name: "branch" },
        because: "`git commit`"
      };
      return all ? [stage("`git commit -a`", "tree"), commit] : [commit];
    }
    case "mv":
      return transfer(rest, "rename", "`git mv`");
    case "rm":
      return rest.includes("--cached") ? [] : plain(rest).map((path) => file2("delete", path, "`git rm`"));
    default:
      return [];
  }
}
var staged = (words) => [
  ...plain(words),
  ...words.filter((word) => /^[\w.@/-]*\*[\w.@/*-]*$/.test(word) && isPlain(word.replaceAll("*", "x")))
];
var stage = (because, name) => ({
  action: "stage",
  resource: { kind: "git", name },
  because
});
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
var isOpen = ({ subject }) => subject.kind === "command" && subject.words.length > 1 && !isKnownCommand(subject.words);
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
var Owners = class {
  files = /* @__PURE__ */ new Map();
  /** The files that a step changes by changing names whose place is known. */
  of(effects) {
    const found = /* @__PURE__ */ new Map();
    for (const { action, resource, conditional, span } of effects) {
      if (resource.kind !== "symbol" || !__parts.import_model.changing.has(action) || conditional) continue;
      const owner = this.files.get(lastName(resource.name));
      if (owner?.resource.kind !== "file") continue;
      const because = `\`${resource.name}\` was introduced there`;
      found.set(owner.resource.path, { ...owner, action: "modify", certainty: "inferred", span, because });
    }
    return [...found.values()];
  }
  /** `sources`: the files, apart from tests, that the step changes. */
  learn(effects, sources2) {
    if (sources2.length === 0) return;
    for (const effect2 of effects) {
      const { action, resource } = effect2;
      if (resource.kind !== "symbol" || action !== "create" || this.files.has(lastName(resource.name)))
        continue;
      const owner = sources2.length === 1 ? sources2[0] : fileBefore(effect2, sources2);
      if (owner) this.files.set(lastName(resource.name), owner);
    }
  }
};
function fileBefore({ span }, files) {
  const before = files.filter((file3) => file3.span.source === span.source && file3.span.start < span.start);
  const nearest = before.reduce(
    (last, file3) => last && last.span.start > file3.span.start ? last : file3,
    void 0
  );
  if (!nearest || span.start - nearest.span.end > farthest) return void 0;
  return /\n\s*\n/.test(span.source.text.slice(nearest.span.end, span.start)) ? void 0 : nearest;
}
var farthest = 600;
var lastName = (name) => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":")) + 1);
var Pairs = class {
  changed = /* @__PURE__ */ new Set();
  byTest = /* @__PURE__ */ new Map();
  /** The code that steps before changed together with these test files. */
  of(tests) {
    return tests.flatMap((test) => {
      const sources2 = this.byTest.get(pathOf2(test)) ?? [];
      const because = `\`${(0, __parts.import_analyze_surroundings.nameOf)(pathOf2(test))}\` tests it`;
      return fitting(test, sources2).map((source) => ({ ...source, certainty: "inferred", because }));
    });
  }
  /** Whether no step before has changed any of these. */
  areNew(sources2) {
    return sources2.every((source) => !this.changed.has(pathOf2(source)));
  }
  learn(tests, sources2) {
    for (const source of sources2) this.changed.add(pathOf2(source));
    if (sources2.length > 0) for (const test of lasting(tests)) this.byTest.set(pathOf2(test), sources2);
  }
};
var passing = /(?:^|\/)(?:__init__\.pyi?|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs|package\.json|Cargo\.toml|pyproject\.toml|go\.mod|Gemfile|mix\.exs)$|\.(?:css|scss|less)$|(?:^|\/)migrations?\//;
var aids = /(?:^|\/)(?:conftest\.py|(?:spec|test)_helper\.\w+|(?:support|helpers?|fixtures?|testdata|golden|mocks?|__mocks__|__snapshots__)\/)/;
function lasting(effects) {
  if (effects.length < 2) return effects;
  const kept = effects.filter((effect2) => {
    const path = pathOf2(effect2);
    return !passing.test(path) && !((0, __parts.import_model.isTestPath)(path) && aids.test(path));
  });
  return kept.length > 0 ? kept : effects;
}
function fitting(test, sources2) {
  if (sources2.length < 2) return sources2;
  const stem = (0, __parts.import_analyze_surroundings.stemOf)(pathOf2(test));
  const named = sources2.filter((source) => (0, __parts.import_analyze_surroundings.stemOf)(pathOf2(source)) === stem);
  return named.length > 0 ? named : lasting(sources2);
}
var bearsName = (source, test) => (0, __parts.import_analyze_surroundings.stemOf)(pathOf2(source)) === (0, __parts.import_analyze_surroundings.stemOf)(pathOf2(test));
var pathOf2 = ({ resource }) => resource.kind === "file" ? resource.path : "";
function inherit(plan, own2, paths) {
  const found = /* @__PURE__ */ new Map();
  const earlier = /* @__PURE__ */ new Set();
  const [owners, pairs] = [new Owners(), new Pairs()];
  let trail;
  for (const step of plan.steps) {
    if (!trail || step.phase !== trail.phase) trail = openTrail(step, paths, earlier);
    const effects = own2.get(step) ?? [];
    const writes = effects.filter(isCertainWrite);
    const tests = writes.filter(isTest);
    const sources2 = writes.filter((effect2) => !isTest(effect2));
    const added = [];
    for (const need of needsOf(step, tests, sources2)) {
      const paired = need === "sources" ? pairs.of([...tests, ...added.filter(isTest)]) : [];
      added.push(...unsaid(step, need, trail, paths, owners.of(effects), paired));
    }
    if (added.length === 0) added.push(...testedToo(step, tests, sources2, pairs));
    const all = [...writes, ...added];
    const [allTests, allSources] = [all.filter(isTest), all.filter((effect2) => !isTest(effect2))];
    if (allTests.length > 0) trail.tests = allTests;
    if (allSources.length > 0) trail.sources = allSources;
    owners.learn(effects, allSources);
    pairs.learn(allTests, allSources);
    found.set(step, added);
  }
  return found;
}
function testedToo({ redGreen: { red, green } }, tests, sources2, pairs) {
  if (!red || !green || sources2.length === 0 || sources2.some(({ certainty }) => certainty === "declared"))
    return [];
  const [tested, more] = pairs.of(tests).filter((source) => tests.some((test) => bearsName(source, test)));
  return tested && !more && pairs.areNew(sources2) ? [tested] : [];
}
function unsaid(step, need, trail, paths, owned, paired) {
  const fits = (effect2) => isTest(effect2) === (need === "tests");
  const titled = titleFiles(step, paths).filter(fits);
  if (titled.length > 0) return titled;
  const named = owned.filter(fits);
  if (named.length > 0) return named;
  const declared = trail.declared.filter(fits);
  if (declared.length > 0) return declared;
  if (step.kind !== "cycle") return [];
  if (paired.length > 0) return [...paired];
  return lasting(trail[need]).map((effect2) => ({
    ...effect2,
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
    const kind = fresh.filter((effect2) => isTest(effect2) === tests);
    return kind.length > 0 ? kind : declared.filter((effect2) => isTest(effect2) === tests);
  });
  return { tests: [], sources: [], phase: step.phase, declared: kept };
}
var isCertainWrite = ({ action, resource, conditional }) => __parts.import_model.changing.has(action) && resource.kind === "file" && !conditional;
var isTest = ({ resource }) => resource.kind === "file" && (0, __parts.import_model.isTestPath)(resource.path);
function needsOf(step, tests, sources2) {
  if (tests.length + sources2.length === 0 && step.kind !== "cycle")
    return step.kind === "checkpoint" || step.onlyLooks ? [] : ["tests", "sources"];
  if (step.kind !== "cycle" || step.onlyLooks) return [];
  const needs = [];
  const { red, green, expectedFailure } = step.redGreen;
  const plain2 = expectedFailure === void 0 && !sources2.some(({ certainty }) => certainty === "declared");
  const untested = red === void 0 && (green !== void 0 || plain2) && sources2.length > 0;
  if (tests.length === 0 && !untested) needs.push("tests");
  if (sources2.length === 0 && !step.regression) needs.push("sources");
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
  const said = new Set(effects.flatMap((effect2) => isChange(effect2) ? nameIn(effect2) : []));
  return effects.flatMap((effect2) => {
    const [name] = nameIn(effect2);
    if (effect2.action !== "expect-absent" || name === void 0 || said.has(name)) return [];
    said.add(name);
    return [
      {
        ...effect2,
        action: "create",
        certainty: "inferred",
        because: "absent in RED, so made in GREEN"
      }
    ];
  });
}
var isChange = ({ action }) => action === "create" || action === "modify";
var nameIn = ({ resource }) => resource.kind === "symbol" ? [resource.name] : [];
var names = new Set(
  "package.json tsconfig.json deno.json composer.json pyproject.toml setup.py setup.cfg requirements.txt tox.ini noxfile.py Pipfile Cargo.toml go.mod Gemfile Rakefile mix.exs pubspec.yaml pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts docker-compose.yml docker-compose.yaml compose.yml compose.yaml Dockerfile Makefile Justfile justfile Procfile CHANGELOG.md README.md CONTRIBUTING.md".split(" ")
);
var isRootFile = (path) => names.has(path) || /^\.[a-z][\w.-]*$/.test(path);
var isWholePath = (path) => /\/.*\.\w+$/.test(path) || isRootFile(path);
function effectsOfMention(mention, context) {
  const { subject } = mention;
  switch (subject.kind) {
    case "path":
      return effectsOfPath(mention, subject, context);
    case "command":
      return mention.verb === "run" ? effectsOfCommand(mention, subject.words, context) : [];
    case "symbol":
      if (mention.verb === "verify") return [];
      return [effect(mention, symbolActions[mention.verb] ?? "read", subject, saidIn(mention))];
    case "absence":
      return [effect(mention, "expect-absent", { kind: "symbol", name: subject.name }, "expected failure")];
    case "unnamed":
      return [];
  }
}
var saidIn = ({ verb, certainty }) => `${verb} in ${certainty === "declared" ? "a field" : "prose"}`;
var symbolActions = {
  define: "create",
  modify: "modify",
  delete: "delete",
  rename: "rename"
};
function effect(mention, action, resource, because) {
  const { certainty, conditional, span } = mention;
  return { action, resource, certainty, conditional, span, because, mention };
}
function effectsOfPath(mention, subject, context) {
  const { step, paths } = context;
  const declared = mention.certainty === "declared";
  const exact = declared || mention.features?.atRoot === true;
  const fileAt = (path) => ({
    kind: "file",
    path: paths.resolve(path, step, exact, mention.section)
  });
  const because = declared ? "file field" : `${mention.verb} in prose`;
  const file3 = fileAt(subject.path);
  if (declared && "path" in file3 && context.exercised.has(file3.path))
    return [effect(mention, "run", file3, because)];
  if (declared && "path" in file3 && context.spared.has(file3.path)) return [];
  const action = pathAction(mention);
  if ("path" in file3 && context.doubted.has(file3.path) && __parts.import_model.changing.has(action))
    return [effect({ ...mention, conditional: true }, "read", file3, because)];
  const certain = declared && !mention.conditional;
  const meant = !__parts.import_model.changing.has(action) || certain || isMeant(mention, file3, context);
  const first = effect(mention, meant ? action : "read", file3, because);
  return subject.to === void 0 ? [first] : [first, effect(mention, "create", fileAt(subject.to), because)];
}
function isMeant(mention, file3, context) {
  const { step, listed, ordersAdd, onlyNew } = context;
  const { subject, section, verb, certainty, conditional, tells } = mention;
  if (conditional || section === "context" || file3.kind !== "file") return false;
  const test = (0, __parts.import_model.isTestPath)(file3.path);
  if (section === "red" && !test) return false;
  if (listed.size === 0 || section === "red" && step.kind === "cycle" || listed.has(file3.path))
    return section !== "verify" || test;
  if (certainty !== "stated") return false;
  if (isExportedThere(mention, file3.path)) return true;
  if (ordersAdd && tells === "order" && (section === "body" || section === "green"))
    return isWholePath(file3.path);
  if (!/\/.*\.\w+$/.test(file3.path)) return false;
  if (verb === "create" || verb === "write" && test || mention.features?.atLine) return true;
  return onlyNew && __parts.import_model.changing.has(verb) && subject.kind === "path" && /^[\w.@-]+\/[^*]*$/.test(subject.path);
}
var isExportedThere = ({ span: { source, start }, verb }, path) => __parts.import_model.changing.has(verb) && /\/(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/.test(path) && /\b(?:re-?)?(?:export|register|expose)\b[^.\n;]{0,60}\b(?:in|from|through|via|to)\s+`*$/i.test(
  source.text.slice(Math.max(0, start - 90), start)
);
function pathAction({ verb, section, subject }) {
  if (__parts.import_model.changing.has(verb)) return verb;
  const test = subject.kind === "path" && (0, __parts.import_model.isTestPath)(subject.path);
  return section === "red" && verb === "none" && test ? "write" : "read";
}
function effectsOfCommand(mention, words, context) {
  const { step, paths, listed } = context;
  return deedsOf(words).flatMap(({ action, resource, because, stages = false, perhaps = false }) => {
    const runs = action === "exercise" || action === "run";
    const isTried = resource.kind === "service" && action === "write";
    if (mention.certainty === "inferred" && !isTried && (!runs || resource.kind === "service")) return [];
    if (resource.kind !== "file")
      return action === "exercise" ? [] : [effect(mention, action, resource, because)];
    if (mention.conditional && !runs) return [];
    const exact = !runs && !(action === "modify" && !resource.path.includes("/"));
    const path = insideFolder(resource.path, context.folders.get(mention), context);
    const at = { kind: "file", path: paths.resolve(path, step, exact) };
    if (isScratch(mention, words) && __parts.import_model.changing.has(action) && !listed.has(at.path)) return [];
    if (stages && context.unsure.has(at.path))
      return [effect({ ...mention, conditional: true }, "read", at, because)];
    if (action !== "exercise")
      return [effect(perhaps ? { ...mention, conditional: true } : mention, action, at, because)];
    const written = mention.section === "red" && (0, __parts.import_model.isTestPath)(at.path);
    return [effect(mention, written ? "write" : "run", at, written ? "test run in RED" : because)];
  });
}
var insideFolder = (path, folder, { paths }) => folder === void 0 || /^[~/]/.test(path) || paths.knows(path) && !paths.knows(folder + path) ? path : folder + path;
var isScratch = ({ section }, words) => section === "verify" && !words.includes("git") && !changesPackages(dropWrappers(words, () => false));
var rank = { declared: 0, stated: 1, inferred: 2 };
function merge(effects) {
  const best = /* @__PURE__ */ new Map();
  for (const effect2 of effects) {
    const { resource } = effect2;
    const key = `${effect2.action}\0${resource.kind}\0${"path" in resource ? resource.path : resource.name}`;
    const before = best.get(key);
    if (!before || isSurer(effect2, before)) best.set(key, effect2);
  }
  return [...best.values()];
}
function isSurer(effect2, before) {
  const difference = rank[effect2.certainty] - rank[before.certainty];
  return difference < 0 || difference === 0 && before.conditional && !effect2.conditional;
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
    const fitting2 = step.kind === "cycle" ? ofSection(found, section) : [];
    if (fitting2.length === 1) return fitting2[0];
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
var arrow = /(?:\b(?:to|into|as)|->|→|=>)\s*`?$/;
var target = /^`?\s*(?:to|into|as|->|→|=>)\s*`?([A-Za-z_$][\w$]*)/;
function renamingsIn(said) {
  return [...said].flatMap(
    ([step, effects]) => effects.flatMap((effect2) => {
      const { action, resource, span, conditional } = effect2;
      if (action !== "rename" || resource.kind !== "symbol" || conditional || !isTelling(resource.name))
        return [];
      const { text } = span.source;
      const to = target.exec(text.slice(span.end, span.end + 60))?.[1];
      const isTarget = arrow.test(text.slice(Math.max(0, span.start - 12), span.start));
      const isSaid = /\brenam/i.test((0, __parts.import_model.textAt)(effect2.mention?.evidence ?? span));
      return to === void 0 || isTarget || !isSaid ? [] : [{ step, from: resource.name, to, effect: effect2 }];
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
      all.map((effect2) => {
        if (effect2.resource.kind !== "symbol" || effect2.action !== "create") return effect2;
        const { name } = effect2.resource;
        const by = introduced2.get(name) ?? step;
        introduced2.set(name, by);
        if (by === step || /^[a-z_]/.test(name) && arePartedBy(filesOf(by), filesOf(step))) return effect2;
        return { ...effect2, action: "modify" };
      })
    );
  }
}
var changedBy = (effects) => new Set(
  effects.flatMap(
    ({ action, resource }) => resource.kind === "file" && __parts.import_model.changing.has(action) ? resource.path : []
  )
);
var arePartedBy = (some, others2) => some.size > 0 && others2.size > 0 && ![...others2].some((path) => some.has(path));
function unnamedFiles(steps) {
  let known;
  return (step) => {
    const meant = step.mentions.filter(
      ({ subject }) => subject.kind === "unnamed" && subject.file !== "called"
    );
    if (meant.length === 0) return [];
    const hasList = step.mentions.some(isDeclaredWrite);
    return meant.flatMap((mention) => {
      if (mention.subject.kind !== "unnamed" || mention.subject.file === "called") return [];
      const isForgotten = hasList && isIndex(mention);
      if (hasList && !isForgotten) return [];
      known ??= [...new Set([...steps.values()].flatMap((effects) => effects.flatMap(pathOf3)))];
      const changed = (steps.get(step) ?? []).filter(({ action }) => __parts.import_model.changing.has(action)).flatMap(pathOf3);
      const { subject } = mention;
      const path = subject.file === "manifest" ? manifestOf(changed, known) : subject.file === "module" ? moduleOf(subject.of, known.filter(isSource)) : registryOf(subject.of, changed.filter(isSource), known.filter(isSource));
      const isMeant2 = path !== void 0 && (!isForgotten || known.includes(path));
      return isMeant2 ? [effectOn2(path, mention)] : [];
    });
  };
}
var isIndex = ({ subject, conditional }) => subject.kind === "unnamed" && subject.file === "registry" && subject.of === "package" && !conditional;
var pathOf3 = ({ resource }) => resource.kind === "file" ? [resource.path] : [];
var isSource = (path) => !(0, __parts.import_model.isTestPath)(path);
var nameOf3 = (path) => path.slice(path.lastIndexOf("/") + 1);
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var endingOf = (path) => /\.(\w+)$/.exec(path)?.[1] ?? "";
function effectOn2(path, { certainty, conditional, span, subject }) {
  const because = reasons[subject.kind === "unnamed" ? subject.file : "registry"];
  return { action: "modify", resource: { kind: "file", path }, certainty, conditional, span, because };
}
var reasons = {
  manifest: "a dependency is added or taken away",
  registry: "what is made known there",
  module: "the file is called as the type",
  called: "the file is called by what it is about"
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
  const above = named.filter((path) => changed.some((each) => each.startsWith(folderOf(path))));
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
  const named = known.filter((path) => stems[of].test(stemOf2(path)));
  if (of === "changelog" && named.length === 0) return "CHANGELOG.md";
  return named.length === 1 ? named[0] : void 0;
}
var stemOf2 = (path) => nameOf3(path).replace(/\..*$/, "").toLowerCase();
var index = /^(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;
function indexOf(changed, known) {
  const own2 = changed.find(
    (path) => !index.test(nameOf3(path)) && /^(?:py|[cm]?[jt]sx?|rs)$/.test(endingOf(path))
  );
  if (own2 === void 0) return void 0;
  const ending = endingOf(own2);
  const named = known.filter(
    (path) => index.test(nameOf3(path)) && folderOf(path).length > 0 && own2.startsWith(folderOf(path)) && endingOf(path)[0] === ending[0]
  );
  const nearest = named.sort((a, b) => b.length - a.length)[0];
  if (nearest !== void 0) return nearest;
  if (!own2.includes("/") || ending === "rs") return void 0;
  return folderOf(own2) + (ending === "py" ? "__init__.py" : `index.${ending.replace("x", "")}`);
}
var most = 60;
function expanded(effects, around) {
  if (around.files.size === 0 || !effects.some(isPattern)) return effects;
  return effects.flatMap((effect2) => {
    if (!isPattern(effect2)) return effect2;
    const { path } = effect2.resource;
    const pattern = (0, __parts.import_analyze_paths_overlap.segmentsOf)(path);
    const files = [...around.files].filter((file3) => (0, __parts.import_analyze_paths_overlap.overlap)(pattern, (0, __parts.import_analyze_paths_overlap.segmentsOf)(file3)));
    if (files.length === 0 || files.length > most) return effect2;
    const because = `\`${path}\`: ${files.length === 1 ? "one file" : `${files.length} files`} here`;
    return files.map((file3) => ({ ...effect2, resource: { kind: "file", path: file3 }, because }));
  });
}
var isPattern = (effect2) => effect2.resource.kind === "file" && (0, __parts.import_analyze_paths_overlap.isGlob)(effect2.resource.path);
function shareLocks(said, around) {
  const manifests2 = new Set(
    [...said.values()].flatMap(
      (effects) => effects.filter(addsPackage).map(({ resource }) => pathOf4(resource))
    )
  );
  if (manifests2.size < 2) return;
  const tools = new Set(
    [...said.values()].flatMap((effects) => effects.map(({ resource }) => nameOf4(pathOf4(resource)))).filter((name) => locks.has(name))
  );
  for (const [step, effects] of said) {
    const adding = effects.filter(addsPackage);
    if (adding.length === 0) continue;
    const own2 = effects.filter(({ resource }) => !locks.has(nameOf4(pathOf4(resource))));
    const known = effects.filter(({ resource }) => locks.has(nameOf4(pathOf4(resource))));
    const shared = adding.flatMap((effect2) => lockFor(effect2, known, tools, around));
    if (shared.length > 0) said.set(step, [...own2, ...shared]);
  }
}
function lockFor(adding, known, tools, around) {
  const manifest = pathOf4(adding.resource);
  const folder = manifest.slice(0, manifest.lastIndexOf("/") + 1);
  const usual = lockOf(nameOf4(manifest));
  const used = usual.filter((name) => tools.has(name));
  const names2 = known.length > 0 ? known.map(({ resource }) => nameOf4(pathOf4(resource))) : used.length ? used : usual;
  const isTracked = (path) => around.files.has(path);
  const own2 = names2.find((name) => isTracked(folder + name));
  if (folder !== "" && own2 !== void 0) return [onLock(adding, folder + own2)];
  const atRoot = names2.find(isTracked) ?? (known.length > 0 || used.length > 0 ? names2[0] : void 0);
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
var addsPackage = ({ action, resource, because, span, mention, conditional }) => __parts.import_model.changing.has(action) && !conditional && lockOf(nameOf4(pathOf4(resource))).length > 0 && (/^`\w+ \w+`$/.test(because) || because === "a dependency is added or taken away" || /\b(?:install|dependenc)/i.test((0, __parts.import_model.textAt)(mention?.evidence ?? span)));
var pathOf4 = (resource) => resource.kind === "file" ? resource.path : "";
var nameOf4 = (path) => path.slice(path.lastIndexOf("/") + 1);
var saidEffects = (0, __parts.import_analyze_plan_memo.memoise)((plan) => {
  const own2 = ownEffects(plan);
  return new Map(
    [...own2].map(([step, effects]) => [step, [...effects, ...contractual(plan, step, effects)]])
  );
});
function ownEffects(plan) {
  const paths = new PathResolver(plan);
  const folders = /* @__PURE__ */ new Set();
  const created = /* @__PURE__ */ new Set();
  const said = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const context = contextOf(step, paths, created, plan.contract.ordersAdd ?? false);
    const effects = merge(step.mentions.flatMap((mention) => effectsOfMention(mention, context)));
    said.set(step, [...withoutFolders(effects, folders), ...introduced(step, effects)]);
    for (const { action, resource } of effects)
      if (action === "create" && resource.kind === "file") created.add(resource.path);
  }
  const [unnamed, generated] = [unnamedFiles(said), generatedFiles(plan.steps, paths)];
  const [called, hot] = [calledFiles(plan, said), hotFiles(plan)];
  for (const [step, effects] of said) {
    const meant = [
      ...unnamed(step),
      ...called(step),
      ...generated(step),
      ...hot(step, effects),
      ...servicesInText(step, effects)
    ];
    if (meant.length > 0) said.set(step, merge([...effects, ...meant]));
  }
  const around = (0, __parts.import_analyze_surroundings.surroundingsOf)(plan);
  shareLocks(said, around);
  for (const uses of [usesOfRenamed(said), componentEffects(said)])
    for (const [step, more] of uses) said.set(step, [...said.get(step), ...more]);
  settleSymbols(said);
  const unsaid2 = inherit(plan, said, paths);
  return new Map(
    [...said].map(
      ([step, effects]) => [step, [...expanded(effects, around), ...unsaid2.get(step) ?? []]]
    )
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  deedsOf,
  dropWrappers,
  isPlain,
  isRootFile,
  isRunner,
  isTestOfRed,
  isUsual,
  saidEffects
});
