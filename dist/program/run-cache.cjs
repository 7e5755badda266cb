const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_config", () => require("./config.cjs"));
__late("import_disk", () => require("./disk.cjs"));
__late("import_analyze_plan_memo", () => require("./analyze-plan-memo.cjs"));
__late("import_dialects", () => require("./dialects.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_dialects_late_plan", () => require("./dialects-late-plan.cjs"));
__late("import_node_v8", () => require("node:v8"));
__late("import_node_v82", () => require("node:v8"));
__late("import_node_crypto", () => require("node:crypto"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_path2", () => require("node:path"));
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
  answersSame: () => answersSame,
  cacheName: () => cacheName,
  cachePlace: () => cachePlace,
  hashOf: () => hashOf,
  hashOfSource: () => hashOfSource,
  listening: () => listening,
  openArchive: () => openArchive,
  openStore: () => openStore,
  passingStore: () => passingStore,
  programKey: () => programKey,
  removeCache: () => removeCache
});
module.exports = __toCommonJS(stdin_exports);
var cacheName = ".runbook-lint-cache";
var tag = "CACHEDIR.TAG";
var hashOf = (...texts) => {
  const hash = (0, __parts.import_node_crypto.createHash)("sha1");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("base64url");
};
var hashes = /* @__PURE__ */ new WeakMap();
function hashOfSource(source) {
  const hash = hashes.get(source) ?? hashOf(source.path, source.text, source.named ? "named" : "");
  hashes.set(source, hash);
  return hash;
}
var passingStore = () => ({
  notes: [],
  keepsPlans: false,
  get: () => void 0,
  set: () => {
  },
  close: () => {
  }
});
var oldest = 30 * 24 * 36e5;
var largest = 256 * 1024 * 1024;
var aDay = 24 * 36e5;
function openStore(folder, shown) {
  if (isStrange(folder)) return { ...passingStore(), notes: [notUsed(shown)] };
  const notes = [];
  let written = false;
  const placeOf = (key) => (0, __parts.import_node_path.join)(folder, key);
  const damaged = (key) => {
    if (notes.length === 0) notes.push(`The cache in \`${shown}\` was damaged, and is made anew`);
    attempt(() => (0, __parts.import_node_fs.rmSync)(placeOf(key), { force: true, recursive: true }));
  };
  return {
    notes,
    keepsPlans: true,
    get(key) {
      const bytes = bytesAt(placeOf(key));
      if (!bytes) return void 0;
      const value = bytes.subarray(digestLength);
      if (bytes.length < digestLength || !digest(value).equals(bytes.subarray(0, digestLength))) {
        damaged(key);
        return void 0;
      }
      attempt(() => keep(placeOf(key)));
      return value;
    },
    set(key, value) {
      attempt(() => {
        if (!written) prepare(folder);
        written = true;
        const bytes = Buffer.from(value);
        const beside = placeOf(`${key}.${process.pid}.tmp`);
        (0, __parts.import_node_fs.writeFileSync)(beside, Buffer.concat([digest(bytes), bytes]));
        (0, __parts.import_node_fs.renameSync)(beside, placeOf(key));
      });
    },
    close() {
      if (written) attempt(() => tidy(folder));
    }
  };
}
function isStrange(folder) {
  const own = attempt(() => (0, __parts.import_node_fs.lstatSync)(folder, { throwIfNoEntry: false }));
  if (own?.isSymbolicLink()) return (0, __parts.import_node_path.basename)(folder) === cacheName || !(0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.join)(folder, tag));
  if (!own?.isDirectory()) return false;
  const names2 = attempt(() => (0, __parts.import_node_fs.readdirSync)(folder)) ?? [];
  return names2.length > 0 && !names2.includes(tag);
}
var notUsed = (shown) => `\`${shown}\` is no folder of this program (\`${tag}\` is missing, or it is a link): nothing is kept there, and nothing taken from it`;
function bytesAt(place) {
  const read = (0, __parts.import_disk.readRegular)(place, largest);
  return "bytes" in read ? read.bytes : void 0;
}
var digestLength = 20;
var digest = (bytes) => (0, __parts.import_node_crypto.createHash)("sha1").update(bytes).digest();
function attempt(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}
function prepare(folder) {
  (0, __parts.import_node_fs.mkdirSync)(folder, { recursive: true });
  if ((0, __parts.import_node_fs.existsSync)((0, __parts.import_node_path.join)(folder, tag))) return;
  (0, __parts.import_node_fs.writeFileSync)((0, __parts.import_node_path.join)(folder, ".gitignore"), "*\n");
  (0, __parts.import_node_fs.writeFileSync)((0, __parts.import_node_path.join)(folder, tag), "Signature: 8a477f597d28d172789f06886806bc55\n");
}
function keep(place) {
  const now = Date.now();
  if (now - (0, __parts.import_node_fs.statSync)(place).mtimeMs > aDay) (0, __parts.import_node_fs.utimesSync)(place, new Date(now), new Date(now));
}
function tidy(folder) {
  const now = Date.now();
  const files = (0, __parts.import_node_fs.readdirSync)(folder).filter((name) => name !== ".gitignore" && name !== tag).map((name) => ({ place: (0, __parts.import_node_path.join)(folder, name), ...(0, __parts.import_node_fs.statSync)((0, __parts.import_node_path.join)(folder, name)) })).sort((a, b) => b.mtimeMs - a.mtimeMs);
  let total = 0;
  for (const { place, size, mtimeMs } of files) {
    total += size;
    if (total > largest || now - mtimeMs > oldest) (0, __parts.import_node_fs.rmSync)(place, { force: true, recursive: true });
  }
}
var known = /* @__PURE__ */ new WeakMap();
function answerOf(value) {
  if (typeof value === "string") return value.length > 64 ? hashOf(value) : value;
  if (typeof value !== "object" || value === null) return String(value);
  const hash = known.get(value) ?? hashOf(textOf(value));
  known.set(value, hash);
  return hash;
}
function textOf(value) {
  let isData = true;
  const text = JSON.stringify(value, (_, each) => {
    if (typeof each === "function") isData = false;
    return each instanceof Map || each instanceof Set ? [...each] : each;
  });
  return isData ? text : crypto.randomUUID();
}
function listening(repository, asked) {
  return new Proxy(repository, {
    get(target, method) {
      const own = Reflect.get(target, method);
      if (typeof own !== "function" || typeof method !== "string") return own;
      return (...args) => {
        const stamp = stampFor(target, method);
        const answer = own.apply(target, args);
        const key = JSON.stringify([method, args]);
        if (!asked.has(key)) asked.set(key, [method, args, stamp ?? answerOf(answer)]);
        return answer;
      };
    }
  });
}
var answersSame = (repository, asked) => asked.every(([method, args, answer]) => {
  const own = repository[method];
  if (typeof own !== "function") return false;
  return answer === (stampFor(repository, method) ?? answerOf(own.apply(repository, args)));
});
function stampFor(repository, method) {
  const stamp = repository.stampOf?.(method);
  return stamp && `at ${stamp}`;
}
var mark = "\0";
var Unpackable = class extends Error {
};
var functions;
var functionsByName = () => functions ??= new Map([
  ["testsIn", __parts.import_dialects.tellingsOf],
  ...__parts.import_dialects.dialects.flatMap(
    ({ name, contract }) => Object.entries(contract).flatMap(
      ([key, value]) => typeof value === "function" ? [[`${name}.${key}`, value]] : []
    )
  )
]);
var names;
var namesByFunction = () => names ??= new Map([...functionsByName()].map(([name, value]) => [value, name]));
function packed(value, known2) {
  const numbers = new Map(known2.map((each, index) => [each, index]));
  return copied(value, /* @__PURE__ */ new Map(), (each) => {
    const key = numbers.get(each) ?? (typeof each === "function" ? namesByFunction().get(each) : void 0);
    if (key !== void 0) return { [mark]: key };
    if (typeof each === "function" || isSource(each)) throw new Unpackable();
    return void 0;
  });
}
function unpacked(value, known2) {
  return copied(value, /* @__PURE__ */ new Map(), (each) => {
    const key = each[mark];
    if (key === void 0) return void 0;
    const found = typeof key === "number" ? known2[key] : functionNamed(String(key));
    if (found === void 0) throw new Error("Unexpected key in packed data");
    return found;
  });
}
var functionNamed = (name) => {
  return (...values) => functionsByName().get(name)(...values);
};
var isSource = (value) => typeof value === "object" && value !== null && "text" in value && "path" in value && Object.keys(value).every((key) => key === "path" || key === "text" || key === "named");
function copied(value, known2, special) {
  if (value === null || typeof value !== "object" && typeof value !== "function") return value;
  const copy = known2.get(value) ?? special(value);
  if (copy !== void 0) return copy;
  const deeper = (each) => copied(each, known2, special);
  if (Array.isArray(value)) {
    const list = [];
    known2.set(value, list);
    for (const each of value) list.push(deeper(each));
    return list;
  }
  if (value instanceof Map || value instanceof Set) {
    const list = value instanceof Map ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Set();
    known2.set(value, list);
    if (value instanceof Map)
      for (const [key, each] of value) list.set(deeper(key), deeper(each));
    else for (const each of value) list.add(deeper(each));
    return list;
  }
  const record = /* @__PURE__ */ Object.create(null);
  known2.set(value, record);
  for (const key in value) record[key] = deeper(value[key]);
  return record;
}
function factsOf(plan, key, sources, repository, store) {
  const known2 = /* @__PURE__ */ new Map();
  const open = [];
  const placeOf = (name) => `${name}-${hashOf(key, name)}`;
  function recalled(name) {
    const bytes = store.get(placeOf(name));
    try {
      const { fact, asked } = bytes && (0, __parts.import_node_v82.deserialize)(bytes);
      if (!answersSame(repository ?? {}, [...asked.values()])) return void 0;
      return { fact: unpacked(fact, objectsIn(plan, sources)), asked };
    } catch {
      return void 0;
    }
  }
  function workedOut(name, compute) {
    const asked = /* @__PURE__ */ new Map();
    const fresh = { ...plan, ...repository && { repository: listening(repository, asked) } };
    (0, __parts.import_analyze_plan_memo.giveMemory)(fresh, memory);
    open.push(asked);
    const fact = compute(fresh);
    open.pop();
    try {
      store.set(placeOf(name), (0, __parts.import_node_v82.serialize)({ fact: packed(fact, objectsIn(plan, sources)), asked }));
    } catch {
    }
    return { fact, asked };
  }
  const memory = {
    fact(name, compute) {
      const found = known2.get(name) ?? recalled(name) ?? workedOut(name, compute);
      known2.set(name, found);
      for (const [question, asked] of found.asked) open.at(-1)?.set(question, asked);
      return found.fact;
    }
  };
  return memory;
}
var objectsIn = (plan, sources) => [
  ...sources,
  ...plan.steps,
  ...[plan, ...plan.phases, ...plan.steps].flatMap(({ mentions }) => mentions)
];
function openArchive(store, run, more = []) {
  const place = `run-${hashOf(run)}`;
  const before = merged([store.get(place), ...more].map(indexIn));
  const now = { recognised: {}, readings: {}, plans: {}, findings: {} };
  let texts;
  let changed = more.length > 0;
  const recalled = (kind, key, restore) => {
    const value = before[kind][key];
    if (value === void 0) return void 0;
    try {
      const restored = restore(value);
      if (restored !== void 0) now[kind][key] = value;
      return restored;
    } catch {
      return void 0;
    }
  };
  const kept = (kind, key, value) => {
    changed = true;
    now[kind][key] = JSON.parse(JSON.stringify(value));
  };
  const readBefore = (key, sources) => {
    try {
      const bytes = store.get(`plans-${hashOf(run.split("\0")[0], key)}`);
      return bytes && unpacked((0, __parts.import_node_v8.deserialize)(bytes), sources);
    } catch {
      return void 0;
    }
  };
  return {
    knows(source) {
      texts ??= new Set(Object.keys(before.recognised).map((key) => key.split(" ", 1)[0]));
      return texts.has(hashOfSource(source));
    },
    recognisedIn(source, asked, look) {
      const key = `${hashOfSource(source)} ${asked.join()}`;
      const known2 = recalled("recognised", key, (value) => value);
      if (known2 !== void 0) return known2 ?? void 0;
      const found = look();
      kept("recognised", key, found ?? null);
      return found;
    },
    reading(key) {
      const known2 = recalled("readings", key, (value) => value);
      if (known2) Object.assign(now.recognised, before.recognised);
      return known2;
    },
    keepReading: (key, reading) => kept("readings", key, reading),
    plans(key, sources, read) {
      const late = recalled("plans", key, ({ heads, steps, told }) => {
        let whole;
        const load = () => {
          whole ??= readBefore(key, sources) ?? read();
          return whole;
        };
        return unpacked(heads, sources).map((head, index) => {
          const plan = (0, __parts.import_dialects_late_plan.latePlan)(head, told[index] ?? void 0, () => load()[index]);
          (0, __parts.import_model.noteSteps)(plan, steps[index]);
          return plan;
        });
      });
      return late ?? freshPlans(key, sources, read);
    },
    findings: (key, sources, holds) => recalled(
      "findings",
      key,
      ({ result, asked }) => holds(asked) ? unpacked(result, sources) : void 0
    ),
    keep(key, sources, result, asked) {
      if (result.failures.length === 0)
        statable(() => kept("findings", key, { result: packed(result, sources), asked }));
    },
    facts: (plan, key, sources, repository) => factsOf(plan, hashOf(run.split("\0")[0], key), sources, repository, store),
    told: () => Buffer.from(JSON.stringify(now)),
    close() {
      const isSmaller = Object.keys(now.plans).length < Object.keys(before.plans).length;
      if (changed || isSmaller) store.set(place, JSON.stringify(now));
      store.close();
    }
  };
  function freshPlans(key, sources, read) {
    const plans = read();
    statable(() => {
      const bytes = store.keepsPlans ? (0, __parts.import_node_v8.serialize)(packed(plans, sources)) : void 0;
      const heads = plans.map(({ path, dialect, title, files, span }) => ({
        path,
        dialect,
        title,
        files,
        span
      }));
      kept("plans", key, {
        heads: packed(heads, sources),
        steps: plans.map(__parts.import_model.stepCountOf),
        told: plans.map((plan) => (0, __parts.import_dialects.tellingOf)(plan) ?? null)
      });
      if (bytes) store.set(`plans-${hashOf(run.split("\0")[0], key)}`, bytes);
    });
    return plans;
  }
}
function statable(work) {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Unpackable)) throw error;
  }
}
var merged = (all) => ({
  recognised: Object.assign({}, ...all.map(({ recognised }) => recognised)),
  readings: Object.assign({}, ...all.map(({ readings }) => readings)),
  plans: Object.assign({}, ...all.map(({ plans }) => plans)),
  findings: Object.assign({}, ...all.map(({ findings }) => findings))
});
function indexIn(bytes) {
  try {
    if (bytes) return JSON.parse(bytes.toString("utf8"));
  } catch {
  }
  return { recognised: {}, readings: {}, plans: {}, findings: {} };
}
function cachePlace(cwd) {
  for (let at = cwd; ; at = (0, __parts.import_node_path2.dirname)(at)) {
    const names2 = namesIn(at);
    if (names2.some((name) => __parts.import_config.configNames.has(name) || name === ".git")) return (0, __parts.import_node_path2.join)(at, cacheName);
    if ((0, __parts.import_node_path2.dirname)(at) === at) return (0, __parts.import_node_path2.join)(cwd, cacheName);
  }
}
function namesIn(folder) {
  try {
    return (0, __parts.import_node_fs2.readdirSync)(folder);
  } catch {
    return [];
  }
}
function removeCache(place) {
  if (!(0, __parts.import_node_fs2.existsSync)(place)) return false;
  if (!(0, __parts.import_node_fs2.existsSync)((0, __parts.import_node_path2.join)(place, "CACHEDIR.TAG")))
    throw new __parts.import_model.UsageError(
      `Unexpected folder \`${place}\` without \`CACHEDIR.TAG\`, expected a cache of this program`
    );
  (0, __parts.import_node_fs2.rmSync)(place, { recursive: true, force: true });
  return true;
}
var built = "fd9a6adc5ea1a280";
var programKey = () => built.startsWith("/*") ? void 0 : built;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  answersSame,
  cacheName,
  cachePlace,
  hashOf,
  hashOfSource,
  listening,
  openArchive,
  openStore,
  passingStore,
  programKey,
  removeCache
});
