import{__commonJS}from"./E2E2V3SO.mjs";var require_node_child_process=__commonJS({"builtin:node:child_process"(exports,module){module.exports=process.getBuiltinModule("node:child_process")}});
export {require_node_child_process};
