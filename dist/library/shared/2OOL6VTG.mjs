import{__commonJS}from"./E2E2V3SO.mjs";var require_node_fs=__commonJS({"builtin:node:fs"(exports,module){var whole=process.getBuiltinModule("node:fs");module.exports=typeof whole=="function"?whole:{__proto__:whole}}});
export {require_node_fs};
