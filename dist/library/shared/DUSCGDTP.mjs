import{__commonJS}from"./E2E2V3SO.mjs";var require_node_path=__commonJS({"builtin:node:path"(exports,module){var whole=process.getBuiltinModule("node:path");module.exports=typeof whole=="function"?whole:
{__proto__:whole}}});
export {require_node_path};
