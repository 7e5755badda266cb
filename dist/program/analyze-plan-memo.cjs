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
  giveMemory: () => giveMemory,
  memoise: () => memoise
});
module.exports = __toCommonJS(stdin_exports);
var memories = /* @__PURE__ */ new WeakMap();
var giveMemory = (plan, memory) => memories.set(plan, memory);
function memoise(compute, name) {
  const known = /* @__PURE__ */ new WeakMap();
  return (plan) => {
    let entry = known.get(plan);
    if (!entry) {
      const memory = name === void 0 ? void 0 : memories.get(plan);
      const work = () => memory ? memory.fact(name, compute) : compute(plan);
      entry = { fact: (0, __parts.import_model.timed)("analyse", work) };
      known.set(plan, entry);
    }
    return entry.fact;
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  giveMemory,
  memoise
});
