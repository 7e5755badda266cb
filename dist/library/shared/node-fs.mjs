import {
  __commonJS
} from "./esbuild.mjs";

// builtin:node:fs
var require_node_fs = __commonJS({
  "builtin:node:fs"(exports, module) {
    var whole = process.getBuiltinModule("node:fs");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

export {
  require_node_fs
};
