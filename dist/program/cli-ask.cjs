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
__late("import_node_readline", () => require("node:readline"));
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
  questions: () => questions
});
module.exports = __toCommonJS(stdin_exports);
function questions() {
  const lines = (0, __parts.import_node_readline.createInterface)({ input: process.stdin, output: process.stdout });
  const typed = [];
  let ended = false;
  let wake = () => {
  };
  lines.on("line", (line) => {
    typed.push(line);
    wake();
  });
  lines.once("close", () => {
    ended = true;
    wake();
  });
  return {
    async ask(question) {
      lines.setPrompt(question);
      lines.prompt();
      while (typed.length === 0 && !ended)
        await new Promise((done) => {
          wake = done;
        });
      const answer = typed.shift();
      if (answer !== void 0) return answer;
      process.stdout.write("\n");
      throw new __parts.import_model.UsageError(
        "Unexpected end of the answers, expected one to each question; nothing was written"
      );
    },
    close: () => lines.close()
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  questions
});
