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
  isLate: () => isLate,
  latePlan: () => latePlan,
  toldBy: () => toldBy
});
module.exports = __toCommonJS(stdin_exports);
var told = /* @__PURE__ */ new WeakMap();
var isLate = (plan) => told.has(plan);
var toldBy = (plan) => told.get(plan);
function latePlan(head, tells, read) {
  const { path, dialect, title, files, span } = head;
  const known = { path, dialect, title, files, span };
  let whole;
  const load = () => {
    whole ??= read();
    return whole;
  };
  const plan = new Proxy({}, {
    get: (_, key) => !whole && key in known ? Reflect.get(known, key) : Reflect.get(load(), key),
    has: (_, key) => key in known || key in load(),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_, key) => key in load() ? { value: Reflect.get(load(), key), enumerable: true, configurable: true, writable: false } : void 0
  });
  told.set(plan, tells);
  return plan;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isLate,
  latePlan,
  toldBy
});
