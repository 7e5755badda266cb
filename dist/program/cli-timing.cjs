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
  withTiming: () => withTiming
});
module.exports = __toCommonJS(stdin_exports);
var mostRules = 5;
var words = {
  find: "finding files",
  read: "reading them",
  parse: "parsing plans",
  analyse: "analysing them",
  rules: "running rules",
  report: "writing the report"
};
async function withTiming(work) {
  const before = performance.now();
  const times = (0, __parts.import_model.startTiming)();
  try {
    const outcome = await work();
    const text = timesText(times, before, performance.now());
    return { ...outcome, aside: `${outcome.aside ?? ""}${text}` };
  } finally {
    (0, __parts.import_model.stopTiming)();
  }
}
function timesText(times, before, now) {
  const known = __parts.import_model.stages.map((stage) => [words[stage], times.stages.get(stage) ?? 0]);
  const rest = now - before - known.reduce((sum, [, time]) => sum + time, 0);
  const rows = [["starting up", before], ...known, ["everything else", rest]];
  const slowest = [...times.rules].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostRules).map(([rule, time]) => line(`  ${rule}`, time, now));
  const lines = rows.map(([name, time]) => line(name, time, now));
  const at = rows.findIndex(([name]) => name === words.rules);
  lines.splice(at + 1, 0, ...slowest);
  return `${[...lines, line("in all", now, now)].join("\n")}
`;
}
var line = (name, time, whole) => `${time.toFixed(1).padStart(9)} ms ${Math.round(100 * time / whole).toString().padStart(3)} %  ${name}`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withTiming
});
