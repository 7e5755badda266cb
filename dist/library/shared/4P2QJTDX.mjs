import{__commonJS}from"./E2E2V3SO.mjs";var require_node_url=__commonJS({"builtin:node:url"(exports,module){var whole=process.getBuiltinModule("node:url");module.exports=typeof whole=="function"?whole:
{__proto__:whole}}});
export {require_node_url};
