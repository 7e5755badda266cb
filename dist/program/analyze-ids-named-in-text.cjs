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
  mayNameStep: () => mayNameStep,
  plainId: () => plainId,
  stepsMentioned: () => stepsMentioned,
  stepsOrdered: () => stepsOrdered
});
module.exports = __toCommonJS(stdin_exports);
var nouns = "cycles?|steps?|tasks?|stor(?:y|ies)|issues?|tickets?|todos?|units?|work packages?|wps?(?=\\s)|items?|sub-?tasks?|beads?";
var number = String.raw`[A-Za-z]{0,4}\d+[A-Za-z]?(?:[.-]\d+[A-Za-z]?)*`;
var list = String.raw`${number}(?:\s*(?:,|;|&|\band\b|\bto\b|\bthrough\b|–|\s-\s|-(?=[A-Za-z]{0,4}\d))\s*${number})*`;
var behindNoun = new RegExp(String.raw`\b(?:${nouns})\s*[#:№_-]*\s*(${list})`, "giu");
var orders = "execute|implement|run|start|perform|complete|carry out|work on|do|build|begin|continue|dispatch|finish|resume";
var ordered = new RegExp(
  String.raw`\b(?:${orders})\b(?:\s+[\w'"\x60]+){0,3}?\s+(?:${nouns})\s*[#:№_-]*\s*(${list})`,
  "giu"
);
var planOfPhase = /\bplan\s+0*(\d+)\s+of\s+phase\s+0*(\d+(?:\.\d+)?)/giu;
var bare = /(?<![\w./-])(?:[A-Za-z]{1,4}\d{1,4}[a-z]?|\d{1,3}(?:\.\d+)?-\d{2,3})(?![\w/]|[.-]\w)/gu;
var plainId = (id) => id.toLowerCase().replaceAll("-", ".").replace(/(?<!\d)0+(?=\d)/g, "");
function stepsMentioned(text, plan) {
  const found = [...textsIn(text, behindNoun), ...phasePlans(text)].flatMap((words) => idsIn(words, plan));
  const alone = found.length > 0 ? [] : [...text.matchAll(bare)].flatMap(([id]) => idsIn(id, plan));
  const ids = /* @__PURE__ */ new Set([...found, ...alone]);
  return plan.steps.filter((step) => ids.has(step));
}
function stepsOrdered(text, plan) {
  for (const words of [...textsIn(text, ordered), ...phasePlans(text)]) {
    const ids = idsIn(words, plan);
    if (ids.length > 0) return plan.steps.filter((step) => ids.includes(step));
  }
  const named = stepsMentioned(text, plan);
  return named.length === 1 ? named : [];
}
var textsIn = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
var phasePlans = (text) => [...text.matchAll(planOfPhase)].map(([, plan, phase]) => `${phase}-${plan}`);
function idsIn(words, plan) {
  const byId = new Map(plan.steps.map((step) => [plainId(step.id), step]));
  const whole = byId.get(plainId(words));
  if (whole) return [whole];
  const range = new RegExp(String.raw`^(${number})\s*(?:-|–|\bto\b|\bthrough\b)\s*(${number})$`, "iu").exec(
    words
  );
  if (range) {
    const [from, to] = [byId.get(plainId(range[1])), byId.get(plainId(range[2]))];
    if (from && to) return plan.steps.slice(plan.steps.indexOf(from), plan.steps.indexOf(to) + 1);
  }
  return [...words.matchAll(new RegExp(number, "giu"))].flatMap(([id]) => byId.get(plainId(id)) ?? []);
}
var mayNameStep = (text) => text.search(behindNoun) !== -1 || text.search(planOfPhase) !== -1 || text.search(bare) !== -1;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mayNameStep,
  plainId,
  stepsMentioned,
  stepsOrdered
});
