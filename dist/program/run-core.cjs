const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_repository", () => require("./repository.cjs"));
__late("import_run_cache", () => require("./run-cache.cjs"));
__late("import_config", () => require("./config.cjs"));
__late("import_lint", () => require("./lint.cjs"));
__late("import_analyze", () => require("./analyze.cjs"));
__late("import_analyze_plan_memo", () => require("./analyze-plan-memo.cjs"));
__late("import_dialects", () => require("./dialects.cjs"));
__late("import_mentions", () => require("./mentions.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_dialects_late_plan", () => require("./dialects-late-plan.cjs"));
__late("import_node_path", () => require("node:path"));
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
  coreTerms: () => coreTerms,
  createCore: () => createCore,
  cutPlans: () => cutPlans,
  expectRule: () => expectRule,
  groupsIn: () => groupsIn,
  lengthOf: () => lengthOf,
  termsOf: () => termsOf
});
module.exports = __toCommonJS(stdin_exports);
function readingKey({ own, beside }, { dialects }, known, joint) {
  const asked = (source) => typeof dialects === "function" ? dialects(source)?.join() ?? "" : dialects ?? "";
  const texts = (sources) => sources.flatMap((source) => [known(source), asked(source)]);
  return joint(...texts(own), "beside", ...texts(beside));
}
function readAgain(before, sources, choice, archive, keyOf) {
  const all = [...sources.own, ...sources.beside];
  const at = (numbers) => numbers.map((number) => all[number]);
  let fresh;
  const readFresh = (key) => {
    fresh ??= plansByKey(sources, choice, keyOf);
    return fresh.get(key) ?? [];
  };
  const units = before.units.map(({ key, dialect, files, settings }) => {
    const own = at([...files, ...settings]);
    const plans = archive.plans(key, own, () => readFresh(key));
    return { key, dialect, files: at(files), sources: own, plans };
  });
  return { units, plans: units.flatMap(({ plans }) => plans), passedOver: at(before.passedOver) };
}
function plansByKey({ own, beside }, { dialects, formats }, keyOf) {
  const found = /* @__PURE__ */ new Map();
  const memory = {
    recognised: (_, __, look) => look(),
    plansIn(group, read) {
      const plans = read();
      found.set(keyOf(group), plans);
      return plans;
    }
  };
  (0, __parts.import_dialects.readPlans)(own, dialects, beside, formats, memory);
  return found;
}
function readTogether({ own, beside }, found) {
  const plans = found.units.flatMap((unit) => unit.plans);
  const isWhole = plans.length === found.plans.length && plans.every((plan, i) => plan === found.plans[i]);
  if (!isWhole || plans.length === 0 || plans.some((plan) => (0, __parts.import_dialects.kinOf)(plan) !== void 0)) return void 0;
  const numbers = new Map([...own, ...beside].map((source, number) => [source, number]));
  const of = (sources) => sources.map((source) => numbers.get(source));
  return {
    units: found.units.map(({ key, dialect, files, sources }) => ({
      key,
      dialect,
      files: of(files),
      settings: of(sources.slice(files.length))
    })),
    passedOver: of(found.passedOver)
  };
}
function createCore(choice) {
  const { archive } = choice;
  let repositoryOf = choice.look?.();
  let mentions;
  const byPath = /* @__PURE__ */ new Map();
  const units = new Generations();
  const unitOf = /* @__PURE__ */ new WeakMap();
  const found = new Generations();
  let completed = /* @__PURE__ */ new WeakMap();
  const seen = /* @__PURE__ */ new WeakMap();
  const asked = /* @__PURE__ */ new WeakMap();
  const kinless = /* @__PURE__ */ new WeakSet();
  const [joint, known] = archive ? [__parts.import_run_cache.hashOf, __parts.import_run_cache.hashOfSource] : [(...texts) => texts.join("\0"), numbering()];
  const keyOf = ({ dialect, path, files, settings }) => joint(
    dialect,
    path,
    ...files.flatMap(({ source, role }) => [role, known(source)]),
    ...settings.flatMap((source) => ["", known(source)])
  );
  const memory = {
    recognised: (source, formats, look) => archive ? archive.recognisedIn(source, formats, look) : look(),
    plansIn(group, read) {
      const key = keyOf(group);
      const files = group.files.map(({ source }) => source);
      const sources = [...files, ...group.settings];
      const plans = units.get(key)?.plans ?? archive?.plans(key, sources, read) ?? read();
      note({ key, dialect: group.dialect, files, sources, plans });
      return plans;
    }
  };
  const remembers = archive ? memory : { ...memory, recognised: seenAs };
  function seenAs(source, formats, look) {
    const own = seen.get(source) ?? /* @__PURE__ */ new Map();
    seen.set(source, own);
    const key = formats.join();
    if (!own.has(key)) own.set(key, look());
    return own.get(key);
  }
  function note(unit) {
    units.set(unit.key, unit);
    for (const source of unit.files) unitOf.set(source, unit);
  }
  function readAll(sources) {
    if (!archive || choice.isPart || choice.formats.length > 0) return readFresh(sources);
    const key = readingKey(sources, choice, known, joint);
    const before = archive.reading(key);
    if (before) {
      const again = readAgain(before, sources, choice, archive, keyOf);
      again.units.forEach(note);
      for (const plan of again.plans) kinless.add(plan.span.source);
      return again;
    }
    const fresh = readFresh(sources);
    const together = readTogether(sources, fresh);
    if (together) archive.keepReading(key, together);
    return fresh;
  }
  function readFresh({ own, beside }) {
    const read = (0, __parts.import_mentions.withMentions)(
      mentions,
      () => (0, __parts.import_dialects.readPlans)(own, choice.dialects, beside, choice.formats, remembers)
    );
    const used = new Set(read.plans.flatMap(({ span }) => unitOf.get(span.source) ?? []));
    return { units: [...used], ...read };
  }
  function interned(source) {
    const before = byPath.get(source.path);
    const isSame = before?.text === source.text && before.written === source.written;
    if (isSame && before.named === source.named) return before;
    byPath.set(source.path, source);
    return source;
  }
  function complete(plan) {
    const known2 = completed.get(plan) ?? completion(plan);
    completed.set(plan, known2);
    return known2;
  }
  function completion(plan) {
    const questions = /* @__PURE__ */ new Map();
    const add = (whole2) => {
      const settled = choice.settle(whole2);
      const repository = repositoryOf?.(plan);
      if (!repository) return settled;
      return { ...settled, repository: archive ? (0, __parts.import_run_cache.listening)(repository, questions) : repository };
    };
    const whole = (0, __parts.import_dialects_late_plan.isLate)(plan) ? (0, __parts.import_dialects_late_plan.latePlan)(plan, (0, __parts.import_dialects_late_plan.toldBy)(plan), () => add(plan)) : add(plan);
    if ((0, __parts.import_dialects_late_plan.isLate)(plan)) (0, __parts.import_model.noteSteps)(whole, (0, __parts.import_model.stepCountOf)(plan));
    asked.set(whole, questions);
    return whole;
  }
  function toldTo(plans) {
    if (plans.every(({ span }) => kinless.has(span.source))) return () => "";
    const told = tellings(plans);
    return (plan) => told.get((0, __parts.import_dialects.kinOf)(plan) ?? "") ?? "";
  }
  function remembering(plans) {
    if (!archive || !choice.dispatches) return plans;
    const told = toldTo(plans);
    const counts = /* @__PURE__ */ new Map();
    for (const plan of plans) {
      const unit = unitOf.get(plan.span.source);
      if (!unit) continue;
      const place = counts.get(unit) ?? 0;
      counts.set(unit, place + 1);
      const key = joint(unit.key, String(place), choice.settledBy(plan), told(plan));
      (0, __parts.import_analyze_plan_memo.giveMemory)(plan, archive.facts(plan, key, unit.sources, repositoryOf?.(plan)));
    }
    return plans;
  }
  function findingsKey(unit, own, told, settings) {
    const settled = unit.sources.map(
      (source) => typeof settings === "function" ? settings(source) : settings
    );
    return joint(unit.key, JSON.stringify(settled), own.map(choice.settledBy).join(), told);
  }
  const unitKeyOf = (plan) => unitOf.get(plan.span.source)?.key ?? plan.path;
  const holds = (own) => (questions) => own.every((plan, index) => {
    const repository = repositoryOf?.(plan);
    return repository ? (0, __parts.import_run_cache.answersSame)(repository, questions[index] ?? []) : (questions[index] ?? []).length === 0;
  });
  return {
    read(sources, companions = [], more = false) {
      mentions = more ? void 0 : choice.mentions;
      const { plans, passedOver } = readAll({
        own: sources.map(interned),
        beside: companions.map(interned)
      });
      if (!more) for (const each of [units, found]) each.turn();
      mentions?.turn();
      if (plans.length > 0 || typeof choice.dialects === "string")
        return { plans: remembering(plans.map(complete)), passedOver };
      return { plans: [], passedOver, notPlans: (0, __parts.import_dialects.notPlansIn)(passedOver) };
    },
    lint(plans, settings, isAsked = () => true) {
      const rules = choice.rules();
      const rulesIn = (0, __parts.import_lint.settler)(rules, settings);
      const together = looksBeside(plans, rulesIn) ? (0, __parts.import_run_cache.hashOf)(...plans.map(unitKeyOf)) : "";
      const told = toldTo(plans);
      const results = [];
      for (const [unit, own] of groupedBy(
        plans,
        (plan) => asked.has(plan) ? unitOf.get(plan.span.source) : void 0
      )) {
        if (!own.some(isAsked)) continue;
        (0, __parts.import_model.tellProgress)("rules", results.length, plans.length);
        const key = unit && findingsKey(unit, own, own.map(told).join() + together, settings);
        const known2 = key && (found.get(key) ?? archive?.findings(key, unit.sources, holds(own)));
        const result = known2 || (0, __parts.import_lint.lintPlans)(own, rules, settings, plans);
        if (key && !known2)
          archive?.keep(
            key,
            unit.sources,
            result,
            own.map((plan) => [...asked.get(plan)?.values() ?? []])
          );
        if (key) found.set(key, result);
        results.push(result);
      }
      return (0, __parts.import_lint.joined)(results);
    },
    lookAgain() {
      repositoryOf = choice.look?.();
      completed = /* @__PURE__ */ new WeakMap();
      found.clear();
    },
    close: () => archive?.close()
  };
}
var Generations = class {
  #now = /* @__PURE__ */ new Map();
  #before = /* @__PURE__ */ new Map();
  get(key) {
    const value = this.#now.get(key) ?? this.#before.get(key);
    if (value !== void 0) this.#now.set(key, value);
    return value;
  }
  set(key, value) {
    this.#now.set(key, value);
  }
  turn() {
    this.#before = this.#now;
    this.#now = /* @__PURE__ */ new Map();
  }
  clear() {
    this.#before = /* @__PURE__ */ new Map();
    this.#now = /* @__PURE__ */ new Map();
  }
};
function numbering() {
  const numbers = /* @__PURE__ */ new WeakMap();
  let next = 0;
  return (source) => {
    const number = numbers.get(source) ?? String(next++);
    numbers.set(source, number);
    return number;
  };
}
var looksBeside = (plans, rulesIn) => plans.length > 1 && plans.some(({ span }) => [...rulesIn(span.source).active.values()].some(({ rule }) => rule.looksBeside));
var tellings = (plans) => new Map((0, __parts.import_dialects.kinships)(plans).map(([kin, own]) => [kin, JSON.stringify(own.map(__parts.import_dialects.tellingOf))]));
function groupedBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
function coreTerms({ dialects, configurations: configurations2, isolation, dispatch, strict, repository, hotFiles }, cwd, memoryOf) {
  return {
    dialects,
    formats: configurations2.formats(),
    settle(plan) {
      const hot = hotFiles(plan);
      const told = isolated(hot ? { ...plan, hotFiles: hot } : plan, isolation(plan));
      const known = strict(told) ? { ...told, strict: true } : told;
      return dispatch(plan) === "parallel" ? (0, __parts.import_analyze.assumingParallel)(known) : known;
    },
    settledBy: (plan) => `${isolation(plan) ?? ""} ${dispatch(plan) ?? ""} ${strict(plan)} ${repository(plan)} ${JSON.stringify(hotFiles(plan) ?? "")}`,
    look: cwd === void 0 ? void 0 : look
  };
  function look() {
    const repositoryAt = (0, __parts.import_repository.repositories)(cwd, memoryOf);
    return (plan) => repository(plan) ? repositoryAt(plan.path) : void 0;
  }
}
var isolated = (plan, isolation) => plan.isolation || !isolation ? plan : { ...plan, isolation: { value: isolation, span: plan.span } };
function termsOf(asked) {
  const { cwd, dialect, isolation, dispatch, repository } = asked;
  const configured = (0, __parts.import_config.configurations)(asked);
  const of = ({ path }) => configured.of((0, __parts.import_node_path.resolve)(cwd, path));
  return {
    configurations: configured,
    ignored: configured.ignored,
    dialects: dialect ?? ((source) => of(source).dialects),
    isolation: (plan) => isolation ?? of(plan.span.source).isolation,
    dispatch: (plan) => dispatch ?? of(plan.span.source).dispatch,
    strict: (plan) => (asked.settings?.preset ?? of(plan.span.source).settings.preset) === "strict",
    repository: (plan) => repository ?? of(plan.span.source).repository ?? true,
    hotFiles: (plan) => of(plan.span.source).hotFiles,
    settings: (sources) => settingsOver(sources, (source) => of(source).settings, configured, asked)
  };
}
function settingsOver(sources, of, { plugins }, { settings = {}, rules }) {
  const all = new Set([...sources].map(of));
  if ([...all].every((each) => Object.keys(each).length === 0)) return settings;
  for (const name of Object.keys(settings.rules ?? {})) expectRule(name, [...rules(), ...plugins()]);
  const merged = new Map([...all].map((each) => [each, merge(each, settings, rules())]));
  return (source) => merged.get(of(source)) ?? settings;
}
function merge(below, above, builtIn) {
  const names = new Set([...builtIn, ...below.plugins ?? []].map((rule) => rule.name));
  const rules = new Map(Object.entries(below.rules ?? {}));
  for (const [name, setting] of Object.entries(above.rules ?? {}))
    if (names.has(name)) rules.set(name, { ...rules.get(name), ...setting });
  return { ...below, ...above, rules: Object.fromEntries(rules) };
}
function expectRule(name, among) {
  const names = among.map((rule) => rule.name);
  if (names.includes(name)) return;
  const meant = (0, __parts.import_model.nearest)(name, names);
  throw new __parts.import_model.UsageError(
    `Unexpected rule name \`${name}\`, expected ${meant === void 0 ? "the name of a rule" : `\`${meant}\``}`
  );
}
var lengthOf = (sources) => sources.reduce((sum, { text }) => sum + text.length, 0);
function groupsIn(sources, companions, dialects, archive) {
  const groups = [];
  const memory = {
    recognised: archive.recognisedIn,
    plansIn(group) {
      groups.push(group);
      return [];
    }
  };
  (0, __parts.import_dialects.readPlans)(sources, dialects, companions, [], memory);
  return groups;
}
function cutPlans(groups, partLength) {
  const kin = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const { dialect, path } = group;
    const key = (0, __parts.import_dialects.kinOf)({ dialect, path }) ?? `plan ${dialect} ${path}`;
    const own = kin.get(key);
    if (own) own.push(group);
    else kin.set(key, [group]);
  }
  const parts = [];
  let length = Number.POSITIVE_INFINITY;
  for (const family of kin.values()) {
    const sources = family.flatMap(({ files, settings }) => [
      ...files.map(({ source }) => source),
      ...settings
    ]);
    if (length > partLength) {
      parts.push(/* @__PURE__ */ new Set());
      length = 0;
    }
    for (const source of sources) parts.at(-1).add(source);
    length += lengthOf(sources);
  }
  return parts.map((part) => [...part]);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  coreTerms,
  createCore,
  cutPlans,
  expectRule,
  groupsIn,
  lengthOf,
  termsOf
});
