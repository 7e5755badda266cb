import {
  Minimatch
} from "./minimatch.mjs";
import {
  require_node_url
} from "./node-url.mjs";
import {
  jsonOf,
  readYaml,
  validateMetadata
} from "./parse.mjs";
import {
  isWithin,
  readRegular,
  textAt
} from "./repository.mjs";
import {
  require_node_fs
} from "./node-fs.mjs";
import {
  faultsOfOptions
} from "./lint.mjs";
import {
  require_node_path
} from "./node-path.mjs";
import {
  ConfigurationError,
  UsageError,
  lineStarts,
  lineText,
  nearest,
  spanOf,
  tableOf
} from "./model.mjs";
import {
  __commonJS,
  __toESM
} from "./esbuild.mjs";

// builtin:node:os
var require_node_os = __commonJS({
  "builtin:node:os"(exports, module) {
    var whole = process.getBuiltinModule("node:os");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// src/config/trust.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_os = __toESM(require_node_os(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function trustFile(variables = process.env) {
  const { XDG_CONFIG_HOME: own, APPDATA: roaming } = variables;
  const base = own && (0, import_node_path.isAbsolute)(own) ? own : process.platform === "win32" && roaming ? roaming : (0, import_node_path.join)((0, import_node_os.homedir)(), ".config");
  return (0, import_node_path.join)(base, "runbook-lint", "trusted-folders.json");
}
function trustedFolders(file = trustFile()) {
  let text;
  try {
    text = (0, import_node_fs.readFileSync)(file, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new UsageError(`Unexpected ${code} on reading \`${file}\`, expected the list of trusted folders`);
  }
  const folders = foldersIn(text);
  if (folders) return folders;
  throw new UsageError(`Unexpected content of \`${file}\`, expected \`{ "folders": [...] }\` with paths`);
}
function foldersIn(text) {
  try {
    const { folders } = JSON.parse(text);
    return Array.isArray(folders) && folders.every((each) => typeof each === "string") ? folders : void 0;
  } catch {
    return void 0;
  }
}
function changeTrust(folder, trusts, file = trustFile()) {
  const real = realOf(folder);
  const before = trustedFolders(file);
  if (before.includes(real) === trusts) return false;
  const folders = trusts ? [...before, real].sort() : before.filter((each) => each !== real);
  const beside = `${file}.${crypto.randomUUID()}.tmp`;
  try {
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(file), { recursive: true, mode: 448 });
    (0, import_node_fs.writeFileSync)(beside, `${JSON.stringify({ folders }, void 0, 2)}
`, { flag: "wx", mode: 384 });
    (0, import_node_fs.renameSync)(beside, file);
  } catch (error) {
    const { code } = error;
    throw new UsageError(`Unexpected ${code} on writing \`${file}\`, expected the list of trusted folders`);
  }
  return true;
}
function liesInTrusted(place, folders) {
  const real = realOf(place);
  return folders.some((folder) => {
    const path = (0, import_node_path.relative)(folder, real);
    if (path === "" || path.split(import_node_path.sep)[0] === ".." || (0, import_node_path.isAbsolute)(path)) return false;
    return !between(folder, real).some((each) => (0, import_node_fs.existsSync)((0, import_node_path.join)(each, ".git")));
  });
}
function between(folder, place) {
  const found = [];
  for (let at = (0, import_node_path.dirname)(place); at !== folder && at !== (0, import_node_path.dirname)(at); at = (0, import_node_path.dirname)(at)) found.push(at);
  return found;
}
function realOf(place) {
  try {
    return import_node_fs.realpathSync.native(place);
  } catch {
    return place;
  }
}

// src/config/index.ts
var import_node_fs6 = __toESM(require_node_fs(), 1);
var import_node_path8 = __toESM(require_node_path(), 1);

// src/config/fault.ts
var faultAt = (span, message) => new ConfigurationError([{ message, span }]);
function faultsOfRun() {
  const files = [];
  return {
    lacksRules: false,
    ofFile() {
      const own = [];
      files.push(own);
      return collector(own);
    },
    tell() {
      const all = new Map(files.flatMap(inOrder).map((fault) => [keyOf(fault), fault]));
      if (all.size > 0) throw new ConfigurationError([...all.values()]);
    }
  };
}
function collector(own) {
  const add = (faults) => {
    for (const fault of faults) if (!own.some(({ span }) => areSameWords(span, fault.span))) own.push(fault);
  };
  return {
    add,
    keep(make, instead) {
      try {
        return make();
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        add(error.faults);
        return instead;
      }
    }
  };
}
var areSameWords = (one, other) => one.start === other.start && one.end === other.end && one.end > one.start;
var inOrder = (faults) => [...faults].sort((a, b) => a.span.start - b.span.start);
var keyOf = ({ span, message }) => `${span.source.path}:${span.start}:${span.end}:${message}`;

// src/config/find.ts
var import_node_fs5 = __toESM(require_node_fs(), 1);
var import_node_path7 = __toESM(require_node_path(), 1);

// src/config/load.ts
var import_node_fs4 = __toESM(require_node_fs(), 1);
var import_node_path6 = __toESM(require_node_path(), 1);

// src/config/module.ts
var import_node_url = __toESM(require_node_url(), 1);

// src/config/text.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/config/names.ts
var stems = { "runbook-lint.config": "json jsonc yaml yml mjs js", ".runbook-lint": "json jsonc yaml yml" };
var configNames = new Set(
  Object.entries(stems).flatMap(([stem, ends]) => ends.split(" ").map((end) => `${stem}.${end}`))
);
var manifest = "package.json";
var manifestKey = "runbook-lint";

// src/config/text.ts
function readText(place, shown) {
  const read2 = readRegular(place);
  if ("bytes" in read2) return { path: shown, text: read2.bytes.toString("utf8") };
  throw new UsageError(`Unexpected ${read2.reason} on reading \`${shown}\`, expected a configuration`);
}
function readWritten(source) {
  const { text } = source;
  const isJson = (0, import_node_path2.extname)(source.path) !== ".yaml" && (0, import_node_path2.extname)(source.path) !== ".yml";
  const plain = isJson ? withoutComments(text) : text;
  if (isJson) expectJson(plain, source);
  const metadata = moved(readYaml({ path: source.path, text: plain }, 0, plain.length), source);
  const { flaws } = metadata;
  if (flaws.some(({ kind }) => kind === "unreadable-metadata"))
    throw new ConfigurationError(flaws.map(({ message, span }) => ({ message, span })));
  const rest = plain.replace(/^\uFEFF/, "").replace(/^[ \t]*(?:#.*|---)?$/gm, "").trim();
  if (flaws.length === 0 && metadata.entries.size === 0 && rest !== "" && rest.replace(/\s/g, "") !== "{}")
    throw new ConfigurationError([
      { message: "Unexpected content, expected a map of keys", span: spanOf(source, 0, 1) }
    ]);
  return { source, metadata };
}
function readManifest(place, shown) {
  const source = readText(place, shown);
  if (!source.text.includes(`"${manifestKey}"`) || !hasKey(source.text)) return void 0;
  const { metadata } = readWritten(source);
  const entry = metadata.entries.get(manifestKey);
  if (entry?.value.kind !== "map")
    throw new ConfigurationError([
      { message: `Unexpected value of \`${manifestKey}\`, expected a map`, span: entry.value.span }
    ]);
  const { entries, span } = entry.value;
  const flaws = metadata.flaws.filter((flaw) => flaw.span.start >= span.start && flaw.span.end <= span.end);
  return { source, metadata: { entries, span, flaws } };
}
function hasKey(text) {
  try {
    return Object.hasOwn(JSON.parse(text.replace(/^\uFEFF/, "")), manifestKey);
  } catch {
    return false;
  }
}
var isManifest = (place) => place.endsWith(manifest);
var withoutComments = (text) => text.replace(
  /"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g,
  (part) => part.startsWith('"') ? part : part.replace(/[^\r\n]/g, " ")
);
function expectJson(plain, source) {
  const strict = plain.replace(/^\uFEFF/, " ").replace(/"(?:[^"\\\r\n]|\\.)*"|,(?=\s*[}\]])/g, (part) => part === "," ? " " : part);
  try {
    if (strict.trim() !== "") JSON.parse(strict);
  } catch (error) {
    const at = strangerIn(strict) ?? Number(/position (\d+)/.exec(String(error))?.[1] ?? strict.trimEnd().length);
    const found = /^(?:"(?:[^"\\\r\n]|\\.)*"|[\w-]+|\S)/.exec(strict.slice(at))?.[0];
    const words = found === void 0 ? "end" : `\`${found.replaceAll("`", "'")}\``;
    const span = spanOf(source, at, at + (found?.length ?? 1));
    throw new ConfigurationError([{ message: `Unexpected ${words}, expected JSON`, span }]);
  }
}
function strangerIn(text) {
  const token = /\s+|"(?:[^"\\\r\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|(?:true|false|null)\b|[{}[\],:]/y;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    if (!token.test(text)) return at;
  }
  return void 0;
}
function moved(metadata, source) {
  return relocated(metadata, (span) => ({ ...span, source }));
}
function relocated({ entries, span, flaws }, move) {
  return {
    entries: movedEntries(entries, move),
    span: move(span),
    flaws: flaws.map((flaw) => ({ ...flaw, span: move(flaw.span) }))
  };
}
var movedEntries = (entries, move) => new Map(
  [...entries].map(([name, { key, keySpan, value }]) => {
    const movedKey = move(keySpan);
    return [name, { key, keySpan: movedKey, value: movedValue(value, move) }];
  })
);
function movedValue(value, move) {
  const span = move(value.span);
  if (value.kind === "list")
    return { ...value, span, items: value.items.map((item) => movedValue(item, move)) };
  if (value.kind === "map") return { ...value, span, entries: movedEntries(value.entries, move) };
  return { ...value, span };
}

// src/config/module.ts
var isCode = (place) => /\.[cm]?js$/i.test(place);
var notRun = (what) => `Unexpected code in ${what}, which was not run, expected \`runbook-lint trust\` or \`--trust-config\` from somebody who knows it, or \`--no-config\``;
var ModuleFault = class extends Error {
  /** 1-based, in the module itself; undefined where it stopped elsewhere. */
  line;
  constructor(message, line) {
    super(message);
    this.line = line;
  }
};
function loadModule(place) {
  try {
    const { createRequire } = process.getBuiltinModule("node:module");
    const loaded = createRequire((0, import_node_url.pathToFileURL)(place))(place);
    return Object.hasOwn(Object(loaded), "default") ? loaded.default : loaded;
  } catch (error) {
    throw faultFor(error, place);
  }
}
function faultFor(error, place) {
  if (!(error instanceof Error)) return new ModuleFault(String(error));
  if ("code" in error && error.code === "ERR_REQUIRE_ASYNC_MODULE")
    return new ModuleFault("top-level `await`, which a module read here may not have");
  const words = error.message.split("\n", 1)[0].replaceAll("`", "'");
  const line = lineOfStack(error, place) ?? (error instanceof SyntaxError ? lineOfSyntax(place) : void 0);
  const at = line === void 0 ? "" : ` in line ${line}`;
  return new ModuleFault(`\`${error.name}: ${words}\`${at}`, line === void 0 ? void 0 : Number(line));
}
var lineOfStack = ({ stack = "" }, place) => stack.split("\n").find((line) => line.includes((0, import_node_url.pathToFileURL)(place).href) || line.includes(`${place}:`))?.match(/:(\d+)(?::\d+)?\)?$/)?.[1];
function lineOfSyntax(place) {
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  try {
    execFileSync(process.execPath, ["--check", place], { stdio: "pipe" });
    return void 0;
  } catch (error) {
    const { stderr = "" } = error;
    return /:(\d+)\r?\n/.exec(String(stderr))?.[1];
  }
}
function readModule(place, shown) {
  const source = readText(place, shown);
  const value = exportedBy(place, source);
  const given = listOf(value.plugins).filter((each) => typeof each !== "string");
  const plugins = listOf(value.plugins).filter((each) => typeof each === "string");
  const text = JSON.stringify(given.length > 0 ? { ...value, plugins } : value, void 0, 1);
  const metadata = readYaml({ path: shown, text }, 0, text.length);
  return { source, given, metadata: relocated(metadata, follower(text, source)) };
}
function exportedBy(place, source) {
  const fault = (message, span = spanOf(source, 0, 0)) => new ConfigurationError([{ message, span }]);
  try {
    const value = loadModule(place);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value;
  } catch (error) {
    if (!(error instanceof ModuleFault)) throw error;
    const message = `Unexpected ${error.message}, expected a module that loads`;
    throw fault(message, error.line === void 0 ? void 0 : lineSpan(source, error.line));
  }
  throw fault("Unexpected exports, expected the configuration as `export default`");
}
function lineSpan(source, line) {
  const start = lineStarts(source)[line - 1] ?? 0;
  const text = lineText(source, line);
  const indent = text.search(/\S|$/);
  return spanOf(source, start + indent, start + text.trimEnd().length);
}
var listOf = (value) => Array.isArray(value) ? value : [];
function follower(text, source) {
  let cursor = 0;
  return ({ start, end }) => {
    const word = text.slice(start, end).replace(/^"|"$/g, "");
    if (word === "" || /^[[{]/.test(word)) return spanOf(source, cursor, cursor);
    const at = wordAt(word, source.text, cursor);
    if (at < 0) return spanOf(source, cursor, cursor);
    cursor = at + word.length;
    return spanOf(source, at, cursor);
  };
}
function wordAt(word, text, from) {
  const part = /[\w-]/;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!part.test(text[at - 1] ?? "") && !part.test(text[at + word.length] ?? "")) return at;
  return -1;
}

// src/config/packages.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
var import_node_path3 = __toESM(require_node_path(), 1);
var import_node_url2 = __toESM(require_node_url(), 1);
function locatePackage(name, from) {
  const require2 = process.getBuiltinModule("node:module").createRequire((0, import_node_url2.pathToFileURL)(from));
  try {
    return require2.resolve(name);
  } catch {
    const folders = require2.resolve.paths(name) ?? [];
    const folder = folders.map((each) => (0, import_node_path3.join)(each, name)).find((each) => (0, import_node_fs2.existsSync)((0, import_node_path3.join)(each, "package.json")));
    return folder && mainOf(folder);
  }
}
function mainOf(folder) {
  const { exports } = manifestIn(folder);
  let target = exports;
  while (typeof target === "object" && target !== null) {
    const choices = target;
    target = choices["."] ?? choices.import ?? choices.node ?? choices.default;
  }
  return typeof target === "string" ? (0, import_node_path3.join)(folder, target) : void 0;
}
function manifestIn(folder) {
  try {
    return Object(JSON.parse(textAt((0, import_node_path3.join)(folder, "package.json")) ?? ""));
  } catch {
    return {};
  }
}
var isPath = (name) => /^\.\.?(?:[\\/]|$)/.test(name) || (0, import_node_path3.isAbsolute)(name);

// src/config/plugin-entries.ts
var import_node_fs3 = __toESM(require_node_fs(), 1);
var import_node_path4 = __toESM(require_node_path(), 1);

// src/config/plugins.ts
var PluginFault = class extends Error {
};
var kinds = {
  name: (value) => typeof value === "string" && /^[\w@][\w@./-]*$/.test(value),
  summary: (value) => typeof value === "string",
  severity: (value) => ["error", "warning", "info"].includes(value),
  preset: (value) => value === void 0 || value === "recommended" || value === "strict",
  messages: (value) => typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string"),
  options: (value) => value === void 0 || typeof value === "object" && value !== null && "schema" in value && "defaults" in value,
  check: (value) => typeof value === "function"
};
var wanted = tableOf({
  name: "a name such as `team-rule`",
  summary: "a sentence",
  severity: "`error`, `warning` or `info`",
  preset: "`recommended`, `strict` or nothing",
  messages: "texts by name",
  options: "`schema` and `defaults`",
  check: "a function"
});
var pluginOfModule = (place, name) => pluginIn(loadModule(place), `plugin \`${name}\``);
function pluginIn(exported, of) {
  const { formats } = Object(exported);
  if (Array.isArray(exported) || formats === void 0) return { rules: rulesIn(exported, of), formats: [] };
  if (!Array.isArray(formats))
    throw new PluginFault(`Unexpected \`formats\` of ${of}, expected a list of formats`);
  formats.forEach((format, at) => {
    expectFormat(format, at, of);
  });
  return { rules: "rules" in Object(exported) ? rulesIn(exported, of) : [], formats };
}
function expectFormat(format, at, of) {
  const own = Object(format);
  const name = kinds.name(own.name) ? `\`${own.name}\`` : `${at + 1}`;
  for (const [key, is] of [
    ["name", kinds.name],
    ["recognises", kinds.check],
    ["read", kinds.check]
  ])
    if (!is(own[key]))
      throw new PluginFault(
        `Unexpected \`${key}\` of format ${name} of ${of}, expected ${key === "name" ? wanted.get("name") : wanted.get("check")}`
      );
}
function rulesIn(exported, of) {
  const rules = Array.isArray(exported) ? exported : exported?.rules;
  if (!Array.isArray(rules))
    throw new PluginFault(`Unexpected exports of ${of}, expected a list of rules, or one under \`rules\``);
  rules.forEach((rule, at) => {
    expectRule(rule, at, of);
  });
  return rules;
}
function expectRule(rule, at, of) {
  const own = Object(rule);
  const name = kinds.name(own.name) ? `\`${own.name}\`` : `${at + 1}`;
  for (const [key, is] of Object.entries(kinds))
    if (!is(own[key]))
      throw new PluginFault(`Unexpected \`${key}\` of rule ${name} of ${of}, expected ${wanted.get(key)}`);
}

// src/config/values.ts
function plainOf(value) {
  if (value.kind === "list") return value.items.map(plainOf);
  if (value.kind === "scalar") return jsonOf(value);
  return Object.fromEntries([...value.entries.values()].map((entry) => [entry.key, plainOf(entry.value)]));
}
function textsOf(entries, key) {
  const value = entries.get(key)?.value;
  if (!value) return [];
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => item.kind === "scalar" ? [{ value: item.text, span: item.span }] : []);
}
function textOf(entries, key) {
  const value = entries.get(key)?.value;
  return value?.kind === "scalar" ? { value: value.text, span: value.span } : void 0;
}
var entriesOf = (value) => value?.kind === "map" ? [...value.entries.values()] : [];
function valueAt(value, keys) {
  const [key, ...rest] = keys;
  if (key === void 0) return value;
  const next = value.kind === "list" ? value.items[Number(key)] : value.kind === "map" ? value.entries.get(String(key))?.value : void 0;
  return next ? valueAt(next, rest) : value;
}

// src/config/plugin-entries.ts
function pluginsOf(entries, { place, given, span, trusts }, faults) {
  const at = entries.get("plugins")?.keySpan ?? span;
  const makers = [
    ...textsOf(entries, "plugins").map((name) => () => pluginNamed(name, place, trusts)),
    ...given.map(
      (each, index) => () => inPlace(at, "", () => pluginIn(each, `plugin ${index + 1} of those given as values`))
    )
  ];
  const all = makers.map((make) => faults.keep(make, void 0));
  return {
    rules: all.flatMap((each) => each?.rules ?? []),
    formats: all.flatMap((each) => each?.formats ?? []),
    isPartial: all.includes(void 0)
  };
}
function pluginNamed({ value: name, span }, place, trusts) {
  const target = isPath(name) ? (0, import_node_path4.resolve)((0, import_node_path4.dirname)(place), name) : locatePackage(name, place);
  if (target !== void 0 && (0, import_node_fs3.existsSync)(target) && !trusts())
    throw faultAt(span, notRun(`plugin \`${name}\``));
  if (target !== void 0 && (0, import_node_fs3.existsSync)(target))
    return inPlace(span, `plugin \`${name}\``, () => pluginOfModule(target, name));
  const near = (0, import_node_fs3.existsSync)((0, import_node_path4.resolve)((0, import_node_path4.dirname)(place), name)) ? `\`./${name}\`` : "an existing module or an installed package";
  throw faultAt(span, `Unexpected plugin \`${name}\`, expected ${near}`);
}
function inPlace(span, of, make) {
  try {
    return make();
  } catch (error) {
    if (error instanceof PluginFault) throw faultAt(span, error.message);
    if (error instanceof ModuleFault)
      throw faultAt(span, `Unexpected ${error.message} of ${of}, expected a module that loads`);
    throw error;
  }
}
function secondNames(plugins, known, entries, span) {
  const taken = new Map(known.map((rule) => [rule.name, rule]));
  const at = entries.get("plugins")?.keySpan ?? span;
  return plugins.flatMap((rule) => {
    const first = taken.get(rule.name) ?? rule;
    taken.set(rule.name, first);
    const message = `Unexpected second rule \`${rule.name}\` from a plugin, expected another name`;
    return first === rule ? [] : [{ message, span: at }];
  });
}

// src/config/rule-entries.ts
function faultsOfRules(entries, rules, lacksRules) {
  const overrides = entries.get("overrides")?.value;
  const maps = [
    entries,
    ...overrides?.kind === "list" ? overrides.items.map((item) => new Map(entriesOf(item).map((each) => [each.key, each]))) : []
  ];
  return maps.flatMap((map) => entriesOf(map.get("rules")?.value)).flatMap((entry) => faultsOfRule(entry, rules, lacksRules));
}
function faultsOfRule({ key, keySpan, value }, rules, lacksRules) {
  const rule = rules.find(({ name }) => name === key);
  if (!rule) {
    const meant = nearest(
      key,
      rules.map(({ name }) => name)
    );
    if (meant === void 0 && lacksRules) return [];
    return [
      {
        message: `Unexpected rule name \`${key}\`, expected ${meant === void 0 ? "the name of a rule" : `\`${meant}\``}`,
        span: keySpan
      }
    ];
  }
  const options = value.kind === "list" ? value.items[1] : void 0;
  if (!options) return [];
  return faultsOfOptions(rule, plainOf(options)).map(({ message, keys, isKey }) => ({
    message,
    span: placeOf(options, keys, isKey)
  }));
}
function placeOf(options, keys, isKey) {
  if (!isKey) return valueAt(options, keys).span;
  const holder = valueAt(options, keys.slice(0, -1));
  return holder.kind === "map" ? holder.entries.get(String(keys.at(-1)))?.keySpan ?? holder.span : holder.span;
}

// src/config/globs.ts
var import_node_path5 = __toESM(require_node_path(), 1);
function globIn(base, glob, reachesInto = false) {
  const foldersOnly = glob.endsWith("/");
  const bare = glob.replace(/^\.?\//, "").replace(/\/$/, "");
  const pattern = new Minimatch(glob.replace(/\/$/, "").includes("/") ? bare : `**/${bare}`, { dot: true });
  return (place, isFolder) => {
    const names = (0, import_node_path5.relative)(base, place).split(import_node_path5.sep);
    if (names[0] === ".." || names[0] === "") return false;
    if (reachesInto && isFolder && pattern.match(names.join("/"), true)) return true;
    return names.some((_, at) => {
      const isLast = at === names.length - 1;
      return !(foldersOnly && isLast && !isFolder) && pattern.match(names.slice(0, at + 1).join("/"));
    });
  };
}

// src/config/statement-entries.ts
function statementsOf(entries, base) {
  const overrides = entries.get("overrides")?.value;
  const items = overrides?.kind === "list" ? overrides.items : [];
  return [
    { about: void 0, applies: () => true, preset: void 0, ...settingsOf(entries) },
    ...items.map((item) => overrideOf(new Map(entriesOf(item).map((each) => [each.key, each])), base))
  ];
}
function overrideOf(entries, base) {
  const globs = (key) => textsOf(entries, key).map(({ value }) => value);
  const files = globs("files").map((glob) => globIn(base, glob));
  const excluded = globs("excludedFiles").map((glob) => globIn(base, glob));
  const matches = (all, place) => all.some((one) => one(place, false));
  return {
    about: globs("files").join(", "),
    applies: (place) => matches(files, place) && !matches(excluded, place),
    preset: void 0,
    ...settingsOf(entries)
  };
}
function settingsOf(entries) {
  const rules = entriesOf(entries.get("rules")?.value).map(
    ({ key, value }) => [key, { value: settingOf(value), span: value.span }]
  );
  return {
    rules: new Map(rules),
    isolation: textOf(entries, "isolation"),
    dispatch: textOf(entries, "dispatch")
  };
}
function settingOf(value) {
  const [severity, options] = value.kind === "list" ? value.items : [value];
  const word = severity?.kind === "scalar" ? severity.text : "off";
  return options ? { severity: word, options: plainOf(options) } : { severity: word };
}
var ignoresOf = (entries, base) => textsOf(entries, "ignores").map(({ value, span }) => ({
  glob: value,
  isBack: value.startsWith("!"),
  matches: globIn(base, value.replace(/^!/, ""), value.startsWith("!")),
  span
}));
function repositoryOf(entries) {
  const said = textOf(entries, "repository");
  return said && { value: said.value !== "false", span: said.span };
}
function hotFilesOf(entries) {
  const entry = entries.get("hotFiles");
  const paths = entriesOf(entry?.value).flatMap(
    ({ key, value }) => value.kind === "scalar" ? [[key, value.text]] : []
  );
  return entry && { value: Object.fromEntries(paths), span: entry.value.span };
}
function dialectsOf(entries) {
  const entry = entries.get("dialects");
  return entry && { value: textsOf(entries, "dialects").map(({ value }) => value), span: entry.value.span };
}

// src/config/load.ts
var loadConfiguration = (place, base, ground) => load(place, { ...ground, base, path: [] });
function load(place, loading) {
  const { faults } = loading;
  const own = faults.ofFile();
  const written = own.keep(() => read(place, loading), null);
  if (written === null) {
    faults.lacksRules = true;
    return nothing;
  }
  if (!written) return void 0;
  const { metadata, source, given = [] } = written;
  const misfits = [...metadata.flaws, ...validateMetadata(metadata, "config")];
  own.add(misfits.map(({ message, span }) => ({ message, span })));
  const { entries } = metadata;
  const isRoot = textOf(entries, "root")?.value === "true";
  const known = loading.rules(isRoot);
  const below = extendedBy(entries, place, { ...loading, rules: () => known }, own);
  const trusts = () => loading.trusts(loading.path[0] ?? place);
  const named = pluginsOf(entries, { place, given, span: metadata.span, trusts }, own);
  if (named.isPartial) faults.lacksRules = true;
  const plugins = [...below.flatMap((each) => each.plugins), ...named.rules];
  const formats = [...below.flatMap((each) => each.formats), ...named.formats];
  own.add(secondNames(plugins, known, entries, metadata.span));
  own.add(faultsOfRules(entries, [...known, ...plugins], faults.lacksRules));
  if (misfits.length > 0) return { ...nothing, root: isRoot, plugins, formats };
  return {
    sources: [source, ...below.flatMap((each) => each.sources)],
    root: isRoot,
    statements: [...below.flatMap((each) => each.statements), ...statementsOf(entries, loading.base)],
    ignores: [...below.flatMap((each) => each.ignores), ...ignoresOf(entries, loading.base)],
    dialects: dialectsOf(entries) ?? below.findLast((each) => each.dialects)?.dialects,
    hotFiles: hotFilesOf(entries) ?? below.findLast((each) => each.hotFiles)?.hotFiles,
    repository: repositoryOf(entries) ?? below.findLast((each) => each.repository)?.repository,
    plugins,
    formats
  };
}
function read(place, { show, trusts, path }) {
  if (leavesRepository(place, path) && !trusts(path[0] ?? place))
    throw faultAt(
      spanOf({ path: show(place), text: "" }, 0, 0),
      "Unexpected file outside of the repository, which was not read, expected one inside, or `runbook-lint trust`"
    );
  if (isManifest(place)) return readManifest(place, show(place));
  if (!isCode(place)) return readWritten(readText(place, show(place)));
  if (path.length > 0 || trusts(place)) return readModule(place, show(place));
  throw faultAt(spanOf({ path: show(place), text: "" }, 0, 0), notRun("this configuration"));
}
function leavesRepository(place, path) {
  const folder = (0, import_node_path6.dirname)(path[0] ?? place);
  return !isWithin(repositoryAround(folder) ?? folder, place);
}
function repositoryAround(folder) {
  for (let at = folder; ; at = (0, import_node_path6.dirname)(at)) {
    if ((0, import_node_fs4.existsSync)((0, import_node_path6.join)(at, ".git"))) return at;
    if ((0, import_node_path6.dirname)(at) === at) return void 0;
  }
}
function extendedBy(entries, place, loading, own) {
  const path = [...loading.path, place];
  return textsOf(entries, "extends").flatMap((name) => {
    if (loading.presets.includes(name.value)) return [presetOf(name)];
    const target = own.keep(() => targetOf(name, place, { ...loading, path }), void 0);
    if (target !== void 0 && isCode(target) && !loading.trusts(path[0])) {
      own.add([{ message: notRun(`\`${name.value}\``), span: name.span }]);
      loading.faults.lacksRules = true;
      return [];
    }
    if (target !== void 0) return load(target, { ...loading, path }) ?? [];
    if (isPath(name.value) || nearest(name.value, loading.presets) === void 0)
      loading.faults.lacksRules = true;
    return [];
  });
}
var nothing = {
  sources: [],
  root: false,
  statements: [],
  ignores: [],
  dialects: void 0,
  repository: void 0,
  hotFiles: void 0,
  plugins: [],
  formats: []
};
var presetOf = (preset) => ({
  ...nothing,
  statements: [
    {
      about: void 0,
      applies: () => true,
      preset,
      rules: /* @__PURE__ */ new Map(),
      isolation: void 0,
      dispatch: void 0
    }
  ]
});
function targetOf({ value: name, span }, place, { presets, path }) {
  const folder = (0, import_node_path6.dirname)(place);
  const target = isPath(name) ? (0, import_node_path6.resolve)(folder, name) : locatePackage(name, place);
  if (target !== void 0 && path.includes(target))
    throw faultAt(span, `Unexpected \`${name}\`, which leads back here, expected no circle`);
  if (target !== void 0 && (0, import_node_fs4.existsSync)(target)) return target;
  if (isPath(name)) throw faultAt(span, `Unexpected path \`${name}\`, expected an existing file`);
  const meant = (0, import_node_fs4.existsSync)((0, import_node_path6.resolve)(folder, name)) ? `./${name}` : nearest(name, presets);
  const expected = meant === void 0 ? `${presets.map((each) => `\`${each}\``).join(", ")}, a path or an installed package` : `\`${meant}\``;
  throw faultAt(span, `Unexpected \`${name}\` for \`extends\`, expected ${expected}`);
}

// src/config/find.ts
function chains(ground, builtIn) {
  const known = /* @__PURE__ */ new Map();
  const chainOf = (folder) => {
    const found = known.get(folder) ?? chainAt(folder);
    known.set(folder, found);
    return found;
  };
  const chainAt = (folder) => {
    const names = namesIn(folder);
    const above = () => names.includes(".git") || (0, import_node_path7.dirname)(folder) === folder ? [] : chainOf((0, import_node_path7.dirname)(folder));
    const rules = (isRoot) => [
      ...builtIn(isRoot),
      ...isRoot ? [] : above().flatMap((each) => each.plugins)
    ];
    const own = configurationIn(folder, names, { ...ground, rules });
    if (!own) return above();
    return own.root ? [own] : [...above(), own];
  };
  return chainOf;
}
function namesIn(folder) {
  try {
    return (0, import_node_fs5.readdirSync)(folder);
  } catch {
    return [];
  }
}
function configurationIn(folder, names, ground) {
  const places = names.filter((name) => configNames.has(name)).sort().map((name) => (0, import_node_path7.join)(folder, name));
  const [first, second] = places;
  if (first !== void 0 && second !== void 0)
    throw new UsageError(
      `Unexpected second configuration \`${ground.show(second)}\` beside \`${ground.show(first)}\`, expected one in a folder`
    );
  const own = first === void 0 ? void 0 : loadConfiguration(first, folder, ground);
  if (!names.includes(manifest)) return own;
  const inManifest = loadConfiguration((0, import_node_path7.join)(folder, manifest), folder, ground);
  if (own && inManifest && first !== void 0)
    throw new UsageError(
      `Unexpected second configuration \`${ground.show((0, import_node_path7.join)(folder, manifest))}\` (key \`runbook-lint\`) beside \`${ground.show(first)}\`, expected one in a folder`
    );
  return own ?? inManifest;
}

// src/config/index.ts
function configurations({
  cwd,
  config,
  rules,
  presets,
  trustConfig
}) {
  const met = /* @__PURE__ */ new Set();
  const formats = /* @__PURE__ */ new Set();
  const show = (place) => (0, import_node_path8.relative)(cwd, place).replaceAll(import_node_path8.sep, "/") || ".";
  const faults = faultsOfRun();
  const ground = { presets, show, faults, trusts: trusting(trustConfig) };
  const chainOf = config === void 0 ? chains(ground, rules) : always(named());
  function named() {
    if (config === false || config === void 0) return [];
    const place = (0, import_node_path8.resolve)(cwd, config);
    if (!(0, import_node_fs6.existsSync)(place))
      throw new UsageError(`Unexpected configuration \`${config}\`, expected an existing file`);
    const one = loadConfiguration(place, cwd, { ...ground, rules });
    if (!one)
      throw new UsageError(
        `Unexpected \`${config}\` without the key \`runbook-lint\`, expected a configuration`
      );
    return [one];
  }
  const noted = (chain) => {
    for (const configuration of chain) {
      for (const rule of configuration.plugins) met.add(rule);
      for (const format of configuration.formats) formats.add(format);
    }
    return chain;
  };
  const all = (folder) => noted(chainOf(folder));
  const sound = (folder) => {
    const chain = all(folder);
    faults.tell();
    return chain;
  };
  return {
    ...answers(sound, all),
    expectSound(places) {
      for (const place of places) all((0, import_node_path8.dirname)(place));
      faults.tell();
    },
    plugins: () => [...met],
    formats: () => [...formats]
  };
}
function trusting(asked) {
  let folders;
  return (place) => {
    if (asked !== void 0) return asked;
    folders ??= trustedFolders();
    return liesInTrusted(place, folders);
  };
}
var always = (chain) => () => chain;
function answers(chainOf, anyChainOf) {
  const known = /* @__PURE__ */ new Map();
  const ignores = /* @__PURE__ */ new Map();
  return {
    of(place) {
      const chain = chainOf((0, import_node_path8.dirname)(place));
      if (chain.length === 0) return unconfigured;
      const all = chain.flatMap((each) => each.statements);
      const about = all.filter((each) => each.applies(place));
      const key = about.map((each) => all.indexOf(each)).join();
      const variants = known.get(chain) ?? /* @__PURE__ */ new Map();
      const configured = variants.get(key) ?? combine(chain, about);
      known.set(chain, variants.set(key, configured));
      return configured;
    },
    ignored(place, isFolder) {
      const chain = anyChainOf((0, import_node_path8.dirname)(place));
      if (chain.length === 0) return false;
      const globs = ignores.get(chain) ?? chain.flatMap((each) => each.ignores);
      ignores.set(chain, globs);
      const last2 = globs.findLast((each) => each.matches(place, isFolder));
      return last2 !== void 0 && !last2.isBack;
    },
    trail(place) {
      const chain = chainOf((0, import_node_path8.dirname)(place));
      const statements = chain.flatMap((each) => each.statements).filter((each) => each.applies(place));
      return { configurations: chain, statements };
    }
  };
}
var unconfigured = {
  settings: {},
  isolation: void 0,
  dispatch: void 0,
  dialects: void 0,
  repository: void 0,
  hotFiles: void 0
};
function combine(chain, statements) {
  const rules = /* @__PURE__ */ new Map();
  for (const statement of statements)
    for (const [name, { value }] of statement.rules) rules.set(name, { ...rules.get(name), ...value });
  const preset = last(statements.map((each) => each.preset));
  const plugins = [...new Set(chain.flatMap((each) => each.plugins))];
  return {
    settings: {
      rules: Object.fromEntries(rules),
      ...preset !== void 0 && { preset },
      ...plugins.length > 0 && { plugins }
    },
    isolation: last(statements.map((each) => each.isolation)),
    dispatch: last(statements.map((each) => each.dispatch)),
    dialects: last(chain.map((each) => each.dialects)),
    repository: last(chain.map((each) => each.repository)),
    hotFiles: hotFilesIn(chain)
  };
}
function hotFilesIn(chain) {
  const stated = chain.flatMap(({ hotFiles }) => hotFiles ? [hotFiles.value] : []);
  return stated.length > 0 ? Object.assign({}, ...stated) : void 0;
}
var last = (all) => all.findLast(Boolean)?.value;

export {
  configNames,
  manifest,
  require_node_os,
  trustFile,
  trustedFolders,
  changeTrust,
  configurations
};
