import{resolve,schemas,verdicts}from"../shared/X4SDC3CU.mjs";import"../shared/E2E2V3SO.mjs";
export {resolve,schemas,verdicts};
