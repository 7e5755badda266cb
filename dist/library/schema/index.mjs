import{resolve,schemas,verdicts}from"../shared/VOEMY7TJ.mjs";import"../shared/E2E2V3SO.mjs";
export {resolve,schemas,verdicts};
