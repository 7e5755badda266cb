import {
  UsageError,
  changing,
  compareNaturally,
  compareUnits,
  isTestPath,
  lineOf,
  lineStarts,
  lineText,
  nearest,
  numeralReadings,
  positionAt,
  probabilityOfHazard,
  spanOf,
  suppressionKinds,
  tableOf,
  tellProgress,
  textAt,
  timed
} from "./model.mjs";

// src/lint/order.ts
function inOrder(found3) {
  const sorted = sort(found3);
  return sorted.filter((each2, index2) => index2 === 0 || !isSame(each2, sorted[index2 - 1]));
}
function sort(found3) {
  const rank3 = pathRanks(found3);
  return [...found3].sort(
    (a, b) => rank3.get(a.span.source.path) - rank3.get(b.span.source.path) || a.span.start - b.span.start || a.span.end - b.span.end || compareUnits(a.rule, b.rule) || compareUnits(a.message, b.message)
  );
}
function pathRanks(found3) {
  const paths = [...new Set(found3.map((each2) => each2.span.source.path))].sort(compareNaturally);
  return new Map(paths.map((path, index2) => [path, index2]));
}
var isSame = (a, b) => a.rule === b.rule && a.message === b.message && a.span.source.path === b.span.source.path && a.span.start === b.span.start && a.span.end === b.span.end;
function suppressedInOrder(all) {
  const byDiagnostic = /* @__PURE__ */ new Map();
  for (const each2 of all) if (!byDiagnostic.has(each2.diagnostic)) byDiagnostic.set(each2.diagnostic, each2);
  return sort([...byDiagnostic.keys()]).map((each2) => byDiagnostic.get(each2));
}

// src/lint/baseline.ts
function baselineOf(diagnostics, plans, pathOf4) {
  const entryOf = namer(plans, pathOf4);
  const entries = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const entry = entryOf(diagnostic);
    const count2 = (entries.get(keyOf(entry))?.count ?? 0) + 1;
    entries.set(keyOf(entry), { ...entry, count: count2 });
  }
  return sortBaseline([...entries.values()]);
}
var sortBaseline = (entries) => [...entries].sort(
  (a, b) => compareNaturally(a.path, b.path) || compareUnits(a.rule, b.rule) || compareNaturally(a.step ?? "", b.step ?? "") || compareUnits(a.about, b.about)
);
function withoutKnown(found3, plans, baseline, pathOf4) {
  const entryOf = namer(plans, pathOf4);
  const left = new Map(baseline.map((entry) => [keyOf(entry), entry]));
  const known3 = [];
  const diagnostics = found3.diagnostics.filter((diagnostic) => {
    const key = keyOf(entryOf(diagnostic));
    const entry = left.get(key);
    if (!entry || entry.count === 0) return true;
    left.set(key, { ...entry, count: entry.count - 1 });
    known3.push({ diagnostic, kind: "external", reason: void 0 });
    return false;
  });
  const unmet = [...left.values()].filter((entry) => entry.count > 0);
  const suppressed = suppressedInOrder([...found3.suppressed, ...known3]);
  return { found: { ...found3, diagnostics, suppressed }, unmet };
}
var keyOf = ({ path, rule, step = "", about }) => [path, rule, step, about].join("\0");
function namer(plans, pathOf4) {
  const steps = stepsBySource(plans);
  return ({ rule, span, about, data = {} }) => {
    const own2 = steps.get(span.source) ?? [];
    const within = own2.findLast(({ start, end }) => span.start >= start && span.start < end);
    const names4 = new Set(about ?? Object.values(data).flatMap(namesIn));
    if (within) names4.delete(within.id);
    return {
      path: pathOf4(span.source),
      rule,
      step: within?.id,
      about: [...names4].sort(compareUnits).join(", "),
      count: 1
    };
  };
}
function namesIn(datum) {
  if (typeof datum === "number" || datum === "") return [];
  if (datum.includes("`")) return [...datum.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
  return /\s/.test(datum) ? [] : [datum];
}
function stepsBySource(plans) {
  const found3 = /* @__PURE__ */ new Map();
  for (const { id: id2, source, extent } of plans.flatMap(placesOf)) {
    const own2 = found3.get(source) ?? [];
    found3.set(source, own2);
    own2.push({ id: id2, ...extent });
  }
  for (const own2 of found3.values()) own2.sort((a, b) => a.start - b.start || b.end - a.end);
  return found3;
}
var placesOf = ({ steps }) => steps.flatMap((step) => [
  { id: step.id, source: step.extent.source, extent: { start: step.extent.start, end: step.extent.end } },
  ...step.copies.map(({ source }) => ({
    id: step.id,
    source,
    extent: { start: 0, end: Number.POSITIVE_INFINITY }
  }))
]);

// src/analyze/plan/memo.ts
var memories = /* @__PURE__ */ new WeakMap();
var giveMemory = (plan, memory) => memories.set(plan, memory);
function memoise(compute, name) {
  const known3 = /* @__PURE__ */ new WeakMap();
  return (plan) => {
    let entry = known3.get(plan);
    if (!entry) {
      const memory = name === void 0 ? void 0 : memories.get(plan);
      const work = () => memory ? memory.fact(name, compute) : compute(plan);
      entry = { fact: timed("analyse", work) };
      known3.set(plan, entry);
    }
    return entry.fact;
  };
}

// src/analyze/paths/names.ts
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
function kindOf(path, isTest3) {
  if (path.endsWith("/")) return "folder";
  if (/[*{]/.test(path)) return "glob";
  if (isTest3) return "test";
  const name = nameOf(path);
  return kinds.find(([pattern2]) => pattern2.test(name))?.[1] ?? "code";
}

// src/analyze/surroundings/ranking.ts
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
      const count2 = (word, weight2) => weights.set(word, (weights.get(word) ?? 0) + weight2);
      for (const word of wordsOf(nameOf(path))) count2(word, 2);
      for (const word of wordsOf(path)) count2(word, 1);
      for (const [word, times] of subjects.get(path) ?? []) count2(word, Math.min(2, times) / 2);
      let size = 0;
      for (const [word, weight2] of weights) {
        size += weight2;
        const list3 = this.postings.get(word);
        if (list3) list3.push({ path, weight: weight2 });
        else this.postings.set(word, [{ path, weight: weight2 }]);
      }
      this.lengths.set(path, size);
      total += size;
    }
    this.average = total / Math.max(1, this.lengths.size);
  }
  /** The best files, the best first; of equal ones the first in the order of paths. `words`: how often each is said. */
  best(words, most5) {
    const all = this.lengths.size;
    const scores = /* @__PURE__ */ new Map();
    for (const [word, times] of words) {
      const list3 = this.postings.get(word);
      if (!list3 || list3.length > all * 0.3) continue;
      const rarity = Math.log(1 + (all - list3.length + 0.5) / (list3.length + 0.5)) * Math.sqrt(Math.min(times, 3));
      for (const { path, weight: weight2 } of list3) {
        const norm = saturation * (1 - length + length * this.lengths.get(path) / this.average);
        scores.set(path, (scores.get(path) ?? 0) + rarity * weight2 * (saturation + 1) / (weight2 + norm));
      }
    }
    const sorted = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most5);
    return sorted.map(([path, score]) => ({ path, score, share: score / sorted[0][1] }));
  }
};
function subjectsOf(history) {
  const found3 = /* @__PURE__ */ new Map();
  for (const { subject, files } of history) {
    if (files.length > 10) continue;
    const words = new Set(wordsOf(subject));
    for (const file3 of files) {
      const counts = found3.get(file3) ?? /* @__PURE__ */ new Map();
      found3.set(file3, counts);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return found3;
}

// src/analyze/surroundings/index.ts
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
  definers(names4) {
    const fresh = [...new Set(names4)].filter((name) => !this.defined.has(name)).sort();
    if (fresh.length > 0 && this.repository) {
      const found3 = this.repository.definers(fresh);
      for (const name of fresh) this.defined.set(name, found3.get(name) ?? []);
    }
    return this.defined;
  }
  get together() {
    this.pairs ??= pairsIn(this.history);
    return this.pairs;
  }
  listed(name, key) {
    const list3 = this.lists.get(name) ?? byKey(this.files, key);
    this.lists.set(name, list3);
    return list3;
  }
};
var none = /* @__PURE__ */ new Map();
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function byKey(paths, key) {
  const found3 = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const list3 = found3.get(key(path));
    if (list3) list3.push(path);
    else found3.set(key(path), [path]);
  }
  return found3;
}
function foldersOf(files) {
  const found3 = /* @__PURE__ */ new Set();
  for (const file3 of files)
    for (let folder = folderOf(file3); folder !== "" && !found3.has(folder); folder = folderOf(folder))
      found3.add(folder);
  return found3;
}
function pairsIn(history) {
  const found3 = /* @__PURE__ */ new Map();
  for (const { files } of history)
    for (const file3 of files) {
      const others2 = found3.get(file3) ?? /* @__PURE__ */ new Map();
      found3.set(file3, others2);
      for (const other of files) others2.set(other, (others2.get(other) ?? 0) + 1);
    }
  return found3;
}
var known = /* @__PURE__ */ new WeakMap();
var nowhere = new Surroundings(void 0);
function surroundingsOf({ repository }) {
  if (!repository) return nowhere;
  const found3 = known.get(repository) ?? new Surroundings(repository);
  known.set(repository, found3);
  return found3;
}

// src/analyze/effects/components.ts
var file = /(?:^|\/)([A-Z][a-z][A-Za-z0-9]+)\.(?:tsx|jsx|vue|svelte|astro)$/;
function componentEffects(said) {
  const makers = /* @__PURE__ */ new Map();
  for (const [step, effects] of said)
    for (const effect2 of effects) {
      const name = componentIn(effect2);
      if (name && effect2.action === "create" && !effect2.conditional && !makers.has(name))
        makers.set(name, { step, effect: effect2 });
    }
  const found3 = /* @__PURE__ */ new Map();
  if (makers.size === 0) return found3;
  const uses = new RegExp(
    `\`<(${[...makers.keys()].join("|")})\\b|\`(${[...makers.keys()].join("|")})\`\\s+components?\\b|\\bcomponents?\\s+\`(${[...makers.keys()].join("|")})\``,
    "g"
  );
  for (const [step, effects] of said) {
    const own2 = new Set(
      effects.flatMap((effect2) => changing.has(effect2.action) ? componentIn(effect2) ?? [] : [])
    );
    for (const match of textAt(step.extent).matchAll(uses)) {
      const name = match[1] ?? match[2] ?? match[3];
      if (own2.has(name)) continue;
      own2.add(name);
      const start = step.extent.start + match.index + match[0].indexOf(name);
      const span = spanOf(step.extent.source, start, start + name.length);
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
      found3.set(step, [...found3.get(step) ?? [], use]);
      if (!found3.get(maker)?.some(
        ({ resource: own3, action }) => action === "create" && "name" in own3 && own3.name === resource.name
      ))
        found3.set(maker, [...found3.get(maker) ?? [], { ...effect2, resource, because: "its file" }]);
    }
  }
  return found3;
}
var componentIn = ({ resource }) => resource.kind === "file" ? file.exec(resource.path)?.[1] : void 0;

// src/analyze/effects/contract.ts
function contractual({ contract }, step, effects) {
  const implied = { certainty: "inferred", conditional: false, span: step.idSpan };
  const added2 = [];
  const changes2 = effects.some(({ action, resource }) => changing.has(action) && resource.kind === "file");
  if (contract.commits && changes2 && !effects.some(({ action }) => action === "commit")) {
    const because = "each step of this format ends in a commit";
    added2.push({ ...implied, action: "commit", resource: { kind: "git", name: "branch" }, because });
  }
  for (const path of contract.trackers) {
    const because = "every agent of this format keeps it";
    added2.push({ ...implied, action: "write", resource: { kind: "tracker", path }, because });
  }
  return added2;
}

// src/analyze/paths/overlap.ts
var segmentsOf = (path) => path.replaceAll("\\", "/").split("/").filter((segment, i) => (segment !== "" || i === 0) && segment !== ".").filter((segment, i, all) => segment !== "" || i === 0 && all.length > 1);
var wildcard = /[*?]|\{[^{}]*,[^{}]*\}/;
var isGlob = (path) => wildcard.test(path);
function plainPrefix(segments) {
  const first = segments.findIndex(isGlob);
  return first === -1 ? segments.length : first;
}
function overlap(a, b, i = 0, j = 0) {
  if (i === a.length) return j === b.length || holdsMore(a, b.slice(j));
  if (j === b.length) return holdsMore(b, a.slice(i));
  if (a[i] === "**") return overlap(a, b, i + 1, j) || overlap(a, b, i, j + 1);
  if (b[j] === "**") return overlap(a, b, i, j + 1) || overlap(a, b, i + 1, j);
  return segmentsOverlap(a[i], b[j]) && overlap(a, b, i + 1, j + 1);
}
function holdsMore(segments, rest) {
  const last2 = segments.at(-1);
  if (last2 === void 0 || last2 === "**") return true;
  return !isGlob(last2) && !(/.\.\w+$/.test(last2) && rest.some(isGlob));
}
function segmentsOverlap(a, b) {
  if (a === b) return true;
  const [wildA, wildB] = [isGlob(a), isGlob(b)];
  if (!wildA && !wildB) return false;
  if (!wildB) return pattern(a).test(b);
  if (!wildA) return pattern(b).test(a);
  const [first, second] = [ends(a), ends(b)];
  return (first.head.startsWith(second.head) || second.head.startsWith(first.head)) && (first.tail.endsWith(second.tail) || second.tail.endsWith(first.tail));
}
function ends(segment) {
  const open = segment.search(/[*?{]/);
  const close = Math.max(segment.lastIndexOf("*"), segment.lastIndexOf("?"), segment.lastIndexOf("}"));
  return { head: segment.slice(0, open), tail: segment.slice(close + 1) };
}
var patterns = /* @__PURE__ */ new Map();
function pattern(segment) {
  const known3 = patterns.get(segment);
  if (known3) return known3;
  const source = segment.replace(/\*+|\?|\{[^{}]*,[^{}]*\}|[\\^$.|+()[\]{}]/g, (found3) => {
    if (found3.startsWith("*")) return "[^/]*";
    if (found3 === "?") return "[^/]";
    if (found3.length > 1) return `(?:${found3.slice(1, -1).split(",").map(quoted).join("|")})`;
    return `\\${found3}`;
  });
  const made = new RegExp(`^${source}$`);
  patterns.set(segment, made);
  return made;
}
var quoted = (text) => text.replace(/[\\^$.|+()[\]{}]/g, "\\$&").replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]");

// src/analyze/effects/folders.ts
function withoutFolders(effects, known3) {
  const inside = /* @__PURE__ */ new Map();
  for (const { action, resource } of effects.filter(isNamed)) {
    for (const folder of foldersOf2(resource.path)) {
      const before = inside.get(folder);
      const glob = (before?.glob ?? false) || resource.path.includes("*");
      if (resource.path !== folder)
        inside.set(folder, { created: (before?.created ?? false) || action === "create", glob });
    }
  }
  const named2 = effects.filter(isNamed).flatMap(({ resource: { path } }) => isGlob(path) ? [] : [segmentsOf(path)]);
  const kept = effects.filter((effect2) => {
    if (!isWrite(effect2) || effect2.certainty === "declared") return true;
    if (effect2.because === "`git add`" && isGlob(effect2.resource.path)) {
      const pattern2 = segmentsOf(effect2.resource.path);
      return !named2.some((path) => overlap(pattern2, path));
    }
    const folder = `${effect2.resource.path.replace(/\/$/, "")}/`;
    const files = inside.get(folder);
    if (files && effect2.because === "`mkdir`") return false;
    return !files || files.glob || files.created && !known3.has(folder);
  });
  for (const folder of inside.keys()) known3.add(folder);
  return kept;
}
function* foldersOf2(path) {
  for (let at2 = path.indexOf("/"); at2 >= 0; at2 = path.indexOf("/", at2 + 1)) yield path.slice(0, at2 + 1);
}
var isNamed = (effect2) => isWrite(effect2) || effect2.resource.kind === "file" && effect2.conditional && effect2.certainty === "declared";
var isWrite = (effect2) => effect2.resource.kind === "file" && changing.has(effect2.action);

// src/analyze/effects/deeds.ts
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

// src/analyze/effects/managers.ts
var managers = tableOf({
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
var workspaces = tableOf({
  "package.json": ["pnpm-lock.yaml", "yarn.lock", "package-lock.json", "bun.lock"],
  "Cargo.toml": ["Cargo.lock"],
  "pyproject.toml": ["uv.lock"]
});
var lockOf = (manifest2) => workspaces.get(manifest2) ?? [];
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

// src/analyze/effects/minting.ts
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
  const found3 = generators.find(({ command }) => command.test(words));
  return found3?.writes.map((path) => file2("write", path, found3.because));
}

// src/analyze/effects/runners.ts
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
    return args.flatMap((arg, at2) => args[at2 - 1] === "--test" && isPlain(arg) ? `tests/${arg}.rs` : []);
  if (name === "unittest" && !args.some((arg) => arg.includes("/"))) return args.flatMap(moduleFile);
  return args.map((arg) => arg.replace(/::.*$|(?::\d+)+$/, "").replace(/^(?:\.\/)+/, "")).flatMap((arg) => name === "go" ? packageFolder(arg) : arg).filter((arg) => isPlain(arg) && /[./]/.test(arg) && /\.\w+$|\/$/.test(arg));
}
var packageFolder = (arg) => {
  const folder = arg.replace(/\/?\.\.\.$/, "").replace(/\/$/, "");
  return arg.includes("/") && folder !== "" && !/\.\w+$|^-/.test(arg) ? `${folder}/` : arg;
};
function moduleFile(arg) {
  const names4 = arg.split(".");
  const end = names4.findIndex((name) => /^[A-Z]/.test(name));
  const module = end < 0 ? names4 : names4.slice(0, end);
  if (/\.py$/.test(arg)) return [arg];
  return module.length > 1 && module.every((name) => /^\w+$/.test(name)) ? [`${module.join("/")}.py`] : [];
}
function scripts(args) {
  const first = args.find((arg) => !arg.startsWith("-"));
  return first && isPlain(first) && /\.\w+$/.test(first) ? [file2("exercise", first, "script run")] : [];
}

// src/analyze/effects/services.ts
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
  const found3 = words.flatMap((word, at2) => {
    const option = /^--port(?:=(\d{2,5}))?$/.exec(word);
    if (option) return option[1] ?? /^\d{2,5}$/.exec(words[at2 + 1] ?? "")?.[0] ?? [];
    if (/^-p$/.test(word)) return /^(\d{2,5}):\d/.exec(words[at2 + 1] ?? "")?.[1] ?? [];
    if (word === "http.server") return /^\d{2,5}$/.exec(words[at2 + 1] ?? "")?.[0] ?? "8000";
    return /^[A-Z_]*PORT=(\d{2,5})$/.exec(word)?.[1] ?? [];
  });
  const isClient = /^(?:\S+=\S+ )*(?:curl|wget|ssh|nc|psql|mysql|redis-cli|mongosh)\b/.test(line);
  return isClient ? [] : [...new Set(found3)].map((port) => service(`port ${port}`, "write", "takes the port"));
};
var address = /^(?:\w+=)?(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis)(?:\+\w+)?:\/\/(?:[^@/]*@)?([\w.-]+(?::\d+)?(?:\/[\w-]+)?)/;
var changesData = /\b(?:migrate|migrations?:run|migration:run|reset|seed|drop|truncate|flush\w*|restore|upgrade|downgrade|push|createdb|dropdb)\b|\b(?:DROP|TRUNCATE|DELETE|INSERT|UPDATE|ALTER|CREATE)\b/;
var databases = (words, line) => words.flatMap((word) => {
  const at2 = address.exec(word)?.[1];
  return at2 ? [service(`database ${at2}`, changesData.test(line) ? "write" : "run", "by its address")] : [];
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
var temporary = (words) => words.flatMap((word, at2) => {
  const path = /^\/(?:var\/)?tmp\/[\w./-]*\w$/.exec(word)?.[0];
  if (!path) return [];
  const writes = /^(?:>>?|-o|--output|tee|-a)$/.test(words[at2 - 1] ?? "") || /^(?:tee|touch|rm)$/.test(words[0] ?? "");
  return [service(path, writes ? "write" : "run", "outside of the repository")];
});
var sources = [ports, databases, ownDatabase, containers, published, temporary];
var inProse = /\b(?:start|run|serve|launch|listen|expose|bind)(?:s|ing|es)?\b(?:[^.\n;]|\.\d){0,60}?\bport\s+`?(\d{2,5})\b|\b(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis):\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?(?:\/[\w-]+)?)/gi;
var changesDataInProse = /\b(?:migrat|reset|seed|drop|truncat|wip|clear|empt)\w*/i;
function servicesInText({ extent }, effects) {
  const known3 = new Set(
    effects.flatMap(({ resource }) => resource.kind === "service" ? resource.name : [])
  );
  const text = textAt(extent);
  return [...text.matchAll(inProse)].flatMap((match) => {
    const [whole2, port, database] = match;
    const name = port ? `port ${port}` : `database ${database}`;
    if (known3.has(name)) return [];
    known3.add(name);
    const line = text.slice(text.lastIndexOf("\n", match.index) + 1).split("\n", 1)[0];
    const span = spanOf(extent.source, extent.start + match.index, extent.start + match.index + whole2.length);
    const action = port || changesDataInProse.test(line) ? "write" : "run";
    const resource = { kind: "service", name };
    return [
      { action, resource, certainty: "stated", conditional: false, span, because: "by its address in prose" }
    ];
  });
}

// src/analyze/effects/whole-tree.ts
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
  const because = formatters.some((pattern2) => pattern2.test(line)) ? "rewrites files all over the tree" : settingBack.find(([pattern2]) => pattern2.test(line))?.[1];
  return because === void 0 ? void 0 : [{ action: "modify", resource: { kind: "git", name: "tree" }, because }];
}

// src/analyze/effects/wrappers.ts
var starters = /^(?:sudo|env|time|command|npx|bunx|uvx|pnpx|xvfb-run|exec|nice|nohup|then|do|else|!)$/;
var valued = /^(?:-p|-e|-u|-v|-w|-n|--package|--env|--env-file|--user|--volume|--workdir|--name|--entrypoint|--network|--python|--with|--extra|--group)$/;
var managers2 = /^(?:pnpm|yarn|npm|bun)$/;
var choosing = /^(?:--filter|-F|-C|--dir|--cwd|--prefix|-w|--workspace|workspace)$/;
function dropWrappers(words, isRunner2) {
  let at2 = 0;
  for (let next = 0; at2 < words.length; at2 = next) {
    next = behind(words, at2, isRunner2);
    if (next === at2) break;
  }
  return managers2.test(words[at2] ?? "") ? unchosen(words.slice(at2)) : words.slice(at2);
}
function behind(words, at2, isRunner2) {
  const word = words[at2] ?? "";
  const next = words[at2 + 1] ?? "";
  if (/^[A-Za-z_]\w*=/.test(word)) return at2 + 1;
  if (starters.test(word)) return afterOptions(words, at2 + 1);
  if (word === "timeout") return afterOptions(words, at2 + 1) + 1;
  if (/^(?:python3?|py)$/.test(word) && next === "-m") return at2 + 2;
  if (/^(?:uv|poetry|pdm|pipenv|hatch|rye|bundle)$/.test(word) && /^(?:run|exec)$/.test(next))
    return afterOptions(words, at2 + 2);
  if (managers2.test(word)) {
    const bare4 = unchosen(words.slice(at2));
    const verb = /^(?:run|exec|dlx|x)$/.test(bare4[1] ?? "") ? 2 : 1;
    const program = afterOptions(bare4, verb);
    const started = bare4[1] === "exec" || bare4[1] === "dlx" || isRunner2(bare4[program] ?? "");
    return started ? words.length - bare4.length + program : at2;
  }
  return word === "docker" || word === "docker-compose" ? insideContainer(words, at2) : at2;
}
function insideContainer(words, at2) {
  const verb = words.findIndex((word, i) => i > at2 && /^(?:run|exec)$/.test(word));
  if (verb < 0) return at2;
  const service2 = afterOptions(words, verb + 1);
  return words.length > service2 + 1 ? service2 + 1 : at2;
}
function afterOptions(words, from) {
  let at2 = from;
  while (words[at2]?.startsWith("-")) at2 += valued.test(words[at2]) ? 2 : 1;
  return at2;
}
function unchosen([manager = "", ...rest]) {
  let at2 = 0;
  while (at2 < rest.length && (rest[at2].startsWith("-") || rest[at2] === "workspace")) {
    if (rest[at2] === "--") break;
    at2 += choosing.test(rest[at2]) && !(manager === "pnpm" && rest[at2] === "-w") ? 2 : 1;
  }
  return [manager, ...rest.slice(at2)];
}

// src/analyze/effects/commands.ts
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
var programs = tableOf({
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
var saved = (args, option, because) => plain(args.filter((_, at2) => option.test(args[at2 - 1] ?? ""))).map((path) => file2("write", path, because));
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
  const at2 = args.findIndex((arg, i) => !arg.startsWith("-") && args[i - 1] !== "-C" && args[i - 1] !== "-c");
  const rest = args.slice(at2 + 1);
  switch (args[at2]) {
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

// src/analyze/effects/generated.ts
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
  const sentence = textAt(command.evidence);
  return making.test(sentence) && /^`?,?\s+(?:with|by|via|using)\s+(?:running\s+)?`?$/i.test(text.slice(path.span.end, command.span.start));
}
var making = /\b(?:re-?)?(?:generat|creat|writ|produc|emit|render|giv|yield)(?:e|es|ing)?\b|\b(?:updat|refresh)(?:e|es|ing)?\b/i;
var onward = new RegExp(
  String.raw`^\x60?,?\s+(?:(?:to|which|that|and|it|will)\s+){0,2}(?:${making.source})\s+(?:[\w-]+\s+){0,4}\x60?$`,
  "i"
);
var isOpen = ({ subject }) => subject.kind === "command" && subject.words.length > 1 && !isKnownCommand(subject.words);
var isRun = (mention) => isOpen(mention) && mention.verb === "run" && mention.section !== "verify" && mention.section !== "context" && !/^\W*(?:verify|check|confirm|ensure|assert)\b/i.test(textAt(mention.evidence));
var commandOf = ({ subject }) => subject.kind === "command" ? subject.words.join(" ") : "";

// src/analyze/effects/hot-files.ts
var spares = /\b(?:not|never|don't|without|unchanged|untouched|read|see|check|verify|look)\b/i;
function hotFiles({
  hotFiles: named2 = {}
}) {
  const paths = new Map(Object.entries(named2).map(([words2, path]) => [words2.toLowerCase(), path]));
  if (paths.size === 0) return () => [];
  const words = [...paths.keys()].map(
    (each2) => each2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")
  );
  const pattern2 = new RegExp(`(?<![\\w-])(?:${words.join("|")})(?![\\w-])`, "gi");
  return (step, effects) => {
    const text = textAt(step.extent);
    const known3 = new Set(
      effects.flatMap(
        ({ action, resource }) => changing.has(action) && resource.kind === "file" ? resource.path : []
      )
    );
    return [...text.matchAll(pattern2)].flatMap(({ 0: name, index: index2 }) => {
      const path = paths.get(name.toLowerCase().replace(/\s+/g, " "));
      const line = text.slice(text.lastIndexOf("\n", index2) + 1, index2);
      if (known3.has(path) || spares.test(line)) return [];
      known3.add(path);
      const start = step.extent.start + index2;
      const span = spanOf(step.extent.source, start, start + name.length);
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

// src/analyze/effects/inherit.ts
function inherit(plan, own2, paths) {
  const found3 = /* @__PURE__ */ new Map();
  const earlier = /* @__PURE__ */ new Set();
  let trail;
  for (const step of plan.steps) {
    if (!trail || step.phase !== trail.phase) trail = openTrail(step, paths, earlier);
    const effects = own2.get(step) ?? [];
    const writes = effects.filter(isCertainWrite);
    const tests2 = writes.filter(isTest);
    const sources2 = writes.filter((effect2) => !isTest(effect2));
    const added2 = [];
    for (const need of needsOf(step, tests2, sources2)) added2.push(...unsaid(step, need, trail, paths));
    const all = [...writes, ...added2];
    const [allTests, allSources] = [all.filter(isTest), all.filter((effect2) => !isTest(effect2))];
    if (allTests.length > 0) trail.tests = allTests;
    if (allSources.length > 0) trail.sources = allSources;
    found3.set(step, added2);
  }
  return found3;
}
function unsaid(step, need, trail, paths) {
  const fits = (effect2) => isTest(effect2) === (need === "tests");
  const titled = titleFiles(step, paths).filter(fits);
  if (titled.length > 0) return titled;
  const declared = trail.declared.filter(fits);
  if (declared.length > 0) return declared;
  if (step.kind !== "cycle") return [];
  return trail[need].map((effect2) => ({
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
  const kept = [true, false].flatMap((tests2) => {
    const kind = fresh.filter((effect2) => isTest(effect2) === tests2);
    return kind.length > 0 ? kind : declared.filter((effect2) => isTest(effect2) === tests2);
  });
  return { tests: [], sources: [], phase: step.phase, declared: kept };
}
var isCertainWrite = ({ action, resource, conditional }) => changing.has(action) && resource.kind === "file" && !conditional;
var isTest = ({ resource }) => resource.kind === "file" && isTestPath(resource.path);
function needsOf(step, tests2, sources2) {
  if (tests2.length + sources2.length === 0 && step.kind !== "cycle")
    return step.kind === "checkpoint" || step.onlyLooks ? [] : ["tests", "sources"];
  if (step.kind !== "cycle" || step.onlyLooks) return [];
  const needs = [];
  const { red, green, expectedFailure } = step.redGreen;
  const plain5 = expectedFailure === void 0 && !sources2.some(({ certainty }) => certainty === "declared");
  const untested = red === void 0 && (green !== void 0 || plain5) && sources2.length > 0;
  if (tests2.length === 0 && !untested) needs.push("tests");
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
var isFileOfPhase = ({ subject, certainty, verb }) => subject.kind === "path" && certainty === "declared" && changing.has(verb) && !subject.path.endsWith("/");

// src/analyze/effects/introduced.ts
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

// src/analyze/effects/working-folder.ts
function workingFolders(mentions) {
  const found3 = /* @__PURE__ */ new Map();
  let folder = "";
  let last2;
  for (const mention of mentions) {
    const { subject } = mention;
    if (subject.kind !== "command") continue;
    if (!last2 || !goesOn(last2, mention)) folder = "";
    last2 = mention;
    if (subject.words[0] === "cd") folder = moved(folder, subject.words[1] ?? "");
    else {
      const own2 = optionOf(subject.words) ?? chosenOf(subject.words, mentions);
      const inside = own2 === void 0 ? folder : moved(folder, own2);
      if (inside !== "") found3.set(mention, inside);
    }
  }
  return found3;
}
var options = tableOf({
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
  for (let at2 = 1; option && at2 < words.length && words[at2] !== "--"; at2 += 1) {
    if (words[0] === "git" && !words[at2].startsWith("-")) break;
    const [name = "", value = words[at2 + 1] ?? ""] = words[at2].split("=", 2);
    if (option.test(name)) return value.replace(/\/?Cargo\.toml$/, "") || ".";
  }
  return void 0;
}
function chosenOf(words, mentions) {
  if (!/^(?:pnpm|npm|yarn|bun|cargo|uv)$/.test(words[0])) return void 0;
  const at2 = words.findIndex(
    (word) => /^(?:--filter|-F|--workspace|-w|workspace|-p|--package)(?:=|$)/.test(word)
  );
  if (at2 < 0) return void 0;
  const chosen3 = words[at2].split("=")[1] ?? words[at2 + 1] ?? "";
  const name = chosen3.slice(chosen3.lastIndexOf("/") + 1);
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

// src/analyze/effects/listed.ts
function contextOf(step, paths, ordersAdd) {
  const declared = step.mentions.filter(isDeclaredWrite);
  const pathOf4 = (mention) => mention.subject.kind === "path" ? paths.resolve(mention.subject.path, step, true) : "";
  const listed4 = new Set(declared.filter((mention) => !isTestOfRed(step, mention)).map(pathOf4));
  const doubted = doubtedOf(step, declared, pathOf4, paths);
  const spared = sparedOf(step, declared, pathOf4, paths);
  return {
    step,
    paths,
    listed: listed4,
    onlyNew: declared.length > 0 && declared.every(({ verb }) => verb === "create"),
    doubted,
    spared,
    unsure: unsureOf(step, listed4, paths),
    ordersAdd,
    folders: workingFolders(step.mentions)
  };
}
function sparedOf(step, declared, pathOf4, paths) {
  const found3 = /* @__PURE__ */ new Set();
  for (const { subject, tells } of step.mentions)
    if (tells === "keep" && subject.kind === "path" && !common.test(subject.path))
      found3.add(paths.resolve(subject.path, step, false));
  if (found3.size === 0) return found3;
  const once = /* @__PURE__ */ new Set();
  for (const mention of declared) {
    const path = pathOf4(mention);
    if (once.has(path) || mention.verb !== "write") found3.delete(path);
    once.add(path);
  }
  for (const path of workedOn(step, paths)) found3.delete(path);
  return found3;
}
function doubtedOf(step, declared, pathOf4, paths) {
  const perhaps = new Set(declared.filter(({ conditional }) => conditional).map(pathOf4));
  const plain5 = new Set(declared.filter(({ verb }) => verb === "write").map(pathOf4));
  const doubted = new Set(perhaps);
  const sure = new Set(
    declared.filter(({ verb, conditional }) => !conditional && verb !== "write").map(pathOf4)
  );
  for (const { subject, certainty, verb, conditional } of step.mentions) {
    if (subject.kind !== "path" || certainty === "declared" || !changing.has(verb)) continue;
    const path = paths.resolve(subject.path, step, false);
    if (conditional && plain5.has(path)) doubted.add(path);
    if (!conditional && (certainty === "stated" || !perhaps.has(path))) sure.add(path);
  }
  for (const path of sure) doubted.delete(path);
  return doubted;
}
var common = /^(?:__init__|index|mod|main|lib)\.\w+$/;
function unsureOf(step, listed4, paths) {
  const unsure = /* @__PURE__ */ new Set();
  const sure = /* @__PURE__ */ new Set();
  for (const { subject, verb, conditional } of step.mentions) {
    if (subject.kind !== "path") continue;
    const path = paths.resolve(subject.path, step, false);
    if (!listed4.has(path)) (conditional || verb === "verify" ? unsure : sure).add(path);
  }
  for (const path of sure) unsure.delete(path);
  return unsure;
}
var isDeclaredWrite = ({ subject, verb, certainty }) => subject.kind === "path" && certainty === "declared" && changing.has(verb);
var isTestOfRed = ({ kind }, { section }) => kind === "cycle" && section === "red";
function* workedOn(step, paths) {
  for (const { subject, verb, certainty } of step.mentions) {
    if (subject.kind === "path" && certainty !== "declared" && changing.has(verb))
      yield paths.resolve(subject.path, step, false);
    if (subject.kind === "command" && subject.words[0] === "git")
      for (const word of subject.words) yield paths.resolve(word, step, true);
  }
}

// src/analyze/effects/root-files.ts
var names = new Set(
  "package.json tsconfig.json deno.json composer.json pyproject.toml setup.py setup.cfg requirements.txt tox.ini noxfile.py Pipfile Cargo.toml go.mod Gemfile Rakefile mix.exs pubspec.yaml pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts docker-compose.yml docker-compose.yaml compose.yml compose.yaml Dockerfile Makefile Justfile justfile Procfile CHANGELOG.md README.md CONTRIBUTING.md".split(" ")
);
var isRootFile = (path) => names.has(path) || /^\.[a-z][\w.-]*$/.test(path);
var isWholePath = (path) => /\/.*\.\w+$/.test(path) || isRootFile(path);

// src/analyze/effects/mention-effects.ts
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
  const file3 = fileAt(subject.path);
  if (declared && "path" in file3 && context.spared.has(file3.path)) return [];
  const action = pathAction(mention);
  if ("path" in file3 && context.doubted.has(file3.path) && changing.has(action))
    return [effect({ ...mention, conditional: true }, "read", file3, because)];
  const certain = declared && !mention.conditional;
  const meant = !changing.has(action) || certain || isMeant(mention, file3, context);
  const first = effect(mention, meant ? action : "read", file3, because);
  return subject.to === void 0 ? [first] : [first, effect(mention, "create", fileAt(subject.to), because)];
}
function isMeant(mention, file3, context) {
  const { step, listed: listed4, ordersAdd, onlyNew } = context;
  const { subject, section, verb, certainty, conditional, tells } = mention;
  if (conditional || section === "context" || file3.kind !== "file") return false;
  const test = isTestPath(file3.path);
  if (section === "red" && !test) return false;
  if (listed4.size === 0 || section === "red" && step.kind === "cycle" || listed4.has(file3.path))
    return section !== "verify" || test;
  if (certainty !== "stated") return false;
  if (isExportedThere(mention, file3.path)) return true;
  if (ordersAdd && tells === "order" && (section === "body" || section === "green"))
    return isWholePath(file3.path);
  if (!/\/.*\.\w+$/.test(file3.path)) return false;
  if (verb === "create" || verb === "write" && test || mention.features?.atLine) return true;
  return onlyNew && changing.has(verb) && subject.kind === "path" && /^[\w.@-]+\/[^*]*$/.test(subject.path);
}
var isExportedThere = ({ span: { source, start }, verb }, path) => changing.has(verb) && /\/(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/.test(path) && /\b(?:re-?)?(?:export|register|expose)\b[^.\n;]{0,60}\b(?:in|from|through|via|to)\s+`*$/i.test(
  source.text.slice(Math.max(0, start - 90), start)
);
function pathAction({ verb, section, subject }) {
  if (changing.has(verb)) return verb;
  const test = subject.kind === "path" && isTestPath(subject.path);
  return section === "red" && verb === "none" && test ? "write" : "read";
}
function effectsOfCommand(mention, words, context) {
  const { step, paths, listed: listed4 } = context;
  return deedsOf(words).flatMap(({ action, resource, because, stages = false, perhaps = false }) => {
    const runs2 = action === "exercise" || action === "run";
    const isTried = resource.kind === "service" && action === "write";
    if (mention.certainty === "inferred" && !isTried && (!runs2 || resource.kind === "service")) return [];
    if (resource.kind !== "file")
      return action === "exercise" ? [] : [effect(mention, action, resource, because)];
    if (mention.conditional && !runs2) return [];
    const exact = !runs2 && !(action === "modify" && !resource.path.includes("/"));
    const path = insideFolder(resource.path, context.folders.get(mention), context);
    const at2 = { kind: "file", path: paths.resolve(path, step, exact) };
    if (isScratch(mention, words) && changing.has(action) && !listed4.has(at2.path)) return [];
    if (stages && context.unsure.has(at2.path))
      return [effect({ ...mention, conditional: true }, "read", at2, because)];
    if (action !== "exercise")
      return [effect(perhaps ? { ...mention, conditional: true } : mention, action, at2, because)];
    const written = mention.section === "red" && isTestPath(at2.path);
    return [effect(mention, written ? "write" : "run", at2, written ? testOfRed : because)];
  });
}
var insideFolder = (path, folder, { paths }) => folder === void 0 || /^[~/]/.test(path) || paths.knows(path) && !paths.knows(folder + path) ? path : folder + path;
var isScratch = ({ section }, words) => section === "verify" && !words.includes("git") && !changesPackages(dropWrappers(words, () => false));

// src/analyze/effects/merge.ts
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

// src/analyze/effects/repository-root.ts
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

// src/analyze/effects/short-paths.ts
var allMentions = (plan) => [
  ...plan.mentions,
  ...plan.phases.flatMap((phase) => phase.mentions),
  ...plan.steps.flatMap((step) => step.mentions)
];
function documentsIn(mentions) {
  const found3 = /* @__PURE__ */ new Set();
  for (const { subject } of mentions) {
    if (subject.kind !== "path" || !subject.path.endsWith(".md")) continue;
    const name = /(?:^|\/)([A-Z]+)\.md$/.exec(subject.path)?.[1];
    if (name) found3.add(name);
  }
  return found3;
}
function topsOf(plan) {
  const found3 = /* @__PURE__ */ new Set();
  for (const { mentions } of plan.steps) {
    let line = -1;
    for (const { subject, certainty, evidence } of mentions) {
      if (subject.kind !== "path" || certainty !== "declared" || evidence.start === line) continue;
      line = evidence.start;
      if (!subject.path.includes("*")) found3.add(subject.path.slice(0, subject.path.indexOf("/") + 1));
    }
  }
  return found3;
}
function continuedIn(declared, tops) {
  const found3 = /* @__PURE__ */ new Map();
  let line = -1;
  let long = "";
  for (const { subject, evidence } of declared) {
    if (subject.kind !== "path") continue;
    const { path } = subject;
    const top = path.slice(0, path.indexOf("/") + 1);
    const at2 = evidence.start === line && top && !tops.has(top) ? long.indexOf(`/${top}`) : -1;
    if (at2 > 0) found3.set(path, long.slice(0, at2 + 1) + path);
    else long = path;
    line = evidence.start;
  }
  return found3;
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
  const found3 = /* @__PURE__ */ new Map();
  let sentence = -1;
  let folder = "";
  let ending = "";
  let waiting = [];
  for (const mention of mentions) {
    const { subject, evidence, section, features } = mention;
    if (subject.kind !== "path" || section === "files") continue;
    const beside = features?.folder;
    if (beside && !subject.path.includes("/")) found3.set(subject.path, beside + subject.path);
    const parted2 = folder !== "" && features?.parted;
    if (evidence.start !== sentence || parted2)
      [sentence, folder, ending, waiting] = [evidence.start, "", "", []];
    const { path } = subject;
    const slash = path.lastIndexOf("/");
    if (slash < 0) {
      if (!isShort(path)) continue;
      if (folder && (!ending || path.endsWith(ending))) found3.set(path, folder + path);
      else waiting.push(path);
      continue;
    }
    folder = path.slice(0, slash + 1);
    ending = path.endsWith("/") ? "" : path.slice(path.lastIndexOf("."));
    if (!ending) for (const name of waiting.splice(0)) found3.set(name, folder + name);
  }
  return found3;
}
function rootNames(mentions) {
  const found3 = [];
  const made = /* @__PURE__ */ new Set();
  const long = /* @__PURE__ */ new Map();
  for (const { subject, evidence, verb } of mentions) {
    if (subject.kind !== "path" || subject.path.endsWith("/")) continue;
    const { path } = subject;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name !== path) long.set(name, evidence.start);
    else if (atRoots.test(name)) {
      const before = long.get(name);
      if (before === void 0 || before === evidence.start) found3.push(name);
      if (before !== evidence.start && verb === "create") made.add(bare(name));
    }
  }
  return found3.filter((name) => long.has(name) && !made.has(bare(name)));
}
var bare = (name) => name.replace(/\.\w+$/, "");
var atRoots = /^(?:README|CHANGELOG|CONTRIBUTING|LICENSE|Makefile|CMakeLists|Cargo|package|pyproject|tsconfig|Dockerfile|build|Gemfile|\.gitignore|\.env)(?:\.\w+)*$/;

// src/analyze/effects/paths.ts
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
    const found3 = [...full].filter(([path]) => path !== short && path.endsWith(`/${short}`));
    const paths = found3.sort((a, b) => b[1] - a[1]).map(([path]) => path);
    const longest3 = paths.reduce((best, path) => path.length > best.length ? path : best, "");
    return paths.length > 1 && paths.every((path) => path === longest3 || longest3.endsWith(`/${path}`)) ? [longest3] : paths;
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
      const wide2 = around ? [this.plan, around] : [this.plan];
      this.enter(step.mentions, [...wide2, books.all]);
      for (const path of books.siblings.values())
        for (const book of wide2) book.enter(this.inRepository(path));
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
      const found4 = book?.candidates(inside) ?? [];
      if (found4.length === 1 || found4.length > 1 && book === books?.declared) return found4[0];
    }
    if (exact && !isSourceName(inside)) return inside;
    const near = this.near(inside, step);
    if (near !== void 0) return near;
    if (inside.includes("/") && this.plan.has(inside)) return inside;
    const found3 = this.plan.candidates(inside);
    if (found3.length === 1) return found3[0];
    const fitting2 = step.kind === "cycle" ? ofSection(found3, section) : [];
    if (fitting2.length === 1) return fitting2[0];
    const sibling = this.inRepository(books?.siblings.get(inside) ?? inside);
    return found3.length === 0 || found3.includes(sibling) ? sibling : inside;
  }
  /**
   * A name that fits in many folders: the file beside what the sentence or the step works on, unless the plan names one in a
   * folder around that; else the one of which the phase speaks.
   */
  near(name, step) {
    if (name.includes("/")) return void 0;
    const known3 = this.plan.candidates(name);
    if (isUsual(name)) {
      const beside = this.steps.get(step)?.siblings.get(name);
      const folder = beside?.slice(0, -name.length) ?? folderOfWork(name, step.mentions);
      if (folder) {
        const path = this.inRepository(folder + name);
        const around = known3.filter((each2) => path.startsWith(each2.slice(0, -name.length)));
        return around.sort((a, b) => b.length - a.length)[0] ?? path;
      }
    }
    if (known3.length < 2 || !step.phase) return void 0;
    const found3 = this.inPhases.get(step.phase)?.candidates(name) ?? [];
    return found3.length === 1 ? found3[0] : void 0;
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
var ofSection = (paths, section) => section === "red" || section === "green" ? paths.filter((path) => isTestPath(path) === (section === "red")) : [];
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

// src/analyze/effects/placed.ts
function placed(steps, around) {
  const found3 = /* @__PURE__ */ new Map();
  if (around.files.size === 0) return found3;
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
      found3.set(path, place);
      const before = place.endsWith(`/${path}`) ? place.slice(0, -path.length) : "";
      if (before && path.includes("/")) votes.set(before, (votes.get(before) ?? 0) + 1);
    }
  }
  const usual = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([before]) => before);
  for (const path of unsure) {
    const place = newPlace(path, usual, around);
    if (place !== path) found3.set(path, place);
  }
  return found3;
}
var isPlace = (path) => !/[*{]|\/$|^[~/]|^\.\.\//.test(path);
function lookedUp(path, around) {
  const longer = around.named(nameOf(path)).filter((file3) => file3.endsWith(`/${path}`));
  if (longer.length === 1 && (path.includes("/") || !isAnywhere.test(path))) return longer[0];
  const rest = path.slice(path.indexOf("/") + 1);
  return longer.length === 0 && rest.includes("/") && around.files.has(rest) && !around.folders.has(topOf(path)) ? rest : void 0;
}
var isAnywhere = /^(?:index|mod|lib|main|__init__|types|utils|config|package|README|conftest|Cargo|tsconfig)\./;
var topOf = (path) => path.slice(0, path.indexOf("/"));
function newPlace(path, usual, around) {
  const folder = folderOf(path);
  if (folder === "" || around.folders.has(topOf(path))) return path;
  const before = usual.find((prefix) => around.folders.has(prefix + topOf(path)));
  if (before !== void 0) return before + path;
  for (let start = folder; start.includes("/"); start = folderOf(start)) {
    const longer = around.foldersNamed(nameOf(start)).filter((known3) => known3.endsWith(`/${start}`));
    if (longer.length === 1) return longer[0].slice(0, -start.length) + path;
    if (longer.length > 1) return path;
  }
  return path;
}
function movedTo(places2, effect2) {
  const place = effect2.resource.kind === "file" ? places2.get(effect2.resource.path) : void 0;
  return place === void 0 ? effect2 : { ...effect2, resource: { kind: "file", path: place }, because: `${effect2.because}, \`${place}\` here` };
}

// src/analyze/effects/renamed.ts
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
      const isSaid = /\brenam/i.test(textAt(effect2.mention?.evidence ?? span));
      return to === void 0 || isTarget || !isSaid ? [] : [{ step, from: resource.name, to, effect: effect2 }];
    })
  );
}
var isTelling = (name) => /^\w{5,}$/.test(name) && /[a-z][A-Z]|\w_\w/.test(name);
function oldNameIn(step, { from, to }) {
  const { source, start } = step.extent;
  const text = textAt(step.extent);
  const at2 = wordAt(text, from);
  if (at2 < 0 || wordAt(text, to) >= 0) return void 0;
  return spanOf(source, start + at2, start + at2 + from.length);
}
function wordAt(text, word) {
  const isPart = (c) => c !== void 0 && /[\w$]/.test(c);
  for (let at2 = text.indexOf(word); at2 >= 0; at2 = text.indexOf(word, at2 + 1))
    if (!isPart(text[at2 - 1]) && !isPart(text[at2 + word.length])) return at2;
  return -1;
}
function usesOfRenamed(said) {
  const uses = /* @__PURE__ */ new Map();
  for (const renaming2 of renamingsIn(said))
    for (const [step, effects] of said) {
      if (step === renaming2.step || effects.some(({ resource }) => isName(resource, renaming2.from))) continue;
      const span = oldNameIn(step, renaming2);
      if (!span) continue;
      const use = {
        action: "read",
        resource: { kind: "symbol", name: renaming2.from },
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

// src/analyze/effects/symbols.ts
function settleSymbols(effects) {
  const introduced2 = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const filesOf2 = (step) => {
    const known3 = files.get(step) ?? changedBy(effects.get(step));
    files.set(step, known3);
    return known3;
  };
  for (const [step, all] of effects) {
    effects.set(
      step,
      all.map((effect2) => {
        if (effect2.resource.kind !== "symbol" || effect2.action !== "create") return effect2;
        const { name } = effect2.resource;
        const by = introduced2.get(name) ?? step;
        introduced2.set(name, by);
        if (by === step || /^[a-z_]/.test(name) && arePartedBy(filesOf2(by), filesOf2(step))) return effect2;
        return { ...effect2, action: "modify" };
      })
    );
  }
}
var changedBy = (effects) => new Set(
  effects.flatMap(
    ({ action, resource }) => resource.kind === "file" && changing.has(action) ? resource.path : []
  )
);
var arePartedBy = (some, others2) => some.size > 0 && others2.size > 0 && ![...others2].some((path) => some.has(path));

// src/analyze/effects/unnamed.ts
function unnamedFiles(steps) {
  let known3;
  return (step) => {
    const meant = step.mentions.filter(({ subject }) => subject.kind === "unnamed");
    if (meant.length === 0) return [];
    const hasList = step.mentions.some(isDeclaredWrite);
    return meant.flatMap((mention) => {
      if (mention.subject.kind !== "unnamed") return [];
      const isForgotten = hasList && isIndex(mention);
      if (hasList && !isForgotten) return [];
      known3 ??= [...new Set([...steps.values()].flatMap((effects) => effects.flatMap(pathOf)))];
      const changed = (steps.get(step) ?? []).filter(({ action }) => changing.has(action)).flatMap(pathOf);
      const { subject } = mention;
      const path = subject.file === "manifest" ? manifestOf(changed, known3) : subject.file === "module" ? moduleOf(subject.of, known3.filter(isSource)) : registryOf(subject.of, changed.filter(isSource), known3.filter(isSource));
      const isMeant2 = path !== void 0 && (!isForgotten || known3.includes(path));
      return isMeant2 ? [effectOn(path, mention)] : [];
    });
  };
}
var isIndex = ({ subject, conditional }) => subject.kind === "unnamed" && subject.file === "registry" && subject.of === "package" && !conditional;
var pathOf = ({ resource }) => resource.kind === "file" ? [resource.path] : [];
var isSource = (path) => !isTestPath(path);
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
function moduleOf(type, known3) {
  const named2 = known3.filter(
    (path) => nameOf3(path).replace(/\.\w+$/, "").replace(/[-_.]/g, "").toLowerCase() === type.toLowerCase()
  );
  return named2.length === 1 ? named2[0] : void 0;
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
function manifestOf(changed, known3) {
  const wanted = (changed.length > 0 ? changed : known3).map(
    (path) => manifests.find(([endings]) => endings.test(endingOf(path)))?.[1]
  );
  const usual = mostOften(wanted.filter((name) => name !== void 0));
  const named2 = known3.filter(
    (path) => usual === void 0 ? manifestNames.has(nameOf3(path)) : nameOf3(path) === usual
  );
  const above = named2.filter((path) => changed.some((each2) => each2.startsWith(folderOf2(path))));
  const nearest4 = above.sort((a, b) => b.length - a.length)[0];
  return nearest4 ?? (named2.length === 1 ? named2[0] : named2.length === 0 ? usual : void 0);
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
function registryOf(of, changed, known3) {
  if (of === "package") return indexOf(changed, known3);
  const named2 = known3.filter((path) => stems[of].test(stemOf2(path)));
  if (of === "changelog" && named2.length === 0) return "CHANGELOG.md";
  return named2.length === 1 ? named2[0] : void 0;
}
var stemOf2 = (path) => nameOf3(path).replace(/\..*$/, "").toLowerCase();
var index = /^(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;
function indexOf(changed, known3) {
  const own2 = changed.find(
    (path) => !index.test(nameOf3(path)) && /^(?:py|[cm]?[jt]sx?|rs)$/.test(endingOf(path))
  );
  if (own2 === void 0) return void 0;
  const ending = endingOf(own2);
  const named2 = known3.filter(
    (path) => index.test(nameOf3(path)) && folderOf2(path).length > 0 && own2.startsWith(folderOf2(path)) && endingOf(path)[0] === ending[0]
  );
  const nearest4 = named2.sort((a, b) => b.length - a.length)[0];
  if (nearest4 !== void 0) return nearest4;
  if (!own2.includes("/") || ending === "rs") return void 0;
  return folderOf2(own2) + (ending === "py" ? "__init__.py" : `index.${ending.replace("x", "")}`);
}

// src/analyze/effects/weigh/patterns.ts
var most = 60;
function expanded(effects, around) {
  if (around.files.size === 0 || !effects.some(isPattern)) return effects;
  return effects.flatMap((effect2) => {
    if (!isPattern(effect2)) return effect2;
    const { path } = effect2.resource;
    const pattern2 = segmentsOf(path);
    const files = [...around.files].filter((file3) => overlap(pattern2, segmentsOf(file3)));
    if (files.length === 0 || files.length > most) return effect2;
    const because = `\`${path}\`: ${files.length === 1 ? "one file" : `${files.length} files`} here`;
    return files.map((file3) => ({ ...effect2, resource: { kind: "file", path: file3 }, because }));
  });
}
var isPattern = (effect2) => effect2.resource.kind === "file" && isGlob(effect2.resource.path);

// src/analyze/effects/workspace-locks.ts
function shareLocks(said, around) {
  const manifests2 = new Set(
    [...said.values()].flatMap(
      (effects) => effects.filter(addsPackage).map(({ resource }) => pathOf2(resource))
    )
  );
  if (manifests2.size < 2) return;
  const tools = new Set(
    [...said.values()].flatMap((effects) => effects.map(({ resource }) => nameOf4(pathOf2(resource)))).filter((name) => locks.has(name))
  );
  for (const [step, effects] of said) {
    const adding = effects.filter(addsPackage);
    if (adding.length === 0) continue;
    const own2 = effects.filter(({ resource }) => !locks.has(nameOf4(pathOf2(resource))));
    const known3 = effects.filter(({ resource }) => locks.has(nameOf4(pathOf2(resource))));
    const shared2 = adding.flatMap((effect2) => lockFor(effect2, known3, tools, around));
    if (shared2.length > 0) said.set(step, [...own2, ...shared2]);
  }
}
function lockFor(adding, known3, tools, around) {
  const manifest2 = pathOf2(adding.resource);
  const folder = manifest2.slice(0, manifest2.lastIndexOf("/") + 1);
  const usual = lockOf(nameOf4(manifest2));
  const used = usual.filter((name) => tools.has(name));
  const names4 = known3.length > 0 ? known3.map(({ resource }) => nameOf4(pathOf2(resource))) : used.length ? used : usual;
  const isTracked = (path) => around.files.has(path);
  const own2 = names4.find((name) => isTracked(folder + name));
  if (folder !== "" && own2 !== void 0) return [onLock(adding, folder + own2)];
  const atRoot = names4.find(isTracked) ?? (known3.length > 0 || used.length > 0 ? names4[0] : void 0);
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
var addsPackage = ({ action, resource, because, span, mention, conditional }) => changing.has(action) && !conditional && lockOf(nameOf4(pathOf2(resource))).length > 0 && (/^`\w+ \w+`$/.test(because) || because === "a dependency is added or taken away" || /\b(?:install|dependenc)/i.test(textAt(mention?.evidence ?? span)));
var pathOf2 = (resource) => resource.kind === "file" ? resource.path : "";
var nameOf4 = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/analyze/effects/said.ts
var saidEffects = memoise((plan) => {
  const own2 = ownEffects(plan);
  return new Map(
    [...own2].map(([step, effects]) => [step, [...effects, ...contractual(plan, step, effects)]])
  );
});
function ownEffects(plan) {
  const paths = new PathResolver(plan);
  const folders = /* @__PURE__ */ new Set();
  const said = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const context = contextOf(step, paths, plan.contract.ordersAdd ?? false);
    const effects = merge(step.mentions.flatMap((mention) => effectsOfMention(mention, context)));
    said.set(step, [...withoutFolders(effects, folders), ...introduced(step, effects)]);
  }
  const [unnamed2, generated] = [unnamedFiles(said), generatedFiles(plan.steps, paths)];
  const hot = hotFiles(plan);
  for (const [step, effects] of said) {
    const meant = [
      ...unnamed2(step),
      ...generated(step),
      ...hot(step, effects),
      ...servicesInText(step, effects)
    ];
    if (meant.length > 0) said.set(step, merge([...effects, ...meant]));
  }
  const around = surroundingsOf(plan);
  shareLocks(said, around);
  for (const uses of [usesOfRenamed(said), componentEffects(said)])
    for (const [step, more] of uses) said.set(step, [...said.get(step), ...more]);
  settleSymbols(said);
  const unsaid2 = inherit(plan, said, paths);
  for (const [step, effects] of said) said.set(step, [...effects, ...unsaid2.get(step) ?? []]);
  const places2 = placed(said, around);
  return new Map(
    [...said].map(
      ([step, effects]) => [
        step,
        [
          ...expanded(
            effects.map((effect2) => movedTo(places2, effect2)),
            around
          )
        ]
      ]
    )
  );
}

// src/analyze/effects/weigh/candidates.ts
function rankOf({ said }) {
  if (said.length === 0) return "unsaid";
  const changes2 = said.filter(isChange2);
  for (const rank3 of ["declared", "stated", "inferred"])
    if (changes2.some(({ certainty }) => certainty === rank3)) return rank3;
  return said.some(({ conditional }) => conditional) ? "perhaps" : "read";
}
var isChange2 = ({ action, conditional }) => changing.has(action) && !conditional;
var isOneFile = (kind) => kind !== "folder" && kind !== "glob";
function candidatesOf(plan, said) {
  return new Map(plan.steps.map((step) => [step, gathered(said.get(step) ?? [])]));
}
function gathered(effects) {
  const byPath = /* @__PURE__ */ new Map();
  for (const effect2 of effects) {
    if (effect2.resource.kind !== "file") continue;
    const known3 = byPath.get(effect2.resource.path);
    if (known3) known3.push(effect2);
    else byPath.set(effect2.resource.path, [effect2]);
  }
  return [...byPath].map(([path, said]) => ({ path, kind: kindOf(path, isTestPath(path)), said, hints: [] }));
}

// src/analyze/effects/weigh/features.ts
function featuresOf(candidate, site, scene) {
  const { path, kind, said, hints } = candidate;
  const rank3 = rankOf(candidate);
  const found3 = /* @__PURE__ */ new Set();
  for (const effect2 of said) {
    found3.add(`says=${effect2.action}:${effect2.certainty}`);
    found3.add(whyOf(effect2));
    for (const word of wordsOfMention(effect2)) found3.add(word);
  }
  if (said.length > 0) for (const feature of saidFeatures(candidate, site, scene, rank3)) found3.add(feature);
  const sources2 = hints.map(({ source }) => source);
  for (const { features } of hints) for (const feature of features) found3.add(feature);
  if (said.length === 0) {
    for (const source of sources2) {
      found3.add(source);
      found3.add(`${source}:${kind}`);
      found3.add(`${source}:list=${sizeOf(site.declared)}`);
      found3.add(`${source}:changers=${bucket(scene.changers.get(path) ?? 0, [1, 2])}`);
      found3.add(`${source}:before=${bucket(scene.before.get(path) ?? 0, [1, 2])}`);
      found3.add(`${source}:${site.step.kind}${site.step.onlyLooks ? ":looks" : ""}`);
    }
    found3.add(sources2.toSorted().join("+"));
    found3.add(`sources=${sources2.length}`);
  }
  return [...found3];
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
function* saidFeatures(candidate, site, scene, rank3) {
  const { path, kind, said } = candidate;
  const { step, changed } = site;
  yield `rank=${rank3}`;
  yield `list=${sizeOf(site.declared)}:${rank3}`;
  yield `times=${Math.min(3, said.length)}:${rank3}`;
  yield `kind=${kind}`;
  yield `kind=${kind}:${rank3}`;
  const there = presence(path, scene);
  yield `there=${there}:${rank3}`;
  yield `there=${there}:${kind}:${rank3}`;
  if (there === "new" && scene.around.named(nameOf(path)).length > 0) yield `there=like:${rank3}`;
  yield `before=${bucket(scene.before.get(path) ?? 0, [1, 2, 4])}:${rank3}`;
  const others2 = (scene.changers.get(path) ?? 0) - (changed.includes(path) ? 1 : 0);
  yield `changers=${bucket(others2, [1, 2, 4])}:${rank3}`;
  if (scene.around.history.length > 0)
    yield `history=${bucket(scene.around.changes(path), [1, 2, 5, 15])}:${rank3}`;
  yield `step=${step.kind}${step.onlyLooks ? ":looks" : ""}:${rank3}`;
  const title = new Set(wordsOf(step.title));
  yield `title=${wordsOf(nameOf(path)).some((word) => title.has(word))}:${rank3}`;
  if (kind === "test" || kind === "code") yield `pair=${kind}:${isPaired(path, kind, changed)}:${rank3}`;
  if (kind === "folder")
    yield `inside=${changed.some((other) => other !== path && other.startsWith(path))}:${rank3}`;
  if (said.some(isChange2) && !said.every(isChange2)) yield `mixed:${rank3}`;
}
function presence(path, { around, brought }) {
  if (brought.has(path)) return "brought";
  if (around.files.size === 0) return "unknown";
  return around.files.has(path) ? "tracked" : "new";
}
var isPaired = (path, kind, changed) => changed.some((other) => isTestPath(other) === (kind === "code") && stemOf(other) === stemOf(path));
var sizeOf = (declared) => bucket(declared, [1, 2, 5, 10]);
var bucket = (count2, bounds) => String(bounds.findLast((bound) => count2 >= bound) ?? 0);
var whyOf = ({ because, action }) => `why=${because.replace(/, `[^`]*` here$/, "").replace(/^.* files? here$/, "pattern").replace(/`[^`]*`/g, "x")}:${action}`;

// src/analyze/effects/weigh/hints.ts
function unnamed(site, scene) {
  const found3 = /* @__PURE__ */ new Map();
  const named2 = new Set(site.candidates.map(({ path }) => path));
  const add2 = (path, hint) => {
    if (named2.has(path)) return;
    const known3 = found3.get(path);
    if (known3) known3.hints.push(hint);
    else found3.set(path, { path, kind: kindOf(path, isTestPath(path)), said: [], hints: [hint] });
  };
  for (const candidate of site.candidates) {
    longerPaths(candidate, scene, add2);
    if (!isOneFile(candidate.kind) || !candidate.said.some(isChange2)) continue;
    tests(candidate, site, scene, add2);
    together(candidate, scene, add2);
  }
  collectors(site, scene, add2);
  spoken(site, scene, add2);
  if (site.changed.length === 0) {
    defined(site, scene, add2);
    fitting(site, scene, add2);
  }
  return [...found3.values()];
}
function longerPaths(candidate, { around, brought }, add2) {
  const { path, kind, said } = candidate;
  if (!isOneFile(kind) || around.files.has(path) || brought.has(path)) return;
  const longer = around.named(nameOf(path)).filter((file3) => file3.endsWith(`/${path}`));
  if (longer.length === 0 || longer.length > 3) return;
  const rank3 = rankOf(candidate);
  const because = longer.length === 1 ? `\`${path}\` here` : `one of ${longer.length} files called \`${path}\``;
  const features = [`longer=${rank3}:${longer.length}`];
  for (const file3 of longer) add2(file3, { source: "longer", features, because, span: said[0].span });
}
function tests({ path, kind, said }, site, { around }, add2) {
  const others2 = around.about(stemOf(path)).filter((other) => other !== path);
  const { span } = said[0];
  if (kind === "test") {
    const code2 = others2.filter((other) => kindOf(other, isTestPath(other)) === "code");
    for (const other of code2.slice(0, 4))
      add2(other, {
        source: "tested",
        features: [`tested=${one(code2)}`],
        because: `\`${nameOf(path)}\` tests it`,
        span
      });
  } else {
    const found3 = others2.filter(isTestPath);
    const has = site.changed.some(isTestPath);
    for (const other of found3.slice(0, 6))
      add2(other, {
        source: "tests",
        features: [`tests=${one(found3)}`, `tests=${has ? "beside others" : "alone"}`],
        because: `tests \`${nameOf(path)}\``,
        span
      });
  }
}
var one = (list3) => list3.length === 1 ? "one" : "some";
function together({ path, said }, { around }, add2) {
  const all = around.changes(path);
  if (all < 2) return;
  const others2 = [...around.changedWith(path)].filter(([other, count2]) => other !== path && count2 >= 2 && around.files.has(other)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 12);
  for (const [other, count2] of others2) {
    const share = Math.floor(count2 / all * 5);
    const often = count2 < 3 ? "twice" : count2 < 6 ? "some" : "many";
    add2(other, {
      source: "together",
      features: [
        `together=${share}`,
        `together=${share}:${often}`,
        `together=${share}:${kindOf(other, isTestPath(other))}`
      ],
      because: `changed with \`${path}\` in ${count2} of ${all} commits`,
      span: said[0].span
    });
  }
}
function collectors({ candidates }, { around, brought }, add2) {
  const seen = /* @__PURE__ */ new Set();
  for (const { path, kind, said } of candidates) {
    const isNew3 = !around.files.has(path) && !brought.has(path) && path.includes("/");
    if (kind !== "code" || !isNew3 || !said.some(isChange2)) continue;
    const ending = path.slice(path.lastIndexOf(".") + 1);
    let folder = folderOf(path);
    for (let level = 0; level <= 3; level += 1) {
      for (const file3 of around.inFolder(folder)) {
        const collects = kindOf(file3, false);
        if (seen.has(file3) || collects !== "barrel" && collects !== "manifest") continue;
        const [name, end] = [nameOf(file3), file3.slice(file3.lastIndexOf(".") + 1)];
        if (collects === "barrel" && end !== ending) continue;
        seen.add(file3);
        const changes2 = around.changes(file3);
        add2(file3, {
          source: "collector",
          features: [
            `collector=${collects === "barrel" ? name : end}:${level}`,
            `collector=${changes2 === 0 ? "never" : changes2 < 5 ? "some" : "often"}`
          ],
          because: `lists what is in \`${folder}/\``,
          span: said[0].span
        });
      }
      if (folder === "") break;
      folder = folderOf(folder);
    }
  }
}
function spoken({ step }, { around }, add2) {
  const { source, start, end } = step.extent;
  const text = source.text.slice(start, end);
  const counts = /* @__PURE__ */ new Map();
  for (const { 0: word, index: index2 } of text.matchAll(/(?<![\w./-])[A-Za-z_][\w-]{3,}(?![\w/-]|\.\w)/g)) {
    if (!/[a-z][A-Z]|_|-/.test(word)) continue;
    const known3 = counts.get(word);
    if (known3) known3.times += 1;
    else counts.set(word, { times: 1, at: start + index2 });
  }
  for (const [word, { times, at: at2 }] of counts) {
    const files = around.about(word.toLowerCase()).filter((file3) => !isTestPath(file3));
    if (files.length === 0 || files.length > 2) continue;
    const often = times === 1 ? "once" : times < 4 ? "some" : "many";
    for (const file3 of files)
      add2(file3, {
        source: "spoken",
        features: [`spoken=${files.length}:${often}`, `spoken:title=${step.title.includes(word)}`],
        because: `\`${word}\` is called by its file`,
        span: { source, start: at2, end: at2 + word.length }
      });
  }
}
function defined({ step }, { around, said }, add2) {
  const symbols = (said.get(step) ?? []).flatMap(
    ({ resource, action, span }) => resource.kind === "symbol" && isPlainName(resource.name) ? [{ name: lastPart(resource.name), action, span }] : []
  );
  const files = around.definers(symbols.map(({ name }) => name));
  for (const { name, action, span } of symbols) {
    const found3 = files.get(name) ?? [];
    if (found3.length === 0 || found3.length > 3) continue;
    for (const file3 of found3)
      add2(file3, {
        source: "defines",
        features: [`defines=${found3.length}:${action}`],
        because: `defines \`${name}\``,
        span
      });
  }
}
var isPlainName = (name) => /^[\w.:]{4,60}$/.test(name) && /^\w+$/.test(lastPart(name));
var lastPart = (name) => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":")) + 1);
function fitting({ step }, { around }, add2) {
  if (step.onlyLooks || step.kind === "checkpoint") return;
  const { source, start, end } = step.extent;
  const words = /* @__PURE__ */ new Map();
  const count2 = (word, times) => words.set(word, (words.get(word) ?? 0) + times);
  for (const word of wordsOf(step.title)) count2(word, 3);
  for (const word of wordsOf(source.text.slice(start, Math.min(end, start + 3e3)))) count2(word, 1);
  around.ranking.best(words, 12).forEach(({ path, score, share }, rank3) => {
    const place = rank3 < 3 ? String(rank3) : rank3 < 6 ? "3" : "6";
    const strength2 = Math.min(6, Math.floor(score / 6));
    add2(path, {
      source: "fits",
      features: [
        `fits=${place}`,
        `fits:score=${strength2}`,
        `fits:share=${Math.floor(share * 5)}:${strength2}`
      ],
      because: "its path and its past speak the words of the step",
      span: step.span
    });
  });
}

// src/analyze/effects/weigh/weights.json
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

// src/analyze/effects/weigh/model.ts
var table = weights_default.weights;
var priors = { declared: 0.9, stated: 0.8, inferred: 0.6 };
function probabilityOf(features, said) {
  const sum = features.reduce((all, feature) => all + (table[feature] ?? 0), weights_default.bias);
  const unknown3 = priorsOf(said).map(([why3, prior]) => why3 in table ? 0 : prior);
  return Math.max(1 / (1 + Math.exp(-sum)), leastOf(features, said), ...unknown3);
}
var leastOf = (features, said) => (features.includes("list=0:stated") || features.includes("list=0:inferred")) && said.some(isPlainOrder) || features.some((feature) => feature.startsWith("step=cycle:")) && said.some(isTestOfRed2) ? 0.6 : 0;
var isTestOfRed2 = (effect2) => isChange2(effect2) && effect2.because === testOfRed;
var isPlainOrder = ({ mention, ...effect2 }) => {
  const words = mention?.features;
  return isChange2(effect2) && words?.ordered === true && words.role === "object" && !words.negated;
};
var priorsOf = (said) => said.filter(isChange2).map((effect2) => [whyOf(effect2), priors[effect2.certainty]]);

// src/analyze/effects/weigh/scene.ts
function sceneOf(plan, said, candidates) {
  const changers = /* @__PURE__ */ new Map();
  for (const list3 of candidates.values()) for (const path of changedOf(list3)) count(changers, path);
  return { plan, said, around: surroundingsOf(plan), changers, before: /* @__PURE__ */ new Map(), brought: /* @__PURE__ */ new Set() };
}
function siteOf(step, candidates) {
  const declared = candidates.filter(
    ({ said }) => said.some((effect2) => isChange2(effect2) && effect2.certainty === "declared")
  );
  return { step, candidates, changed: changedOf(candidates), declared: declared.length };
}
var changedOf = (candidates) => candidates.flatMap(({ path, kind, said }) => isOneFile(kind) && said.some(isChange2) ? path : []);
function pass(scene, { candidates, changed }) {
  for (const path of changed) count(scene.before, path);
  for (const { path, said } of candidates)
    if (said.some((effect2) => isChange2(effect2) && (effect2.action === "create" || effect2.action === "write")))
      scene.brought.add(path);
}
function count(counts, path) {
  counts.set(path, (counts.get(path) ?? 0) + 1);
}

// src/analyze/effects/weigh/index.ts
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
        (effect2) => effect2.resource.kind === "file" ? settled(effect2, byPath.get(effect2.resource.path), byPath) : effect2
      );
      return [step, [...kept, ...[...byPath.values()].flatMap(added)]];
    })
  );
}
function settled(effect2, candidate, all) {
  if (!changing.has(effect2.action)) return effect2;
  if (!isOneFile(candidate.kind)) return isWhole(effect2, candidate, all) ? effect2 : [];
  const probability = probabilityOf(candidate.features, candidate.said);
  return probability >= likely.said ? { ...effect2, probability } : { ...effect2, action: "read", probability };
}
function isWhole({ action, certainty, mention }, { path, kind }, all) {
  if (action === "delete" || action === "rename" || mention?.features?.all) return true;
  if (certainty !== "declared") return kind === "glob";
  return kind === "glob" || ![...all.values()].some(
    (other) => other.path !== path && other.path.startsWith(path) && other.said.some(isChange2)
  );
}
function added(candidate) {
  const { path, kind, said, hints, features } = candidate;
  if (!isOneFile(kind) || said.some(isChange2)) return [];
  const probability = probabilityOf(features, said);
  const why3 = hints[0] ?? said[0];
  if (!why3 || probability < likely.unsaid) return [];
  const { because, span } = why3;
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

// src/analyze/effects/index.ts
var effectsOf = memoise(
  (plan) => weigh(plan, saidEffects(plan)),
  "effects"
);

// src/analyze/plan/step-index.ts
var indexOf2 = memoise(
  (plan) => new Map(plan.steps.map((step, index2) => [step, index2]))
);
var stepsByPhase = memoise((plan) => {
  const steps = new Map(plan.phases.map((phase) => [phase, []]));
  for (const step of plan.steps) if (step.phase) steps.get(step.phase)?.push(step);
  return steps;
});

// src/analyze/files/lifecycle.ts
var needing = /* @__PURE__ */ new Set(["modify", "delete", "rename", "read"]);
var livesOf = memoise((plan) => {
  const lives = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Map();
  for (const [step, effects] of effectsOf(plan)) {
    const sure = effects.filter(isSure);
    const taken = sure.filter((effect2) => takesAway(effect2, sure));
    for (const effect2 of taken) {
      const folder = pathOf3(effect2).replace(/\/$/, "");
      if (isFolder(pathOf3(effect2)))
        gone.set(folder, [...gone.get(folder) ?? [], turnOf([step, [effect2]], taken)]);
    }
    for (const effect2 of sure) {
      const path = pathOf3(effect2);
      if (!isOneFile2(path)) continue;
      const life = lives.get(path) ?? /* @__PURE__ */ new Map();
      lives.set(path, life);
      const turn = life.get(step);
      if (turn) turn.push(effect2);
      else life.set(step, [effect2]);
    }
  }
  const index2 = indexOf2(plan);
  return [...lives].map(([path, own2]) => {
    const turns = [...own2].map(
      (turn) => turnOf(
        turn,
        turn[1].filter((effect2) => takesAway(effect2, effectsOf(plan).get(turn[0])))
      )
    );
    const around = gone.size === 0 ? [] : foldersOf3(path).flatMap((folder) => gone.get(folder) ?? []);
    const lost = around.filter(({ step }) => !own2.has(step));
    if (lost.length === 0) return { path, turns };
    return { path, turns: [...turns, ...lost].sort((a, b) => index2.get(a.step) - index2.get(b.step)) };
  });
});
var isSure = ({ resource, certainty, conditional }) => resource.kind === "file" && certainty !== "inferred" && !conditional;
var pathOf3 = ({ resource }) => resource.kind === "file" ? resource.path : "";
var takesAway = ({ action, span }, all) => action === "delete" || action === "rename" && all.some((other) => other.action === "create" && other.span.start === span.start);
var foldersOf3 = (path) => path.split("/").slice(0, -1).map((_, i, names4) => names4.slice(0, i + 1).join("/"));
var isFolder = (path) => !/[*?{}<>$]/.test(path) && (path.endsWith("/") || /\/[^./]+$/.test(path));
var isOneFile2 = (path) => !/[*?{}<>$]|\/$/.test(path) && /\.\w+$/.test(path) && !isUsual(path);
function turnOf([step, effects], taken) {
  const ordered2 = effects.some((effect2) => effect2.action === "create" && isOrdered(effect2));
  const changes2 = effects.some(
    ({ action, certainty }) => action === "modify" || !ordered2 && action === "write" && certainty === "declared"
  );
  const creates = changes2 ? void 0 : effects.find(({ action }) => action === "create");
  const changesIt = effects.some(({ action, certainty }) => action === "modify" && certainty === "stated");
  const makes2 = effects.some(
    ({ action, certainty }) => action === "create" || action === "write" && !(changesIt && certainty === "declared")
  );
  const needs = makes2 ? void 0 : effects.find(({ action }) => needing.has(action));
  const runs2 = makes2 ? void 0 : effects.find(({ action }) => action === "run");
  return {
    step,
    effects,
    creates,
    deletes: taken.find((effect2) => !changes2 || effect2.action === "delete"),
    needs,
    runs: runs2
  };
}
var plainCreation = ({ creates }) => creates && (creates.certainty === "declared" || isOrdered(creates)) ? creates : void 0;
var isOrdered = ({ action, mention }) => action === "create" && mention?.features?.plain === true;
var isChange3 = ({ action }) => changing.has(action);

// src/analyze/files/declared-files.ts
var changedFiles = (plan, step) => (effectsOf(plan).get(step) ?? []).flatMap(
  (effect2) => effect2.resource.kind === "file" && isChange3(effect2) && !effect2.conditional ? [{ path: effect2.resource.path, span: effect2.span }] : []
);
function undeclaredFiles(plan, step) {
  const { ordersAdd } = plan.contract;
  const lists = (mention) => mention.certainty === "declared" && !isTestOfRed(step, mention);
  if (step.done?.value || !step.mentions.some(lists)) return [];
  const declared = [];
  const stated = [];
  for (const mention of step.mentions) {
    const { subject, verb, certainty, conditional, section, span } = mention;
    if (subject.kind !== "path") continue;
    if (certainty === "declared" || section === "files" || section === "title")
      declared.push(subject.path, ...subject.to === void 0 ? [] : [subject.to]);
    else if (isTestOfRed(step, mention)) continue;
    else if (certainty === "stated" && ordersChange(verb) && !conditional && isWork(section, subject.path))
      stated.push({ path: subject.path, span });
  }
  const first = new Map(stated.toReversed().map((file3) => [file3.path, file3]));
  return [...first.values()].reverse().filter(
    ({ path }) => (isFullPath(path) || ordersAdd && isRootFile(path)) && !isBeside(plan, path) && !declared.some((other) => covers(other, path))
  );
}
var isFullPath = (path) => /^(?!~|\/|[A-Za-z]:)[^@]*\/[^/*@]*\.\w+$/.test(path);
var isBeside = (plan, path) => {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return plan.files.some(({ source }) => `/${source.path}`.includes(`/${folder}/`));
};
var isWork = (section, path) => section !== "context" && (section !== "verify" || isTestPath(path));
var ordersChange = (verb) => changing.has(verb);
function covers(declared, path) {
  const [one2, other] = [segmentsOf(declared.replace(placeholder, "*")), segmentsOf(path)];
  if (overlap(one2, other)) return true;
  const common3 = Math.min(one2.length, other.length);
  return common3 > 1 && overlap(one2.slice(-common3), other.slice(-common3));
}
var placeholder = /(?<=[-_./])N(?=[-_.])/g;
var matchesGlob = (path, glob) => overlap(segmentsOf(glob), segmentsOf(path));

// src/analyze/text/near-misses.ts
function slipAmong(own2, names4) {
  if (own2.length < 6) return void 0;
  return nearest(
    own2,
    [...names4].filter((name) => name !== own2 && isSlip(own2, name))
  );
}
function slipsAmong(names4) {
  const forms = new Set(names4.map(plain2));
  let alike2;
  return (own2) => {
    if (forms.size === 1 && forms.has(plain2(own2))) return void 0;
    alike2 ??= byKey2(names4);
    return slipAmong(own2, new Set(keysOf(own2).flatMap((key) => alike2.get(key) ?? [])));
  };
}
function byKey2(names4) {
  const alike2 = /* @__PURE__ */ new Map();
  for (const name of names4)
    for (const key of keysOf(name)) {
      const known3 = alike2.get(key);
      if (known3) known3.push(name);
      else alike2.set(key, [name]);
    }
  return alike2;
}
var keysOf = (name) => [
  name,
  lettersOf(name),
  ...new Set(Array.from(name, (_, at2) => name.slice(0, at2) + name.slice(at2 + 1)))
];
var lettersOf = (name) => [...name].sort().join("");
function isSlip(a, b) {
  if (plain2(a) === plain2(b)) return false;
  return Math.abs(a.length - b.length) <= 1 && (lettersOf(a) === lettersOf(b) || differInOne(a, b));
}
var plain2 = (name) => name.replace(/\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])/g, "0").replace(/^[._]+/, "").toLowerCase();
function differInOne(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

// src/analyze/files/existence.ts
var isThere = (plan, path) => plan.repository?.exists(path) === true;
var creationOf = ({ turns }) => turns.find(({ creates }) => creates?.certainty === "declared");
var isCarriedOut = memoise((plan) => {
  const created = livesOf(plan).filter(creationOf);
  const there = created.filter(({ path }) => isThere(plan, path));
  return there.length > 0 && there.length * 2 >= created.length;
});
var absencesOf = memoise((plan) => {
  if (!plan.repository || isCarriedOut(plan)) return [];
  const rewritten = rewrittenPaths(plan);
  const made = madePaths(plan, rewritten);
  const needed = livesOf(plan).flatMap(({ path, turns }) => {
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
var listedIn = (plan) => [...effectsOf(plan).values()].flatMap(
  (effects) => effects.flatMap(
    ({ action, resource, certainty }) => action === "write" && certainty === "declared" && resource.kind === "file" ? resource.path : []
  )
);
function rewrittenPaths(plan) {
  const found3 = /* @__PURE__ */ new Set();
  for (const effects of effectsOf(plan).values()) {
    const listed4 = new Set(
      effects.flatMap(
        ({ action, resource, certainty }) => action === "write" && resource.kind === "file" && certainty === "declared" ? resource.path : []
      )
    );
    for (const { action, resource, certainty, conditional } of effects)
      if (action === "modify" && certainty === "stated" && !conditional && resource.kind === "file" && listed4.has(resource.path))
        found3.add(resource.path);
  }
  for (const effects of effectsOf(plan).values())
    for (const { action, resource } of effects)
      if (action === "create" && resource.kind === "file") found3.delete(resource.path);
  return found3;
}
function madePaths(plan, rewritten) {
  const made = /* @__PURE__ */ new Set();
  for (const effects of effectsOf(plan).values())
    for (const { action, resource } of effects)
      if (resource.kind === "file" && ["create", "write", "rename"].includes(action) && !rewritten.has(resource.path))
        made.add(resource.path.replace(/(?:^|\/)[^/]*[*?{].*$/, "").replace(/\/+$/, ""));
  return (path) => {
    for (let at2 = path; at2 !== ""; at2 = at2.slice(0, Math.max(0, at2.lastIndexOf("/"))))
      if (made.has(at2)) return true;
    return false;
  };
}

// src/analyze/files/likely-typos.ts
function likelyTypos(plan) {
  const lives = livesOf(plan);
  const known3 = /* @__PURE__ */ new Map();
  for (const life of lives) {
    if (!life.turns.some(({ effects }) => effects.some(isChange3))) continue;
    for (const frame of frames(life.path)) {
      const others2 = known3.get(frame);
      if (others2) others2.push(life);
      else known3.set(frame, [life]);
    }
  }
  const slips = /* @__PURE__ */ new Map();
  return lives.flatMap((life) => {
    const [turn, second] = life.turns;
    if (!turn || second || turn.creates || !turn.needs || isThere(plan, life.path)) return [];
    const near = frames(life.path).flatMap((frame, at2) => {
      const slip = slips.get(frame) ?? slipsIn(known3.get(frame) ?? [], at2);
      slips.set(frame, slip);
      return slip(life.path) ?? [];
    });
    const [found3] = near;
    const place = found3?.turns[0]?.effects.find(isChange3)?.span;
    return found3 && place ? [{ path: life.path, effect: turn.needs, known: found3.path, place }] : [];
  });
}
var frames = (path) => path.split("/").map((_, at2, all) => all.map((segment, i) => i === at2 ? "" : segment).join("/"));
function slipsIn(others2, at2) {
  const segment = (path) => path.split("/")[at2];
  const names4 = new Map(others2.map((other) => [segment(other.path), other]));
  const meant = slipsAmong([...names4.keys()]);
  return (path) => {
    const name = meant(segment(path));
    return name === void 0 ? void 0 : names4.get(name);
  };
}

// src/analyze/ids/references.ts
function canonicalId(id2) {
  return id2.trim().toLowerCase().replace(/(-plan)?\.md$|-plan$/, "").replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/, "").replace(/(?<=\d)[-_](?=\d)/g, ".").replace(/(?<!\d)0+(?=\d)/g, "");
}
function resolveReference(plan, reference, from) {
  const ids = idsOf(plan);
  const key = canonicalId(reference.id);
  if (reference.kind === "phase" || /^phase\b/i.test(reference.id)) return phaseFor(plan, key);
  const found3 = narrowed(ids.exact.get(reference.id), reference) ?? narrowed(ids.canonical.get(key), reference) ?? ids.canonical.get(siblingKey(reference, key, from));
  if (found3?.length === 1) return { kind: "found", steps: found3 };
  if (found3) return { kind: "ambiguous", steps: found3 };
  const parts2 = partsOf2(plan, key);
  if (parts2.length > 1) return { kind: "found", steps: parts2 };
  const phase = reference.explicit ? void 0 : phaseFor(plan, key);
  return phase?.kind === "found" ? phase : { kind: "unknown", suggestion: suggestionFor(plan, reference.id) };
}
var partsOf2 = (plan, key) => /\d$/.test(key) ? [..."abcdefgh"].flatMap((letter) => idsOf(plan).canonical.get(`${key}${letter}`) ?? []) : [];
var idsOf = memoise((plan) => ({
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
function narrowed(steps, { id: id2 }) {
  if (!steps || steps.length < 2) return steps;
  const kind = /^[a-z]+/i.exec(id2.trim())?.[0].toLowerCase();
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
  (id2) => canonicalId(id2).replace(/[^a-z0-9]/g, ""),
  (id2) => id2.toLowerCase().replace(/[^a-z0-9]/g, ""),
  (id2) => canonicalId(id2.replace(/^[A-Za-z]+(?=\d)/, "")),
  (id2) => canonicalId(inDigits(canonicalId(id2)))
];
var inDigits = (id2) => /\d/.test(id2) ? id2.replace(/(?<=.)[oil]/g, (letter) => letter === "o" ? "0" : "1") : id2;
function suggestionFor(plan, id2) {
  for (const loose of looseSpellings) {
    const own2 = loose(id2);
    const same = plan.steps.filter((step) => loose(step.id) === own2);
    if (same.length === 1 || same.length > 1 && loose === looseSpellings[0]) return same[0].id;
  }
  return /[a-z]{3}/i.test(id2) ? nearest(id2, idsOf(plan).exact.keys()) : void 0;
}

// src/analyze/files/step-file-drift.ts
function uncopiedSteps(plan) {
  if (!plan.steps.some((step) => step.copies.length > 0)) return [];
  return plan.steps.filter(
    ({ copies, kind, phase }) => copies.length === 0 && kind !== "checkpoint" && phase?.type?.value !== "inline"
  );
}
var strayEntries = (plan) => (plan.orchestration?.entries ?? []).filter(
  ({ id: { value: id2, span } }) => resolveReference(plan, { kind: "step", id: id2, form: "group", span }).kind === "unknown"
);

// src/analyze/graph/digraph.ts
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
  for (const list3 of lists) for (const v of list3.from) heads[v + 1]++;
  for (let v = 0; v < size; v++) heads[v + 1] += heads[v];
  const targets2 = new Int32Array(heads[size]);
  const next = heads.slice(0, size);
  for (const { from, to } of lists) {
    for (let i = 0; i < from.length; i++) targets2[next[from[i]]++] = to[i];
  }
  return { size, heads, targets: targets2 };
}
var successors = ({ heads, targets: targets2 }, v) => targets2.subarray(heads[v], heads[v + 1]);
function reversed(graph) {
  const list3 = new EdgeList();
  for (let v = 0; v < graph.size; v++) for (const w of successors(graph, v)) list3.add(w, v);
  return digraph(graph.size, list3);
}

// src/analyze/graph/components.ts
function componentsOf(graph) {
  const { size, heads, targets: targets2 } = graph;
  const of = new Int32Array(size).fill(-1);
  const found3 = new Int32Array(size);
  const low = new Int32Array(size);
  const edge2 = heads.slice(0, size);
  const open = [];
  const path = [];
  let clock = 0;
  let count2 = 0;
  const enter = (v) => {
    found3[v] = low[v] = ++clock;
    open.push(v);
    path.push(v);
  };
  const leave = (v) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== void 0) low[parent] = Math.min(low[parent], low[v]);
    if (low[v] !== found3[v]) return;
    for (let w = -1; w !== v; ) {
      w = open.pop();
      of[w] = count2;
    }
    count2++;
  };
  for (let root = 0; root < size; root++) {
    if (!found3[root]) enter(root);
    for (let v = path.at(-1); v !== void 0; v = path.at(-1)) {
      if (edge2[v] === heads[v + 1]) leave(v);
      else {
        const w = targets2[edge2[v]++];
        if (!found3[w]) enter(w);
        else if (of[w] === -1) low[v] = Math.min(low[v], found3[w]);
      }
    }
  }
  return { of, count: count2 };
}
function condensed(graph, components) {
  const list3 = new EdgeList();
  for (let v = 0; v < graph.size; v++) {
    const from = components.of[v];
    for (const w of successors(graph, v)) if (components.of[w] !== from) list3.add(from, components.of[w]);
  }
  return digraph(components.count, list3);
}
function membersOf({ of, count: count2 }) {
  const members = Array.from({ length: count2 }, () => []);
  of.forEach((component, v) => void members[component].push(v));
  return members;
}

// src/analyze/graph/heap.ts
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
    const last2 = this.#items.pop();
    if (last2 === void 0 || !this.#items.length) return top;
    this.#items[0] = last2;
    for (let at2 = 0; ; ) {
      const left = 2 * at2 + 1;
      if (left >= this.#items.length) return top;
      const least2 = left + 1 < this.#items.length && this.#less(left + 1, left) ? left + 1 : left;
      if (!this.#less(least2, at2)) return top;
      at2 = this.#swap(at2, least2);
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

// src/analyze/graph/loops.ts
var budget = 2e6;
function loopsOf(graph, limit = 20) {
  const components = componentsOf(graph);
  const loops = [];
  for (const nodes of membersOf(components)) loops.push(...loopsWithin(graph, components.of, nodes, limit));
  return loops.sort((a, b) => a[0] - b[0]);
}
function loopsWithin(graph, of, nodes, limit) {
  const known3 = /* @__PURE__ */ new Map();
  let work = 0;
  for (const u of nodes) {
    for (const v of successors(graph, u)) {
      if (of[v] !== of[u] || known3.size && work > budget) continue;
      const path = shortestPath(graph, of, v, u);
      work += path.looked;
      const loop = fromLeast(path.nodes);
      known3.set(loop.join(), loop);
    }
  }
  return [...known3.values()].sort((a, b) => a.length - b.length || a[0] - b[0]).slice(0, limit);
}
function shortestPath(graph, of, start, goal) {
  const parent = /* @__PURE__ */ new Map([[start, -1]]);
  const queue = [start];
  let looked = 0;
  for (let i = 0; !parent.has(goal); i++) {
    const v = queue[i];
    for (const w of successors(graph, v)) {
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
  const at2 = loop.indexOf(loop.reduce((a, b) => Math.min(a, b)));
  return [...loop.slice(at2), ...loop.slice(0, at2)];
}

// src/analyze/graph/reachability.ts
function reachabilityOf(graph) {
  const components = componentsOf(graph);
  const loops = loopsOn(graph, components.of);
  const dag = condensed(graph, components);
  const walks = [walk(dag, false), walk(dag, true)];
  const seen = new Int32Array(dag.size);
  let search = 0;
  const verdict = (a, b) => {
    if (a < b) return -1;
    for (const { rank: rank3, tree, low } of walks) {
      if (rank3[b] > rank3[a] || low[b] < low[a]) return -1;
      if (rank3[b] >= tree[a]) return 1;
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
        const known3 = verdict(w, b);
        if (known3 === 1) return true;
        if (known3 === 0) stack.push(w);
      }
    }
    return false;
  };
  return (a, b) => {
    const from = components.of[a];
    const to = components.of[b];
    if (from === to) return loops[from] === 1;
    const known3 = verdict(from, to);
    return known3 === 0 ? searchFrom(from, to) : known3 === 1;
  };
}
function loopsOn(graph, of) {
  const loops = new Uint8Array(graph.size);
  for (let v = 0; v < graph.size; v++)
    for (const w of successors(graph, v)) if (of[v] === of[w]) loops[of[v]] = 1;
  return loops;
}
function walk(dag, backwards2) {
  const { size, heads, targets: targets2 } = dag;
  const rank3 = new Int32Array(size).fill(-1);
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
    rank3[v] = clock++;
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
      const w = targets2[backwards2 ? heads[v + 1] - 1 - k : heads[v] + k];
      if (tree[w] === -1) enter(w);
    }
  }
  return { rank: rank3, tree, low };
}

// src/analyze/graph/reduction.ts
function reduced(graph, wanted) {
  const components = componentsOf(graph);
  const dag = condensed(graph, components);
  const between = new EdgeList();
  const kept = new EdgeList();
  wanted.from.forEach((from, i) => void between.add(components.of[from], components.of[wanted.to[i]]));
  const standing = undetoured(dag, between);
  const known3 = /* @__PURE__ */ new Set();
  wanted.from.forEach((from, i) => {
    const key = `${between.from[i]} ${between.to[i]}`;
    if (standing[i] && !known3.has(key)) kept.add(from, wanted.to[i]);
    known3.add(key);
  });
  return kept;
}
function undetoured(dag, edges) {
  const base = new EdgeList();
  for (let v = 0; v < dag.size; v++) for (const w of successors(dag, v)) base.add(v, w);
  const whole2 = digraph(dag.size, base, edges);
  const back = reversed(whole2);
  const reaches2 = reachabilityOf(whole2);
  return edges.from.map((a, i) => {
    const b = edges.to[i];
    const out = successors(whole2, a);
    const into = successors(back, b);
    return out.length <= into.length ? out.every((s) => s === b || !reaches2(s, b)) : into.every((p) => p === a || !reaches2(a, p));
  });
}

// src/analyze/graph/sequence.ts
function sequenceOf(graph, rank3) {
  const components = componentsOf(graph);
  const dag = condensed(graph, components);
  const members = membersOf(components).map((nodes) => nodes.toSorted((a, b) => rank3(a) - rank3(b)));
  const waiting = new Int32Array(dag.size);
  for (const w of dag.targets) waiting[w]++;
  const first = (component) => rank3(members[component][0]);
  const ready = new Heap((a, b) => first(a) - first(b));
  for (let c = 0; c < dag.size; c++) if (!waiting[c]) ready.push(c);
  const sequence = [];
  for (let c = ready.pop(); c !== void 0; c = ready.pop()) {
    sequence.push(...members[c]);
    for (const w of successors(dag, c)) if (--waiting[w] === 0) ready.push(w);
  }
  return sequence;
}

// src/analyze/order/gates.ts
var Gates = class {
  size;
  constructor(steps) {
    this.size = steps;
  }
  wire(links) {
    const edges = new EdgeList();
    const nodeFor = (joined3) => {
      const gates = /* @__PURE__ */ new Map();
      return (steps) => {
        if (steps.length === 1) return steps[0];
        const known3 = gates.get(steps);
        if (known3 !== void 0) return known3;
        const gate = this.size++;
        for (const step of steps) joined3(step, gate);
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

// src/analyze/order/links.ts
var statedLinks = memoise((plan) => {
  const index2 = indexOf2(plan);
  const phases = phaseIndexes(plan);
  const indexes = (reference, from) => {
    const target2 = resolveReference(plan, reference, from);
    if (target2.kind !== "found") return [];
    return target2.phase ? phases.get(target2.phase) : target2.steps.map((step) => index2.get(step));
  };
  const links = [];
  const add2 = (before, after, why3) => {
    if (before.length && after.length) links.push({ before, after, ...why3 });
  };
  for (const phase of plan.phases) {
    for (const reference of phase.dependsOn)
      add2(indexes(reference), phases.get(phase), why(reference, "phase"));
  }
  plan.steps.forEach((step, at2) => {
    for (const reference of step.dependsOn) add2(indexes(reference, step), [at2], why(reference, "declared"));
    for (const reference of step.blocks) add2([at2], indexes(reference, step), why(reference, "blocks"));
  });
  return links;
});
function why({ kind, form, span }, plain5) {
  const special = kind === "phase" ? "phase" : form === "marker" || form === "group" ? form : plain5;
  return { reason: special, strength: form === "prose" ? "prose" : "metadata", span };
}
var phaseIndexes = (plan) => new Map(
  [...stepsByPhase(plan)].map(([phase, steps]) => [phase, steps.map((step) => indexOf2(plan).get(step))])
);

// src/analyze/order/shown.ts
var wide = 256;
function shownEdges(plan, links, reaches2) {
  const lasts = remembered((steps) => rim(steps, (step, other) => reaches2(step, other)));
  const firsts = remembered(
    (steps) => rim(steps.toReversed(), (step, other) => reaches2(other, step)).reverse()
  );
  const shown2 = /* @__PURE__ */ new Map();
  const edges = [];
  for (const { before, after, reason, strength: strength2, span } of links) {
    const several = before.length > 1 ? before : after;
    const room = wide - (shown2.get(several) ?? 0);
    const drawn = pairs(lasts(before), firsts(after), room);
    shown2.set(several, wide - room + drawn.length);
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
  const known3 = /* @__PURE__ */ new Map();
  return (steps) => {
    if (steps.length < 2) return steps;
    let found3 = known3.get(steps);
    if (!found3) {
      found3 = compute(steps);
      known3.set(steps, found3);
    }
    return found3;
  };
}

// src/analyze/plan/group-by.ts
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

// src/analyze/order/levels.ts
function levelLinks(plan) {
  const levels = plan.contract.recomputesWaves && plan.dispatch !== "parallel" ? levelsOf(plan) : void 0;
  if (!levels) return [];
  const firm = plan.barriers.filter(({ strength: strength2 }) => strength2 !== "prose").map(({ before }) => before);
  const cuts = [.../* @__PURE__ */ new Set([0, ...firm, plan.steps.length])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i) => {
    const steps = groupBy(plan.steps.slice(cuts[i], end).keys(), (at2) => levels[cuts[i] + at2]);
    const sorted = [...steps.keys()].sort((a, b) => a - b);
    const waves = sorted.map((level) => steps.get(level).map((at2) => cuts[i] + at2));
    return waves.slice(1).map((after, at2) => ({ before: waves[at2], after }));
  });
}
function levelsOf(plan) {
  const links = statedLinks(plan).filter(({ strength: strength2 }) => strength2 !== "prose");
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire(links);
  const graph = digraph(gates.size, edges);
  const levels = new Int32Array(graph.size);
  for (const node of sequenceOf(graph, (each2) => each2)) {
    const next = levels[node] + (node < plan.steps.length ? 1 : 0);
    for (const other of successors(graph, node)) if (levels[other] < next) levels[other] = next;
  }
  return isAscending(links, levels) ? levels : void 0;
}
var isAscending = (links, levels) => links.every(({ before, after }) => {
  const last2 = before.reduce((most5, step) => Math.max(most5, levels[step]), 0);
  return after.every((step) => levels[step] > last2);
});

// src/analyze/order/mode.ts
function modeOf(plan, step) {
  const own2 = step.mode ?? markedMode(step);
  if (own2) return at("step", own2);
  if (step.phase?.mode) return at("phase", step.phase.mode);
  return planModeOf(plan);
}
function planModeOf(plan) {
  if (plan.mode) return at("plan", plan.mode);
  if (plan.orchestration?.mode) return at("orchestrator plan", plan.orchestration.mode);
  const { value, strength: strength2 } = plan.contract.mode;
  return at("contract", { value, strength: strength2, span: void 0 });
}
var at = (level, { value, strength: strength2, span }) => ({
  value,
  strength: strength2,
  span,
  level
});
function markedMode({ parallel: parallel2 }) {
  if (!parallel2) return void 0;
  return { value: parallel2.value ? "parallel" : "sequential", strength: "metadata", span: parallel2.span };
}
var isSequential = (mode) => mode.startsWith("sequential");
var isTestDriven = (plan, step) => (step.phase?.type ?? plan.type)?.value.trim().toLowerCase() === "tdd";
var isolationOf = (plan, step) => (step.isolation ?? plan.isolation)?.value ?? plan.contract.isolation ?? "shared";

// src/analyze/order/mode-links.ts
function modeLinks(plan, counts) {
  const modes = plan.steps.map((step) => modeOf(plan, step));
  const links = [];
  const link = (step, after, mode) => {
    links.push({ before: [step], after: [after], reason: "mode", strength: mode.strength, span: mode.span });
  };
  const follow = (front2, at2) => {
    const mode = modes[at2];
    const { last: last2, free } = front2;
    if (!isSequential(mode.value) || !counts(mode.strength)) {
      for (const step of last2) link(step, at2, modes[step]);
      free.push(at2);
      return;
    }
    for (const step of free.length ? free : last2)
      link(step, at2, stronger(mode, free.length ? void 0 : modes[step]));
    front2.last = [at2];
    front2.free = [];
  };
  let front = { last: [], free: [] };
  for (const run of runsOf(plan)) {
    const ends2 = run.map((steps) => {
      const own2 = { last: front.last, free: [...front.free] };
      for (const at2 of steps) follow(own2, at2);
      return own2;
    });
    front = ends2.length === 1 ? ends2[0] : joined(ends2);
  }
  return links;
}
var joined = (ends2) => ({
  last: [...new Set(ends2.flatMap(({ last: last2, free }) => free.length ? free : last2))],
  free: []
});
function runsOf({ steps }) {
  const runs2 = [];
  steps.forEach((step, at2) => {
    const before = steps[at2 - 1];
    const goesOn2 = before && before.phase?.beside !== void 0 === (step.phase?.beside !== void 0);
    if (!goesOn2) runs2.push([[at2]]);
    else if (step.phase?.beside && step.phase !== before.phase) runs2.at(-1).push([at2]);
    else runs2.at(-1).at(-1).push(at2);
  });
  return runs2;
}
var stronger = (mode, other) => mode.strength === "prose" && other && other.strength !== "prose" ? other : mode;

// src/analyze/order/structure.ts
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
  const firm = cuts(inside.filter(({ strength: strength2 }) => strength2 !== "prose"));
  return inside.flatMap(({ kind, strength: strength2, span, before: at2 }) => {
    const among = strength2 === "prose" ? all : firm;
    const place = among.indexOf(at2);
    const before = range(among[place - 1] ?? first, at2);
    const after = range(at2, among[place + 1] ?? end);
    return linked(before, after, { reason: kind, strength: strength2, span });
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
  const strength2 = plan.contract.recomputesWaves ? "prose" : "metadata";
  const sorted = [...waves.keys()].sort((a, b) => a - b).map((wave) => waves.get(wave));
  return sorted.slice(1).flatMap((after, i) => {
    const span = plan.steps[after[0]].wave?.span;
    return linked(sorted[i], after, { reason: "wave", strength: strength2, span });
  });
}
function listed(plan) {
  return (plan.orchestration?.entries ?? []).flatMap((entry) => {
    const { value: id2, span } = entry.id;
    const target2 = resolveReference(plan, { kind: "step", id: id2, form: "group", span });
    if (target2.kind !== "found") return [];
    return [{ entry, steps: target2.steps.map((step) => indexOf2(plan).get(step)) }];
  });
}
function groupLinks(plan) {
  const grouped2 = listed(plan).filter(({ entry }) => entry.group);
  const links = [];
  let front = [];
  for (const members of runs(grouped2, (a, b) => a.entry.group.value === b.entry.group.value)) {
    const { group, groupParallel } = members[0].entry;
    const why3 = { reason: "group", strength: "metadata", span: group.span };
    const fronts = groupParallel ? [members.flatMap(({ steps }) => steps)] : members.map(({ steps }) => steps);
    for (const steps of fronts) {
      links.push(...linked(front, steps, why3));
      front = steps;
    }
  }
  return links;
}
function boundaryLinks(plan) {
  const parts2 = runs(listed(plan), (a) => !a.entry.boundary);
  const steps = parts2.map((part) => part.flatMap((member) => member.steps));
  return steps.slice(1).flatMap((after, i) => {
    const { span } = parts2[i].at(-1).entry.id;
    return linked(steps[i], after, { reason: "checkpoint", strength: "metadata", span });
  });
}
function runs(items, together2) {
  const found3 = [];
  items.forEach((item, i) => {
    if (i && together2(items[i - 1], item)) found3.at(-1).push(item);
    else found3.push([item]);
  });
  return found3;
}
function linked(before, after, why3) {
  const earlier = new Set(before);
  const later = after.filter((step) => !earlier.has(step));
  return before.length && later.length ? [{ before, after: later, ...why3 }] : [];
}
var range = (start, end) => Array.from({ length: end - start }, (_, i) => start + i);

// src/analyze/order/wiring.ts
var wiringOf = memoise((plan) => {
  const links = [...statedLinks(plan), ...structuralLinks(plan)];
  const sequence = modeLinks(plan, () => true);
  const firmSequence = modeLinks(plan, (strength2) => strength2 !== "prose");
  const gates = new Gates(plan.steps.length);
  const firm = gates.wire([...links.filter(({ strength: strength2 }) => strength2 !== "prose"), ...firmSequence]);
  const prose = gates.wire([...links.filter(({ strength: strength2 }) => strength2 === "prose"), ...sequence]);
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

// src/analyze/order/index.ts
var orderOf = memoise((plan) => {
  const { links, reaches: reaches2, reachesFirmly, reachesInWaves } = wiringOf(plan);
  return {
    edges: shownEdges(plan, links, reaches2),
    firm: reachability(plan, reachesFirmly),
    inWaves: reachability(plan, reachesInWaves),
    any: reachability(plan, reaches2),
    loops: declaredLoops(plan)
  };
});
var statedEdges = memoise(
  (plan) => shownEdges(plan, statedLinks(plan), () => false)
);
function reachability(plan, reaches2) {
  const index2 = indexOf2(plan);
  const before = (a, b) => reaches2(index2.get(a), index2.get(b));
  return { before, ordered: (a, b) => before(a, b) || before(b, a) };
}
function declaredLoops(plan) {
  const links = statedLinks(plan).filter(({ strength: strength2 }) => strength2 !== "prose");
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire(links);
  const loops = loopsOf(digraph(gates.size, edges));
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
      const known3 = into.get(step);
      if (known3) known3.push(link);
      else into.set(step, [link]);
    }
  }
  return (before, after) => into.get(after).find((link) => link.before.includes(before));
}
function edge(plan, before, after, between) {
  const { reason, strength: strength2, span } = between(before, after);
  return { before: plan.steps[before], after: plan.steps[after], reason, strength: strength2, span };
}

// src/analyze/text/message-text.ts
var stepNamed = ({ kind, id: id2 }) => `${kind} \`${id2}\``;
function stepsNamed(steps, most5 = 4) {
  const [first] = steps;
  if (steps.length === 1) return stepNamed(first);
  const noun = steps.every(({ kind }) => kind === first.kind) ? first.kind : "step";
  return `${noun}s ${listed2(
    steps.map(({ id: id2 }) => id2),
    most5
  )}`;
}
function listed2(names4, most5 = 4) {
  const shown2 = shownOf(names4, most5);
  const rest = names4.length - shown2.length;
  return enumerated([...shown2.map((name) => `\`${name}\``), ...rest > 0 ? [`${rest} more`] : []]);
}
function enumerated(parts2) {
  const last2 = parts2.at(-1) ?? "";
  return parts2.length > 1 ? `${parts2.slice(0, -1).join(", ")} and ${last2}` : last2;
}
var shownOf = (names4, most5) => names4.length > most5 + 1 ? names4.slice(0, most5) : names4;
function places(said, most5 = 6) {
  const key = ({ span, message }) => `${span.source.path}\0${span.start}\0${span.end}\0${message}`;
  const all = [...new Map(said.map((related) => [key(related), related])).values()];
  if (all.length <= most5) return all;
  const last2 = all[most5 - 1];
  const left = all.length - most5;
  return [...all.slice(0, most5 - 1), { ...last2, message: `${last2.message} (+${left} more)` }];
}
function reportFlaws(plan, kind, report, isTold2 = () => false, alike2 = (flaw) => flaw) {
  const broken = plan.flaws.filter((flaw) => flaw.kind === "unreadable-metadata");
  const unreadable = new Set(broken.map(({ span }) => span.source));
  const own2 = plan.flaws.filter(
    (flaw) => flaw.kind === kind && !(kind === "invalid-metadata" && unreadable.has(flaw.span.source)) && !isTold2(flaw)
  );
  for (const same of groupBy(own2, alike2).values()) reportAlike(same, report);
}
function reportAlike([first, ...others2], report) {
  const { message, span, related = [], fix } = first;
  const again = places(others2.map((other) => ({ span: other.span, message: "and here" })));
  const edits = [first, ...others2].map((flaw) => flaw.fix);
  const all = fix && edits.every((each2) => each2 !== void 0) ? { ...fix, safe: edits.every((each2) => each2.safe), edits: edits.flatMap((each2) => each2.edits) } : void 0;
  report({
    message: "flaw",
    data: { message },
    span,
    related: [...related, ...again],
    ...all && { fix: all }
  });
}

// src/analyze/order/parallel-groups.ts
var batchesOf = memoise((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const { wave } = step;
    if (!wave) continue;
    const name = `wave ${wave.value}`;
    found3.set(step, { name, shown: step.waveShown ?? name, rank: wave.value, span: wave.span });
  }
  const names4 = /* @__PURE__ */ new Map();
  for (const { id: id2, group, groupParallel } of plan.orchestration?.entries ?? []) {
    if (!group) continue;
    const rank3 = names4.get(group.value) ?? names4.size;
    names4.set(group.value, rank3);
    const target2 = resolveReference(plan, { kind: "step", id: id2.value, form: "group", span: id2.span });
    if (target2.kind !== "found" || !groupParallel) continue;
    for (const step of target2.steps)
      found3.set(step, { name: group.value, shown: group.value, rank: rank3, span: id2.span });
  }
  return found3;
});
var brokenBatches = memoise((plan) => {
  const batches = batchesOf(plan);
  if (batches.size === 0) return [];
  const broken = statedEdges(plan).filter(({ before, after }) => {
    const [first, second] = [batches.get(before), batches.get(after)];
    return first && second && first.rank >= second.rank && before !== after;
  });
  const groups = groupBy(broken, ({ before, after }) => `${before.id} ${batches.get(after).name}`);
  return [...groups.values()].map((waiting) => {
    const { before, after } = waiting[0];
    return { batch: batches.get(after), before, other: batches.get(before), waiting };
  });
});
var stepsOf = (waiting) => [...new Set(waiting.map(({ after }) => after))];
function findingOfBatch(message, { batch, before, other, waiting }) {
  const data = {
    steps: listed2(stepsOf(waiting).map(({ id: id2 }) => id2)),
    batch: batch.shown,
    before: before.id,
    other: other.shown
  };
  const [first, ...others2] = waiting.map(({ after, span }) => ({
    span: span ?? after.idSpan,
    message: `\`${after.id}\` waits for it`
  }));
  const related = [{ span: other.span, message: `\`${before.id}\` is in ${other.shown}` }, ...others2];
  return { message, data, span: first.span, related: places(related) };
}
var areSeveral = (broken) => stepsOf(broken.flatMap(({ waiting }) => waiting)).length > 1;
function findingOfBatches(message, broken) {
  const [first, ...others2] = broken;
  const own2 = findingOfBatch(message, first);
  const count2 = stepsOf(broken.flatMap(({ waiting }) => waiting)).length;
  const more = others2.map(({ batch, before, other, waiting }) => ({
    span: waiting[0].span ?? waiting[0].after.idSpan,
    message: `${listed2(stepsOf(waiting).map(({ id: id2 }) => id2))} in ${batch.shown}, \`${before.id}\` in ${other.shown}`
  }));
  return { ...own2, data: { ...own2.data, count: count2 }, related: places([...own2.related.slice(0, 2), ...more], 8) };
}

// src/analyze/files/steps-without-files.ts
function stepsWithoutFiles(plan) {
  const members = groupBy(batchesOf(plan).values(), ({ name }) => name);
  const isToRunBeside = (step) => {
    if ((members.get(batchesOf(plan).get(step)?.name ?? "")?.length ?? 0) > 1) return true;
    const { value, level } = modeOf(plan, step);
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
  const { any, inWaves } = orderOf(plan);
  return (runsOf2(plan).get(step) ?? []).some(
    (other) => other !== step && !other.done?.value && !any.ordered(step, other) && !inWaves.ordered(step, other)
  );
}
var runsOf2 = memoise((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  let run = [];
  for (const step of plan.steps) {
    if (isSequential(modeOf(plan, step).value)) run = [];
    else found3.set(step, run).get(step).push(step);
  }
  return found3;
});

// src/analyze/ids/independence.ts
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
var saidApart = memoise(
  (plan) => new Map(
    plan.steps.map((step) => {
      const { extent } = step;
      const text = extent.source.text.slice(extent.start, extent.end);
      const found3 = [...text.matchAll(apart)].flatMap(
        (match) => expanded2(match[1]).flatMap(({ name }) => {
          const span = spanOf(extent.source, extent.start + match.index, extent.start + match.index + 1);
          const target2 = resolveReference(plan, { kind: "step", id: name, form: "prose", span });
          return target2.kind === "found" ? target2.steps : [];
        })
      );
      return [step, new Set(found3)];
    })
  )
);
var areSaidApart = (plan, a, b) => saidApart(plan).get(a)?.has(b) === true || saidApart(plan).get(b)?.has(a) === true || independencesOf(plan).some(
  ({ members }) => [a, b].every((step) => members.some(({ steps }) => steps.includes(step)))
);
var independencesOf = memoise(
  (plan) => plan.files.flatMap(
    ({ source }) => /parallel|concurrent|simultan|independent/i.test(source.text) ? statementsIn(plan, source) : []
  )
);
function statementsIn(plan, source) {
  return [...source.text.matchAll(statement)].flatMap((match) => {
    const [whole2, noun, ids] = match;
    if (!noun && /^\d/.test(ids)) return [];
    const start = match.index + whole2.indexOf(ids);
    const inside = plan.steps.some(
      ({ extent }) => extent.source === source && extent.start <= start && start < extent.end
    );
    if (inside) return [];
    const kind = noun && /^phase/i.test(noun) ? "phase" : "step";
    const members = expanded2(ids).map(({ name, at: at2 }) => {
      const span = spanOf(source, start + at2, start + at2 + name.length);
      const reference = { kind, id: name, form: "prose", span };
      const found3 = resolveReference(plan, reference);
      return { reference, steps: found3.kind === "found" ? found3.steps : [] };
    });
    return members.some(({ steps }) => steps.length > 0) ? [{ span: spanOf(source, match.index, match.index + whole2.length), members }] : [];
  });
}
var each = new RegExp(id, "g");
var expanded2 = (ids) => [...ids.matchAll(each)].map(({ 0: name, index: index2 }) => ({ name, at: index2 }));

// src/analyze/plan/step-at.ts
var stepsBySource2 = memoise((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const known3 = found3.get(step.extent.source);
    if (known3) known3.push(step);
    else found3.set(step.extent.source, [step]);
  }
  for (const steps of found3.values()) steps.sort((a, b) => a.extent.start - b.extent.start);
  return found3;
});
function stepAt(plan, { source, start }) {
  const steps = stepsBySource2(plan).get(source) ?? [];
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

// src/analyze/hazards/access.ts
var needing2 = /* @__PURE__ */ new Set(["modify", "delete", "rename", "read", "run"]);
var reading = /* @__PURE__ */ new Set(["read", "run"]);
var rank2 = { declared: 0, stated: 1, inferred: 2 };
var weakness = ({ certainty, conditional }) => rank2[certainty] + (conditional ? 3 : 0);
function strongest(effects, actions) {
  let best;
  for (const effect2 of effects) {
    if (actions.has(effect2.action) && (!best || weakness(effect2) < weakness(best))) best = effect2;
  }
  return best;
}
function accessOf(step, effects, directory = false) {
  const change = strongest(effects, changing);
  const needs = strongest(effects, needing2);
  const does = (action) => effects.some((effect2) => effect2.action === action && !effect2.conditional);
  return {
    step,
    change,
    read: strongest(effects, reading),
    creates: does("create"),
    creation: effects.find((each2) => each2.action === "create" && weakness(each2) < rank2.inferred),
    deletes: does("delete"),
    needs: needs && weakness(needs) < rank2.inferred ? needs : void 0,
    exclusive: change !== void 0 && !change.conditional && !(directory && does("create"))
  };
}
function pathAccesses(step, effects, trackers = /* @__PURE__ */ new Set()) {
  const byPath = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Set();
  for (const named2 of effects) {
    const effect2 = isImport(named2) ? { ...named2, certainty: "stated" } : named2;
    if (effect2.resource.kind !== "file" || isPassing(effect2, effect2.resource.path)) continue;
    const path = segmentsOf(effect2.resource.path).join("/");
    if (/^[*./?]*$/.test(path) || trackers.has(path)) continue;
    if (effect2.resource.path.endsWith("/")) directories.add(path);
    const known3 = byPath.get(path);
    if (known3) known3.push(effect2);
    else byPath.set(path, [effect2]);
  }
  const stems2 = new Set([...byPath.keys()].map((path) => /\/([^/]+)\.\w+$/.exec(path)?.[1]));
  return [...byPath].filter(([path]) => !stems2.has(path)).map(([path, all]) => ({
    ...accessOf(step, all, directories.has(path)),
    path,
    segments: path.split("/"),
    glob: isGlob(path)
  })).filter(({ change, read }) => change || read).sort((a, b) => Number(b.exclusive) - Number(a.exclusive));
}
function isPassing(effect2, path) {
  const { action, certainty, conditional } = effect2;
  if (action === "stage" || action === "commit") return true;
  if (certainty === "declared" || action === "run") return false;
  if (action === "read") return certainty === "inferred" || conditional || path.endsWith("/") || isGlob(path);
  return path.endsWith("/") && action !== "delete" && action !== "rename" && !meansAll(effect2);
}
var isImport = ({ action, certainty, span: { source, start } }) => action === "read" && certainty === "inferred" && /\bimport(?:s|ing)?\b(?:[^.\n;]|\.\w){1,60}\bfrom\s+[`"']*$/i.test(
  source.text.slice(Math.max(0, start - 80), start)
);
var meansAll = ({ action, certainty, conditional, mention }) => action === "modify" && certainty === "stated" && !conditional && mention?.features?.all === true;
var isOutside = (path) => /^(~|\/|\$|[A-Za-z]:)/.test(path);

// src/analyze/hazards/collisions.ts
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

// src/analyze/hazards/namesakes.ts
function areNamesakes(a, b) {
  const [one2, other] = [kindBefore(a), kindBefore(b)];
  return one2 !== void 0 && other !== void 0 && one2 !== other;
}
var plain3 = new Set(
  "the a an this that its their our your each every all both any in into to of for on with from by at via and or as new old existing current same shared common whole main updated final read write create add update edit modify change extend fix use load save parse run check test".split(
    " "
  )
);
function kindBefore({ certainty, mention }) {
  const { what, bare: bare4, before } = mention?.features ?? {};
  if (certainty !== "inferred" || !bare4 || what === "glob" || what === "folder" || !before) return void 0;
  return /^[\p{L}\p{N}]/u.test(before) && !plain3.has(before) ? before : void 0;
}

// src/analyze/hazards/path-tree.ts
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
    const path = this.#pathTo(access.segments.slice(0, plainPrefix(access.segments)));
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
    for (const { own: own2 } of path) {
      if (own2.writer && (!last2 || this.#time(own2.writer) > this.#time(last2))) last2 = own2.writer;
    }
    if (last2) this.#meet(last2, access);
    path.forEach(({ own: own2, globs }, i) => {
      const most5 = i === path.length - 1 ? own2.readers.length : patience;
      this.#meetReaders(access, own2.readers, last2, most5);
      for (const glob of globs.values()) {
        if (overlap(glob.segments, access.segments)) this.#meetState(access, glob, same, patience);
      }
    });
  }
  #meetBelow(access, node, same) {
    let met = 0;
    for (const below of node.below()) {
      if (!access.exclusive && met >= patience) return;
      if (access.glob && !overlap(access.segments, below.segments)) continue;
      if (below.own.writer) met++;
      this.#meetState(access, below.own, same, below.own.readers.length);
      for (const glob of below.globs.values()) {
        if (!access.glob || overlap(access.segments, glob.segments))
          this.#meetState(access, glob, same, patience);
      }
    }
  }
  /** `since`: a later access to what `access` touches, which met all that is older; `most`: so many readers. */
  #meetState(access, state, since, most5) {
    const { writer, readers } = state;
    if (writer && !(since && this.#time(writer) <= this.#time(since))) this.#meet(writer, access);
    this.#meetReaders(access, readers, since, most5);
  }
  #meetReaders(access, readers, since, most5) {
    if (!access.exclusive) return;
    const start = since ? this.#time(since) : -1;
    for (const reader of readers.slice(Math.max(0, readers.length - most5))) {
      if (this.#time(reader) >= start) this.#meet(reader, access);
    }
  }
};

// src/analyze/hazards/files.ts
function collideOnFiles({ steps, times, accesses, ordered: ordered2, found: found3 }) {
  const creators = firstCreators(accesses);
  const tree = new PathTree(
    ({ step }) => times[step],
    (a, b) => {
      if (ordered2(a.step, b.step)) return;
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

// src/analyze/hazards/symbols.ts
var nearest2 = 8;
function symbolAccesses(steps, effectsOf2) {
  const keyOf2 = keys(steps.flatMap((step) => effectsOf2(step).flatMap((effect2) => nameOf5(effect2) ?? [])));
  const groups = /* @__PURE__ */ new Map();
  for (const step of steps) {
    for (const [key, effects] of bySymbol(effectsOf2(step), keyOf2)) {
      const absent = effects.find(({ action }) => action === "expect-absent");
      const group = groups.get(key) ?? [];
      group.push({ ...accessOf(step, effects), absent, distinctive: isDistinctive(key) });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
var isDistinctive = (name) => /[a-z][A-Z]|[a-z0-9]_[a-z0-9]|[.:# <-]/.test(name) || /^[A-Z]\w{6,}/.test(name);
function bySymbol(effects, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const effect2 of effects) {
    const name = nameOf5(effect2);
    if (name === void 0) continue;
    const key = keyOf2(name);
    const known3 = groups.get(key);
    if (known3) known3.push(effect2);
    else groups.set(key, [effect2]);
  }
  return groups;
}
var nameOf5 = ({ resource }) => resource.kind === "symbol" ? resource.name.replace(/\(.*$/s, "").trim() : void 0;
function keys(names4) {
  const owners = /* @__PURE__ */ new Map();
  for (const name of names4) {
    const { owner, last: last2 } = parts(name);
    const known3 = owners.get(last2) ?? /* @__PURE__ */ new Set();
    if (owner) known3.add(owner);
    owners.set(last2, known3);
  }
  return (name) => {
    const { last: last2 } = parts(name);
    return owners.get(last2).size > 1 ? name : last2;
  };
}
function parts(name) {
  const at2 = Math.max(name.lastIndexOf("."), name.lastIndexOf("::") + 1, name.lastIndexOf("#"));
  return at2 > 0 && at2 < name.length - 1 ? { owner: name.slice(0, at2), last: name.slice(at2 + 1) } : { owner: "", last: name };
}
function meetOnSymbol(accesses, inOneFile, inOwnFiles, meet) {
  let creator;
  let writer;
  let renamer;
  const users = [];
  for (const access of accesses) {
    const changes2 = access.exclusive && !(isInferred(access) && creator && isInferred(creator));
    if (creator && access.creates && inOwnFiles(creator.step, access.step)) continue;
    if (creator && (changes2 || access.read)) meet(creator, access);
    if (writer && writer !== creator && inOneFile(writer.step, access.step)) {
      if (changes2 || access.read && !writer.deletes) meet(writer, access);
    }
    if (renamer && (changes2 || access.read)) meet(renamer, access);
    if (access.change?.action === "rename") for (const user of users.slice(-nearest2)) meet(user, access);
    if (changes2 || access.read) users.push(access);
    if (access.exclusive) writer = access;
    if (access.change?.action === "rename") renamer = access;
    if (access.creates && !access.deletes) creator = access;
    else if (access.deletes) creator = void 0;
  }
}
var isInferred = ({ change }) => change?.certainty === "inferred";
function isOfAnother(one2, other) {
  const owner = one2.mention?.lacking?.object;
  const its = owner && other.mention?.lacking?.object;
  return its !== void 0 && its !== owner;
}
function meetOnAbsence(accesses, inOneFile, meet) {
  const changers = accesses.flatMap(({ change }, i) => change && weakness(change) < 2 ? [i] : []);
  let passed = 0;
  accesses.forEach((access, i) => {
    while (passed < changers.length && changers[passed] < i) passed++;
    if (!access.absent) return;
    for (const at2 of changers.slice(Math.max(0, passed - nearest2), passed + nearest2 + 1)) {
      const changer = accesses[at2];
      if (at2 === i || !(changer.creates || inOneFile(access.step, changer.step))) continue;
      if (changer.absent && isOfAnother(access.absent, changer.absent)) continue;
      if (at2 < i) meet(changer, access);
      else meet(access, changer);
    }
  });
}

// src/analyze/hazards/identifiers.ts
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

// src/analyze/hazards/collected.ts
var Collected = class {
  #plan;
  #known = /* @__PURE__ */ new Map();
  constructor(plan) {
    this.#plan = plan;
  }
  /** `first` stands first in the document. */
  add(first, second, { kind, effects }) {
    const resource = narrower(effects[0].resource, effects[1].resource);
    const key = `${first} ${second} ${resource.kind} ${nameOf6(resource)} ${resource.kind === "file" ? "" : kind}`;
    const known3 = this.#known.get(key);
    if (known3 && weight(known3.hazard) <= weight({ kind, effects })) return;
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
  return nameOf6(b).length > nameOf6(a).length ? b : a;
}
var nameOf6 = (resource) => "path" in resource ? resource.path : resource.name;

// src/analyze/hazards/sequence.ts
function timesOf(plan, accesses) {
  const { size, firm, prose } = wiringOf(plan);
  const edges = [firm];
  for (const softer of [prose, natural(accesses)]) edges.push(compatible(size, edges, softer));
  const rank3 = (node) => node < plan.steps.length ? node : -1;
  const times = new Int32Array(plan.steps.length);
  let clock = 0;
  for (const node of sequenceOf(digraph(size, ...edges), rank3))
    if (node < plan.steps.length) times[node] = clock++;
  return times;
}
function compatible(size, firmer, softer) {
  const { of } = componentsOf(digraph(size, ...firmer, softer));
  const kept = new EdgeList();
  softer.from.forEach((from, i) => {
    const to = softer.to[i];
    if (of[from] !== of[to]) kept.add(from, to);
  });
  return kept;
}
function natural(accesses) {
  const edges = new EdgeList();
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

// src/analyze/hazards/scene.ts
function sceneOf2(plan, effects, known3) {
  const trackers = new Set(plan.contract.trackers);
  const all = plan.steps.map((step) => effects.get(step) ?? []);
  const accesses = known3?.accesses ?? all.map((each2, step) => pathAccesses(step, each2, trackers));
  const times = timesOf(plan, accesses);
  const { reachesFirmly: before, reachesInWaves: beforeInWaves } = wiringOf(plan);
  const shared2 = plan.steps.map((step) => isolationOf(plan, step) === "shared");
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

// src/analyze/hazards/neighbours.ts
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

// src/analyze/hazards/shared.ts
var isCommit = ({ action, resource }) => action === "commit" || action === "stage" && resource.kind === "git" && resource.name !== "tree";
var isSweep = ({ action, resource }) => action === "stage" && resource.kind === "git" && resource.name === "tree";
var isSuite = ({ action, resource }) => action === "run" && resource.kind === "suite";
var changesTree = ({ action, resource, conditional }) => changing.has(action) && resource.kind === "git" && resource.name === "tree" && !conditional;
var isChange4 = ({ action, resource, conditional }) => changing.has(action) && resource.kind === "file" && !conditional && !isOutside(resource.path);
function clashesOf(scene) {
  const firsts = (fits) => firstsOf(scene, scene.steps.filter(scene.sharesTree), fits);
  const [commits, changes2] = [firsts(isCommit), firsts(isChange4)];
  const others2 = new Map([...changes2].filter(([step]) => !commits.has(step)));
  return [
    { kind: "commit-commit", acts: commits, suffers: commits },
    { kind: "commit-write", acts: commits, suffers: others2 },
    { kind: "stage-write", acts: firsts(isSweep), suffers: changes2 },
    { kind: "suite-write", acts: firsts(isSuite), suffers: changes2 },
    { kind: "tree-write", acts: firsts(changesTree), suffers: new Map([...changes2, ...firsts(changesTree)]) },
    ...serviceClashes(scene)
  ];
}
function serviceClashes({ steps, effectsAt }) {
  const uses = /* @__PURE__ */ new Map();
  for (const step of steps)
    for (const effect2 of effectsAt(step)) {
      if (effect2.resource.kind !== "service" || effect2.conditional) continue;
      const { name } = effect2.resource;
      const use = uses.get(name) ?? { acts: /* @__PURE__ */ new Map(), suffers: /* @__PURE__ */ new Map() };
      uses.set(name, use);
      if (changing.has(effect2.action) && !use.acts.has(step)) use.acts.set(step, effect2);
      if (changing.has(effect2.action) || !use.suffers.has(step)) use.suffers.set(step, effect2);
    }
  return [...uses].filter(([, { acts, suffers }]) => acts.size > 0 && suffers.size > 1).map(([service2, use]) => ({ kind: "service-use", service: service2, ...use }));
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
  const effects = forth.every((effect2) => effect2) ? forth : [suffers.get(first), acts.get(second)];
  return { kind, effects };
}
function firstsOf({ effectsAt }, steps, fits) {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const effect2 = effectsAt(step).find(fits);
    if (effect2) found3.set(step, effect2);
  }
  return found3;
}

// src/analyze/hazards/trackers.ts
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
    for (const effect2 of effectsAt(step)) {
      const { action, resource } = effect2;
      if (resource.kind !== "tracker" || !changing.has(action)) continue;
      const known3 = writes.get(resource.path) ?? /* @__PURE__ */ new Map();
      if (!known3.has(step)) known3.set(step, effect2);
      writes.set(resource.path, known3);
    }
  }
  return writes;
}

// src/analyze/hazards/index.ts
var hazardsOf = (plan) => directedHazardsOf(plan).all;
var directedHazardsOf = memoise(
  (plan) => hazardsAmong(plan, effectsOf(plan))
);
var hazardsAmong = (plan, effects) => hazardsIn(plan, sceneOf2(plan, effects));
function hazardsIn(plan, scene) {
  if (!isSequence(scene)) {
    collideOnFiles(scene);
    collideOnIdentifiers(scene);
    collideOnSharedState(scene);
    collideOnTrackers(scene);
  }
  const timeOf2 = (step) => scene.times[indexOf2(plan).get(step)];
  return { all: scene.found.sorted(), isEarlier: (a, b) => timeOf2(a) < timeOf2(b) };
}
var isSequence = ({ steps, before }) => steps.every((step, i) => i === 0 || before(steps[i - 1], step));

// src/analyze/hazards/missing-dependencies.ts
var missingDependencies = memoise(
  (plan) => missingAmong(plan, directedHazardsOf(plan))
);
function missingAmong(plan, hazards) {
  const index2 = indexOf2(plan);
  const pairs2 = /* @__PURE__ */ new Map();
  for (const hazard of hazards.all) {
    const { first, second } = hazard;
    const [before, after] = hazards.isEarlier(first, second) ? [first, second] : [second, first];
    const key = `${index2.get(before)} ${index2.get(after)}`;
    const pair = pairs2.get(key) ?? { before, after, hazards: [] };
    pair.hazards.push(hazard);
    pairs2.set(key, pair);
  }
  const wanted = new EdgeList();
  for (const { before, after, hazards: hazards2 } of pairs2.values()) {
    if (hazards2.some((hazard) => callsForEdge(hazard, before)))
      wanted.add(index2.get(before), index2.get(after));
  }
  const { size, firm } = wiringOf(plan);
  const { from, to } = reduced(digraph(size, firm), wanted);
  return from.map((before, i) => pairs2.get(`${before} ${to[i]}`)).map(({ before, after, hazards: hazards2 }) => ({
    step: after,
    dependsOn: before,
    hazards: strongestFirst(hazards2)
  })).sort(
    (a, b) => index2.get(a.step) - index2.get(b.step) || index2.get(a.dependsOn) - index2.get(b.dependsOn)
  );
}
function callsForEdge({ kind, first, effects, resource }, before) {
  if (resource.kind !== "file" && resource.kind !== "symbol") return false;
  if (effects.some(({ conditional }) => conditional)) return false;
  const [early2, late] = before === first ? effects : [effects[1], effects[0]];
  if (kind === "expect-absent-create") return early2.action === "expect-absent";
  if (kind === "write-write" && resource.kind === "symbol")
    return effects.some(({ action }) => action === "create" || action === "rename");
  if (kind !== "read-write") return true;
  const made = early2.action === "create";
  const { section, verb, features } = late.mention ?? {};
  const isUsed = late.certainty !== "inferred" || made && features?.role === "source";
  if (isReading(early2.action) || !isUsed) return false;
  if ((section === "context" || verb === "verify") && !made) return false;
  return late.certainty === "declared" || !isBroad(late);
}
var isBroad = ({ resource }) => resource.kind === "file" && (resource.path.endsWith("/") || isGlob(resource.path));
var isReading = (action) => action === "read" || action === "run";
var strongestFirst = (hazards) => hazards.toSorted((a, b) => strength(a) - strength(b));
function strength({ kind, resource, effects }) {
  const certainty = Math.max(...effects.map(weakness));
  if (resource.kind !== "file" && resource.kind !== "symbol") return 100 + certainty;
  const brought = effects.some(({ action }) => action === "create" || action === "expect-absent");
  const identifier = resource.kind === "symbol" ? brought ? 1 : 6 : 0;
  return 4 * certainty + identifier + (kind === "read-write" ? 2 : 0);
}

// src/analyze/hazards/probable.ts
var least = { recommended: 0.25, strict: 0.05 };
var leastOfEach = { said: 0.5, run: 0.75 };
function probableAmong(plan, hazards) {
  const bound = plan.strict ? least.strict : least.recommended;
  return hazards.filter(
    (hazard) => (probabilityOfHazard(hazard) ?? 1) >= bound && (plan.strict || hazard.effects.every(isProbable))
  );
}
function isProbable({ certainty, mention, resource, probability = 1 }) {
  if (resource.kind === "file" && resource.path.startsWith("~")) return false;
  const isRun2 = certainty === "inferred" && mention?.subject.kind === "command";
  return certainty === "declared" || probability >= (isRun2 ? leastOfEach.run : leastOfEach.said);
}
var probabilityOfEdges = (edges) => highest(edges.flatMap(({ hazards }) => hazards.map(probabilityOfHazard)));
var probabilityOfMeetings = (meetings) => highest(
  meetings.map(({ places: places2 }) => {
    const known3 = places2.flatMap(({ effect: effect2 }) => effect2.probability ?? []).sort((a, b) => b - a);
    return known3[0] === void 0 ? void 0 : known3[0] * (known3[1] ?? 1);
  })
);
function highest(all) {
  const known3 = all.filter((each2) => each2 !== void 0);
  return known3.length === 0 ? void 0 : known3.reduce((a, b) => Math.max(a, b));
}

// src/analyze/hazards/pending.ts
var isFinished = ({ done }) => done?.value === true;
var dueHazards = memoise((plan) => {
  const { all, isEarlier } = plan.steps.some(isFinished) ? hazardsAmong(plan, dueEffects(plan)) : directedHazardsOf(plan);
  return { all: probableAmong(plan, all), isEarlier };
});
var dueEffects = (plan) => new Map([...effectsOf(plan)].map(([step, own2]) => [step, isFinished(step) ? [] : own2]));
var dueDependencies = memoise(
  (plan) => missingAmong(plan, dueHazards(plan))
);

// src/analyze/hazards/reportable.ts
var isFault = ({ kind }) => kind === "unreadable-metadata" || kind === "invalid-metadata";
var stepsBySource3 = memoise((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps)
    for (const source of /* @__PURE__ */ new Set([step.source, ...step.copies.map((copy) => copy.source)])) {
      const known3 = found3.get(source);
      if (known3) known3.push(step);
      else found3.set(source, [step]);
    }
  return found3;
});
function stepsUnder(plan, span) {
  const inside = stepAt(plan, span);
  if (inside) return [inside];
  const own2 = stepsBySource3(plan).get(span.source) ?? [];
  return own2.length === 1 ? own2 : plan.steps;
}
var isHeadBroken = (plan) => plan.flaws.some((flaw) => isFault(flaw) && stepsUnder(plan, flaw.span) === plan.steps);
var unsettledSteps = memoise((plan) => {
  const broken = plan.flaws.filter(isFault).flatMap(({ span }) => stepsUnder(plan, span));
  const looped = orderOf(plan).loops.flatMap(({ edges }) => edges.map(({ after }) => after));
  const lost = plan.steps.filter(
    (step) => [...step.dependsOn, ...step.blocks].some(
      (reference) => reference.form !== "prose" && resolveReference(plan, reference, step).kind !== "found"
    )
  );
  return /* @__PURE__ */ new Set([...broken, ...looped, ...lost]);
});
var openHazards = memoise((plan) => {
  const { all, isEarlier } = dueHazards(plan);
  const open = all.filter(({ first, second }) => isSettled(plan, first, second));
  if (!plan.contract.recomputesWaves) return open;
  const { inWaves } = orderOf(plan);
  return open.filter((hazard) => {
    const { first, second } = hazard;
    return callsForEdge(hazard, isEarlier(first, second) ? first : second) || !inWaves.ordered(first, second);
  });
});
var openDependencies = memoise(
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

// src/analyze/hazards/promises.ts
function sharedBatch(plan, a, b) {
  const name = batchesOf(plan).get(a)?.name;
  return name === batchesOf(plan).get(b)?.name ? name : void 0;
}
var startTogether = (plan, a, b) => batchesOf(plan).has(a) && batchesOf(plan).has(b) ? sharedBatch(plan, a, b) !== void 0 : isMarked(a) && isMarked(b) || inPhasesBeside(a, b);
function togetherBy(plan, steps) {
  const shared2 = sharedBatch(plan, steps[0], steps[1]);
  const batch = shared2 && batchesOf(plan).get(steps[0]).shown;
  const apart2 = steps.some((step) => inPhasesBeside(steps[0], step));
  const marks2 = plan.contract.parallelPromises.includes("no-dependency") ? "marks" : "free";
  return { by: batch ? "batch" : apart2 ? "phases" : marks2, batch };
}
var inPhasesBeside = (a, b) => a.phase !== b.phase && a.phase?.beside !== void 0 && b.phase?.beside !== void 0;
var isMarked = ({ parallel: parallel2, mode }) => parallel2?.value ?? mode?.value === "parallel";
var brokenPromises = memoise((plan) => {
  if (!plan.contract.parallelPromises.includes("disjoint-files")) return /* @__PURE__ */ new Set();
  return new Set(openHazards(plan).filter((hazard) => isBroken(plan, hazard)));
});
var isBroken = (plan, { resource, effects, first, second }) => resource.kind === "file" && effects.every((effect2) => isChange3(effect2) && !effect2.conditional) && startTogether(plan, first, second);
function brokenPromisesByGroup(plan) {
  const hazards = [...brokenPromises(plan)];
  const index2 = indexOf2(plan);
  const edges = new EdgeList();
  for (const { first, second } of hazards) {
    edges.add(index2.get(first), index2.get(second));
    edges.add(index2.get(second), index2.get(first));
  }
  const { of } = componentsOf(digraph(plan.steps.length, edges));
  return [...groupBy(hazards, ({ first }) => of[index2.get(first)]).values()];
}

// src/analyze/hazards/unenforced-waves.ts
var isOnlyInWave = (plan, before, after) => plan.contract.recomputesWaves === true && before.wave !== void 0 && after.wave !== void 0 && before.wave.value < after.wave.value;
var hopedDependencies = memoise(
  (plan) => openDependencies(plan).filter(
    ({ dependsOn, step }) => isOnlyInWave(plan, dependsOn, step) && !step.isAddedLater && !orderOf(plan).inWaves.before(dependsOn, step)
  )
);

// src/analyze/hazards/covered-elsewhere.ts
var hasOwnRule = (plan, hazard) => {
  const { kind, resource, first, second } = hazard;
  if (brokenPromises(plan).has(hazard)) return true;
  const change = resource.kind === "file" && kind !== "read-write";
  return change && (isOnlyInWave(plan, first, second) || isOnlyInWave(plan, second, first));
};
var isToldElsewhere = (plan, { dependsOn, step, hazards }) => isOnlyInWave(plan, dependsOn, step) || hazards.some((hazard) => brokenPromises(plan).has(hazard));

// src/analyze/order/declared-graphs.ts
function disagreements(plan) {
  const [main, ...others2] = readGraphs(plan);
  if (!main) return [];
  const index2 = indexOf2(plan);
  const { firm } = orderOf(plan);
  const followed = main.graph;
  return others2.flatMap((read) => {
    const { graph } = read;
    return [...read.entries].flatMap(([step, { entry, says, lost }]) => {
      const own2 = main.entries.get(step);
      if (!own2 || lost || own2.lost) return [];
      const has = (all) => (before) => all(index2.get(before), index2.get(step));
      if (says.every((before) => has(main.reaches)(before) || firm.before(before, step))) return [];
      return [{ step, entry, graph, says, followed, followedEntry: own2.entry, followedSays: own2.says }];
    });
  });
}
function isOrderedElsewhere(plan, a, b) {
  const index2 = indexOf2(plan);
  const [i, j] = [index2.get(a), index2.get(b)];
  return readGraphs(plan).slice(1).some(({ reaches: reaches2 }) => reaches2(i, j) || reaches2(j, i));
}
var readGraphs = memoise((plan) => {
  const graphs = plan.graphs ?? [];
  return graphs.length > 1 ? graphs.map((graph) => readGraph(plan, graph)) : [];
});
function readGraph(plan, graph) {
  const index2 = indexOf2(plan);
  const edges = new EdgeList();
  const entries = /* @__PURE__ */ new Map();
  for (const entry of graph.entries) {
    const { value: id2, span } = entry.id;
    const target2 = resolveReference(plan, { kind: "step", id: id2, form: "group", span });
    const step = target2.kind === "found" && !target2.phase ? target2.steps[0] : void 0;
    if (!step || entries.has(step)) continue;
    const targets2 = entry.dependsOn.map((reference) => resolveReference(plan, reference, step));
    const says = targets2.flatMap((each2) => each2.kind === "found" ? each2.steps : []);
    entries.set(step, { entry, says, lost: targets2.some(({ kind }) => kind !== "found") });
    for (const before of says) edges.add(index2.get(before), index2.get(step));
  }
  return { graph, entries, reaches: reachabilityOf(digraph(plan.steps.length, edges)) };
}

// src/analyze/hazards/hoped-order.ts
var hopedOrderOf = memoise((plan) => {
  if (plan.steps.length < 2 || isHeadBroken(plan)) return void 0;
  const [said, ...others2] = directives(plan);
  if (said) return { kind: "prose", spans: [said, ...others2] };
  const [first, ...more] = testDriven(plan);
  return first && { kind: "tdd", spans: [first, ...more] };
});
function directives(plan) {
  const statements = [plan.orchestration?.mode, plan.mode].filter((mode) => mode !== void 0);
  if (statements.some((mode) => mode.strength !== "prose")) return [];
  return statements.filter(({ value }) => isSequential(value)).flatMap(({ span }) => span ?? []);
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
  const { value, level } = modeOf(plan, step);
  return value === "parallel" && level !== "contract";
}
function isToldOfPlan(plan, a, b) {
  const hoped = plan.dispatch === "parallel" ? void 0 : hopedOrderOf(plan);
  if (!hoped || areDeclaredParallel(plan, a, b)) return false;
  return hoped.kind === "prose" || isTestDriven(plan, a) || isTestDriven(plan, b);
}
var isSettledElsewhere = (plan, a, b) => isToldOfPlan(plan, a, b) || isOrderedElsewhere(plan, a, b);
var ownDependencies = memoise(
  (plan) => openDependencies(plan).filter(({ step, dependsOn }) => !isSettledElsewhere(plan, step, dependsOn))
);
var ownHazards = memoise((plan) => {
  const isOneFinding = declaresNothing(plan) && ownDependencies(plan).length > 0;
  return openHazards(plan).filter(
    ({ first, second }) => !isSettledElsewhere(plan, first, second) && (!isOneFinding || areDeclaredParallel(plan, first, second))
  );
});
var declaresNothing = memoise((plan) => {
  const { contract, dispatch, graphs = [], orchestration, waves = [], phases, steps } = plan;
  if (graphs.some(({ entries }) => entries.some(({ dependsOn }) => dependsOn.length > 0))) return false;
  if (dispatch === "parallel" || contract.mode.value !== "parallel" || waves.length > 0) return false;
  if ([plan.mode, orchestration?.mode].some((mode) => mode && !isSequential(mode.value))) return false;
  if (orchestration?.entries.some(({ group }) => group) || phases.some((each2) => each2.mode || each2.dependsOn.length))
    return false;
  return !steps.some(saysWhen);
});
var saysWhen = (step) => step.wave !== void 0 || step.group !== void 0 || step.parallel !== void 0 || step.mode !== void 0 || step.fields.some(({ name }) => name === "depends_on" || name === "blocks") || [...step.dependsOn, ...step.blocks].some(({ form }) => form !== "prose");

// src/analyze/hazards/repaired-order.ts
var settledOrder = memoise((plan) => {
  const index2 = indexOf2(plan);
  const { size, firm } = wiringOf(plan);
  const missing = new EdgeList();
  for (const { dependsOn, step } of dueDependencies(plan))
    missing.add(index2.get(dependsOn), index2.get(step));
  const reaches2 = reachabilityOf(digraph(size, firm, missing));
  return (before, after) => reaches2(index2.get(before), index2.get(after));
});

// src/analyze/hazards/by-resource.ts
var nameOf7 = (resource) => "path" in resource ? resource.path : resource.name;
function meetingsOf(plan, kinds4, does = () => true) {
  const own2 = ownHazards(plan).filter((hazard) => kinds4.includes(hazard.kind) && !hasOwnRule(plan, hazard));
  return meetingsAmong(plan, own2, does);
}
function meetingsAmong(plan, hazards, does = () => true) {
  const found3 = /* @__PURE__ */ new Map();
  for (const hazard of hazards) {
    const { resource } = hazard;
    const key = `${resource.kind} ${nameOf7(resource)}`;
    const entry = found3.get(key) ?? { resource, effects: /* @__PURE__ */ new Map() };
    for (const [step, effect2] of sides(hazard)) {
      if (does(effect2) && !entry.effects.has(step)) entry.effects.set(step, effect2);
    }
    found3.set(key, entry);
  }
  const index2 = indexOf2(plan);
  return [...found3.values()].map(({ resource, effects }) => ({
    resource,
    name: nameOf7(resource),
    places: [...effects].map(([step, effect2]) => ({ step, effect: effect2 })).sort((a, b) => index2.get(a.step) - index2.get(b.step))
  }));
}
var sides = ({ first, second, effects }) => [
  [first, effects[0]],
  [second, effects[1]]
];
function unsettledMeetings(plan, kinds4, does) {
  const settled2 = settledOrder(plan);
  const open = ownHazards(plan).filter(
    ({ kind, first, second }) => kinds4.includes(kind) && !settled2(first, second) && !settled2(second, first)
  );
  return meetingsAmong(plan, open, does);
}
function placesOf2(meetings) {
  const all = meetings.flatMap((meeting) => meeting.places);
  const first = new Map(all.toReversed().map((place) => [place.step, place]));
  return all.filter((place) => first.get(place.step) === place);
}
var deedsAt = ({ name, places: places2 }) => places2.map(({ step, effect: effect2 }) => ({
  span: effect2.span,
  message: `\`${step.id}\` ${deed(effect2)} \`${name}\``
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

// src/analyze/hazards/crowds.ts
var changes = /* @__PURE__ */ new Set([
  "write-write",
  "create-create",
  "use-before-create",
  "use-after-delete"
]);
var sharedFiles = memoise(
  (plan) => meetingsOf(plan, [...changes], isChange3).filter(
    ({ resource, places: places2 }) => resource.kind === "file" && places2.length > 1
  )
);
var isCrowd = ({ places: places2 }) => places2.length > 2;
var crowded = memoise(
  (plan) => new Set(
    sharedFiles(plan).filter(isCrowd).map(({ name }) => name)
  )
);
var untoldDependencies = memoise(
  (plan) => ownDependencies(plan).filter((edge2) => !isToldElsewhere(plan, edge2) && !isToldOfFiles(plan, edge2))
);
var isToldOfFiles = (plan, { hazards }) => hazards.every(
  ({ kind, resource }) => resource.kind !== "file" && resource.kind !== "symbol" || resource.kind === "file" && changes.has(kind) && crowded(plan).has(resource.path)
);

// src/analyze/hazards/declared-conflicts.ts
function openConflicts(plan) {
  if (plan.steps.every(({ conflictsWith }) => conflictsWith.length === 0)) return [];
  const settled2 = settledOrder(plan);
  const told2 = /* @__PURE__ */ new Map();
  const isNew3 = (step, other) => {
    if (step === other || told2.get(other)?.has(step) || told2.get(step)?.has(other)) return false;
    told2.set(step, (told2.get(step) ?? /* @__PURE__ */ new Set()).add(other));
    return true;
  };
  return plan.steps.flatMap(
    (step) => step.conflictsWith.flatMap((reference) => {
      const target2 = resolveReference(plan, reference, step);
      const others2 = target2.kind === "found" ? target2.steps : [];
      return others2.filter((other) => !settled2(step, other) && !settled2(other, step) && isNew3(step, other)).map((other) => ({ step, other, reference }));
    })
  );
}

// src/analyze/order/prose-dependencies.ts
var proseDependencies = memoise((plan) => {
  const { firm } = orderOf(plan);
  const sentences = [...plan.steps.flatMap((step) => step.dependsOn), ...plan.proseOrder];
  return sentences.flatMap((reference) => {
    const step = reference.form === "prose" ? waitingFor(plan, reference) : void 0;
    if (!step) return [];
    const open = found(plan, reference, step).filter((other) => other !== step && !firm.before(other, step));
    return open.length > 0 ? [{ reference, step, open }] : [];
  });
});
var found = (plan, reference, from) => {
  const target2 = resolveReference(plan, reference, from);
  return target2.kind === "found" ? target2.steps : [];
};
var waitingFor = (plan, reference) => reference.of ? found(plan, { ...reference, ...reference.of })[0] : stepAt(plan, reference.span);

// src/analyze/hazards/evidence.ts
var deeds2 = ({ dependsOn, hazards }) => hazards.filter(({ resource: { kind } }) => kind === "file" || kind === "symbol").map(({ first, effects: [a, b] }) => first === dependsOn ? [a, b] : [b, a]).sort(([a], [b]) => compareUnits(a.span.source.path, b.span.source.path) || a.span.start - b.span.start);
function evidenceOf(edge2) {
  const parts2 = deedsBefore(edge2).map(
    ({ does, names: names4, both }) => `${does} ${listed2(names4, most2)}${both ? " as well" : ""}`
  );
  return `${stepNamed(edge2.dependsOn)}, which ${parts2.join(" and ")}`;
}
var most2 = 3;
function deedsBefore(edge2) {
  const all = deeds2(edge2);
  const changes2 = all.filter(([before]) => isChange3(before));
  const told2 = (changes2.length ? changes2 : all).map(([before, after]) => ({
    name: nameOf7(before.resource),
    does: deed(before),
    both: isChange3(before) && deed(before) === deed(after)
  }));
  return [...groupBy(told2, ({ does, both }) => `${does} ${both}`).values()].map((alike2) => ({
    ...alike2[0],
    names: [...new Set(alike2.map(({ name }) => name))]
  }));
}
var edgesOf = memoise((plan) => groupBy(untoldDependencies(plan), ({ step }) => step));
function isToldAsMissing(plan, { name, places: all }) {
  const [a, b, third] = all.map(({ step }) => step);
  if (!a || !b || third) return false;
  const edge2 = [...edgesOf(plan).get(a) ?? [], ...edgesOf(plan).get(b) ?? []].find(
    ({ dependsOn }) => dependsOn === a || dependsOn === b
  );
  return edge2 !== void 0 && deedsBefore(edge2).some(({ names: names4 }) => shownOf(names4, most2).includes(name));
}
var evidencesOf = (edges) => edges.map(evidenceOf).join(", and ");
function strongestOf(edges) {
  const rank3 = ({ hazards: [first] }) => first.effects.some(({ action }) => action === "create") ? first.resource.kind === "symbol" ? 0 : 1 : 2;
  return edges.toSorted((a, b) => rank3(a) - rank3(b))[0];
}
var sentencesOn = memoise(
  (plan) => groupBy(proseDependencies(plan), ({ step }) => step)
);
function placesBehind(plan, edge2) {
  const { dependsOn, step } = edge2;
  const said = (sentencesOn(plan).get(step) ?? []).filter(({ open }) => open.includes(dependsOn));
  return [
    ...said.slice(0, 1).map(({ reference: { span } }) => ({ span, message: "the text says so, in a sentence only" })),
    ...deeds2(edge2).flatMap(([before, after]) => [
      { span: before.span, message: `\`${dependsOn.id}\` ${deed(before)} \`${nameOf7(before.resource)}\`` },
      { span: after.span, message: `\`${step.id}\` ${deed(after)} \`${nameOf7(after.resource)}\`` }
    ])
  ];
}

// src/analyze/hazards/implausible-red.ts
function implausibleAbsences(plan) {
  const found3 = [];
  const made = new Made();
  for (const [step, effects] of effectsOf(plan)) {
    for (const effect2 of effects) {
      const creator = effect2.action === "expect-absent" && !step.regression ? made.creatorOf(effect2) : void 0;
      if (creator) found3.push({ step, effect: effect2, creator });
    }
    made.learn(step, effects);
  }
  return found3;
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
    for (const effect2 of effects) {
      if (effect2.action === "expect-absent") this.miss(step, effect2);
      else if (!effect2.conditional && effect2.certainty !== "inferred") this.note(step, effect2);
    }
  }
  note(step, effect2) {
    const { resource, action } = effect2;
    if (resource.kind === "symbol") {
      const key2 = nameOf7(resource);
      if (action === "delete") this.forget(key2);
      if (action === "create") this.names.set(key2, [...this.names.get(key2) ?? [], { step, effect: effect2 }]);
    }
    if (resource.kind !== "file") return;
    const key = stemOf3(resource.path);
    if (action === "delete") this.files.delete(key);
    if (action !== "create") return;
    this.stemsByName.set(lastOf(key), (this.stemsByName.get(lastOf(key)) ?? /* @__PURE__ */ new Set()).add(key));
    if (!this.files.has(key)) this.files.set(key, { step, effect: effect2 });
  }
  /** A cycle brings what its RED phase misses. Which it is can be told again only where the complaint says what lacks it. */
  miss(step, effect2) {
    const key = missedIn(effect2);
    if (key !== void 0 && step.redGreen.green && !step.regression && !this.missed.has(key))
      this.missed.set(key, { step, effect: effect2 });
  }
  forget(name) {
    this.names.delete(name);
    for (const key of this.missed.keys()) if (key.endsWith(`.${name}`)) this.missed.delete(key);
  }
  /** Who has made what the complaint misses. */
  creatorOf(effect2) {
    const name = nameOf7(effect2.resource);
    const owner = effect2.mention?.lacking?.object;
    const made = this.names.get(name) ?? [];
    if (owner !== void 0)
      return made.find(({ step }) => this.knows(step, owner)) ?? this.missed.get(`${owner}.${name}`);
    const found3 = made[0] ?? (isModule(effect2) ? this.fileOf(name) : this.memberOf(name));
    return found3 ?? this.missed.get(missedIn(effect2) ?? "");
  }
  /** `src.k`, `./cart`, `src/k.py` as a file. */
  fileOf(name) {
    const path = name.includes("/") ? stemOf3(name.replace(/^(?:\.{1,2}\/|@\/)+/, "")) : name.replace(/\.|::/g, "/");
    if (path.length < 2) return void 0;
    const named2 = this.stemsByName.get(lastOf(path)) ?? [];
    const fitting2 = [...named2].filter((each2) => each2 === path || each2.endsWith(`/${path}`));
    return fitting2.length === 1 ? this.files.get(fitting2[0]) : void 0;
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
var stemOf3 = (path) => path.replace(/\.\w+$/, "").replace(/\/(?:__init__|index|mod)$/, "");
var lastOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var plainly = (name) => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
var plainName = (resource) => {
  if (resource.kind === "file") return plainly(lastOf(stemOf3(resource.path)));
  return resource.kind === "symbol" ? plainly(resource.name.replace(/\s.*|\(.*/s, "").split(/\.|::/)[0]) : void 0;
};
var isModule = ({ resource, mention }) => nameOf7(resource).includes("/") || mention?.lacking?.module === true;
function missedIn({ resource, mention }) {
  const owner = mention?.lacking?.owner;
  return owner === void 0 ? void 0 : `${owner}.${nameOf7(resource)}`;
}

// src/analyze/hazards/stale-reads.ts
function readingsOf(plan) {
  const settled2 = settledOrder(plan);
  const { inWaves } = orderOf(plan);
  return meetingsOf(plan, ["read-write"]).flatMap(({ name, resource, places: all }) => {
    const writers = all.filter(({ effect: effect2 }) => isChange3(effect2));
    const readers = all.filter(
      ({ effect: effect2 }) => !isChange3(effect2) && "path" in effect2.resource && effect2.resource.path === name
    );
    return readers.flatMap(({ step, effect: effect2 }) => {
      const open = writers.filter(
        (writer) => !(settled2(writer.step, step) || settled2(step, writer.step) || inWaves.ordered(step, writer.step))
      );
      return resource.kind === "file" && open.length ? [{ step, effect: effect2, file: name, writers: open }] : [];
    });
  });
}

// src/analyze/hazards/worst-pairs.ts
var most3 = 3;
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
  return [...groupBy(facing, ({ step }) => step).values()].slice(0, most3).map((all) => {
    const { step, red } = all[0];
    const others2 = listed2([...new Set(all.map(({ other }) => other.id))]);
    return {
      span: red.span,
      message: `RED of \`${step.id}\` needs \`${nameOf7(red.resource)}\` to be absent, and ${others2} may bring it first`
    };
  });
}
function broughtAndNeeded(hazards) {
  const found3 = hazards.flatMap(({ kind, resource, first, second, effects: [a, b] }) => {
    if (kind === "expect-absent-create") return [];
    const brings = a.action === "create" && b.action !== "create";
    const isBehind = b.action === "create" && a.action !== "create";
    if (!brings && !isBehind) return [];
    const [maker, user, use] = brings ? [first, second, b] : [second, first, a];
    return [{ maker, user, use, resource }];
  });
  const telling = found3.toSorted(
    (a, b) => Number(a.resource.kind === "file") - Number(b.resource.kind === "file")
  );
  const once = [...groupBy(telling, ({ user }) => user).values()].map(([first]) => first);
  return once.slice(0, most3).map(({ maker, user, use, resource }) => ({
    span: use.span,
    message: `\`${user.id}\` ${deed(use)} \`${nameOf7(resource)}\`, which \`${maker.id}\` creates`
  }));
}
function crowdedFiles(plan, hazards) {
  const changes2 = hazards.filter(
    ({ resource, effects }) => resource.kind === "file" && effects.every(isChange3)
  );
  const index2 = indexOf2(plan);
  const crowds = meetingsAmong(plan, changes2).sort(
    (a, b) => b.places.length - a.places.length || index2.get(a.places[0].step) - index2.get(b.places[0].step)
  );
  return [...groupBy(crowds, ({ places: places2 }) => idsOf2(places2.map(({ step }) => step))).values()].slice(0, most3).map((same) => {
    const { places: places2 } = same[0];
    const files = listed2(
      same.map(({ name }) => name),
      2
    );
    return {
      span: places2[0].effect.span,
      message: `${listed2(
        places2.map(({ step }) => step.id),
        6
      )} change ${files}`
    };
  });
}
var idsOf2 = (steps) => steps.map(({ id: id2 }) => id2).join(" ");

// src/analyze/ids/ambiguous-ids.ts
function ambiguousReferences(plan) {
  const told2 = new Set(plan.flaws.map(({ span }) => placeOf(span)));
  const isNew3 = ({ form, span }) => form !== "prose" && !told2.has(placeOf(span));
  return plan.steps.filter((step) => !step.done?.value).flatMap((from) => {
    const found3 = [...from.dependsOn, ...from.blocks, ...from.conflictsWith].flatMap((reference) => {
      const own2 = isNew3(reference) ? judged(plan, reference, from) : void 0;
      if (own2) told2.add(placeOf(reference.span));
      return own2 ?? [];
    });
    return [...groupBy(found3, ({ kind }) => kind).values()];
  });
}
var placeOf = ({ source, start }) => `${source.path}\0${start}`;
function judged(plan, reference, from) {
  const target2 = resolveReference(plan, reference, from);
  if (target2.kind === "ambiguous")
    return new Set(target2.steps.map(({ id: id2 }) => id2)).size > 1 ? { kind: "several", reference, readings: target2.steps } : void 0;
  if (target2.kind !== "found" || target2.phase) return void 0;
  const meant = target2.steps[0];
  if (inFull(reference.id) !== inFull(meant.id)) return { kind: "spelled", reference, readings: [meant] };
  const other = mistaken(plan, reference, meant);
  return other && { kind: "numeral", reference, readings: [other] };
}
var inFull = (id2) => id2.trim().replace(/(-plan)?\.md$|-plan$/i, "").replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/i, "").replace(/(?<=\d)[-_](?=\d)/g, ".");
function mistaken(plan, reference, meant) {
  const { span, id: id2, form } = reference;
  if (plan.contract.bareIds) return void 0;
  if (form !== "metadata" || /["']/.test(span.source.text[span.start - 1] ?? "")) return void 0;
  for (const read of textAt(span) === id2 ? numeralReadings(id2) : []) {
    const target2 = resolveReference(plan, { ...reference, id: read });
    if (target2.kind === "found" && !target2.phase && target2.steps[0] !== meant) return target2.steps[0];
  }
  return void 0;
}
function twinIds(plan) {
  const seen = /* @__PURE__ */ new Map();
  return plan.steps.flatMap((step) => {
    const key = `${step.kind} ${canonicalId(step.id).replace(/^(\d+)(?:\.0)+$/, "$1")}`;
    const first = seen.get(key);
    if (!first) seen.set(key, step);
    return first && first.id !== step.id ? [{ step, first }] : [];
  });
}

// src/analyze/ids/named-in-text.ts
var nouns = "cycles?|steps?|tasks?|stor(?:y|ies)|issues?|tickets?|todos?|units?|work packages?|wps?(?=\\s)|items?|sub-?tasks?|beads?";
var number = String.raw`[A-Za-z]{0,4}\d+[A-Za-z]?(?:[.-]\d+[A-Za-z]?)*`;
var list2 = String.raw`${number}(?:\s*(?:,|;|&|\band\b|\bto\b|\bthrough\b|–|\s-\s|-(?=[A-Za-z]{0,4}\d))\s*${number})*`;
var behindNoun = new RegExp(String.raw`\b(?:${nouns})\s*[#:№_-]*\s*(${list2})`, "giu");
var orders = "execute|implement|run|start|perform|complete|carry out|work on|do|build|begin|continue|dispatch|finish|resume";
var ordered = new RegExp(
  String.raw`\b(?:${orders})\b(?:\s+[\w'"\x60]+){0,3}?\s+(?:${nouns})\s*[#:№_-]*\s*(${list2})`,
  "giu"
);
var planOfPhase = /\bplan\s+0*(\d+)\s+of\s+phase\s+0*(\d+(?:\.\d+)?)/giu;
var bare2 = /(?<![\w./-])(?:[A-Za-z]{1,4}\d{1,4}[a-z]?|\d{1,3}(?:\.\d+)?-\d{2,3})(?![\w/]|[.-]\w)/gu;
var plainId = (id2) => id2.toLowerCase().replaceAll("-", ".").replace(/(?<!\d)0+(?=\d)/g, "");
function stepsMentioned(text, plan) {
  const found3 = [...textsIn(text, behindNoun), ...phasePlans(text)].flatMap((words) => idsIn(words, plan));
  const alone = found3.length > 0 ? [] : [...text.matchAll(bare2)].flatMap(([id2]) => idsIn(id2, plan));
  const ids = /* @__PURE__ */ new Set([...found3, ...alone]);
  return plan.steps.filter((step) => ids.has(step));
}
function stepsOrdered(text, plan) {
  for (const words of [...textsIn(text, ordered), ...phasePlans(text)]) {
    const ids = idsIn(words, plan);
    if (ids.length > 0) return plan.steps.filter((step) => ids.includes(step));
  }
  const named2 = stepsMentioned(text, plan);
  return named2.length === 1 ? named2 : [];
}
var textsIn = (text, pattern2) => [...text.matchAll(pattern2)].map((match) => match[1]);
var phasePlans = (text) => [...text.matchAll(planOfPhase)].map(([, plan, phase]) => `${phase}-${plan}`);
function idsIn(words, plan) {
  const byId = new Map(plan.steps.map((step) => [plainId(step.id), step]));
  const whole2 = byId.get(plainId(words));
  if (whole2) return [whole2];
  const range2 = new RegExp(String.raw`^(${number})\s*(?:-|–|\bto\b|\bthrough\b)\s*(${number})$`, "iu").exec(
    words
  );
  if (range2) {
    const [from, to] = [byId.get(plainId(range2[1])), byId.get(plainId(range2[2]))];
    if (from && to) return plan.steps.slice(plan.steps.indexOf(from), plan.steps.indexOf(to) + 1);
  }
  return [...words.matchAll(new RegExp(number, "giu"))].flatMap(([id2]) => byId.get(plainId(id2)) ?? []);
}
var mayNameStep = (text) => text.search(behindNoun) !== -1 || text.search(planOfPhase) !== -1 || text.search(bare2) !== -1;

// src/analyze/ids/numbering.ts
function numbersOf(id2) {
  const numbers = /^[A-Za-z]*-?(\d+(?:[.\-_]\d+)*)$/.exec(id2)?.[1];
  return numbers?.split(/[.\-_]/).map(Number);
}
function withLastNumber(id2, last2) {
  const digits = /\d+$/.exec(id2)?.[0] ?? "";
  const padded = digits.startsWith("0") ? String(last2).padStart(digits.length, "0") : String(last2);
  return id2.slice(0, id2.length - digits.length) + padded;
}
var letters = (id2) => /^[A-Za-z]*/.exec(id2)[0].toLowerCase();
function isSameRow(a, b) {
  const [left, right] = [numbersOf(a.id), numbersOf(b.id)];
  if (!left || !right || left.length !== right.length || letters(a.id) !== letters(b.id)) return false;
  if (a.kind !== b.kind || a.source !== b.source || a.phase !== b.phase) return false;
  if (a.wave && b.wave) return false;
  return left.every((number2, index2) => index2 === left.length - 1 || number2 === right[index2]);
}
var fencedBetween = ({ fencedHeadings = [] }, id2, before, after) => fencedHeadings.find(
  ({ id: { value, span } }) => value === id2 && span.source === after.source && span.start > before.idSpan.start && span.end < after.idSpan.start
);
var numberedPhases = memoise((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const { id: id2, phase } of plan.steps) {
    const numbers = numbersOf(id2);
    const own2 = phase && numbersOf(phase.id);
    if (phase && own2?.length === 1 && numbers && numbers.length > 1 && numbers[0] === own2[0])
      found3.set(phase, own2[0]);
  }
  return found3;
});
var phasesOf = memoise(
  ({ steps }) => new Map(steps.map(({ id: id2, phase }) => [id2, phase]))
);
var isInAnotherPhase = (plan, id2, { phase }) => phasesOf(plan).has(id2) && phasesOf(plan).get(id2) !== phase;

// src/analyze/ids/unknown-references.ts
function readable(plan) {
  const ofSteps = plan.steps.flatMap(
    (from) => [...from.dependsOn, ...from.blocks, ...from.conflictsWith].map((reference) => ({ reference, from }))
  );
  const ofPhases = plan.phases.flatMap((phase) => phase.dependsOn.map((reference) => ({ reference })));
  return [...ofSteps, ...ofPhases].filter(
    ({ reference }) => reference.form !== "prose" || reference.explicit
  );
}
var unknown = memoise((plan) => {
  const found3 = readable(plan).flatMap(({ reference, from }) => {
    const target2 = resolveReference(plan, reference, from);
    return target2.kind === "unknown" ? [{ reference, meant: target2.suggestion }] : [];
  });
  return [...groupBy(found3, ({ reference }) => reference.span).values()].map((group) => {
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
var meantAt = memoise(
  (plan) => new Set(
    unknown(plan).flatMap(({ reference, meant }) => meant === void 0 ? [] : [placeOf2(reference.span)])
  )
);
var isMeantElsewhere = (plan, { span }) => meantAt(plan).has(placeOf2(span));
var placeOf2 = ({ source, start }) => `${source.path}\0${/["']/.test(source.text[start] ?? "") ? start + 1 : start}`;

// src/analyze/order/numbered-phases.ts
var groupsOf = memoise((plan) => {
  const ids = new Set(plan.steps.map(({ id: id2 }) => id2));
  return [...stepsByPhase(plan)].map(([phase, steps]) => ({ phase, steps })).filter(({ phase, steps }) => steps.length > 0 && !ids.has(phase.id)).filter(({ phase, steps }) => steps.every(({ id: id2 }) => carriesOn(id2, phase.id)));
});
var carriesOn = (id2, stem) => id2.startsWith(stem) && /^\D/.test(id2.slice(stem.length));

// src/analyze/inspect/index.ts
var quoted2 = 300;
var inspectPlans = (plans) => ({
  version: 1,
  plans: plans.map(inspectPlan)
});
function inspectPlan(plan) {
  const waits = waitsOf(plan);
  return {
    path: plan.path,
    dialect: plan.dialect,
    executionMode: modeIn(planModeOf(plan)),
    steps: stepsIn(plan, waits),
    order: edgesIn(orderOf(plan).edges),
    hazards: hazardsOf(plan).map(hazardIn),
    missing: missingDependencies(plan).map(missingIn)
  };
}
function edgesIn(edges) {
  const known3 = /* @__PURE__ */ new Map([
    [void 0, { path: null, line: null, evidence: null }]
  ]);
  return edges.map(({ before, after, reason, strength: strength2, span }) => {
    const said = known3.get(span) ?? quoteOf(span);
    known3.set(span, said);
    return { before: before.id, after: after.id, reason, strength: strength2, ...said };
  });
}
function waitsOf(plan) {
  const waits = /* @__PURE__ */ new Map();
  for (const { before, after } of statedEdges(plan)) {
    const known3 = waits.get(after);
    if (!known3) waits.set(after, [before.id]);
    else if (!known3.includes(before.id)) known3.push(before.id);
  }
  return waits;
}
var modeIn = ({ value, strength: strength2, span }) => ({
  value,
  strength: strength2,
  path: span?.source.path ?? null,
  line: span ? lineOf(span) : null
});
function stepsIn(plan, waits) {
  const groups = new Map(groupsOf(plan).map((group) => [group.steps[0], group]));
  return plan.steps.flatMap((step) => {
    const own2 = stepIn(plan, step, waits.get(step) ?? []);
    const group = groups.get(step);
    return group ? [groupIn(plan, group), own2] : [own2];
  });
}
function groupIn(plan, { phase, steps }) {
  const changes2 = /* @__PURE__ */ new Map();
  for (const effect2 of steps.flatMap((step) => effectsOf(plan).get(step) ?? [])) {
    const { action, resource } = effect2;
    if (resource.kind === "file" && changing.has(action) && !changes2.has(resource.path))
      changes2.set(resource.path, effect2);
  }
  return {
    id: phase.id,
    kind: "phase",
    title: phase.title,
    path: phase.span.source.path,
    line: lineOf(phase.span),
    phase: null,
    executionMode: modeIn(phase.mode ? { ...phase.mode, level: "phase" } : planModeOf(plan)),
    dependsOn: phase.dependsOn.map(({ id: id2 }) => id2),
    effects: [...changes2.values()].map(effectIn)
  };
}
function stepIn(plan, step, dependsOn) {
  return {
    id: step.id,
    kind: step.kind,
    title: step.title,
    path: step.source.path,
    line: lineOf(step.span),
    phase: step.phase?.id ?? null,
    executionMode: modeIn(modeOf(plan, step)),
    dependsOn,
    effects: (effectsOf(plan).get(step) ?? []).map(effectIn)
  };
}
var effectIn = (effect2) => {
  const { action, resource, certainty, conditional, probability, span, because, mention } = effect2;
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
  const line = lineOf(span);
  const text = lineText(span.source, line);
  const path = span.source.path;
  if (text.length <= quoted2) return { path, line, evidence: text.trim() };
  const at2 = span.start - span.source.text.lastIndexOf("\n", span.start - 1) - 1;
  const from = at2 + Math.min(span.end - span.start, quoted2) <= quoted2 ? 0 : Math.max(0, at2 - quoted2 / 2);
  return { path, line, evidence: text.slice(from, from + quoted2).trim() };
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
  const probability = probabilityOfHazard(hazard);
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

// src/analyze/inspect/plan-document.ts
var documentOf = (plans) => ({
  $schema: "https://unpkg.com/runbook-lint/schema/json-plan.schema.json",
  version: 1,
  plans: plans.filter(({ steps }) => steps.length > 0).map(planOf)
});
function planOf(plan) {
  const modeIn2 = modesOf(plan);
  const mode = modeIn2(void 0);
  const waits = waitsOf2(plan, (step) => modeIn2(step) !== "parallel");
  const isolation = plan.isolation?.value ?? plan.contract.isolation;
  return {
    ...plan.title && { title: plan.title },
    mode,
    ...isolation && { isolation },
    ...plan.maxParallel && { maxParallel: plan.maxParallel.value },
    commits: plan.contract.commits,
    steps: plan.steps.map(
      (step) => stepOf(plan, step, { waits: waits.get(step) ?? [], own: modeIn2(step), usual: mode })
    )
  };
}
function firmMode({ contract }, { value, strength: strength2 }) {
  const mode = strength2 === "prose" ? contract.mode.value : value;
  return mode === "mixed" ? "sequential" : mode;
}
var isGate = (plan, step) => {
  const at2 = plan.steps.indexOf(step);
  return plan.barriers.some(
    ({ before, strength: strength2 }) => strength2 !== "prose" && (before === at2 || before === at2 + 1)
  );
};
function waitsOf2(plan, isSequential2) {
  const { firm } = orderOf(plan);
  const found3 = /* @__PURE__ */ new Map();
  const stated = groupBy(
    statedEdges(plan).filter(({ strength: strength2 }) => strength2 !== "prose"),
    ({ after }) => after
  );
  for (const step of plan.steps) {
    const kept = [];
    for (const other of plan.steps.toReversed()) {
      if (other === step || !firm.before(other, step)) continue;
      if (!kept.some((each2) => firm.before(other, each2))) kept.push(other);
    }
    const own2 = (stated.get(step) ?? []).map(({ before }) => before.id);
    const granted = kept.filter((other) => !isSequential2(other) && !isSequential2(step)).map(({ id: id2 }) => id2);
    const all = /* @__PURE__ */ new Set([...own2, ...granted.reverse()]);
    if (all.size > 0) found3.set(step, [...all]);
  }
  return found3;
}
function modesOf(plan) {
  if (plan.phases.some(({ beside }) => beside)) return () => "parallel";
  return (step) => firmMode(plan, step ? modeOf(plan, step) : planModeOf(plan));
}
function stepOf(plan, step, { waits, own: own2, usual }) {
  const isolation = isolationOf(plan, step);
  const effects = effectsIn(effectsOf(plan).get(step) ?? []);
  const differs = isolation !== (plan.isolation?.value ?? plan.contract.isolation ?? "shared");
  return {
    id: step.id,
    ...step.title && { title: step.title },
    kind: step.kind === "checkpoint" && !isGate(plan, step) ? "step" : step.kind,
    ...waits.length > 0 && { dependsOn: waits },
    ...own2 !== usual && { mode: own2 },
    ...differs && { isolation },
    ...step.parallel && { parallel: step.parallel.value },
    ...step.done && { done: step.done.value },
    ...step.estimate && { estimate: Math.round(step.estimate.value) },
    ...effects.length > 0 && { effects }
  };
}
function effectsIn(effects) {
  const found3 = /* @__PURE__ */ new Map();
  for (const effect2 of effects) {
    const one2 = effectOf(effect2);
    if (one2) found3.set(JSON.stringify(one2), one2);
  }
  return [...found3.values()];
}
function effectOf({ action, resource, conditional }) {
  const maybe = conditional ? { maybe: true } : {};
  if (resource.kind === "suite" && action !== "expect-absent")
    return { action: "run", command: resource.name, ...maybe };
  if (resource.kind === "git") return action === "commit" ? { action, ...maybe } : void 0;
  if (resource.kind !== "file" || action === "stage" || action === "expect-absent") return void 0;
  return { action: action === "run" ? "read" : action, file: resource.path, ...maybe };
}

// src/analyze/order/barrier-violations.ts
function crossingsOf(plan) {
  const batches = batchesOf(plan);
  if (batches.size === 0) return [];
  const found3 = /* @__PURE__ */ new Map();
  const fronts = frontsOf(plan, batches);
  for (const step of plan.steps) {
    const batch = batches.get(step);
    const front = batch && !step.done?.value && lastBefore(fronts, indexOf2(plan).get(step));
    if (!front || front.batch.rank < batch.rank) continue;
    found3.set(front.barrier, [...found3.get(front.barrier) ?? [], { step, batch }]);
  }
  return fronts.flatMap((front) => {
    const early2 = found3.get(front.barrier);
    return early2 ? [{ ...front, early: early2 }] : [];
  });
}
function frontsOf(plan, batches) {
  const barriers = plan.barriers.toSorted((a, b) => a.before - b.before);
  const fronts = [];
  let last2;
  let at2 = 0;
  for (const barrier of barriers) {
    if (barrier.within) continue;
    for (; at2 < barrier.before; at2++) {
      const step = plan.steps[at2];
      const batch = batches.get(step);
      if (!batch || step.done?.value || step.optional?.value) continue;
      if (!last2 || batch.rank > last2.batch.rank) last2 = { before: step, batch };
    }
    if (last2) fronts.push({ barrier, ...last2 });
  }
  return fronts;
}
var lastBefore = (fronts, index2) => fronts.findLast(({ barrier }) => barrier.before <= index2);

// src/analyze/order/denied-edges.ts
function deniedEdges(plan) {
  const firm = statedEdges(plan).filter(
    ({ strength: strength2, reason }) => strength2 !== "prose" && (reason === "declared" || reason === "blocks" || reason === "marker")
  );
  return independencesOf(plan).flatMap((independence) => {
    const memberOf = new Map(
      independence.members.flatMap(({ steps }, member) => steps.map((step) => [step, member]))
    );
    const edge2 = firm.find(({ before, after }) => {
      const [a, b] = [memberOf.get(before), memberOf.get(after)];
      return a !== void 0 && b !== void 0 && a !== b;
    });
    return edge2 ? [{ independence, edge: edge2 }] : [];
  });
}

// src/analyze/order/dispatch.ts
function assumingParallel(plan) {
  const { contract, barriers } = plan;
  const mode = { ...contract.mode, strength: distrusted(contract.mode.strength) };
  const loose = barriers.map((each2) => ({ ...each2, strength: distrusted(each2.strength) }));
  return { ...plan, dispatch: "parallel", barriers: loose, contract: { ...contract, mode } };
}
var distrusted = (strength2) => strength2 === "contract" ? "prose" : strength2;

// src/analyze/order/done-too-early.ts
function doneTooEarly(plan) {
  const early2 = statedEdges(plan).filter(
    (edge2) => isEarly(edge2) && (edge2.strength !== "prose" || isExplicit(edge2))
  );
  return [...groupBy(early2, ({ after }) => after)];
}
var isEarly = ({ before, after }) => before !== after && after.done?.value === true && !after.cancelled && before.done?.value === false;
var isExplicit = ({ after, span }) => after.dependsOn.some((reference) => reference.explicit && reference.span === span);

// src/analyze/order/isolation.ts
var areIsolated = (plan, steps) => steps.every((step) => isolationOf(plan, step) === "worktree");
var byTree = (plan, steps) => areIsolated(plan, steps) ? "worktree" : "shared";
var treeOf = (plan, steps) => areIsolated(plan, steps) ? "in a worktree each" : "in one working tree";

// src/analyze/order/mode-conflicts.ts
var contradictionsOf = (plan) => [
  ...withinPlan(plan),
  ...betweenLevels(plan),
  ...inSteps(plan)
];
function withinPlan({ mode: own2, otherModes = [] }) {
  const other = otherModes.find((each2) => own2 && (opposes(own2, each2) || opposes(each2, own2)));
  if (!other?.span) return [];
  return [{ kind: "within", span: other.span, mode: other.value, against: own2 }];
}
function betweenLevels({ mode: own2, orchestration }) {
  const other = orchestration?.mode;
  if (!own2?.span || !other?.span || !(opposes(own2, other) || opposes(other, own2))) return [];
  return [{ kind: "levels", span: other.span, mode: other.value, against: own2 }];
}
var opposes = (a, b) => a.value === "parallel" && isSequential(b.value);
function inSteps(plan) {
  const strict = plan.mode?.value === "sequential-required" || plan.mode?.value === "sequential-strict";
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const { value, span, level } = modeOf(plan, step);
    if (value !== "parallel" || !span || level === "contract" || found3.has(span.start)) continue;
    const against = strict && level !== "plan" ? plan.mode : void 0;
    if (against) found3.set(span.start, { kind: "strict", span, mode: value, against });
    else if (isTestDriven(plan, step)) found3.set(span.start, { kind: "tdd", span, mode: value, against });
  }
  return [...found3.values()];
}

// src/analyze/order/one-sided-edges.ts
var waitingOrder = memoise((plan) => {
  const links = [...statedLinks(plan), ...structuralLinks(plan)];
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire(
    links.filter(({ reason, strength: strength2 }) => reason !== "blocks" && strength2 !== "prose")
  );
  const reaches2 = reachabilityOf(digraph(gates.size, edges));
  const index2 = indexOf2(plan);
  return (before, after) => reaches2(index2.get(before), index2.get(after));
});
function halfEdges(plan) {
  if (!plan.steps.some((step) => step.blocks.length > 0)) return [];
  const blocks = new Map(
    plan.steps.map((step) => [step, new Set(step.blocks.flatMap((each2) => targets(plan, each2, step)))])
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
  const target2 = reference.form === "prose" ? void 0 : resolveReference(plan, reference, from);
  return target2?.kind === "found" ? target2.steps : [];
}

// src/analyze/order/siblings.ts
var orderByPlace = memoise((plan) => {
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire([...structuralLinks(plan), ...modeLinks(plan, () => true)]);
  const reaches2 = reachabilityOf(digraph(gates.size, edges));
  const index2 = indexOf2(plan);
  return (before, after) => reaches2(index2.get(before), index2.get(after));
});
function areSiblings(plan, a, b) {
  if (a === b || a.phase !== b.phase || !a.parallel?.value || !b.parallel?.value) return false;
  const before = orderByPlace(plan);
  return !before(a, b) && !before(b, a);
}
function dependentSiblings(plan) {
  if (!plan.contract.parallelPromises.includes("no-dependency")) return [];
  const broken = statedEdges(plan).filter(
    ({ before, after, strength: strength2 }) => strength2 !== "prose" && !(before.wave && after.wave) && areSiblings(plan, before, after)
  );
  return [...groupBy(broken, ({ after }) => after)];
}

// src/analyze/order/waves.ts
var membersOf2 = memoise(
  (plan) => (plan.waves ?? []).flatMap(
    (wave) => wave.members.map((reference) => {
      const target2 = resolveReference(plan, reference);
      const isPhase = target2.kind === "found" && target2.phase !== void 0;
      return { wave, reference, steps: target2.kind === "unknown" ? [] : target2.steps, isPhase };
    })
  )
);
function wavesAtOdds(plan) {
  const found3 = /* @__PURE__ */ new Map();
  for (const { wave, reference, steps, isPhase } of membersOf2(plan)) {
    const [step, second] = steps;
    if (!step?.wave || second || isPhase || step.wave.value === wave.number.value || found3.has(step))
      continue;
    const scheduled = { value: wave.number.value, span: reference.span };
    found3.set(step, { step, own: step.wave, scheduled });
  }
  return [...found3.values()];
}
function stepsWithoutWave(plan) {
  const scheduled = new Set(membersOf2(plan).flatMap(({ steps }) => steps));
  const isIn = (step) => step.wave !== void 0 || scheduled.has(step);
  if (!plan.steps.some(isIn)) return [];
  return plan.steps.filter(
    (step) => !isIn(step) && step.kind !== "checkpoint" && !step.done?.value && !step.optional?.value
  );
}
function strangersInWaves(plan) {
  const named2 = new Set(
    plan.steps.flatMap(({ dependsOn, blocks }) => [...dependsOn, ...blocks].map(({ id: id2 }) => canonicalId(id2)))
  );
  return membersOf2(plan).filter(
    ({ reference, steps, isPhase }) => !steps.length && !isPhase && !named2.has(canonicalId(reference.id))
  ).map(({ wave, reference: { id: id2, span } }) => ({ id: id2, span, wave: wave.number.value }));
}

// src/analyze/plan/beside.ts
var known2 = /* @__PURE__ */ new WeakMap();
function readTogether(plans, all) {
  for (const plan of plans) known2.set(plan, all);
}
var plansOfRun = (plan) => known2.get(plan) ?? [plan];

// src/analyze/plan/model-names.ts
function isModel(model, required) {
  const [own2, wanted] = [model, required].map(parted);
  return own2.includes(wanted);
}
var parted = (name) => `-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;

// src/analyze/text/yaml.ts
function yamlText(text) {
  const plain5 = /^[A-Za-z][^\r\n]*[^\s:]$/.test(text) && !/: | #|^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return plain5 ? text : JSON.stringify(text);
}
var quotedId = (id2, quote = '"') => `${quote}${id2}${quote}`;
var quoteIn = ({ contract }) => contract.bareIds ? "" : '"';
var idList = (ids, quote = '"') => `[${ids.map((id2) => quotedId(id2, quote)).join(", ")}]`;

// src/analyze/repair/marks.ts
function withoutMark({ parallel: parallel2 }) {
  if (!parallel2 || !/^[[(].*[\])]$/.test(textAt(parallel2.span))) return void 0;
  const { source, start, end } = parallel2.span;
  const space = source.text[end] === " " ? 1 : 0;
  return { span: spanOf(source, start, end + space), text: "" };
}

// src/analyze/repair/references.ts
var kinds2 = tableOf({ cycle: "Cycle", step: "Step", task: "Task" });
var inWords = ({ step, reason }) => `${kinds2.get(step.kind) ?? "Step"} ${step.id}${reason ? ` (${reason.beside})` : ""}`;
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
      span: spanOf(source, end - 1, end - 1),
      text: `, ${more.map(({ step }) => step.id).join(", ")}`
    };
  return { span: spanOf(source, end, end), text: `, ${words.join(", ")}` };
}
function bareIds({ value }, more) {
  const noun = /(?:^|,\s*)(Task\s+)[^,]*$/.exec(value.value)?.[1] ?? "";
  return more.map(({ step }) => noun + step.id);
}
function addToMetadata({ key, value }, more, around) {
  const ids = more.map(({ step }) => step.id);
  const { source, start, end } = value.span;
  const text = textAt(value.span);
  const quote = around && /'/.test(text) ? "'" : around;
  if (start === end || nothing.test(text)) return replaceNothing(key, value, ids, around);
  if (text.startsWith("[")) {
    const last2 = start + text.replace(/[\s,]*\]$/, "").length;
    const added2 = ids.map((id2) => isBare(text) ? id2 : quotedId(id2, quote)).join(", ");
    return { span: spanOf(source, last2, last2), text: `, ${added2}` };
  }
  if (text.startsWith("- ")) return addLines(value.span, ids, around);
  if (/[,;\r\n{]/.test(text) || /["']/.test(source.text[start - 1] ?? "")) return void 0;
  return { span: value.span, text: idList([text.replace(/^["']|["']$/g, ""), ...ids], quote) };
}
var isBare = (list3) => /[\w]/.test(list3) && !/["']/.test(list3) && !/\d\.\d/.test(list3);
function replaceNothing(key, { span }, ids, quote) {
  if (span.end > span.start) return { span, text: idList(ids, quote) };
  const colon = span.source.text.indexOf(":", key.end);
  if (colon < 0 || colon > key.end + 2) return void 0;
  return { span: spanOf(span.source, colon + 1, colon + 1), text: ` ${idList(ids, quote)}` };
}
function addLines(span, ids, quote) {
  const { source, start } = span;
  const text = textAt(span).trimEnd();
  const last2 = start + text.length;
  const indent = /[ \t]*$/.exec(source.text.slice(0, start))[0];
  const ending = /\r\n|\n/.exec(source.text)?.[0] ?? "\n";
  const items = ids.map(
    (id2) => `${ending}${indent}- ${/["']/.test(text) || /^\d/.test(id2) ? quotedId(id2, quote) : id2}`
  );
  return { span: spanOf(source, last2, last2), text: items.join("") };
}

// src/analyze/repair/write.ts
function writeStep(step, facts) {
  const edits = (step.slots ?? []).map(
    (slot) => writeAt(slot, fieldsIn(step, slot.at.source), facts, step.id)
  );
  return edits.length > 0 && edits.every((each2) => each2 !== void 0) ? edits.flat() : void 0;
}
var fieldsIn = (step, source) => step.fields.filter((field) => field.value.span.source === source);
function writeAt(slot, fields, facts, id2) {
  const lines = [];
  const edits = [];
  const { stated } = slot;
  for (const [name, all] of [
    ["depends_on", facts.dependsOn],
    ["blocks", facts.blocks]
  ]) {
    const more = all?.filter(({ step }) => !stated?.ids.includes(step.id));
    if (!more?.length || stated && name !== stated.name) continue;
    const known3 = stated ? stated.field : fields.find((field) => field.name === name || field.name === slot.keys[name]);
    const edit = known3 && addToField(known3, more, facts.quote);
    if (edit) edits.push(edit);
    else if (known3 || slot.keys[name] === void 0 && name === "depends_on") return void 0;
    else if (slot.keys[name] === void 0) continue;
    else lines.push(lineOf2(slot, name, whole(slot, name, more, facts), facts.quote));
  }
  if (lines.length > 0) {
    const has = (name) => fields.some((field) => field.name === name);
    edits.push(linesAt(slot, [...idLine(slot, id2), ...lines, ...scalarLines(slot, facts, has)]));
  }
  return edits;
}
function whole({ form }, name, more, { declared = [] }) {
  if (name !== "depends_on" || !form.endsWith("front matter")) return more;
  const known3 = declared.filter(({ step }) => !more.some((named2) => named2.step === step));
  return [...new Map([...known3, ...more].map((named2) => [named2.step, named2])).values()];
}
var idLine = ({ keys: keys2 }, id2) => keys2.id ? [`${keys2.id}: ${quotedId(id2)}`] : [];
function scalarLines(slot, facts, has) {
  if (slot.form === "label" || slot.form === "suffix") return [];
  const { keys: keys2 } = slot;
  const lines = [];
  if (facts.executionMode && keys2.execution_mode && !has("execution_mode"))
    lines.push(`${keys2.execution_mode}: ${facts.executionMode}`);
  if (facts.reason && keys2.reason && !has("reason")) lines.push(`${keys2.reason}: ${yamlText(facts.reason)}`);
  return lines;
}
function lineOf2({ form, keys: keys2, colon }, name, more, quote) {
  const key = keys2[name];
  if (form === "suffix") return `${key} ${more.map(({ step }) => step.id).join(", ")}`;
  if (form !== "label")
    return `${key}: ${idList(
      more.map(({ step }) => step.id),
      quote
    )}`;
  const words = more.map(inWords).join(", ");
  return colon === "inside" ? `**${key}:** ${words}` : `**${key}**: ${words}`;
}
function linesAt({ form, at: at2, before, after }, lines) {
  const text = lines.map((line) => `${before}${line}${after}`).join("");
  return { span: at2, text: form === "new front matter" ? `---${after}${text}---${after}${after}` : text };
}

// src/analyze/repair/mode.ts
var wantedMode = memoise((plan) => {
  const types = [plan.type, ...plan.phases.map((phase) => phase.type)].flatMap((type) => type?.value ?? []);
  const allTestDriven = types.length > 0 && types.every((type) => type.toLowerCase() === "tdd");
  const asked = plan.orchestration?.mode ?? plan.mode;
  const sequential = asked?.value.startsWith("sequential") === true;
  if (allTestDriven && (sequential || asked === void 0)) return "sequential-strict";
  return sequential && asked?.strength === "prose" ? "sequential-required" : void 0;
});
var modeReason = memoise((plan) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { resource } of directedHazardsOf(plan).all)
    if (resource.kind === "file") counts.set(resource.path, (counts.get(resource.path) ?? 0) + 1);
  const most5 = [...counts].sort((a, b) => b[1] - a[1] || compareUnits(a[0], b[0])).slice(0, 2);
  const noun = nounOf(plan);
  const tree = plan.contract.commits ? " and commit to one tree" : "";
  const files = most5.map(([path]) => path).join(" and ");
  return files ? `Several ${noun}s change ${files}, and all${tree.replace(" and", "")}`.replace(/, and all$/, "") : `Each ${noun} starts from the state that the one before it left${tree}`;
});
var nounOf = (plan) => plan.steps.some((step) => step.kind === "cycle") ? "cycle" : "step";
var planModeFix = memoise((plan) => {
  const mode = wantedMode(plan);
  if (!mode || !plan.slot || plan.mode?.strength === "metadata") return void 0;
  return fixOf(mode, [modeLines(plan.slot, plan, mode)]);
});
var phaseModeFix = memoise((plan) => {
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
  const last2 = model && isWithin(model.span, span) && model.span.end > type.end ? model.span : type;
  if (isWithin(type, span))
    return { span: spanOf(source, last2.end, last2.end), text: ", execution_mode: sequential-strict" };
  const rest = /^[^\r\n]*/.exec(type.source.text.slice(type.end))[0];
  const end = type.end + rest.length;
  const ending = /\r\n|\n/.exec(type.source.text)?.[0] ?? "\n";
  return { span: spanOf(type.source, end, end), text: `${ending}execution_mode: sequential-strict` };
}
var isWithin = (inner, outer) => inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
var isStrictAsWhole = (plan) => wantedMode(plan) === "sequential-strict" && !!plan.slot && plan.mode?.strength !== "metadata";
var strictFix = (plan) => isStrictAsWhole(plan) ? planModeFix(plan) : phaseModeFix(plan);
var directiveFix = memoise((plan) => {
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

// src/analyze/repair/raised-waves.ts
var wavesFollow = (plan, ...steps) => plan.contract.recomputesWaves === true && steps.every(({ wave }) => wave !== void 0);
function raisedWaves(plan, waits) {
  if (waits.length === 0) return [];
  const raised = /* @__PURE__ */ new Map();
  const waveOf = (one2) => raised.get(one2) ?? one2.wave?.value ?? 0;
  const most5 = highestWave(plan) + plan.steps.length;
  const open = [...waits];
  for (let next = open.pop(); next; next = open.pop()) {
    const { step, before } = next;
    const least2 = waveOf(before) + 1;
    if (!step.wave || waveOf(step) >= least2 || least2 > most5) continue;
    raised.set(step, least2);
    for (const after of followers(plan).get(step) ?? []) open.push({ step: after, before: step });
  }
  const edits = [...raised].map(([step, wave]) => numberEdit(step, wave));
  return edits.every((edit) => edit !== void 0) ? edits : void 0;
}
function raisedBehind(plan, ...broken) {
  if (!wavesFollow(plan)) return void 0;
  const waiting = broken.flatMap((each2) => each2.waiting);
  const edits = raisedWaves(
    plan,
    waiting.map(({ before, after }) => ({ step: after, before }))
  );
  const safe2 = waiting.every(({ strength: strength2 }) => strength2 !== "prose");
  return edits && edits.length > 0 ? { title: "Raise the number of the wave", safe: safe2, edits } : void 0;
}
function numberEdit({ wave }, value) {
  const text = wave && textAt(wave.span);
  return text !== void 0 && /^["']?\d+["']?$/.test(text) ? { span: wave.span, text: text.replace(/\d+/, String(value)) } : void 0;
}
var highestWave = memoise(
  ({ steps }) => steps.reduce((most5, { wave }) => Math.max(most5, wave?.value ?? 0), 0)
);
var followers = memoise((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const { before, after, strength: strength2 } of statedEdges(plan))
    if (strength2 !== "prose") found3.set(before, [...found3.get(before) ?? [], after]);
  return found3;
});

// src/analyze/repair/reasons.ts
var relations = {
  bothChange: {
    beside: (names4) => `both change ${names4}`,
    alone: (names4, id2) => `Changes ${names4} after ${id2}`
  },
  extends: {
    beside: (names4) => `extends ${names4}`,
    alone: (names4, id2) => `Extends ${names4} from ${id2}`
  },
  needs: {
    beside: (names4) => `needs ${names4}`,
    alone: (names4, id2) => `Requires ${names4} from ${id2}`
  },
  reads: {
    beside: (names4) => `reads ${names4}`,
    alone: (names4, id2) => `Reads ${names4} as ${id2} leaves it`
  },
  isRead: {
    beside: (names4) => `changes ${names4} that it reads`,
    alone: (names4, id2) => `Changes ${names4}, which ${id2} reads as it was`
  },
  expectsAbsent: {
    beside: (names4) => `its RED expects no ${names4} yet`,
    alone: (names4, id2) => `Adds ${names4}, which the RED phase of ${id2} expects to be absent`
  }
};
function reasonFor({ dependsOn, hazards }) {
  const groups = /* @__PURE__ */ new Map();
  for (const hazard of hazards) {
    const { resource } = hazard;
    if (resource.kind !== "file" && resource.kind !== "symbol") continue;
    const relation2 = relationOf(hazard, dependsOn === hazard.first);
    const names5 = groups.get(relation2) ?? /* @__PURE__ */ new Set();
    groups.set(relation2, names5.add(resource.kind === "file" ? resource.path : resource.name));
  }
  const [first] = groups;
  if (!first) return void 0;
  const [relation, names4] = first;
  const shown2 = listed3([...names4]);
  return { beside: relation.beside(shown2), alone: relation.alone(shown2, dependsOn.id) };
}
function relationOf({ kind, effects, resource }, inOrder2) {
  const [before, after] = inOrder2 ? effects : [effects[1], effects[0]];
  if (kind === "expect-absent-create")
    return before.action === "expect-absent" ? relations.expectsAbsent : relations.needs;
  if (isCreation(before) || kind === "use-before-create") {
    return isChange5(after) ? relations.extends : relations.needs;
  }
  if (!isChange5(before)) return relations.isRead;
  if (isChange5(after)) return relations.bothChange;
  return resource.kind === "symbol" ? relations.needs : relations.reads;
}
var isChange5 = ({ action }) => changing.has(action);
var isCreation = ({ action }) => action === "create";
var isTest2 = (name) => /(?:^|[/_.-])(?:tests?|spec)(?:[/_.-]|$)/i.test(name);
function listed3(names4) {
  const sorted = [...names4].sort((a, b) => Number(isTest2(a)) - Number(isTest2(b)) || compareUnits(a, b));
  const shown2 = sorted.slice(0, sorted.length > 3 ? 2 : 3);
  const rest = sorted.length - shown2.length;
  const words = rest > 0 ? [...shown2, `${rest} more`] : shown2;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// src/analyze/repair/dependencies.ts
var lackingOf = memoise((plan) => {
  const index2 = indexOf2(plan);
  const dependsOn = /* @__PURE__ */ new Map();
  const blocks = /* @__PURE__ */ new Map();
  const need = (step, before, reason) => {
    if (!isWritable(plan, step, before)) return;
    add(dependsOn, step, before, reason);
    if (listsBlocked(before) && !names2(plan, before.blocks, before, step))
      add(blocks, before, step, void 0);
  };
  for (const edge2 of dueDependencies(plan)) need(edge2.step, edge2.dependsOn, reasonFor(edge2));
  for (const { step, open } of proseDependencies(plan))
    if (open.length <= 3) for (const before of open) need(step, before, void 0);
  for (const { before, after, written } of halfEdges(plan)) {
    if (written === "blocks") need(after, before, void 0);
    else add(blocks, before, after, void 0);
  }
  for (const named2 of [...dependsOn.values(), ...blocks.values()])
    named2.sort((a, b) => index2.get(a.step) - index2.get(b.step));
  return { dependsOn, blocks };
});
var listsBlocked = ({ blocks, slots = [] }) => blocks.length > 0 || slots.some(({ stated }) => stated?.name === "blocks");
function add(to, step, other, reason) {
  const known3 = to.get(step) ?? [];
  if (!known3.some((named2) => named2.step === other)) to.set(step, [...known3, { step: other, reason }]);
}
function isWritable(plan, step, before) {
  const index2 = indexOf2(plan);
  if (step.done?.value && before.done?.value === false) return false;
  if (step === before || index2.get(before) >= index2.get(step) || orderOf(plan).any.before(step, before))
    return false;
  if (wavesFollow(plan, before, step)) return true;
  const [early2, late] = [batchesOf(plan).get(before), batchesOf(plan).get(step)];
  return !(early2 && late && early2.rank >= late.rank);
}
var targetsOf = (plan, references, from) => references.flatMap((reference) => {
  const target2 = reference.form === "prose" ? void 0 : resolveReference(plan, reference, from);
  return target2?.kind === "found" ? target2.steps : [];
});
var names2 = (plan, references, from, wanted) => targetsOf(plan, references, from).includes(wanted);
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
  const safe2 = able.every(({ isSure: isSure2 }) => isSure2);
  return { title, safe: safe2, edits: [...able.flatMap(({ edits }) => edits), ...waves] };
}
var marksOff = (plan, step, befores) => {
  const promised = plan.contract.parallelPromises.includes("no-dependency");
  if (!promised || !befores.some((before) => areSiblings(plan, before.step, step))) return [];
  const edit = withoutMark(step);
  return edit && [edit];
};
var sureOf = memoise((plan) => {
  const sure = /* @__PURE__ */ new Map();
  const note2 = (step, before) => sure.set(step, (sure.get(step) ?? /* @__PURE__ */ new Set()).add(before));
  for (const { step, dependsOn, hazards } of dueDependencies(plan))
    if (hazards.some(({ effects }) => effects.every(({ certainty }) => certainty === "declared")))
      note2(step, dependsOn);
  for (const { before, after, written } of halfEdges(plan)) if (written === "blocks") note2(after, before);
  return sure;
});
var writtenOf = memoise((plan) => {
  const { dependsOn, blocks } = lackingOf(plan);
  const written = /* @__PURE__ */ new Map();
  for (const step of /* @__PURE__ */ new Set([...dependsOn.keys(), ...blocks.keys()])) {
    const own2 = dependsOn.get(step) ?? [];
    const quote = quoteIn(plan);
    const facts = {
      quote,
      dependsOn: own2,
      blocks: blocks.get(step) ?? [],
      executionMode: wantedMode(plan),
      reason: own2.flatMap(({ reason }) => reason?.alone ?? []).join("; "),
      declared: targetsOf(plan, step.dependsOn, step).map((other) => ({ step: other, reason: void 0 }))
    };
    const edits = own2.length + facts.blocks.length > 0 ? writeStep(step, facts) : void 0;
    const marks2 = marksOff(plan, step, own2);
    const waits = wavesFollow(plan) ? own2.map((before) => ({ step, before: before.step })) : [];
    const others2 = own2.flatMap(
      (before) => blocks.has(before.step) && before.step !== step ? [before.step] : []
    );
    const beside = others2.map((other) => writeStep(other, { blocks: blocks.get(other), quote }));
    if (!edits || !marks2 || beside.some((each2) => each2 === void 0)) continue;
    written.set(step, {
      step,
      title: titleFor(own2, facts.blocks),
      edits: [...edits, ...marks2, ...beside.flatMap((each2) => each2)],
      waits,
      isSure: own2.every((before) => sureOf(plan).get(step)?.has(before.step))
    });
  }
  return written;
});
function titleFor(waits, blocks) {
  if (waits.length === 0) return "Complete what it blocks";
  const title = `Declare that it waits for ${waits.map(({ step }) => step.id).join(", ")}`;
  return blocks.length > 0 ? `${title}, and complete what it blocks` : title;
}

// src/analyze/repair/spelled-out.ts
function spelledOut(plan, found3) {
  const edits = found3.map((each2) => editOf(each2, quoteIn(plan)));
  if (!edits.every((edit) => edit !== void 0)) return void 0;
  return {
    title: "Write ids as their steps have them",
    safe: found3.every(({ kind }) => kind === "numeral"),
    edits
  };
}
function editOf({ kind, reference, readings }, quote) {
  const { id: id2, span } = reference;
  if (kind === "several" || textAt(span) !== id2) return void 0;
  const wanted = kind === "spelled" ? readings[0].id : id2;
  if (quote === "") return { span: withQuotes(span), text: wanted };
  return { span, text: needsQuotes(reference, wanted) ? quotedId(wanted, quote) : wanted };
}
function withQuotes({ source, start, end }) {
  const around = /["']/.test(source.text[start - 1] ?? "") && source.text[start - 1] === source.text[end];
  return around ? spanOf(source, start - 1, end + 1) : spanOf(source, start, end);
}
var needsQuotes = ({ form, span }, wanted) => form === "metadata" && numeralReadings(wanted).length > 0 && !/["']/.test(span.source.text[span.start - 1] ?? "");

// src/analyze/repair/spelled-dependencies.ts
function spellDependencies(plan, step, more) {
  const declared = step.dependsOn.filter(({ form }) => form !== "prose").map((reference) => idOf(plan, reference, step));
  const ids = [.../* @__PURE__ */ new Set([...declared, ...more.map((each2) => each2.id)])];
  const metadata = step.fields.some((field) => field.name === "depends_on" && field.form === "metadata");
  const { waiting } = plan.contract;
  return waiting && !metadata ? waiting(ids, step.kind) : `depends_on: ${idList(ids, quoteIn(plan))}`;
}
function idOf(plan, reference, from) {
  const target2 = resolveReference(plan, reference, from);
  return target2.kind === "found" && !target2.phase ? target2.steps[0].id : reference.id;
}

// src/analyze/schedule/lift.ts
var parallel = { value: "parallel", strength: "contract", span: void 0 };
var isHeldByMode = (plan) => plan.steps.some((step) => isSequential(modeOf(plan, step).value));
function lifted(plan, isolation) {
  const steps = plan.steps.map((step) => {
    const own2 = isolation ? { value: isolation, span: step.span } : step.isolation;
    return { ...step, mode: parallel, isolation: own2 };
  });
  return { ...plan, steps };
}

// src/analyze/schedule/case.ts
function caseOf(plan, live, effectsAt = (step) => effectsOf(plan).get(plan.steps[step]) ?? [], known3) {
  const free = isHeldByMode(plan) ? lifted(plan) : plan;
  const left = free.steps.map((step, i) => [step, live[i] ? effectsAt(i) : []]);
  const scene = sceneOf2(free, new Map(left), known3);
  const times = free === plan ? scene.times : timesOf(plan, scene.accesses);
  const index2 = indexOf2(free);
  const hazards = hazardsIn(free, scene).all.map((hazard) => {
    const [first, second] = [index2.get(hazard.first), index2.get(hazard.second)];
    const [before, after] = times[first] < times[second] ? [first, second] : [second, first];
    return { before, after, hazard };
  });
  return { plan, scene, times, hazards, live };
}
var inTime = ({ scene: { steps }, times, live }) => steps.filter((step) => live[step]).sort((a, b) => times[a] - times[b]);

// src/analyze/schedule/crossing.ts
var handing = /* @__PURE__ */ new Set(["declared", "blocks", "marker", "missing"]);
function crossingOf(one2, woven, waves, last2) {
  return { steps: spread(stepSpans(woven, waves), last2), files: spread(fileSpans(one2, waves), last2) };
}
function stepSpans({ graph: { heads, targets: targets2 }, whys, steps }, waves) {
  const spans = [];
  for (let step = 0; step < steps; step++) {
    let until = waves[step];
    for (let edge2 = heads[step]; edge2 < heads[step + 1]; edge2++) {
      const why3 = whys[edge2];
      if (why3 && handing.has(why3.reason) && targets2[edge2] < steps)
        until = Math.max(until, waves[targets2[edge2]]);
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
      if (changing.has(action)) first.set(resource.path, Math.min(wave, first.get(resource.path) ?? wave));
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

// src/analyze/schedule/natural.ts
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
  for (let at2 = best.at(-1).before; at2; at2 = best[at2].before) stops.unshift(from + at2);
  return stops;
}
var strain = (size, wanted) => size < fewest ? 100 : (size / wanted - 1) ** 2;
function priceIn({ crossed, phaseEnds }, from, to) {
  const inner = crossed.slice(from + 1, to);
  const usual = inner.reduce((a, b) => a + b, 0) / Math.max(1, inner.length) || 1;
  return (wave) => crossed[wave] / usual + (phaseEnds[wave] ? 0 : 0.5);
}

// src/analyze/effects/test-commands.ts
var testsOf = ({ mentions }) => mentions.flatMap(({ subject }) => {
  if (subject.kind !== "command") return [];
  const isTest3 = deedsOf(subject.words).some(
    ({ action, resource }) => action === "exercise" || action === "run" && resource.kind === "suite"
  );
  const what = subject.words.filter((word) => !word.startsWith("-")).join(" ");
  return isTest3 ? [[what, subject.words.join(" ")]] : [];
});

// src/analyze/schedule/verify.ts
function verificationOf({ plan, scene }, steps) {
  const commits = steps.filter((at2) => scene.effectsAt(at2).some(({ action }) => action === "commit"));
  return {
    commits: commits.map((at2) => plan.steps[at2].id),
    tests: [...new Map(steps.flatMap((at2) => testsOf(plan.steps[at2])).reverse()).values()].reverse()
  };
}

// src/analyze/schedule/checkpoints.ts
function checkpointsOf(one2, woven, waves, policy) {
  const last2 = waves.reduce((a, b) => Math.max(a, b), 0);
  if (!last2) return [];
  const crossing = crossingOf(one2, woven, waves, last2);
  const byWave = stepsByWave(waves, last2);
  const reasons3 = /* @__PURE__ */ new Map([[last2, "end"]]);
  const [strict, declared] = [strictWaves(one2, waves), declaredWaves(one2.plan, waves)];
  const chosen3 = policy === "natural" ? naturalWaves(one2, waves, byWave, crossing, [...strict, ...declared]) : policyWaves(one2, waves, byWave, policy);
  for (const wave of chosen3) reasons3.set(wave, nameOf8(policy));
  for (const wave of strict) reasons3.set(wave, "strict");
  for (const wave of declared) reasons3.set(wave, "declared");
  let from = 0;
  return [...reasons3].filter(([wave]) => wave > 0).sort(([a], [b]) => a - b).map(([afterWave, reason]) => {
    const since = byWave.slice(from + 1, afterWave + 1).flat();
    from = afterWave;
    const live = { steps: crossing.steps[afterWave], files: crossing.files[afterWave] };
    return { afterWave, reason, live, verify: verificationOf(one2, since) };
  });
}
var nameOf8 = (policy) => typeof policy === "string" ? policy : "every";
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
  const boundaries = { steps: byWave.map(({ length: length2 }) => length2), crossed, phaseEnds };
  const stops = [.../* @__PURE__ */ new Set([0, ...fixed, last2])].sort((a, b) => a - b);
  const wanted = wantedOf(byWave.flat().length);
  return stops.slice(1).flatMap((stop, i) => naturalStops(boundaries, stops[i], stop, wanted));
}
var strictWaves = ({ plan }, waves) => plan.steps.flatMap((step, at2) => modeOf(plan, step).value === "sequential-strict" ? [waves[at2]] : []);
function declaredWaves(plan, waves) {
  const between = plan.barriers.filter(({ kind, before }) => kind === "checkpoint" && plan.steps[before]?.kind !== "checkpoint").map(({ before }) => lastWave(plan, waves, (_, at2) => at2 < before));
  const steps = plan.steps.flatMap(
    ({ kind, fields }, at2) => kind === "checkpoint" || fields.some(({ name, value }) => name === "checkpoint" && value.value === "true") ? [waves[at2]] : []
  );
  return [...between, ...steps];
}
var lastWave = (plan, waves, isMeant2) => plan.steps.reduce((last2, step, at2) => isMeant2(step, at2) ? Math.max(last2, waves[at2]) : last2, 0);

// src/analyze/schedule/levels.ts
var topological = ({ graph }) => sequenceOf(graph, (node) => node);
function earliest({ graph: { heads, targets: targets2, size }, whys }, order, weights, without = /* @__PURE__ */ new Set()) {
  const finish = new Float64Array(size);
  for (const v of order) {
    finish[v] += weights[v] ?? 0;
    for (let edge2 = heads[v]; edge2 < heads[v + 1]; edge2++) {
      if (without.size && isWithout(whys[edge2], without)) continue;
      const w = targets2[edge2];
      if (finish[v] > finish[w]) finish[w] = finish[v];
    }
  }
  return finish;
}
var isWithout = (why3, without) => why3?.cause !== void 0 && without.has(why3.cause);
function remaining({ graph: { heads, targets: targets2, size } }, order, weights) {
  const left = new Float64Array(size);
  for (let i = order.length - 1; i >= 0; i--) {
    const v = order[i];
    for (let edge2 = heads[v]; edge2 < heads[v + 1]; edge2++)
      left[v] = Math.max(left[v], left[targets2[edge2]]);
    left[v] += weights[v] ?? 0;
  }
  return left;
}
function longestChain({ into, steps }, finish, weights) {
  let at2 = 0;
  for (let step = 1; step < steps; step++) if (finish[step] > finish[at2]) at2 = step;
  const chain = [];
  for (let v = steps ? at2 : void 0; v !== void 0; ) {
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

// src/analyze/schedule/waits.ts
var mostOf = (steps) => Math.min(100, Math.max(1, 2e5 / steps));
var quoted3 = 300;
function waitingOf({ into, whys, steps }, step, live) {
  const most5 = mostOf(steps);
  const found3 = /* @__PURE__ */ new Map();
  const open = [[step, void 0]];
  const passed = /* @__PURE__ */ new Set();
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, above] = next;
    for (let i = into.heads[node]; i < into.heads[node + 1]; i++) {
      const source = into.sources[i];
      const why3 = whys[into.edges[i]] ?? above;
      if (source >= steps || !live[source]) {
        const key = `${source} ${why3?.cause} ${why3?.reason}`;
        if (!passed.has(key)) open.push([source, why3]);
        passed.add(key);
      } else if (why3) {
        const known3 = found3.get(source);
        if (!known3) found3.set(source, [why3]);
        else if (!known3.includes(why3)) known3.push(why3);
      }
    }
    if (found3.size + open.length > 10 * most5) return void 0;
  }
  return found3;
}
function reducedWaits(waiting, finish, reaches2, steps) {
  const kept = [];
  const latestFirst = [...waiting].sort(([a], [b]) => finish[b] - finish[a] || a - b);
  for (const entry of latestFirst) if (!kept.some(([other]) => reaches2(entry[0], other))) kept.push(entry);
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
var rankOf2 = ({ reason, strength: strength2 }) => ranks.indexOf(reason) + (strength2 === "prose" && reason !== "mode" ? ranks.length : 0);
function waitIn(plan, step, [before, whys]) {
  const [first] = [...whys].sort((a, b) => rankOf2(a) - rankOf2(b));
  const { reason, strength: strength2 = null, span } = first;
  const line = span ? lineOf(span) : null;
  const hazards = whys.flatMap(({ hazard }) => hazard?.(before, step) ?? []);
  return {
    id: plan.steps[before].id,
    reason,
    strength: strength2,
    path: span?.source.path ?? null,
    line,
    evidence: span && line !== null ? lineText(span.source, line).trim().slice(0, quoted3) : null,
    hazards: told(hazards)
  };
}
function told(hazards) {
  const known3 = /* @__PURE__ */ new Set();
  return hazards.flatMap((hazard) => {
    const { kind, resource, probability, evidence } = hazardIn(hazard);
    const key = `${kind} ${JSON.stringify(resource)}`;
    if (known3.has(key)) return [];
    known3.add(key);
    return [{ kind, resource, probability, evidence }];
  });
}

// src/analyze/schedule/costs.ts
var most4 = 24;
function costsOf({ woven, order, weights }, live) {
  const finish = earliest(woven, order, weights);
  const candidates = candidatesOn(woven, longestChain(woven, finish, weights), live);
  const whole2 = longest(finish);
  const costs = candidates.map(({ causes }) => ({
    causes: [...causes].sort().map(causeIn),
    waves: whole2 - longest(earliest(woven, order, weights, causes))
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
    const known3 = found3.get(key) ?? { causes: /* @__PURE__ */ new Set(), count: 0 };
    for (const cause of causes) known3.causes.add(cause);
    known3.count++;
    if (causes.length) found3.set(key, known3);
  });
  const all = [...found3.values()].sort((a, b) => b.count - a.count).slice(0, most4);
  const general = all.filter(({ causes }) => [...causes].every(isGeneral));
  return general.length ? general : all;
}
var isGeneral = (cause) => !/^(?:file|symbol) /.test(cause);
function causesBetween(woven, before, step, live) {
  const causes = (waitingOf(woven, step, live)?.get(before) ?? []).map(({ cause }) => cause);
  const known3 = causes.filter((cause) => cause !== void 0);
  return known3.length === causes.length ? known3 : [];
}
function causeIn(cause) {
  const at2 = cause.indexOf(" ");
  const [kind, name] = at2 === -1 ? [cause, cause] : [cause.slice(0, at2), cause.slice(at2 + 1)];
  return { kind, name };
}

// src/analyze/schedule/lock.ts
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
function lock(web, steps, { acts, suffers }, why3) {
  const [actors, sufferers] = [new Side(), new Side()];
  let last2;
  const after = (step, nodes) => {
    const known3 = nodes.filter((node) => node !== void 0);
    for (const node of known3.length || last2 === void 0 ? known3 : [last2]) web.add(node, step, why3);
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

// src/analyze/schedule/collisions.ts
var shared = {
  "commit-commit": "git index",
  "commit-write": "git index",
  "stage-write": "git tree",
  "suite-write": "suite",
  "tracker-write": "tracker",
  "tree-write": "git tree",
  "service-use": "service"
};
function weaveCollisions(web, one2) {
  for (const { before, after, hazard } of one2.hazards)
    if (shared[hazard.kind] === void 0) web.add(before, after, found2(one2, before, hazard));
  const steps = inTime(one2);
  for (const clash of clashesOf(one2.scene))
    lock(
      web,
      steps,
      clash,
      locked(
        clash.service === void 0 ? shared[clash.kind] : `service ${clash.service}`,
        one2,
        (a, b) => collisionIn(clash, a, b)
      )
    );
  const here = steps.filter(one2.scene.sharesTree);
  for (const [path, writes] of trackerWrites(one2.scene)) {
    const collision = (a, b) => {
      const effects = [writes.get(a), writes.get(b)];
      return { kind: "tracker-write", effects };
    };
    lock(web, here, { acts: writes, suffers: writes }, locked(`tracker ${path}`, one2, collision));
  }
}
var causeOf = (resource) => `${resource.kind} ${nameOf7(resource)}`;
function found2({ plan }, before, hazard) {
  const early2 = hazard.first.id === plan.steps[before].id ? hazard.first : hazard.second;
  return {
    reason: callsForEdge(hazard, early2) ? "missing" : "hazard",
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

// src/analyze/schedule/dispatch.ts
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
  #running = new Heap((a, b) => this.finish[a] - this.finish[b] || a - b);
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
    this.#ready = new Heap((a, b) => left[b] - left[a] || a - b);
    this.#waiting = new Int32Array(woven.graph.size);
    for (const target2 of woven.graph.targets) this.#waiting[target2]++;
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
    const { heads, targets: targets2 } = this.#woven.graph;
    const freed = [];
    for (let edge2 = heads[node]; edge2 < heads[node + 1]; edge2++)
      if (--this.#waiting[targets2[edge2]] === 0) freed.push(targets2[edge2]);
    return freed;
  }
  #openParts() {
    while (this.#part < this.#unfinished.length && !this.#unfinished[this.#part]) {
      this.#part++;
      for (const step of this.#held.get(this.#part) ?? []) this.#ready.push(step);
    }
  }
};

// src/analyze/schedule/order.ts
function weaveOrder(web, { plan, times }) {
  const { links } = wiringOf(plan);
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
    const why3 = whyOf2(link);
    if (link.strength !== "prose") web.add(gateOf(link.before), openingOf(link.after), why3);
    else weaveAgreeing(web, link, times, why3);
  }
  for (const link of modeLinks(plan, isFirm)) web.add(link.before[0], link.after[0], whyOf2(link));
  weaveConflicts(web, plan, times);
}
var isFirm = (strength2) => strength2 !== "prose";
function whyOf2({ reason, strength: strength2, span }) {
  return { reason, strength: strength2, span, cause: reason === "mode" ? "mode" : void 0 };
}
var saidElsewhere = (plan) => proseDependencies(plan).map(({ reference: { span }, step, open }) => {
  const before = open.map((other) => indexOf2(plan).get(other));
  return { before, after: [indexOf2(plan).get(step)], reason: "declared", strength: "prose", span };
});
function weaveAgreeing(web, { before, after }, times, why3) {
  const inTime2 = (steps) => steps.toSorted((a, b) => times[a] - times[b]);
  const early2 = inTime2(before);
  let passed = 0;
  let gate;
  for (const step of inTime2(after)) {
    const from = passed;
    while (passed < early2.length && times[early2[passed]] < times[step]) passed++;
    const fresh = early2.slice(from, passed);
    if (fresh.length) gate = web.gate(gate === void 0 ? fresh : [gate, ...fresh]);
    if (gate !== void 0) web.add(gate, step, why3);
  }
}
function weaveConflicts(web, plan, times) {
  const index2 = indexOf2(plan);
  for (const { step, other, reference } of openConflicts(plan)) {
    const pair = [index2.get(step), index2.get(other)].sort((a, b) => times[a] - times[b]);
    const why3 = { reason: "conflict", strength: "metadata", span: reference.span, cause: "conflict" };
    web.add(pair[0], pair[1], why3);
  }
}

// src/analyze/schedule/tested.ts
function weaveTests(web, one2) {
  for (const { path, changes: changes2, tests: tests2, steps } of testedIn(one2))
    lock(
      web,
      steps,
      { acts: changes2, suffers: tests2 },
      {
        reason: "hazard",
        strength: void 0,
        span: void 0,
        cause: `file ${path}`,
        hazard: (a, b) => hazardBetween(one2, path, changes2, tests2, Math.min(a, b), Math.max(a, b))
      }
    );
}
function testedIn(one2) {
  return [...namedIn(one2, inTime(one2)).values()].flatMap(({ sources: sources2, tests: tests2 }) => {
    const [only, more] = sources2;
    if (!only || more || !tests2.size) return [];
    const [path, changes2] = only;
    const steps = [.../* @__PURE__ */ new Set([...changes2.keys(), ...tests2.keys()])];
    return [{ path, changes: changes2, tests: tests2, steps: steps.sort((a, b) => one2.times[a] - one2.times[b]) }];
  });
}
function namedIn({ plan, scene }, steps) {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of steps) {
    if (isPromised(plan.steps[step])) continue;
    for (const { path, change, glob } of scene.accesses[step]) {
      if (!change || change.conditional || glob) continue;
      const [, base = "", end = ""] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
      const name = isTestPath(path) ? testedBy(base) : base;
      if (!name || !code.test(end)) continue;
      const key = `${name.toLowerCase()}.${/^[jt]sx?$/.test(end) ? "ts" : end}`;
      const named2 = found3.get(key) ?? { sources: /* @__PURE__ */ new Map(), tests: /* @__PURE__ */ new Map() };
      const changes2 = isTestPath(path) ? named2.tests : named2.sources.get(path) ?? /* @__PURE__ */ new Map();
      if (!changes2.has(step)) changes2.set(step, change);
      if (changes2 !== named2.tests) named2.sources.set(path, changes2);
      found3.set(key, named2);
    }
  }
  return found3;
}
var code = /^(?:py|[jt]sx?|go|rb|java|kt|cs|php|swift|rs|ex|c|cc|cpp|dart|scala)$/;
var isPromised = ({ parallel: parallel2, wave, group }) => Boolean(parallel2?.value || wave || group);
var testedBy = (base) => (/^test[_-](.+)$/i.exec(base) ?? /^(.+?)(?:[._-](?:test|spec)s?|Tests?)$/.exec(base))?.[1];
function hazardBetween({ plan }, path, changes2, tests2, first, second) {
  const resource = { kind: "file", path };
  const effectOf2 = (step, other) => {
    const change = changes2.get(step);
    const test = tests2.get(step);
    if (change && !(test && !tests2.has(other))) return change;
    return { ...test, action: "read", resource, certainty: "inferred", because: "a test of that name" };
  };
  const effects = [effectOf2(first, second), effectOf2(second, first)];
  return { kind: "read-write", first: plan.steps[first], second: plan.steps[second], resource, effects };
}

// src/analyze/schedule/unknown.ts
var why2 = {
  reason: "unknown-effects",
  strength: void 0,
  span: void 0,
  cause: "unknown-effects"
};
function weaveUnknown(web, one2) {
  const { plan, scene } = one2;
  const steps = inTime(one2);
  const unknown3 = new Set(
    steps.filter((at2) => {
      const { kind, parallel: parallel2, wave, group } = plan.steps[at2];
      const isPromised2 = parallel2?.value || wave || group;
      return kind !== "checkpoint" && !isPromised2 && !scene.effectsAt(at2).some(isChange6);
    })
  );
  if (unknown3.size) lock(web, steps, { acts: unknown3, suffers: new Set(steps) }, why2);
}
var isChange6 = ({ action, resource }) => resource.kind === "file" && changing.has(action);

// src/analyze/schedule/web.ts
var Web = class {
  steps;
  size;
  #edges = new EdgeList();
  #whys = [];
  constructor(steps) {
    this.steps = steps;
    this.size = steps;
  }
  add(from, to, why3) {
    this.#edges.add(from, to);
    this.#whys.push(why3);
  }
  /** A node that is passed once all of `members` are. One member needs no gate. */
  gate(members) {
    if (members.length === 1) return members[0];
    const gate = this.size++;
    for (const member of members) this.add(member, gate);
    return gate;
  }
  woven() {
    const graph = digraph(this.size, this.#edges);
    const whys = new Array(this.#whys.length);
    const next = graph.heads.slice(0, this.size);
    this.#edges.from.forEach((from, i) => {
      whys[next[from]++] = this.#whys[i];
    });
    return { steps: this.steps, graph, whys, into: backwards(graph) };
  }
};
function backwards({ size, heads, targets: targets2 }) {
  const starts = new Int32Array(size + 1);
  for (const to of targets2) starts[to + 1]++;
  for (let v = 0; v < size; v++) starts[v + 1] += starts[v];
  const next = starts.slice(0, size);
  const edges = new Int32Array(targets2.length);
  const sources2 = new Int32Array(targets2.length);
  for (let v = 0; v < size; v++) {
    for (let edge2 = heads[v]; edge2 < heads[v + 1]; edge2++) {
      const at2 = next[targets2[edge2]]++;
      edges[at2] = edge2;
      sources2[at2] = v;
    }
  }
  return { heads: starts, edges, sources: sources2 };
}

// src/analyze/schedule/solve.ts
function solve(one2, limit = Number.POSITIVE_INFINITY) {
  const woven = weave(one2);
  const order = topological(woven);
  const weights = Uint8Array.from(one2.live, Number);
  const { finish } = dispatched(woven, order, weights, one2.live, { limit });
  return { woven, order, weights, waves: Int32Array.from(finish) };
}
function weave(one2) {
  const web = new Web(one2.plan.steps.length);
  weaveOrder(web, one2);
  weaveCollisions(web, one2);
  weaveTests(web, one2);
  weaveUnknown(web, one2);
  return web.woven();
}

// src/analyze/schedule/window.ts
function windowOf(one2, { woven, order, waves, weights }, limit = Number.POSITIVE_INFINITY, checkpoints = []) {
  const { plan, live } = one2;
  const parts2 = partsOf3(waves, checkpoints);
  const minutes = minutesOf(one2) ?? weights;
  const { start, finish } = dispatched(woven, order, minutes, live, {
    limit,
    partOf: (step) => parts2[step]
  });
  return plan.steps.map((_, step) => step).filter((step) => live[step]).sort((a, b) => start[a] - start[b] || waves[a] - waves[b] || a - b).map((step) => ({ id: plan.steps[step].id, start: start[step], finish: finish[step] }));
}
function partsOf3(waves, checkpoints) {
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

// src/analyze/schedule/figures.ts
function figuresOf(one2, solved, limit) {
  const { woven, order, weights, waves } = solved;
  const { plan, live } = one2;
  const inWaves = wavesOf(waves);
  const chain = longestChain(woven, earliest(woven, order, weights), weights);
  return {
    steps: live.filter((isLive) => isLive).length,
    waves: inWaves.length,
    width: widest(inWaves),
    criticalPath: chain.map((step) => plan.steps[step].id),
    time: timeOf(one2, solved, limit),
    costs: costsOf(solved, live),
    lifted: liftedOf(one2, limit)
  };
}
var wavesOf = (waves) => stepsByWave(
  waves,
  waves.reduce((a, b) => Math.max(a, b), 0)
).slice(1);
var widest = (waves) => waves.reduce((most5, { length: length2 }) => Math.max(most5, length2), 0);
function timeOf(one2, solved, limit) {
  const { plan, live } = one2;
  const minutes = minutesOf(one2);
  if (!minutes) return null;
  return {
    sequential: Array.from(minutes).reduce((a, b) => a + b, 0),
    parallel: windowOf(one2, solved, limit).reduce((last2, { finish }) => Math.max(last2, finish), 0),
    unestimated: plan.steps.filter(({ estimate }, step) => live[step] && !estimate).length
  };
}
function liftedOf(one2, limit) {
  const { plan, scene, live } = one2;
  const mode = isHeldByMode(plan);
  if (!mode && plan.steps.every((step) => isolationOf(plan, step) === "worktree")) return null;
  const free = caseOf(lifted(plan, "worktree"), live, scene.effectsAt, scene);
  const solved = solve(free, limit);
  const inWaves = wavesOf(solved.waves);
  return {
    mode,
    waves: inWaves.length,
    width: widest(inWaves),
    together: inWaves.filter(({ length: length2 }) => length2 > 1).map((steps) => steps.map((step) => plan.steps[step].id)),
    costs: costsOf(solved, live)
  };
}

// src/analyze/schedule/isolation.ts
function isolationIn(plan) {
  const kinds4 = new Set(plan.steps.map((step) => isolationOf(plan, step)));
  return kinds4.size > 1 ? "mixed" : [...kinds4][0] ?? plan.contract.isolation ?? "shared";
}

// src/analyze/schedule/refused.ts
var reasons2 = ["conflict", "missing", "hazard", "unknown-effects"];
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
  const own2 = whys.map(({ reason }) => reason).filter((reason) => reason !== "mode");
  if (own2.some((reason) => !reasons2.includes(reason))) return void 0;
  return own2.sort((a, b) => reasons2.indexOf(a) - reasons2.indexOf(b))[0];
}

// src/analyze/schedule/knots.ts
function knotsOf(plan) {
  const { size, firm } = wiringOf(plan);
  return membersOf(componentsOf(digraph(size, firm))).map((nodes) => nodes.filter((node) => node < plan.steps.length).map((node) => plan.steps[node])).filter((steps) => steps.length > 1);
}

// src/analyze/schedule/front.ts
var overlaps = /* @__PURE__ */ new Set(["hazard", "conflict", "unknown-effects"]);
var last = /* @__PURE__ */ new WeakMap();
function frontOf(plan, progress) {
  const known3 = last.get(plan);
  if (known3?.progress === progress) return known3.front;
  const front = frontWith(plan, progress);
  last.set(plan, { progress, front });
  return front;
}
function frontWith(plan, { done, running }) {
  const finished = indexesOf(plan, done);
  const one2 = caseOf(
    plan,
    plan.steps.map((_, step) => !finished.has(step))
  );
  return { one: one2, woven: weave(one2), done: finished, running: indexesOf(plan, running) };
}
var indexesOf = (plan, steps) => new Set([...steps].map((step) => indexOf2(plan).get(step)));
function stepsBefore({ one: one2, woven }, step) {
  const waiting = waitingOf(woven, step, one2.live) ?? firstBefore(one2, woven, step);
  return [...waiting].flatMap(([other, whys]) => {
    const binding = whys.filter(({ reason }) => !overlaps.has(reason));
    return binding.length > 0 ? [[other, binding]] : [];
  });
}
function firstBefore(one2, { graph: { heads, targets: targets2 }, whys }, step) {
  for (const first of inTime(one2)) {
    const seen = /* @__PURE__ */ new Set();
    const open = first === step ? [] : [[first, void 0]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [node, known3] = next;
      if (node === step && known3) return [[first, [known3]]];
      for (let edge2 = heads[node]; edge2 < heads[node + 1]; edge2++) {
        const [to, why3] = [targets2[edge2], known3 ?? whys[edge2]];
        if (seen.has(to) || why3 && overlaps.has(why3.reason)) continue;
        seen.add(to);
        open.push([to, why3]);
      }
    }
  }
  return [];
}
function chooseTogether({ one: { plan }, running }, candidates, limit) {
  const left = /* @__PURE__ */ new Set([...running, ...candidates]);
  const one2 = caseOf(
    plan,
    plan.steps.map((_, step) => left.has(step))
  );
  const woven = weave(one2);
  const waits = (step) => waitingOf(woven, step, one2.live) ?? /* @__PURE__ */ new Map();
  const order = inTime(one2);
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
    const [behind2, known3] = this.apart.get(other) ?? [];
    const same = whys.filter(({ cause }) => cause !== void 0 && known3?.some((why3) => why3.cause === cause));
    if (behind2 !== void 0 && same.length > 0) this.apart.set(step, [behind2, same]);
  }
};

// src/analyze/schedule/next.ts
var mostNamed = 20;
function nextSteps(plan, progress, most5) {
  const front = frontOf(plan, progress);
  const limit = most5 ?? plan.maxParallel?.value;
  const { left, before, chosen: chosen3, counts, ready } = readyIn(front, limit);
  const teller = new Teller(front, chosen3);
  const isReady = new Set(chosen3.together);
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    isolation: isolationIn(plan),
    maxParallel: limit ?? null,
    done: idsOf3(plan, progress.done),
    running: idsOf3(plan, progress.running),
    ready: ready.map(({ step, blocking }) => ({ ...named(plan, step), blocking })),
    waiting: left.filter((step) => !isReady.has(step)).sort((a, b) => a - b).map((step) => teller.waiting(step, before.get(step), counts.before(step)))
  };
}
var readySteps = (plan, progress, most5) => readyIn(frontOf(plan, progress), most5 ?? plan.maxParallel?.value).ready.map(
  ({ step }) => plan.steps[step].id
);
function readyIn(front, limit = Number.POSITIVE_INFINITY) {
  const left = inTime(front.one).filter((step) => !front.running.has(step));
  const before = new Map(left.map((step) => [step, stepsBefore(front, step)]));
  const candidates = left.filter((step) => before.get(step).length === 0);
  const chosen3 = chooseTogether(front, candidates, limit);
  const counts = countsIn(front);
  const ready = chosen3.together.map((step) => ({ step, blocking: counts.behind(step) })).sort((a, b) => b.blocking - a.blocking);
  return { left, before, chosen: chosen3, counts, ready };
}
function waitsOf3(plan, step, progress) {
  const front = frontOf(plan, progress);
  const at2 = indexOf2(plan).get(step);
  const chosen3 = chooseTogether(front, [at2], Number.POSITIVE_INFINITY);
  return new Teller(front, chosen3).waiting(at2, stepsBefore(front, at2), 0).waitsFor;
}
var idsOf3 = ({ steps }, some) => steps.filter((step) => some.has(step)).map(({ id: id2 }) => id2);
function named({ steps }, at2) {
  const { id: id2, kind, title, source, span } = steps[at2];
  return { id: id2, kind, title, path: source.path, line: lineOf(span) };
}
var Teller = class {
  #front;
  #chosen;
  #reaches;
  constructor(front, chosen3) {
    this.#front = front;
    this.#chosen = chosen3;
    this.#reaches = reachabilityOf(front.woven.graph);
  }
  waiting(step, order, blockedBy) {
    const { one: one2 } = this.#front;
    const kept = reducedWaits(new Map(order), one2.times, this.#reaches, one2.plan.steps.length) ?? order;
    const running = order.filter(
      ([other]) => this.#front.running.has(other) && !kept.some(([known3]) => known3 === other)
    );
    const told2 = [...kept, ...running];
    const apart2 = this.#chosen.apart.get(step);
    const overlap2 = apart2 && !order.some(([known3]) => known3 === apart2[0]) ? [apart2] : [];
    return {
      ...named(one2.plan, step),
      waitsFor: [
        ...told2.slice(0, mostNamed).map((obstacle) => this.#wait("order", step, obstacle)),
        ...overlap2.map((obstacle) => this.#wait("overlap", step, obstacle))
      ],
      blockedBy,
      overLimit: this.#chosen.overLimit.includes(step)
    };
  }
  #wait(rule, step, obstacle) {
    const { one: one2, running } = this.#front;
    const [other] = obstacle;
    const state = running.has(other) ? "running" : this.#chosen.together.includes(other) ? "ready" : "open";
    return { ...placedWait(one2.plan, step, obstacle), rule, state };
  }
};
function placedWait(plan, step, [other, whys]) {
  const wait = waitIn(plan, step, [other, whys]);
  const placed2 = whys.filter(({ span }) => span);
  return placed2.length > 0 ? { ...waitIn(plan, step, [other, placed2]), hazards: wait.hazards } : wait;
}
function countsIn({ woven: { graph, into, steps }, one: { live } }) {
  const count2 = (from, around) => {
    const seen = /* @__PURE__ */ new Set();
    const open = [from];
    for (let node = open.pop(); node !== void 0; node = open.pop())
      for (const next of around(node)) if (!seen.has(next) && seen.add(next)) open.push(next);
    return [...seen].filter((node) => node < steps && live[node]).length;
  };
  return {
    before: (step) => count2(step, (node) => into.sources.subarray(into.heads[node], into.heads[node + 1])),
    behind: (step) => count2(step, (node) => graph.targets.subarray(graph.heads[node], graph.heads[node + 1]))
  };
}

// src/analyze/schedule/index.ts
function schedulePlan(plan, options2 = {}) {
  const { done = /* @__PURE__ */ new Set() } = options2;
  const limit = options2.maxParallel ?? plan.maxParallel?.value;
  const policy = options2.checkpoint ?? plan.checkpointPolicy?.value ?? "natural";
  const one2 = caseOf(
    plan,
    plan.steps.map((step) => !done.has(step))
  );
  const solved = solve(one2, limit);
  const checkpoints = checkpointsOf(one2, solved.woven, solved.waves, policy);
  return {
    path: plan.path,
    dialect: plan.dialect,
    isolation: isolationIn(plan),
    maxParallel: limit ?? null,
    checkpointPolicy: policy,
    done: plan.steps.filter((step) => done.has(step)).map(({ id: id2 }) => id2),
    markedDone: plan.steps.filter((step) => step.done?.value && !done.has(step)).length,
    waves: wavesIn(one2, solved),
    window: windowOf(one2, solved, limit, checkpoints),
    checkpoints,
    refused: refusalsOf(one2, solved.woven),
    figures: figuresOf(one2, solved, limit)
  };
}
function wavesIn(one2, { woven, waves }) {
  const last2 = waves.reduce((a, b) => Math.max(a, b), 0);
  const reaches2 = reachabilityOf(woven.graph);
  const told2 = (step) => stepIn2(one2, step, woven, waves, reaches2);
  return stepsByWave(waves, last2).slice(1).map((steps, i) => ({ number: i + 1, steps: steps.map(told2) }));
}
function stepIn2({ plan, live }, at2, woven, waves, reaches2) {
  const step = plan.steps[at2];
  const waiting = waitingOf(woven, at2, live);
  const kept = waiting && reducedWaits(waiting, waves, reaches2, woven.steps);
  return {
    id: step.id,
    kind: step.kind,
    title: step.title,
    path: step.source.path,
    line: lineOf(step.span),
    phase: step.phase?.id ?? null,
    minutes: step.estimate?.value ?? null,
    waitsFor: (kept ?? []).map((entry) => waitIn(plan, at2, entry)),
    waitsForWave: kept || waves[at2] === 1 ? null : waves[at2] - 1
  };
}

// src/analyze/testing/runs.ts
var harmless = /^(?:-[vqsxl]+|-v{1,3}|-r[a-zA-Z]+|--(?:verbose|quiet|run|runInBand|bail|no-header|no-summary|no-cov|no-coverage|coverage|silent|ci|watch=false|watchAll=false|tb=\w+|color=\w+|colors?|reporter=[\w-]+|cov(?:=\S+)?|trace|locked|release|all-features|no-fail-fast|nocapture|exitfirst|race|count=1|format=?\w*))$/;
var valued2 = /^(?:-p|--package|--features|--tb|--reporter|--manifest-path|--config|-c|--rootdir|--timeout|--format|-f|-count|-timeout)$/;
function testRunOf(words) {
  const bare4 = dropWrappers(words, isRunner);
  const [program = "", ...args] = bare4;
  const name = program.slice(program.lastIndexOf("/") + 1);
  switch (name) {
    case "pytest":
    case "py.test":
      return ofFiles(args, /\.py$/);
    case "vitest":
      return ofFiles(args[0] === "run" || args[0] === "--run" ? args.slice(1) : args, scripts2);
    case "jest":
    case "mocha":
      return ofFiles(args, scripts2);
    case "rspec":
      return ofFiles(args, /_spec\.rb$/);
    case "bun":
    case "deno":
      return args[0] === "test" ? ofFiles(args.slice(1), scripts2) : void 0;
    case "node":
      return args[0] === "--test" ? ofFiles(args.slice(1), scripts2) : void 0;
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
      return isRunner(name) || /^(?:make|just|task|tox|nox|gradlew?|mvn|dotnet|swift|phpunit|unittest)$/.test(name) ? "unknown" : void 0;
  }
}
var scripts2 = /\.[cm]?[jt]sx?$/;
function scripted(args) {
  const rest = args[0] === "run" ? args.slice(1) : args;
  if (!/^(?:test|t)\b/.test(rest[0] ?? "")) return void 0;
  if (!/^(?:test|t)$/.test(rest[0])) return "unknown";
  return ofFiles(
    rest.slice(1).filter((arg) => arg !== "--"),
    scripts2
  );
}
function ofFiles(args, ending) {
  const words = chosen2(args);
  if (!words) return "unknown";
  if (words.length === 0) return { of: "all", ending };
  const parts2 = words.map((word) => word.replace(/^\.\//, "").split("::"));
  if (!parts2.every(([file3]) => isPlain(file3) && ending.test(file3))) return "unknown";
  if (parts2.every(({ length: length2 }) => length2 === 1)) return { of: "files", files: parts2.map(([file3]) => file3) };
  if (!parts2.every((each2) => each2.length > 1 && /^test\w*$/.test(each2.at(-1)))) return "unknown";
  return { of: "tests", tests: parts2.map((each2) => ({ file: each2[0], name: each2.slice(1).join(" > ") })) };
}
function chosen2(args) {
  const words = [];
  for (let at2 = 0; at2 < args.length; at2 += 1) {
    const arg = args[at2];
    if (valued2.test(arg)) at2 += 1;
    else if (arg.startsWith("-") && !harmless.test(arg)) return void 0;
    else if (!arg.startsWith("-")) words.push(arg);
  }
  return words;
}
function cargo(args) {
  const files = [];
  const rest = [];
  for (let at2 = 0; at2 < args.length; at2 += 1) {
    if (args[at2] === "--test") files.push(`tests/${args[at2 + 1]}.rs`);
    else if (args[at2] !== "--" && args[at2 - 1] !== "--test") rest.push(args[at2]);
  }
  const others2 = chosen2(rest);
  return files.length > 0 && others2?.length === 0 ? { of: "files", files } : "unknown";
}
function ofPackage(args) {
  const words = chosen2(args);
  const [folder] = words ?? [];
  if (words?.length !== 1 || !folder || !/^(?:\.\/)?[\w/-]+\/?$/.test(folder)) return "unknown";
  return { of: "folder", folder: `${folder.replace(/^\.\//, "").replace(/\/$/, "")}/` };
}

// src/analyze/testing/written.ts
var WrittenTests = class {
  files = /* @__PURE__ */ new Map();
  plan;
  constructor(plan) {
    this.plan = plan;
  }
  /** Before the tellings of a step: what it changes of tests without showing them is open from here on. */
  begin(step, tellings) {
    const changed = changedIn(this.plan, step);
    const shown2 = new Set(
      tellings.flatMap((told2) => told2.kind === "code" ? this.placeOf(step, told2) ?? [] : [])
    );
    const open = tellings.some(
      (told2) => told2.kind === "words" || told2.kind === "code" && !this.placeOf(step, told2)
    );
    const unsure = step.optional?.value === true || step.cancelled === true;
    for (const path of changed)
      if (isTestPath(path) && (open || !shown2.has(path)) || unsure) this.at(path).known = false;
    if (open || unsure) for (const path of shown2) this.at(path).known = false;
  }
  /** Takes in the tests of one piece of code. A name that is there already is one that is changed, or shown again. */
  add(step, told2) {
    const place = this.placeOf(step, told2);
    if (place === void 0) return;
    const file3 = this.at(place);
    if (!told2.certain || told2.names.some((name) => file3.names.has(name))) file3.known = false;
    for (const name of told2.names) file3.names.add(name);
    file3.steps.add(step);
  }
  /** The file that a path means, as written or below some folder; undefined where none or several have tests. */
  find(path) {
    const own2 = this.files.get(path);
    if (own2) return [path, own2];
    const ending = [...this.files].filter(([each2]) => each2.endsWith(`/${path}`));
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
    let file3 = this.files.get(path);
    if (!file3) {
      file3 = { names: /* @__PURE__ */ new Set(), known: true, steps: /* @__PURE__ */ new Set() };
      this.files.set(path, file3);
    }
    return file3;
  }
  /** Where code goes: the file that is named before it, or the one file of tests that the step changes. */
  placeOf(step, { file: file3 }) {
    const changed = changedIn(this.plan, step);
    if (file3 !== void 0) {
      if (changed.includes(file3)) return file3;
      const ending = changed.filter((path) => path.endsWith(`/${file3}`));
      return ending.length === 1 ? ending[0] : ending.length === 0 ? file3 : void 0;
    }
    const tests2 = changed.filter(isTestPath);
    const [only] = tests2.length > 0 ? tests2 : changed;
    return (tests2.length || changed.length) === 1 ? only : void 0;
  }
};
var changedIn = (plan, step) => [
  ...new Set(
    (effectsOf(plan).get(step) ?? []).flatMap(
      (effect2) => effect2.resource.kind === "file" && isChange3(effect2) ? effect2.resource.path : []
    )
  )
];
var begun = memoise(
  (plan) => new Set(livesOf(plan).flatMap(({ path, turns }) => plainCreation(turns[0]) ? path : []))
);
var beginsHere = (plan, path) => begun(plan).has(path) && !isThere(plan, path);
function projectBeginsHere(plan) {
  const own2 = livesOf(plan).filter(({ path }) => manifest.test(path));
  return own2.length === 1 && !own2[0].path.includes("/") && beginsHere(plan, own2[0].path);
}
var manifest = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py|mix\.exs|Gemfile)$/;

// src/analyze/testing/index.ts
var miscountsOf = memoise((plan) => {
  const { testsIn } = plan;
  if (!testsIn) return [];
  const told2 = plan.steps.map((step) => [step, testsIn(step)]);
  if (!told2.some(([, tellings]) => tellings.some(({ kind }) => kind === "claim"))) return [];
  const written = new WrittenTests(plan);
  return told2.flatMap(([step, tellings]) => {
    written.begin(step, tellings);
    return tellings.flatMap((each2) => {
      if (each2.kind === "code") written.add(step, each2);
      if (each2.kind !== "claim" || step.done?.value) return [];
      const counted = countedFor(plan, step, each2, written);
      return counted === void 0 ? [] : [{ span: each2.span, claimed: each2.count, counted }];
    });
  });
});
function countedFor(plan, step, claim, written) {
  const run = runBefore(step, claim);
  if (run === void 0 || run === "unknown") return void 0;
  if (run.of === "tests") return namedTests(plan, step, claim, run.tests, written);
  if (run.of === "all" && !projectBeginsHere(plan)) return void 0;
  const files = filesOf(run, written);
  if (!files?.length || !files.every(([, file3]) => isKnown(plan, step, file3))) return void 0;
  const counted = files.reduce((sum, [, { names: names4 }]) => sum + names4.size, 0);
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
  return files.every((file3) => file3 !== void 0) ? files : void 0;
}
function namedTests(plan, step, claim, tests2, written) {
  const known3 = tests2.every(({ file: file3, name }) => {
    const found3 = written.find(file3)?.[1];
    return found3 && isKnown(plan, step, found3) && found3.names.has(name);
  });
  return known3 && claim.count !== tests2.length ? tests2.length : void 0;
}
var isKnown = (plan, step, { known: known3, names: names4, steps }) => known3 && names4.size > 0 && [...steps].every((other) => other === step || orderOf(plan).any.before(other, step));
function runBefore(step, { span, since }) {
  const runs2 = step.mentions.flatMap((mention) => {
    const { subject, verb } = mention;
    const { start, source } = mention.span;
    const between = source === span.source && start >= since && start < span.start;
    if (!between || subject.kind !== "command" || verb !== "run" || mention.conditional) return [];
    return testRunOf(subject.words) ?? [];
  });
  return runs2.length === 1 ? runs2[0] : void 0;
}

// src/analyze/testing/named.ts
var testsOf2 = memoise(
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
  const { span, count: count2 } = claim;
  if (stepAt(plan, span)?.done?.value) return void 0;
  const last2 = plan.steps.findLastIndex(
    ({ extent }) => extent.source === span.source && extent.start <= span.start
  );
  const steps = plan.steps.slice(0, last2 + 1);
  const names4 = new Set(steps.flatMap((step) => [...testsOf2(plan).get(step)]));
  if (names4.size === 0 || names4.size === count2 || !steps.every((step) => isNamed2(plan, step)))
    return void 0;
  const files = new Set(steps.flatMap((step) => step.mentions.flatMap(filesRun)));
  if (count2 < names4.size) return files.size < 2 || isAtCheckpoint(plan, claim) ? names4.size : void 0;
  return [...files].some((path) => wasThere(plan, path)) ? void 0 : names4.size;
}
function isNamed2(plan, step) {
  const { source, start, end } = step.extent;
  if (/parametri[sz]e|\btest\w*\[|\.each\b|\bexisting tests?\b/i.test(source.text.slice(start, end)))
    return false;
  const named2 = new Set(step.mentions.flatMap(filesRun));
  const tests2 = testsOf2(plan).get(step);
  return (effectsOf(plan).get(step) ?? []).every((effect2) => {
    if (effect2.resource.kind !== "file" || !isTestPath(effect2.resource.path)) return true;
    return isChange3(effect2) ? tests2.size > 0 : named2.has(effect2.resource.path) || effect2.action === "read";
  });
}
var filesRun = ({ subject }) => subject.kind === "command" ? subject.words.flatMap((word) => word.includes("::") ? word.split("::")[0].replace(/^\.\//, "") : []) : [];
var isAtCheckpoint = (plan, { span, within }) => within === void 0 || plan.checkpoints.some(
  ({ source, start, end }) => source === span.source && start <= span.end && end >= span.start
) || /checkpoint/i.test(lineText(span.source, lineOf(span)));
var wasThere = (plan, path) => isThere(plan, path) || firstUses(plan).has(path);
var firstUses = memoise(
  (plan) => new Set(livesOf(plan).flatMap(({ path, turns }) => turns[0].needs ? path : []))
);

// src/analyze/work/facts.ts
var bare3 = { path: null, line: null, commit: null, step: null };
var markFact = ({ span }) => ({
  ...bare3,
  kind: "mark",
  says: "marked as done",
  path: span.source.path,
  line: lineOf(span)
});
var reported = {
  done: "a report says that it is done",
  failed: "a report says that it failed",
  halted: "a report says that it was halted",
  started: "a report says that it was started"
};
var reportFact = ({ says, path, line }) => ({
  ...bare3,
  kind: "report",
  says: reported[says],
  path,
  line
});
var lostFact = ({ hash, path, line }, found3) => ({
  ...bare3,
  kind: "lost-commit",
  says: found3 ? `commit ${hash} is not on this branch` : `commit ${hash} does not exist`,
  path,
  line,
  commit: hash
});
var shortOf = (hash) => hash.slice(0, 7);
var commitFact = ({ commit: { hash, subject } }) => ({
  ...bare3,
  kind: "commit",
  says: `commit ${shortOf(hash)}: ${subject}`,
  commit: hash
});
var fileFact = (kind, path) => ({
  ...bare3,
  kind,
  says: { file: "is there", "missing-file": "is missing", "uncommitted-file": "is not committed" }[kind],
  path
});
var nameFact = (kind, name, path) => ({
  ...bare3,
  kind,
  says: kind === "name" ? `declares ${name}` : `${name} is declared nowhere`,
  path: path ?? null
});
var orderFact = (earlier, commit) => ({
  ...bare3,
  kind: "out-of-order",
  says: `was committed before ${earlier}, which comes first`,
  commit,
  step: earlier
});
var othersFact = (path, step, commit) => ({
  ...bare3,
  kind: "others-work",
  says: `its commit ${shortOf(commit)} holds a file of ${step}`,
  path,
  commit,
  step
});
var isThrough = (verdict) => verdict === "done" || verdict === "unclaimed";

// src/analyze/work/files.ts
var none2 = { changed: /* @__PURE__ */ new Set(), created: /* @__PURE__ */ new Set(), left: /* @__PURE__ */ new Set(), names: /* @__PURE__ */ new Set() };
var foretoldIn = memoise((plan) => {
  const trackers = new Set(plan.contract.trackers);
  const isOwn = (path) => trackers.has(path) || path === plan.path || path.startsWith(`${plan.path}/`);
  return new Map(
    plan.steps.map((step) => {
      const effects = effectsOf(plan).get(step) ?? [];
      const own2 = effects.filter(
        ({ action, resource, conditional }) => changing.has(action) && resource.kind === "file" && !conditional && isOneFile3(resource.path)
      );
      const paths = (actions) => new Set(
        own2.flatMap(
          ({ action, resource }) => resource.kind === "file" && actions(action) && !isOwn(resource.path) ? [resource.path] : []
        )
      );
      return [
        step,
        {
          changed: paths(() => true),
          created: paths((action) => action === "create"),
          left: paths((action) => action !== "delete" && action !== "rename"),
          names: new Set(effects.flatMap(introducedBy))
        }
      ];
    })
  );
});
var introducedBy = ({ action, resource, conditional }) => action === "create" && resource.kind === "symbol" && !conditional && new RegExp("^\\p{Lu}[\\p{L}\\p{N}_]{3,59}$", "u").test(resource.name) && new RegExp("\\p{Ll}", "u").test(resource.name) ? [resource.name] : [];
var isOneFile3 = (path) => !path.endsWith("/") && !isGlob(path) && !/^[~/]|^\.\.\//.test(path);
var foretoldOf = (plan, step) => foretoldIn(plan).get(step) ?? none2;
var creatorsIn = memoise((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps)
    for (const path of foretoldOf(plan, step).created) found3.set(path, found3.has(path) ? void 0 : step);
  return new Map([...found3].flatMap(([path, step]) => step ? [[path, step]] : []));
});
var ownersIn = memoise((plan) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const step of plan.steps)
    for (const path of foretoldOf(plan, step).changed) found3.set(path, found3.has(path) ? void 0 : step);
  return new Map([...found3].flatMap(([path, step]) => step ? [[path, step]] : []));
});

// src/analyze/work/words.ts
var common2 = new Set(
  "a an and as at by for from in into is it its of on or that the this to via with add added adds create creates implement implements update updates feat fix chore docs test tests refactor style build task step cycle story phase part".split(
    " "
  )
);
function wordsOf2(text) {
  const plain5 = withoutPrefix(text).toLowerCase();
  const words = plain5.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !common2.has(word)).map(stemOf4));
}
var withoutPrefix = (text) => text.replace(/^\W*\w+(?:\([^)]*\))?!?:\s*/u, "").replace(/\s*\(#\d+\)$/u, "");
var stemOf4 = (word) => word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, "") : word;
function likeness(a, b) {
  let shared2 = 0;
  for (const word of a) if (b.has(word)) shared2++;
  const all = a.size + b.size - shared2;
  return all === 0 ? 0 : shared2 / all;
}

// src/analyze/work/matching.ts
var alike = 0.67;
var alikeWithFiles = 0.5;
function commitsByStep(plan, work) {
  const found3 = /* @__PURE__ */ new Map();
  const steps = plan.steps.map(wordsIn);
  const first = work.commits.findLastIndex(
    ({ files }) => files.some(({ path, change }) => change === "added" && work.places.has(path))
  );
  const since = first === -1 ? work.commits : work.commits.filter(({ time }) => time >= work.commits[first].time - early);
  for (const commit of since.toReversed()) {
    if (isBookkeeping(plan, work, commit)) continue;
    const age = first === -1 ? 1 : first - work.commits.indexOf(commit);
    for (const [step, by] of stepsCarried(plan, steps, commit, age))
      found3.set(step, [...found3.get(step) ?? [], { commit, by }]);
  }
  return found3;
}
var early = 3 * 24 * 60 * 60;
function isBookkeeping(plan, { places: places2 }, { files }) {
  const roots = [...places2].map(
    (path) => path.startsWith(".") ? `${path.split("/", 1)[0]}/` : path.replace(/[^/]*$/, "")
  );
  const isBook = (path) => places2.has(path) || roots.some((root) => root !== "" && path.startsWith(root));
  return files.every(({ path }) => isBook(path)) && !plan.steps.some((step) => sharesFiles(plan, step, { files }));
}
function wordsIn(step) {
  const messages = step.mentions.flatMap(
    ({ subject }) => subject.kind === "command" ? messageIn(subject.words) : []
  );
  return {
    step,
    title: wordsOf2(step.title),
    messages: [...new Set(messages)].map((text) => ({ text: plain4(text), words: wordsOf2(text) }))
  };
}
function messageIn(words) {
  if (words[0] !== "git" || !words.includes("commit")) return [];
  const at2 = words.findIndex((word) => /^(?:-[a-z]*m|--message)$/.test(word));
  const text = at2 === -1 ? words.find((word) => word.startsWith("--message="))?.slice(10) : words[at2 + 1];
  const first = text?.split("\n").find((line) => line.trim() !== "" && !/^\$\(cat\s*<</.test(line.trim()));
  return first ? [first] : [];
}
var plain4 = (text) => text.toLowerCase().replace(/\s*\(#\d+\)$/, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
function stepsCarried(plan, known3, commit, age) {
  const told2 = (steps, by) => steps.map((step) => [step, by]);
  const subject = plain4(commit.subject);
  const exact = known3.filter(({ messages }) => messages.some(({ text }) => isSame2(text, subject)));
  if (exact.length > 0) return told2(nearest3(plan, exact, commit), "message");
  if (age < 0) return [];
  const words = wordsOf2(commit.subject);
  const named2 = namedIn2(commit.subject, plan).filter((step) => isBackedUp(plan, step, commit, words));
  if (named2.length > 0) return told2(named2, "id");
  const [best] = known3.map((each2) => ({ step: each2.step, score: scoreOf(plan, each2, commit, words) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  if (best) return told2([best.step], "title");
  if (age === 0) return [];
  const creators = commit.files.flatMap(
    ({ path, change }) => change === "added" ? creatorsIn(plan).get(path) ?? [] : []
  );
  return told2([...new Set(creators)], "file");
}
var isSame2 = (message, subject) => message === subject || subject.length > 40 && message.startsWith(subject);
function nearest3(plan, known3, commit) {
  const steps = known3.map(({ step }) => step);
  if (steps.length === 1) return steps;
  const meeting = steps.filter((step) => sharesFiles(plan, step, commit));
  return meeting.length > 0 ? meeting : steps;
}
function namedIn2(subject, plan) {
  const scope = /^\W*\w+\(([^)]*)\)!?:/u.exec(subject)?.[1];
  const own2 = scope === void 0 ? [] : plan.steps.filter(({ id: id2 }) => plainId(id2) === plainId(scope));
  return own2.length > 0 ? own2 : stepsMentioned(subject.replace(/^(\W*\w+)\(([^)]*)\)!?:/u, "$1 $2 :"), plan);
}
function isBackedUp(plan, step, commit, words) {
  if (plan.dialect === "gsd" || plan.dialect === "spec-kitty") return true;
  const { changed } = foretoldOf(plan, step);
  return changed.size === 0 && commit.files.length > 0 || sharesFiles(plan, step, commit) || shares(words, wordsOf2(step.title));
}
var shares = (a, b) => [...a].some((word) => word.length > 3 && b.has(word));
var sharesFiles = (plan, step, { files }) => files.some(({ path }) => foretoldOf(plan, step).changed.has(path));
function scoreOf(plan, { step, title, messages }, commit, words) {
  const likest = Math.max(
    title.size > 2 ? likeness(title, words) : 0,
    ...messages.map((message) => likeness(message.words, words))
  );
  const least2 = sharesFiles(plan, step, commit) ? alikeWithFiles : alike;
  return likest >= least2 && withoutPrefix(commit.subject).length > 8 ? likest : 0;
}

// src/analyze/work/verdict.ts
function judge(known3) {
  const { plan, step, work, carried, reports } = known3;
  const claims = [...step.done?.value ? [markFact(step.done)] : [], ...reports.map(reportFact)];
  const { created, changed } = foretoldOf(plan, step);
  const expected = [.../* @__PURE__ */ new Set([...created, ...reports.flatMap(({ files = [] }) => files)])];
  const there = expected.filter((path) => isThere2(known3, path));
  const missing = expected.filter((path) => !isThere2(known3, path));
  const dirty = [...changed].filter((path) => work?.dirty.has(path));
  const names4 = claims.length > 0 && carried.length === 0 ? namesOf(known3) : [];
  const evidence = [
    ...carried.map(commitFact),
    ...claimedCommits(known3).flatMap((claimed) => lostCommit(claimed, work)),
    ...there.map((path) => fileFact("file", path)),
    ...missing.map((path) => fileFact("missing-file", path)),
    ...dirty.map((path) => fileFact("uncommitted-file", path)),
    ...names4
  ];
  const lost = evidence.some(({ kind }) => kind === "lost-commit");
  const provable = work !== void 0 && (changed.size > 0 || plan.contract.commits);
  const scene = { ...known3, there, missing, dirty, names: names4, lost, provable };
  return { verdict: verdictOf(scene), provable, claims, evidence };
}
function namesOf({ plan, step, work }) {
  if (!work) return [];
  return [...foretoldOf(plan, step).names].map((name) => {
    const [path] = work.definers(name);
    return path === void 0 ? nameFact("missing-name", name) : nameFact("name", name, path);
  });
}
var claimedCommits = ({ step: { commit }, reports }) => [
  ...commit ? [{ hash: commit.value, path: commit.span.source.path, line: lineOf(commit.span) }] : [],
  ...reports.flatMap(({ path, commits }) => commits.map((each2) => ({ ...each2, path })))
];
var isThere2 = ({ work }, path) => work?.holds(path) === true;
function lostCommit(claimed, work) {
  const found3 = work?.find(claimed.hash);
  return work && (found3 === void 0 || found3 === "elsewhere") ? [lostFact(claimed, found3)] : [];
}
function verdictOf(scene) {
  const { step, reports, carried, dirty, claimsAny } = scene;
  const says = (word) => reports.some((report) => report.says === word);
  const claimed = step.done?.value === true || says("done");
  if (step.cancelled) return "done";
  if (!claimed && says("halted")) return "halted";
  if (!claimed && says("failed")) return "failed";
  if (carried.length > 0) {
    if (!claimed && isPartly(scene)) return "started";
    return claimed || !claimsAny ? "done" : "unclaimed";
  }
  if (claimed) return isProven(scene) ? "done" : "phantom";
  return dirty.length > 0 || says("started") || isBegun(scene) ? "started" : "open";
}
var isPartly = ({ carried, there, missing }) => carried.every(({ by }) => by === "file") && missing.length > there.length;
function isProven({ plan, there, missing, names: names4, lost, provable, work, step }) {
  if (lost) return false;
  if (!provable || work === void 0 || work.commits.length === 0) return true;
  if (there.length + missing.length > 0) return there.length >= missing.length;
  if (names4.length > 0) return names4.some(({ kind }) => kind === "name");
  const { left } = foretoldOf(plan, step);
  return left.size > 0 ? [...left].some((path) => work.holds(path)) : !plan.contract.commits;
}
function isNew2({ work, there }) {
  if (!work) return false;
  const added2 = (paths) => work.commits.findLastIndex(
    ({ files }) => files.some(({ path, change }) => change === "added" && paths.has(path))
  );
  const plans = added2(work.places);
  return plans !== -1 && there.every((path) => {
    const own2 = added2(/* @__PURE__ */ new Set([path]));
    return own2 !== -1 && own2 < plans;
  });
}
var isBegun = (scene) => scene.there.length > 0 && scene.missing.length > 0 && isNew2(scene);

// src/analyze/work/work.ts
var workOf = memoise((plan) => {
  const { repository } = plan;
  const commits = repository?.commits?.();
  if (!repository || !commits) return void 0;
  const sources2 = plan.files.map(({ source }) => source.path);
  return {
    commits,
    dirty: new Map(repository.uncommitted?.().map(({ path, isNew: isNew3 }) => [path, isNew3])),
    places: new Set(sources2.flatMap((source) => repository.placeOf?.(source) ?? [])),
    find(hash) {
      const known3 = commits.find((commit) => commit.hash.startsWith(hash));
      if (known3) return known3;
      const isThere3 = repository.hasCommit?.(hash);
      return isThere3 === void 0 ? "unknown" : isThere3 ? "elsewhere" : void 0;
    },
    definers: (name) => (repository.definers([name]).get(name) ?? []).filter((path) => !isDocument.test(path)),
    holds: (path) => repository.exists(path) === true,
    reports: repository.reportsBeside?.(sources2) ?? []
  };
});
var isDocument = /\.(?:md|mdx|markdown|txt|rst|adoc|html?)$/i;

// src/analyze/work/index.ts
var mostProofs = 5;
var statusOf = memoise((plan) => {
  const work = workOf(plan);
  const commits = commitsIn(plan);
  const reports = work ? reportsByStep(plan, work) : /* @__PURE__ */ new Map();
  const claimsAny = plan.steps.some(({ done }) => done?.value) || [...reports.values()].flat().some(({ says }) => says === "done");
  const remarks = remarksIn(plan, commits);
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    repository: work !== void 0,
    steps: plan.steps.map((step) => {
      const { id: id2, kind, title, source, span } = step;
      const carried = commits.get(step) ?? [];
      const judged3 = judge({ plan, step, work, carried, reports: reports.get(step) ?? [], claimsAny });
      const place = { path: source.path, line: lineOf(span) };
      return {
        id: id2,
        kind,
        title,
        ...place,
        ...judged3,
        remarks: remarks.get(step) ?? [],
        prove: [...new Map(testsOf(step)).values()].slice(0, mostProofs)
      };
    })
  };
}, "status");
var factsOfStep = (plan, { steps }) => plan.steps.map((step, i) => ({ step, status: steps[i] }));
function carriedOut(plan) {
  return {
    work: workOf(plan),
    commits: commitsIn(plan),
    owners: (path) => ownersIn(plan).get(path)
  };
}
var commitsIn = memoise((plan) => {
  const work = workOf(plan);
  return work ? commitsByStep(plan, work) : /* @__PURE__ */ new Map();
});
function provenSteps(plan) {
  const { steps } = statusOf(plan);
  return new Set(plan.steps.filter((_, i) => isThrough(steps[i].verdict)));
}
function reportsByStep(plan, work) {
  const byId = new Map(plan.steps.map((step) => [plainId(step.id), step]));
  const found3 = /* @__PURE__ */ new Map();
  for (const report of work.reports) {
    const step = byId.get(plainId(report.id));
    if (step) found3.set(step, [...found3.get(step) ?? [], report]);
  }
  return found3;
}
function remarksIn(plan, commits) {
  const found3 = /* @__PURE__ */ new Map();
  const add2 = (step, fact) => found3.set(step, [...found3.get(step) ?? [], fact]);
  for (const [step, earlier, hash] of outOfOrder(plan, commits)) add2(step, orderFact(earlier.id, hash));
  for (const [step, path, other, hash] of othersWork(plan, commits))
    add2(step, othersFact(path, other.id, hash));
  return found3;
}
function outOfOrder(plan, commits) {
  const { reaches: reaches2 } = wiringOf(plan);
  const index2 = indexOf2(plan);
  const ages = /* @__PURE__ */ new Map();
  const work = workOf(plan);
  for (const [age, { hash }] of (work?.commits ?? []).entries()) ages.set(hash, age);
  const first = [...commits].flatMap(
    ([step, [oldest]]) => oldest ? [{ step, at: index2.get(step), hash: oldest.commit.hash, age: ages.get(oldest.commit.hash) }] : []
  );
  return first.flatMap(({ step, at: at2, hash, age }) => {
    const late = first.filter((other) => other.age < age && other.hash !== hash && reaches2(other.at, at2));
    const last2 = late.reduce(
      (a, b) => a && a.at > b.at ? a : b,
      void 0
    );
    return last2 ? [[step, last2.step, hash]] : [];
  });
}
function othersWork(plan, commits) {
  const owners = creatorsIn(plan);
  const carriers = /* @__PURE__ */ new Map();
  for (const [step, all] of commits)
    for (const { commit } of all)
      carriers.set(commit.hash, (carriers.get(commit.hash) ?? /* @__PURE__ */ new Set()).add(step));
  return [...commits].flatMap(
    ([step, all]) => all.flatMap(
      ({ commit, by }) => by === "file" ? [] : commit.files.flatMap(({ path, change }) => {
        const owner = change === "added" ? owners.get(path) : void 0;
        if (!owner || owner === step || carriers.get(commit.hash)?.has(owner)) return [];
        return foretoldOf(plan, step).changed.has(path) ? [] : [[step, path, owner, commit.hash]];
      })
    )
  );
}

// src/lint/comments.ts
function commentsOf(plans) {
  const files = plans.flatMap((plan) => plan.files);
  const bySource = files.flatMap(
    ({ source, suppressions }) => suppressions ? [[source, suppressions]] : []
  );
  return { bySource: new Map(bySource), used: /* @__PURE__ */ new Map() };
}
function sift(found3, comments, named2 = false) {
  if (comments.bySource.size === 0) return { kept: found3, suppressed: [] };
  const kept = [];
  const suppressed = [];
  for (const diagnostic of found3) {
    const by = silencerOf(diagnostic, comments, named2);
    if (by) suppressed.push({ diagnostic, kind: "inSource", reason: by.reason });
    else kept.push(diagnostic);
  }
  return { kept, suppressed };
}
function silencerOf({ rule, span }, { bySource, used }, named2) {
  const all = bySource.get(span.source) ?? [];
  const about = named2 ? aboutRule(all, rule).filter(({ rules }) => rules.length > 0) : aboutRule(all, rule);
  const reaching = about.filter((each2) => reaches(each2, span.start, all, rule));
  const by = reaching.findLast(({ kind }) => kind.value !== "disable-file") ?? reaching.at(-1);
  if (!by) return void 0;
  note(used, by, rule);
  const end = by.kind.value === "disable" ? endOf(by, all, rule) : void 0;
  if (end) note(used, end, rule);
  return by;
}
var byRule = /* @__PURE__ */ new WeakMap();
function aboutRule(all, rule) {
  const known3 = byRule.get(all) ?? /* @__PURE__ */ new Map();
  byRule.set(all, known3);
  const own2 = known3.get(rule) ?? all.filter(({ rules }) => rules.length === 0 || names3(rules, rule));
  known3.set(rule, own2);
  return own2;
}
var names3 = (rules, rule) => rules.some(({ value }) => value === rule);
function note(used, comment, rule) {
  const rules = used.get(comment) ?? /* @__PURE__ */ new Set();
  used.set(comment, rules.add(rule));
}
function reaches(comment, at2, all, rule) {
  const { span, kind } = comment;
  const line = lineAt(span.source, at2);
  switch (kind.value) {
    case "disable-file":
      return true;
    case "disable":
      return at2 >= span.start && at2 < (endOf(comment, all, rule)?.span.start ?? Number.POSITIVE_INFINITY);
    case "disable-line":
      return line >= lineAt(span.source, span.start) && line <= lineAt(span.source, span.end);
    case "disable-next-line":
      return line === nextLine(comment, all);
  }
  return false;
}
var lineAt = (source, offset) => positionAt(source, offset).line;
var endOf = ({ span }, all, rule) => all.find(
  ({ kind, rules, span: { start } }) => kind.value === "enable" && start > span.start && (rules.length === 0 || names3(rules, rule))
);
function nextLine({ span: { source, end } }, all) {
  const lines = lineStarts(source);
  let line = lineAt(source, end) + 1;
  while (line <= lines.length) {
    const text = lineText(source, line);
    const begin = lines[line - 1] + text.search(/\S|$/);
    const other = all.find(({ span }) => span.start === begin);
    if (text.trim() !== "" && !other) break;
    line = (other ? lineAt(source, other.span.end) : line) + 1;
  }
  return line;
}

// src/lint/mend.ts
var safe = (title, edit) => ({ title, safe: true, edits: [edit] });
var renaming = ({ span }, text) => safe(`Rename to \`${text}\``, { span, text });
function nameless(comment, rule) {
  const { rules } = comment;
  if (rules.length === 1) return removal(comment);
  const at2 = rules.indexOf(rule);
  const { source, start, end } = rule.span;
  const span = at2 === 0 ? spanOf(source, start, rules[1].span.start) : spanOf(source, rules[at2 - 1].span.end, end);
  return safe(`Remove \`${rule.value}\` from the comment`, { span, text: "" });
}
function removal({ span: { source, start, end } }) {
  const { text } = source;
  let from = start;
  while (text[from - 1] === " " || text[from - 1] === "	") from -= 1;
  const after = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end))?.[0];
  const title = "Remove the comment";
  if (after === void 0 || !(from === 0 || /[\r\n]/.test(text[from - 1])))
    return safe(title, { span: spanOf(source, from, end), text: "" });
  const isBelowBlank = /(?:^|(?:\r\n|\r|\n))[ \t]*(?:\r\n?|\n)$|^$/.test(
    text.slice(Math.max(0, from - 200), from)
  );
  const blank = isBelowBlank ? /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end + after.length))?.[0] ?? "" : "";
  return safe(title, { span: spanOf(source, from, end + after.length + blank.length), text: "" });
}

// src/lint/judge.ts
function judge2(source, comments, bench) {
  const all = comments.bySource.get(source) ?? [];
  return all.flatMap((comment) => {
    const faults = [...unknownIn(comment, bench), ...unusedIn(comment, all, comments, bench)];
    return faults.length > 0 ? faults : unexplained(comment);
  });
}
var kinds3 = suppressionKinds;
var isKnown2 = ({ kind }) => kinds3.includes(kind.value);
function unknownIn(comment, { names: names4 }) {
  const { kind, rules } = comment;
  if (!isKnown2(comment)) {
    const meant = nearest(kind.value, kinds3);
    const expected = meant === void 0 ? kinds3.map((each2) => `\`${each2}\``).join(", ") : `\`${meant}\``;
    return [unknown2(kind, `comment \`runbook-lint-${kind.value}\``, expected, mend(kind, meant, comment))];
  }
  const strangers = rules.filter(({ value }) => !names4.includes(value));
  const tail = wordsOfReason(comment, strangers, names4);
  if (tail) return [tail];
  return strangers.map((rule) => {
    const meant = nearest(rule.value, names4);
    const expected = meant === void 0 ? "the name of a rule" : `\`${meant}\``;
    return unknown2(rule, `rule name \`${rule.value}\``, expected, mend(rule, meant, comment));
  });
}
var unknown2 = ({ span }, found3, expected, fix) => ({
  kind: "unknown-suppression",
  message: `Unexpected ${found3}, expected ${expected}`,
  span,
  fix
});
var mend = (word, meant, comment) => meant !== void 0 ? renaming(word, meant) : word === comment.kind ? removal(comment) : nameless(comment, word);
function wordsOfReason({ rules, reason }, strangers, names4) {
  const first = strangers[0];
  const isTail = first && strangers.length > 1 && rules.indexOf(first) === rules.length - strangers.length;
  if (!isTail || first === rules[0] || reason !== void 0) return void 0;
  if (strangers.some(({ value }) => nearest(value, names4) !== void 0 && value.includes("-")))
    return void 0;
  const { source, start } = first.span;
  const edits = [{ span: { source, start, end: start }, text: "-- " }];
  return {
    kind: "unknown-suppression",
    message: `Unexpected rule name \`${first.value}\`, expected \`--\` before a reason`,
    span: { ...first.span, end: strangers.at(-1).span.end },
    fix: { title: "Mark the reason with `--`", safe: true, edits }
  };
}
function unusedIn(comment, all, { used }, bench) {
  const { rules, span } = comment;
  if (!isKnown2(comment) || mayEndAnother(comment, all, bench)) return [];
  const by = used.get(comment);
  const idle = rules.filter(({ value }) => bench.ran(value) && !by?.has(value));
  if (rules.length === 0 ? !by : idle.length === rules.length) {
    const message = `Unexpected ${wordsFor(comment)}, expected no such comment`;
    return [{ kind: "unused-suppression", message, span, fix: removal(comment) }];
  }
  return idle.map((rule) => ({
    kind: "unused-suppression",
    message: `Unexpected suppression of \`${rule.value}\`, which finds nothing here, expected no such name`,
    span: rule.span,
    fix: nameless(comment, rule)
  }));
}
var wordsFor = ({ kind }) => kind.value === "enable" ? "`enable` that ends no suppression" : `\`${kind.value}\` that silences nothing`;
var mayEndAnother = ({ kind, rules, span }, all, { ran }) => kind.value === "enable" && rules.length === 0 && all.some(
  (other) => other.kind.value === "disable" && other.span.start < span.start && other.rules.some(({ value }) => !ran(value))
);
function unexplained(comment) {
  const { kind, reason, span } = comment;
  if (!isKnown2(comment) || kind.value === "enable" || reason !== void 0) return [];
  const message = `Unexpected \`${kind.value}\` without a reason, expected \`--\` and why`;
  return [{ kind: "unexplained-suppression", message, span }];
}

// src/lint/message.ts
var longest2 = 160;
function fillMessage(messages, finding) {
  const template = messages[finding.message];
  if (template === void 0) throw new Error(`there is no message named ${finding.message}`);
  const data = finding.data ?? {};
  return template.replace(/\{(\w+)\}/g, (placeholder2, name, offset) => {
    const value = data[name];
    if (value === void 0)
      throw new Error(`nothing given for ${placeholder2} of message ${finding.message}`);
    const quoted4 = template[offset - 1] === "`" && template[offset + placeholder2.length] === "`";
    return quoted4 ? quotable(String(value)) : onOneLine(String(value));
  });
}
var onOneLine = (text) => text.replace(/\s+/g, " ").trim();
function quotable(text) {
  const line = onOneLine(text).replaceAll("`", "'");
  return line.length > longest2 ? `${line.slice(0, longest2 - 1)}\u2026` : line;
}

// src/lint/options.ts
function faultsOfOptions(rule, given) {
  if (!rule.options) {
    const message = `Unexpected options for \`${rule.name}\`, expected none: it has no options`;
    return [{ message, keys: [], isKey: false }];
  }
  return faultsIn(given, rule.options.schema, []).map(({ found: found3, wanted, keys: keys2, isKey = false }) => ({
    message: `Unexpected ${found3} in the options of \`${rule.name}\`, expected ${wanted}`,
    keys: keys2,
    isKey
  }));
}
function settleOptions(rule, given) {
  const defaults = rule.options?.defaults;
  if (given === void 0) return defaults;
  const [fault] = faultsOfOptions(rule, given);
  if (fault) throw new UsageError(fault.message);
  return isObject(given) && isObject(defaults) ? { ...defaults, ...given } : given;
}
var shown = (keys2) => `options${keys2.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("")}`;
function faultsIn(value, schema, keys2) {
  const found3 = `\`${JSON.stringify(value)}\` at \`${shown(keys2)}\``;
  if (schema.type !== void 0 && !hasType(value, schema.type))
    return [{ found: found3, wanted: `a value of type ${schema.type}`, keys: keys2 }];
  if (schema.enum && !schema.enum.includes(value))
    return [{ found: found3, wanted: `one of ${schema.enum.join(", ")}`, keys: keys2 }];
  if (schema.minimum !== void 0 && typeof value === "number" && value < schema.minimum)
    return [{ found: found3, wanted: `at least ${schema.minimum}`, keys: keys2 }];
  const { items } = schema;
  if (Array.isArray(value))
    return items ? value.flatMap((item, index2) => faultsIn(item, items, [...keys2, index2])) : [];
  return isObject(value) ? faultsInObject(value, schema, keys2) : [];
}
function faultsInObject(value, schema, at2) {
  const known3 = schema.properties ?? {};
  return Object.entries(value).flatMap(([key, entry]) => {
    const keys2 = [...at2, key];
    const own2 = known3[key] ?? schema.additionalProperties;
    if (own2 !== false) return typeof own2 === "object" ? faultsIn(entry, own2, keys2) : [];
    const wanted = expectedKey(key, Object.keys(known3));
    return [{ found: `key \`${shown(keys2)}\``, wanted, keys: keys2, isKey: true }];
  });
}
function expectedKey(key, known3) {
  const meant = nearest(key, known3);
  return meant === void 0 ? `one of ${known3.join(", ")}` : `\`${meant}\``;
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function hasType(value, type) {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

// src/lint/settings.ts
var severities = ["error", "warning", "info", "off"];
function readRuleSetting(text) {
  const [name = "", severity = ""] = text.split("=", 2);
  if (name === "" || !severities.includes(severity)) {
    throw new UsageError(
      `Unexpected rule setting \`${text}\`, expected \`name=severity\` with one of ${severities.join(", ")}`
    );
  }
  return [name, { severity }];
}
function settler(rules, settings) {
  if (typeof settings !== "function") {
    const settled2 = settleRules(rules, settings);
    return () => settled2;
  }
  const known3 = /* @__PURE__ */ new Map();
  return (source) => {
    const own2 = settings(source);
    const settled2 = known3.get(own2) ?? settleRules(rules, own2);
    known3.set(own2, settled2);
    return settled2;
  };
}
function settleRules(builtIn, settings) {
  const rules = [...builtIn, ...settings.plugins ?? []];
  const asked = settings.rules ?? {};
  const names4 = rules.map((rule) => rule.name);
  for (const name of Object.keys(asked)) if (!names4.includes(name)) throw unknownRule(name, names4);
  const active = rules.flatMap(
    (rule) => settleRule(rule, settings.preset ?? "recommended", asked[rule.name])
  );
  return { active: new Map(active.map((each2) => [each2.rule.name, each2])), names: names4 };
}
function settleRule(rule, preset, asked) {
  const inPreset = rule.preset !== void 0 && (preset === "strict" || rule.preset === preset);
  if (asked?.severity === "off" || !(asked || inPreset)) return [];
  const options2 = settleOptions(rule, asked?.options);
  const key = JSON.stringify(options2) ?? "";
  const byDefault = asked === void 0 && preset === "recommended";
  return [{ rule, severity: asked?.severity ?? rule.severity, options: options2, key, byDefault }];
}
function unknownRule(name, names4) {
  const meant = nearest(name, names4);
  const hint = meant === void 0 ? "the name of a rule" : `\`${meant}\``;
  return new UsageError(`Unexpected rule name \`${name}\`, expected ${hint}`);
}

// src/lint/engine.ts
function lintPlans(plans, rules, settings = {}, together2 = plans) {
  readTogether(plans, together2);
  const run = { rulesIn: settler(rules, settings), found: [], failures: [] };
  plans.forEach((plan, index2) => {
    tellProgress("rules", index2, plans.length);
    runRules(plan, run, (rule) => !rule.judgesComments);
  });
  const comments = commentsOf(plans);
  const first = sift(inOrder(run.found), comments);
  if (comments.bySource.size === 0)
    return { diagnostics: first.kept, suppressed: [], failures: run.failures };
  const late = { ...run, found: [] };
  for (const plan of plans)
    runRules(judged2(plan, comments, run), late, (rule) => rule.judgesComments === true);
  const second = sift(inOrder(late.found), comments, true);
  return {
    diagnostics: inOrder([...first.kept, ...second.kept]),
    suppressed: suppressedInOrder([...first.suppressed, ...second.suppressed]),
    failures: run.failures
  };
}
var joined2 = (results) => ({
  diagnostics: inOrder(results.flatMap(({ diagnostics }) => diagnostics)),
  suppressed: suppressedInOrder(results.flatMap(({ suppressed }) => suppressed)),
  failures: results.flatMap(({ failures }) => failures)
});
function runRules(plan, run, isDue) {
  const variants = /* @__PURE__ */ new Map();
  for (const rules of new Set([plan.span, ...plan.files].map(({ source }) => run.rulesIn(source)))) {
    for (const active of rules.active.values()) {
      if (!isDue(active.rule) || isTooStrict(active, plan)) continue;
      const known3 = variants.get(active.rule) ?? /* @__PURE__ */ new Map();
      variants.set(active.rule, known3.set(active.key, active));
    }
  }
  for (const each2 of variants.values()) for (const active of each2.values()) runRule(active, plan, run);
}
var isTooStrict = ({ rule, byDefault }, { contract, dispatch }) => contract.informal === true && dispatch !== "parallel" && byDefault && !rule.findsContradictions && !rule.judgesComments;
function runRule({ rule, options: options2, key }, plan, { rulesIn, found: found3, failures }) {
  const report = (finding) => {
    const here = rulesIn(finding.span.source).active.get(rule.name);
    if (here?.rule === rule && here.key === key) found3.push(diagnosticOf(here, finding));
  };
  try {
    timed("rules", () => rule.check(plan, report, options2), rule.name);
  } catch (error) {
    failures.push({ rule: rule.name, path: plan.path, error });
  }
}
function diagnosticOf({ rule, severity }, finding) {
  const { span, related = [], fix, data, about, probability } = finding;
  const message = fillMessage(rule.messages, finding);
  return {
    rule: rule.name,
    severity,
    message,
    span,
    related,
    ...fix && { fix },
    ...data && { data },
    ...about && { about },
    ...probability !== void 0 && { probability }
  };
}
function judged2(plan, comments, run) {
  const failed = new Set(run.failures.map((failure) => failure.rule));
  const flaws = plan.files.flatMap(({ source }) => {
    const { active, names: names4 } = run.rulesIn(source);
    const ran = (name) => {
      const rule = active.get(name)?.rule;
      return rule !== void 0 && !rule.judgesComments && !failed.has(name);
    };
    return judge2(source, comments, { names: names4, ran });
  });
  return { ...plan, flaws };
}

export {
  giveMemory,
  memoise,
  effectsOf,
  indexOf2 as indexOf,
  livesOf,
  plainCreation,
  isChange3 as isChange,
  changedFiles,
  undeclaredFiles,
  matchesGlob,
  isThere,
  absencesOf,
  likelyTypos,
  resolveReference,
  uncopiedSteps,
  strayEntries,
  groupBy,
  isHabit,
  orderOf,
  stepNamed,
  stepsNamed,
  listed2 as listed,
  enumerated,
  places,
  reportFlaws,
  brokenBatches,
  findingOfBatch,
  areSeveral,
  findingOfBatches,
  stepsWithoutFiles,
  independencesOf,
  stepAt,
  hazardsAmong,
  probableAmong,
  probabilityOfEdges,
  probabilityOfMeetings,
  dueEffects,
  unsettledSteps,
  openHazards,
  togetherBy,
  brokenPromisesByGroup,
  hopedDependencies,
  disagreements,
  isOrderedElsewhere,
  hopedOrderOf,
  areDeclaredParallel,
  isToldOfPlan,
  ownHazards,
  declaresNothing,
  settledOrder,
  nameOf7 as nameOf,
  meetingsOf,
  meetingsAmong,
  unsettledMeetings,
  placesOf2 as placesOf,
  deedsAt,
  deed,
  sharedFiles,
  isCrowd,
  untoldDependencies,
  openConflicts,
  proseDependencies,
  isToldAsMissing,
  evidencesOf,
  strongestOf,
  placesBehind,
  implausibleAbsences,
  readingsOf,
  worstPairs,
  ambiguousReferences,
  twinIds,
  plainId,
  stepsMentioned,
  stepsOrdered,
  mayNameStep,
  numbersOf,
  withLastNumber,
  isSameRow,
  fencedBetween,
  numberedPhases,
  isInAnotherPhase,
  unknownReferences,
  isMeantElsewhere,
  inspectPlans,
  documentOf,
  crossingsOf,
  deniedEdges,
  assumingParallel,
  doneTooEarly,
  byTree,
  treeOf,
  contradictionsOf,
  halfEdges,
  dependentSiblings,
  wavesAtOdds,
  stepsWithoutWave,
  strangersInWaves,
  plansOfRun,
  isModel,
  wantedMode,
  isStrictAsWhole,
  strictFix,
  directiveFix,
  raisedBehind,
  dependencyFix,
  dependencyFixes,
  spelledOut,
  spellDependencies,
  knotsOf,
  nextSteps,
  readySteps,
  waitsOf3 as waitsOf,
  schedulePlan,
  miscountsOf,
  countedByName,
  statusOf,
  factsOfStep,
  carriedOut,
  provenSteps,
  baselineOf,
  sortBaseline,
  withoutKnown,
  keyOf,
  faultsOfOptions,
  readRuleSetting,
  settler,
  lintPlans,
  joined2 as joined
};
