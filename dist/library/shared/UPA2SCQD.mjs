import{__commonJS}from"./E2E2V3SO.mjs";var require_node_fs=__commonJS({"builtin:node:fs"(exports,module){module.exports=process.getBuiltinModule("node:fs")}});
export {require_node_fs};
