import{resolve,schemas,verdicts}from"../shared/KU47NFQF.mjs";import"../shared/E2E2V3SO.mjs";
export {resolve,schemas,verdicts};
