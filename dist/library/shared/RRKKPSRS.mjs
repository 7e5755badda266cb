import{__commonJS}from"./E2E2V3SO.mjs";var require_node_url=__commonJS({"builtin:node:url"(exports,module){module.exports=process.getBuiltinModule("node:url")}});
export {require_node_url};
