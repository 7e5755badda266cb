const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
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
  deedsOf: () => deedsOf,
  dropWrappers: () => dropWrappers,
  effectsOfMention: () => effectsOfMention,
  folderOf: () => folderOf,
  isKnownCommand: () => isKnownCommand,
  isPlain: () => isPlain,
  isRootFile: () => isRootFile,
  isRunner: () => isRunner,
  kindOf: () => kindOf,
  lockOf: () => lockOf,
  locks: () => locks,
  nameOf: () => nameOf,
  servicesInText: () => servicesInText,
  stemOf: () => stemOf,
  surroundingsOf: () => surroundingsOf,
  testOfRed: () => testOfRed,
  wordsOf: () => wordsOf
});
module.exports = __toCommonJS(stdin_exports);
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var stemOf = (path) => nameOf(path).replace(/\..*$/, "").replace(/^test[_-]|[_-](?:tests?|spec)$|(?<=[a-z])Tests?$/, "").toLowerCase();
var wordsOf = (text) => (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[\u3040-\u9fff]{2}/g) ?? []).filter((word) => word.length > 2 || word > "\u3000").map((word) => word.toLowerCase());
var kinds = [
  [/^(?:__init__\.pyi?|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/, "barrel"],
  [
    /^(?:package\.json|Cargo\.toml|pyproject\.toml|go\.mod|Gemfile|mix\.exs|pubspec\.yaml|composer\.json|build\.gradle(?:\.kts)?|CMakeLists\.txt|.*\.(?:csproj|fsproj|pbxproj))$/,
    "manifest"
  ],
  [/\.(?:mdx?|txt|rst)$/, "document"],
  [/\.(?:json|ya?ml|toml|cfg|ini|env)$/, "config"],
  [/\.sql$/, "sql"],
  [/\.(?:sh|bash)$/, "script"],
  [/\.(?:s?css|less)$/, "style"],
  [/^[^.]+$/, "bare"]
];
function kindOf(path, isTest) {
  if (path.endsWith("/")) return "folder";
  if (/[*{]/.test(path)) return "glob";
  if (isTest) return "test";
  const name = nameOf(path);
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "code";
}
var [saturation, length] = [1.2, 0.75];
var Ranking = class {
  postings = /* @__PURE__ */ new Map();
  lengths = /* @__PURE__ */ new Map();
  average;
  constructor(files, history) {
    const subjects = subjectsOf(history);
    let total = 0;
    for (const path of files) {
      const weights = /* @__PURE__ */ new Map();
      const count = (word, weight) => weights.set(word, (weights.get(word) ?? 0) + weight);
      for (const word of wordsOf(nameOf(path))) count(word, 2);
      for (const word of wordsOf(path)) count(word, 1);
      for (const [word, times] of subjects.get(path) ?? []) count(word, Math.min(2, times) / 2);
      let size = 0;
      for (const [word, weight] of weights) {
        size += weight;
        const list = this.postings.get(word);
        if (list) list.push({ path, weight });
        else this.postings.set(word, [{ path, weight }]);
      }
      this.lengths.set(path, size);
      total += size;
    }
    this.average = total / Math.max(1, this.lengths.size);
  }
  /** The best files, the best first; of equal ones the first in the order of paths. `words`: how often each is said. */
  best(words, most) {
    const all = this.lengths.size;
    const scores = /* @__PURE__ */ new Map();
    for (const [word, times] of words) {
      const list = this.postings.get(word);
      if (!list || list.length > all * 0.3) continue;
      const rarity = Math.log(1 + (all - list.length + 0.5) / (list.length + 0.5)) * Math.sqrt(Math.min(times, 3));
      for (const { path, weight } of list) {
        const norm = saturation * (1 - length + length * this.lengths.get(path) / this.average);
        scores.set(path, (scores.get(path) ?? 0) + rarity * weight * (saturation + 1) / (weight + norm));
      }
    }
    const sorted = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
    return sorted.map(([path, score]) => ({ path, score, share: score / sorted[0][1] }));
  }
};
function subjectsOf(history) {
  const found = /* @__PURE__ */ new Map();
  for (const { subject, files } of history) {
    if (files.length > 10) continue;
    const words = new Set(wordsOf(subject));
    for (const file2 of files) {
      const counts = found.get(file2) ?? /* @__PURE__ */ new Map();
      found.set(file2, counts);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return found;
}
var Surroundings = class {
  constructor(repository) {
    this.repository = repository;
  }
  repository;
  lists = /* @__PURE__ */ new Map();
  tracked;
  places;
  placesByName;
  ranks;
  defined = /* @__PURE__ */ new Map();
  pairs;
  /** The files that git tracks. None where there is no repository. */
  get files() {
    this.tracked ??= new Set(this.repository?.files());
    return this.tracked;
  }
  /** The folders that hold tracked files, without a slash at their ends. */
  get folders() {
    this.places ??= foldersOf(this.files);
    return this.places;
  }
  /** Folders by their last segment. */
  foldersNamed = (name) => {
    this.placesByName ??= byKey(this.folders, nameOf);
    return this.placesByName.get(name) ?? [];
  };
  /** Files by their last segment: `index.ts`. */
  named = (name) => this.listed("name", nameOf).get(name) ?? [];
  /** Files by what they are about, tests as well as what they test: `cart` for `cart.ts` and `test_cart.py`. */
  about = (stem) => this.listed("stem", stemOf).get(stem) ?? [];
  /** The files right in a folder, written without a slash at its end; the root is "". */
  inFolder = (folder) => this.listed("folder", folderOf).get(folder) ?? [];
  get history() {
    return this.repository?.history() ?? [];
  }
  /** How many of the known commits changed a file. */
  changes = (path) => this.together.get(path)?.get(path) ?? 0;
  /** The files that commits changed with this one, and in how many; the file itself among them. */
  changedWith = (path) => this.together.get(path) ?? none;
  /** Files by how well they fit a text. */
  get ranking() {
    this.ranks ??= new Ranking(this.files, this.history);
    return this.ranks;
  }
  /** The files that define each name, as far as anybody does. Names are looked for together, since each search reads all files. */
  definers(names2) {
    const fresh = [...new Set(names2)].filter((name) => !this.defined.has(name)).sort();
    if (fresh.length > 0 && this.repository) {
      const found = this.repository.definers(fresh);
      for (const name of fresh) this.defined.set(name, found.get(name) ?? []);
    }
    return this.defined;
  }
  get together() {
    this.pairs ??= pairsIn(this.history);
    return this.pairs;
  }
  listed(name, key) {
    const list = this.lists.get(name) ?? byKey(this.files, key);
    this.lists.set(name, list);
    return list;
  }
};
var none = /* @__PURE__ */ new Map();
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function byKey(paths, key) {
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const list = found.get(key(path));
    if (list) list.push(path);
    else found.set(key(path), [path]);
  }
  return found;
}
function foldersOf(files) {
  const found = /* @__PURE__ */ new Set();
  for (const file2 of files)
    for (let folder = folderOf(file2); folder !== "" && !found.has(folder); folder = folderOf(folder))
      found.add(folder);
  return found;
}
function pairsIn(history) {
  const found = /* @__PURE__ */ new Map();
  for (const { files } of history)
    for (const file2 of files) {
      const others2 = found.get(file2) ?? /* @__PURE__ */ new Map();
      found.set(file2, others2);
      for (const other of files) others2.set(other, (others2.get(other) ?? 0) + 1);
    }
  return found;
}
var known = /* @__PURE__ */ new WeakMap();
var nowhere = new Surroundings(void 0);
function surroundingsOf({ repository }) {
  if (!repository) return nowhere;
  const found = known.get(repository) ?? new Surroundings(repository);
  known.set(repository, found);
  return found;
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
  const known2 = new Set(
    effects.flatMap(({ resource }) => resource.kind === "service" ? resource.name : [])
  );
  const text = (0, __parts.import_model.textAt)(extent);
  return [...text.matchAll(inProse)].flatMap((match) => {
    const [whole, port, database] = match;
    const name = port ? `port ${port}` : `database ${database}`;
    if (known2.has(name)) return [];
    known2.add(name);
    const line = text.slice(text.lastIndexOf("\n", match.index) + 1).split("\n", 1)[0];
    const span = (0, __parts.import_model.spanOf)(extent.source, extent.start + match.index, extent.start + match.index + whole.length);
    const action = port || changesDataInProse.test(line) ? "write" : "run";
    const resource = { kind: "service", name };
    return [
      { action, resource, certainty: "stated", conditional: false, span, because: "by its address in prose" }
    ];
  });
}
var file = (action, path, because) => ({
  action,
  resource: { kind: "file", path: clean(path) },
  because
});
var clean = (path) => path.replace(/^(?:\.\/)+/, "").replace(/::.*$/, "");
var isPlain = (word) => word !== "" && !/[$`*?<>(){}\s]|^&|^-|^\/|^\d$|^\.{1,2}$/.test(word) && /^[\w.@~[\]/+-]+$/.test(word);
var plain = (words) => words.filter((word) => !word.startsWith("-")).flatMap(expandBraces).filter(isPlain);
var withoutValues = (words, options) => words.filter((_, index) => !options.test(words[index - 1] ?? ""));
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
  return [file("modify", manager[1], because), { ...file("modify", manager[2], because), perhaps: true }];
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
  if (app) return [file("write", `${app[1] ?? "**"}/migrations/*.py`, "`makemigrations`")];
  const found = generators.find(({ command }) => command.test(words));
  return found?.writes.map((path) => file("write", path, found.because));
}
var own = /^(?:pytest|py\.test|vitest|jest|mocha|ava|tap|rspec|phpunit|tox|nox|bats|ctest|playwright|unittest)$/;
var others = /^(?:npm|pnpm|yarn|bun|deno|cargo|go|mix|dotnet|swift|rails|gradlew?|mvn|node|turbo|nx|make|just|task|rake|xcodebuild)$/;
var testing = /^(?:run )?(?:--?\S+ )*(?:test\b|tests\b|nextest|check\b|ci\b|t\b|spec\b|verify\b|green\b|precommit\b|--test\b)/;
var isRunner = (name) => own.test(name);
function runnerDeeds(name, args) {
  if (!own.test(name) && !(others.test(name) && testing.test(args.join(" "))))
    return /^(?:node|python3?|bash|sh|zsh|bun|tsx|deno|ruby)$/.test(name) ? scripts(args) : void 0;
  const paths = chosen(name, args);
  if (paths.length > 0) return paths.map((path) => file("exercise", path, `\`${name}\` run`));
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
  return first && isPlain(first) && /\.\w+$/.test(first) ? [file("exercise", first, "script run")] : [];
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
    const bare = unchosen(words.slice(at));
    const verb = /^(?:run|exec|dlx|x)$/.test(bare[1] ?? "") ? 2 : 1;
    const program = afterOptions(bare, verb);
    const started = bare[1] === "exec" || bare[1] === "dlx" || isRunner2(bare[program] ?? "");
    return started ? words.length - bare.length + program : at;
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
    ...redirects.filter(isPlain).map((path) => file("write", path, `redirection of \`${name}\``))
  ];
}
function isKnownCommand(words) {
  const { name, args } = partsOf(words);
  return knownDeeds(name, args) !== void 0;
}
var knownDeeds = (name, args) => programs.get(name)?.(args) ?? mintingDeeds(name, args) ?? managerDeeds(name, args) ?? runnerDeeds(name, args);
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
  touch: (args) => plain(withoutValues(args, /^-[a-z]*[tdr]$/)).map((path) => file("create", path, "`touch`")),
  rm: (args) => plain(args).map((path) => file("delete", path, "`rm`")),
  cp: (args) => transfer(args, "read", "`cp`"),
  mv: (args) => transfer(args, "rename", "`mv`"),
  tee: (args) => plain(args).map((path) => file("write", path, "`tee`")),
  sed: (args) => args.some((arg) => /^-i|^--in-place/.test(arg)) ? plain(args).filter((p) => /[./]/.test(p) && !/^s[/|#]/.test(p)).map((p) => file("modify", p, "`sed -i`")) : [],
  perl: (args) => args.some((arg) => /^-[a-z0]*i/.test(arg)) ? plain(withoutValues(args, /^-[a-zA-Z0]*e$/)).filter((path) => /[./]/.test(path)).map((path) => file("modify", path, "`perl -i`")) : [],
  mkdir: (args) => plain(withoutValues(args, /^(?:-m|--mode)$/)).map(
    (path) => file("create", `${path.replace(/\/$/, "")}/`, "`mkdir`")
  ),
  ln: (args) => {
    const link = plain(args.filter((arg) => !arg.startsWith("-")).slice(1)).at(-1);
    return link === void 0 ? [] : [file("create", link, "`ln`")];
  },
  curl: (args) => saved(args, /^(?:-[a-zA-Z]*o|--output)$/, "`curl`"),
  wget: (args) => saved(args, /^(?:-[a-zA-Z]*O|--output-document)$/, "`wget`"),
  chmod: (args) => plain(args).slice(1).map((path) => file("modify", path, "`chmod`"))
});
var saved = (args, option, because) => plain(args.filter((_, at) => option.test(args[at - 1] ?? ""))).map((path) => file("write", path, because));
function transfer(args, action, because) {
  const paths = plain(args);
  const target = paths.at(-1);
  if (paths.length < 2 || !target) return [];
  const sources2 = paths.slice(0, -1);
  const into = sources2.length > 1 || target.endsWith("/");
  return sources2.flatMap((source) => {
    const name = source.replace(/\/$/, "").split("/").at(-1);
    const to = into ? `${target.replace(/\/$/, "")}/${name}` : target;
    return [file(action, source, because), file("create", to, because)];
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
        ...staged(rest).map((path) => ({ ...file("write", path, "`git add`"), stages: true }))
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
      return rest.includes("--cached") ? [] : plain(rest).map((path) => file("delete", path, "`git rm`"));
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
var testOfRed = "test run in RED";
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
  const file2 = fileAt(subject.path);
  if (declared && "path" in file2 && context.spared.has(file2.path)) return [];
  const action = pathAction(mention);
  if ("path" in file2 && context.doubted.has(file2.path) && __parts.import_model.changing.has(action))
    return [effect({ ...mention, conditional: true }, "read", file2, because)];
  const certain = declared && !mention.conditional;
  const meant = !__parts.import_model.changing.has(action) || certain || isMeant(mention, file2, context);
  const first = effect(mention, meant ? action : "read", file2, because);
  return subject.to === void 0 ? [first] : [first, effect(mention, "create", fileAt(subject.to), because)];
}
function isMeant(mention, file2, context) {
  const { step, listed, ordersAdd, onlyNew } = context;
  const { subject, section, verb, certainty, conditional, tells } = mention;
  if (conditional || section === "context" || file2.kind !== "file") return false;
  const test = (0, __parts.import_model.isTestPath)(file2.path);
  if (section === "red" && !test) return false;
  if (listed.size === 0 || section === "red" && step.kind === "cycle" || listed.has(file2.path))
    return section !== "verify" || test;
  if (certainty !== "stated") return false;
  if (isExportedThere(mention, file2.path)) return true;
  if (ordersAdd && tells === "order" && (section === "body" || section === "green"))
    return isWholePath(file2.path);
  if (!/\/.*\.\w+$/.test(file2.path)) return false;
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
    return [effect(mention, written ? "write" : "run", at, written ? testOfRed : because)];
  });
}
var insideFolder = (path, folder, { paths }) => folder === void 0 || /^[~/]/.test(path) || paths.knows(path) && !paths.knows(folder + path) ? path : folder + path;
var isScratch = ({ section }, words) => section === "verify" && !words.includes("git") && !changesPackages(dropWrappers(words, () => false));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  deedsOf,
  dropWrappers,
  effectsOfMention,
  folderOf,
  isKnownCommand,
  isPlain,
  isRootFile,
  isRunner,
  kindOf,
  lockOf,
  locks,
  nameOf,
  servicesInText,
  stemOf,
  surroundingsOf,
  testOfRed,
  wordsOf
});
