import {
  __commonJS
} from "./esbuild.mjs";

// builtin:node:path
var require_node_path = __commonJS({
  "builtin:node:path"(exports, module) {
    var whole = process.getBuiltinModule("node:path");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

export {
  require_node_path
};
