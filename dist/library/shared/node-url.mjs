import {
  __commonJS
} from "./esbuild.mjs";

// builtin:node:url
var require_node_url = __commonJS({
  "builtin:node:url"(exports, module) {
    var whole = process.getBuiltinModule("node:url");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

export {
  require_node_url
};
