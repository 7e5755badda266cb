import {
  __commonJS
} from "./esbuild.mjs";

// builtin:node:fs/promises
var require_promises = __commonJS({
  "builtin:node:fs/promises"(exports, module) {
    var whole = process.getBuiltinModule("node:fs/promises");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// builtin:node:events
var require_node_events = __commonJS({
  "builtin:node:events"(exports, module) {
    var whole = process.getBuiltinModule("node:events");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// builtin:node:stream
var require_node_stream = __commonJS({
  "builtin:node:stream"(exports, module) {
    var whole = process.getBuiltinModule("node:stream");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

export {
  require_promises,
  require_node_events,
  require_node_stream
};
