import{resolve,schemas,verdicts}from"../shared/NPXDYNDC.mjs";import"../shared/E2E2V3SO.mjs";
export {resolve,schemas,verdicts};
