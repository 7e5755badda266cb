import{resolve,schemas,verdicts}from"../shared/3WSZVVP5.mjs";import"../shared/E2E2V3SO.mjs";
export {resolve,schemas,verdicts};
